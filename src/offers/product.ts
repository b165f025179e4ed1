import {
  type Amount,
  amount,
  type Citation,
  citationShape,
  dayCount,
  type FieldShapes,
  type Label,
  labelShape,
  listOf,
  oneOf,
  optional,
  type RoundingRule,
  record,
  roundingRuleShape,
  type Shape,
  text,
  variant,
} from '../foundations'
import { installmentCount, type RemainderRule, remainderRules } from '../installments'
import { dayOfMonth } from '../model'
import { ratePercent, sharePercent } from './shares'

/** Does the debtor want to pay (还款意愿)? */
export type Willingness = 'willing' | 'unwilling'

/** Every {@link Willingness}. */
export const willingnesses: readonly Willingness[] = ['willing', 'unwilling']

/** Is the debtor short of means, and for how long (困难情况)? */
export type Difficulty = 'none' | 'temporary' | 'permanent'

/** Every {@link Difficulty}. */
export const difficulties: readonly Difficulty[] = ['none', 'temporary', 'permanent']

/** Whom a product is for: who is not listed is not offered it. */
export interface OfferConditions {
  /** The unwilling are offered it only where they are listed. */
  readonly willingness: readonly Willingness[]
  readonly difficulty: readonly Difficulty[]
}

/** What a law or a regulator forbids of an offer (监管限制), as data. */
export interface OfferBound {
  readonly id: string
  /** Within so many months of the day of the quote the last payment falls due; exactly so many are within. */
  readonly longestMonths?: number
  /** No more than this per year, in percent, by the convention of the policy and with its two decimals; exactly this is allowed. */
  readonly mostAnnualCostPercent?: string | number
  readonly citation: Citation
}

/** What every product says. */
export interface ProductTerms {
  /** Public and never renamed. */
  readonly id: string
  readonly label: Label
  /** Of the authority: its owner, or the owner of the amount, approves. */
  readonly measure: string
  /** The offer of the strategy that it is; absent: it does not depend on what the strategy allows. */
  readonly offer?: string
  readonly for: OfferConditions
  readonly bounds?: readonly OfferBound[]
  readonly note?: Label
}

/** How a plan repays what it is made of: terms of `planInstallments`. */
export type PlanTerms =
  | { readonly method: 'equal-parts'; readonly remainder: RemainderRule }
  | { readonly method: 'annuity'; readonly annualRatePercent: string | number }
  | {
      readonly method: 'equal-principal'
      readonly annualRatePercent: string | number
      readonly remainder: RemainderRule
    }
  | {
      readonly method: 'flat'
      readonly annualRatePercent: string | number
      readonly remainder: RemainderRule
    }

/** When the first installment falls due; the others follow month by month. */
export interface FirstDue {
  /** At least so many days after the day of the quote: from 1, or from 28 where there is interest, which is that of a whole month. */
  readonly afterDays: number
  /**
   * On this day of the month, the next one from then on: 1 to 28, or 31 for the last of every month. Absent: after just so many days.
   */
  readonly dayOfMonth?: number
}

/** So many percent of each component, from 0 to 100; a component that is not named is owed in full. */
export interface PercentByComponent {
  readonly cost?: string | number
  readonly fee?: string | number
  readonly penalty?: string | number
  readonly interest?: string | number
  readonly principal?: string | number
}

/** What is given up for those who keep a plan to its end (按约履行后的减免). */
export interface PlanRelief {
  readonly percent: PercentByComponent
  /** Giving up is a measure of its own: its owner too must approve. */
  readonly measure: string
  /** Of what is given up of each component, which is never more than there is of it. */
  readonly rounding: RoundingRule
}

/** A plan of monthly installments (分期方案), with one offer for each number of them. */
export interface PlanProduct extends ProductTerms {
  readonly kind: 'plan'
  readonly terms: PlanTerms
  /** The numbers of installments that may be chosen, rising. */
  readonly counts: readonly number[]
  readonly firstDue: FirstDue
  /** Absent: the plan takes no down payment. */
  readonly downPayment?: {
    /** Of what is planned, in percent; exactly so much is enough. */
    readonly leastPercent: string | number
    /** So many days after the day of the quote it falls due, before the first installment. */
    readonly afterDays: number
  }
  /** Within so many months of the day of the quote the last installment falls due; absent: as the counts have it. */
  readonly longestMonths?: number
  /** Absent: nothing is given up. */
  readonly relief?: PlanRelief
  readonly rounding: RoundingRule
}

/** A part payment today as a sign of good faith (诚意还款): no more than is free this month. */
export interface PartPaymentProduct extends ProductTerms {
  readonly kind: 'part-payment'
  /** Less is not asked for; absent: anything counts. */
  readonly least?: Amount
  /** What is asked for is whole units of this, rounded down. */
  readonly unit: RoundingRule['unit']
}

