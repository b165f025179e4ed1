import { type CivilDate, civilDate, optional, record, type Shape, text } from '../foundations'

/**
 * A person's decision in place of the policy's, named and dated (人工干预).
 *
 * Of several in force on the same thing the one that began last stands; of those, the one listed first.
 */
export interface Override {
  /** What it decides: `stage`, `treatment` or the id of a segmentation of the policy. */
  readonly what: string
  /** The id it puts in place: one that a row of that table of the policy leads to. */
  readonly value: string
  readonly by: string
  readonly why: string
  /** First day on which it holds. */
  readonly from: CivilDate
  /** Last day on which it holds; absent while it stands. */
  readonly until?: CivilDate
}

/** The form of an {@link Override}. */
export const overrideShape: Shape<Override> = /* @__PURE__ */ record<Override>({
  what: text,
  value: text,
  by: text,
  why: text,
  from: civilDate,
  until: /* @__PURE__ */ optional(civilDate),
})
