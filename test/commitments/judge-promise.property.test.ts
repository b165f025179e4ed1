import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgePromise, type PromiseJudgment, type PromiseRule } from '../../src/commitments'
import { addDays } from '../../src/foundations'
import type { Payment, PaymentPromise } from '../../src/model'

/** Days are told apart by their number from here; everything of a case lies within 40 of them. */
const firstDay = '2026-02-10'
const dayOf = (offset: number): string => addDays(firstDay, offset)
const MOST_DAYS = 40

interface Case {
  readonly promise: PaymentPromise
  readonly payments: readonly Payment[]
  readonly rule: PromiseRule
}

const offsets = fc.integer({ min: 0, max: MOST_DAYS })
const paymentList = fc
  .array(fc.record({ offset: offsets, cents: fc.integer({ min: 1, max: 60 }) }), { maxLength: 6 })
  .map((rows) =>
    rows.map(
      ({ offset, cents }, index): Payment => ({
        kind: 'payment',
        id: `PAY-${index}`,
        effectiveOn: dayOf(offset),
        amount: `0.${String(cents).padStart(2, '0')}`,
      }),
    ),
  )

// Small amounts and few days, so that thresholds and days are often met exactly.
const cases: fc.Arbitrary<Case> = fc
  .record({
    made: fc.integer({ min: 0, max: 15 }),
    length: fc.integer({ min: 0, max: 12 }),
    canceledAfter: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    cents: fc.integer({ min: 1, max: 120 }),
    payments: paymentList,
    graceDays: fc.integer({ min: 0, max: 8 }),
    thresholdPercent: fc.constantFrom(1, 25, '33.4', 50, '87.5', 100),
  })
  .map(({ made, length, canceledAfter, cents, payments, graceDays, thresholdPercent }) => ({
    promise: {
      id: 'P-1',
      madeOn: dayOf(made),
      dueOn: dayOf(made + length),
      amount: (cents / 100).toFixed(2),
      currency: 'USD',
      ...(canceledAfter === undefined ? {} : { canceledOn: dayOf(made + canceledAfter) }),
    },
    payments,
    rule: { graceDays, thresholdPercent, reminderMinutesBefore: 30 },
  }))

const judge = ({ promise, payments, rule }: Case, offset: number): PromiseJudgment =>
  judgePromise(promise, payments, { asOf: dayOf(offset), rule })

/** Whole cents: every amount of these cases has two decimals. */
const centsOf = (amount: string | number): number => Number(String(amount).replace('.', ''))

/** The definition read out day by day, from the day the promise is made to the day of the question. */
function statusByDiary({ promise, payments, rule }: Case, offset: number) {
  const asOf = dayOf(offset)
  let status = 'not-made'
  let sum = 0
  for (let day = promise.madeOn; day <= asOf; day = addDays(day, 1)) {
    const isOver = day > addDays(promise.dueOn, rule.graceDays)
    if (!isOver) {
      for (const { effectiveOn, amount } of payments) if (effectiveOn === day) sum += centsOf(amount)
    }
    // Kept, broken and partial are for good; cancellation only ends what is pending.
    if (status === 'kept' || status === 'broken' || status === 'partial') continue
    // Thousandths of a percent of cents: whole numbers far below 2^53.
    const isEnough =
      sum * 100_000 >= centsOf(promise.amount) * Math.round(Number(rule.thresholdPercent) * 1000)
    if (status === 'canceled') continue
    if (isOver) status = sum > 0 ? 'partial' : 'broken'
    else if (promise.canceledOn !== undefined && day >= promise.canceledOn) status = 'canceled'
    else status = isEnough ? 'kept' : 'pending'
  }
  return { status, cents: sum }
}

const settings = (seed: number) => ({ seed, endOnFailure: true, numRuns: 500 })

describe('over random promises and payments', () => {
  it('says on every day what a diary kept from the day of the promise says', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -1, max: MOST_DAYS + 5 }), (one, offset) => {
        const { status, paid } = judge(one, offset)
        expect({ status, cents: centsOf(paid) }).toEqual(statusByDiary(one, offset))
      }),
      settings(61),
    )
  })

  it('changes on the day that a search day by day finds', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -1, max: MOST_DAYS + 5 }), (one, offset) => {
        const today = statusByDiary(one, offset)
        let found: string | null = null
        for (let later = offset + 1; later <= MOST_DAYS + 10 && found === null; later++) {
          const then = statusByDiary(one, later)
          if (then.status !== today.status || then.cents !== today.cents) found = dayOf(later)
        }
        expect(judge(one, offset).changesOn).toBe(found)
      }),
      settings(62),
    )
  })

  it('does not depend on the order of the payments', () => {
    const shuffled = cases.chain((one) =>
      fc
        .shuffledSubarray([...one.payments], { minLength: one.payments.length })
        .map((payments) => [one, { ...one, payments }] as const),
    )
    fc.assert(
      fc.property(shuffled, offsets, ([one, other], offset) => {
        expect(judge(other, offset)).toEqual(judge(one, offset))
      }),
      settings(63),
    )
  })

  it('more money never turns kept into anything else, nor makes it kept later', () => {
    fc.assert(
      fc.property(cases, paymentList, offsets, (one, more, offset) => {
        const poorer = judge(one, offset)
        fc.pre(poorer.keptOn !== null)
        const richer = judge({ ...one, payments: [...one.payments, ...more] }, offset)
        expect(richer.status).toBe('kept')
        expect((richer.keptOn ?? '') <= (poorer.keptOn ?? '')).toBe(true)
      }),
      settings(64),
    )
  })

  it('what is kept stays kept, since the same day', () => {
    fc.assert(
      fc.property(cases, offsets, offsets, (one, offset, daysLater) => {
        const earlier = judge(one, offset)
        fc.pre(earlier.status === 'kept')
        expect(judge(one, offset + daysLater)).toMatchObject({ status: 'kept', keptOn: earlier.keptOn })
      }),
      settings(65),
    )
  })

  it('keptOn is the first day on which it is kept, and only then', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const last = judge(one, MOST_DAYS + 5)
        for (let offset = -1; offset <= MOST_DAYS; offset++) {
          const isKept = last.keptOn !== null && dayOf(offset) >= last.keptOn
          expect(judge(one, offset).status === 'kept').toBe(isKept)
        }
      }),
      { ...settings(66), numRuns: 100 },
    )
  })

  it('what is short and what is paid make up what was promised, unless more was paid', () => {
    fc.assert(
      fc.property(cases, offsets, (one, offset) => {
        const { paid, short } = judge(one, offset)
        const promised = centsOf(one.promise.amount)
        expect(centsOf(paid) + centsOf(short)).toBe(Math.max(promised, centsOf(paid)))
      }),
      settings(67),
    )
  })
})
