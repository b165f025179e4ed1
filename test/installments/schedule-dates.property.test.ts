import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  businessDayConventions,
  compileCalendar,
  daysBetween,
  isBusinessDay,
  type MonthRule,
} from '../../src/foundations'
import { type ScheduleStep, type ScheduleTerms, type StubRule, scheduleDates } from '../../src/installments'
import { dayOfText, monthsAfter, textOfSerial } from './day-counts-by-definition'

const FIRST = dayOfText('1990-01-01').serial
const LAST = dayOfText('2045-12-31').serial

const days = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }).map(textOfSerial),
  // The days on which months of different lengths part ways.
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2045 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(28, 29, 30, 31),
    )
    .map(([year, month, day]) => monthsAfter(`2000-01-${day}`, (year - 2000) * 12 + month - 1, false)),
)
const steps: fc.Arbitrary<ScheduleStep> = fc.oneof(
  fc.record({
    unit: fc.constant('month' as const),
    count: fc.integer({ min: 1, max: 14 }),
    monthRule: fc.constantFrom<MonthRule>('corresponding-day', 'month-end'),
  }),
  fc.record({
    unit: fc.constantFrom('week' as const, 'day' as const),
    count: fc.integer({ min: 1, max: 40 }),
  }),
)
const stubs = fc.constantFrom<Exclude<StubRule, 'none'>>(
  'short-first',
  'long-first',
  'short-last',
  'long-last',
)
const ended = fc.record({
  startOn: days,
  length: fc.integer({ min: 1, max: 1100 }),
  step: steps,
  stub: stubs,
})

const termsOf = (given: {
  readonly startOn: string
  readonly length: number
  readonly step: ScheduleStep
  readonly stub: StubRule
}): ScheduleTerms & { readonly endOn: string } => ({
  startOn: given.startOn,
  endOn: textOfSerial(dayOfText(given.startOn).serial + given.length),
  step: given.step,
  stub: given.stub,
  convention: 'no-adjust',
})

/** The day so many steps from another, counted with the arithmetic of the tests. */
function stepsFrom(anchor: string, places: number, step: ScheduleStep): string {
  if (step.unit === 'month') return monthsAfter(anchor, places * step.count, step.monthRule === 'month-end')
  return textOfSerial(dayOfText(anchor).serial + places * step.count * (step.unit === 'week' ? 7 : 1))
}

/** Every regular date between two days, one step after another from an anchor on either of them. */
function between(anchor: string, startOn: string, endOn: string, step: ScheduleStep): readonly string[] {
  const direction = anchor === startOn ? 1 : -1
  const found: string[] = []
  for (let place = 1; ; place++) {
    const day = stepsFrom(anchor, place * direction, step)
    if (day <= startOn || day >= endOn) return direction === 1 ? found : found.reverse()
    found.push(day)
  }
}

