import { type Citation, type Confidence, type DatedValue, formatInstant } from '../foundations'
import type { MarkKind } from '../model'
import { wrongContents } from './close-manner'
import { startOfDayAt } from './closed-minutes'
import type { Objection } from './closed-times'
import { countContacts, countingOn } from './counted-contacts'
import { dayOfStart } from './day-classes'
import { isAnyInForce } from './days-in-force'
import type { ApplicableRule, Matter } from './matter'
import type { RuleOverride } from './rule-override'
import { daysOfStatus } from './statuses'
import { entryByDay, valueByDay } from './value-by-day'
import type { ContactReason } from './verdict'

/** Why does this rule object, with the facts it saw? */
export function reasonFor(
  matter: Matter,
  { pack, rule }: ApplicableRule,
  { walls }: Pick<Objection, 'walls'>,
  liftedBy: RuleOverride | null,
  until: number | null,
): ContactReason {
  const { manner, history = [] } = matter
  const localTimes = walls.map((wall) => formatInstant(wall).slice(0, -1))
  const days = [...new Set(walls.map(startOfDayAt))]
  const common = {
    ruleId: rule.id,
    packId: pack.id,
    effect: rule.effect,
    liftedBy,
    clearsAt: until === null ? null : formatInstant(until),
  }
  switch (rule.kind) {
    case 'window': {
      const { value, ...source } = inForce(rule.history, days)
      return {
        ...common,
        ...source,
        code: 'outside-hours',
        facts: { localTimes },
        threshold: { sense: rule.sense, hours: value },
      }
    }
    case 'cap': {
      const { value, ...source } = inForce(rule.history, days)
      const counted = countContacts(rule.counts, manner, history)
      const takesCalendar = matter.context.unspecifiedPeriods === 'calendar'
      const countOn = countingOn(rule.counts, manner, counted, takesCalendar)
      const counts = days.map((day) => countOn(value, day))
      return {
        ...common,
        ...source,
        code: 'too-many-contacts',
        facts: { localTimes, counted: Math.max(0, ...counts) },
        threshold: value,
      }
    }
    case 'gap': {
      const { value, ...source } = inForce(rule.history, days)
      const last = Math.max(
        ...countContacts(rule.counts, manner, history)
          .flatMap((contact) => contact.days)
          .filter((day) => days.some((own) => day <= own)),
      )
      return {
        ...common,
        ...source,
        code: 'too-soon',
        facts: { localTimes, lastContactOn: dayOfStart(last) },
        threshold: value,
      }
    }
    case 'prerequisite': {
      const { value, ...source } = inForce(rule.history, days)
      const { requires } = rule
      const of = 'notice' in requires ? requires.notice : 'consent' in requires ? requires.consent : undefined
      return {
        ...common,
        ...source,
        code: 'prerequisite-missing',
        facts: { localTimes, requires: requires.fact, ...(of === undefined ? {} : { of }) },
        threshold: value,
      }
    }
    case 'recipient': {
      const { value: _, ...source } = inForce(rule.history, days)
      const { recipient = 'debtor', purpose = 'collection' } = manner
      return {
        ...common,
        ...source,
        code: 'wrong-recipient',
        facts: { recipient, purpose },
        threshold: { allows: rule.allows },
      }
    }
    case 'block': {
      const { value: _, ...source } = inForce(rule.history, days)
      const { marks } = matter.context
      const isHeld = (status: MarkKind): boolean => {
        const held = daysOfStatus([status], marks, manner) ?? []
        return days.some((day) => isAnyInForce(held, day))
      }
      return {
        ...common,
        ...source,
        code: 'status-forbids',
        facts: { statuses: rule.statuses.filter(isHeld) },
        threshold: { statuses: rule.statuses },
      }
    }
    case 'preference': {
      const { value: _, ...source } = inForce(rule.history, days)
      return { ...common, ...source, code: 'against-preference', facts: { localTimes }, threshold: null }
    }
    case 'content': {
      const { value: _, ...source } = inForce(rule.history, days)
      const { must = [], mustNot = [] } = rule
      return {
        ...common,
        ...source,
        code: 'wrong-content',
        facts: { contents: wrongContents(rule, manner.contents ?? []) },
        threshold: { must, mustNot },
      }
    }
    case 'record': {
      const { value, ...source } = inForce(rule.history, days)
      return {
        ...common,
        ...source,
        code: 'not-recorded',
        facts: { channel: manner.channel },
        threshold: value,
      }
    }
  }
}

/** The value that objects, with its source; a rule that objects has one on a local day. */
export function inForce<Value>(
  history: readonly DatedValue<Value>[],
  days: readonly number[],
): { readonly value: Value; readonly citation: Citation; readonly confidence: Confidence } {
  // Where a clock is not known, one of the days may be one on which the rule has ended, or has not begun.
  const valueOn = valueByDay(history)
  const latest = Math.max(...days.filter((day) => valueOn(day) !== undefined))
  const { value, citation } = entryByDay(history)(latest) as DatedValue<Value> & { readonly value: Value }
  return { value, citation, confidence: citation.confidence }
}
