import {
  type Citation,
  citationShape,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
} from '../foundations'
import { type Channel, channels, duplicateIdIssues } from '../model'
import type { LocalHours } from './contact-rule'
import { hoursIssues, hoursShape } from './hours-shape'
import { type ProhibitedAct, prohibitedActShape } from './prohibited-acts'

/** The hours of the debtor's day in which a lender would rather make contact (最佳联系时段). */
export interface BestHours {
  readonly channels: readonly Channel[]
  readonly hours: readonly LocalHours[]
  readonly source?: Citation
}

/** What a lender decides about making contact: a section of its policy. It can only tighten the law. */
export interface ContactPolicy {
  readonly bestHours?: BestHours
  /** Acts that the lender prohibits beside those of the library, which it cannot allow. */
  readonly prohibitedActs?: readonly ProhibitedAct[]
}

/** The form of a {@link ContactPolicy}. */
export const contactPolicyShape: Shape<ContactPolicy> = /* @__PURE__ */ record<ContactPolicy>({
  bestHours: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<BestHours>({
      channels: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels)),
      hours: hoursShape,
      source: /* @__PURE__ */ optional(citationShape),
    }),
  ),
  prohibitedActs: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(prohibitedActShape)),
})

/** What is wrong with a well-formed section across its fields? Every fault. */
export function contactPolicyIssues(
  { bestHours, prohibitedActs = [] }: ContactPolicy,
  path: string,
): readonly Issue[] {
  return [
    ...hoursIssues(bestHours?.hours ?? [], joinPath(joinPath(path, 'bestHours'), 'hours')),
    ...duplicateIdIssues(prohibitedActs, joinPath(path, 'prohibitedActs')),
  ]
}
