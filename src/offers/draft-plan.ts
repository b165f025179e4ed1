import {
  addDays,
  type CivilDate,
  compareMinorUnits,
  formatMinorUnits,
  isArrearsError,
  type MinorUnits,
  roundQuotient,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import {
  type DownPayment,
  type InstallmentPlan,
  type InstallmentTerms,
  listDueDays,
  planInstallments,
} from '../installments'
import { shareOfPercent } from '../settlement'
import { type OfferReason, refusal } from './offer-reason'
import type { OffersQuestion } from './offers-question'
import type { FirstDue, PlanProduct } from './product'

/** A plan, or why there is none; a down payment that is too small makes one all the same. */
export interface DraftedPlan {
  readonly plan: InstallmentPlan | null
  readonly reasons: readonly OfferReason[]
}

/** In which installments would this product repay so much? */
export function draftPlan(
  product: PlanProduct,
  count: number,
  planned: MinorUnits,
  question: OffersQuestion,
): DraftedPlan {
  const { asOf, currency } = question
  const format = (units: MinorUnits): string => formatMinorUnits(units, toMinorDigits(currency, 'currency'))
  if (compareMinorUnits(planned, 0) === 0) {
    const sentence = { en: 'Nothing is left to be paid in installments.', 'zh-CN': '没有可供分期的欠款。' }
    return { plan: null, reasons: [refusal('nothing-owed', sentence)] }
  }
  const down = downPaymentOf(product, planned, question)
  if (down !== undefined && compareMinorUnits(down.units, planned) >= 0) {
    const [limit, value] = [format(planned), format(down.units)]
    const sentence = {
      en: `A down payment of ${value} leaves nothing of ${limit} for installments: that is payment in full.`,
      'zh-CN': `首付 ${value} 后 ${limit} 已无余额可分期：即为一次付清。`,
    }
    return { plan: null, reasons: [refusal('down-payment-not-below-all', sentence, { limit, value })] }
  }
  const tooSmall =
    down === undefined || compareMinorUnits(down.units, down.least) >= 0
      ? []
      : [tooSmallReason(format(down.least), format(down.units))]
  const downPayment =
    down === undefined || compareMinorUnits(down.units, 0) === 0
      ? undefined
      : { amount: format(down.units), dueOn: addDays(asOf, down.afterDays) }
  try {
    return {
      plan: planInstallments(termsOf(product, count, format(planned), downPayment, question)),
      reasons: tooSmall,
    }
  } catch (error) {
    // What is asked of a plan was checked before; what is left is that no plan can be made of so little, or so late.
    if (!isArrearsError(error, 'invalid-input') && !isArrearsError(error, 'date-out-of-range')) throw error
    return { plan: null, reasons: [...tooSmall, refusal('no-plan', error.sentence)] }
  }
}

/** What is paid down and what is at least to be, rounded up; `undefined` of a product without. */
function downPaymentOf(
  { downPayment }: PlanProduct,
  planned: MinorUnits,
  { currency, downPayment: offered }: OffersQuestion,
): { readonly units: MinorUnits; readonly least: MinorUnits; readonly afterDays: number } | undefined {
  if (downPayment === undefined) return undefined
  const { numerator, denominator } = shareOfPercent(downPayment.leastPercent)
  const least = roundQuotient(BigInt(planned) * numerator, denominator, { mode: 'up', step: 1 })
  return {
    units: offered === undefined ? least : toMinorUnits(offered, currency, 'downPayment'),
    least,
    afterDays: downPayment.afterDays,
  }
}

function tooSmallReason(limit: string, value: string): OfferReason {
  return refusal(
    'down-payment-below-least',
    {
      en: `A down payment of ${value} is less than the least, ${limit}.`,
      'zh-CN': `首付 ${value} 低于最低首付 ${limit}。`,
    },
    { limit, value },
  )
}

function termsOf(
  { terms, firstDue, rounding }: PlanProduct,
  count: number,
  amount: string,
  downPayment: DownPayment | undefined,
  { asOf, currency }: OffersQuestion,
): InstallmentTerms {
  return {
    ...terms,
    amount,
    currency,
    count,
    firstDueOn: firstDay(asOf, firstDue),
    monthRule: firstDue.dayOfMonth === 31 ? 'month-end' : 'corresponding-day',
    ...(downPayment === undefined ? {} : { downPayment }),
    rounding,
  }
}

function firstDay(asOf: CivilDate, { afterDays, dayOfMonth }: FirstDue): CivilDate {
  const from = addDays(asOf, afterDays)
  if (dayOfMonth === undefined) return from
  return listDueDays({ from, count: 1, daysOfMonth: [dayOfMonth] })[0] ?? from
}
