import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compileTable,
  type DecisionTable,
  evaluateTable,
  type Facts,
  type TableFinding,
  type VerifyTableOptions,
  verifyTable,
} from '../../src/foundations'
import { holds, priorities, tableOf, tables, valuesOf, vocabulary } from './random-tables'

const verify = (table: DecisionTable<string>, options?: VerifyTableOptions): readonly TableFinding[] =>
  verifyTable(compileTable(table, vocabulary), options)
/** What is unknown is left out. */
const factsOfExample = (example: NonNullable<TableFinding['example']>): Facts =>
  Object.fromEntries(Object.entries(example).flatMap(([id, value]) => (value === null ? [] : [[id, value]])))
const inShort = (findings: readonly TableFinding[]) =>
  findings.map(({ code, rows, example }) => [code, ...rows, example])

describe('what is wrong with a table', () => {
  it.each<[string, DecisionTable<string>, readonly unknown[]]>([
    [
      'nothing, where every day has a row',
      tableOf([
        [{ daysPastDue: { to: 30 } }, 'a'],
        [{ daysPastDue: { from: 31 } }, 'b'],
      ]),
      [],
    ],
    [
      'a day between two ranges',
      tableOf([
        [{ daysPastDue: { to: 30 } }, 'a'],
        [{ daysPastDue: { from: 32 } }, 'b'],
      ]),
      [['gap', { daysPastDue: 31 }]],
    ],
    [
      'every day after the last range',
      tableOf([[{ daysPastDue: { to: 90 } }, 'a']]),
      [['gap', { daysPastDue: 91 }]],
    ],
    ['every case, where there is no row', tableOf([]), [['gap', {}]]],
    [
      'one value of one fact, in the part where no row takes the rest',
      tableOf([
        [{ daysPastDue: { to: 90 } }, 'a'],
        [{ risk: ['low', 'medium'] }, 'b'],
      ]),
      [['gap', { daysPastDue: 91, risk: 'high' }]],
    ],
    [
      'an amount a cent over the limit',
      tableOf([[{ pastDue: { to: '100000.00' } }, 'a']]),
      [['gap', { pastDue: '100000.01' }]],
    ],
    [
      'an amount between two that a cent lies between',
      tableOf([
        [{ pastDue: { to: '0.01' } }, 'a'],
        [{ pastDue: { from: '0.02' } }, 'b'],
      ]),
      [['gap', { pastDue: '0.0101' }]],
    ],
    [
      'every ratio between two limits, in the middle',
      tableOf([
        [{ ratio: { to: 0.25 } }, 'a'],
        [{ ratio: { from: 0.75 } }, 'b'],
      ]),
      [['gap', { ratio: 0.5 }]],
    ],
    [
      'the days before the first',
      tableOf([[{ reviewedOn: { from: '2026-03-01' } }, 'a']]),
      [['gap', { reviewedOn: '2026-02-28' }]],
    ],
    [
      'an unknown fact, where unknowns do not match',
      tableOf(
        [
          [{ disputed: true }, 'a'],
          [{ disputed: false }, 'b'],
        ],
        { whenUnknown: 'no-match' },
      ),
      [['gap', { disputed: null }]],
    ],
    [
      'a row that those before it leave nothing',
      tableOf([
        [{ disputed: true }, 'a'],
        [{ disputed: false }, 'b'],
        [{ risk: 'high' }, 'c'],
        [{}, 'a'],
      ]),
      [
        ['unreachable-row', 'r3', null],
        ['unreachable-row', 'r4', null],
      ],
    ],
    [
      'a row whose own range holds no value that the fact can have',
      tableOf([
        [{ daysPastDue: { below: 0 } }, 'a'],
        [{}, 'b'],
      ]),
      [['unreachable-row', 'r1', null]],
    ],
    [
      'two rows of a unique table that hold together',
      tableOf(
        [
          [{ risk: 'high' }, 'a'],
          [{ risk: { not: ['high'] } }, 'b'],
          [{ risk: 'high', disputed: true }, 'c'],
        ],
        {
          hitPolicy: 'unique',
        },
      ),
      [['overlap', 'r1', 'r3', { risk: 'high', disputed: true }]],
    ],
    [
      'nothing, where what two rows share is declared impossible',
      tableOf(
        [
          [{ risk: 'high' }, 'a'],
          [{ risk: { not: ['high'] } }, 'b'],
          [{ disputed: true }, 'c'],
        ],
        {
          hitPolicy: 'unique',
          impossible: [{ when: { disputed: true } }],
        },
      ),
      [['unreachable-row', 'r3', null]],
    ],
    [
      'nothing, where the case without a row is declared impossible',
      tableOf([[{ daysPastDue: { from: 1 } }, 'a']], { impossible: [{ when: { daysPastDue: { to: 0 } } }] }),
      [],
    ],
    [
      'the weaker of two rows, by priority and not by order',
      tableOf(
        [
          [{}, 'a'],
          [{ risk: 'high' }, 'c'],
          [{ disputed: true }, 'b'],
        ],
        { hitPolicy: 'priority', priorities },
      ),
      [['unreachable-row', 'r3', null]],
    ],
  ])('%s', (_, table, expected) => expect(inShort(verify(table))).toEqual(expected))
})

