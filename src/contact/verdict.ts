import type { Citation, Confidence } from '../foundations'
import type { ContactLimit, LocalHours, RuleEffect, RuleOverride, WindowRule } from './contact-rule'

interface ReasonCommon {
  readonly ruleId: string
  readonly packId: string
  readonly effect: RuleEffect
  /** The fact that lifts the rule, which then does not block; `null` when it objects. */
  readonly liftedBy: RuleOverride | null
  readonly citation: Citation
  readonly confidence: Confidence
  /** The instant from which this rule alone would object no more; `null` when none lies within 14 days. */
  readonly clearsAt: string | null
}

/** The debtor's clock shows a time at which a rule forbids contact. */
export interface OutsideHours extends ReasonCommon {
  readonly code: 'outside-hours'
  readonly facts: {
    /** What the clocks show where the rule objects, `YYYY-MM-DDTHH:MM:SS.mmm`. */
    readonly localTimes: readonly string[]
  }
  readonly threshold: { readonly sense: WindowRule['sense']; readonly hours: readonly LocalHours[] }
}

/** The most contacts that a rule allows have been made. */
export interface TooManyContacts extends ReasonCommon {
  readonly code: 'too-many-contacts'
  readonly facts: {
    /** What the clocks show where the rule objects, `YYYY-MM-DDTHH:MM:SS.mmm`. */
    readonly localTimes: readonly string[]
    readonly counted: number
  }
  readonly threshold: ContactLimit
}

/** Why a rule matters to this contact: it objects, or would but for a fact that lifts it. */
export type ContactReason = OutsideHours | TooManyContacts

/** What an answer rests on. */
export interface ContactBasis {
  /** The packs that apply to the debtor's place. */
  readonly packs: readonly { readonly id: string; readonly version: string }[]
  /** The edition of the zone data; `null` without any. */
  readonly zones: string | null
  /** The weakest source among the rules that could have blocked; `null` when there was none. */
  readonly weakestConfidence: Confidence | null
}

/** May this contact happen now? Only `allowed` allows. */
export interface ContactVerdict {
  /**
   * `blocked` if any rule that denies, or presumes a violation, objects; else `undetermined` if anything is
   * missing or uncovered; else `allowed`.
   */
  readonly status: 'allowed' | 'blocked' | 'undetermined'
  /** Every rule that matters, in the order of the packs; advice and lifted rules among them. */
  readonly reasons: readonly ContactReason[]
  /** Facts that are not known: `debtor.place`, `debtor.timeZones`, `zones`, `history`. */
  readonly missing: readonly string[]
  /** Law that is not known well enough: `place`, `<pack>:<kind of rule>`, `<rule>:confidence`. */
  readonly uncovered: readonly string[]
  /** The gaps that the caller accepted and that are there. */
  readonly acceptedGaps: readonly string[]
  /**
   * The first allowed instant at or after the one asked; `null` when none is known within 14 days. Every
   * instant but the one asked is judged without an agreed time.
   */
  readonly nextAllowedAt: string | null
  /**
   * The first later instant at which the same question would have another status, or other rules would
   * matter, if nothing happens; `null` when there is none within 14 days.
   */
  readonly changesAt: string | null
  readonly basis: ContactBasis
}
