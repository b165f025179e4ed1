import { describe, expect, it } from 'vitest'
import { type CaseFile, createArrears, diffPolicies, extendPolicy, type Policy } from '../../src'
import { versionOf } from '../decision/versions'
import { errorOf } from '../support/error-of'

const old = versionOf('2026-01', { from: '2026-01-01' })
const next = versionOf('2026-07', {
  from: '2026-07-01',
  until: '2026-12-31',
  runningCases: 'continue',
  lateFrom: 5,
})

const issuesOf = (policy: unknown, earlierPolicies?: unknown): unknown => {
  // @ts-expect-error documents from JSON are of any shape
  const { code, details } = errorOf(() => createArrears({ policy, earlierPolicies }))
  const { issues } = details as {
    issues: readonly { code: string; path: string; sentence: { en: string } }[]
  }
  return [code, ...issues.map((one) => `${one.code} ${one.path}: ${one.sentence.en}`)]
}

describe('the days of a version', () => {
  it.each<[string, Partial<Policy>, string]>([
    [
      'an end before the start',
      { effectiveFrom: '2026-07-01', effectiveUntil: '2026-06-30' },
      'date-order effectiveUntil: expected 2026-07-01 or later, received 2026-06-30. The last day of a version cannot lie before its first; check both days.',
    ],
    [
      'an effect on running cases without a first day',
      { runningCases: 'finish' },
      'missing effectiveFrom: expected the first day of this version, received nothing. A version that follows another says from which day it takes its place.',
    ],
    [
      'earlier versions without an effect on their cases',
      { effectiveFrom: '2026-07-01', earlierVersions: ['2026-01'] },
      'missing runningCases: expected finish, restart or continue, received nothing. Say what becomes of cases that run under an earlier version; nothing is assumed.',
    ],
    [
      'an earlier version named twice',
      { effectiveFrom: '2026-07-01', runningCases: 'restart', earlierVersions: ['a', 'a'] },
      'duplicate-id earlierVersions[1]: expected an id not used by earlierVersions[0], received "a". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    ],
    [
      'itself among the earlier ones',
      { effectiveFrom: '2026-07-01', runningCases: 'restart', earlierVersions: ['own'] },
      'duplicate-id earlierVersions[0]: expected an id not used by version, received "own". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    ],
  ])('are refused: %s', (_, parts, issue) => {
    expect(issuesOf({ ...versionOf('own'), ...parts })).toEqual(['invalid-policy', issue])
  })

  it('may be one and the same day', () => {
    const policy = versionOf('own', { from: '2026-07-01', until: '2026-07-01' })
    const arrears = createArrears({ policy })
    expect(arrears.decide({ facts: {} }, { asOf: '2026-07-01' }).asOf).toBe('2026-07-01')
  })

  it('tell two documents apart: they are part of the hash, of differences, and of what is extended', () => {
    const hashOf = (policy: Policy) =>
      createArrears({ policy }).decide({ facts: {} }, { asOf: '2026-08-01' }).basis.policy.hash
    const { effectiveUntil: _, ...open } = next
    expect(hashOf(next)).not.toBe(hashOf(open))
    expect(diffPolicies(next, { ...open, runningCases: 'finish' }).map(({ path }) => path)).toEqual([
      'effectiveUntil',
      'runningCases',
    ])
    const third = extendPolicy(next, { version: '2027', effectiveFrom: '2027-01-01', effectiveUntil: null })
    expect([third.effectiveFrom, third.effectiveUntil, third.runningCases]).toEqual([
      '2027-01-01',
      undefined,
      'continue',
    ])
  })
})

describe('versions of a policy', () => {
  const first = versionOf('2025')

  it.each<[string, unknown, unknown, readonly string[]]>([
    [
      'of another policy',
      next,
      [{ ...old, id: 'other' }],
      [
        'wrong-type earlierPolicies[0].id: expected "small", received "other". Versions of one policy share its id; a case does not pass from one policy to another.',
      ],
    ],
    [
      'of the same name as the newest',
      next,
      [{ ...old, version: '2026-07' }],
      [
        'duplicate-id earlierPolicies[0].version: expected an id not used by policy, received "2026-07". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
      ],
    ],
    [
      'of the same name as another',
      next,
      [old, { ...first, version: '2026-01' }],
      ['missing earlierPolicies[0].runningCases', 'duplicate-id earlierPolicies[0].version'],
    ],
    [
      'that begin on the day of the newest',
      next,
      [{ ...old, effectiveFrom: '2026-07-01' }],
      [
        'date-order earlierPolicies[0].effectiveFrom: expected a day before 2026-07-01, received 2026-07-01. Pass the newest version as policy, and those before it as earlierPolicies.',
      ],
    ],
    [
      'that begin together',
      versionOf('2027', { from: '2027-01-01', runningCases: 'finish' }),
      [next, { ...next, version: 'b' }],
      [
        'date-order earlierPolicies[1].effectiveFrom: expected a day on which no other version begins, received 2026-07-01. Two versions cannot be in force on one day; correct one of the first days.',
      ],
    ],
    [
      'of which the earlier one ends on the first day of the next',
      next,
      [{ ...old, effectiveUntil: '2026-07-01' }],
      [
        'date-order earlierPolicies[0].effectiveUntil: expected a day before 2026-07-01, received 2026-07-01. Two versions cannot be in force on one day; the next one begins then. Without a last day a version ends by itself.',
      ],
    ],
    ['of which the newest does not say from when', first, [old], ['missing effectiveFrom']],
    [
      'of which two were always in force',
      next,
      [first, { ...first, version: 'b' }],
      ['missing earlierPolicies[1].effectiveFrom'],
    ],
    [
      'of which the newest does not say what becomes of running cases',
      versionOf('2026-07', { from: '2026-07-01' }),
      [old],
      ['missing runningCases'],
    ],
    [
      'with faults of their own, each in its place',
      next,
      [{ ...old, effectiveFrom: 'x' }, 7, { ...old, aging: { dueDateIsDay: 0 } }],
      [
        'not-a-date earlierPolicies[0].effectiveFrom',
        'wrong-type earlierPolicies[1]:',
        'missing earlierPolicies[2].aging.bucketTable',
      ],
    ],
  ])('are refused: %s', (_, policy, earlier, wanted) => {
    const [code, ...issues] = issuesOf(policy, earlier) as readonly string[]
    expect(code).toBe('invalid-policy')
    expect(issues.map((issue) => wanted.filter((one) => issue.startsWith(one)).length)).toEqual(
      wanted.map(() => 1),
    )
  })

  it('are a list', () => {
    expect(issuesOf(next, 'none')).toEqual([
      'invalid-input',
      expect.stringMatching(/^wrong-type earlierPolicies: expected a list/),
    ])
  })

  it('are told apart by their errors in meaning, too, before any of them answers', () => {
    const { strategy } = old
    const dueless = { ...old, strategy: { ...strategy, treatments: [] } }
    const [code, issue] = issuesOf(next, [dueless]) as readonly string[]
    expect(code).toBe('invalid-policy')
    expect(issue).toContain('earlierPolicies[0].strategy.')
  })
})

describe('the version in force', () => {
  const arrears = createArrears({ policy: next, earlierPolicies: [old] })
  const known = { facts: { daysPastDue: 5 }, policyVersion: '2026-01' }

  it.each<[string, string, string, string]>([
    ['the first day of the first version', '2026-01-01', '2026-01', 'early'],
    ['its last day, the day before the next one', '2026-06-30', '2026-01', 'early'],
    ['the first day of the next', '2026-07-01', '2026-07', 'late'],
    ['the last day of that one', '2026-12-31', '2026-07', 'late'],
  ])('is that of the day: %s', (_, asOf, version, stage) => {
    const decision = arrears.decide(known, { asOf })
    expect([decision.basis.policy.version, decision.stage.value]).toEqual([version, stage])
  })

  const before =
    'asOf: expected a day on which a version of the policy "small" is in force (2026-01-01 or later), received 2025-12-31. Ask for such a day, or pass the version of this day too.'
  const after =
    'asOf: expected a day on which a version of the policy "small" is in force (2026-12-31 or earlier), received 2027-01-01. Ask for such a day, or pass the version of this day too.'
  const caseFile: CaseFile = {
    debtor: { id: 'D-1' },
    accounts: [{ id: 'A-1', currency: 'CNY', dues: [] }],
  }
  const account = { id: 'A-1', currency: 'CNY', dues: [] }
  const agreement = {
    id: 'G',
    accountId: 'A-1',
    agreedOn: '2026-01-01',
    currency: 'CNY',
    installments: [{ dueOn: '2026-02-01', amount: '1.00' }],
  }

  it.each<[string, (asOf: string) => unknown]>([
    ['decide', (asOf) => arrears.decide(known, { asOf })],
    ['classifyDebtor', (asOf) => arrears.classifyDebtor(known, { asOf })],
    ['selectStrategy', (asOf) => arrears.selectStrategy(known, { asOf })],
    ['assess', (asOf) => arrears.assess(caseFile, { asOf })],
    ['assessAll, at the call', (asOf) => arrears.assessAll([], { asOf })],
    ['compareWith', (asOf) => arrears.compareWith(next, [], { asOf })],
    ['ageAccount', (asOf) => arrears.ageAccount(account, { asOf })],
    ['ageAccounts, at the call', (asOf) => arrears.ageAccounts([], { asOf })],
    ['reportAging', (asOf) => arrears.reportAging([], { asOf })],
    ['replayAccount', (asOf) => arrears.replayAccount(account, { asOf })],
    ['judgePromises', (asOf) => arrears.judgePromises(caseFile, { asOf })],
    ['followAgreement', (asOf) => arrears.followAgreement(agreement, account, { asOf })],
    [
      'allocatePayment',
      (asOf) =>
        arrears.allocatePayment(account, { kind: 'payment', id: 'P', effectiveOn: asOf, amount: '1.00' }),
    ],
  ])('is none before the first day and after the last: %s', (_, ask) => {
    expect(errorOf(() => ask('2025-12-31'))).toMatchObject({ code: 'invalid-input', message: before })
    expect(errorOf(() => ask('2027-01-01'))).toMatchObject({ code: 'invalid-input', message: after })
  })

  it('is none between two versions either', () => {
    const gap = createArrears({ policy: next, earlierPolicies: [{ ...old, effectiveUntil: '2026-05-31' }] })
    expect(errorOf(() => gap.decide(known, { asOf: '2026-06-15' }))).toMatchObject({
      message: expect.stringContaining('(2026-05-31 or earlier, or 2026-07-01 or later)'),
      sentence: { 'zh-CN': expect.stringContaining('（不晚于 2026-05-31，或不早于 2026-07-01）') },
    })
    expect(gap.decide(known, { asOf: '2026-05-31' }).stage.value).toBe('early')
    // No answer on the day after the last one is another answer.
    expect(gap.assess(caseFile, { asOf: '2026-05-30' }).changesOn).toBe('2026-06-01')
  })

  it('ages, replays and reports by its own sections, and keeps the words of other faults', () => {
    const dayOne = { ...next, aging: { ...next.aging, dueDateIsDay: 1 } } as const
    const own = createArrears({ policy: dayOne, earlierPolicies: [old] })
    const late = { ...account, dues: [{ id: '1', dueOn: '2026-06-20', amount: '1.00' }] }
    expect(own.ageAccount(late, { asOf: '2026-06-30' }).daysPastDue).toBe(10)
    expect(own.ageAccount(late, { asOf: '2026-07-01' }).daysPastDue).toBe(12)
    expect(errorOf(() => own.ageAccount(late, { asOf: '2026-02-30' })).details).toMatchObject({
      issues: [{ path: 'asOf', code: 'no-such-day' }],
    })
    // By the version that a case runs under where it is decided.
    const finishing = createArrears({ policy: { ...dayOne, runningCases: 'finish' }, earlierPolicies: [old] })
    expect(
      finishing.assess(
        { debtor: { id: 'D' }, accounts: [late], contacts: [], policyVersion: '2026-01' },
        { asOf: '2026-07-01' },
      ).accounts[0]?.daysPastDue,
    ).toBe(11)
  })

  it('does not bind what has no day, nor another policy that is compared', () => {
    const future = versionOf('2028', { from: '2028-01-01', runningCases: 'restart', lateFrom: 3 })
    expect(createArrears({ policy: future }).runExamples().failed).toBe(0)
    expect(createArrears({ policy: future, earlierPolicies: [next] }).verify()).toBeDefined()
    const late = {
      debtor: { id: 'D-1' },
      accounts: [{ id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-07-27', amount: '100.00' }] }],
      contacts: [],
      policyVersion: '2026-01',
    }
    // Day 4 on 31 July: early by both versions, late from day 3 by the one to come.
    const { moves, from, to } = arrears.compareWith(future, [late], { asOf: '2026-07-31' })
    expect(moves).toMatchObject([{ answers: [{ question: 'stage', to: { value: 'late' } }] }])
    expect([from.policy.version, to.policy.version]).toEqual(['2026-07', '2028'])
  })

  it('compares by the version that each case runs under', () => {
    const { strategy } = old
    if (strategy === undefined) throw new Error('no strategy')
    const treatments = strategy.treatments.map((one) => ({ ...one, pressure: one.pressure + 5 }))
    const finishing = createArrears({
      policy: { ...next, runningCases: 'finish' },
      earlierPolicies: [{ ...old, strategy: { ...strategy, treatments } }],
    })
    const lateBy7 = (policyVersion: string) => ({
      debtor: { id: policyVersion },
      accounts: [{ id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-07-24', amount: '100.00' }] }],
      contacts: [],
      policyVersion,
    })
    const { moves, matrix } = finishing.compareWith(
      versionOf('other', { lateFrom: 5 }),
      [lateBy7('2026-01'), lateBy7('2026-07')],
      { asOf: '2026-07-31' },
    )
    expect(moves.map(({ caseId }) => caseId)).toEqual(['2026-01'])
    expect(matrix.stage.map(({ from, to, count }) => [from.value, to.value, count])).toEqual([
      ['early', 'late', 1],
      ['late', 'late', 1],
    ])
    // Both wait: with pressure 5 by the old version, 0 by the others.
    expect(matrix.pressure.map(({ from, to, count }) => [from.value, to.value, count])).toEqual([
      [0, 0, 1],
      [5, 0, 1],
    ])
  })
})

describe('a policy without days', () => {
  it('is in force on every day, as ever', () => {
    const arrears = createArrears({ policy: versionOf('1') })
    for (const asOf of ['1970-01-01', '2026-07-01', '2999-12-31']) {
      const { basis, stage } = arrears.decide({ facts: { daysPastDue: 9 } }, { asOf })
      expect(stage.value).toBe('early')
      expect(Object.keys(basis.policy)).toEqual(['id', 'version', 'hash'])
    }
    const named = arrears.decide({ facts: { daysPastDue: 9 }, policyVersion: '1' }, { asOf: '2026-07-01' })
    expect(named.stage.value).toBe('early')
  })
})
