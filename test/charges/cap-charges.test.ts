import { describe, expect, it } from 'vitest'
import { type CeilingTerms, type ChargeCeiling, capCharges } from '../../src/charges'
import { errorOf } from '../support/error-of'

const tenThousand = [{ from: '2026-01-01', amount: '10000.00' }]
const yearly: ChargeCeiling = {
  id: 'yearly',
  components: ['interest', 'penalty', 'fee'],
  limit: { kind: 'rate', percent: '36.5', ratePer: 'year', dayCount: 'ACT/365F', of: 'owed' },
}
const inAll: ChargeCeiling = {
  id: 'in-all',
  label: { en: 'all of it', 'zh-CN': '总额' },
  components: ['interest', 'penalty', 'fee'],
  limit: { kind: 'share', percent: 1 },
}
const feesAlone: ChargeCeiling = {
  id: 'fees',
  components: ['fee'],
  limit: { kind: 'amount', amount: '15' },
}
const daily: ChargeCeiling = {
  id: 'daily',
  components: ['interest'],
  limit: { kind: 'rate', percent: '0.8', ratePer: 'day', of: 'lent' },
}
const terms: CeilingTerms = {
  currency: 'GBP',
  lent: tenThousand,
  owed: tenThousand,
  charges: [{ id: 'i', on: '2026-01-11', component: 'interest', amount: '100.00' }],
  ceilings: [yearly],
}
const told = (more: Partial<CeilingTerms>): readonly string[] =>
  capCharges({ ...terms, ...more }).charges.map(
    ({ allowed, cut, cutBy }) => `${allowed} - ${cut} ${cutBy.map(({ ceiling }) => ceiling).join(' ')}`,
  )
const interestOf = (on: string, amount: string): CeilingTerms['charges'] => [
  { id: 'i', on, component: 'interest', amount },
]

