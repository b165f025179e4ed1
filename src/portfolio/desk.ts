import {
  addMinorUnits,
  type CurrencyCode,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  minorDigitsOf,
} from '../foundations'
import { exceedsAmount, exceedsCaseload } from './case-limits'
import type { ReadCase } from './case-to-assign'
import { casesOf } from './caseload'
import type { ReadCollector } from './collector'
import { compareShares, NO_SHARE, percentOf, type UsedShare, usedShare } from './used-share'

/** How much of one limit of a collector is used; `percent` is `null` of a limit of zero. */
export type LimitUse =
  | {
      readonly limit: 'cases'
      /** Both in ordinary cases. */
      readonly used: number
      readonly most: number
      readonly percent: number | null
    }
  | {
      readonly limit: 'amount'
      readonly used: string
      readonly most: string
      readonly currency: CurrencyCode
      readonly percent: number | null
    }

/** What one collector has in the end (工作量). */
export interface CollectorLoad {
  readonly collectorId: string
  readonly cases: number
  /** The sum of their complexities. */
  readonly caseload: number
  /** The sums of the amounts that are known, by currency code; that of the limits stands even at zero. */
  readonly amounts: readonly { readonly currency: CurrencyCode; readonly amount: string }[]
  /** How many of the cases are of an amount that is not known, and so in none of the sums. */
  readonly unknownAmounts: number
  /** One for each limit on the whole: by cases, by amount, or both; none for a collector without. */
  readonly limits: readonly LimitUse[]
}

/** What a collector has while cases are placed. */
export interface Desk {
  readonly collector: ReadCollector
  /** The place in the list of collectors. */
  readonly index: number
  cases: number
  weight: number
  /** The sum in the currency of the limits by amount. */
  units: MinorUnits
  unknownAmounts: number
  readonly sums: Map<CurrencyCode, MinorUnits>
  /** Of the limit that is used the most, by count or by amount, whichever is fuller. */
  fullest: UsedShare
}

/** The empty desk of a collector. */
export function emptyDesk(collector: ReadCollector, index: number): Desk {
  const { limitCurrency } = collector
  const sums = new Map<CurrencyCode, MinorUnits>(limitCurrency === undefined ? [] : [[limitCurrency, 0]])
  const desk = { collector, index, cases: 0, weight: 0, units: 0, unknownAmounts: 0, sums, fullest: NO_SHARE }
  return { ...desk, fullest: fullestOf(desk) }
}

/** Is there room for a case that its collector may have? */
export function hasRoom({ collector, weight, units }: Desk, one: ReadCase): boolean {
  return !exceedsCaseload(one, collector, weight) && !exceedsAmount(one, collector, units)
}

/** Puts a case on a desk. */
export function putOn(desk: Desk, one: ReadCase): void {
  desk.cases++
  desk.weight += one.weight
  if (one.isAmountKnown && one.units !== undefined && one.currency !== undefined) {
    if (one.currency === desk.collector.limitCurrency) desk.units = addMinorUnits(desk.units, one.units)
    desk.sums.set(one.currency, addMinorUnits(desk.sums.get(one.currency) ?? 0, one.units))
  } else desk.unknownAmounts++
  desk.fullest = fullestOf(desk)
}

/** Which of two is less loaded: by the share of the fuller limit, then the caseload, then the number of cases? */
export function compareLoads(left: Desk, right: Desk): number {
  return compareShares(left.fullest, right.fullest) || left.weight - right.weight || left.cases - right.cases
}

/** The limits of a collector, and how much of each is used. */
export function limitsOf({ collector, weight, units }: Desk): readonly LimitUse[] {
  const { mostWeight, mostUnits, limitCurrency, minorDigits } = collector
  const limits: LimitUse[] = []
  if (mostWeight !== undefined) {
    limits.push({
      limit: 'cases',
      used: casesOf(weight),
      most: casesOf(mostWeight),
      percent: percentOf(weight, mostWeight),
    })
  }
  if (mostUnits !== undefined && limitCurrency !== undefined) {
    limits.push({
      limit: 'amount',
      used: formatMinorUnits(units, minorDigits),
      most: formatMinorUnits(mostUnits, minorDigits),
      currency: limitCurrency,
      percent: percentOf(units, mostUnits),
    })
  }
  return limits
}

/** What is on a desk, as it leaves the library. */
export function loadOf(desk: Desk): CollectorLoad {
  return {
    collectorId: desk.collector.id,
    cases: desk.cases,
    caseload: casesOf(desk.weight),
    amounts: [...desk.sums]
      .sort(([left], [right]) => inOrder(left, right))
      .map(([currency, units]) => ({
        currency,
        amount: formatMinorUnits(units, minorDigitsOf(currency) ?? 0),
      })),
    unknownAmounts: desk.unknownAmounts,
    limits: limitsOf(desk),
  }
}

function fullestOf({ collector, weight, units }: Desk): UsedShare {
  const { mostWeight, mostUnits } = collector
  const byCases = mostWeight === undefined ? NO_SHARE : usedShare(weight, mostWeight)
  const byAmount = mostUnits === undefined ? NO_SHARE : usedShare(units, mostUnits)
  return compareShares(byCases, byAmount) < 0 ? byAmount : byCases
}
