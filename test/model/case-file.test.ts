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