// 36.5 % a year of 10,000 is 10.00 a day; 0.8 % a day is 80.00.
describe('charges under a ceiling', () => {
  it.each<[string, Partial<CeilingTerms>, readonly string[]]>([
    ['exactly what it allows', {}, ['100.00 - 0.00 ']],
    ['a cent more', { charges: interestOf('2026-01-11', '100.01') }, ['100.00 - 0.01 yearly']],
    [
      'on the first day, which allows nothing yet',
      { charges: interestOf('2026-01-01', '5') },
      ['0.00 - 5.00 yearly'],
    ],
    ['on the second day', { charges: interestOf('2026-01-02', '15') }, ['10.00 - 5.00 yearly']],
    ['of nothing', { charges: interestOf('2026-01-01', '0') }, ['0.00 - 0.00 ']],
    ['without any ceiling', { ceilings: [], charges: interestOf('2026-01-01', '5') }, ['5.00 - 0.00 ']],
    // A cost is counted by none of them.
    [
      'that does not count what is charged',
      { charges: [{ id: 'c', on: '2026-01-01', component: 'cost', amount: '5' }] },
      ['5.00 - 0.00 '],
    ],
    // 10 × 5.00 of what a payment left, after 5 × 10.00: 100.00 by 16 January.
    [
      'that grows by what is owed',
      {
        owed: [...tenThousand, { from: '2026-01-06', amount: '5000' }],
        charges: interestOf('2026-01-16', '101'),
      },
      ['100.00 - 1.00 yearly'],
    ],
    // 10 × 10.00 by 11 January, whatever is owed in February.
    [
      'that grows by what was owed until then, and not by what is owed later',
      {
        owed: [...tenThousand, { from: '2026-02-01', amount: '5000' }],
        charges: interestOf('2026-01-11', '101'),
      },
      ['100.00 - 1.00 yearly'],
    ],
    // 10,000.00 × 0.125 %, a share that is no whole part of a hundred.
    [
      'that is a fraction of a percent',
      {
        charges: interestOf('2026-01-11', '13'),
        ceilings: [{ ...inAll, limit: { kind: 'share', percent: '0.125' } }],
      },
      ['12.50 - 0.50 in-all'],
    ],
    // 37.5 % of 10,000.00 is 3,750.00.
    [
      'that is several eighths of all',
      {
        charges: interestOf('2026-01-11', '3750.01'),
        ceilings: [{ ...inAll, limit: { kind: 'share', percent: '37.5' } }],
      },
      ['3750.00 - 0.01 in-all'],
    ],
    // 15 days of 80.00.
    [
      'that grows by what was lent, whatever is owed',
      {
        owed: [...tenThousand, { from: '2026-01-06', amount: '0' }],
        charges: interestOf('2026-01-16', '1201'),
        ceilings: [daily],
      },
      ['1200.00 - 1.00 daily'],
    ],
    // 1 % of 10,000, then of 30,000.
    [
      'that is a share of what was lent by the day',
      {
        lent: [...tenThousand, { from: '2026-02-01', amount: '30000' }],
        charges: [
          ...interestOf('2026-01-31', '150'),
          { id: 'j', on: '2026-02-01', component: 'fee', amount: '250' },
        ],
        ceilings: [inAll],
      },
      ['100.00 - 50.00 in-all', '200.00 - 50.00 in-all'],
    ],
    // 150.00 by 16 January, of which 15.00 are taken by the fee.
    [
      'all of which are told where several bind, and the lowest decides',
      {
        charges: [
          { id: 'fee', on: '2026-01-16', component: 'fee', amount: '20' },
          { id: 'i', on: '2026-01-16', component: 'interest', amount: '200' },
        ],
        ceilings: [yearly, inAll, feesAlone],
      },
      ['15.00 - 5.00 fees', '85.00 - 115.00 yearly in-all'],
    ],
    // Listed in another order, the earlier is taken first: 100.00 of 11 January, then 50.00.
    [
      'by day, however they are listed',
      {
        charges: [
          { id: 'late', on: '2026-01-16', component: 'penalty', amount: '60' },
          { id: 'early', on: '2026-01-11', component: 'interest', amount: '120' },
        ],
      },
      ['50.00 - 10.00 yearly', '100.00 - 20.00 yearly'],
    ],
    // What was cut of the first is not charged with the second: 200.00 less 100.00 are 100.00, of which 5.00 are asked.
    [
      'of which what was cut is not charged later',
      {
        charges: [
          ...interestOf('2026-01-11', '300'),
          { id: 'j', on: '2026-01-21', component: 'interest', amount: '5' },
        ],
      },
      ['100.00 - 200.00 yearly', '5.00 - 0.00 '],
    ],
    // 10,000.01 × 0.008 is 80.00008.
    [
      'rounded down',
      {
        lent: [{ from: '2026-01-01', amount: '10000.01' }],
        owed: [{ from: '2026-01-01', amount: '10000.01' }],
        charges: interestOf('2026-01-02', '80.01'),
        ceilings: [daily],
      },
      ['80.00 - 0.01 daily'],
    ],
  ])('%s', (_, more, answer) => expect(told(more)).toEqual(answer))

  it('add up, say why, and become events of what is left', () => {
    const capped = capCharges({
      ...terms,
      charges: [
        { id: 'fee', on: '2026-01-16', component: 'fee', amount: '20' },
        { id: 'i', on: '2026-01-16', component: 'interest', amount: '200' },
        { id: 'none', on: '2026-01-16', component: 'penalty', amount: '1' },
      ],
      ceilings: [inAll, feesAlone],
    })
    expect([capped.claimed, capped.allowed, capped.cut]).toEqual(['221.00', '100.00', '121.00'])
    expect(capped.events).toEqual([
      { kind: 'charge', id: 'fee', effectiveOn: '2026-01-16', component: 'fee', amount: '15.00' },
      { kind: 'charge', id: 'i', effectiveOn: '2026-01-16', component: 'interest', amount: '85.00' },
    ])
    expect(capped.charges[1]).toEqual({
      ...{
        id: 'i',
        on: '2026-01-16',
        component: 'interest',
        claimed: '200.00',
        allowed: '85.00',
        cut: '115.00',
      },
      cutBy: [
        {
          ceiling: 'in-all',
          limit: '100.00',
          chargedBefore: '15.00',
          why: {
            en: 'By 2026-01-16 the ceiling all of it allows 100.00 in all, of which 15.00 was charged before.',
            'zh-CN': '截至 2026-01-16，上限“总额”合计允许 100.00，此前已计收 15.00。',
          },
        },
      ],
    })
    expect(capped.charges[0]?.cutBy[0]?.why).toEqual({
      en: 'By 2026-01-16 the ceiling fees allows 15.00 in all, of which 0.00 was charged before.',
      'zh-CN': '截至 2026-01-16，上限“fees”合计允许 15.00，此前已计收 0.00。',
    })
  })

  it('of none is nothing', () => {
    const { charges, claimed, allowed, cut, events } = capCharges({
      ...terms,
      lent: [],
      owed: [],
      charges: [],
    })
    expect([charges, claimed, allowed, cut, events]).toEqual([[], '0.00', '0.00', '0.00', []])
  })
})

