import { describe, expect, it } from 'vitest'
import { createArrears } from '../../src/arrears'
import type { CaseFile, InstallmentAgreement } from '../../src/model'
import { receivablesBuckets } from '../../src/policies'
import type { Policy } from '../../src/policy'
import { errorOf } from '../support/error-of'

const terms = {
  graceDays: 0,
  thresholdPercent: 100,
  cureDays: 5,
  missedInstallments: 1,
  onBreach: 'accelerate',
} as const
const commitments = {
  promises: { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 },
  agreements: terms,
}
/** A policy with one axis, whose classes say what the facts of commitments are. */
const policyOf = (fact: string, ids: readonly string[], more: Partial<Policy> = {}): Policy => ({
  schemaVersion: 1,
  id: 'test',
  version: '1',
  aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
  commitments,
  classification: {
    segmentations: [
      {
        id: 'axis',
        label: { en: 'axis', 'zh-CN': '轴' },
        segments: ids.map((id) => ({ id, label: { en: id, 'zh-CN': id } })),
        table: {
          id: 'axis',
          hitPolicy: 'first',
          rows: ids.map((id) => ({
            id,
            when: {
              [fact]:
                id === 'yes'
                  ? true
                  : id === 'no'
                    ? false
                    : id.startsWith('at-least-')
                      ? { from: Number(id.slice(9)) }
                      : [id],
            },
            outcome: id,
          })),
        },
      },
    ],
  },
  ...more,
})
const agreement = (accountId: string, more: Partial<InstallmentAgreement> = {}): InstallmentAgreement => ({
  id: `AG-${accountId}`,
  accountId,
  agreedOn: '2026-03-01',
  currency: 'CNY',
  installments: [{ dueOn: '2026-03-15', amount: '100.00' }],
  ...more,
})
const account = (id: string) => ({
  id,
  currency: 'CNY',
  dues: [{ id: '1', dueOn: '2026-02-01', amount: '100.00' }],
})
const caseOf = (more: Partial<CaseFile> = {}): CaseFile => ({
  debtor: { id: 'D-1' },
  accounts: [account('A-1'), account('A-2')],
  ...more,
})
const axisOf = (policy: Policy, caseFile: CaseFile, asOf: string) =>
  createArrears({ policy }).assess(caseFile, { asOf }).segments[0]?.answer

const statusPolicy = policyOf('agreementStatus', ['none', 'current', 'late', 'short', 'broken', 'kept'])
const forcePolicy = policyOf('agreementInForce', ['yes', 'no'])

describe('the facts of agreements', () => {
  it.each<[string, Partial<CaseFile>, string, string | undefined]>([
    ['nobody says whether there are any', {}, '2026-03-10', undefined],
    ['there are none', { agreements: [] }, '2026-03-10', 'none'],
    ['one that is kept so far', { agreements: [agreement('A-1')] }, '2026-03-15', 'current'],
    ['one that is late', { agreements: [agreement('A-1')] }, '2026-03-16', 'late'],
    ['one that is broken', { agreements: [agreement('A-1')] }, '2026-03-21', 'broken'],
    ['one to be made', { agreements: [agreement('A-1')] }, '2026-02-28', 'none'],
    [
      'one that was canceled',
      { agreements: [agreement('A-1', { canceledOn: '2026-03-05' })] },
      '2026-03-10',
      'none',
    ],
    [
      'of two the one that asks for more',
      { agreements: [agreement('A-1'), agreement('A-2', { terms: { ...terms, graceDays: 9 } })] },
      '2026-03-16',
      'late',
    ],
  ])('%s', (_, more, asOf, value) => {
    const answer = axisOf(statusPolicy, caseOf(more), asOf)
    expect(answer?.status).toBe(value === undefined ? 'undetermined' : 'decided')
    expect(answer?.value ?? undefined).toBe(value)
  })

  it.each<[string, Partial<CaseFile>, string, string | undefined]>([
    ['one that stands, and no word of marks', { agreements: [agreement('A-1')] }, '2026-03-10', 'yes'],
    ['late is in force', { agreements: [agreement('A-1')], marks: [] }, '2026-03-16', 'yes'],
    ['broken is not', { agreements: [agreement('A-1')], marks: [] }, '2026-03-21', 'no'],
    [
      'a mark says so all the same, until someone ends it',
      { agreements: [agreement('A-1')], marks: [{ kind: 'agreement-in-force', from: '2026-03-01' }] },
      '2026-03-21',
      'yes',
    ],
    ['neither marks nor agreements', {}, '2026-03-10', undefined],
  ])('in force: %s', (_, more, asOf, value) => {
    expect(axisOf(forcePolicy, caseOf(more), asOf)?.value ?? undefined).toBe(value)
  })

  it('are unknown where one has no terms, in it or in the policy', () => {
    const bare = { ...statusPolicy, commitments: { promises: commitments.promises } }
    const two = caseOf({ agreements: [agreement('A-1', { terms }), agreement('A-2')] })
    expect(axisOf(bare, two, '2026-03-10')).toMatchObject({
      status: 'undetermined',
      missing: ['agreementStatus'],
    })
    const { agreements } = createArrears({ policy: bare }).assess(two, { asOf: '2026-03-10' })
    expect(agreements).toEqual([])
    // A list of marks without one says nothing of an agreement that nobody can judge; a mark does.
    const bareForce = { ...forcePolicy, commitments: { promises: commitments.promises } }
    expect(axisOf(bareForce, { ...two, marks: [] }, '2026-03-10')).toMatchObject({
      status: 'undetermined',
      missing: ['agreementInForce'],
    })
    const marked = { ...two, marks: [{ kind: 'agreement-in-force', from: '2026-03-01' }] } as const
    expect(axisOf(bareForce, marked, '2026-03-10')?.value).toBe('yes')
    const own = caseOf({ agreements: [agreement('A-1', { terms })] })
    expect(axisOf(bare, own, '2026-03-10')?.value).toBe('current')
  })
})

