import { describe, expect, it } from 'vitest'
import { type BrokenRateInput, brokenRate, type KeptRateInput, keptRate } from '../../src/outreach'
import { errorOf } from '../support/error-of'

const period = { from: '2026-03-01', to: '2026-03-31' }

// 10 due of which 5 are kept, 2 partial, 1 broken and 2 canceled; 4 more are pending.
const tally = {
  period,
  asOf: '2026-04-03',
  currency: 'USD',
  due: 10,
  kept: 5,
  partial: 2,
  broken: 1,
  canceled: 2,
  pending: 4,
  dueAmount: '1000.00',
  keptAmount: '320.00',
  partialAmount: '160.00',
  brokenAmount: '160.00',
  canceledAmount: '360.00',
  pendingAmount: '77.00',
  paidAmount: '400.00',
}

describe('keptRate and brokenRate, of promises due (kpi-notes 3.3: kept / due; broken = 1 − kept − canceled)', () => {
  it.each<[string, KeptRateInput['variant'], number, string | number, string | number]>([
    // 5 / (5 + 2 + 1): canceled and pending are left out
    ['kept by count', 'count', 62.5, 5, 8],
    // 320 / (320 + 160 + 160)
    ['kept by money promised', 'amount', 50, '320.00', '640.00'],
    // 400 / 640
    ['kept by money paid', 'paid-amount', 62.5, '400.00', '640.00'],
  ])('%s', (_, variant, value, numerator, denominator) => {
    expect(keptRate({ ...tally, variant })).toMatchObject({ value, numerator, denominator, period })
  })

  it.each<[string, BrokenRateInput['variant'], number, string | number, string | number]>([
    // 1 / 8
    ['broken by count, partly kept ones apart', 'count', 12.5, 1, 8],
    // 160 / 640
    ['broken by money promised', 'amount', 25, '160.00', '640.00'],
    // 1 − 5/10 − 2/10
    ['not kept by count', 'not-kept-count', 30, 3, 10],
    // 1 − 320/1000 − 360/1000
    ['not kept by money promised', 'not-kept-amount', 32, '320.00', '1000.00'],
  ])('%s', (_, variant, value, numerator, denominator) => {
    expect(brokenRate({ ...tally, variant })).toMatchObject({ value, numerator, denominator, period })
  })

  it('tells all it was reckoned from', () => {
    expect(keptRate({ ...tally, variant: 'amount' })).toEqual({
      id: 'kept-rate',
      variant: 'amount',
      label: { en: 'Kept rate, by money promised', 'zh-CN': '承诺兑现率（按承诺金额）' },
      value: 50,
      reason: null,
      unit: 'percent',
      numerator: '320.00',
      denominator: '640.00',
      factor: 100,
      offset: 0,
      basis: 'amount',
      currency: 'USD',
      period,
    })
  })

  it('takes a tally of three counts and nothing else', () => {
    expect(keptRate({ period, variant: 'count', kept: 3, partial: 0, broken: 1 }).value).toBe(75)
    expect(brokenRate({ period, variant: 'count', kept: 3, partial: 0, broken: 1 }).value).toBe(25)
  })

  it('has no value while no promise is due, be others pending or canceled', () => {
    const none = { period, kept: 0, partial: 0, broken: 0, canceled: 4, pending: 9 }
    expect(keptRate({ ...none, variant: 'count' }).reason).toEqual({
      code: 'zero-denominator',
      label: { en: 'no value: promises due of zero', 'zh-CN': '无值：到期承诺数为零' },
    })
    expect(brokenRate({ ...none, variant: 'count' }).value).toBe(null)
    expect(brokenRate({ ...none, variant: 'not-kept-count' }).value).toBe(0)
  })
})

