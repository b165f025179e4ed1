import {
  type Confidence,
  confidence,
  dayCount,
  type FieldShapes,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  truth,
} from '../foundations'
import {
  type Consent,
  type ContactRecord,
  consentShape,
  contactRecordShape,
  type DebtKind,
  type Debtor,
  dayOfMonth,
  debtKinds,
  debtorKinds,
  type Institution,
  institutions,
  type Mark,
  markShape,
  type Notice,
  noticeShape,
  type Preference,
  preferenceShape,
} from '../model'

/** What is known beside the law. Nothing of it is repeated in an answer but ids of rules and packs. */
export interface ContactFacts {
  /** Only `place`, `timeZones` and `kind` are read. */
  readonly debtor: Partial<Debtor>
  /** Absent: not known, which is not the same as no contact. Each list below likewise. */
  readonly history?: readonly ContactRecord[]
  readonly marks?: readonly Mark[]
  readonly consents?: readonly Consent[]
  readonly notices?: readonly Notice[]
  readonly preferences?: readonly Preference[]
  /** Whether it is established that the person contacted is who they should be. */
  readonly identityEstablished?: boolean
  /** What kind of business the lender is in. */
  readonly institution?: Institution
  /** What the debts arose from that the contact would be about. */
  readonly debtKinds?: readonly DebtKind[]
  readonly daysPastDue?: number
  /**
   * Gaps, as `missing` and `uncovered` name them, in spite of which contact may be allowed; `<pack>:*` for all that a pack does
   * not hold of the law of its place.
   */
  readonly acceptGaps?: readonly string[]
  /** Rules with a weaker source that could block count as gaps, `<rule>:confidence`. */
  readonly minimumConfidence?: Confidence
  /** Weeks and months of which the law does not say which are those of the calendar; absent: any 7 or 31 days. */
  readonly unspecifiedPeriods?: 'calendar'
}

/** The forms of the fields of {@link ContactFacts}. */
export const contactFactFields: FieldShapes<ContactFacts> = {
  debtor: /* @__PURE__ */ record<Partial<Debtor>>({
    id: /* @__PURE__ */ optional(text),
    kind: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(debtorKinds)),
    place: /* @__PURE__ */ optional(text),
    timeZones: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
    payDays: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(dayOfMonth)),
  }),
  history: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(contactRecordShape)),
  marks: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(markShape)),
  consents: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(consentShape)),
  notices: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(noticeShape)),
  preferences: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(preferenceShape)),
  identityEstablished: /* @__PURE__ */ optional(truth),
  institution: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(institutions)),
  debtKinds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(debtKinds))),
  daysPastDue: /* @__PURE__ */ optional(dayCount),
  acceptGaps: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  minimumConfidence: /* @__PURE__ */ optional(confidence),
  unspecifiedPeriods: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['calendar'])),
}

/** The form of {@link ContactFacts}. */
export const contactFactsShape: Shape<ContactFacts> = /* @__PURE__ */ record<ContactFacts>(contactFactFields)
