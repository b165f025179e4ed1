import {
  type FieldShapes,
  type Instant,
  instant,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  truth,
} from '../foundations'
import {
  type Channel,
  type ContactActor,
  type ContactPlace,
  type ContactPurpose,
  type ContentItem,
  channels,
  contactActors,
  contactPlaces,
  contactPurposes,
  contentItems,
  type Recipient,
  recipients,
} from '../model'
import { type ContactGround, contactGrounds } from './rule-override'

/** How, by whom, to whom and what for a contact would be made. */
export interface ContactManner {
  readonly channel: Channel
  readonly actor: ContactActor
  /** Which of several lenders, agencies or buyers, as contact records name them. */
  readonly actorId?: string
  /** For whom: the owner of the debt. */
  readonly principalId?: string
  /** Absent: the debtor. */
  readonly recipient?: Recipient
  /** Which of several people. */
  readonly personId?: string
  /** Where it would reach the person; absent: not known. */
  readonly place?: ContactPlace
  /** The number or address, by a name of the caller's own that gives neither away. */
  readonly addressId?: string
  /** The accounts that it would be about; absent: all of them. */
  readonly accountIds?: readonly string[]
  /** Absent: to collect. */
  readonly purpose?: ContactPurpose
  /** The contact of the debtor, by its id in the history, that this one would answer. */
  readonly inReplyTo?: string
  /** What it would say; absent: not known. */
  readonly contents?: readonly ContentItem[]
  /** Whether it would be recorded; absent: not known. */
  readonly isRecorded?: boolean
  /** Acts that it would come to, by their ids; any of those that are prohibited blocks it. */
  readonly acts?: readonly string[]
}

/** The contact that someone wants to make. */
export interface ContactRequest extends ContactManner {
  readonly at: Instant
  /** What speaks for this contact at this instant, and for no other: a later instant is sought without it. */
  readonly grounds?: readonly ContactGround[]
}

/** A stretch of time to be searched for permitted contact: from `from` up to but not including `to`. */
export interface ContactWindowsRequest extends ContactManner {
  readonly from: Instant
  /** At most 400 days later. */
  readonly to: Instant
}

/** The form of a {@link ContactActor}. */
export const actor: Shape<ContactActor> = /* @__PURE__ */ oneOf(contactActors)

/** The forms of the fields of a {@link ContactManner}. */
export const contactMannerFields: FieldShapes<ContactManner> = {
  channel: /* @__PURE__ */ oneOf(channels),
  actor,
  actorId: /* @__PURE__ */ optional(text),
  principalId: /* @__PURE__ */ optional(text),
  recipient: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(recipients)),
  personId: /* @__PURE__ */ optional(text),
  place: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(contactPlaces)),
  addressId: /* @__PURE__ */ optional(text),
  accountIds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  purpose: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(contactPurposes)),
  inReplyTo: /* @__PURE__ */ optional(text),
  contents: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(contentItems))),
  isRecorded: /* @__PURE__ */ optional(truth),
  acts: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
}

// Not spreads, which would keep all of it in a bundle that uses none of it.
/** The form of a {@link ContactRequest}. */
export const contactRequestShape: Shape<ContactRequest> = /* @__PURE__ */ record<ContactRequest>(
  /* @__PURE__ */ Object.assign({}, contactMannerFields, {
    at: instant,
    grounds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(contactGrounds))),
  }),
)

/** The form of a {@link ContactWindowsRequest}. */
export const contactWindowsRequestShape: Shape<ContactWindowsRequest> =
  /* @__PURE__ */ record<ContactWindowsRequest>(
    /* @__PURE__ */ Object.assign({}, contactMannerFields, { from: instant, to: instant }),
  )
