import {
  describeFault,
  type ExactRatio,
  type Issue,
  inspect,
  joinPath,
  type Label,
  type Locale,
  labelShape,
  listOf,
  optional,
  record,
  roundRatio,
  type Shape,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { exactlyOf, formatMeasure, type Measure, type Period, periodIssues, periodShape } from '../measures'
import { duplicateIdIssues } from '../model'
import { compareRatios, toldMeasureShape } from '../targets'
import { assembleReport, proposalsShape } from './assemble-report'
import { comparedIssues } from './compared-issues'
import { measureDefinitions } from './measure-definitions'
import type { Finding, Report, ReportRequest, ReportSection } from './report'

/** One collector or team, and its measures of the period. */
export interface MeasuredTeam {
  /** Each once in its list. */
  readonly id: string
  readonly label?: Label
  /** Each measure once; the same ones for all who are compared. */
  readonly measures: readonly Measure[]
}

/** What {@link reportEfficiency} is made from. */
export interface EfficiencyReportInput extends ReportRequest {
  readonly period: Period
  readonly teams: readonly MeasuredTeam[]
  readonly collectors: readonly MeasuredTeam[]
}

const measuredShape: Shape<MeasuredTeam> = /* @__PURE__ */ record<MeasuredTeam>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  measures: /* @__PURE__ */ listOf(toldMeasureShape),
})

const inputShape: Shape<EfficiencyReportInput> = /* @__PURE__ */ record<EfficiencyReportInput>({
  period: periodShape,
  data: labelShape,
  proposals: proposalsShape,
  teams: /* @__PURE__ */ listOf(measuredShape),
  collectors: /* @__PURE__ */ listOf(measuredShape),
})

/**
 * How do teams and collectors compare (催收效率报告)?
 *
 * Their measures side by side, in the order given. Where two or more have a value of a measure of which one way is
 * better, the best and the worst are found, compared exactly; of equals the first listed, and none where all are equal.
 * A ranking is no judgment: portfolios differ, and few cases say little. What is found is about a row and a measure:
 * `collectors/Li contact-rate/of-attempts`, or `teams/…`.
 *
 * @throws ArrearsError `invalid-input` with every issue: an id given twice in a list, a measure given twice, others than
 * those of the first in the list or in another currency, unit or period than these, a measure of days outside the
 * period of the report, a period that ends before it starts.
 *
 * @example
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const data = { en: 'Dialer, March', 'zh-CN': '外呼系统（3 月）' }
 * const reached = (id, answered) => ({ id, measures: [contactRate({ variant: 'of-attempts', period, attempts: 100, answered })] })
 * const report = reportEfficiency({ period, data, teams: [], collectors: [reached('Li', 25), reached('Wu', 31)] })
 * report.findings.map(({ code, about }) => [code, about]) // => [['best', 'collectors/Wu contact-rate/of-attempts'], ['worst', 'collectors/Li contact-rate/of-attempts']]
 * report.findings[0].sentence.en // => 'Contact rate, of attempts: Wu is the best, with 31 % (31 / 100).'
 */
export function reportEfficiency(input: EfficiencyReportInput): Report {
  const read = valueOrThrow(inspect(inputShape, input, efficiencyIssues))
  const { period, teams, collectors } = read
  return assembleReport({
    id: 'efficiency',
    period,
    request: read,
    sections: [
      section('teams', { en: 'By team', 'zh-CN': '按团队' }, teams),
      section('collectors', { en: 'By collector', 'zh-CN': '按催收员' }, collectors),
    ],
    findings: [...extremesOf('teams', teams), ...extremesOf('collectors', collectors)],
  })
}

function section(id: string, label: Label, rows: readonly MeasuredTeam[]): ReportSection {
  return {
    id,
    label,
    columns: [],
    rows: rows.map((row) => ({ id: row.id, label: row.label ?? null, figures: {}, measures: row.measures })),
  }
}

interface Ranked {
  readonly id: string
  readonly measure: Measure
  readonly value: ExactRatio
}

