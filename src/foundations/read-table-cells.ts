import { tableIssues } from './check-table'
import { readCondition } from './condition-text'
import { type DecisionTable, decisionTableShape } from './decision-table'
import { factDefinitionShape } from './fact-shape'
import { type FactDefinition, vocabularyOf } from './facts'
import { describeFault, type Issue } from './issues'
import { text } from './leaf-shapes'
import {
  inspect,
  joinPath,
  listOf,
  oneOf,
  optional,
  type Parsed,
  record,
  type Shape,
  valueOrThrow,
} from './shapes'
import {
  finiteNumber,
  isBlankCell,
  type OutcomeKind,
  type ReadCell,
  readOutcome,
  readText,
  type TableCell,
} from './table-cell'
import { type CellIssues, type CellPlace, collectCellIssues } from './table-cell-issues'
import { UNKNOWN } from './table-condition'
import {
  COLUMN_NAMES,
  findName,
  IMPOSSIBLE,
  remarksOfTexts,
  SETTING_NAMES,
  SOURCE_NAMES,
} from './table-layout'
import {
  divideRange,
  missing,
  type RangeRow,
  repeated,
  surplus,
  type TableColumns,
  type TableRange,
} from './table-range'

/** How a range is read as a table. */
export interface TableFromCellsOptions<Kind extends OutcomeKind = 'text'> {
  /** Every fact that a header may name; a later definition of an id replaces an earlier one. */
  readonly facts: readonly FactDefinition[]
  /** What the outcomes are; texts when it is left out. */
  readonly outcome?: Kind
}

/** A decision table with outcomes of this kind. */
export type TableOf<Kind extends OutcomeKind> = DecisionTable<Kind extends 'number' ? number : string>

/**
 * Which decision table does a sheet write down (单元格转决策表)?
 *
 * Settings, one a row, the value beside the name: `table` (its id) and `hit policy` must be there; `when unknown`
 * (`no-match`), `priorities` (one outcome a cell, the strongest first), `source`, `source section`, `source href`,
 * `source confidence` and `source verified on` may be. Then the header: `row`, the ids of facts in any order, `outcome`,
 * and where they are used `note`, `note zh-CN` and the columns of sources, named as above. A title in both languages
 * has its Chinese in `source zh-CN`. Then one row a rule; a row whose id is `impossible` holds facts that cannot hold
 * together. Each name may be in capitals, or in Chinese: 决策表、命中策略、未知时、优先顺序; 行、结果、英文说明、中文说明;
 * 出处、中文出处、出处条款、出处链接、出处可靠程度、出处核对日期; 不可能.
 *
 * A cell of a fact holds a condition: blank or `-` for any value; `30`, `31..60` (both included), `>90`, `>=90`,
 * `>30 & <=60`; `high | medium`, `not(hostile)`; `true`, `false`; `unknown`, `31..60 | unknown`. A label that is spelt
 * like any of these, or holds such signs, stands in double quotes, a double quote within it written twice; so does
 * any other text with spaces around it, a fact that is called like a column, and a rule that is called `impossible`.
 *
 * Blank rows and columns are passed over. The table of {@link tableToCells} comes back as it was, save that a list of
 * one label is that label, a number for an amount is its decimal text, and no impossible combinations are left out.
 *
 * @throws ArrearsError `invalid-input` with every fault, at its cell, such as `cells[3][2]`, counted from 0: what cannot
 * be read, and what the facts cannot be (a label that a fact does not have, a range that nothing lies in). More than
 * 5,000 rows below the header, or 10,000,000 cells, are refused unread; a condition has at most 4,096 characters.
 *
 * @example
 * const label = { en: 'days past due', 'zh-CN': '逾期天数' }
 * const daysPastDue = { id: 'daysPastDue', type: 'number', unit: 'days', isWhole: true, movement: 'daily', label } as const
 * const cells = [
 *   ['table', 'stages', ''],
 *   ['hit policy', 'first', ''],
 *   ['row', 'daysPastDue', 'outcome'],
 *   ['soft', '1..60', 'remind'],
 *   ['firm', '>60', 'call'],
 * ]
 * const table = tableFromCells(cells, { facts: [daysPastDue] })
 * table.rows[0] // => { id: 'soft', when: { daysPastDue: { from: 1, to: 60 } }, outcome: 'remind' }
 * tableToCells(table) // => cells
 * tableFromCells([...cells, ['late', '>>90', 'sue']], { facts: [daysPastDue] })
 * // throws: cells[5][1]: in cell B6, expected one operator before each bound, and & between two, received ">>90", character 2. …
 */
