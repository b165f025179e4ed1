import { type Instant, instant, oneOf, optional, record, type Shape, text } from '../foundations'

/** The ways of reaching a debtor (联系渠道). A voice robot is a voice contact of its own kind. */
export const channels = [
  'phone',
  'voice-robot',
  'sms',
  'email',
  'letter',
  'app',
  'messenger',
  'visit',
] as const

/** One of {@link channels}. */
export type Channel = (typeof channels)[number]

/** What came of a contact. */
export const contactOutcomes = [
  'no-answer',
  'wrong-number',
  'answered-by-debtor',
  'answered-by-other',
  'delivered',
  'not-delivered',
  'sent-letter',
] as const

/** One of {@link contactOutcomes}. */
export type ContactOutcome = (typeof contactOutcomes)[number]

/** A contact with the debtor or about the debt, made or received (催收记录). */
export interface ContactRecord {
  readonly id: string
  readonly at: Instant
  readonly channel: Channel
  readonly direction: 'outbound' | 'inbound'
  readonly outcome: ContactOutcome
  /** Who made it: the lender's own people, or an agency. */
  readonly actor: 'lender' | 'agency'
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
  actor: /* @__PURE__ */ oneOf(['lender', 'agency']),
  letter: /* @__PURE__ */ optional(text),
})
