export { answerContact, checkContact } from './check-contact'
export {
  contactReasonLabels,
  gapLabel,
  ruleEffectLabels,
  ruleKindLabels,
  ruleOverrideLabels,
  verdictLabels,
} from './contact-labels'
export type { ContactLaw } from './contact-law'
export { expectLaw } from './contact-law'
export type { BestHours, ContactPolicy } from './contact-policy'
export { contactPolicyIssues, contactPolicyShape } from './contact-policy'
export type { ContactContext, ContactFacts, ContactRequest, ContactWindowsRequest } from './contact-question'
export { actor, expectQuestion, expectWindowsQuestion } from './contact-question'
export type {
  CapRule,
  ContactActor,
  ContactLimit,
  ContactRule,
  CountedContacts,
  Coverage,
  LocalHours,
  Pack,
  RuleEffect,
  RuleKind,
  RuleOverride,
  RuleValues,
  WindowRule,
} from './contact-rule'
export { ruleKinds } from './contact-rule'
export type { ContactPlan, ContactTimes } from './contact-times'
export { contactTimesOn } from './contact-times'
export type { ContactWindows, PermittedInterval } from './contact-windows'
export { answerWindows, contactWindows } from './contact-windows'
export { packsFor } from './matter'
export type { ProhibitedAct } from './prohibited-acts'
export { prohibitedActs } from './prohibited-acts'
export type { ContactBasis, ContactReason, ContactVerdict, OutsideHours, TooManyContacts } from './verdict'