/** A discount for a lump sum (一次性结清优惠): terms of `quoteSettlement`. */
export interface SettlementProduct extends ProductTerms {
  readonly kind: 'settlement'
  /** What is given up. */
  readonly discountPercent: PercentByComponent
  /** So many days after that of the quote it can be paid, the last one whole; 0 for the same day. */
  readonly validDays: number
  /** For less it is not settled; absent: for whatever is left. */
  readonly leastPayable?: Amount
  /** Of what is given up of each component. */
  readonly rounding: RoundingRule
}

/** Something that a lender offers to those who cannot pay all at once (还款产品). */
export type OfferProduct = PlanProduct | SettlementProduct | PartPaymentProduct

const boundShape: Shape<OfferBound> = /* @__PURE__ */ record<OfferBound>({
  id: text,
  longestMonths: /* @__PURE__ */ optional(installmentCount),
  mostAnnualCostPercent: /* @__PURE__ */ optional(ratePercent),
  citation: citationShape,
})

/** The form of a list of {@link OfferBound}. */
export const boundsShape: Shape<readonly OfferBound[]> = /* @__PURE__ */ listOf(boundShape)

const productFields: FieldShapes<ProductTerms> = {
  id: text,
  label: labelShape,
  measure: text,
  offer: /* @__PURE__ */ optional(text),
  for: /* @__PURE__ */ record<OfferConditions>({
    willingness: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(willingnesses)),
    difficulty: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(difficulties)),
  }),
  bounds: /* @__PURE__ */ optional(boundsShape),
  note: /* @__PURE__ */ optional(labelShape),
}

const remainder: Shape<RemainderRule> = /* @__PURE__ */ oneOf(remainderRules)

const planTermsShape: Shape<PlanTerms> = /* @__PURE__ */ variant<PlanTerms>('method', {
  'equal-parts': /* @__PURE__ */ record<Extract<PlanTerms, { readonly method: 'equal-parts' }>>({
    method: /* @__PURE__ */ oneOf(['equal-parts']),
    remainder,
  }),
  annuity: /* @__PURE__ */ record<Extract<PlanTerms, { readonly method: 'annuity' }>>({
    method: /* @__PURE__ */ oneOf(['annuity']),
    annualRatePercent: ratePercent,
  }),
  'equal-principal': /* @__PURE__ */ record<Extract<PlanTerms, { readonly method: 'equal-principal' }>>({
    method: /* @__PURE__ */ oneOf(['equal-principal']),
    annualRatePercent: ratePercent,
    remainder,
  }),
  flat: /* @__PURE__ */ record<Extract<PlanTerms, { readonly method: 'flat' }>>({
    method: /* @__PURE__ */ oneOf(['flat']),
    annualRatePercent: ratePercent,
    remainder,
  }),
})

const percentByComponent: Shape<PercentByComponent> = /* @__PURE__ */ record<PercentByComponent>({
  cost: /* @__PURE__ */ optional(sharePercent),
  fee: /* @__PURE__ */ optional(sharePercent),
  penalty: /* @__PURE__ */ optional(sharePercent),
  interest: /* @__PURE__ */ optional(sharePercent),
  principal: /* @__PURE__ */ optional(sharePercent),
})

const planShape: Shape<PlanProduct> = /* @__PURE__ */ record<PlanProduct>(
  /* @__PURE__ */ Object.assign({}, productFields, {
    kind: /* @__PURE__ */ oneOf(['plan'] as const),
    terms: planTermsShape,
    counts: /* @__PURE__ */ listOf(installmentCount),
    firstDue: /* @__PURE__ */ record<FirstDue>({
      afterDays: dayCount,
      dayOfMonth: /* @__PURE__ */ optional(dayOfMonth),
    }),
    downPayment: /* @__PURE__ */ optional(
      /* @__PURE__ */ record<NonNullable<PlanProduct['downPayment']>>({
        leastPercent: sharePercent,
        afterDays: dayCount,
      }),
    ),
    longestMonths: /* @__PURE__ */ optional(installmentCount),
    relief: /* @__PURE__ */ optional(
      /* @__PURE__ */ record<PlanRelief>({
        percent: percentByComponent,
        measure: text,
        rounding: roundingRuleShape,
      }),
    ),
    rounding: roundingRuleShape,
  }),
)

const partPaymentShape: Shape<PartPaymentProduct> = /* @__PURE__ */ record<PartPaymentProduct>(
  /* @__PURE__ */ Object.assign({}, productFields, {
    kind: /* @__PURE__ */ oneOf(['part-payment'] as const),
    least: /* @__PURE__ */ optional(amount),
    unit: text,
  }),
)

const settlementShape: Shape<SettlementProduct> = /* @__PURE__ */ record<SettlementProduct>(
  /* @__PURE__ */ Object.assign({}, productFields, {
    kind: /* @__PURE__ */ oneOf(['settlement'] as const),
    discountPercent: percentByComponent,
    validDays: dayCount,
    leastPayable: /* @__PURE__ */ optional(amount),
    rounding: roundingRuleShape,
  }),
)

/** The form of an {@link OfferProduct}. */
export const productShape: Shape<OfferProduct> = /* @__PURE__ */ variant<OfferProduct>('kind', {
  plan: planShape,
  settlement: settlementShape,
  'part-payment': partPaymentShape,
})
