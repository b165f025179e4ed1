export { blockingRules } from './blocking-rules'
export type { BriefVerdict } from './brief-verdict'
export { answerContact, checkContact } from './check-contact'
export { factsByPolicy, mannerByPolicy } from './contact-by-policy'
export type { ContactFacts } from './contact-facts'
export { contactFactsShape } from './contact-facts'
export {
  contactReasonLabels,
  gapLabel,
  ruleEffectLabels,
  ruleKindLabels,
  verdictLabels,
} from './contact-labels'
export type { CheckedLaw, ContactLaw } from './contact-law'
export { expectLaw } from './contact-law'
export type { BestHours, ContactPolicy, ContactPractice } from './contact-policy'
export { contactPolicyIssues, contactPolicyShape } from './contact-policy'
export type { ContactContext } from './contact-question'
export { expectQuestion } from './contact-question'
export type { ContactManner, ContactRequest, ContactWindowsRequest } from './contact-request'
export { actor, contactRequestShape } from './contact-request'
export type {
  BlockRule,
  CapRule,
  ConsentRequirement,
  ContactGap,
  ContactLimit,
  ContactRule,
  ContentRule,
  CountedContacts,
  CountedFacet,
  CountedPeriod,
  DayClass,
  GapRule,
  HoursOfDays,
  IdentityRequirement,
  NoticeRequirement,
  PreferenceRule,
  PrerequisiteRule,
  PrerequisiteTerms,
  RecipientRule,
  RecordRule,
  Retention,
  RuleEffect,
  RuleKind,
  RuleValues,
  UnreachableRequirement,
  WindowRule,
} from './contact-rule'
export { ruleKinds } from './contact-rule'
export type { ContactPlan, ContactTimes } from './contact-times'
export { contactTimesOn } from './contact-times'
export type { ContactWindows, PermittedInterval } from './contact-windows'
export { contactWindows } from './contact-windows'
export type { CadenceDay, CadenceRequest, FittedCadence } from './fit-cadence'
export { fitCadence } from './fit-cadence'
export { packsFor } from './matter'
export type { Coverage, Pack } from './pack'
export type { PayDays } from './pay-days'
export { isNearPayDay, turningDaysOfPay } from './pay-days'
export type { PreparedContact } from './prepare-contact'
export { prepareContact } from './prepare-contact'
export type { ContactGuard } from './prepare-guard'
export { guardUnder, prepareGuard } from './prepare-guard'
export type { ProhibitedAct } from './prohibited-acts'
export { prohibitedActs } from './prohibited-acts'
export { actOfChannel } from './prohibited-contact'
export type { ContactGround, RuleOverride } from './rule-override'
export { contactGrounds, ruleOverrideLabels, ruleOverrides } from './rule-override'
export type { RuleScope } from './rule-scope'
export type { ContactBreach, HarassmentFinding, HarassmentPoint, ScreeningLimits } from './screen-contacts'
export { harassmentPoints, screenContacts } from './screen-contacts'
export type {
  AgainstPreference,
  ContactBasis,
  ContactObligation,
  ContactReason,
  ContactVerdict,
  NotRecorded,
  OutsideHours,
  PrerequisiteMissing,
  ProhibitedContact,
  StatusForbids,
  TooManyContacts,
  TooSoon,
  WrongContent,
  WrongRecipient,
} from './verdict'
export {
  consentKindLabels,
  contactPurposeLabels,
  contentItemLabels,
  dayClassLabels,
  noticeKindLabels,
  periodLabel,
  prerequisiteLabels,
  recipientLabels,
} from './vocabulary-labels'
