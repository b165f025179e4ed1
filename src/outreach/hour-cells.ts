import {
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  leaf,
  listOf,
  nullable,
  oneOf,
  optional,
  record,
  type Shape,
  showValue,
  type Weekday,
  weekdays,
} from '../foundations'
import {
  confidenceLevel,
  count,
  type Interval,
  type Measure,
  type Period,
  periodIssues,
  periodShape,
  wilsonInterval,
} from '../measures'
import { contactRate } from './contact-rate'
import { notCounted, partIssues, type TallyCount } from './contact-tally'
import type { AttemptCounts } from './count-attempt'
import { rightPartyRate } from './right-party-rate'

/** The measures that can be told by the hour: those of which the part is counted within the whole. */
export const hourlyMeasures = [
  'contact-rate/of-attempts',
  'right-party-rate/of-people-reached',
  'right-party-rate/of-answered',
  'right-party-rate/of-attempts',
  'right-party-rate/of-attempts-to-valid-numbers',
] as const

/** One of {@link hourlyMeasures}: a measure and its variant. */
export type HourlyMeasure = (typeof hourlyMeasures)[number]

/** What of the clock is a cell: an hour, a day of the week, or an hour of a day of the week. */
export type HourGrain = 'hour' | 'weekday' | 'hour-of-weekday'

/** The attempts of one cell of the clock; a count may be absent that the measure does not need. */
export interface HourCounts extends Partial<AttemptCounts> {
  /** `null` where every day of the week is in the cell. */
  readonly weekday: Weekday | null
  /** 0 to 23, by the debtor's clock; 9 is from 09:00 up to but not including 10:00. `null` where the whole day is. */
  readonly hour: number | null
}

/** What a table of hours is reckoned from: a caller's own counts, or what `tallyByHour` returned. */
export interface HourTable {
  readonly period: Period
  readonly measure: HourlyMeasure
  /** Of the intervals, such as 0.95. */
  readonly confidence: number
  readonly cells: readonly HourCounts[]
}

/** A cell with its measure, and how sure that is. */
export interface RatedHour {
  readonly weekday: Weekday | null
  readonly hour: number | null
  readonly rate: Measure
  /**
   * Between which values the true rate lies, as far as one can say: the interval of Wilson, in percent as the rate; 0 to 100
   * where nothing was seen. Calls to one debtor are not independent of each other, so that it is rather too narrow.
   */
  readonly interval: Interval
}

/** A form that takes whatever is there: what is reckoned again is not read. */
const anything: Shape<unknown> = /* @__PURE__ */ leaf<unknown>(
  () => true,
  () => notCounted,
)

const hourOfDay: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 23,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'an hour of the day, 0 to 23, or null', 'zh-CN': '一天中的小时（0 至 23）或 null' },
    received: showValue(value),
    remedy: {
      en: 'Write 9 for 09:00 up to 10:00, and null for the whole day.',
      'zh-CN': '9 表示 09:00 至 10:00；全天写 null。',
    },
  }),
)

type HourCellInput = HourCounts & { readonly rate?: unknown; readonly interval?: unknown }

type HourTableInput = Omit<HourTable, 'cells'> & {
  readonly cells: readonly HourCellInput[]
  readonly by?: unknown
  readonly zoneData?: unknown
  readonly unplaced?: unknown
  readonly problems?: unknown
}

/** The form of an {@link HourTable}, or of what `tallyByHour` returned. */
export const hourTableShape: Shape<HourTableInput> = /* @__PURE__ */ record<HourTableInput>({
  period: periodShape,
  measure: /* @__PURE__ */ oneOf(hourlyMeasures),
  confidence: confidenceLevel,
  cells: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<HourCellInput>({
      weekday: /* @__PURE__ */ nullable(/* @__PURE__ */ oneOf(weekdays)),
      hour: /* @__PURE__ */ nullable(hourOfDay),
      attempts: /* @__PURE__ */ optional(count),
      attemptsToValidNumbers: /* @__PURE__ */ optional(count),
      answered: /* @__PURE__ */ optional(count),
      peopleReached: /* @__PURE__ */ optional(count),
      rightPartyContacts: /* @__PURE__ */ optional(count),
      rate: /* @__PURE__ */ optional(anything),
      interval: /* @__PURE__ */ optional(anything),
    }),
  ),
  by: /* @__PURE__ */ optional(anything),
  zoneData: /* @__PURE__ */ optional(anything),
  unplaced: /* @__PURE__ */ optional(anything),
  problems: /* @__PURE__ */ optional(anything),
})

