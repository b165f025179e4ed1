import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, lastDayOfMonth, type RoundingMode, roundingModes } from '../../src/foundations'
import {
  daysSalesOutstanding,
  formatMeasure,
  type Measure,
  overdueRate,
  type SalesMonth,
} from '../../src/kpi'

const asOf = '2026-03-31'

/** Cents as an amount. */
const money = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const owed = fc.bigInt({ min: 0n, max: 10n ** 20n })
const sold = fc.bigInt({ min: 1n, max: 10n ** 20n })
const anyCents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })

const ending = (receivables: bigint, sales: bigint): Measure =>
  daysSalesOutstanding({
    variant: 'ending',
    period: { from: '2026-01-01', to: asOf },
    currency: 'USD',
    closingReceivables: money(receivables),
    creditSales: money(sales),
  })

/** Consecutive calendar months, newest first, that end on `asOf`. */
const monthsOf = (sales: readonly bigint[]): readonly SalesMonth[] => {
  const months: SalesMonth[] = []
  let to = asOf
  for (const cents of sales) {
    const from = `${to.slice(0, 8)}01`
    months.push({ from, to, creditSales: money(cents) })
    to = addDays(from, -1)
  }
  return months
}

const countBack = (receivables: bigint, sales: readonly bigint[]): Measure =>
  daysSalesOutstanding({
    variant: 'count-back',
    asOf,
    currency: 'USD',
    receivables: money(receivables),
    months: monthsOf(sales),
  })

const history = fc.array(sold, { minLength: 1, maxLength: 24 })
const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n)

// The second way to read a measure: as a fraction, by its documented formula.
const centsOf = (text: string | number): bigint => {
  const [whole = '', decimals = ''] = String(text).split('.')
  return BigInt(whole + decimals.padEnd(3, '0'))
}
const fractionOf = ({ numerator, denominator, factor, offset }: Measure): readonly [bigint, bigint] =>
  denominator === null
    ? [BigInt(offset), 1n]
    : [BigInt(offset) * centsOf(denominator) + BigInt(factor) * centsOf(numerator), centsOf(denominator)]

// Rounding from its definition: the two neighboring steps, and which one the mode names.
const roundByDefinition = (above: bigint, below: bigint, mode: RoundingMode): bigint => {
  const floor = above / below - (above % below < 0n ? 1n : 0n)
  if (floor * below === above) return floor
  const ceiling = floor + 1n
  const [toZero, fromZero] = above < 0n ? [ceiling, floor] : [floor, ceiling]
  const middle = 2n * above - (2n * floor + 1n) * below
  const nearest = middle < 0n ? floor : middle > 0n ? ceiling : undefined
  return {
    up: fromZero,
    down: toZero,
    ceiling,
    floor,
    'half-up': nearest ?? fromZero,
    'half-down': nearest ?? toZero,
    'half-even': nearest ?? (floor % 2n === 0n ? floor : ceiling),
    'half-ceiling': nearest ?? ceiling,
    'half-floor': nearest ?? floor,
  }[mode]
}

describe('overdue rate', () => {
  it('lies between 0 and 100 when what is overdue lies between nothing and all', () => {
    fc.assert(
      fc.property(sold, fc.bigInt({ min: 0n, max: 10_000n }), (total, share) => {
        const overdue = (total * share) / 10_000n
        const { value } = overdueRate({
          variant: 'amount',
          asOf,
          currency: 'USD',
          overdue: money(overdue),
          receivables: money(total),
        })
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(100)
      }),
      { seed: 51, numRuns: 500, endOnFailure: true },
    )
  })

  it('by count lies there for every pair that is accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), fc.nat(), (totalCount, any) => {
        const { value } = overdueRate({
          variant: 'count',
          asOf,
          overdueCount: any % (totalCount + 1),
          totalCount,
        })
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(100)
      }),
      { seed: 52, numRuns: 500, endOnFailure: true },
    )
  })
})

