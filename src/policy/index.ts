export { factOfMark, markLabels } from './case-vocabulary'
export { compilePolicy, verifyPolicy } from './compile-policy'
export type { CompiledPolicy, CompiledStrategy } from './compiled-policy'
export { definePolicy } from './define-policy'
export type {
  AccountCountFact,
  AccountDerivation,
  AccountMeasure,
  DerivedFact,
  ExtremeOfAccountsFact,
} from './derived-fact'
export { figureOfAccount, isOverAccounts, isOverFacts, isOverObservations } from './derived-fact'
export type {
  AddedDifference,
  ChangedDifference,
  MovedDifference,
  PolicyDifference,
  RemovedDifference,
} from './diff-policies'
export { diffPolicies } from './diff-policies'
export type { RunningCases } from './effective-dates'
export { exampleIssues } from './example-issues'
export { explainDifferences } from './explain-differences'
export { extendPolicy } from './extend-policy'
export { listFacts } from './list-facts'
export type {
  MostRepeatedFact,
  ObservationDerivation,
  RepeatedAfterDisproofFact,
  TimesObservedFact,
} from './observed-fact'
export type { ExampleOffers, ExpectedOffer } from './offers-example'
export { expectedOffersShape, givenOffersShape } from './offers-example'
export type { Policy } from './policy'
export type { FieldChanges, ListChanges, PolicyChanges } from './policy-changes'
export type { ExpectedDecision, ExpectedPlan, PolicyExample } from './policy-example'
export {
  expectedContactShape,
  expectedPlanShape,
  expectedReAgingShape,
  givenReAgingShape,
  policyExampleShape,
} from './policy-example'
export type { PolicyFinding, PolicyFindingCode } from './policy-finding'
export type { PolicyVersion, PolicyVersions } from './policy-versions'
export {
  alwaysInForce,
  compileVersions,
  findVersionOn,
  policyOn,
  versionNamed,
  versionOn,
} from './policy-versions'
export type { StepQuestion } from './step-questions'
export { FOLLOW_UP_ON, stepQuestions } from './step-questions'
export { verifyCompiled } from './verify-policy'
