export { consumerLendingCn, tradeReceivables } from '../policies'
export type { Policy } from '../policy'
