import { describe, expect, it } from 'vitest'
import { parseCaseFile, safeParseCaseFile } from '../../src/model'
import { errorOf } from '../support/error-of'

const account = { id: 'A-1', currency: 'USD', dues: [{ id: 'INV-1', dueOn: '2026-03-01', amount: '100.00' }] }
const caseFile = { debtor: { id: 'D-1' }, accounts: [account] }

describe('parseCaseFile', () => {
  it.each<[string, unknown]>([
    ['one account', caseFile],
    ['no accounts yet', { debtor: { id: 'D-1' }, accounts: [] }],
    [
      'accounts of several currencies',
      { ...caseFile, accounts: [account, { ...account, id: 'A-2', currency: 'CNY' }] },
    ],
    ['the same due id in two accounts', { ...caseFile, accounts: [account, { ...account, id: 'A-2' }] }],
    ['a stated version of the form', { ...caseFile, schemaVersion: 1 }],
  ])('accepts %s', (_, value) => expect(parseCaseFile(value)).toBe(value))

  it.each<[string, unknown, string, string]>([
    ['no debtor', { accounts: [] }, 'debtor', 'missing'],
    ['a debtor without an id', { ...caseFile, debtor: {} }, 'debtor.id', 'missing'],
    [
      'an account id used twice',
      { ...caseFile, accounts: [account, account] },
      'accounts[1].id',
      'duplicate-id',
    ],
    [
      'a fault deep inside',
      {
        ...caseFile,
        accounts: [
          account,
          { ...account, id: 'A-2', dues: [{ id: '1', dueOn: '2026-03-01', amount: '1.005' }] },
        ],
      },
      'accounts[1].dues[0].amount',
      'too-precise',
    ],
    [
      'a repeated due id deep inside',
      { ...caseFile, accounts: [{ ...account, dues: [...account.dues, ...account.dues] }] },
      'accounts[0].dues[1].id',
      'duplicate-id',
    ],
    [
      'a version of the form that does not exist',
      { ...caseFile, schemaVersion: 2 },
      'schemaVersion',
      'wrong-type',
    ],
  ])('refuses %s', (_, value, path, code) => {
    const parsed = safeParseCaseFile(value)
    expect(parsed).toMatchObject({ ok: false, issues: [{ path, code }] })
    expect(errorOf(() => parseCaseFile(value)).details).toMatchObject({ issues: [{ path, code }] })
  })
})

