import { describe, expect, it } from 'vitest'
import { quoteSettlement, type Settlement, type SettlementTerms } from '../../src/settlement'
import { errorOf } from '../support/error-of'

const rounding = { mode: 'half-up', unit: 'minor' } as const
const terms: SettlementTerms = {
  currency: 'CNY',
  asOf: '2026-03-01',
  validUntil: '2026-03-31',
  owed: { cost: '50.00', penalty: '300.00', interest: '650.05', principal: '9000.00' },
  discounts: [],
  rounding,
}
/** The parts in the order cost, fee, penalty, interest, principal, and what they add up to. */
const listed = ({ components, total }: Settlement['owed']): readonly string[] => [
  ...Object.values(components),
  total,
]

describe('what is given up', () => {
  it.each<[string, Partial<SettlementTerms>, readonly string[], readonly string[]]>([
    [
      'is nothing without a discount',
      {},
      ['0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
      ['50.00', '0.00', '300.00', '650.05', '9000.00', '10000.05'],
    ],
    [
      'is a percentage of a component, rounded once: 50 % of 650.05 is 325.025',
      { discounts: [{ component: 'interest', percent: 50 }] },
      ['0.00', '0.00', '0.00', '325.03', '0.00', '325.03'],
      ['50.00', '0.00', '300.00', '325.02', '9000.00', '9675.02'],
    ],
    [
      'and by the other way of rounding the cent less',
      {
        discounts: [{ component: 'interest', percent: '50' }],
        rounding: { mode: 'half-down', unit: 'minor' },
      },
      ['0.00', '0.00', '0.00', '325.02', '0.00', '325.02'],
      ['50.00', '0.00', '300.00', '325.03', '9000.00', '9675.03'],
    ],
    [
      'is rounded to a coarser unit: 10 % of 650.05 is 65.005',
      { discounts: [{ component: 'interest', percent: 10 }], rounding: { mode: 'up', unit: 'major' } },
      ['0.00', '0.00', '0.00', '66.00', '0.00', '66.00'],
      ['50.00', '0.00', '300.00', '584.05', '9000.00', '9934.05'],
    ],
    [
      'is no more than all of it, whatever the unit',
      { discounts: [{ component: 'interest', percent: 100 }], rounding: { mode: 'up', unit: 'major' } },
      ['0.00', '0.00', '0.00', '650.05', '0.00', '650.05'],
      ['50.00', '0.00', '300.00', '0.00', '9000.00', '9350.00'],
    ],
    [
      'may be an amount, and is of several components at once',
      {
        discounts: [
          { component: 'principal', amount: '0.01' },
          { component: 'penalty', percent: 100 },
          { component: 'cost', percent: 0 },
        ],
      },
      ['0.00', '0.00', '300.00', '0.00', '0.01', '300.01'],
      ['50.00', '0.00', '0.00', '650.05', '8999.99', '9700.04'],
    ],
    [
      'of what is not owed is nothing',
      { discounts: [{ component: 'fee', percent: 100 }] },
      ['0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
      ['50.00', '0.00', '300.00', '650.05', '9000.00', '10000.05'],
    ],
  ])('%s', (_, more, waived, payable) => {
    const quote = quoteSettlement({ ...terms, ...more })
    expect(quote.status).toBe('quoted')
    expect(quote.reasons).toEqual([])
    expect(listed(quote.owed)).toEqual(['50.00', '0.00', '300.00', '650.05', '9000.00', '10000.05'])
    expect(listed(quote.waived)).toEqual(waived)
    expect(listed(quote.payable)).toEqual(payable)
    expect(quote.saving).toBe(waived[5])
  })

  it.each<[string, Partial<SettlementTerms>, string | null]>([
    // 325.03 of 10000.05 are 3.25028… %.
    ['of interest, half of it', { discounts: [{ component: 'interest', percent: 50 }] }, '3.25'],
    [
      'by the rule that rounds it up',
      { discounts: [{ component: 'interest', percent: 50 }], rounding: { mode: 'up', unit: 'minor' } },
      '3.26',
    ],
    ['none', {}, '0.00'],
    ['where nothing is owed', { owed: { fee: 0 } }, null],
  ])('is told in percent of all that is owed: %s', (_, more, percent) =>
    expect(quoteSettlement({ ...terms, ...more }).savingPercent).toBe(percent),
  )
})

describe('things that are taken', () => {
  it.each<[string, Partial<SettlementTerms>, readonly string[], readonly string[]]>([
    [
      'pay costs before all else',
      { inKind: [{ id: 'tools', value: '50.00' }] },
      ['50.00', '0.00', '0.00', '0.00', '0.00', '50.00'],
      ['0.00', '0.00', '300.00', '650.05', '9000.00', '9950.05'],
    ],
    [
      'then fees, penalties and interest in turn, several together',
      {
        inKind: [
          { id: 'tools', value: '40.00' },
          { id: 'stock', value: '320.01' },
        ],
      },
      ['50.00', '0.00', '300.00', '10.01', '0.00', '360.01'],
      ['0.00', '0.00', '0.00', '640.04', '9000.00', '9640.04'],
    ],
    [
      'pay only what is not given up',
      { inKind: [{ id: 'tools', value: '60.00' }], discounts: [{ component: 'penalty', percent: 100 }] },
      ['50.00', '0.00', '0.00', '10.00', '0.00', '60.00'],
      ['0.00', '0.00', '0.00', '640.05', '9000.00', '9640.05'],
    ],
    [
      'may pay all of it',
      { inKind: [{ id: 'flat', value: '10000.05' }] },
      ['50.00', '0.00', '300.00', '650.05', '9000.00', '10000.05'],
      ['0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
    ],
    [
      'for nothing pay nothing',
      { inKind: [{ id: 'scrap', value: 0 }] },
      ['0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
      ['50.00', '0.00', '300.00', '650.05', '9000.00', '10000.05'],
    ],
  ])('%s', (_, more, inKind, payable) => {
    const quote = quoteSettlement({ ...terms, ...more })
    expect(quote.status).toBe('quoted')
    expect(listed(quote.inKind)).toEqual(inKind)
    expect(listed(quote.payable)).toEqual(payable)
  })

  it('are told one by one, with what of each pays nothing', () => {
    const label = { en: 'van', 'zh-CN': '货车' }
    const { taken, inKind, payable } = quoteSettlement({
      ...terms,
      owed: { principal: '100.00' },
      inKind: [
        { id: 'van', value: '70', label, valuedOn: '2026-02-20' },
        { id: 'tools', value: '40.00' },
        { id: 'scrap', value: '5' },
      ],
    })
    expect(taken).toEqual([
      { id: 'van', label, valuedOn: '2026-02-20', value: '70.00', beyond: '0.00' },
      { id: 'tools', label: null, valuedOn: null, value: '40.00', beyond: '10.00' },
      { id: 'scrap', label: null, valuedOn: null, value: '5.00', beyond: '5.00' },
    ])
    expect([inKind.total, payable.total]).toEqual(['100.00', '0.00'])
  })
})

describe('a limit', () => {
  const half: Partial<SettlementTerms> = { limits: { mostPercent: { interest: 50 } } }
  const kept: Partial<SettlementTerms> = { limits: { leastPrincipalPercent: '80' } }
  const money: Partial<SettlementTerms> = { limits: { leastPayable: '9000' } }
  it.each<[string, Partial<SettlementTerms>, readonly string[]]>([
    // 50 % of 650.05 is 325.025, which this rule rounds to 325.03.
    ['of a percentage, exactly', { ...half, discounts: [{ component: 'interest', percent: 50 }] }, []],
    [
      'of a percentage, just below',
      { ...half, discounts: [{ component: 'interest', amount: '325.02' }] },
      [],
    ],
    [
      'of a percentage, as it is rounded',
      { ...half, discounts: [{ component: 'interest', amount: '325.03' }] },
      [],
    ],
    [
      'of a percentage, just above',
      { ...half, discounts: [{ component: 'interest', amount: '325.04' }] },
      ['above-most-percent interest 325.03 325.04'],
    ],
    [
      'of all of it takes nothing away by a coarse unit',
      {
        limits: { mostPercent: { interest: 100 } },
        discounts: [{ component: 'interest', amount: '650.05' }],
        rounding: { mode: 'down', unit: 'major' },
      },
      [],
    ],
    [
      'of a percentage binds no other component',
      { ...half, discounts: [{ component: 'penalty', percent: 100 }] },
      [],
    ],
    [
      'of nothing forbids the last cent',
      { limits: { mostPercent: { cost: 0 } }, discounts: [{ component: 'cost', amount: '0.01' }] },
      ['above-most-percent cost 0.00 0.01'],
    ],
    ['of principal, exactly', { ...kept, discounts: [{ component: 'principal', percent: 20 }] }, []],
    ['of principal, just below', { ...kept, discounts: [{ component: 'principal', amount: '1799.99' }] }, []],
    [
      'of principal, just above',
      { ...kept, discounts: [{ component: 'principal', amount: '1800.01' }] },
      ['below-least-principal principal 7200.00 7199.99'],
    ],
    ['of principal lets things pay for it', { ...kept, inKind: [{ id: 'flat', value: '9000' }] }, []],
    [
      'of principal where more is given up than there is',
      { ...kept, discounts: [{ component: 'principal', amount: '9000.01' }] },
      ['waived-above-owed principal 9000.00 9000.01', 'below-least-principal principal 7200.00 0.00'],
    ],
    ['on money, exactly', { ...money, inKind: [{ id: 'stock', value: '1000.05' }] }, []],
    [
      'on money, just below',
      { ...money, inKind: [{ id: 'stock', value: '1000.06' }] },
      ['below-least-payable null 9000.00 8999.99'],
    ],
    ['on money, just above', { ...money, inKind: [{ id: 'stock', value: '1000.04' }] }, []],
    ['of what is owed, exactly', { discounts: [{ component: 'penalty', amount: '300.00' }] }, []],
    [
      'of what is owed, just above',
      { discounts: [{ component: 'penalty', amount: '300.01' }] },
      ['waived-above-owed penalty 300.00 300.01'],
    ],
    ['of what is left for things, exactly', { inKind: [{ id: 'flat', value: '10000.05' }] }, []],
    [
      'of what is left for things, just above',
      { inKind: [{ id: 'flat', value: '10000.06' }] },
      ['in-kind-above-left null 10000.05 10000.06'],
    ],
    ['of the last day, on it', { paidOn: '2026-03-31' }, []],
    ['of the last day, the day before', { paidOn: '2026-03-30' }, []],
    [
      'of the last day, the day after',
      { paidOn: '2026-04-01' },
      ['after-last-day null 2026-03-31 2026-04-01'],
    ],
    [
      'and every other that is broken is told, none alone',
      {
        paidOn: '2026-04-02',
        discounts: [
          { component: 'interest', percent: 51 },
          { component: 'penalty', amount: '400' },
          { component: 'principal', percent: 30 },
        ],
        inKind: [{ id: 'flat', value: '7000' }],
        limits: { mostPercent: { interest: 50 }, leastPrincipalPercent: 80, leastPayable: '1' },
      },
      [
        'after-last-day null 2026-03-31 2026-04-02',
        'waived-above-owed penalty 300.00 400.00',
        // 51 % of 650.05 is 331.5255.
        'above-most-percent interest 325.03 331.53',
        'below-least-principal principal 7200.00 6300.00',
        // 50 of costs, 318.52 of interest and 6300 of principal are left.
        'in-kind-above-left null 6668.52 7000.00',
        'below-least-payable null 1.00 0.00',
      ],
    ],
  ])('%s', (_, more, reasons) => {
    const quote = quoteSettlement({ ...terms, ...more })
    expect(
      quote.reasons.map(({ code, component, limit, value }) => `${code} ${component} ${limit} ${value}`),
    ).toEqual(reasons)
    expect(quote.status).toBe(reasons.length === 0 ? 'quoted' : 'refused')
    expect(quote.changesOn).toBe(reasons.length === 0 ? '2026-04-01' : null)
    if (reasons.length > 0) expect(quote.events).toEqual([])
  })

  it.each<[string, Partial<SettlementTerms>, string, string]>([
    [
      'a percentage',
      { ...half, discounts: [{ component: 'interest', percent: 60 }] },
      'At most 50 % of the interest may be given up, 325.03; 390.03 was asked for.',
      '利息最多可减免 50%，即 325.03；本次要求减免 390.03。',
    ],
    [
      'the floor of the principal',
      { ...kept, discounts: [{ component: 'principal', percent: 30 }] },
      'At least 80 % of the principal is kept, 7200.00; this keeps 6300.00.',
      '本金至少保留 80%，即 7200.00；本方案仅保留 6300.00。',
    ],
    [
      'the least in money',
      { ...money, inKind: [{ id: 'stock', value: '2000.05' }] },
      'At least 9000.00 is to be paid in money; this leaves 8000.00 to pay.',
      '至少须以货币支付 9000.00；本方案仅余 8000.00 待付。',
    ],
    [
      'what is owed',
      { discounts: [{ component: 'cost', amount: '51' }] },
      'Of the cost 50.00 is owed; giving up 51.00 is more than that.',
      '所欠实现债权的费用为 50.00；要求减免 51.00，超出所欠。',
    ],
    [
      'what is left for things',
      { owed: { fee: '9.00' }, inKind: [{ id: 'stock', value: '10' }] },
      'After what is given up 9.00 is left; things would be taken for 10.00.',
      '减免后余额为 9.00；抵债物作价 10.00，超出余额。',
    ],
    [
      'the last day',
      { paidOn: '2026-04-01' },
      'It settles when it is paid by 2026-03-31; this would be paid on 2026-04-01.',
      '须于 2026-03-31 或之前付清方可结清；本次付款日为 2026-04-01。',
    ],
  ])('says in both languages what is wrong: %s', (_, more, en, chinese) => {
    const { reasons } = quoteSettlement({ ...terms, ...more })
    expect(reasons.map(({ sentence }) => sentence)).toEqual([{ en, 'zh-CN': chinese }])
  })
})

describe('a settlement', () => {
  it('is for the ledger what is given up, then the things, on the day on which it is paid', () => {
    const { events } = quoteSettlement({
      ...terms,
      paidOn: '2026-03-10',
      discounts: [
        { component: 'interest', percent: 50 },
        { component: 'penalty', amount: '300' },
      ],
      inKind: [
        { id: 'van', value: '40' },
        { id: 'scrap', value: 0 },
      ],
    })
    expect(events).toEqual([
      {
        kind: 'waiver',
        id: 'settlement-waiver-2026-03-10',
        effectiveOn: '2026-03-10',
        components: { penalty: '300.00', interest: '325.03' },
      },
      {
        kind: 'payment',
        id: 'settlement-in-kind-van',
        effectiveOn: '2026-03-10',
        sequence: 1,
        amount: '40.00',
        transaction: 'in-kind',
      },
    ])
  })

  it('that gives nothing up and takes no things leaves the ledger to the payment', () => {
    expect(quoteSettlement(terms).events).toEqual([])
  })

  it.each<[string, Partial<SettlementTerms>, Settlement['guarantee']]>([
    ['tells of no guarantee', {}, null],
    [
      'tells who answers for all of it',
      { guarantee: { by: 'B. Guarantor' } },
      { by: 'B. Guarantor', amount: null },
    ],
    [
      'tells up to how much',
      { guarantee: { by: 'B. Guarantor', amount: '500' } },
      { by: 'B. Guarantor', amount: '500.00' },
    ],
  ])('%s', (_, more, guarantee) => {
    const quote = quoteSettlement({ ...terms, ...more })
    expect(quote.guarantee).toEqual(guarantee)
    expect(quote.payable.total).toBe('10000.05')
  })

  it('stands to the end of the last day that can be written', () => {
    expect(quoteSettlement({ ...terms, validUntil: '9999-12-31' }).changesOn).toBeNull()
  })

  it('stands for a day, where the last day is that of the quote', () => {
    const { status, changesOn } = quoteSettlement({ ...terms, validUntil: '2026-03-01' })
    expect([status, changesOn]).toEqual(['quoted', '2026-03-02'])
  })

  it('tells the terms of the quote', () => {
    const { currency, asOf, validUntil } = quoteSettlement(terms)
    expect([currency, asOf, validUntil]).toEqual(['CNY', '2026-03-01', '2026-03-31'])
  })

  it.each<[string, Partial<SettlementTerms>, readonly string[]]>([
    ['nothing stated as owed', { owed: {} }, ['owed: amount-or-components']],
    [
      'less than nothing owed, and too many decimals',
      { owed: { interest: '-0.01', principal: '1.005' } },
      ['owed.principal: too-precise', 'owed.interest: wrong-type'],
    ],
    ['an end before the quote', { validUntil: '2026-02-28' }, ['validUntil: date-order']],
    ['a payment before the quote', { paidOn: '2026-02-28' }, ['paidOn: date-order']],
    [
      'a component twice, one without a measure, one with both and one below zero',
      {
        discounts: [
          { component: 'fee', percent: 1 },
          { component: 'fee', amount: '1' },
          { component: 'cost' },
          { component: 'interest', percent: 1, amount: '1' },
          { component: 'penalty', amount: '-1' },
        ],
      },
      [
        'discounts[1].component: duplicate-id',
        'discounts[2]: amount-or-components',
        'discounts[3]: amount-or-components',
        'discounts[4].amount: wrong-type',
      ],
    ],
    [
      'a thing twice, and of less than nothing',
      {
        inKind: [
          { id: 'van', value: '1' },
          { id: 'van', value: '-1' },
        ],
      },
      ['inKind[1].id: duplicate-id', 'inKind[1].value: wrong-type'],
    ],
    [
      'a guarantee and a least payment below zero, and a unit that the currency has not',
      {
        guarantee: { by: 'B', amount: '-1' },
        limits: { leastPayable: '-1' },
        rounding: { mode: 'up', unit: '0.001' },
      },
      ['guarantee.amount: wrong-type', 'limits.leastPayable: wrong-type', 'rounding.unit: wrong-type'],
    ],
    [
      'percentages that are none',
      {
        discounts: [{ component: 'fee', percent: '100.01' }],
        limits: { mostPercent: { fee: '-1' }, leastPrincipalPercent: '5 %' },
      },
      [
        'discounts[0].percent: wrong-type',
        'limits.mostPercent.fee: wrong-type',
        'limits.leastPrincipalPercent: wrong-type',
      ],
    ],
  ])('refuses %s', (_, more, issues) => {
    const { details } = errorOf(() => quoteSettlement({ ...terms, ...more }))
    const found = (details as { readonly issues: readonly { path: string; code: string }[] }).issues
    expect(found.map(({ path, code }) => `${path}: ${code}`)).toEqual(issues)
  })
})