describe('bad input about promises', () => {
  it.each<[string, unknown, readonly (readonly [path: string, code: string])[]]>([
    ['no variant', tally, [['variant', 'missing']]],
    [
      'by count without counts',
      { period, variant: 'count' },
      [
        ['kept', 'missing'],
        ['partial', 'missing'],
        ['broken', 'missing'],
      ],
    ],
    [
      'by money without a currency',
      { ...tally, currency: undefined, variant: 'amount' },
      [['currency', 'missing']],
    ],
    [
      'by money without any',
      { period, variant: 'amount' },
      [
        ['keptAmount', 'missing'],
        ['partialAmount', 'missing'],
        ['brokenAmount', 'missing'],
        ['currency', 'missing'],
      ],
    ],
    [
      'by money without what was paid',
      { ...tally, paidAmount: undefined, variant: 'paid-amount' },
      [['paidAmount', 'missing']],
    ],
    ['half cents', { ...tally, keptAmount: '320.005', variant: 'amount' }, [['keptAmount', 'too-precise']]],
    ['money below zero', { ...tally, paidAmount: '-0.01', variant: 'count' }, [['paidAmount', 'wrong-type']]],
    ['a negative count', { ...tally, kept: -1, variant: 'count' }, [['kept', 'wrong-type']]],
    [
      'a period that ends before it starts',
      { ...tally, period: { from: '2026-03-02', to: '2026-03-01' }, variant: 'count' },
      [['period.to', 'empty-range']],
    ],
    ['one more due than its parts', { ...tally, due: 11, variant: 'count' }, [['due', 'sum-mismatch']]],
    ['one less due than its parts', { ...tally, due: 9, variant: 'count' }, [['due', 'sum-mismatch']]],
    [
      'a cent more due than its parts',
      { ...tally, dueAmount: '1000.01', variant: 'count' },
      [['dueAmount', 'sum-mismatch']],
    ],
    [
      'a cent more paid than promised',
      { ...tally, paidAmount: '640.01', variant: 'count' },
      [['paidAmount', 'wrong-type']],
    ],
  ])('is refused: %s', (_, input, issues) => {
    const { code, details } = errorOf(() => Reflect.apply(keptRate, null, [input]))
    expect(code).toBe('invalid-input')
    expect('issues' in details && details.issues.map((issue) => [issue.path, issue.code])).toEqual(issues)
  })

  // Kept, partial and broken of the tally: 5 + 1 + 2 of 8, and 320 + 160 + 160 = 640.00.
  it.each([
    ['as many as are due', { due: 8 }, []],
    ['one more than are due', { due: 7 }, ['due']],
    ['as much as is due', { dueAmount: '640.00' }, []],
    ['a cent more than is due', { dueAmount: '639.99' }, ['dueAmount']],
  ])('where one part is not given, the others may be %s or are refused', (_, part, paths) => {
    const { canceled: _count, canceledAmount: _amount, due: _due, dueAmount: _sum, ...rest } = tally
    const ask = () => keptRate({ ...rest, ...part, variant: 'count' })
    if (paths.length === 0) expect(ask().value).toBe(62.5)
    else {
      const issues = paths.map((path) => ({ path, code: 'sum-mismatch' }))
      expect(errorOf(ask).details).toMatchObject({ issues })
    }
  })

  it('as much paid as was promised is not too much', () => {
    expect(keptRate({ ...tally, paidAmount: '640.00', variant: 'paid-amount' }).value).toBe(100)
  })

  it('needs of the other counts none, and checks a sum only where every part is given', () => {
    const { canceled: ___, ...uncanceled } = tally
    expect(keptRate({ ...uncanceled, due: 99, variant: 'count' }).value).toBe(62.5)
    const { canceledAmount: _, ...rest } = tally
    expect(keptRate({ ...rest, dueAmount: '9000.00', variant: 'amount' }).value).toBe(50)
    const { partialAmount: __, ...less } = tally
    expect(keptRate({ ...less, paidAmount: '9000.00', variant: 'count' }).value).toBe(62.5)
  })

  it('the broken rate of all due needs the canceled ones', () => {
    const { details } = errorOf(() =>
      brokenRate({ period, variant: 'not-kept-count', kept: 1, partial: 1, broken: 1 }),
    )
    expect('issues' in details && details.issues.map(({ path }) => path)).toEqual(['canceled'])
  })

  it('says what to do', () => {
    const sentences = (input: object): unknown => {
      const { sentence } = errorOf(() => keptRate({ ...tally, ...input, variant: 'count' }))
      return sentence
    }
    expect(sentences({ due: 11 })).toEqual({
      en: 'due: expected 10, what kept, partial, broken and canceled add up to, received 11. Count each promise that fell due in one of the four, and the pending ones in none of them.',
      'zh-CN':
        'due：应为兑现、部分兑现、未兑现与取消之和 10，收到 11。每笔到期承诺只计入四者之一，待兑现者不计入。',
    })
    expect(sentences({ dueAmount: '1000.01' })).toMatchObject({
      en: 'dueAmount: expected 1000.00, what kept, partial, broken and canceled add up to, received 1000.01. Count each promise that fell due in one of the four, and the pending ones in none of them.',
    })
    expect(sentences({ paidAmount: '640.01' })).toEqual({
      en: 'paidAmount: expected at most what the kept, partial and broken ones had promised, received 640.01. Count of each promise at most its amount; what is paid beyond it is nobody’s promise.',
      'zh-CN':
        'paidAmount：应为不超过兑现、部分兑现与未兑现承诺的金额之和，收到 640.01。每笔承诺最多计其承诺金额，超出部分不属任何承诺。',
    })
    expect(sentences({ brokenAmount: '-1.00' })).toEqual({
      en: 'brokenAmount: expected an amount of 0 or more, received -1.00. Promises and what is paid on them are never below zero; a reversed payment is left out.',
      'zh-CN': 'brokenAmount：应为不小于 0 的金额，收到 -1.00。承诺及其付款不为负；已冲正的付款应剔除。',
    })
    const { currency: _, ...none } = tally
    expect(errorOf(() => keptRate({ ...none, variant: 'count' })).sentence).toEqual({
      en: "currency: expected the currency of the amounts, received nothing. Name the one currency that they are in, such as 'USD'.",
      'zh-CN': 'currency：应为各金额的货币，收到空缺。请写明其唯一货币，例如 CNY。',
    })
  })
})
