import { describe, expect, it } from 'vitest'
import {
  ageRevolving,
  type BillingStatement,
  type CountingPolicy,
  compileAging,
  type MinimumPaymentAging,
  type RevolvingAccount,
  type RevolvingAgingOptions,
  type RevolvingRule,
} from '../../src/aging'
import { addDays } from '../../src/foundations'
import type { Payment, Reversal } from '../../src/model'
import { cardClasses, mBuckets30 } from '../../src/policies'

const aging = compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30, assetClassFloors: cardClasses })
const withCounting = (counting: CountingPolicy, dueDateIsDay: 0 | 1 = 0) =>
  compileAging({ dueDateIsDay, bucketTable: mBuckets30, counting })
/** Strict, as the agreement of a Canadian issuer: the minimum adds any unpaid portion of the one before. */
const strict: RevolvingRule = {
  minimumIncludes: 'past-due-and-current',
  tolerance: null,
  missedWhen: 'any-shortage',
}
/** domain-facts 2.3: payment variance of 10 %. */
const tenPercent: RevolvingRule = { ...strict, tolerance: { limit: 'percent', percent: 10 } }

/** Statements of one month each from January 2026: closed on the 5th, due on the 25th. */
const monthly = (minimums: readonly string[], balances: readonly string[] = []): BillingStatement[] =>
  minimums.map((minimumPayment, index) => ({
    id: `S${index + 1}`,
    closedOn: `2026-0${index + 1}-05`,
    dueOn: `2026-0${index + 1}-25`,
    minimumPayment,
    balance: balances[index] ?? '4000.00',
  }))
let count = 0
const pay = (effectiveOn: string, amount: string, more: Partial<Payment> = {}): Payment => ({
  kind: 'payment',
  id: `P-${count++}`,
  effectiveOn,
  amount,
  ...more,
})
const card = (
  statements: readonly BillingStatement[],
  ...events: readonly (Payment | Reversal)[]
): RevolvingAccount => ({ id: 'C-1', currency: 'CNY', statements, events })
const age = (account: RevolvingAccount, asOf: string, more: Partial<RevolvingAgingOptions> = {}) =>
  ageRevolving(account, { asOf, aging, rule: strict, ...more })
/** One line per minimum: id, status, what was required, paid, lacking. */
const linesOf = ({ statements }: { readonly statements: readonly MinimumPaymentAging[] }): string[] =>
  statements.map(({ id, status, required, paid, shortage }) =>
    [id, status, required, paid, shortage].join(' '),
  )

