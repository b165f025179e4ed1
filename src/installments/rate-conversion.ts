import { logOfRatio } from './annuity-term'
import {
  expectNotNegative,
  expectNumbers,
  expectPositive,
  expectWhole,
  finiteResult,
} from './number-arguments'

/**
 * Which effective rate per year is this nominal one, compounded so often (实际年利率)?
 *
 * (1 + nominal ÷ npery)^npery − 1.
 *
 * @param nominalRate - Per year, a fraction, zero or more.
 * @param npery - How often a year interest is compounded, whole, 1 or more.
 * @throws ArrearsError `invalid-input` for what is no finite number, a rate below zero, a frequency that is not a
 * whole number from 1 on, or a result too large for a number.
 *
 * Source: Microsoft, EFFECT function; there a rate of zero and a frequency that is not whole are an error and
 * rounded down.
 *
 * @example
 * effect(0.0525, 4).toFixed(7) // => '0.0535427'
 */
export function effect(nominalRate: number, npery: number): number {
  expectNumbers({ nominalRate, npery })
  expectNotNegative(nominalRate, 'nominalRate')
  expectWhole(npery, 'npery')
  return finiteResult(Math.expm1(npery * Math.log1p(nominalRate / npery)), 'nominalRate')
}

/**
 * Which nominal rate per year, compounded so often, makes this effective one (名义年利率)?
 *
 * npery · ((1 + effective)^(1 ÷ npery) − 1), the reverse of `effect`.
 *
 * @param effectRate - Per year, a fraction, zero or more.
 * @param npery - How often a year interest is compounded, whole, 1 or more.
 * @throws ArrearsError `invalid-input` for what is no finite number, a rate below zero, or a frequency that is not
 * a whole number from 1 on.
 *
 * Source: Microsoft, NOMINAL function; there a rate of zero and a frequency that is not whole are an error and
 * rounded down.
 *
 * @example
 * nominal(0.053543, 4).toFixed(8) // => '0.05250032'
 */
export function nominal(effectRate: number, npery: number): number {
  expectNumbers({ effectRate, npery })
  expectNotNegative(effectRate, 'effectRate')
  expectWhole(npery, 'npery')
  return finiteResult(npery * Math.expm1(Math.log1p(effectRate) / npery), 'effectRate')
}

/**
 * Which rate per period makes of one amount another (等效利率)?
 *
 * (fv ÷ pv)^(1 ÷ nper) − 1.
 *
 * @param nper - The number of periods, above zero, fractions allowed.
 * @param pv - Now, above zero.
 * @param fv - At the end, zero or more; of nothing the rate is −1.
 * @throws ArrearsError `invalid-input` for what is no finite number, not above zero where it must be, or a result
 * too large for a number.
 *
 * Source: Microsoft, RRI function.
 *
 * @example
 * rri(96, 10000, 11000).toFixed(7) // => '0.0009933'
 */
export function rri(nper: number, pv: number, fv: number): number {
  expectNumbers({ nper, pv, fv })
  expectPositive(nper, 'nper')
  expectPositive(pv, 'pv')
  expectNotNegative(fv, 'fv')
  return fv === 0 ? -1 : finiteResult(Math.expm1(logOfRatio(fv, pv) / nper), 'fv')
}
