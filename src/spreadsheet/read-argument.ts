import { type CivilDate, dateFault, type Fault, inputError, isCivilDate, showValue } from '../foundations'
import { isEmptyCell, onlyCell } from './cell-range'
import { type DateSystem, dayOfSerial } from './serial-day'

/**
 * Which day does this cell hold? If none, why not?
 *
 * A text `YYYY-MM-DD`, or the number by which the workbook writes a day.
 */
export function readDay(cell: unknown, dateSystem: DateSystem): CivilDate | Fault {
  if (typeof cell === 'number') return dayOfSerial(cell, dateSystem)
  if (isCivilDate(cell)) return cell
  return dateFault(isEmptyCell(cell) ? undefined : cell)
}

/** The day of the question; throws `invalid-input` for anything else. */
export function expectAsOf(value: unknown, dateSystem: DateSystem): CivilDate {
  const day = readDay(onlyCell(value), dateSystem)
  if (typeof day === 'string') return day
  throw inputError(day, 'asOf')
}

/** The date system of the workbook, 1900 when it is left out. */
export function expectDateSystem(value: unknown): DateSystem {
  return expectChoice(value, 'dateSystem', [1900, 1904], 1900)
}

/**
 * The one of these values that an argument names; throws `invalid-input`, naming it, for anything else.
 *
 * @param whenEmpty - What an empty or absent argument means; without it, one must be named.
 */
export function expectChoice<const Choice extends string | number>(
  value: unknown,
  name: string,
  choices: readonly Choice[],
  whenEmpty?: Choice,
): Choice {
  const received = onlyCell(value)
  const isEmpty = isEmptyCell(received)
  const choice = isEmpty ? whenEmpty : choices.find((one) => one === received)
  if (choice !== undefined) return choice
  throw inputError(
    {
      code: isEmpty ? 'missing' : 'wrong-type',
      expected: { en: choices.join(' or '), 'zh-CN': choices.join(' 或 ') },
      received: showValue(isEmpty ? undefined : received),
      remedy:
        whenEmpty === undefined
          ? { en: 'Name one of these; there is no default.', 'zh-CN': '请指明其中之一；没有默认值。' }
          : {
              en: `Name one of these, or leave it out for ${whenEmpty}.`,
              'zh-CN': `请指明其中之一；省略则为 ${whenEmpty}。`,
            },
    },
    name,
  )
}