describe('what a finding says', () => {
  const gapped = tableOf(
    [
      [{ daysPastDue: { to: 90 } }, 'a'],
      [{ risk: ['low', 'medium'] }, 'b'],
      [{ disputed: [true, false] }, 'a'],
    ],
    { whenUnknown: 'no-match' },
  )

  it('names a case in words, the whole gap as a row would ask for it, and what to do', () => {
    expect(verify(gapped)).toEqual([
      {
        code: 'gap',
        severity: 'warning',
        rows: [],
        example: { daysPastDue: 91, risk: 'high', disputed: null },
        where: { daysPastDue: { from: 91 }, risk: 'high', disputed: 'unknown' },
        sentence: {
          en: 'No row for daysPastDue = 91, risk = high, disputed unknown. Add one, or declare the combination impossible.',
          'zh-CN':
            '没有行适用于 daysPastDue = 91、risk = high、disputed 未知。请添加一行，或将该组合声明为不可能。',
        },
      },
      expect.objectContaining({ code: 'gap', example: { daysPastDue: 91, risk: null, disputed: null } }),
      expect.objectContaining({ code: 'gap', example: { daysPastDue: null, risk: 'high', disputed: null } }),
      expect.objectContaining({ code: 'gap', example: { daysPastDue: null, risk: null, disputed: null } }),
    ])
  })

  it.each<[string, DecisionTable<string>, VerifyTableOptions, string, string]>([
    ['an empty table', tableOf([]), {}, 'No row for any case. Add one.', '没有任何行。请添加。'],
    [
      'an overlap',
      tableOf(
        [
          [{ risk: 'high' }, 'a'],
          [{ risk: { not: ['high'] } }, 'b'],
          [{ risk: 'high', disputed: true }, 'c'],
        ],
        { hitPolicy: 'unique' },
      ),
      {},
      'Rows "r1" and "r3" both hold for risk = high, disputed = true, where a unique table wants one. Narrow one of them, declare the combination impossible, or take the first row.',
      '行“r1”与“r3”在 risk = high、disputed = true 时同时成立，而命中策略 unique 只许一行。请缩小其中一行，将该组合声明为不可能，或改用 first。',
    ],
    [
      'an overlap of what an unknown fact may turn out to be',
      tableOf(
        [
          [{ risk: 'unknown' }, 'a'],
          [{ risk: 'high' }, 'b'],
        ],
        { hitPolicy: 'unique' },
      ),
      {},
      'Rows "r1" and "r2" may both hold for risk unknown, where a unique table wants one. Narrow one of them, declare the combination impossible, or take the first row.',
      '行“r1”与“r2”在 risk 未知 时可能同时成立，而命中策略 unique 只许一行。请缩小其中一行，将该组合声明为不可能，或改用 first。',
    ],
    [
      'two rows that always hold',
      tableOf(
        [
          [{}, 'a'],
          [{}, 'b'],
        ],
        { hitPolicy: 'unique' },
      ),
      {},
      'Rows "r1" and "r2" both hold for every case, where a unique table wants one. Narrow one of them, declare the combination impossible, or take the first row.',
      '行“r1”与“r2”总是同时成立，而命中策略 unique 只许一行。请缩小其中一行，将该组合声明为不可能，或改用 first。',
    ],
    [
      'a row that never answers',
      tableOf([
        [{}, 'a'],
        [{ disputed: true }, 'b'],
      ]),
      {},
      'Row "r2" never answers: rows before it answer for every case it holds for, or there is no such case. Move it up, narrow those before it, or remove it.',
      '行“r2”永远不会给出答案：其所有情形已由前面的行回答，或不存在这样的情形。请上移该行、缩小前面的行，或删除该行。',
    ],
    [
      'an outcome to which nothing leads',
      tableOf([[{}, 'a']]),
      { outcomes: ['a', 'b'] },
      'Nothing leads to "b": no row that can be reached gives it. Add one, or remove the outcome.',
      '没有任何行得出 "b"：可到达的行均不给出该结果。请添加一行，或删除该结果。',
    ],
    [
      'a proof that was not allowed to end',
      tableOf([[{ risk: 'high' }, 'a']]),
      { cellBudget: 1 },
      'Not all of it is proved within 1 steps: there may be more findings. Allow more, or split the table.',
      '在 1 步内未能全部证明，可能还有其他问题。请放宽步数，或拆分该表。',
    ],
  ])('%s', (_, table, options, en, chinese) => {
    expect(verify(table, options)[0]?.sentence).toEqual({ en, 'zh-CN': chinese })
  })

  it('calls an overlap an error, and the rest a warning', () => {
    const severities = new Map(
      [
        tableOf([[{ risk: 'high' }, 'a']]),
        tableOf([
          [{}, 'a'],
          [{}, 'b'],
        ]),
        tableOf(
          [
            [{}, 'a'],
            [{ risk: 'high' }, 'b'],
          ],
          { hitPolicy: 'unique' },
        ),
      ].flatMap((table) =>
        verify(table, { outcomes: ['a', 'b', 'c'] }).map(({ code, severity }) => [code, severity]),
      ),
    )
    expect(Object.fromEntries(severities)).toEqual({
      gap: 'warning',
      'unreachable-row': 'warning',
      'unused-outcome': 'warning',
      overlap: 'error',
    })
  })

  it.each<
    [
      string,
      DecisionTable<string>['rows'][number]['when'],
      DecisionTable<string>['rows'][number]['when'],
      string,
    ]
  >([
    ['for known facts', { risk: 'high' }, { disputed: true }, 'error'],
    ['for the unknown that both ask for', { risk: 'unknown' }, { risk: ['low', 'unknown'] }, 'error'],
    ['only where the unknown turns out so', { risk: 'unknown' }, { risk: 'high' }, 'warning'],
  ])('calls an overlap that is certain an error: %s', (_, one, other, severity) => {
    const findings = verify(
      tableOf(
        [
          [one, 'a'],
          [other, 'b'],
        ],
        { hitPolicy: 'unique' },
      ),
    )
    expect(findings.filter(({ code }) => code === 'overlap').map((found) => found.severity)).toEqual([
      severity,
    ])
  })

  it('calls an overlap certain that is so in some way, though a way before it only may be', () => {
    const table = tableOf(
      [
        [{ risk: ['low', 'unknown'] }, 'a'],
        [{ risk: ['low', 'high'] }, 'b'],
      ],
      // Undisputed, the rows meet only where an unknown risk turns out to be high.
      { hitPolicy: 'unique', impossible: [{ when: { disputed: false, risk: 'low' } }] },
    )
    expect(verify(table).filter(({ code }) => code === 'overlap')).toMatchObject([
      { severity: 'error', example: { risk: 'low', disputed: true } },
    ])
  })

  it('lists a hundred gaps and a hundred overlaps, and says that there may be more', () => {
    const days = (count: number, hitPolicy: 'first' | 'unique') =>
      tableOf(
        Array.from({ length: count }, (_, day) => [
          { daysPastDue: hitPolicy === 'first' ? { from: day * 2 + 1, to: day * 2 + 1 } : ({} as never) },
          'a',
        ]),
        { hitPolicy },
      )
    // Before the first day, between two, and after the last.
    expect(verify(days(99, 'first')).map(({ code }) => code)).toEqual(Array(100).fill('gap'))
    const more = verify(days(100, 'first'))
    expect(more.filter(({ code }) => code === 'gap')).toHaveLength(100)
    expect(more.at(-1)?.sentence.en).toBe('There may be more than the 100 that are listed. Mend these first.')
  })
})

