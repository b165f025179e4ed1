import { describe, expect, it } from 'vitest'
import { consumerCardCn, consumerLendingCn, tradeReceivables } from '../../src/policies'
import {
  diffPolicies,
  explainDifferences,
  extendPolicy,
  type Policy,
  type PolicyDifference,
} from '../../src/policy'
import { errorOf } from '../support/error-of'

const label = { en: 'Soft', 'zh-CN': '软' }

// Documents of any shape reach it from JSON.
const diff = (before: unknown, after: unknown): readonly PolicyDifference[] =>
  diffPolicies(before as Policy, after as Policy)

describe('diffPolicies', () => {
  it.each([consumerLendingCn, consumerCardCn, tradeReceivables])(
    'finds nothing in the same document',
    (policy) => {
      expect(diffPolicies(policy, JSON.parse(JSON.stringify(policy)))).toEqual([])
    },
  )

  it('finds nothing in another order of fields, and in what JSON leaves out', () => {
    expect(diff({ a: 1, b: { c: 2, d: [1] } }, { b: { d: [1], c: 2, e: undefined }, a: 1 })).toEqual([])
    expect(diff({ a: -0 }, { a: 0 })).toEqual([])
  })

  it('tells a changed row of a shipped policy cell by cell', () => {
    const ours = extendPolicy(consumerLendingCn, {
      version: '4',
      strategy: {
        cadenceTable: {
          rows: {
            change: [{ id: 'daily', when: { daysPastDue: { from: 61, to: 180 } }, outcome: 2 }],
            remove: ['weekly'],
            addBefore: { daily: [{ id: 'rest', when: { daysPastDue: { above: 180 } }, outcome: 30 }] },
          },
        },
      },
    })
    const rows = 'strategy.cadenceTable.rows'
    expect(diffPolicies(consumerLendingCn, ours)).toEqual([
      {
        kind: 'removed',
        path: `${rows}[weekly]`,
        before: { id: 'weekly', when: { daysPastDue: { from: 1, to: 7 } }, outcome: 7 },
        fromIndex: 3,
      },
      {
        kind: 'added',
        path: `${rows}[rest]`,
        after: { id: 'rest', when: { daysPastDue: { above: 180 } }, outcome: 30 },
        toIndex: 6,
      },
      { kind: 'changed', path: `${rows}[daily].outcome`, before: 1, after: 2 },
      {
        kind: 'changed',
        path: `${rows}[daily].when.daysPastDue`,
        before: { from: 61 },
        after: { from: 61, to: 180 },
      },
      { kind: 'changed', path: 'version', before: '3', after: '4' },
    ])
  })

  const list = (...ids: readonly string[]): unknown => ({ rows: ids.map((id) => ({ id })) })

  it.each<[string, unknown, unknown, readonly unknown[]]>([
    ['a field that is new', {}, { a: { b: 1 } }, [{ kind: 'added', path: 'a', after: { b: 1 } }]],
    ['a field that is gone', { a: null }, {}, [{ kind: 'removed', path: 'a', before: null }]],
    [
      'null in the place of a value',
      { a: 1 },
      { a: null },
      [{ kind: 'changed', path: 'a', before: 1, after: null }],
    ],
    [
      'a list in the place of an object',
      { a: {} },
      { a: [] },
      [{ kind: 'changed', path: 'a', before: {}, after: [] }],
    ],
    [
      'a list whose entries have no ids, as one value',
      { a: [1, 2] },
      { a: [2, 1] },
      [{ kind: 'changed', path: 'a', before: [1, 2], after: [2, 1] }],
    ],
    [
      'a list that got longer',
      { a: [1] },
      { a: [1, 2] },
      [{ kind: 'changed', path: 'a', before: [1], after: [1, 2] }],
    ],
    [
      'a list in which an id repeats, as one value',
      list('x', 'x'),
      list('x'),
      [{ kind: 'changed', path: 'rows', before: [{ id: 'x' }, { id: 'x' }], after: [{ id: 'x' }] }],
    ],
    [
      'a list in which an entry has no id, as one value',
      { rows: [{ id: 'x' }, {}] },
      { rows: [{ id: 'x' }] },
      [{ kind: 'changed', path: 'rows', before: [{ id: 'x' }, {}], after: [{ id: 'x' }] }],
    ],
    [
      'an empty id, as none',
      list(''),
      list(),
      [{ kind: 'changed', path: 'rows', before: [{ id: '' }], after: [] }],
    ],
    [
      'an empty list that is filled',
      list(),
      list('x'),
      [{ kind: 'added', path: 'rows[x]', after: { id: 'x' }, toIndex: 0 }],
    ],
    [
      'two neighbors that changed places, as one move',
      list('a', 'b'),
      list('b', 'a'),
      [{ kind: 'moved', path: 'rows[b]', fromIndex: 1, toIndex: 0 }],
    ],
    [
      'the first that went to the end',
      list('a', 'b', 'c', 'd'),
      list('b', 'c', 'd', 'a'),
      [{ kind: 'moved', path: 'rows[a]', fromIndex: 0, toIndex: 3 }],
    ],
    [
      'nothing of those that were only pushed along',
      list('a', 'b', 'c'),
      list('x', 'b', 'c'),
      [
        { kind: 'removed', path: 'rows[a]', before: { id: 'a' }, fromIndex: 0 },
        { kind: 'added', path: 'rows[x]', after: { id: 'x' }, toIndex: 0 },
      ],
    ],
    [
      'an entry that moved and changed, both',
      { rows: [{ id: 'a' }, { id: 'b', n: 1 }] },
      { rows: [{ id: 'b', n: 2 }, { id: 'a' }] },
      [
        { kind: 'moved', path: 'rows[b]', fromIndex: 1, toIndex: 0 },
        { kind: 'changed', path: 'rows[b].n', before: 1, after: 2 },
      ],
    ],
    [
      'the label of the innermost entry, as it is now',
      { stages: [{ id: 's', label: { en: 'Old', 'zh-CN': '旧' }, n: 1 }] },
      { stages: [{ id: 's', label, n: 1, more: [{ id: 'in', x: 1 }] }] },
      [
        { kind: 'changed', path: 'stages[s].label.en', label, before: 'Old', after: 'Soft' },
        { kind: 'changed', path: 'stages[s].label["zh-CN"]', label, before: '旧', after: '软' },
        { kind: 'added', path: 'stages[s].more', label, after: [{ id: 'in', x: 1 }] },
      ],
    ],
    [
      'no label of an entry around the innermost',
      { stages: [{ id: 's', label, rows: [{ id: 'r', x: 1 }] }] },
      { stages: [{ id: 's', label, rows: [{ id: 'r', x: 2 }] }] },
      [{ kind: 'changed', path: 'stages[s].rows[r].x', before: 1, after: 2 }],
    ],
    [
      'the label of what is gone',
      { stages: [{ id: 's', label }] },
      { stages: [] },
      [{ kind: 'removed', path: 'stages[s]', label, before: { id: 's', label }, fromIndex: 0 }],
    ],
    [
      'no label that is none',
      { stages: [{ id: 's', label: { en: 'S' } }] },
      { stages: [] },
      [{ kind: 'removed', path: 'stages[s]', before: { id: 's', label: { en: 'S' } }, fromIndex: 0 }],
    ],
    [
      'names and ids that are no plain words, in quotation marks',
      {
        'a b': [
          { id: 'c]d', x: 1 },
          { id: '第一 封', x: 1 },
        ],
      },
      {
        'a b': [
          { id: 'c]d', x: 2 },
          { id: '第一 封', x: 2 },
        ],
      },
      [
        { kind: 'changed', path: '["a b"]["c]d"].x', before: 1, after: 2 },
        { kind: 'changed', path: '["a b"]["第一 封"].x', before: 1, after: 2 },
      ],
    ],
    [
      'ids of letters of any script, figures, dots and hyphens, as they are',
      { a: [{ id: '逾期-30.1', x: 1 }] },
      { a: [{ id: '逾期-30.1', x: 2 }] },
      [{ kind: 'changed', path: 'a[逾期-30.1].x', before: 1, after: 2 }],
    ],
    [
      'the cells of a condition at any depth, each as one value',
      { x: { when: { f: { from: 1, to: 2 }, g: [{ id: 'a', n: 1 }] } } },
      { x: { when: { f: { from: 1, to: 3 }, g: [{ id: 'a', n: 2 }] } } },
      [
        { kind: 'changed', path: 'x.when.f', before: { from: 1, to: 2 }, after: { from: 1, to: 3 } },
        { kind: 'changed', path: 'x.when.g', before: [{ id: 'a', n: 1 }], after: [{ id: 'a', n: 2 }] },
      ],
    ],
    [
      'fields named as those that every object has',
      { a: 1 },
      { a: 1, constructor: 2, toString: 3 },
      [
        { kind: 'added', path: 'constructor', after: 2 },
        { kind: 'added', path: 'toString', after: 3 },
      ],
    ],
    ['whole documents that are no objects', 1, 'x', [{ kind: 'changed', path: '', before: 1, after: 'x' }]],
    [
      'another $schema',
      { $schema: 'a' },
      { $schema: 'b' },
      [{ kind: 'changed', path: '$schema', before: 'a', after: 'b' }],
    ],
  ])('tells %s', (_, before, after, expected) => expect(diff(before, after)).toEqual(expected))

  it('tells fields in the order of their names, whatever the order of the documents', () => {
    const paths = diff({ b: 1, a: 1, B: 1 }, { c: 2, b: 2, a: 2, B: 2 }).map(({ path }) => path)
    expect(paths).toEqual(['B', 'a', 'b', 'c'])
  })

  it('compares a hundred thousand rows, and moves as few as there are', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => ({ id: `r${at}`, when: { n: at }, outcome: 'x' }))
    const [first, ...rest] = rows
    expect(diff({ rows }, { rows: [...rest, first] })).toEqual([
      { kind: 'moved', path: 'rows[r0]', fromIndex: 0, toIndex: 99_999 },
    ])
    expect(diff({ rows }, { rows: [...rows].reverse() })).toHaveLength(99_999)
  })

  it('shares nothing with the documents', () => {
    const after = { a: { b: [1] } }
    const [difference] = diff({}, after)
    expect(difference).toMatchObject({ after: { b: [1] } })
    after.a.b.push(2)
    expect(difference).toMatchObject({ after: { b: [1] } })
  })
})

