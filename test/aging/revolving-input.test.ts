import { describe, expect, it } from 'vitest'
import { ageRevolving, type CountingPolicy, compileAging } from '../../src/aging'
import { mBuckets30 } from '../../src/policies'
import { errorOf } from '../support/error-of'

const aging = compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30 })
const counted = (counting: CountingPolicy) =>
  compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30, counting })
const rule = { minimumIncludes: 'past-due-and-current', tolerance: null, missedWhen: 'any-shortage' }
const options = { asOf: '2026-03-31', aging, rule }
const january = {
  id: 'S1',
  closedOn: '2026-01-05',
  dueOn: '2026-01-25',
  minimumPayment: '200.00',
  balance: '2000.00',
}
const february = { ...january, id: 'S2', closedOn: '2026-02-05', dueOn: '2026-02-25' }
const payment = { kind: 'payment', id: 'P-1', effectiveOn: '2026-01-20', amount: '200.00' }
const account = { id: 'C-1', currency: 'CNY', statements: [january, february], events: [payment] }
const first = (more: object) => ({ ...account, statements: [{ ...january, ...more }, february] })
const second = (more: object) => ({ ...account, statements: [january, { ...february, ...more }] })
const events = (...list: readonly unknown[]) => ({ ...account, events: list })

function issuesOf(given: unknown, how: unknown = options): readonly string[] {
  // @ts-expect-error values of any type reach a library that plain JavaScript calls
  const { code, details } = errorOf(() => ageRevolving(given, how))
  expect(code).toBe('invalid-input')
  return 'issues' in details ? details.issues.map((issue) => `${issue.code} ${issue.path}`) : []
}

describe('an account that cannot be read', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['missing account']],
    ['no statements', { id: 'C-1', currency: 'CNY' }, ['missing account.statements']],
    ['a currency that is none', { ...account, currency: 'XYZ' }, ['unknown-currency account.currency']],
    ['dues', { ...account, dues: [] }, ['unknown-key account.dues']],
    ['a day that is none', first({ closedOn: '2026-02-30' }), ['no-such-day account.statements[0].closedOn']],
    ['no due date', first({ dueOn: undefined }), ['missing account.statements[0].dueOn']],
    ['no minimum', first({ minimumPayment: undefined }), ['missing account.statements[0].minimumPayment']],
    ['no balance', first({ balance: undefined }), ['missing account.statements[0].balance']],
    [
      'a misspelt field',
      first({ minimumpayment: '1' }),
      ['unknown-key account.statements[0].minimumpayment'],
    ],
    [
      'amounts with too many decimals',
      first({ minimumPayment: '1.005', balance: '2000.001' }),
      ['too-precise account.statements[0].minimumPayment', 'too-precise account.statements[0].balance'],
    ],
    [
      'a minimum below zero',
      first({ minimumPayment: '-0.01' }),
      ['wrong-type account.statements[0].minimumPayment'],
    ],
    [
      'a minimum a cent above the balance',
      first({ minimumPayment: '200.01', balance: '200.00' }),
      ['too-large account.statements[0].minimumPayment'],
    ],
    [
      'a minimum of a credit balance',
      first({ minimumPayment: '0.01', balance: '-5.00' }),
      ['too-large account.statements[0].minimumPayment'],
    ],
    [
      'a due date on the closing day',
      first({ dueOn: '2026-01-05' }),
      ['date-order account.statements[0].dueOn'],
    ],
    ['a due date before it', first({ dueOn: '2026-01-04' }), ['date-order account.statements[0].dueOn']],
    ['a repeated id', second({ id: 'S1' }), ['duplicate-id account.statements[1].id']],
    [
      'two statements of one closing day',
      second({ closedOn: '2026-01-05' }),
      ['date-order account.statements[1].closedOn'],
    ],
    [
      'two of one due date',
      second({ dueOn: '2026-01-25', closedOn: '2026-01-06' }),
      ['date-order account.statements[1].dueOn'],
    ],
    [
      'statements in the other order',
      { ...account, statements: [february, january] },
      ['date-order account.statements[1].closedOn', 'date-order account.statements[1].dueOn'],
    ],
    [
      'a statement in another currency',
      second({ currency: 'USD' }),
      ['mixed-currency account.statements[1].currency'],
    ],
    [
      'a payment in another currency',
      events({ ...payment, currency: 'USD' }),
      ['mixed-currency account.events[0].currency'],
    ],
    [
      'a payment of nothing',
      events({ ...payment, amount: '0.00' }),
      ['not-positive account.events[0].amount'],
    ],
    [
      'a payment of too many decimals',
      events({ ...payment, amount: '0.001' }),
      ['too-precise account.events[0].amount'],
    ],
    [
      'a payment that designates',
      events({ ...payment, dueIds: ['S1'] }),
      ['unknown-reference account.events[0].dueIds[0]'],
    ],
    [
      'two payments of one id',
      events(payment, { ...payment, amount: '1.00' }),
      ['duplicate-id account.events[1].id'],
    ],
    [
      'an event of another kind',
      events({ ...payment, kind: 'charge' }),
      ['wrong-type account.events[0].kind'],
    ],
    [
      'a reversal of nothing that is listed',
      events({ kind: 'reversal', id: 'R-1', effectiveOn: '2026-02-01', of: 'P-2' }),
      ['unknown-reference account.events[0].of'],
    ],
    [
      'a reversal before the payment',
      events(payment, { kind: 'reversal', id: 'R-1', effectiveOn: '2026-01-19', of: 'P-1' }),
      ['date-order account.events[1].effectiveOn'],
    ],
    [
      'every fault at once',
      {
        ...account,
        statements: [
          { ...january, minimumPayment: '2000.01', dueOn: '2026-01-01' },
          { ...february, id: 'S1', currency: 'USD' },
        ],
        events: [{ ...payment, amount: '-1' }],
      },
      [
        'duplicate-id account.statements[1].id',
        'too-large account.statements[0].minimumPayment',
        'date-order account.statements[0].dueOn',
        'mixed-currency account.statements[1].currency',
        'not-positive account.events[0].amount',
      ],
    ],
  ])('%s', (_, given, expected) => expect(issuesOf(given)).toEqual(expected))
})

