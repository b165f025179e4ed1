import { type CivilDate, civilDate, optional, record, type Shape, text } from '../foundations'

/** A person's decision in place of the policy's, named and dated (人工干预). */
export interface Override {
  /** What it decides: `stage`, `treatment` or another answer of the policy. */
  readonly what: string
  /** The id it puts in place. */
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
