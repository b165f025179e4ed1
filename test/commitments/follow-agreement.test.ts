import { describe, expect, it } from 'vitest'
import { followAgreement } from '../../src/commitments'
import type { AccountEvent, AgreementTerms, InstallmentAgreement } from '../../src/model'
import { errorOf } from '../support/error-of'

/** 900 in three installments of 300, on the 15th of April, May and June. */
const agreementOf = (more: Partial<InstallmentAgreement> = {}): InstallmentAgreement => ({
  id: 'AG-1',
  accountId: 'A-1',
  agreedOn: '2026-04-01',
  currency: 'CNY',
  installments: [
    { dueOn: '2026-04-15', amount: '300.00' },
    { dueOn: '2026-05-15', amount: '300.00' },
    { dueOn: '2026-06-15', amount: '300.00' },
  ],
  ...more,
})
/** On time up to the 17th, curable up to the 27th. */
const termsOf = (more: Partial<AgreementTerms> = {}): AgreementTerms => ({
  graceDays: 2,
  thresholdPercent: 90,
  cureDays: 10,
  missedInstallments: 1,
  onBreach: 'accelerate',
  ...more,
})
const paid = (effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'payment',
  id: `${effectiveOn} ${amount}`,
  effectiveOn,
  amount,
})
const follow = (
  events: readonly AccountEvent[],
  asOf: string,
  agreement: Partial<InstallmentAgreement> = {},
  terms: Partial<AgreementTerms> = {},
) =>
  followAgreement(
    agreementOf(agreement),
    { id: 'A-1', currency: 'CNY', dues: [], events },
    { asOf, terms: termsOf(terms) },
  )
const rowsOf = (standing: ReturnType<typeof follow>): readonly string[] =>
  standing.installments.map(({ status }) => status)

describe('an agreement in three installments', () => {
  it.each<[string, readonly AccountEvent[], string, string, readonly string[], string | null]>([
    ['before it is made', [], '2026-03-31', 'not-made', ['open', 'open', 'open'], '2026-04-01'],
    ['the day it is made', [], '2026-04-01', 'current', ['open', 'open', 'open'], '2026-04-18'],
    ['the last day of grace', [], '2026-04-17', 'current', ['open', 'open', 'open'], '2026-04-18'],
    ['the day after, nothing paid', [], '2026-04-18', 'late', ['late', 'open', 'open'], '2026-04-28'],
    [
      'the day after, a cent less than 90 %',
      [paid('2026-04-17', '269.99')],
      '2026-04-18',
      'short',
      ['short', 'open', 'open'],
      '2026-04-28',
    ],
    [
      'exactly 90 % on the last day',
      [paid('2026-04-17', '270.00')],
      '2026-04-18',
      'current',
      ['kept', 'open', 'open'],
      '2026-05-18',
    ],
    ['the last day of cure', [], '2026-04-27', 'late', ['late', 'open', 'open'], '2026-04-28'],
    [
      'cured on the last day of cure',
      [paid('2026-04-27', '300.00')],
      '2026-04-27',
      'current',
      ['cured', 'open', 'open'],
      '2026-05-18',
    ],
    ['the day after the days of cure', [], '2026-04-28', 'broken', ['missed', 'open', 'open'], '2026-05-18'],
    [
      'paid on that very day: too late',
      [paid('2026-04-28', '300.00')],
      '2026-04-28',
      'broken',
      ['cured', 'open', 'open'],
      '2026-05-18',
    ],
    [
      'all paid in advance',
      [paid('2026-04-01', '900.00')],
      '2026-04-01',
      'kept',
      ['kept', 'kept', 'kept'],
      null,
    ],
    [
      'nothing from before it was made',
      [paid('2026-03-31', '900.00')],
      '2026-04-18',
      'late',
      ['late', 'open', 'open'],
      '2026-04-28',
    ],
    [
      'the last within its tolerance',
      [paid('2026-04-10', '600.00'), paid('2026-06-17', '270.00')],
      '2026-06-17',
      'kept',
      ['kept', 'kept', 'kept'],
      null,
    ],
  ])('%s', (_, events, asOf, status, rows, changesOn) => {
    const standing = follow(events, asOf)
    expect(standing).toMatchObject({ status, changesOn })
    expect(rowsOf(standing)).toEqual(rows)
  })

  it('answers with everything', () => {
    expect(follow([paid('2026-04-15', '290.00'), paid('2026-05-16', '100.00')], '2026-05-20')).toEqual({
      agreementId: 'AG-1',
      accountId: 'A-1',
      asOf: '2026-05-20',
      currency: 'CNY',
      status: 'short',
      agreed: '900.00',
      paid: '390.00',
      // The 10 that the first lacked took the first 10 of the next money.
      overdue: '210.00',
      outstanding: '510.00',
      installments: [
        {
          dueOn: '2026-04-15',
          amount: '300.00',
          status: 'kept',
          paid: '300.00',
          short: '0.00',
          lastDay: '2026-04-17',
          cureUntil: '2026-04-27',
          paidOn: '2026-04-15',
        },
        {
          dueOn: '2026-05-15',
          amount: '300.00',
          status: 'short',
          paid: '90.00',
          short: '210.00',
          lastDay: '2026-05-17',
          cureUntil: '2026-05-27',
          paidOn: null,
        },
        {
          dueOn: '2026-06-15',
          amount: '300.00',
          status: 'open',
          paid: '0.00',
          short: '300.00',
          lastDay: '2026-06-17',
          cureUntil: '2026-06-27',
          paidOn: null,
        },
      ],
      breaches: [],
      acceleration: null,
      curableUntil: '2026-05-27',
      reinstatableUntil: null,
      changesOn: '2026-05-28',
    })
  })

  it('goes by what stands on the day: a payment that is reversed later had paid until then', () => {
    const events: readonly AccountEvent[] = [
      paid('2026-04-15', '300.00'),
      { kind: 'reversal', id: 'R', of: '2026-04-15 300.00', effectiveOn: '2026-04-20' },
    ]
    expect(follow(events, '2026-04-19')).toMatchObject({ status: 'current', changesOn: '2026-04-20' })
    expect(follow(events, '2026-04-20')).toMatchObject({ status: 'late', paid: '0.00' })
  })

  it('counts only what had been recorded, where that is asked', () => {
    const late = { ...paid('2026-04-15', '300.00'), recordedOn: '2026-04-20' }
    const account = { id: 'A-1', currency: 'CNY', dues: [], events: [late] }
    const known = (knownOn: string) =>
      followAgreement(agreementOf(), account, { asOf: '2026-04-18', knownOn, terms: termsOf() }).status
    expect([known('2026-04-19'), known('2026-04-20')]).toEqual(['late', 'current'])
  })
})