describe('diffPolicies refuses', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)])
  // Sixty-three lists, each of which holds the next twice: 2^63 of them to whoever follows every way.
  const wide = (levels: number): unknown => {
    let value: unknown = []
    for (let count = 1; count < levels; count++) value = [value, value]
    return value
  }

  it.each<[string, unknown, unknown, string, string]>([
    ['no document', undefined, {}, 'before', 'missing'],
    ['a document that is missing after', {}, undefined, 'after', 'missing'],
    ['a function', {}, { a: { b: () => 1 } }, 'after.a.b', 'wrong-type'],
    ['a bigint', { a: 1n }, {}, 'before.a', 'wrong-type'],
    ['a number that JSON does not have', { a: Number.POSITIVE_INFINITY }, {}, 'before.a', 'wrong-type'],
    ['a hole', { a: new Array(1) }, {}, 'before.a[0]', 'missing'],
    ['a list of more than a million', { a: new Array(1_000_001) }, {}, 'before.a', 'too-large'],
    ['a Map', { a: new Map() }, {}, 'before.a', 'wrong-type'],
    ['an object that inherits its fields', Object.create({ a: 1 }), {}, 'before', 'wrong-type'],
    ['a key __proto__', JSON.parse('{"a":{"__proto__":1}}'), {}, 'before.a.__proto__', 'unknown-key'],
    ['more than 64 levels', deep(65), {}, `before${'[0]'.repeat(64)}`, 'too-large'],
    ['more lists than any policy has', {}, { a: wide(63) }, 'after', 'too-large'],
    ['what throws when it is read', {}, new Proxy({}, { ownKeys: () => never() }), 'after', 'unreadable'],
  ])('%s', (_, before, after, path, code) => {
    expect(errorOf(() => diff(before, after))).toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ path, code }] },
    })
  })

  it('nothing that is 64 levels deep, or of another realm', () => {
    expect(diff(deep(64), deep(64))).toEqual([])
    expect(diff(Object.create(null), {})).toEqual([])
  })

  it('every fault of a document at once', () => {
    const { details } = errorOf(() => diff({ a: 1n, b: [() => 1] }, {}))
    expect(details).toMatchObject({ issues: [{ path: 'before.a' }, { path: 'before.b[0]' }] })
  })

  it('with sentences that say what to do', () => {
    expect(errorOf(() => diff({ a: 1n }, {})).sentence).toEqual({
      en: 'before.a: expected plain data, received the bigint 1n. Pass what JSON can hold.',
      'zh-CN': 'before.a：应为普通数据，收到大整数 1n。请传入 JSON 能表示的内容。',
    })
    expect(errorOf(() => diff(deep(65), {})).message).toMatch(
      /: expected at most 64 levels, received more\. Pass a policy document, in which nothing holds itself\.$/,
    )
  })
})

