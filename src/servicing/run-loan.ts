import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  dayAfter,
  type MinorUnits,
  smallerMinorUnits,
  subtractMinorUnits,
  sumMinorUnits,
  toMinorUnits,
} from '../foundations'
import {
  type AccountEvent,
  addComponents,
  type ComponentUnits,
  componentNames,
  type Due,
  totalOf,
} from '../model'
import { type Excess, type Loan, OWN_IDS } from './loan'
import { type Allocation, type LoanBooks, noUnits, openLoanBooks } from './loan-books'
import { type Claim, type LoanClaims, startClaims } from './loan-claims'
import type { Reschedule } from './reschedule'
import { type RunningLate, startLate } from './running-late'
import { type PlanRow, type RunningPlan, startPlan } from './running-plan'
import { turningDayAfter } from './turning-day'

/** A loan while its history is gone through, day by day. */
export interface LoanRun {
  readonly loan: Loan
  readonly books: LoanBooks
  readonly plan: RunningPlan
  readonly late: RunningLate
  readonly claims: LoanClaims
  /** What ran until a day and is not charged or due yet: for being late, and by the contract; under the ceilings. */
  readonly running: (on: CivilDate) => { readonly late: MinorUnits; readonly accrued: MinorUnits }
  /** The first later day on which something changes but by interest that runs, or `null`. */
  readonly nextDay: () => CivilDate | null
  /** Goes through that day. */
  readonly pass: (day: CivilDate) => void
}

/**
 * A loan before anything happened.
 *
 * @param history - What happened, in its order, reschedules among it as events without dues.
 */