/** Which counts does a measure of the hour divide? */
export function countsOfMeasure(measure: HourlyMeasure): {
  readonly part: keyof AttemptCounts
  readonly whole: keyof AttemptCounts
} {
  switch (measure) {
    case 'contact-rate/of-attempts':
      return { part: 'answered', whole: 'attempts' }
    case 'right-party-rate/of-people-reached':
      return { part: 'rightPartyContacts', whole: 'peopleReached' }
    case 'right-party-rate/of-answered':
      return { part: 'rightPartyContacts', whole: 'answered' }
    case 'right-party-rate/of-attempts':
      return { part: 'rightPartyContacts', whole: 'attempts' }
    case 'right-party-rate/of-attempts-to-valid-numbers':
      return { part: 'rightPartyContacts', whole: 'attemptsToValidNumbers' }
  }
}

/** The rate of a cell whose counts were checked, and its interval. */
export function rateHour(
  { weekday, hour, ...counts }: HourCounts,
  { period, measure, confidence }: Omit<HourTable, 'cells'>,
): RatedHour {
  const { part, whole } = countsOfMeasure(measure)
  const { lower, upper } = wilsonInterval(counts[part] ?? 0, counts[whole] ?? 0, confidence)
  return {
    weekday,
    hour,
    rate: rateOf(measure, { period, [part]: counts[part], [whole]: counts[whole] }),
    interval: { lower: 100 * lower, upper: 100 * upper },
  }
}

function rateOf(
  measure: HourlyMeasure,
  tally: { readonly period: Period } & Partial<Record<TallyCount, number>>,
): Measure {
  switch (measure) {
    case 'contact-rate/of-attempts':
      return contactRate({ ...tally, variant: 'of-attempts' })
    case 'right-party-rate/of-people-reached':
      return rightPartyRate({ ...tally, variant: 'of-people-reached' })
    case 'right-party-rate/of-answered':
      return rightPartyRate({ ...tally, variant: 'of-answered' })
    case 'right-party-rate/of-attempts':
      return rightPartyRate({ ...tally, variant: 'of-attempts' })
    case 'right-party-rate/of-attempts-to-valid-numbers':
      return rightPartyRate({ ...tally, variant: 'of-attempts-to-valid-numbers' })
  }
}

/** What is wrong with a well-formed table across its cells? Every fault. */
export function hourTableIssues({ period, measure, cells }: HourTable, path: string): readonly Issue[] {
  const { part, whole } = countsOfMeasure(measure)
  const firstAt = new Map<string, string>()
  return [
    ...periodIssues(period, joinPath(path, 'period')),
    ...cells.flatMap((cell, index) => {
      const own = joinPath(joinPath(path, 'cells'), index)
      const key = `${cell.weekday} ${cell.hour}`
      const first = firstAt.get(key)
      if (first === undefined) firstAt.set(key, own)
      return [
        ...(first === undefined ? [] : [describeFault(repeated(first), own)]),
        ...[part, whole].flatMap((name) =>
          cell[name] === undefined ? [describeFault(notCounted, joinPath(own, name))] : [],
        ),
        ...partIssues(cell, own),
      ]
    }),
  ]
}

function repeated(first: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: `an hour that is not that of ${first}`, 'zh-CN': `与 ${first} 不同的时段` },
    received: { en: 'the same hour again', 'zh-CN': '重复的时段' },
    remedy: { en: 'Add the counts of the two up in one cell.', 'zh-CN': '请将两者的计数合并为一格。' },
  }
}
