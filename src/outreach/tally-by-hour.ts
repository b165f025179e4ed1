import {
  inspect,
  listOf,
  oneOf,
  readInstant,
  record,
  type Shape,
  valueOrThrow,
  type Weekday,
  weekdays,
  type ZoneData,
} from '../foundations'
import { confidenceLevel, type Period, periodIssues, periodShape } from '../measures'
import { type CaseFile, channels, recipients } from '../model'
import {
  type AttemptCounter,
  type AttemptCounts,
  type CountedAttempts,
  countAttempt,
  isAttempt,
  newCounter,
} from './count-attempt'
import { type HourGrain, type HourlyMeasure, hourlyMeasures, type RatedHour, rateHour } from './hour-cells'
import { clockHourOf, placeIn, wallsAt, zoneDataShape } from './local-clocks'
import { readCases } from './read-cases'
import type { TallySleeve } from './tally-contacts'

/** Of which days and contacts, by what of the clock, and which measure? Nothing of it is a default. */
export interface TallyByHourOptions extends CountedAttempts {
  /** By the days of the debtor's own clock. */
  readonly period: Period
  /** How far ahead of UTC the debtors' clocks are. */
  readonly zones: ZoneData
  readonly by: HourGrain
  /** What the rate of each cell is. */
  readonly measure: HourlyMeasure
  /** Of the intervals: above 0 and below 1, such as 0.95. */
  readonly confidence: number
}

/** One cell of the clock, with its counts. */
export interface HourCell extends RatedHour, AttemptCounts {}

/** How reaching out went by the hour (分时段接通情况). Can be handed to `bestHoursToCall` as it is. */
export interface HourTally extends TallySleeve {
  readonly by: HourGrain
  readonly measure: HourlyMeasure
  readonly confidence: number
  /** All 24 hours, 7 days or 168 hours of days, from Monday 00:00 on, those without attempts too. */
  readonly cells: readonly HourCell[]
}

const optionsShape: Shape<TallyByHourOptions> = /* @__PURE__ */ record<TallyByHourOptions>({
  period: periodShape,
  channels: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels)),
  rightParties: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(recipients)),
  zones: zoneDataShape,
  by: /* @__PURE__ */ oneOf(['hour', 'weekday', 'hour-of-weekday']),
  measure: /* @__PURE__ */ oneOf(hourlyMeasures),
  confidence: confidenceLevel,
})

const HOURS: readonly number[] = /* @__PURE__ */ Array.from({ length: 24 }, (_, hour) => hour)

/**
 * At which hours and on which days of the week do attempts succeed (分时段接通率)?
 *
 * Attempts are counted as `tallyContacts` counts them, each in the hour that the debtor's clock shows. One is `unplaced`, and
 * in no cell, where no zone of the debtor is known, or where the zones in which the debtor may be show different hours.
 * Each cell tells its counts, the measure named, and the interval of Wilson. A cell without what the measure divides by has
 * no rate, with the reason, and an interval of 0 to 100.
 *
 * @param cases - Any iterable of case files; read once. A case that cannot be read is told under `problems`.
 * @throws ArrearsError `invalid-input` with every issue of the options, or when `cases` cannot be iterated.
 *
 * Source: E. B. Wilson, "Probable Inference", J. Am. Stat. Assoc. 22 (1927), for the interval.
 *
 * @example
 * const call = { channel: 'phone', direction: 'outbound', actor: 'lender' }
 * const contacts = [
 *   { ...call, id: 'C-1', at: '2026-03-02T01:30Z', outcome: 'no-answer' },
 *   { ...call, id: 'C-2', at: '2026-03-03T10:15Z', outcome: 'answered-by-debtor' },
 *   { ...call, id: 'C-3', at: '2026-03-04T10:45Z', outcome: 'no-answer' },
 * ]
 * const cases = [{ debtor: { id: 'D-1', timeZones: ['Asia/Shanghai'] }, accounts: [], contacts }]
 * const { cells } = tallyByHour(cases, {
 *   period: { from: '2026-03-01', to: '2026-03-31' }, channels: ['phone'], rightParties: ['debtor'],
 *   zones: fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } }),
 *   by: 'hour', measure: 'contact-rate/of-attempts', confidence: 0.95,
 * })
 * cells[9].rate.value // => 0
 * cells[18].rate.value // => 50
 * cells[10].rate.value // => null
 */
export function tallyByHour(cases: Iterable<CaseFile>, options: TallyByHourOptions): HourTally {
  const asked = valueOrThrow(inspect(optionsShape, options, ({ period }) => periodIssues(period, 'period')))
  const { zones, by, measure, confidence } = asked
  const period = { from: asked.period.from, to: asked.period.to }
  const cells = cellsOf(by)
  let unplaced = 0
  const problems = readCases(cases, ({ debtor, contacts = [] }) => {
    for (const contact of contacts) {
      if (!isAttempt(contact, asked)) continue
      const walls = wallsAt(debtor, zones, readInstant(contact.at) as number)
      const place = placeIn(period, walls)
      if (place === 'outside') continue
      const [index, ...others] = new Set(walls.map((wall) => indexOf(wall, by)))
      const cell = index === undefined ? undefined : cells[index]
      if (place === 'unknown' || others.length > 0 || cell === undefined) unplaced += 1
      else countAttempt(cell.counter, contact, asked)
    }
  })
  return {
    period,
    zoneData: zones.version,
    by,
    measure,
    confidence,
    cells: cells.map(({ weekday, hour, counter }) => ({
      ...counter,
      ...rateHour({ weekday, hour, ...counter }, { period, measure, confidence }),
    })),
    unplaced,
    problems,
  }
}

interface OpenCell {
  readonly weekday: Weekday | null
  readonly hour: number | null
  readonly counter: AttemptCounter
}

function cellsOf(by: HourGrain): readonly OpenCell[] {
  const days = by === 'hour' ? [null] : weekdays
  const hours = by === 'weekday' ? [null] : HOURS
  return days.flatMap((weekday) => hours.map((hour) => ({ weekday, hour, counter: newCounter() })))
}

/** The place of the cell of this clock among {@link cellsOf}. */
function indexOf(wall: number, by: HourGrain): number {
  const { weekday, hour } = clockHourOf(wall)
  if (by === 'hour') return hour
  const day = weekdays.indexOf(weekday)
  return by === 'weekday' ? day : day * HOURS.length + hour
}
