import { describe, expect, it } from 'vitest'
import { parseDue, safeParseDue } from '../../src/model'
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
