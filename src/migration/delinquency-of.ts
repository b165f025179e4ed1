import {
  type CivilDate,
  civilDate,
  type Fault,
  inputError,
  inspect,
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
  const index = standings.findIndex(({ on }) => on === asOf)
  const now = standings[index]
  if (now === undefined) throw inputError(notAmong(asOf, 'a month end of the tally', '统计的月末'), 'on')
  if (buckets.length === 0) throw inputError(noBuckets, 'buckets')
  const overdueIds = statuses.buckets.slice(1)
  buckets.forEach((id, place) => {
    if (overdueIds.includes(id)) return
    throw inputError(
      notAmong(id, 'a bucket of the tally after current', '统计中正常档之后的分档'),
      joinPath('buckets', place),
    )
  })
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

const noBuckets: Fault = {
  code: 'missing',
  expected: { en: 'at least one bucket', 'zh-CN': '至少一个分档' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: {
    en: 'Name the buckets that are overdue: without one nothing would be.',
    'zh-CN': '请指明逾期的分档：不指明则逾期恒为零。',
  },
}

function notAmong(received: string, en: string, chinese: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en, 'zh-CN': chinese },
    received: verbatim(JSON.stringify(received)),
    remedy: { en: 'Name one that the tally has.', 'zh-CN': '请使用统计中已有的。' },
  }
}
