import { describe, expect, it } from 'vitest'
import { type AccountEvent, type CaseFile, type ContactRecord, createArrears, type Due } from '../../src'
import { smallPolicy } from '../trials/small-policy'

const arrears = createArrears({ policy: smallPolicy() })
const letterOn = (day: string): ContactRecord => ({
  id: day,
  at: `${day}T10:00:00Z`,
  channel: 'letter',
  direction: 'outbound',
  outcome: 'sent-letter',
  actor: 'lender',
  letter: 'first',
})
const due = (dueOn: string): Due => ({ id: dueOn, dueOn, amount: '100.00' })
const paid = (effectiveOn: string): AccountEvent => ({
  kind: 'payment',
  id: effectiveOn,
  effectiveOn,
  amount: '100.00',
})
const account = (id: string, dues: readonly Due[], events: readonly AccountEvent[] = []) => ({
  id,
  currency: 'CNY',
  dues,
  events,
})
const letterOf = (accounts: CaseFile['accounts'], sentOn: string, asOf: string) =>
  arrears.assess({ debtor: { id: 'D' }, accounts, contacts: [letterOn(sentOn)] }, { asOf }).letter.value

// The one letter of the policy opens on day 3.
const due3 = { letter: 'first', status: 'due' }
const instalments = [due('2026-03-01'), due('2026-04-01'), due('2026-05-01')]

describe('a letter counts in the arrears in which it was sent', () => {
  it.each<[string, CaseFile['accounts'], string, string, object | null]>([
    ['still the same due', [account('A', instalments)], '2026-03-04', '2026-03-06', null],
    [
      'cured, and late again',
      [account('A', instalments, [paid('2026-03-20')])],
      '2026-03-04',
      '2026-04-04',
      due3,
    ],
    [
      'cured on the day on which the next fell due',
      [account('A', instalments, [paid('2026-04-01')])],
      '2026-03-04',
      '2026-04-04',
      due3,
    ],
    // The next was late before the first was paid: never current, so that nothing begins anew.
    [
      'paid down while the next was late',
      [account('A', instalments, [paid('2026-04-02')])],
      '2026-03-04',
      '2026-04-04',
      null,
    ],
    ['sent on the due date itself', [account('A', instalments)], '2026-03-01', '2026-03-06', null],
    ['sent the day before it', [account('A', instalments)], '2026-02-28', '2026-03-06', due3],
    [
      'cured on one account, and late on another all along',
      [account('A', instalments, [paid('2026-03-20')]), account('B', [due('2026-03-02')])],
      '2026-03-04',
      '2026-04-04',
      null,
    ],
  ])('%s', (_, accounts, sentOn, asOf, expected) => {
    expect(letterOf(accounts, sentOn, asOf)).toEqual(expected)
  })

  it('and where the due date is day 1, from the due date on as well', () => {
    const { aging, ...rest } = smallPolicy()
    const other = createArrears({ policy: { ...rest, aging: { ...aging, dueDateIsDay: 1 } } })
    const letter = (sentOn: string) =>
      other.assess(
        { debtor: { id: 'D' }, accounts: [account('A', instalments)], contacts: [letterOn(sentOn)] },
        { asOf: '2026-03-05' },
      ).letter.value
    expect(letter('2026-03-01')).toBeNull()
    expect(letter('2026-02-28')).toEqual(due3)
  })

  it('and what the caller states counts as stated', () => {
    const { letter } = arrears.decide(
      { facts: { daysPastDue: 3 }, lettersSent: ['first'] },
      { asOf: '2026-04-04' },
    )
    expect(letter.value).toBeNull()
  })
})
