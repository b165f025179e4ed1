import { describe, expect, it } from 'vitest'
import { createArrears, type PolicyExample } from '../../src'
import { tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'
import { smallPolicy, tableOf } from './small-policy'

const clear = {
  disputed: false,
  bankrupt: false,
  deceased: false,
  represented: false,
  ceaseRequested: false,
  inHardship: false,
  vulnerable: false,
  agreementInForce: false,
  promisePending: false,
  identityDoubted: false,
}
const day60: PolicyExample = {
  id: 'day-60',
  because: "Day 60 is still soft, every two days, and the lawyer's letter may open.",
  given: {
    facts: { ...clear, daysPastDue: 60, pastDue: '20000.00' },
    currency: 'CNY',
    lettersSent: ['letter-1', 'letter-2', 'letter-3'],
  },
  expect: {
    segments: { risk: 'medium' },
    stage: 'soft',
    treatment: 'negotiate',
    followUpDays: 2,
    letter: { letter: 'lawyer-letter', status: 'due' },
    approver: 'collector',
  },
}
const withExamples = (...examples: readonly PolicyExample[]) =>
  createArrears({ policy: { ...tradeReceivables, examples } })

describe('runExamples', () => {
  it('passes what the policy does', () => {
    expect(withExamples(day60).runExamples()).toMatchObject({
      passed: 1,
      failed: 0,
      results: [{ id: 'day-60', mismatches: [] }],
    })
  })

  it('says what was expected, what was received and which rule decided', () => {
    const wrong = { ...day60, expect: { ...day60.expect, stage: 'litigation', followUpDays: 1 } }
    expect(withExamples(wrong).runExamples()).toMatchObject({
      passed: 0,
      failed: 1,
      results: [
        {
          mismatches: [
            { question: 'stage', expected: 'litigation', received: 'soft', rules: ['stages/soft'] },
            { question: 'followUpDays', expected: 1, received: 2, rules: ['cadence/every-2-days'] },
          ],
        },
      ],
    })
  })

  it('can expect that a question stays open for want of facts', () => {
    const open: PolicyExample = {
      id: 'day-91',
      because: 'Not litigation before soft effort is known to have failed.',
      given: { facts: { ...clear, daysPastDue: 91 } },
      expect: { undetermined: ['stage'] },
    }
    expect(withExamples(open).runExamples().failed).toBe(0)
    const closed = { ...open, expect: { undetermined: ['treatment', 'risk'] } }
    expect(withExamples(closed).runExamples().results[0]?.mismatches).toMatchObject([
      { question: 'risk', expected: 'undetermined', received: 'very-high', rules: ['risk/very-high'] },
    ])
  })

  it('can expect that no letter is due', () => {
    const none: PolicyExample = {
      id: 'day-10',
      because: 'Between two windows nothing is due.',
      given: { facts: { daysPastDue: 10 }, lettersSent: ['letter-1'] },
      expect: { letter: null },
    }
    expect(withExamples(none).runExamples().failed).toBe(0)
    const { lettersSent: _, ...unknown } = none.given
    expect(withExamples({ ...none, given: unknown }).runExamples().failed).toBe(1)
  })

  it('fails an example with facts that the policy does not know, and runs the others', () => {
    const stray = { ...day60, id: 'stray', given: { facts: { dpd: 60 } } }
    const report = withExamples(stray, day60).runExamples()
    expect(report).toMatchObject({ passed: 1, failed: 1 })
    expect(report.results[0]?.mismatches[0]).toMatchObject({
      question: 'given',
      received: expect.stringContaining('facts.dpd: expected a fact of the policy'),
    })
  })

  it('fails an example about a question that the policy does not have', () => {
    const stray = { ...day60, expect: { segments: { mood: 'good' } } }
    expect(withExamples(stray).runExamples().results[0]?.mismatches).toEqual([
      { question: 'mood', expected: 'good', received: 'no such question', rules: [], nearest: null },
    ])
  })

  it('names the rules that no example reaches', () => {
    const { unreached } = withExamples(day60).runExamples()
    expect(unreached).toContain('stages/litigation')
    expect(unreached).not.toContain('stages/soft')
    // Every row of every table, less those that this example reached.
    expect(withExamples().runExamples().unreached.length).toBeGreaterThan(unreached.length)
  })

  it('counts as reached what decided, not what might have', () => {
    const open: PolicyExample = { id: 'open', because: 'x', given: { facts: {} }, expect: {} }
    // Nothing is known, so that every row of every table may decide and none does, but those that say so.
    const every = withExamples().runExamples().unreached
    expect(withExamples(open).runExamples().unreached).toEqual(
      every.filter((rule) => !rule.endsWith('/not-known')),
    )
  })

  it('counts no row as reached where one of several decided and nobody knows which', () => {
    const rows = [
      ['one', { mood: 'good' }, 'early'],
      ['other', { mood: ['bad', 'odd'] }, 'early'],
      ['none', {}, 'late'],
    ] as const
    const policy = smallPolicy({ stageTable: tableOf<string>('stages', ...rows) })
    const { unreached } = createArrears({ policy }).runExamples([
      { id: 'any', because: 'Every mood is early.', given: { facts: {} }, expect: {} },
    ])
    expect(unreached).toEqual([
      'stages/one',
      'stages/other',
      'stages/none',
      // The stage is early whatever the mood, so that its treatment is sure.
      'treatments/call',
    ])
  })

  it('names the outcomes that no example gets, by question', () => {
    const policy = smallPolicy({
      segmentations: { one: tableOf<string>('ones', ['a', { score: { from: 5 } }, 'a'], ['b', {}, 'b']) },
      cadenceTable: tableOf<number>(
        'cadence',
        ['daily', { score: { from: 5 } }, 1],
        ['weekly', { score: { from: 3 } }, 7],
        ['weekly-too', {}, 7],
      ),
    })
    const given = { facts: { score: 5, daysPastDue: 10, pastDue: '1.00' }, currency: 'CNY' } as const
    const arrears = createArrears({ policy })
    // Day 10 without a letter sent: the first one is late, which is that letter all the same.
    const one = { id: '1', because: 'x', given: { ...given, lettersSent: [] }, expect: {} }
    expect(arrears.runExamples([one]).unreachedOutcomes).toEqual([
      { question: 'one', outcomes: ['b', 'c'] },
      { question: 'stage', outcomes: ['early'] },
      { question: 'treatment', outcomes: ['wait'] },
      { question: 'followUpDays', outcomes: [7] },
      { question: 'approver', outcomes: ['head'] },
    ])
    const rest = {
      id: '2',
      because: 'x',
      given: {
        facts: { score: 1, daysPastDue: 9, pastDue: '1000.01' },
        currency: 'CNY',
        lettersSent: ['first'],
      },
      expect: {},
    } as const
    expect(arrears.runExamples([one, rest]).unreachedOutcomes).toEqual([{ question: 'one', outcomes: ['c'] }])
    // No letter is due here, and an answer that is open is no outcome.
    expect(arrears.runExamples([rest]).unreachedOutcomes).toContainEqual({
      question: 'letter',
      outcomes: ['first'],
    })
    expect(arrears.runExamples([]).unreachedOutcomes).toEqual([
      { question: 'one', outcomes: ['a', 'b', 'c'] },
      { question: 'stage', outcomes: ['early', 'late'] },
      { question: 'treatment', outcomes: ['wait', 'call'] },
      { question: 'followUpDays', outcomes: [1, 7] },
      { question: 'letter', outcomes: ['first'] },
      { question: 'approver', outcomes: ['clerk', 'head'] },
    ])
  })

  it('has nothing to reach in a policy without tables', () => {
    const { strategy: _, classification: __, ...bare } = smallPolicy()
    expect(createArrears({ policy: bare }).runExamples()).toEqual({
      passed: 0,
      failed: 0,
      results: [],
      unreached: [],
      unreachedOutcomes: [],
    })
  })

  it('runs examples given to it instead of those of the policy', () => {
    const wrong = { ...day60, id: 'other', expect: { stage: 'litigation' } }
    expect(withExamples(day60).runExamples([wrong])).toMatchObject({
      passed: 0,
      failed: 1,
      results: [{ id: 'other' }],
    })
    expect(withExamples(day60).runExamples([])).toMatchObject({ passed: 0, failed: 0, results: [] })
  })

  it('refuses examples given to it with every issue of all of them', () => {
    const bad = [
      { ...day60, because: '' },
      { ...day60, expect: { stage: 'soft', undetermined: ['stage'] } },
      { ...day60, given: { facts: { daysPastDue: null } } },
    ]
    // @ts-expect-error examples from a file are of any shape
    expect(errorOf(() => withExamples().runExamples(bad))).toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ path: 'examples[0].because' }, { path: 'examples[2].given.facts.daysPastDue' }] },
    })
    const twice = [
      day60,
      { ...day60, expect: { segments: { risk: 'low' }, undetermined: ['risk', 'stage', 'stage'] } },
    ]
    expect(errorOf(() => withExamples().runExamples(twice))).toMatchObject({
      code: 'invalid-input',
      details: {
        issues: [
          { path: 'examples[1].id', code: 'duplicate-id' },
          { path: 'examples[1].expect.undetermined[0]', code: 'duplicate-id' },
          { path: 'examples[1].expect.undetermined[2]', code: 'duplicate-id' },
        ],
      },
    })
    // @ts-expect-error examples from a file are of any shape
    expect(errorOf(() => withExamples().runExamples({})).details).toMatchObject({
      issues: [{ path: 'examples', code: 'wrong-type' }],
    })
  })

  it('asks a question once: a letter expected to be none and to stay open is refused in a policy, too', () => {
    const both = { ...day60, expect: { letter: null, undetermined: ['letter'] } }
    const error = errorOf(() => withExamples(both))
    expect(error.code).toBe('invalid-policy')
    expect(error.sentence).toEqual({
      en: 'examples[0].expect.undetermined[0]: expected a question of which the example expects nothing else, received "letter". Expect an answer or that it stays open, and each once.',
      'zh-CN':
        'examples[0].expect.undetermined[0]：应为该示例未另作期望的问题，收到 "letter"。请只期望一个答案，或只期望其未定，且只写一次。',
    })
  })

  it('lists mismatches in the order of the chain', () => {
    const wrong = {
      ...day60,
      expect: {
        approver: 'x',
        undetermined: ['risk', 'nothing'],
        stage: 'x',
        segments: { quadrant: 'x', what: 'x' },
      },
    }
    expect(
      withExamples()
        .runExamples([wrong])
        .results[0]?.mismatches.map(({ question }) => question),
    ).toEqual([...['quadrant', 'risk', 'stage', 'approver', 'what', 'nothing']])
  })

  it.each<[string, unknown, string, string]>([
    ['without a reason', { ...day60, because: '' }, 'examples[0].because', 'wrong-type'],
    [
      'with a misspelt question',
      { ...day60, expect: { stages: 'soft' } },
      'examples[0].expect.stages',
      'unknown-key',
    ],
    [
      'with a letter that is none',
      { ...day60, expect: { letter: 'letter-1' } },
      'examples[0].expect.letter',
      'wrong-type',
    ],
    [
      'with a letter that has more than its status',
      { ...day60, expect: { letter: { letter: 'a', status: 'due', on: 1 } } },
      'examples[0].expect.letter',
      'wrong-type',
    ],
  ])('refuses an example %s', (_, example, path, code) => {
    // @ts-expect-error policies from JSON are of any shape
    expect(errorOf(() => withExamples(example))).toMatchObject({
      code: 'invalid-policy',
      details: { issues: [{ path, code }] },
    })
  })

  it('refuses two examples with one id', () => {
    expect(errorOf(() => withExamples(day60, day60)).details).toMatchObject({
      issues: [{ path: 'examples[1].id', code: 'duplicate-id' }],
    })
  })
})
