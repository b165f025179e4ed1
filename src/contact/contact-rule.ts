import type { DatedValue, Label, Weekday } from '../foundations'
import type {
  Channel,
  ConsentKind,
  ContactActor,
  ContactOutcome,
  ContactPlace,
  ContactPurpose,
  ContactRecord,
  ContentItem,
  LocalHours,
  MarkKind,
  NoticeKind,
  Recipient,
} from '../model'
import type { RuleOverride } from './rule-override'
import type { RuleScope } from './rule-scope'

/**
 * The kinds of rules that the guard knows (规则种类).
 *
 * - `window`: hours in which contact is allowed, or is not.
 * - `cap`: a most number of contacts.
 * - `gap`: days that must pass after a contact.
 * - `prerequisite`: what must have come before.
 * - `recipient`: who may be contacted, and for what.
 * - `block`: a status of the debtor or the debt that stops contact.
 * - `preference`: that what the debtor asked is to be kept.
 * - `content`: what a contact must say, or may not.
 * - `record`: what must be recorded, and how long it is kept.
 */
export const ruleKinds = [
  'window',
  'cap',
  'gap',
  'prerequisite',
  'recipient',
  'block',
  'preference',
  'content',
  'record',
] as const

/** One of {@link ruleKinds}. */
export type RuleKind = (typeof ruleKinds)[number]

/** The days for which hours are: days of the week that are no holiday, holidays, or by whether business is done. */
export type DayClass = Weekday | 'holiday' | 'business-day' | 'non-business-day'

/** Hours of some days. */
export interface HoursOfDays extends LocalHours {
  /** The days they are for; absent: every day. Hours that cross midnight lie at both ends of each of these days. */
  readonly on?: readonly DayClass[]
}

/** What a number of contacts is counted over; exactly one of these. */
export interface CountedPeriod {
  /** So many days that end with the day asked about; 1 is that day alone. */
  readonly days?: number
  /** The week, from Monday, or the month of the calendar that holds the day, up to the day. */
  readonly calendar?: 'week' | 'month'
  /**
   * The law says a week or a month, and not which: 7 or 31 days that end with the day asked about, which no count by the
   * calendar can exceed, unless the caller asks for the calendar.
   */
  readonly unspecified?: 'week' | 'month'
}

/** A most number of contacts within a period. */
export interface ContactLimit {
  readonly most: number
  readonly period: CountedPeriod
}

/** Days that must pass after a contact. */
export interface ContactGap {
  readonly days: number
  /** Whether the day of the contact is the first of these days, or the day after it is. */
  readonly firstDay: 'same' | 'next'
}

/** What a prerequisite asks for beside the thing itself; nothing of it where it does not apply. */
export interface PrerequisiteTerms {
  /** Days after a notice was sent in which contact is still closed; the day after the sending is the first. */
  readonly waitDays?: number
  /** How many attempts in a row must have failed before a debtor counts as not reachable. */
  readonly failures?: number
}

/** How long records are kept. */
export interface Retention {
  readonly keep?: { readonly count: number; readonly unit: 'months' | 'years' }
  readonly from?: 'contact' | 'last-activity' | 'settlement'
}

/** What each kind of rule sets for a while; `in-force` where there is nothing to set. */
export interface RuleValues {
  readonly window: readonly HoursOfDays[]
  readonly cap: ContactLimit
  readonly gap: ContactGap
  readonly prerequisite: PrerequisiteTerms
  readonly recipient: 'in-force'
  readonly block: 'in-force'
  readonly preference: 'in-force'
  readonly content: 'in-force'
  readonly record: Retention
}

/**
 * What follows when a rule objects?
 *
 * - `deny`: contact is forbidden.
 * - `presume-violation`: it is presumed unlawful, which blocks as well.
 * - `advise`: it is advised against; reported, and nothing is blocked.
 */
export type RuleEffect = 'deny' | 'presume-violation' | 'advise'

interface RuleCommon<Kind extends RuleKind> {
  readonly kind: Kind
  /** Public and never renamed. */
  readonly id: string
  readonly label: Label
  readonly effect: RuleEffect
  /** Which contacts it restrains. */
  readonly scope: RuleScope
  /** What lifts it. */
  readonly unless?: readonly RuleOverride[]
  /**
   * Earliest first, each with its source; `null` ends the rule, which from then on asks nothing. Before
   * the first there is no answer.
   */
  readonly history: readonly DatedValue<RuleValues[Kind]>[]
}

