export type { Account } from './account'
export { accountIssues, accountShape, parseAccount, safeParseAccount } from './account'
export type {
  AccountChange,
  AccountEvent,
  Charge,
  Chargeback,
  MoneyEvent,
  ReAging,
  Restructure,
  Reversal,
  Waiver,
} from './account-event'
export { designationIssues } from './account-event-issues'
export type { CaseFile } from './case-file'
export { caseFileShape, parseCaseFile, safeParseCaseFile } from './case-file'
export type { ComponentName, Components } from './components'
export { componentNames, minorUnitsOfComponents } from './components'
export type { Channel, ContactOutcome, ContactRecord } from './contact-record'
export { channels, contactOutcomes, contactRecordShape } from './contact-record'
export type { Debtor } from './debtor'
export type { Due } from './due'
export { minorUnitsOfDue, parseDue, safeParseDue } from './due'
export { duplicateIdIssue, duplicateIdIssues } from './duplicate-ids'
export type { Mark, MarkKind } from './mark'
export { markKinds } from './mark'
export type { Opening } from './opening'
export { OPENING_DUE_ID } from './opening'
export type { Override } from './override'
export type { EventCommon, Payment } from './payment'
export { paymentIssues, paymentShape } from './payment'
export type { PaymentPromise } from './payment-promise'
export { paymentPromiseIssues, paymentPromiseShape } from './payment-promise'
