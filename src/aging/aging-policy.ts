import {
  type BusinessCalendar,
  businessCalendarIssues,
  businessCalendarShape,
  compileCalendar,
  type Issue,
  inputError,
  inspect,
  isArray,
  issuesError,
  joinPath,
  listOf,
  oneOf,
  optional,
  readField,
  record,
  type Shape,
  showValue,
  valueOrThrow,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import { type AssetClassFloors, assetClassFloorsIssues, assetClassFloorsShape } from './asset-class'
import { compileFloors, type FloorsFrom } from './asset-class-floor'
import { type Bucket, type BucketTable, bucketTableIssues, bucketTableShape } from './bucket-table'
import { calendarReferenceIssues, countingIssues } from './counting-issues'
import { type CompiledCounting, type CountingPolicy, countingPolicyShape } from './counting-policy'
import type { DueDateDay } from './days-past-due'
import { type ReAgingLimits, reAgingLimitsIssues, reAgingLimitsShape } from './re-aging-limits'

/**
 * Where do open credits stand in a report (贷项的列示)?
 *
 * - `own-date`: in the bucket of their own date, which they reduce; money without a due stands apart.
 * - `oldest-first`: they and money without a due reduce the oldest column of their debtor first, then the next;
 *   what is left over is negative in the first.
 * - `apart`: they and money without a due are in no bucket.
 */
export type CreditTreatment = 'own-date' | 'oldest-first' | 'apart'

/**
 * From which day does a report count the days of its columns (账龄基准日)?
 *
 * - `due-date`: from the due date; what is not past due stands in the bucket of day 0.
 * - `document-date`: from the day of the document (`issuedOn`), due or not. Days since issue are calendar days: counting
 *   rules (grace, methods, tolerance, pauses, anchors) do not apply to them, and re-aging does not move them.
 */
export type AgedBy = 'due-date' | 'document-date'

/** What a lender decides about counting lateness: a section of its policy. */
export interface AgingPolicy<BucketId extends string = string> {
  readonly dueDateIsDay: DueDateDay
  readonly bucketTable: BucketTable<BucketId>
  /** What makes the days delinquent, by which buckets and floors go, other than the days past due; absent: nothing. */
  readonly counting?: CountingPolicy
  /** Where credits stand in reports; absent: each in the bucket of its own date. */
  readonly credits?: CreditTreatment
  /**
   * From which day the columns of reports count; absent: from the due date. `dueDateIsDay` says of the document date,
   * too, whether it is day 0 or 1. The bucket of an account is by its dues in any case.
   */
  readonly agedBy?: AgedBy
  /** How badly an account must at least be classified; absent where the policy states nothing of it. */
  readonly assetClassFloors?: AssetClassFloors
  /** When an account may be re-aged; absent where the policy states nothing of it. */
  readonly reAgingLimits?: ReAgingLimits
}

/** An {@link AgingPolicy} that was checked and made ready; obtained from {@link compileAging}. */
export interface CompiledAging<BucketId extends string = string> {
  readonly dueDateIsDay: DueDateDay
  readonly buckets: readonly Bucket<BucketId>[]
  /** The bucket index of each day past due up to the first day of the last bucket. */
  readonly bucketIndexByDay: Uint16Array
  /** Absent where days delinquent are the days past due. */
  readonly counting?: CompiledCounting
  readonly credits?: CreditTreatment
  readonly agedBy?: AgedBy
  /** Earliest first; absent where the policy states none. */
  readonly assetClassFloors?: readonly FloorsFrom[]
  /** Absent where the policy states none. */
  readonly reAgingLimits?: ReAgingLimits
}

/** The form of an {@link AgingPolicy}. */
export const agingPolicyShape: Shape<AgingPolicy> = /* @__PURE__ */ record<AgingPolicy>({
  dueDateIsDay: /* @__PURE__ */ oneOf([0, 1]),
  bucketTable: bucketTableShape,
  counting: /* @__PURE__ */ optional(countingPolicyShape),
  credits: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['own-date', 'oldest-first', 'apart'])),
  agedBy: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['due-date', 'document-date'])),
  assetClassFloors: /* @__PURE__ */ optional(assetClassFloorsShape),
  reAgingLimits: /* @__PURE__ */ optional(reAgingLimitsShape),
})

/** What is wrong with a well-formed section across its fields? Every fault. */
export function agingPolicyIssues(
  { bucketTable, counting, assetClassFloors, reAgingLimits }: AgingPolicy,
  path: string,
): readonly Issue[] {
  return [
    ...bucketTableIssues(bucketTable, joinPath(path, 'bucketTable')),
    ...(counting === undefined ? [] : countingIssues(counting, joinPath(path, 'counting'))),
    ...(assetClassFloors === undefined
      ? []
      : assetClassFloorsIssues(assetClassFloors, joinPath(path, 'assetClassFloors'))),
    ...(reAgingLimits === undefined
      ? []
      : reAgingLimitsIssues(reAgingLimits, joinPath(path, 'reAgingLimits'))),
  ]
}

/** What an aging policy names and does not contain. */
export interface AgingInputs {
  /** The business calendars, by the ids that policies name; each id once. Absent: none. */
  readonly calendars?: readonly BusinessCalendar[]
}

