import { describe, expect, it } from 'vitest'
import { compileLedger } from '../../src/ledger'
import { type AccountEvent, componentNames } from '../../src/model'
import { type Loan, type LoanReplay, type LoanState, replayLoan } from '../../src/servicing'
import { errorOf } from '../support/error-of'
import { componentsOf, falling, lastOf, late, paid, rowsOf, withEvents } from './falling-loan'

const plannedRows = [
  '2026-02-01 2500.00 310.00',
  '2026-03-01 2500.00 210.00',
  '2026-04-01 2500.00 155.00',
  '2026-05-01 2500.00 75.00',
]

describe('a loan', () => {
  it('is planned when it is paid out', () => {
    const replay = replayLoan(falling, { asOf: '2026-01-01' })
    expect(rowsOf(replay)).toEqual(plannedRows)
    expect(lastOf(replay)).toMatchObject({ owed: '10000.00', due: '0.00', accrued: '0.00' })
  })

  it('costs no more than its plan, paid as planned, and is closed with the last row', () => {
    const loan = withEvents(
      [
        paid('2026-02-01', '2810.00'),
        paid('2026-03-01', '2710.00'),
        paid('2026-04-01', '2655.00'),
        paid('2026-05-01', '2575.00'),
      ],
      { late, lateFee: { kind: 'fixed', fixed: '20.00', graceDays: 0, per: 'installment' } },
    )
    const replay = replayLoan(loan, { asOf: '2026-06-01' })
    expect(replay.status).toBe('closed')
    expect(replay.changesOn).toBeNull()
    expect(lastOf(replay)).toMatchObject({ owed: '0.00', paid: '10750.00', held: '0.00' })
    expect(replay.account.events?.filter(({ kind }) => kind === 'charge')).toEqual([])
  })

  it.each<[string, readonly AccountEvent[], Partial<Loan>, string, Partial<LoanState>]>([
    // 19 days of 10,000.00; what is held is taken off.
    [
      'early, the money is held for the row',
      [paid('2026-01-20', '2810.00')],
      { late },
      '2026-01-20',
      { accrued: '190.00', held: '2810.00', owed: '10190.00', settlementFigure: '7380.00' },
    ],
    [
      'early, it goes to the row on its day, and nothing is late',
      [paid('2026-01-20', '2810.00')],
      { late },
      '2026-02-02',
      {
        due: '0.00',
        held: '0.00',
        daysPastDue: 0,
        components: componentsOf({ interest: '7.50', principal: '7500.00' }),
      },
    ],
    [
      'on the due day, a row is due and not past due',
      [],
      { late },
      '2026-02-01',
      { due: '2810.00', pastDue: '0.00', pastDueSince: null, daysPastDue: 0 },
    ],
    // One day of 2,500.00 at 0.2 %; one day of 7,500.00 at 0.1 %.
    [
      'on the day after, it is past due and bears its first day',
      [],
      { late },
      '2026-02-02',
      {
        pastDue: '2815.00',
        pastDueSince: '2026-02-01',
        daysPastDue: 1,
        accrued: '7.50',
        components: componentsOf({ penalty: '5.00', interest: '317.50', principal: '10000.00' }),
      },
    ],
    // Ten days of 2,500.00 at 0.2 % are 50.00.
    [
      'late by ten days, it takes what the ten days bear',
      [paid('2026-02-11', '2860.00')],
      { late },
      '2026-02-11',
      { due: '0.00', held: '0.00', daysPastDue: 0 },
    ],
    [
      'late by ten days, and a cent short, it stays past due',
      [paid('2026-02-11', '2859.99')],
      { late },
      '2026-02-11',
      { due: '0.01', pastDue: '0.01', held: '0.00' },
    ],
    // Interest comes first: 1,190.00 of principal are paid, and 1,310.00 bear 2.62 a day for nine days.
    [
      'short on the due day, what is left bears',
      [paid('2026-02-01', '1500.00')],
      { late },
      '2026-02-10',
      {
        due: '1333.58',
        components: componentsOf({ penalty: '23.58', interest: '67.50', principal: '8810.00' }),
      },
    ],
    // 28 days of 2,500.00 and then 3 of 5,000.00: 140.00 and 30.00.
    [
      'missed twice, both bear',
      [],
      { late },
      '2026-03-04',
      {
        pastDueSince: '2026-02-01',
        daysPastDue: 31,
        due: '5690.00',
        components: componentsOf({ penalty: '170.00', interest: '535.00', principal: '10000.00' }),
      },
    ],
    [
      'paused, being late costs nothing more until the clock goes on',
      [
        { kind: 'pause', id: 'S', effectiveOn: '2026-02-06' },
        { kind: 'resume', id: 'E', effectiveOn: '2026-02-16' },
      ],
      { late },
      '2026-02-18',
      // Five days before and two after.
      { components: componentsOf({ penalty: '35.00', interest: '437.50', principal: '10000.00' }) },
    ],
    [
      'paused, it runs on where the loan says so',
      [{ kind: 'pause', id: 'S', effectiveOn: '2026-02-06' }],
      { late: { ...late, duringPauses: 'runs' } },
      '2026-02-18',
      { components: componentsOf({ penalty: '85.00', interest: '437.50', principal: '10000.00' }) },
    ],
    [
      'suspended for ten days, it does not run in them',
      [],
      { late: { ...late, suspensions: [{ from: '2026-02-06', until: '2026-02-16' }] } },
      '2026-02-18',
      { components: componentsOf({ penalty: '35.00', interest: '437.50', principal: '10000.00' }) },
    ],
    [
      'at another rate for being late from a day on, each day bears its own',
      [],
      {
        late: {
          ...late,
          rates: [
            { from: '2026-01-01', percent: '0.2' },
            { from: '2026-02-06', percent: '0.1' },
          ],
        },
      },
      '2026-02-11',
      // Five days at 5.00, five at 2.50.
      { components: componentsOf({ penalty: '37.50', interest: '385.00', principal: '10000.00' }) },
    ],
    [
      'with interest bearing too, it is taken of both',
      [],
      { late: { ...late, on: ['principal', 'interest'] } },
      '2026-02-11',
      // 2,810.00 × 0.2 % × 10.
      { components: componentsOf({ penalty: '56.20', interest: '385.00', principal: '10000.00' }) },
    ],
    [
      'not paid by the last day of grace, it bears no fee yet',
      [],
      { lateFee: { kind: 'fixed', fixed: '20.00', graceDays: 10, per: 'installment' } },
      '2026-02-11',
      { components: componentsOf({ interest: '385.00', principal: '10000.00' }) },
    ],
    [
      'the day after the last day of grace, it bears its fee',
      [],
      { lateFee: { kind: 'fixed', fixed: '20.00', graceDays: 10, per: 'installment' } },
      '2026-02-12',
      { components: componentsOf({ fee: '20.00', interest: '392.50', principal: '10000.00' }) },
    ],
    [
      'missed twice, each row bears its fee, up to the bound of all',
      [],
      { lateFee: { kind: 'fixed', fixed: '20.00', graceDays: 10, per: 'installment', mostInTotal: '30.00' } },
      '2026-03-12',
      { components: componentsOf({ fee: '30.00', interest: '575.00', principal: '10000.00' }) },
    ],
    [
      'missed twice, an account bears one fee in a spell of arrears',
      [],
      { lateFee: { kind: 'fixed', fixed: '20.00', graceDays: 10, per: 'account' } },
      '2026-03-12',
      { components: componentsOf({ fee: '20.00', interest: '575.00', principal: '10000.00' }) },
    ],
    [
      'and another in the next spell',
      [paid('2026-02-20', '2830.00')],
      { lateFee: { kind: 'fixed', fixed: '20.00', graceDays: 10, per: 'account' } },
      '2026-03-12',
      { components: componentsOf({ fee: '20.00', interest: '265.00', principal: '7500.00' }) },
    ],
    // The payment never was: 9 days of 2,500.00 bear 45.00, as the row is unpaid.
    [
      'as if a payment had never been that is reversed by the day',
      [
        paid('2026-02-01', '2810.00'),
        { kind: 'reversal', id: 'R', effectiveOn: '2026-02-10', of: 'P-2026-02-01' },
      ],
      { late },
      '2026-02-10',
      { due: '2855.00', pastDueSince: '2026-02-01', paid: '0.00' },
    ],
    // Due anew on the 10th: two days of the principal.
    [
      'and with what a payer’s bank took back due on its day',
      [
        paid('2026-02-01', '2810.00'),
        { kind: 'chargeback', id: 'C', effectiveOn: '2026-02-10', of: 'P-2026-02-01', amount: '2810.00' },
      ],
      { late },
      '2026-02-12',
      { due: '2820.00', pastDueSince: '2026-02-10', daysPastDue: 2, paid: '0.00' },
    ],
    [
      're-aged, it is due on its new day and bears from then on',
      [{ kind: 're-aging', id: 'R', effectiveOn: '2026-02-11', dueOn: '2026-02-20' }],
      { late },
      '2026-02-22',
      // Ten days until it was re-aged, two since; what ran before was due, and falls due anew, too.
      {
        pastDueSince: '2026-02-20',
        daysPastDue: 2,
        components: componentsOf({ penalty: '60.00', interest: '467.50', principal: '10000.00' }),
      },
    ],
    // Ten days of 7,500.00 had accrued; of these, and of all principal, nothing accrues by the contract any more.
    [
      'accelerated, all principal is due with what has accrued, and no interest to come',
      [{ kind: 'acceleration', id: 'A', effectiveOn: '2026-02-11' }],
      {},
      '2026-03-11',
      { due: '10385.00', notDue: '0.00', accrued: '0.00' },
    ],
    [
      'written off, it owes nothing more',
      [{ kind: 'write-off', id: 'W', effectiveOn: '2026-02-11' }],
      { late },
      '2026-03-11',
      { owed: '0.00', settlementFigure: '0.00' },
    ],
    [
      'with a waiver of principal that is not due, less is planned',
      [{ kind: 'waiver', id: 'W', effectiveOn: '2026-01-11', components: { principal: '4000.00' } }],
      {},
      '2026-01-21',
      // Ten days of 10,000.00 and ten of 6,000.00.
      { notDue: '6000.00', accrued: '160.00' },
    ],
    [
      'with a waiver of interest that is not due, that much of it does not accrue',
      [{ kind: 'waiver', id: 'W', effectiveOn: '2026-01-11', components: { interest: '250.00' } }],
      {},
      '2026-01-21',
      { accrued: '60.00' },
    ],
  ])('paid %s', (_, events, more, asOf, state) => {
    expect(lastOf(replayLoan(withEvents(events, more), { asOf }))).toMatchObject(state)
  })

  it.each<[string, readonly AccountEvent[], Partial<Loan>, string, readonly string[]]>([
    // 14 days had accrued 140.00, which are paid first: 4,860.00 of principal. Of 5,140.00, a quarter on each day, by 17, 28, 31, 30 days.
    [
      'a prepayment that makes installments smaller',
      [paid('2026-01-15', '5000.00', 'smaller')],
      {},
      '2026-01-15',
      [
        '2026-02-01 1285.00 87.38',
        '2026-03-01 1285.00 107.94',
        '2026-04-01 1285.00 79.67',
        '2026-05-01 1285.00 38.55',
      ],
    ],
    // Parts of 2,500.00 stay: 5,140.00 are repaid on three days.
    [
      'a prepayment that makes the term shorter',
      [paid('2026-01-15', '5000.00', 'shorter')],
      {},
      '2026-01-15',
      ['2026-02-01 2500.00 87.38', '2026-03-01 2500.00 73.92', '2026-04-01 140.00 4.34'],
    ],
    ['a payment that is held', [paid('2026-01-15', '5000.00')], {}, '2026-01-15', plannedRows],
    [
      'a prepayment that does not cover what has accrued',
      [paid('2026-01-15', '140.00', 'smaller')],
      {},
      '2026-01-15',
      plannedRows,
    ],
    // A cent of principal: 10,000.00 less 0.01.
    [
      'a prepayment of a cent more than has accrued',
      [paid('2026-01-15', '140.01', 'smaller')],
      {},
      '2026-01-15',
      [
        '2026-02-01 2500.00 170.00',
        '2026-03-01 2500.00 210.00',
        '2026-04-01 2500.00 155.00',
        '2026-05-01 2499.99 75.00',
      ],
    ],
    // 100.00 had accrued by the 11th, and fall due with the first row beside its own 21 days of 14,000.00.
    [
      'a further disbursement',
      [{ kind: 'disbursement', id: 'D-2', effectiveOn: '2026-01-11', amount: '4000.00' }],
      {},
      '2026-01-11',
      [
        '2026-02-01 3500.00 394.00',
        '2026-03-01 3500.00 294.00',
        '2026-04-01 3500.00 217.00',
        '2026-05-01 3500.00 105.00',
      ],
    ],
    // 10 days at 0.1 % and 21 at 0.2 %, then all at 0.2 %.
    [
      'another rate from a day on',
      [],
      {
        plan: {
          ...falling.plan,
          rates: [
            { from: '2026-01-01', percent: '36.5' },
            { from: '2026-01-11', percent: '73' },
          ],
        } as Loan['plan'],
      },
      '2026-01-11',
      [
        '2026-02-01 2500.00 520.00',
        '2026-03-01 2500.00 420.00',
        '2026-04-01 2500.00 310.00',
        '2026-05-01 2500.00 150.00',
      ],
    ],
    // 2,000.00 are due on the first day; 8,000.00 are repaid.
    [
      'a down payment',
      [],
      { plan: { ...falling.plan, downPayment: '2000.00' } },
      '2026-01-01',
      [
        '2026-02-01 2000.00 248.00',
        '2026-03-01 2000.00 168.00',
        '2026-04-01 2000.00 124.00',
        '2026-05-01 2000.00 60.00',
      ],
    ],
    // 10 days had accrued 75.00; 7,500.00 on new days, after 31, 31 and 30 days.
    [
      'an extension, with what is due left as it is',
      [],
      {
        reschedules: [
          {
            id: 'X',
            effectiveOn: '2026-02-11',
            reason: 'difficulty',
            duePrincipal: 'stays',
            dueOn: ['2026-03-14', '2026-04-14', '2026-05-14'],
          },
        ],
      },
      '2026-02-11',
      ['2026-03-14 2500.00 307.50', '2026-04-14 2500.00 155.00', '2026-05-14 2500.00 75.00'],
    ],
    // 10,000.00 on the three days that are left, a cent more on the last; 75.00 had accrued.
    [
      'a re-amortization of what is past due over the days that are left',
      [],
      { reschedules: [{ id: 'X', effectiveOn: '2026-02-11', reason: 'other', duePrincipal: 'spread' }] },
      '2026-02-11',
      ['2026-03-01 3333.33 255.00', '2026-04-01 3333.33 206.67', '2026-05-01 3333.34 100.00'],
    ],
    // 310.00 that are due and 75.00 that have accrued become principal: 10,385.00.
    [
      'a capitalization',
      [],
      {
        reschedules: [
          {
            id: 'X',
            effectiveOn: '2026-02-11',
            reason: 'other',
            duePrincipal: 'spread',
            capitalized: ['interest'],
          },
        ],
      },
      '2026-02-11',
      ['2026-03-01 3461.67 186.93', '2026-04-01 3461.67 214.62', '2026-05-01 3461.66 103.85'],
    ],
  ])('is planned anew after %s', (_, events, more, asOf, rows) => {
    expect(rowsOf(replayLoan(withEvents(events, more), { asOf }))).toEqual(rows)
  })
})

