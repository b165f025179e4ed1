import { describe, expect, it } from 'vitest'
import {
  accrueInterest,
  computeFee,
  type FeeScale,
  findLateRate,
  judgePenalty,
  type LateRateLaw,
  type LateRateQuestion,
} from '../../src/charges'
import {
  cnCourtFee,
  cnEnforcementFee,
  cnJudgmentDelayRate,
  cnMisusedLoanRate,
  cnOverdueLoanRate,
  cnPaymentOrderFee,
  cnPenaltyLimit,
  cnPreservationFee,
  cnPrivateLendingCeiling,
  cnSaleLateRate,
  cnSupplierAgreedRate,
  cnSupplierLateRate,
} from '../../src/policies'
import { errorOf } from '../support/error-of'

// The one-year LPR, as a caller would supply it.
const referenceRates = [
  { from: '2019-08-20', percent: '4.25' },
  { from: '2020-04-20', percent: '3.85' },
  { from: '2021-12-20', percent: '3.80' },
  { from: '2025-05-20', percent: '3.00' },
]
const told = (law: LateRateLaw, question: LateRateQuestion): string => {
  const rate = findLateRate(law, question)
  if (rate.status === 'undetermined') return `${rate.status} ${rate.missing}`
  if (rate.status === 'not-in-force') return `${rate.status} ${rate.startsOn}`
  return `${rate.leastPercent} to ${rate.mostPercent} per ${rate.ratePer}`
}

