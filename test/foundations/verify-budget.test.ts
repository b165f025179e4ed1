import { describe, expect, it } from 'vitest'
import {
  type Condition,
  compileTable,
  type DecisionTable,
  type FactDefinition,
  type TableFinding,
  verifyTable,
  vocabularyOf,
} from '../../src/foundations'
import { tableOf, vocabulary } from './random-tables'

const codesOf = (table: DecisionTable<string>, cellBudget: number): readonly string[] =>
  verifyTable(compileTable(table, vocabulary), { cellBudget }).map(({ code }) => code)

describe('the steps of a proof: one is a word of 32 rows held against one way of one fact', () => {
  it.each<[string, DecisionTable<string>, number, readonly string[]]>([
    // Three labels for the gaps; three more to see whether the row can be reached.
    ['one row of one fact with three labels takes six', tableOf([[{ risk: 'high' }, 'a']]), 6, ['gap']],
    // One word of ways for the pair; three for the gaps; three to reach each row.
    [
      'two unique rows that share nothing take ten',
      tableOf(
        [
          [{ risk: 'high' }, 'a'],
          [{ risk: { not: ['high'] } }, 'b'],
        ],
        { hitPolicy: 'unique' },
      ),
      10,
      [],
    ],
    // Two ways for the gaps; two to find that of the first row; two to find that of the second, and that one held
    // against the first row.
    [
      'two rows of one fact with two values take seven',
      tableOf([
        [{ disputed: true }, 'a'],
        [{ disputed: false }, 'b'],
      ]),
      2 + 2 + 3,
      [],
    ],
  ])('%s', (_, table, steps, codes) => {
    expect(codesOf(table, steps)).toEqual(codes)
    expect(codesOf(table, steps - 1)).toContain('not-proved')
  })

  it('is told once, by the number that was allowed', () => {
    const findings = verifyTable(compileTable(tableOf([[{ risk: 'high' }, 'a']]), vocabulary), {
      cellBudget: 0,
    })
    expect(findings.map(({ code, sentence }) => [code, sentence.en])).toEqual([
      [
        'not-proved',
        'Not all of it is proved within 0 steps: there may be more findings. Allow more, or split the table.',
      ],
    ])
  })
})

// Pairs of facts that hang on nothing else: three ways of each pair lead on, so that walking them all is a power of 3.
const PAIRS = 14
const many: readonly FactDefinition[] = Array.from({ length: PAIRS * 2 + 1 }, (_, index) => ({
  id: `f${index}`,
  type: 'boolean',
  movement: 'constant',
  label: { en: `f${index}`, 'zh-CN': `f${index}` },
}))
type Row = readonly [DecisionTable<string>['rows'][number]['when'], string]
const pairs = Array.from(
  { length: PAIRS },
  (_, pair): [DecisionTable<string>['rows'][number]['when'], string] => [
    { [`f${pair * 2}`]: true, [`f${pair * 2 + 1}`]: true },
    'a',
  ],
)
const last = `f${PAIRS * 2}`
const closing: readonly Row[] = [
  [{ [last]: true }, 'b'],
  [{ [last]: false }, 'b'],
]
const findingsOf = (
  rows: readonly Row[],
  more: Partial<DecisionTable<string>> = {},
  cellBudget = 20_000,
): readonly TableFinding[] =>
  verifyTable(compileTable(tableOf(rows, more), vocabularyOf(many)), { cellBudget })

describe('a table whose ways are too many to walk is proved all the same', () => {
  it('to have no gap, where its last fact closes them all', () => {
    expect(findingsOf([...pairs, ...closing])).toEqual([])
  })

  it('to have a row that no way reaches', () => {
    const findings = findingsOf([...pairs, ...closing, [{}, 'c']])
    expect(findings.map(({ code, rows }) => [code, ...rows])).toEqual([['unreachable-row', `r${PAIRS + 3}`]])
  })

  it('to have a gap, told in boxes of the fewest facts', () => {
    const open = findingsOf([...pairs, ...closing].slice(PAIRS - 1, PAIRS + 1))
    expect(open.map(({ code, example }) => [code, example])).toEqual([
      ['gap', { f26: false, [last]: false }],
      ['gap', { f26: true, f27: false, [last]: false }],
    ])
  })
})

describe('many rows of a unique table', () => {
  it('are held against each other beyond 32 ways and beyond 32 rows', () => {
    const rows = Array.from({ length: 70 }, (_, day): [Readonly<Record<string, Condition>>, string] => [
      { daysPastDue: { from: day, to: day } },
      'a',
    ])
    const table = tableOf([...rows, [{ daysPastDue: { from: 69, to: 80 } }, 'b']], { hitPolicy: 'unique' })
    const findings = verifyTable(compileTable(table, vocabulary))
    expect(findings.map(({ code, rows: about, example }) => [code, ...about, example])).toEqual([
      ['overlap', 'r70', 'r71', { daysPastDue: 69 }],
      ['gap', { daysPastDue: 81 }],
    ])
  })

  it.each([
    [14, 91, 0],
    [15, 100, 1],
  ])('of %i that always hold, %i pairs are told, and whether there are more', (count, told, more) => {
    const rows = Array.from({ length: count }, (): [Readonly<Record<string, Condition>>, string] => [{}, 'a'])
    const findings = findingsOf(rows, { hitPolicy: 'unique' }, 1_000_000)
    expect(findings.filter(({ code }) => code === 'overlap')).toHaveLength(told)
    const rest = findings.filter(({ code }) => code === 'not-proved')
    expect(rest.map(({ sentence }) => sentence)).toEqual(
      Array.from({ length: more }, () => ({
        en: 'There may be more than the 100 that are listed. Mend these first.',
        'zh-CN': '可能多于所列的 100 处，请先修正这些。',
      })),
    )
  })
})
