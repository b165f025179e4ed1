import { describe, expect, it } from 'vitest'
import { type AgingPolicy, ageAccount, type CountingPolicy, compileAging } from '../../src/aging'
import { compileLedger } from '../../src/ledger'
import type { Account, AccountEvent } from '../../src/model'
import { fiveClasses2023, mBuckets30 } from '../../src/policies'
import { errorOf } from '../support/error-of'

const agingOf = (counting: CountingPolicy | undefined, more: Partial<AgingPolicy> = {}) =>
  compileAging({
    dueDateIsDay: 0,
    bucketTable: mBuckets30,
    ...(counting === undefined ? {} : { counting }),
    ...more,
  })
const accountOf = (dueOn: string, ...events: readonly AccountEvent[]): Account => ({
  id: 'A-1',
  currency: 'CNY',
  dues: [{ id: '1', dueOn, amount: '100.00' }],
  events,
})
const pause = (effectiveOn: string): AccountEvent => ({ kind: 'pause', id: `p ${effectiveOn}`, effectiveOn })
const resume = (effectiveOn: string): AccountEvent => ({
  kind: 'resume',
  id: `r ${effectiveOn}`,
  effectiveOn,
})
/** Days past due, days delinquent, bucket and the next change. */
const told = (account: Account, asOf: string, counting?: CountingPolicy, more: Partial<AgingPolicy> = {}) => {
  const { daysPastDue, daysDelinquent, bucket, changesOn } = ageAccount(account, {
    asOf,
    aging: agingOf(counting, more),
  })
  return [daysPastDue, daysDelinquent, bucket, changesOn]
}

it('counts both alike where the policy has no rules', () => {
  expect(told(accountOf('2026-03-01'), '2026-04-05')).toEqual([35, 35, 'M2', '2026-05-01'])
})

it.each<[string, CountingPolicy | undefined]>([
  ['the policy has no rules', undefined],
  ['days are counted from an anchor', { anchor: 'last-late' }],
])('refuses a day that throws when it is read, where %s', (_, counting) => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const aging = agingOf(counting, { assetClassFloors: fiveClasses2023 })
  const error = errorOf(() => ageAccount(accountOf('2026-03-01'), { asOf: proxy as string, aging }))
  expect(error).toMatchObject({ code: 'invalid-input', details: { issues: [{ path: 'asOf' }] } })
})

describe('days of grace', () => {
  // Due 1 March with ten days of grace: the last of them is 11 March.
  const account = accountOf('2026-03-01')
  const suppress: CountingPolicy = { grace: { days: 10, effect: 'suppress' } }
  const move: CountingPolicy = { grace: { days: 10, effect: 'move-due-date' } }
  it.each<[string, CountingPolicy, string, readonly unknown[]]>([
    ['suppressed on the due date', suppress, '2026-03-01', [0, 0, 'M0', '2026-03-02']],
    ['suppressed on the last day of grace', suppress, '2026-03-11', [10, 0, 'M0', '2026-03-12']],
    ['all days count the day after', suppress, '2026-03-12', [11, 11, 'M1', '2026-04-01']],
    ['moved: nothing on the last day of grace', move, '2026-03-11', [10, 0, 'M0', '2026-03-12']],
    ['moved: one day the day after', move, '2026-03-12', [11, 1, 'M1', '2026-04-11']],
    ['moved: 30 days from the moved date', move, '2026-04-10', [40, 30, 'M1', '2026-04-11']],
    ['moved: 31 days', move, '2026-04-11', [41, 31, 'M2', '2026-05-11']],
  ])('%s', (_, counting, asOf, answer) => expect(told(account, asOf, counting)).toEqual(answer))

  it('decides whether a due is past due only where it moves the date', () => {
    const statusOf = (counting: CountingPolicy) =>
      ageAccount(account, { asOf: '2026-03-11', aging: agingOf(counting) }).status
    expect([statusOf(suppress), statusOf(move)]).toEqual(['past-due', 'not-due'])
  })

  it('of none changes nothing', () => {
    const none: CountingPolicy = { grace: { days: 0, effect: 'suppress' } }
    expect(told(account, '2026-03-02', none)).toEqual(told(account, '2026-03-02'))
  })

  it('goes over all buckets in which nothing is delinquent', () => {
    // 40 days suppressed: on the 41st the account is at once in M2.
    const wide: CountingPolicy = { grace: { days: 40, effect: 'suppress' } }
    expect(told(account, '2026-04-10', wide)).toEqual([40, 0, 'M0', '2026-04-11'])
    expect(told(account, '2026-04-11', wide)).toEqual([41, 41, 'M2', '2026-05-01'])
  })
})

