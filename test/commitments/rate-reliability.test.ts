import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgePromises, type PromiseJudgment, rateReliability } from '../../src/commitments'
import { addDays } from '../../src/foundations'
import { errorOf } from '../support/error-of'

/** One ended promise of 100, by its status, in order of days. */
const ended = (
  statuses: readonly PromiseJudgment['status'][],
  more: Partial<PromiseJudgment> = {},
): readonly PromiseJudgment[] =>
  statuses.map((status, index) => ({
    promiseId: `P-${index}`,
    asOf: '2026-12-31',
    currency: 'CNY',
    status,
    promised: '100.00',
    paid: status === 'kept' ? '100.00' : status === 'partial' ? '40.00' : '0.00',
    short: '0.00',
    dueOn: addDays('2026-01-01', index),
    lastDay: addDays('2026-01-01', index),
    promisedAt: null,
    keptOn: null,
    keptAt: null,
    remindAt: null,
    endedOn: status === 'pending' ? null : addDays('2026-01-02', index),
    legs: [],
    changesOn: null,
    ...more,
  }))

describe('rateReliability', () => {
  it('counts what came due, and leaves out what is pending, canceled or not made', () => {
    expect(
      rateReliability(ended(['kept', 'kept', 'partial', 'broken', 'pending', 'canceled', 'not-made'])),
    ).toEqual({
      pending: 1,
      kept: 2,
      partial: 1,
      broken: 1,
      canceled: 1,
      due: 4,
      keptPercent: 50,
      byCurrency: [
        // 200 of the 400 promised were in promises kept; 240 of it came in in time.
        {
          currency: 'CNY',
          promised: '400.00',
          kept: '200.00',
          paid: '240.00',
          keptPercent: 50,
          paidPercent: 60,
        },
      ],
      keptInARow: 0,
      notKeptInARow: 2,
      longestKept: 2,
      longestNotKept: 2,
      lastNotKeptOn: '2026-01-05',
    })
  })

  it('has no rate while nothing came due', () => {
    expect(rateReliability(ended(['pending', 'canceled']))).toMatchObject({
      due: 0,
      keptPercent: null,
      byCurrency: [],
      lastNotKeptOn: null,
    })
    expect(rateReliability([])).toMatchObject({ due: 0, keptPercent: null, keptInARow: 0, notKeptInARow: 0 })
  })

  it.each<[string, readonly PromiseJudgment['status'][], readonly [number, number, number, number]]>([
    ['one kept', ['kept'], [1, 0, 1, 0]],
    ['one broken', ['broken'], [0, 1, 0, 1]],
    ['two broken in a row, the second in part', ['kept', 'broken', 'partial'], [0, 2, 1, 2]],
    ['a kept one ends the row', ['broken', 'broken', 'kept'], [1, 0, 1, 2]],
    ['a canceled one does not', ['broken', 'canceled', 'broken'], [0, 2, 0, 2]],
    ['the longest lies behind', ['kept', 'kept', 'kept', 'broken', 'kept'], [1, 0, 3, 1]],
  ])('in a row: %s', (_, statuses, [kept, notKept, longestKept, longestNotKept]) => {
    expect(rateReliability(ended(statuses))).toMatchObject({
      keptInARow: kept,
      notKeptInARow: notKept,
      longestKept,
      longestNotKept,
    })
  })

  it('goes by the day on which each ended, not by the order of the list', () => {
    const inOrder = ended(['broken', 'kept', 'broken', 'broken', 'kept'])
    fc.assert(
      fc.property(fc.shuffledSubarray([...inOrder], { minLength: 5 }), (shuffled) => {
        expect(rateReliability(shuffled)).toEqual(rateReliability(inOrder))
      }),
      { seed: 17, endOnFailure: true },
    )
  })

  it('tells money by currency, each by its own', () => {
    const both = [
      ...ended(['kept'], { currency: 'USD', promised: '90.00', paid: '120.00' }),
      ...ended(['broken']),
    ]
    expect(rateReliability(both).byCurrency).toEqual([
      { currency: 'CNY', promised: '100.00', kept: '0.00', paid: '0.00', keptPercent: 0, paidPercent: 0 },
      // 120 came in on 90: no promise is kept by more than it was for.
      {
        currency: 'USD',
        promised: '90.00',
        kept: '90.00',
        paid: '90.00',
        keptPercent: 100,
        paidPercent: 100,
      },
    ])
  })

  it('is read from what a case promised', () => {
    const promise = { madeOn: '2026-03-02', currency: 'USD' }
    const promises = [
      { ...promise, id: 'P-1', dueOn: '2026-03-10', amount: '60.00' },
      { ...promise, id: 'P-2', dueOn: '2026-03-20', amount: '40.00' },
    ]
    const events = [{ kind: 'payment' as const, id: 'PAY-1', effectiveOn: '2026-03-09', amount: '60.00' }]
    const accounts = [{ id: 'A-1', currency: 'USD', dues: [], events }]
    const rule = { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 }
    const judged = judgePromises({ debtor: { id: 'D-1' }, accounts, promises }, { asOf: '2026-03-21', rule })
    const { keptPercent, byCurrency, notKeptInARow } = rateReliability(judged)
    expect([keptPercent, byCurrency[0]?.keptPercent, notKeptInARow]).toEqual([50, 60, 1])
  })

  it('refuses what is no judgment', () => {
    const refused = (value: unknown): string =>
      errorOf(() => rateReliability(value as readonly PromiseJudgment[])).message
    expect(refused('kept')).toBe(
      'judgments: expected a list of judgments, received "kept". Pass what judgePromises returned.',
    )
    expect(refused([{ status: 'kept' }])).toContain('expected a list of judgments')
    expect(refused(ended(['kept'], { promised: 'much' }))).toContain('expected a plain decimal amount')
  })
})