export function tableFromCells<Kind extends OutcomeKind = 'text'>(
  cells: readonly (readonly TableCell[])[],
  options: TableFromCellsOptions<Kind>,
): TableOf<Kind> {
  return valueOrThrow(safeTableFromCells(cells, options))
}

/**
 * The table of a range as {@link tableFromCells} reads it, or every fault.
 *
 * @example
 * const read = safeTableFromCells([['table', 'stages']], { facts: [] })
 * read.ok // => false
 * read.issues[0].sentence['zh-CN'] // => '应为以“行”开头的表头，收到空缺。请补充、更正或清空：表头（行、各事实、结果）之上为设置，其下每行一条规则。'
 */
export function safeTableFromCells<Kind extends OutcomeKind = 'text'>(
  cells: readonly (readonly TableCell[])[],
  options: TableFromCellsOptions<Kind>,
): Parsed<TableOf<Kind>> {
  const tables: unknown[] = []
  const shape = record<TableFromCellsOptions<OutcomeKind>>({
    facts: listOf(factDefinitionShape()),
    outcome: optional(oneOf(['text', 'number'])),
  })
  // A call without options is told which of them it needs.
  const inspected = inspect(shape, options ?? {}, ({ facts, outcome = 'text' }) => {
    const issues = collectCellIssues()
    const vocabulary = vocabularyOf(facts)
    const range = divideRange(cells, vocabulary, issues)
    if (range !== undefined) {
      const { table, placeOf } = readTable(range, outcome, issues)
      const outcomeShape: Shape<string | number> = outcome === 'number' ? finiteNumber : text
      const whole = inspect(decisionTableShape(outcomeShape), table, (good) =>
        tableIssues(good, vocabulary, '', 'many'),
      )
      if (!whole.ok)
        for (const issue of whole.issues) issues.addFound(nameMissing(issue), placeOf(issue.path))
      tables.push(table)
    }
    return issues.inOrder()
  })
  return inspected.ok ? { ok: true, value: tables[0] as TableOf<Kind> } : inspected
}

/** A table whose form nobody has checked, and the cells that its parts come from. */
interface ReadTable {
  readonly table: unknown
  readonly placeOf: (path: string) => CellPlace
}

/** A rule or an impossible combination, and its row. */
interface ReadPart {
  readonly at: number
  readonly part: object
}

function readTable(range: TableRange, kind: OutcomeKind, issues: CellIssues): ReadTable {
  const { settings, columns, body } = range
  for (const column of columns.unnamed) {
    if (body.some(({ cells }) => !isBlankCell(cells[column])))
      issues.add(missing('a header for what stands below', '其下内容的表头'), columns.headerAt, column)
  }
  const firstRows = new Map<string, number>()
  const rules: ReadPart[] = []
  const impossible: ReadPart[] = []
  for (const row of body) {
    const { at, cells } = row
    if (findName(cells[0], IMPOSSIBLE) === undefined) {
      const rule = readRule(row, columns, kind, issues)
      const first = rule.id === undefined ? undefined : firstRows.get(rule.id)
      if (first !== undefined) issues.add(repeated(rule.id, first, 0), at, 0)
      else if (rule.id !== undefined) firstRows.set(rule.id, at)
      rules.push({ at, part: rule })
    } else {
      for (const [place, column] of columns.others) {
        const isRead = place === 'id' || place.startsWith('note')
        if (!isRead && !isBlankCell(cells[column])) issues.add(surplus(cells[column]), at, column)
      }
      const { note } = remarksOfTexts((place) =>
        place.startsWith('note') ? textIn(row, columns.others.get(place), issues) : undefined,
      )
      impossible.push({
        at,
        part: { when: readWhen(row, columns, issues), ...(note === undefined ? {} : { note }) },
      })
    }
  }

  const places = new Map<string, CellPlace>([...settings].map(([place, { at }]) => [place, [at, 1]]))
  const priorities = settings.get('priorities')
  const outcomes: unknown[] = []
  for (const [column, cell] of priorities?.cells.entries() ?? []) {
    if (priorities === undefined || column === 0 || isBlankCell(cell)) continue
    places.set(`priorities[${outcomes.length}]`, [priorities.at, column])
    outcomes.push(valueIn(readOutcome(cell, kind), [priorities.at, column], issues))
  }
  const setting = (place: string): string | undefined => {
    const row = settings.get(place)
    return row === undefined ? undefined : textIn(row, 1, issues)
  }
  const whenUnknown = setting('whenUnknown')
  return {
    table: {
      id: setting('id'),
      hitPolicy: setting('hitPolicy'),
      ...(whenUnknown === undefined ? {} : { whenUnknown }),
      ...(priorities === undefined ? {} : { priorities: outcomes }),
      ...(impossible.length === 0 ? {} : { impossible: impossible.map(({ part }) => part) }),
      rows: rules.map(({ part }) => part),
      ...remarksOfTexts((place) => (place.startsWith('note') ? undefined : setting(place))),
    },
    placeOf: (path) => {
      const [whole, list, index] = /^(rows|impossible)\[(\d+)\]\.?/.exec(path) ?? []
      const part = (list === 'rows' ? rules : impossible)[Number(index)]
      if (whole === undefined || part === undefined) return nearest(path, places) ?? []
      const inRow = new Map([...columns.others].map(([place, column]) => [place, [part.at, column] as const]))
      for (const { fact, column } of columns.facts) inRow.set(joinPath('when', fact.id), [part.at, column])
      const isOfMissingColumn = path.endsWith('.outcome') && !columns.others.has('outcome')
      return nearest(path.slice(whole.length), inRow) ?? [isOfMissingColumn ? columns.headerAt : part.at]
    },
  }
}

