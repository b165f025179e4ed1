import type { Citation, Confidence } from '../foundations'
import type {
  Channel,
  ConsentKind,
  ContactPurpose,
  ContentItem,
  MarkKind,
  NoticeKind,
  Recipient,
} from '../model'
import type {
  ContactGap,
  ContactLimit,
  HoursOfDays,
  PrerequisiteTerms,
  Retention,
  RuleEffect,
  WindowRule,
} from './contact-rule'
import type { RuleOverride } from './rule-override'

interface ReasonCommon {
  readonly ruleId: string
  readonly packId: string
  readonly effect: RuleEffect
  /** What lifts the rule, which then does not block; `null` when it objects. */
  readonly liftedBy: RuleOverride | null
  readonly citation: Citation
  readonly confidence: Confidence
  /** The instant from which this rule alone would object no more; `null` when none lies within 400 days. */
  readonly clearsAt: string | null
}

/** What the clocks show where a rule objects, `YYYY-MM-DDTHH:MM:SS.mmm`. */
interface LocalTimes {
  readonly localTimes: readonly string[]
}

/** The clock where the person contacted is shows a time at which a rule forbids contact. */
export interface OutsideHours extends ReasonCommon {
  readonly code: 'outside-hours'
  readonly facts: LocalTimes
  readonly threshold: { readonly sense: WindowRule['sense']; readonly hours: readonly HoursOfDays[] }
}

/** The most contacts that a rule allows have been made. */
export interface TooManyContacts extends ReasonCommon {
  readonly code: 'too-many-contacts'
  readonly facts: LocalTimes & { readonly counted: number }
  readonly threshold: ContactLimit
}

/** The days that must pass after a contact have not passed. */
export interface TooSoon extends ReasonCommon {
  readonly code: 'too-soon'
  readonly facts: LocalTimes & { readonly lastContactOn: string }
  readonly threshold: ContactGap
}

/** What must have come before has not. */
export interface PrerequisiteMissing extends ReasonCommon {
  readonly code: 'prerequisite-missing'
  readonly facts: LocalTimes & {
    readonly requires: 'notice' | 'consent' | 'unreachable-debtor' | 'established-identity'
    readonly of?: NoticeKind | ConsentKind
  }
  readonly threshold: PrerequisiteTerms
}

/** This person may not be contacted, or not for this. */
export interface WrongRecipient extends ReasonCommon {
  readonly code: 'wrong-recipient'
  readonly facts: { readonly recipient: Recipient; readonly purpose: ContactPurpose }
  readonly threshold: { readonly allows: readonly Recipient[] }
}

/** The debtor or the debt has a status that stops contact. */
export interface StatusForbids extends ReasonCommon {
  readonly code: 'status-forbids'
  readonly facts: { readonly statuses: readonly MarkKind[] }
  readonly threshold: { readonly statuses: readonly MarkKind[] }
}

/** The debtor asked not to be contacted then, there or so. */
export interface AgainstPreference extends ReasonCommon {
  readonly code: 'against-preference'
  readonly facts: LocalTimes
  readonly threshold: null
}

/** What must be said would not be, or what may not be said would. */
export interface WrongContent extends ReasonCommon {
  readonly code: 'wrong-content'
  readonly facts: { readonly contents: readonly ContentItem[] }
  readonly threshold: { readonly must: readonly ContentItem[]; readonly mustNot: readonly ContentItem[] }
}

/** The contact would not be recorded, and must be. */
export interface NotRecorded extends ReasonCommon {
  readonly code: 'not-recorded'
  readonly facts: { readonly channel: Channel }
  readonly threshold: Retention
}

/** The contact would come to an act that is prohibited everywhere. */
export interface ProhibitedContact extends ReasonCommon {
  readonly code: 'prohibited-act'
  readonly facts: { readonly act: string }
  readonly threshold: null
}

/** Why a rule matters to this contact: it objects, or would but for what lifts it. */
export type ContactReason =
  | OutsideHours
  | TooManyContacts
  | TooSoon
  | PrerequisiteMissing
  | WrongRecipient
  | StatusForbids
  | AgainstPreference
  | WrongContent
  | NotRecorded
  | ProhibitedContact

/** What a rule asks of a contact that may be made: what to say, and what to record and keep. */
export interface ContactObligation {
  readonly ruleId: string
  readonly packId: string
  readonly must: readonly ContentItem[]
  readonly mustNot: readonly ContentItem[]
  readonly mustRecord: boolean
  readonly retention: Retention | null
  readonly citation: Citation
}

/** What an answer rests on. */
export interface ContactBasis {
  /** The packs that apply to the debtor's place. */
  readonly packs: readonly { readonly id: string; readonly version: string }[]
  /** The edition of the zone data; `null` without any. */
  readonly zones: string | null
  /** The calendars that rules go by, by id and version; `null` for one without. */
  readonly calendars: readonly { readonly id: string; readonly version: string | null }[]
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
  /**
   * Facts that are not known and by which a rule may object: `debtor.place`, `debtor.timeZones`, `zones`, `history`, `marks`,
   * `consents`, `notices`, `preferences`, `calendars.<id>`, `request.place` and the like.
   */
  readonly missing: readonly string[]
  /** Law that is not known well enough: `place`, `<pack>:<kind of rule>`, `<rule>:confidence`. */
  readonly uncovered: readonly string[]
  /** The gaps that the caller accepted and that are there. */
  readonly acceptedGaps: readonly string[]
  /** What the rules ask of the contact if it is made. */
  readonly obligations: readonly ContactObligation[]
  /**
   * The first allowed instant at or after the one asked; `null` when none is known within 400 days. Every
   * instant but the one asked is judged without its grounds.
   */
  readonly nextAllowedAt: string | null
  /**
   * The first later instant at which the same question would have another status, or other rules would
   * matter, if nothing happens; `null` when there is none within 400 days.
   */
  readonly changesAt: string | null
  readonly basis: ContactBasis
}
