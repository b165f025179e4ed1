import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  leaf,
  type MinorUnits,
  oneOf,
  record,
  type Shape,
  showValue,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import {
  amountShareOf,
  type Measure,
  type Period,
  periodAmountIssues,
  periodShape,
  variantOf,
} from '../measures'
import { wholeMonths } from './calendar-months'
import { collectionEffectivenessIndexDefinition } from './collection-effectiveness-index-definition'

/** The books of a period, of which both variants of {@link collectionEffectivenessIndex} are made. */
export interface CollectionBooks {
  readonly period: Period
  readonly currency: CurrencyCode
  /** At the end of the day before the period. */
  readonly openingReceivables: Amount
  /** What was sold on credit in the period, net of credit notes and without cash sales (赊销净额). */
  readonly creditSales: Amount
  /** At the end of the last day of the period. */
  readonly closingReceivables: Amount
  /** Those of them that are not overdue; what falls due on the last day is not. */
  readonly currentReceivables: Amount
}

/** What {@link collectionEffectivenessIndex} on the sales of the period is reckoned from. */
export interface CeiByPeriodSales extends CollectionBooks {
  readonly variant: 'period-sales'
}

/** What {@link collectionEffectivenessIndex} on the sales of an average month is reckoned from. */
export interface CeiByMonthlySales extends CollectionBooks {
  readonly variant: 'monthly-average-sales'
  /** How many calendar months the period has, which must be whole ones: 3 for a quarter. */
  readonly months: number
}

/** What {@link collectionEffectivenessIndex} is reckoned from, by variant. */
export type CeiInput = CeiByPeriodSales | CeiByMonthlySales

const monthCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a whole number of months, 1 or more', 'zh-CN': '不小于 1 的整数月数' },
    received: showValue(value),
    remedy: {
      en: 'Pass the months of the period, such as 3 for a quarter.',
      'zh-CN': '请传入期间的月数，例如一季度为 3。',
    },
  }),
)

const periodSalesShape: Shape<CeiByPeriodSales> = /* @__PURE__ */ record<CeiByPeriodSales>({
  variant: /* @__PURE__ */ oneOf(['period-sales']),
  period: periodShape,
  currency,
  openingReceivables: amount,
  creditSales: amount,
  closingReceivables: amount,
  currentReceivables: amount,
})

const monthlySalesShape: Shape<CeiByMonthlySales> = /* @__PURE__ */ record<CeiByMonthlySales>({
  variant: /* @__PURE__ */ oneOf(['monthly-average-sales']),
  period: periodShape,
  currency,
  openingReceivables: amount,
  creditSales: amount,
  closingReceivables: amount,
  currentReceivables: amount,
  months: monthCount,
})

/**
 * How much of what could be collected was collected (催收有效指数, CEI)?
 *
 * In percent: (opening + sales − closing total) / (opening + sales − closing current) × 100. There is no default
 * variant: on the same books one may say 80 and the other 56.
 *
 * - `period-sales`: the sales of the whole period.
 * - `monthly-average-sales`: the sales divided by `months`. Numerator and denominator are then told as many times
 *   over as there are months, so that both stay exact; of one month the two variants are the same.
 *
 * Above 100 where overdue credits exceed overdue debts, below 0 where more is open than was there to collect: it is
 * not clamped. Where there was nothing to collect there is no value: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount that is not exact money of the
 * currency, a period that ends before it starts, months that are not those of the
 * period, or a period that is not whole calendar months.
 *
 * Sources: `monthly-average-sales` is that of Credit Guru and Oracle; `period-sales` that of WizEdu and most vendors.
 *
 * @example
 * const books = {
 *   period: { from: '2026-01-01', to: '2026-03-31' }, currency: 'USD',
 *   openingReceivables: '1000.00', creditSales: '3000.00', closingReceivables: '1100.00', currentReceivables: '800.00',
 * }
 * collectionEffectivenessIndex({ ...books, variant: 'period-sales' }).value // => 90.625
 * collectionEffectivenessIndex({ ...books, variant: 'monthly-average-sales', months: 3 }).value // => 75
 */
export function collectionEffectivenessIndex(
  input: CeiInput,
): Measure<'collection-effectiveness-index', CeiInput['variant']> {
  const checked =
    variantOf(input, ['period-sales', 'monthly-average-sales']) === 'period-sales'
      ? valueOrThrow(inspect(periodSalesShape, input as CeiByPeriodSales, collectionIssues))
      : valueOrThrow(inspect(monthlySalesShape, input as CeiByMonthlySales, monthlyIssues))
  const { variant, period, currency } = checked
  const unitsOf = (value: Amount): bigint => BigInt(toMinorUnits(value, currency, 'openingReceivables'))
  const months = BigInt(checked.variant === 'monthly-average-sales' ? checked.months : 1)
  const collectible = (closing: Amount): MinorUnits =>
    months * (unitsOf(checked.openingReceivables) - unitsOf(closing)) + unitsOf(checked.creditSales)
  return amountShareOf(collectionEffectivenessIndexDefinition, variant, {
    period,
    currency,
    part: collectible(checked.closingReceivables),
    whole: collectible(checked.currentReceivables),
  })
}

function collectionIssues(input: CollectionBooks): readonly Issue[] {
  const { openingReceivables, creditSales, closingReceivables, currentReceivables } = input
  return periodAmountIssues(input, {
    openingReceivables,
    creditSales,
    closingReceivables,
    currentReceivables,
  })
}

function monthlyIssues(input: CeiByMonthlySales): readonly Issue[] {
  const { period, months } = input
  const issues = collectionIssues(input)
  if (period.from > period.to) return issues
  const own = wholeMonths(period)
  if (own === null) return [...issues, describeFault(notWhole(period), 'period')]
  return own === months ? issues : [...issues, describeFault(otherMonths(own, months), 'months')]
}

function notWhole({ from, to }: Period): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a period of whole calendar months', 'zh-CN': '由完整自然月组成的期间' },
    received: { en: `${from} to ${to}`, 'zh-CN': `${from} 至 ${to}` },
    remedy: {
      en: "Name 'period-sales', or pass the books from the first day of a month to the last of one.",
      'zh-CN': '请改用 period-sales，或传入自某月首日至某月末日的账目。',
    },
  }
}

function otherMonths(own: number, received: number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `${own}, the calendar months of the period`, 'zh-CN': `期间的自然月数 ${own}` },
    received: verbatim(String(received)),
    remedy: {
      en: 'Pass the sales, the receivables and the months of one period.',
      'zh-CN': '赊销额、应收账款与月数应属于同一期间。',
    },
  }
}
