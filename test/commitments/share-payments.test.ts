import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AccountPayments, sharePayments } from '../../src/commitments'
import { addDays, formatMinorUnits, readMinorUnits } from '../../src/foundations'
import type { Payment, PaymentPromise } from '../../src/model'

const promise = (
  id: string,
  dueOn: string,
  amount: string,
  more: Partial<PaymentPromise> = {},
): PaymentPromise => ({
  id,
  madeOn: '2026-03-01',
  dueOn,
  amount,
  currency: 'CNY',
  ...more,
})
const paid = (effectiveOn: string, amount: string, more: Partial<Payment> = {}): Payment => ({
  kind: 'payment',
  id: effectiveOn,
  effectiveOn,
  amount,
  ...more,
})
const onAccount = (...payments: readonly Payment[]): readonly AccountPayments[] => [
  { id: 'A-1', currency: 'CNY', payments },
]
const sharesOf = (
  promises: readonly PaymentPromise[],
  accounts: readonly AccountPayments[],
  graceDays = 0,
): readonly string[] =>
  sharePayments(promises, accounts, graceDays).map((legs) =>
    legs.map((receipts) => receipts.map(({ units }) => formatMinorUnits(units, 2)).join(' ')).join(' | '),
  )

const tenth = promise('tenth', '2026-03-10', '60.00')
const twentieth = promise('twentieth', '2026-03-20', '60.00')

describe('sharePayments', () => {
  it.each<[string, readonly PaymentPromise[], readonly AccountPayments[], readonly string[]]>([
    [
      'one payment keeps one promise',
      [tenth, twentieth],
      onAccount(paid('2026-03-05', '60.00')),
      ['60.00', ''],
    ],
    [
      'the earliest due first, whatever the order of the list',
      [twentieth, tenth],
      onAccount(paid('2026-03-05', '60.00')),
      ['', '60.00'],
    ],
    [
      'what is beyond it goes to the next, and what no promise lacks to none',
      [tenth, twentieth],
      onAccount(paid('2026-03-05', '70.00'), paid('2026-03-06', '70.00')),
      ['60.00', '10.00 50.00'],
    ],
    [
      'after its last day a promise takes nothing',
      [tenth, twentieth],
      onAccount(paid('2026-03-11', '60.00')),
      ['', '60.00'],
    ],
    ['on its last day it does', [tenth, twentieth], onAccount(paid('2026-03-10', '60.00')), ['60.00', '']],
    ['nothing before it was made', [tenth], onAccount(paid('2026-02-28', '60.00')), ['']],
    [
      'nothing from the day on which it was canceled',
      [{ ...tenth, canceledOn: '2026-03-05' }, twentieth],
      onAccount(paid('2026-03-04', '1.00'), paid('2026-03-05', '2.00')),
      ['1.00', '2.00'],
    ],
    [
      'only for the account that it is about',
      [{ ...tenth, accountId: 'A-2' }, twentieth],
      onAccount(paid('2026-03-05', '60.00')),
      ['', '60.00'],
    ],
    [
      'only in its currency',
      [{ ...tenth, currency: 'USD' }, twentieth],
      onAccount(paid('2026-03-05', '60.00')),
      ['', '60.00'],
    ],
    [
      'of two due on one day the earlier made, then by id',
      [
        promise('b', '2026-03-10', '1.00'),
        promise('a', '2026-03-10', '1.00'),
        promise('c', '2026-03-10', '1.00', { madeOn: '2026-02-01' }),
      ],
      onAccount(paid('2026-03-05', '2.00')),
      ['', '1.00', '1.00'],
    ],
    [
      'payments of one day by sequence, over all accounts',
      [tenth, twentieth],
      [
        { id: 'A-1', currency: 'CNY', payments: [paid('2026-03-05', '60.00', { sequence: 1 })] },
        { id: 'A-2', currency: 'CNY', payments: [paid('2026-03-05', '50.00')] },
      ],
      ['50.00 10.00', '50.00'],
    ],
    [
      'leg by leg, over all promises the earliest due first',
      [
        promise('legs', '2026-03-30', '80.00', {
          legs: [
            { dueOn: '2026-03-05', amount: '40.00' },
            { dueOn: '2026-03-30', amount: '40.00' },
          ],
        }),
        twentieth,
      ],
      onAccount(paid('2026-03-04', '50.00'), paid('2026-03-21', '60.00')),
      ['40.00 | 40.00', '10.00'],
    ],
  ])('%s', (_, promises, accounts, shares) => expect(sharesOf(promises, accounts)).toEqual(shares))

  it('counts the days of grace, the last one in and the next one out', () => {
    const on = (day: string) => sharesOf([tenth], onAccount(paid(day, '60.00')), 2)
    expect(on('2026-03-12')).toEqual(['60.00'])
    expect(on('2026-03-13')).toEqual([''])
  })

  it('never gives out more than came in, nor more than a promise is for', () => {
    const days = fc.integer({ min: 0, max: 20 }).map((count) => addDays('2026-03-01', count))
    const amounts = fc.constantFrom('0.01', '5.00', '60.00')
    const promises = fc
      .array(fc.record({ days: fc.nat({ max: 15 }), madeOn: days, amount: amounts }), { maxLength: 4 })
      .map((drafts) =>
        drafts.map(({ days: count, madeOn, amount }, index) =>
          promise(`P-${index}`, addDays(madeOn, count), amount, { madeOn }),
        ),
      )
    const payments = fc
      .array(fc.record({ effectiveOn: days, amount: amounts }), { maxLength: 5 })
      .map((drafts) =>
        drafts.map(({ effectiveOn, amount }, index) => paid(effectiveOn, amount, { id: `${index}` })),
      )
    const units = (amount: unknown): number => Number(readMinorUnits(amount, 2) ?? 0)
    fc.assert(
      fc.property(promises, payments, (made, received) => {
        const shares = sharePayments(made, onAccount(...received), 1)
        shares.forEach((share, index) => {
          const sum = share.flat().reduce((total, receipt) => total + Number(receipt.units), 0)
          expect(sum).toBeLessThanOrEqual(units(made[index]?.amount))
        })
        for (const day of new Set(received.map(({ effectiveOn }) => effectiveOn))) {
          const given = shares.flat(2).filter(({ on }) => on === day)
          const came = received.filter(({ effectiveOn }) => effectiveOn === day)
          expect(given.reduce((total, receipt) => total + Number(receipt.units), 0)).toBeLessThanOrEqual(
            came.reduce((total, { amount }) => total + units(amount), 0),
          )
        }
      }),
      { seed: 91, endOnFailure: true, numRuns: 500 },
    )
  })
})
