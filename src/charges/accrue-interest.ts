import {
  addMinorUnits,
  addMonths,
  type CivilDate,
  type CurrencyCode,
  dayAfter,
  daysBetween,
  formatMinorUnits,
  inOrder,
  inspect,
  type MinorUnits,
  monthsBetween,
  stepOfUnit,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { type AccrualTerms, accrualIssues, accrualShape } from './accrual-terms'
import { alongDays, isWithin } from './along-days'
import { runningInterest } from './running-interest'

/** Days in a row on which the same balance bears the same rate, or on which interest is suspended. */
export interface AccrualPart {
  readonly from: CivilDate
  /** The day after the last of them. */
  readonly to: CivilDate
  readonly days: number
  readonly status: 'bearing' | 'suspended'
  /** What bears interest, what joined it included. */
  readonly balance: string
  /** As it was given. */
  readonly percent: string
  /** `0.00` where it is suspended. */
  readonly interest: string
}

/** The interest of a time, and how it comes about. */
export interface AccruedInterest {
  readonly currency: CurrencyCode
  readonly from: CivilDate
  readonly to: CivilDate
  /** All of it: the sum of the parts. */
  readonly interest: string
  /** How much of it has joined what bears interest, by the last day. */
  readonly compounded: string
  readonly bearingDays: number
  readonly suspendedDays: number
  /** By day, without a gap; none where `from` is `to`. */
  readonly parts: readonly AccrualPart[]
}

/**
 * How much interest do arrears bear over these days (逾期利息, 罚息)?
 *
 * The first day counts, the last does not: what is due on the 1st and paid on the 10th bears 9 days, from the 1st. Each day
 * bears the balance in force on it, times the rate in force on it, for a day or for the fraction of a year that it is by the day
 * count. The day of a change has the new balance, and the new rate.
 *
 * Interest is exact until it is rounded: once for each day, or once for each period, from the first day or the day on which
 * interest last joined the balance, until the next such day or `to`. The parts of a period add up to it: each has what the rounded
 * sum grows by. With `compounding`, the rounded interest of a period joins what bears interest from the next day on;
 * suspended days bear none and compound none of it anew, and do not shift the days on which it joins.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms; `date-out-of-range` where a day on which interest joins
 * would lie beyond those that can be written.
 *
 * Source: interest of days by the definitions of the day counts (see `yearFraction`); for 罚息 on a daily balance, the practice of
 * 银发〔2003〕251号.
 *
 * @example
 * const delayed = accrueInterest({
 *   currency: 'CNY', from: '2026-03-01', to: '2026-03-31', ratePer: 'day',
 *   balances: [{ from: '2026-03-01', amount: '100000.00' }], rates: [{ from: '2026-03-01', percent: '0.0175' }],
 *   rounding: { mode: 'half-up', unit: 'minor' }, roundEach: 'period',
 * })
 * delayed.interest // => '525.00'
 * delayed.bearingDays // => 30
 */
export function accrueInterest(terms: AccrualTerms): AccruedInterest {
  const checked = valueOrThrow(inspect(accrualShape, terms, accrualIssues))
  const { currency, from, to, balances, rates, rounding, roundEach, compounding } = checked
  const minorDigits = toMinorDigits(currency, 'currency')
  const joining = new Set(joiningDays(checked))
  const step = stepOfUnit(rounding.unit, minorDigits)
  const period = runningInterest(checked, { mode: rounding.mode, step }, roundEach)
  const [balanceOn, rateOn] = [alongDays(balances), alongDays(rates)]
  const isSuspendedOn = isWithin(checked.suspensions ?? [])
  let compounded: MinorUnits = 0
  let joined: MinorUnits = 0
  const stretches = stretchesOf(checked, joining).map(([start, end]) => {
    const balance = addMinorUnits(toMinorUnits(balanceOn(start).amount, currency, 'balances'), compounded)
    const percent = String(rateOn(start).percent)
    const isSuspended = isSuspendedOn(start)
    const interest = isSuspended ? 0 : period.add(balance, percent, start, end)
    joined = addMinorUnits(joined, interest)
    if (compounding !== undefined && joining.has(end)) {
      compounded = addMinorUnits(compounded, joined)
      joined = 0
      period.begin()
    }
    return { start, end, balance, percent, isSuspended, interest }
  })
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const days = stretches.filter(({ isSuspended }) => isSuspended)
  const suspendedDays = days.reduce((sum, { start, end }) => sum + daysBetween(start, end), 0)
  return {
    currency,
    from,
    to,
    interest: format(sumMinorUnits(stretches.map(({ interest }) => interest))),
    compounded: format(compounded),
    bearingDays: daysBetween(from, to) - suspendedDays,
    suspendedDays,
    parts: stretches.map(({ start, end, balance, percent, isSuspended, interest }) => ({
      from: start,
      to: end,
      days: daysBetween(start, end),
      status: isSuspended ? 'suspended' : 'bearing',
      balance: format(balance),
      percent,
      interest: format(interest),
    })),
  }
}

/** The days on which interest joins what bears interest, after the first day and up to the last. */
function joiningDays({ from, to, compounding }: AccrualTerms): readonly CivilDate[] {
  if (compounding === undefined) return []
  const days: CivilDate[] = []
  if (compounding.every === 'day') {
    for (let day = dayAfter(from, 1); day !== null && day <= to; day = dayAfter(day, 1)) days.push(day)
    return days
  }
  const { count, anchorOn, monthRule } = compounding
  for (let step = Math.floor(monthsBetween(anchorOn, from, monthRule) / count); ; step++) {
    const day = addMonths(anchorOn, step * count, monthRule)
    if (day > to) return days
    if (day > from) days.push(day)
  }
}

/** The days from the first to the last, cut wherever something changes. */
function stretchesOf(
  { from, to, balances, rates, suspensions = [] }: AccrualTerms,
  joining: ReadonlySet<CivilDate>,
): readonly (readonly [CivilDate, CivilDate])[] {
  const turns = [
    ...balances.map(({ from: day }) => day),
    ...rates.map(({ from: day }) => day),
    ...suspensions.flatMap(({ from: day, until }) => (until === undefined ? [day] : [day, until])),
    ...joining,
  ].filter((day) => day > from && day < to)
  const days = [...new Set([from, ...turns, to])].sort(inOrder)
  return days.slice(1).map((end, index) => [days[index] as CivilDate, end])
}
