import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Condition,
  type DecisionTable,
  type FactDefinition,
  type Issue,
  isArrearsError,
  safeTableFromCells,
  type TableCell,
  tableFromCells,
  tableIssues,
  tableToCells,
  vocabularyOf,
} from '../../src/foundations'
import { errorOf } from '../support/error-of'

const label = { en: 'a fact', 'zh-CN': '事实' }
const common = { label, movement: 'constant' } as const
const facts: readonly FactDefinition[] = [
  { id: 'days', type: 'number', unit: 'days', isWhole: true, least: 0, ...common },
  { id: 'risk', type: 'label', values: ['low', 'medium', 'high'].map((id) => ({ id, label })), ...common },
  { id: 'disputed', type: 'boolean', ...common },
  { id: 'owed', type: 'amount', least: '0', ...common },
  { id: 'seenOn', type: 'date', ...common },
]

type Cells = readonly (readonly TableCell[])[]
const issuesOf = (cells: unknown, more: object = {}): readonly Issue[] => {
  const parsed = safeTableFromCells(cells as Cells, { facts, ...more })
  return parsed.ok ? [] : parsed.issues
}
/** Rows of any length, filled up as a host does it. */
const filled = (...rows: Cells): Cells => {
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
}
const head: Cells = [
  ['table', 't'],
  ['hit policy', 'first'],
]

const everything: DecisionTable<string> = {
  id: 'stages',
  hitPolicy: 'priority',
  whenUnknown: 'no-match',
  priorities: ['call', 'write'],
  source: {
    title: { en: 'Our manual', 'zh-CN': '我们的手册' },
    section: '4.2',
    href: 'https://example.org/manual',
    confidence: 'official',
    verifiedOn: '2026-01-31',
  },
  rows: [
    {
      id: 'late',
      when: { days: { above: 30, to: 60 }, risk: ['low', 'medium'], disputed: false },
      outcome: 'call',
      note: { en: 'First a call.', 'zh-CN': '先打电话。' },
      source: { title: 'Civil Code', section: 'art. 560', confidence: 'verified' },
    },
    { id: 'else', when: { risk: { not: ['high'], orUnknown: true } }, outcome: 'write' },
  ],
  impossible: [
    {
      when: { disputed: true, owed: { to: '0.00' } },
      note: { en: 'Nothing owed, nothing disputed.', 'zh-CN': '无欠款则无争议。' },
    },
    { when: { days: 'unknown', disputed: true } },
  ],
}

const sheet: Cells = filled(
  ['table', 'stages'],
  ['hit policy', 'priority'],
  ['when unknown', 'no-match'],
  ['priorities', 'call', 'write'],
  ['source', 'Our manual'],
  ['source zh-CN', '我们的手册'],
  ['source section', '"4.2"'],
  ['source href', 'https://example.org/manual'],
  ['source confidence', 'official'],
  ['source verified on', '"2026-01-31"'],
  [
    'row',
    'days',
    'risk',
    'disputed',
    'owed',
    'outcome',
    'note',
    'note zh-CN',
    'source',
    'source section',
    'source confidence',
  ],
  [
    'late',
    '>30 & <=60',
    'low | medium',
    false,
    '',
    'call',
    'First a call.',
    '先打电话。',
    'Civil Code',
    'art. 560',
    'verified',
  ],
  ['else', '', 'not(high) | unknown', '', '', 'write'],
  ['impossible', '', '', true, '<=0.00', '', 'Nothing owed, nothing disputed.', '无欠款则无争议。'],
  ['impossible', 'unknown', '', true, ''],
)