// Every way in which three facts can turn out, one value at a time: known, or unknown with the value they may have.
interface Told {
  readonly value: number | string | boolean
  readonly isUnknown: boolean
}
type Turn = Readonly<Record<string, Told>>

const turnsOf = (isClosed: boolean): readonly Turn[] =>
  Object.entries(valuesOf).reduce<readonly Turn[]>(
    (turns, [fact, values]) => {
      const told: readonly Told[] = [
        ...values.map((value) => ({ value, isUnknown: false })),
        ...(isClosed ? values.slice(0, 1) : values).map((value) => ({ value, isUnknown: true })),
      ]
      return turns.flatMap((turn) => told.map((one) => ({ ...turn, [fact]: one })))
    },
    [{}],
  )
const holdsIn = (
  when: DecisionTable<string>['rows'][number]['when'],
  turn: Turn,
  isClosed: boolean,
): boolean =>
  Object.entries(when).every(([fact, condition]) => {
    const { value, isUnknown } = turn[fact] as Told
    if (!isUnknown) return holds(condition, value) === true
    return holds(condition, undefined) === true || (!isClosed && holds(condition, value) === true)
  })

describe('over random small tables', () => {
  it('finds exactly what trying every way finds, and every case it shows is one', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(tables, fc.boolean(), fc.constantFrom(3, 6, 40), (random, isClosed, most) => {
        const table: DecisionTable<string> = {
          ...random,
          rows: random.rows.slice(0, most),
          ...(isClosed ? { whenUnknown: 'no-match' as const } : {}),
        }
        const { rows, impossible = [], hitPolicy } = table
        const turns = turnsOf(isClosed)
        const possible = turns.filter((turn) => !impossible.some(({ when }) => holdsIn(when, turn, isClosed)))
        const ranked =
          hitPolicy === 'priority'
            ? priorities.flatMap((wanted) => rows.filter(({ outcome }) => outcome === wanted))
            : rows
        const pairs = new Set<string>()
        const answering = new Set<string>()
        for (const turn of possible) {
          const matching = ranked.filter(({ when }) => holdsIn(when, turn, isClosed)).map(({ id }) => id)
          const takesOne = hitPolicy === 'first' || hitPolicy === 'priority'
          for (const id of takesOne ? matching.slice(0, 1) : matching) answering.add(id)
          for (const one of matching)
            for (const other of matching) if (one < other) pairs.add([one, other].join())
        }

        const findings = verify(table, { outcomes: ['a', 'b', 'c', 'd'], cellBudget: 50_000_000 })
        for (const { code } of findings) seen.add(code)
        const of = (code: string) => findings.filter((one) => one.code === code)
        expect(of('not-proved')).toEqual([])
        expect(new Set(of('overlap').map(({ rows: two }) => [...two].sort().join()))).toEqual(
          hitPolicy === 'unique' ? pairs : new Set(),
        )
        expect(of('unreachable-row').flatMap((one) => one.rows)).toEqual(
          ranked.flatMap(({ id }) => (answering.has(id) ? [] : [id])),
        )
        const given = new Set(rows.filter(({ id }) => answering.has(id)).map(({ outcome }) => outcome))
        expect(of('unused-outcome').map(({ outcome }) => outcome)).toEqual(
          ['a', 'b', 'c', 'd'].filter((outcome) => !given.has(outcome)),
        )
        for (const turn of turns) {
          const isTold = isClosed || Object.values(turn).every(({ isUnknown }) => !isUnknown)
          if (!isTold) continue
          const isGap = possible.includes(turn) && !rows.some(({ when }) => holdsIn(when, turn, isClosed))
          const boxes = of('gap').filter(({ where = {} }) => holdsIn(where, turn, true))
          expect(boxes).toHaveLength(isGap ? 1 : 0)
        }
        const compiled = compileTable(table, vocabulary)
        for (const { example } of of('gap')) {
          expect(evaluateTable(compiled, factsOfExample(example ?? {})).status).toBe('no-row')
        }
        for (const { example, rows: two } of of('overlap')) {
          const answer = evaluateTable(compiled, factsOfExample(example ?? {}))
          expect(['conflict', 'undetermined']).toContain(answer.status)
          // Of what is unknown, two other rows may contradict each other for certain.
          if (Object.values(example ?? {}).includes(null)) continue
          expect('rows' in answer ? answer.rows : []).toEqual(expect.arrayContaining([...two]))
        }
      }),
      { seed: 51, endOnFailure: true, numRuns: 300 },
    )
    expect([...seen].sort()).toEqual(['gap', 'overlap', 'unreachable-row', 'unused-outcome'])
  })

  it('never finds less with a smaller budget without saying so', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 2_000 }), (table, cellBudget) => {
        const all = verify(table, { cellBudget: 50_000_000 })
        const some = verify(table, { cellBudget })
        const lacks = all.some((one) => !some.some(({ sentence }) => sentence.en === one.sentence.en))
        if (lacks) expect(some.map(({ code }) => code)).toContain('not-proved')
        for (const one of some.filter(({ code }) => code !== 'not-proved')) {
          expect(all.map(({ sentence }) => sentence.en)).toContain(one.sentence.en)
        }
      }),
      { seed: 52, endOnFailure: true, numRuns: 500 },
    )
  })
})
