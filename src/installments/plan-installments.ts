import {
  addMinorUnits,
  addMonths,
  type CivilDate,
  type CurrencyCode,
  formatMinorUnits,
  type MinorUnits,
  type PeriodicRate,
  type RoundingRule,
  readMonthlyRate,
  stepOfUnit,
  toMinorDigits,
  toMinorUnits,
  type UnitRounding,
  valueOrThrow,
} from '../foundations'
import type { PlanAdjustment } from './adjustments'
import { draftAnnuity } from './annuity'
import type { Draft } from './draft'
import { draftEqualParts } from './equal-parts'
import { type InstallmentTerms, inspectTerms, MOST_RATE_PERCENT } from './terms'

/** One installment of a plan (一期). */
export interface InstallmentRow {
  /** From 1. */
  readonly number: number
  /** Last day on which payment is on time. */
  readonly dueOn: CivilDate
  /** `principal` + `interest`; above zero. */
  readonly payment: string
  readonly principal: string
  readonly interest: string
  /** The principal still owed once this row is paid; zero after the last. */
  readonly balanceAfter: string
}

/** How a debt is repaid, row by row (分期还款计划). */
export interface InstallmentPlan {
  readonly method: InstallmentTerms['method']
  readonly currency: CurrencyCode
  /**
   * How the rate of a period follows from the rate per year: `annual-over-12`, a twelfth of it whatever
   * the days of the month. `null` where there is no interest.
   */
  readonly ratePerPeriod: 'annual-over-12' | null
  /** The level installment (每期应还款额), before anything left over is put to a row. */
  readonly installment: string
  /** The payment of the last row less `installment`; negative where the last row is smaller. */
  readonly lastDifference: string
  /** By due date. */
  readonly rows: readonly InstallmentRow[]
  /** The sums of the rows. */
  readonly totals: { readonly principal: string; readonly interest: string; readonly payment: string }
  /** Where the rounding agreed could not be kept to the letter: what was done instead. */
  readonly adjustments: readonly PlanAdjustment[]
}

/**
 * In which installments is this debt repaid, and when (分期还款)?
 *
 * - `equal-parts` (无息均分): the amount in equal parts, without interest. With the remainder on `first`
 *   or `last`, parts are rounded as agreed and that row differs; with any other rule they are rounded
 *   down. `separate` adds a row one month after the last, when anything is left.
 * - `annuity` (等额本息): level installments at a nominal rate per year, monthly. The rate of a period is
 *   a twelfth of the rate per year (`annual-over-12`); interest is the opening balance times that,
 *   rounded; the rest of the installment is principal; the last row repays what is left.
 *
 * Each row falls due whole months after `firstDueOn`, by `monthRule`, never a month after the row
 * before. Every row pays something and repays something; principal adds up to the amount, the balance
 * ends at zero. Where a rounded installment would repay the debt too soon, it is rounded down, or, if
 * that would leave one row as much as two to pay, the plan has fewer rows: `adjustments` says so.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms, or, at `rounding`, for an
 * installment not above the first interest, with the smallest that is; `date-out-of-range` for a plan
 * that runs past the year 9999.
 *
 * Source: the annuity formula P·r·(1+r)ⁿ ÷ ((1+r)ⁿ − 1) with r per month, as in Kellison, The Theory of
 * Interest, ch. 3, and the 等额本息 of Chinese banks. The installment is that number rounded once, from
 * its exact value; so is each interest.
 *
 * @example
 * const shared = { currency: 'CNY', firstDueOn: '2026-01-31', monthRule: 'month-end', rounding: { mode: 'half-up', unit: 'minor' } }
 * const parts = planInstallments({ ...shared, method: 'equal-parts', amount: '100.00', count: 3, remainder: 'last' })
 * parts.rows.map(({ dueOn, payment }) => `${dueOn} ${payment}`) // => ['2026-01-31 33.33', '2026-02-28 33.33', '2026-03-31 33.34']
 * const level = planInstallments({ ...shared, method: 'annuity', amount: '100000.00', count: 360, annualRatePercent: '8' })
 * level.installment // => '733.76'
 * level.rows[0] // => { number: 1, dueOn: '2026-01-31', payment: '733.76', principal: '67.09', interest: '666.67', balanceAfter: '99932.91' }
 * level.lastDifference // => '6.87'
 */
export function planInstallments(terms: InstallmentTerms): InstallmentPlan {
  const checked = valueOrThrow(inspectTerms(terms))
  const { currency, firstDueOn, monthRule } = checked
  const minorDigits = toMinorDigits(currency, 'currency')
  const principal = toMinorUnits(checked.amount, currency, 'amount')
  const draft = draftOf(checked, principal, minorDigits)
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)

  let balance = principal
  let totalInterest: MinorUnits = 0
  let payment: MinorUnits = 0
  const rows = draft.rows.map((row, index): InstallmentRow => {
    balance = addMinorUnits(balance, -row.principal)
    totalInterest = addMinorUnits(totalInterest, row.interest)
    payment = addMinorUnits(row.principal, row.interest)
    return {
      number: index + 1,
      dueOn: addMonths(firstDueOn, index, monthRule),
      payment: format(payment),
      principal: format(row.principal),
      interest: format(row.interest),
      balanceAfter: format(balance),
    }
  })
  return {
    method: checked.method,
    currency,
    ratePerPeriod: checked.method === 'annuity' ? 'annual-over-12' : null,
    installment: format(draft.installment),
    lastDifference: format(addMinorUnits(payment, -draft.installment)),
    rows,
    totals: {
      principal: format(principal),
      interest: format(totalInterest),
      payment: format(addMinorUnits(principal, totalInterest)),
    },
    adjustments: draft.adjustments,
  }
}

function draftOf(terms: InstallmentTerms, principal: MinorUnits, minorDigits: number): Draft {
  const shared = { principal, count: terms.count, minorDigits }
  const inUnits = ({ mode, unit }: RoundingRule): UnitRounding => ({
    mode,
    step: stepOfUnit(unit, minorDigits),
  })
  const rounding = inUnits(terms.rounding)
  switch (terms.method) {
    case 'equal-parts':
      return draftEqualParts(shared, terms.remainder, rounding)
    case 'annuity': {
      const rate = readMonthlyRate(terms.annualRatePercent, MOST_RATE_PERCENT) as PeriodicRate
      return draftAnnuity(shared, rate, rounding, inUnits(terms.interestRounding ?? terms.rounding))
    }
  }
}