describe('a rate for being late', () => {
  it.each<[string, LateRateLaw, LateRateQuestion, string]>([
    // 银发〔2003〕251号 item 3: 6.00 % and 30 to 50 %, or 50 to 100 %, of it.
    [
      'overdue loan at 6 %',
      cnOverdueLoanRate,
      { on: '2026-01-01', contractRatePercent: '6.00' },
      '7.8 to 9 per year',
    ],
    [
      'misused loan at 6 %',
      cnMisusedLoanRate,
      { on: '2026-01-01', contractRatePercent: 6 },
      '9 to 12 per year',
    ],
    [
      'overdue loan at a rate not known',
      cnOverdueLoanRate,
      { on: '2026-01-01', referenceRates },
      'undetermined contractRatePercent',
    ],
    [
      'overdue loan on the day before the rule',
      cnOverdueLoanRate,
      { on: '2003-12-31' },
      'not-in-force 2004-01-01',
    ],
    // 民间借贷规定 art. 25: 4 × 3.85 %, which a later LPR does not move.
    [
      'private lending formed in 2021',
      cnPrivateLendingCeiling,
      { on: '2021-06-01', referenceRates },
      'null to 15.4 per year',
    ],
    [
      'private lending formed on the day the LPR changed',
      cnPrivateLendingCeiling,
      { on: '2021-12-20', referenceRates },
      'null to 15.2 per year',
    ],
    [
      'private lending formed on the day before',
      cnPrivateLendingCeiling,
      { on: '2021-12-19', referenceRates },
      'null to 15.4 per year',
    ],
    [
      'private lending formed in 2026',
      cnPrivateLendingCeiling,
      { on: '2026-01-01', referenceRates },
      'null to 12 per year',
    ],
    [
      'private lending before the rule',
      cnPrivateLendingCeiling,
      { on: '2020-08-19', referenceRates },
      'not-in-force 2020-08-20',
    ],
    [
      'private lending without rates',
      cnPrivateLendingCeiling,
      { on: '2021-06-01' },
      'undetermined referenceRates',
    ],
    [
      'private lending before the first rate known',
      cnPrivateLendingCeiling,
      { on: '2021-06-01', referenceRates: referenceRates.slice(2) },
      'undetermined referenceRates',
    ],
    // 买卖合同解释 art. 18(4): 3.00 % and 30 to 50 % of it.
    ['sale on credit', cnSaleLateRate, { on: '2026-01-01', referenceRates }, '3.9 to 4.5 per year'],
    ['supplier, nothing agreed', cnSupplierLateRate, { on: '2025-06-01' }, '0.05 to 0.05 per day'],
    ['supplier, the day before', cnSupplierLateRate, { on: '2025-05-31' }, 'not-in-force 2025-06-01'],
    [
      'supplier, what may be agreed',
      cnSupplierAgreedRate,
      { on: '2026-01-01', referenceRates },
      '3 to null per year',
    ],
    ['judgment', cnJudgmentDelayRate, { on: '2026-01-01' }, '0.0175 to 0.0175 per day'],
  ])('%s', (_, law, question, answer) => expect(told(law, question)).toBe(answer))

  it('says what it follows from, and by which rule', () => {
    expect(findLateRate(cnPrivateLendingCeiling, { on: '2021-06-01', referenceRates })).toMatchObject({
      base: { percent: '3.85', from: '2020-04-20' },
      rule: { from: '2020-08-20', citation: { confidence: 'verified' } },
    })
    expect(findLateRate(cnOverdueLoanRate, { on: '2026-01-01', contractRatePercent: '6.00' })).toMatchObject({
      base: { percent: '6', from: null },
      rule: { citation: { confidence: 'secondary' } },
    })
    expect(findLateRate(cnJudgmentDelayRate, { on: '2026-01-01' })).toMatchObject({ base: null })
  })

  it('tells a contract rate as it is, and no zeros of its decimals', () => {
    const baseOf = (contractRatePercent: string | number): unknown => {
      const found = findLateRate(cnOverdueLoanRate, { on: '2026-01-01', contractRatePercent })
      return found.status === 'found' && found.base?.percent
    }
    expect(['100', 10, '10.50', '0', '20.00'].map(baseOf)).toEqual(['100', '10', '10.5', '0', '20'])
  })

  it('of a later rule is told when that starts, and not when one merely ends', () => {
    const [entry] = cnSupplierLateRate.history
    const law = {
      id: 'own',
      history: [
        { ...entry, value: null },
        { ...entry, from: '2025-07-01', value: null },
        { ...entry, from: '2025-08-01' },
      ],
    } as LateRateLaw
    expect(findLateRate(law, { on: '2025-06-01' })).toEqual({
      status: 'not-in-force',
      startsOn: '2025-08-01',
    })
    expect(findLateRate({ id: 'none', history: [] }, { on: '2025-06-01' })).toMatchObject({ startsOn: null })
  })

  it('may have one percentage for the least and the most', () => {
    const [entry] = cnOverdueLoanRate.history
    const value = { kind: 'surcharge', of: 'contract-rate', leastPercent: 50, mostPercent: '50' }
    const law = { id: 'own', history: [{ ...entry, value }] } as LateRateLaw
    expect(told(law, { on: '2026-01-01', contractRatePercent: 100 })).toBe('150 to 150 per year')
  })

  it('is none after the rule ended', () => {
    const ended = {
      ...cnSupplierLateRate,
      history: [
        ...cnSupplierLateRate.history,
        { ...cnSupplierLateRate.history[0], from: '2026-01-01', value: null },
      ],
    }
    // @ts-expect-error the entry spread may be none
    expect(findLateRate(ended, { on: '2026-01-01' })).toEqual({ status: 'not-in-force', startsOn: null })
  })

  it('is exact, however many decimals', () => {
    const [entry] = cnOverdueLoanRate.history
    const law = {
      id: 'own',
      history: [
        {
          ...entry,
          value: { kind: 'surcharge', of: 'contract-rate', leastPercent: '33.3333', mostPercent: 100 },
        },
      ],
    } as LateRateLaw
    // 5.4321 × 1.333333 = 7.2427981893.
    expect(told(law, { on: '2026-01-01', contractRatePercent: '5.4321' })).toBe(
      '7.2427981893 to 10.8642 per year',
    )
  })

  it('refuses rules and rates that are out of order', () => {
    const [entry] = cnOverdueLoanRate.history
    const value = { kind: 'surcharge', of: 'contract-rate', leastPercent: 50, mostPercent: '49.9' }
    const law = { id: 'own', history: [{ ...entry, value }, entry] } as LateRateLaw
    const { details, sentence } = errorOf(() =>
      findLateRate(law, { on: '2026-01-01', referenceRates: [...referenceRates].reverse() }),
    )
    const found = (details as { readonly issues: readonly { path: string; code: string }[] }).issues
    expect(found.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'law.history[1].from: date-order',
      'law.history[0].value.mostPercent: wrong-type',
      'question.referenceRates[1].from: date-order',
      'question.referenceRates[2].from: date-order',
      'question.referenceRates[3].from: date-order',
    ])
    expect(sentence).toMatchInlineSnapshot(`
      {
        "en": "law.history[1].from: expected a day after 2004-01-01, received 2004-01-01. Sort the history, earliest first. law.history[0].value.mostPercent: expected no less than leastPercent, 50, received 49.9. Check which is the least and which the most. question.referenceRates[1].from: expected a day after 2025-05-20, received 2021-12-20. Sort the history, earliest first. question.referenceRates[2].from: expected a day after 2021-12-20, received 2020-04-20. Sort the history, earliest first. question.referenceRates[3].from: expected a day after 2020-04-20, received 2019-08-20. Sort the history, earliest first.",
        "zh-CN": "law.history[1].from：应为晚于 2004-01-01 的日期，收到 2004-01-01。请将历史按日期先后排列。law.history[0].value.mostPercent：应为不低于 leastPercent 50，收到 49.9。请核对下限与上限。question.referenceRates[1].from：应为晚于 2025-05-20 的日期，收到 2021-12-20。请将历史按日期先后排列。question.referenceRates[2].from：应为晚于 2021-12-20 的日期，收到 2020-04-20。请将历史按日期先后排列。question.referenceRates[3].from：应为晚于 2020-04-20 的日期，收到 2019-08-20。请将历史按日期先后排列。",
      }
    `)
  })
})

