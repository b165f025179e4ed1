import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Issue } from '../../src/foundations'
import { histories } from '../properties/histories'
import { changed, leaves } from '../properties/mutations'
import { portfolios } from '../properties/portfolios'

type Model = typeof import('../../src/model')

let withZod: Model
let withSubset: Model

beforeAll(async () => {
  withZod = await import('../../src/model')
  vi.resetModules()
  vi.doMock('zod/mini', () => import('../../src/foundations/zod-subset'))
  withSubset = await import('../../src/model')
  vi.doUnmock('zod/mini')
})

const issuesOf = ({ safeParseCaseFile }: Model, value: unknown): readonly Issue[] => {
  const parsed = safeParseCaseFile(value)
  return parsed.ok ? [] : parsed.issues
}

describe('the subset of zod in the one script', () => {
  it('is what the second model parses with', () => {
    expect(withSubset.safeParseCaseFile).not.toBe(withZod.safeParseCaseFile)
  })

  it('finds the same faults in the same places and order, in case files with up to four changes', () => {
    let refused = 0
    fc.assert(
      fc.property(portfolios, histories, fc.gen(), fc.nat({ max: 4 }), (cases, account, choices, changes) => {
        let value: unknown = { ...cases[0], accounts: [...(cases[0]?.accounts ?? []), account] }
        for (let count = 0; count < changes; count++) value = changed(value, choices, 7)
        const found = issuesOf(withZod, value)
        expect(issuesOf(withSubset, value)).toEqual(found)
        if (found.length > 0) refused++
      }),
      { seed: 31, endOnFailure: true, numRuns: 2_000 },
    )
    expect(refused).toBeGreaterThan(500)
  })

  it('and in anything at all', () => {
    fc.assert(
      fc.property(leaves, (value) => {
        expect(issuesOf(withSubset, value)).toEqual(issuesOf(withZod, value))
      }),
      { seed: 32, endOnFailure: true, numRuns: 1_000 },
    )
  })

  it.each<[string, unknown]>([
    [
      'what throws when it is read',
      {
        debtor: {
          get id() {
            throw new Error('no')
          },
        },
        accounts: [],
      },
    ],
    ['facts under any name', { debtor: { id: 'D' }, accounts: [], facts: { a: {}, b: 1, c: null } }],
    ['several unknown fields', { debtor: { id: 'D', one: 1, two: 2 }, accounts: [], three: 3 }],
    [
      'an event of no kind',
      {
        debtor: { id: 'D' },
        accounts: [{ id: 'A', currency: 'CNY', dues: [], events: [{}, 7, { kind: 'gift' }] }],
      },
    ],
    ['a list that is none', { debtor: { id: 'D' }, accounts: { 0: {} } }],
    ['holes in a list', { debtor: { id: 'D' }, accounts: new Array(2) }],
  ])('and in %s', (_, value) => {
    const found = issuesOf(withZod, value)
    expect(found.length).toBeGreaterThan(0)
    expect(issuesOf(withSubset, value)).toEqual(found)
  })
})
