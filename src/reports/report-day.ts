import {
  type Amount,
  addMinorUnits,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  compareMinorUnits,
  currency,
  describeFault,
  formatMinorUnits,
  type Issue,
  inspect,
  joinPath,
  type Label,
  labelShape,
  listOf,
  type MinorUnits,
  record,
  type Shape,
  text,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { amountIssues, count } from '../measures'
import { duplicateIdIssues } from '../model'
import { contactRate, rightPartyRate } from '../outreach'
import { assembleReport, proposalsShape } from './assemble-report'
import type { Finding, Report, ReportColumn, ReportRequest, ReportRow } from './report'

/** What one collector did on the day, and what came of it. */
export interface CollectorDay {
  /** Of the collector; each once. */
  readonly id: string
  /** Calls made. */
  readonly attempts: number
  /** Of these, those that a person answered. */
  readonly answered: number
  /** Of these, those in which the right party was reached. */
  readonly rightPartyContacts: number
  readonly promises: number
  /** Payments that came in on accounts of the collector. */
  readonly payments: number
  readonly collected: Amount
}

/** What {@link reportDay} is made from. */
export interface DayReportInput extends ReportRequest {
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly collectors: readonly CollectorDay[]
}

const collectorDayShape: Shape<CollectorDay> = /* @__PURE__ */ record<CollectorDay>({
  id: text,
  attempts: count,
  answered: count,
  rightPartyContacts: count,
  promises: count,
  payments: count,
  collected: amount,
})

const inputShape: Shape<DayReportInput> = /* @__PURE__ */ record<DayReportInput>({
  asOf: civilDate,
  currency,
  data: labelShape,
  proposals: proposalsShape,
  collectors: /* @__PURE__ */ listOf(collectorDayShape),
})

const columns: readonly ReportColumn[] = [
  { id: 'attempts', label: { en: 'calls made', 'zh-CN': '拨打次数' } },
  { id: 'answered', label: { en: 'answered', 'zh-CN': '接通次数' } },
  { id: 'rightPartyContacts', label: { en: 'right parties reached', 'zh-CN': '本人接通' } },
  { id: 'promises', label: { en: 'promises', 'zh-CN': '承诺' } },
  { id: 'payments', label: { en: 'payments', 'zh-CN': '付款笔数' } },
  { id: 'collected', label: { en: 'collected', 'zh-CN': '回款金额' } },
]

/**
 * What was done today, who was reached, and what came in (催收日报)?
 *
 * A row for each collector in the order given and one for all, with the share of calls that were answered and of
 * answered calls in which the right party was reached. Found is a collector who called and reached nobody, and one who
 * reached the right party while no payment came in and nothing was collected: a lead to look into, not a judgment of the person.
 *
 * @throws ArrearsError `invalid-input` with every issue: a collector given twice, a count that is negative or more than
 * what it is a part of, an amount that is not exact money of the currency.
 *
 * @example
 * const collectors = [
 *   { id: 'Li', attempts: 40, answered: 10, rightPartyContacts: 5, promises: 2, payments: 1, collected: '120.00' },
 *   { id: 'Wu', attempts: 10, answered: 0, rightPartyContacts: 0, promises: 0, payments: 0, collected: '0.00' },
 * ]
 * const data = { en: 'Dialer and ledger, 31 March', 'zh-CN': '外呼系统与台账（3 月 31 日）' }
 * const report = reportDay({ asOf: '2026-03-31', currency: 'CNY', data, collectors })
 * report.sections[1].rows[0].figures.collected // => '120.00'
 * report.sections[1].rows[0].measures[0].value // => 20
 * report.findings.map(({ code, about }) => [code, about]) // => [['nobody-reached', 'Wu']]
 */
export function reportDay(input: DayReportInput): Report {
  const read = valueOrThrow(inspect(inputShape, input, dayIssues))
  const { asOf, currency, collectors } = read
  const all = { id: 'all', ...totalOf(collectors, currency) }
  const label = { en: 'all collectors', 'zh-CN': '全部催收员' }
  return assembleReport({
    id: 'daily',
    period: { asOf },
    request: read,
    sections: [
      {
        id: 'collectors',
        label: { en: 'By collector', 'zh-CN': '按催收员' },
        columns,
        rows: collectors.map((collector) => tellRow(collector, null, asOf, currency)),
      },
      {
        id: 'total',
        label: { en: 'In all', 'zh-CN': '合计' },
        columns,
        rows: [tellRow(all, label, asOf, currency)],
      },
    ],
    findings: collectors.flatMap((collector) => findingsOf(collector, currency)),
  })
}

function tellRow(
  collector: CollectorDay,
  label: Label | null,
  asOf: CivilDate,
  currency: CurrencyCode,
): ReportRow {
  const { id, attempts, answered, rightPartyContacts, promises, payments } = collector
  const units = toMinorUnits(collector.collected, currency, 'collected')
  const collected = formatMinorUnits(units, toMinorDigits(currency, 'currency'))
  const tally = { period: { from: asOf, to: asOf }, attempts, answered, rightPartyContacts }
  return {
    id,
    label,
    figures: { attempts, answered, rightPartyContacts, promises, payments, collected },
    measures: [
      contactRate({ variant: 'of-attempts', ...tally }),
      rightPartyRate({ variant: 'of-answered', ...tally }),
    ],
  }
}

function totalOf(collectors: readonly CollectorDay[], currency: CurrencyCode): Omit<CollectorDay, 'id'> {
  const sumOf = (field: 'attempts' | 'answered' | 'rightPartyContacts' | 'promises' | 'payments'): number =>
    collectors.reduce((sum, collector) => sum + collector[field], 0)
  const units = collectors.reduce<MinorUnits>(
    (sum, { collected }) => addMinorUnits(sum, toMinorUnits(collected, currency, 'collected')),
    0,
  )
  return {
    attempts: sumOf('attempts'),
    answered: sumOf('answered'),
    rightPartyContacts: sumOf('rightPartyContacts'),
    promises: sumOf('promises'),
    payments: sumOf('payments'),
    collected: formatMinorUnits(units, toMinorDigits(currency, 'currency')),
  }
}

function findingsOf(collector: CollectorDay, currency: CurrencyCode): readonly Finding[] {
  const { id, attempts, answered, rightPartyContacts, payments } = collector
  if (attempts > 0 && answered === 0) {
    const sentence = {
      en: `${id}: ${attempts} ${attempts === 1 ? 'call' : 'calls'} made, nobody answered.`,
      'zh-CN': `${id}：拨打 ${attempts} 次，无人接听。`,
    }
    return [{ code: 'nobody-reached', about: id, sentence }]
  }
  const isNothing = compareMinorUnits(toMinorUnits(collector.collected, currency, 'collected'), 0) <= 0
  if (rightPartyContacts === 0 || payments > 0 || !isNothing) return []
  const sentence = {
    en: `${id}: right party reached ${rightPartyContacts} ${rightPartyContacts === 1 ? 'time' : 'times'}, nothing collected.`,
    'zh-CN': `${id}：本人接通 ${rightPartyContacts} 次，无回款。`,
  }
  return [{ code: 'nothing-collected', about: id, sentence }]
}

function dayIssues({ currency, collectors }: DayReportInput): readonly Issue[] {
  const ofRows = collectors.flatMap(({ attempts, answered, rightPartyContacts, collected }, index) => {
    const path = joinPath('collectors', index)
    return [
      ...partIssues(answered, attempts, 'attempts', joinPath(path, 'answered')),
      ...partIssues(rightPartyContacts, answered, 'answered', joinPath(path, 'rightPartyContacts')),
      ...amountIssues({ [joinPath(path, 'collected')]: collected }, currency),
    ]
  })
  return [...duplicateIdIssues(collectors, 'collectors'), ...ofRows]
}

function partIssues(part: number, whole: number, name: string, path: string): readonly Issue[] {
  if (part <= whole) return []
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: { en: `at most ${whole}, its ${name}`, 'zh-CN': `不超过 ${name} 的 ${whole}` },
        received: verbatim(String(part)),
        remedy: { en: 'Count the same calls in both.', 'zh-CN': '两者应为同一批拨打。' },
      },
      path,
    ),
  ]
}
