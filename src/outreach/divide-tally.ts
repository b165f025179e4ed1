import { inspect, readField, valueOrThrow } from '../foundations'
import { type Measure, type MeasureDefinition, measureOf, variantOf } from '../measures'
import { type ContactTally, type TallyCount, tallyIssues, tallyShape } from './contact-tally'
import { variantsIn } from './variants-in'

/** Which figure of a tally is divided by which. */
export interface TallyQuotient {
  readonly part: TallyCount
  readonly whole: TallyCount | 'agentHours'
}

/** The measure of this definition from a tally, by the quotient of the variant named; the only one need not be. */
export function divideTally<Id extends string, Variant extends string>(
  definition: MeasureDefinition<Id, Variant>,
  quotients: Readonly<Record<Variant, TallyQuotient>>,
  input: ContactTally,
): Measure<Id, Variant> {
  const variants = variantsIn(quotients)
  const [first] = variants
  const isNamed = readField(input, 'variant') !== undefined
  const variant =
    first !== undefined && variants.length === 1 && !isNamed ? first : variantOf(input, variants)
  const { part, whole } = quotients[variant]
  const tally = valueOrThrow(inspect(tallyShape, input, (given) => tallyIssues(given, [part, whole])))
  return measureOf(definition, variant, {
    period: tally.period,
    currency: null,
    numerator: tally[part] as number,
    denominator: tally[whole] as number | string,
  })
}
