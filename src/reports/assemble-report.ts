import { type Label, labelShape, type OptionalShape, optional, record } from '../foundations'
import type { Measure, MeasurePeriod } from '../measures'
import { measureDefinitions } from './measure-definitions'
import type {
  Finding,
  FindingCode,
  MethodNote,
  Proposal,
  Proposals,
  Report,
  ReportId,
  ReportReader,
  ReportRequest,
  ReportSection,
} from './report'

const kinds: Readonly<Record<ReportId, { readonly reader: ReportReader; readonly label: Label }>> = {
  daily: { reader: 'collector', label: { en: 'Daily report', 'zh-CN': '日报' } },
  aging: { reader: 'department', label: { en: 'Aging report', 'zh-CN': '账龄报告' } },
  'payment-trend': { reader: 'department', label: { en: 'Payment trend', 'zh-CN': '还款趋势报告' } },
  efficiency: { reader: 'department', label: { en: 'Efficiency report', 'zh-CN': '效率报告' } },
  'risk-warning': { reader: 'department', label: { en: 'Risk warning', 'zh-CN': '风险预警报告' } },
  management: { reader: 'management', label: { en: 'Management report', 'zh-CN': '管理报告' } },
}

/** The form of {@link Proposals}, absent where nothing is proposed. */
export const proposalsShape: OptionalShape<Proposals> = /* @__PURE__ */ optional(
  /* @__PURE__ */ record<Proposals>({
    'nobody-reached': /* @__PURE__ */ optional(labelShape),
    'nothing-collected': /* @__PURE__ */ optional(labelShape),
    'share-grew': /* @__PURE__ */ optional(labelShape),
    'payments-fell': /* @__PURE__ */ optional(labelShape),
    'payments-stopped': /* @__PURE__ */ optional(labelShape),
    best: /* @__PURE__ */ optional(labelShape),
    worst: /* @__PURE__ */ optional(labelShape),
    'target-missed': /* @__PURE__ */ optional(labelShape),
    'target-at-risk': /* @__PURE__ */ optional(labelShape),
    'no-value': /* @__PURE__ */ optional(labelShape),
    worsening: /* @__PURE__ */ optional(labelShape),
  }),
)

/** What makes a report, but for what follows from it. */
export interface ReportParts {
  readonly id: ReportId
  readonly period: MeasurePeriod
  readonly request: ReportRequest
  readonly sections: readonly ReportSection[]
  readonly findings: readonly Finding[]
  /** What is proposed for one thing found, before what is proposed for all of its kind. */
  readonly ownProposals?: readonly Proposal[]
}

/** The report of these parts: its head, the method of its measures, and what is proposed for what it found. */
export function assembleReport({
  id,
  period,
  request,
  sections,
  findings,
  ownProposals = [],
}: ReportParts): Report {
  const { reader, label } = kinds[id]
  const measures = sections.flatMap(({ rows }) => rows.flatMap((row) => row.measures))
  return {
    id,
    reader,
    label,
    period,
    data: request.data,
    method: methodOf(measures),
    sections,
    findings,
    proposals: [...ownProposals, ...proposalsFor(findings, request.proposals ?? {}, ownProposals)],
  }
}

function proposalsFor(
  findings: readonly Finding[],
  proposals: Proposals,
  own: readonly Proposal[],
): readonly Proposal[] {
  const isTold = (code: FindingCode, about: string): boolean =>
    own.some((proposal) => proposal.because === code && proposal.about === about)
  return findings.flatMap(({ code, about }) => {
    const proposal = proposals[code]
    return proposal === undefined || isTold(code, about) ? [] : [{ because: code, about, proposal }]
  })
}

/** How these measures are reckoned, each variant once, in the order in which they come. */
function methodOf(measures: readonly Measure[]): readonly MethodNote[] {
  const notes = new Map<string, MethodNote>()
  for (const { id, variant, label } of measures) {
    const key = `${id} ${variant}`
    if (notes.has(key)) continue
    const definition = measureDefinitions.find((one) => one.id === id)
    const formula = definition?.variants[variant]?.formula
    // A measure of a newer library has a label, and no formula here.
    if (formula !== undefined) notes.set(key, { measure: id, variant, label, formula })
  }
  return [...notes.values()]
}
