import {
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type Issue,
  inOrder,
  inspect,
  record,
  type Shape,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import { type BatchLedger, bookRow, closeBatch } from './batch-ledger'
import { checkRows, throwIssues } from './check-rows'
import { unitsOf } from './flow-issues'
import { type MonthsBy, monthsByShape } from './month-since-placement'
import type { PlacedBatch, PlacementBooks } from './placement-books'
import { type PlacementRow, placementRowIssues, placementRowShape } from './placement-row'

/** How are placements counted? */
export interface TallyPlacementsOptions {
  /** What happened later is left out. */
  readonly asOf: CivilDate
  /** Of every row. */
  readonly currency: CurrencyCode
  /** When a month since placement begins; there is no default. */
  readonly monthsBy: MonthsBy
}

const optionsShape: Shape<TallyPlacementsOptions> = /* @__PURE__ */ record<TallyPlacementsOptions>({
  asOf: civilDate,
  currency,
  monthsBy: monthsByShape,
})

/**
 * What was placed with agencies, and what was collected, reversed, recalled and paid in fees by month since placement?
 *
 * The input of `batchTracking`, `liquidationCurves` and `agencyComparison`, in one pass over rows in any order; memory
 * grows with batches and days, not with rows. Rows after `asOf` are left out. A reversal counts in the month in which it
 * happens. A row that comes twice counts twice.
 *
 * The accounts of a batch are of one age: by `calendar` all are placed in one calendar month, by `anniversary` on one day.
 *
 * @throws ArrearsError `invalid-input` with every issue, by row: an amount below zero or not exact money of the currency,
 * another currency, a row of a batch that was never placed or before it was, a batch placed at two ages, more recalled than
 * was placed by then.
 *
 * @example
 * const batch = { agency: 'North', batch: '2026-01' }
 * const rows = [
 *   { ...batch, kind: 'placement', on: '2026-01-05', amount: '10000.00', accounts: 40 },
 *   { ...batch, kind: 'payment', on: '2026-01-20', amount: '500.00' },
 *   { ...batch, kind: 'fee', on: '2026-01-31', amount: '100.00' },
 *   { ...batch, kind: 'payment', on: '2026-02-03', amount: '300.00' },
 * ]
 * const books = tallyPlacements(rows, { asOf: '2026-02-28', currency: 'USD', monthsBy: 'calendar' })
 * books.batches[0]?.placed // => '10000.00'
 * books.batches[0]?.months.map(({ collected }) => collected) // => ['500.00', '300.00']
 */
export function tallyPlacements(
  rows: Iterable<PlacementRow>,
  options: TallyPlacementsOptions,
): PlacementBooks {
  const { asOf, currency, monthsBy } = valueOrThrow(inspect(optionsShape, options, () => []))
  const ledgers = new Map<string, Map<string, BatchLedger>>()
  const rowIssues = checkRows(
    rows,
    'rows',
    (row) => inspect(placementRowShape, row, (own) => placementRowIssues(own, currency)),
    (row, index) => {
      if (row.on <= asOf) bookRow(ledgerOf(ledgers, row), row, unitsOf(row.amount, currency), index)
    },
  )
  // Where a row is none, what it would have placed or recalled is not known.
  throwIssues(rowIssues)
  const minorDigits = toMinorDigits(currency, 'currency')
  const issues: Issue[] = []
  const batches: PlacedBatch[] = []
  for (const ofAgency of ledgers.values()) {
    for (const ledger of ofAgency.values()) {
      const closed = closeBatch(ledger, { asOf, monthsBy, minorDigits })
      if (closed.ok) batches.push(closed.value)
      else issues.push(...closed.issues)
    }
  }
  throwIssues(issues)
  return { asOf, currency, monthsBy, batches: batches.sort(byAgencyAndBatch) }
}

function ledgerOf(
  ledgers: Map<string, Map<string, BatchLedger>>,
  { agency, batch }: PlacementRow,
): BatchLedger {
  let ofAgency = ledgers.get(agency)
  if (ofAgency === undefined) {
    ofAgency = new Map()
    ledgers.set(agency, ofAgency)
  }
  let ledger = ofAgency.get(batch)
  if (ledger === undefined) {
    ledger = { agency, batch, days: new Map() }
    ofAgency.set(batch, ledger)
  }
  return ledger
}

function byAgencyAndBatch(one: PlacedBatch, other: PlacedBatch): number {
  return inOrder(one.agency, other.agency) || inOrder(one.batch, other.batch)
}
