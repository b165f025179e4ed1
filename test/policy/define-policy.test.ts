import { describe, expect, it } from 'vitest'
import { createArrears } from '../../src'
import { receivablesBuckets, tradeReceivables } from '../../src/policies'
import { definePolicy, extendPolicy, type Policy } from '../../src/policy'

const account = { id: 'A-1', currency: 'USD', dues: [] }
const on = { asOf: '2026-03-31' }

describe('definePolicy', () => {
  it('gives back the very document, and checks nothing', () => {
    const policy = {
      schemaVersion: 1,
      id: '',
      version: '',
      aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
    } as const
    expect(definePolicy(policy)).toBe(policy)
  })

  it('keeps the ids of buckets that are written in place', () => {
    const ours = definePolicy({
      schemaVersion: 1,
      id: 'ours',
      version: '1',
      aging: {
        dueDateIsDay: 0,
        bucketTable: {
          id: 'ours',
          buckets: [
            { id: 'on-time', fromDay: 0, toDay: 0 },
            { id: 'late', fromDay: 1 },
          ],
        },
      },
    })
    const typed: Policy<'on-time' | 'late'> = ours
    const { bucket } = createArrears({ policy: ours }).ageAccount(account, on)
    const answer: 'on-time' | 'late' | null = bucket
    expect([answer, typed]).toEqual(['on-time', ours])
    // @ts-expect-error a misspelt bucket does not compile
    expect(bucket === 'on time').toBe(false)
  })
})

describe('extendPolicy keeps the ids of buckets', () => {
  const ours = extendPolicy(tradeReceivables, {
    version: 'ours',
    aging: {
      bucketTable: {
        buckets: {
          change: [{ id: 'very-high', toDay: 180 }],
          add: [{ id: 'lost', fromDay: 181 }],
        },
      },
    },
  })

  it('of the base and of what is added', () => {
    const typed: Policy<'current' | 'low' | 'medium' | 'high' | 'very-high' | 'lost'> = ours
    const { bucket } = createArrears({ policy: typed }).ageAccount(account, on)
    // @ts-expect-error neither the base nor the changes have such a bucket
    expect(bucket === 'gone').toBe(false)
    expect(bucket === 'lost').toBe(false)
  })

  it('of the base alone, where none is added', () => {
    const same = extendPolicy(tradeReceivables, { version: 'ours' })
    const typed: typeof tradeReceivables = same
    expect(typed.aging).toEqual(tradeReceivables.aging)
  })

  it('of a table that takes the place of another', () => {
    const other = extendPolicy(tradeReceivables, { version: 'x', aging: { bucketTable: receivablesBuckets } })
    const { bucket } = createArrears({ policy: other }).ageAccount(account, on)
    expect(bucket === '1-30').toBe(false)
    // @ts-expect-error the dash is not the hyphen of the id
    expect(bucket === '1–30').toBe(false)
  })
})

it('what may not be absent may not be left out', () => {
  // @ts-expect-error a policy without aging is none
  expect(() => extendPolicy(tradeReceivables, { version: 'x', aging: null })).toThrow()
  // @ts-expect-error a new version is asked for
  expect(() => extendPolicy(tradeReceivables, {})).toThrow()
})
