import { addMinorUnits, type CivilDate, type MinorUnits, subtractMinorUnits } from '../foundations'
import { amountShareOf, type Measure, type Period } from '../measures'
import { unitsOf } from './flow-issues'
import { liquidationRateDefinition } from './liquidation-rate-definition'
import { daysOfMonth } from './month-since-placement'
import { netLiquidationDefinition } from './net-liquidation-definition'
import type { BatchMonth, PlacedBatch, PlacementBooks } from './placement-books'

/** Which share of a batch is looked at, and of what? */
export interface BatchRate {
  readonly measure: 'liquidation-rate' | 'net-liquidation'
  /** What becomes of recalled accounts; there is no default. */
  readonly variant: 'at-placement' | 'net-of-recalls'
}

/** What moved on a batch, in minor units. */
export interface BatchFlows {
  readonly collected: MinorUnits
  readonly reversed: MinorUnits
  readonly recalled: MinorUnits
  readonly recalledCount: number
  readonly fees: MinorUnits
}

/** One month of a batch, in numbers. */
export interface ReadMonth {
  readonly month: number
  /** Its days. */
  readonly period: Period
  /** It has ended by the day of the books. */
  readonly isRipe: boolean
  readonly inMonth: BatchFlows
  /** From the placement to the end of the month. */
  readonly toDate: BatchFlows
}

/** A batch, in numbers. */
export interface ReadBatch {
  readonly agency: string
  readonly batch: string
  readonly placedOn: CivilDate
  readonly placed: MinorUnits
  readonly placedCount: number
  readonly months: readonly ReadMonth[]
  /** Over all of them. */
  readonly toDate: BatchFlows
}

const NOTHING: BatchFlows = { collected: 0, reversed: 0, recalled: 0, recalledCount: 0, fees: 0 }

/** The batches of books that were checked, in numbers and added up month by month. */
export function readPlacements({ asOf, currency, monthsBy, batches }: PlacementBooks): readonly ReadBatch[] {
  const flowsOf = (month: BatchMonth): BatchFlows => ({
    collected: unitsOf(month.collected, currency),
    reversed: unitsOf(month.reversed, currency),
    recalled: unitsOf(month.recalled, currency),
    recalledCount: month.recalledCount,
    fees: unitsOf(month.fees, currency),
  })
  return batches.map(({ agency, batch, placedOn, placed, placedCount, months }: PlacedBatch) => {
    let toDate = NOTHING
    const readMonths = months.map((row) => {
      const inMonth = flowsOf(row)
      toDate = sumOfFlows(toDate, inMonth)
      const period = daysOfMonth(placedOn, row.month, monthsBy)
      return { month: row.month, period, isRipe: period.to <= asOf, inMonth, toDate }
    })
    const placedUnits = unitsOf(placed, currency)
    return { agency, batch, placedOn, placed: placedUnits, placedCount, months: readMonths, toDate }
  })
}

/** What is kept of the money: collected less reversals, and less fees where the rate is net of them. */
export function keptOf({ collected, reversed, fees }: BatchFlows, measure: BatchRate['measure']): MinorUnits {
  const kept = subtractMinorUnits(collected, reversed)
  return measure === 'net-liquidation' ? subtractMinorUnits(kept, fees) : kept
}

/** The rate of a batch from its placement to the end of a month. */
export function rateThrough(
  { placedOn, placed }: ReadBatch,
  { period, toDate }: ReadMonth,
  { measure, variant }: BatchRate,
  currency: string,
): Measure<BatchRate['measure'], BatchRate['variant']> {
  const share = {
    period: { from: placedOn, to: period.to },
    currency,
    part: keptOf(toDate, measure),
    whole: variant === 'at-placement' ? placed : subtractMinorUnits(placed, toDate.recalled),
  }
  return measure === 'net-liquidation'
    ? amountShareOf(netLiquidationDefinition, variant, share)
    : amountShareOf<'liquidation-rate', BatchRate['variant']>(liquidationRateDefinition, variant, share)
}

function sumOfFlows(one: BatchFlows, other: BatchFlows): BatchFlows {
  return {
    collected: addMinorUnits(one.collected, other.collected),
    reversed: addMinorUnits(one.reversed, other.reversed),
    recalled: addMinorUnits(one.recalled, other.recalled),
    recalledCount: one.recalledCount + other.recalledCount,
    fees: addMinorUnits(one.fees, other.fees),
  }
}
