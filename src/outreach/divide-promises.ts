import { inspect, valueOrThrow } from '../foundations'
import { amountShareOf, countShareOf, type Measure, type MeasureDefinition, variantOf } from '../measures'
import {
  type PromiseAmount,
  type PromiseCount,
  type PromiseTally,
  promiseTallyIssues,
  promiseTallyShape,
  unitsOf,
} from './promise-tally'
import { variantsIn } from './variants-in'

/** Which figures of a promise tally, added up, are divided by which. */
export type PromiseQuotient =
  | { readonly part: readonly PromiseCount[]; readonly whole: readonly PromiseCount[] }
  | { readonly part: readonly PromiseAmount[]; readonly whole: readonly PromiseAmount[] }

/** The measure of this definition from a tally of promises, by the quotient of the variant named. */
export function dividePromises<Id extends string, Variant extends string>(
  definition: MeasureDefinition<Id, Variant>,
  quotients: Readonly<Record<Variant, PromiseQuotient>>,
  input: PromiseTally,
): Measure<Id, Variant> {
  const variant = variantOf(input, variantsIn(quotients))
  const { part, whole } = quotients[variant]
  const isMoney = definition.variants[variant].basis === 'amount'
  const tally = valueOrThrow(
    inspect(promiseTallyShape, input, (given) =>
      promiseTallyIssues(given, [...new Set([...part, ...whole])]),
    ),
  )
  return isMoney
    ? amountShareOf(definition, variant, {
        period: tally.period,
        currency: tally.currency ?? '',
        part: unitsOf(tally, part as readonly PromiseAmount[]),
        whole: unitsOf(tally, whole as readonly PromiseAmount[]),
      })
    : countShareOf(definition, variant, {
        period: tally.period,
        part: sumOf(tally, part as readonly PromiseCount[]),
        whole: sumOf(tally, whole as readonly PromiseCount[]),
      })
}

function sumOf(tally: PromiseTally, names: readonly PromiseCount[]): number {
  return names.reduce((sum, name) => sum + (tally[name] ?? 0), 0)
}