describe('a breach', () => {
  it('makes everything left fall due, where the terms accelerate', () => {
    const events = [paid('2026-04-20', '100.00'), paid('2026-04-28', '50.00')]
    expect(follow(events, '2026-04-28')).toMatchObject({
      status: 'broken',
      breaches: [{ on: '2026-04-28', reinstatedOn: null }],
      acceleration: { on: '2026-04-28', amount: '800.00' },
      outstanding: '750.00',
      curableUntil: null,
      reinstatableUntil: null,
    })
    expect(follow(events, '2026-04-28', {}, { onBreach: 'keep-schedule' }).acceleration).toBeNull()
  })

  it('stays, however much is paid afterwards', () => {
    expect(follow([paid('2026-04-28', '900.00')], '2026-12-31')).toMatchObject({
      status: 'broken',
      outstanding: '0.00',
    })
  })

  it.each<[string, number, string, string]>([
    ['one is enough', 1, '2026-04-28', 'broken'],
    ['of two, one missed is not', 2, '2026-04-28', 'late'],
    ['of two, the day before the second is missed', 2, '2026-05-27', 'late'],
    ['of two, the day the second is missed', 2, '2026-05-28', 'broken'],
    ['of three, two missed are not', 3, '2026-06-27', 'late'],
    ['of three, the third', 3, '2026-06-28', 'broken'],
  ])('by the number missed at once: %s', (_, missedInstallments, asOf, status) => {
    expect(follow([], asOf, {}, { missedInstallments }).status).toBe(status)
  })

  it('counts those missed at once, not those missed in all', () => {
    const events = [paid('2026-05-01', '300.00')]
    expect(follow(events, '2026-05-28', {}, { missedInstallments: 2 })).toMatchObject({
      status: 'late',
      curableUntil: '2026-06-27',
    })
  })

  it.each<[string, string, string]>([
    ['canceled before the breach', '2026-04-27', 'canceled'],
    ['canceled on its day', '2026-04-28', 'broken'],
  ])('%s', (_, canceledOn, status) => {
    expect(follow([], '2026-12-31', { canceledOn }).status).toBe(status)
  })

  it('is none after the agreement was canceled, which its rows stay by', () => {
    const standing = follow([paid('2026-04-10', '300.00')], '2026-12-31', { canceledOn: '2026-05-20' })
    expect(standing).toMatchObject({ status: 'canceled', breaches: [], changesOn: null })
    expect(rowsOf(standing)).toEqual(['kept', 'late', 'open'])
  })

  it('does not follow what was kept the day before it was canceled', () => {
    const events = [paid('2026-05-19', '600.00'), paid('2026-04-10', '300.00')]
    expect(follow(events, '2026-12-31', { canceledOn: '2026-05-20' }).status).toBe('kept')
    expect(follow(events, '2026-12-31', { canceledOn: '2026-05-19' }).status).toBe('canceled')
  })
})

