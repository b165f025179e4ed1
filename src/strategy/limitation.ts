import {
  addDays,
  type CivilDate,
  civilDate,
  dayAfter,
  daysBetween,
  earlierOf,
  historyOrderIssues,
  inOrder,
  inspect,
  record,
  type Shape,
  type ValueInForce,
  valueOn,
  valueOrThrow,
} from '../foundations'
import { dayBeforeLast, lastDayOfSpan } from './calendar-span'
import type { Limitation, LimitationStatus } from './limitation-answer'
import { type LimitationClaim, limitationClaimIssues, limitationClaimShape } from './limitation-claim'
import { judgeOccurrences, limitationReason, reasonsOfRuns } from './limitation-reasons'
import { type LimitationRule, type LimitationTerms, limitationRuleShape } from './limitation-rule'
import { type LimitationRun, runLimitation } from './run-limitation'
import { laterOf } from './suspend-limitation'

/** The day of the question. */
export interface ComputeLimitationOptions {
  readonly asOf: CivilDate
}

interface Asked {
  readonly rule: LimitationRule
  readonly claim: LimitationClaim
  readonly options: ComputeLimitationOptions
}

const askedShape: Shape<Asked> = /* @__PURE__ */ record<Asked>({
  rule: limitationRuleShape,
  claim: limitationClaimShape,
  options: /* @__PURE__ */ record<ComputeLimitationOptions>({ asOf: civilDate }),
})

/**
 * Until when may this claim be brought, under this rule of limitation (诉讼时效何时届满)?
 *
 * The day from which a period is counted is not counted itself, and its last day is the corresponding day, or the last
 * day of a shorter month; on the last day the claim may still be brought. A last day that is a holiday is not moved:
 * where the law moves it, the true last day is later, so plan by the one given.
 *
 * What interrupts starts the period anew from its day, a suit from the day on which it ended; while it is pending
 * nothing expires. What suspends does so as the rule says. What occurs on the last day still counts, and what occurs
 * after it does nothing, unless the rule says that it revives. An occurrence later than `asOf` does not count yet, and
 * one that ends later still lasts. The longest period ends all of this, but for a pending suit.
 *
 * Where the due date alone is known and the rule allows for two readings, both last days are given, and between them
 * the status is `undetermined`. It is `undetermined`, too, without a day to count from, without the due date from
 * which the longest period is counted, unless the claim has expired anyway, and for claims from before the rule tells.
 *
 * That a period has expired gives the debtor a defense; whether it forbids or stops anything else is not told here.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path; `no-value-in-force` before the first terms
 * of the rule and from their end on; `date-out-of-range` when a last day cannot be written.
 *
 * Source: Civil Code of China arts. 188 to 195 and 201 to 203 for the kinds of terms; the numbers are in the rule.
 *
 * @example
 * const claim = { dueOn: '2023-05-10', knownOn: '2023-05-10', occurrences: [] }
 * const first = computeLimitation(limitationCn, claim, { asOf: '2026-05-10' })
 * first.status // => 'running'
 * first.expiresOn // => '2026-05-10'
 * first.daysLeft // => 0
 * first.changesOn // => '2026-05-11'
 * const demanded = { ...claim, occurrences: [{ kind: 'demand', on: '2025-02-28' }] }
 * computeLimitation(limitationCn, demanded, { asOf: '2026-05-11' }).expiresOn // => '2028-02-28'
 */
export function computeLimitation(
  rule: LimitationRule,
  claim: LimitationClaim,
  options: ComputeLimitationOptions,
): Limitation {
  const asked = valueOrThrow(
    inspect(askedShape, { rule, claim, options }, (form) => [
      ...historyOrderIssues(form.rule, 'rule'),
      ...limitationClaimIssues(form.claim, 'claim'),
    ]),
  )
  return limitationOf(asked.rule, asked.claim, asked.options.asOf)
}

/** The limitation of a parsed claim under a parsed rule. */
export function limitationOf(rule: LimitationRule, claim: LimitationClaim, asOf: CivilDate): Limitation {
  const terms = valueOn(rule, asOf)
  const standing = standingOf(terms, claim, asOf)
  const changesOn = turningDaysOf(rule, claim, terms.value, standing)
    .filter((day) => day > asOf)
    .sort(inOrder)
    .find((day) => !isSame(standing, standingOn(rule, claim, day)))
  const { status, start, runs, earliest, latest, missing } = standing
  const [first, last = first] = runs
  return {
    status,
    asOf,
    rule: rule.id,
    beganOn: first?.beganOn ?? null,
    expiresOn: earliest,
    latestExpiresOn: latest,
    daysLeft: earliest === null || asOf > earliest ? null : daysBetween(asOf, earliest),
    occurrences: judgeOccurrences(claim, terms, runs, asOf),
    reasons: [
      ...(start === null ? [limitationReason('start-unknown', null, terms.citation)] : []),
      ...(isTooEarly(terms.value, start)
        ? [
            limitationReason(
              'earlier-law',
              terms.value.claimsFrom?.day ?? null,
              terms.value.claimsFrom?.source ?? terms.citation,
            ),
          ]
        : []),
      ...(start === null || first === undefined || last === undefined
        ? []
        : reasonsOfRuns(claim, terms, start, [first, last], asOf)),
      ...(start !== null && missing.length > 0
        ? [limitationReason('longest-unknown', null, terms.value.longest?.source ?? terms.citation)]
        : []),
    ],
    missing,
    changesOn: changesOn ?? null,
    source: { ...terms.citation },
  }
}

