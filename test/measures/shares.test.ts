import { describe, expect, it } from 'vitest'
import { inspect, record } from '../../src/foundations'
import {
  amountIssues,
  amountShareOf,
  confidenceLevel,
  count,
  countShareOf,
  type MeasureDefinition,
  meanOf,
  periodIssues,
  sequenceIssues,
  variantOf,
} from '../../src/measures'
import { errorOf } from '../support/error-of'

const word = { en: 'word', 'zh-CN': '词' }
const definition: MeasureDefinition<'sample', 'only'> = {
  id: 'sample',
  family: 'recovery',
  label: word,
  question: word,
  unit: 'percent',
  better: 'higher',
  edges: word,
  source: word,
  variants: { only: { label: word, basis: 'amount', formula: word, denominator: word, usedBy: word } },
}
const period = { asOf: '2026-03-31' }
const why = { code: 'too-few-observations', label: word } as const

describe('shares', () => {
  it('divides counts', () => {
    const share = countShareOf(definition, 'only', { period, part: 1, whole: 8 })
    expect([share.value, share.numerator, share.denominator, share.currency, share.period]).toEqual([
      12.5,
      1,
      8,
      null,
      period,
    ])
    expect(countShareOf(definition, 'only', { period, part: 1, whole: 8 }, why).reason).toBe(why)
  })

  it('divides amounts, and shows them with the decimals of the currency', () => {
    const share = amountShareOf(definition, 'only', { period, currency: 'USD', part: 100, whole: 80_000n })
    expect([share.value, share.numerator, share.denominator, share.currency]).toEqual([
      0.125,
      '1.00',
      '800.00',
      'USD',
    ])
    const given = { period, currency: 'USD', part: 1, whole: 8 }
    expect(amountShareOf(definition, 'only', given, why).reason).toBe(why)
  })

  it.each<[string, number, number, number, string]>([
    ['that is whole cents', 100, 300, 2, '2.00'],
    ['with half a cent', 100, 301, 2, '2.005'],
    ['below zero', -100, -301, 2, '-2.005'],
    ['without cents', 1, 2, 0, '1.5'],
  ])('has a mean %s', (_, one, other, digits, mean) => expect(meanOf(one, other, digits)).toBe(mean))
})

describe('what measures are made from', () => {
  it.each<[string, unknown, boolean]>([
    ['none', 0, true],
    ['some', 12, true],
    ['fewer than none', -1, false],
    ['half of one', 0.5, false],
    ['a zero below zero', -0, false],
    ['more than numbers hold', 2 ** 53, false],
    ['a number in words', '3', false],
  ])('counts %s: %s is %s', (_, value, isOne) => expect(count.accepts(value)).toBe(isOne))

  it.each<[string, unknown, boolean]>([
    ['95 in 100', 0.95, true],
    ['hardly any', 1e-9, true],
    ['none', 0, false],
    ['certain', 1, false],
    ['a percentage', 95, false],
    ['no number', Number.NaN, false],
    ['a word', '0.95', false],
  ])('takes a confidence of %s: %s is %s', (_, value, isOne) =>
    expect(confidenceLevel.accepts(value)).toBe(isOne),
  )

  it('says what is wrong with a count and a confidence', () => {
    const shape = record<{ readonly n: number; readonly p: number }>({ n: count, p: confidenceLevel })
    const sentencesOf = (value: unknown) => {
      const parsed = inspect(shape, value, () => [])
      return parsed.ok
        ? []
        : parsed.issues.map(({ code, sentence }) => [code, sentence.en, sentence['zh-CN']])
    }
    expect(sentencesOf({ n: 1.5, p: 95 })).toMatchInlineSnapshot(`
      [
        [
          "wrong-type",
          "expected a count: a whole number, 0 or more, received 1.5. Pass an integer such as 12.",
          "应为计数：不小于 0 的整数，收到 1.5。请传入整数，例如 12。",
        ],
        [
          "wrong-type",
          "expected a level of confidence above 0 and below 1, received 95. Pass a probability such as 0.95, not 95.",
          "应为大于 0 且小于 1 的置信水平，收到 95。请传入概率，例如 0.95，而非 95。",
        ],
      ]
    `)
    expect(sentencesOf({}).map(([code]) => code)).toEqual(['missing', 'missing'])
  })

  it('names every amount that is not of the currency', () => {
    const issues = amountIssues({ 'rows[0].owed': '1.005', 'rows[1].owed': '1.00', fee: '2.5' }, 'JPY')
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['rows[0].owed', 'too-precise'],
      ['fee', 'too-precise'],
    ])
  })

  it('takes only variants that are named', () => {
    expect(variantOf({ variant: 'b' }, ['a', 'b'])).toBe('b')
    expect(errorOf(() => variantOf({ variant: 'c' }, ['a', 'b'])).details).toMatchObject({
      issues: [{ path: 'variant' }],
    })
    expect(errorOf(() => variantOf({}, ['a'])).details).toMatchObject({
      issues: [{ path: 'variant', code: 'missing' }],
    })
  })
})

describe('periods', () => {
  it('may be one day, and never end before they start', () => {
    expect(periodIssues({ from: '2026-03-31', to: '2026-03-31' }, 'period')).toEqual([])
    const [issue] = periodIssues({ from: '2026-03-31', to: '2026-03-30' }, 'period')
    expect([issue?.path, issue?.code, issue?.sentence.en]).toMatchInlineSnapshot(`
      [
        "period.to",
        "empty-range",
        "expected a day not before 2026-03-31, where the period starts, received 2026-03-30. Exchange from and to.",
      ]
    `)
  })

  const leftOut = { en: 'Add it.', 'zh-CN': '请补上。' }
  const march = { from: '2026-03-01', to: '2026-03-31' }
  const april = { from: '2026-04-01', to: '2026-04-30' }
  const tellAll = (...periods: readonly { from: string; to: string }[]) =>
    sequenceIssues(periods, 'months', leftOut).map(({ path, sentence }) => [path, sentence.en])

  it('follow each other in any order', () => {
    expect(tellAll()).toEqual([])
    expect(tellAll(march, april)).toEqual([])
    expect(tellAll(april, march)).toEqual([])
  })

  it('leave no day out', () => {
    expect(tellAll({ ...april, from: '2026-04-02' }, march)).toMatchInlineSnapshot(`
      [
        [
          "months[0].from",
          "expected 2026-04-01, the day after months[1] ends, received 2026-04-02. Add it.",
        ],
      ]
    `)
  })

  it('count no day twice, also of one that lies within another', () => {
    expect(tellAll(march, { ...april, from: '2026-03-31' })).toMatchInlineSnapshot(`
      [
        [
          "months[1].from",
          "expected a day after 2026-03-31, where months[0] ends, received 2026-03-31. The two overlap, and days in both would be counted twice: drop one, or move its ends.",
        ],
      ]
    `)
    const year = { from: '2026-01-01', to: '2026-12-31' }
    expect(tellAll(year, march, april).map(([path]) => path)).toEqual(['months[1].from', 'months[2].from'])
    expect(tellAll(march, march).map(([path]) => path)).toEqual(['months[1].from'])
  })

  it('say nothing of days left out beside one that is backwards', () => {
    expect(
      tellAll(march, { from: '2026-04-30', to: '2026-04-01' }, { from: '2026-05-01', to: '2026-05-31' }),
    ).toEqual([])
  })
})
