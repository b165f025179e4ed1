import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  compareMinorUnits,
  currency,
  describeFault,
  formatMinorUnits,
  type Issue,
  inOrder,
  inspect,
  joinPath,
  type Label,
  listOf,
  type MinorUnits,
  record,
  type Shape,
  shareOf,
  subtractMinorUnits,
  sumMinorUnits,
  text,
  thresholdPercent,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { amountIssues, type Period, periodIssues, periodShape, sequenceIssues } from '../measures'

/** Money that came in from a customer; what was reversed is negative. */
export interface CustomerPayment {
  readonly customerId: string
  readonly on: CivilDate
  readonly amount: Amount
}

/** What {@link analyzePaymentTrend} looks at. */
export interface PaymentTrendInput {
  readonly currency: CurrencyCode
  /** Two or more, the oldest first, without gap or overlap. */
  readonly months: readonly Period[]
  /**
   * What still counts as steady: the smaller of the earlier and the later half at this share of the larger, in
   * percent, above 0 and at most 100.
   */
  readonly steadyFromPercent: number | string
  /** All in these months, in any order. */
  readonly payments: readonly CustomerPayment[]
}

/** Where payments go: `none` where nothing was paid in either half. */
export type PaymentDirection = 'rising' | 'steady' | 'falling' | 'none'

/** What was paid month by month, and where it goes. */
export interface PaymentTrend {
  /** As decimal strings, one for each month. */
  readonly amounts: readonly string[]
  readonly total: string
  /** Of the months before the middle; a month in the middle belongs to neither half. */
  readonly earlierHalf: string
  readonly laterHalf: string
  readonly direction: PaymentDirection
}

/** How a customer pays. */
export interface CustomerTrend extends PaymentTrend {
  readonly customerId: string
  readonly payments: number
  /** Of what came in: a reversal is none; `null` where nothing did. */
  readonly lastPaidOn: CivilDate | null
}

/** How customers pay from month to month. */
export interface PaymentTrends {
  readonly currency: CurrencyCode
  readonly months: readonly Period[]
  /** From the first of their days to the last. */
  readonly period: Period
  readonly total: PaymentTrend
  /** Those whose payments fell by most first, then by id. */
  readonly customers: readonly CustomerTrend[]
}

const paymentShape: Shape<CustomerPayment> = /* @__PURE__ */ record<CustomerPayment>({
  customerId: text,
  on: civilDate,
  amount,
})

const inputShape: Shape<PaymentTrendInput> = /* @__PURE__ */ record<PaymentTrendInput>({
  currency,
  months: /* @__PURE__ */ listOf(periodShape),
  steadyFromPercent: thresholdPercent,
  payments: /* @__PURE__ */ listOf(paymentShape),
})

const MONTH_LEFT_OUT: Label = {
  en: 'Add the month that is left out: one without payments is listed too.',
  'zh-CN': '请补上缺少的月份：没有付款的月份也要列出。',
}

/**
 * How do customers' payments go from month to month (客户还款趋势)?
 *
 * The later half of the months is held against the earlier one, so that one late payment at the end of a month does
 * not turn a trend; of an odd number the middle month belongs to neither. Within `steadyFromPercent` of each other
 * they are steady, exactly at it too, and equal halves always are. A half that is below zero through reversals is never
 * steady beside another: the smaller of the two falls against the larger, also where both are below zero.
 *
 * @throws ArrearsError `invalid-input` with every issue: fewer than two months, months out of order, that overlap or
 * leave days out, a payment outside of them or not exact money of the currency.
 *
 * @example
 * const months = [
 *   { from: '2026-01-01', to: '2026-01-31' },
 *   { from: '2026-02-01', to: '2026-02-28' },
 * ]
 * const payments = [
 *   { customerId: 'A', on: '2026-01-10', amount: '100.00' },
 *   { customerId: 'A', on: '2026-02-10', amount: '89.99' },
 * ]
 * const trends = analyzePaymentTrend({ currency: 'USD', months, steadyFromPercent: 90, payments })
 * trends.customers[0].direction // => 'falling'
 * trends.customers[0].lastPaidOn // => '2026-02-10'
 */
export function analyzePaymentTrend(input: PaymentTrendInput): PaymentTrends {
  const { currency, months, steadyFromPercent, payments } = valueOrThrow(
    inspect(inputShape, input, trendIssues),
  )
  const tell = trendTeller(toMinorDigits(currency, 'currency'), steadyFromPercent)
  const place = placeIn(months)
  const all = emptyMonths(months)
  const byCustomer = new Map<string, Paid>()
  for (const { customerId, on, amount } of payments) {
    const paid = byCustomer.get(customerId) ?? { byMonth: emptyMonths(months), count: 0, lastPaidOn: null }
    const units = toMinorUnits(amount, currency, 'amount')
    paid.byMonth[place(on)]?.push(units)
    all[place(on)]?.push(units)
    const isIncoming = compareMinorUnits(units, 0) > 0
    byCustomer.set(customerId, {
      byMonth: paid.byMonth,
      count: paid.count + 1,
      lastPaidOn: isIncoming && (paid.lastPaidOn === null || on > paid.lastPaidOn) ? on : paid.lastPaidOn,
    })
  }
  const customers = [...byCustomer]
    .map(([customerId, { byMonth, count, lastPaidOn }]) => ({
      change: changeOf(byMonth),
      trend: { customerId, ...tell(byMonth), payments: count, lastPaidOn },
    }))
    .sort(
      (one, other) =>
        compareMinorUnits(one.change, other.change) || inOrder(one.trend.customerId, other.trend.customerId),
    )
  return {
    currency,
    months: months.map(({ from, to }) => ({ from, to })),
    period: months.reduce(({ from }, { to }) => ({ from, to })),
    total: tell(all),
    customers: customers.map(({ trend }) => trend),
  }
}

