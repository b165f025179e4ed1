import { type CivilDate, type CurrencyCode, dayCounterTo, type MinorUnits } from '../foundations'
import type { Pause } from '../ledger'
import type { Due } from '../model'
import type { CompiledAging } from './aging-policy'
import type { Bucket } from './bucket-table'
import { type DueStanding, judgeDuesAsOf } from './due-standing'

/** The bucket index of a due whose document date nobody states, in a report that counts from it. */
export const UNDATED = -1

/** A judge of dues for reports; the last argument is the day of the document, where it is known. */
export type ReportJudge = (
  due: Due,
  leftOpen: MinorUnits,
  pauses: readonly Pause[],
  currency: CurrencyCode,
  documentOn: CivilDate | undefined,
) => DueStanding

/**
 * A judge of dues as of one day, which puts each in the bucket that its days of the report are in.
 *
 * By due date it is {@link judgeDuesAsOf} itself. By document date the bucket goes by the calendar days since issue,
 * and is {@link UNDATED} where they are not known; status and days late stay those of the due date, unknown days of the
 * calendar included.
 */
export function judgeForReport(aging: CompiledAging, asOf: CivilDate): ReportJudge {
  if (aging.agedBy !== 'document-date') return judgeDuesAsOf(aging, asOf)
  const { buckets, bucketIndexByDay, dueDateIsDay, credits = 'own-date' } = aging
  // With one bucket for all days, and none for credits, what the due date still changes is the status of debts.
  const whole: CompiledAging = {
    ...aging,
    buckets: [buckets[0] as Bucket],
    bucketIndexByDay: new Uint16Array(1),
    credits: 'apart',
  }
  const judge = judgeDuesAsOf(whole, asOf)
  const daysSince = dayCounterTo(asOf)
  const lastDay = bucketIndexByDay.length - 1

  return (due, leftOpen, pauses, currency, documentOn) => {
    const standing = judge(due, leftOpen, pauses, currency)
    const { status, daysToChange } = standing
    if (status === 'settled' || status === 'not-issued') return standing
    if (documentOn === undefined) return { ...standing, bucketIndex: UNDATED }
    const age = daysSince(documentOn) + dueDateIsDay
    const bucketIndex = bucketIndexByDay[Math.min(age, lastDay)] as number
    const next = buckets[bucketIndex + 1]?.fromDay
    // A credit that is in no bucket does not move from one to another.
    const moves = next !== undefined && (status !== 'credit' || credits === 'own-date')
    return {
      ...standing,
      bucketIndex,
      daysToChange: moves ? Math.min(daysToChange, next - age) : daysToChange,
    }
  }
}
