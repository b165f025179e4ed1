import { type Search, skipRepetition } from './clock-changes'
import { zoneClocks } from './clock-readings'
import { type DayCloser, MILLISECONDS_PER_DAY, neverCloses, open } from './closed-minutes'
import { objectionAt, weightAt } from './closed-times'
import { acceptance } from './gaps'
import { type ApplicableRule, type Matter, mayBlock } from './matter'
import { liftsNever } from './overrides'
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
  return acceptingRule(consentedRule(rule), matter)
}

/** The rule without what it objects to on days on which a consent lifts it. */
export function consentedRule(rule: ApplicableRule): ApplicableRule {
  const { closedOn, consentOn } = rule
  if (consentOn === liftsNever || closedOn === neverCloses) return rule
  return { ...rule, closedOn: (day) => (consentOn(day) === null ? closedOn(day) : open) }
}

/** The rule without what it objects to for want of facts that are accepted as not known. */
export function acceptingRule(
  rule: ApplicableRule,
  { context, settledFrom }: Pick<Matter, 'context' | 'settledFrom'>,
): StandingRule {
  const { acceptGaps = [] } = context
  const isAccepted = acceptance(acceptGaps)
  const { closedOn } = rule
  const hangsOnGaps = acceptGaps.length > 0 && !rule.isAlwaysCertain && closedOn !== neverCloses
  return {
    ...rule,
    isAccepted,
    settledFrom,
    closedOn: hangsOnGaps
      ? (day) => closedOn(day).filter(({ missing }) => missing.length === 0 || !missing.every(isAccepted))
      : closedOn,
  }
}

/** Does the rule stand in the way at this instant? */
function standsAt(rule: StandingRule, at: number): boolean {
  const weight = weightAt(rule, at)
  if (weight !== 'uncertain') return weight === 'certain'
  const objection = objectionAt(rule, at)
  if (objection === undefined) return false
  return objection.isCertain || !objection.missing.every(rule.isAccepted)
}

/** The first instant from this one on at which no rule stands in the way; `null` where none lies within the horizon. */
export function nextAllowed(
  { zones, settledFrom }: Pick<Matter, 'zones' | 'settledFrom'>,
  rules: readonly StandingRule[],
  at: number,
): number | null {
  const horizon = at + HORIZON_DAYS * MILLISECONDS_PER_DAY
  let search: Search | null = { since: at, reached: at }
  for (let step = 0; step < MOST_STEPS && search !== null; step++) {
    const { since, reached }: Search = search
    const limit = searchLimit(settledFrom, reached, horizon)
    let next: number = reached
    for (const rule of rules) {
      if (!mayBlock(rule) || !standsAt(rule, reached)) continue
      next = Math.max(next, afterClosure(rule, zones, reached, limit))
    }
    if (next === reached) return reached
    if (next > horizon) return null
    if (next <= searchLimit(settledFrom, since, horizon)) search = { since, reached: next }
    else {
      const names = [...new Set(rules.flatMap(({ clocks }) => clocks.names))]
      search = skipRepetition({ since, reached: next }, zones, names, settledFrom, horizon)
    }
  }
  return null
}

/** Until when does a rule that objects at this instant object without a break? `Infinity` beyond the horizon. */
export function untilClear(rule: StandingRule, zones: Matter['zones'], at: number, horizon: number): number {
  const { clocks, settledFrom } = rule
  let search: Search | null = { since: at, reached: at }
  while (search !== null) {
    const { since, reached }: Search = search
    if (reached > horizon) break
    if (!standsAt(rule, reached)) return reached
    const limit = searchLimit(settledFrom, reached, horizon)
    const next = afterClosure(rule, zones, reached, limit)
    search = skipRepetition({ since, reached: next }, zones, clocks.names, settledFrom, horizon)
  }
  return Number.POSITIVE_INFINITY
}

/** An instant up to which a rule that objects at this one certainly objects, so that the search goes on from it. */
function afterClosure(rule: StandingRule, zones: Matter['zones'], at: number, limit: number): number {
  let further = at
  if (zones !== undefined) {
    for (const zone of rule.clocks.names)
      further = Math.max(further, endOfClosure(rule.closedOn, zones, zone, at, limit))
  }
  return further > at ? further : (Math.floor(at / ANYWHERE_STEP) + 1) * ANYWHERE_STEP
}

/**
 * The first instant after this one at which a rule begins or ends to object, or to do so certainly; `Infinity` beyond the
 * horizon.
 */
export function nextChange(rule: StandingRule, zones: Matter['zones'], at: number): number {
  if (rule.closedOn === neverCloses) return Number.POSITIVE_INFINITY
  if (rule.isAlwaysCertain) return nextTurn(rule, zones, at)
  const certain: StandingRule = {
    ...rule,
    closedOn: (day) => rule.closedOn(day).filter(({ missing }) => missing.length === 0),
  }
  return Math.min(nextTurn(rule, zones, at), nextTurn(certain, zones, at))
}

function nextTurn(rule: StandingRule, zones: Matter['zones'], at: number): number {
  const horizon = at + HORIZON_DAYS * MILLISECONDS_PER_DAY
  if (standsAt(rule, at)) return untilClear(rule, zones, at, horizon)
  const limit = searchLimit(rule.settledFrom, at, horizon)
  const starts =
    zones === undefined
      ? []
      : rule.clocks.names.map((zone) => startOfClosure(rule.closedOn, zones, zone, at, limit))
  const first = Math.min(Number.POSITIVE_INFINITY, ...starts)
  if (rule.unknownZones.length === 0) return first
  const last = Math.min(first, limit)
  for (let next = (Math.floor(at / ANYWHERE_STEP) + 1) * ANYWHERE_STEP; next <= last; next += ANYWHERE_STEP) {
    if (standsAt(rule, next)) return next
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
    for (const zone of rule.clocks.names) spans.push(...closedSpansIn(closedOn, zones, zone, from, to))
  }
  if (rule.unknownZones.length > 0) {
    const anywhere: StandingRule = { ...rule, clocks: zoneClocks(zones, []) }
    for (let start = Math.floor(from / ANYWHERE_STEP) * ANYWHERE_STEP; start < to; start += ANYWHERE_STEP) {
      if (!standsAt(anywhere, start)) continue
      for (const fact of objectionAt(anywhere, start)?.missing ?? []) missing.add(fact)
      spans.push({ start, end: start + ANYWHERE_STEP })
    }
  }
  return { spans, missing: [...missing] }
}
