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
import { type Channel, channels } from '../model'
import type { LocalHours } from './contact-rule'
import { hoursIssues, hoursShape } from './hours-shape'

/** The hours of the debtor's day in which a lender would rather make contact (最佳联系时段). */
export interface BestHours {
  readonly channels: readonly Channel[]
  readonly hours: readonly LocalHours[]
  readonly source?: Citation
}

/** What a lender decides about making contact: a section of its policy. It can only tighten the law. */
export interface ContactPolicy {
  readonly bestHours?: BestHours
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
})

/** What is wrong with a well-formed section across its fields? Every fault. */
export function contactPolicyIssues({ bestHours }: ContactPolicy, path: string): readonly Issue[] {
  return hoursIssues(bestHours?.hours ?? [], joinPath(joinPath(path, 'bestHours'), 'hours'))
}
