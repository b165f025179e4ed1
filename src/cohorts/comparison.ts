/**
 * On which side of the threshold does a day that is exactly on it lie?
 *
 * - `above`: not past it, days past due > threshold.
 * - `from`: past it, days past due ≥ threshold.
 */
export type Comparison = 'above' | 'from'

/** Is so late past the threshold? */
export function isPast(daysPastDue: number, thresholdDays: number, comparison: Comparison): boolean {
  return comparison === 'above' ? daysPastDue > thresholdDays : daysPastDue >= thresholdDays
}
