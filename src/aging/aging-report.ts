import {
  type ArrearsError,
  type AsOf,
  type CivilDate,
  dayAfter,
  earlierOf,
  inOrder,
  inputError,
  issuesError,
  readField,
  showValue,
} from '../foundations'
import { type CaseFile, duplicateIdIssue, safeParseCaseFile } from '../model'
import type { AgingOptions } from './age-account'
import { expectCompiledAging } from './aging-policy'
import { type Tally, totalByCurrency, totalsOf } from './aging-tally'
import { type AgingColumn, type AgingTotals, columnsOf } from './aging-totals'
import { expectIterable } from './expect-iterable'
import { changeFinder } from './next-change'
import type { RowProblem } from './row-problem'
import { caseTallier } from './tally-case'

/** Whose rows a report has: those of debtors, or those of their accounts as well. */
export type ReportRows = 'debtor' | 'account'

/** The day of a report, and its rows. */
export interface ReportOn extends AsOf {
  /** `account` for rows by account beside those by debtor; absent: by debtor alone. */
  readonly by?: ReportRows
}

/** The day of the question, the policy that answers it, and the rows of the answer. */
export interface ReportAgingOptions<BucketId extends string = string> extends AgingOptions<BucketId> {
  /** `account` for rows by account beside those by debtor; absent: by debtor alone. */
  readonly by?: ReportRows
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
  /**
   * The same by the counting rules of the policy for each due; equal where it has none, `null` where its calendar
   * leaves that of a due unknown.
   */
  readonly daysDelinquent: number | null
  /**
   * Whether a dispute is about any account or due of it on this day, by the marks of the case; `null` where it does
   * not list marks.
   */
  readonly isDisputed: boolean | null
}

/**
 * What one account has open. The rows of a debtor's accounts add up to those of the debtor, column by column.
 *
 * Where credits go `oldest-first`, they reduce the columns of the debtor, whichever account has them. What a column
 * loses, the credits of the account that has it pay first; the rest those of the debtor's other accounts, in the order
 * of their ids, and stands negative in that column of theirs. So each row also adds up to its own balance less its own
 * unapplied money.
 */
export interface AccountTotals<BucketId extends string = string> extends DebtorAging<BucketId> {
  readonly accountId: string
}

/** How old is what a portfolio is owed, as of one day (账龄分析表)? */
export interface AgingReport<BucketId extends string = string> {
  readonly asOf: CivilDate
  readonly columns: readonly AgingColumn<BucketId>[]
  /** One per currency with anything open or unapplied, by code. */
  readonly currencies: readonly CurrencyAging<BucketId>[]
  /** One per debtor and currency with anything open or unapplied, by debtor id, then currency. */
  readonly debtors: readonly DebtorAging<BucketId>[]
  /**
   * One per account with anything open or unapplied, by debtor id, then account id; `null` unless rows were asked for
   * by `account`.
   */
  readonly accounts: readonly AccountTotals<BucketId>[] | null
  /** Cases that could not be read, in the order of the input; no amount of theirs is in the report. */
  readonly problems: readonly RowProblem[]
  /** How many dues were read, and how they stand. */
  readonly counts: {
    readonly cases: number
    readonly open: number
    readonly settled: number
    readonly notIssued: number
  }
  /**
   * The first later day on which any amount or count above, or what is disputed, would differ by the facts given, or
   * `null`.
   */
  readonly changesOn: CivilDate | null
}

/**
 * How old is what these debtors owe, as of this day (账龄分析)?
 *
 * Each due is counted in the bucket of its own days delinquent, which are its days past due unless the policy counts
 * otherwise; or, where the policy ages by document date, in that of the calendar days since its document, whether due or
 * not, and apart (`undated`) where nobody states that day. What is past due and not due, and the days past due, go by
 * due date in either case.
 *
 * As of a past day, documents dated later and settlements and payments made later are ignored; payments go where the
 * ledger's order sends them, and money for which there is no due yet stands apart. Credits stand where the policy puts
 * them, by default in the bucket of their own date. What is disputed stays in the aging and is told beside it. A case
 * that cannot be read is listed under `problems` and costs no other case; so is the second case of a debtor. No cases
 * give an empty report.
 *
 * @param cases - Any iterable; read once, nothing of it is retained.
 * @throws ArrearsError `invalid-input` when `asOf` is not a day, `by` not one of its words, or `cases` cannot be iterated.
 *
 * Sources: due date or invoice date, credits, later documents and disputes as receivables aging has them in practice.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
 * const due = { id: 'INV-1', dueOn: '2026-03-01', amount: '100.00' }
 * const cases = [{ debtor: { id: 'D-1' }, accounts: [{ id: 'A-1', currency: 'USD', dues: [due] }] }]
 * const report = reportAging(cases, { asOf: '2026-04-01', aging })
 * report.currencies[0].buckets[2] // => { bucket: '31-60', amount: '100.00', dues: 1, disputed: '0.00' }
 */