describe('a table as a range of cells', () => {
  it('is written with its settings, its header and its rows', () => {
    expect(tableToCells(everything)).toEqual(sheet)
  })

  it('is read from them', () => {
    expect(tableFromCells(sheet, { facts })).toEqual(everything)
  })

  it('is read from Chinese names, and from names in capitals', () => {
    const chinese = new Map([
      ['table', '决策表'],
      ['hit policy', '命中策略'],
      ['when unknown', '未知时'],
      ['priorities', '优先顺序'],
      ['row', '行'],
      ['outcome', '结果'],
      ['note', '英文说明'],
      ['note zh-CN', '中文说明'],
      ['source', '出处'],
      ['source zh-CN', '中文出处'],
      ['source section', '出处条款'],
      ['source href', '出处链接'],
      ['source confidence', '出处可靠程度'],
      ['source verified on', '出处核对日期'],
      ['impossible', '不可能'],
    ])
    const renamed = sheet.map((row) => row.map((cell) => chinese.get(String(cell)) ?? cell))
    expect(renamed.flat().filter((cell) => cell === '出处')).toHaveLength(2)
    expect(tableFromCells(renamed, { facts })).toEqual(everything)
    const capitals = sheet.map((row) =>
      row.map((cell) => (chinese.has(String(cell)) ? ` ${String(cell).toUpperCase()}` : cell)),
    )
    expect(tableFromCells(capitals, { facts })).toEqual(everything)
  })

  it('may have blank rows and columns anywhere, and null or undefined for nothing', () => {
    const wide = [
      ...sheet.slice(0, 10).flatMap((row) => [row, row.map(() => null)]),
      ...sheet.slice(10).map((row) => row.map((cell) => (cell === '' ? undefined : cell))),
    ].map((row) => [...row.slice(0, 3), ' ', ...row.slice(3), null, ''])
    // A blank column among the priorities is passed over like any other.
    expect(tableFromCells(wide.concat([wide[1] ?? [], []]), { facts })).toEqual(everything)
  })

  it.each<[string, DecisionTable<string | number>, Cells]>([
    ['no rows', { id: 't', hitPolicy: 'first', rows: [] }, filled(...head, ['row', 'outcome'])],
    [
      'an empty list of priorities',
      { id: 't', hitPolicy: 'priority', priorities: [], rows: [] },
      [
        ['table', 't'],
        ['hit policy', 'priority'],
        ['priorities', ''],
        ['row', 'outcome'],
      ],
    ],
    [
      'priorities that are wider than the rows',
      {
        id: 't',
        hitPolicy: 'priority',
        priorities: ['a', 'b', '3'],
        rows: ['a', 'b', '3'].map((outcome) => ({ id: outcome, when: {}, outcome })),
      },
      [
        ['table', 't', '', ''],
        ['hit policy', 'priority', '', ''],
        ['priorities', 'a', 'b', '"3"'],
        ['row', 'outcome', '', ''],
        ['a', 'a', '', ''],
        ['b', 'b', '', ''],
        ['"3"', '"3"', '', ''],
      ],
    ],
    [
      'a rule that is called impossible',
      { id: 't', hitPolicy: 'unique', rows: [{ id: 'Impossible', when: {}, outcome: 'a' }] },
      [
        ['table', 't'],
        ['hit policy', 'unique'],
        ['row', 'outcome'],
        ['"Impossible"', 'a'],
      ],
    ],
    [
      'texts that a host or the reader would take for something else',
      {
        id: '="table"',
        hitPolicy: 'collect',
        rows: ['true', '007', '1-30', ' a ', '"', '@x', "'q", '__proto__', 'constructor', '- 5'].map(
          (id) => ({
            id,
            when: {},
            outcome: `+${id}`,
            note: { en: ' ', 'zh-CN': '2026-01-01' },
          }),
        ),
      },
      [
        ['table', '"=""table"""', '', ''],
        ['hit policy', 'collect', '', ''],
        ['row', 'outcome', 'note', 'note zh-CN'],
        ['"true"', '"+true"', '" "', '"2026-01-01"'],
        ['"007"', '"+007"', '" "', '"2026-01-01"'],
        ['"1-30"', '"+1-30"', '" "', '"2026-01-01"'],
        ['" a "', '"+ a "', '" "', '"2026-01-01"'],
        ['""""', '"+"""', '" "', '"2026-01-01"'],
        ['"@x"', '"+@x"', '" "', '"2026-01-01"'],
        ['"\'q"', '"+\'q"', '" "', '"2026-01-01"'],
        ['__proto__', '"+__proto__"', '" "', '"2026-01-01"'],
        ['constructor', '"+constructor"', '" "', '"2026-01-01"'],
        ['"- 5"', '"+- 5"', '" "', '"2026-01-01"'],
      ],
    ],
  ])('with %s', (_, table, cells) => {
    expect(tableToCells(table)).toEqual(cells)
    expect(tableFromCells(cells, { facts })).toEqual(table)
  })

  it('with numbers for outcomes', () => {
    const table: DecisionTable<number> = {
      id: 't',
      hitPolicy: 'priority',
      priorities: [0.5, -7],
      rows: [
        { id: 'a', when: {}, outcome: 0.5 },
        { id: 'b', when: { days: { from: 3, to: 3 } }, outcome: -7 },
      ],
    }
    const cells = [
      ['table', 't', ''],
      ['hit policy', 'priority', ''],
      ['priorities', 0.5, -7],
      ['row', 'days', 'outcome'],
      ['a', '', 0.5],
      ['b', 3, -7],
    ]
    expect(tableToCells(table)).toEqual(cells)
    expect(tableFromCells(cells, { facts, outcome: 'number' })).toEqual(table)
    const asText = cells.map((row) => row.map((cell) => (typeof cell === 'number' ? ` ${cell} ` : cell)))
    expect(tableFromCells(asText, { facts, outcome: 'number' })).toEqual(table)
    // Read as texts, they are texts.
    expect(tableFromCells(cells, { facts }).rows.map(({ outcome }) => outcome)).toEqual(['0.5', '-7'])
  })

  it('with minus zero for an outcome, which is zero', () => {
    const rows = [{ id: 'a', when: {}, outcome: -0 }]
    expect(tableToCells({ id: 't', hitPolicy: 'first', rows })[3]?.[1]).toBe(0)
    const cells = filled(...head, ['row', 'outcome'], ['a', -0])
    expect(tableFromCells(cells, { facts, outcome: 'number' }).rows[0]?.outcome).toBe(0)
  })

  it.each([
    ['"', '"'],
    ['""', ''],
    ['"a"', 'a'],
    ['"a"b"', '"a"b"'],
    ['"a" or "b"', '"a" or "b"'],
    ['"a""b"', 'a"b'],
    [' a ', 'a'],
    [7.5, '7.5'],
  ])('with %j for a text, which says %j', (cell, said) => {
    const read = safeTableFromCells(filled(...head, ['row', 'outcome'], ['a', cell]), { facts })
    expect(read.ok ? read.value.rows[0]?.outcome : '').toBe(said)
  })

  it('with facts that are called like columns, or like nothing one would call a fact', () => {
    const ids = [
      'row',
      'Outcome',
      'note',
      '出处',
      '"q"',
      ' a ',
      '30',
      'constructor',
      'toString',
      'hasOwnProperty',
    ]
    const odd = ids.map((id): FactDefinition => ({ id, type: 'boolean', ...common }))
    const table: DecisionTable<string> = {
      id: 't',
      hitPolicy: 'first',
      rows: [
        { id: 'all', when: Object.fromEntries(ids.map((id) => [id, true])), outcome: 'a' },
        { id: 'none', when: {}, outcome: 'b' },
      ],
    }
    const cells = tableToCells(table)
    expect(new Set(cells[2])).toEqual(
      new Set([
        'row',
        '"row"',
        '"Outcome"',
        '"note"',
        '"出处"',
        '"""q"""',
        '" a "',
        '"30"',
        'constructor',
        'toString',
        'hasOwnProperty',
        'outcome',
      ]),
    )
    const read = tableFromCells(cells, { facts: odd })
    expect(read).toEqual(table)
    expect(read.rows.map(({ when }) => Object.keys(when).length)).toEqual([ids.length, 0])
  })

  it('never reaches a prototype, whatever it names', () => {
    const proto: FactDefinition = { id: '__proto__', type: 'boolean', ...common }
    const cells = filled(...head, ['row', '__proto__', 'outcome'], ['a', true, 'x'])
    expect(issuesOf(cells).map(({ path, code }) => [path, code])).toEqual([
      ['cells[2][1]', 'unknown-reference'],
    ])
    expect(issuesOf(cells, { facts: [proto] }).map(({ path }) => path)).toEqual(['cells[2][1]'])
    expect({}).not.toHaveProperty('polluted')
  })

  it('comes back in its normal form', () => {
    const written: DecisionTable<string> = {
      id: 't',
      hitPolicy: 'first',
      impossible: [],
      rows: [
        {
          id: 'a',
          when: {
            risk: ['high'],
            disputed: [true],
            days: { from: -0, to: 0 },
            owed: { from: 5, to: '5.50' },
          },
          outcome: 'x',
        },
      ],
    }
    expect(tableFromCells(tableToCells(written), { facts })).toEqual({
      id: 't',
      hitPolicy: 'first',
      rows: [
        {
          id: 'a',
          when: { risk: 'high', disputed: true, days: { from: 0, to: 0 }, owed: { from: '5', to: '5.50' } },
          outcome: 'x',
        },
      ],
    })
  })
})

