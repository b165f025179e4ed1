import {
  type Amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type FieldShapes,
  listOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import { count } from '../measures'
import { grossAmount } from './gross-amount'
import { type MonthsBy, monthsByShape } from './month-since-placement'

/** What happened on a batch in one month since its placement. */
export interface BatchMonth {
  /** 0 is the month of the placement. */
  readonly month: number
  /** What was paid, before reversals. */
  readonly collected: Amount
  /** Payments, of this month or of earlier ones, that were undone. */
  readonly reversed: Amount
  /** Of what was placed, what was taken back, as it was placed. */
  readonly recalled: Amount
  /** How many accounts that were. */
  readonly recalledCount: number
  /** What the agency earned. */
  readonly fees: Amount
}

/** Accounts that were given to one agency together (批次). */
export interface PlacedBatch {
  readonly agency: string
  /** The same for all agencies that share a batch, so that they can be compared. */
  readonly batch: string
  readonly placedOn: CivilDate
  /** When given, must be that of the books: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
  readonly placed: Amount
  /** How many accounts that were. */
  readonly placedCount: number
  /** From month 0 on, each once and none left out. What is not listed is not known, and not zero. */
  readonly months: readonly BatchMonth[]
}

/** What was placed with agencies, and what became of it, as of a day. */
export interface PlacementBooks {
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** By what the months were counted. */
  readonly monthsBy: MonthsBy
  readonly batches: readonly PlacedBatch[]
}

const monthShape: Shape<BatchMonth> = /* @__PURE__ */ record<BatchMonth>({
  month: count,
  collected: grossAmount,
  reversed: grossAmount,
  recalled: grossAmount,
  recalledCount: count,
  fees: grossAmount,
})

const batchShape: Shape<PlacedBatch> = /* @__PURE__ */ record<PlacedBatch>({
  agency: text,
  batch: text,
  placedOn: civilDate,
  currency: /* @__PURE__ */ optional(currency),
  placed: grossAmount,
  placedCount: count,
  months: /* @__PURE__ */ listOf(monthShape),
})

/** The forms of the fields of {@link PlacementBooks}. */
export const placementFields: FieldShapes<PlacementBooks> = {
  asOf: civilDate,
  currency,
  monthsBy: monthsByShape,
  batches: /* @__PURE__ */ listOf(batchShape),
}

/** The form of {@link PlacementBooks}. */
export const placementBooksShape: Shape<PlacementBooks> =
  /* @__PURE__ */ record<PlacementBooks>(placementFields)
