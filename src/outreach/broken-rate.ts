import type { Measure } from '../measures'
import { brokenRateDefinition } from './broken-rate-definition'
import { dividePromises } from './divide-promises'
import type { PromiseTally } from './promise-tally'

/** What {@link brokenRate} is reckoned from: the counts or amounts of `kept`, `partial` and `broken` and, for the share not kept, `canceled`. */
export interface BrokenRateInput extends PromiseTally {
  readonly variant: 'count' | 'amount' | 'not-kept-count' | 'not-kept-amount'
}

/**
 * How many promises are broken (承诺未兑现率)?
 *
 * In percent, 0 to 100; pending promises are left out. There is no default variant.
 *
 * - `count`: broken / (kept + partial + broken). With the kept and the partial share it comes to 100.
 * - `amount`: the same by the money promised.
 * - `not-kept-count`: 1 − kept share − canceled share, of all promises due: (partial + broken) / (kept + partial +
 *   broken + canceled).
 * - `not-kept-amount`: the same by the money promised.
 *
 * While no promise has fallen due there is no rate: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` as `keptRate`.
 *
 * Source: practice of collection departments, which reckon broken as 1 − kept − canceled share of promises due.
 *
 * @example
 * const promises = { period: { from: '2026-03-01', to: '2026-03-31' }, kept: 5, partial: 2, broken: 1, canceled: 2 }
 * brokenRate({ ...promises, variant: 'count' }).value // => 12.5
 * brokenRate({ ...promises, variant: 'not-kept-count' }).value // => 30
 */
export function brokenRate(input: BrokenRateInput): Measure<'broken-rate', BrokenRateInput['variant']> {
  return dividePromises(
    brokenRateDefinition,
    {
      count: { part: ['broken'], whole: ['kept', 'partial', 'broken'] },
      amount: { part: ['brokenAmount'], whole: ['keptAmount', 'partialAmount', 'brokenAmount'] },
      'not-kept-count': {
        part: ['partial', 'broken'],
        whole: ['kept', 'partial', 'broken', 'canceled'],
      },
      'not-kept-amount': {
        part: ['partialAmount', 'brokenAmount'],
        whole: ['keptAmount', 'partialAmount', 'brokenAmount', 'canceledAmount'],
      },
    },
    input,
  )
}
