import {
  addDays,
  type CivilDate,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  type Label,
  verbatim,
} from '../foundations'
import type { Period } from './period'

/**
 * Where do these periods, in any order, leave a day out or count it twice?
 *
 * A period that ends before it starts is not looked at here, and nothing is said to be left out beside it.
 */
export function sequenceIssues(periods: readonly Period[], path: string, leftOut: Label): readonly Issue[] {
  const issues: Issue[] = []
  const inOrder = periods
    .map(({ from, to }, index) => ({ from, to, path: joinPath(path, index) }))
    .filter(({ from, to }) => from <= to)
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
  // Where one is backwards, what looks left out may be its days.
  const isWhole = inOrder.length === periods.length
  let latest: (typeof inOrder)[number] | undefined
  for (const period of inOrder) {
    if (latest !== undefined && period.from <= latest.to) {
      issues.push(describeFault(overlap(period.from, latest), joinPath(period.path, 'from')))
    } else if (isWhole && latest !== undefined && period.from > addDays(latest.to, 1)) {
      issues.push(describeFault(gap(period.from, latest, leftOut), joinPath(period.path, 'from')))
    }
    if (latest === undefined || period.to > latest.to) latest = period
  }
  return issues
}

interface Neighbor {
  readonly to: CivilDate
  readonly path: string
}

function overlap(from: CivilDate, { to, path }: Neighbor): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `a day after ${to}, where ${path} ends`,
      'zh-CN': `晚于 ${to}（${path} 的结束日）的日期`,
    },
    received: verbatim(from),
    remedy: {
      en: 'The two overlap, and days in both would be counted twice: drop one, or move its ends.',
      'zh-CN': '两段重叠，重叠日会被计两次：请删除其一或调整起止日。',
    },
  }
}

function gap(from: CivilDate, { to, path }: Neighbor, leftOut: Label): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `${addDays(to, 1)}, the day after ${path} ends`,
      'zh-CN': `${addDays(to, 1)}，即 ${path} 结束的次日`,
    },
    received: verbatim(from),
    remedy: leftOut,
  }
}
