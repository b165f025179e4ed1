import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCalendar } from '../../src/foundations'
import {
  businessYearFraction,
  type DayCount,
  type DayCountTerms,
  days360,
  type InterestPeriod,
  yearFraction,
} from '../../src/installments'
import { dayCounts } from '../../src/installments/day-count'
import { yearRatio } from '../../src/installments/year-ratio'
import {
  atTermination,
  byCoupons,
  byDefinition,
  dayOfText,
  type Fraction,
  monthsAfter,
  textOfSerial,
} from './day-counts-by-definition'
import { askPythonDays, type PythonDays } from './python-days'

type Pair = readonly [from: string, to: string]

const [FIRST_YEAR, LAST_YEAR] = [1990, 2050]
const firstSerial = dayOfText(`${FIRST_YEAR}-01-01`).serial
const lastSerial = dayOfText(`${LAST_YEAR}-12-31`).serial

/** First days, 30ths, last days, and the days around the end of February: where the conventions part ways. */
const boundaryDays: readonly string[] = Array.from({ length: lastSerial - firstSerial + 1 }, (_, index) =>
  textOfSerial(firstSerial + index),
).filter((text, index) => {
  const next = textOfSerial(firstSerial + index + 1)
  return /-(01|30)$/.test(text) || next.endsWith('-01') || /-02-2[78]$/.test(text)
})
const monthEnds = boundaryDays.filter((text) => textOfSerial(dayOfText(text).serial + 1).endsWith('-01'))

const allPairs = (days: readonly string[], mostApart = days.length): readonly Pair[] =>
  days.flatMap((from, index) => days.slice(index, index + mostApart).map((to): Pair => [from, to]))
const within = (from: string, to: string): readonly string[] =>
  boundaryDays.filter((day) => day >= from && day <= to)

/** Pairs without a seed would differ from run to run; these are drawn once. */
const farPairs: readonly Pair[] = fc
  .sample(fc.tuple(fc.constantFrom(...boundaryDays), fc.constantFrom(...boundaryDays)), {
    seed: 41,
    numRuns: 4000,
  })
  .map(([left, right]): Pair => (left < right ? [left, right] : [right, left]))
const pairs: readonly Pair[] = [
  // Every month end of 1990 to 2050 with each of the next fourteen months.
  ...allPairs(monthEnds, 15),
  // Every boundary day around a leap day, the one of 2000 too, with every other.
  ...allPairs(within('1999-01-01', '2001-03-31')),
  ...allPairs(within('2023-02-01', '2025-03-31')),
  // Every leap day with every boundary day of the years around it.
  ...boundaryDays
    .filter((day) => day.endsWith('-02-29'))
    .flatMap((leapDay) => {
      const near = boundaryDays.filter((day) => Math.abs(dayOfText(day).year - dayOfText(leapDay).year) <= 1)
      return near.map((day): Pair => (day < leapDay ? [day, leapDay] : [leapDay, day]))
    }),
  ...farPairs,
]

const terms: DayCountTerms = { monthRule: 'month-end', terminationOn: null }

/** The pairs for which the library is not exactly the quotient that the definition gives. */
function wrong(
  dayCount: DayCount,
  asked: readonly Pair[],
  expected: (from: string, to: string) => Fraction,
  termsOf: (from: string, to: string) => DayCountTerms | undefined,
): readonly unknown[] {
  return asked.flatMap(([from, to]) => {
    const found = yearFraction(from, to, dayCount, termsOf(from, to))
    const { over, under } = expected(from, to)
    return found === over / under ? [] : [{ from, to, found, over, under }]
  })
}

