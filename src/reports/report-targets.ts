import {
  civilDate,
  describeFault,
  type Issue,
  inspect,
  joinPath,
  type Label,
  labelShape,
  listOf,
  optional,
  record,
  type Shape,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { type Measure, type Period, periodIssues } from '../measures'
import { duplicateIdIssues } from '../model'
import {
  historyIssues,
  judgeTarget,
  lastDayOf,
  type Target,
  type TargetJudgment,
  type TargetStatus,
  targetIssues,
  targetShape,
  toldMeasureShape,
} from '../targets'
import { assembleReport, proposalsShape } from './assemble-report'
import type { Finding, FindingCode, Proposal, Report, ReportColumn, ReportRequest, ReportRow } from './report'

/** A measure over time, and what it is held against. */
export interface TargetedMeasure {
  /** Each once; absent: that of the measure and its variant, such as `overdue-rate/count`. */
  readonly id?: string
  /** What it is called in the report; absent: as the measure is, with the id where one is given. */
  readonly label?: Label
  /** The oldest first, the one reported last; see `judgeTarget`. */
  readonly history: readonly Measure[]
  /** Absent: it is told, and held against nothing. */
  readonly target?: Target
  /** What to propose where the target is missed or at risk; it stands before what is proposed for all. */
  readonly proposal?: Label
}

/** What {@link reportManagement} and {@link reportRisks} are made from. */
export interface TargetReportInput extends ReportRequest {
  readonly period: Period
  readonly measures: readonly TargetedMeasure[]
}

const targetedShape: Shape<TargetedMeasure> = /* @__PURE__ */ record<TargetedMeasure>({
  id: /* @__PURE__ */ optional(text),
  label: /* @__PURE__ */ optional(labelShape),
  history: /* @__PURE__ */ listOf(toldMeasureShape),
  target: /* @__PURE__ */ optional(targetShape),
  proposal: /* @__PURE__ */ optional(labelShape),
})

const inputShape: Shape<TargetReportInput> = /* @__PURE__ */ record<TargetReportInput>({
  period: /* @__PURE__ */ record<Period>({ from: civilDate, to: civilDate }),
  data: labelShape,
  proposals: proposalsShape,
  measures: /* @__PURE__ */ listOf(targetedShape),
})

const columns: readonly ReportColumn[] = [
  { id: 'target', label: { en: 'target', 'zh-CN': '目标' } },
  { id: 'status', label: { en: 'status', 'zh-CN': '状态' } },
  { id: 'since', label: { en: 'since', 'zh-CN': '起始' } },
  { id: 'trend', label: { en: 'trend', 'zh-CN': '趋势' } },
]

/**
 * What do the key figures say, and what is to be decided (管理报告)?
 *
 * Every measure with its latest value, its target where it has one, how it stands to it, since when, and where it
 * goes. A finding for each target that is missed or at risk, each measure without a value, and each that moves away
 * from a target it still keeps. Proposals are the caller's: that of the measure, else that for all such findings.
 *
 * @throws ArrearsError `invalid-input` with every issue: a period that ends before it starts, a history or a target
 * that `judgeTarget` refuses, a history whose latest period does not end within that of the report, an id given twice:
 * who watches one measure twice, such as by two products, names each.
 *
 * @example
 * const rate = (asOf, overdueCount) => overdueRate({ variant: 'count', asOf, overdueCount, totalCount: 100 })
 * const history = [rate('2026-02-28', 12), rate('2026-03-31', 17)]
 * const target = { direction: 'at-most', value: 15, consecutivePeriods: 1 }
 * const proposal = { en: 'Review credit limits of new customers.', 'zh-CN': '复核新客户授信额度。' }
 * const data = { en: 'Loan ledger, month end', 'zh-CN': '贷款台账（月末）' }
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const report = reportManagement({ period, data, measures: [{ history, target, proposal }] })
 * report.findings[0].code // => 'target-missed'
 * report.proposals[0].proposal.en // => 'Review credit limits of new customers.'
 * report.method[0].formula.en // => 'overdue items / items (accounts, invoices or debtors, the same in both)'
 */
export function reportManagement(input: TargetReportInput): Report {
  const read = readTargets(input)
  return targetReport('management', read, read.measures.map(judged))
}

/**
 * Which measures passed their threshold (风险预警报告)?
 *
 * Those alone that miss their target, have no value, or are at risk, in this order and then as listed; the others
 * are left out, and so are measures without a target.
 *
 * @throws ArrearsError `invalid-input` as {@link reportManagement} does.
 *
 * @example
 * const rate = (asOf, overdueCount) => overdueRate({ variant: 'count', asOf, overdueCount, totalCount: 100 })
 * const target = { direction: 'at-most', value: 15, warningAt: 12, consecutivePeriods: 1 }
 * const measures = [
 *   { id: 'north', history: [rate('2026-03-31', 13)], target },
 *   { id: 'south', history: [rate('2026-03-31', 17)], target },
 *   { id: 'west', history: [rate('2026-03-31', 11)], target },
 * ]
 * const data = { en: 'Loan ledger, month end', 'zh-CN': '贷款台账（月末）' }
 * const report = reportRisks({ period: { from: '2026-03-01', to: '2026-03-31' }, data, measures })
 * report.findings.map(({ code, about }) => [code, about]) // => [['target-missed', 'south'], ['target-at-risk', 'north']]
 */
export function reportRisks(input: TargetReportInput): Report {
  const read = readTargets(input)
  const passed = read.measures
    .map(judged)
    .filter(({ judgment }) => judgment !== null && severity[judgment.status] < severity['on-target'])
    .sort((one, other) => severityOf(one) - severityOf(other))
  return targetReport('risk-warning', read, passed)
}

const severity: Readonly<Record<TargetStatus, number>> = {
  missed: 0,
  'no-value': 1,
  'at-risk': 2,
  'on-target': 3,
}

interface Judged {
  readonly id: string
  readonly label: Label
  readonly latest: Measure
  readonly judgment: TargetJudgment | null
  readonly proposal: Label | undefined
}

function judged({ id, label, history, target, proposal }: TargetedMeasure): Judged {
  const latest = history[history.length - 1] as Measure
  const named = { id: id ?? idOf(latest), label: label ?? nameOf(latest, id) }
  return { ...named, latest, judgment: target === undefined ? null : judgeTarget(history, target), proposal }
}

function severityOf({ judgment }: Judged): number {
  return judgment === null ? severity['on-target'] : severity[judgment.status]
}

function targetReport(
  id: 'management' | 'risk-warning',
  input: TargetReportInput,
  rows: readonly Judged[],
): Report {
  const found = rows.map((row) => ({ row, findings: findingsOf(row) }))
  return assembleReport({
    id,
    period: input.period,
    request: input,
    sections: [
      {
        id: 'key-figures',
        label: { en: 'Key figures', 'zh-CN': '关键指标' },
        columns,
        rows: rows.map(tellRow),
      },
    ],
    findings: found.flatMap(({ findings }) => findings),
    ownProposals: found.flatMap(({ row, findings }) => ownProposals(row, findings)),
  })
}

function tellRow({ id, label, latest, judgment }: Judged): ReportRow {
  return {
    id,
    label,
    figures: {
      target: judgment === null ? null : String(judgment.target.value),
      status: judgment?.status ?? null,
      since: judgment?.since ?? null,
      trend: judgment?.trend.kind ?? null,
    },
    measures: [latest],
  }
}

function idOf({ id, variant }: Measure): string {
  return `${id}/${variant}`
}

function nameOf({ label }: Measure, id: string | undefined): Label {
  return id === undefined ? label : { en: `${label.en} (${id})`, 'zh-CN': `${label['zh-CN']}（${id}）` }
}

const codeOf: Readonly<Record<TargetStatus, FindingCode | null>> = {
  missed: 'target-missed',
  'at-risk': 'target-at-risk',
  'no-value': 'no-value',
  'on-target': null,
}

function findingsOf({ id: about, label: name, latest, judgment }: Judged): readonly Finding[] {
  if (judgment === null) {
    return latest.value === null
      ? [{ code: 'no-value', about, sentence: joined(name, [latest.reason.label]) }]
      : []
  }
  const sentence = joined(
    name,
    judgment.reasons.map(({ label }) => label),
  )
  const code = codeOf[judgment.status]
  if (code !== null) return [{ code, about, sentence }]
  return judgment.trend.kind === 'worsening' ? [{ code: 'worsening', about, sentence }] : []
}

function joined(about: Label, what: readonly Label[]): Label {
  return {
    en: `${about.en}: ${what.map(({ en }) => en).join('; ')}.`,
    'zh-CN': `${about['zh-CN']}：${what.map((label) => label['zh-CN']).join('；')}。`,
  }
}

function ownProposals({ proposal }: Judged, findings: readonly Finding[]): readonly Proposal[] {
  if (proposal === undefined) return []
  return findings
    .filter(({ code }) => code === 'target-missed' || code === 'target-at-risk')
    .map(({ code, about }) => ({ because: code, about, proposal }))
}

function readTargets(input: TargetReportInput): TargetReportInput {
  return valueOrThrow(
    inspect(inputShape, input, ({ period, measures }) => [
      ...periodIssues(period, 'period'),
      ...measures.flatMap((measure, index) => measureIssues(measure, period, joinPath('measures', index))),
      ...duplicateIdIssues(
        measures.map(({ id, history: [first] }, index) => ({
          id: id ?? (first === undefined ? String(index) : idOf(first)),
        })),
        'measures',
      ),
    ]),
  )
}

function measureIssues({ history, target }: TargetedMeasure, period: Period, path: string): readonly Issue[] {
  const past = historyIssues(history, joinPath(path, 'history'))
  return [
    ...(past.length > 0 ? past : latestIssues(history, period, joinPath(path, 'history'))),
    ...(target === undefined ? [] : targetIssues(target, joinPath(path, 'target'))),
  ]
}

/** Is the latest of this history one of the period of the report? */
function latestIssues(history: readonly Measure[], { from, to }: Period, path: string): readonly Issue[] {
  const place = history.length - 1
  const day = lastDayOf((history[place] as Measure).period)
  if (from <= day && day <= to) return []
  return [
    describeFault(
      {
        code: 'date-order',
        expected: {
          en: `a latest period that ends from ${from} to ${to}, within that of the report`,
          'zh-CN': `最近一期的末日在报告期 ${from} 至 ${to} 内`,
        },
        received: verbatim(day),
        remedy: {
          en: 'Add what was measured since, or end the history where the report does.',
          'zh-CN': '请补上其后的结果，或让历史止于报告期。',
        },
      },
      joinPath(joinPath(path, place), 'period'),
    ),
  ]
}
