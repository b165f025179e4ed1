import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  formatMinorUnits,
  type MinorUnits,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import type { PlanAdjustment } from './adjustments'
import { draftPlan } from './draft-plan'
import { dueDays } from './due-days'
import { inspectTerms } from './inspect-terms'
import type { InstallmentTerms } from './terms'

/** One installment of a plan (一期). */
export interface InstallmentRow {
  /** From 1. */
  readonly number: number
  /** Last day on which payment is on time. */
  readonly dueOn: CivilDate
  /** The day before it was moved for want of business (调整前的到期日); the same where it was not. */
  readonly unadjustedDueOn: CivilDate
  /** `principal` + `interest`. */
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
   * How the rate of a period follows from the rate per year: `annual-over-12`, a twelfth of it for each month, whatever
   * its days; `by-days`, by the day count of the terms. `null` where there is no interest.
   */
  readonly ratePerPeriod: 'annual-over-12' | 'by-days' | null
  /**
   * What is level (每期应还款额), before anything left over is put to a row: the payment, that of the first step where there are
   * steps, or the principal alone by `levelOf`.
   */
  readonly installment: string
  readonly levelOf: 'payment' | 'principal'
  /** The same of the last row less `installment`, or less that of the last step; negative where the last row is smaller. */
  readonly lastDifference: string
  /** By due date. */
  readonly rows: readonly InstallmentRow[]
  /** The sums of the rows. */
  readonly totals: { readonly principal: string; readonly interest: string; readonly payment: string }
  /** Where the rounding agreed could not be kept to the letter: what was done instead. */
  readonly adjustments: readonly PlanAdjustment[]
  /** The due days of which the calendar does not know whether business is done: these were left as they are. */
  readonly uncoveredDays: readonly CivilDate[]
}

/**
 * In which installments is this debt repaid, and when (分期还款)?
 *
 * - `equal-parts` (无息均分): the amount in equal parts, without interest. With the remainder on `first`
 *   or `last`, parts are rounded as agreed and that row differs; with any other rule they are rounded
 *   down. `separate` adds a row one month after the last, when anything is left.
 * - `annuity` (等额本息): level installments at a nominal rate per year. Interest is the opening balance times the rate of
 *   the period, rounded; the rest of the installment is principal; the last row repays what is left. With `steps` the
 *   installments rise or fall, each step rounded once from its exact value.
 * - `equal-principal` (等额本金): equal parts of the principal, each with the interest on the opening balance, rounded, so
 *   that payments fall. What is level is the principal.
 * - `flat` (等本等息): equal parts of the principal and of the interest, which is on the whole amount for the whole term and
 *   rounded once; it costs nearly twice what the same rate costs as an annuity.
 * - `bullet` (到期一次还本): all principal with the last installment; interest with each, or simple interest for the whole
 *   term on the last day, as the only row.
 *
 * The rate of a period is a twelfth of the rate per year for each of its months (`annual-over-12`), or follows from its days
 * by the day count that the terms name (`interestByDays`); a level installment is then the one by which all periods, each at
 * its own rate, repay the amount. `annuity` and
 * `equal-principal` may begin with installments of interest alone (`interestOnlyCount`), and leave a part of the amount to
 * the last (`balloon`): level installments are then those that repay all but that part.
 *
 * Each row falls due whole months after `firstDueOn`, by `monthRule`, never a month after the row before; `dueDays` moves a
 * day on which no business is done. No part of a row is negative; principal adds up to the amount, the balance ends at
 * zero. Where a rounded installment would repay the debt too soon, it is rounded down, or, if that would leave one row as
 * much as two to pay, the plan has fewer rows: `adjustments` says so.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms, or, at `rounding`, for an
 * installment not above the first interest, with the smallest that is; `date-out-of-range` for a plan
 * that runs past the year 9999, or a calendar that would have to.
 *
 * Source: the annuity formula (P·(1+r)ⁿ − B)·r ÷ ((1+r)ⁿ − 1) with r per period and a balloon B, as in Kellison, The Theory
 * of Interest, ch. 3, and the 等额本息, 等额本金 of Chinese banks. The installment is that number rounded once, from
 * its exact value; so is each interest.
 *
 * @example
 * const shared = { currency: 'CNY', firstDueOn: '2026-01-31', monthRule: 'month-end', rounding: { mode: 'half-up', unit: 'minor' } }
 * const parts = planInstallments({ ...shared, method: 'equal-parts', amount: '100.00', count: 3, remainder: 'last' })
 * parts.rows.map(({ dueOn, payment }) => `${dueOn} ${payment}`) // => ['2026-01-31 33.33', '2026-02-28 33.33', '2026-03-31 33.34']
 * const level = planInstallments({ ...shared, method: 'annuity', amount: '100000.00', count: 360, annualRatePercent: '8' })
 * level.installment // => '733.76'
 * level.rows[0] // => { number: 1, dueOn: '2026-01-31', unadjustedDueOn: '2026-01-31', payment: '733.76', principal: '67.09', interest: '666.67', balanceAfter: '99932.91' }
 * level.lastDifference // => '6.87'
 * const falling = planInstallments({ ...shared, method: 'equal-principal', amount: '120000.00', count: 12, annualRatePercent: '12', remainder: 'last' })
 * falling.rows.slice(0, 2).map(({ payment }) => payment) // => ['11200.00', '11100.00']
 */
export function planInstallments(terms: InstallmentTerms): InstallmentPlan {
  const checked = valueOrThrow(inspectTerms(terms))
  const { currency, method } = checked
  const minorDigits = toMinorDigits(currency, 'currency')
  const principal = toMinorUnits(checked.amount, currency, 'amount')
  const draft = draftPlan(checked, principal, minorDigits)
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  // One row at maturity falls due on the last day of the term.
  const skipped = method === 'bullet' && checked.interestDue === 'at-maturity' ? checked.count - 1 : 0
  const days = dueDays(checked, skipped, draft.rows.length)

  let balance = principal
  let totalInterest: MinorUnits = 0
  let level: MinorUnits = 0
  const rows = draft.rows.map((row, index): InstallmentRow => {
    const payment = addMinorUnits(row.principal, row.interest)
    balance = addMinorUnits(balance, -row.principal)
    totalInterest = addMinorUnits(totalInterest, row.interest)
    level = draft.levelOf === 'payment' ? payment : row.principal
    return {
      number: index + 1,
      dueOn: days.adjusted[index] as CivilDate,
      unadjustedDueOn: days.unadjusted[index] as CivilDate,
      payment: format(payment),
      principal: format(row.principal),
      interest: format(row.interest),
      balanceAfter: format(balance),
    }
  })
  return {
    method,
    currency,
    ratePerPeriod: ratePerPeriod(checked),
    installment: format(draft.installment),
    levelOf: draft.levelOf,
    lastDifference: format(addMinorUnits(level, -(draft.lastLevel ?? draft.installment))),
    rows,
    totals: {
      principal: format(principal),
      interest: format(totalInterest),
      payment: format(addMinorUnits(principal, totalInterest)),
    },
    adjustments: draft.adjustments,
    uncoveredDays: days.uncovered,
  }
}

function ratePerPeriod(terms: InstallmentTerms): InstallmentPlan['ratePerPeriod'] {
  if (terms.method === 'equal-parts') return null
  return terms.interestByDays === undefined ? 'annual-over-12' : 'by-days'
}