describe('each fault of a range is found at its cell', () => {
  const row = (...cells: readonly TableCell[]): Cells =>
    filled(...head, ['row', 'days', 'risk', 'outcome'], cells)
  const fix =
    'Fill in, correct or clear it: settings stand above the header (row, facts, outcome), and below it one rule a row.'
  const chinese = '请补充、更正或清空：表头（行、各事实、结果）之上为设置，其下每行一条规则。'
  const settings =
    'row, table, hit policy, when unknown, priorities, source, source zh-CN, source section, source href, source confidence, source verified on'
  const settingsInChinese =
    'row、决策表、命中策略、未知时、优先顺序、出处、中文出处、出处条款、出处链接、出处可靠程度、出处核对日期'
  const names =
    'days, risk, disputed, owed, seenOn, row, outcome, note, note zh-CN, source, source zh-CN, source section, source href, source confidence, source verified on'
  const namesInChinese =
    'days、risk、disputed、owed、seenOn、行、结果、英文说明、中文说明、出处、中文出处、出处条款、出处链接、出处可靠程度、出处核对日期'

  it.each<[string, unknown, string, string, string, string]>([
    [
      'nothing',
      undefined,
      'cells',
      'missing',
      'expected a range: rows of cells, received nothing.',
      '应为单元格区域：由行组成，收到空缺。',
    ],
    [
      'one cell',
      'table',
      'cells',
      'wrong-type',
      'expected a range: rows of cells, received "table".',
      '应为单元格区域：由行组成，收到 "table"。',
    ],
    [
      'a row that is none',
      [...row('a', 5, 'low', 'x'), 'b'],
      'cells[4]',
      'wrong-type',
      'in row 5, expected a range: rows of cells, received "b".',
      '第 5 行，应为单元格区域：由行组成，收到 "b"。',
    ],
    [
      'no cells at all',
      [],
      'cells',
      'missing',
      'expected a header that begins with row, received nothing.',
      '应为以“行”开头的表头，收到空缺。',
    ],
    [
      'no header',
      head,
      'cells',
      'missing',
      'expected a header that begins with row, received nothing.',
      '应为以“行”开头的表头，收到空缺。',
    ],
    [
      'a ragged row',
      [...filled(...head, ['row', 'outcome', 'days'], ['a', 'x', 5]), ['b', 'y']],
      'cells[4]',
      'wrong-type',
      'in row 5, expected 3 cells, as in the first row, received 2.',
      '第 5 行，应为与首行同为 3 个单元格，收到 2。',
    ],
    [
      'a row that is too long',
      [...row('a', 5, 'low', 'x'), ['b', 6, 'low', 'x', '']],
      'cells[4]',
      'wrong-type',
      'in row 5, expected 4 cells, as in the first row, received 5.',
      '第 5 行，应为与首行同为 4 个单元格，收到 5。',
    ],
    [
      'a setting that does not exist',
      [['tabel', 'x', '', ''], ...row('a', 5, 'low', 'x')],
      'cells[0][0]',
      'unknown-reference',
      `in cell A1, expected one of ${settings}, received "tabel".`,
      `单元格 A1，应为 ${settingsInChinese} 之一，收到 "tabel"。`,
    ],
    [
      'a setting whose name is no text',
      [[7, 'x', '', ''], ...row('a', 5, 'low', 'x')],
      'cells[0][0]',
      'unknown-reference',
      `in cell A1, expected one of ${settings}, received 7.`,
      `单元格 A1，应为 ${settingsInChinese} 之一，收到 7。`,
    ],
    [
      'a repeated setting',
      [['决策表', 'u', '', ''], ...row('a', 5, 'low', 'x')],
      'cells[1][0]',
      'duplicate-id',
      'in cell A2, expected another than in A1, received "table".',
      '单元格 A2，应为与 A1 不同的内容，收到 "table"。',
    ],
    [
      'a setting with two values',
      [['when unknown', 'no-match', 'first', ''], ...row('a', 5, 'low', 'x')],
      'cells[0][2]',
      'wrong-type',
      'in cell C1, expected an empty cell, received "first".',
      '单元格 C1，应为空单元格，收到 "first"。',
    ],
    [
      'no id',
      row('a', 5, 'low', 'x').slice(1),
      'cells',
      'missing',
      'expected a value for table, received nothing.',
      '应为“决策表”的值，收到空缺。',
    ],
    [
      'a blank id',
      [['table', '', '', ''], ...row('a', 5, 'low', 'x').slice(1)],
      'cells[0][1]',
      'missing',
      'in cell B1, expected a value for table, received nothing.',
      '单元格 B1，应为“决策表”的值，收到空缺。',
    ],
    [
      'no hit policy',
      [...row('a', 5, 'low', 'x').slice(0, 1), ...row('a', 5, 'low', 'x').slice(2)],
      'cells',
      'missing',
      'expected a value for hit policy, received nothing.',
      '应为“命中策略”的值，收到空缺。',
    ],
    [
      'no outcome column',
      filled(...head, ['row', 'days'], ['a', 5]),
      'cells[2]',
      'missing',
      'in row 3, expected a column outcome, received nothing.',
      '第 3 行，应为“结果”列，收到空缺。',
    ],
    [
      'an unknown header',
      filled(...head, ['row', 'dpd', 'outcome'], ['a', 5, 'x']),
      'cells[2][1]',
      'unknown-reference',
      `in cell B3, expected one of ${names}, received "dpd".`,
      `单元格 B3，应为 ${namesInChinese} 之一，收到 "dpd"。`,
    ],
    [
      'a repeated header',
      filled(...head, ['row', 'days', 'outcome', 'days'], ['a', 5, 'x']),
      'cells[2][3]',
      'duplicate-id',
      'in cell D3, expected another than in B3, received "days".',
      '单元格 D3，应为与 B3 不同的内容，收到 "days"。',
    ],
    [
      'a repeated header in another language',
      filled(...head, ['row', 'outcome', '结果'], ['a', 'x', 'y']),
      'cells[2][2]',
      'duplicate-id',
      'in cell C3, expected another than in B3, received "结果".',
      '单元格 C3，应为与 B3 不同的内容，收到 "结果"。',
    ],
    [
      'a header that is no text',
      filled(...head, ['row', true, 'outcome'], ['a', 5, 'x']),
      'cells[2][1]',
      'wrong-type',
      'in cell B3, expected a text in double quotes, received true.',
      '单元格 B3，应为加双引号的文本，收到 true。',
    ],
    [
      'a column without a header',
      filled(...head, ['row', '', 'outcome'], ['a', '', 'x'], ['b', 5, 'x'], ['c', 6, 'x']),
      'cells[2][1]',
      'missing',
      'in cell B3, expected a header for what stands below, received nothing.',
      '单元格 B3，应为其下内容的表头，收到空缺。',
    ],
    [
      'a row without an id',
      row('', 5, 'low', 'x'),
      'cells[3][0]',
      'missing',
      'in cell A4, expected a value for row, received nothing.',
      '单元格 A4，应为“行”的值，收到空缺。',
    ],
    [
      'a row with true for an id',
      row(true, 5, 'low', 'x'),
      'cells[3][0]',
      'wrong-type',
      'in cell A4, expected a text in double quotes, received true.',
      '单元格 A4，应为加双引号的文本，收到 true。',
    ],
    [
      'a repeated row',
      [...row('a', 5, 'low', 'x'), ['a', 6, 'low', 'x']],
      'cells[4][0]',
      'duplicate-id',
      'in cell A5, expected another than in A4, received "a".',
      '单元格 A5，应为与 A4 不同的内容，收到 "a"。',
    ],
    [
      'no outcome',
      row('a', 5, 'low', ''),
      'cells[3][3]',
      'missing',
      'in cell D4, expected a value for outcome, received nothing.',
      '单元格 D4，应为“结果”的值，收到空缺。',
    ],
    [
      'an outcome of an impossible combination',
      row('impossible', 5, 'low', 'x'),
      'cells[3][3]',
      'wrong-type',
      'in cell D4, expected an empty cell, received "x".',
      '单元格 D4，应为空单元格，收到 "x"。',
    ],
  ])('%s', (_, cells, path, code, sentence, sentenceInChinese) => {
    const issues = issuesOf(cells)
    expect(issues).toMatchObject([
      { path, code, sentence: { en: `${sentence} ${fix}`, 'zh-CN': `${sentenceInChinese}${chinese}` } },
    ])
  })

  it.each<[string, Cells, string, string, string]>([
    [
      'a condition that cannot be read',
      row('a', '>>5', 'low', 'x'),
      'cells[3][1]',
      'wrong-type',
      'in cell B4, expected one operator before each bound, and & between two, received ">>5", character 2.',
    ],
    [
      'a label that the fact does not have',
      row('a', 5, 'extreme', 'x'),
      'cells[3][2]',
      'unknown-reference',
      'in cell C4, expected one or more of "low", "medium", "high", "unknown", received "extreme".',
    ],
    [
      'a range that nothing lies in',
      row('a', '60..31', 'low', 'x'),
      'cells[3][1]',
      'empty-range',
      'in cell B4, expected a range that holds at least one value, received an empty one.',
    ],
    [
      'a hit policy that does not exist',
      [['table', 't', '', ''], ['hit policy', 'best', '', ''], ...row('a', 5, 'low', 'x').slice(2)],
      'cells[1][1]',
      'wrong-type',
      'in cell B2, expected "first" or "unique" or "priority" or "collect", received "best".',
    ],
    [
      'a value of when unknown that does not exist',
      [['when unknown', 'match', '', ''], ...row('a', 5, 'low', 'x')],
      'cells[0][1]',
      'wrong-type',
      'in cell B1, expected "no-match", received "match".',
    ],
    [
      'a note in one language',
      filled(...head, ['row', 'outcome', 'note'], ['a', 'x', 'why']),
      'cells[3]',
      'missing',
      'in row 4, expected a value for note zh-CN, received nothing.',
    ],
    [
      'a note in the other language',
      filled(...head, ['row', 'outcome', 'note', 'note zh-CN'], ['a', 'x', '', '原因']),
      'cells[3][2]',
      'missing',
      'in cell C4, expected a value for note, received nothing.',
    ],
    [
      'a note of an impossible combination in one language',
      filled(...head, ['row', 'days', 'outcome', 'note'], ['impossible', 5, '', 'why']),
      'cells[3]',
      'missing',
      'in row 4, expected a value for note zh-CN, received nothing.',
    ],
    [
      'a source without its confidence',
      filled(...head, ['row', 'outcome', 'source'], ['a', 'x', 'Civil Code']),
      'cells[3]',
      'missing',
      'in row 4, expected a value for source confidence, received nothing.',
    ],
    [
      'a source without its title',
      filled(...head, ['row', 'outcome', 'source', 'source confidence'], ['a', 'x', '', 'weak']),
      'cells[3][2]',
      'missing',
      'in cell C4, expected a value for source, received nothing.',
    ],
    [
      'a title in Chinese alone',
      filled(['source zh-CN', '手册'], ['source confidence', 'weak'], ...head, ['row', 'outcome']),
      'cells',
      'missing',
      'expected a value for source, received nothing.',
    ],
    [
      'a confidence that does not exist',
      filled(['source', 'ours'], ['source confidence', 'good'], ...head, ['row', 'outcome']),
      'cells[1][1]',
      'wrong-type',
      'in cell B2, expected "weak" or "secondary" or "official" or "verified", received "good".',
    ],
    [
      'a day of verification that is none',
      filled(['source', 'ours'], ['source confidence', 'weak'], ['source verified on', 46022], ...head, [
        'row',
        'outcome',
      ]),
      'cells[2][1]',
      'not-a-date',
      'in cell B3, expected a day written YYYY-MM-DD, received "46022".',
    ],
    [
      'a source of an impossible combination',
      filled(...head, ['row', 'days', 'outcome', 'source'], ['impossible', 5, '', 'ours']),
      'cells[3][3]',
      'wrong-type',
      'in cell D4, expected an empty cell, received "ours".',
    ],
    [
      'a condition of an impossible combination',
      filled(...head, ['row', 'days', 'outcome'], ['impossible', 'x', '']),
      'cells[3][1]',
      'wrong-type',
      'in cell B4, expected a whole number, received "x".',
    ],
    [
      'a combination of nothing',
      filled(...head, ['row', 'days', 'outcome'], ['a', 5, 'x'], ['impossible', '', '']),
      'cells[4]',
      'missing',
      'in row 5, expected at least one condition, received none, by which nothing at all would be possible.',
    ],
    [
      'a priority that is named twice',
      filled(
        ['table', 't'],
        ['hit policy', 'priority'],
        ['priorities', 'x', '', 'x'],
        ['row', 'outcome'],
        ['a', 'x'],
      ),
      'cells[2][3]',
      'duplicate-id',
      'in cell D3, expected',
    ],
    [
      'an outcome without a priority',
      filled(['table', 't'], ['hit policy', 'priority'], ['priorities', 'x'], ['row', 'outcome'], ['a', 'y']),
      'cells[4][1]',
      'unknown-reference',
      'in cell B5, expected',
    ],
    [
      'no priorities where they are needed',
      filled(['table', 't'], ['hit policy', 'priority'], ['row', 'outcome'], ['a', 'y']),
      'cells',
      'missing',
      'expected',
    ],
    [
      'true for a priority',
      filled(
        ['table', 't'],
        ['hit policy', 'priority'],
        ['priorities', 'x', true],
        ['row', 'outcome'],
        ['a', 'x'],
      ),
      'cells[2][2]',
      'wrong-type',
      'in cell C3, expected a text in double quotes, received true.',
    ],
  ])('%s', (_, cells, path, code, sentence) => {
    const [issue, ...others] = issuesOf(cells)
    expect(others).toEqual([])
    expect(issue).toMatchObject({ path, code })
    expect(issue?.sentence.en.startsWith(`${sentence} `), issue?.sentence.en).toBe(true)
  })

  it.each<[string, TableCell, string, string]>([
    [
      'a word',
      'seven',
      'wrong-type',
      'in cell D4, expected a number of at most 15 figures, received "seven".',
    ],
    ['true', true, 'wrong-type', 'in cell D4, expected a number of at most 15 figures, received true.'],
    ['NaN', Number.NaN, 'wrong-type', 'in cell D4, expected a number of at most 15 figures, received NaN.'],
    ['nothing', ' ', 'missing', 'in cell D4, expected a value for outcome, received nothing.'],
    [
      'too many figures',
      '12345678901234567',
      'wrong-type',
      'in cell D4, expected a number of at most 15 figures, received "12345678901234567".',
    ],
  ])('%s for an outcome that is a number', (_, outcome, code, sentence) => {
    const issues = issuesOf(row('a', 5, 'low', outcome), { outcome: 'number' })
    expect(issues).toMatchObject([{ path: 'cells[3][3]', code }])
    expect(issues[0]?.sentence.en).toBe(`${sentence} ${fix}`)
  })

  it('all of them, from the top left, and none twice', () => {
    const cells = filled(
      ['table', ''],
      ['hit policy', 'best'],
      ['colour', 'red'],
      ['row', 'days', 'risk', 'outcome'],
      ['', '5 |', 'extreme', ''],
      ['a', '31..', '', 'x'],
    )
    expect(issuesOf(cells).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'cells[0][1] missing',
      'cells[1][1] wrong-type',
      'cells[2][0] unknown-reference',
      'cells[4][0] missing',
      'cells[4][1] missing',
      'cells[4][3] missing',
      'cells[5][1] missing',
    ])
    const error = errorOf(() => tableFromCells(cells, { facts }))
    expect(error.code).toBe('invalid-input')
    expect(error.details).toEqual({ issues: issuesOf(cells) })
  })

  it('every setting that is missing', () => {
    expect(issuesOf([['row', 'outcome']]).map(({ sentence }) => sentence.en)).toEqual([
      `expected a value for table, received nothing. ${fix}`,
      `expected a value for hit policy, received nothing. ${fix}`,
    ])
  })

  it('names columns past Z as sheets do', () => {
    const many = Array.from(
      { length: 704 },
      (_, index): FactDefinition => ({ id: `f${index}`, type: 'boolean', ...common }),
    )
    const cells = filled(
      ...head,
      ['row', ...many.map(({ id }) => id), 'outcome'],
      ['a', ...many.map((_, index) => ([0, 24, 25, 700, 701].includes(index) ? '(' : '')), 'x'],
    )
    const names = issuesOf(cells, { facts: many }).map(
      ({ sentence }) => /^in cell (\w+),/.exec(sentence.en)?.[1],
    )
    expect(names).toEqual(['B4', 'Z4', 'AA4', 'ZZ4', 'AAA4'])
  })

  it.each<[string, unknown, string, string]>([
    ['no options', undefined, 'facts', 'missing'],
    ['no facts', {}, 'facts', 'missing'],
    [
      'a fact without a type',
      { facts: [{ id: 'x', label, movement: 'constant' }] },
      'facts[0].type',
      'missing',
    ],
    [
      'a label fact without values',
      { facts: [{ id: 'x', type: 'label', ...common }] },
      'facts[0].values',
      'missing',
    ],
    ['a kind of outcome that does not exist', { facts: [], outcome: 'date' }, 'outcome', 'wrong-type'],
    ['a misspelt option', { facts: [], outcomes: 'text' }, 'outcomes', 'unknown-key'],
  ])('%s', (_, options, path, code) => {
    const parsed = safeTableFromCells(sheet, options as { facts: readonly FactDefinition[] })
    expect(parsed).toMatchObject({ ok: false, issues: [{ path, code }] })
  })
})

