export type { ChargeOffClock, ReAgingLimits } from '../aging'
export type { AllocationOrder, AllocationRule } from '../ledger'
export {
  cardFrom91Days,
  cardUpTo90Days,
  civilCode560,
  civilCode561,
  consumerLendingCn,
  dueThenAdvance,
  interestFirst,
  judgmentDebt,
  penaltiesFirst,
  principalFirst,
  tradeReceivables,
  usClosedEndChargeOff,
  usOpenEndChargeOff,
  usOpenEndReAging,
} from '../policies'
export type { Policy } from '../policy'
