import type { CurrencyCode, MinorUnits } from '../foundations'

/** The day that the days of columns are counted from; any would do. */
export const DAY_ZERO = '2000-01-01'
/** Before every day that can be written: stands for the day of issue where none is stated. */
export const BEFORE_ALL_DAYS: number = -1_073_741_824
/** After every day that can be written: stands for the day of settlement where none is stated. */
export const AFTER_ALL_DAYS: number = 1_073_741_824

/** A due in the numbers that columns are made of. */
export interface HeldDue {
  readonly dueDay: number
  readonly units: MinorUnits
  readonly place: number
  readonly issuedDay: number
  readonly settledDay: number
}

/** Dues by columns: 21 bytes for each, or 13 where none states when it was issued or settled. */
export interface DueColumns {
  readonly currencies: CurrencyCode[]
  /** How many dues the columns hold; they may have room for more. */
  count: number
  dueDays: Int32Array
  /** Whether any due states when it was issued or settled. */
  statesDays: boolean
  issuedDays: Int32Array
  settledDays: Int32Array
  units: Float64Array
  /** The place of the currency in `currencies`: fewer than 256 exist. */
  places: Uint8Array
  /** What a number does not hold exactly stands apart, in no column. */
  readonly large: HeldDue[]
}

/** Columns with room for so many dues. */
export function emptyColumns(room: number): DueColumns {
  return {
    currencies: [],
    count: 0,
    dueDays: new Int32Array(room),
    statesDays: false,
    issuedDays: new Int32Array(room),
    settledDays: new Int32Array(room),
    units: new Float64Array(room),
    places: new Uint8Array(room),
    large: [],
  }
}

/** Gives columns twice the room. */
export function enlargeColumns(columns: DueColumns): void {
  const room = 2 * columns.dueDays.length
  columns.dueDays = enlarged(columns.dueDays, new Int32Array(room))
  columns.issuedDays = enlarged(columns.issuedDays, new Int32Array(room))
  columns.settledDays = enlarged(columns.settledDays, new Int32Array(room))
  columns.units = enlarged(columns.units, new Float64Array(room))
  columns.places = enlarged(columns.places, new Uint8Array(room))
}

/** Takes from columns the room that they do not need. */
export function trimColumns(columns: DueColumns): void {
  const { count, statesDays } = columns
  columns.dueDays = columns.dueDays.slice(0, count)
  columns.issuedDays = columns.issuedDays.slice(0, statesDays ? count : 0)
  columns.settledDays = columns.settledDays.slice(0, statesDays ? count : 0)
  columns.units = columns.units.slice(0, count)
  columns.places = columns.places.slice(0, count)
}

function enlarged<Column extends { set(from: Column): void }>(column: Column, larger: Column): Column {
  larger.set(column)
  return larger
}