describe('a range has limits', () => {
  const rules = (count: number): Cells => [
    ['table', 't'],
    ['hit policy', 'first'],
    ['row', 'outcome'],
    ...Array.from({ length: count }, (_, index) => [`r${index}`, 'x']),
  ]

  it('5,000 rules are read, with the blank rows of a whole column', () => {
    const blank = ['', null]
    const cells = [...rules(5_000), ...Array.from({ length: 100_000 }, () => blank)]
    expect(tableFromCells(cells, { facts }).rows).toHaveLength(5_000)
  })

  it.each([5_001, 100_000])('%i rules are refused unread', (count) => {
    expect(issuesOf(rules(count))).toEqual([
      {
        code: 'too-large',
        path: 'cells',
        expected: 'at most 5000 rules and impossible combinations',
        received: 'more',
        sentence: {
          en: 'expected at most 5000 rules and impossible combinations, received more. Divide it into several.',
          'zh-CN': '应为最多 5000 条规则和不可能的组合，收到更多。请拆分。',
        },
      },
    ])
  })

  it('5,000 rules are read below every setting there is, and one more is refused', () => {
    const settings = sheet.slice(0, 10).map((row) => row.slice(0, 3))
    const rules = Array.from({ length: 5_000 }, (_, index) => [`r${index}`, index % 2 ? 'call' : 'write', ''])
    const cells = [...settings, ['row', 'outcome', ''], ...rules]
    expect(tableFromCells(cells, { facts }).rows.map(({ id }) => id)).toEqual(rules.map(([id]) => id))
    expect(issuesOf([...cells, ['r', 'call', '']])).toMatchObject([{ code: 'too-large' }])
  })

  it('impossible combinations count as rules', () => {
    const cells = rules(4_999).map((row, index) => [...row, index === 2 ? 'days' : ''])
    const impossible = ['impossible', '', 5]
    expect(issuesOf([...cells, impossible])).toEqual([])
    expect(issuesOf([...cells, impossible, impossible])).toMatchObject([{ code: 'too-large' }])
  })

  it('ten million cells are refused unread, and so is an array that only claims them', () => {
    const issue = {
      code: 'too-large',
      path: 'cells',
      sentence: {
        en: 'expected at most 10000000 cells, received 10000002. Divide it into several.',
        'zh-CN': '应为最多 10000000 个单元格，收到 10000002。请拆分。',
      },
    }
    const holes: Cells = Object.assign([['table', 't']], { length: 5_000_001 })
    expect(issuesOf(holes)).toMatchObject([issue])
    expect(issuesOf(Array(4_294_967_295))).toMatchObject([{ code: 'too-large', received: '4294967295' }])
    // Exactly as many are read, until there are too many rows.
    const exactly: Cells = Object.assign([['table', 't']], { length: 5_000_000 })
    expect(issuesOf(exactly).map(({ code }) => code)).not.toContain('too-large')
  })

  it('a table with more is not written', () => {
    const table = (count: number, combinations: number): DecisionTable<string> => ({
      id: 't',
      hitPolicy: 'first',
      rows: Array.from({ length: count }, (_, index) => ({ id: `r${index}`, when: {}, outcome: 'x' })),
      impossible: Array.from({ length: combinations }, () => ({ when: {} })),
    })
    expect(tableToCells(table(4_999, 1))).toHaveLength(5_003)
    expect(errorOf(() => tableToCells(table(4_999, 2))).message).toBe(
      'rows: expected at most 5000 rules and impossible combinations, received 5001. Divide it into several.',
    )
    const outcomes = Array.from({ length: 2_000 }, (_, index) => `o${index}`)
    const wide = { ...table(4_999, 0), hitPolicy: 'priority', priorities: outcomes } as const
    expect(errorOf(() => tableToCells(wide)).message).toBe(
      'The value: expected at most 10000000 cells, received 10011003. Divide it into several.',
    )
  })
})

