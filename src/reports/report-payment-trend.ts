import { type CivilDate, inspect, labelShape, record, type Shape, valueOrThrow } from '../foundations'
import { assembleReport, proposalsShape } from './assemble-report'
import {
  analyzePaymentTrend,
  type CustomerTrend,
  type PaymentTrend,
  type PaymentTrendInput,
} from './payment-trend'
import type { Finding, Report, ReportColumn, ReportRequest, ReportRow } from './report'

const requestShape: Shape<ReportRequest> = /* @__PURE__ */ record<ReportRequest>({
  data: labelShape,
  proposals: proposalsShape,
})

const columns: readonly ReportColumn[] = [
  { id: 'earlierHalf', label: { en: 'earlier half', 'zh-CN': '前半期' } },
  { id: 'laterHalf', label: { en: 'later half', 'zh-CN': '后半期' } },
  { id: 'total', label: { en: 'in all', 'zh-CN': '合计' } },
  { id: 'direction', label: { en: 'trend', 'zh-CN': '趋势' } },
  { id: 'lastPaidOn', label: { en: 'last paid on', 'zh-CN': '最近付款日' } },
]

/**
 * How do customers pay from month to month, and who pays less (客户还款趋势报告)?
 *
 * A row for each customer as `analyzePaymentTrend` orders them, those whose payments fell by most first, and one for all.
 * Found is each customer whose payments fell, or stopped: nothing came in on or after the first day of the later half.
 *
 * @param trend - The payments, as `analyzePaymentTrend` takes them.
 * @param request - Where they come from, and what to propose.
 * @throws ArrearsError `invalid-input` for payments that `analyzePaymentTrend` refuses, and for a request without
 * its source of data.
 *
 * @example
 * const months = [
 *   { from: '2026-01-01', to: '2026-01-31' },
 *   { from: '2026-02-01', to: '2026-02-28' },
 * ]
 * const payments = [
 *   { customerId: 'A', on: '2026-01-10', amount: '100.00' },
 *   { customerId: 'A', on: '2026-02-10', amount: '60.00' },
 *   { customerId: 'B', on: '2026-01-10', amount: '20.00' },
 * ]
 * const data = { en: 'Bank receipts', 'zh-CN': '银行收款' }
 * const report = reportPaymentTrend({ currency: 'USD', months, steadyFromPercent: 90, payments }, { data })
 * report.findings.map(({ code, about }) => [code, about]) // => [['payments-fell', 'A'], ['payments-stopped', 'B']]
 */
export function reportPaymentTrend(trend: PaymentTrendInput, request: ReportRequest): Report {
  const read = valueOrThrow(inspect(requestShape, request, () => []))
  const { months, period, total, customers } = analyzePaymentTrend(trend)
  // There are two months or more.
  const laterFrom = months[months.length - Math.floor(months.length / 2)]?.from ?? period.from
  return assembleReport({
    id: 'payment-trend',
    period,
    request: read,
    sections: [
      {
        id: 'customers',
        label: { en: 'By customer', 'zh-CN': '按客户' },
        columns,
        rows: customers.map((customer) => tellRow(customer.customerId, customer, customer.lastPaidOn)),
      },
      {
        id: 'total',
        label: { en: 'In all', 'zh-CN': '合计' },
        columns,
        rows: [tellRow('all', total, latestOf(customers))],
      },
    ],
    findings: customers.flatMap((customer) => findingsOf(customer, laterFrom)),
  })
}

function tellRow(id: string, trend: PaymentTrend, lastPaidOn: string | null): ReportRow {
  const { earlierHalf, laterHalf, total, direction } = trend
  return { id, label: null, figures: { earlierHalf, laterHalf, total, direction, lastPaidOn }, measures: [] }
}

function latestOf(customers: readonly CustomerTrend[]): string | null {
  return customers.reduce<string | null>(
    (latest, { lastPaidOn }) =>
      lastPaidOn !== null && (latest === null || lastPaidOn > latest) ? lastPaidOn : latest,
    null,
  )
}

function findingsOf(
  { customerId, direction, earlierHalf, laterHalf, lastPaidOn }: CustomerTrend,
  laterFrom: CivilDate,
): readonly Finding[] {
  if (direction !== 'falling') return []
  if (lastPaidOn === null || lastPaidOn < laterFrom) {
    const since = lastPaidOn ?? '–'
    const sentence = {
      en: `${customerId}: nothing paid in the later half, last on ${since}.`,
      'zh-CN': `${customerId}：后半期未付款，最近付款日 ${since}。`,
    }
    return [{ code: 'payments-stopped', about: customerId, sentence }]
  }
  const sentence = {
    en: `${customerId}: ${laterHalf} in the later half, ${earlierHalf} in the earlier.`,
    'zh-CN': `${customerId}：后半期 ${laterHalf}，前半期 ${earlierHalf}。`,
  }
  return [{ code: 'payments-fell', about: customerId, sentence }]
}
