import { type CivilDate, daysBetween, isCivilDate } from './civil-date'
import type { FactDerivation, RatioFact } from './derived-fact'
import { ratioOf, roundRatio } from './exact-ratio'
import type { Facts, FactValue, Vocabulary } from './facts'
import { certainPoints } from './score-points'

/**
 * What does a derived fact come to on these facts? `undefined` where that is unknown: a fact that it is derived from
 * is, or there is no ratio.
 *
 * @param asOf - The day to which days are counted.
 * @param vocabulary - Knows the facts that a score reads.
 */
export function deriveFact(
  fact: FactDerivation,
  facts: Facts,
  asOf: CivilDate,
  vocabulary: Vocabulary,
): FactValue | undefined {
  switch (fact.kind) {
    case 'ratio':
      return quotientOf(fact, facts[fact.of], facts[fact.to])
    case 'count': {
      let count = 0
      for (const source of fact.of) {
        const value = facts[source]
        if (typeof value !== 'boolean') return undefined
        if (value) count++
      }
      return count
    }
    case 'days-since': {
      const since = facts[fact.since]
      return isCivilDate(since) ? daysBetween(since, asOf) : undefined
    }
    case 'score':
      return certainPoints(fact.factors, vocabulary, facts)
  }
}

function quotientOf(
  { decimals, rounding }: RatioFact,
  divided: FactValue | undefined,
  divisor: FactValue | undefined,
): number | undefined {
  if (divided === undefined || divisor === undefined || Number(divisor) <= 0) return undefined
  const figures = { numerator: plainDecimal(divided), denominator: plainDecimal(divisor) }
  const quotient = Number(roundRatio(ratioOf({ ...figures, factor: 1, offset: 0 }), decimals, rounding))
  return Number.isFinite(quotient) ? quotient : undefined
}

/** A number by its shortest decimal, without the exponent that the very large and the very small are written with. */
function plainDecimal(value: FactValue): string {
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const isNegative = mantissa.startsWith('-')
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const places = Number(exponent)
  const digits =
    places < 0 ? `0.${'0'.repeat(-places - 1)}${whole}${fraction}` : whole + fraction.padEnd(places, '0')
  return isNegative ? `-${digits}` : digits
}
