import {
  addDays,
  type CivilDate,
  type Confidence,
  type DatedValue,
  instantAt,
  isWeaker,
  lastInstantAt,
  localTimeAt,
} from '../foundations'
import type { ContactRule, RuleValues } from './contact-rule'
import { type MinuteRange, minutesIn, minutesOutside, wholeDay } from './local-hours'
import type { ApplicableRule, Matter } from './matter'
import { joinSpans, type Span } from './spans'

/** The zones in which the debtor may be, as far as the zone data knows them. */
export type Clocks = Pick<Matter, 'zones' | 'zoneNames'>

/** The value of a rule on a day; `undefined` before the first and from an end on. */
export function valueInForce<Value>(
  history: readonly DatedValue<Value>[],
  on: CivilDate,
): DatedValue<Value> | undefined {
  let found: DatedValue<Value> | undefined
  for (const entry of history) if (entry.from <= on) found = entry
  return found?.value === null ? undefined : found
}

/** How many contacts count against a cap on this day? Those of the day itself, earlier or later, included. */
export function countedOn({ countedDays }: ApplicableRule, on: CivilDate, days: number): number {
  const first = addDays(on, 1 - days)
  // A contact that may fall on either of two days counts on both: the safe error.
  return countedDays.filter((held) => held.some((day) => day >= first && day <= on)).length
}

/** The minutes of a local day in which a rule objects. What a further kind of rule adds is its case here. */
export function closedMinutesOn(applicable: ApplicableRule, on: CivilDate): readonly MinuteRange[] {
  const { rule } = applicable
  switch (rule.kind) {
    case 'window': {
      const hours = valueInForce(rule.history, on)?.value ?? undefined
      if (hours === undefined) return []
      return rule.sense === 'forbids' ? minutesIn(hours) : minutesOutside(hours)
    }
    case 'cap': {
      const limit = valueInForce(rule.history, on)?.value ?? undefined
      if (limit === undefined) return []
      return countedOn(applicable, on, limit.days) >= limit.most ? [wholeDay] : []
    }
  }
}

/** When, from `from` to `to`, does a rule object in any of the zones in which the debtor may be? */
export function closedSpans(
  matter: Matter,
  applicable: ApplicableRule,
  from: number,
  to: number,
): readonly Span[] {
  return localSpans(matter, from, to, (on) => closedMinutesOn(applicable, on))
}

/** When, from `from` to `to`, do the clocks of any of the zones show these minutes of a day? */
export function localSpans(
  clocks: Clocks,
  from: number,
  to: number,
  minutesOn: (on: CivilDate) => readonly MinuteRange[],
): readonly Span[] {
  return joinSpans(clocks.zoneNames.flatMap((zone) => spansIn(clocks, zone, from, to, minutesOn)))
}

/** When does a rule object in one zone? */
export function closedSpansIn(
  matter: Matter,
  zone: string,
  applicable: ApplicableRule,
  from: number,
  to: number,
): readonly Span[] {
  return joinSpans(spansIn(matter, zone, from, to, (on) => closedMinutesOn(applicable, on)))
}

/** When does a rule rest on a weaker source than the caller accepts? Whole local days. */
export function weakSpans(
  matter: Matter,
  { rule }: ApplicableRule,
  minimum: Confidence,
  from: number,
  to: number,
): readonly Span[] {
  const minutesOn = (on: CivilDate): readonly MinuteRange[] => (isWeakOn(rule, minimum, on) ? [wholeDay] : [])
  return localSpans(matter, from, to, minutesOn)
}

/** Does a rule in force on this day rest on a weaker source than the caller accepts? */
export function isWeakOn(rule: ContactRule, minimum: Confidence, on: CivilDate): boolean {
  const held = valueInForce<RuleValues[typeof rule.kind]>(rule.history, on)
  return held !== undefined && isWeaker(held.citation.confidence, minimum)
}

/**
 * The instants of these minutes of each local day. Where the clocks are set back across an edge, closed
 * time starts when they first show its start and ends when they last show its end: the safe reading.
 */
function spansIn(
  { zones }: Clocks,
  zone: string,
  from: number,
  to: number,
  minutesOn: (on: CivilDate) => readonly MinuteRange[],
): readonly Span[] {
  const first = zones === undefined ? undefined : localTimeAt(zones, zone, from)?.on
  const last = zones === undefined ? undefined : localTimeAt(zones, zone, to)?.on
  if (zones === undefined || first === undefined || last === undefined) return [always]
  const spans: Span[] = []
  // A day more on either side: clocks that are set back at midnight show the day before once more.
  const end = addDays(last, 1)
  for (let on = addDays(first, -1); on <= end; on = addDays(on, 1)) {
    for (const [start, stop] of minutesOn(on)) {
      const span = {
        start: instantAt(zones, zone, on, start) ?? always.start,
        end: lastInstantAt(zones, zone, on, stop) ?? always.end,
      }
      if (span.start < span.end) spans.push(span)
    }
  }
  return spans
}

// Zone data that knows a zone at one instant and not at another allows nothing.
const always: Span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