describe('the dates of a schedule, over random terms', () => {
  it('strictly increase from the start to the end', () => {
    fc.assert(
      fc.property(ended, (given) => {
        const terms = termsOf(given)
        const rows = scheduleDates(terms)
        const dates = rows.map(({ unadjusted }) => unadjusted)
        expect([dates[0], dates[dates.length - 1]]).toEqual([terms.startOn, terms.endOn])
        expect(dates.every((day, index) => index === 0 || day > (dates[index - 1] ?? ''))).toBe(true)
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index))
        expect(rows.map(({ adjusted }) => adjusted.day)).toEqual(dates)
      }),
      { seed: 51, numRuns: 1500, endOnFailure: true },
    )
  })

  it('are whole steps from one end, and one stub at most is at the end that the rule names', () => {
    fc.assert(
      fc.property(ended, (given) => {
        const { startOn, endOn, step, stub } = termsOf(given)
        const rows = scheduleDates(termsOf(given))
        const dates = rows.map(({ unadjusted }) => unadjusted)
        const forward = between(startOn, startOn, endOn, step)
        const divides = stepsFrom(startOn, forward.length + 1, step) === endOn
        const isFirst = stub === 'short-first' || stub === 'long-first'
        const regular = divides || !isFirst ? forward : between(endOn, startOn, endOn, step)
        const joins = !divides && stub.startsWith('long') && regular.length > 0
        const kept = !joins ? regular : isFirst ? regular.slice(1) : regular.slice(0, -1)
        expect(dates).toEqual([startOn, ...kept, endOn])
        const periods = rows.slice(1).map(({ period }) => period)
        const odd = divides ? -1 : isFirst ? 0 : periods.length - 1
        expect(periods).toEqual(
          periods.map((_, index) => (index !== odd ? 'regular' : joins ? 'long' : 'short')),
        )
      }),
      { seed: 52, numRuns: 1500, endOnFailure: true },
    )
  })

  it('none refuses exactly what the step does not divide', () => {
    fc.assert(
      fc.property(ended, (given) => {
        const terms = termsOf({ ...given, stub: 'none' })
        const forward = between(terms.startOn, terms.startOn, terms.endOn, terms.step)
        const divides = stepsFrom(terms.startOn, forward.length + 1, terms.step) === terms.endOn
        let isRefused = false
        try {
          scheduleDates(terms)
        } catch {
          isRefused = true
        }
        expect(isRefused).toBe(!divides)
      }),
      { seed: 53, numRuns: 800, endOnFailure: true },
    )
  })

  it('by count are those by the end that the count leads to', () => {
    fc.assert(
      fc.property(ended, fc.integer({ min: 1, max: 60 }), ({ startOn, step, stub }, count) => {
        const shared = { startOn, step, stub, convention: 'no-adjust' } as const
        const counted = scheduleDates({ ...shared, count })
        expect(counted).toHaveLength(count + 1)
        const endOn = counted[count]?.unadjusted ?? ''
        expect(endOn).toBe(stepsFrom(startOn, count, step))
        expect(scheduleDates({ ...shared, endOn })).toEqual(counted)
      }),
      { seed: 54, numRuns: 500, endOnFailure: true },
    )
  })

  it('with an anchor are what it is for that day, wherever the anchor lies', () => {
    fc.assert(
      fc.property(
        ended,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: 1, max: 30 }),
        ({ startOn, step, stub }, later, place, count) => {
          // Days up to the 28th have one corresponding day in every month: from any of them the dates are the same.
          const near = textOfSerial(dayOfText(startOn).serial + later)
          const anchorOn = `${near.slice(0, 8)}${Number(near.slice(8)) > 28 ? '28' : near.slice(8)}`
          const plain: ScheduleStep =
            step.unit === 'month' ? { ...step, monthRule: 'corresponding-day' } : step
          const first = stub === 'long-first' || stub === 'short-first' ? stub : 'short-first'
          const shared = { startOn, step: plain, stub: first, convention: 'no-adjust', count } as const
          const moved = stepsFrom(anchorOn, place, plain)
          expect(scheduleDates({ ...shared, anchorOn: moved })).toEqual(
            scheduleDates({ ...shared, anchorOn }),
          )
        },
      ),
      { seed: 55, numRuns: 500, endOnFailure: true },
    )
  })
})

describe('moving dates to business days', () => {
  const holidays = fc.uniqueArray(fc.integer({ min: FIRST, max: FIRST + 800 }).map(textOfSerial), {
    maxLength: 120,
  })
  const cases = fc.record({
    startOn: fc.integer({ min: FIRST + 40, max: FIRST + 300 }).map(textOfSerial),
    length: fc.integer({ min: 1, max: 400 }),
    step: steps,
    stub: stubs,
    holidays,
  })

  it.each(businessDayConventions.filter((convention) => convention !== 'nearest'))(
    '%s never reorders',
    (convention) => {
      fc.assert(
        fc.property(cases, (given) => {
          const calendar = compileCalendar({
            id: 'random',
            from: '1989-01-01',
            to: '1993-12-31',
            weekend: ['saturday', 'sunday'],
            holidays: given.holidays,
          })
          const rows = scheduleDates({ ...termsOf(given), convention }, calendar)
          rows.forEach(({ unadjusted, adjusted }, index) => {
            expect(adjusted.status).toBe('adjusted')
            const before = rows[index - 1]?.adjusted.day ?? ''
            expect(adjusted.day >= before).toBe(true)
            if (convention === 'no-adjust' || isBusinessDay(unadjusted, calendar)) {
              expect(adjusted.day).toBe(unadjusted)
            } else expect(isBusinessDay(adjusted.day, calendar)).toBe(true)
          })
        }),
        { seed: 56, numRuns: 200, endOnFailure: true },
      )
    },
  )

  it('nearest goes by the weekday alone, so that two dates may pass each other', () => {
    // Monday 4 and Tuesday 5 May off: Monday moves on to Wednesday, Tuesday back to the Friday before.
    const calendar = compileCalendar({
      id: 'two-holidays',
      from: '2026-01-01',
      to: '2026-12-31',
      weekend: ['saturday', 'sunday'],
      holidays: ['2026-05-04', '2026-05-05'],
    })
    const rows = scheduleDates(
      {
        startOn: '2026-05-04',
        count: 1,
        step: { unit: 'day', count: 1 },
        stub: 'none',
        convention: 'nearest',
      },
      calendar,
    )
    const moved = rows.map(({ adjusted }) => adjusted.day)
    expect(moved).toEqual(['2026-05-06', '2026-05-01'])
    expect(daysBetween(moved[0] ?? '', moved[1] ?? '')).toBe(-5)
  })
})