describe('a fraction of a year by its definition, told a second time', () => {
  it('is compared over enough pairs', () => {
    expect(pairs.length).toBeGreaterThan(20_000)
    expect(monthEnds).toHaveLength(61 * 12)
  })

  it.each(dayCounts.filter((dayCount) => dayCount !== 'ACT/ACT ICMA' && dayCount !== 'ACT/365L'))(
    '%s',
    (dayCount) => {
      const found = wrong(
        dayCount,
        pairs,
        (from, to) => byDefinition(dayCount, from, to),
        () => terms,
      )
      expect(found.slice(0, 5)).toEqual([])
    },
  )

  it('30U/360 of what does not go by the end of the month is the bond basis', () => {
    const found = wrong(
      '30U/360',
      pairs,
      (from, to) => byDefinition('30/360', from, to),
      () => ({
        monthRule: 'corresponding-day',
      }),
    )
    expect(found.slice(0, 5)).toEqual([])
  })

  it('30E/360 ISDA where the last day is the end of the contract', () => {
    const apart = pairs.filter(([from, to]) => from < to)
    const found = wrong('30E/360 ISDA', apart, atTermination, (_, to) => ({ terminationOn: to }))
    expect(found.slice(0, 5)).toEqual([])
  })

  it.each(dayCounts.filter((dayCount) => dayCount.startsWith('excel-')))(
    '%s is the same with the days swapped',
    (dayCount) => {
      const found = farPairs.filter(
        ([from, to]) => yearFraction(to, from, dayCount) !== yearFraction(from, to, dayCount),
      )
      expect(found.slice(0, 5)).toEqual([])
    },
  )
})

describe('periods of interest, by coupons counted a second time', () => {
  const perYears = [1, 2, 3, 4, 6, 12] as const
  const schedules = fc.record({
    anchor: fc.constantFrom(...boundaryDays.filter((day) => day >= '1995-01-01' && day <= '2040-12-31')),
    perYear: fc.constantFrom(...perYears),
    keepsEnd: fc.boolean(),
    before: fc.integer({ min: 0, max: 700 }),
    length: fc.integer({ min: 1, max: 1500 }),
  })

  /** Coupon days for six years around an anchor, and the first period of full length after it. */
  function couponsOf(anchor: string, perYear: InterestPeriod['perYear'], keepsEnd: boolean) {
    const step = 12 / perYear
    const places = Array.from({ length: 8 * perYear + 1 }, (_, index) => index - 3 * perYear)
    const coupons = places.map((place) => monthsAfter(anchor, place * step, keepsEnd))
    const [from = '', to = ''] = coupons.slice(3 * perYear)
    return { coupons, period: { from, to, perYear } }
  }

  it('ACT/ACT ICMA: odd periods before and after the regular one', () => {
    fc.assert(
      fc.property(schedules, ({ anchor, perYear, keepsEnd, before, length }) => {
        const { coupons, period } = couponsOf(anchor, perYear, keepsEnd)
        const first = dayOfText(anchor).serial - before
        const [from, to] = [textOfSerial(first), textOfSerial(first + length)]
        const monthRule = keepsEnd ? 'month-end' : 'corresponding-day'
        const { over, under } = byCoupons(from, to, coupons, perYear)
        expect(yearFraction(from, to, 'ACT/ACT ICMA', { period, monthRule })).toBe(over / under)
      }),
      { seed: 42, numRuns: 3000, endOnFailure: true },
    )
  })

  it('ACT/ACT ICMA: a period is its part of a year, and two parts make a whole', () => {
    fc.assert(
      fc.property(schedules, fc.nat(), ({ anchor, perYear, keepsEnd }, cut) => {
        const { period } = couponsOf(anchor, perYear, keepsEnd)
        const asked = {
          period,
          monthRule: keepsEnd ? ('month-end' as const) : ('corresponding-day' as const),
        }
        const [first, last] = [dayOfText(period.from).serial, dayOfText(period.to).serial]
        const middle = textOfSerial(first + (cut % (last - first + 1)))
        expect(yearFraction(period.from, period.to, 'ACT/ACT ICMA', asked)).toBe(1 / perYear)
        const left = yearRatio(period.from, middle, 'ACT/ACT ICMA', asked)
        const right = yearRatio(middle, period.to, 'ACT/ACT ICMA', asked)
        const sum = left.numerator * right.denominator + right.numerator * left.denominator
        expect(sum * BigInt(perYear)).toBe(left.denominator * right.denominator)
      }),
      { seed: 43, numRuns: 1000, endOnFailure: true },
    )
  })

  it('ACT/365L: 366 by the leap day of a year, by the leap year that a shorter period ends in', () => {
    const isLeap = (year: number): boolean => new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29
    fc.assert(
      fc.property(schedules, ({ anchor, perYear, keepsEnd }) => {
        const { period } = couponsOf(anchor, perYear, keepsEnd)
        const [first, last] = [dayOfText(period.from).serial, dayOfText(period.to).serial]
        const holdsLeapDay = Array.from({ length: last - first }, (_, index) =>
          textOfSerial(first + 1 + index),
        ).some((day) => day.endsWith('-02-29'))
        const isLong = perYear === 1 ? holdsLeapDay : isLeap(dayOfText(period.to).year)
        expect(yearFraction(period.from, period.to, 'ACT/365L', { period })).toBe(
          (last - first) / (isLong ? 366 : 365),
        )
      }),
      { seed: 44, numRuns: 1000, endOnFailure: true },
    )
  })
})

