import {
  addMinorUnits,
  type CivilDate,
  dateFault,
  daysBetween,
  earlierOf,
  formatMinorUnits,
  inputError,
  inspect,
  isCivilDate,
  listOf,
  type MinorUnits,
  oneOf,
  readField,
  record,
  type Shape,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import {
  type AccountBooks,
  type ClassesOn,
  type CompiledLedger,
  expectLedger,
  historyOf,
  openParts,
  replayBooks,
} from '../ledger'
import { type Account, type ComponentName, componentNames, parseAccount } from '../model'
import type { DaySpan } from './accrual-terms'
import type { DatedBalance } from './dated-amounts'
import { endsBeforeStart } from './day-order'

/** What of an account is asked for, and over which days. */
export interface OverdueQuestion {
  readonly from: CivilDate
  /** The first day that is not asked for any more. */
  readonly to: CivilDate
  /** What bears interest once it is overdue: the principal alone, or the contract interest too (复利). */
  readonly components: readonly ComponentName[]
  /** How money goes; absent: the oldest due first. */
  readonly ledger?: CompiledLedger
  /** Only what was recorded by this day counts; absent: everything. */
  readonly knownOn?: CivilDate
}

/** What was due and unpaid, from which day on, as `accrueInterest` takes it. */
export interface OverdueBalances {
  /** From the first day on; each amount until the next. */
  readonly balances: readonly DatedBalance[]
  /** When the clock of the account stood still in these days. */
  readonly suspensions: readonly DaySpan[]
}

const askedShape: Shape<Pick<OverdueQuestion, 'components'>> = /* @__PURE__ */ record<
  Pick<OverdueQuestion, 'components'>
>({ components: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(componentNames)) })

/**
 * How much of an account was due and unpaid at the end of each of these days, as interest on arrears asks (逐日逾期余额)?
 *
 * A due counts from its due date, if it is not paid on it, until the day on which it is paid, waived or settled, which is not counted
 * any more: due on the 1st and paid on the 10th, it counts for the 9 days that it is late. A due of one amount is principal. Found by a replay of the account as of each day on which that may change, of what is
 * known by `to`: a backdated payment counts from its day, and one that is reversed by then never was, so that interest runs on as if it
 * had not been made. A chargeback makes it due anew on its own day.
 *
 * @param classesOn - As of `replayAccount`.
 * @throws ArrearsError `invalid-input` for what is no account, no day or no component, and where the days are out of order.
 *
 * @example
 * const account = {
 *   id: 'A-1', currency: 'CNY',
 *   dues: [{ id: '1', dueOn: '2026-03-01', components: { interest: '50.00', principal: '1000.00' } }],
 *   events: [{ kind: 'payment', id: 'P-1', effectiveOn: '2026-03-11', amount: '450.00' }],
 * }
 * const question = { from: '2026-03-01', to: '2026-03-31', components: ['principal'] } as const
 * const { balances } = findOverdueBalances(account, question)
 * balances.map(({ from, amount }) => `${from} ${amount}`) // => ['2026-03-01 1000.00', '2026-03-11 600.00']
 */
export function findOverdueBalances(
  account: Account,
  question: OverdueQuestion,
  classesOn?: ClassesOn,
): OverdueBalances {
  const [from, to] = [expectDay(question, 'from'), expectDay(question, 'to')]
  if (daysBetween(from, to) < 0) throw inputError(endsBeforeStart(from, to), 'to')
  const asked = readField(question, 'components') as OverdueQuestion['components']
  const components = valueOrThrow(inspect(askedShape, { components: asked }, () => [])).components
  const knownOn = readField(question, 'knownOn') === undefined ? undefined : expectDay(question, 'knownOn')
  const ledger = expectLedger(readField(question, 'ledger'))
  const given = parseAccount(account)
  // As it stands on the last day: what is undone by then never was, on the days before it either.
  const { events } = historyOf(given.events ?? [], to, knownOn)
  const parsed = { ...given, events }
  const minorDigits = toMinorDigits(parsed.currency, 'currency')
  const booksOn = (asOf: CivilDate): AccountBooks =>
    replayBooks(parsed, minorDigits, {
      asOf,
      ledger,
      ...(classesOn === undefined ? {} : { classesOn }),
    })
  const balances: DatedBalance[] = []
  let day: CivilDate | null = from
  while (day !== null && (day < to || day === from)) {
    const books = booksOn(day)
    const amount = formatMinorUnits(overdueOn(day, books, components, minorDigits), minorDigits)
    if (balances[balances.length - 1]?.amount !== amount) balances.push({ from: day, amount })
    day = nextTurn(books, day)
  }
  const { pauses } = booksOn(to)
  return {
    balances,
    suspensions: pauses
      .filter((pause) => pause.from < to && (pause.until === null || pause.until > from))
      .map((pause) => ({ from: pause.from, ...(pause.until === null ? {} : { until: pause.until }) })),
  }
}

function overdueOn(
  day: CivilDate,
  books: AccountBooks,
  components: readonly ComponentName[],
  minorDigits: number,
): MinorUnits {
  let sum: MinorUnits = 0
  books.dues.forEach(({ dueOn, issuedOn, settledOn }, place) => {
    const exists = (issuedOn === undefined || issuedOn <= day) && (settledOn === undefined || settledOn > day)
    // A credit is open below zero.
    if (!exists || dueOn > day || (books.openUnits[place] ?? 0) <= 0) return
    const parts = openParts(books, place, minorDigits)
    componentNames.forEach((name, part) => {
      if (components.includes(name)) sum = addMinorUnits(sum, parts[part] ?? 0)
    })
  })
  return sum
}

/** The first later day on which something may be overdue that was not, or may be no more. */
function nextTurn(books: AccountBooks, day: CivilDate): CivilDate | null {
  let next = books.nextMoneyOn
  for (const { dueOn, issuedOn, settledOn } of books.dues)
    for (const turn of [dueOn, issuedOn, settledOn])
      if (turn !== undefined && turn > day) next = earlierOf(next, turn)
  return next
}

function expectDay(question: unknown, name: 'from' | 'to' | 'knownOn'): CivilDate {
  const day = readField(question, name)
  if (typeof day !== 'string' || !isCivilDate(day)) throw inputError(dateFault(day), name)
  return day
}
