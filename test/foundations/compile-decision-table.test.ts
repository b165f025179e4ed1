import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileDecisionTable, type DecisionTable, type HitPolicy } from '../../src'
import { errorOf } from '../support/error-of'
import { facts, knownFacts, tableOf, tables } from './random-tables'

describe('a table of its own', () => {
  it.each<[HitPolicy, unknown]>([
    ['first', { status: 'decided', outcome: 'b', rows: ['r1'] }],
    ['unique', { status: 'conflict', rows: ['r1', 'r2', 'r3'] }],
    ['priority', { status: 'decided', outcome: 'a', rows: ['r2'] }],
    ['collect', { status: 'collected', outcomes: ['b', 'a'], rows: ['r1', 'r2', 'r3'] }],
  ])('goes by %s', (hitPolicy, answer) => {
    const table = tableOf(
      [
        [{ risk: 'high' }, 'b'],
        [{ disputed: true }, 'a'],
        [{ daysPastDue: { from: 1 } }, 'b'],
      ],
      { hitPolicy, ...(hitPolicy === 'priority' ? { priorities: ['a', 'b'] } : {}) },
    )
    const compiled = compileDecisionTable(table, { facts })
    expect(compiled.evaluate({ risk: 'high', disputed: true, daysPastDue: 5 })).toEqual(answer)
  })

  it('collects what it is sure of, where the rest adds nothing', () => {
    const table = tableOf(
      [
        [{ risk: 'high' }, 'a'],
        [{ disputed: true }, 'a'],
        [{ daysPastDue: { from: 1 } }, 'b'],
      ],
      { hitPolicy: 'collect' },
    )
    const compiled = compileDecisionTable(table, { facts })
    expect(compiled.evaluate({ risk: 'high', daysPastDue: 0 })).toEqual({
      status: 'collected',
      outcomes: ['a'],
      rows: ['r1', 'r2'],
    })
    expect(compiled.evaluate({ risk: 'low', daysPastDue: 0 })).toEqual({
      status: 'undetermined',
      missing: ['disputed'],
      rows: ['r2'],
      mayBeNone: true,
    })
    expect(
      compiled.explain({ risk: 'high', disputed: false, daysPastDue: 2 }).map(({ status }) => status),
    ).toEqual(['won', 'lost', 'won'])
  })

  it('tells ways that a table declares impossible from ways that are open', () => {
    const rows = [
      [{ disputed: true }, 'resolve'],
      [{}, 'call'],
    ] as const
    const open = compileDecisionTable(tableOf(rows), { facts })
    const closed = compileDecisionTable(
      tableOf(rows, { impossible: [{ when: { disputed: true, daysPastDue: { to: 0 } } }] }),
      { facts },
    )
    expect(open.evaluate({ daysPastDue: 0 }).status).toBe('undetermined')
    expect(closed.evaluate({ daysPastDue: 0 })).toEqual({ status: 'decided', outcome: 'call', rows: ['r2'] })
    expect(closed.evaluate({ daysPastDue: 1 }).status).toBe('undetermined')
    // What cannot be, and is said to be all the same, is answered by the rows.
    expect(closed.evaluate({ daysPastDue: 0, disputed: true })).toMatchObject({ outcome: 'resolve' })
  })

  it('names both outcomes in whichever order ways give them', () => {
    const table = tableOf(
      [
        [{ disputed: true }, 'a'],
        [{}, 'b'],
        [{ disputed: false }, 'a'],
      ],
      { hitPolicy: 'collect' },
    )
    expect(compileDecisionTable(table, { facts }).evaluate({})).toEqual({
      status: 'collected',
      outcomes: ['a', 'b'],
      rows: ['r1', 'r2', 'r3'],
    })
  })

  it.each<
    [
      string,
      readonly (readonly [DecisionTable<string>['rows'][number]['when'], string])[],
      Readonly<Record<string, string | number>>,
      unknown,
    ]
  >([
    [
      'a conflict that is certain names the rows that are',
      [
        [{ risk: 'high' }, 'a'],
        [{ daysPastDue: { from: 1 } }, 'b'],
        [{ disputed: true }, 'c'],
      ],
      { risk: 'high', daysPastDue: 5 },
      { status: 'conflict', rows: ['r1', 'r2'] },
    ],
    [
      'a row that may hold, or none',
      [[{ risk: 'high' }, 'a']],
      {},
      { status: 'undetermined', missing: ['risk'], rows: ['r1'], mayBeNone: true },
    ],
    [
      'one of two with the same outcome',
      [
        [{ risk: 'high' }, 'a'],
        [{ risk: { not: ['high'] } }, 'a'],
      ],
      {},
      { status: 'decided', outcome: 'a', rows: ['r1', 'r2'] },
    ],
    [
      'one of two with other outcomes',
      [
        [{ risk: 'high' }, 'a'],
        [{ risk: { not: ['high'] } }, 'b'],
      ],
      {},
      { status: 'undetermined', missing: ['risk'], rows: ['r1', 'r2'], mayBeNone: false },
    ],
    [
      'nothing but what could still matter',
      [
        [{ risk: 'high' }, 'a'],
        [{ disputed: true, daysPastDue: { to: 0 } }, 'b'],
      ],
      { daysPastDue: 5 },
      { status: 'undetermined', missing: ['risk'], rows: ['r1'], mayBeNone: true },
    ],
  ])('that is unique answers %s', (_, rows, known, answer) => {
    expect(compileDecisionTable(tableOf(rows, { hitPolicy: 'unique' }), { facts }).evaluate(known)).toEqual(
      answer,
    )
  })

  it.each([
    [14, 'collected'],
    [15, 'undetermined'],
  ])(
    'with %i unknown facts is answered exactly, and beyond 20,000 ways with caution: %s',
    (count, status) => {
      // Each fact alone tells its two rows apart, so that there are two to the power of their number of ways.
      const many = Array.from({ length: count }, (_, index) => `f${index}`)
      const rows = many.flatMap((id): [DecisionTable<string>['rows'][number]['when'], string][] => [
        [{ [id]: true }, 'a'],
        [{ [id]: false }, 'a'],
      ])
      const own = many.map(
        (id) => ({ id, type: 'boolean', movement: 'constant', label: { en: id, 'zh-CN': id } }) as const,
      )
      const table = compileDecisionTable(tableOf(rows, { hitPolicy: 'collect' }), { facts: own })
      expect(table.evaluate({}).status).toBe(status)
    },
  )

  it('says in both languages what is wrong with a value', () => {
    const error = errorOf(() =>
      compileDecisionTable(tableOf([[{ risk: 'high' }, 'a']]), { facts }).evaluate({ risk: 'extreme' }),
    )
    expect(error).toMatchObject({
      message:
        'facts.risk: expected a value that this fact can have, received "extreme". Look the fact up in the vocabulary; leave it out when it is not known.',
      sentence: {
        'zh-CN': 'facts.risk：应为该事实可取的值，收到 "extreme"。请查阅事实词汇表；未知时请省略。',
      },
      details: { issues: [{ code: 'wrong-type' }] },
    })
  })

  it('verifies itself against the outcomes that it may give, within a budget', () => {
    const table = compileDecisionTable(tableOf([[{ disputed: true }, 'a']]), { facts })
    expect(table.verify({ outcomes: ['a', 'b'] }).map(({ code }) => code)).toEqual(['gap', 'unused-outcome'])
    expect(table.verify({ cellBudget: 0 }).map(({ code }) => code)).toContain('not-proved')
  })

  it('keeps its own copy of the table', () => {
    const table = tableOf([[{ disputed: true }, 'a']])
    const compiled = compileDecisionTable(table, { facts })
    Object.assign(table.rows[0] as object, { outcome: 'b' })
    expect(compiled.evaluate({ disputed: true })).toMatchObject({ outcome: 'a' })
  })

  it('reads a fact called like what every object inherits only where it is given', () => {
    const [first] = facts
    const named = {
      ...first,
      id: 'constructor',
      type: 'boolean',
      movement: 'constant',
      label: { en: 'x', 'zh-CN': 'x' },
    } as const
    const compiled = compileDecisionTable(
      tableOf([
        [JSON.parse('{"constructor":true}'), 'a'],
        [{}, 'b'],
      ]),
      {
        facts: [{ id: named.id, type: named.type, movement: named.movement, label: named.label }],
      },
    )
    expect(compiled.evaluate({}).status).toBe('undetermined')
    expect(compiled.evaluate(JSON.parse('{"constructor":true}'))).toMatchObject({ outcome: 'a' })
    expect(compiled.evaluate(JSON.parse('{"constructor":false}'))).toMatchObject({ outcome: 'b' })
  })

  it.each<[string, unknown, unknown, string]>([
    ['no table', undefined, { facts }, 'table'],
    ['no facts', tableOf([]), undefined, 'facts'],
    [
      'a fact of no type',
      tableOf([]),
      { facts: [{ id: 'x', label: { en: 'x', 'zh-CN': 'x' }, movement: 'daily', type: 'x' }] },
      'facts[0].type',
    ],
    [
      'a row that names a fact that is not there',
      tableOf([[{ nothing: true }, 'a']]),
      { facts },
      'table.rows[0].when.nothing',
    ],
    [
      'an outcome that is no plain value',
      { ...tableOf([]), rows: [{ id: 'a', when: {}, outcome: {} }] },
      { facts },
      'table.rows[0].outcome',
    ],
  ])('refuses %s, naming the place', (_, table, options, path) => {
    const error = errorOf(() =>
      compileDecisionTable(table as DecisionTable<string>, options as { facts: [] }),
    )
    expect(error).toMatchObject({ code: 'invalid-input', details: { issues: [{ path }] } })
  })

  it.each([undefined, null, 5, 'text'])('refuses facts that are %s', (known) => {
    const compiled = compileDecisionTable(tableOf([[{ disputed: true }, 'a']]), { facts })
    for (const ask of [compiled.evaluate, compiled.explain]) {
      const error = errorOf(() => ask(known as never))
      expect(error).toMatchObject({ code: 'invalid-input', details: { issues: [{ path: 'facts' }] } })
    }
  })

  it('refuses facts that are nothing as nothing, and those that cannot be read', () => {
    const compiled = compileDecisionTable(tableOf([[{ disputed: true }, 'a']]), { facts })
    const gone = Object.defineProperty({}, 'disputed', {
      enumerable: true,
      get: () => {
        throw new Error('gone')
      },
    })
    for (const ask of [compiled.evaluate, compiled.explain]) {
      expect(errorOf(() => ask(null as never)).message).toBe(
        'facts: expected an object, received null. Pass a plain object with named fields.',
      )
      expect(errorOf(() => ask(gone)).message).toBe(
        'facts: expected plain data, received a value that throws when it is read. Pass plain objects and arrays, without getters or proxies.',
      )
    }
  })

  it('answers as it did, whatever was asked in between', () => {
    fc.assert(
      fc.property(tables, fc.array(knownFacts, { minLength: 1, maxLength: 5 }), (table, asked) => {
        const compiled = compileDecisionTable(table, { facts })
        const once = asked.map((known) => compileDecisionTable(table, { facts }).evaluate(known))
        expect([...asked, ...asked].map((known) => compiled.evaluate(known))).toEqual([...once, ...once])
      }),
      { seed: 61, endOnFailure: true, numRuns: 200 },
    )
  })
})

