export { fiveClasses2023 } from './asset-classes'
export { mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } from './bucket-tables'
export { consumerLendingCn } from './consumer-lending-cn'
export { tradeReceivables } from './trade-receivables'
