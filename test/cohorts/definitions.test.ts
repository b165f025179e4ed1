import { describe, expect, it } from 'vitest'
import {
  conditionalDefaultRateDefinition,
  delinquencyRatioDefinition,
  lossProvisionDefinition,
  paymentDefaultRateDefinition,
  poolShareDefinition,
  portfolioAtRiskDefinition,
  vintageCurveDefinition,
} from '../../src/cohorts'
import type { MeasureDefinition } from '../../src/measures'
import { findProhibitedPhrases } from '../support/prohibited-phrases'

// The ids are public: they are never renamed.
const definitions: readonly [string, readonly string[], MeasureDefinition][] = [
  ['conditional-default-rate', ['monthly', 'rolling'], conditionalDefaultRateDefinition],
  [
    'delinquency-ratio',
    ['amount-above', 'amount-from', 'count-above', 'count-from'],
    delinquencyRatioDefinition,
  ],
  ['loss-provision', ['aging-schedule'], lossProvisionDefinition],
  ['payment-default-rate', ['first', 'second', 'third', 'fourth'], paymentDefaultRateDefinition],
  ['pool-share', ['static', 'dynamic'], poolShareDefinition],
  ['portfolio-at-risk', ['late', 'late-or-renegotiated'], portfolioAtRiskDefinition],
  [
    'vintage-curve',
    ['past-due-above', 'past-due-from', 'cumulative-loss', 'cumulative-loss-net'],
    vintageCurveDefinition,
  ],
]

describe.each(definitions)('%s', (id, variants, definition) => {
  it('keeps its id and those of its variants', () => {
    expect([definition.id, definition.family, Object.keys(definition.variants)]).toEqual([
      id,
      'cohorts',
      variants,
    ])
  })

  it('has every word in both languages, and no two variants of one name', () => {
    const { label, question, edges, source, variants: all } = definition
    const ofVariants = Object.values(all).flatMap(({ label: name, formula, usedBy, denominator }) => [
      name,
      formula,
      usedBy,
      ...(denominator === undefined ? [] : [denominator]),
    ])
    for (const words of [label, question, edges, source, ...ofVariants]) {
      expect(words.en).not.toBe('')
      expect(words['zh-CN']).toMatch(/\p{Script=Han}/u)
    }
    for (const locale of ['en', 'zh-CN'] as const) {
      const names = Object.values(all).map(({ label: name }) => name[locale])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('advises no prohibited act', () => expect(findProhibitedPhrases(definition)).toEqual([]))
})

describe('the words that tell definitions apart', () => {
  it('hold a portfolio at risk against the overdue rate by the same threshold', () => {
    const { edges } = portfolioAtRiskDefinition
    expect(edges.en).toContain(
      'it is never below the overdue rate of installments late by the same threshold.',
    )
    expect(edges['zh-CN']).toContain('且不会低于按同一阈值计算的分期逾期率。')
  })

  it('name all four installments, and recoveries beside cures', () => {
    expect(paymentDefaultRateDefinition.label['zh-CN']).toBe('前四期逾期率（FPD、SPD、TPD、QPD）')
    expect(vintageCurveDefinition.variants['cumulative-loss-net'].label.en).toBe(
      'Vintage curve, cumulative loss net of cures and recoveries',
    )
  })
})
