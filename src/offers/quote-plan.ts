import {
  type CivilDate,
  compareMinorUnits,
  formatMinorUnits,
  type Label,
  type MinorUnits,
  subtractMinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import { annualizedCost, type InstallmentPlan } from '../installments'
import { type ComponentParts, readComponents, tellParts, totalOf } from '../model'
import { approveOffer, type OfferApproval } from './approve-offer'
import { draftPlan } from './draft-plan'
import { judgeAffordability, type OfferAffordability } from './judge-affordability'
import { judgeBounds, lastWithin } from './judge-bounds'
import { judgeConditions } from './judge-conditions'
import { planOfferId } from './offer-id'
import { type OfferReason, refusal, statusBy } from './offer-reason'
import type { OffersQuestion } from './offers-question'
import type { PlanProduct } from './product'
import { relievedComponents } from './relieved-components'

/** A plan with so many installments, as it would be offered. */
export interface QuotedPlan {
  readonly kind: 'plan'
  /** That of the product and the number of installments, as `interest-free:12`. */
  readonly id: string
  readonly product: string
  readonly label: Label
  readonly count: number
  readonly status: 'offered' | 'not-allowed' | 'undetermined'
  /** Every one; of what is offered, what is to be known before it is promised. */
  readonly reasons: readonly OfferReason[]
  readonly approval: OfferApproval
  /** What is given up once the plan is kept to its end. */
  readonly relief: ComponentParts
  /** The schedule, though it be not allowed; `null` where none can be made. The fields below are of it. */
  readonly plan: InstallmentPlan | null
  /** All that is paid by the plan, the down payment with it. */
  readonly payable: string | null
  /** What of that is interest of the plan. */
  readonly cost: string | null
  /** The cost of a year in percent, by the convention of the policy, with two decimals; zero without interest (年化成本). */
  readonly annualCostPercent: string | null
  /** What is owed less what is paid; below zero where the interest is more than what is given up. */
  readonly saving: string | null
  readonly affordability: OfferAffordability | null
}

/** What would this plan be, with so many installments, and may it be offered? */
export function quotePlan(product: PlanProduct, count: number, question: OffersQuestion): QuotedPlan {
  const { asOf, currency, bounds = [] } = question
  const minorDigits = toMinorDigits(currency, 'currency')
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const owed = readComponents(question.owed, currency)
  const relief = relievedComponents(owed, product.relief, minorDigits)
  const total = totalOf(owed)
  const drafted = draftPlan(product, count, subtractMinorUnits(total, totalOf(relief)), question)
  const told = drafted.plan === null ? null : tellPlan(drafted.plan, question)
  const measures = [product.measure, ...(product.relief === undefined ? [] : [product.relief.measure])]
  const { approval, reasons: ofApproval } = approveOffer(measures, format(total), question)
  const reasons = [
    ...judgeConditions(product, question),
    ...drafted.reasons,
    ...(told === null
      ? []
      : [
          ...termReasons(told.lastDueOn, asOf, product.longestMonths),
          ...judgeBounds(told, asOf, [...(product.bounds ?? []), ...bounds]),
          ...told.reasons,
        ]),
    ...ofApproval,
  ]
  return {
    kind: 'plan',
    id: planOfferId(product.id, count),
    product: product.id,
    label: product.label,
    count,
    status: statusBy(reasons),
    reasons,
    approval,
    relief: tellParts(relief, minorDigits),
    plan: drafted.plan,
    payable: drafted.plan?.totals.payment ?? null,
    cost: drafted.plan?.totals.interest ?? null,
    annualCostPercent: told?.annualCostPercent ?? null,
    saving:
      drafted.plan === null
        ? null
        : format(subtractMinorUnits(total, toMinorUnits(drafted.plan.totals.payment, currency, 'payment'))),
    affordability: told?.affordability ?? null,
  }
}

interface ToldPlan {
  readonly lastDueOn: CivilDate
  readonly annualCostPercent: string
  readonly affordability: OfferAffordability
  readonly reasons: readonly OfferReason[]
}

function tellPlan(plan: InstallmentPlan, question: OffersQuestion): ToldPlan {
  const { currency, asOf } = question
  const unitsOf = (payment: string): MinorUnits => toMinorUnits(payment, currency, 'payment')
  const monthly = plan.rows
    .filter(({ number }) => number > 0)
    .map(({ payment }) => unitsOf(payment))
    .reduce((most, units) => (compareMinorUnits(units, most) > 0 ? units : most), 0)
  return {
    lastDueOn: plan.rows[plan.rows.length - 1]?.dueOn ?? asOf,
    annualCostPercent: annualCostOf(plan, question),
    ...judgeAffordability(monthly, question),
  }
}

/** By months of the plan, whatever the days of the first: the debt was there before it. */
function annualCostOf({ rows, totals }: InstallmentPlan, { currency, policy }: OffersQuestion): string {
  if (compareMinorUnits(toMinorUnits(totals.interest, currency, 'interest'), 0) === 0) return '0.00'
  const cost = annualizedCost({
    currency,
    advances: [{ period: 0, amount: totals.principal }],
    payments: rows.map(({ number, payment }) => ({ period: number, amount: payment })),
    periodsPerYear: 12,
  })
  return cost[policy.annualCost].percent
}

function termReasons(
  lastDueOn: CivilDate,
  asOf: CivilDate,
  longestMonths: number | undefined,
): readonly OfferReason[] {
  if (longestMonths === undefined) return []
  const last = lastWithin(asOf, longestMonths)
  if (lastDueOn <= last) return []
  return [
    refusal(
      'too-long',
      {
        en: `The last installment on ${lastDueOn} is after ${last}, ${longestMonths} months from now: longer than this product runs.`,
        'zh-CN': `末期 ${lastDueOn} 晚于 ${last}：超过该产品最长 ${longestMonths} 个月的期限。`,
      },
      { limit: last, value: lastDueOn },
    ),
  ]
}