export function reportAging<BucketId extends string>(
  cases: Iterable<CaseFile>,
  options: ReportAgingOptions<BucketId>,
): AgingReport<BucketId> {
  const asOf = readField(options, 'asOf') as CivilDate
  const aging = expectCompiledAging<BucketId>(readField(options, 'aging'))
  const by = expectRows(readField(options, 'by'))
  const { buckets } = aging
  const tallyCase = caseTallier(options, aging, by)
  const findChange = changeFinder(options, aging, by)

  const indexByDebtor = new Map<string, number>()
  const byCurrency: Tally[] = []
  const byAccount: Tally[] = []
  const problems: RowProblem[] = []
  const counts = { cases: 0, open: 0, settled: 0, notIssued: 0 }
  let daysToChange = Number.POSITIVE_INFINITY
  let nextOn: CivilDate | null = null

  for (const row of expectIterable(cases, 'cases')) {
    const index = counts.cases++
    const parsed = safeParseCaseFile(row)
    if (!parsed.ok) {
      problems.push({ ok: false, index, id: idOf(row), error: issuesError('invalid-input', parsed.issues) })
      continue
    }
    const { id } = parsed.value.debtor
    const firstIndex = indexByDebtor.get(id)
    if (firstIndex !== undefined) {
      problems.push({ ok: false, index, id, error: repeatedDebtor(id, firstIndex) })
      continue
    }
    indexByDebtor.set(id, index)
    const tallied = tallyCase(parsed.value)
    for (const tally of tallied.currencies) byCurrency.push(tally)
    if (by === 'account') for (const tally of tallied.accounts) byAccount.push(tally)
    counts.open += tallied.open
    counts.settled += tallied.settled
    counts.notIssued += tallied.notIssued
    if (tallied.nextMoneyOn === null && tallied.nextDisputeOn === null) {
      daysToChange = Math.min(daysToChange, tallied.daysToChange)
    } else {
      const bound = earlierOf(dayAfter(asOf, daysToChange), nextOn)
      nextOn = earlierOf(nextOn, findChange(parsed.value, tallied, bound))
    }
  }

  byCurrency.sort(
    (left, right) => inOrder(left.debtorId, right.debtorId) || inOrder(left.currency, right.currency),
  )
  byAccount.sort(
    (left, right) => inOrder(left.debtorId, right.debtorId) || inOrder(left.accountId, right.accountId),
  )
  const rowOf = (tally: Tally): DebtorAging<BucketId> => ({
    debtorId: tally.debtorId,
    daysPastDue: tally.mostDaysLate,
    daysDelinquent: tally.uncoveredOn === null ? tally.mostDaysDelinquent : null,
    isDisputed: tally.disputed.isDisputed,
    ...totalsOf(tally, buckets),
  })
  return {
    asOf,
    columns: columnsOf(aging),
    currencies: totalByCurrency(byCurrency, buckets),
    debtors: byCurrency.map(rowOf),
    accounts:
      by === 'account' ? byAccount.map((tally) => ({ accountId: tally.accountId, ...rowOf(tally) })) : null,
    problems,
    counts,
    changesOn: earlierOf(dayAfter(asOf, daysToChange), nextOn),
  }
}

function expectRows(value: unknown): ReportRows {
  if (value === undefined || value === 'debtor') return 'debtor'
  if (value === 'account') return value
  throw inputError(
    {
      code: 'wrong-type',
      expected: { en: "'debtor' or 'account'", 'zh-CN': "'debtor' 或 'account'" },
      received: showValue(value),
      remedy: {
        en: 'Name whose rows the report has; leave it out for those of debtors alone.',
        'zh-CN': '请指明按债务人还是按账户列示；省略则仅按债务人。',
      },
    },
    'by',
  )
}

function repeatedDebtor(id: string, firstIndex: number): ArrearsError<'invalid-input'> {
  return issuesError('invalid-input', [duplicateIdIssue(id, `cases[${firstIndex}]`, 'debtor.id')])
}

function idOf(row: unknown): string | null {
  const id = readField(readField(row, 'debtor'), 'id')
  return typeof id === 'string' ? id : null
}