describe('what a reschedule leaves due', () => {
  const spread = (capitalized?: NonNullable<Loan['reschedules']>[number]['capitalized']): LoanReplay =>
    replayLoan(
      withEvents([], {
        late,
        reschedules: [
          {
            id: 'X',
            effectiveOn: '2026-02-11',
            reason: 'difficulty',
            duePrincipal: 'spread',
            ...(capitalized === undefined ? {} : { capitalized }),
          },
        ],
      }),
      { asOf: '2026-02-11' },
    )

  it('is what does not join the principal, on its old day', () => {
    expect(lastOf(spread())).toMatchObject({ due: '360.00', pastDueSince: '2026-02-01', notDue: '10000.00' })
    expect(lastOf(spread(['interest']))).toMatchObject({ due: '50.00', notDue: '10385.00', accrued: '0.00' })
    expect(lastOf(spread(['interest', 'penalty']))).toMatchObject({ due: '0.00', notDue: '10435.00' })
  })

  it('is a restructure to the ledger, where the debtor is in difficulty', () => {
    expect(spread().account.events?.map(({ kind }) => kind)).toEqual([
      'disbursement',
      'charge',
      'charge',
      'restructure',
    ])
  })
})

describe('a ceiling', () => {
  // 3 % of 10,000.00 is 300.00: of the 310.00 of the first row, 10.00 are cut, and all that comes after.
  it('cuts what a row bears, and what being late costs', () => {
    const loan = withEvents([], {
      late,
      ceilings: [
        { id: 'share', components: ['interest', 'penalty'], limit: { kind: 'share', percent: '3' } },
      ],
    })
    const replay = replayLoan(loan, { asOf: '2026-02-20' })
    expect(lastOf(replay)).toMatchObject({
      due: '2800.00',
      accrued: '0.00',
      components: componentsOf({ interest: '300.00', principal: '10000.00' }),
    })
    expect(replay.cuts.map(({ id, cut }) => `${id} ${cut}`)).toEqual([
      'loan:plan-1:1 10.00',
      'loan:late-interest:2026-02-02 5.00',
    ])
    expect(replay.changesOn).toBe('2026-03-01')
  })

  it('cuts what has accrued by a day between', () => {
    const loan = withEvents([], {
      ceilings: [{ id: 'share', components: ['interest'], limit: { kind: 'share', percent: '1' } }],
    })
    expect(lastOf(replayLoan(loan, { asOf: '2026-01-11' })).accrued).toBe('100.00')
    expect(lastOf(replayLoan(loan, { asOf: '2026-01-12' })).accrued).toBe('100.00')
  })

  it('leaves money that is held for what is left of a row', () => {
    const loan = withEvents([paid('2026-01-20', '2810.00')], {
      ceilings: [{ id: 'share', components: ['interest'], limit: { kind: 'share', percent: '3' } }],
    })
    expect(lastOf(replayLoan(loan, { asOf: '2026-02-01' }))).toMatchObject({ due: '0.00', held: '10.00' })
  })
})

