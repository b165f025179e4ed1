import { describe, expect, it } from 'vitest'
import { judgePromises } from '../../src/commitments'
import type { AccountEvent, CaseFile, PaymentPromise } from '../../src/model'
import { errorOf } from '../support/error-of'

const rule = { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 }
const promise = (id: string, dueOn: string, more: Partial<PaymentPromise> = {}): PaymentPromise => ({
  id,
  madeOn: '2026-03-01',
  dueOn,
  amount: '60.00',
  currency: 'CNY',
  ...more,
})
const caseOf = (
  promises: readonly PaymentPromise[],
  events: readonly AccountEvent[] = [],
  more: Partial<CaseFile> = {},
): CaseFile => ({
  debtor: { id: 'D-1' },
  accounts: [{ id: 'A-1', currency: 'CNY', dues: [], events }],
  promises,
  ...more,
})
const paid = (effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'payment',
  id: effectiveOn,
  effectiveOn,
  amount,
})
const statuses = (caseFile: CaseFile, asOf: string, knownOn?: string): readonly string[] =>
  judgePromises(caseFile, { asOf, rule, ...(knownOn === undefined ? {} : { knownOn }) }).map(
    ({ status }) => status,
  )

describe('judgePromises', () => {
  it('lets money keep one promise only, the earliest due first', () => {
    const two = caseOf(
      [promise('P-1', '2026-03-10'), promise('P-2', '2026-03-20')],
      [paid('2026-03-09', '60.00')],
    )
    expect(statuses(two, '2026-03-11')).toEqual(['kept', 'pending'])
  })

  it('has no answers for a case without promises', () => {
    expect(judgePromises({ debtor: { id: 'D-1' }, accounts: [] }, { asOf: '2026-03-11', rule })).toEqual([])
  })

  it('leaves out what was reversed by the day, and what was not known', () => {
    const reversed = caseOf(
      [promise('P-1', '2026-03-10')],
      [
        { ...paid('2026-03-09', '60.00'), recordedOn: '2026-03-10' } as AccountEvent,
        { kind: 'reversal', id: 'R', of: '2026-03-09', effectiveOn: '2026-03-15' },
      ],
    )
    expect(statuses(reversed, '2026-03-14')).toEqual(['kept'])
    expect(statuses(reversed, '2026-03-15')).toEqual(['broken'])
    expect(statuses(reversed, '2026-03-09', '2026-03-09')).toEqual(['pending'])
    expect(statuses(reversed, '2026-03-09', '2026-03-10')).toEqual(['kept'])
  })
})

describe('a promise that takes the place of another', () => {
  const later = promise('P-2', '2026-03-25', { madeOn: '2026-03-08', supersedes: 'P-1' })

  it.each<[string, string, readonly string[], readonly (string | null)[]]>([
    ['the day before it is made', '2026-03-07', ['pending', 'not-made'], ['2026-03-08', '2026-03-08']],
    ['the day it is made', '2026-03-08', ['canceled', 'pending'], [null, '2026-03-26']],
    [
      'when the earlier one would have been broken',
      '2026-03-11',
      ['canceled', 'pending'],
      [null, '2026-03-26'],
    ],
  ])('%s', (_, asOf, wanted, changesOn) => {
    const judged = judgePromises(caseOf([promise('P-1', '2026-03-10'), later]), { asOf, rule })
    expect(judged.map(({ status }) => status)).toEqual(wanted)
    expect(judged.map((one) => one.changesOn)).toEqual(changesOn)
  })

  it('does not undo a breach, nor what was kept before', () => {
    const late = { ...later, madeOn: '2026-03-11' }
    expect(statuses(caseOf([promise('P-1', '2026-03-10'), late]), '2026-03-12')).toEqual([
      'broken',
      'pending',
    ])
    const kept = caseOf([promise('P-1', '2026-03-10'), later], [paid('2026-03-07', '60.00')])
    expect(statuses(kept, '2026-03-12')).toEqual(['kept', 'pending'])
  })

  it('gets the money from its day on', () => {
    const moved = caseOf([promise('P-1', '2026-03-10'), later], [paid('2026-03-08', '60.00')])
    expect(statuses(moved, '2026-03-08')).toEqual(['canceled', 'kept'])
  })

  it('cancels no later than the earlier one says itself', () => {
    const canceled = promise('P-1', '2026-03-10', { canceledOn: '2026-03-05' })
    expect(judgePromises(caseOf([canceled, later]), { asOf: '2026-03-09', rule })[0]?.endedOn).toBe(
      '2026-03-05',
    )
  })

  it.each<[string, readonly PaymentPromise[], string]>([
    [
      'must name one of the case',
      [{ ...later, supersedes: 'P-9' }],
      'promises[0].supersedes: expected the id of another promise of the case, received "P-9". List the promise that it supersedes as well, or give that one a canceledOn.',
    ],
    [
      'cannot be itself',
      [{ ...later, supersedes: 'P-2' }],
      'promises[0].supersedes: expected the id of another promise of the case, received "P-2". List the promise that it supersedes as well, or give that one a canceledOn.',
    ],
    [
      'is not made before it',
      [promise('P-1', '2026-03-10', { madeOn: '2026-03-09' }), later],
      'promises[1].madeOn: expected 2026-03-09, the day it was made, or later, received 2026-03-08. Nothing falls due or ends before it is undertaken; check both days.',
    ],
  ])('%s', (_, promises, sentence) => {
    expect(errorOf(() => statuses(caseOf(promises), '2026-03-09')).message).toBe(sentence)
  })
})
