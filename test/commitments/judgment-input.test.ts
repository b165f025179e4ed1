import { describe, expect, it } from 'vitest'
import { judgePromise } from '../../src/commitments'
import { isArrearsError } from '../../src/foundations'
import { errorOf } from '../support/error-of'

const promise = { id: 'P-1', madeOn: '2026-03-02', dueOn: '2026-03-10', amount: '500.00', currency: 'USD' }
const payment = { kind: 'payment', id: 'PAY-1', effectiveOn: '2026-03-05', amount: '100.00' }
const rule = { graceDays: 3, thresholdPercent: 90, reminderMinutesBefore: 30 }
const options = { asOf: '2026-03-11', rule }

const issuesOf = (one: unknown, payments: unknown, how: unknown): readonly (readonly string[])[] => {
  const error = errorOf(() =>
    // @ts-expect-error plain JavaScript can pass anything
    judgePromise(one, payments, how),
  )
  if (!isArrearsError(error, 'invalid-input')) throw error
  return error.details.issues.map(({ path, code }) => [path, code])
}
const withRule = (more: object): object => ({ ...options, rule: { ...rule, ...more } })

describe('one thing is wrong', () => {
  it.each<[string, unknown, unknown, unknown, string, string]>([
    ['no promise', undefined, [], options, 'promise', 'missing'],
    ['a promise without an id', { ...promise, id: '' }, [], options, 'promise.id', 'wrong-type'],
    ['a Date for a day', { ...promise, dueOn: new Date(0) }, [], options, 'promise.dueOn', 'date-object'],
    [
      'due before it was made',
      { ...promise, dueOn: '2026-03-01' },
      [],
      options,
      'promise.dueOn',
      'date-order',
    ],
    [
      'canceled before it was made',
      { ...promise, canceledOn: '2026-03-01' },
      [],
      options,
      'promise.canceledOn',
      'date-order',
    ],
    [
      'a time without its offset',
      { ...promise, dueAt: '2026-03-10T15:00' },
      [],
      options,
      'promise.dueAt',
      'not-an-instant',
    ],
    ['a promise of nothing', { ...promise, amount: '0.00' }, [], options, 'promise.amount', 'not-positive'],
    [
      'a promise of less than nothing',
      { ...promise, amount: '-0.01' },
      [],
      options,
      'promise.amount',
      'not-positive',
    ],
    [
      'a promise of half a cent',
      { ...promise, amount: '1.005' },
      [],
      options,
      'promise.amount',
      'too-precise',
    ],
    [
      'an unknown currency',
      { ...promise, currency: 'usd' },
      [],
      options,
      'promise.currency',
      'unknown-currency',
    ],
    [
      'a misspelled field',
      { ...promise, cancelledOn: '2026-03-05' },
      [],
      options,
      'promise.cancelledOn',
      'unknown-key',
    ],
    ['no payments', promise, undefined, options, 'payments', 'missing'],
    ['a payment that is no list', promise, payment, options, 'payments', 'wrong-type'],
    [
      'a day that does not exist',
      promise,
      [{ ...payment, effectiveOn: '2026-02-30' }],
      options,
      'payments[0].effectiveOn',
      'no-such-day',
    ],
    [
      'another kind of event',
      promise,
      [{ ...payment, kind: 'refund' }],
      options,
      'payments[0].kind',
      'wrong-type',
    ],
    [
      'a payment of nothing',
      promise,
      [payment, { ...payment, amount: 0 }],
      options,
      'payments[1].amount',
      'not-positive',
    ],
    [
      'a payment of half a cent',
      promise,
      [{ ...payment, amount: '0.005' }],
      options,
      'payments[0].amount',
      'too-precise',
    ],
    [
      'another currency',
      promise,
      [{ ...payment, currency: 'EUR' }],
      options,
      'payments[0].currency',
      'mixed-currency',
    ],
    [
      'one payment twice on one account',
      { ...promise, accountId: 'A-1' },
      [payment, payment],
      options,
      'payments[1].id',
      'duplicate-id',
    ],
    ['no options', promise, [], undefined, 'options', 'missing'],
    ['no day of the question', promise, [], { rule }, 'options.asOf', 'missing'],
    ['no rule', promise, [], { asOf: '2026-03-11' }, 'options.rule', 'missing'],
    ['no grace named', promise, [], withRule({ graceDays: undefined }), 'options.rule.graceDays', 'missing'],
    ['grace below zero', promise, [], withRule({ graceDays: -1 }), 'options.rule.graceDays', 'wrong-type'],
    [
      'half a day of grace',
      promise,
      [],
      withRule({ graceDays: 0.5 }),
      'options.rule.graceDays',
      'wrong-type',
    ],
    ...([undefined, 0, '0', '0.00', -1, 100.1, '100.000001', '90%', '', Number.NaN, 1e-7, true] as const).map(
      (thresholdPercent): [string, unknown, unknown, unknown, string, string] => [
        `a threshold of ${JSON.stringify(thresholdPercent)}`,
        promise,
        [],
        withRule({ thresholdPercent }),
        'options.rule.thresholdPercent',
        thresholdPercent === undefined ? 'missing' : 'wrong-type',
      ],
    ),
    ...([undefined, -1, 0.5, 10_081, '30'] as const).map(
      (reminderMinutesBefore): [string, unknown, unknown, unknown, string, string] => [
        `a reminder ${JSON.stringify(reminderMinutesBefore)} minutes before`,
        promise,
        [],
        withRule({ reminderMinutesBefore }),
        'options.rule.reminderMinutesBefore',
        reminderMinutesBefore === undefined ? 'missing' : 'wrong-type',
      ],
    ),
  ])('%s', (_, one, payments, how, path, code) => {
    expect(issuesOf(one, payments, how)).toEqual([[path, code]])
  })
})