describe('the unit in which lateness grows', () => {
  // The source of the first four: due 1 April, unpaid on 30 April: MBA 30, OTS current; on 31 May: MBA 60, OTS 30.
  it.each<[string, string, string, CountingPolicy['method'], number]>([
    ['MBA at the end of the first month', '2026-04-01', '2026-04-30', 'mba', 30],
    ['OTS at the end of the first month', '2026-04-01', '2026-04-30', 'ots', 0],
    ['MBA at the end of the second', '2026-04-01', '2026-05-31', 'mba', 60],
    ['OTS at the end of the second', '2026-04-01', '2026-05-31', 'ots', 30],
    ['MBA two days before the next payment', '2026-04-01', '2026-04-29', 'mba', 0],
    ['OTS on the day of the next payment', '2026-04-01', '2026-05-01', 'ots', 30],
    ['a month of 31 days by days', '2026-03-15', '2026-04-15', 'days', 31],
    ['and by corresponding months', '2026-03-15', '2026-04-15', 'corresponding-months', 30],
    ['the day before', '2026-03-15', '2026-04-14', 'corresponding-months', 29],
    ['the day after', '2026-03-15', '2026-04-16', 'corresponding-months', 31],
    [
      'from the last day of January to that of February',
      '2026-01-31',
      '2026-02-28',
      'corresponding-months',
      30,
    ],
    ['and to that of March', '2026-01-31', '2026-03-31', 'corresponding-months', 60],
    ['a February of 28 days', '2026-02-15', '2026-03-15', 'corresponding-months', 30],
    ['MBA from the last day of January', '2026-01-31', '2026-02-27', 'mba', 30],
    ['MBA the day before that', '2026-01-31', '2026-02-26', 'mba', 0],
    ['OTS over a leap February', '2028-01-31', '2028-02-29', 'ots', 30],
  ])('%s', (_, dueOn, asOf, method, daysDelinquent) => {
    expect(told(accountOf(dueOn), asOf, method === undefined ? {} : { method })[1]).toBe(daysDelinquent)
  })

  it('moves the day of the next bucket', () => {
    // 31 days by corresponding months are reached on 16 April, by days on 15 April.
    expect(told(accountOf('2026-03-15'), '2026-03-20', { method: 'corresponding-months' })[3]).toBe(
      '2026-04-16',
    )
    expect(told(accountOf('2026-03-15'), '2026-03-20', { method: 'days' })[3]).toBe('2026-04-15')
    // MBA steps from 30, which is M1, to 60, which is M2, on the eve of the second payment after the due.
    expect(told(accountOf('2026-04-01'), '2026-04-30', { method: 'mba' })[3]).toBe('2026-05-31')
  })

  it('counts the due date as day 1 in months, too, where the policy does', () => {
    const fromDay1 = { dueDateIsDay: 1 } as const
    const method = 'corresponding-months' as const
    expect(told(accountOf('2026-03-31'), '2026-03-31', { method }, fromDay1)[1]).toBe(1)
    // The end of 29 April completes the month that the due date began; the corresponding day is 30 April.
    expect(told(accountOf('2026-03-31'), '2026-04-29', { method }, fromDay1)[1]).toBe(30)
  })
})

