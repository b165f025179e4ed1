import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, sumAmounts } from '../../src/foundations'
import { paymentsStanding } from '../../src/ledger'
import type { Account, AccountEvent } from '../../src/model'
import {
  agencyComparison,
  batchTracking,
  collectorsNeeded,
  liquidationCurves,
  measureCycle,
  netback,
  netLiquidation,
  type PlacementRow,
  tallyCollections,
  tallyComplaints,
  tallyPlacements,
  workCapacity,
} from '../../src/recovery'

/** Cents as an amount. */
const money = (cents: bigint | number): string => {
  const negative = cents < 0
  const digits = String(negative ? -cents : cents).padStart(3, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
const centsOf = (text: string | number | null): bigint => BigInt(String(text).replace('.', ''))

const currency = 'USD'
const start = '2025-11-03'
const asOf = '2026-04-20'
const cents = fc.integer({ min: 0, max: 5_000_00 })
const dayFrom = (first: number) => fc.integer({ min: first, max: 200 }).map((days) => addDays(start, days))

/** Rows of two agencies that share two batches, each placed on one day early in a month. */
const placements: readonly PlacementRow[] = ['North', 'South'].flatMap((agency) =>
  [
    ['first', '2025-11-03'],
    ['second', '2025-12-31'],
  ].map(
    ([batch = '', on = '']): PlacementRow => ({
      kind: 'placement',
      agency,
      batch,
      on,
      amount: '1000000.00',
      accounts: 10_000,
    }),
  ),
)
const laterRows: fc.Arbitrary<readonly PlacementRow[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom('payment', 'reversal', 'fee', 'recall' as const),
      agency: fc.constantFrom('North', 'South'),
      batch: fc.constantFrom('first', 'second'),
      days: fc.integer({ min: 0, max: 200 }),
      cents,
    })
    .map(({ kind, agency, batch, days, cents }): PlacementRow => {
      const on = addDays(batch === 'first' ? '2025-11-03' : '2025-12-31', days)
      return { kind, agency, batch, on, amount: money(cents) }
    }),
  { maxLength: 60 },
)
const monthsBy = fc.constantFrom('calendar', 'anniversary' as const)

// The second way to count months: by the numbers of year, month and day alone.
const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
const lastOf = (day: string): number =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate()
const monthOf = (placedOn: string, on: string, by: 'calendar' | 'anniversary'): number => {
  const months = monthIndex(on) - monthIndex(placedOn)
  const corresponding = Math.min(Number(placedOn.slice(8)), lastOf(on))
  return by === 'calendar' || Number(on.slice(8)) >= corresponding ? months : months - 1
}

const sumOf = (rows: readonly PlacementRow[], kind: PlacementRow['kind']): bigint =>
  rows.reduce((sum, row) => (row.kind === kind ? sum + centsOf(row.amount) : sum), 0n)