describe('a component that is named twice', () => {
  it('bears once', () => {
    const once = replayLoan(withEvents([], { late }), { asOf: '2026-02-11' })
    const twice = replayLoan(withEvents([], { late: { ...late, on: ['principal', 'principal'] } }), {
      asOf: '2026-02-11',
    })
    // Ten days of 2,500.00 at 0.2 %.
    expect(lastOf(once).components.penalty).toBe('50.00')
    expect(lastOf(twice)).toEqual(lastOf(once))
  })

  it('joins the principal once', () => {
    const capitalized = ['interest', 'interest'] as const
    const one = {
      id: 'X',
      effectiveOn: '2026-02-11',
      reason: 'other',
      duePrincipal: 'spread',
      capitalized,
    } as const
    // 310.00 that are due, 75.00 that have accrued, and 10,000.00.
    expect(lastOf(replayLoan(withEvents([], { reschedules: [one] }), { asOf: '2026-02-11' })).notDue).toBe(
      '10385.00',
    )
  })
})

describe('the ledger of a loan', () => {
  const steps = (['past-due', 'due', 'in-advance'] as const).flatMap((timing) =>
    (['principal', 'interest', 'penalty', 'fee', 'cost'] as const).map(
      (name) => `${timing}-${name}` as const,
    ),
  )
  const principalFirst = { id: 'principal-first', steps, direction: 'vertical', excess: 'next' } as const
  const loan = withEvents([paid('2026-02-11', '2600.00')], { late })

  // Principal first: of 2,600.00 the row takes 2,500.00, and 100.00 go to its interest.
  it('says what a payment goes to, by steps that are due; none is paid in advance', () => {
    const ledger = compileLedger({ allocationOrder: principalFirst })
    expect(lastOf(replayLoan(loan, { asOf: '2026-02-11', ledger }))).toMatchObject({
      due: '260.00',
      held: '0.00',
      components: componentsOf({ penalty: '50.00', interest: '285.00', principal: '7500.00' }),
    })
    const early = withEvents([paid('2026-01-20', '2810.00')])
    expect(lastOf(replayLoan(early, { asOf: '2026-01-20', ledger })).held).toBe('2810.00')
  })

  it('may ask for the class of the account, as the rules of a policy do', () => {
    const rule = { id: 'bad', classes: ['m1'], order: principalFirst }
    const ledger = compileLedger({
      allocationOrder: { ...principalFirst, id: 'interest-first', steps: [...steps].reverse() },
      allocationRules: [rule],
    })
    const owedBy = (classes: readonly string[]): LoanState['components'] =>
      lastOf(replayLoan(loan, { asOf: '2026-02-11', ledger }, () => classes)).components
    expect(owedBy(['m1'])).toMatchObject({ penalty: '50.00', interest: '285.00', principal: '7500.00' })
    // In advance, due and past due the other way round: penalty and interest before principal.
    expect(owedBy([])).toMatchObject({ penalty: '0.00', interest: '75.00', principal: '7760.00' })
  })
})

