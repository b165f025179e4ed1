import {
  type AdjustedDay,
  type ArrearsError,
  adjustDay,
  type BusinessDayConvention,
  type CivilDate,
  type CompiledCalendar,
  inputError,
  showValue,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { type DateGrid, dateGrid } from './date-grid'
import { coversOddEnds, oddEndsError } from './odd-periods'
import { inspectSchedule, type ScheduleTerms } from './schedule-terms'

/** One date of a schedule. */
export interface ScheduleRow {
  /** From 0, the start; from 1 on also the number of the period that ends on the date. */
  readonly number: number
  /** The date as it is counted, whether or not it is a business day. */
  readonly unadjusted: CivilDate
  /** Where it moves, or the day that the calendar would have to know for that. */
  readonly adjusted: AdjustedDay
  /** How long the period is that ends on it, by the step; `null` for the start. */
  readonly period: 'regular' | 'short' | 'long' | null
}

interface PlainSchedule {
  readonly dates: readonly CivilDate[]
  readonly first: 'regular' | 'short' | 'long'
  readonly last: 'regular' | 'short' | 'long'
}

const MOST_PERIODS = 1200

/**
 * Which are the dates of this schedule (还款日程)?
 *
 * Each date but the first and the last is a whole number of steps from one anchor, never a step from the date before:
 * from 31 January come 28 February and 31 March. Where the step divides the time from the start to the end, it is the
 * start; else `anchorOn`, the start for a stub at the end, the end for a stub at the start. A period that is longer by
 * its stub rule takes in the regular one beside it; where there is none, it is short.
 *
 * Dates are counted first and moved afterwards, and each row keeps both: one that was moved moves no other. Moved dates
 * may meet on one day. They never pass each other, but for `nearest`, which goes by the weekday alone. A date that the
 * calendar does not cover costs no other its answer: its row says `uncovered`.
 *
 * @param calendar - Asked by every convention but `no-adjust`.
 * @returns The rows from the start to the end: one more than there are periods.
 * @throws ArrearsError `invalid-input` with every fault of the terms; at `stub`, where days are left that it says
 * nothing of, with the rules that would do; at `endOn` for more than 1200 periods; at `calendar` where one is needed
 * and none was compiled; `date-out-of-range` where a date would lie beyond those that can be written.
 *
 * Source: ISDA 2006 Definitions 4.10 and 4.12 for dates that are counted and then adjusted; OpenGamma Strata,
 * `StubConvention`, for the stubs, which FpML calls ShortInitial, LongInitial, ShortFinal and LongFinal.
 *
 * @example
 * const monthly = { startOn: '2026-01-31', step: { unit: 'month', count: 1, monthRule: 'corresponding-day' } }
 * const calendar = compileCalendar({
 *   id: 'ours', from: '2026-01-01', to: '2026-12-31', weekend: ['saturday', 'sunday'], holidays: ['2026-01-01'],
 * })
 * const rows = scheduleDates({ ...monthly, count: 3, stub: 'none', convention: 'following' }, calendar)
 * rows.map(({ unadjusted }) => unadjusted) // => ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']
 * rows[1] // => { number: 1, unadjusted: '2026-02-28', adjusted: { status: 'adjusted', day: '2026-03-02' }, period: 'regular' }
 * const short = scheduleDates({ ...monthly, endOn: '2026-04-10', stub: 'short-last', convention: 'no-adjust' })
 * short[3] // => { number: 3, unadjusted: '2026-04-10', adjusted: { status: 'adjusted', day: '2026-04-10' }, period: 'short' }
 */
export function scheduleDates(terms: ScheduleTerms, calendar?: CompiledCalendar): readonly ScheduleRow[] {
  const checked = valueOrThrow(inspectSchedule(terms))
  const { dates, first, last } = plainSchedule(checked)
  const end = dates.length - 1
  return dates.map((unadjusted, number) => ({
    number,
    unadjusted,
    adjusted: adjust(unadjusted, checked.convention, calendar),
    period:
      number === 0 ? null : number === 1 && first !== 'regular' ? first : number === end ? last : 'regular',
  }))
}

function plainSchedule(terms: ScheduleTerms): PlainSchedule {
  const { startOn, endOn, count, stub } = terms
  const grid = gridOf(terms)
  const place = grid.placeAfter(startOn)
  const isStartOdd = grid.at(place - 1) !== startOn
  const isLongFirst = isStartOdd && stub === 'long-first'
  // What is counted are periods, and a long first one is made of two.
  const mostInner = count === undefined ? Number.POSITIVE_INFINITY : isLongFirst ? count : count - 1
  const inner: CivilDate[] = []
  let next = grid.at(place)
  while (inner.length < mostInner && (endOn === undefined || next < endOn)) {
    inner.push(next)
    if (inner.length > MOST_PERIODS) throw tooMany(terms)
    next = grid.at(place + inner.length)
  }
  const end = endOn ?? next
  const isEndOdd = next !== end
  const odd = { isStartOdd, isEndOdd, dates: [startOn, ...inner, end] }
  if (!coversOddEnds(stub, odd)) throw oddEndsError(terms, odd)
  // Where nothing regular lies beside it, an odd period has nothing to take in.
  const isJoined = inner.length > 0 && (isLongFirst || (isEndOdd && stub === 'long-last'))
  const kept = !isJoined ? inner : isLongFirst ? inner.slice(1) : inner.slice(0, -1)
  if (kept.length >= MOST_PERIODS) throw tooMany(terms)
  const oddKind = isJoined ? 'long' : 'short'
  return {
    dates: [startOn, ...kept, end],
    first: isStartOdd ? oddKind : 'regular',
    last: isEndOdd ? oddKind : 'regular',
  }
}

function gridOf({ startOn, endOn, step, anchorOn, stub }: ScheduleTerms): DateGrid {
  if (anchorOn !== undefined) return dateGrid(anchorOn, step)
  const fromStart = dateGrid(startOn, step)
  const isFromEnd = stub === 'short-first' || stub === 'long-first'
  if (endOn === undefined || !isFromEnd || fromStart.at(fromStart.placeAfter(endOn) - 1) === endOn)
    return fromStart
  return dateGrid(endOn, step)
}

function adjust(
  day: CivilDate,
  convention: BusinessDayConvention,
  calendar: CompiledCalendar | undefined,
): AdjustedDay {
  if (convention === 'no-adjust') return { status: 'adjusted', day }
  if (calendar === undefined) throw noCalendar(convention)
  return adjustDay(day, convention, calendar)
}

function noCalendar(convention: BusinessDayConvention): ArrearsError<'invalid-input'> {
  return inputError(
    {
      code: 'missing',
      expected: { en: 'a compiled calendar', 'zh-CN': '已编译的工作日历' },
      received: showValue(undefined),
      remedy: {
        en: `${convention} moves dates off days without business: pass what compileCalendar returns, or name no-adjust.`,
        'zh-CN': `${convention} 需按工作日调整：请传入 compileCalendar 的返回值，或指明 no-adjust。`,
      },
    },
    'calendar',
  )
}

function tooMany({ startOn, endOn }: ScheduleTerms): ArrearsError<'invalid-input'> {
  return inputError(
    {
      code: 'too-large',
      expected: {
        en: `a day at most ${MOST_PERIODS} periods after ${startOn}`,
        'zh-CN': `${startOn} 之后不超过 ${MOST_PERIODS} 期的日期`,
      },
      received: verbatim(String(endOn)),
      remedy: {
        en: 'Take a longer step, or make several schedules of it: a hundred years of months is as far as one goes.',
        'zh-CN': '请加大步长，或拆成几个日程：一个日程最多相当于一百年的月数。',
      },
    },
    'endOn',
  )
}
