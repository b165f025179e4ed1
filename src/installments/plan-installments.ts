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
import { paidDown } from './down-payment'
import type { DraftRow } from './draft'
import { draftPlan } from './draft-plan'
import { adjustedDays, unadjustedDays } from './due-days'
import { inspectTerms } from './inspect-terms'
import { type PlannedTerms, plannedTerms } from './planned-terms'
import { expectWithinTerm } from './term-limit'
import type { InstallmentTerms } from './terms'

/** One installment of a plan (一期). */
export interface InstallmentRow {
  /** From 1; 0 for a down payment. */
  readonly number: number
  /** Last day on which payment is on time. */
  readonly dueOn: CivilDate
  /** The day before it was moved for want of business (调整前的到期日); the same where it was not. */
  readonly unadjustedDueOn: CivilDate
  /** `principal` + `interest`. */
  readonly payment: string
  readonly principal: string
  readonly interest: string
  /** The principal still owed once this row is paid, and interest that was capitalized with it; zero after the last. */
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
   * steps, or the principal alone by `levelOf`. Of a `custom` plan of which every payment is stated, the first of them.
   */
  readonly installment: string
  readonly levelOf: 'payment' | 'principal'
  /** The same of the last row less `installment`, or less that of the last step; negative where the last row is smaller. */
  readonly lastDifference: string
  /** By due date. */
  readonly rows: readonly InstallmentRow[]
  /** The sums of the rows. The principal is the amount and what was capitalized of the interest. */
  readonly totals: {
    readonly principal: string
    readonly interest: string
    readonly payment: string
    /** The interest that was added to the principal; it is in `principal`, and not in `interest`. */
    readonly capitalizedInterest: string
  }
  /** Where the rounding agreed could not be kept to the letter: what was done instead. */
  readonly adjustments: readonly PlanAdjustment[]
  /** The due days of which the calendar does not know whether business is done: these were left as they are. */
  readonly uncoveredDays: readonly CivilDate[]
}

/**
 * In which installments is this debt repaid, and when (分期还款)?
 *
 * - `equal-parts` (无息均分, 停息分期): the amount in equal parts, without interest. With the remainder on `first`
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
 * - `custom` (自定还款计划): payments on days of one's own, each as stated or level with all others that are not; of each the
 *   interest of its days is paid first. The last takes what rounding leaves over.
 *
 * The rate of a period is a twelfth of the rate per year for each of its months (`annual-over-12`), or follows from its days
 * by the day count that the terms name (`interestByDays`); a level installment is then the one by which all periods, each at
 * its own rate, repay the amount. `annuity` and `equal-principal` may begin with rows on which nothing is due, whose interest is
 * deferred, capitalized or waived (`grace`), then with installments of interest alone (`interestOnlyCount`), and leave a part
 * of the amount to the last (`balloon`): level installments are then those that repay all but that part. A `downPayment` is
 * row 0, and what it leaves is planned. The last row absorbs what rounding leaves over, if `leveling` names no other way.
 *
 * Each row falls due whole months after `firstDueOn`, by `monthRule`, never a month after the row before, or on the days that
 * `dueOn` lists, such as those of `listDueDays` or `scheduleDates`; `dueDays` moves a day on which no business is done. No
 * part of a row is negative; principal adds up to the amount and what was capitalized, the balance ends at zero. Where a rounded installment would repay the debt too soon, it is rounded down, or, if that would leave one row as
 * much as two to pay, the plan has fewer rows: `adjustments` says so.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms, or, at `rounding`, for an
 * installment not above the first interest, with the smallest that is; at `payments` for a stated one that repays nothing or too
 * soon, or is not what is left; at `termLimit` for a plan that runs longer; `date-out-of-range` for a plan
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
 * const own = planInstallments({
 *   method: 'custom', amount: '1000.00', currency: 'CNY', rounding: { mode: 'half-up', unit: 'minor' },
 *   payments: [{ dueOn: '2026-01-15', amount: '100.00' }, { dueOn: '2026-01-31' }, { dueOn: '2026-03-15' }],
 * })
 * own.rows.map(({ payment }) => payment) // => ['100.00', '450.00', '450.00']
 */
export function planInstallments(terms: InstallmentTerms): InstallmentPlan {
  const checked = plannedTerms(valueOrThrow(inspectTerms(terms)))
  const { currency, method, downPayment, termLimit } = checked
  const minorDigits = toMinorDigits(currency, 'currency')
  const amount = toMinorUnits(checked.amount, currency, 'amount')
  const down = paidDown(checked)
  const draft = draftPlan(checked, addMinorUnits(amount, -down), minorDigits)
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  // One row at maturity falls due on the last day of the term.
  const skipped = method === 'bullet' && checked.interestDue === 'at-maturity' ? checked.count - 1 : 0
  const first = downPayment === undefined ? [] : [downPayment.dueOn]
  const drafted: readonly DraftRow[] = [...first.map(() => ({ principal: down, interest: 0 })), ...draft.rows]
  const unadjusted = [...first, ...unadjustedDays(checked, skipped, draft.rows.length)]
  if (termLimit !== undefined) expectWithinTerm(unadjusted, termLimit)
  const days = adjustedDays(unadjusted, checked.dueDays)

  let balance = amount
  let totalInterest: MinorUnits = 0
  let totalCapitalized: MinorUnits = 0
  let level: MinorUnits = 0
  const rows = drafted.map(({ principal, interest, capitalized = 0 }, index): InstallmentRow => {
    const payment = addMinorUnits(principal, interest)
    balance = addMinorUnits(addMinorUnits(balance, capitalized), -principal)
    totalInterest = addMinorUnits(totalInterest, interest)
    totalCapitalized = addMinorUnits(totalCapitalized, capitalized)
    level = draft.levelOf === 'payment' ? payment : principal
    return {
      number: index + 1 - first.length,
      dueOn: days.adjusted[index] as CivilDate,
      unadjustedDueOn: days.unadjusted[index] as CivilDate,
      payment: format(payment),
      principal: format(principal),
      interest: format(interest),
      balanceAfter: format(balance),
    }
  })
  const totalPrincipal = addMinorUnits(amount, totalCapitalized)
  return {
    method,
    currency,
    ratePerPeriod: ratePerPeriod(checked),
    installment: format(draft.installment),
    levelOf: draft.levelOf,
    lastDifference: format(addMinorUnits(level, -(draft.lastLevel ?? draft.installment))),
    rows,
    totals: {
      principal: format(totalPrincipal),
      interest: format(totalInterest),
      payment: format(addMinorUnits(totalPrincipal, totalInterest)),
      capitalizedInterest: format(totalCapitalized),
    },
    adjustments: draft.adjustments,
    uncoveredDays: days.uncovered,
  }
}

function ratePerPeriod(terms: PlannedTerms): InstallmentPlan['ratePerPeriod'] {
  if (terms.method === 'equal-parts') return null
  if (terms.interestByDays !== undefined) return 'by-days'
  return terms.method === 'custom' ? null : 'annual-over-12'
}
