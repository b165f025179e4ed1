import {
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  verbatim,
} from '../foundations'
import { type EventCommon, eventFields } from '../model'
import { dayOrderIssues } from './loan-plan'

/**
 * What is left of a loan, planned anew on a day (重新安排还款): on later days it is an extension (展期), with what is past due
 * spread over the rest a re-amortization (重新摊还), with interest or fees in the principal a capitalization (资本化).
 */
export interface Reschedule extends EventCommon {
  /** For a debtor in difficulty, which classes of assets take account of (重组), or for any other reason. */
  readonly reason: 'difficulty' | 'other'
  /** The new due days, all after `effectiveOn`; absent: those that are left. */
  readonly dueOn?: readonly CivilDate[]
  /** Whether principal that is due by the day stays due, or is repaid with the rest. */
  readonly duePrincipal: 'stays' | 'spread'
  /**
   * What else that is due by the day becomes principal and is repaid with the rest; of interest also what has accrued since the
   * last due day. Absent: nothing; it stays due.
   */
  readonly capitalized?: readonly ('cost' | 'fee' | 'penalty' | 'interest')[]
}

/** The form of a {@link Reschedule}. */
export const rescheduleShape: Shape<Reschedule> = /* @__PURE__ */ record<Reschedule>(
  /* @__PURE__ */ Object.assign({}, eventFields, {
    reason: /* @__PURE__ */ oneOf(['difficulty', 'other']),
    dueOn: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(civilDate)),
    duePrincipal: /* @__PURE__ */ oneOf(['stays', 'spread']),
    capitalized: /* @__PURE__ */ optional(
      /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(['cost', 'fee', 'penalty', 'interest'])),
    ),
  }),
)

/** What is wrong with a well-formed reschedule? Every fault. */
export function rescheduleIssues({ effectiveOn, dueOn }: Reschedule, path: string): readonly Issue[] {
  if (dueOn === undefined) return []
  const own = joinPath(path, 'dueOn')
  const first = dueOn[0]
  return [
    ...dayOrderIssues(dueOn, own),
    ...(first === undefined || first > effectiveOn
      ? []
      : [describeFault(notAfter(effectiveOn, first), joinPath(own, 0))]),
  ]
}

/** No due day is left on which it could be repaid. */
export function notAfter(effectiveOn: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `a day after ${effectiveOn}, the day of the new plan`,
      'zh-CN': `晚于新计划生效日 ${effectiveOn} 的日期`,
    },
    received: verbatim(received),
    remedy: {
      en: 'List the days on which what is left is repaid; what is due on the day itself stays due on it.',
      'zh-CN': '请列出余额的还款日；当日到期的款项仍于当日到期。',
    },
  }
}
