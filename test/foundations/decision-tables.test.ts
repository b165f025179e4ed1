import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Condition,
  compileTable,
  type DecisionTable,
  decisionTableShape,
  evaluateTable,
  explainTable,
  type Facts,
  inspect,
  leaf,
  type TableAnswer,
  tableIssues,
} from '../../src/foundations'
import { errorOf } from '../support/error-of'
import {
  completionsOf,
  holdsOneWay,
  knownFacts,
  matches,
  priorities,
  tableOf,
  tables,
  vocabulary,
  type When,
} from './random-tables'

const ask = (table: DecisionTable<string>, known: Facts): TableAnswer<string> => {
  expect(tableIssues(table, vocabulary, '', 'many')).toEqual([])
  return evaluateTable(compileTable(table, vocabulary), known)
}
const decided = (outcome: string, ...rows: readonly string[]): TableAnswer<string> => ({
  status: 'decided',
  outcome,
  rows,
})

describe('a table of ranges', () => {
  const table = tableOf([
    [{ daysPastDue: { to: 0 } }, 'current'],
    [{ daysPastDue: { from: 1, to: 30 } }, 'soft'],
    [{ daysPastDue: { above: 30, below: 91 } }, 'firm'],
    [{ daysPastDue: { above: 90 } }, 'legal'],
  ])

  it.each([
    [0, 'current', 'r1'],
    [1, 'soft', 'r2'],
    [30, 'soft', 'r2'],
    [31, 'firm', 'r3'],
    [90, 'firm', 'r3'],
    [91, 'legal', 'r4'],
    [100_000, 'legal', 'r4'],
  ])('day %i is %s', (daysPastDue, outcome, row) =>
    expect(ask(table, { daysPastDue })).toEqual(decided(outcome, row)),
  )

  it('is undetermined without the day, and names every row it may come to', () => {
    expect(ask(table, {})).toEqual({
      status: 'undetermined',
      missing: ['daysPastDue'],
      rows: ['r1', 'r2', 'r3', 'r4'],
      mayBeNone: false,
    })
  })

  it('has no row for a fact in a gap', () => {
    const gapped = tableOf([
      [{ daysPastDue: { to: 30 } }, 'a'],
      [{ daysPastDue: { from: 32 } }, 'b'],
    ])
    expect(ask(gapped, { daysPastDue: 31 })).toEqual({ status: 'no-row' })
    expect(ask(gapped, {})).toMatchObject({ status: 'undetermined', mayBeNone: true })
  })
})

