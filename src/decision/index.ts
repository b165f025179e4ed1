export type { ArrearsOptions, Grounds } from './arrears-options'
export { groundsOf } from './arrears-options'
export type { AssessmentRow } from './assess-cases'
export { assessAllCases, assessOne, decideOnFacts } from './assess-cases'
export type { AssessOn, DecideOn } from './assess-question'
export type { CaseOffers, OffersOn } from './case-offers'
export { quoteCaseOffers } from './case-offers'
export type {
  Answer,
  Assessment,
  Basis,
  Decision,
  DecisionReason,
  KnownFacts,
  NotedFacts,
  StrategyAnswers,
} from './decision'
export type { ExplainHow } from './explain-decision'
export { explainDecision } from './explain-decision'
export { factsAsked } from './facts-asked'
export { LIBRARY_VERSION } from './library-version'
export type { MeasureQuestions, PlainMeasures, PolicyMeasures } from './measure-questions'
export { measureQuestions, plainMeasures } from './measure-questions'
export { rulesOf } from './rules-of'
export type { SectionQuestions } from './section-questions'
export { sectionQuestions } from './section-questions'
export type { AllowedOffer, StrategyPlan } from './strategy-plan'
