import {
  type Amount,
  type CurrencyCode,
  compareMinorUnits,
  describeFault,
  type Fault,
  type Issue,
  type MinorUnits,
  minorDigitsOf,
  readMinorUnits,
  verbatim,
} from '../foundations'

/** The minor units of an amount that was checked. */
export function unitsOf(amount: Amount, currency: CurrencyCode): MinorUnits {
  return readMinorUnits(amount, minorDigitsOf(currency) ?? 0) ?? 0
}

/** Is more recalled than was placed? */
export function recallIssues(
  recalled: Amount,
  placed: Amount,
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  return compareMinorUnits(unitsOf(recalled, currency), unitsOf(placed, currency)) > 0
    ? [describeFault(moreRecalled(String(recalled), String(placed)), path)]
    : []
}

/** The fault of recalling more, in money or in accounts, than was placed. */
export function moreRecalled(recalled: string, placed: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `at most ${placed}, what was placed`, 'zh-CN': `不超过委托总额 ${placed}` },
    received: verbatim(recalled),
    remedy: {
      en: 'A recall takes back what was placed, as it was placed, and each account once.',
      'zh-CN': '撤回按委托时的金额计，每户只计一次。',
    },
  }
}