describe('whether a promise falls due today', () => {
  const today = policyOf('promiseDueToday', ['yes', 'no'])
  const promise = { id: 'P', madeOn: '2026-03-01', dueOn: '2026-03-10', amount: '10.00', currency: 'CNY' }
  const legs = [
    { dueOn: '2026-03-05', amount: '4.00' },
    { dueOn: '2026-03-10', amount: '6.00' },
  ]
  const inLegs = { ...promise, legs }
  const paid = (on: string): Partial<CaseFile> => ({
    accounts: [
      { ...account('A-1'), events: [{ kind: 'payment', id: 'E-1', effectiveOn: on, amount: '10.00' }] },
    ],
  })

  it.each<[string, Partial<CaseFile>, string, string | undefined]>([
    ['nobody says whether there are any', {}, '2026-03-10', undefined],
    ['there are none', { promises: [] }, '2026-03-10', 'no'],
    ['the day before', { promises: [promise] }, '2026-03-09', 'no'],
    ['its day', { promises: [promise] }, '2026-03-10', 'yes'],
    ['the day after', { promises: [promise] }, '2026-03-11', 'no'],
    ['its day, paid the day before', { promises: [promise], ...paid('2026-03-09') }, '2026-03-10', 'no'],
    ['its day, canceled', { promises: [{ ...promise, canceledOn: '2026-03-05' }] }, '2026-03-10', 'no'],
    ['the day of its first leg', { promises: [inLegs] }, '2026-03-05', 'yes'],
    ['a day between its legs', { promises: [inLegs] }, '2026-03-07', 'no'],
  ])('%s', (_, more, asOf, value) => {
    expect(axisOf(today, caseOf(more), asOf)?.value ?? undefined).toBe(value)
  })

  it('changes on its day and on the day after, days of grace or none', () => {
    const patient = {
      ...today,
      commitments: { promises: { graceDays: 5, thresholdPercent: 100, reminderMinutesBefore: 30 } },
    }
    const on = (policy: Policy, asOf: string) => {
      const quiet = caseOf({ accounts: [{ ...account('A-1'), dues: [] }], promises: [promise] })
      return createArrears({ policy }).assess(quiet, { asOf }).changesOn
    }
    for (const policy of [today, patient]) {
      expect(on(policy, '2026-03-02')).toBe('2026-03-10')
      expect(on(policy, '2026-03-10')).toBe('2026-03-11')
    }
  })
})

describe('the facts of the record', () => {
  const promise = (id: string, dueOn: string) => ({
    id,
    madeOn: '2026-03-01',
    dueOn,
    amount: '10.00',
    currency: 'CNY',
  })
  const promises = [promise('P-1', '2026-03-05'), promise('P-2', '2026-03-06'), promise('P-3', '2026-03-07')]
  const events = [{ kind: 'payment' as const, id: 'PAY', effectiveOn: '2026-03-05', amount: '10.00' }]
  const known = caseOf({ promises, accounts: [{ ...account('A-1'), events }] })

  it.each<[string, string, readonly string[], string, string | undefined]>([
    [
      'none has come due, so that nothing is known',
      'keptPromisesPercent',
      ['at-least-50', 'at-least-0'],
      '2026-03-04',
      undefined,
    ],
    ['one kept', 'keptPromisesPercent', ['at-least-100', 'at-least-0'], '2026-03-05', 'at-least-100'],
    [
      'one kept of two is half',
      'keptPromisesPercent',
      ['at-least-51', 'at-least-50', 'at-least-0'],
      '2026-03-07',
      'at-least-50',
    ],
    [
      'none broken in a row',
      'brokenPromisesInARow',
      ['at-least-1', 'at-least-0'],
      '2026-03-06',
      'at-least-0',
    ],
    ['one', 'brokenPromisesInARow', ['at-least-2', 'at-least-1', 'at-least-0'], '2026-03-07', 'at-least-1'],
    ['two', 'brokenPromisesInARow', ['at-least-2', 'at-least-1', 'at-least-0'], '2026-03-08', 'at-least-2'],
  ])('%s', (_, fact, ids, asOf, value) => {
    expect(axisOf(policyOf(fact, ids), known, asOf)?.value ?? undefined).toBe(value)
  })

  it('is told beside the judgments', () => {
    const { reliability } = createArrears({ policy: statusPolicy }).assess(known, { asOf: '2026-03-08' })
    expect(reliability).toMatchObject({ kept: 1, broken: 2, due: 3, notKeptInARow: 2 })
    const unknown = createArrears({ policy: statusPolicy }).assess(caseOf(), { asOf: '2026-03-08' })
    expect(unknown.reliability).toBeNull()
  })
})

