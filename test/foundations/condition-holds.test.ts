import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Condition,
  compileTable,
  evaluateTable,
  type FactDefinition,
  type FactValue,
  holdsForUnknown,
  holdsForValue,
  tableIssues,
  vocabularyOf,
} from '../../src/foundations'
import { amount, balance, date, days, flag, labelled, ratio, share, whole } from './facts-of-each-type'
import { tableOf } from './random-tables'

const labels = (count: number): FactDefinition =>
  labelled(...Array.from({ length: count }, (_, index) => `l${index}`))

describe('a condition holds for a value', () => {
  it.each<[string, FactDefinition, Condition, FactValue, boolean]>([
    ['at its first bound', days, { from: 5 }, 5, true],
    ['below its first bound', days, { from: 5 }, 4, false],
    ['at its last bound', days, { to: 5 }, 5, true],
    ['above its last bound', days, { to: 5 }, 6, false],
    ['at a bound that it leaves out below', days, { above: 5 }, 5, false],
    ['just above it', days, { above: 5 }, 6, true],
    ['at a bound that it leaves out above', days, { below: 5 }, 5, false],
    ['just below it', days, { below: 5 }, 4, true],
    ['between two bounds', days, { from: 1, to: 5 }, 3, true],
    ['within one of two bounds alone', days, { from: 1, below: 3 }, 3, false],
    ['of amounts, however they are written', amount, { from: '5' }, '5.00', true],
    ['of amounts a ten-thousandth below', amount, { from: '5' }, '4.9999', false],
    ['of days of the calendar', date, { to: '2026-02-28' }, '2026-03-01', false],
    ['that is the label', labels(3), 'l1', 'l1', true],
    ['that is another label', labels(3), 'l1', 'l2', false],
    ['among labels', labels(3), ['l0', 'l2'], 'l2', true],
    ['not among labels', labels(3), ['l0', 'l2'], 'l1', false],
    ['that is not excluded', labels(3), { not: ['l0', 'l2'] }, 'l1', true],
    ['that is excluded', labels(3), { not: ['l0', 'l2'] }, 'l2', false],
    ['yes', flag, true, true, true],
    ['no for yes', flag, true, false, false],
    ['any of yes and no', flag, [true, false], false, true],
    ['but not where it asks for the unknown', days, 'unknown', 5, false],
    ['and not where it lists the unknown alone', labels(3), ['unknown'], 'l1', false],
    ['which is no value of the fact', days, { from: 5 }, 'x', false],
  ])('%s', (_, fact, condition, value, holds) => expect(holdsForValue(condition, fact, value)).toBe(holds))

  it.each<[Condition, boolean]>([
    ['unknown', true],
    ['l0', false],
    [['l0', 'unknown'], true],
    [['l0'], false],
    [{ from: 5 }, false],
    [{ from: 5, orUnknown: true }, true],
    [{ not: ['l0'] }, false],
    [{ not: ['l0'], orUnknown: true }, true],
    [true, false],
  ])('%j for the unknown: %s', (condition, holds) => {
    expect(holdsForUnknown(condition)).toBe(holds)
    expect(holdsForValue(condition, labels(3), undefined)).toBe(holds)
  })
})

const rangeOf = <Bound extends number | string>(bound: fc.Arbitrary<Bound>): fc.Arbitrary<Condition> =>
  fc
    .record({ from: bound, to: bound, above: bound, below: bound }, { requiredKeys: [] })
    .filter((range) => Object.keys(range).length > 0)
