import type { Measure } from '../measures'
import { dividePromises } from './divide-promises'
import { keptRateDefinition } from './kept-rate-definition'
import type { PromiseTally } from './promise-tally'

/** What {@link keptRate} is reckoned from: `kept`, `partial` and `broken`, or the amounts of the three and, for `paid-amount`, what was paid. */
export interface KeptRateInput extends PromiseTally {
  readonly variant: 'count' | 'amount' | 'paid-amount'
}

/**
 * How far are promises kept (承诺兑现率)?
 *
 * In percent, 0 to 100, of promises due: pending and canceled ones are left out. There is no default variant.
 *
 * - `count`: kept / (kept + partial + broken).
 * - `amount`: the same by the money promised.
 * - `paid-amount`: money paid in time, of each promise at most its amount, instead of that of the kept ones.
 *
 * While no promise has fallen due there is no rate: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a figure that the variant needs and that is absent,
 * one that is negative, amounts without a currency or not exact in it, `due` that is not the sum of its four parts.
 *
 * Source: kept promises / promises due, as collection departments reckon it.
 *
 * @example
 * const promises = { period: { from: '2026-03-01', to: '2026-03-31' }, kept: 6, partial: 1, broken: 3, canceled: 2, pending: 4 }
 * keptRate({ ...promises, variant: 'count' }).value // => 60
 *
 * const money = { currency: 'USD', keptAmount: '300.00', partialAmount: '100.00', brokenAmount: '600.00', paidAmount: '340.00' }
 * keptRate({ ...promises, ...money, variant: 'amount' }).value // => 30
 * keptRate({ ...promises, ...money, variant: 'paid-amount' }).value // => 34
 */
export function keptRate(input: KeptRateInput): Measure<'kept-rate', KeptRateInput['variant']> {
  return dividePromises(
    keptRateDefinition,
    {
      count: { part: ['kept'], whole: ['kept', 'partial', 'broken'] },
      amount: { part: ['keptAmount'], whole: ['keptAmount', 'partialAmount', 'brokenAmount'] },
      'paid-amount': { part: ['paidAmount'], whole: ['keptAmount', 'partialAmount', 'brokenAmount'] },
    },
    input,
  )
}