describe('what is no table is not written', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    [
      'an outcome that is an object',
      { id: 't', hitPolicy: 'first', rows: [{ id: 'a', when: {}, outcome: {} }] },
      'rows[0].outcome',
    ],
    [
      'outcomes of both kinds',
      {
        id: 't',
        hitPolicy: 'first',
        rows: [
          { id: 'a', when: {}, outcome: 1 },
          { id: 'b', when: {}, outcome: 'x' },
        ],
      },
      'rows[1].outcome',
    ],
    [
      'an outcome that is no number',
      { id: 't', hitPolicy: 'first', rows: [{ id: 'a', when: {}, outcome: Number.NaN }] },
      'rows[0].outcome',
    ],
    [
      'a condition that no cell holds',
      {
        id: 't',
        hitPolicy: 'first',
        rows: [{ id: 'a', when: { 'two words': { from: 'x' } }, outcome: 'x' }],
      },
      'rows[0].when["two words"]',
    ],
    [
      'an impossible one',
      { id: 't', hitPolicy: 'first', rows: [], impossible: [{ when: { days: { from: 'x' } } }] },
      'impossible[0].when.days',
    ],
    [
      'a prototype for a fact',
      JSON.parse(
        '{"id":"t","hitPolicy":"first","rows":[{"id":"a","when":{"__proto__":true},"outcome":"x"}]}',
      ),
      'rows[0].when',
    ],
  ])('%s', (_, table, path) => {
    const { code, details } = errorOf(() => tableToCells(table as DecisionTable<string>))
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues: [{ path }] })
  })
})

