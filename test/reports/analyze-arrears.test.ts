import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnalyzeArrearsInput, type ArrearsSpell, analyzeArrears } from '../../src/reports'
import { errorOf } from '../support/error-of'

const spell = (
  customerId: string,
  from: string,
  endedOn: string | undefined,
  amount = '100.00',
): ArrearsSpell =>
  endedOn === undefined ? { customerId, from, amount } : { customerId, from, endedOn, amount }

const inputOf = (...spells: readonly ArrearsSpell[]): AnalyzeArrearsInput => ({
  asOf: '2026-03-31',
  currency: 'USD',
  roundingMode: 'half-even',
  spells,
})

const slip = spell('A', '2026-01-02', '2026-01-05')
const habit = spell('A', '2026-02-02', '2026-02-09', '50.00')
const running = spell('B', '2026-03-30', undefined, '10.00')

describe('analyzeArrears', () => {
  it('counts spells by customer, the days of ended ones, and the amounts of all', () => {
    const analysis = analyzeArrears(inputOf(slip, habit, running))
    // 3 spells of 2 customers; 3 + 7 days of 2 ended ones; (100 + 50 + 10) / 3.
    expect([analysis.frequency.value, analysis.length.value, analysis.amount.amount]).toEqual([
      1.5,
      5,
      '53.33',
    ])
    expect([analysis.spells, analysis.openSpells]).toEqual([3, 1])
    expect([analysis.asOf, analysis.currency, analysis.amount.currency]).toEqual(['2026-03-31', 'USD', 'USD'])
    expect(analysis.frequency).toMatchObject({ numerator: 3, denominator: 2, period: { asOf: '2026-03-31' } })
    expect(analysis.length).toMatchObject({ numerator: 10, denominator: 2 })
    expect(analysis.amount).toMatchObject({ numerator: '160.00', denominator: 3 })
  })

  it('tells each customer, a spell that goes on up to the day of the analysis', () => {
    expect(analyzeArrears(inputOf(running, habit, slip)).customers).toEqual([
      {
        customerId: 'A',
        spells: 2,
        daysInArrears: 10,
        longestDays: 7,
        largestAmount: '100.00',
        isInArrears: false,
      },
      // The 30th and the 31st.
      {
        customerId: 'B',
        spells: 1,
        daysInArrears: 2,
        longestDays: 2,
        largestAmount: '10.00',
        isInArrears: true,
      },
    ])
  })

  it('has those first who were late most often, then longest, then by id', () => {
    const order = analyzeArrears(
      inputOf(
        spell('once, long', '2026-01-01', '2026-03-01'),
        spell('Z once, short', '2026-01-01', '2026-01-02'),
        spell('A once, short', '2026-01-01', '2026-01-02'),
        spell('twice', '2026-01-01', '2026-01-02'),
        spell('twice', '2026-01-03', '2026-01-04'),
      ),
    ).customers.map(({ customerId }) => customerId)
    expect(order).toEqual(['twice', 'once, long', 'A once, short', 'Z once, short'])
  })

  it('has no value for anything where nobody was in arrears', () => {
    const { frequency, length, amount, customers } = analyzeArrears(inputOf())
    expect([frequency, length, amount].map(({ value, reason }) => [value, reason?.label.en])).toEqual([
      [null, 'no value: customers in arrears of zero'],
      [null, 'no value: ended spells of zero'],
      [null, 'no value: spells of zero'],
    ])
    expect(customers).toEqual([])
  })

  it('tells no length where every spell goes on, and that of one day where one began on the day', () => {
    const analysis = analyzeArrears(inputOf(spell('A', '2026-03-31', undefined)))
    expect(analysis.length.reason?.code).toBe('zero-denominator')
    expect(analysis.customers[0]?.daysInArrears).toBe(1)
  })

  it.each<[string, readonly ArrearsSpell[]]>([
    ['ends on the day of the analysis', [spell('A', '2026-03-30', '2026-03-31')]],
    ['starts on the day on which the one before ended', [slip, spell('A', '2026-01-05', '2026-01-06')]],
    ['is as long as that of another customer', [slip, spell('B', '2026-01-02', '2026-01-05')]],
  ])('takes a spell that %s', (_, spells) => {
    expect(analyzeArrears(inputOf(...spells)).spells).toBe(spells.length)
  })

  it.each<[string, AnalyzeArrearsInput, readonly [string, string][]]>([
    [
      'starts after the day of the analysis',
      inputOf(spell('A', '2026-04-01', undefined)),
      [['spells[0].from', 'a day not after 2026-03-31, the day of the analysis']],
    ],
    [
      'ends after it',
      inputOf(spell('A', '2026-03-01', '2026-04-01')),
      [['spells[0].endedOn', 'a day not after 2026-03-31, the day of the analysis']],
    ],
    [
      'ends on the day on which it starts',
      inputOf(spell('A', '2026-03-01', '2026-03-01')),
      [['spells[0].endedOn', 'a day after 2026-03-01, where the spell starts']],
    ],
    [
      'overlaps an earlier one by a day, wherever that stands',
      inputOf(spell('A', '2026-01-04', '2026-01-09'), slip),
      [['spells[0].from', '2026-01-05 or later, where spells[1] of the same customer ended']],
    ],
    [
      'follows one that goes on',
      inputOf(spell('A', '2026-01-01', undefined), habit),
      [['spells[1].from', 'no spell after spells[0], which goes on']],
    ],
    [
      'lies within a longer one, as the next does too',
      inputOf(
        spell('A', '2026-01-01', '2026-02-01'),
        spell('A', '2026-01-02', '2026-01-03'),
        spell('A', '2026-01-20', '2026-02-10'),
      ),
      [
        ['spells[1].from', '2026-02-01 or later, where spells[0] of the same customer ended'],
        ['spells[2].from', '2026-02-01 or later, where spells[0] of the same customer ended'],
      ],
    ],
    [
      'is of nothing, or of less',
      inputOf(
        spell('A', '2026-01-01', '2026-01-02', '0.00'),
        spell('B', '2026-01-01', '2026-01-02', '-0.01'),
      ),
      [
        ['spells[0].amount', 'more than zero'],
        ['spells[1].amount', 'more than zero'],
      ],
    ],
    [
      'has an amount that the currency does not have',
      inputOf(spell('A', '2026-01-01', '2026-01-02', '1.005')),
      [['spells[0].amount', 'an amount of USD with at most 2 decimals']],
    ],
  ])('refuses a spell that %s', (_, input, issues) => {
    const { code, details } = errorOf(() => analyzeArrears(input))
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues: issues.map(([path, expected]) => ({ path, expected })) })
  })

  it('says what to do about an overlap', () => {
    const overlap = inputOf(slip, spell('A', '2026-01-04', undefined))
    expect(errorOf(() => analyzeArrears(overlap)).message).toMatchInlineSnapshot(
      `"spells[1].from: expected 2026-01-05 or later, where spells[0] of the same customer ended, received 2026-01-04. Join what is one spell, or give the end of the earlier one."`,
    )
  })

  it('does not depend on the order of the spells', () => {
    const some = [slip, habit, running, spell('C', '2026-01-01', '2026-01-31', '7.77')]
    const expected = analyzeArrears(inputOf(...some))
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (spells) => {
        expect(analyzeArrears(inputOf(...spells))).toEqual(expected)
      }),
    )
  })
})