describe('pauses', () => {
  const counted: CountingPolicy = { pauses: { resumeDay: 'counted' } }
  const paused: CountingPolicy = { pauses: { resumeDay: 'paused' } }
  // Due 1 March, paused from 11 March, on again from 21 March: ten days stand still, or eleven.
  const account = accountOf('2026-03-01', pause('2026-03-11'), resume('2026-03-21'))
  it.each<[string, CountingPolicy | undefined, string, readonly unknown[]]>([
    ['the day before the pause', counted, '2026-03-10', [9, 9, 'M1', '2026-03-11']],
    ['its first day', counted, '2026-03-11', [10, 9, 'M1', '2026-03-21']],
    ['its last day', counted, '2026-03-20', [19, 9, 'M1', '2026-03-21']],
    ['the day the clock goes on, counted', counted, '2026-03-21', [20, 10, 'M1', '2026-04-11']],
    ['the day the clock goes on, paused still', paused, '2026-03-21', [20, 9, 'M1', '2026-04-12']],
    ['31 days, counted', counted, '2026-04-11', [41, 31, 'M2', '2026-05-11']],
    ['30 days, paused still', paused, '2026-04-11', [41, 30, 'M1', '2026-04-12']],
    ['stop nothing where the policy does not say so', undefined, '2026-04-11', [41, 41, 'M2', '2026-05-01']],
  ])('%s', (_, counting, asOf, answer) => expect(told(account, asOf, counting)).toEqual(answer))

  it('without an end stop all that is to come', () => {
    expect(told(accountOf('2026-03-01', pause('2026-03-11')), '2026-06-01', counted)).toEqual([
      92,
      9,
      'M1',
      null,
    ])
  })

  it('count only as far as they lie in the time past due', () => {
    // Paused from 20 February to 5 March: of that, 2, 3 and 4 March are past due.
    const early = accountOf('2026-03-01', pause('2026-02-20'), resume('2026-03-05'))
    expect(told(early, '2026-03-10', counted)[1]).toBe(6)
    // Day 1 being the due date itself, 1 March stands still as well.
    expect(told(early, '2026-03-10', counted, { dueDateIsDay: 1 })[1]).toBe(6)
    expect(
      told(accountOf('2026-03-01', pause('2026-02-01'), resume('2026-02-20')), '2026-03-10', counted)[1],
    ).toBe(9)
  })

  it('add up', () => {
    const twice = accountOf(
      '2026-03-01',
      pause('2026-03-05'),
      resume('2026-03-07'),
      pause('2026-03-10'),
      resume('2026-03-15'),
    )
    // 2 and 5 days of the 19.
    expect(told(twice, '2026-03-20', counted)[1]).toBe(12)
  })

  it('and grace: days of grace are counted without those of a pause', () => {
    const both: CountingPolicy = { ...counted, grace: { days: 10, effect: 'suppress' } }
    expect(told(account, '2026-03-21', both)).toEqual([20, 0, 'M0', '2026-03-22'])
    expect(told(account, '2026-03-22', both)).toEqual([21, 11, 'M1', '2026-04-11'])
  })
})

