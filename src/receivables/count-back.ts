import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  formatMinorUnits,
  type Issue,
  inspect,
  type Label,
  listOf,
  oneOf,
  record,
  type Shape,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { amountIssues, daysInPeriod, type Measure, type MeasureReason, measureOf } from '../measures'
import { daysSalesOutstandingDefinition } from './days-sales-outstanding-definition'
import { type SalesMonth, salesMonthIssues, salesMonthShape } from './sales-months'

/** What a count-back is reckoned from. */
export interface CountBackInput {
  /** Do the months have the days of the calendar, or 30 each? */
  readonly variant: 'count-back' | 'count-back-30'
  /** The day of the receivables, and the last day of the newest month. */
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** At the end of `asOf`. */
  readonly receivables: Amount
  /** In any order; without gap or overlap. A month without sales is listed with `'0.00'`. */
  readonly months: readonly SalesMonth[]
}

const countBackShape: Shape<CountBackInput> = /* @__PURE__ */ record<CountBackInput>({
  variant: /* @__PURE__ */ oneOf(['count-back', 'count-back-30']),
  asOf: civilDate,
  currency,
  receivables: amount,
  months: /* @__PURE__ */ listOf(salesMonthShape),
})

/** How many days of the newest sales do the receivables hold? See `daysSalesOutstanding`. */
export function countBack(
  input: CountBackInput,
): Measure<'days-sales-outstanding', CountBackInput['variant']> {
  const { variant, asOf, currency, receivables, months } = valueOrThrow(
    inspect(countBackShape, input, countBackIssues),
  )
  const minorDigits = toMinorDigits(currency, 'currency')
  const unitsOf = (value: Amount): bigint => BigInt(toMinorUnits(value, currency, 'receivables'))
  const newestFirst = [...months].sort((one, other) => (one.from < other.from ? 1 : -1))
  const { offset, left, month, reasonCode } = walkBack(
    unitsOf(receivables),
    newestFirst.map((row) => ({
      days: variant === 'count-back-30' ? 30 : daysInPeriod(row),
      sales: unitsOf(row.creditSales),
      from: row.from,
    })),
  )
  const unexplained = formatMinorUnits(left, minorDigits)
  return measureOf<'days-sales-outstanding', CountBackInput['variant']>(
    daysSalesOutstandingDefinition,
    variant,
    {
      currency,
      period: { asOf },
      numerator: unexplained,
      denominator: month === null ? null : formatMinorUnits(month.sales, minorDigits),
      factor: month === null ? 1 : month.days,
      offset,
    },
    reasonOf(reasonCode, offset, unexplained, month),
  )
}

interface Month {
  readonly days: number
  readonly sales: bigint
  readonly from: CivilDate
}

interface Walk {
  /** The days of the months whose sales lie wholly within the receivables. */
  readonly offset: number
  /** The receivables that those months leave. */
  readonly left: bigint
  /** The month in which the walk ended; `null` when it needed none, or there was none left. */
  readonly month: Month | null
  readonly reasonCode: 'negative-receivables' | 'month-without-sales' | 'history-exhausted' | null
}

function walkBack(receivables: bigint, newestFirst: readonly Month[]): Walk {
  let offset = 0
  let left = receivables
  if (left < 0) return { offset, left, month: null, reasonCode: 'negative-receivables' }
  for (const month of newestFirst) {
    if (left <= 0) break
    if (month.sales <= 0) return { offset, left, month, reasonCode: 'month-without-sales' }
    if (left <= month.sales) return { offset, left, month, reasonCode: null }
    left -= month.sales
    offset += month.days
  }
  // Without any month nothing is known of the sales, not even for receivables of zero.
  const isExplained = left <= 0 && newestFirst.length > 0
  return { offset, left, month: null, reasonCode: isExplained ? null : 'history-exhausted' }
}

function reasonOf(
  code: Walk['reasonCode'],
  daysSoFar: number,
  unexplained: string,
  month: Month | null,
): MeasureReason | null {
  if (code === null) return null
  if (code === 'negative-receivables') {
    const label = { en: 'no value: receivables below zero', 'zh-CN': '无值：应收账款小于零' }
    return { code, label }
  }
  const why: Label =
    month === null
      ? { en: 'the sales history ends', 'zh-CN': '销售记录已尽' }
      : { en: `no sales in the month from ${month.from}`, 'zh-CN': `${month.from} 起的月份无销售` }
  const label = {
    en: `no value: ${why.en}; days so far ${daysSoFar}, unexplained ${unexplained}`,
    'zh-CN': `无值：${why['zh-CN']}；已计 ${daysSoFar} 天，尚有 ${unexplained} 未能对应`,
  }
  return { code, label, daysSoFar, unexplained }
}

function countBackIssues({ asOf, currency, receivables, months }: CountBackInput): readonly Issue[] {
  return [...amountIssues({ receivables }, currency), ...salesMonthIssues(months, asOf, currency)]
}
