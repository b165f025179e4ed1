import type { Policy } from './policy'

/**
 * This policy (政策文档), with its bucket ids kept as literal types, wherever it is written.
 *
 * It changes nothing and checks nothing when it runs; `createArrears` checks.
 *
 * @example
 * const ours = definePolicy({
 *   schemaVersion: 1,
 *   id: 'ours',
 *   version: '2026-01',
 *   aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
 * })
 * createArrears({ policy: ours }).ageAccount({ id: 'A-1', currency: 'USD', dues: [] }, { asOf: '2026-03-31' }).bucket // => 'not-due'
 */
export function definePolicy<const BucketId extends string>(policy: Policy<BucketId>): Policy<BucketId> {
  return policy
}
