import {
  type CivilDate,
  type CurrencyCode,
  type ExactRatio,
  inspect,
  type Label,
  listOf,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import type { Measure, MeasureUnit } from '../measures'
import { compareRatios, exactValueOf, firstDayOf, historyIssues, toldMeasureShape } from './measure-history'
import { keepsThreshold, type Target, targetIssues, targetShape } from './target'
import { type TargetReason, targetReasons } from './target-reasons'

/** How does a measure stand to its target? */
export type TargetStatus = 'on-target' | 'at-risk' | 'missed' | 'no-value'

/** Which way does a measure go, by the direction of its target? `unknown` where one of the latest two has no value. */
export type TrendKind = 'improving' | 'worsening' | 'steady' | 'unknown'

/** Which way does a measure go, and for how long? */
export interface Trend {
  readonly kind: TrendKind
  /** How many periods in a row differ so from the one before; 0 where it is not known. */
  readonly periods: number
}

/** A measure held against its target. */
export interface TargetJudgment {
  /** Of the measure. */
  readonly id: string
  readonly variant: string
  readonly label: Label
  readonly unit: MeasureUnit
  readonly currency: CurrencyCode | null
  readonly target: Target
  readonly latest: Measure
  readonly status: TargetStatus
  /** The first day of the earliest period from which on the status was this one without a break. */
  readonly since: CivilDate
  /** How many periods that are. */
  readonly periods: number
  /** How many periods in a row, up to the latest, missed the target. */
  readonly missedPeriods: number
  readonly trend: Trend
  readonly reasons: readonly TargetReason[]
}

interface Question {
  readonly history: readonly Measure[]
  readonly target: Target
}

const questionShape: Shape<Question> = /* @__PURE__ */ record<Question>({
  history: /* @__PURE__ */ listOf(toldMeasureShape),
  target: targetShape,
})

/**
 * Does a measure keep its target, since when, and which way does it go (目标达成与趋势)?
 *
 * - `on-target`: the latest value keeps the target, and the warning where there is one.
 * - `at-risk`: it keeps the target but not the warning; or it misses the target, but in fewer periods in a
 *   row than the target asks for.
 * - `missed`: so many periods in a row missed it.
 * - `no-value`: the latest has no value. An earlier period without one ends a row of missed ones: what is
 *   not known is not missed.
 *
 * Values are compared exactly, as numerator and denominator and not as rounded numbers; a value at the
 * threshold keeps it. A measure told in money is compared before it is rounded.
 *
 * @param history - One measure by one definition, the oldest first: periods that follow each other without
 * gap or overlap, or days that rise.
 * @throws ArrearsError `invalid-input` with every issue, naming the row: no measure at all, another measure,
 * variant or currency than in the first row, periods out of order, that overlap or leave days out, a warning
 * on the bad side of the target.
 *
 * Source: practice of management reports (目标管理). Targets that are often quoted are examples, not norms, and
 * none is a default.
 *
 * @example
 * const rate = (asOf, overdueCount) => overdueRate({ variant: 'count', asOf, overdueCount, totalCount: 100 })
 * const history = [rate('2026-01-31', 12), rate('2026-02-28', 16), rate('2026-03-31', 17)]
 * const target = { direction: 'at-most', value: 15, warningAt: '12.5', consecutivePeriods: 2 }
 * const judged = judgeTarget(history, target)
 * judged.status // => 'missed'
 * judged.since // => '2026-03-31'
 * judged.trend // => { kind: 'worsening', periods: 2 }
 * judgeTarget(history.slice(0, 2), target).status // => 'at-risk'
 */
export function judgeTarget(history: readonly Measure[], target: Target): TargetJudgment {
  const question = valueOrThrow(
    inspect(questionShape, { history, target }, (asked) => [
      ...historyIssues(asked.history, 'history'),
      ...targetIssues(asked.target, 'target'),
    ]),
  )
  return judgeParsed(question.history, question.target)
}

/** The judgment of a history and a target that were parsed. */
export function judgeParsed(history: readonly Measure[], target: Target): TargetJudgment {
  const standings = standingsOf(history, target)
  const { status, missedPeriods } = standings[standings.length - 1] as Standing
  const periods = rowAtEnd(standings.map((standing) => standing.status))
  const first = history[history.length - periods] as Measure
  const latest = history[history.length - 1] as Measure
  const facts = {
    target,
    latest,
    status,
    since: firstDayOf(first.period),
    periods,
    missedPeriods,
    trend: trendOf(history.map(exactValueOf), target),
  }
  const isInterrupted =
    missedPeriods > 0 && standings[standings.length - missedPeriods - 1]?.status === 'no-value'
  const { id, variant, label, unit, currency } = latest
  return { id, variant, label, unit, currency, ...facts, reasons: targetReasons(facts, isInterrupted) }
}

interface Standing {
  readonly status: TargetStatus
  readonly missedPeriods: number
}

function standingsOf(history: readonly Measure[], target: Target): readonly Standing[] {
  const { direction, value: threshold, warningAt = threshold, consecutivePeriods } = target
  let missedPeriods = 0
  return history.map((measure) => {
    const value = exactValueOf(measure)
    missedPeriods = value === null || keepsThreshold(value, direction, threshold) ? 0 : missedPeriods + 1
    if (value === null) return { status: 'no-value', missedPeriods }
    if (missedPeriods >= consecutivePeriods) return { status: 'missed', missedPeriods }
    return { status: keepsThreshold(value, direction, warningAt) ? 'on-target' : 'at-risk', missedPeriods }
  })
}

function trendOf(values: readonly (ExactRatio | null)[], { direction }: Target): Trend {
  const kinds = values.slice(1).map((value, index): TrendKind => {
    const before = values[index]
    if (value === null || before === null || before === undefined) return 'unknown'
    const order = compareRatios(value, before)
    if (order === 0) return 'steady'
    return order > 0 === (direction === 'at-least') ? 'improving' : 'worsening'
  })
  const kind = kinds[kinds.length - 1] ?? 'unknown'
  if (kind === 'unknown') return { kind, periods: 0 }
  return { kind, periods: rowAtEnd(kinds) }
}

/** How many values at the end of a list that is not empty are the same as the last? */
function rowAtEnd<Value>(values: readonly Value[]): number {
  const last = values[values.length - 1]
  let count = 1
  while (count < values.length && values[values.length - 1 - count] === last) count++
  return count
}
