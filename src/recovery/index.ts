export type { AgencyComparison, ComparedAgency, ComparedBatch, ComparedMonth } from './agency-comparison'
export { agencyComparison } from './agency-comparison'
export type { BatchTracking, TrackedBatch, TrackedFlows, TrackedMonth } from './batch-tracking'
export { batchTracking } from './batch-tracking'
export type {
  CaseloadByAmount,
  CaseloadByCases,
  CaseloadByComplexity,
  CaseloadInput,
} from './caseload-per-collector'
export { caseloadPerCollector, caseloadPerCollectorDefinition } from './caseload-per-collector'
export type { CollectionCycle, CollectionCycleInput, CycleTally } from './collection-cycle'
export { closedShare, collectionCycle } from './collection-cycle'
export { closedShareDefinition, collectionCycleDefinition } from './collection-cycle-definition'
export type { GrossCollectionInput, NetCollectionInput } from './collection-of-charges'
export {
  grossCollection,
  grossCollectionDefinition,
  netCollection,
  netCollectionDefinition,
} from './collection-of-charges'
export type { CollectorsNeededInput, WorkCapacityInput, WorkTimes } from './collectors-needed'
export { collectorsNeeded, workCapacity } from './collectors-needed'
export { collectorsNeededDefinition, workCapacityDefinition } from './collectors-needed-definition'
export type { ComplaintRateInput } from './complaint-rate'
export { complaintRate } from './complaint-rate'
export { complaintRateDefinition } from './complaint-rate-definition'
export type {
  CollectionCosts,
  CostPerCollection,
  CostToCollect,
  CostToCollectAsShare,
  CostToCollectInput,
} from './cost-to-collect'
export { costToCollect, fixedCostShare } from './cost-to-collect'
export { costToCollectDefinition, fixedCostShareDefinition } from './cost-to-collect-definition'
export type {
  CustomerRating,
  CustomerValueInput,
  ExpectedRecovery,
  WeightedCustomerValue,
} from './customer-value'
export { customerValue } from './customer-value'
export { customerValueDefinition } from './customer-value-definition'
export type {
  LiquidationCurve,
  LiquidationCurves,
  LiquidationCurvesInput,
  LiquidationPoint,
} from './liquidation-curves'
export { liquidationCurves } from './liquidation-curves'
export type {
  LiquidationAtPlacement,
  LiquidationNetOfRecalls,
  LiquidationOfSamePeriod,
  LiquidationRateInput,
} from './liquidation-rate'
export { liquidationRate } from './liquidation-rate'
export { liquidationRateDefinition } from './liquidation-rate-definition'
export type { CycleRow } from './measure-cycle'
export { measureCycle } from './measure-cycle'
export type { MonthsBy } from './month-since-placement'
export type {
  NetLiquidationAtPlacement,
  NetLiquidationInput,
  NetLiquidationNetOfRecalls,
} from './net-liquidation'
export { netLiquidation } from './net-liquidation'
export { netLiquidationDefinition } from './net-liquidation-definition'
export type { NetbackAsShare, NetbackInMoney, NetbackInput } from './netback'
export { netback, netbackDefinition } from './netback'
export type { OffsetSalesInput } from './offset-sales'
export { offsetSales, offsetSalesDefinition } from './offset-sales'
export type { OutputPerCollectorInput, RevenuePerCollectorInput } from './output-per-collector'
export { outputPerCollector, revenuePerCollector } from './output-per-collector'
export {
  outputPerCollectorDefinition,
  revenuePerCollectorDefinition,
} from './output-per-collector-definition'
export type { BatchMonth, PlacedBatch, PlacementBooks } from './placement-books'
export type { PlacedMoneyRow, PlacedOrRecalledRow, PlacementRow } from './placement-row'
export type { PlainDecimal } from './plain-decimal'
export type { ReadCyclesOptions } from './read-cycles'
export { readCycles } from './read-cycles'
export type { BatchRate } from './read-placements'
export type { RecoveryOfChargedOff, RecoveryOfOwed, RecoveryRateInput } from './recovery-rate'
export { recoveryRate, recoveryRateDefinition } from './recovery-rate'
export type { ReturnOnMeasureInput } from './return-on-measure'
export { returnOnMeasure, returnOnMeasureDefinition } from './return-on-measure'
export type { CollectionsTally, TallyCollectionsOptions } from './tally-collections'
export { tallyCollections } from './tally-collections'
export type { ComplaintRow, ComplaintTally } from './tally-complaints'
export { tallyComplaints } from './tally-complaints'
export type { TallyPlacementsOptions } from './tally-placements'
export { tallyPlacements } from './tally-placements'
