import { describe, expect, it } from 'vitest'
import type { Loan } from '../../src/servicing'
import { replayLoan } from '../../src/servicing'
import { errorOf } from '../support/error-of'
import { falling, lastOf, late, paid, rounding, rowsOf, withEvents } from './falling-loan'

/** Without interest: all of it on one day. */
const single = (amount: string, dueOn: string, more: Partial<Loan> = {}): Loan => ({
  id: 'L-2',
  currency: 'CNY',
  excess: 'hold',
  plan: { method: 'equal-parts', remainder: 'last', dueOn: [dueOn], rounding },
  events: [{ kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-01', amount }],
  ...more,
})
const daysOf = (loan: Loan, asOf: string): readonly string[] =>
  replayLoan(loan, { asOf }).states.map(
    ({ on, events, due, pastDue }) => `${on} ${due} ${pastDue} ${events.join(' ')}`,
  )

describe('the days that a replay tells', () => {
  it('are those of events, of what fell due or became past due, and the day asked about', () => {
    // Two rows: 310.00 and 210.00 of interest with 2,500.00 each.
    expect(daysOf(falling, '2026-03-05')).toEqual([
      '2026-01-01 0.00 0.00 D-1',
      '2026-02-01 2810.00 0.00 ',
      '2026-02-02 2810.00 2810.00 ',
      '2026-03-01 5520.00 2810.00 ',
      '2026-03-02 5520.00 5520.00 ',
      '2026-03-05 5520.00 5520.00 ',
    ])
  })

  it('tell what ran for being late where something else happens, and on the first day', () => {
    // 5.00 a day; one day until the 2nd, nine until the 11th.
    expect(daysOf(withEvents([paid('2026-02-11', '2860.00')], { late }), '2026-02-15')).toEqual([
      '2026-01-01 0.00 0.00 D-1',
      '2026-02-01 2810.00 0.00 ',
      '2026-02-02 2815.00 2815.00 loan:late-interest:2026-02-02',
      '2026-02-11 0.00 0.00 loan:late-interest:2026-02-11 P-2026-02-11',
      '2026-02-15 0.00 0.00 ',
    ])
  })

  it('are those of what changes nothing that is due, too', () => {
    const loan = withEvents([
      paid('2026-01-20', '100.00'),
      { kind: 'pause', id: 'S', effectiveOn: '2026-01-22' },
    ])
    expect(daysOf(loan, '2026-01-25')).toEqual([
      '2026-01-01 0.00 0.00 D-1',
      '2026-01-20 0.00 0.00 P-2026-01-20',
      '2026-01-22 0.00 0.00 S',
      '2026-01-25 0.00 0.00 ',
    ])
  })

  it('leave out days on which nothing is due or past due that was not before', () => {
    const rates = [
      { from: '2026-01-01', percent: '0.2' },
      { from: '2026-01-15', percent: '0.3' },
    ]
    expect(daysOf(withEvents([], { late: { ...late, rates } }), '2026-01-20')).toEqual([
      '2026-01-01 0.00 0.00 D-1',
      '2026-01-20 0.00 0.00 ',
    ])
  })

  it('are the day asked about alone, once, before anything happened and where nothing ever did', () => {
    expect(daysOf(falling, '2025-12-31')).toEqual(['2025-12-31 0.00 0.00 '])
    expect(daysOf({ ...falling, events: [] }, '2026-02-01')).toEqual(['2026-02-01 0.00 0.00 '])
    expect(daysOf(falling, '2026-01-01')).toEqual(['2026-01-01 0.00 0.00 D-1'])
  })

  it('name the oldest of what is past due, in whatever order it came into the books', () => {
    const charge = {
      kind: 'charge',
      id: 'C',
      effectiveOn: '2026-02-10',
      dueOn: '2026-01-25',
      component: 'fee',
      amount: '30.00',
    } as const
    // Known late, and due sixteen days before: older than the first row.
    expect(lastOf(replayLoan(withEvents([charge]), { asOf: '2026-02-10' }))).toMatchObject({
      pastDueSince: '2026-01-25',
      daysPastDue: 16,
      due: '2840.00',
    })
  })
})

describe('what is known on a day', () => {
  const bookedLate = { ...paid('2026-02-01', '2810.00'), recordedOn: '2026-02-05' } as const

  it.each([
    ['before it was booked, a payment is not known', '2026-02-04', '2810.00'],
    ['on the day on which it was booked, it is', '2026-02-05', '0.00'],
  ])('%s', (_, knownOn, due) => {
    expect(lastOf(replayLoan(withEvents([bookedLate]), { asOf: '2026-02-05', knownOn })).due).toBe(due)
  })

  it.each([
    // Three rows of a third of all; or what is planned as ever.
    ['before it was recorded, a reschedule is not known', '2026-02-11', '2026-03-01 2500.00 210.00'],
    ['on the day on which it was recorded, it is', '2026-02-12', '2026-03-01 3333.33 255.00'],
  ])('%s', (_, knownOn, row) => {
    const spread = {
      id: 'X',
      effectiveOn: '2026-02-11',
      recordedOn: '2026-02-12',
      reason: 'other',
      duePrincipal: 'spread',
    } as const
    const loan = withEvents([], { reschedules: [spread] })
    expect(rowsOf(replayLoan(loan, { asOf: '2026-02-12', knownOn }))[0]).toBe(row)
  })

  it('is refused for what is no day', () => {
    const call = (): unknown => replayLoan(falling, { asOf: '2026-02-01', knownOn: '2026-02-30' })
    expect(errorOf(call).sentence.en).toMatch(/^knownOn: expected a day that the calendar has/)
  })
})

describe('two things on one day', () => {
  const spread = (sequence: number): NonNullable<Loan['reschedules']>[number] => ({
    id: 'X',
    effectiveOn: '2026-02-11',
    sequence,
    reason: 'other',
    duePrincipal: 'spread',
  })
  const payment = { ...paid('2026-02-11', '2500.00'), sequence: 2 }

  it.each([
    // All 10,000.00 are spread; the payment finds the interest of 310.00 due, and 2,190.00 are held.
    ['a reschedule first', 1, { notDue: '10000.00', due: '0.00', held: '2190.00' }],
    // The payment pays 310.00 and 2,190.00; of the row 310.00 are left, which join 7,500.00.
    ['a payment first', 3, { notDue: '7810.00', due: '0.00', held: '0.00' }],
  ])('happen in their sequence: %s', (_, sequence, state) => {
    const loan = withEvents([payment], { reschedules: [spread(sequence)] })
    expect(lastOf(replayLoan(loan, { asOf: '2026-02-11' }))).toMatchObject(state)
  })
})

describe('the account of a loan', () => {
  const rowDue = (id: string, dueOn: string, interest: string, principal: string): unknown => ({
    id,
    dueOn,
    components: { interest, principal },
  })
  const agreed = [
    rowDue('loan:plan-1:1', '2026-02-01', '310.00', '2500.00'),
    rowDue('loan:plan-1:2', '2026-03-01', '210.00', '2500.00'),
    rowDue('loan:plan-1:3', '2026-04-01', '155.00', '2500.00'),
    rowDue('loan:plan-1:4', '2026-05-01', '75.00', '2500.00'),
  ]

  it('has what runs for being late as charges, due the day before, the last of the day asked about', () => {
    // 5.00 a day; one day until the 2nd, four more until the 6th.
    const charge = (effectiveOn: string, dueOn: string, amount: string, sequence: number): unknown => ({
      kind: 'charge',
      id: `loan:late-interest:${effectiveOn}`,
      effectiveOn,
      dueOn,
      component: 'penalty',
      amount,
      sequence,
    })
    expect(replayLoan(withEvents([], { late }), { asOf: '2026-02-06' }).account).toEqual({
      id: 'L-1',
      currency: 'CNY',
      dues: [],
      events: [
        { ...falling.events[0], dues: agreed, sequence: 0 },
        charge('2026-02-02', '2026-02-01', '5.00', 1),
        charge('2026-02-06', '2026-02-05', '20.00', 2),
      ],
    })
  })

  it('has a new plan, with what is due on its day, in place of the rows of the old', () => {
    // As in the table of plans made anew: 140.00 had accrued and are paid, with 4,860.00 of principal; 1,285.00 on each day.
    const { account } = replayLoan(withEvents([paid('2026-01-15', '5000.00', 'smaller')]), {
      asOf: '2026-01-15',
    })
    expect(account.events?.[2]).toEqual({
      kind: 'plan-change',
      id: 'loan:change-1',
      effectiveOn: '2026-01-15',
      dues: [
        rowDue('loan:due-1', '2026-01-15', '140.00', '4860.00'),
        rowDue('loan:plan-2:1', '2026-02-01', '87.38', '1285.00'),
        rowDue('loan:plan-2:2', '2026-03-01', '107.94', '1285.00'),
        rowDue('loan:plan-2:3', '2026-04-01', '79.67', '1285.00'),
        rowDue('loan:plan-2:4', '2026-05-01', '38.55', '1285.00'),
      ],
      replaces: ['loan:plan-1:1', 'loan:plan-1:2', 'loan:plan-1:3', 'loan:plan-1:4'],
      sequence: 2,
    })
  })

  it('has a reschedule with what stays due kept on its day, and leaves what it does not touch', () => {
    const reschedule = {
      id: 'X',
      effectiveOn: '2026-02-11',
      reason: 'other',
      duePrincipal: 'spread',
      dueOn: ['2026-04-01', '2026-05-01'],
    } as const
    const { account } = replayLoan(withEvents([], { late, reschedules: [reschedule] }), {
      asOf: '2026-02-11',
    })
    // 75.00 accrued on 7,500.00 since February 1; 49 days of 10,000.00 are 490.00; 30 days of 5,000.00 are 150.00.
    expect(account.events?.[3]).toEqual({
      kind: 'plan-change',
      id: 'loan:change-1',
      effectiveOn: '2026-02-11',
      dues: [
        { id: 'loan:kept-1:1', dueOn: '2026-02-01', components: { interest: '310.00' } },
        rowDue('loan:plan-2:1', '2026-04-01', '565.00', '5000.00'),
        rowDue('loan:plan-2:2', '2026-05-01', '150.00', '5000.00'),
      ],
      replaces: ['loan:plan-1:2', 'loan:plan-1:3', 'loan:plan-1:4', 'loan:plan-1:1'],
      sequence: 3,
    })
  })

  it('numbers changes in their turn', () => {
    const loan = withEvents([
      paid('2026-01-15', '5000.00', 'smaller'),
      paid('2026-01-20', '1000.00', 'smaller'),
    ])
    const changes = (replayLoan(loan, { asOf: '2026-01-20' }).account.events ?? []).flatMap((event) =>
      event.kind === 'plan-change' ? [[event.id, event.dues[0]?.id]] : [],
    )
    expect(changes).toEqual([
      ['loan:change-1', 'loan:due-1'],
      ['loan:change-2', 'loan:due-2'],
    ])
  })

  it('has no change of the plan where none is left to change', () => {
    const kindsOf = (loan: Loan): unknown =>
      replayLoan(loan, { asOf: '2026-05-10' }).account.events?.map(({ kind }) => kind)
    // All is due since May 1.
    const acceleration = { kind: 'acceleration', id: 'A', effectiveOn: '2026-05-10' } as const
    expect(kindsOf(withEvents([acceleration]))).toEqual(['disbursement', 'acceleration'])
    const stays = { id: 'X', effectiveOn: '2026-05-10', reason: 'other', duePrincipal: 'stays' } as const
    expect(kindsOf(withEvents([], { reschedules: [stays] }))).toEqual(['disbursement'])
  })

  it('has what was not earned by a write-off neither written off nor asked for', () => {
    const { account, rows } = replayLoan(
      withEvents([{ kind: 'write-off', id: 'W', effectiveOn: '2026-02-11' }]),
      { asOf: '2026-02-11' },
    )
    // Ten days of 7,500.00.
    expect(account.events?.[1]).toMatchObject({
      dues: [rowDue('loan:due-1', '2026-02-11', '75.00', '7500.00')],
      replaces: ['loan:plan-1:2', 'loan:plan-1:3', 'loan:plan-1:4'],
    })
    expect(rows).toEqual([])
  })

  it('has what is due at once where no principal is left to plan', () => {
    const { account, rows, states } = replayLoan(
      withEvents([
        { kind: 'waiver', id: 'W', effectiveOn: '2026-01-11', components: { principal: '10000.00' } },
      ]),
      { asOf: '2026-01-31' },
    )
    // Ten days had accrued; after them nothing does.
    expect(states[states.length - 1]).toMatchObject({ due: '100.00', owed: '100.00', notDue: '0.00' })
    expect(account.events?.[2]).toMatchObject({
      dues: [{ id: 'loan:due-1', dueOn: '2026-01-11', components: { interest: '100.00' } }],
      replaces: ['loan:plan-1:1', 'loan:plan-1:2', 'loan:plan-1:3', 'loan:plan-1:4'],
    })
    expect(rows).toEqual([])
  })
})

describe('the day on which a loan changes', () => {
  it.each<[string, Loan, string, string | null]>([
    ['is the next, where ten yuan accrue a day', falling, '2026-01-01', '2026-01-02'],
    [
      'is the day of the next row, where nothing accrues',
      single('2.00', '2026-02-01'),
      '2026-01-01',
      '2026-02-01',
    ],
    [
      'is the day after it, on which it is past due',
      single('2.00', '2026-02-01'),
      '2026-02-01',
      '2026-02-02',
    ],
    ['is that of a row years ahead', single('2.00', '2029-02-01'), '2026-01-01', '2029-02-01'],
    // 0.1 % of 1.00 is a tenth of a cent a day; of the ten days until it is a cent, half a cent is reached on the fifth.
    [
      'is that on which half a cent has accrued',
      {
        ...falling,
        events: [{ kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-01', amount: '1.00' }],
        plan: { ...falling.plan, dueOn: ['2026-05-01'] },
      },
      '2026-01-01',
      '2026-01-06',
    ],
    // 0.2 % of 1.00 is a fifth of a cent a day: two fifths after two days, three after three.
    [
      'is that on which being late has cost half a cent, long after the last row',
      single('1.00', '2026-02-01', { late }),
      '2026-02-02',
      '2026-02-04',
    ],
    ['is none, where what is past due bears nothing', single('1.00', '2026-02-01'), '2026-02-02', null],
    [
      'is none, where nothing is owed',
      single('1.00', '2026-02-01', {
        late,
        events: [
          { kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-01', amount: '1.00' },
          paid('2026-02-01', '1.00'),
        ],
      }),
      '2026-02-01',
      null,
    ],
    [
      'is that of the fee, the days of grace over',
      single('1.00', '2026-02-01', {
        lateFee: { kind: 'fixed', fixed: '5.00', graceDays: 10, per: 'installment' },
      }),
      '2026-02-02',
      '2026-02-12',
    ],
    [
      'is the day after one on which being late begins to cost more',
      single('100.00', '2026-02-01', {
        late: {
          ...late,
          rates: [
            { from: '2026-01-01', percent: 0 },
            { from: '2026-03-01', percent: '0.2' },
          ],
        },
      }),
      '2026-02-02',
      '2026-03-02',
    ],
    [
      'is the day after one on which a suspension ends',
      single('100.00', '2026-02-01', {
        late: { ...late, suspensions: [{ from: '2026-02-02', until: '2026-02-20' }] },
      }),
      '2026-02-02',
      '2026-02-21',
    ],
  ])('%s', (_, loan, asOf, changesOn) => {
    expect(replayLoan(loan, { asOf }).changesOn).toBe(changesOn)
  })
})