describe('a loan that cannot be replayed', () => {
  const sentenceOf = (loan: unknown, options: unknown = { asOf: '2026-02-01' }): unknown =>
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    errorOf(() => replayLoan(loan, options)).sentence
  const steps = (['past-due', 'due'] as const).flatMap((timing) =>
    componentNames.map((name) => `${timing}-${name}` as const),
  )
  const order = { id: 'ours', direction: 'horizontal', excess: 'hold' } as const

  const refused: readonly (readonly [string, unknown])[] = [
    ['a plan without days', { ...falling, plan: { ...falling.plan, dueOn: [] } }],
    ['days out of order', { ...falling, plan: { ...falling.plan, dueOn: ['2026-03-01', '2026-02-01'] } }],
    [
      'a rate that begins later',
      { ...falling, plan: { ...falling.plan, rates: [{ from: '2026-01-02', percent: '1' }] } },
    ],
    ['a down payment of all of it', { ...falling, plan: { ...falling.plan, downPayment: '10000.00' } }],
    [
      'a disbursement on the last due day',
      withEvents([{ kind: 'disbursement', id: 'D', effectiveOn: '2026-05-01', amount: '1.00' }]),
    ],
    [
      'a disbursement with dues',
      withEvents([{ kind: 'disbursement', id: 'D', effectiveOn: '2026-02-01', amount: '1.00', dues: [] }]),
    ],
    [
      'a restructure among the events',
      withEvents([{ kind: 'restructure', id: 'X', effectiveOn: '2026-02-01', dues: [] }]),
    ],
    ['an id of the replay', withEvents([{ ...paid('2026-02-01', '1.00'), id: 'loan:1' }])],
    ['late interest on itself', withEvents([], { late: { ...late, on: ['penalty'] } })],
    ['late interest on nothing', withEvents([], { late: { ...late, on: [] } })],
    [
      'a reschedule onto its own day',
      withEvents([], {
        reschedules: [
          {
            id: 'X',
            effectiveOn: '2026-02-11',
            reason: 'other',
            duePrincipal: 'stays',
            dueOn: ['2026-02-11'],
          },
        ],
      }),
    ],
    [
      'a reschedule with the id of an event',
      withEvents([], {
        reschedules: [{ id: 'D-1', effectiveOn: '2026-02-11', reason: 'other', duePrincipal: 'stays' }],
      }),
    ],
  ]

  it('says why', () => {
    expect(refused.map(([name, loan]) => [name, sentenceOf(loan)])).toMatchInlineSnapshot(`
      [
        [
          "a plan without days",
          {
            "en": "plan.dueOn: expected at least one due day, received none. List the days on which it is repaid, as scheduleDates and listDueDays give them.",
            "zh-CN": "plan.dueOn：应为至少一个还款日，收到无。请列出还款日，例如 scheduleDates 与 listDueDays 给出的日期。",
          },
        ],
        [
          "days out of order",
          {
            "en": "plan.dueOn[1]: expected a day after 2026-03-01, received 2026-02-01. Sort the history, earliest first.",
            "zh-CN": "plan.dueOn[1]：应为晚于 2026-03-01 的日期，收到 2026-02-01。请将历史按日期先后排列。",
          },
        ],
        [
          "a rate that begins later",
          {
            "en": "plan.rates[0].from: expected an entry from 2026-01-01, the first day, or from before it, received 2026-01-02. Say what holds on the first day: nothing is assumed for days before the first entry.",
            "zh-CN": "plan.rates[0].from：应为自首日 2026-01-01 或更早起的一项，收到 2026-01-02。请给出首日的值：首项之前不作任何假定。",
          },
        ],
        [
          "a down payment of all of it",
          {
            "en": "plan.downPayment: expected less than 10000.00, which is paid out, received 10000.00. What is paid down on the first day leaves something to repay by the plan; check both amounts.",
            "zh-CN": "plan.downPayment：应为少于放款金额 10000.00，收到 10000.00。首付之后须有余额按计划归还；请核对两个金额。",
          },
        ],
        [
          "a disbursement on the last due day",
          {
            "en": "events[1].effectiveOn: expected a day before 2026-05-01, the last due day, received 2026-05-01. What is paid out is repaid on the due days after it; add such days to the plan.",
            "zh-CN": "events[1].effectiveOn：应为早于最后还款日 2026-05-01，收到 2026-05-01。放款在其后的还款日归还；请在计划中补充这些日期。",
          },
        ],
        [
          "a disbursement with dues",
          {
            "en": "events[1].dues: expected a disbursement without dues, received dues. Leave them out: what falls due follows from the plan of the loan.",
            "zh-CN": "events[1].dues：应为不带 dues 的放款，收到 dues。请省略：应还款项由贷款的还款计划得出。",
          },
        ],
        [
          "a restructure among the events",
          {
            "en": "events[1].kind: expected an event that brings no plan of its own, received restructure. State a new plan under reschedules: its rows follow from what is owed on its day.",
            "zh-CN": "events[1].kind：应为自身不带还款计划的事件，收到 restructure。新的还款计划请写入 reschedules：其各行由当日所欠得出。",
          },
        ],
        [
          "an id of the replay",
          {
            "en": "events[1].id: expected an id that does not begin with loan:, received loan:1. Ids that begin so are those of the rows and charges that the replay makes; choose another.",
            "zh-CN": "events[1].id：应为不以 loan: 开头的 id，收到 loan:1。以此开头的 id 由回放生成的还款行与计费使用；请另选。",
          },
        ],
        [
          "late interest on itself",
          {
            "en": "late.on[0]: expected a component other than penalty, received penalty. It is owed as penalty itself, and how often it would join what bears it is not said. Name what else bears it.",
            "zh-CN": "late.on[0]：应为 penalty 以外的组成部分，收到 penalty。它本身即计入 penalty，而多久并入计息基数并未约定。请写明其他计息部分。",
          },
        ],
        [
          "late interest on nothing",
          {
            "en": "late.on: expected at least one component, received none. Name what bears it once it is past due, as principal. Where being late costs nothing, leave late out.",
            "zh-CN": "late.on：应为至少一个组成部分，收到无。请写明逾期后计息的部分，例如 principal。逾期不计息的请省略 late。",
          },
        ],
        [
          "a reschedule onto its own day",
          {
            "en": "reschedules[0].dueOn[0]: expected a day after 2026-02-11, the day of the new plan, received 2026-02-11. List the days on which what is left is repaid; what is due on the day itself stays due on it.",
            "zh-CN": "reschedules[0].dueOn[0]：应为晚于新计划生效日 2026-02-11 的日期，收到 2026-02-11。请列出余额的还款日；当日到期的款项仍于当日到期。",
          },
        ],
        [
          "a reschedule with the id of an event",
          {
            "en": "reschedules[1].id: expected an id not used by reschedules[0], received "D-1". Drop the entry if it is the same thing twice; otherwise give it an id of its own.",
            "zh-CN": "reschedules[1].id：应为未被 reschedules[0] 使用的编号，收到 "D-1"。若是重复记录请删除；否则请给它唯一的编号。",
          },
        ],
      ]
    `)
  })

  it('for a ledger that leaves something unpaid', () => {
    const without = compileLedger({ allocationOrder: { ...order, steps: steps.slice(1) } })
    expect(sentenceOf(falling, { asOf: '2026-02-01', ledger: without })).toMatchInlineSnapshot(`
      {
        "en": "ledger: expected every step that is past due or due, received ours, without past-due-cost. Add it: what no step names is never paid, and no amount would settle the loan.",
        "zh-CN": "ledger：应为包含全部逾期与到期步骤，收到 ours, without past-due-cost。请补充：未列明的部分永远不会被偿还，任何金额都无法结清。",
      }
    `)
  })

  it('for no day, and where no due day is left', () => {
    expect(sentenceOf(falling, { asOf: '2026-02-30' })).toMatchInlineSnapshot(`
      {
        "en": "asOf: expected a day that the calendar has, received "2026-02-30". Look it up in the document; it is not moved to a neighbor.",
        "zh-CN": "asOf：应为日历上存在的日期，收到 "2026-02-30"。请核对单据；本库不会改取相邻日期。",
      }
    `)
    const tooLate = withEvents([], {
      reschedules: [{ id: 'X', effectiveOn: '2026-05-02', reason: 'other', duePrincipal: 'spread' }],
    })
    expect(sentenceOf(tooLate, { asOf: '2026-05-02' })).toMatchInlineSnapshot(`
      {
        "en": "plan.dueOn: expected a day after 2026-05-02, the day of the new plan, received 2026-05-01. List the days on which what is left is repaid; what is due on the day itself stays due on it.",
        "zh-CN": "plan.dueOn：应为晚于新计划生效日 2026-05-02 的日期，收到 2026-05-01。请列出余额的还款日；当日到期的款项仍于当日到期。",
      }
    `)
  })
})
