import { describe, expect, it } from 'vitest'
import type { AccountEvent } from '../../src/model'
import { type Loan, type LoanState, replayLoan } from '../../src/servicing'
import { componentsOf, falling, lastOf, late, paid, rowsOf, withEvents } from './falling-loan'

const fee = (
  id: string,
  effectiveOn: string,
  amount: string,
  more: { readonly dueOn?: string } = {},
): AccountEvent => ({ kind: 'charge', id, effectiveOn, component: 'fee', amount, ...more })
const feeAhead = fee('F', '2026-01-10', '50.00', { dueOn: '2026-02-10' })

describe('money that covers everything', () => {
  // 14 days of 10,000.00 are 140.00; with the fee that is due later, 10,190.00.
  it.each<[string, string, Partial<LoanState>]>([
    ['settles the loan, what is due later included', '10190.00', { owed: '0.00', held: '0.00' }],
    [
      'is held where it is a cent short',
      '10189.99',
      { owed: '10190.00', held: '10189.99', settlementFigure: '0.01', due: '0.00' },
    ],
    ['leaves what is beyond it held', '10190.01', { owed: '0.00', held: '0.01' }],
  ])('%s', (_, amount, state) => {
    const loan = withEvents([feeAhead, paid('2026-01-15', amount)])
    expect(lastOf(replayLoan(loan, { asOf: '2026-01-15' }))).toMatchObject(state)
  })

  it('makes due what is due later, and leaves what is due as it is', () => {
    const loan = withEvents([
      feeAhead,
      fee('G', '2026-01-15', '7.00'),
      { ...paid('2026-01-15', '10197.00'), sequence: 9 },
    ])
    const { account, status, rows } = replayLoan(loan, { asOf: '2026-01-15' })
    const change = account.events?.find(({ kind }) => kind === 'plan-change')
    expect(change).toMatchObject({
      dues: [
        {
          id: 'loan:due-1',
          dueOn: '2026-01-15',
          components: { fee: '50.00', interest: '140.00', principal: '10000.00' },
        },
      ],
      replaces: [
        'loan:plan-1:1',
        'loan:plan-1:2',
        'loan:plan-1:3',
        'loan:plan-1:4',
        expect.stringContaining('F'),
      ],
    })
    expect([status, rows]).toEqual(['closed', []])
  })

  it('but not what is due later repays all principal, where money beyond what is due does', () => {
    // 20.00 are left of 10,160.00 and wait for the fee.
    const loan = withEvents([feeAhead, paid('2026-01-15', '10160.00', 'smaller')])
    const replay = replayLoan(loan, { asOf: '2026-01-15' })
    expect(lastOf(replay)).toMatchObject({
      components: componentsOf({ fee: '50.00' }),
      notDue: '0.00',
      due: '0.00',
      held: '20.00',
      settlementFigure: '30.00',
    })
    expect(replay.rows).toEqual([])
  })

  it('by a transfer settles as by a payment', () => {
    const transfer = { kind: 'transfer-in', id: 'T', effectiveOn: '2026-01-15', amount: '10140.00' } as const
    expect(lastOf(replayLoan(withEvents([transfer]), { asOf: '2026-01-15' }))).toMatchObject({
      owed: '0.00',
      paid: '10140.00',
    })
  })
})

describe('money beyond what is due', () => {
  it('by a transfer goes as the loan says, whatever it says of payments of a kind', () => {
    const transfer = { kind: 'transfer-in', id: 'T', effectiveOn: '2026-01-15', amount: '5000.00' } as const
    const loan = withEvents([transfer], { excess: 'smaller-installment' })
    // As in the table of plans made anew.
    expect(rowsOf(replayLoan(loan, { asOf: '2026-01-15' }))[0]).toBe('2026-02-01 1285.00 87.38')
  })

  it('is held on, where on its day it did not cover what has accrued', () => {
    // 140.00 had accrued. The waiver leaves 60.00 of interest to the first row, less than is held by then.
    const loan = withEvents(
      [
        paid('2026-01-15', '100.00'),
        { kind: 'waiver', id: 'W', effectiveOn: '2026-01-16', components: { interest: '250.00' } },
      ],
      { excess: 'smaller-installment' },
    )
    expect(lastOf(replayLoan(loan, { asOf: '2026-01-16' }))).toMatchObject({
      held: '100.00',
      notDue: '10000.00',
      accrued: '60.00',
    })
  })

  it('makes a shortened term no longer again', () => {
    // 5,140.00 on three days; five days of it are 25.70, so that 1,025.70 repay 1,000.00. Of 4,140.00 a third on each of the three days:
    // 12 days of 4,140.00, 28 of 2,760.00, 31 of 1,380.00.
    const loan = withEvents([
      paid('2026-01-15', '5000.00', 'shorter'),
      paid('2026-01-20', '1025.70', 'smaller'),
    ])
    expect(rowsOf(replayLoan(loan, { asOf: '2026-01-20' }))).toEqual([
      '2026-02-01 1380.00 49.68',
      '2026-03-01 1380.00 77.28',
      '2026-04-01 1380.00 42.78',
    ])
  })

  it('leaves a rest that is too small for all days on fewer of them', () => {
    // Of a cent in four parts each would be nothing; half a cent, on two days, is rounded up.
    const loan = withEvents([paid('2026-01-15', '10139.99', 'smaller')])
    expect(rowsOf(replayLoan(loan, { asOf: '2026-01-15' }))).toEqual(['2026-02-01 0.01 0.00'])
  })
})

