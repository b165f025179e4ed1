import {
  type Amount,
  amountFault,
  type CurrencyCode,
  describeFault,
  type Issue,
  minorDigitsOf,
  readMinorUnits,
} from '../foundations'

/** Which of these well-formed amounts, by their paths, are not exact money of the currency? */
export function amountIssues(
  amounts: Readonly<Record<string, Amount>>,
  currency: CurrencyCode,
): readonly Issue[] {
  const minorDigits = minorDigitsOf(currency) ?? 0
  return Object.entries(amounts).flatMap(([path, amount]) =>
    readMinorUnits(amount, minorDigits) === undefined
      ? [describeFault(amountFault(amount, currency), path)]
      : [],
  )
}
