import {
  type CurrencyCode,
  dayCounterTo,
  isArray,
  minorDigitsOf,
  readMinorUnits,
  readSafeUnits,
} from '../foundations'
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, DAY_ZERO, type DueColumns } from './due-columns'
import { expectIterable } from './expect-iterable'
import type { PlainDueFields } from './plain-due'
import { plainDueProblem } from './plain-due-problem'
import type { RowProblem } from './row-problem'

/** How many rows were read, and which of them were no dues. */
export interface DuesRead {
  readonly rows: number
  readonly problems: readonly RowProblem[]
}

/**
 * Reads every row, strictly, into columns.
 *
 * @param makeRoom - Asked whenever the columns are full: takes out what they hold, or makes them larger.
 */
export function readDues(rows: unknown, columns: DueColumns, makeRoom: () => void): DuesRead {
  const problems: RowProblem[] = []
  const read = dueReader(columns)
  let index = 0
  if (isArray(rows)) {
    // By index, which takes less time than an iterator.
    for (; index < rows.length; index++) {
      if (columns.count === columns.dueDays.length) makeRoom()
      if (!read(rows[index])) problems.push(plainDueProblem(rows[index], index))
    }
  } else {
    for (const row of expectIterable(rows, 'rows')) {
      if (columns.count === columns.dueDays.length) makeRoom()
      if (!read(row)) problems.push(plainDueProblem(row, index))
      index++
    }
  }
  return { rows: index, problems }
}

/** A reader of single rows into columns that have room: `false`, and nothing read, when one is no due. */
function dueReader(columns: DueColumns): (row: unknown) => boolean {
  const { currencies, large } = columns
  const daysToZero = dayCounterTo(DAY_ZERO)
  const placeOf = currencyPlaces(currencies)
  const minorDigits: number[] = []

  return (row) => {
    if (typeof row !== 'object' || row === null) return false
    let fields: PlainDueFields
    try {
      const { dueOn, amount, currency, issuedOn, settledOn } = row as PlainDueFields
      fields = { dueOn, amount, currency, issuedOn, settledOn }
    } catch {
      return false
    }
    const { dueOn, amount, currency, issuedOn, settledOn } = fields
    const place = placeOf(currency)
    if (place < 0) return false
    if (place === minorDigits.length) minorDigits.push(minorDigitsOf(currency) ?? 0)
    const dueDay = 0 - daysToZero(dueOn)
    const issuedDay = issuedOn === undefined || issuedOn === null ? BEFORE_ALL_DAYS : 0 - daysToZero(issuedOn)
    const settledDay =
      settledOn === undefined || settledOn === null ? AFTER_ALL_DAYS : 0 - daysToZero(settledOn)
    if (Number.isNaN(dueDay) || Number.isNaN(issuedDay) || Number.isNaN(settledDay)) return false
    const digits = minorDigits[place] as number
    const units = readSafeUnits(amount, digits)
    if (Number.isNaN(units)) {
      const exact = readMinorUnits(amount, digits)
      if (exact === undefined) return false
      large.push({ dueDay, units: exact, place, issuedDay, settledDay })
      return true
    }
    const at = columns.count++
    columns.dueDays[at] = dueDay
    if (issuedDay !== BEFORE_ALL_DAYS || settledDay !== AFTER_ALL_DAYS) columns.statesDays = true
    columns.issuedDays[at] = issuedDay
    columns.settledDays[at] = settledDay
    columns.units[at] = units
    columns.places[at] = place
    return true
  }
}

/** The place of a currency in the list, to which it is added when it is new; −1 for what is no currency. */
function currencyPlaces(currencies: CurrencyCode[]): (currency: unknown) => number {
  // By its three letters of five bits each: rows of a database bring a new string each, slow to look up in a map.
  const placeByLetters = new Uint8Array(2 ** 15)
  return (currency) => {
    if (typeof currency !== 'string' || currency.length !== 3) return -1
    const first = currency.charCodeAt(0) - 65
    const second = currency.charCodeAt(1) - 65
    const third = currency.charCodeAt(2) - 65
    if ((first | second | third) >>> 0 > 31) return -1
    const letters = (first << 10) | (second << 5) | third
    const place = (placeByLetters[letters] as number) - 1
    if (place >= 0) return place
    if (minorDigitsOf(currency) === undefined) return -1
    placeByLetters[letters] = currencies.push(currency)
    return currencies.length - 1
  }
}
