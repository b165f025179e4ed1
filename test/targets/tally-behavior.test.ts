import { describe, expect, it } from 'vitest'
import type { AccountEvent, CaseFile, ContactRecord, Mark, PaymentPromise } from '../../src/model'
import { type BehaviorFacts, flagBehavior, type TallyBehaviorOptions, tallyBehavior } from '../../src/targets'
import { errorOf } from '../support/error-of'

const period = { from: '2026-03-01', to: '2026-03-31' }
const at = '2026-03-31T12:00:00Z'
const promiseRule = { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 }

const tally = (
  parts: Partial<CaseFile> & { readonly events?: readonly AccountEvent[] } = {},
  options: Partial<TallyBehaviorOptions> = {},
): BehaviorFacts => {
  const { events, ...rest } = parts
  const accounts = [
    { id: 'A-1', currency: 'USD', dues: [], ...(events === undefined ? {} : { events }) },
    { id: 'A-2', currency: 'USD', dues: [] },
  ]
  return tallyBehavior({ debtor: { id: 'D-1' }, accounts, ...rest }, { accountId: 'A-1', period, ...options })
}

const dispute = (from: string, more: Partial<Mark> = {}): Mark => ({ kind: 'dispute', from, ...more })

const payment = (id: string, effectiveOn: string): AccountEvent => ({
  kind: 'payment',
  id,
  effectiveOn,
  amount: '50.00',
})
const chargeback = (id: string, of: string, effectiveOn: string, recordedOn?: string): AccountEvent => ({
  kind: 'chargeback',
  id,
  of,
  effectiveOn,
  amount: '10.00',
  ...(recordedOn === undefined ? {} : { recordedOn }),
})

const promise = (id: string, dueOn: string, more: Partial<PaymentPromise> = {}): PaymentPromise => ({
  id,
  madeOn: '2026-02-01',
  dueOn,
  amount: '40.00',
  currency: 'USD',
  ...more,
})

const contact = (
  day: number,
  outcome: ContactRecord['outcome'],
  more: Partial<ContactRecord> = {},
): ContactRecord => ({
  id: `C-${day}`,
  at: `2026-03-${String(day).padStart(2, '0')}T10:00:00Z`,
  channel: 'phone',
  direction: 'outbound',
  outcome,
  actor: 'lender',
  ...more,
})

