import { addInterest, exactInterest } from '../charges'
import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  type ExactRatio,
  formatMinorUnits,
  isArrearsError,
  type MinorUnits,
  roundQuotient,
  smallerMinorUnits,
  stepOfUnit,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import { type InstallmentTerms, planInstallments } from '../installments'
import type { BearingPlan, LoanPlan } from './loan-plan'

/** What falls due on a day by the plan of a loan. */
export interface PlannedRow {
  readonly dueOn: CivilDate
  readonly principal: MinorUnits
  readonly interest: MinorUnits
}

/** Rows, and what of them is level: the payment, or of equal parts of the principal one of these. */
export interface PlannedRows {
  readonly rows: readonly PlannedRow[]
  readonly level: MinorUnits
}

/** What is to be repaid, from when and on which days. */
export interface PlanQuestion {
  readonly currency: CurrencyCode
  /** Above zero. */
  readonly principal: MinorUnits
  readonly from: CivilDate
  /** All after `from`, at least one. */
  readonly days: readonly CivilDate[]
  /** The rate per year; without interest 0. */
  readonly percent: string | number
  /** Interest that accrued before `from` and falls due with the first row. */
  readonly carried: ExactRatio
  /** What shall be level, on as few of the days as it takes; absent: on all of them. */
  readonly level?: MinorUnits
}

/**
 * The rows by which what is left of a loan is repaid. What is too little to be repaid on all the days, rounded as agreed, is repaid on
 * fewer of them.
 */
export function planLeftRows(plan: LoanPlan, question: PlanQuestion): PlannedRows {
  const { days } = question
  try {
    return planRows(plan, question)
  } catch (error) {
    if (days.length === 1 || !isArrearsError(error)) throw error
    return planLeftRows(plan, { ...question, days: days.slice(0, Math.ceil(days.length / 2)) })
  }
}

/** The rows by which a loan is repaid. */
export function planRows(plan: LoanPlan, question: PlanQuestion): PlannedRows {
  const { level } = question
  if (level !== undefined && plan.method !== 'bullet') {
    const rows = rowsAtLevel(plan, question, level)
    if (rows !== null) return { rows: withCarried(rows, plan, question), level }
  }
  const { currency } = question
  const { rows, installment } = planInstallments(termsOf(plan, question))
  const planned = rows.map(({ dueOn, principal, interest }) => ({
    dueOn,
    principal: toMinorUnits(principal, currency, 'plan'),
    interest: toMinorUnits(interest, currency, 'plan'),
  }))
  return {
    rows: withCarried(planned, plan, question),
    level: toMinorUnits(installment, currency, 'plan'),
  }
}

/** Interest in minor units, as the plan rounds it. */
export function roundedInterest(
  { numerator, denominator }: ExactRatio,
  plan: LoanPlan,
  currency: CurrencyCode,
): MinorUnits {
  const { mode, unit } = (plan.method === 'equal-parts' ? undefined : plan.interestRounding) ?? plan.rounding
  return roundQuotient(numerator, denominator, {
    mode,
    step: stepOfUnit(unit, toMinorDigits(currency, 'currency')),
  })
}

/** The exact interest of a balance by the plan. */
export function interestByPlan(
  plan: LoanPlan,
  balance: MinorUnits,
  percent: string | number,
  start: CivilDate,
  end: CivilDate,
): ExactRatio {
  return exactInterest(balance, percent, start, end, {
    ratePer: 'year',
    dayCount: plan.method === 'equal-parts' ? 'ACT/365F' : plan.dayCount,
  })
}

function termsOf(
  plan: LoanPlan,
  { currency, principal, from, days, percent }: PlanQuestion,
): InstallmentTerms {
  const { rounding } = plan
  const amount = formatMinorUnits(principal, toMinorDigits(currency, 'currency'))
  const shared = { amount, currency, dueOn: days, rounding }
  if (plan.method === 'equal-parts') {
    return { ...shared, method: 'equal-parts', remainder: plan.remainder }
  }
  const bearing = { ...shared, ...bearingTerms(plan, from, percent) }
  switch (plan.method) {
    case 'annuity':
      return { ...bearing, method: 'annuity' }
    case 'equal-principal':
      return { ...bearing, method: 'equal-principal', remainder: plan.remainder }
    case 'bullet':
      return { ...bearing, method: 'bullet', interestDue: 'each-installment' }
  }
}

function bearingTerms(
  { dayCount, interestRounding }: BearingPlan,
  from: CivilDate,
  percent: string | number,
): Pick<
  Extract<InstallmentTerms, { readonly method: 'annuity' }>,
  'annualRatePercent' | 'interestByDays' | 'interestRounding'
> {
  return {
    annualRatePercent: percent,
    interestByDays: { dayCount, openedOn: from, periodEnds: 'unadjusted' },
    ...(interestRounding === undefined ? {} : { interestRounding }),
  }
}

/** The same installment until nothing is left, the last one smaller; `null` where it would not repay. */
function rowsAtLevel(
  plan: LoanPlan,
  { currency, principal, from, days, percent }: PlanQuestion,
  level: MinorUnits,
): readonly PlannedRow[] | null {
  const rows: PlannedRow[] = []
  let [left, start] = [principal, from]
  for (const [index, dueOn] of days.entries()) {
    const interest = roundedInterest(interestByPlan(plan, left, percent, start, dueOn), plan, currency)
    const most = plan.method === 'annuity' ? addMinorUnits(level, -interest) : level
    if (compareMinorUnits(most, 0) <= 0) return null
    const isLast = index === days.length - 1
    const part = isLast ? left : smallerMinorUnits(left, most)
    rows.push({ dueOn, principal: part, interest })
    left = addMinorUnits(left, -part)
    start = dueOn
    if (left === 0) return rows
  }
  return rows
}

/** What accrued before the plan falls due with its first row, rounded as one amount with that row's own interest. */
function withCarried(
  rows: readonly PlannedRow[],
  plan: LoanPlan,
  { currency, principal, from, percent, carried }: PlanQuestion,
): readonly PlannedRow[] {
  const [first, ...rest] = rows
  if (first === undefined || carried.numerator === 0n) return rows
  const own = interestByPlan(plan, principal, percent, from, first.dueOn)
  return [{ ...first, interest: roundedInterest(addInterest(carried, own), plan, currency) }, ...rest]
}