interface Paid {
  readonly byMonth: readonly MinorUnits[][]
  readonly count: number
  readonly lastPaidOn: CivilDate | null
}

function emptyMonths(months: readonly Period[]): readonly MinorUnits[][] {
  return months.map(() => [])
}

/** The place of the month in which a day lies. */
function placeIn(months: readonly Period[]): (on: CivilDate) => number {
  return (on) => months.findIndex(({ to }) => on <= to)
}

function halvesOf(byMonth: readonly (readonly MinorUnits[])[]): readonly [MinorUnits, MinorUnits] {
  const half = Math.floor(byMonth.length / 2)
  const sums = byMonth.map((amounts) => sumMinorUnits(amounts))
  return [sumMinorUnits(sums.slice(0, half)), sumMinorUnits(sums.slice(byMonth.length - half))]
}

function changeOf(byMonth: readonly (readonly MinorUnits[])[]): MinorUnits {
  const [earlier, later] = halvesOf(byMonth)
  return subtractMinorUnits(later, earlier)
}

function trendTeller(
  minorDigits: number,
  steadyFromPercent: number | string,
): (byMonth: readonly (readonly MinorUnits[])[]) => PaymentTrend {
  const compare = shareOf(steadyFromPercent)
  const write = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  return (byMonth) => {
    const [earlier, later] = halvesOf(byMonth)
    return {
      amounts: byMonth.map((amounts) => write(sumMinorUnits(amounts))),
      total: write(sumMinorUnits(byMonth.flat())),
      earlierHalf: write(earlier),
      laterHalf: write(later),
      direction: directionOf(earlier, later, compare),
    }
  }
}

function directionOf(
  earlier: MinorUnits,
  later: MinorUnits,
  compare: (part: MinorUnits, whole: MinorUnits) => number,
): PaymentDirection {
  if (compareMinorUnits(earlier, 0) === 0 && compareMinorUnits(later, 0) === 0) return 'none'
  if (compareMinorUnits(later, earlier) === 0) return 'steady'
  if (compareMinorUnits(later, earlier) < 0) return compare(later, earlier) < 0 ? 'falling' : 'steady'
  return compare(earlier, later) < 0 ? 'rising' : 'steady'
}

function trendIssues({ currency, months, payments }: PaymentTrendInput): readonly Issue[] {
  const issues: Issue[] = []
  if (months.length < 2) issues.push(tooFew(months.length))
  months.forEach((month, index) => {
    const path = joinPath('months', index)
    issues.push(...periodIssues(month, path))
    const before = months[index - 1]
    if (before !== undefined && month.from < before.from)
      issues.push(outOfOrder(month, before, joinPath(path, 'from')))
  })
  issues.push(...sequenceIssues(months, 'months', MONTH_LEFT_OUT))
  // In months that are no sequence, no payment is known to be outside.
  const [first] = issues.length === 0 ? months : []
  const to = months[months.length - 1]?.to ?? ''
  payments.forEach((payment, index) => {
    const path = joinPath('payments', index)
    issues.push(...amountIssues({ [joinPath(path, 'amount')]: payment.amount }, currency))
    if (first !== undefined && (payment.on < first.from || payment.on > to)) {
      issues.push(outside(payment.on, first.from, to, joinPath(path, 'on')))
    }
  })
  return issues
}

function tooFew(count: number): Issue {
  return describeFault(
    {
      code: 'wrong-type',
      expected: { en: 'at least two months', 'zh-CN': '至少两个月份' },
      received: verbatim(String(count)),
      remedy: { en: 'A trend takes an earlier and a later one.', 'zh-CN': '趋势需要前后至少各一个月份。' },
    },
    'months',
  )
}

function outOfOrder(month: Period, before: Period, path: string): Issue {
  return describeFault(
    {
      code: 'date-order',
      expected: {
        en: `a day after ${before.from}, where the month before starts`,
        'zh-CN': `晚于前一月份起始日 ${before.from} 的日期`,
      },
      received: verbatim(month.from),
      remedy: { en: 'List the months from the oldest on.', 'zh-CN': '请从最早的月份起依次列出。' },
    },
    path,
  )
}

function outside(on: CivilDate, from: CivilDate, to: CivilDate, path: string): Issue {
  return describeFault(
    {
      code: 'date-order',
      expected: {
        en: `a day from ${from} to ${to}, the months listed`,
        'zh-CN': `${from} 至 ${to}（所列月份）内的日期`,
      },
      received: verbatim(on),
      remedy: { en: 'Add its month, or leave the payment out.', 'zh-CN': '请补上其月份，或剔除该笔付款。' },
    },
    path,
  )
}
