import {
  type AccountAging,
  accountAger,
  type CompiledAging,
  expectCompiledAging,
  expectIterable,
  type RowProblem,
} from '../aging'
import {
  type ArrearsError,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  compareAmounts,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inputError,
  inspect,
  issuesError,
  joinPath,
  listOf,
  readField,
  record,
  valueOrThrow,
  verbatim,
} from '../foundations'
import type { CompiledLedger } from '../ledger'
import { type Account, type CaseFile, safeParseCaseFile } from '../model'
import { type MigrationStatuses, statusesIssues, statusesShape } from './statuses'
import { monthIssues } from './tally-options'
import type { AccountMonths, MigrationRow } from './tally-rows'

/** On which days, and by which policy, do accounts stand where? */
export interface SnapshotOptions {
  /** Its buckets hold every bucket of the policy; its terminal statuses one `paid-off` and one `written-off` at least. */
  readonly statuses: MigrationStatuses
  /** The month ends on which is looked, in order, none left out. */
  readonly months: readonly CivilDate[]
  /** Accounts in another one are passed over: one tally per currency. */
  readonly currency: CurrencyCode
  readonly aging: CompiledAging
  /** How payments are allocated; absent: the oldest due first. */
  readonly ledger?: CompiledLedger
}

/**
 * In which bucket, and with which balance, did each account of these cases stand at each month's end?
 *
 * One row per account in the currency, in order and lazily, for {@link tallyMigration}. An account is not on
 * the books before it was opened or anything was owed. What owes nothing after it has been on the books in
 * an earlier month is paid off, or written off where anything of it was. Balances are those of
 * `ageAccount`, credits deducted. Files say of no account that it was sold or is current by a plan alone. A case that
 * cannot be read, and an account whose bucket the calendar of the policy does not tell, is a problem in its
 * place, with the index of the case.
 *
 * @throws ArrearsError `invalid-input`, at the call, for cases that cannot be iterated, for months that do not
 * follow each other, for statuses that lack a bucket of the policy or one of the two terminal kinds, and for an
 * aging that was not compiled.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
 * const buckets = receivablesBuckets.buckets.map(({ id }) => id)
 * const terminal = [{ id: 'paid', kind: 'paid-off' }, { id: 'bad', kind: 'written-off' }]
 * const due = { id: 'INV-1', dueOn: '2026-01-15', amount: '100.00', settledOn: '2026-03-10' }
 * const cases = [{ debtor: { id: 'D-1' }, accounts: [{ id: 'A-1', currency: 'USD', dues: [due] }] }]
 * const months = ['2026-01-31', '2026-02-28', '2026-03-31']
 * const rows = [...snapshotAccounts(cases, { statuses: { buckets, terminal }, months, currency: 'USD', aging })]
 * rows[0] // => { accountId: 'A-1', statuses: ['1-30', '31-60', 'paid'], balances: ['100.00', '100.00', null], currency: 'USD' }
 */
export function snapshotAccounts(
  cases: Iterable<CaseFile>,
  options: SnapshotOptions,
): IterableIterator<MigrationRow> {
  const aging = expectCompiledAging(readField(options, 'aging'))
  const { ledger } = options
  const checked = valueOrThrow(
    inspect(
      record<Snapshot>({
        statuses: statusesShape,
        months: listOf(civilDate),
        currency,
      }),
      {
        statuses: readField(options, 'statuses'),
        months: readField(options, 'months'),
        currency: readField(options, 'currency'),
      },
      (found) => [
        ...statusesIssues(found.statuses, 'statuses'),
        ...monthIssues(found.months),
        ...coverIssues(found.statuses, aging),
      ],
    ),
  )
  const agers = checked.months.map((asOf) =>
    accountAger({ asOf, aging, ...(ledger === undefined ? {} : { ledger }) }),
  )
  return snapshotEach(expectIterable(cases, 'cases'), checked, agers)
}

type Snapshot = Pick<SnapshotOptions, 'statuses' | 'months' | 'currency'>

function* snapshotEach(
  cases: Iterable<unknown>,
  options: Snapshot,
  agers: readonly ((account: Account) => AccountAging)[],
): IterableIterator<MigrationRow> {
  let index = -1
  for (const one of cases) {
    index++
    const parsed = safeParseCaseFile(one)
    if (!parsed.ok) {
      const id = readField(readField(one, 'debtor'), 'id')
      yield problemOf(index, typeof id === 'string' ? id : null, issuesError('invalid-input', parsed.issues))
      continue
    }
    for (const account of parsed.value.accounts) {
      if (account.currency === options.currency) yield snapshotOf(account, options, agers, index)
    }
  }
}

function snapshotOf(
  account: Account,
  { statuses, months, currency }: Snapshot,
  agers: readonly ((account: Account) => AccountAging)[],
  index: number,
): AccountMonths | RowProblem {
  const found: (string | null)[] = []
  const balances: (string | null)[] = []
  let hasBegun = false
  for (const [place, on] of months.entries()) {
    const aging = account.openedOn !== undefined && on < account.openedOn ? null : agers[place]?.(account)
    if (aging === null || aging === undefined || aging.status === 'nothing-owed') {
      const closed = aging === null || aging === undefined ? null : endOf(aging, statuses, hasBegun)
      found.push(closed)
      balances.push(null)
      continue
    }
    if (aging.bucket === null) {
      return problemOf(index, account.id, inputError(notCovered(aging), joinPath('months', place)))
    }
    hasBegun = true
    found.push(aging.bucket)
    balances.push(aging.balance)
  }
  return { accountId: account.id, statuses: found, balances, currency }
}

/** How did an account that owes nothing leave the books? `null` where it has not been on them. */
function endOf(
  { writtenOff, currency }: AccountAging,
  { terminal }: MigrationStatuses,
  hasBegun: boolean,
): string | null {
  if (!hasBegun) return null
  const kind = compareAmounts(writtenOff, '0', currency) > 0 ? 'written-off' : 'paid-off'
  return terminal.find((status) => status.kind === kind)?.id ?? null
}

function problemOf(index: number, id: string | null, error: ArrearsError<'invalid-input'>): RowProblem {
  return { ok: false, index, id, error }
}

function coverIssues({ buckets, terminal }: MigrationStatuses, aging: CompiledAging): readonly Issue[] {
  const missing = aging.buckets
    .filter(({ id }) => !buckets.includes(id))
    .map(({ id }) => describeFault(notListed(id), 'statuses.buckets'))
  const kinds = (['paid-off', 'written-off'] as const)
    .filter((kind) => !terminal.some((status) => status.kind === kind))
    .map((kind) => describeFault(notListed(kind), 'statuses.terminal'))
  return [...missing, ...kinds]
}

function notListed(id: string): Fault {
  return {
    code: 'missing',
    expected: { en: `${id} among them`, 'zh-CN': `其中含 ${id}` },
    received: { en: 'none of it', 'zh-CN': '未列出' },
    remedy: {
      en: 'Name every bucket of the policy, and how accounts are paid off and written off.',
      'zh-CN': '请列出政策的所有分档，以及结清与核销的状态。',
    },
  }
}

function notCovered({ accountId, asOf, uncoveredOn }: AccountAging): Fault {
  return {
    code: 'missing',
    expected: {
      en: `a calendar that tells how late ${accountId} is on ${asOf}`,
      'zh-CN': `可判定 ${accountId} 于 ${asOf} 逾期天数的日历`,
    },
    received: verbatim(uncoveredOn ?? ''),
    remedy: {
      en: 'Give the policy a calendar that covers this day.',
      'zh-CN': '请为政策提供覆盖该日的日历。',
    },
  }
}