export function startLoan(
  loan: Loan,
  allocation: Allocation,
  history: readonly AccountEvent[],
  reschedules: ReadonlyMap<string, Reschedule>,
): LoanRun {
  const books = openLoanBooks(loan, allocation, history)
  const claims = startClaims(loan)
  const plan = startPlan(loan, books)
  const fallenDue: PlanRow[] = []
  const late = startLate(loan, books, claims, () => fallenDue)
  const { currency } = loan
  let day = ''
  let lent: MinorUnits = 0
  let made = 0

  const change = (
    kind: 'restructure' | 'plan-change',
    on: CivilDate,
    dues: readonly Due[],
    replaces: readonly string[],
  ): void => {
    if (dues.length === 0 && replaces.length === 0) return
    made++
    books.apply({ kind, id: `${OWN_IDS}change-${made}`, effectiveOn: on, dues, replaces })
  }
  const accruedBy = (on: CivilDate): Claim => ({
    charge: { id: `${OWN_IDS}accrued`, on, component: 'interest' },
    units: plan.accruedBy(on),
  })
  const claimAccrued = (on: CivilDate, accruedOn?: MinorUnits): MinorUnits => {
    const units = plan.accruedBy(on, accruedOn)
    if (units === 0) return 0
    return claims.claim({ id: `${OWN_IDS}interest-${made + 1}:${on}`, on, component: 'interest' }, units)
  }
  const dueNow = (on: CivilDate, units: ComponentUnits): readonly Due[] =>
    totalOf(units) === 0
      ? []
      : [{ id: `${OWN_IDS}due-${made + 1}`, dueOn: on, components: books.write(units) }]

  /** Makes everything that is not due yet due on a day: of interest what has accrued. */
  const endPlan = (
    on: CivilDate,
    dueOn: CivilDate,
    others: readonly string[],
    accruedOn?: MinorUnits,
  ): void => {
    const principal = plan.balance()
    const interest = claimAccrued(on, accruedOn)
    const whole = books
      .open()
      .filter(({ id }) => others.includes(id))
      .reduce((sum, { units }) => addComponents(sum, units), { ...noUnits, interest, principal })
    change('plan-change', on, dueNow(dueOn, whole), [...plan.end(), ...others])
  }
  const replan = (on: CivilDate, accruedOn: MinorUnits): void => {
    const principal = plan.balance()
    if (principal === 0) {
      endPlan(on, on, [], accruedOn)
      return
    }
    const { dues, replaces } = plan.planAnew({ on, principal, accruedOn })
    change('plan-change', on, dues, replaces)
  }
  /** Makes everything due where money that comes covers it, so that it settles the loan. */
  const settle = (on: CivilDate, money: MinorUnits): void => {
    const planned = new Set(plan.rows().map(({ id }) => id))
    const others = books.open().filter(({ id }) => !planned.has(id))
    const [accrued = 0] = claims.foresee([accruedBy(on)])
    const owed = sumMinorUnits([plan.balance(), accrued, ...others.map(({ units }) => totalOf(units))])
    if (compareMinorUnits(addMinorUnits(money, books.now().unappliedUnits), owed) < 0) return
    const later = others.filter(({ dueOn }) => dueOn > on)
    endPlan(
      on,
      on,
      later.map(({ id }) => id),
    )
  }
  const useExcess = (on: CivilDate, excess: Excess): void => {
    const held = books.now().unappliedUnits
    if (excess === 'hold') return
    const balance = plan.balance()
    const [accrued = 0] = claims.foresee([accruedBy(on)])
    const part = smallerMinorUnits(balance, subtractMinorUnits(held, accrued))
    if (compareMinorUnits(part, 0) <= 0) return
    const interest = claimAccrued(on)
    const paid = dueNow(on, { ...noUnits, interest, principal: part })
    const left = subtractMinorUnits(balance, part)
    if (left === 0) {
      change('plan-change', on, paid, plan.end())
      return
    }
    const { dues, replaces } = plan.planAnew({
      on,
      principal: left,
      keepsLevel: excess === 'shorter-term',
    })
    change('plan-change', on, [...paid, ...dues], replaces)
  }
  const disburse = (event: Extract<AccountEvent, { readonly kind: 'disbursement' }>): void => {
    const { effectiveOn: on } = event
    const units = toMinorUnits(event.amount, currency, 'events')
    const { downPayment = '0' } = loan.plan
    const down = lent === 0 ? toMinorUnits(downPayment, currency, 'plan') : 0
    lent = addMinorUnits(lent, units)
    const balance = plan.balance()
    const principal = sumMinorUnits([balance, units, subtractMinorUnits(0, down)])
    const { dues, replaces } = plan.planAnew({ on, principal, accruedOn: balance })
    const first = dueNow(on, { ...noUnits, principal: down })
    books.apply(replaces.length === 0 ? { ...event, dues: [...first, ...dues] } : event)
    if (replaces.length > 0) change('plan-change', on, dues, replaces)
  }
  const reschedule = ({
    effectiveOn: on,
    reason,
    dueOn,
    duePrincipal,
    capitalized = [],
  }: Reschedule): void => {
    // Named twice, a component joins once.
    const joins = componentNames.filter((name) =>
      name === 'principal' ? duePrincipal === 'spread' : capitalized.includes(name),
    )
    // Rows of the plan are due later.
    const touched = books
      .open()
      .filter(({ dueOn: day, units }) => day <= on && joins.some((name) => units[name] !== 0))
    const accrued = capitalized.includes('interest') ? claimAccrued(on) : 0
    const joined = sumMinorUnits(touched.flatMap(({ units }) => joins.map((name) => units[name])))
    const balance = plan.balance()
    const principal = sumMinorUnits([balance, accrued, joined])
    const kept = touched.flatMap(({ dueOn: day, units }, index): readonly Due[] => {
      const rest = { ...units, ...Object.fromEntries(joins.map((name) => [name, 0])) }
      if (totalOf(rest) === 0) return []
      return [{ id: `${OWN_IDS}kept-${made + 1}:${index + 1}`, dueOn: day, components: books.write(rest) }]
    })
    const replaced = touched.map(({ id }) => id)
    const kind = reason === 'difficulty' ? 'restructure' : 'plan-change'
    if (principal === 0) return
    const { dues, replaces } = plan.planAnew({
      on,
      principal,
      ...(capitalized.includes('interest') ? {} : { accruedOn: balance }),
      ...(dueOn === undefined ? {} : { days: dueOn }),
    })
    change(kind, on, [...kept, ...dues], [...replaces, ...replaced])
  }
  const happen = (event: AccountEvent): void => {
    const { effectiveOn: on } = event
    const before = plan.balance()
    const asked = reschedules.get(event.id)
    if (asked !== undefined) reschedule(asked)
    else if (event.kind === 'disbursement') disburse(event)
    else if (event.kind === 'charge') {
      const claimed = toMinorUnits(event.amount, currency, 'events')
      const units = claims.claim({ id: event.id, on, component: event.component }, claimed)
      if (units !== 0) books.apply({ ...event, amount: books.format(units) })
    } else {
      if (event.kind === 'acceleration') endPlan(on, event.dueOn ?? on, [])
      if (event.kind === 'write-off') endPlan(on, on, [])
      if (bringsMoney(event)) settle(on, toMinorUnits(event.amount, currency, 'events'))
      books.apply(event)
      // A waiver that reaches what is not due yet leaves less to plan.
      if (event.kind === 'waiver' && plan.balance() !== before) replan(on, before)
      if (bringsMoney(event)) useExcess(on, excessOf(event, loan))
    }
    tellClaims(on)
  }
  const tellClaims = (on: CivilDate): void => {
    claims.tell(on, lent, sumMinorUnits(books.open().map(({ units }) => units.principal)))
  }
  /** Rows that fall due bear the interest that their ceilings leave. */
  const fallDue = (on: CivilDate): void => {
    for (const row of plan.rows().filter(({ dueOn }) => dueOn <= on)) {
      const units = books.open().find(({ id }) => id === row.id)?.units.interest ?? 0
      if (units === 0) continue
      const cut = subtractMinorUnits(
        units,
        claims.claim({ id: row.id, on: row.dueOn, component: 'interest' }, units),
      )
      if (cut === 0) continue
      // The day before, so that money which is held goes to what is left of it.
      const dayBefore = dayAfter(row.dueOn, -1) ?? row.dueOn
      const id = `${OWN_IDS}cut:${row.id}`
      const components = { interest: books.format(cut) }
      books.apply({ kind: 'waiver', id, effectiveOn: dayBefore, dueId: row.id, components })
    }
  }
  return {
    loan,
    books,
    plan,
    late,
    claims,
    running: (on) => {
      const waiting: Claim = {
        charge: { id: `${OWN_IDS}late`, on, component: late.component },
        units: late.foresee(day, on),
      }
      // In the order in which they are charged.
      const [ofLate = 0, accrued = 0] = claims.foresee([waiting, accruedBy(on)])
      return { late: ofLate, accrued }
    },
    nextDay: () => turningDayAfter(day, loan, books, { ahead: plan.rows(), fallenDue }, history),
    pass: (on) => {
      late.runOn(day, on)
      fallDue(on)
      books.goTo(on)
      fallenDue.push(...plan.passTo(on))
      const interest = late.charge(on)
      if (interest !== null) books.apply(interest)
      for (const fee of late.fees(on)) books.apply(fee)
      if (plan.isRepriced(on)) replan(on, plan.balance())
      tellClaims(on)
      day = on
      for (const event of history) if (event.effectiveOn === on) happen(event)
    },
  }
}

/** What is received on what was written off goes there first. */
function bringsMoney(
  event: AccountEvent,
): event is Extract<AccountEvent, { readonly kind: 'payment' | 'transfer-in' }> {
  return event.kind === 'payment' || event.kind === 'transfer-in'
}

function excessOf(event: AccountEvent, { excess, excessByTransaction = {} }: Loan): Excess {
  const transaction = event.kind === 'payment' ? event.transaction : undefined
  return (transaction === undefined ? undefined : excessByTransaction[transaction]) ?? excess
}
