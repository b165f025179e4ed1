import { listOf, oneOf, optional, record, type Shape, text } from '../foundations'

/** The kinds of debtors, as far as law tells them apart. */
export const debtorKinds = ['person', 'firm', 'public-body'] as const

/** Who owes (债务人): a person, a firm or a public body. */
export interface Debtor {
  /** Unique in a portfolio. */
  readonly id: string
  readonly kind?: (typeof debtorKinds)[number]
  /** The place whose contact law protects the debtor, by the region code of the packs, such as `CN`. */
  readonly place?: string
  /** The IANA time zones in which the debtor may be; several where it is not known which. */
  readonly timeZones?: readonly string[]
}

/** The form of a {@link Debtor}. */
export const debtorShape: Shape<Debtor> = /* @__PURE__ */ record<Debtor>({
  id: text,
  kind: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(debtorKinds)),
  place: /* @__PURE__ */ optional(text),
  timeZones: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
})
