import { type MinorUnits, readMinorUnits } from './amounts'
import type { CurrencyCode } from './currencies'
import { isArrearsError } from './errors'
import type { Issue } from './issues'
import { text } from './leaf-shapes'
import { type RoundingRule, roundAmount } from './rounding'
import { roundingModes } from './rounding-mode'
import { oneOf, record, type Shape } from './shapes'

/** The form of a {@link RoundingRule}; whether the currency has its unit is told by {@link unitIssues}. */
export const roundingRuleShape: Shape<RoundingRule> = /* @__PURE__ */ record<RoundingRule>({
  mode: /* @__PURE__ */ oneOf(roundingModes),
  unit: text,
})

/** What is wrong with this unit for this currency? The words are those of {@link roundAmount}. */
export function unitIssues(
  unit: RoundingRule['unit'],
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  // Every currency can express these.
  if (unit === 'minor' || unit === 'major') return []
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
