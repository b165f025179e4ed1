import { type CivilDate, dayAfter } from '../foundations'
import type { Pause } from '../ledger'
import type { CountingPolicy } from './counting-policy'

/** A stretch of days that do not count, both ends included; `last` is `null` while it goes on. */
export interface PausedSpan {
  readonly first: CivilDate
  readonly last: CivilDate | null
}

/** Which days of these pauses do not count by the rules? Earliest first, no day twice. */
export function pausedSpans(
  pauses: readonly Pause[],
  { pauses: pausing, technicalPastDue }: Pick<CountingPolicy, 'pauses' | 'technicalPastDue'>,
): readonly PausedSpan[] {
  const resumeLasts = pausing?.resumeDay === 'paused' ? 0 : -1
  const spans: PausedSpan[] = []
  for (const { from, until, cause } of pauses) {
    const isTechnical = cause === 'technical' && technicalPastDue !== undefined
    if (!isTechnical && pausing === undefined) continue
    const end = until === null ? null : (dayAfter(until, resumeLasts) ?? until)
    const cut = isTechnical ? dayAfter(from, technicalPastDue.mostDays - 1) : null
    const last = end === null ? cut : cut === null || end < cut ? end : cut
    // One that ends before it begins: no day of it counts as paused.
    if (last !== null && last < from) continue
    const before = spans[spans.length - 1]
    if (before === undefined || (before.last !== null && before.last < from))
      spans.push({ first: from, last })
    else spans[spans.length - 1] = { first: before.first, last: laterEnd(before.last, last) }
  }
  return spans
}

function laterEnd(one: CivilDate | null, other: CivilDate | null): CivilDate | null {
  return one === null || other === null ? null : one < other ? other : one
}
