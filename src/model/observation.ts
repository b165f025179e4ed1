import {
  type CivilDate,
  civilDate,
  type FactValue,
  factValue,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'

/**
 * What a person noted of a debtor (观察记录): the value of one fact, dated and signed.
 *
 * The latest that holds on a day gives the fact its value; of those of one day the one listed last. Earlier ones still
 * count where a policy asks how often something was noted.
 */
export interface Observation {
  /** The fact that the policy declares. */
  readonly fact: string
  readonly value: FactValue
  /** First day on which it holds. */
  readonly on: CivilDate
  /** Last day on which it holds; absent while it stands. */
  readonly until?: CivilDate
  /** Who noted it. */
  readonly by: string
  /** What it rests on. */
  readonly evidence?: string
  /** First day on which it was known to be untrue, such as an excuse that did not hold up. */
  readonly disprovedOn?: CivilDate
}

/** The form of an {@link Observation}. */
export const observationShape: Shape<Observation> = /* @__PURE__ */ record<Observation>({
  fact: text,
  value: factValue,
  on: civilDate,
  until: /* @__PURE__ */ optional(civilDate),
  by: text,
  evidence: /* @__PURE__ */ optional(text),
  disprovedOn: /* @__PURE__ */ optional(civilDate),
})