describe('each kind of fact', () => {
  it.each<[string, Condition, Facts, boolean]>([
    ['a label', 'high', { risk: 'high' }, true],
    ['another label', 'high', { risk: 'low' }, false],
    ['one of several labels', ['high', 'medium'], { risk: 'medium' }, true],
    ['none of several labels', ['high', 'medium'], { risk: 'low' }, false],
    ['every label but one', { not: ['high'] }, { risk: 'low' }, true],
    ['the one excluded', { not: ['high'] }, { risk: 'high' }, false],
  ])('%s', (_, risk, known, holds) => {
    expect(ask(tableOf([[{ risk }, 'yes']]), known).status).toBe(holds ? 'decided' : 'no-row')
  })

  it.each<[string, When, Facts, boolean]>([
    ['yes', { disputed: true }, { disputed: true }, true],
    ['no', { disputed: true }, { disputed: false }, false],
    [
      'an amount exactly at a limit that includes it',
      { pastDue: { to: '100000.00' } },
      { pastDue: '100000.00' },
      true,
    ],
    ['a cent more', { pastDue: { to: '100000.00' } }, { pastDue: '100000.01' }, false],
    ['the limit without its decimals', { pastDue: { to: '100000' } }, { pastDue: '100000.00' }, true],
    [
      'an amount past the safe numbers',
      { pastDue: { above: '90071992547409.91' } },
      { pastDue: '90071992547409.92' },
      true,
    ],
    ['a fraction below a bound', { ratio: { below: 0.2 } }, { ratio: 0.19999 }, true],
    ['a fraction at a bound', { ratio: { below: 0.2 } }, { ratio: 0.2 }, false],
    ['a day from', { reviewedOn: { from: '2026-01-01' } }, { reviewedOn: '2026-01-01' }, true],
    ['a day before', { reviewedOn: { from: '2026-01-01' } }, { reviewedOn: '2025-12-31' }, false],
  ])('%s', (_, when, known, holds) => {
    expect(ask(tableOf([[when, 'yes']]), known).status).toBe(holds ? 'decided' : 'no-row')
  })

  it.each<[string, Facts]>([
    ['a label that does not exist', { risk: 'extreme' }],
    ['the word unknown', { risk: 'unknown' }],
    ['half a day', { daysPastDue: 0.5 }],
    ['NaN', { daysPastDue: Number.NaN }],
    ['a text for a number', { daysPastDue: '31' }],
    ['an amount with an exponent', { pastDue: '1e5' }],
    ['a day that does not exist', { reviewedOn: '2026-02-30' }],
    ['a text for yes', { disputed: 'yes' }],
  ])('refuses %s, naming the fact', (_, known) => {
    const all = tableOf([
      [
        {
          risk: 'high',
          daysPastDue: { from: 1 },
          pastDue: { from: '1' },
          reviewedOn: { from: '2026-01-01' },
          disputed: true,
        },
        'yes',
      ],
    ])
    expect(errorOf(() => ask(all, known)).details).toMatchObject({
      issues: [{ path: `facts.${Object.keys(known)[0]}` }],
    })
  })
})