describe('what a case file may hold besides dues', () => {
  const promise = { id: 'P-1', madeOn: '2026-03-02', dueOn: '2026-03-10', amount: '100.00', currency: 'USD' }
  const contact = {
    id: 'C-1',
    at: '2026-03-02T10:00:00+08:00',
    channel: 'phone',
    direction: 'outbound',
    outcome: 'no-answer',
    actor: 'lender',
  }
  const mark = { kind: 'dispute', from: '2026-03-01', amount: '40.00', evidence: 'letter of 1 March' }
  const override = {
    what: 'stage',
    value: 'soft',
    by: 'supervisor 7',
    why: 'talks',
    from: '2026-03-01',
    until: '2026-03-31',
  }
  const payment = { kind: 'payment', id: 'pay-1', effectiveOn: '2026-03-05', amount: '20.00' }
  const opening = {
    on: '2026-02-01',
    oldestDueOn: '2025-12-31',
    balance: { principal: '80.00', interest: '1.20' },
  }
  const full = {
    ...caseFile,
    debtor: { id: 'D-1', kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'] },
    accounts: [{ ...account, events: [payment], opening }],
    promises: [{ ...promise, accountId: 'A-1', dueAt: '2026-03-10T15:00:00+08:00' }],
    contacts: [contact],
    marks: [
      mark,
      { ...mark, kind: 'hardship', accountId: 'A-1', until: '2026-04-01' },
      { ...mark, accountId: 'A-1', dueIds: ['INV-1', 'opening'] },
    ],
    overrides: [override],
    facts: { monthlyIncome: '8000.00', riskScore: 640, isCore: true },
  }

  it('is accepted whole', () => expect(parseCaseFile(full)).toBe(full))

  it.each<[string, unknown, string, string]>([
    [
      'a payment of nothing',
      { ...caseFile, accounts: [{ ...account, events: [{ ...payment, amount: '0.00' }] }] },
      'accounts[0].events[0].amount',
      'not-positive',
    ],
    [
      'a negative payment',
      { ...caseFile, accounts: [{ ...account, events: [{ ...payment, amount: '-1.00' }] }] },
      'accounts[0].events[0].amount',
      'not-positive',
    ],
    [
      'a payment of half a cent',
      { ...caseFile, accounts: [{ ...account, events: [{ ...payment, amount: '0.005' }] }] },
      'accounts[0].events[0].amount',
      'too-precise',
    ],
    [
      'a payment in another currency',
      { ...caseFile, accounts: [{ ...account, events: [{ ...payment, currency: 'CNY' }] }] },
      'accounts[0].events[0].currency',
      'mixed-currency',
    ],
    [
      'a payment id used twice for what is not the same',
      { ...caseFile, accounts: [{ ...account, events: [payment, { ...payment, amount: '0.01' }] }] },
      'accounts[0].events[1].id',
      'duplicate-id',
    ],
    [
      'an event of a kind that does not exist',
      { ...caseFile, accounts: [{ ...account, events: [{ ...payment, kind: 'gift' }] }] },
      'accounts[0].events[0].kind',
      'wrong-type',
    ],
    [
      'an opening without a component',
      { ...caseFile, accounts: [{ ...account, opening: { ...opening, balance: {} } }] },
      'accounts[0].opening.balance',
      'amount-or-components',
    ],
    [
      'an opening too precise',
      { ...caseFile, accounts: [{ ...account, opening: { ...opening, balance: { fee: '0.001' } } }] },
      'accounts[0].opening.balance.fee',
      'too-precise',
    ],
    [
      'a payment the opening already holds',
      {
        ...caseFile,
        accounts: [{ ...account, opening, events: [{ ...payment, effectiveOn: '2026-02-01' }] }],
      },
      'accounts[0].events[0].effectiveOn',
      'date-order',
    ],
    [
      'a promise about no account of the case',
      { ...caseFile, promises: [{ ...promise, accountId: 'A-9' }] },
      'promises[0].accountId',
      'unknown-reference',
    ],
    [
      'a promise in another currency than its account',
      { ...caseFile, promises: [{ ...promise, accountId: 'A-1', currency: 'CNY' }] },
      'promises[0].currency',
      'mixed-currency',
    ],
    [
      'a promise of nothing',
      { ...caseFile, promises: [{ ...promise, amount: '0' }] },
      'promises[0].amount',
      'not-positive',
    ],
    [
      'a promise due before it was made',
      { ...caseFile, promises: [{ ...promise, dueOn: '2026-03-01' }] },
      'promises[0].dueOn',
      'date-order',
    ],
    [
      'a promise id used twice',
      { ...caseFile, promises: [promise, promise] },
      'promises[1].id',
      'duplicate-id',
    ],
    [
      'a contact without an offset',
      { ...caseFile, contacts: [{ ...contact, at: '2026-03-02T10:00:00' }] },
      'contacts[0].at',
      'not-an-instant',
    ],
    [
      'a contact at a JavaScript Date',
      { ...caseFile, contacts: [{ ...contact, at: new Date(0) }] },
      'contacts[0].at',
      'date-object',
    ],
    [
      'a channel that does not exist',
      { ...caseFile, contacts: [{ ...contact, channel: 'pigeon' }] },
      'contacts[0].channel',
      'wrong-type',
    ],
    [
      'a contact id used twice',
      { ...caseFile, contacts: [contact, contact] },
      'contacts[1].id',
      'duplicate-id',
    ],
    [
      'a mark that ends before it begins',
      { ...caseFile, marks: [{ ...mark, until: '2026-02-28' }] },
      'marks[0].until',
      'date-order',
    ],
    [
      'a mark about no account of the case',
      { ...caseFile, marks: [{ ...mark, accountId: 'A-9' }] },
      'marks[0].accountId',
      'unknown-reference',
    ],
    [
      'a mark of a kind that does not exist',
      { ...caseFile, marks: [{ ...mark, kind: 'rude' }] },
      'marks[0].kind',
      'wrong-type',
    ],
    [
      'an override that ends before it begins',
      { ...caseFile, overrides: [{ ...override, until: '2026-02-28' }] },
      'overrides[0].until',
      'date-order',
    ],
    [
      'an override without a reason',
      { ...caseFile, overrides: [{ ...override, why: '' }] },
      'overrides[0].why',
      'wrong-type',
    ],
    [
      'a fact that is null',
      { ...caseFile, facts: { monthlyIncome: null } },
      'facts.monthlyIncome',
      'wrong-type',
    ],
    [
      'a fact that is NaN',
      { ...caseFile, facts: { riskScore: Number.NaN } },
      'facts.riskScore',
      'wrong-type',
    ],
    [
      'facts under the key __proto__',
      { ...caseFile, facts: JSON.parse('{"__proto__":1}') },
      'facts',
      'unknown-key',
    ],
  ])('refuses %s', (_, value, path, code) => {
    expect(safeParseCaseFile(value)).toMatchObject({ ok: false, issues: [{ path, code }] })
  })

  it('takes a mark that ends on the day it begins, and a promise due the day it is made', () => {
    expect(safeParseCaseFile({ ...caseFile, marks: [{ ...mark, until: mark.from }] }).ok).toBe(true)
    expect(safeParseCaseFile({ ...caseFile, promises: [{ ...promise, dueOn: promise.madeOn }] }).ok).toBe(
      true,
    )
  })
})

describe('what a mark is about', () => {
  const mark = { kind: 'dispute', from: '2026-03-01' }
  const other = { ...account, id: 'A-2', currency: 'JPY', dues: [] }
  const events = [
    { kind: 'charge', id: 'fee-1', effectiveOn: '2026-03-02', component: 'fee', amount: '2.00' },
    { kind: 'payment', id: 'pay-1', effectiveOn: '2026-03-03', amount: '2.00' },
    { kind: 'chargeback', id: 'back-1', effectiveOn: '2026-03-04', of: 'pay-1', amount: '2.00' },
    { kind: 'refund', id: 'refund-1', effectiveOn: '2026-03-05', amount: '2.00' },
    { kind: 'transfer-out', id: 'out-1', effectiveOn: '2026-03-05', amount: '2.00' },
    {
      kind: 'disbursement',
      id: 'paid-out',
      effectiveOn: '2026-03-06',
      amount: '5.00',
      dues: [{ id: 'lent-1', dueOn: '2026-04-01', amount: '5.00' }],
    },
  ]
  const withEvents = { ...caseFile, accounts: [{ ...account, events }, other] }

  it.each<[string, unknown]>([
    ['a due of its account', { ...mark, accountId: 'A-1', dueIds: ['INV-1'] }],
    ['no due at all', { ...mark, accountId: 'A-1', dueIds: [] }],
    [
      'dues that events made',
      { ...mark, accountId: 'A-1', dueIds: ['fee-1', 'lent-1', 'chargeback:back-1'] },
    ],
    [
      'money that went back',
      { ...mark, accountId: 'A-1', dueIds: ['refund:refund-1', 'transfer-out:out-1'] },
    ],
    ['an amount of the currency of its account', { ...mark, accountId: 'A-2', amount: '100' }],
    ['an amount of no account in particular, among several', { ...mark, amount: '100.005' }],
  ])('may be %s', (_, given) => {
    const value = { ...withEvents, marks: [given] }
    expect(parseCaseFile(value)).toBe(value)
  })

  it.each<[string, unknown, string, string]>([
    [
      'a due of another account',
      { ...mark, accountId: 'A-2', dueIds: ['INV-1'] },
      'dueIds[0]',
      'unknown-reference',
    ],
    [
      'the second of two',
      { ...mark, accountId: 'A-1', dueIds: ['INV-1', 'INV-2'] },
      'dueIds[1]',
      'unknown-reference',
    ],
    [
      'an opening that there is not',
      { ...mark, accountId: 'A-1', dueIds: ['opening'] },
      'dueIds[0]',
      'unknown-reference',
    ],
    [
      'an event that makes no due',
      { ...mark, accountId: 'A-1', dueIds: ['payment:pay-1'] },
      'dueIds[0]',
      'unknown-reference',
    ],
    ['dues of no account', { ...mark, dueIds: ['INV-1'] }, 'accountId', 'missing'],
    ['an id that is none', { ...mark, accountId: 'A-1', dueIds: [''] }, 'dueIds[0]', 'wrong-type'],
    ['half a yen', { ...mark, accountId: 'A-2', amount: '0.5' }, 'amount', 'too-precise'],
    ['nothing', { ...mark, accountId: 'A-1', amount: '0.00' }, 'amount', 'not-positive'],
    [
      'less than nothing',
      { ...mark, accountId: 'A-1', dueIds: ['INV-1'], amount: '-1.00' },
      'amount',
      'not-positive',
    ],
  ])('may not be %s', (_, given, path, code) => {
    expect(safeParseCaseFile({ ...withEvents, marks: [mark, given] })).toMatchObject({
      ok: false,
      issues: [{ path: `marks[1].${path}`, code }],
    })
  })

  it('may not be an amount that the only account cannot have, nor dues of an account that is not there', () => {
    const issuesOf = (given: unknown): unknown => safeParseCaseFile({ ...caseFile, marks: [given] })
    expect(issuesOf({ ...mark, amount: '0.005' })).toMatchObject({
      issues: [{ path: 'marks[0].amount', code: 'too-precise' }],
    })
    expect(issuesOf({ ...mark, accountId: 'A-9', dueIds: ['INV-1'], amount: '0.005' })).toMatchObject({
      issues: [{ path: 'marks[0].accountId', code: 'unknown-reference' }],
    })
  })

  it('says what to do', () => {
    const sentenceOf = (given: unknown): string =>
      errorOf(() => parseCaseFile({ ...caseFile, marks: [given] })).message
    expect(sentenceOf({ ...mark, dueIds: ['INV-1'] })).toBe(
      'marks[0].accountId: expected the account of the dues, received nothing. An id of a due is unique in its account only: name the account too.',
    )
    expect(sentenceOf({ ...mark, accountId: 'A-1', dueIds: ['INV-2'] })).toBe(
      'marks[0].dueIds[0]: expected the id of a due of the account, received "INV-2". Correct the id, or list what it refers to as well.',
    )
  })
})
