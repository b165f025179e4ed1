export type { AmountArm, AmountMoments, AmountTotals } from './amount-arm'
export type { ComparedMean, CompareMeansInput, MeanComparison } from './compare-means'
export { compareMeans } from './compare-means'
export type { ComparedShare, CompareProportionsInput, ProportionComparison } from './compare-proportions'
export { compareProportions } from './compare-proportions'
export type {
  ArmName,
  BetterOutcome,
  ChallengerVerdict,
  ComparisonTerms,
  ComparisonVerdict,
  DifferenceInterval,
  RepeatedLooks,
  VerdictReason,
} from './comparison'
export type { AmountArms, AmountTerms, MeanAmountInput } from './mean-amount'
export { meanAmount, meanDifference } from './mean-amount'
export { meanAmountDefinition, meanDifferenceDefinition } from './mean-amount-definition'
export type {
  MinimumSample,
  MinimumSampleInput,
  MinimumSampleOfMeans,
  MinimumSampleOfShares,
} from './minimum-sample'
export { minimumSample } from './minimum-sample'
export type { ShareArm, ShareArms, SuccessShareInput } from './success-share'
export { shareDifference, successShare } from './success-share'
export { shareDifferenceDefinition, successShareDefinition } from './success-share-definition'
export type { ArmRow, ArmTally, TallyArmsInput } from './tally-arms'
export { tallyArms } from './tally-arms'
