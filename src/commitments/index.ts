export type { Breach } from './agreement-breaches'
export type { FollowAgreementOptions } from './agreement-input'
export { inspectFollowing } from './agreement-input'
export type { InstallmentStanding, InstallmentStatus } from './agreement-installment'
export type { CommitmentsPolicy } from './commitments-policy'
export { commitmentsPolicyShape } from './commitments-policy'
export type { AgreementStanding, AgreementStatus } from './follow-agreement'
export { followAgreement, followParsedAgreement, turningDaysOfAgreement } from './follow-agreement'
export type { CreditorCommitmentJudgment, CreditorCommitmentStatus } from './judge-creditor-commitment'
export {
  judgeCreditorCommitment,
  judgeParsedCommitment,
  turningDaysOfCommitment,
} from './judge-creditor-commitment'
export type { PromisedPart, PromiseJudgment, PromiseStatus } from './judge-promise'
export { judgePromise } from './judge-promise'
export type { JudgePromisesOptions } from './judge-promises'
export { judgeParsedPromises, judgePromises, noPromiseRule, turningDaysOfPromise } from './judge-promises'
export type { JudgePromiseOptions } from './judgment-input'
export type { PromiseRule } from './promise-rule'
export { promiseRuleShape } from './promise-rule'
export type { CurrencyReliability, ReliabilityRecord } from './rate-reliability'
export { rateReliability } from './rate-reliability'
export type { AccountPayments, Receipt } from './share-payments'
export { sharePayments } from './share-payments'
export {
  agreementStatusLabels,
  creditorCommitmentLabels,
  creditorCommitmentStatusLabels,
  promiseStatusLabels,
} from './status-labels'
