import { type CivilDate, describeFault, type Issue, issuesError, verbatim } from '../foundations'
import { type CompiledPolicy, type PolicyVersion, type PolicyVersions, versionOn } from '../policy'
import type { Basis } from './decision'

/** The version by which a case is decided on a day, and what the change of versions does to the case. */
export interface RunningVersion<BucketId extends string = string> {
  /** The policy that decides; where its document is missing, the one in force, which decides nothing. */
  readonly policy: CompiledPolicy<BucketId>
  /** The version by which the case would have to be decided, and that was not passed. */
  readonly missing: string | null
  /** Absent where the case runs under the version in force anyway. */
  readonly effect: Basis['policy']['effect'] | null
  /** Letters and attempts of earlier days do not count; `null`: all of them do. */
  readonly countsFrom: CivilDate | null
}

/** The versions that a case may run under, that of the day or the one that it is known to run under first. */
export type RunningVersions<BucketId extends string = string> = readonly [
  RunningVersion<BucketId>,
  ...(readonly RunningVersion<BucketId>[]),
]

/**
 * By which versions may a case be decided on this day: one where it is known under which it runs, else one per answer
 * to that question that makes a difference, that of the day first.
 *
 * Each version that came into force after the one that the case runs under does to it what it says, one after the
 * other: a case that finishes under the first, while a third one restarts, restarts. A version that is not in
 * force yet has not been: the case is decided by that of the day.
 *
 * @throws ArrearsError `invalid-input` where no version is in force, and for a version that nobody knows.
 */
export function runningVersions<BucketId extends string>(
  versions: PolicyVersions<BucketId>,
  policyVersion: string | undefined,
  asOf: CivilDate,
): RunningVersions<BucketId> {
  const inForce = versionOn(versions, asOf)
  const { list, areHonored } = versions
  if (!areHonored) return [follow([inForce], inForce.policy.version)]
  const begun = list.slice(0, list.indexOf(inForce) + 1)
  if (policyVersion !== undefined) {
    const issues = versionIssue(versions, policyVersion)
    if (issues.length > 0) throw issuesError('invalid-input', issues)
    const isToCome = list.slice(begun.length).some(({ policy }) => policy.version === policyVersion)
    return [follow(begun, isToCome ? inForce.policy.version : policyVersion)]
  }
  const first = follow(begun, inForce.policy.version)
  const possible = new Map([[keyOf(first), first]])
  for (const name of namesOf(begun)) {
    const one = follow(begun, name)
    if (!possible.has(keyOf(one))) possible.set(keyOf(one), one)
  }
  return [first, ...[...possible.values()].slice(1)]
}

/** What makes a difference to an answer. */
function keyOf({ policy, missing, effect }: RunningVersion): string {
  return JSON.stringify([policy.version, missing, effect === 'restart'])
}

/** Is the version that a case says it runs under one that nobody knows? */
export function versionIssue(
  { list, areHonored }: PolicyVersions,
  policyVersion: string | undefined,
): readonly Issue[] {
  const known = namesOf(list)
  return policyVersion === undefined || !areHonored || known.includes(policyVersion)
    ? []
    : [unknownVersion(policyVersion, known)]
}

/** @param begun - The versions that have come into force, earliest first, the last one being in force. */
function follow<BucketId extends string>(
  begun: readonly PolicyVersion<BucketId>[],
  start: string,
): RunningVersion<BucketId> {
  const [inForce] = begun.slice(-1) as [PolicyVersion<BucketId>]
  const own = begun.findIndex(({ policy }) => policy.version === start)
  let running = begun[own]
  let isRestarted = false
  for (const version of begun.slice(own + 1)) {
    const { runningCases, earlierVersions } = version.policy
    // Of a version without a document, only those that name it know that it went before.
    const follows = running !== undefined || earlierVersions.includes(start)
    if (!follows || runningCases === 'finish') continue
    if (runningCases === 'restart') isRestarted = true
    running = version
  }
  if (running === undefined) {
    return { policy: inForce.policy, missing: start, effect: 'finish', countsFrom: null }
  }
  const { policy } = running
  const restarted = begun
    .slice(0, begun.indexOf(running) + 1)
    .filter((one) => one.policy.runningCases === 'restart')
  return {
    policy,
    missing: null,
    effect: isRestarted
      ? 'restart'
      : running !== inForce
        ? 'finish'
        : policy.version === start
          ? null
          : 'continue',
    countsFrom: restarted[restarted.length - 1]?.from ?? null,
  }
}

function namesOf(versions: readonly PolicyVersion[]): readonly string[] {
  return [...new Set(versions.flatMap(({ policy }) => [...policy.earlierVersions, policy.version]))]
}

function unknownVersion(received: string, known: readonly string[]): Issue {
  return describeFault(
    {
      code: 'unknown-reference',
      expected: {
        en: `a version of the policy (${known.join(', ')})`,
        'zh-CN': `政策的某个版本（${known.join('、')}）`,
      },
      received: verbatim(JSON.stringify(received)),
      remedy: {
        en: 'Correct it, pass the document in earlierPolicies, or name the version in earlierVersions of a later one.',
        'zh-CN': '请更正，或在 earlierPolicies 中传入该版本，或在后续版本的 earlierVersions 中列出它。',
      },
    },
    'policyVersion',
  )
}
