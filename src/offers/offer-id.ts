import type { OfferProduct } from './product'

/** The id of the offer that a plan with so many installments is. */
export function planOfferId(product: string, count: number): string {
  return `${product}:${count}`
}

/** The ids of all offers that come of a product. */
export function offerIdsOf(product: OfferProduct): readonly string[] {
  return product.kind === 'plan'
    ? product.counts.map((count) => planOfferId(product.id, count))
    : [product.id]
}
