import { joinPath } from '../foundations'
import type { OffersQuestion, OffersValuation } from './offers-question'
import type { OfferedPayment, OfferOutcome } from './outcome'
import type { QuotedOffer } from './quoted-offer'
import { type ValuedOutcome, type ValuedOutcomes, valueOutcomes } from './value-outcomes'

/**
 * How do the offers that may be made stand among the other ways out, by what they are worth?
 *
 * Assumptions are told with their places in the question of the offers. A part payment is no way out: what it leaves is owed.
 */
export function rankOffers(
  offers: readonly QuotedOffer[],
  valuation: OffersValuation,
  { asOf, currency }: OffersQuestion,
): ValuedOutcomes {
  const { expectedPercents, alternatives, ...discount } = valuation
  const offered = offers.flatMap((offer): readonly Placed[] => {
    const outcome = offer.status === 'offered' ? outcomeOf(offer, expectedPercents[offer.product]) : undefined
    return outcome === undefined ? [] : [{ outcome, product: offer.product }]
  })
  const valued = valueOutcomes({
    ...discount,
    currency,
    on: asOf,
    outcomes: [...offered.map(({ outcome }) => outcome), ...alternatives],
  })
  const placeOf = (path: string): string => {
    const [, written, rest = ''] = /^outcomes\[(\d+)\](.*)$/.exec(path) ?? []
    if (written === undefined) return joinPath('valuation', path)
    const index = Number(written)
    const product = offered[index]?.product
    return product === undefined
      ? `${joinPath('valuation.alternatives', index - offered.length)}${rest}`
      : joinPath('valuation.expectedPercents', product)
  }
  return {
    ...valued,
    missing: [...new Set(valued.missing.map(placeOf))],
    outcomes: valued.outcomes.map((one) => placedIn(one, placeOf)),
  }
}

interface Placed {
  readonly outcome: OfferOutcome
  readonly product: string
}

function outcomeOf(
  offer: QuotedOffer,
  expectedPercent: string | number | undefined,
): OfferOutcome | undefined {
  const payments = paymentsOf(offer)
  if (payments === undefined) return undefined
  return {
    kind: 'offer',
    id: offer.id,
    label: offer.label,
    payments,
    ...(expectedPercent === undefined ? {} : { expectedPercent }),
  }
}

/** What pays the debt off, and when at the latest. */
function paymentsOf(offer: QuotedOffer): readonly OfferedPayment[] | undefined {
  switch (offer.kind) {
    case 'plan':
      return offer.plan?.rows.map(({ dueOn, payment }) => ({ on: dueOn, amount: payment }))
    case 'settlement':
      return offer.settlement === null
        ? undefined
        : [{ on: offer.settlement.validUntil, amount: offer.settlement.payable.total }]
    case 'part-payment':
      return undefined
  }
}

function placedIn(one: ValuedOutcome, placeOf: (path: string) => string): ValuedOutcome {
  const assumptions = one.assumptions.map((assumption) => ({ ...assumption, path: placeOf(assumption.path) }))
  return one.status === 'valued'
    ? { ...one, assumptions }
    : { ...one, assumptions, missing: one.missing.map(placeOf) }
}
