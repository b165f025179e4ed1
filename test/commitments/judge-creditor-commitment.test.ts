import { describe, expect, it } from 'vitest'
import { judgeCreditorCommitment } from '../../src/commitments'
import type { CreditorCommitment } from '../../src/model'
import { errorOf } from '../support/error-of'

/** A copy of the contract, promised on Monday 2 March for Friday 6 March. */
const copy: CreditorCommitment = { id: 'C-1', kind: 'copy', madeOn: '2026-03-02', dueOn: '2026-03-06' }
const on = (asOf: string, more: Partial<CreditorCommitment> = {}) =>
  judgeCreditorCommitment({ ...copy, ...more }, { asOf })

describe('judgeCreditorCommitment', () => {
  it.each<[string, Partial<CreditorCommitment>, string, string, string | null]>([
    ['the day before it is made', {}, '2026-03-01', 'not-made', '2026-03-02'],
    ['the day it is made', {}, '2026-03-02', 'open', '2026-03-07'],
    ['its day', {}, '2026-03-06', 'open', '2026-03-07'],
    ['the day after', {}, '2026-03-07', 'overdue', null],
    ['done later, not yet', { doneOn: '2026-03-05' }, '2026-03-04', 'open', '2026-03-05'],
    ['done before its day', { doneOn: '2026-03-05' }, '2026-03-05', 'done', null],
    ['done on its day', { doneOn: '2026-03-06' }, '2026-12-31', 'done', null],
    ['done the day after', { doneOn: '2026-03-07' }, '2026-03-07', 'done-late', null],
    ['overdue until it is done', { doneOn: '2026-03-09' }, '2026-03-08', 'overdue', '2026-03-09'],
    ['canceled before its day', { canceledOn: '2026-03-04' }, '2026-03-04', 'canceled', null],
    ['canceled after its day', { canceledOn: '2026-03-10' }, '2026-03-09', 'overdue', '2026-03-10'],
    ['done, then canceled', { doneOn: '2026-03-04', canceledOn: '2026-03-05' }, '2026-03-09', 'done', null],
    [
      'done on the day it is canceled',
      { doneOn: '2026-03-05', canceledOn: '2026-03-05' },
      '2026-03-09',
      'done',
      null,
    ],
    [
      'canceled, then done',
      { doneOn: '2026-03-05', canceledOn: '2026-03-04' },
      '2026-03-09',
      'canceled',
      null,
    ],
    [
      'made, due and done on one day',
      { dueOn: '2026-03-02', doneOn: '2026-03-02' },
      '2026-03-02',
      'done',
      null,
    ],
  ])('%s', (_, more, asOf, status, changesOn) => {
    expect(on(asOf, more)).toMatchObject({ status, changesOn })
  })

  it('keeps the time promised and the time at which it was done', () => {
    const called = {
      kind: 'call-back' as const,
      dueAt: '2026-03-06T10:00:00+08:00',
      doneOn: '2026-03-06',
      doneAt: '2026-03-06T10:20:00+08:00',
    }
    expect(on('2026-03-06', called)).toEqual({
      commitmentId: 'C-1',
      kind: 'call-back',
      asOf: '2026-03-06',
      status: 'done',
      dueOn: '2026-03-06',
      promisedAt: '2026-03-06T10:00:00+08:00',
      doneOn: '2026-03-06',
      doneAt: '2026-03-06T10:20:00+08:00',
      changesOn: null,
    })
    expect(on('2026-03-05', called)).toMatchObject({ doneOn: null, doneAt: null })
  })

  it.each<[string, Partial<CreditorCommitment>, string]>([
    [
      'due before it was made',
      { dueOn: '2026-03-01' },
      'commitment.dueOn: expected 2026-03-02, the day it was made, or later, received 2026-03-01.',
    ],
    ['done before it was made', { doneOn: '2026-03-01' }, 'commitment.doneOn: expected 2026-03-02'],
    [
      'canceled before it was made',
      { canceledOn: '2026-03-01' },
      'commitment.canceledOn: expected 2026-03-02',
    ],
    [
      'a time without the day on which it was done',
      { doneAt: '2026-03-06T10:00:00Z' },
      'commitment.doneOn: expected a day',
    ],
  ])('refuses %s', (_, more, sentence) => {
    expect(errorOf(() => on('2026-03-06', more)).message).toContain(sentence)
  })
})