describe('interest at such a rate', () => {
  const accrued = (law: LateRateLaw): string => {
    const rate = findLateRate(law, { on: '2026-01-01' })
    if (rate.status !== 'found' || rate.mostPercent === null) throw new Error(`${law.id} has no rate`)
    return accrueInterest({
      currency: 'CNY',
      from: '2026-01-01',
      to: '2026-01-31',
      balances: [{ from: '2026-01-01', amount: '100000' }],
      rates: [{ from: '2026-01-01', percent: rate.mostPercent }],
      ratePer: rate.ratePer,
      rounding: { mode: 'half-up', unit: 'minor' },
      roundEach: 'period',
    }).interest
  }
  it.each<[string, LateRateLaw, string]>([
    // 法释〔2014〕8号: 100,000 × 0.000175 × 30.
    ['of a judgment for 30 days', cnJudgmentDelayRate, '525.00'],
    // 条例 art. 17: 100,000 × 0.0005 × 30.
    ['of a supplier for 30 days', cnSupplierLateRate, '1500.00'],
  ])('%s', (_, law, interest) => expect(accrued(law)).toBe(interest))
})

describe('a fee by a scale', () => {
  const feeOf = (scale: FeeScale, claim: string): string | undefined =>
    computeFee(scale, { claim, on: '2026-01-01', rounding: { mode: 'half-up', unit: 'minor' } })?.fee

  // 诉讼费用交纳办法 arts. 13, 14, band by band.
  it.each<[string, FeeScale, string, string]>([
    ['court, nothing', cnCourtFee, '0', '0.00'],
    ['court, a cent', cnCourtFee, '0.01', '50.00'],
    ['court, the end of the first band', cnCourtFee, '10000', '50.00'],
    // 50 + 0.01 × 2.5 %, which is less than half a cent; 50 + 100 × 2.5 %.
    ['court, a cent beyond it', cnCourtFee, '10000.01', '50.00'],
    ['court, a hundred beyond it', cnCourtFee, '10100', '52.50'],
    ['court, 100,000: 50 + 2,250', cnCourtFee, '100000', '2300.00'],
    ['court, 300,000: 50 + 2,250 + 2,000 + 1,500', cnCourtFee, '300000', '5800.00'],
    ['court, 1,000,000: 8,800 + 5,000', cnCourtFee, '1000000', '13800.00'],
    // 13,800 + 9,000 + 24,000 + 35,000 + 60,000 + 50,000.
    ['court, 30,000,000', cnCourtFee, '30000000', '191800.00'],
    ['payment order, a third of 5,800', cnPaymentOrderFee, '300000', '1933.33'],
    ['payment order, a third of 50', cnPaymentOrderFee, '10000', '16.67'],
    ['enforcement, 300,000: 50 + 290,000 × 1.5 %', cnEnforcementFee, '300000', '4400.00'],
    // 50 + 7,350 + 45,000 + 25,000 + 10,000.
    ['enforcement, 20,000,000', cnEnforcementFee, '20000000', '87400.00'],
    ['preservation, 1,000', cnPreservationFee, '1000', '30.00'],
    // 30 + 990 + 500.
    ['preservation, 200,000', cnPreservationFee, '200000', '1520.00'],
    // 30 + 990 + 796,000 × 0.5 % = 5,000; a yuan more is bounded.
    ['preservation, where it reaches its bound', cnPreservationFee, '896000', '5000.00'],
    ['preservation, beyond it', cnPreservationFee, '896200', '5000.00'],
  ])('%s', (_, scale, claim, fee) => expect(feeOf(scale, claim)).toBe(fee))

  it('never falls when the claim grows', () => {
    for (const scale of [cnCourtFee, cnPaymentOrderFee, cnEnforcementFee, cnPreservationFee]) {
      const fees = Array.from({ length: 400 }, (_, step) => Number(feeOf(scale, String(step * 7919))))
      expect(fees).toEqual([...fees].sort((one, other) => one - other))
    }
  })

  it('tells its bands and its rule, and is none where no rule is in force', () => {
    const question = {
      claim: '120000',
      on: '2026-01-01',
      rounding: { mode: 'half-up', unit: 'minor' },
    } as const
    const fee = computeFee(cnCourtFee, question)
    expect(fee?.bands).toEqual([
      { part: '10000.00', fee: '50.00' },
      { part: '90000.00', fee: '2250.00' },
      { part: '20000.00', fee: '400.00' },
    ])
    expect(fee?.rule.citation.section).toBe('第十三条')
    expect(computeFee(cnCourtFee, { ...question, on: '2025-04-18' })).toBeNull()
  })

  it('may be a share of it, from 1 of 1 to 1000 of 1000', () => {
    const [entry] = cnPaymentOrderFee.history
    const shared = (numerator: unknown, denominator: unknown): FeeScale =>
      ({
        id: 'own',
        history: [{ ...entry, value: { ...entry?.value, share: { numerator, denominator } } }],
      }) as FeeScale
    // 2 ÷ 3 of 50.00.
    expect(feeOf(shared(2, 3), '10000')).toBe('33.33')
    expect(feeOf(shared(1000, 1000), '10000')).toBe('50.00')
    expect(feeOf(shared(1, 1), '10000')).toBe('50.00')
    const refused = [0, 1001, 1.5, undefined].map((numerator) =>
      errorOf(() => feeOf(shared(numerator, 1000), '10000')),
    )
    expect(refused.map(({ sentence }) => sentence)).toMatchInlineSnapshot(`
      [
        {
          "en": "scale.history[0].value.share.numerator: expected a whole number from 1 to 1000, received 0. A third is 1 of 3.",
          "zh-CN": "scale.history[0].value.share.numerator：应为 1 至 1000 的整数，收到 0。三分之一即 3 份中的 1 份。",
        },
        {
          "en": "scale.history[0].value.share.numerator: expected a whole number from 1 to 1000, received 1001. A third is 1 of 3.",
          "zh-CN": "scale.history[0].value.share.numerator：应为 1 至 1000 的整数，收到 1001。三分之一即 3 份中的 1 份。",
        },
        {
          "en": "scale.history[0].value.share.numerator: expected a whole number from 1 to 1000, received 1.5. A third is 1 of 3.",
          "zh-CN": "scale.history[0].value.share.numerator：应为 1 至 1000 的整数，收到 1.5。三分之一即 3 份中的 1 份。",
        },
        {
          "en": "scale.history[0].value.share.numerator: expected a whole number from 1 to 1000, received nothing. A third is 1 of 3.",
          "zh-CN": "scale.history[0].value.share.numerator：应为 1 至 1000 的整数，收到空缺。三分之一即 3 份中的 1 份。",
        },
      ]
    `)
    expect(refused.map(({ details }) => details)).toMatchObject([
      { issues: [{ code: 'wrong-type', path: 'scale.history[0].value.share.numerator' }] },
      { issues: [{ code: 'wrong-type' }] },
      { issues: [{ code: 'wrong-type' }] },
      { issues: [{ code: 'missing' }] },
    ])
  })

  it('is none after the scale ended, of which nothing else is asked', () => {
    const [entry] = cnCourtFee.history
    const ended = { id: 'own', history: [{ ...entry, value: null }] } as FeeScale
    expect(feeOf(ended, '-1')).toBeUndefined()
    const again = { id: 'own', history: [entry, entry] } as FeeScale
    expect(errorOf(() => feeOf(again, '1')).details).toMatchObject({
      issues: [{ path: 'scale.history[1].from', code: 'date-order' }],
    })
  })

  it('of a currency without cents is in whole units', () => {
    const [entry] = cnCourtFee.history
    const value = {
      currency: 'JPY',
      bands: [
        { upTo: '100', percent: '10' },
        { upTo: null, percent: 1 },
      ],
    }
    const scale = { id: 'own', history: [{ ...entry, value }] } as FeeScale
    // 10, and 1 % of 50 rounded up.
    expect(feeOf(scale, '150')).toBe('11')
  })

  it('has bands that end between two whole amounts', () => {
    const [entry] = cnCourtFee.history
    const value = {
      currency: 'CNY',
      bands: [
        { upTo: '100.25', percent: '10' },
        { upTo: '100.75', percent: '50' },
        { upTo: null, percent: 1 },
      ],
    }
    const scale = { id: 'own', history: [{ ...entry, value }] } as FeeScale
    // 10.025 and half of 0.50 and 1 % of 0.25: 10.2775.
    expect(feeOf(scale, '101.00')).toBe('10.28')
  })

  it('refuses bands that end below zero, or where the one before ends', () => {
    const [entry] = cnCourtFee.history
    const value = {
      currency: 'CNY',
      bands: [
        { upTo: '-1', percent: '10' },
        { upTo: '5', percent: '10' },
        { upTo: '5.00', percent: '10' },
        { upTo: null, percent: 1 },
      ],
    }
    const scale = { id: 'own', history: [{ ...entry, value }] } as FeeScale
    expect(errorOf(() => feeOf(scale, '1')).details).toMatchObject({
      issues: [
        { path: 'scale.history[0].value.bands[0].upTo', code: 'wrong-type' },
        { path: 'scale.history[0].value.bands[0].upTo', code: 'limit-order' },
        { path: 'scale.history[0].value.bands[2].upTo', code: 'limit-order' },
      ],
    })
  })

  it('refuses a scale without bands', () => {
    const [entry] = cnCourtFee.history
    const scale = { id: 'own', history: [{ ...entry, value: { currency: 'CNY', bands: [] } }] } as FeeScale
    expect(errorOf(() => feeOf(scale, '1')).details).toMatchObject({
      issues: [{ path: 'scale.history[0].value.bands', code: 'missing' }],
    })
  })

  it('refuses bands that leave a gap, and questions that cannot be', () => {
    const [entry] = cnCourtFee.history
    const value = {
      currency: 'CNY',
      bands: [
        { upTo: '10', fixed: '-1' },
        { upTo: '10', percent: 1, fixed: '1' },
        { upTo: null },
        { upTo: '30', percent: 1 },
      ],
      most: '-1',
    }
    const scale = { id: 'own', history: [{ ...entry, value }] } as FeeScale
    const { details, sentence } = errorOf(() =>
      computeFee(scale, { claim: '-1', on: '2026-01-01', rounding: { mode: 'up', unit: '0.001' } }),
    )
    const found = (details as { readonly issues: readonly { path: string; code: string }[] }).issues
    expect(found.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'scale.history[0].value.bands: missing',
      'scale.history[0].value.most: wrong-type',
      'scale.history[0].value.bands[0].fixed: wrong-type',
      'scale.history[0].value.bands[1]: amount-or-components',
      'scale.history[0].value.bands[1].upTo: limit-order',
      'scale.history[0].value.bands[2]: amount-or-components',
      'scale.history[0].value.bands[3].upTo: limit-order',
      'question.claim: wrong-type',
      'question.rounding.unit: wrong-type',
    ])
    expect(sentence).toMatchInlineSnapshot(`
      {
        "en": "scale.history[0].value.bands: expected a last band that has no end, received none. Let the last band end with null. scale.history[0].value.most: expected zero or more, received "-1". What is owed, lent or charged is not below zero: where there is nothing, write 0. scale.history[0].value.bands[0].fixed: expected zero or more, received "-1". What is owed, lent or charged is not below zero: where there is nothing, write 0. scale.history[0].value.bands[1]: expected either fixed or percent, received both or neither. A band that bears nothing has percent 0. scale.history[0].value.bands[1].upTo: expected more than the end of the band before, received "10". List the bands from the lowest on; only the last ends with null. And 4 more.",
        "zh-CN": "scale.history[0].value.bands：应为最末一档无上限，收到无。请将最末一档的 upTo 写为 null。scale.history[0].value.most：应为零或大于零的金额，收到 "-1"。所欠、所借或所收金额不为负：没有时请写 0。scale.history[0].value.bands[0].fixed：应为零或大于零的金额，收到 "-1"。所欠、所借或所收金额不为负：没有时请写 0。scale.history[0].value.bands[1]：应为 fixed 或 percent 之一，收到两者皆有或皆无。不收费的一档请写 percent 为 0。scale.history[0].value.bands[1].upTo：应为高于上一档的上限，收到 "10"。请由低到高排列；仅最末一档为 null。另有 4 处。",
      }
    `)
  })
})

