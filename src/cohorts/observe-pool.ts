import { type AccountAging, accountAger, type CompiledAging, expectIterable, type RowProblem } from '../aging'
import {
  addMinorUnits,
  type CivilDate,
  civilDate,
  type Fault,
  formatMinorUnits,
  inputError,
  inspect,
  issuesError,
  issuesWithin,
  joinPath,
  lastDayOfMonth,
  type MinorUnits,
  readField,
  record,
  type Shape,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import type { CompiledLedger } from '../ledger'
import { type Account, type CaseFile, type Disbursement, safeParseCaseFile } from '../model'
import { firstDayOfMonth, lastEndedMonth, monthNumber } from './months-on-book'
import type { PoolAccount, PoolObservation } from './pool-rows'

/** Until when are loans observed, and how is counted how late they are? */
export interface ObservePoolOptions {
  /** The day as of which the case files end; what is dated later is left out. */
  readonly asOf: CivilDate
  readonly aging: CompiledAging
  /** How payments are allocated; absent: the oldest due first. */
  readonly ledger?: CompiledLedger
}

type Ager = (account: Account) => AccountAging

const dayShape: Shape<{ readonly asOf: CivilDate }> = /* @__PURE__ */ record<{ readonly asOf: CivilDate }>({
  asOf: civilDate,
})

/**
 * How did the loans of these case files stand at the end of each month since they were disbursed?
 *
 * A loan is an account with a disbursement that was not reversed by `asOf`, in the month of its first; what later
 * disbursements added counts as disbursed with it. An account without one, as an invoice or a loan whose history starts later, is no
 * row, for its month is not known. The balance is everything open on it, dues not yet due among them, as the case file
 * lists them, so future interest too where a due states it. How late a loan is is told by the counting rules of the
 * policy, where it has any: its days delinquent, as `snapshotAccounts` goes by. A loan whose days the calendar of
 * the policy does not tell is a problem in its place, with the index of the case. A loan counts as renegotiated from a
 * `restructure` on. Each month end is a replay of the events up to it; the rows come one at a time, as they are asked for.
 *
 * @returns What {@link tallyPool} takes: one row per loan, with its currency.
 * @throws ArrearsError `invalid-input`, as the rows are read, with every issue of the first case file that has any; at
 * once for what is not a day, or an aging that was not compiled.
 *
 * Source: as {@link tallyPool}.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
 * const dues = [{ id: '1', dueOn: '2026-01-31', amount: '60.00' }, { id: '2', dueOn: '2026-03-31', amount: '60.00' }]
 * const paidOut = { kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-05', amount: '100.00', dues } as const
 * const loan = { id: 'A-1', currency: 'USD', dues: [], events: [paidOut] }
 * const [row] = observePool([{ debtor: { id: 'D-1' }, accounts: [loan] }], { asOf: '2026-02-28', aging })
 * 'observations' in row && row.disbursed // => '100.00'
 * 'observations' in row && row.observations[1] // => { asOf: '2026-02-28', balance: '120.00', daysPastDue: 28, writtenOff: '0.00' }
 */
export function observePool(
  cases: Iterable<CaseFile>,
  options: ObservePoolOptions,
): IterableIterator<PoolAccount | RowProblem> {
  const { asOf } = valueOrThrow(inspect(dayShape, { asOf: readField(options, 'asOf') }, () => []))
  const { aging, ledger } = options
  // Refuses at once what would else be refused at the first row.
  accountAger({ ...options, asOf })
  const lastMonth = lastEndedMonth(asOf)
  const agers = new Map<number, Ager>()
  const agerAt = (month: number): Ager => {
    const known = agers.get(month)
    if (known !== undefined) return known
    const monthEnd = lastDayOfMonth(firstDayOfMonth(month))
    const ager = accountAger({ asOf: monthEnd, aging, ...(ledger === undefined ? {} : { ledger }) })
    agers.set(month, ager)
    return ager
  }
  return rowsOf(expectIterable(cases, 'cases'), (account, index) =>
    rowOf(account, index, asOf, lastMonth, agerAt),
  )
}

function* rowsOf(
  cases: Iterable<unknown>,
  observe: (account: Account, index: number) => PoolAccount | RowProblem | null,
): IterableIterator<PoolAccount | RowProblem> {
  let index = 0
  for (const value of cases) {
    const parsed = safeParseCaseFile(value)
    if (!parsed.ok) {
      throw issuesError('invalid-input', issuesWithin(joinPath('cases', index), parsed.issues))
    }
    for (const account of parsed.value.accounts) {
      const row = observe(account, index)
      if (row !== null) yield row
    }
    index++
  }
}

function rowOf(
  account: Account,
  index: number,
  asOf: CivilDate,
  lastMonth: number,
  agerAt: (month: number) => Ager,
): PoolAccount | RowProblem | null {
  const { id, currency, events = [] } = account
  const happened = events.filter(({ effectiveOn }) => effectiveOn <= asOf)
  const reversed = new Set(happened.flatMap((event) => (event.kind === 'reversal' ? [event.of] : [])))
  const disbursements = happened.filter(
    (event): event is Disbursement => event.kind === 'disbursement' && !reversed.has(event.id),
  )
  const disbursedOn = earliestOf(disbursements.map(({ effectiveOn }) => effectiveOn))
  if (disbursedOn === undefined) return null
  const renegotiatedOn = earliestOf(
    happened.flatMap((event) => (event.kind === 'restructure' ? [event.effectiveOn] : [])),
  )
  const disbursed = disbursements.reduce(
    (sum: MinorUnits, { amount }) => addMinorUnits(sum, toMinorUnits(amount, currency, 'amount')),
    0,
  )
  const observations: PoolObservation[] = []
  for (let month = monthNumber(disbursedOn); month <= lastMonth; month++) {
    const aging = agerAt(month)(account)
    const { asOf: monthEnd, balance, daysDelinquent, writtenOff } = aging
    if (daysDelinquent === null) {
      const error = inputError(notCovered(aging), joinPath('observations', observations.length))
      return { ok: false, index, id, error }
    }
    const told = { asOf: monthEnd, balance, daysPastDue: daysDelinquent, writtenOff }
    const isRenegotiated = renegotiatedOn !== undefined && renegotiatedOn <= monthEnd
    observations.push(isRenegotiated ? { ...told, renegotiated: true } : told)
  }
  return {
    accountId: id,
    disbursedOn,
    disbursed: formatMinorUnits(disbursed, toMinorDigits(currency, 'currency')),
    observations,
    currency,
  }
}

function earliestOf(days: readonly CivilDate[]): CivilDate | undefined {
  return [...days].sort()[0]
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
