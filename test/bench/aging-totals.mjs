import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { parseISO } from 'date-fns/parseISO'
import dayjs from 'dayjs'
import { Decimal } from 'decimal.js'
import { DateTime } from 'luxon'

export const EDGES = [0, 30, 60, 90]
export const bucketOf = (days) => {
  let bucket = 0
  while (bucket < EDGES.length && days > EDGES[bucket]) bucket++
  return bucket
}
export const DIGITS = { USD: 2, CNY: 2, EUR: 2, JPY: 0 }
const decimalTotals = (cases, daysLateOf) => {
  const totals = {}
  for (const { accounts } of cases) {
    for (const { currency, dues } of accounts) {
      totals[currency] ??= EDGES.concat(0).map(() => new Decimal(0))
      for (const { dueOn, amount } of dues) {
        const bucket = bucketOf(daysLateOf(dueOn))
        totals[currency][bucket] = totals[currency][bucket].plus(amount)
      }
    }
  }
  return Object.fromEntries(
    Object.entries(totals).map(([currency, sums]) => [
      currency,
      sums.map((sum) => sum.toFixed(DIGITS[currency])),
    ]),
  )
}

/** Totals by currency and bucket as of one day, by each way a user could go. */
export function agingWays({ createArrears, receivablesBuckets }, asOf) {
  const arrears = createArrears({
    policy: {
      schemaVersion: 1,
      id: 'bench',
      version: '1',
      aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
    },
  })
  return {
    'hand-written loop, unchecked': (cases) => handWritten(cases, asOf),
    'arrears reportAging, checked, with debtors': (cases) =>
      Object.fromEntries(
        arrears
          .reportAging(cases, { asOf })
          .currencies.map(({ currency, buckets }) => [currency, buckets.map(({ amount }) => amount)]),
      ),
    'dayjs + decimal.js': (cases) => {
      const day = dayjs(asOf)
      return decimalTotals(cases, (dueOn) => day.diff(dayjs(dueOn), 'day'))
    },
    'date-fns + decimal.js': (cases) => {
      const day = parseISO(asOf)
      return decimalTotals(cases, (dueOn) => differenceInCalendarDays(day, parseISO(dueOn)))
    },
    'luxon + decimal.js': (cases) => {
      const day = DateTime.fromISO(asOf)
      return decimalTotals(cases, (dueOn) => day.diff(DateTime.fromISO(dueOn), 'days').days)
    },
  }
}

// The limit: what one would write by hand for this data alone, trusting every character.
function handWritten(cases, asOf) {
  const asOfDay = dayNumber(asOf)
  const totals = {}
  for (const { accounts } of cases) {
    for (const { currency, dues } of accounts) {
      totals[currency] ??= [0, 0, 0, 0, 0]
      const sums = totals[currency]
      for (const { dueOn, amount } of dues) {
        const late = asOfDay - dayNumber(dueOn)
        sums[late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4] += minorUnits(amount)
      }
    }
  }
  return Object.fromEntries(
    Object.entries(totals).map(([currency, sums]) => [currency, sums.map((sum) => moneyText(sum, currency))]),
  )
}

export function moneyText(units, currency) {
  const digits = DIGITS[currency]
  const text = String(units).padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

export function dayNumber(text) {
  const two = (at) => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
  const month = two(5)
  const year = two(0) * 100 + two(2) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + two(8)
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear
}

export function minorUnits(text) {
  let units = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit >= 0) units = units * 10 + digit
  }
  return units
}
