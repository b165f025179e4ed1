import {
  type Amount,
  amountFault,
  amount as amountShape,
  type CivilDate,
  type CurrencyCode,
  currency as currencyShape,
  describeFault,
  inspect,
  type Label,
  minorDigitsOf,
  readMinorUnits,
  type Shape,
  text,
} from '../foundations'
import { isEmptyCell } from './cell-range'
import type { DueColumn, DueColumns } from './due-columns'
import { readDay } from './read-argument'
import type { DateSystem } from './serial-day'

/** What one row of a sheet says of a due. */
export interface DueRow {
  readonly debtorId: string
  readonly currency: CurrencyCode
  readonly amount: Amount
  readonly dueOn: CivilDate
  readonly id?: string
  readonly issuedOn?: CivilDate
  readonly settledOn?: CivilDate
}

/** What is wrong with one cell of a row. */
export interface CellFault {
  readonly column: DueColumn
  readonly sentence: Label
}

/**
 * Which due does this row state? If none, every cell that is wrong, from the left.
 *
 * A number as the id of a debtor or a due is taken for its figures.
 */
export function readDueRow(
  cells: readonly unknown[],
  columns: DueColumns,
  dateSystem: DateSystem,
): DueRow | readonly CellFault[] {
  const sentences = new Map<DueColumn, Label>()
  const cellIn = (column: DueColumn): unknown => {
    const place = columns.get(column)
    const cell = place === undefined ? undefined : cells[place.index]
    return isEmptyCell(cell) ? undefined : cell
  }
  const read = <Value>(column: DueColumn, value: unknown, shape: Shape<Value>): Value | undefined => {
    const parsed = inspect(shape, value, () => [])
    if (parsed.ok) return parsed.value
    for (const { sentence } of parsed.issues) sentences.set(column, sentence)
    return undefined
  }
  const day = (column: DueColumn): CivilDate | undefined => {
    const value = readDay(cellIn(column), dateSystem)
    if (typeof value === 'string') return value
    sentences.set(column, describeFault(value, '').sentence)
    return undefined
  }
  const optional = <Value>(column: DueColumn, readIt: () => Value | undefined): Value | undefined =>
    cellIn(column) === undefined ? undefined : readIt()

  const debtorId = read('debtor', figuresOf(cellIn('debtor')), text)
  const currency = read('currency', cellIn('currency'), currencyShape)
  const amount = read('amount', cellIn('amount'), amountShape)
  const dueOn = day('due')
  const id = optional('id', () => read('id', figuresOf(cellIn('id')), text))
  const issuedOn = optional('issued', () => day('issued'))
  const settledOn = optional('settled', () => day('settled'))
  if (currency !== undefined && amount !== undefined) {
    if (readMinorUnits(amount, minorDigitsOf(currency) ?? 0) === undefined) {
      sentences.set('amount', describeFault(amountFault(amount, currency), '').sentence)
    }
  }

  const isWhole =
    debtorId !== undefined && currency !== undefined && amount !== undefined && dueOn !== undefined
  if (!isWhole || sentences.size > 0) {
    return [...columns.keys()].flatMap((column) => {
      const sentence = sentences.get(column)
      return sentence === undefined ? [] : [{ column, sentence }]
    })
  }
  return {
    debtorId,
    currency,
    amount,
    dueOn,
    ...(id === undefined ? {} : { id }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(settledOn === undefined ? {} : { settledOn }),
  }
}

/** A number that a sheet makes of an id such as 1042, as the text that it was; anything else as it is. */
function figuresOf(cell: unknown): unknown {
  return Number.isSafeInteger(cell) ? String(cell) : cell
}
