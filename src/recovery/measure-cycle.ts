import {
  type CivilDate,
  civilDate,
  daysBetween,
  describeFault,
  type Issue,
  inspect,
  optional,
  record,
  type Shape,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { checkRows, throwIssues } from './check-rows'
import type { CycleTally } from './collection-cycle'

/** When was a case begun, and when did it pay? */
export interface CycleRow {
  readonly caseId: string
  /** The day of the first action, or of entry into collection: the same in all rows. */
  readonly startedOn: CivilDate
  /** The day of the payment that ends the case; absent while it is open. */
  readonly paidOn?: CivilDate
}

const rowShape: Shape<CycleRow> = /* @__PURE__ */ record<CycleRow>({
  caseId: text,
  startedOn: civilDate,
  paidOn: /* @__PURE__ */ optional(civilDate),
})

const optionsShape: Shape<{ readonly asOf: CivilDate }> = /* @__PURE__ */ record<{
  readonly asOf: CivilDate
}>({
  asOf: civilDate,
})

/**
 * How many of these cases have paid as of a day, after how many days, and how many have not?
 *
 * The input of `collectionCycle`, in one pass. A case that is begun after `asOf` is left out; one that pays after `asOf` is
 * open. A case that comes twice, as after a relapse, counts twice.
 *
 * @throws ArrearsError `invalid-input` with every issue, by row: not a day, a payment before the start.
 *
 * @example
 * const rows = [
 *   { caseId: 'C-1', startedOn: '2026-01-05', paidOn: '2026-01-15' },
 *   { caseId: 'C-2', startedOn: '2026-01-05', paidOn: '2026-02-04' },
 *   { caseId: 'C-3', startedOn: '2026-01-05' },
 * ]
 * const tally = measureCycle(rows, { asOf: '2026-03-31' })
 * tally // => { asOf: '2026-03-31', totalDays: 40, paidCases: 2, openCases: 1 }
 * collectionCycle({ ...tally, variant: 'from-start' }).value // => 20
 */
export function measureCycle(rows: Iterable<CycleRow>, options: { readonly asOf: CivilDate }): CycleTally {
  const { asOf } = valueOrThrow(inspect(optionsShape, options, () => []))
  let totalDays = 0
  let paidCases = 0
  let openCases = 0
  throwIssues(
    checkRows(
      rows,
      'rows',
      (row) => inspect(rowShape, row, orderIssues),
      ({ startedOn, paidOn }) => {
        if (startedOn > asOf) return
        if (paidOn === undefined || paidOn > asOf) openCases++
        else {
          paidCases++
          totalDays += daysBetween(startedOn, paidOn)
        }
      },
    ),
  )
  return { asOf, totalDays, paidCases, openCases }
}

function orderIssues({ startedOn, paidOn }: CycleRow): readonly Issue[] {
  if (paidOn === undefined || paidOn >= startedOn) return []
  return [
    describeFault(
      {
        code: 'date-order',
        expected: {
          en: `a day not before ${startedOn}, on which the case was begun`,
          'zh-CN': `不早于案件起始日 ${startedOn} 的日期`,
        },
        received: verbatim(paidOn),
        remedy: {
          en: 'A payment before the start ends no case: leave it out, or correct the days.',
          'zh-CN': '起始日之前的还款不结束案件：请省略或更正日期。',
        },
      },
      'paidOn',
    ),
  ]
}