describe('minimum payments that nobody paid', () => {
  // Three minimums of 200, of which each statement carries those before: 200, 400, 600.
  const account = card(monthly(['200.00', '400.00', '600.00']))

  it('are owed once each, though each statement carries those before', () =>
    expect(age(account, '2026-03-26')).toEqual({
      accountId: 'C-1',
      asOf: '2026-03-26',
      currency: 'CNY',
      status: 'past-due',
      periodsMissed: 3,
      // From 25 January: 6 days of January, 28 of February, 26 of March.
      daysPastDue: 60,
      daysDelinquent: 60,
      oldestUnsatisfiedDueOn: '2026-01-25',
      bucket: 'M2',
      assetClassFloor: {
        id: 'special-mention',
        floors: 'cn-card-classes',
        source: cardClasses.history[0]?.citation,
      },
      pastDue: '600.00',
      notDue: '0.00',
      balance: '4000.00',
      statements: [
        {
          id: 'S1',
          closedOn: '2026-01-05',
          dueOn: '2026-01-25',
          status: 'unsatisfied',
          daysPastDue: 60,
          minimumPayment: '200.00',
          required: '200.00',
          paid: '0.00',
          withdrawn: '0.00',
          shortage: '200.00',
          satisfiedOn: null,
          paidBeyond: '0.00',
        },
        {
          id: 'S2',
          closedOn: '2026-02-05',
          dueOn: '2026-02-25',
          status: 'unsatisfied',
          daysPastDue: 29,
          minimumPayment: '400.00',
          required: '200.00',
          paid: '0.00',
          withdrawn: '0.00',
          shortage: '200.00',
          satisfiedOn: null,
          paidBeyond: '0.00',
        },
        {
          id: 'S3',
          closedOn: '2026-03-05',
          dueOn: '2026-03-25',
          status: 'unsatisfied',
          daysPastDue: 1,
          minimumPayment: '600.00',
          required: '200.00',
          paid: '0.00',
          withdrawn: '0.00',
          shortage: '200.00',
          satisfiedOn: null,
          paidBeyond: '0.00',
        },
      ],
      // Day 61, on which M3 begins.
      changesOn: '2026-03-27',
    }))

  it.each<[string, string, string, number, number, string, string, string | null]>([
    // day, status, missed, days, past due, not due, next change
    ['before the first closing', '2026-01-04', 'nothing-owed', 0, 0, '0.00', '0.00', '2026-01-05'],
    ['on the first closing', '2026-01-05', 'not-due', 0, 0, '0.00', '200.00', '2026-01-26'],
    ['on the first due date', '2026-01-25', 'not-due', 0, 0, '0.00', '200.00', '2026-01-26'],
    ['on the day after it', '2026-01-26', 'past-due', 1, 1, '200.00', '0.00', '2026-02-05'],
    ['on the eve of the second closing', '2026-02-04', 'past-due', 1, 10, '200.00', '0.00', '2026-02-05'],
    ['on the second closing', '2026-02-05', 'past-due', 1, 11, '200.00', '200.00', '2026-02-25'],
    ['on day 30 of the first', '2026-02-24', 'past-due', 1, 30, '200.00', '200.00', '2026-02-25'],
    ['on the second due date', '2026-02-25', 'past-due', 1, 31, '200.00', '200.00', '2026-02-26'],
    ['on the day after the second', '2026-02-26', 'past-due', 2, 32, '400.00', '0.00', '2026-03-05'],
    ['on the third due date', '2026-03-25', 'past-due', 2, 59, '400.00', '200.00', '2026-03-26'],
    ['on the day after the third', '2026-03-26', 'past-due', 3, 60, '600.00', '0.00', '2026-03-27'],
    ['when M3 has begun', '2026-03-27', 'past-due', 3, 61, '600.00', '0.00', '2026-04-26'],
    ['on the last day of special mention', '2026-04-25', 'past-due', 3, 90, '600.00', '0.00', '2026-04-26'],
    ['for ever', '2026-08-01', 'past-due', 3, 188, '600.00', '0.00', null],
  ])('stand so %s', (_, asOf, status, periodsMissed, daysPastDue, pastDue, notDue, changesOn) =>
    expect(age(account, asOf)).toMatchObject({
      status,
      periodsMissed,
      daysPastDue,
      daysDelinquent: daysPastDue,
      pastDue,
      notDue,
      changesOn,
    }),
  )

  // Article 92: 1-90, 91-120, 121-180 and over 180 days after the due date, which is day 0.
  it.each([
    [0, 'normal', 'M0'],
    [1, 'special-mention', 'M1'],
    [90, 'special-mention', 'M3'],
    [91, 'substandard', 'M4'],
    [120, 'substandard', 'M4'],
    [121, 'doubtful', 'M5'],
    [180, 'doubtful', 'M6'],
    [181, 'loss', 'M7'],
  ])('are on day %i in the class %s and the bucket %s', (days, floor, bucket) =>
    expect(age(account, addDays('2026-01-25', days))).toMatchObject({
      daysPastDue: days,
      bucket,
      assetClassFloor: { id: floor },
    }),
  )
})

describe('what the minimum payment includes', () => {
  const statements = monthly(['200.00', '400.00', '600.00'])
  const on = (minimumIncludes: RevolvingRule['minimumIncludes']) =>
    age(card(statements), '2026-03-26', { rule: { ...strict, minimumIncludes } })

  it('decides what is past due: each minimum once, or each in full', () => {
    expect(on('past-due-and-current')).toMatchObject({ pastDue: '600.00', periodsMissed: 3 })
    expect(on('current-only')).toMatchObject({ pastDue: '1200.00', periodsMissed: 3 })
    expect(on('current-only').statements.map(({ required }) => required)).toEqual([
      '200.00',
      '400.00',
      '600.00',
    ])
  })

  it('decides whether a payment of the stated minimum brings an account up to date', () => {
    const account = card(monthly(['200.00', '400.00']), pay('2026-02-20', '400.00'))
    expect(age(account, '2026-02-26')).toMatchObject({ status: 'not-due', periodsMissed: 0, pastDue: '0.00' })
    expect(
      age(account, '2026-02-26', { rule: { ...strict, minimumIncludes: 'current-only' } }),
    ).toMatchObject({ status: 'past-due', periodsMissed: 1, pastDue: '200.00', daysPastDue: 1 })
  })
})