describe('what may be lacking', () => {
  const lacking = (open: string) =>
    accountOf('2026-03-01', {
      kind: 'payment',
      id: 'P',
      effectiveOn: '2026-03-01',
      amount: (100 - Number(open)).toFixed(2),
    })
  // Of a due of 100.00; the fourth is VisionPLUS's payment variance: 180 of 200 are enough.
  it.each<[string, CountingPolicy['tolerance'], string, string]>([
    ['by amount', { limit: 'amount', amounts: { CNY: '5.00' } }, '5.00', '5.01'],
    ['by percent', { limit: 'percent', percent: 10 }, '10.00', '10.01'],
    ['the larger of both', { limit: 'larger', amounts: { CNY: '5.00' }, percent: 10 }, '10.00', '10.01'],
    [
      'the larger, the other way',
      { limit: 'larger', amounts: { CNY: '15.00' }, percent: 10 },
      '15.00',
      '15.01',
    ],
    ['the smaller of both', { limit: 'smaller', amounts: { CNY: '5.00' }, percent: 10 }, '5.00', '5.01'],
    [
      'the smaller, the other way',
      { limit: 'smaller', amounts: { CNY: '15.00' }, percent: 10 },
      '10.00',
      '10.01',
    ],
    ['a floor and a percentage', { limit: 'sum', amounts: { CNY: '5.00' }, percent: 10 }, '15.00', '15.01'],
    ['a part of a cent is not tolerated', { limit: 'percent', percent: '10.005' }, '10.00', '10.01'],
    ['no currency of its own', { limit: 'amount', amounts: { USD: '5.00' } }, '0.00', '0.01'],
  ])('%s', (_, tolerance, enough, tooMuch) => {
    const counting = tolerance === undefined ? {} : { tolerance }
    expect(told(lacking(enough), '2026-04-05', counting).slice(0, 3)).toEqual([0, 0, 'M0'])
    expect(told(lacking(tooMuch), '2026-04-05', counting).slice(0, 3)).toEqual([35, 35, 'M2'])
  })

  it('is not past due and owed all the same, and changes by no day', () => {
    const aging = agingOf({ tolerance: { limit: 'amount', amounts: { CNY: '5.00' } } })
    const on = (asOf: string) => ageAccount(lacking('5.00'), { asOf, aging })
    expect(on('2026-03-31')).toMatchObject({
      status: 'not-due',
      pastDue: '0.00',
      notDue: '5.00',
      changesOn: null,
    })
    expect(on('2026-02-27')).toMatchObject({ status: 'not-due', changesOn: '2026-03-01' })
  })

  it('counts all days where another due is beyond it', () => {
    const account: Account = {
      ...lacking('5.00'),
      dues: [
        { id: '1', dueOn: '2026-03-01', amount: '100.00' },
        { id: '2', dueOn: '2026-03-20', amount: '50.00' },
      ],
    }
    const counting: CountingPolicy = { tolerance: { limit: 'amount', amounts: { CNY: '5.00' } } }
    expect(told(account, '2026-04-05', counting)).toEqual([16, 16, 'M1', '2026-04-20'])
  })

  it.each<[string, unknown, string]>([
    [
      'an amount that nobody asks for',
      { limit: 'percent', percent: 10, amounts: { CNY: '1' } },
      'counting.tolerance.amounts: expected nothing, as the limit is "percent", received a value. Say by limit which of the two count.',
    ],
    [
      'a percentage that is missing',
      { limit: 'larger', amounts: { CNY: '1' } },
      'counting.tolerance.percent: expected this, as the limit is "larger", received nothing.',
    ],
    [
      'an unknown currency',
      { limit: 'amount', amounts: { XXQ: '1' } },
      'counting.tolerance.amounts.XXQ: expected an exact amount of a known currency, not below zero, received 1.',
    ],
    [
      'an amount below zero',
      { limit: 'amount', amounts: { CNY: '-1' } },
      'counting.tolerance.amounts.CNY: expected an exact amount',
    ],
  ])('refuses %s', (_, tolerance, sentence) => {
    expect(errorOf(() => agingOf({ tolerance } as CountingPolicy)).message).toContain(sentence)
  })
})

