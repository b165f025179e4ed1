import { type BucketTable, mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } from 'arrears'

/** The tables that `--buckets` can name. */
export const bucketNames = ['receivables', 'simple', 'm-30', 'm-29'] as const
export type BucketsName = (typeof bucketNames)[number]

export const bucketTables: Readonly<Record<BucketsName, BucketTable>> = {
  receivables: receivablesBuckets,
  simple: simpleBuckets,
  'm-30': mBuckets30,
  'm-29': mBuckets29,
}
