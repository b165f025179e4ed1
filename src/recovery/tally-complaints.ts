import {
  type CivilDate,
  civilDate,
  type Issue,
  inspect,
  record,
  type Shape,
  text,
  valueOrThrow,
} from '../foundations'
import { type Period, periodIssues, periodShape } from '../measures'
import { checkRows, throwIssues } from './check-rows'

/** A complaint as it came in, perhaps not for the first time. */
export interface ComplaintRow {
  readonly caseId: string
  /** What it was about, by an id of the caller's own. */
  readonly cause: string
  readonly on: CivilDate
}

/** How many complaints were made in a period: one per case and cause. */
export interface ComplaintTally {
  readonly period: Period
  readonly complaints: number
}

const rowShape: Shape<ComplaintRow> = /* @__PURE__ */ record<ComplaintRow>({
  caseId: text,
  cause: text,
  on: civilDate,
})

const optionsShape: Shape<{ readonly period: Period }> = /* @__PURE__ */ record<{ readonly period: Period }>({
  period: periodShape,
})

/**
 * How many complaints were made in a period, one per case and cause?
 *
 * A part of the input of `complaintRate`. A complaint counts where it was first made in the period; one that is only
 * repeated in it, and was made before it in these rows, does not.
 *
 * @throws ArrearsError `invalid-input` with every issue, by row: not a day, an empty id, a period that ends before it
 * starts.
 *
 * @example
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const rows = [
 *   { caseId: 'C-1', cause: 'too-many-calls', on: '2026-03-02' },
 *   { caseId: 'C-1', cause: 'too-many-calls', on: '2026-03-09' },
 *   { caseId: 'C-1', cause: 'told-a-third-party', on: '2026-03-09' },
 * ]
 * tallyComplaints(rows, { period }).complaints // => 2
 */
export function tallyComplaints(
  rows: Iterable<ComplaintRow>,
  options: { readonly period: Period },
): ComplaintTally {
  const { period } = valueOrThrow(inspect(optionsShape, options, optionIssues))
  const firstDays = new Map<string, Map<string, CivilDate>>()
  throwIssues(
    checkRows(
      rows,
      'rows',
      (row) => inspect(rowShape, row, () => []),
      ({ caseId, cause, on }) => {
        const ofCase = firstDays.get(caseId) ?? new Map<string, CivilDate>()
        const earlier = ofCase.get(cause)
        if (earlier === undefined || on < earlier) ofCase.set(cause, on)
        firstDays.set(caseId, ofCase)
      },
    ),
  )
  let complaints = 0
  for (const ofCase of firstDays.values()) {
    for (const on of ofCase.values()) if (on >= period.from && on <= period.to) complaints++
  }
  return { period: { from: period.from, to: period.to }, complaints }
}

function optionIssues({ period }: { readonly period: Period }): readonly Issue[] {
  return periodIssues(period, 'period')
}
