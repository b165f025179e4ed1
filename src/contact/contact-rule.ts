import type { DatedValue, Label } from '../foundations'
import type { Channel, ContactOutcome, ContactRecord } from '../model'

/** The kinds of rules that the guard knows (规则种类). */
export const ruleKinds = ['window', 'cap'] as const

/** One of {@link ruleKinds}: hours in which contact is allowed or not, and a most number of contacts. */
export type RuleKind = (typeof ruleKinds)[number]

/** What each kind of rule sets for a while. */
export interface RuleValues {
  readonly window: readonly LocalHours[]
  readonly cap: ContactLimit
}

/**
 * What follows when a rule objects?
 *
 * - `deny`: contact is forbidden.
 * - `presume-violation`: it is presumed unlawful, which blocks as well.
 * - `advise`: it is advised against; reported, and nothing is blocked.
 */
export type RuleEffect = 'deny' | 'presume-violation' | 'advise'

/** A fact of the request that lifts rules which name it. `agreed-time`: the parties agreed the time. */
export type RuleOverride = 'agreed-time'

/** Who makes a contact: the lender's own people, or an agency. */
export type ContactActor = ContactRecord['actor']

/** A part of a day on the debtor's clock, from `HH:MM` up to but not including `HH:MM`. */
export interface LocalHours {
  readonly from: string
  /** Earlier than `from` when it crosses midnight; `24:00` is the end of the day. */
  readonly to: string
}

/** A most number of contacts within a number of local days. */
export interface ContactLimit {
  readonly most: number
  /** Consecutive days that end with the day asked about; 1 is the calendar day. */
  readonly days: number
}

interface RuleCommon<Kind extends RuleKind> {
  readonly kind: Kind
  /** Public and never renamed. */
  readonly id: string
  readonly label: Label
  readonly effect: RuleEffect
  /** The channels it restrains. */
  readonly channels: readonly Channel[]
  /** Whom it restrains; absent means everyone. */
  readonly actors?: readonly ContactActor[]
  /** What lifts it. */
  readonly unless?: readonly RuleOverride[]
  /**
   * Earliest first, each with its source; `null` ends the rule, which from then on asks nothing. Before
   * the first there is no answer.
   */
  readonly history: readonly DatedValue<RuleValues[Kind]>[]
}

/** When may the debtor be contacted, by the debtor's clock (联系时段)? */
export interface WindowRule extends RuleCommon<'window'> {
  /** Whether contact is allowed only within the hours, or forbidden within them. */
  readonly sense: 'allows' | 'forbids'
}

/** How often may the debtor be contacted (联系频次)? Counted per debtor, over all who collect. */
export interface CapRule extends RuleCommon<'cap'> {
  readonly counts: CountedContacts
}

/** Which contacts of the history count. All of these must hold. */
export interface CountedContacts {
  readonly channels: readonly Channel[]
  readonly outcomes: readonly ContactOutcome[]
  readonly directions: readonly ContactRecord['direction'][]
  readonly actors: readonly ContactActor[]
}

/** A rule of contact law, as data. The guard reads its kind and its fields, and never asks whose law it is. */
export type ContactRule = WindowRule | CapRule

/**
 * How much of a place's law on one kind of rule does a pack hold?
 *
 * - `complete`: all of it.
 * - `none-in-law`: the law has no such rule.
 * - `partial`: some of it.
 * - `not-researched`: nobody has looked.
 */
export type Coverage = 'complete' | 'none-in-law' | 'partial' | 'not-researched'

/** The contact law of one place, as dated and cited data (规则包). */
export interface Pack {
  /** Public and never renamed. */
  readonly id: string
  /**
   * The region code that `debtor.place` is compared with. Its rules hold in its parts, whose codes start with
   * it and a hyphen; but a part needs a pack of its own to be covered.
   */
  readonly place: string
  readonly version: string
  readonly title: Label
  readonly coverage: Readonly<Record<RuleKind, Coverage>>
  readonly rules: readonly ContactRule[]
}