describe('from where the days of an account are counted', () => {
  // 100 due on the 1st of each month; January is paid on 10 February, February on 3 April.
  const account: Account = {
    id: 'A-1',
    currency: 'EUR',
    dues: ['01', '02', '03', '04'].map((month) => ({
      id: month,
      dueOn: `2026-${month}-01`,
      amount: '100.00',
    })),
    events: [
      { kind: 'payment', id: 'P-1', effectiveOn: '2026-02-10', amount: '100.00' },
      { kind: 'payment', id: 'P-2', effectiveOn: '2026-04-03', amount: '100.00' },
    ],
  }
  const on = (asOf: string, counting: CountingPolicy) => {
    const { daysPastDue, daysDelinquent } = ageAccount(account, { asOf, aging: agingOf(counting) })
    return [daysPastDue, daysDelinquent]
  }
  // 31 + 28 + 31 + 4 = 94 days from 1 January to 5 April.
  it.each<[string, CountingPolicy, string, readonly number[]]>([
    ['the oldest unpaid due, 1 March', { anchor: 'oldest-unpaid' }, '2026-04-05', [35, 35]],
    ['the newest due that is late, 1 April', { anchor: 'last-late' }, '2026-04-05', [35, 4]],
    ['the first day of these arrears, 2 January', { anchor: 'first-into-arrears' }, '2026-04-05', [35, 94]],
    ['the last payment, 3 April', { anchor: 'recency' }, '2026-04-05', [35, 2]],
    ['the day of that payment', { anchor: 'recency' }, '2026-04-03', [33, 0]],
    ['no payment since the oldest fell due', { anchor: 'recency' }, '2026-02-05', [35, 35]],
    ['nothing late', { anchor: 'first-into-arrears' }, '2026-01-01', [0, 0]],
  ])('%s', (_, counting, asOf, days) => expect(on(asOf, counting)).toEqual(days))

  // The limits of Delegated Regulation (EU) 2018/171 for retail: more than 100 euros and more than 1 %.
  const material: CountingPolicy = {
    anchor: 'materiality-breach',
    materiality: { limit: 'larger', amounts: { EUR: '100.00' }, percent: 1 },
  }
  it.each<[string, string, readonly number[]]>([
    ['100.00 are not more than 100', '2026-01-31', [30, 0]],
    ['200.00 are, from 2 February', '2026-02-05', [35, 4]],
    ['down to 100.00 again', '2026-02-10', [9, 0]],
    ['200.00 again, from 2 March', '2026-03-05', [32, 4]],
    ['300.00, without a break', '2026-04-02', [60, 32]],
    ['a payment leaves 200.00, which is still more', '2026-04-05', [35, 35]],
  ])('arrears that are material: %s', (_, asOf, days) => expect(on(asOf, material)).toEqual(days))

  it('starts at the date that an opening tells, where the history begins in arrears', () => {
    const opened: Account = {
      id: 'A-1',
      currency: 'EUR',
      dues: [],
      opening: { on: '2026-03-01', oldestDueOn: '2026-01-15', balance: { principal: '500.00' } },
    }
    const aging = agingOf({ anchor: 'first-into-arrears' })
    // From 15 January to 5 March.
    expect(ageAccount(opened, { asOf: '2026-03-05', aging }).daysDelinquent).toBe(49)
  })

  it.each<[string, unknown, string]>([
    [
      'no limit for what is material',
      { anchor: 'materiality-breach' },
      'counting.materiality: expected the limit of material arrears, received nothing. The anchor "materiality-breach" counts from the breach of a limit: state it.',
    ],
    [
      'part payments that count as full and are added up',
      { anchor: 'aggregate-shortage', tolerance: { limit: 'percent', percent: 10 } },
      'counting.tolerance: expected nothing with the anchor "aggregate-shortage", received a tolerance. Part payments count as full or are added up, never both on one account: keep one.',
    ],
    [
      'a limit without its amounts',
      { anchor: 'materiality-breach', materiality: { limit: 'amount' } },
      'counting.materiality.amounts: expected this, as the limit is "amount"',
    ],
  ])('refuses %s', (_, counting, sentence) => {
    expect(errorOf(() => agingOf(counting as CountingPolicy)).message).toContain(sentence)
  })
})

describe('part payments', () => {
  // FFIEC, 65 Fed. Reg. 36903: of 300 a month the debtor pays 150 for six months; 900 are lacking, three full months.
  const months = ['01', '02', '03', '04', '05', '06']
  const halfPaid = (paid: string): Account => ({
    id: 'A-1',
    currency: 'USD',
    dues: months.map((month) => ({ id: month, dueOn: `2026-${month}-01`, amount: '300.00' })),
    events: months.map((month) => ({
      kind: 'payment',
      id: `P-${month}`,
      effectiveOn: `2026-${month}-01`,
      amount: paid,
      dueIds: [month],
    })),
  })
  const byDesignation = {
    ledger: compileLedger({
      allocationOrder: {
        id: 'designated',
        steps: ['past-due-principal', 'due-principal'],
        direction: 'horizontal',
        excess: 'hold',
        among: ['designated', 'earliest'],
      },
    }),
  }
  const daysOf = (account: Account, counting: CountingPolicy): number | null =>
    ageAccount(account, { asOf: '2026-06-30', aging: agingOf(counting), ...byDesignation }).daysDelinquent

  it('leave each due late by itself, or are added up to the newest dues', () => {
    // From 1 January to 30 June are 180 days; from 1 April, of three months, 90.
    expect(daysOf(halfPaid('150.00'), {})).toBe(180)
    expect(daysOf(halfPaid('150.00'), { anchor: 'aggregate-shortage' })).toBe(90)
  })

  it.each<[string, string, number]>([
    // Lacking 899.94, 900.00 and 900.06: three dues, three, and a part of a fourth, due on 1 March.
    ['a cent more than half', '150.01', 90],
    ['half', '150.00', 90],
    ['a cent less', '149.99', 121],
    // Lacking 300.00: the whole of June, and one cent of May.
    ['of all, one due is lacking', '250.00', 29],
    ['and six cents more', '249.99', 60],
  ])('added up: %s', (_, paid, days) => {
    expect(daysOf(halfPaid(paid), { anchor: 'aggregate-shortage' })).toBe(days)
  })

  it('of nine tenths count as full where the policy says so', () => {
    const rule: CountingPolicy = { tolerance: { limit: 'percent', percent: 10 } }
    expect(daysOf(halfPaid('270.00'), rule)).toBe(0)
    expect(daysOf(halfPaid('269.99'), rule)).toBe(180)
  })

  it('on dues that are paid since count among them, and on dues that are not late do not', () => {
    const account: Account = {
      id: 'A-1',
      currency: 'USD',
      dues: [
        { id: '1', dueOn: '2026-04-01', amount: '300.00' },
        { id: '2', dueOn: '2026-05-01', amount: '300.00', settledOn: '2026-05-01' },
        { id: '3', dueOn: '2026-06-30', amount: '300.00' },
        { id: '4', dueOn: '2026-06-01', amount: '0.00' },
        { id: '5', dueOn: '2026-06-02', amount: '-500.00' },
      ],
    }
    // 300 are lacking; had what was paid gone to April first, May would be lacking: 60 days.
    expect(daysOf(account, { anchor: 'aggregate-shortage' })).toBe(60)
    expect(daysOf(account, {})).toBe(90)
  })
})

