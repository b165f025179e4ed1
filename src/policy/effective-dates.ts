import { type CivilDate, describeFault, type Issue, joinPath, showValue, verbatim } from '../foundations'
import { duplicateIdIssue } from '../model'

/** What may become of a case that runs under an earlier version of a policy when a new one comes into force. */
export const runningCases = ['finish', 'restart', 'continue'] as const

/**
 * What becomes of a case that runs under an earlier version (在办案件的处理).
 *
 * - `finish`: the version that it runs under decides it to its end (按原版本办结).
 * - `restart`: the new version decides it from the beginning: letters sent and contact attempts before the first day
 *   of the new version do not count (重新开始). What is known of the debtor and the debt does.
 * - `continue`: the new version decides it with everything that happened (按新版本继续).
 */
export type RunningCases = (typeof runningCases)[number]

/** What a policy says of the time in which it is in force. */
interface EffectiveDates {
  readonly version: string
  readonly effectiveFrom?: CivilDate
  readonly effectiveUntil?: CivilDate
  readonly runningCases?: RunningCases
  readonly earlierVersions?: readonly string[]
}

/** What is wrong with the days and the effect of a version? Every fault. */
export function effectiveDateIssues({
  version,
  effectiveFrom,
  effectiveUntil,
  runningCases: effect,
  earlierVersions = [],
}: EffectiveDates): readonly Issue[] {
  const issues: Issue[] = []
  if (effectiveFrom !== undefined && effectiveUntil !== undefined && effectiveUntil < effectiveFrom) {
    issues.push(endBeforeFirstDay(effectiveFrom, effectiveUntil))
  }
  if (effect !== undefined && effectiveFrom === undefined) issues.push(missingFirstDay('effectiveFrom'))
  if (earlierVersions.length > 0 && effect === undefined) issues.push(missingEffect('runningCases'))
  const seen = new Map([[version, 'version']])
  earlierVersions.forEach((earlier, index) => {
    const path = joinPath('earlierVersions', index)
    const first = seen.get(earlier)
    if (first === undefined) seen.set(earlier, path)
    else issues.push(duplicateIdIssue(earlier, first, path))
  })
  return issues
}

/** A version that follows another must say from when. */
export function missingFirstDay(path: string): Issue {
  return describeFault(
    {
      code: 'missing',
      expected: { en: 'the first day of this version', 'zh-CN': '该版本的首日' },
      received: showValue(undefined),
      remedy: {
        en: 'A version that follows another says from which day it takes its place.',
        'zh-CN': '接替其他版本的版本须注明自哪一日起生效。',
      },
    },
    path,
  )
}

/** A version that follows another must say what becomes of the cases of that one. */
export function missingEffect(path: string): Issue {
  return describeFault(
    {
      code: 'missing',
      expected: { en: 'finish, restart or continue', 'zh-CN': 'finish、restart 或 continue' },
      received: showValue(undefined),
      remedy: {
        en: 'Say what becomes of cases that run under an earlier version; nothing is assumed.',
        'zh-CN': '请说明按早先版本在办的案件如何处理；本库不作假定。',
      },
    },
    path,
  )
}

function endBeforeFirstDay(effectiveFrom: CivilDate, effectiveUntil: CivilDate): Issue {
  return describeFault(
    {
      code: 'date-order',
      expected: { en: `${effectiveFrom} or later`, 'zh-CN': `不早于 ${effectiveFrom} 的日期` },
      received: verbatim(effectiveUntil),
      remedy: {
        en: 'The last day of a version cannot lie before its first; check both days.',
        'zh-CN': '版本的末日不能早于首日；请核对两个日期。',
      },
    },
    'effectiveUntil',
  )
}
