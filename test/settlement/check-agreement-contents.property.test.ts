import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitAmount } from '../../src/installments'
import {
  type AgreementCheck,
  type AgreementContents,
  type AgreementRequirements,
  checkAgreementContents,
} from '../../src/settlement'

const citation = { title: 'A manual', confidence: 'official' } as const
const label = { en: 'a content', 'zh-CN': '内容' }
const agreedOn = '2026-03-01'
const names = ['a', 'b', 'c', 'd'] as const
const installments = [{ dueOn: '2026-04-01', amount: '10.00' }]
const base = { currency: 'CNY', agreedOn, balance: '10.00', installments }

/** What is asked by two circumstances, `x` and `y`, of some contents. */
const lists: fc.Arbitrary<AgreementRequirements> = fc
  .tuple(
    ...names.map((id) =>
      fc
        .record({ x: fc.boolean(), y: fc.boolean() }, { requiredKeys: [] })
        .map((when) => ({ id, label, ...(Object.keys(when).length === 0 ? {} : { when }) })),
    ),
  )
  .map((contents) => ({ id: 'any', history: [{ from: agreedOn, citation, value: { contents } }] }))

const known = fc.record({
  states: fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() }),
  circumstances: fc.record({ x: fc.boolean(), y: fc.boolean() }),
})
/** Some of what is known. */
const fewer = (
  all: Readonly<Record<string, boolean>>,
  kept: readonly string[],
): Readonly<Record<string, boolean>> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name)))
const statusOf = (check: AgreementCheck, id: string): string | undefined =>
  check.status === 'not-in-force' ? undefined : check.contents.find((one) => one.id === id)?.status

describe('what an agreement has', () => {
  it('is told of everything once it is all known, by the definition', () => {
    fc.assert(
      fc.property(lists, known, (list, { states, circumstances }) => {
        const check = checkAgreementContents({ ...base, states, circumstances }, list)
        const [entry] = list.history
        for (const { id, when = {} } of entry?.value?.contents ?? []) {
          const isAsked = Object.entries(when).every(
            ([name, value]) => circumstances[name as 'x' | 'y'] === value,
          )
          const has = states[id as (typeof names)[number]]
          expect(statusOf(check, id)).toBe(isAsked ? (has ? 'present' : 'missing') : 'not-asked')
        }
      }),
      { seed: 121, numRuns: 300 },
    )
  })

  it('once it is told, is told the same when more is known; and unknown is told only where that may differ', () => {
    fc.assert(
      fc.property(
        lists,
        known,
        fc.subarray([...names]),
        fc.subarray(['x', 'y']),
        (list, { states, circumstances }, keptStates, keptCircumstances) => {
          const little: AgreementContents = {
            ...base,
            states: fewer(states, keptStates),
            circumstances: fewer(circumstances, keptCircumstances),
          }
          const before = checkAgreementContents(little, list)
          const after = checkAgreementContents({ ...base, states, circumstances }, list)
          for (const id of names) {
            const [told, whole] = [statusOf(before, id), statusOf(after, id)]
            // What is there may turn out not to be asked, which does no harm.
            if (told === 'missing' || told === 'not-asked') expect(whole).toBe(told)
            if (told === 'present') expect(['present', 'not-asked']).toContain(whole)
          }
          if (before.status === 'complete' || before.status === 'incomplete')
            expect(after.status).toBe(before.status)
          if (before.status === 'undetermined') expect(before.unknown.length).toBeGreaterThan(0)
        },
      ),
      { seed: 122, numRuns: 500 },
    )
  })
})

describe('installments into which a balance is split', () => {
  it('are in order, and a cent more or less is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 10_000_000 }),
        fc.integer({ min: 1, max: 24 }),
        (units, count) => {
          const [balance = '', below, above] = [units, units - 1, units + 1].map((one) =>
            (one / 100).toFixed(2),
          )
          const rows = splitAmount(balance, 'CNY', { parts: count, remainder: 'last', unit: 'minor' }).map(
            (amount, index) => ({
              dueOn: `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`,
              amount,
            }),
          )
          const list = { id: 'any', history: [{ from: agreedOn, citation, value: { contents: [] } }] }
          const faultsOf = (stated = ''): readonly string[] => {
            const check = checkAgreementContents(
              { ...base, balance: stated, installments: rows, states: {} },
              list,
            )
            return check.status === 'not-in-force' ? [] : check.faults.map(({ code }) => code)
          }
          expect([balance, below, above].map(faultsOf)).toEqual([[], ['sum-differs'], ['sum-differs']])
        },
      ),
      { seed: 123, numRuns: 200 },
    )
  })
})