describe('placements', () => {
  it('give the same books in any order of the rows', () => {
    fc.assert(
      fc.property(
        laterRows.chain((rows) => {
          const all = [...placements, ...rows]
          return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
        }),
        monthsBy,
        ([rows, shuffled], by) => {
          const options = { asOf, currency, monthsBy: by }
          expect(tallyPlacements(shuffled, options)).toEqual(tallyPlacements(rows, options))
        },
      ),
      { seed: 71, numRuns: 100, endOnFailure: true },
    )
  })

  it('liquidate as a plain sum over the rows says, in every month that has ended', () => {
    let points = 0
    fc.assert(
      fc.property(laterRows, monthsBy, fc.boolean(), fc.boolean(), (rows, by, isNet, lessRecalls) => {
        const books = tallyPlacements([...placements, ...rows], { asOf, currency, monthsBy: by })
        const { curves } = liquidationCurves({
          ...books,
          measure: isNet ? 'net-liquidation' : 'liquidation-rate',
          variant: lessRecalls ? 'net-of-recalls' : 'at-placement',
        })
        expect(curves).toHaveLength(4)
        for (const { agency, batch, placedOn, points: own } of curves) {
          // Ripe: the day after the books lies in a later month.
          expect(own).toHaveLength(monthOf(placedOn, addDays(asOf, 1), by))
          for (const { month, rate } of own) {
            points++
            const through = rows.filter(
              (row) => row.agency === agency && row.batch === batch && monthOf(placedOn, row.on, by) <= month,
            )
            const kept = sumOf(through, 'payment') - sumOf(through, 'reversal')
            expect(centsOf(rate.numerator)).toBe(isNet ? kept - sumOf(through, 'fee') : kept)
            expect(centsOf(rate.denominator)).toBe(
              1_000_000_00n - (lessRecalls ? sumOf(through, 'recall') : 0n),
            )
          }
        }
      }),
      { seed: 72, numRuns: 150, endOnFailure: true },
    )
    expect(points).toBeGreaterThan(1_000)
  })

  it('add up: what was kept in each month is the numerator of the last', () => {
    fc.assert(
      fc.property(laterRows, monthsBy, (rows, by) => {
        const books = tallyPlacements([...placements, ...rows], { asOf, currency, monthsBy: by })
        const { curves } = liquidationCurves({
          ...books,
          measure: 'liquidation-rate',
          variant: 'at-placement',
        })
        for (const { points } of curves) {
          let kept = 0n
          for (const point of points) {
            kept += centsOf(point.kept)
            expect(centsOf(point.rate.numerator)).toBe(kept)
          }
        }
        for (const { months, toDate, placed, remaining } of batchTracking(books).batches) {
          expect(
            sumAmounts(
              months.map(({ net }) => net),
              currency,
            ),
          ).toBe(toDate.net)
          expect(
            sumAmounts(
              months.map(({ collected }) => collected),
              currency,
            ),
          ).toBe(toDate.collected)
          expect(sumAmounts([remaining, toDate.recalled], currency)).toBe(placed)
        }
      }),
      { seed: 73, numRuns: 100, endOnFailure: true },
    )
  })

  it('are never better net of fees', () => {
    fc.assert(
      fc.property(laterRows, monthsBy, (rows, by) => {
        const books = {
          ...tallyPlacements([...placements, ...rows], { asOf, currency, monthsBy: by }),
          variant: 'at-placement',
        } as const
        const gross = liquidationCurves({ ...books, measure: 'liquidation-rate' })
        const net = liquidationCurves({ ...books, measure: 'net-liquidation' })
        gross.curves.forEach(({ points }, curve) => {
          points.forEach(({ rate }, at) => {
            expect(net.curves[curve]?.points[at]?.rate.value).toBeLessThanOrEqual(Number(rate.value))
          })
        })
      }),
      { seed: 74, numRuns: 50, endOnFailure: true },
    )
  })

  it('rank agencies as a count of the better ones does', () => {
    let ties = 0
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 6 }), (collected) => {
        const batches = collected.map((amount, index) => ({
          agency: `A${index}`,
          batch: 'one',
          placedOn: '2026-01-01',
          placed: '100.00',
          placedCount: 1,
          months: [
            { month: 0, collected: money(amount), reversed: '0', recalled: '0', recalledCount: 0, fees: '0' },
          ],
        }))
        const compared = agencyComparison({
          asOf: '2026-01-31',
          currency,
          monthsBy: 'calendar',
          measure: 'liquidation-rate',
          variant: 'at-placement',
          batches: [...batches].reverse(),
        })
        if (new Set(collected).size < collected.length) ties++
        expect(compared.batches[0]?.months[0]?.agencies.map(({ rank }) => rank)).toEqual(
          collected.map((own) => 1 + collected.filter((other) => other > own).length),
        )
      }),
      { seed: 75, numRuns: 200, endOnFailure: true },
    )
    expect(ties).toBeGreaterThan(20)
  })
})

describe('net liquidation', () => {
  it('is at most the gross one with fees of zero or more, and the netback with a fee by percentage', () => {
    fc.assert(
      fc.property(
        cents,
        fc.integer({ min: 1, max: 1_000_000_00 }),
        fc.nat({ max: 100 }),
        (paid, placed, percent) => {
          const flows = { period: { from: start, to: asOf }, currency, placed: money(placed) }
          // In hundredths, so that the fee is whole cents.
          const collected = money(paid * 100)
          const net = netLiquidation({
            ...flows,
            variant: 'at-placement',
            collected,
            reversed: '0',
            fees: money(paid * percent),
          })
          expect(net.value).toBeLessThanOrEqual((100 * paid * 100) / placed)
          expect(netback({ ...flows, variant: 'share', collected, feePercent: percent }).value).toBe(
            net.value,
          )
        },
      ),
      { seed: 76, numRuns: 300, endOnFailure: true },
    )
  })
})

