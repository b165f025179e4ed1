import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createArrears,
  type ExampleMismatch,
  type FactValue,
  type Policy,
  type PolicyExample,
} from '../../src'
import { tradeReceivables } from '../../src/policies'
import { smallPolicy, tableOf } from './small-policy'

type Expected = PolicyExample['expect']

function mismatchesOf(
  policy: Policy,
  given: PolicyExample['given'],
  expected: Expected,
): readonly ExampleMismatch[] {
  const example = { id: 'e', because: 'so', given, expect: expected }
  return createArrears({ policy }).runExamples([example]).results[0]?.mismatches ?? []
}

const nearestOf = (policy: Policy, facts: Record<string, FactValue>, expected: Expected) =>
  mismatchesOf(policy, { facts }, expected).map(({ nearest }) => nearest)

describe('the nearest row', () => {
  it('is the row that gives what was expected, with the condition that failed and what it saw', () => {
    expect(nearestOf(tradeReceivables, { daysPastDue: 29 }, { stage: 'soft' })).toEqual([
      { rule: 'stages/soft', failed: [{ fact: 'daysPastDue', condition: { from: 30, to: 60 }, value: 29 }] },
    ])
  })

  it('counts a condition on an unknown fact as one that is not met, with null', () => {
    expect(nearestOf(tradeReceivables, { daysPastDue: 10 }, { stage: 'litigation' })).toEqual([
      {
        rule: 'stages/litigation',
        failed: [
          { fact: 'daysPastDue', condition: { from: 91 }, value: 10 },
          { fact: 'softEffortFailed', condition: true, value: null },
        ],
      },
    ])
  })

  const several = (...rows: Parameters<typeof tableOf<string>>[1][]) =>
    smallPolicy({ stageTable: tableOf<string>('stages', ...rows, ['else', {}, 'early']) })

  it('has the fewest conditions that are not met, wherever it stands', () => {
    const policy = several(
      ['two', { score: { from: 5 }, mood: 'bad' }, 'late'],
      ['one', { score: { from: 5 }, mood: 'good' }, 'late'],
    )
    expect(nearestOf(policy, { score: 1, mood: 'good' }, { stage: 'late' })).toEqual([
      { rule: 'stages/one', failed: [{ fact: 'score', condition: { from: 5 }, value: 1 }] },
    ])
  })

  it('is the first of equally near ones', () => {
    const policy = several(
      ['first', { mood: 'bad' }, 'late'],
      ['second', { score: { from: 5 } }, 'late'],
      ['third', { mood: 'odd' }, 'late'],
    )
    expect(nearestOf(policy, { score: 1, mood: 'good' }, { stage: 'late' })[0]?.rule).toBe('stages/first')
  })

  it('meets a condition that holds for unknown facts, and one that holds whatever they are', () => {
    const policy = several([
      'row',
      {
        mood: ['bad', 'unknown'],
        score: { from: 5, orUnknown: true },
        daysPastDue: { from: 0 },
        since: { from: '2026-01-01' },
      },
      'late',
    ])
    expect(nearestOf(policy, {}, { stage: 'late' })).toEqual([
      { rule: 'stages/row', failed: [{ fact: 'since', condition: { from: '2026-01-01' }, value: null }] },
    ])
  })

  it('does not count what an unknown fact may be where the table has it match nothing', () => {
    const table = tableOf<string>(
      'stages',
      ['row', { daysPastDue: { from: 0 } }, 'late'],
      ['else', {}, 'early'],
    )
    const policy = smallPolicy({ stageTable: { ...table, whenUnknown: 'no-match' } })
    expect(nearestOf(policy, {}, { stage: 'late' })).toEqual([
      { rule: 'stages/row', failed: [{ fact: 'daysPastDue', condition: { from: 0 }, value: null }] },
    ])
  })

  it('has no condition that is not met where it matches and a row before it decides', () => {
    const policy = several(
      ['shadow', { score: { from: 1 } }, 'early'],
      ['shadowed', { score: { from: 5 } }, 'late'],
    )
    expect(nearestOf(policy, { score: 5 }, { stage: 'late' })).toEqual([
      { rule: 'stages/shadowed', failed: [] },
    ])
  })

  it('sees the stage and the segments that were decided before it, and no later ones', () => {
    const policy = smallPolicy({
      segmentations: {
        one: tableOf<string>('ones', ['a', { score: { from: 5 } }, 'a'], ['b', {}, 'b']),
        two: tableOf<string>('twos', ['c', { one: 'a', score: { from: 9 } }, 'c'], ['b', {}, 'b']),
      },
      treatmentTable: tableOf<string>(
        'treatments',
        ['call', { stage: 'late', one: 'b', two: 'c' }, 'call'],
        ['wait', {}, 'wait'],
      ),
      cadenceTable: tableOf<number>('cadence', ['daily', { stage: 'late', two: 'a' }, 1], ['weekly', {}, 7]),
    })
    const expected = { segments: { one: 'b', two: 'c' }, treatment: 'call', followUpDays: 1 }
    expect(nearestOf(policy, { score: 5, daysPastDue: 3 }, expected)).toEqual([
      { rule: 'ones/b', failed: [] },
      { rule: 'twos/c', failed: [{ fact: 'score', condition: { from: 9 }, value: 5 }] },
      {
        rule: 'treatments/call',
        failed: [
          { fact: 'one', condition: 'b', value: 'a' },
          { fact: 'stage', condition: 'late', value: 'early' },
          { fact: 'two', condition: 'c', value: 'b' },
        ],
      },
      {
        rule: 'cadence/daily',
        failed: [
          { fact: 'stage', condition: 'late', value: 'early' },
          { fact: 'two', condition: 'a', value: 'b' },
        ],
      },
    ])
  })

  it('knows nothing of an answer that was left open', () => {
    expect(nearestOf(smallPolicy(), {}, { treatment: 'call' })).toEqual([
      { rule: 'treatments/call', failed: [{ fact: 'stage', condition: 'late', value: null }] },
    ])
  })

  it.each([
    ['CNY', '50.00'],
    ['USD', null],
    [undefined, null],
  ] as const)('knows an amount past due in the currency of the policy only: %s', (currency, value) => {
    const policy = several(['rich', { pastDue: { from: '100.00' } }, 'late'])
    const given = { facts: { pastDue: '50.00' }, ...(currency === undefined ? {} : { currency }) }
    const [mismatch] = mismatchesOf(policy, given, { stage: 'late' })
    expect(mismatch?.nearest?.failed).toEqual([{ fact: 'pastDue', condition: { from: '100.00' }, value }])
  })

  it.each<[string, Expected]>([
    ['no row gives the outcome', { stage: 'nowhere' }],
    ['the outcome is of another table', { stage: 'call' }],
    ['the question is the letter', { letter: { letter: 'first', status: 'late' } }],
    ['the question is the approver', { approver: 'head' }],
    ['the policy has no such question', { segments: { one: 'a' } }],
    ['a step is named as a segmentation', { segments: { stage: 'late' } }],
    ['the question was to stay open', { undetermined: ['stage'] }],
  ])('is none where %s', (_, expected) => {
    const facts = { daysPastDue: 0, pastDue: '1.00' }
    const given = { facts, currency: 'CNY', lettersSent: [] }
    expect(mismatchesOf(smallPolicy(), given, expected)).toMatchObject([{ nearest: null }])
  })

  it('is none for facts that the policy refuses', () => {
    expect(mismatchesOf(smallPolicy(), { facts: { daysPastDue: -1 } }, { stage: 'late' })).toMatchObject([
      { question: 'given', nearest: null },
    ])
  })
})

