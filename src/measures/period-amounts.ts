import type { Amount, CurrencyCode, Issue } from '../foundations'
import { amountIssues } from './amount-issues'
import { type Period, periodIssues } from './period'

/** Money of the days of a period, in one currency. */
export interface MoneyOfPeriod {
  readonly period: Period
  readonly currency: CurrencyCode
}

/** What is wrong with a well-formed period, or with amounts of its currency, by their paths? */
export function periodAmountIssues(
  { period, currency }: MoneyOfPeriod,
  amounts: Readonly<Record<string, Amount>>,
): readonly Issue[] {
  return [...periodIssues(period, 'period'), ...amountIssues(amounts, currency)]
}
