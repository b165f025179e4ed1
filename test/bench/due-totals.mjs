import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { parseISO } from 'date-fns/parseISO'
import { Decimal } from 'decimal.js'
import { bucketOf, DIGITS, dayNumber, EDGES, minorUnits, moneyText } from './aging-totals.mjs'

/** The dues of a portfolio as rows of a table: strings in flat objects. */
export function rowsOf(cases) {
  return cases.flatMap(({ accounts }) =>
    accounts.flatMap(({ currency, dues }) =>
      dues.map(({ id, dueOn, amount }) => ({ id, dueOn, amount, currency })),
    ),
  )
}

const CURRENCIES = Object.keys(DIGITS)
const BUCKETS = EDGES.length + 1

/** The same rows as each way would best hold them, made once and not measured. */
export function preparedFrom(rows, { prepareDues }) {
  return {
    objects: rows.map(({ dueOn, amount, currency }) => ({
      day: dayNumber(dueOn),
      units: minorUnits(amount),
      currency: CURRENCIES.indexOf(currency),
    })),
    arrears: prepareDues(rows),
    decimals: rows.map(({ dueOn, amount, currency }) => ({
      due: parseISO(dueOn),
      amount: new Decimal(amount),
      currency,
    })),
  }
}

/** Totals by currency and bucket from rows of strings. */
export function waysFromStrings({ totalDues }, options) {
  return {
    'hand-written loop, unchecked': (rows) => {
      const asOfDay = dayNumber(options.asOf)
      const totals = {}
      for (const { dueOn, amount, currency } of rows) {
        totals[currency] ??= [0, 0, 0, 0, 0]
        const late = asOfDay - dayNumber(dueOn)
        totals[currency][late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4] +=
          minorUnits(amount)
      }
      return Object.fromEntries(
        Object.entries(totals).map(([currency, sums]) => [
          currency,
          sums.map((sum) => moneyText(sum, currency)),
        ]),
      )
    },
    'arrears totalDues, checked': (rows) => amountsOf(totalDues(rows, options)),
    'date-fns + decimal.js': (rows) => decimalTotals(rows, options.asOf, ({ dueOn }) => parseISO(dueOn)),
  }
}

/** Totals by currency and bucket from values that were read before. */
export function waysFromPrepared({ totalDues }, options) {
  return {
    'hand-written loop, unchecked': ({ objects }) => {
      const asOfDay = dayNumber(options.asOf)
      const sums = new Array(CURRENCIES.length * BUCKETS).fill(0)
      for (const { day, units, currency } of objects) {
        const late = asOfDay - day
        const bucket = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4
        sums[currency * BUCKETS + bucket] += units
      }
      return Object.fromEntries(
        CURRENCIES.map((currency, at) => [
          currency,
          sums.slice(at * BUCKETS, (at + 1) * BUCKETS).map((sum) => moneyText(sum, currency)),
        ]),
      )
    },
    'arrears totalDues, from prepareDues': ({ arrears }) => amountsOf(totalDues(arrears, options)),
    'date-fns + decimal.js, prebuilt': ({ decimals }) =>
      decimalTotals(decimals, options.asOf, ({ due }) => due),
  }
}

function amountsOf({ currencies, problems }) {
  if (problems.length > 0) throw problems[0].error
  return Object.fromEntries(
    currencies.map(({ currency, buckets }) => [currency, buckets.map(({ amount }) => amount)]),
  )
}

function decimalTotals(rows, asOf, dueOf) {
  const day = parseISO(asOf)
  const totals = {}
  for (const row of rows) {
    totals[row.currency] ??= EDGES.concat(0).map(() => new Decimal(0))
    const sums = totals[row.currency]
    const bucket = bucketOf(differenceInCalendarDays(day, dueOf(row)))
    sums[bucket] = sums[bucket].plus(row.amount)
  }
  return Object.fromEntries(
    Object.entries(totals).map(([currency, sums]) => [
      currency,
      sums.map((sum) => sum.toFixed(DIGITS[currency])),
    ]),
  )
}