describe('what is unknown', () => {
  const table = tableOf([
    [{ disputed: true }, 'resolve'],
    [{ risk: 'high' }, 'call'],
    [{}, 'letter'],
  ])

  it.each<[string, Facts, TableAnswer<string>]>([
    ['nothing is unknown', { disputed: false, risk: 'low' }, decided('letter', 'r3')],
    [
      'an unknown fact after the row that decides does not matter',
      { disputed: true },
      decided('resolve', 'r1'),
    ],
    [
      'an unknown fact before it could change the answer',
      { risk: 'high' },
      { status: 'undetermined', missing: ['disputed'], rows: ['r1', 'r2'], mayBeNone: false },
    ],
    [
      'two unknown facts are both named',
      {},
      { status: 'undetermined', missing: ['disputed', 'risk'], rows: ['r1', 'r2', 'r3'], mayBeNone: false },
    ],
    [
      'a fact that is named without a value is unknown',
      { disputed: undefined, risk: 'high' },
      { status: 'undetermined', missing: ['disputed'], rows: ['r1', 'r2'], mayBeNone: false },
    ],
  ])('%s', (_, known, answer) => expect(ask(table, known)).toEqual(answer))

  it('leaves no row, where the only row that may hold asks for what is impossible', () => {
    const never = { impossible: [{ when: { risk: 'high' } }] }
    const rows: readonly (readonly [When, string])[] = [[{ risk: 'high' }, 'call']]
    expect(ask(tableOf(rows, never), {})).toEqual({ status: 'no-row' })
    expect(ask(tableOf(rows, { ...never, hitPolicy: 'unique' }), {})).toEqual({ status: 'no-row' })
  })

  it('does not matter where every value leads to the same outcome, and the rows that may decide are named', () => {
    const same = tableOf([
      [{ risk: 'high' }, 'call'],
      [{ risk: ['low', 'medium'] }, 'call'],
    ])
    expect(ask(same, {})).toEqual(decided('call', 'r1', 'r2'))
  })

  it('is seen jointly: two rows that together cover every value leave no third', () => {
    const covered = tableOf([
      [{ disputed: true }, 'a'],
      [{ disputed: false }, 'a'],
      [{}, 'b'],
    ])
    expect(ask(covered, {})).toEqual(decided('a', 'r1', 'r2'))
  })

  it('leaves out values that a fact cannot have: there is no day between 30 and 31, nor before 0', () => {
    const days = tableOf([
      [{ daysPastDue: { to: 30 } }, 'a'],
      [{ daysPastDue: { from: 31 } }, 'a'],
      [{}, 'b'],
    ])
    expect(ask(days, {})).toEqual(decided('a', 'r1', 'r2'))
    const all = tableOf([
      [{ daysPastDue: { from: 0 } }, 'a'],
      [{}, 'b'],
    ])
    expect(ask(all, {})).toEqual(decided('a', 'r1'))
    const ratios = tableOf([
      [{ ratio: { to: 30 } }, 'a'],
      [{ ratio: { from: 31 } }, 'a'],
      [{}, 'b'],
    ])
    expect(ask(ratios, {}).status).toBe('undetermined')
  })

  it.each<[string, Condition]>([
    ['the word', 'unknown'],
    ['a list that names it', ['high', 'unknown']],
    ['an exclusion that admits it', { not: ['low'], orUnknown: true }],
  ])('is met by a cell that speaks of it: %s', (_, risk) => {
    expect(
      ask(
        tableOf([
          [{ risk }, 'ask'],
          [{}, 'go on'],
        ]),
        {},
      ),
    ).toEqual(decided('ask', 'r1'))
  })

  it('is met by a range that admits it', () => {
    expect(ask(tableOf([[{ daysPastDue: { from: 5, orUnknown: true } }, 'ask']]), {})).toEqual(
      decided('ask', 'r1'),
    )
    expect(
      ask(tableOf([[{ daysPastDue: { from: 5, orUnknown: true } }, 'ask']]), { daysPastDue: 4 }),
    ).toEqual({ status: 'no-row' })
  })

  it('is not met by known values where a cell says unknown', () => {
    expect(
      ask(
        tableOf([
          [{ risk: 'unknown' }, 'ask'],
          [{}, 'go on'],
        ]),
        { risk: 'low' },
      ),
    ).toEqual(decided('go on', 'r2'))
  })

  it('still leaves an earlier row open, although a later cell speaks of it', () => {
    const table = tableOf([
      [{ risk: 'high' }, 'call'],
      [{ risk: 'unknown' }, 'ask'],
      [{}, 'go on'],
    ])
    expect(ask(table, {})).toMatchObject({ status: 'undetermined', missing: ['risk'], rows: ['r1', 'r2'] })
  })

  it('matches nothing in a table that says so', () => {
    expect(ask({ ...table, whenUnknown: 'no-match' }, {})).toEqual(decided('letter', 'r3'))
  })
})

describe('a unique table', () => {
  const table = tableOf(
    [
      [{ risk: 'high' }, 'a'],
      [{ disputed: true }, 'b'],
    ],
    { hitPolicy: 'unique' },
  )

  it.each<[string, Facts, TableAnswer<string>]>([
    ['one row matches', { risk: 'high', disputed: false }, decided('a', 'r1')],
    ['two rows match', { risk: 'high', disputed: true }, { status: 'conflict', rows: ['r1', 'r2'] }],
    ['no row matches', { risk: 'low', disputed: false }, { status: 'no-row' }],
    [
      'a second may match',
      { risk: 'high' },
      { status: 'undetermined', missing: ['disputed'], rows: ['r1', 'r2'], mayBeNone: false },
    ],
  ])('%s', (_, known, answer) => expect(ask(table, known)).toEqual(answer))

  it('contradicts itself where two rows hold whatever the unknown fact turns out to be', () => {
    const both = tableOf(
      [
        [{ risk: ['low', 'medium', 'high'] }, 'a'],
        [{ disputed: [true, false] }, 'b'],
      ],
      { hitPolicy: 'unique' },
    )
    expect(ask(both, { disputed: true })).toEqual({ status: 'conflict', rows: ['r1', 'r2'] })
  })
})