describe('collectors needed', () => {
  const times = fc.record({
    actionsPerAccount: fc.integer({ min: 1, max: 400 }).map((hundredths) => money(hundredths)),
    minutesPerAction: fc.integer({ min: 1, max: 3_000 }).map((hundredths) => money(hundredths)),
    hoursPerCollector: fc.integer({ min: 1, max: 20_000 }).map((hundredths) => money(hundredths)),
    utilizationPercent: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => money(hundredths)),
  })

  it('in heads are at least the full-time equivalents, and less than one more', () => {
    let whole = 0
    fc.assert(
      fc.property(times, fc.nat({ max: 100_000 }), (own, accounts) => {
        const period = { from: start, to: asOf }
        const fte = collectorsNeeded({ ...own, period, variant: 'fte', accounts })
        const heads = collectorsNeeded({ ...own, period, variant: 'head-count', accounts })
        // Hundredths of hundredths against hundredths of hundredths of percent.
        const work = BigInt(accounts) * centsOf(own.actionsPerAccount) * centsOf(own.minutesPerAction) * 100n
        const ofOne = centsOf(own.hoursPerCollector) * 60n * centsOf(own.utilizationPercent)
        if (work % ofOne === 0n) whole++
        expect(heads.value).toBe(Number((work + ofOne - 1n) / ofOne))
        expect(fte.value).toBeCloseTo(Number(work) / Number(ofOne), 6)
        expect(BigInt(Number(heads.value)) * ofOne).toBeGreaterThanOrEqual(work)
        expect(BigInt(Number(heads.value)) * ofOne).toBeLessThan(work + ofOne)
        expect(heads.denominator).toBe(fte.denominator)
      }),
      {
        seed: 77,
        numRuns: 500,
        endOnFailure: true,
        examples: [
          [
            {
              actionsPerAccount: '1.00',
              minutesPerAction: '6.00',
              hoursPerCollector: '1.00',
              utilizationPercent: '50.00',
            },
            10,
          ],
        ],
      },
    )
    expect(whole).toBeGreaterThan(0)
  })

  it('can work as many accounts as they were needed for', () => {
    fc.assert(
      fc.property(times, fc.nat({ max: 100_000 }), (own, accounts) => {
        const period = { from: start, to: asOf }
        const { value } = collectorsNeeded({ ...own, period, variant: 'head-count', accounts })
        expect(workCapacity({ ...own, period, collectors: value ?? 0 }).value).toBeGreaterThanOrEqual(
          accounts,
        )
      }),
      { seed: 78, numRuns: 300, endOnFailure: true },
    )
  })
})

describe('the cycle', () => {
  it('counts every case that was begun as closed or as open', () => {
    const row = fc
      .record({ startedOn: dayFrom(0), wait: fc.option(fc.nat({ max: 120 }), { nil: undefined }) })
      .map(({ startedOn, wait }) => ({
        caseId: 'C-1',
        startedOn,
        ...(wait === undefined ? {} : { paidOn: addDays(startedOn, wait) }),
      }))
    fc.assert(
      fc.property(fc.array(row), dayFrom(0), (rows, day) => {
        const { paidCases, openCases, totalDays } = measureCycle(rows, { asOf: day })
        const begun = rows.filter(({ startedOn }) => startedOn <= day)
        expect(paidCases + openCases).toBe(begun.length)
        const paid = begun.filter((one) => one.paidOn !== undefined && one.paidOn <= day)
        expect(paidCases).toBe(paid.length)
        expect(totalDays).toBe(
          paid.reduce(
            (days, one) => days + (Date.parse(one.paidOn ?? '') - Date.parse(one.startedOn)) / 86_400_000,
            0,
          ),
        )
      }),
      { seed: 79, numRuns: 200, endOnFailure: true },
    )
  })
})

