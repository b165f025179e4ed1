import { describe, expect, it } from 'vitest'
import { type Account, parseAccount, safeParseAccount } from '../../src/model'
import { errorOf } from '../support/error-of'

const due = { id: 'INV-1', dueOn: '2026-03-01', amount: '100.00' }
const account = { id: 'A-1', currency: 'USD', dues: [due] }

const faultsOf = (value: unknown): readonly (readonly [string, string])[] => {
  const parsed = safeParseAccount(value)
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code] as const)
}
const withDues = (...dues: readonly unknown[]): unknown => ({ ...account, dues })

describe('parseAccount', () => {
  it.each<[string, unknown]>([
    ['an account without dues', { ...account, dues: [] }],
    [
      'a due with every field',
      withDues({ ...due, issuedOn: '2026-02-01', settledOn: '2026-04-01', currency: 'USD' }),
    ],
    [
      'a due of components',
      withDues({
        id: '1',
        dueOn: '2026-03-01',
        components: { principal: '90', interest: '9.5', fee: 0.5, penalty: '0', cost: '0.00' },
      }),
    ],
    ['a credit', withDues({ ...due, amount: '-5.00' })],
    ['an amount of nothing', withDues({ ...due, amount: 0 })],
    [
      'settled before it was issued, as prepayments are',
      withDues({ ...due, issuedOn: '2026-02-01', settledOn: '2026-01-31' }),
    ],
    ['a currency without minor digits', { id: 'A-1', currency: 'JPY', dues: [{ ...due, amount: '100' }] }],
    ['zeros beyond the cent', withDues({ ...due, amount: '100.0000' })],
  ])('accepts %s, and returns it untouched', (_, value) => {
    expect(parseAccount(value)).toBe(value)
  })

  it.each<[string, unknown, string, string]>([
    ['a due without a date', withDues({ id: '1', amount: '1' }), 'dues[0].dueOn', 'missing'],
    ['30 February', withDues({ ...due, dueOn: '2026-02-30' }), 'dues[0].dueOn', 'no-such-day'],
    ['a JavaScript Date', withDues({ ...due, dueOn: new Date(0) }), 'dues[0].dueOn', 'date-object'],
    ['a settled date that is none', withDues({ ...due, settledOn: '' }), 'dues[0].settledOn', 'not-a-date'],
    ['0x10', withDues({ ...due, amount: '0x10' }), 'dues[0].amount', 'not-an-amount'],
    ['1e3', withDues({ ...due, amount: '1e3' }), 'dues[0].amount', 'not-an-amount'],
    ['NaN', withDues({ ...due, amount: Number.NaN }), 'dues[0].amount', 'not-an-amount'],
    ['1.005 dollars', withDues({ ...due, amount: '1.005' }), 'dues[0].amount', 'too-precise'],
    ['1.005 dollars as a number', withDues({ ...due, amount: 1.005 }), 'dues[0].amount', 'too-precise'],
    [
      'half a yen',
      { ...account, currency: 'JPY', dues: [{ ...due, amount: '0.5' }] },
      'dues[0].amount',
      'too-precise',
    ],
    [
      'a component finer than the currency',
      withDues({ id: '1', dueOn: '2026-03-01', components: { principal: '1', fee: '0.001' } }),
      'dues[0].components.fee',
      'too-precise',
    ],
    [
      'a misspelt component',
      withDues({ id: '1', dueOn: '2026-03-01', components: { principle: '1' } }),
      'dues[0].components.principle',
      'unknown-key',
    ],
    ['an unknown currency', { ...account, currency: 'USDT' }, 'currency', 'unknown-currency'],
    ['a lower-case currency', { ...account, currency: 'usd' }, 'currency', 'unknown-currency'],
    ['currencies mixed', withDues({ ...due, currency: 'EUR' }), 'dues[0].currency', 'mixed-currency'],
    [
      'components without a part',
      withDues({ id: '1', dueOn: '2026-03-01', components: {} }),
      'dues[0].components',
      'amount-or-components',
    ],
    [
      'a Date for components',
      withDues({ id: '1', dueOn: '2026-03-01', components: new Date(0) }),
      'dues[0].components',
      'amount-or-components',
    ],
    [
      'neither amount nor components',
      withDues({ id: '1', dueOn: '2026-03-01' }),
      'dues[0]',
      'amount-or-components',
    ],
    ['both amount and components', withDues({ ...due, components: {} }), 'dues[0]', 'amount-or-components'],
    [
      'a repeated id',
      withDues(due, { ...due, id: 'INV-2' }, { ...due, dueOn: '2026-04-01' }),
      'dues[2].id',
      'duplicate-id',
    ],
    [
      'a key named __proto__',
      JSON.parse('{"id":"A-1","currency":"USD","dues":[],"__proto__":{}}'),
      '__proto__',
      'unknown-key',
    ],
    [
      'a misspelt optional field',
      withDues({ ...due, settledon: '2026-03-02' }),
      'dues[0].settledon',
      'unknown-key',
    ],
    ['no account', undefined, '', 'missing'],
  ])('refuses %s', (_, value, path, code) => {
    expect(faultsOf(value)).toEqual([[path, code]])
    expect(errorOf(() => parseAccount(value))).toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ path, code }] },
    })
  })

  it('finds every fault across the dues', () => {
    const faults = faultsOf(
      withDues(due, { ...due, amount: '1.005', currency: 'EUR' }, { id: 'X', dueOn: '2026-03-01' }),
    )
    expect(faults).toEqual([
      ['dues[1].id', 'duplicate-id'],
      ['dues[1].currency', 'mixed-currency'],
      ['dues[1].amount', 'too-precise'],
      ['dues[2]', 'amount-or-components'],
    ])
  })

  it.each<[string, unknown, string]>([
    [
      'a repeated id',
      withDues(due, due),
      'dues[1].id: expected an id not used by dues[0], received "INV-1". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    ],
    [
      'currencies mixed',
      withDues({ ...due, currency: 'EUR' }),
      'dues[0].currency: expected USD, the currency of the account, received EUR. Put dues of another currency in an account of their own; the library never converts.',
    ],
    [
      'neither',
      withDues({ id: '1', dueOn: '2026-03-01' }),
      "dues[0]: expected either amount or components, received neither. Give the due its amount, such as '1234.50'.",
    ],
    [
      'both',
      withDues({ ...due, components: {} }),
      'dues[0]: expected either amount or components, received both. Keep components and leave amount out: the library adds the components up.',
    ],
  ])('says what to do about %s', (_, value, sentence) => {
    expect(errorOf(() => parseAccount(value)).message).toBe(sentence)
  })

  it('says it in Chinese too', () => {
    expect(errorOf(() => parseAccount(withDues({ ...due, currency: 'EUR' }))).sentence['zh-CN']).toBe(
      'dues[0].currency：应为账户货币 USD，收到 EUR。其他货币的款项请放入单独的账户；本库从不换算。',
    )
  })

  it('says what to do about a repeated id in Chinese', () => {
    expect(errorOf(() => parseAccount(withDues(due, due))).sentence['zh-CN']).toBe(
      'dues[1].id：应为未被 dues[0] 使用的编号，收到 "INV-1"。若是重复记录请删除；否则请给它唯一的编号。',
    )
  })

  it('hands a typed account on', () => {
    const parsed = safeParseAccount(account)
    const typed: Account | undefined = parsed.ok ? parsed.value : undefined
    expect(typed?.dues[0]?.dueOn).toBe('2026-03-01')
  })
})

describe('the day on which an account was opened', () => {
  const opened = (effectiveOn: string) =>
    safeParseAccount({
      id: 'A-1',
      currency: 'USD',
      openedOn: '2026-03-01',
      dues: [],
      events: [{ kind: 'write-off', id: 'X', effectiveOn }],
    })

  it.each(['2026-03-01', '2026-03-02'])('lets things happen from then on: %s', (day) => {
    expect(opened(day).ok).toBe(true)
  })

  it('refuses what happened before, in both languages', () => {
    const parsed = opened('2026-02-28')
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      {
        code: 'date-order',
        path: 'events[0].effectiveOn',
        sentence: {
          en: 'expected 2026-03-01, the day the account was opened, or later, received 2026-02-28. Nothing happens on an account before it is opened; check both days.',
          'zh-CN': expect.stringContaining('不早于开户日 2026-03-01'),
        },
      },
    ])
  })
})
