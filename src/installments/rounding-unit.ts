import {
  type CurrencyCode,
  type Issue,
  isArrearsError,
  type MinorUnits,
  type RoundingRule,
  readMinorUnits,
  roundAmount,
} from '../foundations'

/** What is wrong with this unit for this currency? The words are those of {@link roundAmount}. */
export function unitIssues(
  unit: RoundingRule['unit'],
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  try {
    roundAmount('0', currency, { mode: 'down', unit })
    return []
  } catch (error) {
    if (!isArrearsError(error, 'invalid-input')) throw error
    return error.details.issues.map((issue) => ({ ...issue, path }))
  }
}

/** The minor units of a unit that has no {@link unitIssues}. */
export function stepOfUnit(unit: RoundingRule['unit'], minorDigits: number): MinorUnits {
  if (unit === 'minor') return 1
  return readMinorUnits(unit === 'major' ? '1' : unit, minorDigits) as MinorUnits
}
