import fc from 'fast-check'
import { addDays } from '../../src/foundations'
import type { Account, AccountEvent, Due } from '../../src/model'
import { today } from './portfolios'

/** A day around today. */
export const dayWithin = (days: number): fc.Arbitrary<string> =>
  fc.integer({ min: -days, max: days }).map((count) => addDays(today, count))
/** Amounts from a cent up. */
export const amounts = fc.constantFrom('0.01', '1.00', '3.51', '20.00', '75.00')
const components = fc.record({
  interest: fc.constantFrom('0.00', '2.50'),
  principal: fc.constantFrom('10.00', '40.00'),
})
const eventsOf: fc.Arbitrary<readonly AccountEvent[]> = fc
  .array(
    fc.record({
      effectiveOn: dayWithin(12),
      recordedAfter: fc.nat({ max: 6 }),
      sequence: fc.nat({ max: 2 }),
      amount: amounts,
      make: fc.constantFrom<
        (
          amount: string,
          index: number,
          earlier: readonly AccountEvent[],
        ) => readonly Record<string, unknown>[]
      >(
        (amount) => [{ kind: 'payment', amount }],
        (amount) => [{ kind: 'payment', amount }],
        (amount) => [{ kind: 'refund', amount }],
        (amount) => [{ kind: 'transfer-in', amount }],
        (amount) => [{ kind: 'transfer-out', amount }],
        (amount) => [{ kind: 'recovery', amount }],
        (amount) => [{ kind: 'charge', component: 'fee', amount }],
        (amount) => [{ kind: 'waiver', components: { interest: amount, fee: '0.50' } }],
        () => [{ kind: 'write-off' }],
        () => [{ kind: 're-aging' }],
        () => [{ kind: 'acceleration' }],
        (amount, index) => [
          {
            kind: 'disbursement',
            amount,
            dues: [{ id: `lent-${index}`, dueOn: addDays(today, index), components: { principal: amount } }],
          },
        ],
        (_, __, earlier) =>
          earlier
            .flatMap(({ kind, id }) =>
              kind === 'acceleration' || kind === 'disbursement' ? [{ kind: 'reversal', of: id }] : [],
            )
            .slice(-1),
        () => [{ kind: 'pause' }],
        () => [{ kind: 'resume' }],
        (amount, index) => [
          { kind: 'restructure', dues: [{ id: `new-${index}`, dueOn: addDays(today, index), amount }] },
        ],
        (_, __, earlier) =>
          earlier
            .flatMap(({ kind, id }) => (kind === 'payment' ? [{ kind: 'reversal', of: id }] : []))
            .slice(-1),
        (_, __, earlier) =>
          earlier
            .flatMap(({ kind, id }) => (kind === 'charge' ? [{ kind: 'reversal', of: id }] : []))
            .slice(-1),
        (_, __, earlier) =>
          earlier
            // Nine of these are less than the payment, whatever else is drawn.
            .flatMap((event) =>
              event.kind === 'payment' && Number(event.amount) >= 20
                ? [{ kind: 'chargeback', of: event.id, amount: '2.13' }]
                : [],
            )
            .slice(-1),
      ),
    }),
    { maxLength: 9 },
  )
  .map((drafts) => {
    const events: AccountEvent[] = []
    drafts.forEach(({ effectiveOn, recordedAfter, sequence, amount, make }, index) => {
      for (const made of make(amount, index, events)) {
        const target = events.find(({ id }) => id === made['of'])
        const isUndone = events.some((one) => one.kind === 'reversal' && one.of === made['of'])
        if (isUndone && made['kind'] === 'reversal') continue
        const day =
          target !== undefined && target.effectiveOn > effectiveOn ? target.effectiveOn : effectiveOn
        const common = {
          id: `e-${index}`,
          effectiveOn: day,
          recordedOn: addDays(day, recordedAfter),
          sequence: target === undefined ? sequence : 2,
        }
        // The drafts are of the form that the parser, which every account goes through, checks.
        events.push({ ...made, ...common } as unknown as AccountEvent)
      }
    })
    return events
  })
/** Random accounts around one day whose events are of every kind, each sound. */
export const histories: fc.Arbitrary<Account> = fc
  .record({
    dues: fc.array(fc.record({ dueOn: dayWithin(10), components }), { minLength: 1, maxLength: 3 }),
    events: eventsOf,
  })
  .map(({ dues, events }) => ({
    id: 'A-1',
    currency: 'USD',
    dues: dues.map((due, index): Due => ({ ...due, id: `due-${index}` })),
    events,
  }))
