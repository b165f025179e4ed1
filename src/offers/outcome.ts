import { type FeeScale, feeScaleShape } from '../charges'
import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
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
  truth,
  variant,
} from '../foundations'
import { monthCount, probabilityShape, ratePercent, sharePercent } from './shares'

/** A payment that an offer asks for. */
export interface OfferedPayment {
  /** Not before the day of the valuation. */
  readonly on: CivilDate
  /** Zero or more. */
  readonly amount: Amount
  /** How much of it is expected to come in, in percent from 0 to 100; absent: as the offer says of all. */
  readonly expectedPercent?: string | number
}

/** A plan or a settlement that is offered (还款方案、和解). */
export interface OfferOutcome {
  readonly kind: 'offer'
  readonly id: string
  readonly label?: Label
  readonly payments: readonly OfferedPayment[]
  /** How much of each payment that does not say so itself is expected to come in, in percent; absent: not known. */
  readonly expectedPercent?: string | number
}

/** All that is owed, paid at once (一次性全额还款). */
export interface PaymentInFullOutcome {
  readonly kind: 'payment-in-full'
  readonly id: string
  readonly label?: Label
  readonly amount: Amount
  /** By which day it is paid; the day of the valuation for now. Absent: not known. */
  readonly on?: CivilDate
  /** How likely that is, from 0 to 1; absent: not known. */
  readonly probability?: string | number
}

/** A fee of a court or an office on the way to a judgment and its enforcement (诉讼费、保全费、执行费). */
export interface LitigationFee {
  readonly id: string
  readonly label?: Label
  readonly scale: FeeScale
  /** The amount by which the fee goes, as what is to be preserved; absent: the claim. */
  readonly of?: Amount
  /** After how many months it is paid; absent: not known. */
  readonly inMonths?: number
  /** Whether the debtor has to bear it in the end, as far as anything comes in; absent: not known. */
  readonly isRecovered?: boolean
}

/** The claim taken to court and enforced (诉讼及执行). */
export interface LitigationOutcome {
  readonly kind: 'litigation'
  readonly id: string
  readonly label?: Label
  readonly claim: Amount
  /** How much of the claim is expected to come in, in percent from 0 to 100; absent: not known. */
  readonly expectedPercent?: string | number
  /** After how many months it comes in; absent: not known. */
  readonly inMonths?: number
  readonly fees: readonly LitigationFee[]
  /** What the lawyer gets, each as zero where it is nothing. */
  readonly lawyer: {
    /** A fixed fee; absent: not known. */
    readonly amount?: Amount
    /** After how many months that is paid; absent: not known. */
    readonly inMonths?: number
    /** A share of what comes in of the claim, in percent from 0 to 100, paid when it comes in; absent: not known. */
    readonly percentOfRecovery?: string | number
  }
  /** Of fees by their scales. */
  readonly rounding: RoundingRule
}

/** Nothing is done (不作处理). */
export interface DoingNothingOutcome {
  readonly kind: 'doing-nothing'
  readonly id: string
  readonly label?: Label
  readonly owed: Amount
  /** How much of it is expected to come in all the same, in percent from 0 to 100; absent: not known. */
  readonly expectedPercent?: string | number
  /** After how many months; absent: not known. */
  readonly inMonths?: number
}

/** A way out of a debt. */
export type Outcome = OfferOutcome | PaymentInFullOutcome | LitigationOutcome | DoingNothingOutcome

/** The kinds of {@link Outcome}, in the order in which those of equal worth are ranked. */
export const outcomeKinds = ['payment-in-full', 'offer', 'litigation', 'doing-nothing'] as const

/** By which convention are days made years of discounting? Those conventions that ask for nothing but two days. */
export const discountDayCounts = [
  'ACT/365F',
  'ACT/360',
  'ACT/365.25',
  'ACT/ACT ISDA',
  'ACT/ACT AFB',
  '30/360',
  '30E/360',
] as const

/** How money that comes in later is reckoned back to a day (折现条件). */
export interface DiscountTerms {
  /**
   * The effective rate of a year in percent, from 0 to 1000: what is worth 100 on the day is worth 100 and that much a year later, and
   * a part of a year bears the power of that part. Absent: not known.
   */
  readonly annualRatePercent?: string | number
  /** By which convention the days between are a part of a year. */
  readonly dayCount: (typeof discountDayCounts)[number]
  /** Of each worth, once. */
  readonly rounding: RoundingRule
}

/** Ways out of a debt, and how they are valued. */
export interface OutcomesQuestion extends DiscountTerms {
  readonly currency: CurrencyCode
  /** The day for which all is valued. */
  readonly on: CivilDate
  readonly outcomes: readonly Outcome[]
}

const offerShape: Shape<OfferOutcome> = /* @__PURE__ */ record<OfferOutcome>({
  kind: /* @__PURE__ */ oneOf(['offer']),
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  payments: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<OfferedPayment>({
      on: civilDate,
      amount,
      expectedPercent: /* @__PURE__ */ optional(sharePercent),
    }),
  ),
  expectedPercent: /* @__PURE__ */ optional(sharePercent),
})

const paymentInFullShape: Shape<PaymentInFullOutcome> = /* @__PURE__ */ record<PaymentInFullOutcome>({
  kind: /* @__PURE__ */ oneOf(['payment-in-full']),
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  amount,
  on: /* @__PURE__ */ optional(civilDate),
  probability: /* @__PURE__ */ optional(probabilityShape),
})

const litigationShape: Shape<LitigationOutcome> = /* @__PURE__ */ record<LitigationOutcome>({
  kind: /* @__PURE__ */ oneOf(['litigation']),
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  claim: amount,
  expectedPercent: /* @__PURE__ */ optional(sharePercent),
  inMonths: /* @__PURE__ */ optional(monthCount),
  fees: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<LitigationFee>({
      id: text,
      label: /* @__PURE__ */ optional(labelShape),
      scale: feeScaleShape,
      of: /* @__PURE__ */ optional(amount),
      inMonths: /* @__PURE__ */ optional(monthCount),
      isRecovered: /* @__PURE__ */ optional(truth),
    }),
  ),
  lawyer: /* @__PURE__ */ record<LitigationOutcome['lawyer']>({
    amount: /* @__PURE__ */ optional(amount),
    inMonths: /* @__PURE__ */ optional(monthCount),
    percentOfRecovery: /* @__PURE__ */ optional(sharePercent),
  }),
  rounding: roundingRuleShape,
})

const doingNothingShape: Shape<DoingNothingOutcome> = /* @__PURE__ */ record<DoingNothingOutcome>({
  kind: /* @__PURE__ */ oneOf(['doing-nothing']),
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  owed: amount,
  expectedPercent: /* @__PURE__ */ optional(sharePercent),
  inMonths: /* @__PURE__ */ optional(monthCount),
})

/** The form of an {@link Outcome}. */
export const outcomeShape: Shape<Outcome> = /* @__PURE__ */ variant<Outcome>('kind', {
  offer: offerShape,
  'payment-in-full': paymentInFullShape,
  litigation: litigationShape,
  'doing-nothing': doingNothingShape,
})

/** The form of an {@link OutcomesQuestion}. */
export const outcomesQuestionShape: Shape<OutcomesQuestion> = /* @__PURE__ */ record<OutcomesQuestion>({
  annualRatePercent: /* @__PURE__ */ optional(ratePercent),
  dayCount: /* @__PURE__ */ oneOf(discountDayCounts),
  rounding: roundingRuleShape,
  currency,
  on: civilDate,
  outcomes: /* @__PURE__ */ listOf(outcomeShape),
})
