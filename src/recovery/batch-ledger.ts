import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  inOrder,
  joinPath,
  type MinorUnits,
  verbatim,
} from '../foundations'
import { moreRecalled } from './flow-issues'
import { type MonthsBy, monthSince } from './month-since-placement'
import type { BatchMonth, PlacedBatch } from './placement-books'
import type { PlacementRow } from './placement-row'

/** What the rows of one day come to. */
interface DayBook {
  /** The place of the first of the rows. */
  readonly row: number
  placed: MinorUnits
  placedCount: number
  /** Something was placed on this day. */
  isPlacement: boolean
  collected: MinorUnits
  reversed: MinorUnits
  recalled: MinorUnits
  recalledCount: number
  fees: MinorUnits
}

/** The rows of one batch of one agency, by day: their number grows with the days and not with the rows. */
export interface BatchLedger {
  readonly agency: string
  readonly batch: string
  readonly days: Map<CivilDate, DayBook>
}

/** How the days of a batch become its months. */
export interface BatchClosing {
  readonly asOf: CivilDate
  readonly monthsBy: MonthsBy
  readonly minorDigits: number
}

/** A batch closed as of a day, or what is wrong with it. */
export type ClosedBatch =
  | { readonly ok: true; readonly value: PlacedBatch }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Adds a row to the books of its batch. */
export function bookRow({ days }: BatchLedger, row: PlacementRow, units: MinorUnits, index: number): void {
  let day = days.get(row.on)
  if (day === undefined) {
    day = emptyDay(index)
    days.set(row.on, day)
  }
  switch (row.kind) {
    case 'placement':
      day.isPlacement = true
      day.placed = addMinorUnits(day.placed, units)
      day.placedCount += row.accounts ?? 1
      return
    case 'recall':
      day.recalled = addMinorUnits(day.recalled, units)
      day.recalledCount += row.accounts ?? 1
      return
    case 'payment':
      day.collected = addMinorUnits(day.collected, units)
      return
    case 'reversal':
      day.reversed = addMinorUnits(day.reversed, units)
      return
    case 'fee':
      day.fees = addMinorUnits(day.fees, units)
  }
}

/** The batch with its days added up by month since its placement. */
export function closeBatch({ agency, batch, days }: BatchLedger, closing: BatchClosing): ClosedBatch {
  const { asOf, monthsBy, minorDigits } = closing
  const inTurn = [...days].sort(([one], [other]) => inOrder(one, other))
  const placedOn = inTurn.find(([, { isPlacement }]) => isPlacement)?.[0]
  if (placedOn === undefined) {
    const row = inTurn.reduce((first, [, day]) => Math.min(first, day.row), Number.POSITIVE_INFINITY)
    return { ok: false, issues: [describeFault(neverPlaced(agency, batch, asOf), at(row, 'batch'))] }
  }
  const issues: Issue[] = []
  const months = Array.from({ length: monthSince(placedOn, asOf, monthsBy) + 1 }, () => emptyDay(0))
  const all = emptyDay(0)
  for (const [on, day] of inTurn) {
    const month = monthSince(placedOn, on, monthsBy)
    const book = months[month]
    if (on < placedOn || book === undefined) {
      issues.push(describeFault(beforePlacement(on, placedOn), at(day.row, 'on')))
      continue
    }
    if (day.isPlacement && (monthsBy === 'calendar' ? month !== 0 : on !== placedOn)) {
      issues.push(describeFault(placedApart(on, placedOn, monthsBy), at(day.row, 'on')))
    }
    addTo(book, day)
    addTo(all, day)
    issues.push(...recallFaults(all, day, minorDigits))
  }
  if (issues.length > 0) return { ok: false, issues }
  const placed = formatMinorUnits(all.placed, minorDigits)
  const value = { agency, batch, placedOn, placed, placedCount: all.placedCount }
  return {
    ok: true,
    value: { ...value, months: months.map((book, month) => tell(book, month, minorDigits)) },
  }
}

function recallFaults(all: DayBook, day: DayBook, minorDigits: number): readonly Issue[] {
  const issues: Issue[] = []
  if (day.recalled !== 0 && compareMinorUnits(all.recalled, all.placed) > 0) {
    const recalled = formatMinorUnits(all.recalled, minorDigits)
    const fault = moreRecalled(recalled, formatMinorUnits(all.placed, minorDigits))
    issues.push(describeFault(fault, at(day.row, 'amount')))
  }
  if (day.recalledCount > 0 && all.recalledCount > all.placedCount) {
    const fault = moreRecalled(String(all.recalledCount), String(all.placedCount))
    issues.push(describeFault(fault, at(day.row, 'accounts')))
  }
  return issues
}

function emptyDay(row: number): DayBook {
  return {
    row,
    placed: 0,
    placedCount: 0,
    isPlacement: false,
    collected: 0,
    reversed: 0,
    recalled: 0,
    recalledCount: 0,
    fees: 0,
  }
}

function addTo(sum: DayBook, day: DayBook): void {
  sum.placed = addMinorUnits(sum.placed, day.placed)
  sum.placedCount += day.placedCount
  sum.collected = addMinorUnits(sum.collected, day.collected)
  sum.reversed = addMinorUnits(sum.reversed, day.reversed)
  sum.recalled = addMinorUnits(sum.recalled, day.recalled)
  sum.recalledCount += day.recalledCount
  sum.fees = addMinorUnits(sum.fees, day.fees)
}

function tell(book: DayBook, month: number, minorDigits: number): BatchMonth {
  return {
    month,
    collected: formatMinorUnits(book.collected, minorDigits),
    reversed: formatMinorUnits(book.reversed, minorDigits),
    recalled: formatMinorUnits(book.recalled, minorDigits),
    recalledCount: book.recalledCount,
    fees: formatMinorUnits(book.fees, minorDigits),
  }
}

function at(row: number, field: string): string {
  return joinPath(joinPath('rows', row), field)
}

function neverPlaced(agency: string, batch: string, asOf: CivilDate): Fault {
  return {
    code: 'unknown-reference',
    expected: {
      en: `a batch that was placed with ${agency} on or before ${asOf}`,
      'zh-CN': `${asOf} 或之前委托给 ${agency} 的批次`,
    },
    received: verbatim(JSON.stringify(batch)),
    remedy: {
      en: 'Add the row of its placement, or correct the agency or the batch.',
      'zh-CN': '请补上其委托行，或更正机构或批次。',
    },
  }
}

function beforePlacement(on: CivilDate, placedOn: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `a day not before ${placedOn}, on which the batch was placed`,
      'zh-CN': `不早于批次委托日 ${placedOn} 的日期`,
    },
    received: verbatim(on),
    remedy: {
      en: 'What came in before the placement is not the work of the agency: leave it out.',
      'zh-CN': '委托之前的发生额与该机构无关：请去掉。',
    },
  }
}

function placedApart(on: CivilDate, placedOn: CivilDate, monthsBy: MonthsBy): Fault {
  return {
    code: 'wrong-type',
    expected:
      monthsBy === 'calendar'
        ? {
            en: `a day in the calendar month of ${placedOn}, when the batch was first placed`,
            'zh-CN': `与批次首次委托日 ${placedOn} 同一自然月的日期`,
          }
        : {
            en: `${placedOn}, the day on which the batch was first placed`,
            'zh-CN': `批次首次委托日 ${placedOn}`,
          },
    received: verbatim(on),
    remedy: {
      en: 'The accounts of a batch are of one age: give later ones a batch of their own.',
      'zh-CN': '同一批次的账户应同龄：其后委托的请另立批次。',
    },
  }
}
