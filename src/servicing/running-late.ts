import { chargeLateFees, runningInterest } from '../charges'
import {
  addMinorUnits,
  type CivilDate,
  dayAfter,
  type MinorUnits,
  stepOfUnit,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import { type Charge, componentNames, totalOf } from '../model'
import type { LateInterest } from './late-interest'
import { type Loan, OWN_IDS } from './loan'
import type { LoanBooks } from './loan-books'
import type { LoanClaims } from './loan-claims'
import type { PlanRow } from './running-plan'

/** What being late costs, as it runs. */
export interface RunningLate {
  /** Lets interest run over days on which nothing changed. */
  readonly runOn: (start: CivilDate, end: CivilDate) => void
  /** What ran and is not charged yet, with what would run until a later day. */
  readonly foresee: (start: CivilDate, end: CivilDate) => MinorUnits
  /** What ran, as a charge; `null` where it is nothing, or nothing is allowed. */
  readonly charge: (day: CivilDate) => Charge | null
  /** So much of it, as the charge of a day. */
  readonly chargeOf: (day: CivilDate, units: MinorUnits) => Charge
  /** The fees of this day for rows that fell due; the days of grace over. */
  readonly fees: (day: CivilDate) => readonly Charge[]
  /** What it is owed as. */
  readonly component: 'penalty' | 'interest'
}

/** Nothing has been late yet. */
export function startLate(
  { currency, late, lateFee }: Loan,
  books: LoanBooks,
  claims: LoanClaims,
  fallenDue: () => readonly PlanRow[],
): RunningLate {
  const minorDigits = toMinorDigits(currency, 'currency')
  const component = late?.component ?? 'penalty'
  const bearing =
    late === undefined
      ? undefined
      : {
          ...late,
          running: runningInterest(
            late,
            { mode: late.rounding.mode, step: stepOfUnit(late.rounding.unit, minorDigits) },
            late.roundEach,
          ),
        }
  let waiting: MinorUnits = 0
  let feesInAll: MinorUnits = 0
  let hadFeeInSpell = false
  const bore = new Set<string>()

  const runs = ({ duringPauses, suspensions = [] }: LateInterest, start: CivilDate): boolean => {
    const isStopped = duringPauses === 'stops' && books.now().pauses.some(({ until }) => until === null)
    return (
      !isStopped &&
      !suspensions.some(({ from, until }) => from <= start && (until === undefined || until > start))
    )
  }
  const growth = (how: 'add' | 'foresee', start: CivilDate, end: CivilDate): MinorUnits => {
    if (bearing === undefined || !runs(bearing, start)) return 0
    const base = overdueOn(start, bearing.on)
    const rate = bearing.rates.reduce<string | number>(
      (found, { from, percent }) => (from <= start ? percent : found),
      0,
    )
    return base === 0 ? 0 : bearing.running[how](base, rate, start, end)
  }
  /** What is due and unpaid at the end of a day bears that day. */
  const overdueOn = (day: CivilDate, on: LateInterest['on']): MinorUnits =>
    sumMinorUnits(
      books
        .open()
        .filter(({ dueOn }) => dueOn <= day)
        .flatMap(({ units }) =>
          componentNames.filter((name) => on.includes(name)).map((name) => units[name]),
        ),
    )
  const idOn = (day: CivilDate): string => `${OWN_IDS}late-interest:${day}`
  const chargeOf = (day: CivilDate, units: MinorUnits): Charge => ({
    kind: 'charge',
    id: idOn(day),
    effectiveOn: day,
    // What ran up to a day was due the day before, so that it comes with what is past due.
    dueOn: dayAfter(day, -1) ?? day,
    component,
    amount: books.format(units),
  })
  return {
    component,
    runOn: (start, end) => {
      waiting = addMinorUnits(waiting, growth('add', start, end))
    },
    foresee: (start, end) => addMinorUnits(waiting, growth('foresee', start, end)),
    charge: (day) => {
      if (waiting === 0) return null
      const units = claims.claim({ id: idOn(day), on: day, component }, waiting)
      waiting = 0
      return units === 0 ? null : chargeOf(day, units)
    },
    chargeOf,
    fees: (day) => {
      if (lateFee === undefined) return []
      const planned = new Set(fallenDue().map(({ id }) => id))
      const overdue = books.open().filter(({ id, dueOn }) => dueOn < day && planned.has(id))
      if (overdue.length === 0) hadFeeInSpell = false
      // What fell due anew by re-aging has borne its fee before.
      const bearing = overdue.filter(
        ({ id, dueOn }) => !bore.has(id) && dayAfter(dueOn, lateFee.graceDays + 1) === day,
      )
      if (bearing.length === 0 || (lateFee.per === 'account' && hadFeeInSpell)) return []
      const { mostInTotal } = lateFee
      const left =
        mostInTotal === undefined
          ? {}
          : {
              mostInTotal: books.format(
                addMinorUnits(toMinorUnits(mostInTotal, currency, 'lateFee'), -feesInAll),
              ),
            }
      const { events } = chargeLateFees({
        currency,
        asOf: day,
        rule: { ...lateFee, ...left },
        items: bearing.map(({ id, dueOn, units }) => ({
          id,
          dueOn,
          amount: books.format(totalOf(units)),
        })),
      })
      hadFeeInSpell = true
      for (const { id } of bearing) bore.add(id)
      return events.flatMap((event) => {
        const id = `${OWN_IDS}${event.id}`
        const claimed = toMinorUnits(event.amount, currency, 'lateFee')
        const units = claims.claim({ id, on: day, component: 'fee' }, claimed)
        feesInAll = addMinorUnits(feesInAll, units)
        return units === 0 ? [] : [{ ...event, id, amount: books.format(units) }]
      })
    },
  }
}
