import { type CivilDate, type DatedValue, formatInstant, type LocalTime, localTimeAt } from '../foundations'
import { closedSpansIn, countedOn } from './closed-times'
import type { ApplicableRule, Matter } from './matter'
import { spanAt } from './spans'
import type { ContactReason } from './verdict'

/** Why does this rule object at this instant, with the facts it saw? */
export function reasonFor(
  matter: Matter,
  applicable: ApplicableRule,
  at: number,
  until: number | null,
): ContactReason {
  const { pack, rule, liftedBy } = applicable
  const times = objectingTimes(matter, applicable, at)
  const days = times.map(({ on }) => on)
  const localTimes = [...new Set(times.map(showLocalTime))]
  const common = { ruleId: rule.id, packId: pack.id, effect: rule.effect, liftedBy }
  const clearsAt = until === null ? null : formatInstant(until)
  switch (rule.kind) {
    case 'window': {
      const { value, citation } = lastValue(rule.history, days)
      return {
        ...common,
        code: 'outside-hours',
        facts: { localTimes },
        threshold: { sense: rule.sense, hours: value },
        citation,
        confidence: citation.confidence,
        clearsAt,
      }
    }
    case 'cap': {
      const { value, citation } = lastValue(rule.history, days)
      const counted = Math.max(0, ...days.map((on) => countedOn(applicable, on, value.days)))
      return {
        ...common,
        code: 'too-many-contacts',
        facts: { localTimes, counted },
        threshold: value,
        citation,
        confidence: citation.confidence,
        clearsAt,
      }
    }
  }
}

function objectingTimes(matter: Matter, applicable: ApplicableRule, at: number): readonly LocalTime[] {
  const { zones } = matter
  if (zones === undefined) return []
  return matter.zoneNames
    .filter((zone) => spanAt(closedSpansIn(matter, zone, applicable, at, at), at) !== undefined)
    .flatMap((zone) => localTimeAt(zones, zone, at) ?? [])
}

/** The value that objects, with its source; a rule that objects has had one by the local day. */
function lastValue<Value>(
  history: readonly DatedValue<Value>[],
  days: readonly CivilDate[],
): DatedValue<Value> & { readonly value: Value } {
  const latest = days.reduce((left, right) => (left > right ? left : right), '')
  const held = history.filter(
    (entry): entry is DatedValue<Value> & { readonly value: Value } =>
      entry.value !== null && entry.from <= latest,
  )
  return held[held.length - 1] as DatedValue<Value> & { readonly value: Value }
}

function showLocalTime({ on, minuteOfDay, second, millisecond }: LocalTime): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0')
  const time = [Math.floor(minuteOfDay / 60), minuteOfDay % 60, second].map((part) => digits(part, 2))
  return `${on}T${time.join(':')}.${digits(millisecond, 3)}`
}