describe('a tolerance', () => {
  // domain-facts 2.3: payment variance 10 % of a minimum of 200: paying 180 keeps the account unaged.
  it.each<[string, string, RevolvingRule, string, string]>([
    ['180.00 of 200.00 with 10 %', '180.00', tenPercent, 'on-time 200.00 180.00 20.00', 'not-due'],
    ['a cent less', '179.99', tenPercent, 'unsatisfied 200.00 179.99 20.01', 'past-due'],
    ['a cent more', '180.01', tenPercent, 'on-time 200.00 180.01 19.99', 'not-due'],
    ['180.00 of 200.00 without any', '180.00', strict, 'unsatisfied 200.00 180.00 20.00', 'past-due'],
    ['199.99 without any', '199.99', strict, 'unsatisfied 200.00 199.99 0.01', 'past-due'],
    ['200.00 without any', '200.00', strict, 'on-time 200.00 200.00 0.00', 'not-due'],
  ])('%s', (_, amount, rule, line, status) => {
    const told = age(card(monthly(['200.00']), pay('2026-01-20', amount)), '2026-01-26', { rule })
    expect(linesOf(told)).toEqual([`S1 ${line}`])
    expect(told.status).toBe(status)
    expect(told.pastDue).toBe(status === 'past-due' ? told.statements[0]?.shortage : '0.00')
  })

  it('holds of what a statement asks of its own, not of what it carries', () => {
    // 400 are stated, 200 of them carried: 360 pays the older 200 and 160 of the newer, of which 20 may be lacking.
    const two = monthly(['200.00', '400.00'])
    const of = (amount: string) =>
      linesOf(age(card(two, pay('2026-02-20', amount)), '2026-02-26', { rule: tenPercent }))
    expect(of('360.00')).toEqual(['S1 late 200.00 200.00 0.00', 'S2 unsatisfied 200.00 160.00 40.00'])
    expect(of('380.00')).toEqual(['S1 late 200.00 200.00 0.00', 'S2 on-time 200.00 180.00 20.00'])
  })

  it('leaves what was tolerated to the statements that follow: asked again where one carries it, else not', () => {
    const on = (next: string) =>
      age(card(monthly(['200.00', next]), pay('2026-01-20', '180.00')), '2026-02-26', { rule: tenPercent })
    expect(linesOf(on('220.00'))).toEqual([
      'S1 on-time 200.00 180.00 20.00',
      'S2 unsatisfied 220.00 0.00 220.00',
    ])
    expect(on('220.00')).toMatchObject({ pastDue: '220.00', periodsMissed: 1, daysPastDue: 1 })
    expect(linesOf(on('200.00'))).toEqual([
      'S1 on-time 200.00 180.00 20.00',
      'S2 unsatisfied 200.00 0.00 200.00',
    ])
  })

  it('lets further money of the period fill what is lacking, and none of a later one', () => {
    const account = card(
      monthly(['200.00', '200.00']),
      pay('2026-01-20', '180.00'),
      pay('2026-01-22', '5.00'),
      pay('2026-02-10', '30.00'),
    )
    const told = age(account, '2026-02-10', { rule: tenPercent })
    expect(linesOf(told)).toEqual(['S1 on-time 200.00 185.00 15.00', 'S2 not-due 200.00 30.00 170.00'])
    expect(told.statements[0]?.satisfiedOn).toBe('2026-01-20')
  })

  it('takes a minimum that is no larger as paid from its closing day', () => {
    const rule: RevolvingRule = { ...strict, tolerance: { limit: 'amount', amounts: { CNY: '10.00' } } }
    const of = (minimum: string) => age(card(monthly([minimum])), '2026-01-26', { rule })
    expect(of('10.00').statements[0]).toMatchObject({
      status: 'on-time',
      satisfiedOn: '2026-01-05',
      shortage: '10.00',
    })
    expect(of('10.01')).toMatchObject({ status: 'past-due', pastDue: '10.01' })
  })
})

