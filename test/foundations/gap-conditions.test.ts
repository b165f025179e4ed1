import { describe, expect, it } from 'vitest'
import {
  type Condition,
  compileTable,
  type FactDefinition,
  type FactValue,
  verifyTable,
  vocabularyOf,
} from '../../src/foundations'
import { amount, balance, date, days, flag, labelled, ratio, share, whole } from './facts-of-each-type'
import { tableOf } from './random-tables'

const risk = labelled('low', 'medium', 'high')

type Gap = readonly [example: FactValue | null, where: Condition]
const gapsOf = (fact: FactDefinition, rows: readonly Condition[], whenUnknown?: 'no-match') =>
  verifyTable(
    compileTable(
      tableOf(
        rows.map((x) => [{ x }, 'a']),
        whenUnknown === undefined ? {} : { whenUnknown },
      ),
      vocabularyOf([fact]),
    ),
  ).flatMap(({ code, example, where }) => (code === 'gap' ? [[example?.['x'], where?.['x']]] : []))

describe('a gap is told by a case and as a row would ask for it', () => {
  it.each<[string, FactDefinition, readonly Condition[], readonly Gap[]]>([
    ['days between two rows', days, [{ to: 30 }, { from: 61 }], [[31, { from: 31, to: 60 }]]],
    ['one day between', days, [{ to: 30 }, { from: 32 }], [[31, { from: 31, to: 31 }]]],
    ['a bound that both leave out', days, [{ below: 30 }, { above: 30 }], [[30, { from: 30, to: 30 }]]],
    ['days before the first, from the least on', days, [{ from: 2 }], [[1, { to: 1 }]]],
    ['day 0 alone before the first', days, [{ from: 1 }], [[0, { to: 0 }]]],
    ['days after the last', days, [{ to: 90 }], [[91, { from: 91 }]]],
    ['whole numbers without a least', whole, [{ from: 0 }], [[-1, { to: -1 }]]],
    [
      'a ratio between two rows',
      ratio,
      [{ to: 0.25 }, { from: 0.75 }],
      [[0.5, { above: 0.25, below: 0.75 }]],
    ],
    [
      'a wide range of ratios, a whole step in',
      ratio,
      [{ to: 1 }, { from: 9 }],
      [[2, { above: 1, below: 9 }]],
    ],
    ['ratios at and between two bounds', ratio, [{ below: 1 }, { above: 9 }], [[1, { from: 1, to: 9 }]]],
    ['ratios before the first', ratio, [{ from: 5 }], [[4, { below: 5 }]]],
    ['a share before the first, not below its least', share, [{ from: 0.5 }], [[0, { below: 0.5 }]]],
    ['a share that is the least itself', share, [{ above: 0 }], [[0, { from: 0, to: 0 }]]],
    [
      'amounts between two rows, a cent in',
      amount,
      [{ to: '10' }, { from: '20' }],
      [['10.01', { above: '10.00', below: '20.00' }]],
    ],
    ['amounts before the first, a cent below', amount, [{ from: '10' }], [['9.99', { below: '10.00' }]]],
    ['amounts before the first cent', amount, [{ from: '0.005' }], [['0.00', { below: '0.0050' }]]],
    ['amounts after the last', amount, [{ to: '10.5' }], [['10.51', { above: '10.50' }]]],
    ['balances below zero', balance, [{ from: '0' }], [['-0.01', { below: '0.00' }]]],
    [
      'days of the calendar between',
      date,
      [{ to: '2026-02-28' }, { from: '2026-03-02' }],
      [['2026-03-01', { from: '2026-03-01', to: '2026-03-01' }]],
    ],
    ['days of the calendar before', date, [{ from: '2026-03-01' }], [['2026-02-28', { to: '2026-02-28' }]]],
    ['days of the calendar after', date, [{ to: '2024-02-28' }], [['2024-02-29', { from: '2024-02-29' }]]],
    ['one label', risk, [['low', 'high']], [['medium', 'medium']]],
    ['two labels, not side by side', risk, ['medium'], [['low', ['low', 'high']]]],
    ['one of two', flag, [true], [[false, false]]],
  ])('%s', (_, fact, rows, gaps) => expect(gapsOf(fact, rows)).toEqual(gaps))

  it.each<[string, FactDefinition, readonly Gap[]]>([
    ['days, from their least', days, [[0, { from: 0 }]]],
    ['whole numbers, from the lowest that is safe', whole, [[0, { from: -9007199254740991 }]]],
    ['numbers, from the lowest', ratio, [[0, { from: -Number.MAX_VALUE }]]],
    ['a share, from its least', share, [[0, { from: 0 }]]],
    ['amounts, from their least', amount, [['0.00', { from: '0' }]]],
    ['balances, from the lowest that can be written', balance, [['0.00', { from: `-${'9'.repeat(30)}` }]]],
    ['days of the calendar, from the first', date, [['0001-01-01', { from: '0001-01-01' }]]],
    ['labels, each', risk, [['low', ['low', 'medium', 'high']]]],
    ['yes and no', flag, [[false, [false, true]]]],
  ])('every known value, where a row speaks of the unknown alone: %s', (_, fact, gaps) => {
    expect(gapsOf(fact, ['unknown'])).toEqual(gaps)
    expect(gapsOf(fact, ['unknown'], 'no-match')).toEqual(gaps)
  })

  it('the unknown alone, where unknowns do not match', () => {
    expect(gapsOf(flag, [[true, false]], 'no-match')).toEqual([[null, 'unknown']])
    expect(gapsOf(days, [{ from: 0 }], 'no-match')).toEqual([[null, 'unknown']])
  })
})
