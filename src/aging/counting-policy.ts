import {
  type BusinessDayConvention,
  businessDayConventions,
  type CompiledCalendar,
  dayCount,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import type { AgingAnchor } from './anchor'
import { type ToleranceRule, toleranceShape } from './tolerance'

/**
 * In which unit does lateness grow?
 *
 * - `days`: calendar days.
 * - `business-days`: the business days of the policy's calendar (工作日); a due date that is day 1 counts if it is one.
 * - `corresponding-months`: a month is 30 days, complete on the corresponding day of the next month, or on its last
 *   day where it has none; the days beyond, at most 29, are added (按月对日).
 * - `mba`: 30 days for each payment that is missing on the day before the next one falls due.
 * - `ots`: 30 days for each payment that is missing at the close of the day on which the next one falls due.
 *
 * The last two count steps of 30 alone, for accounts that pay monthly on the day of the due.
 */
export type CountingMethod = 'days' | 'business-days' | 'corresponding-months' | 'mba' | 'ots'

/** What days of grace do (宽限期). */
export interface GraceRule {
  /** From 0 on. */
  readonly days: number
  /** Absent: the days that the method counts; a due date moves by calendar days unless the method is `business-days`. */
  readonly unit?: 'calendar-days' | 'business-days'
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
  /** The id of the business calendar that the rules below go by; it is passed when the policy is compiled. */
  readonly calendar?: string
  /** To which business day a due date moves that is none, before any grace; absent: it stays. */
  readonly dueDateAdjustment?: BusinessDayConvention
  readonly grace?: GraceRule
  /**
   * Days on which the clock of an account stood still do not count, as far as they lie in its time past due; absent:
   * they do. A pause holds from its own day; the day on which the clock goes on is `counted` again, or `paused` still.
   */
  readonly pauses?: { readonly resumeDay: 'counted' | 'paused' }
  /**
   * Days of a pause whose cause is technical do not count, at most so many calendar days of each from its own day on,
   * whatever `pauses` says of others; absent: they are like those of any other pause. The day on which the clock goes
   * on counts unless `pauses` says otherwise.
   */
  readonly technicalPastDue?: { readonly mostDays: number }
  /** From where the days delinquent of an account are counted; absent: from its oldest unpaid due. */
  readonly anchor?: AgingAnchor
  /**
   * Up to what arrears are not material: their sum against a limit by amount, by percentage of everything owed on the
   * account, or by both; `larger` asks that both be exceeded. An account whose arrears are not material has no days
   * delinquent; one whose arrears are has those from its anchor, which may be the day on which they became so.
   */
  readonly materiality?: ToleranceRule
  /** What may be lacking of a due without its being late; absent: nothing. */
  readonly tolerance?: ToleranceRule
}

/** A {@link CountingPolicy} that was checked, with the calendar that it names. */
export interface CompiledCounting extends Omit<CountingPolicy, 'calendar'> {
  readonly calendar?: CompiledCalendar
}

/** The form of a {@link CountingPolicy}. */
export const countingPolicyShape: Shape<CountingPolicy> = /* @__PURE__ */ record<CountingPolicy>({
  method: /* @__PURE__ */ optional(
    /* @__PURE__ */ oneOf(['days', 'business-days', 'corresponding-months', 'mba', 'ots']),
  ),
  calendar: /* @__PURE__ */ optional(text),
  dueDateAdjustment: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(businessDayConventions)),
  grace: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<GraceRule>({
      days: dayCount,
      unit: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['calendar-days', 'business-days'])),
      effect: /* @__PURE__ */ oneOf(['suppress', 'move-due-date']),
    }),
  ),
  pauses: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<NonNullable<CountingPolicy['pauses']>>({
      resumeDay: /* @__PURE__ */ oneOf(['counted', 'paused']),
    }),
  ),
  technicalPastDue: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<NonNullable<CountingPolicy['technicalPastDue']>>({ mostDays: dayCount }),
  ),
  anchor: /* @__PURE__ */ optional(
    /* @__PURE__ */ oneOf([
      'oldest-unpaid',
      'aggregate-shortage',
      'last-late',
      'first-into-arrears',
      'materiality-breach',
      'recency',
    ]),
  ),
  materiality: /* @__PURE__ */ optional(toleranceShape),
  tolerance: /* @__PURE__ */ optional(toleranceShape),
})

/** Do the rules count days, or move dates, by business days? */
export function usesCalendar({ method, dueDateAdjustment, grace }: CountingPolicy): boolean {
  return (
    method === 'business-days' ||
    grace?.unit === 'business-days' ||
    (dueDateAdjustment !== undefined && dueDateAdjustment !== 'no-adjust')
  )
}

/** Is the grace counted in business days? */
export function isGraceOfBusinessDays({ method, grace }: Pick<CountingPolicy, 'method' | 'grace'>): boolean {
  return (grace?.unit ?? (method === 'business-days' ? 'business-days' : 'calendar-days')) === 'business-days'
}