describe('terms that cannot be', () => {
  it.each<[string, Partial<CeilingTerms>, readonly string[]]>([
    ['nothing said of what was lent', { lent: [] }, ['lent: missing']],
    [
      'lent after the first charge',
      { lent: [{ from: '2026-01-12', amount: '1' }] },
      ['lent[0].from: date-order'],
    ],
    [
      'lent after the first charge, which is not the first listed',
      {
        lent: [{ from: '2026-01-02', amount: '1' }],
        charges: [
          ...interestOf('2026-01-11', '1'),
          { id: 'j', on: '2026-01-01', component: 'fee', amount: '1' },
        ],
      },
      ['lent[0].from: date-order'],
    ],
    [
      'owed from later on, though nothing is charged',
      { charges: [], owed: [{ from: '2026-01-02', amount: '1' }] },
      ['owed[0].from: date-order'],
    ],
    [
      'an amount too precise for the currency, which is told once',
      { lent: [{ from: '2026-01-01', amount: '1.001' }] },
      ['lent[0].amount: too-precise'],
    ],
    ['owed from later on', { owed: [{ from: '2026-01-02', amount: '1' }] }, ['owed[0].from: date-order']],
    [
      'less lent than before',
      { lent: [...tenThousand, { from: '2026-01-02', amount: '9999.99' }] },
      ['lent[1].amount: wrong-type'],
    ],
    [
      'a charge twice, and one below zero',
      { charges: [...interestOf('2026-01-11', '-1'), ...interestOf('2026-01-11', '1')] },
      ['charges[1].id: duplicate-id', 'charges[0].amount: wrong-type'],
    ],
    [
      'a ceiling on nothing, without a day count, below zero',
      {
        ceilings: [
          { ...yearly, components: [] },
          { ...yearly, id: '2', limit: { kind: 'rate', percent: 1, ratePer: 'year', of: 'owed' } },
          { ...feesAlone, limit: { kind: 'amount', amount: '-1' } },
          feesAlone,
        ],
      },
      [
        'ceilings[3].id: duplicate-id',
        'ceilings[0].components: wrong-type',
        'ceilings[1].limit.dayCount: missing',
        'ceilings[2].limit.amount: wrong-type',
      ],
    ],
  ])('%s', (_, more, issues) => {
    const { details } = errorOf(() => capCharges({ ...terms, ...more }))
    const found = (details as { readonly issues: readonly { path: string; code: string }[] }).issues
    expect(found.map(({ path, code }) => `${path}: ${code}`)).toEqual(issues)
  })

  it('say what would do', () => {
    const sentenceOf = (more: Partial<CeilingTerms>): unknown =>
      errorOf(() => capCharges({ ...terms, ...more })).sentence
    expect([
      sentenceOf({ lent: [...tenThousand, { from: '2026-01-02', amount: '9999.99' }] }),
      sentenceOf({ ceilings: [{ ...yearly, components: [] }] }),
    ]).toMatchInlineSnapshot(`
      [
        {
          "en": "lent[1].amount: expected no less than 10000.00, as before, received "9999.99". State all that had been lent by the day; what was paid back is told by owed.",
          "zh-CN": "lent[1].amount：应为不少于此前的 10000.00，收到 "9999.99"。请填写截至当日的累计放款；已归还的部分体现在 owed 中。",
        },
        {
          "en": "ceilings[0].components: expected at least one component, received none. Name what counts against it: cost, fee, penalty, interest. A ceiling on nothing is to be left out.",
          "zh-CN": "ceilings[0].components：应为至少一个组成部分，收到无。请列明计入上限的项目：cost、fee、penalty、interest。不限制任何项目的上限请删去。",
        },
      ]
    `)
  })
})
