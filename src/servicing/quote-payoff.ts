import {
  type CivilDate,
  type CurrencyCode,
  compareAmounts,
  dayAfter,
  daysBetween,
  type Fault,
  inputError,
  verbatim,
} from '../foundations'
import type { ClassesOn } from '../ledger'
import type { ComponentName } from '../model'
import type { Loan } from './loan'
import { stateOn } from './loan-state'
import { beginRun, type ReplayLoanOptions, readDay } from './replay-loan'
import { settlingLedger } from './settling-ledger'

/** The day of the question, how money goes, and how long the quote is to hold. */
export interface PayoffOptions extends ReplayLoanOptions {
  /** The last day on which it may be paid, `asOf` or later, at most 366 days later (报价有效期). */
  readonly validUntil: CivilDate
}

/** What settles a loan on a day. */
export interface PayoffFigure {
  readonly on: CivilDate
  /** What is owed on the day, by component. */
  readonly components: Readonly<Record<ComponentName, string>>
  /** What is held and taken off. */
  readonly held: string
  readonly figure: string
}

/** What settles a loan on each of some days (结清报价). */
export interface PayoffQuote {
  readonly loanId: string
  readonly currency: CurrencyCode
  readonly asOf: CivilDate
  readonly validUntil: CivilDate
  /** On `asOf`. */
  readonly figure: string
  /** The last day, up to `validUntil`, until which paying that figure settles the loan. */
  readonly holdsUntil: CivilDate
  /** One for each day from `asOf` to `validUntil`, if nothing happens after `asOf`. */
  readonly days: readonly PayoffFigure[]
}

const MOST_DAYS = 366

/**
 * What settles this loan, paid on this day or on one of the next (结清报价)?
 *
 * The settlement figure of `replayLoan` for each day, what happened by `asOf` counting alone: rows fall due, interest and fees run
 * on. The figure of a day, paid on it after all else, leaves nothing owed.
 *
 * @param classesOn - As of `replayAccount`.
 * @throws ArrearsError `invalid-input` as `replayLoan`; at `validUntil` for a day before `asOf` or more than 366 days after it.
 *
 * @example
 * const loan = {
 *   id: 'L-1', currency: 'CNY', excess: 'hold',
 *   plan: {
 *     method: 'bullet', dueOn: ['2026-02-01'], rounding: { mode: 'half-up', unit: 'minor' },
 *     rates: [{ from: '2026-01-01', percent: '3.65' }], dayCount: 'ACT/365F',
 *   },
 *   events: [{ kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-01', amount: '10000.00' }],
 * }
 * const { days, holdsUntil } = quotePayoff(loan, { asOf: '2026-01-11', validUntil: '2026-01-13' })
 * days.map(({ on, figure }) => `${on} ${figure}`) // => ['2026-01-11 10010.00', '2026-01-12 10011.00', '2026-01-13 10012.00']
 * holdsUntil // => '2026-01-11'
 */
export function quotePayoff(loan: Loan, options: PayoffOptions, classesOn?: ClassesOn): PayoffQuote {
  const [asOf, validUntil] = [readDay(options, 'asOf'), readDay(options, 'validUntil')]
  const length = daysBetween(asOf, validUntil)
  if (length < 0 || length > MOST_DAYS) throw inputError(outOfReach(asOf, validUntil), 'validUntil')
  const ledger = settlingLedger(options)
  const run = beginRun(loan, options, asOf, { ledger, ...(classesOn === undefined ? {} : { classesOn }) })
  const days: PayoffFigure[] = []
  for (let on: CivilDate | null = asOf; on !== null && on <= validUntil; on = dayAfter(on, 1)) {
    for (let turn = run.nextDay(); turn !== null && turn <= on; turn = run.nextDay()) run.pass(turn)
    const { components, held, settlementFigure } = stateOn(run, on)
    days.push({ on, components, held, figure: settlementFigure })
  }
  const { id, currency } = run.loan
  const figure = days[0]?.figure ?? '0'
  const higher = days.findIndex((one) => compareAmounts(one.figure, figure, currency) > 0)
  return {
    loanId: id,
    currency,
    asOf,
    validUntil,
    figure,
    holdsUntil: days[(higher < 0 ? days.length : higher) - 1]?.on ?? asOf,
    days,
  }
}

function outOfReach(asOf: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `${asOf} or a day at most ${MOST_DAYS} days after it`,
      'zh-CN': `${asOf} 或其后不超过 ${MOST_DAYS} 天的日期`,
    },
    received: verbatim(received),
    remedy: {
      en: 'A quote holds from the day asked about on; name the last day on which it may be paid.',
      'zh-CN': '报价自询问之日起有效；请指明可付款的最后日期。',
    },
  }
}