describe('reinstatement by paying up', () => {
  const reinstatement = { withinDays: 7, times: 1 }

  it.each<[string, readonly AccountEvent[], string, string | null]>([
    ['on the day of the breach', [paid('2026-04-28', '300.00')], 'current', '2026-04-28'],
    ['on the last day', [paid('2026-05-05', '300.00')], 'current', '2026-05-05'],
    ['in two parts', [paid('2026-04-29', '100.00'), paid('2026-05-05', '170.00')], 'current', '2026-05-05'],
    ['the day after the last', [paid('2026-05-06', '300.00')], 'broken', null],
    ['a cent too little', [paid('2026-05-05', '269.99')], 'broken', null],
  ])('%s', (_, events, status, reinstatedOn) => {
    expect(follow(events, '2026-05-10', {}, { reinstatement })).toMatchObject({
      status,
      breaches: [{ on: '2026-04-28', reinstatedOn }],
    })
  })

  it('says until when, and ends acceleration', () => {
    const open = follow([paid('2026-05-05', '300.00')], '2026-05-04', {}, { reinstatement })
    expect(open).toMatchObject({ reinstatableUntil: '2026-05-05', changesOn: '2026-05-05' })
    expect(open.acceleration).toEqual({ on: '2026-04-28', amount: '900.00' })
    expect(follow([], '2026-05-06', {}, { reinstatement }).reinstatableUntil).toBeNull()
    expect(
      follow([paid('2026-05-05', '300.00')], '2026-05-05', {}, { reinstatement }).acceleration,
    ).toBeNull()
  })

  it('needs everything past due by then, not only what broke it', () => {
    const wide = { reinstatement: { withinDays: 30, times: 1 } }
    // On 16 May the second installment is past due, too.
    expect(follow([paid('2026-05-15', '300.00')], '2026-05-16', {}, wide).status).toBe('current')
    expect(follow([paid('2026-05-16', '300.00')], '2026-05-16', {}, wide).status).toBe('broken')
    expect(follow([paid('2026-05-16', '600.00')], '2026-05-16', {}, wide).status).toBe('current')
  })

  it('happens so many times and no more', () => {
    const events = [paid('2026-04-28', '300.00'), paid('2026-05-28', '300.00')]
    const first = { on: '2026-04-28', reinstatedOn: '2026-04-28' }
    expect(follow(events, '2026-05-28', {}, { reinstatement })).toMatchObject({
      status: 'broken',
      breaches: [first, { on: '2026-05-28', reinstatedOn: null }],
      reinstatableUntil: null,
    })
    expect(follow(events, '2026-05-28', {}, { reinstatement: { withinDays: 7, times: 2 } })).toMatchObject({
      status: 'current',
      breaches: [first, { on: '2026-05-28', reinstatedOn: '2026-05-28' }],
    })
  })
})