describe('when money counts', () => {
  // After the closing day, up to and including the due date.
  it.each([
    ['on the closing day, and so before', '2026-01-05', 'unsatisfied 200.00 0.00 200.00', null],
    ['on the day after the closing', '2026-01-06', 'on-time 200.00 200.00 0.00', '2026-01-06'],
    ['on the due date', '2026-01-25', 'on-time 200.00 200.00 0.00', '2026-01-25'],
    ['on the day after it', '2026-01-26', 'late 200.00 200.00 0.00', '2026-01-26'],
    ['after the day of the question', '2026-02-01', 'unsatisfied 200.00 0.00 200.00', null],
  ])('%s', (_, effectiveOn, line, satisfiedOn) => {
    const told = age(card(monthly(['200.00']), pay(effectiveOn, '200.00')), '2026-01-31')
    expect(linesOf(told)).toEqual([`S1 ${line}`])
    expect(told.statements[0]?.satisfiedOn).toBe(satisfiedOn)
  })

  it('belongs to the older minimum on the closing day of a newer one', () => {
    const account = card(monthly(['200.00', '200.00']), pay('2026-02-05', '300.00'))
    expect(linesOf(age(account, '2026-02-05'))).toEqual([
      'S1 late 200.00 200.00 0.00',
      'S2 not-due 200.00 0.00 200.00',
    ])
    expect(age(account, '2026-02-05').statements[0]?.paidBeyond).toBe('100.00')
  })

  it('cures the oldest first, by which the account grows younger', () => {
    // domain-facts 2.2: unpaid 1 January, paid 3 February, and 4 February is day 3, of the one of 1 February.
    const account = card(
      [
        {
          id: 'S1',
          closedOn: '2025-12-12',
          dueOn: '2026-01-01',
          minimumPayment: '100.00',
          balance: '900.00',
        },
        {
          id: 'S2',
          closedOn: '2026-01-12',
          dueOn: '2026-02-01',
          minimumPayment: '200.00',
          balance: '900.00',
        },
      ],
      pay('2026-02-03', '100.00'),
    )
    expect(age(account, '2026-02-02')).toMatchObject({ daysPastDue: 32, periodsMissed: 2, pastDue: '200.00' })
    expect(age(account, '2026-02-04')).toMatchObject({
      daysPastDue: 3,
      periodsMissed: 1,
      pastDue: '100.00',
      oldestUnsatisfiedDueOn: '2026-02-01',
    })
    expect(linesOf(age(account, '2026-02-04'))).toEqual([
      'S1 late 100.00 100.00 0.00',
      'S2 unsatisfied 100.00 0.00 100.00',
    ])
  })

  it('paid in advance belongs to the period before, and pays no later minimum', () => {
    const account = card(
      monthly(['200.00', '90.00'], ['2000.00', '900.00']),
      pay('2026-01-20', '1000.00'),
      pay('2026-02-04', '100.00'),
    )
    const told = age(account, '2026-02-26')
    expect(linesOf(told)).toEqual(['S1 on-time 200.00 200.00 0.00', 'S2 unsatisfied 90.00 0.00 90.00'])
    expect(told.statements.map(({ paidBeyond }) => paidBeyond)).toEqual(['900.00', '0.00'])
    expect(told).toMatchObject({ daysPastDue: 1, pastDue: '90.00', balance: '900.00' })
  })

  it('counts up to the balance of its statement; what is more is a credit', () => {
    const statements = monthly(['50.00', '20.00'], ['500.00', '100.00'])
    const account = card(statements, pay('2026-01-20', '700.00'))
    const before = age(account, '2026-02-04')
    expect(before).toMatchObject({ status: 'nothing-owed', balance: '-200.00', oldestUnsatisfiedDueOn: null })
    expect(before.statements[0]).toMatchObject({ paid: '50.00', paidBeyond: '450.00' })
    // What was bought since took up the credit, and 100.00 more.
    expect(age(account, '2026-02-05')).toMatchObject({
      status: 'not-due',
      balance: '100.00',
      notDue: '20.00',
    })
  })

  it.each([
    ['a cent is left of the balance', '499.99', 'not-due', '0.01'],
    ['nothing is left', '500.00', 'nothing-owed', '0.00'],
    ['more was paid', '500.01', 'nothing-owed', '-0.01'],
  ])('owes nothing only where nothing is left of the balance: %s', (_, amount, status, balance) => {
    const account = card(monthly(['50.00'], ['500.00']), pay('2026-01-20', amount))
    expect(age(account, '2026-02-04')).toMatchObject({ status, balance, notDue: '0.00', changesOn: null })
  })

  it('is not counted before the first statement, whose balance holds it already', () => {
    const told = age(card(monthly(['200.00']), pay('2025-12-31', '200.00')), '2026-01-26')
    expect(told).toMatchObject({ pastDue: '200.00', balance: '4000.00' })
  })

  it('fills the period of several payments, in whatever order they are listed', () => {
    const [first, second] = [pay('2026-01-10', '120.00'), pay('2026-01-24', '80.00')]
    for (const events of [
      [first, second],
      [second, first],
    ]) {
      const told = age(card(monthly(['200.00']), ...events), '2026-01-26')
      expect(told.statements[0]).toMatchObject({ status: 'on-time', satisfiedOn: '2026-01-24' })
    }
  })
})

