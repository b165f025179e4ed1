import { describe, expect, it } from 'vitest'
import type { Label } from '../../src/foundations'
import type { MeasureDefinition } from '../../src/measures'
import * as receivables from '../../src/receivables'
import { findProhibitedPhrases } from '../support/prohibited-phrases'

const definitions = Object.values(receivables).filter(
  (value): value is Extract<typeof value, MeasureDefinition> =>
    typeof value === 'object' && 'variants' in value,
)

/** What each measure of the room is called, told in and made better by, with its variants, as the issue lists them. */
const expected: readonly (readonly [
  id: string,
  unit: string,
  better: string,
  variants: readonly string[],
])[] = [
  ['aging-share', 'percent', 'neither', ['amount']],
  ['average-days-delinquent', 'days', 'lower', ['difference', 'mean-lateness', 'weighted-lateness']],
  ['bad-debt-rate', 'percent', 'lower', ['of-receivables', 'of-sales']],
  ['best-possible-days-sales-outstanding', 'days', 'neither', ['current-receivables']],
  ['collection-effectiveness-index', 'percent', 'higher', ['period-sales', 'monthly-average-sales']],
  ['collection-success-rate', 'percent', 'higher', ['amount', 'accounts']],
  ['current-share', 'percent', 'higher', ['amount']],
  [
    'days-sales-outstanding',
    'days',
    'lower',
    ['ending', 'average', 'conventional-30', 'count-back', 'count-back-30', 'true', 'sales-weighted'],
  ],
  ['over-90-share', 'percent', 'lower', ['amount']],
  ['overdue-rate', 'percent', 'lower', ['amount', 'count']],
  ['receivables-turnover', 'times', 'higher', ['average-receivables']],
  ['receivables-turnover-days', 'days', 'lower', ['days-360', 'days-365', 'actual-days']],
  ['stage-success-rate', 'percent', 'higher', ['amount', 'accounts']],
  ['weighted-days-late', 'days', 'lower', ['signed', 'late-only', 'remaining-to-original']],
  ['weighted-days-to-pay', 'days', 'lower', ['settled-amount']],
]

const isTold = ({ en, 'zh-CN': chinese }: Label): boolean =>
  /[a-z]{3}/.test(en) && /\p{Script=Han}/u.test(chinese)

describe('the definitions of receivables', () => {
  it('are those of the family, by id, unit, direction and variants', () => {
    const told = definitions.map(
      ({ id, unit, better, variants }) => [id, unit, better, Object.keys(variants)] as const,
    )
    expect([...told].sort(([one], [other]) => (one < other ? -1 : 1))).toEqual(expected)
    for (const { family } of definitions) expect(family).toBe('receivables')
  })

  it.each(definitions.map((definition) => [definition.id, definition] as const))(
    '%s is told in both languages, with every variant',
    (_, { label, question, edges, source, variants }) => {
      for (const text of [label, question, edges, source]) expect(text).toSatisfy(isTold)
      for (const variant of Object.values(variants)) {
        for (const text of [variant.label, variant.formula, variant.usedBy]) expect(text).toSatisfy(isTold)
        if ('denominator' in variant) expect(variant.denominator).toSatisfy(isTold)
      }
      expect(question.en).toMatch(/^[A-Z].*\?$/)
      expect(question['zh-CN']).toMatch(/？$/)
    },
  )

  it('have a denominator in every variant that is one quotient', () => {
    const without = definitions.flatMap(({ variants }) =>
      Object.entries(variants).flatMap(([id, variant]) => ('denominator' in variant ? [] : [id])),
    )
    expect(without.sort()).toEqual(['count-back', 'count-back-30', 'sales-weighted', 'true'])
  })

  it('advise nothing that is prohibited', () => {
    expect(findProhibitedPhrases(definitions)).toEqual([])
  })
})
