import type { CivilDate, CurrencyCode } from '../foundations'
import type { Period } from '../measures'
import type { OpenInvoice } from './open-invoice'
import type { AgeGroup } from './sales-weighted-days-sales-outstanding'
import type { SettledInvoice } from './settled-invoice'

/** Of which age are receivables, by days after the due date? The last starts at day 91. */
export type ReceivablesBucket = 'not-due' | '1-30' | '31-60' | '61-90' | 'over-90'

/** What is open of one age. */
export interface ReceivablesOfAge {
  readonly id: ReceivablesBucket
  readonly amount: string
  /** How many invoices are owed; credits are not counted. */
  readonly count: number
}

/** The sales of one calendar month, to the last day of which anything is known. */
export interface SoldInMonth extends Period {
  readonly creditSales: string
}

/** What happened in the books in a period. */
export interface BooksFlow {
  readonly period: Period
  /** At the end of the day before the period. */
  readonly openingReceivables: string
  /** Issued in the period, credit notes deducted. */
  readonly creditSales: string
  /** Paid in full in the period, without credit notes and what was written off or waived in part; by id. */
  readonly settledInvoices: readonly SettledInvoice[]
}

/** The books of one day, and of the period that it ends, as the measures of receivables ask for them (应收账款账簿). */
export interface InvoiceBooks {
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** How many invoices were read, those of later days among them. */
  readonly invoices: number
  /** Everything open at the end of the day, credits deducted: `currentReceivables` + `overdue`. */
  readonly receivables: string
  /** Not overdue; what falls due on the day is not. */
  readonly currentReceivables: string
  readonly overdue: string
  /** More than 90 days overdue. */
  readonly over90: string
  /** How many invoices are owed, and how many of them are overdue; credits are not counted. */
  readonly openCount: number
  readonly overdueCount: number
  /** One for each bucket, youngest first; they add up to `receivables`. */
  readonly aging: readonly ReceivablesOfAge[]
  /** The calendar months from the first invoice to the day, oldest first; those without sales are among them. */
  readonly months: readonly SoldInMonth[]
  /** What is open by the calendar month of issue, oldest first, with the sales of that month. */
  readonly ageGroups: readonly AgeGroup[]
  /** By id. */
  readonly openInvoices: readonly OpenInvoice[]
  /** `null` where a day was asked and no period. */
  readonly flow: BooksFlow | null
}