describe('what came in', () => {
  it.each<[string, readonly AccountEvent[], Partial<LoanState>]>([
    [
      'counts a transfer, and less what was transferred on',
      [
        { kind: 'transfer-in', id: 'I', effectiveOn: '2026-01-10', amount: '500.00' },
        { kind: 'transfer-out', id: 'O', effectiveOn: '2026-01-11', amount: '120.00' },
      ],
      { paid: '380.00', held: '380.00' },
    ],
    [
      'is less by a refund',
      [
        paid('2026-01-10', '500.00'),
        { kind: 'refund', id: 'R', effectiveOn: '2026-01-11', amount: '120.00' },
      ],
      { paid: '380.00', held: '380.00' },
    ],
    [
      'counts what was recovered after a write-off',
      [
        { kind: 'write-off', id: 'W', effectiveOn: '2026-01-10' },
        { kind: 'recovery', id: 'R', effectiveOn: '2026-01-11', amount: '500.00' },
      ],
      { paid: '500.00' },
    ],
  ])('%s', (_, events, state) => {
    expect(lastOf(replayLoan(withEvents(events), { asOf: '2026-01-12' }))).toMatchObject(state)
  })

  it('counts once what is listed twice', () => {
    const payment = paid('2026-02-01', '2810.00')
    expect(lastOf(replayLoan(withEvents([payment, payment]), { asOf: '2026-02-01' }))).toMatchObject({
      paid: '2810.00',
      due: '0.00',
    })
  })
})

describe('a charge', () => {
  it.each<[string, AccountEvent, string, Partial<LoanState>]>([
    [
      'is due on its day',
      fee('F', '2026-02-10', '50.00'),
      '2026-02-10',
      { due: '2860.00', pastDue: '2810.00' },
    ],
    [
      'is owed from its day on, and due on the day that it names',
      feeAhead,
      '2026-01-15',
      { components: componentsOf({ fee: '50.00', interest: '140.00', principal: '10000.00' }), due: '0.00' },
    ],
    // The first row is past due, too.
    ['on the day that it names, it is due', feeAhead, '2026-02-10', { due: '2860.00', pastDue: '2810.00' }],
    ['and past due on the next', feeAhead, '2026-02-11', { due: '2860.00', pastDue: '2860.00' }],
  ])('%s', (_, event, asOf, state) => {
    expect(lastOf(replayLoan(withEvents([event]), { asOf }))).toMatchObject(state)
  })
})

describe('a further disbursement', () => {
  const further = { kind: 'disbursement', id: 'D-2', effectiveOn: '2026-01-11', amount: '4000.00' } as const

  it('is owed with what had accrued', () => {
    expect(lastOf(replayLoan(withEvents([further]), { asOf: '2026-01-11' }))).toMatchObject({
      owed: '14100.00',
      notDue: '14000.00',
      accrued: '100.00',
    })
  })

  it('takes no further down payment', () => {
    // 2,000.00 were due on the first day. 12,000.00 in four; ten days of 8,000.00 are 80.00, with 21, 28, 31 and 30 days.
    const plan = { ...falling.plan, downPayment: '2000.00' }
    const replay = replayLoan(withEvents([paid('2026-01-01', '2000.00'), further], { plan }), {
      asOf: '2026-01-11',
    })
    expect(rowsOf(replay)).toEqual([
      '2026-02-01 3000.00 332.00',
      '2026-03-01 3000.00 252.00',
      '2026-04-01 3000.00 186.00',
      '2026-05-01 3000.00 90.00',
    ])
    expect(lastOf(replay)).toMatchObject({ notDue: '12000.00', due: '0.00', held: '0.00' })
  })
})

