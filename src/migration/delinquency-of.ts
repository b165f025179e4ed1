import {
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  issuesError,
  joinPath,
  listOf,
  readField,
  record,
  type Shape,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import type { CoincidentalDelinquencyInput, LaggedDelinquencyInput } from './delinquency-rate'
import type { MigrationTally, MonthStanding } from './migration-tally'
import { sumGroups } from './period-moves'
import type { MigrationStatuses } from './statuses'
import { expectTally } from './tally-shape'

/** Of which month, and from which bucket, is what is overdue told? */
export interface DelinquencyOptions {
  /** A month end of the tally. */
  readonly on: CivilDate
  /** What is overdue, by the ids of its buckets: one at least, and not current. */
  readonly buckets: readonly string[]
}

const optionsShape: Shape<DelinquencyOptions> = /* @__PURE__ */ record<DelinquencyOptions>({
  on: civilDate,
  buckets: /* @__PURE__ */ listOf(text),
})

/** What the two measures of delinquency take. */
export interface DelinquencyInputs {
  /** Of {@link coincidentalDelinquency}. */
  readonly coincidental: CoincidentalDelinquencyInput
  /** Of {@link laggedDelinquency}; `null` for the first month of the tally. */
  readonly lagged: LaggedDelinquencyInput | null
}

/**
 * What do the measures of delinquency take of one month of a tally?
 *
 * @throws ArrearsError `invalid-input` for a day that is no month of the tally, no bucket, one that is none of the
 * tally's or the first, which is current; for what is no tally.
 *
 * @example
 * const statuses = { buckets: ['current', '1-30'], terminal: [] }
 * const rows = [{ accountId: 'A-1', statuses: ['current', '1-30'], balances: ['100.00', '90.00'] }]
 * const tally = tallyMigration(rows, { statuses, months: ['2026-01-31', '2026-02-28'], currency: 'USD' })
 * const { coincidental, lagged } = delinquencyOf(tally, { on: '2026-02-28', buckets: ['1-30'] })
 * coincidentalDelinquency(coincidental).value // => 100
 * laggedDelinquency(lagged).value // => 90
 */
export function delinquencyOf(tally: MigrationTally, options: DelinquencyOptions): DelinquencyInputs {
  const { standings, currency, statuses } = expectTally(tally)
  const { on: asOf, buckets } = valueOrThrow(
    inspect(optionsShape, { on: readField(options, 'on'), buckets: readField(options, 'buckets') }, () => []),
  )
  const issues = bucketIssues(buckets, statuses)
  const index = standings.findIndex(({ on }) => on === asOf)
  const now = standings[index]
  if (now === undefined || issues.length > 0) {
    const ofDay = now === undefined ? [describeFault(noMonth(asOf), 'on')] : []
    throw issuesError('invalid-input', [...ofDay, ...issues])
  }
  const isMeant = ({ status }: MonthStanding['buckets'][number]): boolean => buckets.includes(status)
  const overdue = sumGroups(now.buckets.filter(isMeant), currency).balance
  const before = standings[index - 1]
  return {
    coincidental: { asOf, currency, overdue, receivables: now.balance },
    lagged:
      before === undefined
        ? null
        : { asOf, currency, overdue, receivables: before.balance, receivablesOn: before.on },
  }
}

/** Which of these are no buckets of a tally that may be overdue? */
function bucketIssues(buckets: readonly string[], statuses: MigrationStatuses): readonly Issue[] {
  if (buckets.length === 0) return [describeFault(noBuckets, 'buckets')]
  const overdueIds = statuses.buckets.slice(1)
  return buckets.flatMap((id, place) =>
    overdueIds.includes(id) ? [] : [describeFault(notOverdue(id), joinPath('buckets', place))],
  )
}

const noBuckets: Fault = {
  code: 'missing',
  expected: { en: 'at least one bucket', 'zh-CN': '至少一个分档' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: {
    en: 'Name the buckets that are overdue: without one nothing would be.',
    'zh-CN': '请指明逾期的分档：不指明则逾期恒为零。',
  },
}

function noMonth(received: CivilDate): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'a month end of the tally', 'zh-CN': '统计的月末' },
    received: verbatim(received),
    remedy: { en: 'Name one of its months.', 'zh-CN': '请使用统计的月份之一。' },
  }
}

function notOverdue(received: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'a bucket of the tally after current', 'zh-CN': '统计中正常档之后的分档' },
    received: verbatim(JSON.stringify(received)),
    remedy: {
      en: 'Name buckets that are overdue; the first is current.',
      'zh-CN': '请使用逾期的分档；第一档为正常档。',
    },
  }
}