describe('a table by priority', () => {
  it('takes the first row of the strongest outcome that holds', () => {
    const table = tableOf(
      [
        [{ daysPastDue: { from: 1 } }, 'weak'],
        [{ daysPastDue: { from: 31 } }, 'strong'],
        [{ daysPastDue: { from: 30 } }, 'strong'],
      ],
      { hitPolicy: 'priority', priorities: ['strong', 'weak'] },
    )
    expect(ask(table, { daysPastDue: 29 })).toEqual(decided('weak', 'r1'))
    expect(ask(table, { daysPastDue: 30 })).toEqual(decided('strong', 'r3'))
    expect(ask(table, { daysPastDue: 31 })).toEqual(decided('strong', 'r2'))
  })
})

describe('a table of more rows than a word holds', () => {
  const day = (from: number): When => ({ daysPastDue: { from, to: from } })

  it('takes the first of two rows that hold, also beyond the 64th', () => {
    const rows = Array.from({ length: 66 }, (_, at): [When, string] => [day(at < 64 ? at : 64), `o${at}`])
    expect(ask(tableOf(rows), { daysPastDue: 63 })).toEqual(decided('o63', 'r64'))
    expect(ask(tableOf(rows), { daysPastDue: 64 })).toEqual(decided('o64', 'r65'))
    expect(ask(tableOf(rows), { daysPastDue: 65 })).toEqual({ status: 'no-row' })
  })

  it('leaves out what is impossible, though the combination stands in a word of its own', () => {
    const rows = Array.from({ length: 40 }, (_, at): [When, string] => [
      at === 0 ? { disputed: true } : day(at),
      `o${at}`,
    ])
    const certain = tableOf(rows, { impossible: [{ when: { disputed: true } }] })
    expect(ask(certain, { daysPastDue: 39 })).toEqual(decided('o39', 'r40'))
    expect(ask(tableOf(rows), { daysPastDue: 39 }).status).toBe('undetermined')
  })
})

describe('explainTable', () => {
  const table = tableOf([
    [{ daysPastDue: { above: 90 }, disputed: false }, 'legal'],
    [{ risk: ['high', 'medium'] }, 'call'],
    [{ disputed: false }, 'sms'],
    [{}, 'letter'],
  ])
  const explain = (known: Facts) => explainTable(compileTable(table, vocabulary), known)

  it('names the winner, the first failed condition of each loser with the value it saw, and who came too late', () => {
    expect(explain({ daysPastDue: 45, risk: 'medium', disputed: false })).toEqual([
      { row: 'r1', status: 'lost', failed: { fact: 'daysPastDue', condition: { above: 90 }, value: 45 } },
      { row: 'r2', status: 'won' },
      { row: 'r3', status: 'later' },
      { row: 'r4', status: 'later' },
    ])
  })

  it('says of a row that holds after the winner that it came too late, also where unknowns do not match', () => {
    const strict = compileTable({ ...table, whenUnknown: 'no-match' }, vocabulary)
    expect(explainTable(strict, { daysPastDue: 95, risk: 'high', disputed: false })).toEqual([
      { row: 'r1', status: 'won' },
      { row: 'r2', status: 'later' },
      { row: 'r3', status: 'later' },
      { row: 'r4', status: 'later' },
    ])
  })

  it('leaves out of what is missing a fact of which a row asks that nobody knows it', () => {
    const speaking = tableOf([
      [{ risk: 'unknown', disputed: true }, 'ask'],
      [{}, 'letter'],
    ])
    expect(explainTable(compileTable(speaking, vocabulary), {})).toEqual([
      { row: 'r1', status: 'open', missing: ['disputed'] },
      { row: 'r2', status: 'open', missing: [] },
    ])
  })

  it('names what is missing where unknowns do not match', () => {
    const strict = compileTable({ ...table, whenUnknown: 'no-match' }, vocabulary)
    expect(explainTable(strict, { daysPastDue: 95, risk: 'low' })).toMatchObject([
      { row: 'r1', status: 'lost', missing: ['disputed'] },
      { row: 'r2', status: 'lost', failed: { fact: 'risk' } },
      { row: 'r3', status: 'lost', missing: ['disputed'] },
      { row: 'r4', status: 'won' },
    ])
  })

  it('names what is missing of a row that may still decide', () => {
    expect(explain({ daysPastDue: 95, risk: 'low' })).toEqual([
      { row: 'r1', status: 'open', missing: ['disputed'] },
      { row: 'r2', status: 'lost', failed: { fact: 'risk', condition: ['high', 'medium'], value: 'low' } },
      // Whatever "disputed" is: if false the first row decides before it, if true it does not match.
      { row: 'r3', status: 'later' },
      { row: 'r4', status: 'open', missing: [] },
    ])
  })
})