describe('the nearest row, by an oracle that walks the table', () => {
  const { strategy } = tradeReceivables
  const rows = strategy?.stageTable.rows ?? []
  /** Written for the conditions of this table alone: a range of days, or yes and no. */
  const isMet = (condition: unknown, value: FactValue | undefined): boolean => {
    if (typeof condition === 'boolean') return value === condition
    const { from = 0, to = Number.POSITIVE_INFINITY } = condition as { from?: number; to?: number }
    return typeof value === 'number' && value >= from && value <= to
  }

  it('agrees on any facts and any stage', () => {
    const facts = fc.record(
      { daysPastDue: fc.nat({ max: 120 }), softEffortFailed: fc.boolean() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(facts, fc.constantFrom(...rows.map(({ outcome }) => outcome)), (known, outcome) => {
        const values: Readonly<Record<string, FactValue | undefined>> = known
        const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
        const [mismatch] = mismatchesOf(tradeReceivables, { facts: given }, { stage: outcome })
        if (mismatch === undefined) return
        const counts = rows
          .filter((row) => row.outcome === outcome)
          .map(({ id, when }) => ({
            id,
            unmet: Object.entries(when).filter(([fact, condition]) => !isMet(condition, values[fact])).length,
          }))
        const fewest = Math.min(...counts.map(({ unmet }) => unmet))
        expect(mismatch.nearest?.rule).toBe(`stages/${counts.find(({ unmet }) => unmet === fewest)?.id}`)
        expect(mismatch.nearest?.failed).toHaveLength(fewest)
      }),
    )
  })
})

describe('the sentence of a failing test', () => {
  it.each<[string, Parameters<typeof tableOf<string>>[1][1], Record<string, FactValue>, string]>([
    ['both bounds', { score: { from: 30, to: 60 } }, { score: 29 }, 'wants score 30..60 and saw 29'],
    ['a least value', { score: { from: 30 } }, { score: 29 }, 'wants score >=30 and saw 29'],
    ['a greatest value', { score: { to: 30 } }, { score: 31 }, 'wants score <=30 and saw 31'],
    ['a value above', { score: { above: 30 } }, { score: 30 }, 'wants score >30 and saw 30'],
    ['a value below', { score: { below: 30 } }, { score: 30 }, 'wants score <30 and saw 30'],
    ['mixed bounds', { score: { above: 1, to: 3 } }, { score: 1 }, 'wants score >1 & <=3 and saw 1'],
    ['other mixed bounds', { score: { from: 1, below: 3 } }, { score: 3 }, 'wants score >=1 & <3 and saw 3'],
    [
      'or unknown',
      { score: { from: 5, orUnknown: true } },
      { score: 1 },
      'wants score >=5 | unknown and saw 1',
    ],
    [
      'days',
      { since: { from: '2026-01-01' } },
      { since: '2025-12-31' },
      'wants since >=2026-01-01 and saw 2025-12-31',
    ],
    ['a label', { mood: 'bad' }, { mood: 'good' }, 'wants mood bad and saw good'],
    ['labels', { mood: ['bad', 'odd'] }, { mood: 'good' }, 'wants mood bad | odd and saw good'],
    [
      'no label',
      { mood: { not: ['good', 'odd'] } },
      { mood: 'odd' },
      'wants mood not(good | odd) and saw odd',
    ],
    [
      'no label, or unknown',
      { mood: { not: ['good'], orUnknown: true } },
      { mood: 'good' },
      'wants mood not(good) | unknown and saw good',
    ],
    ['yes', { disputed: true }, { disputed: false }, 'wants disputed true and saw false'],
    ['nothing known', { mood: 'unknown' }, { mood: 'good' }, 'wants mood unknown and saw good'],
    ['a fact that is not known', { mood: 'bad' }, {}, 'wants mood bad and saw unknown'],
    [
      'two conditions',
      { mood: 'bad', disputed: true },
      { mood: 'odd' },
      'wants disputed true and saw unknown, and wants mood bad and saw odd',
    ],
    ['a row that matches', {}, {}, 'matches too, and does not decide'],
  ])('tells %s', (_, when, facts, words) => {
    const policy = smallPolicy({
      stageTable: tableOf<string>(
        'stages',
        ['early', { daysPastDue: { from: 0 } }, 'early'],
        ['wanted', when, 'late'],
      ),
      examples: [
        {
          id: 'e',
          because: 'So.',
          given: { facts: { ...facts, daysPastDue: 1 } },
          expect: { stage: 'late' },
        },
      ],
    })
    const [entry] = createArrears({ policy }).exampleTests()
    expect(entry?.[1]).toThrow(
      new Error(
        'Example "e" fails. It wants: So.\n  stage: expected "late", received "early" (stages/early); ' +
          `the nearest row that gives "late" is stages/wanted, which ${words}`,
      ),
    )
  })

  it('tells only what was expected and received where no row gives it', () => {
    const examples = [
      { id: 'e', because: 'So.', given: { facts: { daysPastDue: 1 } }, expect: { stage: 'x' } },
    ]
    const [entry] = createArrears({ policy: smallPolicy({ examples }) }).exampleTests()
    expect(entry?.[1]).toThrow(
      new Error('Example "e" fails. It wants: So.\n  stage: expected "x", received "early" (stages/early)'),
    )
  })
})