describe('scaling every amount', () => {
  const factors = fc.bigInt({ min: 1n, max: 10n ** 9n })

  it('changes no overdue rate and no ending or average DSO, not by the last bit', () => {
    fc.assert(
      fc.property(anyCents, anyCents, sold, factors, (one, other, base, factor) => {
        const valuesAt = (scale: bigint): readonly (number | null)[] => [
          overdueRate({
            variant: 'amount',
            asOf,
            currency: 'USD',
            overdue: money(one * scale),
            receivables: money(base * scale),
          }).value,
          ending(one * scale, base * scale).value,
          daysSalesOutstanding({
            variant: 'average',
            period: { from: '2026-01-01', to: asOf },
            currency: 'USD',
            openingReceivables: money(one * scale),
            closingReceivables: money(other * scale),
            creditSales: money(base * scale),
          }).value,
        ]
        expect(valuesAt(factor)).toEqual(valuesAt(1n))
      }),
      { seed: 53, numRuns: 500, endOnFailure: true },
    )
  })

  it('changes no count-back, nor the days so far when it has no value', () => {
    let withValue = 0
    fc.assert(
      fc.property(owed, fc.array(anyCents, { maxLength: 24 }), factors, (receivables, sales, factor) => {
        const plain = countBack(receivables, sales)
        const scaled = countBack(
          receivables * factor,
          sales.map((cents) => cents * factor),
        )
        if (plain.value !== null) withValue++
        expect([scaled.value, scaled.offset, scaled.reason?.code]).toEqual([
          plain.value,
          plain.offset,
          plain.reason?.code,
        ])
      }),
      { seed: 54, numRuns: 500, endOnFailure: true },
    )
    expect(withValue).toBeGreaterThan(50)
  })
})

describe('days sales outstanding', () => {
  it('on closing receivables is linear in them', () => {
    fc.assert(
      fc.property(anyCents, anyCents, sold, (one, other, sales) => {
        const together = fractionOf(ending(one + other, sales))
        const apart = [fractionOf(ending(one, sales)), fractionOf(ending(other, sales))] as const
        expect(together[0] * apart[0][1] * apart[1][1]).toBe(
          (apart[0][0] * apart[1][1] + apart[1][0] * apart[0][1]) * together[1],
        )
        // A power of two doubles a number without rounding it.
        expect(ending(8n * one, sales).value).toBe(8 * Number(ending(one, sales).value))
      }),
      { seed: 55, numRuns: 500, endOnFailure: true },
    )
  })

  it('on average receivables lies halfway between those at both ends', () => {
    fc.assert(
      fc.property(anyCents, anyCents, sold, (opening, closing, sales) => {
        const average = daysSalesOutstanding({
          variant: 'average',
          period: { from: '2026-01-01', to: asOf },
          currency: 'USD',
          openingReceivables: money(opening),
          closingReceivables: money(closing),
          creditSales: money(sales),
        })
        // Numerator over sales: 2 × average = opening + closing.
        expect(2n * centsOf(average.numerator)).toBe(10n * (opening + closing))
        expect(average.value).toBe(ending(opening + closing, 2n * sales).value)
      }),
      { seed: 56, numRuns: 500, endOnFailure: true },
    )
  })

  it('by count-back is the sum of whole months when the balance is exactly their sales', () => {
    fc.assert(
      fc.property(history, fc.nat(), (sales, any) => {
        const explained = (any % sales.length) + 1
        const days = monthsOf(sales)
          .slice(0, explained)
          .reduce((total, { to }) => total + Number(lastDayOfMonth(to).slice(8)), 0)
        expect(countBack(sum(sales.slice(0, explained)), sales).value).toBe(days)
      }),
      { seed: 57, numRuns: 500, endOnFailure: true },
    )
  })

  it('by count-back is the ending DSO of one month when the balance lies within it', () => {
    fc.assert(
      fc.property(sold, fc.bigInt({ min: 0n, max: 1_000n }), (sales, share) => {
        const receivables = (sales * share) / 1_000n
        const { value } = daysSalesOutstanding({
          variant: 'ending',
          period: { from: '2026-03-01', to: asOf },
          currency: 'USD',
          closingReceivables: money(receivables),
          creditSales: money(sales),
        })
        expect(countBack(receivables, [sales, 1n]).value).toBe(value)
      }),
      { seed: 58, numRuns: 500, endOnFailure: true },
    )
  })

  it('by count-back explains all, or tells what it does not explain', () => {
    fc.assert(
      fc.property(owed, history, (receivables, sales) => {
        const measure = countBack(receivables, sales)
        const total = sum(sales)
        if (measure.value !== null) {
          expect(receivables <= total).toBe(true)
        } else if ('unexplained' in measure.reason) {
          expect(measure.reason).toMatchObject({
            code: 'history-exhausted',
            unexplained: money(receivables - total),
          })
        } else {
          expect.unreachable('receivables are not negative here')
        }
      }),
      { seed: 59, numRuns: 500, endOnFailure: true },
    )
  })

  it('by count-back grows with the receivables', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.nat(), (sales, one, other) => {
        const total = sum(sales)
        const at = (share: number): number => {
          const { value } = countBack((total * BigInt(share % 1_001)) / 1_000n, sales)
          if (value === null) throw new Error('the history explains every part of itself')
          return value
        }
        const [less, more] = one % 1_001 < other % 1_001 ? [one, other] : [other, one]
        expect(at(less)).toBeLessThanOrEqual(at(more))
      }),
      { seed: 60, numRuns: 300, endOnFailure: true },
    )
  })
})

