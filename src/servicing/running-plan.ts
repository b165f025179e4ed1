import { addInterest, noInterest } from '../charges'
import {
  type CivilDate,
  type ExactRatio,
  inputError,
  type MinorUnits,
  smallerMinorUnits,
  sumMinorUnits,
} from '../foundations'
import type { Due } from '../model'
import { type Loan, OWN_IDS } from './loan'
import type { LoanBooks, OpenDue } from './loan-books'
import { interestByPlan, type PlannedRow, planLeftRows, planRows, roundedInterest } from './plan-rows'
import { notAfter } from './reschedule'

/** A row of the plan in force, under the id that its due has. */
export interface PlanRow extends PlannedRow {
  readonly id: string
}

/** What is planned anew, and what else is said with it. */
export interface NewPlan {
  readonly on: CivilDate
  readonly principal: MinorUnits
  /** Absent: the days of the rows that are left, or of the plan. */
  readonly days?: readonly CivilDate[]
  /** The balance on which interest accrued that falls due with the first row; absent: what accrued was dealt with. */
  readonly accruedOn?: MinorUnits
  /** Whether the level stays and the last days fall away. */
  readonly keepsLevel?: boolean
}

/** The plan of a loan as it runs: the rows that are not due yet, and the interest that accrues on them. */
export interface RunningPlan {
  /** Those not due yet, by day. */
  readonly rows: () => readonly PlanRow[]
  /** The principal of the rows that is still open. */
  readonly balance: () => MinorUnits
  /** The interest that has accrued since the last due day, on the balance unless told on what, and is not due; rounded. */
  readonly accruedBy: (day: CivilDate, accruedOn?: MinorUnits) => MinorUnits
  /** Takes the rows that fall due by a day out of the plan. */
  readonly passTo: (day: CivilDate) => readonly PlanRow[]
  /** Whether another rate is in force on this day than the one by which it was planned. */
  readonly isRepriced: (day: CivilDate) => boolean
  /** Plans anew; the dues of the new rows, and the ids of those that they replace. */
  readonly planAnew: (plan: NewPlan) => {
    readonly dues: readonly Due[]
    readonly replaces: readonly string[]
  }
  /** Ends the plan; the ids of its rows. */
  readonly end: () => readonly string[]
}

/** The principal of rows, as long as neither they nor what is open changes. */
interface SummedRows {
  readonly rows: readonly PlanRow[]
  readonly open: readonly OpenDue[]
  readonly sum: MinorUnits
}

/** The plan of a loan of which nothing was paid out yet. */
export function startPlan({ plan, currency }: Loan, books: LoanBooks): RunningPlan {
  let rows: readonly PlanRow[] = []
  let { dueOn: agreedDays } = plan
  let count = 0
  let from = ''
  let carried = noInterest
  let percent: string | number = 0
  let level: MinorUnits = 0

  let summed: SummedRows | undefined
  const balance = (): MinorUnits => {
    const open = books.open()
    if (summed?.rows !== rows || summed.open !== open) {
      const ids = new Set(rows.map(({ id }) => id))
      const sum = sumMinorUnits(open.flatMap(({ id, units }) => (ids.has(id) ? [units.principal] : [])))
      summed = { rows, open, sum }
    }
    return summed.sum
  }
  const exactBy = (day: CivilDate, of: MinorUnits): ExactRatio =>
    rows.length === 0 ? noInterest : addInterest(carried, interestByPlan(plan, of, percent, from, day))
  const idsOf = (): readonly string[] => rows.map(({ id }) => id)
  return {
    rows: () => rows,
    balance,
    accruedBy: (day, accruedOn = balance()) => {
      const [next] = rows
      if (next === undefined) return 0
      const open = books.open().find(({ id }) => id === next.id)?.units.interest ?? 0
      // What was waived of the row does not accrue.
      return smallerMinorUnits(open, roundedInterest(exactBy(day, accruedOn), plan, currency))
    },
    passTo: (day) => {
      const passed = rows.filter(({ dueOn }) => dueOn <= day)
      const last = passed[passed.length - 1]
      if (last === undefined) return []
      rows = rows.slice(passed.length)
      from = last.dueOn
      carried = noInterest
      return passed
    },
    isRepriced: (day) => rows.length > 0 && percentOn(plan, day) !== percent,
    planAnew: ({ on, principal, days, accruedOn, keepsLevel }) => {
      const replaces = idsOf()
      const left = rows.map(({ dueOn }) => dueOn)
      carried = accruedOn === undefined ? noInterest : exactBy(on, accruedOn)
      if (days !== undefined) agreedDays = days
      const ahead = days ?? (left.length > 0 ? left : agreedDays.filter((day) => day > on))
      if (ahead.length === 0)
        throw inputError(notAfter(on, agreedDays[agreedDays.length - 1] ?? on), 'plan.dueOn')
      percent = percentOn(plan, on)
      from = on
      count++
      const question = { currency, principal, from, days: ahead, percent, carried }
      const make = count === 1 ? planRows : planLeftRows
      const planned = make(plan, keepsLevel === true ? { ...question, level } : question)
      level = planned.level
      rows = planned.rows.map((row, index) => ({ ...row, id: `${OWN_IDS}plan-${count}:${index + 1}` }))
      const dues = rows.map(({ id, dueOn, interest, principal: part }) => ({
        id,
        dueOn,
        components: { interest: books.format(interest), principal: books.format(part) },
      }))
      return { dues, replaces }
    },
    end: () => {
      const ids = idsOf()
      rows = []
      carried = noInterest
      return ids
    },
  }
}

/** The rate in force on a day. */
export function percentOn(plan: Loan['plan'], day: CivilDate): string | number {
  if (plan.method === 'equal-parts') return 0
  let found: string | number = 0
  for (const { from, percent } of plan.rates) if (from <= day) found = percent
  return found
}