const cents = fc.integer({ min: -1_200, max: 1_200 }).map((units) => (units / 100).toFixed(2))
const large = fc.bigInt({ min: 10n ** 15n, max: 10n ** 15n + 6n }).map((units) => `${units}.0001`)
const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-02-${String(of).padStart(2, '0')}`)
const wide = fc.constantFrom(-5_000, -3, 0, 1, 2, 3, 4, 4_095, 4_096, 4_097, 9_000)
const near = fc.integer({ min: 0, max: 12 })
const kinds: readonly (readonly [FactDefinition, fc.Arbitrary<Condition>, fc.Arbitrary<FactValue>])[] = [
  [days, rangeOf(near), near],
  [whole, rangeOf(wide), wide],
  [ratio, rangeOf(near.map((of) => of / 4)), fc.integer({ min: -1, max: 50 }).map((of) => of / 8)],
  [amount, rangeOf(cents), fc.oneof(cents, cents.map(Number), fc.constantFrom('0.0001', 5.0001, 7))],
  [balance, rangeOf(fc.oneof(large, cents)), fc.oneof(large, cents, cents.map(Number))],
  [date, rangeOf(day), day],
  ...[1, 7, 8, 9, 40].map((count) => {
    const ids = Array.from({ length: count }, (_, index) => `l${index}`)
    const some = fc.subarray(ids, { minLength: 1 })
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      fc.constantFrom(...ids),
      some,
      some.map((not) => ({ not })),
    )
    return [labels(count), condition, fc.constantFrom(...ids)] as const
  }),
  [flag, fc.constantFrom<Condition>(true, false, [true, false]), fc.boolean()],
]

describe('the index of a table', () => {
  it.each(
    kinds.map(([fact, conditions, values], index) => [index, fact.type, fact, conditions, values] as const),
  )('%i, of a fact of type %s, holds as the condition alone does', (_, __, fact, conditions, values) => {
    const vocabulary = vocabularyOf([fact])
    fc.assert(
      fc.property(fc.array(conditions, { minLength: 1, maxLength: 40 }), fc.array(values), (asked, given) => {
        const sound = asked.filter((x) => tableIssues(tableOf([[{ x }, 'a']]), vocabulary, '').length === 0)
        const rows = sound.map((x, row): [Readonly<Record<string, Condition>>, string] => [{ x }, `o${row}`])
        const compiled = compileTable(tableOf(rows, { hitPolicy: 'collect' }), vocabulary)
        for (const value of given) {
          const answer = evaluateTable(compiled, { x: value })
          const expected = sound.flatMap((x, row) => (holdsForValue(x, fact, value) ? [`r${row + 1}`] : []))
          expect('rows' in answer ? answer.rows : []).toEqual(expected)
        }
      }),
      { seed: 63, endOnFailure: true, numRuns: 150 },
    )
  })
})

describe('two rows leave nothing open of an unknown fact', () => {
  it.each<[string, FactDefinition, readonly Condition[], boolean]>([
    ['days next to each other', days, [{ to: 30 }, { from: 31 }], true],
    ['with a day between', days, [{ to: 30 }, { from: 32 }], false],
    ['days from the least on', days, [{ to: 0 }, { from: 1 }], true],
    ['a bound below the least', days, [{ from: -3 }], true],
    ['a bound at the least', days, [{ from: 0 }], true],
    ['a bound above the least', days, [{ from: 1 }], false],
    ['a bound that leaves the least out', days, [{ above: 0 }], false],
    ['whole numbers without a least', whole, [{ from: 0 }], false],
    ['whole numbers next to each other', whole, [{ below: 3 }, { above: 2 }], true],
    ['numbers with room between', ratio, [{ to: 30 }, { from: 31 }], false],
    ['numbers that touch', ratio, [{ to: 30 }, { above: 30 }], true],
    ['numbers that leave one out', ratio, [{ below: 30 }, { above: 30 }], false],
    ['a share from its least on', share, [{ from: 0 }], true],
    ['a share but its least', share, [{ above: 0 }], false],
    ['amounts a ten-thousandth apart', amount, [{ to: '0.01' }, { from: '0.0101' }], true],
    ['amounts with one between', amount, [{ to: '0.01' }, { from: '0.0102' }], false],
    ['amounts from the least on', amount, [{ from: '0.00' }], true],
    ['balances below zero', balance, [{ from: '0.00' }], false],
    [
      'large amounts next to each other',
      balance,
      [{ to: '9007199254740993.0001' }, { from: '9007199254740993.0002' }],
      true,
    ],
    ['days of the calendar next to each other', date, [{ to: '2026-02-28' }, { from: '2026-03-01' }], true],
    ['days of the calendar with one between', date, [{ to: '2026-02-28' }, { from: '2026-03-02' }], false],
    ['labels, each', labels(2), ['l0', 'l1'], true],
    ['labels but one', labels(3), ['l0', 'l1'], false],
    ['yes and no', flag, [true, false], true],
    ['yes alone', flag, [true], false],
  ])('%s', (_, fact, rows, isCovered) => {
    const compiled = compileTable(tableOf(rows.map((x) => [{ x }, 'a'])), vocabularyOf([fact]))
    expect(evaluateTable(compiled, {}).status).toBe(isCovered ? 'decided' : 'undetermined')
  })
})

describe('a condition that its fact cannot have is told in both languages', () => {
  it.each<[string, FactDefinition, Condition, string, string]>([
    [
      'a range of a label',
      labels(2),
      { from: 1 },
      'expected one or more of "l0", "l1", "unknown", received an object. Use values that the fact can have.',
      '应为 "l0"、"l1"、"unknown" 中的一个或多个，收到对象。请使用该事实可取的值。',
    ],
    [
      'a label of a number',
      days,
      'l0',
      'expected a range such as { from: 31, to: 60 }, received "l0". Bounds have the type of the fact: numbers, decimal strings for amounts, days.',
      '应为形如 { from: 31, to: 60 } 的范围，收到 "l0"。边界须与事实的类型一致：数字、金额的十进制字符串或日期。',
    ],
    [
      'a word for an amount',
      amount,
      { to: 'much' },
      'expected a range such as { above: \'100000.00\' }, received "much". Bounds have the type of the fact: numbers, decimal strings for amounts, days.',
      '应为形如 { above: \'100000.00\' } 的范围，收到 "much"。边界须与事实的类型一致：数字、金额的十进制字符串或日期。',
    ],
    [
      'a day that does not exist',
      date,
      { to: '2026-02-30' },
      'expected a range such as { from: \'2026-01-01\' }, received "2026-02-30". Bounds have the type of the fact: numbers, decimal strings for amounts, days.',
      '应为形如 { from: \'2026-01-01\' } 的范围，收到 "2026-02-30"。边界须与事实的类型一致：数字、金额的十进制字符串或日期。',
    ],
    [
      'a range that holds nothing',
      days,
      { from: 2, to: 1 },
      'expected a range that holds at least one value, received an empty one. Exchange the bounds, or drop the row.',
      '应为至少包含一个值的范围，收到空范围。请对调边界，或删除该行。',
    ],
  ])('%s', (_, fact, x, en, chinese) => {
    expect(
      tableIssues(tableOf([[{ x }, 'a']]), vocabularyOf([fact]), '').map(({ sentence }) => sentence),
    ).toEqual([{ en, 'zh-CN': chinese }])
  })

  it.each<[Condition, boolean]>([
    [{ from: 5, to: 5 }, true],
    [{ from: 5, to: 4 }, false],
    [{ from: 5, below: 5 }, false],
    [{ from: 5, below: 6 }, true],
    [{ above: 5, to: 5 }, false],
    [{ above: 5, to: 6 }, true],
    [{ above: 5, below: 5 }, false],
    [{ above: 5, below: 6 }, true],
  ])('%j holds something: %s', (x, isSound) => {
    expect(tableIssues(tableOf([[{ x }, 'a']]), vocabularyOf([ratio]), '').length === 0).toBe(isSound)
  })

  it.each<[FactDefinition, Condition, boolean]>([
    [flag, 'unknown', true],
    [flag, { not: ['true'] }, false],
    [flag, [true, 'unknown'], true],
    [labels(2), true, false],
    [labels(2), ['l0', 'unknown'], true],
    [days, true, false],
    [days, 'unknown', true],
    [days, { from: 5, orUnknown: true }, true],
    [date, { from: 5 }, false],
    [amount, { from: 5 }, true],
  ])('%o with %j is sound: %s', (fact, x, isSound) => {
    expect(tableIssues(tableOf([[{ x }, 'a']]), vocabularyOf([fact]), '').length === 0).toBe(isSound)
  })

  it('names the facts that there are, and the row whose id is taken', () => {
    const table = {
      ...tableOf([]),
      rows: [
        { id: 'a', when: { y: true }, outcome: 'o' },
        { id: 'a', when: {}, outcome: 'o' },
      ],
    }
    expect(
      tableIssues(table, vocabularyOf([flag, { ...days, id: 'z' }]), 't').map(({ path, sentence }) => [
        path,
        sentence,
      ]),
    ).toEqual([
      [
        't.rows[0].when.y',
        {
          en: 'expected a fact (x, z), received "y". Correct the spelling, or declare the fact.',
          'zh-CN': '应为事实（x、z），收到 "y"。请更正拼写，或先声明该事实。',
        },
      ],
      [
        't.rows[1].id',
        {
          en: 'expected an id not used by t.rows[0], received "a". Give each row an id of its own.',
          'zh-CN': '应为未被 t.rows[0] 使用的编号，收到 "a"。请给每一行唯一的编号。',
        },
      ],
    ])
  })
})
