export { daysPastDue } from '../aging'
export { createScriptArrears as createArrears } from '../arrears'
export {
  followAgreement,
  judgeCreditorCommitment,
  judgePromise,
  judgePromises,
  rateReliability,
} from '../commitments'
export {
  checkContact,
  contactWindows,
  fitCadence,
  prepareContact,
  prepareGuard,
  screenContacts,
} from '../contact'
export {
  ArrearsError,
  addBusinessDays,
  addDays,
  addMonths,
  addYears,
  adjustDay,
  compareAmounts,
  compileCalendar,
  countBusinessDays,
  daysBetween,
  fixedZones,
  formatInstant,
  hostZones,
  instantAt,
  isArrearsError,
  isBusinessDay,
  isCivilDate,
  labelIn,
  lastDayOfMonth,
  localTimeAt,
  minorDigitsOf,
  monthsBetween,
  roundAmount,
  sumAmounts,
  valueOn,
} from '../foundations'
export { planInstallments, splitAmount } from '../installments'
export { daysSalesOutstanding, formatMeasure, overdueRate } from '../kpi'
export { allocatePayment, compileLedger, replayAccount } from '../ledger'
export {
  parseAccount,
  parseCaseFile,
  parseDue,
  safeParseAccount,
  safeParseCaseFile,
  safeParseDue,
} from '../model'
export { fiveClasses2023, mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } from '../policies'
export { ARREARS_AGING, ARREARS_BUCKET, ARREARS_DPD } from '../spreadsheet'
export { findApprover, findNextLetter } from '../strategy'
