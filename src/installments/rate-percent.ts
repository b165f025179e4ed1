import { type ArrearsError, inputError, ratioOf, roundRatio, verbatim } from '../foundations'
import type { SolvedRate } from './solve-rate'

/** A rate in percent. */
export interface RatePercent {
  /** Rounded half up, to the places that the rate is told with. */
  readonly percent: string
  /**
   * Before that rounding: ten decimals, or fewer where the number would have more than twelve digits
   * that are certain.
   */
  readonly unroundedPercent: string
}

const MOST_DECIMALS = 10
const CERTAIN_DIGITS = 12
/** What no plain number of twelve digits tells any more. */
const MOST_PERCENT = 1e12

/** How does this rate read in percent; `undefined` where it is too large to be told? */
export function ratePercent(rate: number, decimals: number): RatePercent | undefined {
  const percent = rate * 100
  const size = Math.abs(percent)
  if (!(size < MOST_PERCENT)) return undefined
  const whole = size < 1 ? 0 : Math.floor(Math.log10(size)) + 1
  const places = Math.min(MOST_DECIMALS, CERTAIN_DIGITS - whole)
  const unrounded = roundRatio(exactly(percent.toFixed(places)), places, 'half-up')
  // What lies half-way to the last place is only so in the digits that are certain.
  return { percent: roundRatio(exactly(unrounded), decimals, 'half-up'), unroundedPercent: unrounded }
}

function exactly(text: string): ReturnType<typeof ratioOf> {
  return ratioOf({ numerator: text, denominator: 1, factor: 1, offset: 0 })
}

/** The rate that was solved for, in percent, after `scale` made a rate per year of it. */
export function solvedPercent(
  solved: SolvedRate,
  scale: (rate: number) => number,
  decimals: number,
  sums: { readonly advanced: string; readonly paid: string },
): RatePercent {
  const percent = solved.found ? ratePercent(scale(solved.rate), decimals) : undefined
  if (percent === undefined) throw noRate(sums)
  return percent
}

function noRate({
  advanced,
  paid,
}: {
  readonly advanced: string
  readonly paid: string
}): ArrearsError<'invalid-input'> {
  return inputError(
    {
      code: 'wrong-type',
      expected: {
        en: 'payments that a rate above -100 % and below a trillion percent makes equal to the advances',
        'zh-CN': '能以高于 -100%、低于一万亿% 的利率与放款相等的还款',
      },
      received: verbatim(`${paid} / ${advanced}`),
      remedy: {
        en: 'No rate solves the equation: check the days and amounts; credit must be outstanding for some time between advances and payments.',
        'zh-CN': '方程无解：请核对日期与金额；放款与还款之间须有占用时间。',
      },
    },
    'payments',
  )
}
