import {
  dayCount,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  oneOf,
  optional,
  record,
  type Shape,
} from '../foundations'
import type { AgingAnchor } from './anchor'
import { type ToleranceRule, toleranceIssues, toleranceShape } from './tolerance'

/**
 * In which unit does lateness grow?
 *
 * - `days`: calendar days.
 * - `corresponding-months`: a month is 30 days, complete on the corresponding day of the next month, or on its last
 *   day where it has none; the days beyond, at most 29, are added (按月对日).
 * - `mba`: 30 days for each payment that is missing on the day before the next one falls due.
 * - `ots`: 30 days for each payment that is missing at the close of the day on which the next one falls due.
 *
 * The last two count steps of 30 alone, for accounts that pay monthly on the day of the due.
 */
export type CountingMethod = 'days' | 'corresponding-months' | 'mba' | 'ots'

/** What days of grace do (宽限期). */
export interface GraceRule {
  /** From 0 on. */
  readonly days: number
  /**
   * - `suppress`: up to and with the last of them an account is not delinquent; after it all days count.
   * - `move-due-date`: the due date itself moves, and days count from there.
   */
  readonly effect: 'suppress' | 'move-due-date'
}

/**
 * How does a lender count delinquency, where it is not the days past due alone? What is absent does nothing.
 *
 * Days past due are told as they are in any case; these rules make the days delinquent beside them, by which
 * buckets and floors go.
 */
export interface CountingPolicy {
  /** Absent: calendar days. */
  readonly method?: CountingMethod
  readonly grace?: GraceRule
  /**
   * Days on which the clock of an account stood still do not count, as far as they lie in its time past due; absent:
   * they do. A pause holds from its own day; the day on which the clock goes on is `counted` again, or `paused` still.
   */
  readonly pauses?: { readonly resumeDay: 'counted' | 'paused' }
  /** From where the days delinquent of an account are counted; absent: from its oldest unpaid due. */
  readonly anchor?: AgingAnchor
  /**
   * Up to what arrears are not material: their sum against a limit by amount, by percentage of everything owed on the
   * account, or by both; `larger` asks that both be exceeded. For the anchor `materiality-breach`, and only there.
   */
  readonly materiality?: ToleranceRule
  /** What may be lacking of a due without its being late; absent: nothing. */
  readonly tolerance?: ToleranceRule
}

/** The form of a {@link CountingPolicy}. */
export const countingPolicyShape: Shape<CountingPolicy> = /* @__PURE__ */ record<CountingPolicy>({
  method: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['days', 'corresponding-months', 'mba', 'ots'])),
  grace: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<GraceRule>({
      days: dayCount,
      effect: /* @__PURE__ */ oneOf(['suppress', 'move-due-date']),
    }),
  ),
  pauses: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<NonNullable<CountingPolicy['pauses']>>({
      resumeDay: /* @__PURE__ */ oneOf(['counted', 'paused']),
    }),
  ),
  anchor: /* @__PURE__ */ optional(
    /* @__PURE__ */ oneOf([
      'oldest-unpaid',
      'last-late',
      'first-into-arrears',
      'materiality-breach',
      'recency',
    ]),
  ),
  materiality: /* @__PURE__ */ optional(toleranceShape),
  tolerance: /* @__PURE__ */ optional(toleranceShape),
})

/** What is wrong with well-formed counting rules across their fields? Every fault. */
export function countingIssues(
  { anchor, materiality, tolerance }: CountingPolicy,
  path: string,
): readonly Issue[] {
  const own = joinPath(path, 'materiality')
  const isAsked = anchor === 'materiality-breach'
  return [
    ...(isAsked === (materiality !== undefined) ? [] : [describeFault(unlessAnchored(isAsked), own)]),
    ...(materiality === undefined ? [] : toleranceIssues(materiality, own)),
    ...(tolerance === undefined ? [] : toleranceIssues(tolerance, joinPath(path, 'tolerance'))),
  ]
}

function unlessAnchored(isAsked: boolean): Fault {
  return {
    code: isAsked ? 'missing' : 'unknown-key',
    expected: isAsked
      ? { en: 'the limit of material arrears', 'zh-CN': '重大性限额' }
      : {
          en: 'nothing without the anchor "materiality-breach"',
          'zh-CN': '空缺，除非 anchor 为“materiality-breach”',
        },
    received: isAsked ? { en: 'nothing', 'zh-CN': '空缺' } : { en: 'a limit', 'zh-CN': '限额' },
    remedy: { en: 'State both, or neither.', 'zh-CN': '两者须同时写明或同时省略。' },
  }
}
