import {
  addMinorUnits,
  type CivilDate,
  dayAfter,
  type ExactRatio,
  type MinorUnits,
  ratioOf,
  roundQuotient,
  sumMinorUnits,
  type UnitRounding,
} from '../foundations'
import { partsBetween, partsOf, type RateBasis } from './rate-basis'

/** Interest of nothing. */
export const noInterest: ExactRatio = { numerator: 0n, denominator: 1n }

/** The interest of a balance over some days in minor units, exactly. The first day counts, the last does not. */
export function exactInterest(
  balance: MinorUnits,
  percent: string | number,
  start: CivilDate,
  end: CivilDate,
  basis: RateBasis,
): ExactRatio {
  const rate = ratioOf({ numerator: percent, denominator: 100, factor: 1, offset: 0 })
  return {
    numerator: BigInt(balance) * rate.numerator * BigInt(partsBetween(start, end, basis)),
    denominator: rate.denominator * BigInt(partsOf(basis)),
  }
}

/** Both together. */
export function addInterest(one: ExactRatio, other: ExactRatio): ExactRatio {
  // Most rates of an account have as many decimals, so that what they are divided by goes into the same number.
  if (one.denominator % other.denominator === 0n) {
    const times = one.denominator / other.denominator
    return { numerator: one.numerator + other.numerator * times, denominator: one.denominator }
  }
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  }
}

/** Interest that runs on from stretch to stretch, and is rounded as one sum or day by day. */
export interface RunningInterest {
  /** Forgets what ran so far: a period begins. */
  readonly begin: () => void
  /** What the rounded interest grows by over these days. */
  readonly add: AddInterest
  /** What it would grow by; nothing runs on. */
  readonly foresee: AddInterest
}

type AddInterest = (
  balance: MinorUnits,
  percent: string | number,
  start: CivilDate,
  end: CivilDate,
) => MinorUnits

/** Interest that has not begun to run. */
export function runningInterest(
  basis: RateBasis,
  rounding: UnitRounding,
  roundEach: 'day' | 'period',
): RunningInterest {
  const round = ({ numerator, denominator }: ExactRatio): MinorUnits =>
    roundQuotient(numerator, denominator, rounding)
  let exact = noInterest
  const foresee: AddInterest = (balance, percent, start, end) => {
    if (roundEach === 'day') {
      return sumOfDays(start, end, (day, next) => round(exactInterest(balance, percent, day, next, basis)))
    }
    const longer = addInterest(exact, exactInterest(balance, percent, start, end, basis))
    return addMinorUnits(round(longer), -round(exact))
  }
  return {
    begin: () => {
      exact = noInterest
    },
    add: (balance, percent, start, end) => {
      const growth = foresee(balance, percent, start, end)
      // What is rounded day by day has no sum that runs on.
      if (roundEach === 'period')
        exact = addInterest(exact, exactInterest(balance, percent, start, end, basis))
      return growth
    },
    foresee,
  }
}

function sumOfDays(
  start: CivilDate,
  end: CivilDate,
  ofDay: (day: CivilDate, next: CivilDate) => MinorUnits,
): MinorUnits {
  const each: MinorUnits[] = []
  for (let day = start; day < end; ) {
    const next = dayAfter(day, 1) ?? end
    each.push(ofDay(day, next))
    day = next
  }
  return sumMinorUnits(each)
}
