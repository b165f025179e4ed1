import type { Label } from '../foundations'
import type { ContactRule, RuleKind } from './contact-rule'

/**
 * How much of a place's law on one kind of rule does a pack hold?
 *
 * - `complete`: all of it.
 * - `none-in-law`: the law has no such rule.
 * - `partial`: some of it.
 * - `not-researched`: nobody has looked.
 */
export type Coverage = 'complete' | 'none-in-law' | 'partial' | 'not-researched'

/** The contact law of one place, as dated and cited data (规则包); or the rules that a lender gives itself. */
export interface Pack {
  /** Public and never renamed. */
  readonly id: string
  /** Whose rules these are; absent: the law's. A lender's own can only tighten, and cover no place. */
  readonly issuer?: 'law' | 'lender'
  /**
   * The region code that `debtor.place` is compared with; `*` for everywhere. Its rules hold in its parts, whose codes start
   * with it and a hyphen; but a part needs a pack of its own to be covered.
   */
  readonly place: string
  readonly version: string
  readonly title: Label
  /** A kind that is left out counts as `not-researched`. */
  readonly coverage: Readonly<Partial<Record<RuleKind, Coverage>>>
  readonly rules: readonly ContactRule[]
}
