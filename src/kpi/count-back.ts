import {
  type Amount,
  addDays,
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
import { amountIssues } from './amount-issues'
import { type Measure, type MeasureReason, measureOf } from './measure'
import { daysInPeriod, type Period, periodIssues } from './period'

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
    {
      id: 'days-sales-outstanding',
      variant: 'count-back',
      label: { en: 'Days sales outstanding, count-back', 'zh-CN': '应收账款周转天数（倒推法）' },
      unit: 'days',
      basis: 'amount',
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
  readonly reasonCode: Exclude<MeasureReason['code'], 'zero-denominator' | 'negative-denominator'> | null
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
  return [...issues, ...sequenceIssues(months, asOf)]
}

/** Where do the months leave a day out or count it twice, and do they end with `asOf`? */
function sequenceIssues(months: readonly SalesMonth[], asOf: CivilDate): readonly Issue[] {
  const issues: Issue[] = []
  const inOrder = months
    .map(({ from, to }, index) => ({ from, to, path: joinPath('months', index) }))
    // A month that ends before it starts is reported as that, and has no neighbors.
    .filter(({ from, to }) => from <= to)
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
  // Where one is backwards, what looks left out may be its days.
  const isWhole = inOrder.length === months.length
  let latest: (typeof inOrder)[number] | undefined
  for (const month of inOrder) {
    if (latest !== undefined && month.from <= latest.to) {
      issues.push(describeFault(overlap(month.from, latest), joinPath(month.path, 'from')))
    } else if (isWhole && latest !== undefined && month.from > addDays(latest.to, 1)) {
      issues.push(describeFault(gap(month.from, latest), joinPath(month.path, 'from')))
    }
    if (latest === undefined || month.to > latest.to) latest = month
  }
  if (isWhole && latest !== undefined && latest.to !== asOf) {
    issues.push(describeFault(otherEnd(latest.to, asOf), joinPath(latest.path, 'to')))
  }
  return issues
}

interface Neighbor {
  readonly to: CivilDate
  readonly path: string
}

function overlap(from: CivilDate, { to, path }: Neighbor): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `a day after ${to}, where ${path} ends`,
      'zh-CN': `晚于 ${to}（${path} 的结束日）的日期`,
    },
    received: verbatim(from),
    remedy: {
      en: 'The two overlap, and days in both would be counted twice: drop one, or move its ends.',
      'zh-CN': '两段重叠，重叠日会被计两次：请删除其一或调整起止日。',
    },
  }
}

function gap(from: CivilDate, { to, path }: Neighbor): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `${addDays(to, 1)}, the day after ${path} ends`,
      'zh-CN': `${addDays(to, 1)}，即 ${path} 结束的次日`,
    },
    received: verbatim(from),
    remedy: {
      en: "Add the month that is left out, with the sales '0.00' if there were none.",
      'zh-CN': '请补上缺少的月份；确无销售时写 0.00。',
    },
  }
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