/** Which calendars does a well-formed section name that are not among these? Every fault. */
export function agingReferenceIssues(
  { counting }: AgingPolicy,
  { calendars = [] }: AgingInputs,
  path: string,
): readonly Issue[] {
  return counting === undefined
    ? []
    : calendarReferenceIssues(counting, calendars, joinPath(path, 'counting'))
}

/**
 * The calendars that were passed beside a policy, checked.
 *
 * @throws ArrearsError `invalid-input` with every issue of them.
 */
export function expectCalendars(calendars: unknown): readonly BusinessCalendar[] {
  if (calendars === undefined) return []
  return valueOrThrow(inspect(calendarsShape, { calendars }, calendarsIssues)).calendars
}

const calendarsShape: Shape<{ readonly calendars: readonly BusinessCalendar[] }> = /* @__PURE__ */ record<{
  readonly calendars: readonly BusinessCalendar[]
}>({ calendars: /* @__PURE__ */ listOf(businessCalendarShape) })

function calendarsIssues({
  calendars,
}: {
  readonly calendars: readonly BusinessCalendar[]
}): readonly Issue[] {
  return [
    ...calendars.flatMap((one, index) => businessCalendarIssues(one, joinPath('calendars', index))),
    ...duplicateIdIssues(calendars, 'calendars'),
  ]
}

/**
 * Is this aging policy sound? If so, ready to age any number of accounts.
 *
 * @throws ArrearsError `invalid-policy` with every issue: a gap, an overlap, a closed end, a repeated
 * id, a missing choice, classes or dates out of order, a calendar that was not passed; `invalid-input` with every issue
 * of the calendars.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
 * ageAccount({ id: 'A-1', currency: 'USD', dues: [] }, { asOf: '2026-03-31', aging }).bucket // => 'not-due'
 * compileAging({ dueDateIsDay: 0, bucketTable: { id: 'none', buckets: [] } })
 * // throws: bucketTable.buckets: expected at least one bucket, received an empty list. …
 */
export function compileAging<const BucketId extends string>(
  policy: AgingPolicy<BucketId>,
  inputs: AgingInputs = {},
): CompiledAging<BucketId> {
  const calendars = expectCalendars(readField(inputs, 'calendars'))
  const inspected = inspect(agingPolicyShape, policy, (section) => [
    ...agingPolicyIssues(section, ''),
    ...agingReferenceIssues(section, { calendars }, ''),
  ])
  if (!inspected.ok) throw issuesError('invalid-policy', inspected.issues)
  // A copy: what the caller changes in its document afterwards must not change answers by half.
  const buckets = policy.bucketTable.buckets.map((bucket) => ({ ...bucket }))
  const bucketIndexByDay = new Uint16Array((buckets[buckets.length - 1]?.fromDay ?? 0) + 1)
  buckets.forEach(({ fromDay }, index) => {
    bucketIndexByDay.fill(index, fromDay)
  })
  const { dueDateIsDay, counting, credits, agedBy, assetClassFloors } = policy
  const reAgingLimits: ReAgingLimits | undefined =
    policy.reAgingLimits && JSON.parse(JSON.stringify(policy.reAgingLimits))
  return {
    dueDateIsDay,
    buckets,
    bucketIndexByDay,
    ...(counting === undefined ? {} : { counting: compileCounting(counting, calendars) }),
    ...(credits === undefined ? {} : { credits }),
    ...(agedBy === undefined ? {} : { agedBy }),
    ...(assetClassFloors === undefined ? {} : { assetClassFloors: compileFloors(assetClassFloors) }),
    ...(reAgingLimits === undefined ? {} : { reAgingLimits }),
  }
}

function compileCounting(policy: CountingPolicy, calendars: readonly BusinessCalendar[]): CompiledCounting {
  const { calendar: id, ...rules }: CountingPolicy = JSON.parse(JSON.stringify(policy))
  const calendar = calendars.find((one) => one.id === id)
  return calendar === undefined ? rules : { ...rules, calendar: compileCalendar(calendar) }
}

/** The compiled policy of an option; throws `invalid-input` for anything else. */
export function expectCompiledAging<BucketId extends string>(value: unknown): CompiledAging<BucketId> {
  if (isCompiledAging(value)) return value as CompiledAging<BucketId>
  throw inputError(
    {
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: { en: 'a compiled aging policy', 'zh-CN': '已编译的账龄政策' },
      received: showValue(value),
      remedy: {
        en: 'Pass what compileAging returned; compile once and reuse it for every account.',
        'zh-CN': '请传入 compileAging 的返回值；编译一次即可用于所有账户。',
      },
    },
    'aging',
  )
}

/** Can an account be put into a bucket by this? What was compiled and then changed may lead nowhere. */
function isCompiledAging(value: unknown): boolean {
  const byDay = readField(value, 'bucketIndexByDay')
  const buckets = readField(value, 'buckets')
  const dueDateIsDay = readField(value, 'dueDateIsDay')
  if (!(byDay instanceof Uint16Array) || !isArray(buckets)) return false
  return (
    (dueDateIsDay === 0 || dueDateIsDay === 1) &&
    byDay[byDay.length - 1] === buckets.length - 1 &&
    buckets.every((bucket) => typeof readField(bucket, 'id') === 'string')
  )
}