describe('how many periods were missed', () => {
  const six = ['300.00', '450.00', '600.00', '750.00', '900.00', '1050.00']
  const paying = (amount: string) =>
    card(monthly(six), ...six.map((_, index) => pay(`2026-0${index + 1}-25`, amount)))

  it('is three after six half payments, as the FFIEC counts', () => {
    // 65 FR 36903: 300 a month, 150 paid for six months: 900 short, "or three full months past due".
    for (const missedWhen of ['any-shortage', 'nothing-paid'] as const) {
      expect(age(paying('150.00'), '2026-06-26', { rule: { ...strict, missedWhen } })).toMatchObject({
        periodsMissed: 3,
        pastDue: '900.00',
        oldestUnsatisfiedDueOn: '2026-04-25',
      })
    }
  })

  it('counts a minimum that is paid in part, or not, as the rule says', () => {
    // 300 a month, each time 160 paid: 960 pay three and 60 of the fourth; 840 short is two full months and a part.
    const stated = ['300.00', '440.00', '580.00', '720.00', '860.00', '1000.00']
    const account = card(monthly(stated), ...stated.map((_, index) => pay(`2026-0${index + 1}-25`, '160.00')))
    const of = (missedWhen: RevolvingRule['missedWhen']) =>
      age(account, '2026-06-26', { rule: { ...strict, missedWhen } })
    expect(of('any-shortage')).toMatchObject({ periodsMissed: 3, pastDue: '840.00', status: 'past-due' })
    expect(of('nothing-paid')).toMatchObject({ periodsMissed: 2, pastDue: '840.00', status: 'past-due' })
    expect(of('nothing-paid').daysPastDue).toBe(of('any-shortage').daysPastDue)
  })
})

describe('a payment that is reversed', () => {
  const paid = pay('2026-01-20', '200.00')
  const reversal: Reversal = { kind: 'reversal', id: 'R-1', of: paid.id, effectiveOn: '2026-02-10' }
  // The second statement was printed while the payment stood, and so carries nothing.
  const account = card(monthly(['200.00', '200.00']), paid, reversal)

  it('never was, from the day of the reversal', () => {
    expect(linesOf(age(account, '2026-02-09'))).toEqual([
      'S1 on-time 200.00 200.00 0.00',
      'S2 not-due 200.00 0.00 200.00',
    ])
    expect(age(account, '2026-02-09')).toMatchObject({ balance: '4000.00', changesOn: '2026-02-10' })
    const after = age(account, '2026-02-10')
    expect(linesOf(after)).toEqual(['S1 unsatisfied 200.00 0.00 200.00', 'S2 not-due 200.00 0.00 200.00'])
    // From 25 January to 10 February.
    expect(after).toMatchObject({ daysPastDue: 16, pastDue: '200.00', balance: '4200.00' })
  })

  it('is not known to be until the reversal is recorded', () => {
    const late = card(monthly(['200.00', '200.00']), paid, { ...reversal, recordedOn: '2026-02-12' })
    expect(age(late, '2026-02-15', { knownOn: '2026-02-11' }).status).toBe('not-due')
    expect(age(late, '2026-02-15', { knownOn: '2026-02-12' }).status).toBe('past-due')
  })
})

