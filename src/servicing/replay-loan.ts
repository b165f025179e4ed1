import type { CappedCharge } from '../charges'
import {
  type CivilDate,
  type CurrencyCode,
  dateFault,
  dayAfter,
  inputError,
  inspect,
  isCivilDate,
  readField,
  valueOrThrow,
} from '../foundations'
import { type AccountStatus, type ClassesOn, type CompiledLedger, historyOf, replayAccount } from '../ledger'
import type { Account, AccountEvent } from '../model'
import { type Loan, loanIssues, loanShape } from './loan'
import type { Allocation } from './loan-books'
import { isSameState, type LoanState, stateOn } from './loan-state'
import type { Reschedule } from './reschedule'
import { type LoanRun, startLoan } from './run-loan'
import { settlingLedger } from './settling-ledger'

/** The day of the question, and how money goes. */
export interface ReplayLoanOptions {
  readonly asOf: CivilDate
  /** Only what was recorded by this day counts; absent: everything. */
  readonly knownOn?: CivilDate
  /** By orders that pay everything due, of which steps in advance are left out; absent: the oldest due first, costs before principal. */
  readonly ledger?: CompiledLedger
}

/** A row of the plan that is still to come. */
export interface LoanRow {
  readonly id: string
  readonly dueOn: CivilDate
  readonly principal: string
  readonly interest: string
}

/** A loan from its first day until a day (贷款回放). */
export interface LoanReplay {
  readonly loanId: string
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly status: AccountStatus
  /** One for each day on which something happened or fell due, was due the day before, or was charged; and `asOf`, last. */
  readonly states: readonly LoanState[]
  /** The rows to come, as planned. */
  readonly rows: readonly LoanRow[]
  /** What a ceiling cut, and why. */
  readonly cuts: readonly CappedCharge[]
  /** Everything that happened, plans and charges among it, as an account that the ledger replays and that is aged like any other. */
  readonly account: Account
  /** The first later day on which the last state would differ if nothing happens, by more than a count of days; `null` for none. */
  readonly changesOn: CivilDate | null
}

/**
 * What was owed on this loan on each day, what is owed now, and what settles it (贷款全程回放)?
 *
 * The loan is paid out, and its plan falls due row by row; interest accrues day by day on the principal that is not due yet, at the
 * rate in force, and what is past due bears `late` instead. On each day, in this order: what is held goes to what falls due; what ran
 * for being late is charged, then fees; the plan follows a new rate; what happened is applied by sequence and id. So a payment finds
 * everything charged up to its day. It goes by the ledger to what is due; what is left is held or repays principal (`excess`), and what
 * covers everything settles the loan.
 *
 * A plan that is made anew, after a prepayment, a further disbursement, another rate or a reschedule, is that of the method on the due
 * days that are left. Interest that accrued until then is paid out of a prepayment; else it falls due with the next row, beside it. An
 * acceleration and a write-off take the principal and the interest accrued, and no interest that has not been earned.
 *
 * What is reversed by `asOf` never was. Events may be listed in any order. With ceilings, what a row, a charge or a fee comes to is cut
 * on its day; of a row that is told by a waiver dated the day before it falls due.
 *
 * A loan that is older than its records begins with a disbursement of what was left.
 *
 * @param classesOn - As of `replayAccount`.
 * @throws ArrearsError `invalid-input` with every fault of the loan; at `ledger` for orders that leave something
 * due unpaid; at `plan.dueOn` where no due day is left for what is to be repaid; as `planInstallments` where the method has no plan.
 *
 * Source: 民法典 art. 677 (on early repayment interest goes by the actual time); the rest is contract.
 *
 * @example
 * const loan = {
 *   id: 'L-1', currency: 'CNY', excess: 'hold',
 *   plan: {
 *     method: 'bullet', dueOn: ['2026-02-01', '2026-03-01'], rounding: { mode: 'half-up', unit: 'minor' },
 *     rates: [{ from: '2026-01-01', percent: '3.65' }], dayCount: 'ACT/365F',
 *   },
 *   late: {
 *     component: 'penalty', on: ['principal', 'interest'], rates: [{ from: '2026-01-01', percent: '0.05' }], ratePer: 'day',
 *     rounding: { mode: 'half-up', unit: 'minor' }, roundEach: 'period', duringPauses: 'stops',
 *   },
 *   events: [
 *     { kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-01', amount: '10000.00' },
 *     { kind: 'payment', id: 'P-1', effectiveOn: '2026-02-05', amount: '31.00' },
 *   ],
 * }
 * const { states, changesOn } = replayLoan(loan, { asOf: '2026-02-11' })
 * states.map(({ on, owed, pastDue }) => `${on} ${owed} ${pastDue}`) // => ['2026-01-01 10000.00 0.00', '2026-02-01 10031.00 0.00', '2026-02-02 10032.02 31.02', '2026-02-05 10004.06 0.06', '2026-02-11 10010.06 0.06']
 * changesOn // => '2026-02-12'
 */
