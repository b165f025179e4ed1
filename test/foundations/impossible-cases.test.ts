import { describe, expect, it } from 'vitest'
import { compileTable, type Facts, isImpossible } from '../../src/foundations'
import { tableOf, vocabulary, type When } from './random-tables'

const lateAndLow: When = { daysPastDue: { from: 91 }, risk: 'low' }

describe('does a table declare what these facts say impossible?', () => {
  it.each<[string, readonly When[], Facts, boolean]>([
    ['no, where it declares nothing', [], { daysPastDue: 91, risk: 'low' }, false],
    [
      'yes, where every condition of a combination holds',
      [lateAndLow],
      { daysPastDue: 91, risk: 'low' },
      true,
    ],
    ['no, where one condition fails', [lateAndLow], { daysPastDue: 90, risk: 'low' }, false],
    ['no, where the other fails', [lateAndLow], { daysPastDue: 91, risk: 'high' }, false],
    ['no, where a fact is unknown that may save it', [lateAndLow], { daysPastDue: 91 }, false],
    [
      'yes, where one combination of two holds',
      [lateAndLow, { disputed: true, risk: 'high' }],
      { daysPastDue: 1, risk: 'high', disputed: true },
      true,
    ],
    [
      'no, where each of two combinations holds by half',
      [lateAndLow, { disputed: true, risk: 'high' }],
      { daysPastDue: 91, risk: 'high', disputed: false },
      false,
    ],
    ['yes, of what is unknown where the combination says so', [{ risk: 'unknown' }], {}, true],
    ['no, of what is known where it says unknown', [{ risk: 'unknown' }], { risk: 'low' }, false],
  ])('%s', (_, whens, facts, expected) => {
    const table = tableOf([[{ daysPastDue: { from: 1 }, risk: 'medium', disputed: false }, 'a']], {
      impossible: whens.map((when) => ({ when })),
    })
    expect(isImpossible(compileTable(table, vocabulary), facts)).toBe(expected)
  })
})