describe('options that cannot be read', () => {
  const ruled = (more: object) => ({ ...options, rule: { ...rule, ...more } })
  it.each<[string, unknown, readonly string[]]>([
    ['nothing', null, ['wrong-type options']],
    ['no day', { ...options, asOf: undefined }, ['missing options.asOf']],
    ['a day of knowledge that is none', { ...options, knownOn: 'today' }, ['not-a-date options.knownOn']],
    ['a misspelt day of knowledge', { ...options, knownon: '2026-01-01' }, ['unknown-key options.knownon']],
    ['no policy', { ...options, aging: undefined }, ['missing options.aging']],
    [
      'a policy that was not compiled',
      { ...options, aging: { dueDateIsDay: 0, bucketTable: mBuckets30 } },
      ['wrong-type options.aging'],
    ],
    ['no rule', { ...options, rule: undefined }, ['missing options.rule']],
    [
      'no choice of what a minimum includes',
      ruled({ minimumIncludes: undefined }),
      ['missing options.rule.minimumIncludes'],
    ],
    ['no choice of a tolerance', ruled({ tolerance: undefined }), ['missing options.rule.tolerance']],
    ['no choice of what is missed', ruled({ missedWhen: undefined }), ['missing options.rule.missedWhen']],
    ['another choice', ruled({ missedWhen: 'never' }), ['wrong-type options.rule.missedWhen']],
    [
      'a tolerance without its percentage',
      ruled({ tolerance: { limit: 'percent' } }),
      ['missing options.rule.tolerance.percent'],
    ],
    [
      'a tolerance that the policy states, too',
      { ...options, aging: counted({ tolerance: { limit: 'percent', percent: 10 } }) },
      ['unknown-key options.aging.counting.tolerance'],
    ],
    [
      'another anchor',
      { ...options, aging: counted({ anchor: 'recency' }) },
      ['wrong-type options.aging.counting.anchor'],
    ],
    [
      'a limit of material arrears and a calendar',
      {
        ...options,
        aging: compileAging(
          {
            dueDateIsDay: 0,
            bucketTable: mBuckets30,
            counting: {
              method: 'business-days',
              calendar: 'ours',
              materiality: { limit: 'percent', percent: 1 },
            },
          },
          { calendars: [{ id: 'ours', from: '2026-01-01', to: '2026-12-31', weekend: [], holidays: [] }] },
        ),
      },
      ['unknown-key options.aging.counting.materiality', 'unknown-key options.aging.counting.calendar'],
    ],
  ])('%s', (_, given, expected) => expect(issuesOf(account, given)).toEqual(expected))
})

it.each([
  ['a minimum of the whole balance', first({ minimumPayment: '2000.00' })],
  ['no minimum for a credit balance', first({ minimumPayment: '0', balance: '-5.00' })],
  ['no minimum for a balance', first({ minimumPayment: '0.00' })],
  ['a due date on the day after the closing', first({ dueOn: '2026-01-06' })],
  ['a due date after the next closing', first({ dueOn: '2026-02-24' })],
  ['the currency of the account on a statement', first({ currency: 'CNY' })],
  ['no events', { id: 'C-1', currency: 'CNY', statements: [january] }],
  ['the same payment twice', events(payment, { ...payment })],
])('but %s can', (_, given) => {
  // @ts-expect-error literals of a table are not as narrow as the library's types
  expect(ageRevolving(given, options).accountId).toBe('C-1')
})

