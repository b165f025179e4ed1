import { describe, expect, it } from 'vitest'
import { fiveClasses2023, receivablesBuckets } from '../../src/policies'
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

  it('has the floor for a fact only where the policy has floors, with each class once, as labeled first', () => {
    const [value] = fiveClasses2023.history
    if (value === undefined) throw new Error('the table has a value')
    const { citation } = value
    const assetClassFloors = {
      ...fiveClasses2023,
      history: [
        ...fiveClasses2023.history,
        { from: '2024-01-01', value: null, citation },
        {
          from: '2025-01-01',
          value: [
            { id: 'good', fromDay: 0 },
            { id: 'loss', fromDay: 31, label: { en: 'Lost', 'zh-CN': '坏账' } },
          ],
          citation,
        },
      ],
    }
    const { vocabulary } = compilePolicy({ ...policy, aging: { ...policy.aging, assetClassFloors } })
    expect(vocabulary.get('assetClassFloor')).toEqual({
      id: 'assetClassFloor',
      label: { en: 'asset class at least', 'zh-CN': '资产分类下限' },
      type: 'label',
      movement: 'derived',
      values: [
        { id: 'normal', label: { en: 'Normal', 'zh-CN': '正常' } },
        { id: 'special-mention', label: { en: 'Special mention', 'zh-CN': '关注' } },
        { id: 'substandard', label: { en: 'Substandard', 'zh-CN': '次级' } },
        { id: 'doubtful', label: { en: 'Doubtful', 'zh-CN': '可疑' } },
        { id: 'loss', label: { en: 'Loss', 'zh-CN': '损失' } },
        { id: 'good', label: { en: 'good', 'zh-CN': 'good' } },
      ],
    })
    expect([...compilePolicy(policy).vocabulary.keys()]).not.toContain('assetClassFloor')
  })

  it('has one hash, wherever the form of the file is found', () => {
    const { hash } = compilePolicy(policy)
    expect(compilePolicy({ $schema: './policy.json', ...policy }).hash).toBe(hash)
    expect(compilePolicy({ ...policy, version: '2' }).hash).not.toBe(hash)
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
      'floors whose dates are out of order',
      {
        ...policy,
        aging: {
          ...policy.aging,
          assetClassFloors: {
            ...fiveClasses2023,
            history: [...fiveClasses2023.history, ...fiveClasses2023.history],
          },
        },
      },
      'aging.assetClassFloors.history[1].from',
      'date-order',
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
    ['a form that is no text', { ...policy, $schema: 1 }, '$schema', 'wrong-type'],
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
