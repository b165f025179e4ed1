export type {
  AccountAging,
  AccountAgingRow,
  AgingColumn,
  AgingPolicy,
  AgingReport,
  AgingTotals,
  Bucket,
  BucketAmount,
  BucketTable,
  CurrencyAging,
  DebtorAging,
  DueAging,
  DueDateDay,
  DueStatus,
  RowProblem,
} from './aging'
export { daysPastDue, mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } from './aging'
export type { Arrears, ArrearsOptions, AsOf } from './arrears'
export { createArrears } from './arrears'
export type {
  Amount,
  Citation,
  CivilDate,
  Confidence,
  CurrencyCode,
  DatedHistory,
  DatedValue,
  ErrorCode,
  ErrorDetails,
  Issue,
  IssueCode,
  Label,
  Locale,
  MonthRule,
  Parsed,
  RoundingMode,
  RoundingRule,
  ValueInForce,
} from './foundations'
export {
  ArrearsError,
  addDays,
  addMonths,
  addYears,
  compareAmounts,
  daysBetween,
  isArrearsError,
  isCivilDate,
  labelIn,
  lastDayOfMonth,
  minorDigitsOf,
  monthsBetween,
  roundAmount,
  sumAmounts,
  valueOn,
} from './foundations'
export type { Account, CaseFile, Components, Debtor, Due } from './model'
export {
  parseAccount,
  parseCaseFile,
  parseDue,
  safeParseAccount,
  safeParseCaseFile,
  safeParseDue,
} from './model'
export type { Policy } from './policy'
