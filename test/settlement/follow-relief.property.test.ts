import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followAgreement } from '../../src/commitments'
import { addDays } from '../../src/foundations'
import {
  type Account,
  type AccountEvent,
  type AgreementTerms,
  componentNames,
  type InstallmentAgreement,
} from '../../src/model'
import { followRelief, type PerformanceRelief, type ReliefStanding } from '../../src/settlement'

const first = '2026-02-10'
const dayOf = (offset: number): string => addDays(first, offset)
const LAST = 60
const cents = (text: string): number => Number(text.replace('.', ''))
const written = (units: number): string => (units / 100).toFixed(2)

interface Case {
  readonly agreement: InstallmentAgreement
  readonly account: Account
  readonly terms: AgreementTerms
  readonly relief: PerformanceRelief
}

// Few days and round amounts, so that thresholds and last days are often met exactly.
const cases: fc.Arbitrary<Case> = fc
  .record({
    gaps: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
    amounts: fc.array(fc.constantFrom(10, 20, 40), { minLength: 4, maxLength: 4 }),
    payments: fc.array(
      fc.record({ offset: fc.nat({ max: LAST }), units: fc.constantFrom(5, 9, 10, 20, 40) }),
      { maxLength: 8 },
    ),
    reversedOn: fc.option(fc.nat({ max: LAST }), { nil: undefined }),
    graceDays: fc.nat({ max: 3 }),
    cureDays: fc.nat({ max: 4 }),
    thresholdPercent: fc.constantFrom(50, 90, 100),
    missedInstallments: fc.integer({ min: 1, max: 2 }),
    reinstatement: fc.option(
      fc.record({ withinDays: fc.nat({ max: 6 }), times: fc.integer({ min: 1, max: 2 }) }),
      { nil: undefined },
    ),
    reinstated: fc.array(fc.nat({ max: LAST }), { maxLength: 2 }),
    canceled: fc.option(fc.nat({ max: LAST }), { nil: undefined }),
    granted: fc.nat({ max: 20 }),
    becomes: fc.constantFrom('at-once' as const, 'on-completion' as const, 'with-each-installment' as const),
    onBreach: fc.constantFrom('restore' as const, 'keep-in-proportion' as const),
    parts: fc.array(fc.nat({ max: 999 }), { minLength: 5, maxLength: 5 }),
    mode: fc.constantFrom('up' as const, 'down' as const, 'half-up' as const, 'half-even' as const),
    unit: fc.constantFrom('minor', '0.05', 'major'),
  })
  .map((given) => {
    let day = 0
    const installments = given.gaps.map((gap, index) => {
      day += gap
      return { dueOn: dayOf(day), amount: written(given.amounts[index] ?? 0) }
    })
    const { graceDays, cureDays, thresholdPercent, missedInstallments, reinstatement, becomes } = given
    const payments = given.payments.map(
      ({ offset, units }, index): AccountEvent => ({
        ...{ kind: 'payment', id: `P-${index}`, effectiveOn: dayOf(offset), amount: written(units) },
      }),
    )
    const [undone] = payments
    const isReversed = undone !== undefined && dayOf(given.reversedOn ?? -1) >= undone.effectiveOn
    return {
      agreement: {
        ...{ id: 'AG-1', accountId: 'A-1', agreedOn: first, currency: 'CNY', installments },
        reinstatedOn: given.reinstated.map(dayOf),
        ...(given.canceled === undefined ? {} : { canceledOn: dayOf(given.canceled) }),
      },
      account: {
        ...{ id: 'A-1', currency: 'CNY', dues: [] },
        events: isReversed
          ? [
              ...payments,
              { kind: 'reversal', id: 'X', of: undone.id, effectiveOn: dayOf(given.reversedOn ?? 0) },
            ]
          : payments,
      },
      terms: {
        ...{ graceDays, cureDays, thresholdPercent, missedInstallments, onBreach: 'accelerate' },
        ...(reinstatement === undefined ? {} : { reinstatement }),
      },
      relief: {
        id: 'R-1',
        grantedOn: dayOf(given.granted),
        components: Object.fromEntries(
          componentNames.map((name, at) => [
            name,
            written(name === 'principal' && becomes === 'at-once' ? 0 : (given.parts[at] ?? 0)),
          ]),
        ),
        becomes,
        onBreach: given.onBreach,
        rounding: { mode: given.mode, unit: given.unit },
      },
    }
  })

const shown = ({ asOf, changesOn, ...rest }: ReliefStanding): string => JSON.stringify(rest)

describe('a relief on a random agreement', () => {
  it('is earned, restored and conditional to the cent, and the ledger has what that says', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(cases, fc.nat({ max: LAST }), ({ agreement, account, terms, relief }, offset) => {
        const asOf = dayOf(offset)
        const standing = followRelief(relief, agreement, account, { asOf, terms })
        const { relieved, earned, restored, conditional, events, status } = standing
        seen.add(status)
        for (const name of componentNames) {
          const parts = [earned, restored, conditional].map(({ components }) => cents(components[name]))
          expect(parts.reduce((sum, part) => sum + part)).toBe(cents(relieved.components[name]))
          for (const part of parts) expect(part).toBeGreaterThanOrEqual(0)
          let waived = 0
          for (const event of events) {
            if (event.kind === 'waiver') waived += cents(String(event.components[name] ?? '0.00'))
            if (event.kind === 'charge' && event.component === name) waived -= cents(String(event.amount))
          }
          const isOff = relief.becomes === 'at-once' && status !== 'not-granted'
          expect(waived).toBe(
            cents(earned.components[name]) + (isOff ? cents(conditional.components[name]) : 0),
          )
        }
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
        // What it says is what the agreement says.
        const {
          status: ofAgreement,
          curableUntil,
          reinstatableUntil,
        } = followAgreement(agreement, account, {
          asOf,
          terms,
        })
        expect(standing).toMatchObject({ agreementStatus: ofAgreement, curableUntil, reinstatableUntil })
        if (status === 'earned')
          expect([ofAgreement, conditional.total, restored.total]).toEqual(['kept', '0.00', '0.00'])
        if (status === 'restored' || status === 'kept-in-proportion') expect(ofAgreement).toBe('broken')
      }),
      { seed: 111, numRuns: 600 },
    )
    expect([...seen].sort()).toEqual([
      'canceled',
      'earned',
      'kept-in-proportion',
      'not-granted',
      'pending',
      'restored',
    ])
  })

  it('says the first later day on which it differs', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: LAST }), ({ agreement, account, terms, relief }, offset) => {
        const ask = (asOf: string): ReliefStanding =>
          followRelief(relief, agreement, account, { asOf, terms })
        const now = ask(dayOf(offset))
        let day = offset + 1
        while (day <= LAST + 20 && shown(ask(dayOf(day))) === shown(now)) day++
        expect(now.changesOn).toBe(day > LAST + 20 ? null : dayOf(day))
      }),
      { seed: 112, numRuns: 200 },
    )
  })

  it('tells the ledger of later days the same of earlier ones, where nothing was reversed', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: LAST }), fc.nat({ max: 30 }), (given, offset, days) => {
        const { agreement, terms, relief } = given
        const events = (given.account.events ?? []).filter(({ kind }) => kind === 'payment')
        const account = { ...given.account, events }
        const [before, after] = [offset, offset + days].map(
          (on) => followRelief(relief, agreement, account, { asOf: dayOf(on), terms }).events,
        )
        expect(after?.filter(({ effectiveOn }) => effectiveOn <= dayOf(offset))).toEqual(before)
      }),
      { seed: 113, numRuns: 300 },
    )
  })
})
