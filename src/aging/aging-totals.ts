import type { CivilDate, CurrencyCode, Label } from '../foundations'
import type { AgedBy, CompiledAging } from './aging-policy'

/** A column of the report: a bucket of the policy. */
export interface AgingColumn<BucketId extends string = string> {
  readonly bucket: BucketId
  readonly fromDay: number
  /** `null` for the last bucket, which is open. */
  readonly toDay: number | null
  /** From which day its days are counted. */
  readonly agedBy: AgedBy
  readonly label: Label
}

/** What is open in one bucket. */
export interface BucketAmount<BucketId extends string = string> {
  readonly bucket: BucketId
  /** Credits deducted as the policy treats them. */
  readonly amount: string
  /** How many dues are open, among them credits that stand in it by their date. */
  readonly dues: number
}

/** What is open in one bucket, and what of it is disputed. */
export interface AgingBucket<BucketId extends string = string> extends BucketAmount<BucketId> {
  /** What of its dues is disputed, before any credit; in `amount` all the same. */
  readonly disputed: string
}

/**
 * What is open in one currency.
 *
 * To the last minor unit the amounts of `buckets` and `undated`, and by due date `undetermined`, add up to `balance`;
 * where credits are `apart`, to `balance` less `credit`; where they go `oldest-first`, to `balance` less `unapplied`.
 */
export interface AgingTotals<BucketId extends string = string> {
  readonly currency: CurrencyCode
  /** Everything open, credits deducted: `pastDue` + `notDue` + `credit` + `undetermined`. */
  readonly balance: string
  readonly pastDue: string
  readonly notDue: string
  /** Open credits, as a negative amount. */
  readonly credit: string
  /** Money received for which there is no due yet; not deducted from `balance`. */
  readonly unapplied: string
  /**
   * What is in no bucket, because the report goes by document date and none is stated (`issuedOn`, as of an opening
   * too, whose documents are older than it); credits by their own date deducted. By due date nothing is.
   */
  readonly undated: string
  /** How many dues these are. */
  readonly undatedDues: number
  /**
   * What the calendar of the policy leaves unknown: whether debts are past due, and in which bucket they and credits by
   * their own date are. By document date the bucket is known all the same. Zero for policies without a calendar.
   */
  readonly undetermined: string
  /** The first day that the calendar would have to cover for debts; `null` where nothing of it is missing. */
  readonly uncoveredOn: CivilDate | null
  /**
   * What of `pastDue`, `notDue` and `undetermined` is disputed on this day by the marks of the case; it stands in the buckets all the
   * same. Those of `buckets` add up to it, except for dues without a date, and for a part of several dues in several
   * buckets, of which nobody says where it lies.
   */
  readonly disputed: string
  /**
   * What beyond `disputed` may be disputed, and may not: everything where the case does not list marks; and what a
   * mark states an amount of without saying of which account, or of dues that another mark is about too.
   */
  readonly disputeUnknown: string
  readonly dues: number
  /** One per bucket of the policy, in its order. */
  readonly buckets: readonly AgingBucket<BucketId>[]
}

/** The columns of a report by this policy. */
export function columnsOf<BucketId extends string>({
  buckets,
  agedBy = 'due-date',
}: CompiledAging<BucketId>): readonly AgingColumn<BucketId>[] {
  return buckets.map(({ id, fromDay, toDay, label }) => ({
    bucket: id,
    fromDay,
    toDay: toDay ?? null,
    agedBy,
    label: label ?? { en: id, 'zh-CN': id },
  }))
}
