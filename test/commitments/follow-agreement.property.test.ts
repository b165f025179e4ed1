import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followAgreement } from '../../src/commitments'
import { addDays } from '../../src/foundations'
import type { AccountEvent, AgreementTerms, InstallmentAgreement } from '../../src/model'

const dayOf = (offset: number): string => addDays('2026-02-10', offset)
const LAST = 60

interface Case {
  readonly agreement: InstallmentAgreement
  readonly events: readonly AccountEvent[]
  readonly terms: AgreementTerms
}

// Few days and round amounts, so that thresholds and last days are often met exactly.
const cases: fc.Arbitrary<Case> = fc
  .record({
    agreed: fc.nat({ max: 5 }),
    gaps: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
    amounts: fc.array(fc.constantFrom(10, 20, 40), { minLength: 4, maxLength: 4 }),
    payments: fc.array(
      fc.record({ offset: fc.nat({ max: LAST }), cents: fc.constantFrom(5, 9, 10, 20, 40) }),
      {
        maxLength: 8,
      },
    ),
    graceDays: fc.nat({ max: 3 }),
    cureDays: fc.nat({ max: 4 }),
    thresholdPercent: fc.constantFrom(50, 90, 100),
    missedInstallments: fc.integer({ min: 1, max: 2 }),
    reinstatement: fc.option(
      fc.record({ withinDays: fc.nat({ max: 6 }), times: fc.integer({ min: 1, max: 2 }) }),
      {
        nil: undefined,
      },
    ),
    reinstated: fc.array(fc.nat({ max: LAST }), { maxLength: 2 }),
    canceled: fc.option(fc.nat({ max: LAST }), { nil: undefined }),
  })
  .map(({ agreed, gaps, amounts, payments, reinstated, canceled, reinstatement, ...terms }) => {
    let day = agreed
    const installments = gaps.map((gap, index) => {
      day += gap
      return { dueOn: dayOf(day), amount: `0.${amounts[index]}` }
    })
    return {
      agreement: {
        id: 'AG-1',
        accountId: 'A-1',
        agreedOn: dayOf(agreed),
        currency: 'CNY',
        installments,
        reinstatedOn: reinstated.map((offset) => dayOf(agreed + offset)),
        ...(canceled === undefined ? {} : { canceledOn: dayOf(agreed + canceled) }),
      },
      events: payments.map(
        ({ offset, cents }, index): AccountEvent => ({
          kind: 'payment',
          id: `PAY-${index}`,
          effectiveOn: dayOf(offset),
          amount: `0.${String(cents).padStart(2, '0')}`,
        }),
      ),
      terms: { ...terms, onBreach: 'accelerate', ...(reinstatement === undefined ? {} : { reinstatement }) },
    }
  })

const follow = ({ agreement, events, terms }: Case, asOf: string) =>
  followAgreement(agreement, { id: 'A-1', currency: 'CNY', dues: [], events }, { asOf, terms })
const centsOf = (amount: string | number): number => Number(String(amount).replace('.', ''))

/** The definition lived through day by day, with no looking ahead. */
function statusByDiary({ agreement, events, terms }: Case, asOf: string): string {
  const { agreedOn, canceledOn, reinstatedOn = [] } = agreement
  const rows = agreement.installments.map(({ dueOn, amount }) => ({ dueOn, cents: centsOf(amount) }))
  const whole = rows.reduce((sum, { cents }) => sum + cents, 0)
  let sum = 0
  let broken: string | null = null
  let times = terms.reinstatement?.times ?? 0
  const lacks = (index: number): boolean => {
    const before = rows.slice(0, index).reduce((all, { cents }) => all + cents, 0)
    return (sum - before) * 100 < (rows[index]?.cents ?? 0) * Number(terms.thresholdPercent)
  }
  const pastBy = (day: string, days: number): readonly number[] =>
    rows.flatMap(({ dueOn }, index) => (day > addDays(dueOn, days) && lacks(index) ? [index] : []))

  let status = 'not-made'
  for (let day = agreedOn; day <= asOf; day = addDays(day, 1)) {
    if (status === 'kept' || status === 'canceled') return status
    // In the morning: is too much missed?
    if (broken === null && pastBy(day, terms.graceDays + terms.cureDays).length >= terms.missedInstallments) {
      broken = day
    }
    for (const event of events) {
      if (event.kind === 'payment' && event.effectiveOn === day) sum += centsOf(event.amount)
    }
    if (broken !== null && reinstatedOn.includes(day)) {
      broken = null
      rows.forEach((row, index) => {
        if (row.dueOn < day && lacks(index)) row.dueOn = day
      })
    }
    if (broken !== null && times > 0 && pastBy(day, 0).length === 0) {
      if (day <= addDays(broken, terms.reinstatement?.withinDays ?? 0)) {
        broken = null
        times -= 1
      }
    }
    const isComplete = rows.every((_, index) => !lacks(index)) && sum > 0 && whole > 0
    const late = pastBy(day, terms.graceDays)
    status =
      broken !== null
        ? 'broken'
        : canceledOn !== undefined && canceledOn <= day
          ? 'canceled'
          : isComplete
            ? 'kept'
            : late.length === 0
              ? 'current'
              : sum > rows.slice(0, late[0]).reduce((all, { cents }) => all + cents, 0)
                ? 'short'
                : 'late'
    if (broken !== null && canceledOn !== undefined && canceledOn <= day) return 'broken'
  }
  return status
}

describe('followAgreement, over random agreements and payments', () => {
  it('agrees on every day with a diary kept day by day', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: LAST }), (one, offset) => {
        const asOf = dayOf(offset)
        expect(follow(one, asOf).status).toBe(statusByDiary(one, asOf))
      }),
      { seed: 5, endOnFailure: true, numRuns: 5000 },
    )
  })

  it('changes on the day that it says, and on none before', () => {
    const seen = (one: Case, asOf: string): string => {
      const { status, paid, installments, breaches, acceleration } = follow(one, asOf)
      return JSON.stringify([status, paid, installments.map((row) => row.status), breaches, acceleration])
    }
    fc.assert(
      fc.property(cases, fc.nat({ max: LAST }), (one, offset) => {
        const now = seen(one, dayOf(offset))
        const { changesOn } = follow(one, dayOf(offset))
        for (let next = offset + 1; next <= LAST + 60; next++) {
          if (dayOf(next) === changesOn) {
            expect(seen(one, dayOf(next))).not.toBe(now)
            return
          }
          expect(seen(one, dayOf(next))).toBe(now)
        }
        expect(changesOn).toBeNull()
      }),
      { seed: 6, endOnFailure: true, numRuns: 300 },
    )
  })

  it('adds up: what is paid of the rows and what is outstanding are the whole', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: LAST }), (one, offset) => {
        const { agreed, paid, outstanding, installments } = follow(one, dayOf(offset))
        const onRows = installments.reduce((sum, row) => sum + centsOf(row.paid), 0)
        expect(onRows + centsOf(outstanding)).toBe(centsOf(agreed))
        expect(onRows).toBe(Math.min(centsOf(paid), centsOf(agreed)))
      }),
      { seed: 7, endOnFailure: true, numRuns: 1000 },
    )
  })

  it('does not depend on the order in which payments are listed', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: LAST }), (one, offset) => {
        const turned = { ...one, events: [...one.events].reverse() }
        expect(follow(turned, dayOf(offset))).toEqual(follow(one, dayOf(offset)))
      }),
      { seed: 8, endOnFailure: true, numRuns: 300 },
    )
  })
})