interface ReadRule {
  readonly id: string | undefined
  readonly when: object
  readonly outcome: unknown
}

function readRule(row: RangeRow, columns: TableColumns, kind: OutcomeKind, issues: CellIssues): ReadRule {
  const { at, cells } = row
  const column = columns.others.get('outcome')
  const outcome = column === undefined ? undefined : cells[column]
  return {
    id: textIn(row, 0, issues),
    when: readWhen(row, columns, issues),
    outcome: valueIn(readOutcome(outcome, kind), [at, column], issues),
    ...remarksOfTexts((place) => textIn(row, columns.others.get(place), issues)),
  }
}

function readWhen(row: RangeRow, { facts }: TableColumns, issues: CellIssues): object {
  return Object.fromEntries(
    facts.flatMap(({ fact, column }) => {
      const read = readCondition(row.cells[column], fact)
      if ('fault' in read) {
        issues.add(read.fault, row.at, column)
        // In its place what every fact allows, so that the check of the whole table takes no offense at a gap.
        return [[fact.id, UNKNOWN]]
      }
      return read.condition === undefined ? [] : [[fact.id, read.condition]]
    }),
  )
}

function textIn({ at, cells }: RangeRow, column: number | undefined, issues: CellIssues): string | undefined {
  return column === undefined ? undefined : valueIn(readText(cells[column]), [at, column], issues)
}

function valueIn<Value>(read: ReadCell<Value>, place: CellPlace, issues: CellIssues): Value | undefined {
  if (!('fault' in read)) return read.value
  issues.add(read.fault, ...place)
  return undefined
}

/** The place of a path, or of the part around it. */
function nearest(path: string, places: ReadonlyMap<string, CellPlace>): CellPlace | undefined {
  for (let around = path; around !== ''; ) {
    const place = places.get(around)
    if (place !== undefined) return place
    around = around.slice(0, Math.max(0, around.lastIndexOf('.'), around.lastIndexOf('[')))
  }
  return undefined
}

/** What the table lacks, by the name of its setting or column. A title is a text, or lacks its first language. */
function nameMissing(issue: Issue): Issue {
  const isOfRow = issue.path.startsWith('rows[') || issue.path.startsWith('impossible[')
  const name = [...(isOfRow ? COLUMN_NAMES : SETTING_NAMES), ...SOURCE_NAMES].find(([place]) => {
    const isHere = issue.path === place || (isOfRow && issue.path.endsWith(`].${place}`))
    return isHere && (issue.code === 'missing' || place === 'source.title')
  })
  return name === undefined ? issue : describeFault(missing(`a value for ${name[1]}`, `“${name[2]}”的值`), '')
}
