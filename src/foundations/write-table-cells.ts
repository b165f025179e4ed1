import { MOST_ROWS } from './check-table'
import { writeCondition } from './condition-text'
import { type DecisionTable, decisionTableShape, type ImpossibleCombination } from './decision-table'
import { describeFault, type Issue } from './issues'
import { text } from './leaf-shapes'
import { readField } from './read-field'
import { inspect, joinPath, type Shape, valueOrThrow } from './shapes'
import { finiteNumber, sizeFault, writeText } from './table-cell'
import {
  COLUMN_NAMES,
  countedCells,
  countedRows,
  findName,
  IMPOSSIBLE,
  MOST_TABLE_CELLS,
  SETTING_NAMES,
  SOURCE_NAMES,
  textsOfRemarks,
} from './table-layout'

/** A cell as it is written. */
type WrittenCell = string | number | boolean

/**
 * How does a sheet show this decision table (决策表转单元格)? The reverse of {@link tableFromCells}, which says what the
 * rows and columns mean.
 *
 * Every row has as many cells as the widest; what is empty is `''`. Facts have their columns in the order in which
 * rules first name them. A column for notes or sources is there only where one is used. A text stands in double quotes
 * where it would be read as something else, or where a host would make a number, a day or a formula of it. Settings
 * and headers are written in English.
 *
 * @throws ArrearsError `invalid-input` for what is no decision table, whose outcomes are not all texts or all finite
 * numbers, that has more than 5,000 rules and impossible combinations or needs more than 10,000,000 cells, or that
 * holds a condition that no cell can: one of more than 4,096 characters, or a bound that is no number, amount or day.
 *
 * @example
 * const rows = [
 *   { id: 'soft', when: { daysPastDue: { from: 1, to: 60 }, risk: ['low', 'medium'] }, outcome: 'remind' },
 *   { id: 'firm', when: {}, outcome: 'call' },
 * ]
 * const cells = tableToCells({ id: 'stages', hitPolicy: 'first', rows })
 * cells[0] // => ['table', 'stages', '', '']
 * cells[1] // => ['hit policy', 'first', '', '']
 * cells[2] // => ['row', 'daysPastDue', 'risk', 'outcome']
 * cells[3] // => ['soft', '1..60', 'low | medium', 'remind']
 * cells[4] // => ['firm', '', '', 'call']
 */
export function tableToCells(table: DecisionTable<string | number>): WrittenCell[][] {
  const cells: WrittenCell[][] = []
  const outcome: Shape<string | number> = hasNumbers(table) ? finiteNumber : text
  const parsed = inspect(decisionTableShape(outcome), table, (good) => {
    const issues: Issue[] = []
    const lines = linesOf(good, issues)
    const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0)
    const rules = good.rows.length + (good.impossible?.length ?? 0)
    if (rules > MOST_ROWS) issues.push(describeFault(sizeFault(MOST_ROWS, countedRows, rules), 'rows'))
    const size = lines.length * width
    if (size > MOST_TABLE_CELLS)
      issues.push(describeFault(sizeFault(MOST_TABLE_CELLS, countedCells, size), ''))
    if (issues.length === 0) {
      for (const line of lines) cells.push([...line, ...Array<string>(width - line.length).fill('')])
    }
    return issues
  })
  valueOrThrow(parsed)
  return cells
}

function hasNumbers(table: unknown): boolean {
  const row = readField(readField(table, 'rows'), 0)
  const outcome = row === undefined ? readField(readField(table, 'priorities'), 0) : readField(row, 'outcome')
  return typeof outcome === 'number'
}

function linesOf(table: DecisionTable<string | number>, issues: Issue[]): readonly WrittenCell[][] {
  const { rows, impossible = [] } = table
  const remarks = new Map([...rows, ...impossible].map((row) => [row, textsOfRemarks(row)]))
  const factIds = [...new Set([...remarks.keys()].flatMap(({ when }) => Object.keys(when)))]
  const used = new Set([...remarks.values()].flatMap((texts) => [...texts.keys()]))
  const places = [...COLUMN_NAMES, ...SOURCE_NAMES].filter(([place]) => used.has(place))
  const lineOf = (
    first: string,
    row: ImpossibleCombination,
    outcome: WrittenCell,
    path: string,
  ): WrittenCell[] => {
    const conditions = new Map(Object.entries(row.when))
    return [
      first,
      ...factIds.map((id) => {
        const condition = conditions.get(id)
        const cell = condition === undefined ? '' : writeCondition(condition)
        if (typeof cell !== 'object') return cell
        issues.push(describeFault(cell, joinPath(joinPath(path, 'when'), id)))
        return ''
      }),
      outcome,
      ...places.map(([place]) => writeText(remarks.get(row)?.get(place) ?? '')),
    ]
  }
  return [
    ...settingLines(table),
    [
      'row',
      ...factIds.map((id) => writeText(id, findName(id, [...COLUMN_NAMES, ...SOURCE_NAMES]) !== undefined)),
      'outcome',
      ...places.map(([, name]) => name),
    ],
    ...rows.map((row, index) =>
      lineOf(
        writeText(row.id, findName(row.id, IMPOSSIBLE) !== undefined),
        row,
        writeOutcome(row.outcome),
        joinPath('rows', index),
      ),
    ),
    ...impossible.map((row, index) => lineOf('impossible', row, '', joinPath('impossible', index))),
  ]
}

function settingLines(table: DecisionTable<string | number>): readonly WrittenCell[][] {
  const { id, hitPolicy, whenUnknown, priorities, source } = table
  const texts = new Map(textsOfRemarks(source === undefined ? {} : { source }))
  texts.set('id', id).set('hitPolicy', hitPolicy)
  if (whenUnknown !== undefined) texts.set('whenUnknown', whenUnknown)
  return [...SETTING_NAMES, ...SOURCE_NAMES].flatMap(([place, name]) => {
    const text = texts.get(place)
    if (text !== undefined) return [[name, writeText(text)]]
    return place === 'priorities' && priorities !== undefined ? [[name, ...priorities.map(writeOutcome)]] : []
  })
}

function writeOutcome(outcome: string | number): WrittenCell {
  return typeof outcome === 'number' ? outcome + 0 : writeText(outcome)
}
