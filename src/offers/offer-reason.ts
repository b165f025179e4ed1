import type { Citation, Label } from '../foundations'

/**
 * Why something is not offered, cannot be told, or is to be known before it is promised.
 *
 * - `not-for-willingness`, `not-for-difficulty`: the product is not for such debtors. `willingness-unknown`, `difficulty-unknown`: it
 *   is for some only, and which one this is is not known.
 * - `not-in-strategy`: the strategy does not allow this offer here. `strategy-unknown`: whether it does hangs on what is not known.
 * - `nothing-owed`, `more-than-owed`: nothing is left to be paid, or less than would be paid today.
 * - `settlement-refused`: a limit of the settlement is broken.
 * - `down-payment-below-least`, `down-payment-not-below-all`: too little, or no less than the whole plan.
 * - `no-plan`: no plan can be made of these terms. `too-long`: the last payment falls due after the longest term.
 * - `annual-cost-above-bound`, `too-long-by-bound`: what a law or a regulator forbids.
 * - `above-free-income`, `nothing-free`, `below-least`: against what is left of the income. `income-unknown`: that is not known.
 * - `above-warning-share`: more of the income than the policy would have. `needs-approval`: who asks may not promise it.
 */
export type OfferReasonCode =
  | 'not-for-willingness'
  | 'willingness-unknown'
  | 'not-for-difficulty'
  | 'difficulty-unknown'
  | 'not-in-strategy'
  | 'strategy-unknown'
  | 'nothing-owed'
  | 'more-than-owed'
  | 'settlement-refused'
  | 'down-payment-below-least'
  | 'down-payment-not-below-all'
  | 'no-plan'
  | 'too-long'
  | 'too-long-by-bound'
  | 'annual-cost-above-bound'
  | 'above-free-income'
  | 'nothing-free'
  | 'below-least'
  | 'income-unknown'
  | 'above-warning-share'
  | 'needs-approval'

/** Every {@link OfferReasonCode}. */
export const offerReasonCodes: readonly OfferReasonCode[] = [
  'not-for-willingness',
  'willingness-unknown',
  'not-for-difficulty',
  'difficulty-unknown',
  'not-in-strategy',
  'strategy-unknown',
  'nothing-owed',
  'more-than-owed',
  'settlement-refused',
  'down-payment-below-least',
  'down-payment-not-below-all',
  'no-plan',
  'too-long',
  'too-long-by-bound',
  'annual-cost-above-bound',
  'above-free-income',
  'nothing-free',
  'below-least',
  'income-unknown',
  'above-warning-share',
  'needs-approval',
]

/** A reason, with what was held against what. */
export interface OfferReason {
  readonly code: OfferReasonCode
  /** `refuses`: it is not allowed; `leaves-open`: it cannot be told; `warns`: to be known, and no more. */
  readonly effect: 'refuses' | 'leaves-open' | 'warns'
  /** What is allowed, asked for or free, where it is one thing; else `null`. */
  readonly limit: string | null
  /** What it is here; `null` where it is not known. */
  readonly value: string | null
  /** The bound that is broken, and its source; else `null`. */
  readonly bound: { readonly id: string; readonly citation: Citation } | null
  readonly sentence: Label
}

/** What a reason says beside its code, effect and sentence. */
type ReasonDetails = Partial<Pick<OfferReason, 'limit' | 'value' | 'bound'>>

/** A reason for which it is not allowed. */
export function refusal(code: OfferReasonCode, sentence: Label, details: ReasonDetails = {}): OfferReason {
  return reasonOf(code, 'refuses', sentence, details)
}

/** A reason for which it cannot be told. */
export function openQuestion(
  code: OfferReasonCode,
  sentence: Label,
  details: ReasonDetails = {},
): OfferReason {
  return reasonOf(code, 'leaves-open', sentence, details)
}

/** Something to know of what is allowed. */
export function warning(code: OfferReasonCode, sentence: Label, details: ReasonDetails = {}): OfferReason {
  return reasonOf(code, 'warns', sentence, details)
}

/** Is this offered, for all of these reasons? What is refused is so whatever is not known. */
export function statusBy(reasons: readonly OfferReason[]): 'offered' | 'not-allowed' | 'undetermined' {
  const has = (effect: OfferReason['effect']): boolean => reasons.some((reason) => reason.effect === effect)
  if (has('refuses')) return 'not-allowed'
  return has('leaves-open') ? 'undetermined' : 'offered'
}

function reasonOf(
  code: OfferReasonCode,
  effect: OfferReason['effect'],
  sentence: Label,
  { limit = null, value = null, bound = null }: ReasonDetails,
): OfferReason {
  return { code, effect, limit, value, bound, sentence }
}
