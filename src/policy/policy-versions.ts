import type { AgingInputs } from '../aging'
import {
  type CivilDate,
  dayAfter,
  earlierOf,
  type Issue,
  inOrder,
  inputError,
  inspect,
  isCivilDate,
  issuesError,
  issuesWithin,
  leaf,
  listOf,
  optional,
  readField,
  record,
  type Shape,
  unreadable,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { checkPolicy, compilePolicy } from './compile-policy'
import type { CompiledPolicy } from './compiled-policy'
import type { Policy } from './policy'
import { type PlacedPolicy, versionIssues } from './version-issues'

/** One version of a policy, with the days on which it is in force among the others. */
export interface PolicyVersion<BucketId extends string = string> {
  readonly policy: CompiledPolicy<BucketId>
  /** `null`: since ever. */
  readonly from: CivilDate | null
  /** The last day, included; `null`: without end. */
  readonly until: CivilDate | null
}

/** The versions of one policy. */
export interface PolicyVersions<BucketId extends string = string> {
  /** Earliest first; no two are in force on one day. */
  readonly list: readonly PolicyVersion<BucketId>[]
  /** The last of them. */
  readonly newest: CompiledPolicy<BucketId>
  /** Whether a case may run under another version than that of the day. */
  readonly areHonored: boolean
}

/**
 * Are these versions of one policy? If so, each compiled, with the days on which it is in force.
 *
 * A version without a last day is ended by the first day of the next one.
 *
 * @param earlierPolicies - The documents of earlier versions, in any order; absent: none.
 * @throws ArrearsError `invalid-policy` with every issue of the newest version, or else of the earlier ones;
 * `invalid-input` for what is no list, and with every issue of the calendars.
 */
export function compileVersions<BucketId extends string>(
  policy: Policy<BucketId>,
  earlierPolicies: unknown,
  inputs: AgingInputs,
): PolicyVersions<BucketId> {
  const newest: PlacedPolicy<BucketId> = { policy: compilePolicy(policy, inputs), path: '' }
  const { earlierPolicies: documents = [] } = valueOrThrow(
    inspect(documentsShape, { earlierPolicies }, () => []),
  )
  const earlier: PlacedPolicy<BucketId>[] = []
  const issues: Issue[] = []
  documents.forEach((document, index) => {
    const path = `earlierPolicies[${index}]`
    const checked = checkPolicy(document as Policy<BucketId>, inputs)
    if (checked.ok) earlier.push({ policy: checked.value, path })
    else issues.push(...issuesWithin(path, checked.issues))
  })
  // Days are written so that they sort as text; a version without a first day was the first.
  earlier.sort((one, other) => inOrder(one.policy.effectiveFrom ?? '', other.policy.effectiveFrom ?? ''))
  const placed = [...earlier, newest]
  if (issues.length === 0) issues.push(...versionIssues(placed))
  if (issues.length > 0) throw issuesError('invalid-policy', issues)
  const list = placed.map(({ policy: own }, index): PolicyVersion<BucketId> => {
    const next = placed[index + 1]?.policy.effectiveFrom ?? null
    const ended = next === null ? null : dayAfter(next, -1)
    return { policy: own, from: own.effectiveFrom, until: earlierOf(own.effectiveUntil, ended) }
  })
  return { list, newest: newest.policy, areHonored: true }
}

/** This policy alone, on every day and for every case: for examples, and to compare what is not in force yet. */
export function alwaysInForce<BucketId extends string>(
  policy: CompiledPolicy<BucketId>,
): PolicyVersions<BucketId> {
  return { list: [{ policy, from: null, until: null }], newest: policy, areHonored: false }
}

/** The version that is in force on this day; `undefined` where none is. */
export function findVersionOn<BucketId extends string>(
  { list }: PolicyVersions<BucketId>,
  day: CivilDate,
): PolicyVersion<BucketId> | undefined {
  return list.find(({ from, until }) => (from === null || from <= day) && (until === null || day <= until))
}

/**
 * The version that is in force on this day.
 *
 * @throws ArrearsError `invalid-input`, with the days between which there is none.
 */
export function versionOn<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
  asOf: CivilDate,
): PolicyVersion<BucketId> {
  const found = findVersionOn(versions, asOf)
  if (found === undefined) throw inputError(noVersionFault(versions, asOf), 'asOf')
  return found
}

/**
 * The policy that is in force on this day; for what is no day the newest, which refuses it in the words of the question.
 *
 * @throws ArrearsError `invalid-input`, with the days between which there is none.
 */
export function policyOn<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
  asOf: unknown,
): CompiledPolicy<BucketId> {
  return isCivilDate(asOf) ? versionOn(versions, asOf).policy : versions.newest
}

/** The version that a decision rests on; the newest where the decision names none of them. */
export function versionNamed<BucketId extends string>(
  { list, newest }: PolicyVersions<BucketId>,
  decision: unknown,
): CompiledPolicy<BucketId> {
  const hash = readField(readField(readField(decision, 'basis'), 'policy'), 'hash')
  return list.find(({ policy }) => policy.hash === hash)?.policy ?? newest
}

function noVersionFault({ list, newest }: PolicyVersions, asOf: CivilDate): Parameters<typeof inputError>[0] {
  const ended = list.reduce<CivilDate | null>(
    (last, { until }) => (until !== null && until < asOf ? until : last),
    null,
  )
  const next = list.find(({ from }) => from !== null && from > asOf)?.from ?? null
  const en = [
    ...(ended === null ? [] : [`${ended} or earlier`]),
    ...(next === null ? [] : [`${next} or later`]),
  ]
  const chinese = [
    ...(ended === null ? [] : [`不晚于 ${ended}`]),
    ...(next === null ? [] : [`不早于 ${next}`]),
  ]
  const id = JSON.stringify(newest.id)
  return {
    code: 'date-order',
    expected: {
      en: `a day on which a version of the policy ${id} is in force (${en.join(', or ')})`,
      'zh-CN': `政策 ${id} 有版本生效的日期（${chinese.join('，或')}）`,
    },
    received: verbatim(asOf),
    remedy: {
      en: 'Ask for such a day, or pass the version of this day too.',
      'zh-CN': '请查询这样的日期，或一并传入当日有效的版本。',
    },
  }
}

/** What each document holds is for its compiler to say. */
const documentsShape: Shape<{ readonly earlierPolicies?: readonly unknown[] }> = /* @__PURE__ */ record<{
  readonly earlierPolicies?: readonly unknown[]
}>({
  earlierPolicies: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ leaf<unknown>(
        () => true,
        () => unreadable,
      ),
    ),
  ),
})
