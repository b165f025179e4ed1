import {
  addMonths,
  type CivilDate,
  findInForce,
  inOrder,
  monthsBetween,
  valueOn,
  valueOrThrow,
} from '../foundations'
import {
  type JudgedConditions,
  judgeConditions,
  type ReAgingCondition,
  type ReAgingFact,
} from './re-aging-conditions'
import type { ReAgingKind, ReAgingLimits } from './re-aging-limits'
import { type CheckReAgingOptions, inspectReAging, type ReAgingRequest } from './re-aging-request'

/** May an account be re-aged? Only `allowed` allows. */
export interface ReAgingVerdict {
  /** `blocked` if any condition is unmet; else `undetermined` if any is unknown; else `allowed`. */
  readonly status: 'allowed' | 'blocked' | 'undetermined'
  readonly kind: ReAgingKind
  readonly asOf: CivilDate
  /** The id of the limits. */
  readonly limits: string
  /** Every condition of the limits in force, met or not. */
  readonly conditions: readonly ReAgingCondition[]
  /** The facts of the request that would settle it; empty unless `undetermined`. */
  readonly missing: readonly ReAgingFact[]
  /** The first later day on which the status would differ, the facts being as given, or `null`. */
  readonly changesOn: CivilDate | null
}

/**
 * May this account be re-aged on this day, under these limits (可否重置账龄)?
 *
 * Every condition is told, met or not, with what was seen, the threshold and the source. A fact that is left out is
 * not known, which is not `false`: its condition is `unknown`, and the verdict `undetermined` unless another condition
 * is unmet. Payments in a row and as much money are two ways to one condition.
 *
 * Months are calendar months, by the corresponding day, or the last day of a shorter month. The account is nine months
 * old on that day itself. A re-aging counts from its own day up to the day before the corresponding one: on the same
 * day a year later it lies outside the twelve months. Only re-agings of the kind asked for count against its caps;
 * those after `asOf` do not count yet, and count in `changesOn`.
 *
 * `changesOn` takes payments, ability and willingness as they are: it tells what time alone does, as the account grows
 * older, an earlier re-aging leaves its period, and other limits come into force or all of them end.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path; `no-value-in-force` before the first
 * limits and from their end on.
 *
 * Source: the kinds of conditions are those of the Uniform Retail Credit Classification and Account Management Policy
 * (US agencies); the numbers are in the limits.
 *
 * @example
 * const request = {
 *   kind: 'ordinary', openedOn: '2024-02-10', reAgings: [{ on: '2025-06-15', kind: 'ordinary' }],
 *   consecutivePayments: 3, abilityAndWillingness: true,
 * }
 * const verdict = checkReAging(request, { asOf: '2026-05-01', limits: usOpenEndReAging })
 * verdict.status // => 'blocked'
 * verdict.conditions.filter(({ outcome }) => outcome === 'unmet').map(({ id }) => id) // => ['re-agings-in-12-months']
 * verdict.changesOn // => '2026-06-15'
 * const { openedOn, ...withoutAge } = request
 * checkReAging(withoutAge, { asOf: '2026-06-15', limits: usOpenEndReAging }).missing // => ['openedOn']
 */
export function checkReAging(request: ReAgingRequest, options: CheckReAgingOptions): ReAgingVerdict {
  const {
    request: asked,
    options: { asOf, limits },
  } = valueOrThrow(inspectReAging(request, options))
  const { value, citation } = valueOn(limits, asOf)
  const judged = judgeConditions(asked, value, { ...citation }, asOf)
  const status = statusOf(judged)
  const changesOn = turningDays(asked, limits)
    .filter((day) => day > asOf)
    .sort(inOrder)
    .find((day) => statusOn(asked, limits, day) !== status)
  return {
    status,
    kind: asked.kind,
    asOf,
    limits: limits.id,
    conditions: judged.conditions,
    missing: status === 'undetermined' ? judged.missing : [],
    changesOn: changesOn ?? null,
  }
}

function statusOf({ conditions }: JudgedConditions): ReAgingVerdict['status'] {
  if (conditions.some(({ outcome }) => outcome === 'unmet')) return 'blocked'
  return conditions.some(({ outcome }) => outcome === 'unknown') ? 'undetermined' : 'allowed'
}

/** The status on a day that nobody asked about, which no limits may govern any more. */
function statusOn(
  request: ReAgingRequest,
  limits: ReAgingLimits,
  day: CivilDate,
): ReAgingVerdict['status'] | null {
  const inForce = findInForce(limits, day)
  return inForce === null ? null : statusOf(judgeConditions(request, inForce.value, inForce.citation, day))
}

/** The days on which time alone can change an outcome. */
function turningDays(
  { kind, openedOn, reAgings = [] }: ReAgingRequest,
  { history }: ReAgingLimits,
): readonly CivilDate[] {
  const days = reAgings.map(({ on }) => on)
  return [
    ...history.map(({ from }) => from),
    ...days,
    ...history.flatMap(({ value }) => [
      ...(openedOn === undefined ? [] : monthsAfter(openedOn, value?.minimumAgeMonths ?? 0)),
      ...(value?.caps[kind] ?? []).flatMap(({ withinMonths }) =>
        days.flatMap((day) => monthsAfter(day, withinMonths)),
      ),
    ]),
  ]
}

/** The corresponding day so many months later, where it can be written. */
function monthsAfter(day: CivilDate, months: number): readonly CivilDate[] {
  const rule = 'corresponding-day'
  return monthsBetween(day, '9999-12-31', rule) < months ? [] : [addMonths(day, months, rule)]
}