describe('a table that cannot be compiled', () => {
  const issuesOf = (rows: readonly (readonly [When, string])[]) =>
    tableIssues(tableOf(rows), vocabulary, 'strategy.stages').map(({ path, code }) => [path, code])

  it.each<[string, When, string, string]>([
    ['a fact that does not exist', { dayPastDue: { from: 1 } }, 'dayPastDue', 'unknown-reference'],
    ['a label that does not exist', { risk: 'extreme' }, 'risk', 'unknown-reference'],
    ['a label that does not exist among others', { risk: ['high', 'extreme'] }, 'risk', 'unknown-reference'],
    [
      'an exclusion of a label that does not exist',
      { risk: { not: ['extreme'] } },
      'risk',
      'unknown-reference',
    ],
    ['a range of a label', { risk: { from: 1 } }, 'risk', 'unknown-reference'],
    ['a label of a number', { daysPastDue: 'high' }, 'daysPastDue', 'wrong-type'],
    ['a text bound of a number', { daysPastDue: { from: '1' } }, 'daysPastDue', 'wrong-type'],
    ['half a day', { daysPastDue: { from: 0.5 } }, 'daysPastDue', 'wrong-type'],
    ['a label of a boolean', { disputed: 'yes' }, 'disputed', 'unknown-reference'],
    ['an empty range', { daysPastDue: { from: 31, to: 30 } }, 'daysPastDue', 'empty-range'],
    [
      'a range open on both sides of one value',
      { daysPastDue: { above: 30, below: 30 } },
      'daysPastDue',
      'empty-range',
    ],
    ['a bound that is no day', { reviewedOn: { from: '2026-02-30' } }, 'reviewedOn', 'wrong-type'],
  ])('names %s', (_, when, fact, code) => {
    expect(issuesOf([[when, 'x']])).toEqual([[`strategy.stages.rows[0].when.${fact}`, code]])
  })

  it('names a repeated row id', () => {
    const table = {
      ...tableOf([]),
      rows: [
        { id: 'a', when: {}, outcome: 'x' },
        { id: 'a', when: {}, outcome: 'y' },
      ],
    }
    expect(tableIssues(table, vocabulary, '')).toMatchObject([{ path: 'rows[1].id', code: 'duplicate-id' }])
  })

  it('has a form, from JSON', () => {
    const shape = decisionTableShape(
      leaf<string>(
        (value) => typeof value === 'string',
        () => {
          throw new Error('unused')
        },
      ),
    )
    expect(
      inspect(
        shape,
        JSON.parse(
          JSON.stringify(tableOf([[{ risk: { not: ['low'] }, daysPastDue: { from: 1, to: 5 } }, 'x']])),
        ),
        () => [],
      ).ok,
    ).toBe(true)
    for (const when of [
      { risk: 3 },
      { risk: [] },
      { risk: {} },
      { risk: { not: [] } },
      { risk: { form: 1 } },
      { risk: { from: 1, not: ['low'] } },
      { risk: { orUnknown: true } },
      { risk: '' },
      JSON.parse('{"__proto__":true}'),
    ]) {
      expect(inspect(shape, { ...tableOf([]), rows: [{ id: 'a', when, outcome: 'x' }] }, () => []).ok).toBe(
        false,
      )
    }
  })
})

