export type { AdjustedDay, BusinessDayConvention } from './adjust-day'
export { adjustDay, businessDayConventions } from './adjust-day'
export type { Amount, MinorUnits } from './amounts'
export {
  addMinorUnits,
  amountFault,
  compareAmounts,
  compareMinorUnits,
  formatMinorUnits,
  isPlainAmount,
  largestAmount,
  readMinorUnits,
  readSafeUnits,
  smallerMinorUnits,
  subtractMinorUnits,
  sumAmounts,
  toMinorDigits,
  toMinorUnits,
} from './amounts'
export type { AsOf } from './as-of'
export { dayOf, expectDay } from './as-of'
export type { BusinessCalendar, Weekday } from './business-calendar'
export { businessCalendarIssues, businessCalendarShape, weekdays } from './business-calendar'
export { conditionFault } from './check-condition'
export { MOST_ROWS, tableIssues } from './check-table'
export { citationShape, confidence } from './citation-shape'
export type { Citation, Confidence } from './citations'
export { confidenceLabels, isWeaker, weakestOf } from './citations'
export type { CivilDate } from './civil-date'
export { addDays, dateFault, dayAfter, dayCounterTo, daysBetween, earlierOf, isCivilDate } from './civil-date'
export type { MonthRule } from './civil-month'
export { addMonths, addYears, lastDayOfMonth, monthsBetween } from './civil-month'
export { inOrder } from './code-order'
export type { CompiledCalendar, UncoveredDay } from './compile-calendar'
export { compileCalendar, isBusinessDay } from './compile-calendar'
export type {
  CompileDecisionTableOptions,
  CompiledDecisionTable,
} from './compile-decision-table'
export { compileDecisionTable } from './compile-decision-table'
export type { CompiledTable, RowAnswer } from './compile-table'
export { compileTable } from './compile-table'
export { holdsForUnknown, holdsForValue } from './condition-holds'
export type { ReadCondition } from './condition-text'
export { readCondition, writeCondition } from './condition-text'
export type { BusinessDayCount, BusinessDayReached } from './count-business-days'
export { addBusinessDays, countBusinessDays } from './count-business-days'
export { countUpTo } from './count-up-to'
export type { CurrencyCode } from './currencies'
export { currencyFault, minorDigitsOf } from './currencies'
export { findInForce, historyOrderIssues } from './dated-history'
export type { DatedHistory, DatedValue, ValueInForce } from './dated-values'
export { historyOrderFault, valueOn } from './dated-values'
export { datedValuesOf } from './dated-values-shape'
export type { DecisionTable, HitPolicy, ImpossibleCombination, TableRow } from './decision-table'
export { decisionTableShape } from './decision-table'
export { deriveFact } from './derive-fact'
export type { CountFact, DaysSinceFact, FactDerivation, RatioFact, ScoreFact } from './derived-fact'
export {
  countFactShape,
  daysSinceFactShape,
  definitionOfDerivation,
  derivationIssues,
  ratioFactShape,
  scoreFactShape,
  sourcesOf,
} from './derived-fact'
export type { ErrorCode, ErrorDetails } from './errors'
export { ArrearsError, isArrearsError } from './errors'
export { evaluateTable, isImpossible } from './evaluate-table'
export type { ExactRatio, Figures } from './exact-ratio'
export { ratioOf, ratioToNumber, roundRatio } from './exact-ratio'
export type { FailedCondition, RowTrace } from './explain-table'
export { explainTable } from './explain-table'
export type { DeclaredFact } from './fact-shape'
export { declaredFactIssues, declaredFactShape, definitionOf } from './fact-shape'
export type { FactDefinition, FactLabel, Facts, FactValue, Movement, Vocabulary } from './facts'
export { vocabularyOf } from './facts'
export type { CaseSearch, ExampleCase } from './find-cases'
export { searchCases } from './find-cases'
export type { ProofBudget } from './find-way'
export { NOT_PROVED } from './find-way'
export { hostZones } from './host-zones'
export type { Instant } from './instants'
export { expectInstant, formatInstant, instantFault, readInstant } from './instants'
export type { Fault, Issue, IssueCode } from './issues'
export { describeFault, inputError, issuesError, spaced, verbatim } from './issues'
export { joinItems } from './join-items'
export { labelShape } from './label-shape'
export type { Label, Locale } from './labels'
export { expectLocale, labelIn, locales } from './labels'
export {
  amount,
  civilDate,
  currency,
  dayCount,
  factValue,
  instant,
  isTrue,
  text,
  truth,
} from './leaf-shapes'
export type { LocalTime, LocalTimeInstants } from './local-times'
export { instantAt, instantsOf, lastInstantAt, localTimeAt, wallAt } from './local-times'
export { monthsAfter } from './month-series'
export { boundsOf, fitsFact } from './ordered-values'
export type { PeriodicRate } from './rate'
export { readMonthlyRate } from './rate'
export { readField } from './read-field'
export type { TableFromCellsOptions, TableOf } from './read-table-cells'
export { safeTableFromCells, tableFromCells } from './read-table-cells'
export type { UnitRounding } from './round-quotient'
export { roundQuotient } from './round-quotient'
export type { RoundingRule } from './rounding'
export { roundAmount } from './rounding'
export type { RoundingMode } from './rounding-mode'
export { mirroredMode, roundingModes } from './rounding-mode'
export { roundingRuleShape, stepOfUnit, unitIssues } from './rounding-rule'
export { sampleValues } from './sample-values'
export { CONDITION_PATTERN } from './scan-condition'
export type { ScoreBand, ScoredPoints, ScoreFactor, ScoreGroup } from './score-points'
export { scoreFactorIssues, scoreFactorShape, scoreGroups, scorePoints } from './score-points'
export { canonicalJson, sha256 } from './sha256'
export { listFault, MOST_ENTRIES, objectFault, unknownKey, unreadable } from './shape-faults'
export type { FieldShapes, OptionalShape, Parsed, Shape } from './shapes'
export {
  deferred,
  dictionaryOf,
  inspect,
  issuesWithin,
  joinPath,
  leaf,
  listOf,
  nullable,
  oneOf,
  optional,
  pathWithin,
  record,
  valueOrThrow,
  variant,
} from './shapes'
export { isArray, showValue } from './show-value'
export { sumMinorUnits } from './sum-minor-units'
export type { TableAnswer } from './table-answer'
export type { OutcomeKind, TableCell } from './table-cell'
export { finiteNumber } from './table-cell'
export type { Condition, Exclusion, Range } from './table-condition'
export { conditionShape, isRange } from './table-condition'
export { tellCondition, tellFactValue } from './tell-condition'
export {
  tellExample,
  tellGap,
  tellMore,
  tellNotProved,
  tellOverlap,
  tellUnreachable,
  tellUnused,
} from './tell-finding'
export { shareOf, thresholdCheck, thresholdPercent } from './threshold-percent'
export { timesRatio } from './times-ratio'
export type { TableFinding, TableFindingCode, VerifyTableOptions } from './verify-table'
export { CELL_BUDGET, verifyTable } from './verify-table'
export { tableToCells } from './write-table-cells'
export type { ZoneData, ZoneTransition, ZoneTransitions } from './zones'
export { fixedZones } from './zones'
