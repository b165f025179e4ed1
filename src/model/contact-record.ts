import {
  type Instant,
  instant,
  isTrue,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import { type ContactPurpose, contactPurposes } from './contact-purpose'
import { type ContentItem, contentItems } from './content-item'

/**
 * The ways of reaching a debtor (联系渠道). A voice robot is a voice contact of its own kind; a public post reaches everybody,
 * and is never allowed.
 */
export const channels = [
  'phone',
  'voice-robot',
  'sms',
  'email',
  'letter',
  'app',
  'messenger',
  'visit',
  'public-post',
] as const

/** One of {@link channels}. */
export type Channel = (typeof channels)[number]

/**
 * What came of a contact.
 *
 * Of a call: `not-connected` (busy, or not in service), `no-message-possible` (it rang, and no message could be left),
 * `no-answer` (it rang out), `voicemail` (a message was left), `wrong-number`, `hung-up` (answered, and ended before a talk),
 * `answered-by-debtor` (a talk), `answered-by-other`. Of a message: `delivered`, `read`, `not-delivered`. Of a letter:
 * `sent-letter`, `delivered`, `not-delivered`.
 */
export const contactOutcomes = [
  'not-connected',
  'no-message-possible',
  'no-answer',
  'voicemail',
  'wrong-number',
  'hung-up',
  'answered-by-debtor',
  'answered-by-other',
  'delivered',
  'read',
  'not-delivered',
  'sent-letter',
] as const

/** One of {@link contactOutcomes}. */
export type ContactOutcome = (typeof contactOutcomes)[number]

/** Who makes contacts (联系主体): the lender's own people, an agency that acts for it, or one who bought the debt. */
export const contactActors = ['lender', 'agency', 'debt-buyer'] as const

/** One of {@link contactActors}. */
export type ContactActor = (typeof contactActors)[number]

/**
 * Who is contacted (联系对象), by what they are to the debtor: those who owe or answer for the debt, those who act for the
 * debtor, and others. A `contact-person` is one whom the debtor named to be reached through.
 */
export const recipients = [
  'debtor',
  'co-debtor',
  'guarantor',
  'spouse',
  'parent',
  'guardian',
  'executor',
  'heir',
  'representative',
  'attorney',
  'contact-person',
  'relative',
  'employer',
  'colleague',
  'neighbor',
  'other',
] as const

/** One of {@link recipients}. */
export type Recipient = (typeof recipients)[number]

/** Where a contact reaches somebody (联系地点). */
export const contactPlaces = ['home', 'work', 'elsewhere'] as const

/** One of {@link contactPlaces}. */
export type ContactPlace = (typeof contactPlaces)[number]

/** A contact with the debtor or about the debt, made or received (催收记录). */
export interface ContactRecord {
  readonly id: string
  readonly at: Instant
  readonly channel: Channel
  readonly direction: 'outbound' | 'inbound'
  readonly outcome: ContactOutcome
  /** Who made or received it. */
  readonly actor: ContactActor
  /** Which of several lenders, agencies or buyers that was. */
  readonly actorId?: string
  /** For whom: the owner of the debt. */
  readonly principalId?: string
  /** With whom; absent: the debtor. */
  readonly recipient?: Recipient
  /** Which of several people that was. */
  readonly personId?: string
  readonly place?: ContactPlace
  /** The number or address, by a name of the caller's own that gives neither away. */
  readonly addressId?: string
  /** The accounts that it was about; absent: not known, and any of them may have been. */
  readonly accountIds?: readonly string[]
  /** What it was for; absent: to collect. */
  readonly purpose?: ContactPurpose
  /** What was said; absent: not known. */
  readonly contents?: readonly ContentItem[]
  /** The prohibited acts that it came to, by their ids; absent: nobody looked. */
  readonly acts?: readonly string[]
  /** The contact that the debtor had made and that this one answered. */
  readonly inReplyTo?: string
  /** It was made with a consent that leaves it out of counts. */
  readonly withConsent?: true
  /** Which letter of the policy it was, for a letter. */
  readonly letter?: string
}

/** The form of a {@link ContactRecord}. */
export const contactRecordShape: Shape<ContactRecord> = /* @__PURE__ */ record<ContactRecord>({
  id: text,
  at: instant,
  channel: /* @__PURE__ */ oneOf(channels),
  direction: /* @__PURE__ */ oneOf(['outbound', 'inbound']),
  outcome: /* @__PURE__ */ oneOf(contactOutcomes),
  actor: /* @__PURE__ */ oneOf(contactActors),
  actorId: /* @__PURE__ */ optional(text),
  principalId: /* @__PURE__ */ optional(text),
  recipient: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(recipients)),
  personId: /* @__PURE__ */ optional(text),
  place: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(contactPlaces)),
  addressId: /* @__PURE__ */ optional(text),
  accountIds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  purpose: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(contactPurposes)),
  contents: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(contentItems))),
  acts: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  inReplyTo: /* @__PURE__ */ optional(text),
  withConsent: /* @__PURE__ */ optional(isTrue),
  letter: /* @__PURE__ */ optional(text),
})