describe('arrears of an account that are not material', () => {
  // Delegated Regulation (EU) 2018/171: more than 100 euros and more than 1 % of what is owed.
  const materiality = { limit: 'larger', amounts: { EUR: '100.00' }, percent: 1 } as const
  const owing = (late: string): Account => ({
    id: 'A-1',
    currency: 'EUR',
    dues: [
      { id: '1', dueOn: '2026-03-01', amount: late },
      { id: '2', dueOn: '2027-03-01', amount: '9899.99' },
    ],
  })
  it.each<[string, string, CountingPolicy, readonly unknown[]]>([
    ['without a limit', '100.00', {}, [35, 35, 'M2', '2026-05-01']],
    ['of a hundred are not', '100.00', { materiality }, [35, 0, 'M0', '2026-05-01']],
    // 100.01 is more than 1 % of 10,000.00 by the cent, and counts from the due date.
    ['of a cent more are, and all days count', '100.01', { materiality }, [35, 35, 'M2', '2026-05-01']],
    [
      'from the newest due that is late',
      '100.01',
      { materiality, anchor: 'last-late' },
      [35, 35, 'M2', '2026-05-01'],
    ],
    [
      'from the breach of the limit',
      '100.01',
      { materiality, anchor: 'materiality-breach' },
      [35, 35, 'M2', '2026-05-01'],
    ],
  ])('%s', (_, late, counting, answer) => expect(told(owing(late), '2026-04-05', counting)).toEqual(answer))

  it('count from the oldest due or from the breach, once they are', () => {
    const account: Account = {
      id: 'A-1',
      currency: 'EUR',
      dues: ['2026-01-01', '2026-03-01'].map((dueOn) => ({ id: dueOn, dueOn, amount: '100.00' })),
    }
    const on = (counting: CountingPolicy) => told(account, '2026-03-05', { materiality, ...counting })[1]
    expect(told(account, '2026-03-01', { materiality })[1]).toBe(0)
    // From 1 January 63 days, from 1 March, a day before the breach, 4.
    expect(on({})).toBe(63)
    expect(on({ anchor: 'first-into-arrears' })).toBe(63)
    expect(on({ anchor: 'materiality-breach' })).toBe(4)
  })
})

