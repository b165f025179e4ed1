import { describe, expect, it } from 'vitest'
import {
  type BehaviorFacts,
  type BehaviorFlag,
  type BehaviorThresholds,
  flagBehavior,
} from '../../src/targets'
import { errorOf } from '../support/error-of'

const asOf = '2026-03-31'

const only = (facts: Omit<BehaviorFacts, 'accountId'>, thresholds: BehaviorThresholds): BehaviorFlag => {
  const { flags } = flagBehavior({ accountId: 'A-1', ...facts }, thresholds, asOf)
  expect(flags).toHaveLength(1)
  return flags[0] as BehaviorFlag
}

const drift = { slowPayDrift: { payments: 3, days: 10 } }
const money = { currency: 'USD' }

describe('flagBehavior', () => {
  it.each<[string, Omit<BehaviorFacts, 'accountId'>, BehaviorThresholds, BehaviorFlag['outcome']]>([
    ['three payments, each later, by ten days', { daysLate: [0, 1, 10] }, drift, 'raised'],
    ['by nine', { daysLate: [0, 1, 9] }, drift, 'clear'],
    ['from early to late', { daysLate: [-5, 0, 5] }, drift, 'raised'],
    ['one as late as the one before', { daysLate: [0, 10, 10] }, drift, 'clear'],
    ['one earlier than the one before', { daysLate: [0, 20, 10] }, drift, 'clear'],
    ['only the latest count', { daysLate: [90, 0, 1, 10] }, drift, 'raised'],
    ['an older rise is no drift', { daysLate: [0, 1, 50, 49] }, drift, 'clear'],
    ['too few known, all rising', { daysLate: [0, 10] }, drift, 'undetermined'],
    ['too few known, yet none can make them rise', { daysLate: [10, 0] }, drift, 'clear'],
    ['one known', { daysLate: [10] }, drift, 'undetermined'],
    ['none known', { daysLate: [] }, drift, 'undetermined'],
    ['nothing known of payments', {}, drift, 'undetermined'],
    ['two payments in part of two', { partialPayments: 2 }, { partialPayments: { atLeast: 2 } }, 'raised'],
    ['one of two', { partialPayments: 1 }, { partialPayments: { atLeast: 2 } }, 'clear'],
    ['payments in part not known', {}, { partialPayments: { atLeast: 2 } }, 'undetermined'],
    ['a new dispute', { newDisputes: 1 }, { newDisputes: { atLeast: 1 } }, 'raised'],
    ['no new dispute', { newDisputes: 0 }, { newDisputes: { atLeast: 1 } }, 'clear'],
    ['disputes not known', {}, { newDisputes: { atLeast: 1 } }, 'undetermined'],
    ['two bounced of two', { bouncedPayments: 2 }, { bouncedPayments: { atLeast: 2 } }, 'raised'],
    ['one bounced of two', { bouncedPayments: 1 }, { bouncedPayments: { atLeast: 2 } }, 'clear'],
    ['bounced payments not known', {}, { bouncedPayments: { atLeast: 2 } }, 'undetermined'],
    ['two broken promises of two', { brokenPromises: 2 }, { brokenPromises: { atLeast: 2 } }, 'raised'],
    ['one broken promise of two', { brokenPromises: 1 }, { brokenPromises: { atLeast: 2 } }, 'clear'],
    ['promises not known', {}, { brokenPromises: { atLeast: 2 } }, 'undetermined'],
    ['five attempts in vain', { unansweredAttempts: 5 }, { unreachable: { atLeast: 5 } }, 'raised'],
    ['four attempts in vain', { unansweredAttempts: 4 }, { unreachable: { atLeast: 5 } }, 'clear'],
    ['attempts not known', {}, { unreachable: { atLeast: 5 } }, 'undetermined'],
    [
      'a balance at its limit',
      { ...money, balance: '100.00', creditLimit: '100.00' },
      { overLimit: { abovePercent: 100 } },
      'clear',
    ],
    [
      'a cent above it',
      { ...money, balance: '100.01', creditLimit: '100.00' },
      { overLimit: { abovePercent: 100 } },
      'raised',
    ],
    [
      'above a part of the limit',
      { ...money, balance: '80.01', creditLimit: 100 },
      { overLimit: { abovePercent: '80.00' } },
      'raised',
    ],
    [
      'on that part',
      { ...money, balance: '80.00', creditLimit: 100 },
      { overLimit: { abovePercent: '80.00' } },
      'clear',
    ],
    [
      'anything above no limit',
      { ...money, balance: '0.01', creditLimit: '0' },
      { overLimit: { abovePercent: 100 } },
      'raised',
    ],
    [
      'orders of one and a half times the usual',
      { ...money, orders: '150.00', usualOrders: '100.00' },
      { orderSpike: { atLeastPercent: '150' } },
      'raised',
    ],
    [
      'a cent less',
      { ...money, orders: '149.99', usualOrders: '100.00' },
      { orderSpike: { atLeastPercent: '150' } },
      'clear',
    ],
    [
      'a bank changed on the last of the days',
      { bankChangedOn: '2026-03-01' },
      { changedBank: { withinDays: 30 } },
      'raised',
    ],
    [
      'a bank changed the day before them',
      { bankChangedOn: '2026-02-28' },
      { changedBank: { withinDays: 30 } },
      'clear',
    ],
    ['a bank changed today', { bankChangedOn: asOf }, { changedBank: { withinDays: 0 } }, 'raised'],
    ['a bank that never changed', { bankChangedOn: null }, { changedBank: { withinDays: 30 } }, 'clear'],
    ['a bank of which nothing is known', {}, { changedBank: { withinDays: 30 } }, 'undetermined'],
  ])('%s', (_, facts, thresholds, outcome) => {
    const flag = only(facts, thresholds)
    expect(flag.outcome).toBe(outcome)
    expect(flag.missing.length > 0).toBe(outcome === 'undetermined')
  })

  it.each([
    ['zero', { ...money, orders: '150.00', usualOrders: '0.00' }, '0.00'],
    ['below zero', { ...money, orders: '1', usualOrders: '-1' }, '-1'],
    ['zero, and no orders known', { ...money, usualOrders: '0' }, '0'],
  ])('cannot tell what is unusual where usual orders are %s', (_, facts, usual) => {
    const flag = only(facts, { orderSpike: { atLeastPercent: '150' } })
    expect(flag).toMatchObject({ outcome: 'undetermined', missing: [] })
    expect(flag.reason).toEqual({
      en: `usual orders of ${usual}: nothing is usual, so that nothing can be called unusual`,
      'zh-CN': `通常订货为 ${usual}：无常量可比，无法判断是否异常`,
    })
  })

  it.each<[string, Omit<BehaviorFacts, 'accountId'>, BehaviorThresholds, readonly string[]]>([
    ['the days late', {}, drift, ['daysLate']],
    ['a count', {}, { unreachable: { atLeast: 1 } }, ['unansweredAttempts']],
    ['balance and limit', {}, { overLimit: { abovePercent: 100 } }, ['balance', 'creditLimit']],
    ['the limit', { ...money, balance: '1' }, { overLimit: { abovePercent: 100 } }, ['creditLimit']],
    ['the balance', { ...money, creditLimit: '1' }, { overLimit: { abovePercent: 100 } }, ['balance']],
    ['both orders', {}, { orderSpike: { atLeastPercent: 1 } }, ['orders', 'usualOrders']],
    ['the orders', { ...money, usualOrders: '1' }, { orderSpike: { atLeastPercent: 1 } }, ['orders']],
    ['the usual orders', { ...money, orders: '1' }, { orderSpike: { atLeastPercent: 1 } }, ['usualOrders']],
    ['the change of bank', {}, { changedBank: { withinDays: 1 } }, ['bankChangedOn']],
  ])('says that %s is what is missing', (_, facts, thresholds, missing) => {
    const flag = only(facts, thresholds)
    expect(flag.missing).toEqual(missing)
    expect(flag.reason).toEqual({
      en: `not known: ${missing.join(', ')}`,
      'zh-CN': `未知：${missing.join('、')}`,
    })
  })

  it('judges what has a threshold and nothing else, in one order, with its reasons', () => {
    const facts: BehaviorFacts = {
      accountId: 'A-1',
      currency: 'USD',
      daysLate: [1, 2, 12],
      partialPayments: 1,
      newDisputes: 2,
      bouncedPayments: 0,
      brokenPromises: 3,
      unansweredAttempts: 4,
      balance: '110.00',
      creditLimit: '100.00',
      orders: '90.00',
      usualOrders: '100.00',
      bankChangedOn: '2026-03-30',
    }
    const thresholds: BehaviorThresholds = {
      unreachable: { atLeast: 4 },
      brokenPromises: { atLeast: 2 },
      changedBank: { withinDays: 30 },
      orderSpike: { atLeastPercent: 150 },
      bouncedPayments: { atLeast: 1 },
      overLimit: { abovePercent: 100 },
      newDisputes: { atLeast: 1 },
      partialPayments: { atLeast: 2 },
      slowPayDrift: { payments: 3, days: 10 },
    }
    const { flags, ...rest } = flagBehavior(facts, thresholds, asOf)
    expect(rest).toEqual({ accountId: 'A-1', asOf })
    expect(
      flags.map(({ id, outcome, label, reason }) => [
        id,
        outcome,
        label.en,
        label['zh-CN'],
        reason.en,
        reason['zh-CN'],
      ]),
    ).toEqual([
      [
        'slow-pay-drift',
        'raised',
        'pays later each time',
        '付款一次比一次晚',
        'latest payments late by 1, 2, 12 days; raised where each of 3 is later than the one before, by 10 days in all or more',
        '最近付款逾期天数：1, 2, 12；连续 3 笔逐笔更晚且累计增加至少 10 天即预警',
      ],
      [
        'partial-payments',
        'clear',
        'pays in part',
        '部分付款',
        '1 seen; raised from 2 on',
        '已有 1 次；达到 2 次即预警',
      ],
      [
        'new-disputes',
        'raised',
        'new disputes',
        '新增争议',
        '2 seen; raised from 1 on',
        '已有 2 次；达到 1 次即预警',
      ],
      [
        'over-limit',
        'raised',
        'over the limit',
        '超出额度',
        'a balance of 110.00 and a limit of 100.00; raised above 100 % of it',
        '余额 110.00，额度 100.00；超过额度的 100% 即预警',
      ],
      [
        'bounced-payments',
        'clear',
        'payments that bounced',
        '付款被退回',
        '0 seen; raised from 1 on',
        '已有 0 次；达到 1 次即预警',
      ],
      [
        'order-spike',
        'clear',
        'a sudden rise in orders',
        '订货突增',
        'orders of 90.00 where 100.00 are usual; raised from 150 % of it on',
        '订货 90.00，通常为 100.00；达到通常的 150% 即预警',
      ],
      [
        'changed-bank',
        'raised',
        'a changed bank or signatory',
        '变更银行或签字人',
        'changed on 2026-03-30; raised within 30 days',
        '2026-03-30 变更；30 天内变更即预警',
      ],
      [
        'broken-promises',
        'raised',
        'broken promises',
        '违背承诺',
        '3 seen; raised from 2 on',
        '已有 3 次；达到 2 次即预警',
      ],
      [
        'unreachable',
        'raised',
        'not reached',
        '联系不上',
        '4 seen; raised from 4 on',
        '已有 4 次；达到 4 次即预警',
      ],
    ])
    expect(flagBehavior(facts, {}, asOf).flags).toEqual([])
    expect(only({ bankChangedOn: null }, { changedBank: { withinDays: 7 } }).reason).toEqual({
      en: 'never changed; raised within 7 days',
      'zh-CN': '从未变更；7 天内变更即预警',
    })
  })

  it.each<[string, unknown, unknown, string, string]>([
    [
      'amounts without a currency',
      { balance: '1', creditLimit: '1' },
      {},
      "facts.currency: expected the currency of the amounts, received nothing. Name it once, such as 'USD'.",
      'facts.currency：应为金额的货币，收到空缺。请注明一次，例如 USD。',
    ],
    [
      'a bank changed tomorrow',
      { bankChangedOn: '2026-04-01' },
      {},
      'facts.bankChangedOn: expected a day not after 2026-03-31, that of the question, received 2026-04-01. Leave out what is not known on the day of the question.',
      'facts.bankChangedOn：应为不晚于判断日 2026-03-31 的日期，收到 2026-04-01。请省略在判断日尚不可知的事实。',
    ],
    [
      'half a day',
      { daysLate: [0.5] },
      {},
      'facts.daysLate[0]: expected a whole number of days, received 0.5. Pass an integer such as 12, or -3 for three days early.',
      'facts.daysLate[0]：应为整数天数，收到 0.5。请传入整数，例如 12；提前三天写 -3。',
    ],
    [
      'a drift of one payment',
      {},
      { slowPayDrift: { payments: 1, days: 1 } },
      'thresholds.slowPayDrift.payments: expected a whole number of payments, 2 or more, received 1. A drift takes at least two payments.',
      'thresholds.slowPayDrift.payments：应为不小于 2 的整数付款笔数，收到 1。至少两笔付款才能看出变化。',
    ],
    [
      'a percentage of zero',
      {},
      { overLimit: { abovePercent: '0.00' } },
      'thresholds.overLimit.abovePercent: expected a percentage above 0, as a plain decimal, received "0.00". Write 110 % as 110, without a percent sign.',
      'thresholds.overLimit.abovePercent：应为大于 0 的百分数（普通十进制数），收到 "0.00"。110% 请写作 110，不带百分号。',
    ],
  ])('refuses %s', (_, facts, thresholds, en, chinese) => {
    const { sentence } = errorOf(() =>
      flagBehavior({ accountId: 'A-1', ...(facts as object) }, thresholds as BehaviorThresholds, asOf),
    )
    expect(sentence).toEqual({ en, 'zh-CN': chinese })
  })

  it.each<[string, unknown, unknown, readonly [path: string, code: string][]]>([
    [
      'half a cent',
      { currency: 'USD', balance: '0.005', orders: '1', usualOrders: '1.001' },
      {},
      [
        ['facts.balance', 'too-precise'],
        ['facts.usualOrders', 'too-precise'],
      ],
    ],
    ['a negative count', { newDisputes: -1 }, {}, [['facts.newDisputes', 'wrong-type']]],
    [
      'a limit a cent below zero',
      { currency: 'USD', creditLimit: '-0.01' },
      {},
      [['facts.creditLimit', 'wrong-type']],
    ],
    [
      'a threshold of none',
      {},
      { newDisputes: { atLeast: 0 } },
      [['thresholds.newDisputes.atLeast', 'wrong-type']],
    ],
    [
      'a threshold without a number',
      {},
      { unreachable: {} },
      [['thresholds.unreachable.atLeast', 'missing']],
    ],
    [
      'a drift without numbers',
      {},
      { slowPayDrift: {} },
      [
        ['thresholds.slowPayDrift.payments', 'missing'],
        ['thresholds.slowPayDrift.days', 'missing'],
      ],
    ],
    [
      'a spike without a percentage',
      {},
      { orderSpike: {} },
      [['thresholds.orderSpike.atLeastPercent', 'missing']],
    ],
    ['a misspelt threshold', {}, { overlimit: {} }, [['thresholds.overlimit', 'unknown-key']]],
    ['a misspelt fact', { promisesBroken: 1 }, {}, [['facts.promisesBroken', 'unknown-key']]],
    ['a payment that is no number', { daysLate: [undefined] }, {}, [['facts.daysLate[0]', 'missing']]],
  ])('refuses %s, and says where', (_, facts, thresholds, found) => {
    const { details } = errorOf(() =>
      flagBehavior({ accountId: 'A-1', ...(facts as object) }, thresholds as BehaviorThresholds, asOf),
    )
    const { issues } = details as { issues: readonly { path: string; code: string }[] }
    expect(issues.map(({ path, code }) => [path, code])).toEqual(found)
  })
})
