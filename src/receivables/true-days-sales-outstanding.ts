import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  daysBetween,
  describeFault,
  type Issue,
  inspect,
  joinPath,
  listOf,
  type MinorUnits,
  oneOf,
  record,
  type Shape,
  sumMinorUnits,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { type Measure, type MeasureTerm, measureOf } from '../measures'
import { decimalOf, termReason } from './days-of-sales'
import { daysSalesOutstandingDefinition } from './days-sales-outstanding-definition'
import { type OpenInvoice, openInvoiceIssues, openInvoiceShape } from './open-invoice'
import { type SalesMonth, salesMonthIssues, salesMonthShape } from './sales-months'

/** What the true days sales outstanding are reckoned from. */
export interface TrueDsoInput {
  readonly variant: 'true'
  /** The day of the receivables, and the last day of the newest month. */
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** All that are open at the end of `asOf`; credit notes with negative amounts. */
  readonly openInvoices: readonly OpenInvoice[]
  /** In any order, without gap or overlap, back to the month of the oldest open invoice. */
  readonly months: readonly SalesMonth[]
}

const trueShape: Shape<TrueDsoInput> = /* @__PURE__ */ record<TrueDsoInput>({
  variant: /* @__PURE__ */ oneOf(['true']),
  asOf: civilDate,
  currency,
  openInvoices: /* @__PURE__ */ listOf(openInvoiceShape),
  months: /* @__PURE__ */ listOf(salesMonthShape),
})

/** How old are the open invoices, each weighed by the sales of its month? See `daysSalesOutstanding`. */
export function trueDaysSalesOutstanding(input: TrueDsoInput): Measure<'days-sales-outstanding', 'true'> {
  const { asOf, currency, openInvoices, months } = valueOrThrow(inspect(trueShape, input, trueIssues))
  const monthOf = finderIn(months)
  const agedOf = new Map<SalesMonth, MinorUnits>()
  const units = openInvoices.map(({ open }) => toMinorUnits(open, currency, 'openInvoices'))
  openInvoices.forEach(({ issuedOn }, index) => {
    const month = monthOf(issuedOn)
    const left = units[index] ?? 0
    if (month === undefined || left === 0) return
    const aged = BigInt(left) * BigInt(daysBetween(issuedOn, asOf))
    agedOf.set(month, addMinorUnits(agedOf.get(month) ?? 0, aged))
  })
  const inTime = [...agedOf.keys()].sort((one, other) => (one.from < other.from ? -1 : 1))
  const terms = inTime.map(
    (month): MeasureTerm => ({
      of: month.from,
      numerator: decimalOf(agedOf.get(month) ?? 0, currency),
      denominator: decimalOf(toMinorUnits(month.creditSales, currency, 'months'), currency),
      factor: 1,
    }),
  )
  return measureOf<'days-sales-outstanding', 'true'>(
    daysSalesOutstandingDefinition,
    'true',
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

/** Looks up the month of a day; they do not overlap. */
function finderIn(months: readonly SalesMonth[]): (day: CivilDate) => SalesMonth | undefined {
  const inTime = [...months].sort((one, other) => (one.from < other.from ? -1 : 1))
  const found = new Map<CivilDate, SalesMonth | undefined>()
  return (day) => {
    const month = found.get(day) ?? inTime.find(({ to }) => day <= to)
    found.set(day, month)
    return month !== undefined && month.from <= day ? month : undefined
  }
}

function trueIssues({ asOf, currency, openInvoices, months }: TrueDsoInput): readonly Issue[] {
  const issues = [
    ...openInvoiceIssues(openInvoices, asOf, currency),
    ...salesMonthIssues(months, asOf, currency),
  ]
  // Among months that are wrong themselves, which one a day is in is not known.
  return issues.length > 0 ? issues : monthlessIssues(openInvoices, months)
}

function monthlessIssues(
  openInvoices: readonly OpenInvoice[],
  months: readonly SalesMonth[],
): readonly Issue[] {
  const monthOf = finderIn(months)
  return openInvoices.flatMap(({ issuedOn }, index) => {
    if (monthOf(issuedOn) !== undefined) return []
    return [
      describeFault(
        {
          code: 'unknown-reference',
          expected: { en: 'a day of one of the months', 'zh-CN': '所列月份内的日期' },
          received: verbatim(issuedOn),
          remedy: {
            en: 'Add the months back to this day, with their sales.',
            'zh-CN': '请补齐至该日的各月份及其销售额。',
          },
        },
        joinPath(joinPath('openInvoices', index), 'issuedOn'),
      ),
    ]
  })
}