it('an anchor of the oldest unpaid due is the one that holds', () => {
  const given = { ...options, aging: counted({ anchor: 'oldest-unpaid' }) }
  // @ts-expect-error as above
  expect(ageRevolving(account, given)).toEqual(ageRevolving(account, options))
})

describe('says what to do', () => {
  const sentenceOf = (given: unknown, how: unknown = options) =>
    // @ts-expect-error values of any type
    errorOf(() => ageRevolving(given, how)).sentence
  it.each([
    [
      'above the balance',
      first({ minimumPayment: '2000.01' }),
      'account.statements[0].minimumPayment: expected at most 2000.00, the balance of the statement, received 2000.01. Nobody is asked for more than is owed: state the whole balance, what is past due included.',
      'account.statements[0].minimumPayment：应为不超过账单余额 2000.00，收到 2000.01。所要求的还款不会超过欠款；请写明包含逾期部分的全部余额。',
    ],
    [
      'below zero',
      first({ minimumPayment: '-1' }),
      'account.statements[0].minimumPayment: expected zero or more, received -1. Where nothing is asked for, write 0; a credit is a negative balance.',
      'account.statements[0].minimumPayment：应为零或正数，收到 -1。无需还款时写 0；贷方余额请写为负的 balance。',
    ],
    [
      'due before closing',
      first({ dueOn: '2026-01-05' }),
      'account.statements[0].dueOn: expected a day after 2026-01-05, the closing day, received 2026-01-05. Nothing falls due before it is stated; check both days.',
      'account.statements[0].dueOn：应为晚于账单日 2026-01-05 的日期，收到 2026-01-05。出账之前不会到期；请核对两个日期。',
    ],
    [
      'out of order',
      second({ closedOn: '2026-01-05' }),
      'account.statements[1].closedOn: expected a day after 2026-01-05, that of the statement before, received 2026-01-05. List the statements by closing day; each falls due after the one before it.',
      'account.statements[1].closedOn：应为晚于上一期账单 2026-01-05 的日期，收到 2026-01-05。请按账单日排列；每期的到期还款日均晚于上一期。',
    ],
  ])('of a minimum %s', (_, given, en, chinese) =>
    expect(sentenceOf(given)).toEqual({ en, 'zh-CN': chinese }),
  )

  it.each([
    [
      'tolerance',
      counted({ tolerance: { limit: 'percent', percent: 10 } }),
      'options.aging.counting.tolerance: expected nothing for minimum payments, received a tolerance. State it as the tolerance of the rule, and compile the policy of cards without one.',
      'options.aging.counting.tolerance：应为空缺（最低还款额另有规则），收到容差。请写在 rule 的 tolerance 中，并为信用卡编译不含容差的政策。',
    ],
    [
      'anchor',
      counted({ anchor: 'last-late' }),
      'options.aging.counting.anchor: expected "oldest-unpaid", or nothing, received "last-late". Days count from the due date of the oldest minimum payment that is not satisfied.',
      'options.aging.counting.anchor：应为“oldest-unpaid”或空缺，收到“last-late”。天数自最早未足额偿还的最低还款额的到期还款日起算。',
    ],
    [
      'materiality',
      counted({ materiality: { limit: 'percent', percent: 1 } }),
      'options.aging.counting.materiality: expected nothing for minimum payments, received a limit of material arrears. A minimum payment is missed by itself, whatever is owed on the account: compile a policy without it.',
      'options.aging.counting.materiality：应为空缺（最低还款额另有规则），收到重大性限额。最低还款额逐期判断，与账户欠款总额无关：请编译不含此项的政策。',
    ],
    [
      'calendar',
      compileAging(
        {
          dueDateIsDay: 0,
          bucketTable: mBuckets30,
          counting: { dueDateAdjustment: 'following', calendar: 'ours' },
        },
        { calendars: [{ id: 'ours', from: '2026-01-01', to: '2026-12-31', weekend: [], holidays: [] }] },
      ),
      'options.aging.counting.calendar: expected calendar days for minimum payments, received ours. State the due dates as the statements print them, and compile a policy without business days.',
      'options.aging.counting.calendar：应为最低还款额按自然日计算，收到 ours。请按账单所载写明到期还款日，并编译不按工作日计算的政策。',
    ],
    [
      'compiled policy',
      {},
      'options.aging: expected a compiled aging policy, received an object. Pass what compileAging returned; compile once and reuse it for every account.',
      'options.aging：应为已编译的账龄政策，收到对象。请传入 compileAging 的返回值；编译一次即可用于所有账户。',
    ],
  ])('of a policy, by its %s', (_, policy, en, chinese) =>
    expect(sentenceOf(account, { ...options, aging: policy })).toEqual({ en, 'zh-CN': chinese }),
  )
})
