import { describe, expect, it } from 'vitest'
import type { Label } from '../../src/foundations'
import type { MeasureDefinition } from '../../src/measures'
import * as recovery from '../../src/recovery'

const definitions = Object.entries(recovery).flatMap(([name, value]) =>
  typeof value === 'object' && 'variants' in value ? [[name, value as MeasureDefinition] as const] : [],
)

// kpi-notes 3.4 and domain-facts 12: id, unit, which way is good news; by variant the basis, its own unit, whether divided.
const facts: Readonly<Record<string, readonly [string, string, string, Readonly<Record<string, string>>]>> = {
  caseloadPerCollectorDefinition: [
    'caseload-per-collector',
    'number',
    'neither',
    { cases: 'count, divided', complexity: 'count, divided', amount: 'amount, divided, money' },
  ],
  closedShareDefinition: ['closed-share', 'percent', 'higher', { 'paid-cases': 'count, divided' }],
  collectionCycleDefinition: [
    'collection-cycle',
    'days',
    'lower',
    { 'from-first-action': 'count, divided', 'from-start': 'count, divided' },
  ],
  collectorsNeededDefinition: [
    'collectors-needed',
    'number',
    'neither',
    { fte: 'count, divided', 'head-count': 'count, divided' },
  ],
  complaintRateDefinition: [
    'complaint-rate',
    'percent',
    'lower',
    {
      'cases-worked': 'count, divided',
      accounts: 'count, divided, per-thousand',
      contacts: 'count, divided, per-thousand',
      'active-customers': 'count, divided',
    },
  ],
  costToCollectDefinition: [
    'cost-to-collect',
    'percent',
    'lower',
    { share: 'amount, divided', 'per-collection': 'amount, divided, money' },
  ],
  customerValueDefinition: [
    'customer-value',
    'number',
    'neither',
    { 'weighted-ratings': 'count, divided', 'expected-recovery': 'amount, whole, money' },
  ],
  fixedCostShareDefinition: [
    'fixed-cost-share',
    'percent',
    'neither',
    { 'of-total-cost': 'amount, divided' },
  ],
  grossCollectionDefinition: ['gross-collection', 'percent', 'higher', { charges: 'amount, divided' }],
  liquidationRateDefinition: [
    'liquidation-rate',
    'percent',
    'higher',
    {
      'at-placement': 'amount, divided',
      'net-of-recalls': 'amount, divided',
      'same-period': 'amount, divided',
    },
  ],
  netCollectionDefinition: [
    'net-collection',
    'percent',
    'higher',
    { 'collectible-charges': 'amount, divided' },
  ],
  netLiquidationDefinition: [
    'net-liquidation',
    'percent',
    'higher',
    { 'at-placement': 'amount, divided', 'net-of-recalls': 'amount, divided' },
  ],
  netbackDefinition: [
    'netback',
    'money',
    'higher',
    { money: 'amount, whole', share: 'amount, divided, percent' },
  ],
  offsetSalesDefinition: ['offset-sales', 'money', 'lower', { 'net-margin': 'amount, divided' }],
  outputPerCollectorDefinition: ['output-per-collector', 'money', 'higher', { collected: 'amount, divided' }],
  recoveryRateDefinition: [
    'recovery-rate',
    'percent',
    'higher',
    { owed: 'amount, divided', 'charged-off': 'amount, divided' },
  ],
  returnOnMeasureDefinition: [
    'return-on-measure',
    'ratio',
    'higher',
    { gross: 'amount, divided', net: 'amount, divided' },
  ],
  revenuePerCollectorDefinition: [
    'revenue-per-collector',
    'money',
    'higher',
    { commission: 'amount, whole' },
  ],
  workCapacityDefinition: ['work-capacity', 'number', 'higher', { accounts: 'count, divided' }],
}

const isTold = (label: Label | undefined): boolean =>
  label !== undefined && /^[A-Z(a-z]/.test(label.en) && /[\u4e00-\u9fff]/.test(label['zh-CN'])

describe('the definitions of the room', () => {
  it('are these', () => {
    expect(definitions.map(([name]) => name).sort()).toEqual(Object.keys(facts).sort())
  })

  it.each(definitions)('%s says the same as its source', (name, definition) => {
    const { id, family, unit, better, variants } = definition
    expect(family).toBe('recovery')
    expect([
      id,
      unit,
      better,
      Object.fromEntries(
        Object.entries(variants).map(([variant, one]) => [
          variant,
          [one.basis, one.denominator === undefined ? 'whole' : 'divided', one.unit ?? []].flat().join(', '),
        ]),
      ),
    ]).toEqual(facts[name])
  })

  it.each(definitions)('%s has its words in both languages', (_, definition) => {
    const { label, question, edges, source, variants } = definition
    for (const words of [label, question, edges, source]) expect(isTold(words), words.en).toBe(true)
    expect(question.en).toMatch(/\?$/)
    expect(question['zh-CN']).toMatch(/？$/)
    for (const one of Object.values(variants)) {
      for (const words of [one.label, one.formula, one.usedBy]) expect(isTold(words), words.en).toBe(true)
      if (one.denominator !== undefined) expect(isTold(one.denominator)).toBe(true)
    }
    const labels = Object.values(variants).map((one) => one.label.en)
    expect(new Set(labels).size).toBe(labels.length)
  })
})