function never(): never {
  throw new Error('read')
}

describe('explainDifferences', () => {
  const before = {
    version: '1',
    letters: [
      { id: 'l1', label, fromDay: 3 },
      { id: 'l2', fromDay: 9 },
      { id: 'l3', fromDay: 12 },
    ],
    rows: [{ id: 'sue', when: { days: { above: 90 } } }],
    contact: { a: 1 },
  }
  const after = {
    version: '2',
    letters: [
      { id: 'l3', fromDay: 12 },
      { id: 'l1', label, fromDay: 5 },
      { id: 'l4', fromDay: 30 },
    ],
    rows: [{ id: 'sue', when: { days: { above: 120 } } }],
    ledger: [1],
  }

  it('tells each difference in a sentence, in English and in Chinese', () => {
    const differences = diff(before, after)
    expect(explainDifferences(differences, { locale: 'en' })).toEqual([
      'Removed contact, which was {"a":1}.',
      'Added ledger: [1].',
      'Removed letters[l2], which was {"id":"l2","fromDay":9}.',
      'Moved letters[l3] from number 3 to number 1 of its list.',
      'Changed letters[l1].fromDay (Soft) from 3 to 5.',
      'Added letters[l4] as number 3 of its list: {"id":"l4","fromDay":30}.',
      'Changed rows[sue].when.days from {"above":90} to {"above":120}.',
      'Changed version from "1" to "2".',
    ])
    expect(explainDifferences(differences, { locale: 'zh-CN' })).toEqual([
      '删除 contact，原为 {"a":1}。',
      '新增 ledger：[1]。',
      '删除 letters[l2]，原为 {"id":"l2","fromDay":9}。',
      'letters[l3] 由第 3 位移至第 1 位。',
      'letters[l1].fromDay（软）由 3 改为 5。',
      '新增 letters[l4]，列于第 3 位：{"id":"l4","fromDay":30}。',
      'rows[sue].when.days 由 {"above":90} 改为 {"above":120}。',
      'version 由 "1" 改为 "2"。',
    ])
  })

  it('tells them as well when they are read back from JSON', () => {
    const differences = diff(before, after)
    const read: typeof differences = JSON.parse(JSON.stringify(differences))
    expect(explainDifferences(read, { locale: 'en' })).toEqual(
      explainDifferences(differences, { locale: 'en' }),
    )
  })

  it('tells of a whole document', () => {
    expect(explainDifferences(diff(1, null), { locale: 'en' })).toEqual([
      'Changed the document from 1 to null.',
    ])
    expect(explainDifferences(diff(1, null), { locale: 'zh-CN' })).toEqual(['整份文档由 1 改为 null。'])
  })

  it.each([
    [198, ''],
    [199, '…'],
  ])('shows a text of %d characters and its quotation marks%s', (length, end) => {
    const [sentence] = explainDifferences(diff({}, { a: 'x'.repeat(length) }), { locale: 'en' })
    const shown = `"${'x'.repeat(length)}"`.slice(0, 200)
    expect(sentence).toBe(`Added a: ${shown}${end}.`)
  })

  it('says nothing of nothing', () => {
    expect(explainDifferences([], { locale: 'en' })).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['no list', undefined, 'differences'],
    ['an object', {}, 'differences'],
    ['an entry that is none', [1], 'differences[0]'],
    ['a kind that is none', [{ kind: 'kept', path: 'a' }], 'differences[0]'],
    ['an addition of nothing', [{ kind: 'added', path: 'a' }], 'differences[0]'],
    ['a removal of nothing', [{ kind: 'removed', path: 'a' }], 'differences[0]'],
    ['a change from nothing', [{ kind: 'changed', path: 'a', after: 1 }], 'differences[0]'],
    ['a change to nothing', [{ kind: 'changed', path: 'a', before: 1 }], 'differences[0]'],
    ['a move from nowhere', [{ kind: 'moved', path: 'a', toIndex: 1 }], 'differences[0]'],
    ['a move to nowhere', [{ kind: 'moved', path: 'a', fromIndex: 1 }], 'differences[0]'],
    ['a difference without a place', [{ kind: 'added', after: 1 }], 'differences[0]'],
  ])('refuses %s', (_, differences, path) => {
    const call = (): unknown =>
      explainDifferences(differences as readonly PolicyDifference[], { locale: 'en' })
    expect(errorOf(call)).toMatchObject({ code: 'invalid-input', details: { issues: [{ path }] } })
  })

  it('refuses a language that it does not speak', () => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => explainDifferences([], { locale: 'fr' }))).toMatchObject({
      details: { issues: [{ path: 'locale' }] },
    })
  })

  it('says what it wants', () => {
    const call = (value: unknown) => () =>
      explainDifferences(value as readonly PolicyDifference[], { locale: 'en' })
    expect(errorOf(call({})).message).toBe(
      'differences: expected a list of differences, received an object. Pass what diffPolicies returned.',
    )
    expect(errorOf(call([7])).message).toBe(
      'differences[0]: expected a difference of two policies, received 7. Pass what diffPolicies returned.',
    )
  })
})
