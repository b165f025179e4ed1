import { daysNear } from './candidate-zones'
import { type Objection, objectionAt } from './closed-times'
import type { ApplicableRule, Matter } from './matter'
import { consentedRule, standingRule } from './next-times'
import type { RuleOverride } from './rule-override'

/** A rule that has something against the instant asked, certainly or for want of facts. */
export interface SeenRule {
  readonly rule: ApplicableRule
  readonly objection: Objection
  /** What of it remains, but for what lifts it and for facts that are accepted as not known. */
  readonly remaining: Objection | undefined
  /** What lifts it, where that leaves nothing of it. */
  readonly liftedBy: RuleOverride | null
  /** The facts by which it may object that are not known, but for what lifts it. */
  readonly missing: readonly string[]
}

/** What does this rule have against this instant, and what remains of that? `undefined` where it has nothing. */
export function seeRule(rule: ApplicableRule, matter: Matter, at: number): SeenRule | undefined {
  const objection = objectionAt(rule, at)
  if (objection === undefined) return undefined
  const lifted = { rule, objection, remaining: undefined, missing: [] }
  if (rule.ground !== null) return { ...lifted, liftedBy: rule.ground }
  const unlifted = objectionAt(consentedRule(rule), at)
  if (unlifted === undefined) return { ...lifted, liftedBy: consentNear(rule, matter, at) }
  const remaining = objectionAt(standingRule(rule, matter), at)
  return { rule, objection, remaining, liftedBy: null, missing: unlifted.missing }
}

/** A consent that is in force on a day that a clock may show then. */
function consentNear(
  { clocks, consentOn }: ApplicableRule,
  { zones }: Matter,
  at: number,
): RuleOverride | null {
  const consents = daysNear(zones, clocks.names, at).map(consentOn)
  return consents.find((consent) => consent !== null) ?? null
}
