import type { MeasureDefinition } from '../measures'
import { daysSalesOutstandingDefinition, overdueRateDefinition } from '../receivables'
import { arrearsAmountDefinition, arrearsFrequencyDefinition, arrearsLengthDefinition } from '../reports'

/**
 * What does each measure mean, in which variants, and who says so? Every definition, by family.
 *
 * The page of measures is written from them, and so may a help text of your own be.
 *
 * @example
 * measureDefinitions.find(({ id }) => id === 'overdue-rate').variants.count.formula.en // => 'overdue accounts / accounts'
 */
export const measureDefinitions: readonly MeasureDefinition[] = [
  daysSalesOutstandingDefinition,
  overdueRateDefinition,
  arrearsAmountDefinition,
  arrearsFrequencyDefinition,
  arrearsLengthDefinition,
]
