import {
  type Amount,
  addMinorUnits,
  amountFault,
  businessCalendarIssues,
  type CivilDate,
  compareMinorUnits,
  describeFault,
  type Issue,
  type MinorUnits,
  minorDigitsOf,
  readMinorUnits,
  unitIssues,
} from '../foundations'
import { lastStated, noRate, nothingPaid } from './custom-faults'
import { nowhereSeparate, ownDayIssues, ownInterestIssues } from './own-days'
import { withOwnDays } from './planned-terms'
import type { RemainderRule } from './split-amount'
import type { AnnuityTerms, CustomTerms, InterestTerms, RepayingTerms, SharedTerms } from './terms'
import {
  balloonTooLarge,
  downPaymentLate,
  downPaymentOutside,
  noPartOfYear,
  nothingRepaid,
  nothingToRepay,
  notLeveled,
  opensTooLate,
} from './terms-faults'

/** What is wrong with terms on days of one's own; what else is, is sought once their days are in order. */
export function ownIssues(terms: OwnTerms, furtherIssues: () => readonly Issue[]): readonly Issue[] {
  const days = ownDayIssues(terms.dueOn, (index) => `dueOn[${index}]`)
  if (days.length > 0) return days
  const { remainder, annualRatePercent, interestByDays } = terms
  return [
    ...(remainder === 'separate' ? [describeFault(nowhereSeparate, 'remainder')] : []),
    ...ownInterestIssues(annualRatePercent !== undefined, interestByDays),
    ...furtherIssues(),
  ]
}

interface OwnTerms extends Partial<Pick<InterestTerms, 'annualRatePercent' | 'interestByDays'>> {
  readonly dueOn: readonly CivilDate[]
  readonly remainder?: RemainderRule
}

/** What is wrong with payments of one's own? */
export function customIssues(terms: CustomTerms): readonly Issue[] {
  const { payments, annualRatePercent, interestByDays } = terms
  const days = payments.map(({ dueOn }) => dueOn)
  const order = ownDayIssues(days, (index) => `payments[${index}].dueOn`)
  if (order.length > 0) return order
  const ofInterest = {
    ...terms,
    ...withOwnDays({ dueOn: days }),
    annualRatePercent: annualRatePercent ?? '0',
  }
  const hasRate = annualRatePercent !== undefined
  const needless = hasRate
    ? []
    : (['interestByDays', 'interestRounding'] as const).filter((key) => terms[key])
  return [
    ...needless.map((key) => describeFault(noRate, key)),
    ...ownInterestIssues(hasRate, interestByDays),
    ...paymentIssues(terms),
    ...interestIssues(ofInterest),
  ]
}

function paymentIssues({ payments, currency }: CustomTerms): readonly Issue[] {
  const isOpen = payments.some(({ amount }) => amount === undefined)
  return payments.flatMap(({ amount }, index) => {
    const path = `payments[${index}].amount`
    if (amount === undefined) return []
    if (isOpen && index === payments.length - 1) return [describeFault(lastStated(amount), path)]
    const units = readMinorUnits(amount, minorDigitsOf(currency) ?? 0)
    if (units === undefined) return [describeFault(amountFault(amount, currency), path)]
    return units > 0 ? [] : [describeFault(nothingPaid(amount), path)]
  })
}

/** As {@link repayingIssues}, and of what becomes of the remainder. */
export function annuityIssues(terms: AnnuityTerms): readonly Issue[] {
  const { leveling, steps, rounding, interestRounding = rounding } = terms
  const issues = repayingIssues(terms)
  if (leveling === undefined) return issues
  const isByCent = rounding.unit === 'minor' && interestRounding.unit === 'minor'
  const beside =
    steps !== undefined ? 'steps' : leveling === 'unrounded-inside' && !isByCent ? 'unit' : undefined
  return beside === undefined ? issues : [...issues, describeFault(notLeveled(leveling, beside), 'leveling')]
}

