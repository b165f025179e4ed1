import { describe, expect, it } from 'vitest'
import { type CaseFile, createArrears, type PayDays } from '../../src'
import { isNearPayDay, turningDaysOfPay } from '../../src/contact'
import { errorOf } from '../support/error-of'
import { guidedPolicy, guideline } from './guided-policy'

// Collections practice: 5, 10, 15, 28 and 30 of a month (30: the last day of a short one), with the days just before and after.
const payDays: PayDays = { days: [5, 10, 15, 28, 30], daysBefore: 1, daysAfter: 1 }

it.each<[string, string, boolean]>([
  ['two days before the 5th', '2026-03-03', false],
  ['the day before', '2026-03-04', true],
  ['the 5th itself', '2026-03-05', true],
  ['the day after', '2026-03-06', true],
  ['two days after', '2026-03-07', false],
  ['the 30th of a long month', '2026-03-30', true],
  ['the last day of a month of 31, as the day after the 30th', '2026-03-31', true],
  ['the day after that', '2026-04-01', false],
  ['the last day of February, which has no 30th', '2026-02-28', true],
  ['the day after, in the next month', '2026-03-01', true],
  ['two days after', '2026-03-02', false],
  ['the last day of February in a leap year', '2028-02-29', true],
  ['the day after it', '2028-03-01', true],
  ['the first of all days', '0001-01-01', false],
  ['the last of all days', '9999-12-31', true],
])('near a pay-day: %s', (_, day, expected) => expect(isNearPayDay(payDays, day)).toBe(expected))

it('a day that a month does not have is its last, whichever it is', () => {
  const last: PayDays = { days: [31], daysBefore: 0, daysAfter: 0 }
  const days = ['2026-01-31', '2026-02-28', '2028-02-29', '2026-04-30', '2026-04-29', '2028-02-28']
  expect(days.map((day) => isNearPayDay(last, day))).toEqual([true, true, true, true, false, false])
})

it('the days on which it turns are those on which the answer differs from the day before', () => {
  expect(turningDaysOfPay({ days: [5], daysBefore: 1, daysAfter: 0 }, '2026-03-01')).toEqual([
    '2026-03-04',
    '2026-03-06',
    '2026-04-04',
    '2026-04-06',
  ])
  expect(turningDaysOfPay({ days: [], daysBefore: 1, daysAfter: 1 }, '2026-03-01')).toEqual([])
})

describe('a policy that states pay-days', () => {
  const policy = {
    ...guidedPolicy({ guidelines: [guideline('pay', 'preference', { nearPayDay: true })] }),
    contact: { payDays },
  }
  const arrears = createArrears({ policy })
  const caseOf = (more: Partial<CaseFile['debtor']> = {}): CaseFile => ({
    debtor: { id: 'D', ...more },
    accounts: [{ id: 'A', currency: 'CNY', dues: [{ id: '1', dueOn: '2025-06-01', amount: '100.00' }] }],
  })
  const heldOn = (asOf: string, more: Partial<CaseFile['debtor']> = {}) =>
    arrears.assess(caseOf(more), { asOf }).plan?.guidelines

  it('lets its tables ask whether one is near', () => {
    expect([heldOn('2026-03-04'), heldOn('2026-03-07')]).toEqual([['pay'], []])
  })

  it("goes by the debtor's own where they are known", () => {
    expect([heldOn('2026-03-20', { payDays: [20] }), heldOn('2026-03-05', { payDays: [20] })]).toEqual([
      ['pay'],
      [],
    ])
  })

  it('and sees the next one come and go', () => {
    expect(arrears.assess(caseOf(), { asOf: '2026-03-07' }).changesOn).toBe('2026-03-09')
    expect(arrears.assess(caseOf(), { asOf: '2026-03-09' }).changesOn).toBe('2026-03-12')
  })

  it('without pay-days nobody knows', () => {
    const { contact: _, ...silent } = policy
    expect(createArrears({ policy: silent }).assess(caseOf(), { asOf: '2026-03-05' }).plan?.mayHold).toEqual([
      'pay',
    ])
  })

  it.each<[string, object, string]>([
    ['a day of no month', { ...payDays, days: [0] }, 'contact.payDays.days[0]'],
    ['the 32nd', { ...payDays, days: [5, 32] }, 'contact.payDays.days[1]'],
    ['more days about them than half a month', { ...payDays, daysBefore: 16 }, 'contact.payDays.daysBefore'],
  ])('is refused for %s', (_, wrong, path) => {
    const changed = JSON.parse(JSON.stringify({ ...policy, contact: { payDays: wrong } }))
    expect(errorOf(() => createArrears({ policy: changed })).details).toMatchObject({ issues: [{ path }] })
  })

  it('and a debtor with no such day is refused too', () => {
    expect(errorOf(() => heldOn('2026-03-05', { payDays: [1.5] })).details).toMatchObject({
      issues: [{ path: 'debtor.payDays[0]' }],
    })
  })
})
