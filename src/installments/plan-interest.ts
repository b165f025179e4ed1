import {
  type ExactRatio,
  type MinorUnits,
  type PeriodicRate,
  roundQuotient,
  timesRatio,
  type UnitRounding,
} from '../foundations'

/** The interest of a plan, whose rows each have a period of their own, numbered from 0. */
export interface PlanInterest {
  /** The rate of one period. */
  readonly rateOf: (period: number) => ExactRatio
  /** Of one period, on what is owed in it. */
  readonly on: (balance: MinorUnits, period: number) => MinorUnits
  /** Simple, of the first so many periods, rounded once. */
  readonly over: (principal: MinorUnits, count: number) => MinorUnits
  /** The level payment of so many periods from one on, which repays all but the balloon: `due` over `worth`, exactly. */
  readonly level: (owed: OwedAndLeft, periods: Periods) => ExactPayment
}

/** What is owed at first, and what is left to the last payment beside its own share. */
interface OwedAndLeft {
  readonly principal: MinorUnits
  readonly balloon: MinorUnits
}

interface Periods {
  readonly from: number
  readonly count: number
}

/** A payment as a fraction of whole numbers, of which `due` goes by what is owed and left, and `worth` does not. */
export interface ExactPayment {
  readonly due: bigint
  readonly worth: bigint
}

/** Every period bears the same rate. */
export function sameInterest(rate: PeriodicRate, rounding: UnitRounding): PlanInterest {
  const { numerator, denominator } = rate
  const onBalance = timesRatio(rate, rounding)
  return {
    rateOf: () => rate,
    on: onBalance,
    over: (principal, count) =>
      roundQuotient(BigInt(principal) * numerator * BigInt(count), denominator, rounding),
    // (P·(1+r)ⁿ − B)·r ÷ ((1+r)ⁿ − 1), with r = a/b and both powers times bⁿ.
    level: ({ principal, balloon }, { count }) => {
      if (numerator === 0n) return { due: BigInt(principal) - BigInt(balloon), worth: BigInt(count) }
      const grown = (numerator + denominator) ** BigInt(count)
      const plain = denominator ** BigInt(count)
      return {
        due: (BigInt(principal) * grown - BigInt(balloon) * plain) * numerator,
        worth: denominator * (grown - plain),
      }
    },
  }
}

/** Each period bears a rate of its own. */
export function variedInterest(rateOf: (period: number) => ExactRatio, rounding: UnitRounding): PlanInterest {
  const onBalances: ((balance: MinorUnits) => MinorUnits)[] = []
  return {
    rateOf,
    on: (balance, period) => {
      const known = onBalances[period] ?? timesRatio(rateOf(period), rounding)
      onBalances[period] = known
      return known(balance)
    },
    over: (principal, count) => {
      let [numerator, denominator] = [0n, 1n]
      for (let period = 0; period < count; period++) {
        const rate = rateOf(period)
        numerator = numerator * rate.denominator + rate.numerator * denominator
        denominator *= rate.denominator
      }
      return roundQuotient(BigInt(principal) * numerator, denominator, rounding)
    },
    level: (owed, periods) => worthOfPayments(owed, periods, rateOf, () => 1n),
  }
}

/**
 * Which payment, made so many times in each of these periods, repays all but the balloon: `due` over `worth`, exactly.
 *
 * @param fixedIn - What is paid in each beside it.
 */
export function worthOfPayments(
  { principal, balloon }: OwedAndLeft,
  { from, count }: Periods,
  rateOf: (period: number) => ExactRatio,
  timesIn: (row: number) => bigint,
  fixedIn: (row: number) => bigint = () => 0n,
): ExactPayment {
  // After each period (owed − payment × worth) ÷ divisor is left of the principal; after the last, the balloon.
  let [owed, worth, divisor] = [BigInt(principal), 0n, 1n]
  for (let row = 0; row < count; row++) {
    const { numerator, denominator } = rateOf(from + row)
    divisor *= denominator
    owed = owed * (denominator + numerator) - divisor * fixedIn(row)
    worth = worth * (denominator + numerator) + divisor * timesIn(row)
  }
  return { due: owed - BigInt(balloon) * divisor, worth }
}