interface Standing {
  readonly status: LimitationStatus
  /** The day from which the period is first counted. */
  readonly start: CivilDate | null
  /** One per reading of that day; none where the terms do not tell. */
  readonly runs: readonly LimitationRun[]
  readonly earliest: CivilDate | null
  readonly latest: CivilDate | null
  readonly missing: readonly (keyof LimitationClaim)[]
}

function standingOf(
  { value: terms }: ValueInForce<LimitationTerms>,
  claim: LimitationClaim,
  asOf: CivilDate,
): Standing {
  const { dueOn, knownOn, occurrences } = claim
  const known = terms.startsFrom === 'knowledge' ? knownOn : undefined
  const start = known ?? dueOn ?? null
  const nothing = { start, runs: [], earliest: null, latest: null }
  if (start === null) return { status: 'undetermined', ...nothing, missing: ['dueOn'] }
  if (isTooEarly(terms, start)) return { status: 'undetermined', ...nothing, missing: [] }

  const isReadTwice = known === undefined && terms.orFromDayAfterDue === true
  const runs = (isReadTwice ? [0, 1] : [0]).map((later) => {
    const longestEnd =
      terms.longest === undefined || dueOn === undefined
        ? null
        : lastDayOfSpan(terms.longest.period, addDays(dueOn, later))
    return runLimitation(terms, addDays(start, later), longestEnd, occurrences, asOf)
  })
  const earliest = runs.reduce<CivilDate | null>((day, run) => earlierOf(day, run.expiresOn), null)
  const latest = runs.map(({ latestOn }) => latestOn).reduce(laterOf)
  const over = runs.filter(({ latestOn }) => latestOn !== null && asOf > latestOn)
  const isOver = over.length === runs.length
  // The longest period can only end it earlier still, and that only while no suit is pending.
  if (terms.longest !== undefined && dueOn === undefined && runs.some(({ beganOn }) => beganOn !== null)) {
    const status = isOver ? 'expired' : 'undetermined'
    return { status, start, runs, earliest: null, latest, missing: isOver ? [] : ['dueOn'] }
  }
  const status = over.length === 0 ? 'running' : isOver ? 'expired' : 'undetermined'
  return { status, start, runs, earliest, latest, missing: [] }
}

function isTooEarly({ claimsFrom }: LimitationTerms, start: CivilDate | null): boolean {
  return claimsFrom !== undefined && start !== null && start < claimsFrom.day
}

/** How it stands on a day that nobody asked about, on which no terms may be in force any more. */
function standingOn(rule: LimitationRule, claim: LimitationClaim, day: CivilDate): Standing | null {
  let found: LimitationRule['history'][number] | undefined
  for (const entry of rule.history) if (entry.from <= day) found = entry
  return found === undefined || found.value === null
    ? null
    : standingOf({ ...found, value: found.value }, claim, day)
}

function isSame(left: Standing, right: Standing | null): boolean {
  return (
    right !== null &&
    left.status === right.status &&
    left.earliest === right.earliest &&
    left.latest === right.latest
  )
}

/** The days on which time alone, or what is dated later, can change the standing. */
function turningDaysOf(
  { history }: LimitationRule,
  { occurrences }: LimitationClaim,
  { effects, period }: LimitationTerms,
  { runs, earliest, latest }: Standing,
): readonly CivilDate[] {
  // What lasts begins to suspend with the last part of the period.
  const lastParts = Object.values(effects).flatMap((effect) =>
    effect.effect === 'interrupts' || effect.inLast === undefined ? [] : [effect.inLast],
  )
  const parts = runs.flatMap(({ beganOn }) =>
    beganOn === null ? [] : lastParts.map((part) => dayBeforeLast(part, lastDayOfSpan(period, beganOn))),
  )
  const ends = [earliest, latest, ...runs.map(({ latestOn }) => latestOn), ...parts].flatMap((day) =>
    day === null ? [] : [dayAfter(day, 1)],
  )
  return [
    ...history.map(({ from }) => from),
    ...occurrences.map(({ on }) => on),
    ...occurrences.flatMap((one) => ('until' in one && one.until !== undefined ? [one.until] : [])),
    ...ends.flatMap((day) => (day === null ? [] : [day])),
  ]
}