describe('a table larger than one word, and than two', () => {
  it.each([1, 31, 32, 33, 63, 64, 65, 96, 97, 200])('of %i rows decides each of them', (count) => {
    const rows = Array.from(
      { length: count },
      (_, day): [DecisionTable<string>['rows'][number]['when'], string] => [
        { daysPastDue: { from: day, to: day } },
        `o${day}`,
      ],
    )
    for (const hitPolicy of ['first', 'unique', 'collect'] as const) {
      const compiled = compileDecisionTable(tableOf(rows, { hitPolicy }), { facts })
      for (const day of [0, 30, 31, 32, 62, 63, 64, 65, 95, 96, 97, 199]) {
        const answer = compiled.evaluate({ daysPastDue: day })
        expect([day, 'rows' in answer ? answer.rows : []]).toEqual([day, day < count ? [`r${day + 1}`] : []])
      }
    }
  })

  it('finds days however far apart the bounds are', () => {
    const far = compileDecisionTable(
      tableOf([
        [{ daysPastDue: { to: 0 } }, 'a'],
        [{ daysPastDue: { from: 1, to: 4_095 } }, 'b'],
        [{ daysPastDue: { above: 4_096 } }, 'c'],
        [{ daysPastDue: { from: 4_096 } }, 'd'],
      ]),
      { facts },
    )
    expect(
      [0, 1, 4_095, 4_096, 4_097, 1_000_000].map((daysPastDue) => far.evaluate({ daysPastDue })),
    ).toMatchObject(['a', 'b', 'b', 'd', 'c', 'c'].map((outcome) => ({ outcome })))
  })

  it.each<[string | number, string]>([
    [499.99, 'below'],
    ['499.99', 'below'],
    [500, 'at'],
    ['500.00', 'at'],
    [500.0001, 'above'],
    ['500.0001', 'above'],
    [90_000_000_000.12, 'above'],
    ['99999999999999999999.99', 'above'],
  ])('tells the amount %s as it is written, as number and as text', (pastDue, outcome) => {
    const limit = compileDecisionTable(
      tableOf([
        [{ pastDue: { below: '500' } }, 'below'],
        [{ pastDue: { to: '500.00' } }, 'at'],
        [{}, 'above'],
      ]),
      { facts },
    )
    expect(limit.evaluate({ pastDue })).toMatchObject({ outcome })
  })

  it.each([500.00001, Number.NaN, Number.POSITIVE_INFINITY, 1e21])(
    'refuses the number %s as an amount',
    (pastDue) => {
      const limit = compileDecisionTable(tableOf([[{ pastDue: { below: '500' } }, 'below']]), { facts })
      expect(errorOf(() => limit.evaluate({ pastDue }))).toMatchObject({
        details: { issues: [{ path: 'facts.pastDue' }] },
      })
    },
  )
})