describe('days360, by its definition told a second time', () => {
  /** As Gnumeric and Excel: the end of February is a 30th for the first day alone, before the 31st is asked about. */
  function unitedStates(fromText: string, toText: string): number {
    const [from, to] = [dayOfText(fromText), dayOfText(toText)]
    const isEndOfFebruary = from.month === 2 && textOfSerial(from.serial + 1).endsWith('-01')
    const first = from.day === 31 || isEndOfFebruary ? 30 : from.day
    const last = to.day === 31 && first === 30 ? 30 : to.day
    return from.serial === to.serial
      ? 0
      : 360 * (to.year - from.year) + 30 * (to.month - from.month) + last - first
  }

  it('us, forward and backward', () => {
    const both = pairs.flatMap(([from, to]): readonly Pair[] => [
      [from, to],
      [to, from],
    ])
    const found = both.filter(([from, to]) => days360(from, to, 'us') !== unitedStates(from, to))
    expect(found.slice(0, 5)).toEqual([])
  })

  it('european is 30E/360, and the opposite backward', () => {
    const found = pairs.filter(([from, to]) => {
      const { over, under } = byDefinition('30E/360', from, to)
      const days = under === 1 ? 0 : over
      return days360(from, to, 'european') !== days || days360(to, from, 'european') !== 0 - days
    })
    expect(found.slice(0, 5)).toEqual([])
  })
})

const answers = askPythonDays(pairs)
if ('absent' in answers) {
  describe('day counts of Python', () => {
    it(`were NOT compared: ${answers.absent}`, () => {
      console.info(`Day counts were not compared with those of Python: ${answers.absent}.`)
      expect(answers.absent).not.toBe('')
    })
  })
} else {
  describe('day counts are those of the calendar of Python', () => {
    const compared = pairs.map((pair, index) => ({ pair, python: answers[index] }))
    const wrongBy = (dayCount: DayCount, fractionOf: (python: PythonDays) => number) =>
      compared.flatMap(({ pair: [from, to], python }) => {
        const found = yearFraction(from, to, dayCount, terms)
        return python !== undefined && found === fractionOf(python) ? [] : [{ from, to, found, python }]
      })

    it.each<[DayCount, (python: PythonDays) => number]>([
      ['ACT/360', ({ days }) => days / 360],
      [
        'ACT/ACT ISDA',
        ({ days, inLeapYears }) => (inLeapYears * 365 + (days - inLeapYears) * 366) / (365 * 366),
      ],
      ['NL/365', ({ days, leapDays }) => (days - leapDays) / 365],
    ])('%s', (dayCount, fractionOf) => expect(wrongBy(dayCount, fractionOf).slice(0, 5)).toEqual([]))

    it('30E/360 ISDA, where every last day of a month is a 30th', () => {
      // A 30th of a month of 31 days is a 30th as well; Python was asked about last days alone.
      expect(wrongBy('30E/360 ISDA', ({ thirty }) => thirty / 360).slice(0, 5)).toEqual([])
    })

    it('business days over 252, where Saturday and Sunday are off', () => {
      const calendar = compileCalendar({
        id: 'weekends',
        from: `${FIRST_YEAR}-01-01`,
        to: `${LAST_YEAR}-12-31`,
        weekend: ['saturday', 'sunday'],
        holidays: [],
      })
      const found = compared.filter(({ pair: [from, to], python }) => {
        const answer = businessYearFraction(from, to, calendar)
        return answer.status !== 'counted' || answer.days !== python?.weekdays
      })
      expect(found.slice(0, 5)).toEqual([])
    })
  })
}
