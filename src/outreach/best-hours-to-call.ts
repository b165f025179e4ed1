import {
  describeFault,
  type Fault,
  type Issue,
  inspect,
  joinPath,
  oneOf,
  readField,
  record,
  type Shape,
  valueOrThrow,
  variant,
  weekdays,
} from '../foundations'
import { count, type MeasureReason, type Period } from '../measures'
import {
  countsOfMeasure,
  type HourCounts,
  type HourlyMeasure,
  type HourTable,
  hourTableIssues,
  hourTableShape,
  type RatedHour,
  rateHour,
} from './hour-cells'
import {
  type Permitted,
  type PermittedPart,
  type PlacedPart,
  permittedHoursShape,
  permittedIssues,
  permittedParts,
  permittedTimesShape,
} from './permitted-parts'

/** By what are hours ranked? The rate as it was seen, or the lower bound of its interval, which few calls cannot lift. */
export type HourRanking = 'rate' | 'lower-bound'

/** Which hours may be called, and how are they ranked? Nothing of it is a default. */
export interface BestHoursOptions {
  readonly rankBy: HourRanking
  /** An hour is ranked when at least so many were seen of what its rate divides by. */
  readonly leastObservations: number
  /** What the law, or whoever is stricter, permits. */
  readonly permitted: Permitted
}

/** An hour in which calling is permitted, in whole or in part. */
export interface PermittedHour extends RatedHour {
  /** The permitted parts of it, earliest first. */
  readonly permitted: readonly PermittedPart[]
}

/** An hour of which too little is known to be ranked. */
export interface UncertainHour extends PermittedHour {
  readonly reason: MeasureReason
}

/** Which hours are the best to call (最佳拨打时段)? Every hour of the table is in one of the three lists. */
export interface BestHoursToCall {
  readonly period: Period
  readonly measure: HourlyMeasure
  readonly confidence: number
  readonly rankBy: HourRanking
  readonly leastObservations: number
  /** Permitted and seen often enough, the best first; equal ones in order of the clock. */
  readonly ranked: readonly PermittedHour[]
  /** Permitted and seen too seldom, in order of the clock. */
  readonly uncertain: readonly UncertainHour[]
  /** Not permitted at all, in order of the clock. */
  readonly closed: readonly RatedHour[]
}

interface Question extends BestHoursOptions {
  readonly table: HourTable
}

const questionShape: Shape<Question> = /* @__PURE__ */ record<Question>({
  table: hourTableShape,
  rankBy: /* @__PURE__ */ oneOf(['rate', 'lower-bound']),
  leastObservations: count,
  permitted: /* @__PURE__ */ variant<Permitted>('kind', {
    hours: permittedHoursShape,
    intervals: permittedTimesShape,
  }),
})

/**
 * At which of the hours in which calling is permitted is it most likely to succeed (最佳拨打时段)?
 *
 * Only permitted time is ranked; how well a closed hour would do opens nothing. The hour whose ranking is the higher comes
 * first, equal ones in order of the clock. Hours of which fewer than `leastObservations` were seen, or none, are not
 * ranked and say so. What was seen tells of those called in the past, not of one debtor.
 *
 * @param table - What `tallyByHour` returned, by hour or by hour of the week; or counts of one's own. Rates and intervals are
 * reckoned again from the counts.
 * @throws ArrearsError `invalid-input` with every issue: no ranking named, cells of whole days, an hour twice, a count that is
 * absent or exceeds what it is a part of, permitted hours by weekday for a table that knows none, a zone that is not known.
 *
 * Source: E. B. Wilson, "Probable Inference", J. Am. Stat. Assoc. 22 (1927), for the lower bound.
 *
 * @example
 * const cells = [
 *   { weekday: null, hour: 7, attempts: 100, answered: 90 },
 *   { weekday: null, hour: 9, attempts: 100, answered: 30 },
 *   { weekday: null, hour: 18, attempts: 100, answered: 45 },
 *   { weekday: null, hour: 19, attempts: 4, answered: 3 },
 * ]
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const table = { period, measure: 'contact-rate/of-attempts', confidence: 0.95, cells }
 * const permitted = { kind: 'hours', hours: [{ from: '08:00', to: '18:30' }, { from: '19:00', to: '20:00' }] }
 * const best = bestHoursToCall(table, { rankBy: 'lower-bound', leastObservations: 30, permitted })
 * best.ranked.map(({ hour }) => hour) // => [18, 9]
 * best.ranked[0].permitted // => [{ start: '18:00', end: '18:30' }]
 * best.uncertain.map(({ hour }) => hour) // => [19]
 * best.closed.map(({ hour }) => hour) // => [7]
 */
