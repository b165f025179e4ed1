import { record, type Shape, text } from '../foundations'

/** Who owes (债务人): a person, a firm or a public body. */
export interface Debtor {
  /** Unique in a portfolio. */
  readonly id: string
}

/** The form of a {@link Debtor}. */
export const debtorShape: Shape<Debtor> = /* @__PURE__ */ record<Debtor>({ id: text })