describe('new due days', () => {
  const extended = {
    id: 'X-1',
    effectiveOn: '2026-02-11',
    reason: 'other',
    duePrincipal: 'stays',
    dueOn: ['2026-06-01', '2026-07-01'],
  } as const
  const spreadOn = (effectiveOn: string): Loan =>
    withEvents([{ kind: 'acceleration', id: 'A', effectiveOn: '2026-05-10' }], {
      reschedules: [extended, { id: 'X-2', effectiveOn, reason: 'other', duePrincipal: 'spread' }],
    })

  it('hold for a later plan, too, even where everything was called due between', () => {
    // 10,000.00 on the two days; 12 days of 10,000.00 and 30 of 5,000.00.
    expect(rowsOf(replayLoan(spreadOn('2026-05-20'), { asOf: '2026-05-20' }))).toEqual([
      '2026-06-01 5000.00 120.00',
      '2026-07-01 5000.00 150.00',
    ])
  })

  it('are those after the day of the plan', () => {
    // 30 days of 10,000.00.
    expect(rowsOf(replayLoan(spreadOn('2026-06-01'), { asOf: '2026-06-01' }))).toEqual([
      '2026-07-01 10000.00 300.00',
    ])
  })

  it('begin with what falls due on the day of the plan joining it', () => {
    // 10,000.00 in three: 28 days, 31 of 6,666.67, 30 of 3,333.34.
    const spread = { id: 'X', effectiveOn: '2026-02-01', reason: 'other', duePrincipal: 'spread' } as const
    const replay = replayLoan(withEvents([], { reschedules: [spread] }), { asOf: '2026-02-01' })
    expect(rowsOf(replay)).toEqual([
      '2026-03-01 3333.33 280.00',
      '2026-04-01 3333.33 206.67',
      '2026-05-01 3333.34 100.00',
    ])
    expect(lastOf(replay).due).toBe('310.00')
  })
})