describe('a value and its text', () => {
  const measures: fc.Arbitrary<Measure> = fc.oneof(
    fc.tuple(anyCents, sold).map(([receivables, sales]) => ending(receivables, sales)),
    // Halves, quarters and so on of a percent, so that ties are met.
    fc
      .tuple(fc.nat({ max: 800 }), fc.constantFrom(800, 1_600, 3_200, 6_400))
      .map(([overdueCount, totalCount]) => overdueRate({ variant: 'count', asOf, overdueCount, totalCount })),
    fc
      .tuple(fc.nat({ max: 64 }), fc.integer({ min: 64, max: 128 }))
      .map(([overdueCount, totalCount]) => overdueRate({ variant: 'count', asOf, overdueCount, totalCount })),
    history.map((sales) => countBack(sum(sales) - (sales.at(-1) ?? 0n) / 3n, sales)),
  )

  it('is rounded as whole-number arithmetic rounds the documented formula', () => {
    let ties = 0
    fc.assert(
      fc.property(
        measures,
        fc.nat({ max: 6 }),
        fc.constantFrom(...roundingModes),
        (measure, decimals, mode) => {
          const [above, below] = fractionOf(measure)
          const scaled = above * 10n ** BigInt(decimals)
          if ((2n * scaled) % below === 0n && scaled % below !== 0n) ties++
          const shown = formatMeasure(measure, { decimals, roundingMode: mode, locale: 'en' })
          const figure = shown.slice(0, shown.indexOf(' '))
          expect(figure).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`))
          expect(BigInt(figure.replace('.', ''))).toBe(roundByDefinition(scaled, below, mode))
          expect(figure).not.toMatch(/^-[0.]+$/)
        },
      ),
      { seed: 61, numRuns: 2_000, endOnFailure: true },
    )
    expect(ties).toBeGreaterThan(50)
  })

  it('is the number nearest to the exact fraction', () => {
    fc.assert(
      fc.property(measures, (measure) => {
        const { value } = measure
        if (value === null) throw new Error('these all have a value')
        const [above, below] = fractionOf(measure)
        // 25 significant digits, read by the host's own correctly rounding parser.
        const digits = 25n + BigInt(String(below).length)
        const scaled = (above * 10n ** digits) / below
        expect(value).toBe(Number(`${scaled}e-${digits}`))
      }),
      { seed: 62, numRuns: 1_000, endOnFailure: true },
    )
  })
})