describe('tallyBehavior', () => {
  it('leaves out what the case file says nothing of, and counts none where it has an empty list', () => {
    expect(tally({}, { at, promiseRule })).toEqual({ accountId: 'A-1', currency: 'USD' })
    expect(tally({ events: [], marks: [], promises: [], contacts: [] }, { at, promiseRule })).toEqual({
      accountId: 'A-1',
      currency: 'USD',
      newDisputes: 0,
      bouncedPayments: 0,
      brokenPromises: 0,
      unansweredAttempts: 0,
    })
  })

  it('judges no promises without a rule, and counts no attempts without a time', () => {
    expect(tally({ promises: [promise('P-1', '2026-03-10')], contacts: [contact(1, 'no-answer')] })).toEqual({
      accountId: 'A-1',
      currency: 'USD',
    })
  })

  it.each<[string, readonly Mark[], number]>([
    ['from the first day on', [dispute('2026-03-01')], 1],
    ['up to the last', [dispute('2026-03-31')], 1],
    ['not the day before', [dispute('2026-02-28')], 0],
    ['not the day after', [dispute('2026-04-01')], 0],
    ['of the account', [dispute('2026-03-05', { accountId: 'A-1' })], 1],
    ['not of another', [dispute('2026-03-05', { accountId: 'A-2' })], 0],
    ['and no other marks', [{ kind: 'hardship', from: '2026-03-05' }], 0],
  ])('counts disputes: %s', (_, marks, count) => expect(tally({ marks }).newDisputes).toBe(count))

  it.each<[string, readonly AccountEvent[], number]>([
    ['a payment taken back', [payment('P', '2026-03-01'), chargeback('B', 'P', '2026-03-05')], 1],
    [
      'once for a payment, however often',
      [payment('P', '2026-03-01'), chargeback('B', 'P', '2026-03-05'), chargeback('B2', 'P', '2026-03-06')],
      1,
    ],
    [
      'once for each of two',
      [
        payment('P', '2026-03-01'),
        payment('Q', '2026-03-01'),
        chargeback('B', 'P', '2026-03-05'),
        chargeback('C', 'Q', '2026-03-06'),
      ],
      2,
    ],
    ['not after the period', [payment('P', '2026-03-01'), chargeback('B', 'P', '2026-04-01')], 0],
    [
      'recorded on the last day',
      [payment('P', '2026-03-01'), chargeback('B', 'P', '2026-03-05', '2026-03-31')],
      1,
    ],
    ['not recorded later', [payment('P', '2026-03-01'), chargeback('B', 'P', '2026-03-05', '2026-04-01')], 0],
    [
      'not a reversal',
      [payment('P', '2026-03-01'), { kind: 'reversal', id: 'R', of: 'P', effectiveOn: '2026-03-05' }],
      0,
    ],
  ])('counts bounced payments: %s', (_, events, count) => {
    expect(tally({ events }).bouncedPayments).toBe(count)
  })

  it.each<[string, readonly PaymentPromise[], readonly AccountEvent[], number]>([
    ['broken in the period', [promise('P-1', '2026-03-10')], [], 1],
    ['about the account', [promise('P-1', '2026-03-10', { accountId: 'A-1' })], [], 1],
    ['not about another', [promise('P-1', '2026-03-10', { accountId: 'A-2' })], [], 0],
    ['not before it', [promise('P-1', '2026-02-10')], [], 0],
    ['not pending on its last day', [promise('P-1', '2026-03-31')], [], 0],
    ['not kept', [promise('P-1', '2026-03-10')], [payment('PAY', '2026-03-09')], 0],
    [
      'not paid in part',
      [promise('P-1', '2026-03-10', { amount: '60.00' })],
      [payment('PAY', '2026-03-09')],
      0,
    ],
    [
      'a word recorded twice is one',
      [promise('P-1', '2026-03-10'), promise('P-2', '2026-03-10', { madeOn: '2026-03-05' })],
      [],
      1,
    ],
    [
      'the other account is counted apart, whichever comes first',
      [
        promise('P-1', '2026-03-10', { accountId: 'A-2' }),
        promise('P-2', '2026-03-11', { accountId: 'A-1' }),
        promise('P-3', '2026-03-12', { accountId: 'A-1' }),
      ],
      [],
      2,
    ],
  ])('counts promises: %s', (_, promises, events, count) => {
    expect(tally({ promises, events }, { promiseRule }).brokenPromises).toBe(count)
  })

  it.each<[string, readonly ContactRecord[], number]>([
    ['calls that rang out', [contact(1, 'no-answer'), contact(2, 'voicemail')], 2],
    ['a visit where another opened', [contact(1, 'answered-by-other', { channel: 'visit' })], 1],
    ['a robot that nobody heard', [contact(1, 'hung-up', { channel: 'voice-robot' })], 1],
    [
      'a talk ends the row',
      [contact(1, 'no-answer'), contact(2, 'answered-by-debtor'), contact(3, 'no-answer')],
      1,
    ],
    ['in order of time, not of the list', [contact(3, 'answered-by-debtor'), contact(1, 'no-answer')], 0],
    [
      'a call of the debtor ends the row',
      [contact(1, 'no-answer'), contact(2, 'answered-by-debtor', { direction: 'inbound' })],
      0,
    ],
    [
      'a message of the debtor ends it',
      [contact(1, 'no-answer'), contact(2, 'delivered', { direction: 'inbound', channel: 'sms' })],
      0,
    ],
    ['a message that was read ends it', [contact(1, 'no-answer'), contact(2, 'read', { channel: 'app' })], 0],
    [
      'a message that was delivered says nothing',
      [contact(1, 'no-answer'), contact(2, 'delivered', { channel: 'sms' })],
      1,
    ],
    [
      'the spouse is not the debtor',
      [contact(1, 'no-answer', { recipient: 'debtor' }), contact(2, 'no-answer', { recipient: 'guarantor' })],
      1,
    ],
    [
      'about the account, or about any',
      [
        contact(1, 'no-answer', { accountIds: ['A-2', 'A-1'] }),
        contact(2, 'no-answer', { accountIds: ['A-2'] }),
      ],
      1,
    ],
    [
      'up to the time of the question, and no later',
      [
        contact(31, 'no-answer', { at }),
        contact(30, 'answered-by-debtor', { at: '2026-03-31T12:00:00.001Z' }),
      ],
      1,
    ],
  ])('counts attempts: %s', (_, contacts, count) => {
    expect(tally({ contacts }, { at }).unansweredAttempts).toBe(count)
  })

  it('hands over what flagBehavior takes', () => {
    const facts = tally({ marks: [dispute('2026-03-05')] })
    const { flags } = flagBehavior(
      facts,
      { newDisputes: { atLeast: 1 }, bouncedPayments: { atLeast: 1 } },
      '2026-03-31',
    )
    expect(flags.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['new-disputes', 'raised'],
      ['bounced-payments', 'undetermined'],
    ])
  })

  it('refuses a promise whose grace leads beyond the year 9999', () => {
    const rule = { ...promiseRule, graceDays: 1 }
    const last = errorOf(() => tally({ promises: [promise('P-1', '9999-12-31')] }, { promiseRule: rule }))
    expect(last.code).toBe('invalid-input')
    expect(last.sentence).toEqual({
      en: 'promises[0].dueOn: expected days of the years 1 to 9999, received 9999-12-31 + 1 days. Check the day promised: with the days of grace it leads beyond them.',
      'zh-CN':
        'promises[0].dueOn：应为公元 1 年至 9999 年内的日期，收到 9999-12-31 + 1 days。请核对承诺日：加上宽限天数后超出该范围。',
    })
    expect(tally({ promises: [promise('P-1', '9999-12-30')] }, { promiseRule: rule }).brokenPromises).toBe(0)
  })

  it('refuses an account that the case does not have, and a period that ends before it starts', () => {
    const unknown = errorOf(() => tally({}, { accountId: 'A-3' }))
    expect(unknown.code).toBe('invalid-input')
    expect(unknown.sentence).toEqual({
      en: 'accountId: expected the id of an account of the case file, received "A-3". Name an account that the case file holds.',
      'zh-CN': 'accountId：应为案件中某一账户的编号，收到 "A-3"。请填写案件中已有的账户编号。',
    })
    const backwards = { from: '2026-03-31', to: '2026-03-01' }
    expect(errorOf(() => tally({}, { period: backwards })).message).toContain('period.to: ')
    expect(errorOf(() => tallyBehavior({} as CaseFile, { accountId: 'A-1', period })).message).toContain(
      'debtor: ',
    )
  })
})