// 民法典 585; 合同编通则解释 art. 65: a loss of 10,000.
describe('an agreed penalty', () => {
  const asked = { currency: 'CNY', on: '2026-01-01', loss: '10000' } as const
  it.each<[string, string, string]>([
    ['30 % above the loss is not excessive', '13000', 'within'],
    ['a cent more is', '13000.01', 'excessive'],
    ['as a yuan more is', '13001', 'excessive'],
    ['nothing is not', '0', 'within'],
  ])('%s', (_, penalty, status) => {
    expect(judgePenalty(cnPenaltyLimit, { ...asked, penalty })).toMatchObject({ status, most: '13000.00' })
  })

  it('is held against a loss that is known', () => {
    const { loss: _, ...unknown } = { ...asked, penalty: '1' }
    expect(judgePenalty(cnPenaltyLimit, unknown)).toEqual({ status: 'undetermined', missing: ['loss'] })
    expect(judgePenalty(cnPenaltyLimit, { ...unknown, on: '2023-12-04' })).toEqual({ status: 'not-in-force' })
  })

  it('and a loss of nothing leaves nothing', () => {
    expect(judgePenalty(cnPenaltyLimit, { ...asked, loss: 0, penalty: '0.01' }).status).toBe('excessive')
  })

  it('refuses rules that are out of order', () => {
    const law = { ...cnPenaltyLimit, history: [...cnPenaltyLimit.history, ...cnPenaltyLimit.history] }
    const { details } = errorOf(() => judgePenalty(law, { ...asked, penalty: '1' }))
    expect(details).toMatchObject({ issues: [{ path: 'law.history[1].from' }] })
  })

  it('refuses amounts below zero', () => {
    const { details } = errorOf(() => judgePenalty(cnPenaltyLimit, { ...asked, loss: '-1', penalty: '-1' }))
    expect(details).toMatchObject({ issues: [{ path: 'question.penalty' }, { path: 'question.loss' }] })
  })
})