describe('reinstatement by the lender', () => {
  it('makes what was past due fall due anew on its day', () => {
    const standing = follow([], '2026-05-10', { reinstatedOn: ['2026-05-10'] })
    expect(standing).toMatchObject({
      status: 'current',
      breaches: [{ on: '2026-04-28', reinstatedOn: '2026-05-10' }],
      acceleration: null,
      changesOn: '2026-05-13',
    })
    expect(standing.installments[0]).toMatchObject({
      dueOn: '2026-04-15',
      status: 'open',
      lastDay: '2026-05-12',
      cureUntil: '2026-05-22',
    })
  })

  it.each<[string, readonly AccountEvent[], string, string]>([
    ['late again', [], '2026-05-13', 'late'],
    ['the last day of its cure', [], '2026-05-22', 'late'],
    ['broken again', [], '2026-05-23', 'broken'],
    ['paid in time', [paid('2026-05-12', '300.00')], '2026-05-17', 'current'],
  ])('%s', (_, events, asOf, status) => {
    expect(follow(events, asOf, { reinstatedOn: ['2026-05-10'] }).status).toBe(status)
  })

  it('is not counted among the times of the debtor', () => {
    const events = [paid('2026-05-23', '300.00')]
    const reinstatement = { withinDays: 7, times: 1 }
    expect(follow(events, '2026-05-23', { reinstatedOn: ['2026-05-10'] }, { reinstatement })).toMatchObject({
      status: 'broken',
      reinstatableUntil: '2026-05-30',
    })
    // By 23 May the second installment is past due as well.
    expect(
      follow(
        [paid('2026-05-23', '600.00')],
        '2026-05-23',
        { reinstatedOn: ['2026-05-10'] },
        { reinstatement },
      ).status,
    ).toBe('current')
  })

  it('does nothing while the agreement is not broken', () => {
    const standing = follow([], '2026-04-20', { reinstatedOn: ['2026-04-20'] })
    expect(standing).toMatchObject({ status: 'late', breaches: [] })
    expect(standing.installments[0]).toMatchObject({ lastDay: '2026-04-17' })
  })
})

describe('the terms', () => {
  const account = { id: 'A-1', currency: 'CNY', dues: [] }

  it('of the agreement go before those asked with', () => {
    const own = agreementOf({ terms: termsOf({ graceDays: 0 }) })
    expect(followAgreement(own, account, { asOf: '2026-04-16', terms: termsOf() }).status).toBe('late')
    expect(followAgreement(own, account, { asOf: '2026-04-16' }).status).toBe('late')
  })

  it.each<[string, () => unknown, string]>([
    [
      'are wanted in one of the two places',
      () => followAgreement(agreementOf(), account, { asOf: '2026-04-16' }),
      'options.terms: expected the terms of the agreement, received nothing. State terms in the agreement, or pass those of the policy.',
    ],
    [
      'do not break by no installment',
      () => follow([], '2026-04-16', {}, { missedInstallments: 0 }),
      'options.terms.missedInstallments: expected a whole number of at least 1, received 0. Write 1 where the first is enough.',
    ],
    [
      'never reinstate no times',
      () => follow([], '2026-04-16', {}, { reinstatement: { withinDays: 3, times: 0 } }),
      'options.terms.reinstatement.times: expected a whole number of at least 1, received 0. Write 1 where the first is enough.',
    ],
  ])('%s', (_, ask, sentence) => expect(errorOf(ask).message).toBe(sentence))
})

describe('an agreement that does not fit', () => {
  it.each<[string, Partial<InstallmentAgreement>, string]>([
    [
      'another account',
      { accountId: 'A-2' },
      'agreement.accountId: expected A-1, as the account has it, received A-2. Follow an agreement over the account that it is about.',
    ],
    [
      'another currency',
      { currency: 'USD' },
      'agreement.currency: expected CNY, as the account has it, received USD.',
    ],
    [
      'no installments',
      { installments: [] },
      'agreement.installments: expected at least one row, received an empty list.',
    ],
    [
      'an installment before it is agreed',
      { agreedOn: '2026-04-16' },
      'agreement.installments[0].dueOn: expected 2026-04-16, the day it was made, or later, received 2026-04-15.',
    ],
    [
      'canceled before it is agreed',
      { canceledOn: '2026-03-31' },
      'agreement.canceledOn: expected 2026-04-01',
    ],
    [
      'reinstated before it is agreed',
      { reinstatedOn: ['2026-03-31'] },
      'agreement.reinstatedOn[0]: expected 2026-04-01',
    ],
  ])('%s', (_, more, sentence) => {
    expect(errorOf(() => follow([], '2026-04-16', more)).message).toContain(sentence)
  })
})
