import type { RowProblem } from '../aging'
import { type PromiseRule, type PromiseStatus, promiseRuleShape } from '../commitments'
import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  inspect,
  type MinorUnits,
  optional,
  record,
  type Shape,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { type Period, periodIssues, periodShape } from '../measures'
import type { CaseFile } from '../model'
import { judgeDistinctPromises } from './judge-distinct-promises'
import type { PromiseTally } from './promise-tally'
import { readCases } from './read-cases'

/** Which promises, judged when and by what rule? */
export interface TallyPromisesOptions {
  /** The days promised; of a promise in legs, that of the last one. */
  readonly period: Period
  /** The day as of which they are judged: the last of the period, or later. */
  readonly asOf: CivilDate
  /** Only what was recorded by this day counts; absent: everything. */
  readonly knownOn?: CivilDate
  /** When a promise is kept. */
  readonly rule: PromiseRule
  /** The promises in this currency are tallied, and no others. */
  readonly currency: CurrencyCode
}

/** How the promises of cases ended. */
export interface TalliedPromises {
  /** To be handed to `keptRate` and `brokenRate`. */
  readonly tally: Required<PromiseTally>
  /** Promises that repeat one for the same account and day, counted with it. */
  readonly duplicates: number
  /** Promises of the period in other currencies: in no count and no amount. */
  readonly inOtherCurrencies: number
  /** Cases that could not be read, in the order of the input; nothing of theirs is counted. */
  readonly problems: readonly RowProblem[]
}

const optionsShape: Shape<TallyPromisesOptions> = /* @__PURE__ */ record<TallyPromisesOptions>({
  period: periodShape,
  asOf: civilDate,
  knownOn: /* @__PURE__ */ optional(civilDate),
  rule: promiseRuleShape,
  currency,
})

type Ended = Exclude<PromiseStatus, 'not-made'>

/**
 * How did the promises end whose day lies in a period (承诺履约统计)?
 *
 * As `judgePromises` says of each case: money keeps one promise only, the earliest due first, also one that is due after
 * the period. Several promises for one account and day are one: the first made that is kept, even if it was said again or
 * superseded later, else the first made that stands. Until the days of grace are over a promise is kept or pending, and
 * never broken: judge that many days after the period, lest the early payers make the rate look good.
 *
 * Kept, partial, broken and canceled promises together are those due. By money, each counts by what was promised; `paidAmount`
 * is what was paid in time on all but the canceled and pending, of each at most its amount.
 *
 * @param cases - Any iterable of case files; read once. A case that cannot be read is told under `problems`.
 * @throws ArrearsError `invalid-input` with every issue of the options, such as a day of judgment before the end of the
 * period, or when `cases` cannot be iterated.
 *
 * Source: promise status as Oracle Advanced Collections has it; the rule is the lender's.
 *
 * @example
 * const promises = [
 *   { id: 'P-1', madeOn: '2026-03-02', dueOn: '2026-03-10', amount: '60.00', currency: 'USD' },
 *   { id: 'P-2', madeOn: '2026-03-12', dueOn: '2026-03-20', amount: '40.00', currency: 'USD' },
 * ]
 * const events = [{ kind: 'payment', id: 'PAY-1', effectiveOn: '2026-03-09', amount: '60.00' }]
 * const accounts = [{ id: 'A-1', currency: 'USD', dues: [], events }]
 * const rule = { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 }
 * const asked = { period: { from: '2026-03-01', to: '2026-03-31' }, asOf: '2026-04-01', rule, currency: 'USD' }
 * const { tally } = tallyPromises([{ debtor: { id: 'D-1' }, accounts, promises }], asked)
 * keptRate({ ...tally, variant: 'count' }).value // => 50
 * keptRate({ ...tally, variant: 'amount' }).value // => 60
 */
export function tallyPromises(cases: Iterable<CaseFile>, options: TallyPromisesOptions): TalliedPromises {
  const asked = valueOrThrow(inspect(optionsShape, options, optionIssues))
  const { period, asOf, knownOn, rule, currency: own } = asked
  const counts: Record<Ended, number> = { kept: 0, partial: 0, broken: 0, canceled: 0, pending: 0 }
  const amounts: Record<Ended | 'paid', MinorUnits> = { ...counts, paid: 0 }
  let duplicates = 0
  let inOtherCurrencies = 0
  const isOfPeriod = ({ dueOn }: { readonly dueOn: CivilDate }): boolean =>
    period.from <= dueOn && dueOn <= period.to
  const problems = readCases(cases, ({ accounts, promises = [] }) => {
    const due = judgeDistinctPromises({ accounts, promises }, rule, { asOf, knownOn }).filter(isOfPeriod)
    for (const { status, currency: theirs, promised, paid } of due) {
      if (theirs !== own) {
        inOtherCurrencies += 1
        continue
      }
      // None that is due by now is made later.
      if (status === 'not-made') continue
      const units = toMinorUnits(promised, own, 'promised')
      counts[status] += 1
      amounts[status] = addMinorUnits(amounts[status], units)
      if (status === 'canceled' || status === 'pending') continue
      // Money is shared out, to each at most what it promised: see judgePromises.
      amounts.paid = addMinorUnits(amounts.paid, toMinorUnits(paid, own, 'paid'))
    }
    duplicates += promises.filter(isOfPeriod).length - due.length
  })
  const minorDigits = toMinorDigits(own, 'currency')
  const told = (...names: readonly (Ended | 'paid')[]): string =>
    formatMinorUnits(
      names.reduce<MinorUnits>((sum, name) => addMinorUnits(sum, amounts[name]), 0),
      minorDigits,
    )
  const { kept, partial, broken, canceled, pending } = counts
  return {
    tally: {
      period: { from: period.from, to: period.to },
      asOf,
      currency: own,
      due: kept + partial + broken + canceled,
      kept,
      partial,
      broken,
      canceled,
      pending,
      dueAmount: told('kept', 'partial', 'broken', 'canceled'),
      keptAmount: told('kept'),
      partialAmount: told('partial'),
      brokenAmount: told('broken'),
      canceledAmount: told('canceled'),
      pendingAmount: told('pending'),
      paidAmount: told('paid'),
    },
    duplicates,
    inOtherCurrencies,
    problems,
  }
}

function optionIssues({ period, asOf }: TallyPromisesOptions): readonly Issue[] {
  return [
    ...periodIssues(period, 'period'),
    ...(asOf < period.to ? [describeFault(tooEarly(period.to, asOf), 'asOf')] : []),
  ]
}

function tooEarly(to: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `${to}, where the period ends, or later`, 'zh-CN': `不早于期间结束日 ${to} 的日期` },
    received: verbatim(received),
    remedy: {
      en: 'Of promises that are not due yet only the kept ones would count: end the period earlier.',
      'zh-CN': '尚未到期的承诺中只有已兑现者会被计入：请提前期间的结束日。',
    },
  }
}
