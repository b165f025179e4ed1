import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  type Label,
  optional,
  record,
  type Shape,
  verbatim,
} from '../foundations'
import { amountIssues, type Period, periodIssues, rowCurrencyIssues, sequenceIssues } from '../measures'

/** The credit sales of one month, or of another stretch of days by which the books are closed. */
export interface SalesMonth extends Period {
  /** What was sold on credit in these days, net of credit notes and without cash sales (赊销净额). */
  readonly creditSales: Amount
  /** When given, must be that of the receivables: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** The form of a {@link SalesMonth}. */
export const salesMonthShape: Shape<SalesMonth> = /* @__PURE__ */ record<SalesMonth>({
  from: civilDate,
  to: civilDate,
  creditSales: amount,
  currency: /* @__PURE__ */ optional(currency),
})

const MONTH_LEFT_OUT: Label = {
  en: "Add the month that is left out, with the sales '0.00' if there were none.",
  'zh-CN': '请补上缺少的月份；确无销售时写 0.00。',
}

/** Why do these well-formed months not tell the sales up to the end of `asOf`, each day once? */
export function salesMonthIssues(
  months: readonly SalesMonth[],
  asOf: CivilDate,
  currency: CurrencyCode,
): readonly Issue[] {
  const ofRows = months.flatMap((month, index) => {
    const path = joinPath('months', index)
    return [
      ...periodIssues(month, path),
      ...amountIssues({ [joinPath(path, 'creditSales')]: month.creditSales }, currency),
      ...rowCurrencyIssues(month.currency, currency, joinPath(path, 'currency')),
    ]
  })
  return [...ofRows, ...orderIssues(months, asOf)]
}

/** Where do the months leave a day out or count it twice, and do they end with `asOf`? */
function orderIssues(months: readonly SalesMonth[], asOf: CivilDate): readonly Issue[] {
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