describe('what was recorded later', () => {
  // Paid on the eve of the due date, recorded when the second statement was printed already, which carries 200.
  const paid = pay('2026-01-24', '200.00', { recordedOn: '2026-02-07' })
  const account = card(monthly(['200.00', '400.00']), paid)

  it('counts from its own day, and what the statement carried in vain is not asked again', () => {
    const told = age(account, '2026-02-26')
    expect(linesOf(told)).toEqual(['S1 on-time 200.00 200.00 0.00', 'S2 unsatisfied 200.00 0.00 200.00'])
    expect(told).toMatchObject({ pastDue: '200.00', daysPastDue: 1, balance: '3800.00' })
  })

  it('is hidden from an answer by what was known before', () => {
    expect(age(account, '2026-02-06', { knownOn: '2026-02-06' })).toMatchObject({
      pastDue: '200.00',
      notDue: '200.00',
      daysPastDue: 12,
    })
    expect(age(account, '2026-02-06', { knownOn: '2026-02-07' })).toMatchObject({ pastDue: '0.00' })
  })

  it.each([
    [
      'by the closing day, it is in the balance of the new statement',
      '2026-02-05',
      'unsatisfied 200.00 0.00 200.00',
      null,
      ['200.00', '0.00'],
    ],
    [
      'a day later, it is not, and so counts for it',
      '2026-02-06',
      'on-time 200.00 200.00 0.00',
      '2026-02-05',
      ['0.00', '0.00'],
    ],
  ])('beyond the minimums: recorded %s', (_, recordedOn, line, satisfiedOn, beyond) => {
    const twice = card(
      monthly(['200.00', '200.00']),
      pay('2026-01-20', '200.00'),
      pay('2026-02-03', '200.00', { recordedOn }),
    )
    const told = age(twice, '2026-02-26')
    expect(linesOf(told)).toEqual(['S1 on-time 200.00 200.00 0.00', `S2 ${line}`])
    expect(told.statements[1]?.satisfiedOn).toBe(satisfiedOn)
    expect(told.statements.map(({ paidBeyond }) => paidBeyond)).toEqual(beyond)
    // Before the second statement there is nothing that it could go on to.
    expect(age(twice, '2026-02-04').statements[0]?.paidBeyond).toBe('200.00')
  })

  it('goes on until the statement whose balance holds it', () => {
    // Paid before the first closing, recorded after the second: 100 of each minimum, and 50 beyond the second.
    const early = card(
      monthly(['100.00', '200.00', '100.00']),
      pay('2026-01-02', '250.00', { recordedOn: '2026-02-06' }),
    )
    const told = age(early, '2026-03-26')
    expect(linesOf(told)).toEqual([
      'S1 on-time 100.00 100.00 0.00',
      'S2 on-time 100.00 100.00 0.00',
      'S3 unsatisfied 100.00 0.00 100.00',
    ])
    expect(told.statements.map(({ paidBeyond }) => paidBeyond)).toEqual(['0.00', '50.00', '0.00'])
  })

  it('a statement is known from its closing day', () => {
    const told = age(account, '2026-02-26', { knownOn: '2026-02-04' })
    expect(told.statements.map(({ id }) => id)).toEqual(['S1'])
    expect(told).toMatchObject({ pastDue: '200.00', daysPastDue: 32 })
    expect(age(account, '2026-02-26', { knownOn: '2026-02-05' }).statements).toHaveLength(2)
  })

  it('a later payment that is known already is a change to come', () => {
    const booked = card(monthly(['200.00']), pay('2026-01-30', '200.00', { recordedOn: '2026-01-26' }))
    expect(age(booked, '2026-01-27', { knownOn: '2026-01-26' }).changesOn).toBe('2026-01-30')
    expect(age(booked, '2026-01-27', { knownOn: '2026-01-25' }).changesOn).toBe('2026-02-25')
  })
})

