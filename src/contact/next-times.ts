import { type Search, skipRepetition } from './clock-changes'
import { type DayCloser, MILLISECONDS_PER_DAY, open } from './closed-minutes'
import { objectionAt } from './closed-times'
import { acceptance } from './gaps'
import { type ApplicableRule, type Matter, mayBlock } from './matter'
import { closedSpansIn, endOfClosure, HORIZON_DAYS, startOfClosure } from './search-times'
import { searchLimit } from './settle-day'
import type { Span } from './spans'

// The days that some clock may show change every six hours: 18 hours before and after midnight, and at midnight.
const ANYWHERE_STEP = 6 * 3_600_000
// Each step of a search passes at least one edge of one rule.
const MOST_STEPS = 10_000

/** A rule as it stands in the way of contact at any instant but the one asked. */
export interface StandingRule extends ApplicableRule {
  /** When it objects, but for what is accepted or consented to. */
  readonly closedOn: DayCloser
  /** In spite of which gaps contact may be allowed. */
  readonly isAccepted: (gap: string) => boolean
  /** The start of the day from which on it objects to the same every week. */
  readonly settledFrom: number
}

/** The rule as it stands at any instant, without the grounds of the request. */
export function standingRule(rule: ApplicableRule, matter: Matter): StandingRule {
  const { closedOn, ...rest } = acceptingRule(rule, matter)
  return { ...rest, closedOn: (day) => (rule.consentOn(day) === null ? closedOn(day) : open) }
}

/** The rule without what it objects to for want of facts that are accepted as not known. */
export function acceptingRule(
  rule: ApplicableRule,
  { context, settledFrom }: Pick<Matter, 'context' | 'settledFrom'>,
): StandingRule {
  const isAccepted = acceptance(context.acceptGaps)
  const { closedOn } = rule
  return {
    ...rule,
    isAccepted,
    settledFrom,
    closedOn: (day) =>
      closedOn(day).filter(({ missing }) => missing.length === 0 || !missing.every(isAccepted)),
  }
}

/** Does the rule stand in the way at this instant? */
function standsAt(rule: StandingRule, zones: Matter['zones'], at: number): boolean {
  const objection = objectionAt(rule, zones, at)
  if (objection === undefined) return false
  return objection.isCertain || !objection.missing.every(rule.isAccepted)
}

/** The first instant from this one on at which no rule stands in the way; `null` where none lies within the horizon. */
export function nextAllowed(
  { zones, settledFrom }: Matter,
  rules: readonly StandingRule[],
  at: number,
): number | null {
  const horizon = at + HORIZON_DAYS * MILLISECONDS_PER_DAY
  const blocking = rules.filter(mayBlock)
  const zoneNames = [...new Set(blocking.flatMap((rule) => rule.zoneNames))]
  let search: Search | null = { since: at, reached: at }
  for (let step = 0; step < MOST_STEPS && search !== null; step++) {
    const { since, reached }: Search = search
    let next = reached
    for (const rule of blocking) {
      if (!standsAt(rule, zones, reached)) continue
      next = Math.max(next, untilClear(rule, zones, reached, horizon))
    }
    if (next === reached) return reached
    if (next > horizon) return null
    search = skipRepetition({ since, reached: next }, zones, zoneNames, settledFrom, horizon)
  }
  return null
}

/** Until when does a rule that objects at this instant object without a break? `Infinity` beyond the horizon. */
export function untilClear(rule: StandingRule, zones: Matter['zones'], at: number, horizon: number): number {
  const { zoneNames, settledFrom } = rule
  let search: Search | null = { since: at, reached: at }
  while (search !== null) {
    const { since, reached }: Search = search
    if (reached > horizon) break
    if (!standsAt(rule, zones, reached)) return reached
    const limit = searchLimit(settledFrom, reached, horizon)
    const ends =
      zones === undefined
        ? []
        : zoneNames.map((zone) => endOfClosure(rule.closedOn, zones, zone, reached, limit))
    const further = Math.max(reached, ...ends)
    const next = further > reached ? further : (Math.floor(reached / ANYWHERE_STEP) + 1) * ANYWHERE_STEP
    search = skipRepetition({ since, reached: next }, zones, zoneNames, settledFrom, horizon)
  }
  return Number.POSITIVE_INFINITY
}

/**
 * The first instant after this one at which a rule begins or ends to object, or to do so certainly; `Infinity` beyond the
 * horizon.
 */
export function nextChange(rule: StandingRule, zones: Matter['zones'], at: number): number {
  if (rule.isAlwaysCertain) return nextTurn(rule, zones, at)
  const certain: StandingRule = {
    ...rule,
    closedOn: (day) => rule.closedOn(day).filter(({ missing }) => missing.length === 0),
  }
  return Math.min(nextTurn(rule, zones, at), nextTurn(certain, zones, at))
}

function nextTurn(rule: StandingRule, zones: Matter['zones'], at: number): number {
  const horizon = at + HORIZON_DAYS * MILLISECONDS_PER_DAY
  if (standsAt(rule, zones, at)) return untilClear(rule, zones, at, horizon)
  const limit = searchLimit(rule.settledFrom, at, horizon)
  const starts =
    zones === undefined
      ? []
      : rule.zoneNames.map((zone) => startOfClosure(rule.closedOn, zones, zone, at, limit))
  const first = Math.min(Number.POSITIVE_INFINITY, ...starts)
  if (rule.unknownZones.length === 0) return first
  const last = Math.min(first, limit)
  for (let next = (Math.floor(at / ANYWHERE_STEP) + 1) * ANYWHERE_STEP; next <= last; next += ANYWHERE_STEP) {
    if (standsAt(rule, zones, next)) return next
  }
  return first
}

/** The time from `from` to `to` in which a rule stands in the way, and the facts for want of which it does in some of it. */
export function closedStretches(
  rule: StandingRule,
  zones: Matter['zones'],
  from: number,
  to: number,
): { readonly spans: readonly Span[]; readonly missing: readonly string[] } {
  const missing = new Set<string>()
  const spans: Span[] = []
  if (zones !== undefined) {
    const closedOn: DayCloser = (day) => {
      const closed = rule.closedOn(day)
      for (const range of closed) for (const fact of range.missing) missing.add(fact)
      return closed
    }
    for (const zone of rule.zoneNames) spans.push(...closedSpansIn(closedOn, zones, zone, from, to))
  }
  if (rule.unknownZones.length > 0) {
    const anywhere: StandingRule = { ...rule, zoneNames: [] }
    for (let start = Math.floor(from / ANYWHERE_STEP) * ANYWHERE_STEP; start < to; start += ANYWHERE_STEP) {
      if (!standsAt(anywhere, zones, start)) continue
      for (const fact of objectionAt(anywhere, zones, start)?.missing ?? []) missing.add(fact)
      spans.push({ start, end: start + ANYWHERE_STEP })
    }
  }
  return { spans, missing: [...missing] }
}