const text = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom(...'|"().-<=>’ a1–') }),
  fc.constantFrom(
    'row',
    'outcome',
    'impossible',
    'true',
    '30',
    '__proto__',
    'constructor',
    '不可能',
    '2026-01-01',
  ),
)
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const orUnknown = fc.constantFrom({}, { orUnknown: true as const })

/** A range from these bounds, which holds at least the value from which it was made. */
function rangeOf<Bound extends number | string>(
  bound: fc.Arbitrary<Bound>,
  isBelow: (one: Bound, other: Bound) => boolean,
): fc.Arbitrary<Condition> {
  return fc
    .tuple(bound, bound, orUnknown, fc.constantFrom('span', 'from', 'to', 'above', 'below', 'open', 'one'))
    .map(([one, other, unknown, form]): Condition => {
      const low: Bound = isBelow(other, one) ? other : one
      const high: Bound = low === one ? other : one
      if (form === 'span') return { from: low, to: high, ...unknown }
      if (form === 'one' || !isBelow(low, high)) return { from: low, to: low, ...unknown }
      if (form === 'open') return { above: low, to: high, ...unknown }
      return { [form]: low, ...unknown }
    })
}

const number = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((value) => value + 0),
)
const cents = fc.nat({ max: 1_000_000 }).map((value) => (value / 100).toFixed(2))

