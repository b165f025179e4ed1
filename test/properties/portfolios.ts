import fc from 'fast-check'
import { addDays } from '../../src/foundations'
import type { Account, CaseFile, Due, Opening, Payment } from '../../src/model'

/** Random portfolios around one day, small enough to search by hand and varied enough to meet every status. */
export const today = '2026-03-31'

const dayWithin = (days: number): fc.Arbitrary<string> =>
  fc.integer({ min: -days, max: days }).map((count) => addDays(today, count))

const amountOf = (minorDigits: number): fc.Arbitrary<string> =>
  fc.integer({ min: -50_000, max: 200_000 }).map((units) => {
    const digits = String(Math.abs(units)).padStart(minorDigits + 1, '0')
    const cut = digits.length - minorDigits
    return `${units < 0 ? '-' : ''}${digits.slice(0, cut)}${minorDigits > 0 ? `.${digits.slice(cut)}` : ''}`
  })

const dueOf = (minorDigits: number): fc.Arbitrary<Omit<Due, 'id'>> =>
  fc
    .record(
      {
        dueOn: dayWithin(230),
        issuedOn: dayWithin(260),
        settledOn: dayWithin(230),
        amount: amountOf(minorDigits),
        components: fc.record({ principal: amountOf(minorDigits), interest: amountOf(minorDigits) }),
      },
      { requiredKeys: ['dueOn', 'amount', 'components'] },
    )
    .chain(({ amount, components, ...due }) =>
      fc.boolean().map((whole): Omit<Due, 'id'> => (whole ? { ...due, amount } : { ...due, components })),
    )

const currencies = fc.constantFrom<readonly [string, number]>(['USD', 2], ['CNY', 2], ['JPY', 0], ['KWD', 3])

const positiveAmountOf = (minorDigits: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: 150_000 }).map((units) => {
    const digits = String(units).padStart(minorDigits + 1, '0')
    const cut = digits.length - minorDigits
    return `${digits.slice(0, cut)}${minorDigits > 0 ? `.${digits.slice(cut)}` : ''}`
  })

const paymentOf = (minorDigits: number): fc.Arbitrary<Omit<Payment, 'id'>> =>
  fc.record({
    kind: fc.constant('payment'),
    effectiveOn: dayWithin(230),
    amount: positiveAmountOf(minorDigits),
  })

const openingOf = (minorDigits: number): fc.Arbitrary<Opening> =>
  fc.record({
    on: dayWithin(200),
    oldestDueOn: dayWithin(230),
    balance: fc.record({ principal: positiveAmountOf(minorDigits) }),
  })

/** An account with up to six dues, up to four payments, and perhaps an opening. */
export const accounts: fc.Arbitrary<Omit<Account, 'id'>> = currencies.chain(([currency, minorDigits]) =>
  fc
    .record({
      dues: fc.array(dueOf(minorDigits), { maxLength: 6 }),
      events: fc.array(paymentOf(minorDigits), { maxLength: 4 }),
      opening: fc.option(openingOf(minorDigits), { nil: undefined, freq: 3 }),
    })
    .map(({ dues, events, opening }) => ({
      currency,
      dues: dues.map((due, index) => ({ ...due, id: `due-${index}` })),
      // The opening holds what was paid up to its day, so such payments would be refused.
      events: events
        .filter(({ effectiveOn }) => opening === undefined || effectiveOn > opening.on)
        .map((event, index) => ({ ...event, id: `payment-${index}` })),
      ...(opening === undefined ? {} : { opening }),
    })),
)

/** Up to eight debtors with up to three accounts each. */
export const portfolios: fc.Arbitrary<readonly CaseFile[]> = fc
  .array(fc.array(accounts, { maxLength: 3 }), { maxLength: 8 })
  .map((debtors) =>
    debtors.map((held, debtor) => ({
      debtor: { id: `debtor-${debtor}` },
      accounts: held.map((account, index) => ({ ...account, id: `account-${index}` })),
    })),
  )
