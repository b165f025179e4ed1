import type { BusinessCalendar, ZoneData } from '../foundations'
import { blockedOver } from './blocked'
import { nothingAgainst } from './brief-verdict'
import { type ZoneClocks, zoneClocks } from './clock-readings'
import { closeWindow } from './close-window'
import type { DayCloser } from './closed-minutes'
import { type CommonHours, commonHours, type PlainRule } from './common-hours'
import type { CapRule, ContactGap, ContactLimit, GapRule, WindowRule } from './contact-rule'
import { oneClock } from './one-clock'
import { valueByDay } from './value-by-day'

/** What of the law is found once for all debtors. */
export interface SharedLaw {
  /** When does a rule on hours object? */
  readonly closerOf: (rule: WindowRule) => DayCloser
  /** Which limit does a rule set on a day? See {@link valueByDay}. */
  readonly limitOf: (rule: CapRule) => (dayStart: number) => ContactLimit | undefined
  /** How many days must pass by a rule, on a day? */
  readonly gapOf: (rule: GapRule) => (dayStart: number) => ContactGap | undefined
  /** The clocks of these zones. */
  readonly clocksOf: (names: readonly string[]) => ZoneClocks
  /** This list of ids, the same for all who have the same. */
  readonly idsOf: (ids: readonly string[]) => readonly string[]
  /** A rule on hours, as it may block any debtor. */
  readonly plainRuleOf: (rule: WindowRule) => PlainRule
  /** What rules on hours say in a zone, on the days from the first to the last. */
  readonly hoursOf: (
    zone: string,
    rules: readonly PlainRule[],
    days: readonly [first: number, last: number],
  ) => CommonHours
}

// More than there are zones; names without end are not remembered.
const MOST_NAMES = 1000

interface HoursAsked {
  readonly zone: string
  readonly rules: readonly PlainRule[]
  readonly days: readonly [first: number, last: number]
}

/** What is found once by these calendars and zones. */
export function sharedLaw(
  calendars: readonly BusinessCalendar[] | undefined,
  zones: ZoneData | undefined,
): SharedLaw {
  const closerOf = once((rule: WindowRule) => closeWindow(rule, calendars ?? []))
  const clockOf = onceAlike((zone: string) => oneClock(zones, zone))
  const unblocked = blockedOver(nothingAgainst)
  let numbered = 0
  const numberOf = (): number => numbered++
  const hoursOf = onceAlike(({ zone, rules, days: [first, last] }: HoursAsked) =>
    commonHours(rules, clockOf(zone), first, last, unblocked),
  )
  return {
    closerOf,
    idsOf: onceAlike((ids) => ids),
    hoursOf: (zone, rules, days) => hoursOf({ zone, rules, days }),
    plainRuleOf: once((rule) => ({ id: rule.id, number: numberOf(), closedOn: closerOf(rule) })),
    limitOf: once(({ history }) => valueByDay(history)),
    gapOf: once(({ history }) => valueByDay(history)),
    clocksOf: onceAlike((names) => zoneClocks(zones, names)),
  }
}

function once<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known
    const value = find(key)
    found.set(key, value)
    return value
  }
}

/** Once for all keys that read the same. */
function onceAlike<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<string, Value>()
  return (key) => {
    const text = JSON.stringify(key)
    const known = found.get(text)
    if (known !== undefined) return known
    const value = find(key)
    if (found.size < MOST_NAMES) found.set(text, value)
    return value
  }
}