describe('a statement that asks for less than was unpaid', () => {
  it('withdraws the newest first, so that what is left keeps its age', () => {
    // 400 were unpaid; a refund left a balance of 150, and that is all that is asked.
    const account = card(monthly(['200.00', '400.00', '150.00'], ['900.00', '900.00', '150.00']))
    const told = age(account, '2026-03-05')
    expect(linesOf(told)).toEqual([
      'S1 unsatisfied 200.00 0.00 150.00',
      'S2 no-longer-asked 200.00 0.00 0.00',
      'S3 nothing-required 0.00 0.00 0.00',
    ])
    expect(told.statements.map(({ withdrawn }) => withdrawn)).toEqual(['50.00', '200.00', '0.00'])
    expect(told.statements.map(({ satisfiedOn }) => satisfiedOn)).toEqual([null, null, null])
    // 6 days of January, 28 of February, 5 of March.
    expect(told).toMatchObject({ periodsMissed: 1, pastDue: '150.00', daysPastDue: 39 })
    expect(age(account, '2026-03-04')).toMatchObject({
      periodsMissed: 2,
      pastDue: '400.00',
      changesOn: '2026-03-05',
    })
  })

  it('keeps what was paid of a minimum that is withdrawn', () => {
    const account = card(
      monthly(['200.00', '350.00', '0.00'], ['900.00', '900.00', '0.00']),
      pay('2026-01-20', '50.00'),
    )
    const told = age(account, '2026-03-05')
    expect(linesOf(told)).toEqual([
      'S1 no-longer-asked 200.00 50.00 0.00',
      'S2 no-longer-asked 200.00 0.00 0.00',
      'S3 nothing-required 0.00 0.00 0.00',
    ])
    expect(told).toMatchObject({ status: 'nothing-owed', pastDue: '0.00', daysPastDue: 0, changesOn: null })
  })

  it('holds for minimums of their own by the balance, which is all that can be asked', () => {
    const rule: RevolvingRule = { ...strict, minimumIncludes: 'current-only' }
    const of = (balance: string) =>
      age(card(monthly(['200.00', '50.00'], ['900.00', balance])), '2026-02-26', { rule })
    expect(linesOf(of('250.00'))).toEqual([
      'S1 unsatisfied 200.00 0.00 200.00',
      'S2 unsatisfied 50.00 0.00 50.00',
    ])
    expect(linesOf(of('249.99'))).toEqual([
      'S1 unsatisfied 200.00 0.00 200.00',
      'S2 unsatisfied 49.99 0.00 49.99',
    ])
    expect(linesOf(of('200.00'))).toEqual([
      'S1 unsatisfied 200.00 0.00 200.00',
      'S2 nothing-required 0.00 0.00 0.00',
    ])
    expect(linesOf(of('199.99'))).toEqual([
      'S1 unsatisfied 200.00 0.00 199.99',
      'S2 nothing-required 0.00 0.00 0.00',
    ])
    expect(of('199.99')).toMatchObject({ periodsMissed: 1, pastDue: '199.99' })
  })

  it('applies the tolerance to what is left of a minimum', () => {
    // Of 200, 170 are paid and 12 withdrawn: 18 are lacking of 188, of which 18.80 may be.
    const lacking = (stated: string) =>
      age(card(monthly(['200.00', stated], ['900.00', stated]), pay('2026-01-20', '170.00')), '2026-02-05', {
        rule: tenPercent,
      }).statements[0]
    expect(lacking('18.00')).toMatchObject({
      status: 'no-longer-asked',
      withdrawn: '12.00',
      shortage: '18.00',
    })
    expect(lacking('19.00')).toMatchObject({ status: 'unsatisfied', withdrawn: '11.00', shortage: '19.00' })
  })

  it('a credit balance asks for nothing', () => {
    const account = card(monthly(['200.00', '0.00'], ['900.00', '-25.00']))
    expect(age(account, '2026-02-05')).toMatchObject({
      status: 'nothing-owed',
      balance: '-25.00',
      pastDue: '0.00',
      oldestUnsatisfiedDueOn: null,
    })
  })
})

describe('the due date', () => {
  it('is day 0 or day 1', () => {
    const account = card(monthly(['200.00']))
    const on = (dueDateIsDay: 0 | 1, asOf: string) =>
      age(account, asOf, { aging: compileAging({ dueDateIsDay, bucketTable: mBuckets30 }) })
    expect(on(0, '2026-01-25')).toMatchObject({
      status: 'not-due',
      daysPastDue: 0,
      periodsMissed: 0,
      bucket: 'M0',
    })
    expect(on(1, '2026-01-25')).toMatchObject({
      status: 'past-due',
      daysPastDue: 1,
      periodsMissed: 1,
      bucket: 'M1',
    })
    expect(on(1, '2026-01-24')).toMatchObject({ status: 'not-due', changesOn: '2026-01-25' })
    // 25 January is day 1 and 23 February day 30.
    expect(on(1, '2026-02-23')).toMatchObject({ daysPastDue: 30, bucket: 'M1', changesOn: '2026-02-24' })
  })

  it('a payment on it is on time, also where it is day 1', () => {
    const aging1 = compileAging({ dueDateIsDay: 1, bucketTable: mBuckets30 })
    const told = age(card(monthly(['200.00']), pay('2026-01-25', '200.00')), '2026-01-25', { aging: aging1 })
    expect(told.statements[0]?.status).toBe('on-time')
  })

  it('with days of grace in which nothing counts', () => {
    const graced = withCounting({ grace: { days: 3, effect: 'suppress' } })
    const account = card(monthly(['200.00']))
    expect(age(account, '2026-01-28', { aging: graced })).toMatchObject({
      status: 'past-due',
      daysPastDue: 3,
      daysDelinquent: 0,
      bucket: 'M0',
      changesOn: '2026-01-29',
    })
    expect(age(account, '2026-01-29', { aging: graced })).toMatchObject({
      daysPastDue: 4,
      daysDelinquent: 4,
      bucket: 'M1',
    })
    const paidOn = (day: string) =>
      age(card(monthly(['200.00']), pay(day, '200.00')), '2026-02-01', { aging: graced }).statements[0]
        ?.status
    expect([paidOn('2026-01-25'), paidOn('2026-01-26')]).toEqual(['on-time', 'late'])
  })

  it('that grace moves, with what is on time', () => {
    const graced = withCounting({ grace: { days: 3, effect: 'move-due-date' } })
    const account = card(monthly(['200.00']))
    expect(age(account, '2026-01-28', { aging: graced })).toMatchObject({
      status: 'not-due',
      daysPastDue: 3,
      daysDelinquent: 0,
      periodsMissed: 0,
      pastDue: '0.00',
      notDue: '200.00',
      changesOn: '2026-01-29',
    })
    expect(age(account, '2026-01-29', { aging: graced })).toMatchObject({
      status: 'past-due',
      daysPastDue: 4,
      daysDelinquent: 1,
      periodsMissed: 1,
    })
    const paidOn = (day: string) =>
      age(card(monthly(['200.00']), pay(day, '200.00')), '2026-02-01', { aging: graced }).statements[0]
        ?.status
    expect([paidOn('2026-01-28'), paidOn('2026-01-29')]).toEqual(['on-time', 'late'])
  })

  it('by corresponding months', () => {
    const months = withCounting({ method: 'corresponding-months' })
    // 31 days later, and one month.
    expect(age(card(monthly(['200.00'])), '2026-02-25', { aging: months })).toMatchObject({
      daysPastDue: 31,
      daysDelinquent: 30,
      bucket: 'M1',
      changesOn: '2026-02-26',
    })
  })
})

