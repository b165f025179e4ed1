import { type CurrencyCode, inputError, readField, showValue } from '../foundations'
import type { Measure, Period } from '../measures'
import { type AgingShare, agingShares } from './aging-shares'
import { type AddInput, averageDaysDelinquent } from './average-days-delinquent'
import { bestPossibleDaysSalesOutstanding } from './best-possible-days-sales-outstanding'
import { isMonthEnd, wholeMonths } from './calendar-months'
import { collectionEffectivenessIndex } from './collection-effectiveness-index'
import { type DsoInput, daysSalesOutstanding } from './days-sales-outstanding'
import type { Invoice } from './invoice'
import type { BooksFlow, InvoiceBooks } from './invoice-books'
import { type OverdueRateInput, overdueRate } from './overdue-rate'
import { receivablesTurnover } from './receivables-turnover'
import { isYear, receivablesTurnoverDays } from './receivables-turnover-days'
import { currentShare, over90Share } from './share-of-receivables'
import { type TallyOfPeriod, tallyInvoices } from './tally-invoices'
import { type WeightedDaysLateInput, weightedDaysLate } from './weighted-days-late'
import { weightedDaysToPay } from './weighted-days-to-pay'

/** One measure in each of its variants. */
type EachVariant<Id extends string, Variant extends string> = Readonly<Record<Variant, Measure<Id, Variant>>>

/** The measures of receivables that invoices allow, each by the name of its function, and by variant where it has rivals. */
export interface ReceivablesMeasures {
  /** What they were reckoned from. */
  readonly books: InvoiceBooks
  /** Those that count every month as 30 days are `null` where the period ends within one, of which not all is sold yet. */
  readonly daysSalesOutstanding: {
    readonly [variant in DsoInput['variant']]:
      | Measure<'days-sales-outstanding', DsoInput['variant']>
      | (variant extends WholeMonthVariant ? null : never)
  }
  readonly bestPossibleDaysSalesOutstanding: Measure<
    'best-possible-days-sales-outstanding',
    'current-receivables'
  >
  readonly averageDaysDelinquent: EachVariant<'average-days-delinquent', AddInput['variant']>
  readonly collectionEffectivenessIndex: {
    readonly 'period-sales': CollectionEffectiveness
    /** `null` where the period is not whole calendar months. */
    readonly 'monthly-average-sales': CollectionEffectiveness | null
  }
  readonly overdueRate: EachVariant<'overdue-rate', OverdueRateInput['variant']>
  readonly currentShare: Measure<'current-share', 'amount'>
  readonly over90Share: Measure<'over-90-share', 'amount'>
  readonly agingShares: readonly AgingShare[]
  readonly weightedDaysToPay: Measure<'weighted-days-to-pay', 'settled-amount'>
  readonly weightedDaysLate: EachVariant<'weighted-days-late', WeightedDaysLateInput['variant']>
  readonly receivablesTurnover: Measure<'receivables-turnover', 'average-receivables'>
  readonly receivablesTurnoverDays: {
    readonly 'actual-days': TurnoverDays
    /** `null` where the period is not a year. */
    readonly 'days-360': TurnoverDays | null
    readonly 'days-365': TurnoverDays | null
  }
}

type WholeMonthVariant = 'count-back-30' | 'sales-weighted'
type CollectionEffectiveness = ReturnType<typeof collectionEffectivenessIndex>
type TurnoverDays = ReturnType<typeof receivablesTurnoverDays>

/**
 * How do these receivables stand at the end of this period, by every measure that invoices allow (应收账款指标)?
 *
 * The invoices are tallied once, by {@link tallyInvoices}, and every variant is told: none is the default. A measure
 * that the figures do not give is there with the value `null` and its reason; one that the period does not fit is
 * `null` itself, as are the forms of DSO by months of 30 days where it ends within a month. The conventional 30 days divide by the calendar month before that of the last day. Success and
 * bad-debt rates are not among them, because invoices do not say what was to be collected, and what was written off;
 * of case files {@link tallyLosses} tells the second.
 *
 * @param invoices - Any iterable, read once.
 * @throws ArrearsError `invalid-input` as {@link tallyInvoices}; for receivables of one day alone, without a period.
 *
 * @example
 * const invoices = [
 *   { id: '1', issuedOn: '2026-01-10', dueOn: '2026-02-09', amount: '500.00', settledOn: '2026-03-05' },
 *   { id: '2', issuedOn: '2026-02-20', dueOn: '2026-03-22', amount: '300.00' },
 *   { id: '3', issuedOn: '2026-03-10', dueOn: '2026-04-09', amount: '400.00' },
 * ]
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const measures = measureReceivables(invoices, { period, currency: 'USD' })
 * // 700 / 400 × 31, of which 400 / 400 × 31 are not overdue
 * measures.daysSalesOutstanding.ending.value // => 54.25
 * measures.bestPossibleDaysSalesOutstanding.value // => 31
 * measures.averageDaysDelinquent.difference.value // => 23.25
 * measures.averageDaysDelinquent['mean-lateness'].value // => 24
 * measures.weightedDaysToPay.value // => 54
 */
