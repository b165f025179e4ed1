import { type MinuteRange, minutesBetween, wholeDay } from './local-hours'

/** Minutes of a local day in which a rule objects, from the first up to but not including the second. */
export interface ClosedMinutes {
  readonly from: number
  readonly to: number
  /** The facts that are not known and by which it might not object; none where it certainly does. */
  readonly missing: readonly string[]
}

/**
 * When does a rule object on a local day? The day is told by its start on a clock without a zone: the milliseconds of that
 * midnight since 1970, as if the clock were on UTC.
 */
export type DayCloser = (dayStart: number) => readonly ClosedMinutes[]

/** The length of a day on such a clock. */
export const MILLISECONDS_PER_DAY = 86_400_000

/** The start of the day that such a clock shows. */
export function startOfDayAt(wall: number): number {
  return Math.floor(wall / MILLISECONDS_PER_DAY) * MILLISECONDS_PER_DAY
}

/** Nothing is closed. */
export const open: readonly ClosedMinutes[] = []

/** Nothing is closed on any day: a rule of which this is known need not be asked. */
export const neverCloses: DayCloser = () => open

/** The whole day is closed, certainly or for want of facts. */
export function closedAllDay(missing: readonly string[] = []): readonly ClosedMinutes[] {
  return closed([wholeDay], missing)
}

/** These minutes are closed, certainly or for want of facts. */
export function closed(
  ranges: readonly MinuteRange[],
  missing: readonly string[] = [],
): readonly ClosedMinutes[] {
  return ranges.map(([from, to]) => ({ from, to, missing }))
}

/**
 * What is closed on a day of which it is not known which of several it is: certainly where it is closed in every case,
 * for want of the fact where it is closed in some.
 */
export function closedInSome(
  cases: readonly (readonly MinuteRange[])[],
  missing: readonly string[],
): readonly ClosedMinutes[] {
  const somewhere = minutesBetween(minutesBetween(cases.flat()))
  const everywhere = minutesBetween(cases.flatMap(minutesBetween))
  const uncertain = minutesBetween([...minutesBetween(somewhere), ...everywhere])
  return [...closed(everywhere), ...closed(uncertain, missing)]
}

/** The same, for want of further facts. */
export function wanting(
  ranges: readonly ClosedMinutes[],
  facts: readonly string[],
): readonly ClosedMinutes[] {
  return facts.length === 0
    ? ranges
    : ranges.map(({ from, to, missing }) => ({ from, to, missing: [...missing, ...facts] }))
}
