import type { ContactLaw } from '../contact'
import { quoteCaseOffers } from '../decision'
import {
  type Amount,
  type CurrencyCode,
  formatMinorUnits,
  isArrearsError,
  joinPath,
  type Label,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import { type OfferReasonCode, type QuotedOffer, type QuotedOffers, quoteOffers } from '../offers'
import { alwaysInForce, type CompiledPolicy, type ExpectedOffer, type PolicyExample } from '../policy'
import type { ExampleMismatch } from './run-examples'

/** What answers the examples that ask for offers. */
export type OffersAnswer = (
  policy: CompiledPolicy,
  example: PolicyExample,
  law: ContactLaw,
) => readonly ExampleMismatch[]

/** What was quoted of an offer of which an example expects something. */
export interface ReceivedOffer {
  readonly status: ExpectedOffer['status']
  readonly reasons: readonly OfferReasonCode[]
  readonly approver: string
  readonly mayPromise: boolean | null
  readonly monthlyPayment: string | null
  readonly payable: string | null
  /** The reasons in words. */
  readonly sentences: readonly Label[]
}

/**
 * In what do the offers that an example asks for differ from what it expects, by the products of the policy? One mismatch for
 * each offer that is not as expected; none where nothing is asked of offers.
 *
 * A question that has no answer is one mismatch with the sentence of its error; so is one under a policy without products.
 */
export function offersMismatches(
  policy: CompiledPolicy,
  { given, expect: { offers: expected } }: PolicyExample,
  law: ContactLaw,
): readonly ExampleMismatch[] {
  if (given.offers === undefined || expected === undefined) return []
  const mismatchOf = (question: string, wanted: unknown, received: unknown): ExampleMismatch => ({
    question,
    expected: wanted,
    received,
    rules: [],
    nearest: null,
  })
  try {
    const quoted = quoteExample(policy, given, law)
    if (quoted === null) return [mismatchOf('offers', expected, 'the policy states no offers')]
    return Object.entries(expected).flatMap(([id, wanted]): readonly ExampleMismatch[] => {
      const question = `offers.${id}`
      const offer = quoted.offers.find((one) => one.id === id)
      if (offer === undefined) return [mismatchOf(question, wanted, 'no such offer')]
      const received = receivedOffer(offer)
      const isSame = isAsExpected(wanted, received, quoted.currency, joinPath('expect.offers', id))
      return isSame ? [] : [mismatchOf(question, wanted, received)]
    })
  } catch (error) {
    if (!isArrearsError(error)) throw error
    return [mismatchOf('offers', expected, error.message)]
  }
}

/** What the policy offers on the case that is given, or on the amount; `null` of a policy that offers nothing. */
function quoteExample(
  policy: CompiledPolicy,
  { offers: asked = {}, caseFile, asOf }: PolicyExample['given'],
  law: ContactLaw,
): QuotedOffers | null {
  const { offers, strategy } = policy
  if (offers === null || strategy === null) return null
  if (caseFile !== undefined) {
    return quoteCaseOffers(alwaysInForce(policy), law, caseFile, { ...asked, asOf })
  }
  const { debt: _, accountId: __, asOf: day = '', owed = {}, ...known } = asked
  const { authority } = strategy.policy
  return quoteOffers({ ...known, currency: offers.currency, asOf: day, owed, policy: offers, authority })
}

function receivedOffer(offer: QuotedOffer): ReceivedOffer {
  const { status, reasons, approval } = offer
  return {
    status,
    reasons: reasons.map(({ code }) => code),
    approver: approval.approver,
    mayPromise: approval.mayPromise,
    monthlyPayment: offer.kind === 'plan' ? (offer.affordability?.monthlyPayment ?? null) : null,
    payable: offer.kind === 'part-payment' ? offer.amount : offer.payable,
    sentences: reasons.map(({ sentence }) => sentence),
  }
}

function isAsExpected(
  { status, reasons, approver, mayPromise, monthlyPayment, payable }: ExpectedOffer,
  received: ReceivedOffer,
  currency: CurrencyCode,
  path: string,
): boolean {
  const isSame = (wanted: unknown, found: unknown): boolean => wanted === undefined || wanted === found
  const written = (amount: Amount | null | undefined, name: string): string | null | undefined =>
    amount === null || amount === undefined
      ? amount
      : formatMinorUnits(
          toMinorUnits(amount, currency, joinPath(path, name)),
          toMinorDigits(currency, 'currency'),
        )
  return (
    status === received.status &&
    (reasons === undefined ||
      JSON.stringify([...reasons].sort()) === JSON.stringify([...received.reasons].sort())) &&
    isSame(approver, received.approver) &&
    isSame(mayPromise, received.mayPromise) &&
    isSame(written(monthlyPayment, 'monthlyPayment'), received.monthlyPayment) &&
    isSame(written(payable, 'payable'), received.payable)
  )
}