describe('several things are wrong', () => {
  it('every fault of form, wherever it is', () => {
    expect(
      issuesOf({ ...promise, madeOn: '2 March' }, [{ ...payment, id: 7 }], {
        asOf: 'today',
        rule: { graceDays: '3', thresholdPercent: 0, reminderMinutesBefore: 30 },
      }),
    ).toEqual([
      ['promise.madeOn', 'not-a-date'],
      ['payments[0].id', 'wrong-type'],
      ['options.asOf', 'not-a-date'],
      ['options.rule.graceDays', 'wrong-type'],
      ['options.rule.thresholdPercent', 'wrong-type'],
    ])
  })

  it('every fault across fields', () => {
    expect(
      issuesOf(
        { ...promise, accountId: 'A-1', amount: '0', dueOn: '2026-03-01', canceledOn: '2026-02-28' },
        [payment, { ...payment, currency: 'EUR' }],
        options,
      ),
    ).toEqual([
      ['promise.amount', 'not-positive'],
      ['promise.dueOn', 'date-order'],
      ['promise.canceledOn', 'date-order'],
      ['payments[1].id', 'duplicate-id'],
      ['payments[1].currency', 'mixed-currency'],
    ])
  })
})

describe('what is said about it', () => {
  const messageOf = (one: object, payments: readonly object[], how: object): readonly string[] => {
    const { sentence } = errorOf(() =>
      // @ts-expect-error plain JavaScript can pass anything
      judgePromise(one, payments, how),
    )
    return [sentence.en, sentence['zh-CN']]
  }

  it('of another currency', () => {
    expect(messageOf(promise, [{ ...payment, currency: 'EUR' }], options)).toMatchInlineSnapshot(`
      [
        "payments[0].currency: expected USD, the currency of the account, received EUR. Put dues of another currency in an account of their own; the library never converts.",
        "payments[0].currency：应为账户货币 USD，收到 EUR。其他货币的款项请放入单独的账户；本库从不换算。",
      ]
    `)
  })

  it('of a promise canceled before it was made', () => {
    expect(messageOf({ ...promise, canceledOn: '2026-03-01' }, [], options)).toMatchInlineSnapshot(`
      [
        "promise.canceledOn: expected 2026-03-02, the day it was made, or later, received 2026-03-01. Nothing falls due or ends before it is undertaken; check both days.",
        "promise.canceledOn：应为不早于作出之日 2026-03-02，收到 2026-03-01。作出之前不会到期或终止；请核对两个日期。",
      ]
    `)
  })

  it('of a promise of nothing', () => {
    expect(messageOf({ ...promise, amount: '0.00' }, [], options)).toMatchInlineSnapshot(`
      [
        "promise.amount: expected more than zero, received 0.00. Record money that flows back as an event of its own kind, not with a minus sign.",
        "promise.amount：应为大于零的金额，收到 0.00。退回的款项请用相应种类的事件记录，不要用负号。",
      ]
    `)
  })

  it('of a threshold', () => {
    expect(messageOf(promise, [], withRule({ thresholdPercent: '90%' }))).toMatchInlineSnapshot(`
      [
        "options.rule.thresholdPercent: expected a percentage above 0 and at most 100, as a plain decimal, received "90%". Write 90 % as 90 or '90', without a percent sign; 100 asks for the whole amount.",
        "options.rule.thresholdPercent：应为大于 0 且不超过 100 的百分数（普通十进制数），收到 "90%"。90% 请写作 90，不带百分号；100 表示须付全额。",
      ]
    `)
  })

  it('of a reminder', () => {
    expect(messageOf(promise, [], withRule({ reminderMinutesBefore: 1_800_000 }))).toMatchInlineSnapshot(`
      [
        "options.rule.reminderMinutesBefore: expected a whole number of minutes from 0 to 10080, received 1800000. Pass an integer such as 30 for half an hour.",
        "options.rule.reminderMinutesBefore：应为 0 至 10080 的整数分钟数，收到 1800000。请传入整数，例如半小时写 30。",
      ]
    `)
  })
})

it.each([
  ['the whole amount', { thresholdPercent: 100 }],
  ['as text with zeros', { thresholdPercent: '100.000' }],
  ['a tiny share', { thresholdPercent: '0.000000001' }],
  ['no grace and no time before', { graceDays: 0, reminderMinutesBefore: 0 }],
  ['a week before', { reminderMinutesBefore: 10_080 }],
])('accepts a rule with %s', (_, more) => {
  // @ts-expect-error the payment of this table is not typed as one
  expect(judgePromise(promise, [payment], withRule(more)).promiseId).toBe('P-1')
})

it('changes nothing that it is given', () => {
  const freeze = <Value extends object>(value: Value): Value => {
    for (const inner of Object.values(value)) if (typeof inner === 'object') freeze(inner)
    return Object.freeze(value)
  }
  const given = freeze([{ kind: 'payment', id: 'b', effectiveOn: '2026-03-06', amount: '1.00' } as const])
  expect(judgePromise(freeze({ ...promise }), given, freeze({ ...options })).paid).toBe('1.00')
})
