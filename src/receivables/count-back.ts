import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  inspect,
  joinPath,
  type Label,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import {
  amountIssues,
  daysInPeriod,
  type Measure,
  type MeasureReason,
  measureOf,
  type Period,
  periodIssues,
  sequenceIssues,
} from '../measures'
import { daysSalesOutstandingDefinition } from './days-sales-outstanding-definition'

/** The credit sales of one month, or of another stretch of days by which the books are closed. */
export interface SalesMonth extends Period {
  /** What was sold on credit in these days, net of credit notes and without cash sales (赊销净额). */
  readonly creditSales: Amount
  /** When given, must be that of the receivables: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** What a count-back is reckoned from. */
export interface CountBackInput {
  readonly variant: 'count-back'
  /** The day of the receivables, and the last day of the newest month. */
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** At the end of `asOf`. */
  readonly receivables: Amount
  /** In any order; without gap or overlap. A month without sales is listed with `'0.00'`. */
  readonly months: readonly SalesMonth[]
}

const MONTH_LEFT_OUT: Label = {
  en: "Add the month that is left out, with the sales '0.00' if there were none.",
  'zh-CN': '请补上缺少的月份；确无销售时写 0.00。',
}

const salesMonthShape: Shape<SalesMonth> = /* @__PURE__ */ record<SalesMonth>({
  from: civilDate,
  to: civilDate,
  creditSales: amount,
  currency: /* @__PURE__ */ optional(currency),
})

const countBackShape: Shape<CountBackInput> = /* @__PURE__ */ record<CountBackInput>({
  variant: /* @__PURE__ */ oneOf(['count-back']),
  asOf: civilDate,
  currency,
  receivables: amount,
  months: /* @__PURE__ */ listOf(salesMonthShape),
})

/** How many days of the newest sales do the receivables hold? See `daysSalesOutstanding`. */
export function countBack(input: CountBackInput): Measure<'days-sales-outstanding', 'count-back'> {
  const { asOf, currency, receivables, months } = valueOrThrow(
    inspect(countBackShape, input, countBackIssues),
  )
  const minorDigits = toMinorDigits(currency, 'currency')
  const unitsOf = (value: Amount): bigint => BigInt(toMinorUnits(value, currency, 'receivables'))
  const newestFirst = [...months].sort((one, other) => (one.from < other.from ? 1 : -1))
  const { offset, left, month, reasonCode } = walkBack(
    unitsOf(receivables),
    newestFirst.map((row) => ({ days: daysInPeriod(row), sales: unitsOf(row.creditSales), from: row.from })),
  )
  const unexplained = formatMinorUnits(left, minorDigits)
  return measureOf(
    daysSalesOutstandingDefinition,
    'count-back',
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
  const issues = [...amountIssues({ receivables }, currency)]
  months.forEach((month, index) => {
    const path = joinPath('months', index)
    issues.push(...periodIssues(month, path))
    issues.push(...amountIssues({ [joinPath(path, 'creditSales')]: month.creditSales }, currency))
    if (month.currency !== undefined && month.currency !== currency) {
      issues.push(describeFault(otherCurrency(month.currency, currency), joinPath(path, 'currency')))
    }
  })
  return [...issues, ...monthIssues(months, asOf)]
}

/** Where do the months leave a day out or count it twice, and do they end with `asOf`? */
function monthIssues(months: readonly SalesMonth[], asOf: CivilDate): readonly Issue[] {
  const issues = sequenceIssues(months, 'months', MONTH_LEFT_OUT)
  const newest = newestIn(months)
  // Where one is backwards, which is the newest is not known.
  if (newest === undefined || newest.to === asOf || months.some(({ from, to }) => from > to)) return issues
  return [
    ...issues,
    describeFault(otherEnd(newest.to, asOf), joinPath(joinPath('months', months.indexOf(newest)), 'to')),
  ]
}

function newestIn(months: readonly SalesMonth[]): SalesMonth | undefined {
  return months.reduce<SalesMonth | undefined>(
    (newest, month) => (newest === undefined || month.to > newest.to ? month : newest),
    undefined,
  )
}

function otherEnd(to: CivilDate, asOf: CivilDate): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `${asOf}, the day of the receivables`, 'zh-CN': `应收账款的日期 ${asOf}` },
    received: verbatim(to),
    remedy: {
      en: 'End the newest month on asOf, and give it the sales of those days only.',
      'zh-CN': '最新月份应截至 asOf，并只含截至当日的销售。',
    },
  }
}

function otherCurrency(received: CurrencyCode, expected: CurrencyCode): Fault {
  return {
    code: 'mixed-currency',
    expected: { en: `${expected}, the currency of the receivables`, 'zh-CN': `应收账款货币 ${expected}` },
    received: verbatim(received),
    remedy: {
      en: 'Reckon each currency on its own; the library never converts.',
      'zh-CN': '请按货币分别计算；本库从不换算。',
    },
  }
}
