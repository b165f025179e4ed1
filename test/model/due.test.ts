import { describe, expect, it } from 'vitest'
import { type Due, minorUnitsOfDue, parseDue, safeParseDue } from '../../src/model'
import { errorOf } from '../support/error-of'

const due = { id: 'INV-1', dueOn: '2026-03-01', amount: '100.00' }

describe('parseDue', () => {
  it('returns a due of the currency untouched', () => {
    expect(parseDue(due, 'USD')).toBe(due)
    expect(safeParseDue({ ...due, currency: 'USD' }, 'USD').ok).toBe(true)
  })

  it.each<[string, unknown, string, string, string]>([
    ['half a cent', { ...due, amount: '1.005' }, 'USD', 'amount', 'too-precise'],
    ['a cent of a currency without cents', { ...due, amount: '1.50' }, 'JPY', 'amount', 'too-precise'],
    ['another currency', { ...due, currency: 'EUR' }, 'USD', 'currency', 'mixed-currency'],
    ['no date', { id: 'INV-1', amount: '1.00' }, 'USD', 'dueOn', 'missing'],
    ['no amount', { id: 'INV-1', dueOn: '2026-03-01' }, 'USD', '', 'amount-or-components'],
  ])('refuses %s, with the path in the row', (_, value, currency, path, code) => {
    expect(safeParseDue(value, currency)).toMatchObject({ ok: false, issues: [{ path, code }] })
    expect(errorOf(() => parseDue(value, currency)).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('throws for an unknown currency, which is not the fault of the row', () => {
    expect(errorOf(() => safeParseDue(due, 'usd')).details).toMatchObject({ issues: [{ path: 'currency' }] })
  })
})

describe('minorUnitsOfDue', () => {
  it.each<[string, Due, number | bigint | undefined]>([
    ['an amount', { id: '1', dueOn: '2026-03-01', amount: '12.34' }, 1_234],
    ['one component', { id: '1', dueOn: '2026-03-01', components: { interest: '0.05' } }, 5],
    [
      'every component',
      {
        id: '1',
        dueOn: '2026-03-01',
        components: { cost: '1', fee: '0.2', penalty: '0.03', interest: '40', principal: '500' },
      },
      54_123,
    ],
    [
      'components past the safe numbers',
      { id: '1', dueOn: '2026-03-01', components: { principal: '90071992547409.91', fee: '0.01' } },
      9_007_199_254_740_992n,
    ],
    [
      'a component too precise',
      { id: '1', dueOn: '2026-03-01', components: { principal: '1', fee: '0.001' } },
      undefined,
    ],
  ])('adds up %s', (_, value, units) => expect(minorUnitsOfDue(value, 2)).toBe(units))
})

describe('the sentences of a due', () => {
  it.each<[string, unknown, string, string]>([
    [
      'no component',
      { id: '1', dueOn: '2026-03-01', components: {} },
      "components: expected at least one component, received none. State what is owed as cost, fee, penalty, interest or principal; '0.00' where it is nothing.",
      'components：应为至少一个组成部分，收到一个也没有。请写明所欠的费用、罚息、利息或本金；确实为零时写 0.00。',
    ],
    [
      'neither',
      { id: '1', dueOn: '2026-03-01' },
      "The value: expected either amount or components, received neither. Give the due its amount, such as '1234.50'.",
      '此值：应为 amount 或 components 之一，收到两者皆无。请给出金额，例如 1234.50。',
    ],
    [
      'both',
      { ...due, components: { fee: '1' } },
      'The value: expected either amount or components, received both. Keep components and leave amount out: the library adds the components up.',
      '此值：应为 amount 或 components 之一，收到两者皆有。请保留 components 并去掉 amount：本库会将各组成部分相加。',
    ],
  ])('%s', (_, value, en, chinese) => {
    expect(errorOf(() => parseDue(value, 'USD')).sentence).toEqual({ en, 'zh-CN': chinese })
  })
})
