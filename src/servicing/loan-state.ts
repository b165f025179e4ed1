import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  daysBetween,
  type MinorUnits,
  subtractMinorUnits,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import {
  addComponents,
  type ComponentName,
  type ComponentUnits,
  componentNames,
  tellParts,
  totalOf,
} from '../model'
import { noUnits } from './loan-books'
import type { LoanRun } from './run-loan'

/** How a loan stands at the end of a day (贷款当日状态). */
export interface LoanState {
  readonly on: CivilDate
  /** The ids of what happened on the day, in its order: the events given, and those that the replay made (`loan:…`). */
  readonly events: readonly string[]
  /** What settling the loan takes, by component: what is due, the principal that is not, and the interest that has accrued. */
  readonly components: Readonly<Record<ComponentName, string>>
  /** All of it. */
  readonly owed: string
  /** What of it is due by the day, and what of that was due before the day. */
  readonly due: string
  readonly pastDue: string
  /** The due day of the oldest of what is past due, and the days since; `null` and 0 where nothing is. */
  readonly pastDueSince: CivilDate | null
  readonly daysPastDue: number
  /** The principal that is not due yet, and the contract interest that has accrued on it and is not due. */
  readonly notDue: string
  readonly accrued: string
  /** What came in from the debtor so far, less what went back. */
  readonly paid: string
  /** Money received for which nothing is due. */
  readonly held: string
  /** What, paid on this day after all else, leaves nothing owed: `owed` less `held`; `0.00` where that is more (结清金额). */
  readonly settlementFigure: string
}

/** How a loan stands at the end of a day, to which nothing changed but by interest that ran. */
export function stateOn(run: LoanRun, on: CivilDate): LoanState {
  const { books, plan } = run
  const { format } = books
  const running = run.running(on)
  const planned = new Set(plan.rows().map(({ id }) => id))
  const others = books.open().filter(({ id }) => !planned.has(id))
  const notDue = plan.balance()
  const ran: ComponentUnits = { ...noUnits, [run.late.component]: running.late }
  const whole = [...others.map(({ units }) => units), ran].reduce(addComponents, {
    ...noUnits,
    interest: running.accrued,
    principal: notDue,
  })
  const owed = totalOf(whole)
  const dueBy = (isDue: (dueOn: CivilDate) => boolean): MinorUnits =>
    sumMinorUnits(others.filter(({ dueOn }) => isDue(dueOn)).map(({ units }) => totalOf(units)))
  const [pastDueSince = null] = others
    .map(({ dueOn }) => dueOn)
    .filter((dueOn) => dueOn < on)
    .sort()
  const held = books.now().unappliedUnits
  return {
    on,
    events: books
      .applied()
      .filter(({ effectiveOn }) => effectiveOn === on)
      .map(({ id }) => id),
    components: tellParts(whole, toMinorDigits(run.loan.currency, 'currency')).components,
    owed: format(owed),
    due: format(
      addMinorUnits(
        dueBy((dueOn) => dueOn <= on),
        running.late,
      ),
    ),
    pastDue: format(
      addMinorUnits(
        dueBy((dueOn) => dueOn < on),
        running.late,
      ),
    ),
    pastDueSince,
    daysPastDue: pastDueSince === null ? 0 : daysBetween(pastDueSince, on),
    notDue: format(notDue),
    accrued: format(running.accrued),
    paid: format(paidBy(run)),
    held: format(held),
    settlementFigure: format(compareMinorUnits(held, owed) < 0 ? subtractMinorUnits(owed, held) : 0),
  }
}

function paidBy({ books, loan }: LoanRun): MinorUnits {
  return sumMinorUnits(
    books.applied().map((event) => {
      switch (event.kind) {
        case 'payment':
        case 'transfer-in':
        case 'recovery':
          return toMinorUnits(event.amount, loan.currency, 'events')
        case 'refund':
        case 'transfer-out':
        case 'chargeback':
          return subtractMinorUnits(0, toMinorUnits(event.amount, loan.currency, 'events'))
        default:
          return 0
      }
    }),
  )
}

/** Do two states tell the same, but of the day and of how many days are counted? */
export function isSameState(one: LoanState, other: LoanState): boolean {
  const keys = ['owed', 'due', 'pastDue', 'pastDueSince', 'notDue', 'accrued', 'paid', 'held'] as const
  return (
    keys.every((key) => one[key] === other[key]) &&
    componentNames.every((name) => one.components[name] === other.components[name])
  )
}