describe('a ceiling', () => {
  const share = (percent: string): NonNullable<Loan['ceilings']> => [
    { id: 'share', components: ['interest', 'penalty', 'fee'], limit: { kind: 'share', percent } },
  ]
  const most = (amount: string): NonNullable<Loan['ceilings']> => [
    { id: 'most', components: ['fee'], limit: { kind: 'amount', amount } },
  ]
  const cutsOf = (loan: Loan, asOf: string): readonly string[] =>
    replayLoan(loan, { asOf }).cuts.map(({ id, cut }) => `${id} ${cut}`)

  it('cuts a row by what it bears itself', () => {
    // 500.00: 310.00 of the first row are left whole, and of 210.00 of the second 190.00.
    const loan = withEvents([], { ceilings: share('5') })
    expect(cutsOf(loan, '2026-03-01')).toEqual(['loan:plan-1:2 20.00'])
    expect(lastOf(replayLoan(loan, { asOf: '2026-03-01' })).due).toBe('5500.00')
  })

  it('is of all that was lent on one day', () => {
    // 3 % of 14,000.00 are 420.00; 31 days are 434.00.
    const second = { kind: 'disbursement', id: 'D-2', effectiveOn: '2026-01-01', amount: '4000.00' } as const
    expect(cutsOf(withEvents([second], { ceilings: share('3') }), '2026-02-01')).toEqual([
      'loan:plan-2:1 14.00',
    ])
  })

  it('cuts the interest that a prepayment bears, and what accrues after it', () => {
    // 140.00 had accrued, of which 100.00 are allowed: 4,900.00 of principal are repaid.
    const loan = withEvents([paid('2026-01-15', '5000.00', 'smaller')], { ceilings: share('1') })
    const replay = replayLoan(loan, { asOf: '2026-01-25' })
    expect(replay.cuts.map(({ id, component, cut }) => [id, component, cut])).toEqual([
      ['loan:interest-1:2026-01-15', 'interest', '40.00'],
    ])
    expect(lastOf(replay)).toMatchObject({ notDue: '5100.00', accrued: '0.00', held: '0.00' })
  })

  it('cuts a charge, and leaves out one of which nothing is left', () => {
    const charges = [fee('F-1', '2026-01-10', '50.00'), fee('F-2', '2026-01-12', '10.00')]
    const loan = withEvents(charges, { ceilings: most('30.00') })
    expect(cutsOf(loan, '2026-01-12')).toEqual(['F-1 20.00', 'F-2 10.00'])
    const replay = replayLoan(loan, { asOf: '2026-01-12' })
    expect(lastOf(replay).components.fee).toBe('30.00')
    expect(replay.account.events?.map(({ id }) => id)).toEqual(['D-1', 'F-1'])
  })

  it('bounds nothing that is charged before anything was lent', () => {
    const loan: Loan = {
      ...falling,
      ceilings: most('30.00'),
      events: [
        fee('F', '2026-01-01', '50.00'),
        { kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-05', amount: '10000.00' },
      ],
    }
    expect(lastOf(replayLoan(loan, { asOf: '2026-01-05' })).components.fee).toBe('50.00')
  })

  it('cuts fees for being late, and leaves out those of which nothing is left', () => {
    const lateFee = { kind: 'fixed', fixed: '20.00', graceDays: 10, per: 'installment' } as const
    const loan = withEvents([], { lateFee, ceilings: most('25.00') })
    const { account, cuts } = replayLoan(loan, { asOf: '2026-04-15' })
    const charges = (account.events ?? []).filter((event) => event.kind === 'charge')
    expect(charges.map(({ effectiveOn, amount }) => `${effectiveOn} ${amount}`)).toEqual([
      '2026-02-12 20.00',
      '2026-03-12 5.00',
    ])
    expect(cuts.map(({ component, cut }) => `${component} ${cut}`)).toEqual(['fee 15.00', 'fee 20.00'])
  })
})

describe('fees for being late', () => {
  it('end with the bound of all, and no fee of nothing is charged', () => {
    const lateFee = {
      kind: 'fixed',
      fixed: '20.00',
      graceDays: 10,
      per: 'installment',
      mostInTotal: '30.00',
    } as const
    const { account } = replayLoan(withEvents([], { lateFee }), { asOf: '2026-04-15' })
    const charges = (account.events ?? []).filter((event) => event.kind === 'charge')
    expect(charges.map(({ effectiveOn, amount }) => `${effectiveOn} ${amount}`)).toEqual([
      '2026-02-12 20.00',
      '2026-03-12 10.00',
    ])
  })

  it('are shares of all that is open of a row, in whichever component', () => {
    // 10 % of 2,810.00, less 310.00 of interest and 190.00 of principal that were paid: 2,310.00.
    const lateFee = {
      kind: 'percent',
      percent: '10',
      rounding: { mode: 'half-up', unit: 'minor' },
      graceDays: 3,
      per: 'installment',
    } as const
    const loan = withEvents([paid('2026-02-02', '500.00')], { lateFee })
    expect(lastOf(replayLoan(loan, { asOf: '2026-02-05' })).components.fee).toBe('231.00')
  })
})

describe('what being late costs', () => {
  it('does not run in a suspension that has no end', () => {
    // Five days at 5.00.
    const loan = withEvents([], { late: { ...late, suspensions: [{ from: '2026-02-06' }] } })
    expect(lastOf(replayLoan(loan, { asOf: '2026-02-18' })).components.penalty).toBe('25.00')
  })

  it('runs on from turn to turn with what was not yet a cent', () => {
    // 0.2 % of 1.25 a day is a quarter of a cent: half of one after two days, one and a half after six.
    const loan: Loan = {
      ...falling,
      plan: { ...falling.plan, rates: [{ from: '2026-01-01', percent: 0 }] } as Loan['plan'],
      late,
      events: [
        { kind: 'disbursement', id: 'D-1', effectiveOn: '2026-01-01', amount: '5.00' },
        { kind: 'pause', id: 'S', effectiveOn: '2026-02-04' },
        { kind: 'resume', id: 'E', effectiveOn: '2026-02-05' },
      ],
    }
    const penalties = ['2026-02-02', '2026-02-03', '2026-02-05', '2026-02-07', '2026-02-08'].map(
      (asOf) => lastOf(replayLoan(loan, { asOf })).components.penalty,
    )
    // Three days until the pause, one without, then on.
    expect(penalties).toEqual(['0.00', '0.01', '0.01', '0.01', '0.02'])
  })

  it('is owed as interest where the terms say so', () => {
    const loan = withEvents([], { late: { ...late, component: 'interest' } })
    // 310.00, ten days of 7.50 and ten of 5.00.
    expect(lastOf(replayLoan(loan, { asOf: '2026-02-11' }))).toMatchObject({
      components: componentsOf({ interest: '435.00', principal: '10000.00' }),
      due: '2860.00',
      accrued: '75.00',
    })
  })
})