interface Known {
  readonly fact: FactDefinition
  readonly condition: fc.Arbitrary<Condition>
}
const known: fc.Arbitrary<Known> = fc
  .tuple(
    text.filter((id) => id !== '__proto__'),
    fc.uniqueArray(
      text.filter((id) => id !== 'unknown'),
      { minLength: 2, maxLength: 4 },
    ),
    fc.constantFrom('number', 'whole', 'amount', 'label', 'boolean', 'date'),
  )
  .map(([id, ids, type]): Known => {
    const some = fc.subarray([...ids], { minLength: 1 })
    switch (type) {
      case 'number':
      case 'whole':
        return {
          fact: { id, type: 'number', unit: 'count', isWhole: type === 'whole', ...common },
          condition: rangeOf<number>(type === 'whole' ? fc.integer() : number, (one, other) => one < other),
        }
      case 'amount':
        return {
          fact: { id, type, ...common },
          condition: rangeOf<string>(cents, (one, other) => Number(one) < Number(other)),
        }
      case 'date':
        return { fact: { id, type, ...common }, condition: rangeOf<string>(day, (one, other) => one < other) }
      case 'boolean':
        return {
          fact: { id, type, ...common },
          condition: fc.constantFrom<Condition>(true, false, [true, 'unknown'], [false, true]),
        }
      default:
        return {
          fact: { id, type: 'label', values: ids.map((one) => ({ id: one, label })), ...common },
          condition: fc.oneof(
            some.map((labels): Condition => (labels.length === 1 ? (labels[0] ?? '') : labels)),
            some.map((labels): Condition => [...labels, 'unknown']),
            fc.tuple(some, orUnknown).map(([not, unknown]): Condition => ({ not, ...unknown })),
          ),
        }
    }
  })

