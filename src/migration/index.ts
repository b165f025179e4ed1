export type { AbsorbingChain, AbsorbingChainInput } from './absorb-chain'
export { absorbChain, absorbingChainDefinition } from './absorb-chain'
export { chainOf } from './chain-of'
export type { CollectionMoves, CollectionOptions } from './collection-rate'
export { collectionEntryRate, collectionExitRate, collectionMoves } from './collection-rate'
export { collectionEntryRateDefinition, collectionExitRateDefinition } from './collection-rate-definition'
export type { CureInputs } from './cure-rate'
export { cureRate, curesOf, planCureRate, reDefaultRate } from './cure-rate'
export { cureRateDefinition, planCureRateDefinition, reDefaultRateDefinition } from './cure-rate-definition'
export type { DelinquencyInputs, DelinquencyOptions } from './delinquency-of'
export { delinquencyOf } from './delinquency-of'
export type { CoincidentalDelinquencyInput, LaggedDelinquencyInput } from './delinquency-rate'
export {
  coincidentalDelinquency,
  coincidentalDelinquencyDefinition,
  laggedDelinquency,
  laggedDelinquencyDefinition,
} from './delinquency-rate'
export { flowRate, flowRateDefinition } from './flow-rate'
export type { FlowRateRow, FlowStep, FlowSteps } from './flow-rates'
export { flowRates, flowSteps } from './flow-rates'
export type {
  CountAndBalance,
  CureCohort,
  MigrationTally,
  MonthStanding,
  PeriodMoves,
  RollTally,
  StatusMoves,
  StatusStanding,
} from './migration-tally'
export type { MoveBasis, MoveShareByAmount, MoveShareByCount, MoveShareInput } from './move-share'
export type { MovesOptions } from './period-moves'
export type { RollCell, RollRateMatrix, RollRow } from './roll-rate-matrix'
export { rollRateMatrix, rollRateMatrixDefinition } from './roll-rate-matrix'
export type { RollToLoss } from './roll-to-loss'
export { rollToLoss, rollToLossDefinition } from './roll-to-loss'
export type { SnapshotOptions } from './snapshot-accounts'
export { snapshotAccounts } from './snapshot-accounts'
export type { MigrationStatuses, TerminalKind, TerminalStatus } from './statuses'
export { stepDownRate, stepDownRateDefinition, stepDownsOf } from './step-down-rate'
export type { MigrationColumns } from './tally-columns'
export { tallyMigration } from './tally-migration'
export type { CureWindow, MigrationOptions, RollWindow } from './tally-options'
export type { AccountMonths, MigrationRow } from './tally-rows'
export type {
  NewAccounts,
  TransitionCell,
  TransitionDirection,
  TransitionKind,
  TransitionMatrix,
  TransitionMatrixOptions,
  TransitionRow,
} from './transition-matrix'
export { transitionMatrix } from './transition-matrix'
export { transitionMatrixDefinition } from './transition-matrix-definition'
