import {
  inspect,
  oneOf,
  ratioOf,
  record,
  roundingModes,
  roundRatio,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { decimalsShape, type PercentFormat, percentShape, perYearShape } from './percent-shapes'
import { roundRootPercent } from './root-percent'

/** A nominal rate, and how often it compounds. */
export interface NominalTerms extends PercentFormat {
  /** The nominal rate per year in percent, from 0 to 1000: `'12'` is 12 %. */
  readonly nominalPercent: string | number
  /** How often interest is added to the balance, from once to 366 times a year. */
  readonly compoundingsPerYear: number
}

/** An effective rate, and how often the nominal one sought compounds. */
export interface EffectiveTerms extends PercentFormat {
  /** The effective rate per year in percent, from 0 to 1000. */
  readonly effectivePercent: string | number
  /** How often interest is added to the balance, from once to 366 times a year. */
  readonly compoundingsPerYear: number
}

const nominalShape: Shape<NominalTerms> = /* @__PURE__ */ record<NominalTerms>({
  nominalPercent: percentShape,
  compoundingsPerYear: perYearShape,
  decimals: decimalsShape,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
})

const effectiveShape: Shape<EffectiveTerms> = /* @__PURE__ */ record<EffectiveTerms>({
  effectivePercent: percentShape,
  compoundingsPerYear: perYearShape,
  decimals: decimalsShape,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
})

/**
 * What does a nominal rate come to in a year, interest on interest included (名义利率换算实际利率)?
 *
 * In percent: 100 × ((1 + nominal ÷ 100m)^m − 1) for m compoundings. A decimal string, because the value
 * is a fraction of whole numbers and is rounded once, from all its digits.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms.
 *
 * Source: Kellison, The Theory of Interest, ch. 1, nominal and effective rates; the EFFECT of
 * spreadsheets.
 *
 * @example
 * effectiveRate({ nominalPercent: '12', compoundingsPerYear: 12, decimals: 4, roundingMode: 'half-up' }) // => '12.6825'
 */
export function effectiveRate(terms: NominalTerms): string {
  const { nominalPercent, compoundingsPerYear, decimals, roundingMode } = valueOrThrow(
    inspect(nominalShape, terms, () => []),
  )
  const perPeriod = ratioOf({
    numerator: nominalPercent,
    denominator: 100 * compoundingsPerYear,
    factor: 1,
    offset: 1,
  })
  const power = BigInt(compoundingsPerYear)
  const [grown, whole] = [perPeriod.numerator ** power, perPeriod.denominator ** power]
  return roundRatio({ numerator: 100n * (grown - whole), denominator: whole }, decimals, roundingMode)
}

/**
 * Which nominal rate comes to this effective one (实际利率换算名义利率)?
 *
 * In percent: 100m × ((1 + effective ÷ 100)^(1/m) − 1) for m compoundings. The root has no end of
 * decimals, and yet the string is rounded from its exact value: the digits are found by whole numbers.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms.
 *
 * Source: Kellison, The Theory of Interest, ch. 1, nominal and effective rates; the NOMINAL of
 * spreadsheets.
 *
 * @example
 * nominalRate({ effectivePercent: '12.6825', compoundingsPerYear: 12, decimals: 4, roundingMode: 'half-up' }) // => '12.0000'
 */
export function nominalRate(terms: EffectiveTerms): string {
  const { effectivePercent, compoundingsPerYear, decimals, roundingMode } = valueOrThrow(
    inspect(effectiveShape, terms, () => []),
  )
  const grown = ratioOf({ numerator: effectivePercent, denominator: 100, factor: 1, offset: 1 })
  return roundRootPercent(grown, compoundingsPerYear, compoundingsPerYear, decimals, roundingMode)
}
