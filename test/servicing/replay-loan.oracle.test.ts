import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planInstallments } from '../../src/installments'
import { type Loan, replayLoan } from '../../src/servicing'
import { dayAt } from './random-loans'

// A loan gone through day by day, in whole numbers and written from the terms alone: what is due and unpaid at the end of a day bears
// that day; what ran is charged when a row falls due, on the day after, and before each payment; the oldest due is paid first.

interface OpenDue {
  readonly dueOn: number
  readonly isPenalty: boolean
  interest: bigint
  principal: bigint
}

interface Told {
  readonly owed: bigint
  readonly pastDue: bigint
  readonly held: bigint
}

const rounding = { mode: 'half-up', unit: 'minor' } as const

/** To the nearest, halves up. */
function rounded(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}

function units(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}

interface Terms {
  readonly lent: number
  readonly dueDays: readonly number[]
  /** Hundredths of a percent a year, and of a percent a day. */
  readonly rate: number
  readonly lateRate: number
  readonly payments: readonly { readonly day: number; readonly cents: number }[]
  readonly asOf: number
}

function oracle({ lent, dueDays, rate, lateRate, payments, asOf }: Terms): Told {
  const plan = planInstallments({
    method: 'equal-principal',
    amount: (lent / 100).toFixed(2),
    currency: 'CNY',
    dueOn: dueDays.map(dayAt),
    annualRatePercent: (rate / 100).toFixed(2),
    interestByDays: { dayCount: 'ACT/365F', openedOn: dayAt(0), periodEnds: 'unadjusted' },
    remainder: 'last',
    rounding,
  })
  let ahead = plan.rows.map((row, index) => ({
    dueOn: dueDays[index] ?? 0,
    interest: units(row.interest),
    principal: units(row.principal),
  }))
  const open: OpenDue[] = []
  let [ran, charged, held, from] = [0n, 0n, 0n, 0]
  const sumOf = (list: readonly { readonly principal: bigint }[]): bigint =>
    list.reduce((sum, { principal }) => sum + principal, 0n)
  const pay = (): void => {
    open.sort((one, other) => one.dueOn - other.dueOn || Number(other.isPenalty) - Number(one.isPenalty))
    for (const due of open) {
      for (const part of ['interest', 'principal'] as const) {
        const paid = due[part] < held ? due[part] : held
        due[part] -= paid
        held -= paid
      }
    }
  }
  const accruedBy = (day: number): bigint =>
    rounded(sumOf(ahead) * BigInt(rate) * BigInt(day - from), 365n * 10_000n)
  const lateBy = (): bigint => rounded(ran, 10_000n) - charged
  const dueOf = (day: number): bigint =>
    open.reduce((sum, { dueOn, interest, principal }) => (dueOn < day ? sum + interest + principal : sum), 0n)

  for (let day = 0; day <= asOf; day++) {
    const principal = sumOf(open.filter(({ dueOn, isPenalty }) => dueOn < day && !isPenalty))
    ran += principal * BigInt(lateRate)
    const falling = ahead.find(({ dueOn }) => dueOn === day)
    if (falling !== undefined) {
      open.push({ ...falling, isPenalty: false })
      ahead = ahead.filter((row) => row !== falling)
      from = day
      pay()
    }
    const ofDay = payments.filter((one) => one.day === day)
    const isTurn = ofDay.length > 0 || dueDays.includes(day) || dueDays.includes(day - 1)
    if (isTurn && lateBy() > 0n) {
      open.push({ dueOn: day - 1, isPenalty: true, interest: lateBy(), principal: 0n })
      charged += lateBy()
    }
    for (const { cents } of ofDay) {
      held += BigInt(cents)
      const whole = dueOf(day + 1) + sumOf(ahead) + accruedBy(day)
      if (held >= whole && ahead.length > 0) {
        open.push({ dueOn: day, isPenalty: false, interest: accruedBy(day), principal: sumOf(ahead) })
        ahead = []
      }
      pay()
    }
  }
  const owed = dueOf(asOf + 1) + sumOf(ahead) + accruedBy(asOf) + lateBy()
  return { owed, pastDue: dueOf(asOf) + lateBy(), held }
}

it('a loan stands as one gone through day by day stands', () => {
  const terms: fc.Arbitrary<Terms> = fc.record({
    lent: fc.integer({ min: 10_000, max: 900_000 }),
    dueDays: fc
      .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 })
      .map((gaps) => gaps.map((_, index) => gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0))),
    rate: fc.integer({ min: 0, max: 3600 }),
    lateRate: fc.integer({ min: 0, max: 30 }),
    payments: fc.array(
      fc.record({ day: fc.integer({ min: 1, max: 240 }), cents: fc.integer({ min: 1, max: 250_000 }) }),
      { maxLength: 9 },
    ),
    asOf: fc.integer({ min: 0, max: 260 }),
  })
  fc.assert(
    fc.property(terms, (given) => {
      const { lent, dueDays, rate, lateRate, payments, asOf } = given
      const loan: Loan = {
        id: 'L-1',
        currency: 'CNY',
        excess: 'hold',
        plan: {
          method: 'equal-principal',
          remainder: 'last',
          rounding,
          dueOn: dueDays.map(dayAt),
          rates: [{ from: dayAt(0), percent: (rate / 100).toFixed(2) }],
          dayCount: 'ACT/365F',
        },
        late: {
          component: 'penalty',
          on: ['principal'],
          rates: [{ from: dayAt(0), percent: (lateRate / 100).toFixed(2) }],
          ratePer: 'day',
          rounding,
          roundEach: 'period',
          duringPauses: 'runs',
        },
        events: [
          { kind: 'disbursement', id: 'D-1', effectiveOn: dayAt(0), amount: (lent / 100).toFixed(2) },
          ...payments.map(
            ({ day, cents }, index) =>
              ({
                kind: 'payment',
                id: `P-${index}`,
                effectiveOn: dayAt(day),
                sequence: index,
                amount: (cents / 100).toFixed(2),
              }) as const,
          ),
        ],
      }
      const { owed, pastDue, held } = replayLoan(loan, { asOf: dayAt(asOf) }).states.at(-1) ?? {}
      expect({ owed, pastDue, held }).toEqual(
        Object.fromEntries(
          Object.entries(oracle(given)).map(([name, value]) => [name, (Number(value) / 100).toFixed(2)]),
        ),
      )
    }),
    { numRuns: 200 },
  )
})
