import { describe, expect, it } from 'vitest'
import { chargeLateFees, type LateFeeRule, type LateFeeTerms } from '../../src/charges'
import { errorOf } from '../support/error-of'

const rounding = { mode: 'half-up', unit: 'minor' } as const
const fixed: LateFeeRule = { kind: 'fixed', fixed: '15.00', graceDays: 10, per: 'installment' }
const percent: LateFeeRule = { kind: 'percent', percent: '5', graceDays: 10, per: 'installment', rounding }
const larger: LateFeeRule = { ...percent, kind: 'larger', fixed: '15.00' }
const terms: LateFeeTerms = {
  currency: 'USD',
  asOf: '2026-03-12',
  items: [{ id: '1', dueOn: '2026-03-01', amount: '480.10' }],
  rule: fixed,
}
const told = (more: Partial<LateFeeTerms>): readonly string[] =>
  chargeLateFees({ ...terms, ...more }).fees.map(
    ({ items, chargedOn, fee }) => `${items} ${chargedOn} ${fee}`,
  )
const three = [
  { id: 'b', dueOn: '2026-04-01', amount: '200' },
  { id: 'a', dueOn: '2026-03-01', amount: '400' },
  { id: 'c', dueOn: '2026-04-01', amount: '100' },
]

describe('a fee for being late', () => {
  it.each<[string, Partial<LateFeeTerms>, readonly string[]]>([
    // Ten days of grace after the 1st end on the 11th.
    ['is charged after the last day of grace', {}, ['1 2026-03-12 15.00']],
    ['and not on it', { asOf: '2026-03-11' }, []],
    [
      'and without grace on the day after the due date',
      { asOf: '2026-03-02', rule: { ...fixed, graceDays: 0 } },
      ['1 2026-03-02 15.00'],
    ],
    ['but not on the due date', { asOf: '2026-03-01', rule: { ...fixed, graceDays: 0 } }, []],
    // 480.10 × 5 % = 24.005.
    ['may be a percentage', { rule: percent }, ['1 2026-03-12 24.01']],
    ['or the larger of both, here the percentage', { rule: larger }, ['1 2026-03-12 24.01']],
    [
      'or here the fixed amount',
      { rule: larger, items: [{ id: '1', dueOn: '2026-03-01', amount: '299.80' }] },
      ['1 2026-03-12 15.00'],
    ],
    ['is none for what is not open any more', { items: [{ id: '1', dueOn: '2026-03-01', amount: '0' }] }, []],
    [
      'of each installment, by day and then as they are listed',
      { asOf: '2026-05-01', items: three, rule: percent },
      ['a 2026-03-12 20.00', 'b 2026-04-12 10.00', 'c 2026-04-12 5.00'],
    ],
    [
      'of the account once, of what is late by then',
      { asOf: '2026-05-01', items: three, rule: { ...percent, per: 'account' } },
      ['a 2026-03-12 20.00'],
    ],
    [
      'of the account of all that became late on that day',
      {
        asOf: '2026-05-01',
        items: three.slice(0, 1).concat(three.slice(2)),
        rule: { ...percent, per: 'account' },
      },
      ['b,c 2026-04-12 15.00'],
    ],
    [
      'of the account not again, where one was charged before',
      { asOf: '2026-05-01', items: three, rule: { ...percent, per: 'account' }, charged: '20.00' },
      [],
    ],
    [
      'is bounded each',
      { asOf: '2026-05-01', items: three, rule: { ...percent, mostEach: '9.99' } },
      ['a 2026-03-12 9.99', 'b 2026-04-12 9.99', 'c 2026-04-12 5.00'],
    ],
    [
      'and in total, with those charged before',
      { asOf: '2026-05-01', items: three, rule: { ...percent, mostInTotal: '30.00' }, charged: '3.00' },
      ['a 2026-03-12 20.00', 'b 2026-04-12 7.00', 'c 2026-04-12 0.00'],
    ],
    [
      'of which more was charged before than is allowed in total',
      { rule: { ...fixed, mostInTotal: '10' }, charged: '20' },
      ['1 2026-03-12 0.00'],
    ],
    [
      'is never charged after the last day that can be written',
      { asOf: '9999-12-31', items: [{ id: '1', dueOn: '9999-12-21', amount: '1' }] },
      [],
    ],
    [
      'and is on that day',
      { asOf: '9999-12-31', items: [{ id: '1', dueOn: '9999-12-20', amount: '1' }] },
      ['1 9999-12-31 15.00'],
    ],
  ])('%s', (_, more, fees) => expect(told(more)).toEqual(fees))

  it('says when there is the next, adds up, and becomes events', () => {
    const answer = (asOf: string) =>
      chargeLateFees({ ...terms, asOf, items: three, rule: { ...percent, mostInTotal: '30' } })
    expect(answer('2026-03-11').changesOn).toBe('2026-03-12')
    expect(answer('2026-03-12').changesOn).toBe('2026-04-12')
    const { changesOn, total, events, fees } = answer('2026-04-12')
    expect([changesOn, total]).toEqual([null, '30.00'])
    expect(events).toEqual([
      { kind: 'charge', id: 'late-fee-a', effectiveOn: '2026-03-12', component: 'fee', amount: '20.00' },
      { kind: 'charge', id: 'late-fee-b', effectiveOn: '2026-04-12', component: 'fee', amount: '10.00' },
    ])
    expect(fees[2]).toEqual({
      ...{ items: ['c'], chargedOn: '2026-04-12', of: '100.00', claimed: '5.00', fee: '0.00' },
      cutBy: [
        {
          bound: 'in-total',
          why: {
            en: 'All fees together are at most 30.00, of which 30.00 was charged before.',
            'zh-CN': '费用合计最高 30.00，此前已收 30.00。',
          },
        },
      ],
    })
  })

  it('adds up what is charged now, without what was charged before', () => {
    // 20.00 of the first, 10.00 and 5.00 of those of April.
    const { total } = chargeLateFees({
      ...terms,
      asOf: '2026-05-01',
      items: three,
      rule: percent,
      charged: '7.00',
    })
    expect(total).toBe('35.00')
  })

  it('of an account that bore one before is none, now or later', () => {
    const rule = { ...percent, per: 'account' } as const
    expect(chargeLateFees({ ...terms, items: three, rule, charged: '0.01' })).toMatchObject({
      fees: [],
      total: '0.00',
      changesOn: null,
    })
  })

  it('is not cut by bounds that it just reaches', () => {
    const { fees } = chargeLateFees({ ...terms, rule: { ...fixed, mostEach: '15', mostInTotal: '15' } })
    expect(fees).toMatchObject([{ fee: '15.00', cutBy: [] }])
  })

  it('of an account is an event of its day', () => {
    const { events, changesOn } = chargeLateFees({ ...terms, rule: { ...fixed, per: 'account' } })
    expect(events.map(({ id }) => id)).toEqual(['late-fee-2026-03-12'])
    expect(changesOn).toBeNull()
  })

  it('tells both bounds, where both leave less', () => {
    const { fees } = chargeLateFees({ ...terms, rule: { ...fixed, mostEach: '12', mostInTotal: '10' } })
    expect(fees[0]?.cutBy).toEqual([
      { bound: 'each', why: { en: 'A fee is at most 12.00.', 'zh-CN': '每笔费用最高 12.00。' } },
      {
        bound: 'in-total',
        why: {
          en: 'All fees together are at most 10.00, of which 0.00 was charged before.',
          'zh-CN': '费用合计最高 10.00，此前已收 0.00。',
        },
      },
    ])
    expect(fees[0]?.fee).toBe('10.00')
  })

  it.each<[string, Partial<LateFeeTerms>, readonly string[]]>([
    [
      'an item twice, and one below zero',
      { items: [...terms.items, { id: '1', dueOn: '2026-03-01', amount: '-1' }] },
      ['items[1].id: duplicate-id', 'items[1].amount: wrong-type'],
    ],
    ['a fixed fee below zero', { rule: { ...fixed, fixed: '-1' } }, ['rule.fixed: wrong-type']],
    [
      'a unit that the currency has not, and bounds below zero',
      {
        rule: { ...larger, rounding: { mode: 'up', unit: '0.001' }, mostEach: '-1', mostInTotal: '-2' },
        charged: '-3',
      },
      [
        'rule.rounding.unit: wrong-type',
        'rule.mostEach: wrong-type',
        'rule.mostInTotal: wrong-type',
        'charged: wrong-type',
      ],
    ],
  ])('refuses %s', (_, more, issues) => {
    const { details } = errorOf(() => chargeLateFees({ ...terms, ...more }))
    const found = (details as { readonly issues: readonly { path: string; code: string }[] }).issues
    expect(found.map(({ path, code }) => `${path}: ${code}`)).toEqual(issues)
  })
})
