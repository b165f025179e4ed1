export type {
  BestHoursOptions,
  BestHoursToCall,
  HourRanking,
  PermittedHour,
  UncertainHour,
} from './best-hours-to-call'
export { bestHoursToCall } from './best-hours-to-call'
export type { BrokenRateInput } from './broken-rate'
export { brokenRate } from './broken-rate'
export { brokenRateDefinition } from './broken-rate-definition'
export { contactIntensity, contactIntensityDefinition } from './contact-intensity'
export type { ContactRateInput } from './contact-rate'
export { contactRate, contactRateDefinition } from './contact-rate'
export type { ContactTally } from './contact-tally'
export type { AttemptCounts, CountedAttempts } from './count-attempt'
export type { FirstContactResolutionInput } from './first-contact-resolution'
export { firstContactResolution, firstContactResolutionDefinition } from './first-contact-resolution'
export type { HourCounts, HourGrain, HourlyMeasure, HourTable, RatedHour } from './hour-cells'
export { hourlyMeasures } from './hour-cells'
export { judgeDistinctPromises } from './judge-distinct-promises'
export type { KeptRateInput } from './kept-rate'
export { keptRate } from './kept-rate'
export { keptRateDefinition } from './kept-rate-definition'
export type {
  Permitted,
  PermittedHours,
  PermittedPart,
  PermittedTimes,
  WeeklyHours,
} from './permitted-parts'
export type { PromiseRateInput } from './promise-rate'
export { promiseRate, promiseRateDefinition } from './promise-rate'
export type { PromiseTally } from './promise-tally'
export type { ReachInput } from './reach'
export { coverage, penetration } from './reach'
export type { ReachVariant } from './reach-definitions'
export { coverageDefinition, penetrationDefinition } from './reach-definitions'
export {
  rightPartyContactsPerHour,
  rightPartyContactsPerHourDefinition,
} from './right-party-contacts-per-hour'
export type { RightPartyRateInput } from './right-party-rate'
export { rightPartyRate } from './right-party-rate'
export { rightPartyRateDefinition } from './right-party-rate-definition'
export type { HourCell, HourTally, TallyByHourOptions } from './tally-by-hour'
export { tallyByHour } from './tally-by-hour'
export type {
  ContactGroup,
  ContactGrouping,
  GroupContactsOptions,
  GroupedContacts,
  TalliedContacts,
  TallyContactsOptions,
  TallySleeve,
} from './tally-contacts'
export { tallyContacts, tallyContactsBy } from './tally-contacts'
export type { TalliedPromises, TallyPromisesOptions } from './tally-promises'
export { tallyPromises } from './tally-promises'
