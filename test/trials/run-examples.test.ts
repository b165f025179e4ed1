import { describe, expect, it } from 'vitest'
import { createArrears, type PolicyExample } from '../../src'
import { tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'

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
      { question: 'mood', expected: 'good', received: 'no such question', rules: [] },
    ])
  })

  it('names the rules that no example reaches', () => {
    const { unreached } = withExamples(day60).runExamples()
    expect(unreached).toContain('stages/litigation')
    expect(unreached).not.toContain('stages/soft')
    // Every row of every table, less those that this example reached.
    expect(withExamples().runExamples().unreached.length).toBeGreaterThan(unreached.length)
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

describe('exampleTests', () => {
  // The one line of a lender's own suite.
  it.each(withExamples(day60).exampleTests())('%s', (_, test) => test())

  it('throws the failure in words', () => {
    const [entry] = withExamples({ ...day60, expect: { stage: 'litigation' } }).exampleTests()
    expect(entry?.[0]).toBe(`day-60: ${day60.because}`)
    expect(entry?.[1]).toThrow(
      `Example "day-60" fails. It wants: ${day60.because}\n  stage: expected "litigation", received "soft" (stages/soft)`,
    )
  })
})