describe('technical past due', () => {
  // EBA/GL/2016/07, technical past due: late by an error of systems or a payment that was received and not allocated.
  const clock = (cause: 'technical' | 'other', until?: string): Account =>
    accountOf(
      '2026-03-01',
      {
        kind: 'pause',
        id: 'p',
        effectiveOn: '2026-03-03',
        ...(cause === 'technical' ? { cause: 'technical' } : {}),
      },
      ...(until === undefined ? [] : [resume(until)]),
    )
  const seven: CountingPolicy = { technicalPastDue: { mostDays: 7 } }
  // 2 March is day 1; the days from 3 to 9 March do not count.
  it.each<[string, Account, CountingPolicy, string, number]>([
    ['the last of its days', clock('technical'), seven, '2026-03-09', 1],
    ['the day after', clock('technical'), seven, '2026-03-10', 2],
    ['a pause for another cause', clock('other'), seven, '2026-03-10', 9],
    ['no rule for it', clock('technical'), {}, '2026-03-10', 9],
    ['it ended before', clock('technical', '2026-03-05'), seven, '2026-03-10', 7],
    ['no days at all', clock('technical'), { technicalPastDue: { mostDays: 0 } }, '2026-03-10', 9],
    [
      'pauses that last do not make it longer',
      clock('technical'),
      { ...seven, pauses: { resumeDay: 'counted' } },
      '2026-03-10',
      2,
    ],
    ['other pauses last', clock('other'), { ...seven, pauses: { resumeDay: 'counted' } }, '2026-03-10', 1],
    [
      'the day of resumption is paused where the policy says so',
      clock('technical', '2026-03-05'),
      { ...seven, pauses: { resumeDay: 'paused' } },
      '2026-03-10',
      6,
    ],
    [
      'without the rule it is like any other pause',
      clock('technical'),
      { pauses: { resumeDay: 'counted' } },
      '2026-03-10',
      1,
    ],
  ])('%s', (_, account, counting, asOf, days) => expect(told(account, asOf, counting)[1]).toBe(days))

  it('beside another pause leaves out no day twice, and says what stops the clock', () => {
    const account = accountOf(
      '2026-03-01',
      { kind: 'pause', id: 'p', effectiveOn: '2026-03-03', cause: 'technical' },
      pause('2026-03-08'),
      { kind: 'pause', id: 'q', effectiveOn: '2026-03-09', cause: 'technical' },
      resume('2026-03-20'),
    )
    const counting: CountingPolicy = { ...seven, pauses: { resumeDay: 'counted' } }
    // 3 to 9 March by the one, 8 to 19 by the other: day 1 is the 2nd, day 2 the 20th.
    expect(told(account, '2026-03-20', counting)[1]).toBe(2)
    const on = (asOf: string) => {
      const { pausedSince, pauseCauses } = ageAccount(account, { asOf, aging: agingOf(counting) })
      return [pausedSince, pauseCauses]
    }
    expect(on('2026-03-07')).toEqual(['2026-03-03', ['technical']])
    expect(on('2026-03-10')).toEqual(['2026-03-03', ['technical', 'other']])
    expect(on('2026-03-20')).toEqual([null, []])
  })
})

// What the table of the README says of a due of 1 March, asked on 5 April.
it.each<[string, CountingPolicy | undefined, number]>([
  ['nothing special', undefined, 35],
  ['ten days of grace, then everything', { grace: { days: 10, effect: 'suppress' } }, 35],
  ['the due date moves by ten days', { grace: { days: 10, effect: 'move-due-date' } }, 25],
  ['corresponding months', { method: 'corresponding-months' }, 34],
  ['MBA', { method: 'mba' }, 30],
  ['OTS', { method: 'ots' }, 30],
])('the README: %s', (_, counting, days) => {
  expect(told(accountOf('2026-03-01'), '2026-04-05', counting)[1]).toBe(days)
})

it.each<[string, unknown, string]>([
  ['a method that does not exist', { method: 'weeks' }, 'counting.method: expected "days"'],
  [
    'grace below zero',
    { grace: { days: -1, effect: 'suppress' } },
    'counting.grace.days: expected a whole number',
  ],
  [
    'grace that does nothing',
    { grace: { days: 3 } },
    'counting.grace.effect: expected "suppress" or "move-due-date"',
  ],
  ['a misspelt rule', { graceDays: 3 }, 'counting.graceDays: expected no field of this name'],
])('refuses %s', (_, counting, sentence) => {
  expect(errorOf(() => agingOf(counting as CountingPolicy)).message).toContain(sentence)
})