function expectedAnswer(
  { rows: inTable, hitPolicy, impossible = [] }: DecisionTable<string>,
  known: Facts,
): { status: string; outcomes: readonly string[] } {
  const rows =
    hitPolicy === 'priority'
      ? priorities.flatMap((wanted) => inTable.filter(({ outcome }) => outcome === wanted))
      : inTable
  const takesOne = hitPolicy === 'first' || hitPolicy === 'priority'
  const sure = rows.filter(({ when }) => matches(when, known) === true)
  if (hitPolicy === 'unique' && sure.length > 1) return { status: 'conflict', outcomes: [] }
  const completed = completionsOf(known)
  const possible = completed.filter((one) => !impossible.some(({ when }) => holdsOneWay(when, known, one)))
  const answers = new Set<string>()
  for (const one of possible.length > 0 ? possible : completed) {
    // A condition that holds because a fact is unknown goes on holding; one that is open is settled by the value.
    const matching = rows.filter(({ when }) => holdsOneWay(when, known, one))
    const outcomes = matching.map(({ outcome }) => outcome)
    if (takesOne) answers.add(outcomes[0] ?? '')
    else if (hitPolicy === 'collect') answers.add([...new Set(outcomes)].sort().join())
    else answers.add(outcomes.length > 1 ? 'conflict' : (outcomes[0] ?? ''))
  }
  const [only] = answers
  if (answers.size > 1) return { status: 'undetermined', outcomes: [...answers] }
  if (only === 'conflict') return { status: 'conflict', outcomes: [] }
  if (only === undefined || only === '') return { status: 'no-row', outcomes: [] }
  return { status: hitPolicy === 'collect' ? 'collected' : 'decided', outcomes: only.split(',') }
}

describe('over random tables and facts, unknowns included', () => {
  it('the index answers as a plain walk over rows and values does', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(tables, knownFacts, (table, known) => {
        const answer = ask(table, known)
        const expected = expectedAnswer(table, known)
        seen.add(answer.status)
        expect(answer.status).toBe(expected.status)
        if (answer.status === 'decided') {
          expect(expected.outcomes).toEqual([answer.outcome])
          for (const id of answer.rows)
            expect(table.rows.find((row) => row.id === id)?.outcome).toBe(answer.outcome)
        }
        if (answer.status === 'collected') expect([...answer.outcomes].sort()).toEqual(expected.outcomes)
        if (answer.status === 'undetermined') {
          expect(answer.missing.length).toBeGreaterThan(0)
          for (const fact of answer.missing) expect(known).not.toHaveProperty(fact)
        }
      }),
      { seed: 31, endOnFailure: true, numRuns: 3_000 },
    )
    expect([...seen].sort()).toEqual(['collected', 'conflict', 'decided', 'no-row', 'undetermined'])
  })

  it('explains exactly one winner of a decided first-match table with every fact known', () => {
    fc.assert(
      fc.property(tables, knownFacts, (table, known) => {
        const answer = ask(table, known)
        const trace = explainTable(compileTable(table, vocabulary), known)
        expect(trace.map(({ row }) => row)).toEqual(table.rows.map(({ id }) => id))
        const winners = trace.filter(({ status }) => status === 'won').map(({ row }) => row)
        const answered = answer.status === 'decided' || answer.status === 'collected' ? answer.rows : []
        expect([...winners].sort()).toEqual([...answered].sort())
      }),
      { seed: 32, endOnFailure: true, numRuns: 500 },
    )
  })
})
