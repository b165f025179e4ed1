import { describe, expect, it } from 'vitest'
import { checkReAging } from '../../src/aging'
import { usOpenEndReAging } from '../../src/policies'

// US supervisory conditions for open-end retail credit: not more than once in twelve months nor twice in five years. The
// policy for cards goes by them, and has the fourth among its examples.
const dates = ['2022-01-10', '2023-02-10', '2024-03-10', '2025-04-10'] as const
const askedFor = (nth: number) =>
  checkReAging(
    {
      kind: 'ordinary',
      openedOn: '2018-06-01',
      reAgings: dates.slice(0, nth - 1).map((on) => ({ on, kind: 'ordinary' })),
      consecutivePayments: 3,
      abilityAndWillingness: true,
    },
    { asOf: dates[nth - 1] ?? '', limits: usOpenEndReAging },
  )

describe('re-agings inside five years, each more than a year after the one before', () => {
  it.each([
    ['the first is allowed', 1, 'allowed'],
    ['the second is allowed, the last that is', 2, 'allowed'],
    ['the third is refused', 3, 'blocked'],
    ['the fourth is refused', 4, 'blocked'],
  ])('%s', (_, nth, status) => expect(askedFor(nth).status).toBe(status))

  it('and the refusal of the fourth says why, by which dates, and until when', () => {
    const { conditions, changesOn } = askedFor(4)
    expect(conditions.filter(({ outcome }) => outcome === 'unmet')).toEqual([
      {
        id: 're-agings-in-60-months',
        outcome: 'unmet',
        seen: ['2022-01-10', '2023-02-10', '2024-03-10'],
        threshold: { most: 2, withinMonths: 60 },
        source: {
          title: 'FFIEC Uniform Retail Credit Classification and Account Management Policy, 65 FR 36903',
          href: 'https://www.fdic.gov/resources/regulations/federal-register-publications/00uniform.html',
          confidence: 'verified',
        },
      },
    ])
    // One of the three is left on the day on which the second is five years old.
    expect(changesOn).toBe('2028-02-10')
  })
})
