import type { Label } from '../foundations'
import type { Measure, MeasurePeriod } from '../measures'

/** Who reads it? The collector wants detail to work by, the department performance, management decisions. */
export type ReportReader = 'collector' | 'department' | 'management'

/** Which report? The ids are public: they are never renamed. */
export type ReportId = 'daily' | 'aging' | 'payment-trend' | 'efficiency' | 'risk-warning' | 'management'

/**
 * What was found? The codes are public: they are never renamed.
 *
 * - `nobody-reached`: a collector acted and reached nobody. `nothing-collected`: people were reached, and nothing came in.
 * - `share-grew`: a bucket past due holds a larger share than before.
 * - `payments-fell`, `payments-stopped`: a customer pays less than before, or nothing any more.
 * - `best`, `worst`: of those who are compared, by a measure of which one way is better.
 * - `target-missed`, `target-at-risk`, `no-value`: how a measure stands to its target.
 * - `worsening`: a measure moves away from its target, while that is still kept.
 */
export type FindingCode =
  | 'nobody-reached'
  | 'nothing-collected'
  | 'share-grew'
  | 'payments-fell'
  | 'payments-stopped'
  | 'best'
  | 'worst'
  | 'target-missed'
  | 'target-at-risk'
  | 'no-value'
  | 'worsening'

/** One thing that a report found. */
export interface Finding {
  readonly code: FindingCode
  /** Of what: the id of a row, or of a measure; in the efficiency report of both, `collectors/Li contact-rate/of-attempts`. */
  readonly about: string
  readonly sentence: Label
}

/** What is proposed, and because of what. */
export interface Proposal {
  readonly because: FindingCode
  readonly about: string
  readonly proposal: Label
}

/** What to propose where such a thing is found: the words are the lender's, and none are built in. */
export type Proposals = Readonly<Partial<Record<FindingCode, Label>>>

/** How a measure of the report is reckoned. */
export interface MethodNote {
  readonly measure: string
  readonly variant: string
  readonly label: Label
  readonly formula: Label
}

/** One row: who or what it is about, plain figures by the ids of the columns, and measures. */
export interface ReportRow {
  readonly id: string
  readonly label: Label | null
  readonly figures: Readonly<Record<string, number | string | null>>
  readonly measures: readonly Measure[]
}

/** A column of figures. */
export interface ReportColumn {
  readonly id: string
  readonly label: Label
}

/** Rows of one kind. */
export interface ReportSection {
  readonly id: string
  readonly label: Label
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportRow[]
}

/** A report as plain data, for whatever shows it. */
export interface Report {
  readonly id: ReportId
  readonly reader: ReportReader
  readonly label: Label
  readonly period: MeasurePeriod
  /** Where the data come from, in the words of the caller. */
  readonly data: Label
  /** How each measure in it is reckoned, each once. */
  readonly method: readonly MethodNote[]
  readonly sections: readonly ReportSection[]
  readonly findings: readonly Finding[]
  readonly proposals: readonly Proposal[]
}

/** What every report is asked with. */
export interface ReportRequest {
  /** Where the data come from: systems, extracts, their day. */
  readonly data: Label
  readonly proposals?: Proposals
}