describe('what the creditor undertook', () => {
  const copy = {
    id: 'C-1',
    kind: 'copy' as const,
    madeOn: '2026-03-02',
    dueOn: '2026-03-06',
    doneOn: '2026-03-09',
  }
  it.each<[string, string, Partial<CaseFile>, string, string | undefined]>([
    ['nobody says', 'creditorCommitmentOpen', {}, '2026-03-05', undefined],
    ['nothing', 'creditorCommitmentOpen', { creditorCommitments: [] }, '2026-03-05', 'no'],
    ['open', 'creditorCommitmentOpen', { creditorCommitments: [copy] }, '2026-03-06', 'yes'],
    ['open, not overdue', 'creditorCommitmentOverdue', { creditorCommitments: [copy] }, '2026-03-06', 'no'],
    ['overdue', 'creditorCommitmentOverdue', { creditorCommitments: [copy] }, '2026-03-07', 'yes'],
    ['overdue is open still', 'creditorCommitmentOpen', { creditorCommitments: [copy] }, '2026-03-08', 'yes'],
    ['done', 'creditorCommitmentOpen', { creditorCommitments: [copy] }, '2026-03-09', 'no'],
  ])('%s', (_, fact, more, asOf, value) => {
    expect(axisOf(policyOf(fact, ['yes', 'no']), caseOf(more), asOf)?.value ?? undefined).toBe(value)
  })
})

describe('when a decision changes', () => {
  const settled = { ...account('A-1'), dues: [] }
  const quiet = { debtor: { id: 'D-1' }, accounts: [settled] }
  const changesOn = (more: Partial<CaseFile>, asOf: string) =>
    createArrears({ policy: statusPolicy }).assess({ ...quiet, ...more }, { asOf }).changesOn

  it('looks at the days of agreements and commitments', () => {
    expect(changesOn({ agreements: [agreement('A-1')] }, '2026-03-10')).toBe('2026-03-16')
    expect(changesOn({ agreements: [agreement('A-1')] }, '2026-03-16')).toBe('2026-03-21')
    const copy = { id: 'C-1', kind: 'copy' as const, madeOn: '2026-03-02', dueOn: '2026-03-06' }
    expect(changesOn({ creditorCommitments: [copy] }, '2026-03-02')).toBe('2026-03-07')
    expect(changesOn({ creditorCommitments: [copy] }, '2026-03-07')).toBeNull()
  })

  it('looks at each leg of a promise', () => {
    const legs = [
      { dueOn: '2026-03-05', amount: '5.00' },
      { dueOn: '2026-03-20', amount: '5.00' },
    ]
    const promises = [
      { id: 'P', madeOn: '2026-03-01', dueOn: '2026-03-20', amount: '10.00', currency: 'CNY', legs },
    ]
    expect(changesOn({ promises }, '2026-03-01')).toBe('2026-03-06')
    expect(changesOn({ promises }, '2026-03-06')).toBe('2026-03-21')
  })
})

describe('the methods of the facade', () => {
  const promises = [{ id: 'P', madeOn: '2026-03-01', dueOn: '2026-03-05', amount: '10.00', currency: 'CNY' }]

  it('judge the promises of a case by the rule of the policy', () => {
    const arrears = createArrears({ policy: statusPolicy })
    expect(arrears.judgePromises(caseOf({ promises }), { asOf: '2026-03-06' })[0]?.status).toBe('broken')
  })

  it('say so where the policy has none', () => {
    const { commitments: _, ...bare } = statusPolicy
    const arrears = createArrears({ policy: bare })
    expect(errorOf(() => arrears.judgePromises(caseOf({ promises }), { asOf: '2026-03-06' })).message).toBe(
      'commitments.promises: expected a rule for promises, received nothing. Say in the policy when a promise is kept, or pass a rule to judgePromises itself.',
    )
    expect(
      errorOf(() => arrears.followAgreement(agreement('A-1'), account('A-1'), { asOf: '2026-03-06' }))
        .message,
    ).toContain('options.terms: expected the terms of the agreement, received nothing')
  })

  it('follow an agreement by the terms of the policy', () => {
    const arrears = createArrears({ policy: statusPolicy })
    expect(arrears.followAgreement(agreement('A-1'), account('A-1'), { asOf: '2026-03-21' })).toMatchObject({
      status: 'broken',
      acceleration: { on: '2026-03-21', amount: '100.00' },
    })
  })
})
