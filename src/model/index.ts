export type { Account } from './account'
export { accountIssues, accountShape, parseAccount, safeParseAccount } from './account'
export type {
  AccountChange,
  AccountEvent,
  Charge,
  Chargeback,
  ClockPause,
  Disbursement,
  DueDateChange,
  MoneyEvent,
  Restructure,
  Reversal,
  Transfer,
  Waiver,
} from './account-event'
export { accountEventShape } from './account-event'
export { designationIssues } from './account-event-issues'
export type { AgreementTerms } from './agreement-terms'
export { agreementTermsShape } from './agreement-terms'
export type { CaseFile } from './case-file'
export { caseFileShape, parseCaseFile, safeParseCaseFile } from './case-file'
export { channelLabels } from './channel-labels'
export type { ComponentParts, ComponentUnits } from './component-units'
export {
  addComponents,
  forEachComponent,
  lessComponents,
  readComponents,
  statedComponents,
  tellParts,
  totalOf,
} from './component-units'
export type { ComponentName, Components } from './components'
export { componentNames, componentsIssues, componentsShape, minorUnitsOfComponents } from './components'
export type { Consent, ConsentKind } from './consent'
export { consentKinds, consentShape } from './consent'
export type { ContactPurpose } from './contact-purpose'
export { contactPurposes } from './contact-purpose'
export type {
  Channel,
  ContactActor,
  ContactOutcome,
  ContactPlace,
  ContactRecord,
  Recipient,
} from './contact-record'
export {
  channels,
  contactActors,
  contactOutcomes,
  contactPlaces,
  contactRecordShape,
  recipients,
} from './contact-record'
export type { ContentItem } from './content-item'
export { contentItems } from './content-item'
export type { CreditorCommitment } from './creditor-commitment'
export { creditorCommitmentIssues, creditorCommitmentShape } from './creditor-commitment'
export type { DebtKind, Institution } from './debt-kind'
export { debtKinds, institutions } from './debt-kind'
export type { Debtor } from './debtor'
export { dayOfMonth, debtorKinds } from './debtor'
export type { Due } from './due'
export { minorUnitsOfDue, parseDue, safeParseDue } from './due'
export { duplicateIdIssue, duplicateIdIssues } from './duplicate-ids'
export { isInForce } from './in-force'
export type { InstallmentAgreement } from './installment-agreement'
export { installmentAgreementIssues, installmentAgreementShape } from './installment-agreement'
export type { LocalHours } from './local-hours'
export { clockTime, hoursIssues, hoursShape, minuteOfClock } from './local-hours'
export type { Mark, MarkKind } from './mark'
export { markKinds, markShape } from './mark'
export { exactAmountIssues, otherCurrencyFault, positiveAmountIssues } from './money-issues'
export type { Notice, NoticeKind } from './notice'
export { noticeKinds, noticeShape } from './notice'
export type { Observation } from './observation'
export type { Opening } from './opening'
export { OPENING_DUE_ID } from './opening'
export type { Override } from './override'
export type { EventCommon, Payment } from './payment'
export { eventFields, paymentIssues, paymentShape } from './payment'
export type { PaymentPromise, PromiseLeg } from './payment-promise'
export { paymentPromiseIssues, paymentPromiseShape, supersessionIssues } from './payment-promise'
export type { Preference } from './preference'
export { preferenceIssues, preferenceShape } from './preference'
export type { ScheduledAmount } from './schedule-issues'
export { beforeMadeIssues } from './schedule-issues'
