import {
  type Amount,
  addMinorUnits,
  type CurrencyCode,
  compareMinorUnits,
  findInForce,
  formatMinorUnits,
  inspect,
  type MinorUnits,
  ratioOf,
  roundQuotient,
  smallerMinorUnits,
  stepOfUnit,
  toMinorDigits,
  toMinorUnits,
  type ValueInForce,
  valueOrThrow,
} from '../foundations'
import { askedFeeIssues, askedFeeShape, type FeeBands, type FeeQuestion, type FeeScale } from './fee-scale'

/** How a fee comes about. */
export interface ScaledFee {
  readonly currency: CurrencyCode
  readonly fee: string
  /** By band, from the lowest, before `most` and `share`: what of the claim lies in it, and what it bears. */
  readonly bands: readonly { readonly part: string; readonly fee: string }[]
  readonly rule: ValueInForce<FeeBands>
}

/**
 * Which fee does a claim bear by this scale (诉讼费、执行费计算)?
 *
 * Each band bears its percentage of the part of the claim that lies in it, or its fixed amount as soon as the claim reaches into it;
 * a claim that ends exactly at a band's end does not reach into the next. Each band is rounded by itself; then come the bound and
 * the share.
 *
 * @returns `null` where no value of the scale is in force on the day.
 * @throws ArrearsError `invalid-input` with every fault of the scale or the question.
 *
 * Source: that of the scale, which it carries.
 *
 * @example
 * const scale = { id: 'court', history: [{
 *   from: '2020-01-01', citation: { title: 'A tariff', confidence: 'verified' },
 *   value: { currency: 'CNY', bands: [{ upTo: '10000', fixed: '50' }, { upTo: '100000', percent: '2.5' }, { upTo: null, percent: '2' }] },
 * }] } as const
 * const question = { claim: '150000', on: '2026-01-01', rounding: { mode: 'half-up', unit: 'minor' } } as const
 * computeFee(scale, question)?.fee // => '3300.00'
 */
export function computeFee(scale: FeeScale, question: FeeQuestion): ScaledFee | null {
  const asked = valueOrThrow(inspect(askedFeeShape, { scale, question }, askedFeeIssues))
  const { claim, on, rounding } = asked.question
  const rule = findInForce(asked.scale, on)
  if (rule === null) return null
  const { currency: code, bands, most, share } = rule.value
  const minorDigits = toMinorDigits(code, 'currency')
  const unitsOf = (value: Amount): MinorUnits => toMinorUnits(value, code, 'scale')
  const round = { mode: rounding.mode, step: stepOfUnit(rounding.unit, minorDigits) }
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const claimed = unitsOf(claim)
  let from: MinorUnits = 0
  let all: MinorUnits = 0
  const told: { readonly part: string; readonly fee: string }[] = []
  for (const { upTo, fixed, percent = 0 } of bands) {
    if (compareMinorUnits(claimed, from) <= 0) break
    const end = upTo === null ? claimed : smallerMinorUnits(claimed, unitsOf(upTo))
    const part = addMinorUnits(end, -from)
    const rate = ratioOf({ numerator: percent, denominator: 100, factor: 1, offset: 0 })
    const fee =
      fixed === undefined
        ? roundQuotient(BigInt(part) * rate.numerator, rate.denominator, round)
        : unitsOf(fixed)
    told.push({ part: format(part), fee: format(fee) })
    all = addMinorUnits(all, fee)
    from = end
  }
  const bounded = most === undefined ? all : smallerMinorUnits(all, unitsOf(most))
  const shared =
    share === undefined
      ? bounded
      : roundQuotient(BigInt(bounded) * BigInt(share.numerator), BigInt(share.denominator), round)
  return { currency: code, fee: format(shared), bands: told, rule }
}
