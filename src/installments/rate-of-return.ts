import type { Label } from '../foundations'
import type { Root } from './search-root'

/** The rate at which what is paid in and what is paid out come to the same (内部收益率). */
export interface FoundRate {
  readonly status: 'found'
  /** A fraction, above −1: 0.1 is 10 %. */
  readonly rate: number
  /**
   * How many rates above −1 do as well as this one, itself included: more than 1 only where the signs of the
   * flows change more than once. Counted, not guessed.
   */
  readonly roots: number
  /** How many steps the search for this rate took, at most 200. */
  readonly iterations: number
}

/**
 * Why there is no rate. The codes are public: they are never renamed.
 *
 * - `no-sign-change`: all that is paid goes one way, or nothing is paid.
 * - `no-root`: no rate whatever makes the two sides equal.
 * - `out-of-range`: the rate exists, and is too large for a number, or too near to −1.
 */
export interface NoRate {
  readonly status: 'none'
  readonly reason: 'no-sign-change' | 'no-root' | 'out-of-range'
  readonly sentence: Label
}

/** A rate, or why there is none. It is never `NaN`, never infinite and never a guess. */
export type RateOfReturn = FoundRate | NoRate

/** Which rate is wanted, where there are several. */
export interface RateOptions {
  /**
   * A fraction above −1. It says on which side of zero the rate is looked for, and nothing else: the search
   * does not start from it, and finds a rate that lies far from it too.
   */
  readonly guess?: number
}

const SENTENCES: Readonly<Record<NoRate['reason'], Label>> = {
  'no-sign-change': {
    en: 'All that is paid goes one way, so that no rate can make it come to zero.',
    'zh-CN': '所有款项方向相同，没有任何利率能使其现值为零。',
  },
  'no-root': {
    en: 'What is paid in and what is paid out come to the same at no rate.',
    'zh-CN': '没有任何利率能使流入与流出的现值相等。',
  },
  'out-of-range': {
    en: 'The rate that makes both sides equal is too large for a number, or too near to -100 %.',
    'zh-CN': '使两边相等的利率过大，或过于接近 -100%，无法用数字表示。',
  },
}

/** No rate, and why. */
export function noRate(reason: NoRate['reason']): NoRate {
  return { status: 'none', reason, sentence: SENTENCES[reason] }
}

/**
 * Which of these roots is the answer? The rate nearest to zero on the side of the guess, where a guess of zero is
 * on the upper side; without a guess, or where that side has none, the rate nearest to zero, of two as near the
 * positive one.
 *
 * @param roots - All of them; `null` where there can be none, as all is of one sign.
 * @param periods - By how many of its times g is compounded: 365 for a rate per year from days.
 */
export function chooseRate(
  roots: readonly Root[] | null,
  periods: number,
  guess: number | undefined,
): RateOfReturn {
  if (roots === null) return noRate('no-sign-change')
  if (roots.length === 0) return noRate('no-root')
  let chosen: FoundRate | undefined
  for (const { g, iterations } of roots) {
    // Negative zero is no rate that anybody has seen.
    const rate = Math.expm1(g * periods) + 0
    if (!(rate > -1 && rate < Number.POSITIVE_INFINITY)) continue
    if (chosen === undefined || isBetter(rate, chosen.rate, guess)) {
      chosen = { status: 'found', rate, roots: roots.length, iterations }
    }
  }
  return chosen ?? noRate('out-of-range')
}

function isBetter(rate: number, chosen: number, guess: number | undefined): boolean {
  if (guess !== undefined) {
    const isOnSide = rate < 0 === guess < 0
    if (isOnSide !== (chosen < 0 === guess < 0)) return isOnSide
  }
  const difference = Math.abs(rate) - Math.abs(chosen)
  // Two that are as near to zero are seldom found to the last digit.
  return Math.abs(difference) <= 1e-12 * Math.abs(chosen) ? rate > chosen : difference < 0
}