const note = fc.record({ en: text, 'zh-CN': text })
const source = fc.record(
  {
    title: fc.oneof(text, note),
    section: text,
    href: text,
    confidence: fc.constantFrom('verified', 'official', 'secondary', 'weak'),
    verifiedOn: day,
  },
  { requiredKeys: ['title', 'confidence'] },
)

interface Case {
  readonly facts: readonly FactDefinition[]
  readonly table: DecisionTable<string | number>
}
const outcomesOf = {
  text,
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
}
const tableCase = (kind: 'text' | 'number'): fc.Arbitrary<Case> =>
  fc.uniqueArray(known, { maxLength: 5, selector: ({ fact }) => fact.id }).chain((chosen) => {
    const when = fc.record(
      Object.fromEntries(
        chosen.map(({ fact, condition }) => [fact.id, fc.oneof(condition, fc.constant('unknown'))]),
      ),
      { requiredKeys: [] },
    )
    const row = fc.record(
      { id: text, when, outcome: outcomesOf[kind], note, source },
      { requiredKeys: ['id', 'when', 'outcome'] },
    )
    return fc
      .record(
        {
          id: text,
          hitPolicy: fc.constantFrom('first', 'unique', 'priority', 'collect'),
          whenUnknown: fc.constant('no-match'),
          impossible: fc.array(fc.record({ when, note }, { requiredKeys: ['when'] }), {
            minLength: 1,
            maxLength: 3,
          }),
          rows: fc.uniqueArray(row, { maxLength: 6, selector: ({ id }) => id }),
          source,
        },
        { requiredKeys: ['id', 'hitPolicy', 'rows'] },
      )
      .map((table) => ({
        facts: chosen.map(({ fact }) => fact),
        table: {
          ...table,
          ...(table.hitPolicy === 'priority'
            ? { priorities: [...new Set(table.rows.map(({ outcome }) => outcome))].reverse() }
            : {}),
        } as DecisionTable<string | number>,
      }))
  })

describe('every table comes back as it was', () => {
  it.each(['text', 'number'] as const)('with outcomes of the kind %s', (outcome) => {
    let valid = 0
    fc.assert(
      fc.property(tableCase(outcome), ({ facts, table }) => {
        const cells = tableToCells(table)
        expect(new Set(cells.map((row) => row.length)).size).toBe(1)
        expect(cells.flat().every((cell) => ['string', 'number', 'boolean'].includes(typeof cell))).toBe(true)
        const read = safeTableFromCells(cells, { facts, outcome })
        const wrong = tableIssues(table, vocabularyOf(facts), '', 'many')
        // What the table check refuses, it refuses of the cells too, and nothing else is wrong with them.
        expect(read.ok ? [] : read.issues.map(({ code }) => code).sort()).toEqual(
          wrong.map(({ code }) => code).sort(),
        )
        if (wrong.length > 0) return
        valid++
        expect(read).toEqual({ ok: true, value: table })
        // Written once more, they are the same cells.
        expect(tableToCells(tableFromCells(cells, { facts, outcome }))).toEqual(cells)
      }),
      { numRuns: 400 },
    )
    expect(valid).toBeGreaterThan(100)
  })
})

describe('whatever enters, there is a table or an error of the library', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'table',
      'hit policy',
      'first',
      'row',
      'days',
      'risk',
      'outcome',
      'note',
      'source',
      'impossible',
      '>5',
      'a',
      '',
    ),
    fc.anything(),
  )
  const range = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 })

  it('cells and options', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), range),
        fc.oneof(fc.anything(), fc.constant({ facts })),
        (cells, options) => {
          const parsed = safeTableFromCells(cells as Cells, options as { facts: readonly FactDefinition[] })
          expect(typeof parsed.ok).toBe('boolean')
          if (parsed.ok) return
          expect(parsed.issues.length).toBeGreaterThan(0)
          // Plain data, however odd, never makes the reading fail.
          expect(parsed.issues.map(({ code }) => code)).not.toContain('unreadable')
          expect(
            parsed.issues.every(
              ({ sentence }) =>
                !/undefined|\[object/.test(sentence['zh-CN'].replace(/"(?:[^"\\]|\\.)*"/g, '')),
            ),
          ).toBe(true)
          const error = errorOf(() =>
            tableFromCells(cells as Cells, options as { facts: readonly FactDefinition[] }),
          )
          expect(error.code).toBe('invalid-input')
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('tables', () => {
    const nearly = fc.record({
      id: text,
      hitPolicy: fc.constant('first'),
      rows: fc.array(
        fc.record({ id: text, when: fc.dictionary(text, fc.anything()), outcome: fc.anything() }),
      ),
    })
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (table) => {
        try {
          expect(Array.isArray(tableToCells(table as DecisionTable<string>))).toBe(true)
        } catch (error) {
          if (!isArrearsError(error, 'invalid-input')) throw error
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each<[string, () => unknown]>([
    ['a revoked proxy for the cells', () => revoked([])],
    ['a revoked proxy for a row', () => [revoked([])]],
    [
      'a row that throws',
      () => [
        Object.defineProperty(['table', 't'], 0, {
          get: () => {
            throw new Error('no')
          },
        }),
      ],
    ],
  ])('%s', (_, cells) => {
    expect(errorOf(() => tableFromCells(cells() as Cells, { facts })).code).toBe('invalid-input')
    expect(errorOf(() => tableToCells(cells() as never)).code).toBe('invalid-input')
  })
})

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