describe('complaints', () => {
  it('are the pairs of case and cause, however often each was made', () => {
    const row = fc.record({
      caseId: fc.constantFrom('C-1', 'C-2', 'C-3'),
      cause: fc.constantFrom('calls', 'tone', 'disclosure'),
      on: dayFrom(0),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const period = { from: start, to: '2026-12-31' }
        const pairs = new Set(rows.map(({ caseId, cause }) => `${caseId} ${cause}`))
        expect(tallyComplaints(rows, { period }).complaints).toBe(pairs.size)
        // Split in two, no complaint counts twice and none is lost.
        const halves = [
          { from: start, to: '2026-01-31' },
          { from: '2026-02-01', to: '2026-12-31' },
        ]
        const sum = halves.reduce((all, half) => all + tallyComplaints(rows, { period: half }).complaints, 0)
        expect(sum).toBe(pairs.size)
      }),
      { seed: 80, numRuns: 200, endOnFailure: true },
    )
  })
})

describe('what case files collected', () => {
  const payment = fc.record({
    paidOn: fc.nat({ max: 60 }),
    parts: fc.array(fc.record({ after: fc.nat({ max: 60 }), cents: fc.integer({ min: 1, max: 30_00 }) }), {
      maxLength: 3,
    }),
    undoneAfter: fc.option(fc.nat({ max: 60 }), { nil: undefined }),
  })
  const eventsOf = (
    payments: readonly {
      readonly paidOn: number
      readonly parts: readonly { readonly after: number; readonly cents: number }[]
      readonly undoneAfter: number | undefined
    }[],
  ): readonly AccountEvent[] =>
    payments.flatMap(({ paidOn, parts, undoneAfter }, index): readonly AccountEvent[] => {
      const id = `P-${index}`
      return [
        { kind: 'payment', id, effectiveOn: addDays(start, paidOn), amount: '100.00' },
        ...parts.map(
          ({ after, cents }, part): AccountEvent => ({
            kind: 'chargeback',
            id: `${id}-K-${part}`,
            of: id,
            effectiveOn: addDays(start, paidOn + after),
            amount: money(cents),
          }),
        ),
        ...(undoneAfter === undefined
          ? []
          : [
              {
                kind: 'reversal',
                id: `${id}-R`,
                of: id,
                effectiveOn: addDays(start, paidOn + undoneAfter),
              } as const,
            ]),
      ]
    })

  it('is, net of what was undone, what the ledger says still stands', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 6 }), fc.nat({ max: 120 }), (payments, days) => {
        const events = eventsOf(payments)
        const account: Account = { id: 'A-1', currency, dues: [], events }
        const to = addDays(start, days)
        const { collected, reversed } = tallyCollections([{ debtor: { id: 'D-1' }, accounts: [account] }], {
          period: { from: start, to },
          currency,
          received: 'both',
        })
        const standing = paymentsStanding(account, to, undefined).filter(
          ({ effectiveOn }) => effectiveOn <= to,
        )
        expect(centsOf(collected) - centsOf(reversed)).toBe(
          standing.reduce((sum, { amount }) => sum + centsOf(amount), 0n),
        )
      }),
      { seed: 81, numRuns: 300, endOnFailure: true },
    )
  })

  it('adds up over periods that follow each other', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 6 }), fc.nat({ max: 119 }), (payments, days) => {
        const cases = [
          {
            debtor: { id: 'D-1' },
            accounts: [{ id: 'A-1', currency, dues: [], events: eventsOf(payments) }],
          },
        ]
        const middle = addDays(start, days)
        const tally = (from: string, to: string) =>
          tallyCollections(cases, { period: { from, to }, currency, received: 'payments' })
        const whole = tally(start, addDays(start, 120))
        const halves = [tally(start, middle), tally(addDays(middle, 1), addDays(start, 120))]
        expect(
          sumAmounts(
            halves.map(({ collected }) => collected),
            currency,
          ),
        ).toBe(whole.collected)
        expect(
          sumAmounts(
            halves.map(({ reversed }) => reversed),
            currency,
          ),
        ).toBe(whole.reversed)
      }),
      { seed: 82, numRuns: 200, endOnFailure: true },
    )
  })
})
