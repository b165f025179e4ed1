import { startOfDayAt } from './closed-minutes'
import { type Objection, objectionAt } from './closed-times'
import type { ApplicableRule } from './matter'
import type { RuleOverride } from './rule-override'

/** A rule that objects at the instant asked, certainly or for want of facts, and what lifts it. */
export interface SeenRule {
  readonly rule: ApplicableRule
  readonly objection: Objection
  readonly liftedBy: RuleOverride | null
}

/** What does this rule have against this instant, and what lifts it? `undefined` where it has nothing. */
export function seeRule(rule: ApplicableRule, at: number): SeenRule | undefined {
  const objection = objectionAt(rule, at)
  return objection === undefined ? undefined : { rule, objection, liftedBy: liftingOf(rule, objection) }
}

/** A ground of the request; or a consent that is in force on every day that the clocks show. */
function liftingOf({ ground, consentOn }: ApplicableRule, { walls }: Objection): RuleOverride | null {
  if (ground !== null) return ground
  const consents = walls.map((wall) => consentOn(startOfDayAt(wall)))
  return consents.every((consent) => consent !== null) ? (consents[0] ?? null) : null
}
