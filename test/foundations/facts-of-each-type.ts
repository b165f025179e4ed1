import type { FactDefinition } from '../../src/foundations'

const label = { en: 'x', 'zh-CN': 'x' }
const common = { id: 'x', movement: 'constant', label } as const

// One fact of each type, with and without a least value, all called x.
export const days: FactDefinition = { ...common, type: 'number', unit: 'days', isWhole: true, least: 0 }
export const whole: FactDefinition = { ...common, type: 'number', unit: 'count', isWhole: true }
export const ratio: FactDefinition = { ...common, type: 'number', unit: 'ratio', isWhole: false }
export const share: FactDefinition = { ...common, type: 'number', unit: 'percent', isWhole: false, least: 0 }
export const amount: FactDefinition = { ...common, type: 'amount', least: '0' }
export const balance: FactDefinition = { ...common, type: 'amount' }
export const date: FactDefinition = { ...common, type: 'date' }
export const flag: FactDefinition = { ...common, type: 'boolean' }
export const labelled = (...ids: readonly string[]): FactDefinition => ({
  ...common,
  type: 'label',
  values: ids.map((id) => ({ id, label })),
})