export function measureReceivables(invoices: Iterable<Invoice>, options: TallyOfPeriod): ReceivablesMeasures {
  const books = tallyInvoices(invoices, options)
  const { flow } = books
  if (flow === null) throw noPeriod(options)
  return measuresOf(books, flow)
}

function measuresOf(books: InvoiceBooks, flow: BooksFlow): ReceivablesMeasures {
  const { asOf, currency, receivables, currentReceivables, openInvoices } = books
  const { period, openingReceivables, creditSales, settledInvoices: invoices } = flow
  const months = wholeMonths(period)
  const onDay = { asOf, currency }
  const inPeriod = { period, currency }
  const sold = { ...inPeriod, creditSales }
  const closed = { ...sold, closingReceivables: receivables }
  const turned = { ...closed, openingReceivables }
  const collected = { ...turned, currentReceivables }
  return {
    books,
    daysSalesOutstanding: salesOutstanding(books, turned),
    bestPossibleDaysSalesOutstanding: bestPossibleDaysSalesOutstanding({ ...sold, currentReceivables }),
    averageDaysDelinquent: {
      difference: averageDaysDelinquent({ ...closed, variant: 'difference', currentReceivables }),
      'mean-lateness': averageDaysDelinquent({ ...inPeriod, variant: 'mean-lateness', invoices }),
      'weighted-lateness': averageDaysDelinquent({ ...inPeriod, variant: 'weighted-lateness', invoices }),
    },
    collectionEffectivenessIndex: {
      'period-sales': collectionEffectivenessIndex({ ...collected, variant: 'period-sales' }),
      'monthly-average-sales':
        months === null
          ? null
          : collectionEffectivenessIndex({ ...collected, variant: 'monthly-average-sales', months }),
    },
    overdueRate: {
      amount: overdueRate({ ...onDay, variant: 'amount', overdue: books.overdue, receivables }),
      count: overdueRate({
        asOf,
        variant: 'count',
        overdueCount: books.overdueCount,
        totalCount: books.openCount,
      }),
    },
    currentShare: currentShare({ ...onDay, currentReceivables, receivables }),
    over90Share: over90Share({ ...onDay, over90: books.over90, receivables }),
    agingShares: agingShares({ ...onDay, buckets: books.aging }),
    weightedDaysToPay: weightedDaysToPay({ ...inPeriod, invoices }),
    weightedDaysLate: {
      signed: weightedDaysLate({ ...inPeriod, variant: 'signed', invoices }),
      'late-only': weightedDaysLate({ ...inPeriod, variant: 'late-only', invoices }),
      'remaining-to-original': weightedDaysLate({
        ...onDay,
        variant: 'remaining-to-original',
        openInvoices,
      }),
    },
    receivablesTurnover: receivablesTurnover(turned),
    receivablesTurnoverDays: {
      'actual-days': receivablesTurnoverDays({ ...turned, variant: 'actual-days' }),
      'days-360': isYear(period) ? receivablesTurnoverDays({ ...turned, variant: 'days-360' }) : null,
      'days-365': isYear(period) ? receivablesTurnoverDays({ ...turned, variant: 'days-365' }) : null,
    },
  }
}

interface TurnedBooks {
  readonly period: Period
  readonly currency: CurrencyCode
  readonly creditSales: string
  readonly openingReceivables: string
  readonly closingReceivables: string
}

function salesOutstanding(
  { asOf, currency, receivables, months, openInvoices, ageGroups }: InvoiceBooks,
  { openingReceivables, ...closed }: TurnedBooks,
): ReceivablesMeasures['daysSalesOutstanding'] {
  const onDay = { asOf, currency }
  // Months follow each other without gap, and the last one holds the day.
  const before = months[months.length - 2]
  const endsMonth = isMonthEnd(asOf)
  return {
    ending: daysSalesOutstanding({ ...closed, variant: 'ending' }),
    average: daysSalesOutstanding({ ...closed, variant: 'average', openingReceivables }),
    'conventional-30': daysSalesOutstanding({
      ...onDay,
      variant: 'conventional-30',
      receivables,
      priorSales: before?.creditSales ?? '0',
    }),
    'count-back': daysSalesOutstanding({ ...onDay, variant: 'count-back', receivables, months }),
    'count-back-30': endsMonth
      ? daysSalesOutstanding({ ...onDay, variant: 'count-back-30', receivables, months })
      : null,
    true: daysSalesOutstanding({ ...onDay, variant: 'true', openInvoices, months }),
    'sales-weighted': endsMonth
      ? daysSalesOutstanding({ ...onDay, variant: 'sales-weighted', ageGroups })
      : null,
  }
}

function noPeriod(options: unknown): Error {
  return inputError(
    {
      code: 'missing',
      expected: { en: 'a period', 'zh-CN': '期间' },
      received: showValue(readField(options, 'period')),
      remedy: {
        en: 'Name the first and the last day: sales and payments are those of a period.',
        'zh-CN': '请指明起止日：销售与回款属于某一期间。',
      },
    },
    'period',
  )
}
