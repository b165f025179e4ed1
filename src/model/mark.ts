import {
  type Amount,
  amount,
  type CivilDate,
  civilDate,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'

/** The statuses that bind what may be done (标记). */
export const markKinds = [
  'dispute',
  'bankruptcy',
  'deceased',
  'represented',
  'cease-request',
  'hardship',
  'vulnerability',
  'agreement-in-force',
  'identity-doubt',
  'wilful-default',
  'moratorium',
  'incapacity',
  'minor',
  'hospitalization',
  'severe-disability',
  'disaster',
  'military-service',
] as const

/** One of {@link markKinds}. */
export type MarkKind = (typeof markKinds)[number]

/** A dated status that binds, with the evidence for it. */
export interface Mark {
  readonly kind: MarkKind
  /** First day on which it holds. */
  readonly from: CivilDate
  /** Last day on which it holds; absent while it stands. */
  readonly until?: CivilDate
  /** The account it is about; absent means all. */
  readonly accountId?: string
  /** The dues of that account that it is about, such as those disputed; absent means all. An empty list means none. */
  readonly dueIds?: readonly string[]
  /**
   * The part of what it is about, such as the part disputed; absent means the whole. More than zero, and of the currency
   * of its account where the account is known: where it names one, or the case has one alone.
   */
  readonly amount?: Amount
  readonly evidence?: string
  readonly by?: string
  readonly reviewer?: string
}

/** The form of a {@link Mark}. */
export const markShape: Shape<Mark> = /* @__PURE__ */ record<Mark>({
  kind: /* @__PURE__ */ oneOf(markKinds),
  from: civilDate,
  until: /* @__PURE__ */ optional(civilDate),
  accountId: /* @__PURE__ */ optional(text),
  dueIds: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  amount: /* @__PURE__ */ optional(amount),
  evidence: /* @__PURE__ */ optional(text),
  by: /* @__PURE__ */ optional(text),
  reviewer: /* @__PURE__ */ optional(text),
})
