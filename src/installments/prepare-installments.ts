import {
  type ArrearsError,
  type CivilDate,
  type CurrencyCode,
  formatMinorUnits,
  inputError,
  largestAmount,
  readField,
  showValue,
  timesRatio,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import type { PlanAdjustment } from './adjustments'
import { inRoundingUnits } from './draft-plan'
import { dueDays } from './due-days'
import { inspectAnnuity } from './inspect-terms'
import { interestOfTerms } from './interest-of-terms'
import { type InstallmentPlan, planInstallments } from './plan-installments'
import type { AnnuityTerms } from './terms'

/** A plan in columns of minor units, row by row (列式还款计划). */
export interface InstallmentColumns {
  readonly installment: number
  readonly principal: readonly number[]
  readonly interest: readonly number[]
  /** Last days on which the rows may be paid; one list for all plans of the same terms that have as many rows. */
  readonly dueOn: readonly CivilDate[]
  readonly adjustments: readonly PlanAdjustment[]
}

/** Terms of installments that are ready for any amount (预先准备的分期条款). */
export interface PreparedInstallments {
  readonly currency: CurrencyCode
  /**
   * The plan of this amount, in minor units: as `planInstallments` makes it, in numbers instead of text.
   *
   * @throws ArrearsError `invalid-input` at `units` for what is no whole number above zero, or is not above the balloon, or
   * makes amounts that no number holds exactly; else as `planInstallments`.
   */
  readonly planUnits: (units: number) => InstallmentColumns
}

/**
 * The same terms for very many amounts, as of a product, or of a night's offers: what hangs on no amount is found once.
 *
 * For annuities on days whole months apart, of every kind but with a down payment, whose share of an amount the caller takes off.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms.
 *
 * @example
 * const prepared = prepareInstallments({ method: 'annuity', currency: 'CNY', count: 3, annualRatePercent: '12', firstDueOn: '2026-01-31', monthRule: 'month-end', rounding: { mode: 'half-up', unit: 'minor' } })
 * const { installment, principal, interest, dueOn } = prepared.planUnits(100_000)
 * [installment, principal, interest] // => [34002, [33002, 33332, 33666], [1000, 670, 337]]
 * dueOn[2] // => '2026-03-31'
 */
export function prepareInstallments(
  terms: Omit<AnnuityTerms, 'amount' | 'downPayment'>,
): PreparedInstallments {
  // The largest stands for those to come: the terms say nothing of it but that it is above the balloon.
  const standing = { ...terms, amount: largestAmount(readField(terms, 'currency')) }
  const checked = valueOrThrow(inspectAnnuity(standing))
  if (checked.downPayment !== undefined) throw noDownPayment()
  const { currency, count } = checked
  const minorDigits = toMinorDigits(currency, 'currency')
  const { adjusted } = dueDays(checked, 0, count)
  const regularly = regularColumns(checked, minorDigits, adjusted)
  const generally = (units: number): InstallmentColumns => {
    const plan = planInstallments({ ...checked, amount: formatMinorUnits(units, minorDigits) })
    return columnsOf(plan, adjusted, units)
  }
  return {
    currency,
    planUnits: (units) => {
      if (!Number.isSafeInteger(units) || units <= 0) throw notUnits(units)
      return regularly?.(units) ?? generally(units)
    },
  }
}

const none: readonly PlanAdjustment[] = []

/** The plans of level installments that repay in as many rows as agreed; `undefined` for terms, and amounts, of other plans. */
function regularColumns(
  terms: AnnuityTerms,
  minorDigits: number,
  dueOn: readonly CivilDate[],
): ((units: number) => InstallmentColumns | undefined) | undefined {
  const { count, steps, leveling, grace, interestOnlyCount, balloon, termLimit } = terms
  const others = [steps, leveling, grace, interestOnlyCount, balloon, termLimit]
  if (others.some((term) => term !== undefined)) return undefined
  const rounding = inRoundingUnits(terms.rounding, minorDigits)
  const interest = interestOfTerms(
    terms,
    inRoundingUnits(terms.interestRounding ?? terms.rounding, minorDigits),
  )
  const { due, worth } = interest.level({ principal: 1, balloon: 0 }, { from: 0, count })
  const levelOf = timesRatio({ numerator: due, denominator: worth }, rounding)
  return (units) => {
    const level = levelOf(units)
    if (typeof level !== 'number') return undefined
    const principal = new Array<number>(count)
    const borne = new Array<number>(count)
    let balance = units
    for (let row = 0; row < count; row++) {
      const due = interest.on(balance, row)
      if (typeof due !== 'number') return undefined
      const share = row === count - 1 ? balance : level - due
      // One that repays nothing, or all before the last, is for the general way to judge.
      if (row < count - 1 && (share < 1 || share >= balance)) return undefined
      principal[row] = share
      borne[row] = due
      balance -= share
    }
    return { installment: level, principal, interest: borne, dueOn, adjustments: none }
  }
}

function columnsOf(
  { installment, rows, adjustments, currency }: InstallmentPlan,
  adjusted: readonly CivilDate[],
  units: number,
): InstallmentColumns {
  const numberOf = (amount: string): number => {
    const value = toMinorUnits(amount, currency, 'units')
    if (typeof value === 'number') return value
    throw notUnits(units)
  }
  return {
    installment: numberOf(installment),
    principal: rows.map(({ principal }) => numberOf(principal)),
    interest: rows.map(({ interest }) => numberOf(interest)),
    dueOn: rows.length === adjusted.length ? adjusted : adjusted.slice(0, rows.length),
    adjustments,
  }
}

function noDownPayment(): ArrearsError<'invalid-input'> {
  return inputError(
    {
      code: 'unknown-key',
      expected: { en: 'no down payment', 'zh-CN': '无首付' },
      received: { en: 'one', 'zh-CN': '首付' },
      remedy: {
        en: 'It is of one amount: take it off the units that are planned, or use planInstallments.',
        'zh-CN': '首付因金额而异：请先从金额中扣除，或使用 planInstallments。',
      },
    },
    'downPayment',
  )
}

function notUnits(received: unknown): ArrearsError<'invalid-input'> {
  return inputError(
    {
      code: 'wrong-type',
      expected: {
        en: 'a whole number of minor units above zero, of which all of the plan is held exactly by numbers',
        'zh-CN': '大于零的整数（最小货币单位），且计划各项均可由数值精确表示',
      },
      received: showValue(received),
      remedy: {
        en: 'Pass 100000 for 1000.00; larger amounts are for planInstallments.',
        'zh-CN': '1000.00 请传入 100000；更大的金额请用 planInstallments。',
      },
    },
    'units',
  )
}
