import { describe, expect, it } from 'vitest'
import { searchCases } from '../../src/foundations'
import { vocabulary, type When } from './random-tables'

const early: When = { daysPastDue: { to: 30 } }
const late: When = { daysPastDue: { from: 31 } }
const low: When = { risk: 'low' }
const high: When = { risk: 'high' }
const risky: When = { risk: ['medium', 'high'] }
const noRisk: When = { risk: 'unknown' }
const always: When = {}

const search = (
  whens: readonly When[],
  { left = 1_000, whenUnknown }: { readonly left?: number; readonly whenUnknown?: 'no-match' } = {},
) => searchCases(whens, vocabulary, whenUnknown, { left })

describe('a case in which some conditions hold, and others do not', () => {
  it.each<[string, readonly When[], readonly number[], readonly number[], object | null]>([
    ['any case, where nothing is asked', [always], [0], [], {}],
    [
      'the first way of each fact',
      [risky, { disputed: [true, false] }],
      [0, 1],
      [],
      { risk: 'medium', disputed: false },
    ],
    ['what one leaves of the other', [always, early], [0], [1], { daysPastDue: 31 }],
    ['none, where two never hold together', [early, late], [0, 1], [], null],
    ['none, where the excluded take everything', [always, early, late], [0], [1, 2], null],
    ['none, where one is both wanted and excluded', [low], [0], [0], null],
    ['a fact that is unknown, where a condition says so', [noRisk], [0], [], { risk: null }],
    ['what one label leaves', [always, low, noRisk], [0], [1, 2], { risk: 'medium' }],
  ])('%s', (_, whens, wanted, excluded, expected) => {
    expect(search(whens).find(wanted, excluded)).toEqual(expected)
  })

  it('is not known where no step is left, and is where the last one is just enough', () => {
    // Three ways of the risk, each held against the one that is wanted, and one against what is excluded.
    expect(search([low, high], { left: 4 }).find([0], [1])).toEqual({ risk: 'low' })
    expect(search([low, high], { left: 3 }).find([0], [1])).toBe('not-proved')
    expect(search([always], { left: 0 }).find([0], [])).toEqual({})
    expect(search([always], { left: -1 }).find([0], [])).toBe('not-proved')
  })

  it('spends one budget over all that is asked', () => {
    const cases = search([low, high], { left: 7 })
    expect(cases.find([0], [1])).toEqual({ risk: 'low' })
    expect(cases.find([0], [1])).toBe('not-proved')
  })
})

describe('every case in which some conditions hold, and others do not', () => {
  it.each<[string, readonly When[], readonly number[], readonly number[], readonly object[]]>([
    ['one box, where nothing is excluded', [risky], [0], [], [{ risk: 'medium' }]],
    ['only boxes of what is wanted', [risky, early], [0], [1], [{ daysPastDue: 31, risk: 'medium' }]],
    [
      'a box for what each fact leaves',
      [always, early, low],
      [0],
      [1, 2],
      [{ daysPastDue: 31, risk: 'medium' }],
    ],
    ['none, where what is wanted never holds', [early, late], [0, 1], [], []],
    ['none, where the excluded take everything', [always, early, late], [0], [1, 2], []],
    [
      'what is unknown apart, where a condition speaks of it',
      [always, { risk: ['low', 'unknown'] }, { risk: 'medium' }],
      [0],
      [1, 2],
      [{ risk: 'high' }],
    ],
  ])('%s', (_, whens, wanted, excluded, cases) => {
    expect(search(whens).findAll(wanted, excluded, 10)).toEqual({ cases, areAll: true })
  })

  it('is told up to so many, and whether these are all', () => {
    const whens = [always, { daysPastDue: { from: 10, to: 20 } }]
    const both = [{ daysPastDue: 9 }, { daysPastDue: 21 }]
    expect(search(whens).findAll([0], [1], 2)).toEqual({ cases: both, areAll: true })
    expect(search(whens).findAll([0], [1], 1)).toEqual({ cases: both.slice(0, 1), areAll: false })
  })
})

describe('where what is unknown does not match', () => {
  const onlyKnown = search([always, risky, low], { whenUnknown: 'no-match' })
  const open = search([always, risky, low])

  it('there is a case that no condition on the fact takes: that nobody knows it', () => {
    expect(onlyKnown.find([0], [1, 2])).toEqual({ risk: null })
    expect(onlyKnown.findAll([0], [1, 2], 10)).toEqual({ cases: [{ risk: null }], areAll: true })
  })

  it('and elsewhere there is none: whatever the fact turns out to be, one of them takes it', () => {
    expect(open.find([0], [1, 2])).toBeNull()
    expect(open.findAll([0], [1, 2], 10)).toEqual({ cases: [], areAll: true })
  })
})
