import { describe, expect, it } from 'vitest'
import { type Condition, type DecisionTable, tableIssues } from '../../src/foundations'
import { tableOf, vocabulary } from './random-tables'

const issuesOf = (table: DecisionTable<unknown>, answers?: 'one' | 'many') =>
  tableIssues(table, vocabulary, 'table', answers).map(({ path, code, sentence }) => [
    path,
    code,
    sentence.en,
    sentence['zh-CN'],
  ])
const priority = (priorities?: readonly string[]): DecisionTable<string> =>
  tableOf(
    [
      [{ risk: 'high' }, 'a'],
      [{}, 'b'],
    ],
    { hitPolicy: 'priority', ...(priorities === undefined ? {} : { priorities }) },
  )

describe('a table of any hit policy', () => {
  it.each<[string, DecisionTable<unknown>]>([
    ['by priority, every outcome ranked', priority(['b', 'a'])],
    ['by priority, with an outcome that no row gives', priority(['b', 'a', 'c'])],
    [
      'by as many priorities as there can be rows',
      priority(['a', 'b', ...Array.from({ length: 4_998 }, (_, rank) => `o${rank}`)]),
    ],
    ['that is unique', tableOf([[{ risk: 'high' }, 'a']], { hitPolicy: 'unique' })],
    [
      'with an impossible combination',
      tableOf([], { impossible: [{ when: { disputed: true, risk: 'low' } }] }),
    ],
    ['of 5,000 rows', tableOf(Array.from({ length: 5_000 }, () => [{ risk: 'high' }, 'a']))],
  ])('is sound %s', (_, table) => expect(issuesOf(table)).toEqual([]))

  it('may collect where several answers are wanted', () => {
    expect(issuesOf(tableOf([], { hitPolicy: 'collect' }), 'many')).toEqual([])
  })

  it.each<[string, DecisionTable<unknown>, readonly (readonly string[])[]]>([
    [
      'one that collects, where there is one answer',
      tableOf([], { hitPolicy: 'collect' }),
      [
        [
          'table.hitPolicy',
          'wrong-type',
          'expected "first", "unique" or "priority", received "collect". This question has one answer; say which of the rows that match gives it.',
          '应为 "first"、"unique" 或 "priority"，收到 "collect"。此问题只有一个答案，请指明由匹配的哪一行给出。',
        ],
      ],
    ],
    [
      'priorities that nothing goes by',
      tableOf([], { priorities: ['a'] }),
      [
        [
          'table.priorities',
          'unknown-key',
          'expected no priorities, as the hit policy is not "priority", received some. Remove them, or write hitPolicy: \'priority\'.',
          '应为无 priorities，因命中策略不是 "priority"，收到 priorities。请删除，或写 hitPolicy: \'priority\'。',
        ],
      ],
    ],
    [
      'the want of them',
      priority(),
      [
        [
          'table.priorities',
          'missing',
          'expected the outcomes of the rows, the strongest first, received nothing. List them as priorities.',
          '应为各行的结果，优先者在前，收到空缺。请列为 priorities。',
        ],
      ],
    ],
    [
      'an outcome without a rank, and one with two',
      priority(['b', 'b']),
      [
        [
          'table.priorities[1]',
          'duplicate-id',
          'expected an outcome not named by table.priorities[0], received "b". Name each outcome once.',
          '应为未被 table.priorities[0] 列出的结果，收到 "b"。每个结果只列一次。',
        ],
        [
          'table.rows[0].outcome',
          'unknown-reference',
          'expected an outcome with a priority ("b"), received "a". Add it to the priorities.',
          '应为已列入 priorities 的结果（"b"），收到 "a"。请将其列入 priorities。',
        ],
      ],
    ],
    [
      'an outcome without a rank, by all that have one',
      priority(['b', 'c']),
      [
        [
          'table.rows[0].outcome',
          'unknown-reference',
          'expected an outcome with a priority ("b", "c"), received "a". Add it to the priorities.',
          '应为已列入 priorities 的结果（"b"、"c"），收到 "a"。请将其列入 priorities。',
        ],
      ],
    ],
    [
      'more priorities than there can be rows',
      priority(Array.from({ length: 5_001 }, (_, rank) => `o${rank}`)),
      [
        [
          'table.priorities',
          'too-large',
          'expected at most 5000 rows, impossible combinations included, received 5001. Split the table, one axis at a time.',
          '应为至多 5000 行（含不可能的组合），收到 5001。请按维度拆分该表。',
        ],
      ],
    ],
    [
      'a combination without conditions',
      tableOf([], { impossible: [{ when: {} }] }),
      [
        [
          'table.impossible[0].when',
          'missing',
          'expected at least one condition, received none, by which nothing at all would be possible. Say which facts cannot hold together.',
          '应为至少一个条件，收到无条件，即一切皆不可能。请写明哪些事实不可能同时成立。',
        ],
      ],
    ],
    [
      'more rows than an index is built for, combinations included',
      tableOf(
        Array.from({ length: 5_000 }, () => [{ risk: 'high' }, 'a']),
        { impossible: [{ when: { risk: 'low' } }] },
      ),
      [
        [
          'table.rows',
          'too-large',
          'expected at most 5000 rows, impossible combinations included, received 5001. Split the table, one axis at a time.',
          '应为至多 5000 行（含不可能的组合），收到 5001。请按维度拆分该表。',
        ],
      ],
    ],
  ])('names %s', (_, table, expected) => expect(issuesOf(table)).toEqual(expected))

  it('names a condition of an impossible combination that its fact cannot meet', () => {
    expect(issuesOf(tableOf([], { impossible: [{ when: { risk: 'extreme' } }] }))).toEqual([
      [
        'table.impossible[0].when.risk',
        'unknown-reference',
        'expected one or more of "low", "medium", "high", "unknown", received "extreme". Use values that the fact can have.',
        '应为 "low"、"medium"、"high"、"unknown" 中的一个或多个，收到 "extreme"。请使用该事实可取的值。',
      ],
    ])
  })

  it('names an exclusion asked of a yes or no, whatever it excludes', () => {
    expect(issuesOf(tableOf([[{ disputed: { not: ['unknown'] } }, 'a']]))).toEqual([
      [
        'table.rows[0].when.disputed',
        'unknown-reference',
        'expected one or more of true, false, "unknown", received an object. Use values that the fact can have.',
        '应为 true、false、"unknown" 中的一个或多个，收到对象。请使用该事实可取的值。',
      ],
    ])
  })

  it('refuses more values than an index may hold, and nothing below that', () => {
    // Four bounds a row and fact: 40,001 cells a fact, of 157 words each; 16 million words are the most.
    const wide = (ids: readonly string[]): DecisionTable<string> =>
      tableOf(
        Array.from({ length: 5_000 }, (_, row) => {
          const range = { from: row, above: row - 1, to: row, below: row + 1 }
          const when = ids.map((id): [string, Condition] => [
            id,
            id === 'pastDue'
              ? { from: `${row}`, above: `${row - 1}`, to: `${row}`, below: `${row + 1}` }
              : range,
          ])
          return [Object.fromEntries(when), 'a']
        }),
      )
    expect(issuesOf(wide(['daysPastDue', 'pastDue']))).toEqual([])
    expect(issuesOf(wide(['daysPastDue', 'pastDue', 'ratio']))).toEqual([
      [
        'table.rows',
        'too-large',
        'expected fewer rows that each have bounds of their own, received too many for an index. Split the table, or let its rows share their bounds.',
        '应为较少的行与边界，收到过多，无法建立索引。请拆分该表，或让各行使用相同的边界。',
      ],
    ])
  })
})