export function replayLoan(loan: Loan, options: ReplayLoanOptions, classesOn?: ClassesOn): LoanReplay {
  const asOf = readDay(options, 'asOf')
  const ledger = settlingLedger(options)
  const run = beginRun(loan, options, asOf, { ledger, ...(classesOn === undefined ? {} : { classesOn }) })
  const states: LoanState[] = []
  for (let day = run.nextDay(); day !== null && day <= asOf; day = run.nextDay()) {
    run.pass(day)
    const state = stateOn(run, day)
    const before = states[states.length - 1]
    const isNews = state.events.length > 0 || state.pastDue !== before?.pastDue
    if (isNews || state.due !== before.due) states.push(state)
  }
  const last = stateOn(run, asOf)
  if (states[states.length - 1]?.on !== asOf) states.push(last)
  const { id, currency } = run.loan
  const account: Account = {
    id,
    currency,
    dues: [],
    events: [...run.books.applied(), ...runningCharge(run, asOf)],
  }
  return {
    loanId: id,
    asOf,
    currency,
    status: replayAccount(account, { asOf, ledger }, classesOn).status,
    states,
    rows: run.plan.rows().map(({ id: own, dueOn, principal, interest }) => ({
      id: own,
      dueOn,
      principal: run.books.format(principal),
      interest: run.books.format(interest),
    })),
    cuts: run.claims.cuts(),
    account,
    changesOn: nextChange(run, last),
  }
}

/** A loan, checked, and what of its history counts, before any of it is gone through. */
export function beginRun(
  loan: Loan,
  options: ReplayLoanOptions,
  asOf: CivilDate,
  allocation: Allocation,
): LoanRun {
  const knownOn = readField(options, 'knownOn') === undefined ? undefined : readDay(options, 'knownOn')
  const checked = valueOrThrow(inspect(loanShape, loan, loanIssues))
  const reschedules = new Map((checked.reschedules ?? []).map((one) => [one.id, one]))
  const { events } = historyOf([...checked.events, ...[...reschedules.values()].map(asEvent)], asOf, knownOn)
  return startLoan(
    checked,
    allocation,
    events.filter(({ kind }) => kind !== 'reversal'),
    reschedules,
  )
}

/** A reschedule among the events, in its turn. */
function asEvent({ id, effectiveOn, recordedOn, sequence }: Reschedule): AccountEvent {
  return {
    kind: 'plan-change',
    id,
    effectiveOn,
    dues: [],
    ...(recordedOn === undefined ? {} : { recordedOn }),
    ...(sequence === undefined ? {} : { sequence }),
  }
}

/** What ran for being late since it was last charged, as a charge of the day asked about. */
function runningCharge(run: LoanRun, asOf: CivilDate): readonly AccountEvent[] {
  const units = run.running(asOf).late
  return units === 0 ? [] : [{ ...run.late.chargeOf(asOf, units), sequence: run.books.applied().length }]
}

// Interest that does not reach half a unit in so many days hardly ever does.
const MOST_DAYS = 400

function nextChange(run: LoanRun, state: LoanState): CivilDate | null {
  let count = 0
  for (let day: CivilDate | null = state.on; day !== null; ) {
    const turn = run.nextDay()
    day = count < MOST_DAYS ? dayAfter(day, 1) : turn
    count++
    if (day === null) return null
    if (turn !== null && day >= turn) run.pass(turn)
    if (!isSameState(stateOn(run, day), state)) return day
    if (turn === null && isQuiet(run)) return null
  }
  return null
}

/** Nothing is left that could bear interest. */
function isQuiet({ books }: LoanRun): boolean {
  return books.open().length === 0
}

/** A day of the options. */
export function readDay(options: unknown, field: string): CivilDate {
  const day = readField(options, field)
  if (isCivilDate(day)) return day
  throw inputError(dateFault(day), field)
}