describe('the account as a whole', () => {
  it('without statements owes nothing', () =>
    expect(
      ageRevolving({ id: 'C', currency: 'JPY', statements: [] }, { asOf: '2026-01-01', aging, rule: strict }),
    ).toEqual({
      accountId: 'C',
      asOf: '2026-01-01',
      currency: 'JPY',
      status: 'nothing-owed',
      periodsMissed: 0,
      daysPastDue: 0,
      daysDelinquent: 0,
      oldestUnsatisfiedDueOn: null,
      bucket: 'M0',
      assetClassFloor: { id: 'normal', floors: 'cn-card-classes', source: cardClasses.history[0]?.citation },
      pastDue: '0',
      notDue: '0',
      balance: '0',
      statements: [],
      changesOn: null,
    }))

  it('has no floor where the policy states none, or none yet', () => {
    const plain = compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30 })
    expect(age(card([]), '2026-01-01', { aging: plain }).assetClassFloor).toBeNull()
    // The measures of 2011 hold from 13 January 2011.
    expect(age(card([]), '2011-01-12')).toMatchObject({ assetClassFloor: null, changesOn: '2011-01-13' })
  })

  it('tells the oldest open minimum before it is due', () =>
    expect(age(card(monthly(['200.00'])), '2026-01-10')).toMatchObject({
      status: 'not-due',
      oldestUnsatisfiedDueOn: '2026-01-25',
      daysPastDue: 0,
    }))

  it('asks nothing for a statement without a minimum', () => {
    const told = age(card(monthly(['0.00'], ['30.00'])), '2026-01-26')
    expect(told).toMatchObject({ status: 'not-due', oldestUnsatisfiedDueOn: null, changesOn: null })
    expect(told.statements[0]).toMatchObject({
      status: 'nothing-required',
      satisfiedOn: null,
      daysPastDue: null,
    })
  })

  it('keeps sums exact past 2^53', () => {
    const huge = '90071992547409.93'
    const account = card(monthly([huge, '180143985094819.86'], [huge, '180143985094819.86']))
    expect(age(account, '2026-02-26')).toMatchObject({ pastDue: '180143985094819.86', periodsMissed: 2 })
    const paid = card(account.statements, pay('2026-02-26', '180143985094819.85'))
    expect(age(paid, '2026-02-26')).toMatchObject({ pastDue: '0.01', periodsMissed: 1 })
  })

  it('counts the same payment once, though it is listed twice', () => {
    const paid = pay('2026-01-20', '100.00')
    expect(age(card(monthly(['200.00']), paid, { ...paid }), '2026-01-26').pastDue).toBe('100.00')
  })

  it('changes nothing that it was given', () => {
    const account = card(
      monthly(['200.00', '400.00']),
      pay('2026-02-10', '50.00'),
      pay('2026-01-10', '50.00'),
    )
    const before = JSON.stringify(account)
    age(account, '2026-02-26')
    expect(JSON.stringify(account)).toBe(before)
  })
})
