import {
  type ArrearsError,
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  dayAfter,
  earlierOf,
  inOrder,
  issuesError,
  type Label,
  type MinorUnits,
  readField,
  toMinorDigits,
} from '../foundations'
import { replayBooks } from '../ledger'
import { type CaseFile, type Due, duplicateIdIssue, isInForce, safeParseCaseFile } from '../model'
import type { AgingOptions } from './age-account'
import { expectCompiledAging } from './aging-policy'
import { reduceOldest, startTally, type Tally, totalByCurrency, totalsOf } from './aging-tally'
import { judgeDuesAsOf } from './due-standing'
import { expectIterable } from './expect-iterable'
import { replayOptionsOf } from './replay-options'
import type { RowProblem } from './row-problem'

/** A column of the report: a bucket of the policy. */
export interface AgingColumn<BucketId extends string = string> {
  readonly bucket: BucketId
  readonly fromDay: number
  /** `null` for the last bucket, which is open. */
  readonly toDay: number | null
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

/**
 * What is open in one currency. To the last minor unit the amounts of `buckets` add up to `balance`; where credits are
 * `apart`, to `pastDue` and `notDue`; where they go `oldest-first`, to `balance` less `unapplied`.
 */
export interface AgingTotals<BucketId extends string = string> {
  readonly currency: CurrencyCode
  /** Everything open, credits deducted: `pastDue` + `notDue` + `credit`. */
  readonly balance: string
  readonly pastDue: string
  readonly notDue: string
  /** Open credits, as a negative amount. */
  readonly credit: string
  /** Money received for which there is no due yet; not deducted from `balance`. */
  readonly unapplied: string
  readonly dues: number
  /** One per bucket of the policy, in its order. */
  readonly buckets: readonly BucketAmount<BucketId>[]
}

/** What is open in one currency over all debtors. */
export interface CurrencyAging<BucketId extends string = string> extends AgingTotals<BucketId> {
  /** How many debtors have anything open or unapplied in this currency. */
  readonly debtors: number
}

/** What one debtor has open in one currency. */
export interface DebtorAging<BucketId extends string = string> extends AgingTotals<BucketId> {
  readonly debtorId: string
  /** Of the debtor's oldest unpaid due in this currency; 0 when nothing is past due. */
  readonly daysPastDue: number
  /** The same by the counting rules of the policy; equal where it has none. */
  readonly daysDelinquent: number
  /** Whether any of it is disputed on this day, by the marks of the case; `null` where it does not list marks. */
  readonly isDisputed: boolean | null
}

/** How old is what a portfolio is owed, as of one day (账龄分析表)? */
export interface AgingReport<BucketId extends string = string> {
  readonly asOf: CivilDate
  readonly columns: readonly AgingColumn<BucketId>[]
  /** One per currency with anything open or unapplied, by code. */
  readonly currencies: readonly CurrencyAging<BucketId>[]
  /** One per debtor and currency with anything open or unapplied, by debtor id, then currency. */
  readonly debtors: readonly DebtorAging<BucketId>[]
  /** Cases that could not be read, in the order of the input; no amount of theirs is in the report. */
  readonly problems: readonly RowProblem[]
  /** How many dues were read, and how they stand. */
  readonly counts: {
    readonly cases: number
    readonly open: number
    readonly settled: number
    readonly notIssued: number
  }
  /** The first later day on which any amount or count above would differ by the facts given, or `null`. */
  readonly changesOn: CivilDate | null
}

/**
 * How old is what these debtors owe, as of this day (账龄分析)?
 *
 * Each due is counted in the bucket of its own days delinquent, which are its days past due unless the policy counts
 * otherwise. As of a past day, documents dated later
 * and settlements and payments made later are ignored; payments go where the ledger's order sends them, and money
 * for which there is no due yet stands apart. Credits stand where the policy puts them, by default in the bucket of
 * their own date. A case that cannot be read is listed under `problems` and costs no other case; so is the second
 * case of a debtor. No cases give an empty report.
 *
 * @param cases - Any iterable; read once, nothing of it is retained.
 * @throws ArrearsError `invalid-input` when `asOf` is not a day or `cases` cannot be iterated.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
 * const due = { id: 'INV-1', dueOn: '2026-03-01', amount: '100.00' }
 * const cases = [{ debtor: { id: 'D-1' }, accounts: [{ id: 'A-1', currency: 'USD', dues: [due] }] }]
 * const report = reportAging(cases, { asOf: '2026-04-01', aging })
 * report.currencies[0].buckets[2] // => { bucket: '31-60', amount: '100.00', dues: 1 }
 */
export function reportAging<BucketId extends string>(
  cases: Iterable<CaseFile>,
  options: AgingOptions<BucketId>,
): AgingReport<BucketId> {
  const asOf = readField(options, 'asOf') as CivilDate
  const aging = expectCompiledAging<BucketId>(readField(options, 'aging'))
  const replaying = replayOptionsOf(options, aging)
  const judge = judgeDuesAsOf(aging, asOf)
  const { buckets, credits = 'own-date' } = aging

  const tallies = new Map<string, Map<CurrencyCode, Tally>>()
  const indexByDebtor = new Map<string, number>()
  const problems: RowProblem[] = []
  const counts = { cases: 0, open: 0, settled: 0, notIssued: 0 }
  let daysToChange = Number.POSITIVE_INFINITY
  let nextPaymentOn: CivilDate | null = null

  for (const row of expectIterable(cases, 'cases')) {
    const index = counts.cases++
    const parsed = safeParseCaseFile(row)
    if (!parsed.ok) {
      problems.push({ ok: false, index, id: idOf(row), error: issuesError('invalid-input', parsed.issues) })
      continue
    }
    const { debtor, accounts, marks } = parsed.value
    const firstIndex = indexByDebtor.get(debtor.id)
    if (firstIndex !== undefined) {
      problems.push({ ok: false, index, id: debtor.id, error: repeatedDebtor(debtor.id, firstIndex) })
      continue
    }
    indexByDebtor.set(debtor.id, index)
    const disputes = marks?.filter(({ kind }) => kind === 'dispute')
    const isDisputed = disputes?.some((mark) => isInForce(mark, asOf)) ?? null
    const tallyByCurrency = new Map<CurrencyCode, Tally>()
    const tallyOf = (currency: CurrencyCode): Tally => {
      const present = tallyByCurrency.get(currency)
      if (present !== undefined) return present
      const tally = startTally(debtor.id, currency, buckets.length, isDisputed)
      tallyByCurrency.set(currency, tally)
      return tally
    }
    for (const account of accounts) {
      const { currency } = account
      const books = replayBooks(account, toMinorDigits(currency, 'currency'), replaying)
      nextPaymentOn = earlierOf(nextPaymentOn, books.nextMoneyOn)
      if (books.unappliedUnits !== 0) {
        const tally = tallyOf(currency)
        tally.unapplied = addMinorUnits(tally.unapplied, books.unappliedUnits)
      }
      for (let at = 0; at < books.dues.length; at++) {
        const standing = judge(books.dues[at] as Due, books.openUnits[at] ?? 0, books.pauses, currency)
        const { status, daysLate, daysDelinquent, bucketIndex, openUnits } = standing
        daysToChange = Math.min(daysToChange, standing.daysToChange)
        if (status === 'settled' || status === 'not-issued') {
          counts[status === 'settled' ? 'settled' : 'notIssued']++
          continue
        }
        counts.open++
        const tally = tallyOf(currency)
        tally.open++
        if (status !== 'credit' || credits === 'own-date') {
          tally.amounts[bucketIndex] = addMinorUnits(tally.amounts[bucketIndex] as MinorUnits, openUnits)
          tally.dues[bucketIndex] = (tally.dues[bucketIndex] as number) + 1
        }
        if (status === 'credit') tally.credit = addMinorUnits(tally.credit, openUnits)
        if (status === 'not-due') tally.notDue = addMinorUnits(tally.notDue, openUnits)
        if (status === 'past-due') {
          tally.pastDue = addMinorUnits(tally.pastDue, openUnits)
          tally.mostDaysLate = Math.max(tally.mostDaysLate, daysLate)
          tally.mostDaysDelinquent = Math.max(tally.mostDaysDelinquent, daysDelinquent)
        }
      }
    }
    if (credits === 'oldest-first') for (const tally of tallyByCurrency.values()) reduceOldest(tally)
    if (tallyByCurrency.size > 0) tallies.set(debtor.id, tallyByCurrency)
  }

  const all = [...tallies.values()].flatMap((byCurrency) => [...byCurrency.values()])
  all.sort((left, right) => inOrder(left.debtorId, right.debtorId) || inOrder(left.currency, right.currency))
  return {
    asOf,
    columns: buckets.map(({ id, fromDay, toDay, label }) => ({
      bucket: id,
      fromDay,
      toDay: toDay ?? null,
      label: label ?? { en: id, 'zh-CN': id },
    })),
    currencies: totalByCurrency(all, buckets),
    debtors: all.map((tally) => ({
      debtorId: tally.debtorId,
      daysPastDue: tally.mostDaysLate,
      daysDelinquent: tally.mostDaysDelinquent,
      isDisputed: tally.isDisputed,
      ...totalsOf(tally, buckets),
    })),
    problems,
    counts,
    changesOn: earlierOf(dayAfter(asOf, daysToChange), nextPaymentOn),
  }
}

function repeatedDebtor(id: string, firstIndex: number): ArrearsError<'invalid-input'> {
  return issuesError('invalid-input', [duplicateIdIssue(id, `cases[${firstIndex}]`, 'debtor.id')])
}

function idOf(row: unknown): string | null {
  const id = readField(readField(row, 'debtor'), 'id')
  return typeof id === 'string' ? id : null
}
