import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type Issue,
  inspect,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  sumMinorUnits,
  text,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { amountIssues, type Measure, type MeasureTerm, measureOf, rowCurrencyIssues } from '../measures'
import { duplicateIdIssues } from '../model'
import { decimalOf, termReason } from './days-of-sales'
import { daysSalesOutstandingDefinition } from './days-sales-outstanding-definition'

/** What is open of the sales of one month, or of another age. */
export interface AgeGroup {
  /** Such as the first day of the month, or the id of a bucket. Unique among the groups. */
  readonly id: string
  /** What is still open of those sales. */
  readonly balance: Amount
  /** What was sold on credit in the month, net of credit notes and without cash sales (赊销净额). */
  readonly creditSales: Amount
  /** When given, must be that of the receivables: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** What the sales-weighted days sales outstanding are reckoned from. */
export interface SalesWeightedDsoInput {
  readonly variant: 'sales-weighted'
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** Every balance with the sales of its own month. */
  readonly ageGroups: readonly AgeGroup[]
}

const ageGroupShape: Shape<AgeGroup> = /* @__PURE__ */ record<AgeGroup>({
  id: text,
  balance: amount,
  creditSales: amount,
  currency: /* @__PURE__ */ optional(currency),
})

const salesWeightedShape: Shape<SalesWeightedDsoInput> = /* @__PURE__ */ record<SalesWeightedDsoInput>({
  variant: /* @__PURE__ */ oneOf(['sales-weighted']),
  asOf: civilDate,
  currency,
  ageGroups: /* @__PURE__ */ listOf(ageGroupShape),
})

/** How many months of 30 days do the open shares of each month add up to? See `daysSalesOutstanding`. */
export function salesWeightedDaysSalesOutstanding(
  input: SalesWeightedDsoInput,
): Measure<'days-sales-outstanding', 'sales-weighted'> {
  const { asOf, currency, ageGroups } = valueOrThrow(inspect(salesWeightedShape, input, salesWeightedIssues))
  const units = ageGroups.map(({ balance }) => toMinorUnits(balance, currency, 'ageGroups'))
  const terms = ageGroups.flatMap(({ id, creditSales }, index): readonly MeasureTerm[] => {
    const balance = units[index] ?? 0
    // Of which nothing is open, asks nothing of its sales.
    if (balance === 0) return []
    return [
      {
        of: id,
        numerator: decimalOf(balance, currency),
        denominator: decimalOf(toMinorUnits(creditSales, currency, 'ageGroups'), currency),
        factor: 30,
      },
    ]
  })
  return measureOf<'days-sales-outstanding', 'sales-weighted'>(
    daysSalesOutstandingDefinition,
    'sales-weighted',
    {
      period: { asOf },
      currency,
      numerator: decimalOf(sumMinorUnits(units), currency),
      denominator: null,
      terms,
    },
    termReason(terms),
  )
}

function salesWeightedIssues({ currency, ageGroups }: SalesWeightedDsoInput): readonly Issue[] {
  const ofRows = ageGroups.flatMap((group, index) => {
    const path = joinPath('ageGroups', index)
    const { balance, creditSales } = group
    return [
      ...amountIssues(
        { [joinPath(path, 'balance')]: balance, [joinPath(path, 'creditSales')]: creditSales },
        currency,
      ),
      ...rowCurrencyIssues(group.currency, currency, joinPath(path, 'currency')),
    ]
  })
  return [...duplicateIdIssues(ageGroups, 'ageGroups'), ...ofRows]
}
