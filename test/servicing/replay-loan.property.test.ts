import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../src/foundations'
import { compileLedger, replayAccount } from '../../src/ledger'
import { componentNames, parseAccount } from '../../src/model'
import { type LoanReplay, type LoanState, quotePayoff, replayLoan } from '../../src/servicing'
import { loans } from './random-loans'

const cents = (amount: string): number => Math.round(Number(amount) * 100)
const sum = (amounts: readonly string[]): number => amounts.reduce((all, one) => all + cents(one), 0)
const lastOf = ({ states }: LoanReplay): LoanState => states[states.length - 1] as LoanState

describe('any loan with any history', () => {
  it('is settled to the cent by paying the settlement figure on its day', () => {
    fc.assert(
      fc.property(loans, ({ loan, asOf }) => {
        const { settlementFigure, held } = lastOf(replayLoan(loan, { asOf }))
        if (cents(settlementFigure) === 0) return
        const payment = {
          kind: 'payment',
          id: 'settling',
          effectiveOn: asOf,
          amount: settlementFigure,
          sequence: 99,
        } as const
        const after = replayLoan({ ...loan, events: [...loan.events, payment] }, { asOf })
        expect(cents(held)).toBeGreaterThanOrEqual(0)
        expect(lastOf(after)).toMatchObject({
          owed: '0.00',
          settlementFigure: '0.00',
          held: '0.00',
          due: '0.00',
          notDue: '0.00',
        })
        expect(after.rows).toEqual([])
        expect(['closed', 'written-off']).toContain(after.status)
      }),
      { numRuns: 120 },
    )
  })

  it('is replayed alike in whatever order its events are listed', () => {
    fc.assert(
      fc.property(loans, fc.nat(), ({ loan, asOf }, turn) => {
        const place = turn % Math.max(1, loan.events.length)
        const events = [...loan.events.slice(place), ...loan.events.slice(0, place)].reverse()
        const reschedules = [...(loan.reschedules ?? [])].reverse()
        expect(replayLoan({ ...loan, events, reschedules }, { asOf })).toEqual(replayLoan(loan, { asOf }))
      }),
      { numRuns: 40 },
    )
  })

  it('adds up by component on every day', () => {
    fc.assert(
      fc.property(loans, ({ loan, asOf }) => {
        for (const { components, owed, due, notDue, accrued, pastDue } of replayLoan(loan, { asOf }).states) {
          expect(sum(Object.values(components))).toBe(cents(owed))
          expect(cents(due) + cents(notDue) + cents(accrued)).toBe(cents(owed))
          expect(cents(pastDue)).toBeLessThanOrEqual(cents(due))
          for (const name of componentNames) expect(cents(components[name])).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('costs what its plan says when every row is paid on its day, and nothing for being late', () => {
    fc.assert(
      fc.property(loans, ({ loan: { reschedules: _none, ceilings: _bounds, ...loan } }) => {
        const [disbursement] = loan.events
        const only = { ...loan, events: disbursement === undefined ? [] : [disbursement] }
        // At one rate: with another to come, the plan is made anew on its day.
        const plan = 'rates' in only.plan ? { ...only.plan, rates: only.plan.rates.slice(0, 1) } : only.plan
        const planned = { ...only, plan }
        const { rows } = replayLoan(planned, { asOf: '2026-01-01' })
        const payments = rows.flatMap(({ dueOn, principal, interest }, index) => {
          const amount = ((cents(principal) + cents(interest)) / 100).toFixed(2)
          // A bullet without interest has rows with nothing to pay.
          return amount === '0.00'
            ? []
            : [{ kind: 'payment', id: `P-${index}`, effectiveOn: dueOn, amount } as const]
        })
        const paid = replayLoan({ ...planned, events: [...only.events, ...payments] }, { asOf: '2030-01-01' })
        expect(paid.status).toBe('closed')
        expect(paid.account.events?.filter(({ kind }) => kind === 'charge')).toEqual([])
        expect(cents(lastOf(paid).paid)).toBe(sum(payments.map(({ amount }) => amount)))
      }),
      { numRuns: 60 },
    )
  })

  it('is told by its account: the ledger has the same due and the same held', () => {
    const steps = (['past-due', 'due'] as const).flatMap((timing) =>
      componentNames.map((name) => `${timing}-${name}` as const),
    )
    const ledger = compileLedger({
      allocationOrder: { id: 'due-only', steps, direction: 'horizontal', excess: 'hold' },
    })
    fc.assert(
      fc.property(loans, ({ loan, asOf }) => {
        const replay = replayLoan(loan, { asOf })
        const { dues, unapplied } = replayAccount(parseAccount(replay.account), { asOf, ledger })
        expect(sum(dues.filter(({ dueOn }) => dueOn <= asOf).map(({ open }) => open))).toBe(
          cents(lastOf(replay).due),
        )
        expect(unapplied).toBe(lastOf(replay).held)
        const ahead = new Set(replay.rows.map(({ id }) => id))
        const principal = dues
          .filter(({ id }) => ahead.has(id))
          .map(({ components }) => components?.principal ?? '0')
        expect(sum(principal)).toBe(cents(lastOf(replay).notDue))
      }),
      { numRuns: 30 },
    )
  })

  it('stood on an earlier day as it is told of that day later, unless something was undone since', () => {
    fc.assert(
      fc.property(loans, ({ loan, asOf }) => {
        fc.pre(loan.events.every(({ kind }) => kind !== 'reversal' && kind !== 'chargeback'))
        const { states } = replayLoan(loan, { asOf })
        for (const state of states) {
          expect(lastOf(replayLoan(loan, { asOf: state.on }))).toEqual(state)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('changes on the day that it names, and not before', () => {
    fc.assert(
      fc.property(loans, ({ loan, asOf }) => {
        const events = loan.events.filter(({ effectiveOn }) => effectiveOn <= asOf)
        const reschedules = (loan.reschedules ?? []).filter(({ effectiveOn }) => effectiveOn <= asOf)
        const quiet = { ...loan, events, reschedules }
        const now = replayLoan(quiet, { asOf })
        const figures = ({ on: _on, events: _events, daysPastDue: _days, ...rest }: LoanState): unknown =>
          rest
        if (now.changesOn === null) {
          expect(figures(lastOf(replayLoan(quiet, { asOf: '2029-01-01' })))).toEqual(figures(lastOf(now)))
          return
        }
        const before = new Date(Date.parse(now.changesOn) - 86_400_000).toISOString().slice(0, 10)
        expect(figures(lastOf(replayLoan(quiet, { asOf: before })))).toEqual(figures(lastOf(now)))
        expect(figures(lastOf(replayLoan(quiet, { asOf: now.changesOn })))).not.toEqual(figures(lastOf(now)))
      }),
      { numRuns: 40 },
    )
  })

  it('is quoted for each day with the settlement figure of that day', () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 0, max: 40 }), ({ loan, asOf }, length) => {
        const quiet = {
          ...loan,
          events: loan.events.filter(({ effectiveOn }) => effectiveOn <= asOf),
          reschedules: (loan.reschedules ?? []).filter(({ effectiveOn }) => effectiveOn <= asOf),
        }
        const validUntil = new Date(Date.parse(asOf) + length * 86_400_000).toISOString().slice(0, 10)
        const { days, figure, holdsUntil } = quotePayoff(loan, { asOf, validUntil })
        expect(days.map(({ on }) => on)).toHaveLength(length + 1)
        const last = days[length]
        expect(last?.figure).toBe(lastOf(replayLoan(quiet, { asOf: validUntil })).settlementFigure)
        for (const { on, figure: ofDay } of days) {
          if (on <= holdsUntil) expect(cents(ofDay)).toBeLessThanOrEqual(cents(figure))
        }
        expect(holdsUntil >= asOf && holdsUntil <= validUntil).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  // What it cost by a day is what came in for good and what is owed, beyond what was lent; waivers only lower it.
  it('never costs more than a ceiling allows, on any day', () => {
    fc.assert(
      fc.property(loans, ({ loan, asOf }) => {
        const { account, states } = replayLoan(loan, { asOf })
        const summed = (kind: string, on: string, components: readonly string[]): number =>
          (account.events ?? []).reduce((all, event) => {
            if (event.effectiveOn > on || event.kind !== kind) return all
            if (event.kind === 'disbursement') return all + cents(String(event.amount))
            if (event.kind !== 'charge' || !components.includes(event.component)) return all
            return all + cents(String(event.amount))
          }, 0)
        for (const { components, limit } of loan.ceilings ?? []) {
          let grown = 0
          states.forEach(({ on, paid, held, owed }, index) => {
            const before = states[index - 1]
            if (before !== undefined) {
              grown += cents(before.components.principal) * daysBetween(before.on, on)
            }
            const cost = cents(paid) - cents(held) + cents(owed) - summed('disbursement', on, [])
            // Refunds and chargebacks of more than is held are owed as principal, and were lent in no disbursement.
            if (limit.kind === 'share')
              expect(cost).toBeLessThanOrEqual((summed('disbursement', on, []) * 3) / 100)
            else if (limit.kind === 'rate') expect(cost).toBeLessThanOrEqual((grown * 12) / 36_500)
            else {
              const most = cents(String(limit.amount))
              expect(summed('charge', on, components)).toBeLessThanOrEqual(most)
            }
          })
        }
      }),
      { numRuns: 60 },
    )
  })
})
