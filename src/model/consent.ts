import { type CivilDate, civilDate, listOf, oneOf, optional, record, type Shape, text } from '../foundations'
import { type Channel, channels } from './contact-record'

/**
 * What a debtor can allow that would not be allowed otherwise (同意事项): contact at hours that are closed, by a channel that
 * needs it, more often than is allowed, at work, in person, through others, or by a recorded or artificial voice.
 */
export const consentKinds = [
  'hours',
  'channel',
  'frequency',
  'workplace',
  'visit',
  'third-parties',
  'recorded-voice',
] as const

/** One of {@link consentKinds}. */
export type ConsentKind = (typeof consentKinds)[number]

/** What the debtor allowed, to whom and how long (债务人的同意). */
export interface Consent {
  readonly kind: ConsentKind
  /** First day on which it holds. */
  readonly from: CivilDate
  /** Last day on which it holds, by its terms or because it was taken back; absent while it stands. */
  readonly until?: CivilDate
  /** Absent: not known to be in writing. */
  readonly form?: 'written' | 'oral'
  /** The channels it is for; absent: every one. */
  readonly channels?: readonly Channel[]
  /** The number or address it is for; absent: every one. */
  readonly addressId?: string
  /** To whom it was given, as contact records name the actor; absent: to whoever asks. */
  readonly actorId?: string
}

/** The form of a {@link Consent}. */
export const consentShape: Shape<Consent> = /* @__PURE__ */ record<Consent>({
  kind: /* @__PURE__ */ oneOf(consentKinds),
  from: civilDate,
  until: /* @__PURE__ */ optional(civilDate),
  form: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['written', 'oral'])),
  channels: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels))),
  addressId: /* @__PURE__ */ optional(text),
  actorId: /* @__PURE__ */ optional(text),
})