export function bestHoursToCall(table: HourTable, options: BestHoursOptions): BestHoursToCall {
  const question = {
    table,
    rankBy: readField(options, 'rankBy'),
    leastObservations: readField(options, 'leastObservations'),
    permitted: readField(options, 'permitted'),
  }
  const asked = valueOrThrow(inspect(questionShape, question, questionIssues))
  const { rankBy, leastObservations, permitted } = asked
  const { period, measure, confidence, cells } = asked.table
  const { whole } = countsOfMeasure(measure)
  const parts = permittedParts(permitted)
  const ranked: PermittedHour[] = []
  const uncertain: UncertainHour[] = []
  const closed: RatedHour[] = []
  for (const cell of [...cells].sort(byClock)) {
    const rated = rateHour(cell, { period, measure, confidence })
    const open = partsIn(cell, parts)
    const seen = cell[whole] ?? 0
    if (open.length === 0) closed.push(rated)
    else if (seen < leastObservations || rated.rate.value === null) {
      uncertain.push({ ...rated, permitted: open, reason: tooFew(seen, leastObservations) })
    } else ranked.push({ ...rated, permitted: open })
  }
  const rankingOf = ({ rate, interval }: RatedHour): number =>
    rankBy === 'rate' ? (rate.value ?? 0) : interval.lower
  return {
    period: { from: period.from, to: period.to },
    measure,
    confidence,
    rankBy,
    leastObservations,
    // Sorting is stable, so that equal ones stay in order of the clock.
    ranked: ranked.sort((one, other) => rankingOf(other) - rankingOf(one)),
    uncertain,
    closed,
  }
}

function byClock(one: HourCounts, other: HourCounts): number {
  return placeOf(one) - placeOf(other)
}

function placeOf({ weekday, hour }: HourCounts): number {
  return (weekday === null ? 0 : weekdays.indexOf(weekday)) * 24 + (hour ?? 0)
}

/** The permitted parts of a cell; of one for every day of the week, each stretch of the clock once. */
function partsIn({ weekday, hour }: HourCounts, parts: readonly PlacedPart[]): readonly PermittedPart[] {
  const told = new Set<string>()
  return parts.flatMap((part) => {
    const { start, end } = part
    const key = `${start} ${end}`
    if (part.hour !== hour || (weekday !== null && part.weekday !== weekday) || told.has(key)) return []
    told.add(key)
    return [{ start, end }]
  })
}

function tooFew(seen: number, least: number): MeasureReason {
  return {
    code: 'too-few-observations',
    label: {
      en: `too few observations: ${seen} of at least ${Math.max(least, 1)}`,
      'zh-CN': `样本不足：${seen}，至少需 ${Math.max(least, 1)}`,
    },
  }
}

function questionIssues({ table, permitted }: Question): readonly Issue[] {
  const cellsPath = joinPath('table', 'cells')
  const isDaily = table.cells.some(({ weekday }) => weekday === null)
  const isWeekly = table.cells.some(({ weekday }) => weekday !== null)
  return [
    ...hourTableIssues(table, 'table'),
    ...table.cells.flatMap(({ hour }, index) =>
      hour === null ? [describeFault(noHour, joinPath(joinPath(cellsPath, index), 'hour'))] : [],
    ),
    ...(isDaily && isWeekly ? [describeFault(mixedGrain, cellsPath)] : []),
    ...permittedIssues(permitted, 'permitted'),
    ...(permitted.kind === 'hours' && isDaily
      ? permitted.hours.flatMap(({ weekdays: on }, index) =>
          on === undefined
            ? []
            : [
                describeFault(
                  unknownWeekdays,
                  joinPath(joinPath(joinPath('permitted', 'hours'), index), 'weekdays'),
                ),
              ],
        )
      : []),
  ]
}

const noHour: Fault = {
  code: 'wrong-type',
  expected: { en: 'an hour of the day, 0 to 23', 'zh-CN': '一天中的小时（0 至 23）' },
  received: { en: 'null', 'zh-CN': 'null' },
  remedy: {
    en: "Tally by 'hour' or 'hour-of-weekday': whole days are no hours to call.",
    'zh-CN': '请按 hour 或 hour-of-weekday 统计：整天不是拨打时段。',
  },
}

const mixedGrain: Fault = {
  code: 'wrong-type',
  expected: { en: 'cells that all name a weekday, or none', 'zh-CN': '全部写明星期或全部不写的格子' },
  received: { en: 'some of either', 'zh-CN': '两者混用' },
  remedy: {
    en: 'An attempt would be counted twice: pass one table of the two.',
    'zh-CN': '同一次拨打会被计两次：请只传其中一种。',
  },
}

const unknownWeekdays: Fault = {
  code: 'unknown-key',
  expected: {
    en: 'hours for every day, as the table does not tell the days of the week apart',
    'zh-CN': '每天相同的时段（表格未区分星期）',
  },
  received: { en: 'hours of some weekdays', 'zh-CN': '仅适用于部分星期的时段' },
  remedy: {
    en: "Tally by 'hour-of-weekday', or pass the hours that are permitted on every day.",
    'zh-CN': '请按 hour-of-weekday 统计，或传入每天均允许的时段。',
  },
}