/** What is wrong with terms of installments that repay? */
export function repayingIssues(terms: RepayingTerms): readonly Issue[] {
  const { count, grace, interestOnlyCount = 0, balloon, amount: owed, downPayment } = terms
  const issues = [...interestIssues(terms)]
  const free = grace?.count ?? 0
  if (free + interestOnlyCount >= count) {
    const path = interestOnlyCount > 0 ? 'interestOnlyCount' : 'grace.count'
    issues.push(describeFault(nothingRepaid(free + interestOnlyCount, count), path))
  }
  if (balloon === undefined) return issues
  const down = downPayment === undefined ? 0 : (unitsOf(downPayment.amount, terms) ?? 0)
  const [units, all] = [unitsOf(balloon, terms), unitsOf(owed, terms)]
  // The installments repay what the down payment leaves.
  const most = all === undefined ? undefined : addMinorUnits(all, -down)
  if (units === undefined) issues.push(describeFault(amountFault(balloon, terms.currency), 'balloon'))
  else if (units < 0 || (most !== undefined && compareMinorUnits(units, most) >= 0)) {
    issues.push(describeFault(balloonTooLarge(balloon, owed, downPayment?.amount), 'balloon'))
  }
  return issues
}

/** What is wrong with terms that bear interest? */
export function interestIssues(terms: InterestTerms): readonly Issue[] {
  const { interestRounding, interestByDays: byDays, firstDueOn, intervalMonths = 1, downPayment } = terms
  const issues = [...sharedIssues(terms)]
  if (interestRounding !== undefined)
    issues.push(...unitIssues(interestRounding.unit, terms.currency, 'interestRounding.unit'))
  if (byDays === undefined) return issues
  if (byDays.openedOn >= firstDueOn)
    issues.push(describeFault(opensTooLate(firstDueOn, byDays.openedOn), 'interestByDays.openedOn'))
  else if (downPayment !== undefined && downPayment.dueOn > byDays.openedOn)
    issues.push(describeFault(downPaymentLate(downPayment.dueOn, byDays.openedOn, true), 'downPayment.dueOn'))
  const needsPeriod = byDays.dayCount === 'ACT/ACT ICMA' || byDays.dayCount === 'ACT/365L'
  if (needsPeriod && 12 % intervalMonths !== 0)
    issues.push(describeFault(noPartOfYear(byDays.dayCount, intervalMonths), 'intervalMonths'))
  return issues
}

/** What is wrong with what the terms of every method say? */
export function sharedIssues(terms: SharedTerms): readonly Issue[] {
  const { amount: owed, dueDays } = terms
  const units = unitsOf(owed, terms)
  return [
    ...(units === undefined ? [describeFault(amountFault(owed, terms.currency), 'amount')] : []),
    ...(units !== undefined && units <= 0 ? [describeFault(nothingToRepay(owed), 'amount')] : []),
    ...unitIssues(terms.rounding.unit, terms.currency, 'rounding.unit'),
    ...(dueDays === undefined ? [] : businessCalendarIssues(dueDays.calendar, 'dueDays.calendar')),
    ...downPaymentIssues(terms, units),
  ]
}

function downPaymentIssues(terms: SharedTerms, owed: MinorUnits | undefined): readonly Issue[] {
  const { amount, currency, downPayment, firstDueOn } = terms
  if (downPayment === undefined) return []
  const { amount: down, dueOn } = downPayment
  const units = unitsOf(down, terms)
  const isOutside =
    units !== undefined && (units <= 0 || (owed !== undefined && compareMinorUnits(units, owed) >= 0))
  return [
    ...(units === undefined ? [describeFault(amountFault(down, currency), 'downPayment.amount')] : []),
    ...(isOutside ? [describeFault(downPaymentOutside(down, amount), 'downPayment.amount')] : []),
    ...(dueOn < firstDueOn
      ? []
      : [describeFault(downPaymentLate(dueOn, firstDueOn, false), 'downPayment.dueOn')]),
  ]
}

function unitsOf(of: Amount, { currency: code }: SharedTerms): MinorUnits | undefined {
  return readMinorUnits(of, minorDigitsOf(code) ?? 0)
}
