import { type CivilDate, describeFault, type Issue, joinPath, verbatim } from '../foundations'
import { duplicateIdIssue } from '../model'
import type { CompiledPolicy } from './compiled-policy'
import { missingEffect, missingFirstDay } from './effective-dates'

/** A version of a policy, and where its document stands. */
export interface PlacedPolicy<BucketId extends string = string> {
  readonly policy: CompiledPolicy<BucketId>
  /** Empty for the newest one. */
  readonly path: string
}

/**
 * Why are these no versions of one policy that follow each other? Every fault.
 *
 * @param versions - By their first days, the newest at the end whatever its own says.
 */
export function versionIssues(versions: readonly PlacedPolicy[]): readonly Issue[] {
  const newest = versions[versions.length - 1]
  return [
    ...versions.flatMap(({ policy: { id }, path }) =>
      newest === undefined || id === newest.policy.id ? [] : [otherPolicy(id, newest.policy.id, path)],
    ),
    ...sameVersionIssues(versions),
    ...versions.slice(1).flatMap((next, index) => {
      const previous = versions[index]
      return previous === undefined ? [] : followingIssues(previous, next, next === newest)
    }),
  ]
}

function sameVersionIssues(versions: readonly PlacedPolicy[]): readonly Issue[] {
  const seen = new Map<string, string>()
  // The newest first, so that what is at fault is the earlier one.
  return [...versions.slice(-1), ...versions.slice(0, -1)].flatMap(({ policy: { version }, path }) => {
    const first = seen.get(version)
    if (first === undefined) {
      seen.set(version, path === '' ? 'policy' : path)
      return []
    }
    return [duplicateIdIssue(version, first, joinPath(path, 'version'))]
  })
}

function followingIssues(previous: PlacedPolicy, next: PlacedPolicy, isNewest: boolean): readonly Issue[] {
  const { effectiveFrom: from, runningCases } = next.policy
  const { effectiveFrom: earlierFrom, effectiveUntil: earlierUntil } = previous.policy
  if (from === null) return [missingFirstDay(joinPath(next.path, 'effectiveFrom'))]
  const issues: Issue[] = []
  if (earlierFrom !== null && earlierFrom >= from) {
    // The newest stands at the end whatever its day, so that there it is the earlier version that begins too late.
    const path = isNewest ? previous.path : next.path
    issues.push(
      isNewest
        ? beginsTooLate(from, earlierFrom, joinPath(path, 'effectiveFrom'))
        : beginsTogether(earlierFrom, joinPath(path, 'effectiveFrom')),
    )
  } else if (earlierUntil !== null && earlierUntil >= from) {
    issues.push(endsTooLate(from, earlierUntil, joinPath(previous.path, 'effectiveUntil')))
  }
  if (runningCases === null) issues.push(missingEffect(joinPath(next.path, 'runningCases')))
  return issues
}

function otherPolicy(id: string, wanted: string, path: string): Issue {
  return describeFault(
    {
      code: 'wrong-type',
      expected: verbatim(JSON.stringify(wanted)),
      received: verbatim(JSON.stringify(id)),
      remedy: {
        en: 'Versions of one policy share its id; a case does not pass from one policy to another.',
        'zh-CN': '同一政策的各版本编号相同；案件不会从一份政策转入另一份。',
      },
    },
    joinPath(path, 'id'),
  )
}

function beginsTooLate(newestFrom: CivilDate, received: CivilDate, path: string): Issue {
  return describeFault(
    {
      code: 'date-order',
      expected: { en: `a day before ${newestFrom}`, 'zh-CN': `早于 ${newestFrom} 的日期` },
      received: verbatim(received),
      remedy: {
        en: 'Pass the newest version as policy, and those before it as earlierPolicies.',
        'zh-CN': '请将最新版本作为 policy 传入，早先版本作为 earlierPolicies 传入。',
      },
    },
    path,
  )
}

function beginsTogether(received: CivilDate, path: string): Issue {
  return describeFault(
    {
      code: 'date-order',
      expected: {
        en: 'a day on which no other version begins',
        'zh-CN': '没有其他版本开始生效的日期',
      },
      received: verbatim(received),
      remedy: {
        en: 'Two versions cannot be in force on one day; correct one of the first days.',
        'zh-CN': '同一日不能有两个版本生效；请更正其中一个首日。',
      },
    },
    path,
  )
}

function endsTooLate(nextFrom: CivilDate, received: CivilDate, path: string): Issue {
  return describeFault(
    {
      code: 'date-order',
      expected: { en: `a day before ${nextFrom}`, 'zh-CN': `早于 ${nextFrom} 的日期` },
      received: verbatim(received),
      remedy: {
        en: 'Two versions cannot be in force on one day; the next one begins then. Without a last day a version ends by itself.',
        'zh-CN': '同一日不能有两个版本生效，下一版本当日已开始；不写末日的版本会自动终止。',
      },
    },
    path,
  )
}