function extremesOf(list: string, rows: readonly MeasuredTeam[]): readonly Finding[] {
  const [first] = rows
  return (first?.measures ?? []).flatMap((measure, index) => {
    const definition = measureDefinitions.find(({ id }) => id === measure.id)
    const better = definition?.variants[measure.variant]?.better ?? definition?.better ?? 'neither'
    const ranked = rows.flatMap(({ id, measures }): readonly Ranked[] => {
      const own = measures[index]
      return own === undefined || own.value === null ? [] : [{ id, measure: own, value: exactlyOf(own) }]
    })
    const [one] = ranked
    if (better === 'neither' || one === undefined) return []
    const highest = ranked.reduce(
      (most, each) => (compareRatios(each.value, most.value) > 0 ? each : most),
      one,
    )
    const lowest = ranked.reduce(
      (least, each) => (compareRatios(each.value, least.value) < 0 ? each : least),
      one,
    )
    if (highest === lowest) return []
    const [best, worst] = better === 'higher' ? [highest, lowest] : [lowest, highest]
    return [tell('best', list, best), tell('worst', list, worst)]
  })
}

function tell(code: 'best' | 'worst', list: string, { id, measure, value }: Ranked): Finding {
  const { label } = measure
  const told = valueText(measure, value)
  const rank = code === 'best' ? { en: 'best', 'zh-CN': '最好' } : { en: 'worst', 'zh-CN': '最差' }
  return {
    code,
    about: `${list}/${id} ${measure.id}/${measure.variant}`,
    sentence: {
      en: `${label.en}: ${id} is the ${rank.en}, with ${told.en}.`,
      'zh-CN': `${label['zh-CN']}：${id} ${rank['zh-CN']}，为 ${told['zh-CN']}。`,
    },
  }
}

const MOST_DECIMALS = 2

/** The value for people, to at most two decimals, with the counts it is made of or the currency of the amounts. */
function valueText(measure: Measure, value: ExactRatio): Label {
  const { currency, unit, numerator, denominator } = measure
  const rounded = roundRatio(value, MOST_DECIMALS, 'half-even')
  const decimals =
    unit === 'money' ? MOST_DECIMALS : (rounded.replace(/\.?0+$/, '').split('.')[1]?.length ?? 0)
  const write = (locale: Locale): string =>
    formatMeasure(measure, { decimals, roundingMode: 'half-even', locale })
  const aside = currency === null ? (denominator === null ? '' : `${numerator} / ${denominator}`) : currency
  const [en, chinese] = [write('en'), write('zh-CN')]
  return aside === '' || unit === 'money'
    ? { en, 'zh-CN': chinese }
    : { en: `${en} (${aside})`, 'zh-CN': `${chinese}（${aside}）` }
}

function efficiencyIssues({ period, teams, collectors }: EfficiencyReportInput): readonly Issue[] {
  return [
    ...periodIssues(period, 'period'),
    ...listIssues(teams, period, 'teams'),
    ...listIssues(collectors, period, 'collectors'),
  ]
}

function listIssues(rows: readonly MeasuredTeam[], period: Period, path: string): readonly Issue[] {
  const namesOf = ({ measures }: MeasuredTeam): readonly string[] =>
    measures.map(({ id, variant }) => `${id}/${variant}`)
  const [first] = rows
  const names = first === undefined ? [] : namesOf(first)
  const ofRows = rows.flatMap((row, index) => {
    const own = namesOf(row)
    const isSame = own.length === names.length && own.every((name, place) => name === names[place])
    const isOnce = new Set(own).size === own.length
    const place = joinPath(joinPath(path, index), 'measures')
    return isSame && isOnce
      ? row.measures.flatMap((measure, at) =>
          comparedIssues(measure, first?.measures[at] ?? measure, period, joinPath(place, at)),
        )
      : [otherMeasures(own, names, place)]
  })
  return [...duplicateIdIssues(rows, path), ...ofRows]
}

function otherMeasures(own: readonly string[], names: readonly string[], path: string): Issue {
  const distinct = [...new Set(names)].join(', ')
  return describeFault(
    {
      code: 'wrong-type',
      expected: { en: `each once, in this order: ${distinct}`, 'zh-CN': `依次各一项：${distinct}` },
      received: verbatim(own.join(', ')),
      remedy: {
        en: 'Compare the same measures of all; pass one without a value where it could not be reckoned.',
        'zh-CN': '各行应为同样的指标；无法计算的请传入无值的结果。',
      },
    },
    path,
  )
}
