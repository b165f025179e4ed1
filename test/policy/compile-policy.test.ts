import { describe, expect, it } from 'vitest'
import { receivablesBuckets } from '../../src/policies'
import { compilePolicy } from '../../src/policy'
import { errorOf } from '../support/error-of'

const policy = {
  schemaVersion: 1,
  id: 'own',
  version: '2026-01',
  aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
} as const

describe('compilePolicy', () => {
  it('compiles every section', () => {
    expect(compilePolicy(policy).aging).toMatchObject({
      dueDateIsDay: 0,
      buckets: receivablesBuckets.buckets,
    })
  })

  it('survives JSON', () => {
    expect(compilePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(compilePolicy(policy))
  })

  it.each<[string, unknown, string, string]>([
    ['a schema version that does not exist', { ...policy, schemaVersion: 2 }, 'schemaVersion', 'wrong-type'],
    ['no schema version', { id: 'own', version: '1', aging: policy.aging }, 'schemaVersion', 'missing'],
    ['no id', { ...policy, id: '' }, 'id', 'wrong-type'],
    ['no version', { ...policy, version: undefined }, 'version', 'missing'],
    ['no aging', { schemaVersion: 1, id: 'own', version: '1' }, 'aging', 'missing'],
    [
      'no counting convention',
      { ...policy, aging: { bucketTable: receivablesBuckets } },
      'aging.dueDateIsDay',
      'missing',
    ],
    [
      'a counting convention that does not exist',
      { ...policy, aging: { ...policy.aging, dueDateIsDay: 2 } },
      'aging.dueDateIsDay',
      'wrong-type',
    ],
    [
      'a bucket table with a gap',
      {
        ...policy,
        aging: {
          dueDateIsDay: 0,
          bucketTable: {
            id: 't',
            buckets: [
              { id: 'a', fromDay: 0, toDay: 1 },
              { id: 'b', fromDay: 3 },
            ],
          },
        },
      },
      'aging.bucketTable.buckets[1].fromDay',
      'bucket-gap',
    ],
    [
      'a source of unknown confidence',
      {
        ...policy,
        aging: {
          dueDateIsDay: 0,
          bucketTable: { ...receivablesBuckets, source: { title: 'T', confidence: 'rumor' } },
        },
      },
      'aging.bucketTable.source.confidence',
      'wrong-type',
    ],
    ['a misspelt section', { ...policy, ageing: policy.aging }, 'ageing', 'unknown-key'],
    [
      'a key named __proto__',
      JSON.parse(`{"__proto__":{},${JSON.stringify(policy).slice(1)}`),
      '__proto__',
      'unknown-key',
    ],
    ['no policy at all', undefined, '', 'missing'],
  ])('refuses %s', (_, value, path, code) => {
    // @ts-expect-error policies from JSON are of any shape
    expect(errorOf(() => compilePolicy(value))).toMatchObject({
      code: 'invalid-policy',
      details: { issues: [{ path, code }] },
    })
  })
})
