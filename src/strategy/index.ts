export type { Approval, Authority, OwnedMeasure, Role } from './authority'
export { authorityShape, findApprover } from './authority'
export { authorityIssues } from './authority-issues'
export type { CalendarSpan } from './calendar-span'
export type { LetterCheck, WrittenLetter } from './check-letter'
export { checkLetter } from './check-letter'
export type { CompiledGuideline } from './compile-guidelines'
export { compileGuidelines, openConditions } from './compile-guidelines'
export type { Completeness } from './completeness'
export { completenessLabels } from './completeness'
export type { Guidance, Guideline, Offer, Precedence, Tone } from './guideline'
export { precedenceLabels, precedences } from './guideline'
export type { KeyDate, LegalCase, LegalCost, Preservation } from './legal-case'
export type { LegalFinding } from './legal-findings'
export { legalFindingLabels, securityLabels } from './legal-findings'
export type { AssetKind, LegalEvidence, LegalPath, LegalStep } from './legal-path'
export { legalPathIssues, legalPathShape } from './legal-path'
export type { LegalReview, NextLegalStep } from './legal-review'
export type { Letter, LetterContent, NextLetter } from './letters'
export { findNextLetter, letterContentIssues, letterContentShape, letterStatusLabels } from './letters'
export type { ComputeLimitationOptions } from './limitation'
export { computeLimitation } from './limitation'
export type {
  JudgedOccurrence,
  Limitation,
  LimitationReason,
  LimitationStatus,
  OccurrenceCode,
} from './limitation-answer'
export type {
  LastingOccurrence,
  LimitationClaim,
  LimitationOccurrence,
  MomentOccurrence,
} from './limitation-claim'
export { limitationStatusLabels, occurrenceLabels } from './limitation-labels'
export type {
  Interruption,
  LastingKind,
  LimitationEffects,
  LimitationRule,
  LimitationTerms,
  MomentKind,
  Suspension,
} from './limitation-rule'
export { unlistedIdIssue } from './listed-ids'
export type { CallGoal, CallPlan, PlaybookEntry, PlaybookKind } from './playbook'
export {
  callGoalShape,
  callPlanShape,
  playbookEntryShape,
  playbookIssues,
  playbookKindLabels,
  playbookKinds,
} from './playbook'
export type { RecordCheck, RecordField, RecordKeeping } from './record-keeping'
export { checkRecord, recordKeepingIssues, recordKeepingShape } from './record-keeping'
export type {
  RecordRetention,
  RetentionDates,
  RetentionRule,
  RetentionStart,
  RuleRetention,
} from './retention'
export { retainUntil, retentionStartLabels, retentionStatusLabels } from './retention'
export type { ReviewLegalCaseOptions } from './review-legal-case'
export { reviewLegalCase } from './review-legal-case'
export type { Stage, StrategyPolicy, Treatment } from './strategy-policy'
export {
  guidedVocabulary,
  isContacting,
  stageFact,
  strategyIssues,
  strategyPolicyShape,
  treatmentFact,
} from './strategy-policy'