/** When may contact be made, by the clock where the person contacted is (联系时段)? */
export interface WindowRule extends RuleCommon<'window'> {
  /** Whether contact is allowed only within the hours, or forbidden within them. */
  readonly sense: 'allows' | 'forbids'
  /** The calendar of holidays and business days that its day classes go by, by id; the caller passes it. */
  readonly calendar?: string
  /** The zone whose clock counts wherever the debtor is; absent: every zone in which the debtor may be. */
  readonly zone?: string
}

/** How often may contact be made (联系频次)? */
export interface CapRule extends RuleCommon<'cap'> {
  readonly counts: CountedContacts
}

/** How long after a contact may the next one be made (联系间隔)? */
export interface GapRule extends RuleCommon<'gap'> {
  readonly counts: CountedContacts
}

/** What of a contact record must agree with the contact asked about for it to count. */
export type CountedFacet = 'person' | 'account' | 'address' | 'principal' | 'place'

/** Which contacts of the history count. All of these must hold; what a record does not say is taken to hold. */
export interface CountedContacts {
  readonly channels: readonly Channel[]
  readonly outcomes: readonly ContactOutcome[]
  readonly directions: readonly ContactRecord['direction'][]
  readonly actors: readonly ContactActor[]
  readonly recipients?: readonly Recipient[]
  readonly places?: readonly ContactPlace[]
  /** Whether those of all who collect count together, or of the actor that asks alone; absent: together. */
  readonly pooled?: 'all' | 'actor'
  /** What must agree with the contact asked about; absent: nothing, so that all contacts with the debtor count. */
  readonly per?: readonly CountedFacet[]
  /** What is left out: contacts with consent, and replies to what the debtor wrote or asked. */
  readonly except?: readonly ('with-consent' | 'reply')[]
  /** Counts how many channels were used, the one asked about included, instead of contacts. */
  readonly distinct?: 'channel'
}

/** A notice of this kind was sent, about each account that the contact is about. */
export interface NoticeRequirement {
  readonly fact: 'notice'
  readonly notice: NoticeKind
}

/** The debtor consented to this, in writing where it says so. */
export interface ConsentRequirement {
  readonly fact: 'consent'
  readonly consent: ConsentKind
  readonly form?: 'written'
}

/** Attempts to reach the debtor failed, or the debtor has one of these statuses. */
export interface UnreachableRequirement {
  readonly fact: 'unreachable-debtor'
  readonly orStatuses?: readonly MarkKind[]
}

/** It is established that the person contacted is who they should be. */
export interface IdentityRequirement {
  readonly fact: 'established-identity'
}

/** What must have come before a contact (联系前提)? */
export interface PrerequisiteRule extends RuleCommon<'prerequisite'> {
  readonly requires: NoticeRequirement | ConsentRequirement | UnreachableRequirement | IdentityRequirement
}

/** Who may be contacted, and for what (联系对象)? Whom it does not name may not. */
export interface RecipientRule extends RuleCommon<'recipient'> {
  readonly allows: readonly Recipient[]
  /** May be contacted for these purposes only. */
  readonly limits?: {
    readonly recipients: readonly Recipient[]
    readonly purposes: readonly ContactPurpose[]
  }
}

/** Which status of the debtor or the debt stops contact (停止联系)? */
export interface BlockRule extends RuleCommon<'block'> {
  readonly statuses: readonly MarkKind[]
}

/** Must what the debtor asked be kept (尊重偏好)? */
export type PreferenceRule = RuleCommon<'preference'>

/** What must a contact say, and what may it not (联系内容)? */
export interface ContentRule extends RuleCommon<'content'> {
  readonly must?: readonly ContentItem[]
  readonly mustNot?: readonly ContentItem[]
}

/** What must be recorded, and how long is it kept (留痕与保存)? */
export interface RecordRule extends RuleCommon<'record'> {
  /** The contact itself must be recorded, as a call by its sound. */
  readonly mustRecord?: true
}

/** A rule of contact law, as data. The guard reads its kind and its fields, and never asks whose law it is. */
export type ContactRule =
  | WindowRule
  | CapRule
  | GapRule
  | PrerequisiteRule
  | RecipientRule
  | BlockRule
  | PreferenceRule
  | ContentRule
  | RecordRule
