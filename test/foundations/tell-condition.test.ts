import { describe, expect, it } from 'vitest'
import { type Condition, type FactDefinition, tellCondition, tellFactValue } from '../../src/foundations'

const label = (en: string, zh: string) => ({ en, 'zh-CN': zh })
const common = { label: label('fact', '事实'), movement: 'constant' } as const
const days: FactDefinition = { ...common, id: 'days', type: 'number', unit: 'days', isWhole: true }
const owed: FactDefinition = { ...common, id: 'owed', type: 'amount' }
const since: FactDefinition = { ...common, id: 'since', type: 'date' }
const bound: FactDefinition = { ...common, id: 'bound', type: 'boolean' }
const mood: FactDefinition = {
  ...common,
  id: 'mood',
  type: 'label',
  values: [
    { id: 'm1', label: label('friendly', '友好') },
    { id: 'm2', label: label('hostile', '敌对') },
  ],
}

describe('what a row asks, in words', () => {
  // The notation of cells, as `readCondition` documents it, with labels in place of ids.
  it.each<[string, Condition, FactDefinition, string, string]>([
    ['both bounds', { from: 30, to: 60 }, days, '30..60', '30..60'],
    ['one number', { from: 30, to: 30 }, days, '30', '30'],
    ['a least value', { from: 30 }, days, '>=30', '>=30'],
    ['a value above', { above: 90 }, days, '>90', '>90'],
    ['a greatest value', { to: 5 }, days, '<=5', '<=5'],
    ['a value below', { below: 5 }, days, '<5', '<5'],
    ['mixed bounds', { above: 1, to: 3 }, days, '>1 & <=3', '>1 & <=3'],
    ['a range or unknown', { from: 30, to: 60, orUnknown: true }, days, '30..60 | unknown', '30..60 | 未知'],
    ['amounts', { to: '100000.00' }, owed, '<=100000.00', '<=100000.00'],
    ['days', { from: '2026-01-01' }, since, '>=2026-01-01', '>=2026-01-01'],
    ['a label', 'm1', mood, 'friendly', '友好'],
    ['labels', ['m1', 'm2'], mood, 'friendly | hostile', '友好 | 敌对'],
    ['a label or unknown', ['m2', 'unknown'], mood, 'hostile | unknown', '敌对 | 未知'],
    ['every label but one', { not: ['m2'] }, mood, 'not(hostile)', '非（敌对）'],
    ['but two', { not: ['m2', 'm1'] }, mood, 'not(hostile | friendly)', '非（敌对 | 友好）'],
    [
      'but one, or unknown',
      { not: ['m2'], orUnknown: true },
      mood,
      'not(hostile) | unknown',
      '非（敌对） | 未知',
    ],
    ['yes', true, bound, 'yes', '是'],
    ['no', false, bound, 'no', '否'],
    ['yes or no', [true, false], bound, 'yes | no', '是 | 否'],
    ['nothing known', 'unknown', mood, 'unknown', '未知'],
    ['a label that the fact does not have', 'm3', mood, 'm3', 'm3'],
    ['a bound that no cell can hold', { from: 'soon' }, since, '"soon"', '"soon"'],
  ])('%s', (_, condition, fact, english, chinese) => {
    expect(tellCondition(condition, fact, 'en')).toBe(english)
    expect(tellCondition(condition, fact, 'zh-CN')).toBe(chinese)
  })

  it('reads labels as their ids where the fact is not known', () => {
    expect(tellCondition(['m1', 'unknown'], undefined, 'zh-CN')).toBe('m1 | 未知')
  })
})

describe('what a row saw, in words', () => {
  it.each<[string, Parameters<typeof tellFactValue>[0], FactDefinition | undefined, string, string]>([
    ['a number', 45, days, '45', '45'],
    ['an amount', '20000.00', owed, '20000.00', '20000.00'],
    ['a label', 'm2', mood, 'hostile', '敌对'],
    ['a label that the fact does not have', 'm3', mood, 'm3', 'm3'],
    ['a text that is no label', 'm2', since, 'm2', 'm2'],
    ['a label of nobody knows what', 'm2', undefined, 'm2', 'm2'],
    ['yes', true, bound, 'yes', '是'],
    ['no', false, bound, 'no', '否'],
    ['nothing known', null, days, 'unknown', '未知'],
  ])('%s', (_, value, fact, english, chinese) => {
    expect(tellFactValue(value, fact, 'en')).toBe(english)
    expect(tellFactValue(value, fact, 'zh-CN')).toBe(chinese)
  })
})
