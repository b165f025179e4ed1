import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AdjustedDay,
  adjustDay,
  type BusinessCalendar,
  type BusinessDayConvention,
  businessDayConventions,
  compileCalendar,
  isBusinessDay,
} from '../../src/foundations'
import { errorOf } from '../support/error-of'
import { calendars, china2026, dayNear, invented, isWorkedBy, shares, shift, weekdayBy } from './calendars'

const inventedYear = compileCalendar(invented)
const china = compileCalendar(china2026)
const conventions = fc.constantFrom(...businessDayConventions)

const adjusted = (day: string): AdjustedDay => ({ status: 'adjusted', day })
const uncovered = (day: string): AdjustedDay => ({ status: 'uncovered', day })

// Written from the definitions, over texts and one day at a time.
function byDefinition(
  day: string,
  convention: BusinessDayConvention,
  calendar: BusinessCalendar,
): AdjustedDay {
  if (convention === 'no-adjust') return adjusted(day)
  const walk = (step: number, isAllowed: (reached: string) => boolean): AdjustedDay | null => {
    let reached = day
    while (isAllowed(reached)) {
      const isWorked = isWorkedBy(reached, calendar)
      if (isWorked === null) return uncovered(reached)
      if (isWorked) return adjusted(reached)
      reached = shift(reached, step)
    }
    return null
  }
  const anywhere = (step: number): AdjustedDay => walk(step, () => true) ?? uncovered('never')
  const half = (of: string): string => `${of.slice(0, 7)} ${Number(of.slice(8)) <= 15 ? 'first' : 'second'}`
  switch (convention) {
    case 'following':
      return anywhere(1)
    case 'preceding':
      return anywhere(-1)
    case 'modified-following':
      return walk(1, (reached) => reached.slice(0, 7) === day.slice(0, 7)) ?? anywhere(-1)
    case 'modified-following-bimonthly':
      return walk(1, (reached) => half(reached) === half(day)) ?? anywhere(-1)
    case 'modified-preceding':
      return walk(-1, (reached) => reached.slice(0, 7) === day.slice(0, 7)) ?? anywhere(1)
    case 'nearest':
      return anywhere(['sunday', 'monday'].includes(weekdayBy(day)) ? 1 : -1)
  }
}

describe('adjustDay', () => {
  it.each<[string, string, BusinessDayConvention, string]>([
    ['a Friday stays', '2026-03-13', 'following', '2026-03-13'],
    ['a Saturday goes to Monday', '2026-03-14', 'following', '2026-03-16'],
    ['a Sunday goes to Monday', '2026-03-15', 'following', '2026-03-16'],
    ['a Monday stays', '2026-03-16', 'following', '2026-03-16'],
    ['a Friday stays', '2026-03-13', 'preceding', '2026-03-13'],
    ['a Saturday goes to Friday', '2026-03-14', 'preceding', '2026-03-13'],
    ['a Sunday goes to Friday', '2026-03-15', 'preceding', '2026-03-13'],
    ['a Monday stays', '2026-03-16', 'preceding', '2026-03-16'],
    ['a Saturday stays', '2026-03-14', 'no-adjust', '2026-03-14'],
    ['a holiday stays', '2026-06-30', 'no-adjust', '2026-06-30'],

    ['a weekend at the end of a month leaves it', '2026-01-31', 'following', '2026-02-02'],
    ['a weekend at the end of a month stays in it', '2026-01-31', 'modified-following', '2026-01-30'],
    ['a holiday on the last of a month leaves it', '2026-06-30', 'following', '2026-07-01'],
    ['a holiday on the last of a month stays in it', '2026-06-30', 'modified-following', '2026-06-29'],
    ['within a month it is following', '2026-03-14', 'modified-following', '2026-03-16'],
    ['the last of a month may be reached', '2026-08-30', 'modified-following', '2026-08-31'],
    ['it does not mind the 15th', '2026-04-15', 'modified-following', '2026-04-17'],

    ['a weekend at the start of a month leaves it', '2026-03-01', 'preceding', '2026-02-27'],
    ['a weekend at the start of a month stays in it', '2026-03-01', 'modified-preceding', '2026-03-02'],
    ['a holiday on the first of a month leaves it', '2026-06-01', 'preceding', '2026-05-29'],
    ['a holiday on the first of a month stays in it', '2026-06-01', 'modified-preceding', '2026-06-02'],
    ['within a month it is preceding', '2026-03-14', 'modified-preceding', '2026-03-13'],
    ['the first of a month may be reached', '2026-05-02', 'modified-preceding', '2026-05-01'],
    ['a weekend at the start of a month goes on', '2026-08-02', 'modified-preceding', '2026-08-03'],

    ['a holiday on the 15th goes back', '2026-04-15', 'modified-following-bimonthly', '2026-04-14'],
    ['the 15th may be reached', '2026-06-14', 'modified-following-bimonthly', '2026-06-15'],
    ['a holiday on the 16th goes on', '2026-04-16', 'modified-following-bimonthly', '2026-04-17'],
    ['a Saturday on the 14th goes back', '2026-03-14', 'modified-following-bimonthly', '2026-03-13'],
    ['a Sunday on the 15th goes back', '2026-03-15', 'modified-following-bimonthly', '2026-03-13'],
    ['the first half otherwise goes on', '2026-03-07', 'modified-following-bimonthly', '2026-03-09'],
    ['the last of a month may be reached', '2026-08-30', 'modified-following-bimonthly', '2026-08-31'],
    ['the second half goes on', '2026-03-21', 'modified-following-bimonthly', '2026-03-23'],
    ['the end of the month goes back', '2026-06-30', 'modified-following-bimonthly', '2026-06-29'],
    ['the end of a leap-less February', '2026-02-28', 'modified-following-bimonthly', '2026-02-27'],

    ['a Sunday goes on', '2026-03-15', 'nearest', '2026-03-16'],
    ['a holiday on a Monday goes on', '2026-09-07', 'nearest', '2026-09-08'],
    ['a holiday on a Tuesday goes back', '2026-09-15', 'nearest', '2026-09-14'],
    ['a holiday on a Wednesday goes back', '2026-09-23', 'nearest', '2026-09-22'],
    ['on a Thursday it goes back, though Friday is nearer', '2026-04-16', 'nearest', '2026-04-14'],
    ['a Friday that is worked stays', '2026-03-13', 'nearest', '2026-03-13'],
    ['a Saturday goes back', '2026-03-14', 'nearest', '2026-03-13'],
    ['on the first of a month it may leave the month', '2026-08-01', 'nearest', '2026-07-31'],
  ])('%s: %s %s', (_, day, convention, expected) =>
    expect(adjustDay(day, convention, inventedYear)).toEqual(adjusted(expected)),
  )

  it('takes a holiday on a Friday back, by the nearest', () => {
    const goodFriday = compileCalendar({ ...invented, holidays: ['2026-04-03'] })
    expect(adjustDay('2026-04-03', 'nearest', goodFriday)).toEqual(adjusted('2026-04-02'))
  })

  it.each<[string, string, BusinessDayConvention, string]>([
    ['the Saturday worked before Spring Festival stays', '2026-02-14', 'following', '2026-02-14'],
    ['its first day goes to the Tuesday after it', '2026-02-15', 'following', '2026-02-24'],
    ['its last day goes to the Saturday worked before it', '2026-02-23', 'preceding', '2026-02-14'],
    ['its first day, a Sunday, goes on, nine days', '2026-02-15', 'nearest', '2026-02-24'],
    ['its second half goes on', '2026-02-16', 'modified-following-bimonthly', '2026-02-24'],
    ['its day in the first half goes back', '2026-02-15', 'modified-following-bimonthly', '2026-02-14'],
    ['the Saturday worked at the end of February', '2026-02-28', 'modified-following', '2026-02-28'],
    ['the Sunday after it goes back to it', '2026-03-01', 'preceding', '2026-02-28'],
    ['National Day starts the month', '2026-10-01', 'modified-preceding', '2026-10-08'],
    ['a Sunday worked before it', '2026-09-20', 'nearest', '2026-09-20'],
  ])('China in 2026: %s: %s %s', (_, day, convention, expected) =>
    expect(adjustDay(day, convention, china)).toEqual(adjusted(expected)),
  )

  it.each<[string, string, BusinessDayConvention, AdjustedDay]>([
    ['the first day covered needs the day before', '2026-01-01', 'preceding', uncovered('2025-12-31')],
    ['the first day covered goes on', '2026-01-01', 'following', adjusted('2026-01-02')],
    ['it need not look back over a new month', '2026-01-01', 'modified-preceding', adjusted('2026-01-02')],
    ['the last day covered needs the day after', '2026-12-31', 'following', uncovered('2027-01-01')],
    ['the last day covered goes back', '2026-12-31', 'preceding', adjusted('2026-12-30')],
    ['it need not look on over a new month', '2026-12-31', 'modified-following', adjusted('2026-12-30')],
    ['nor over a new half', '2026-12-31', 'modified-following-bimonthly', adjusted('2026-12-30')],
    ['a day before the calendar', '2025-12-31', 'following', uncovered('2025-12-31')],
    ['a day after the calendar', '2027-01-04', 'preceding', uncovered('2027-01-04')],
    ['which is not looked up when it is not to move', '2027-01-04', 'no-adjust', adjusted('2027-01-04')],
  ])('%s: %s %s', (_, day, convention, expected) =>
    expect(adjustDay(day, convention, inventedYear)).toEqual(expected),
  )

  it.each<[string, Partial<BusinessCalendar>, string, BusinessDayConvention, AdjustedDay]>([
    [
      'the rest of the month',
      { to: '2026-03-29' },
      '2026-03-28',
      'modified-following',
      uncovered('2026-03-30'),
    ],
    [
      'the start of the month',
      { from: '2026-03-07' },
      '2026-03-08',
      'modified-preceding',
      uncovered('2026-03-06'),
    ],
    [
      'the rest of the half',
      { to: '2026-03-08' },
      '2026-03-07',
      'modified-following-bimonthly',
      uncovered('2026-03-09'),
    ],
    [
      'what lies behind, after turning back',
      { from: '2026-01-31' },
      '2026-01-31',
      'modified-following',
      uncovered('2026-01-30'),
    ],
    [
      'what lies ahead, after turning on',
      { to: '2026-03-01' },
      '2026-03-01',
      'modified-preceding',
      uncovered('2026-03-02'),
    ],
  ])('has to know %s', (_, coverage, day, convention, expected) => {
    const calendar = compileCalendar({ ...invented, holidays: [], ...coverage })
    expect(adjustDay(day, convention, calendar)).toEqual(expected)
  })

  it('ends beside a month, or the half of one, in which nothing is worked', () => {
    const shut = compileCalendar({
      ...invented,
      weekend: [],
      holidays: Array.from({ length: 28 }, (_, index) => shift('2026-02-01', index)),
    })
    expect(adjustDay('2026-02-10', 'modified-following', shut)).toEqual(adjusted('2026-01-31'))
    expect(adjustDay('2026-02-10', 'modified-preceding', shut)).toEqual(adjusted('2026-03-01'))
    expect(adjustDay('2026-02-20', 'modified-following-bimonthly', shut)).toEqual(adjusted('2026-01-31'))
  })

  it('cannot look beyond the days that can be written', () => {
    const ever = compileCalendar({
      ...invented,
      from: '0001-01-01',
      to: '9999-12-31',
      weekend: [],
      holidays: ['0001-01-01', '9999-12-31'],
    })
    expect(errorOf(() => adjustDay('9999-12-31', 'following', ever)).code).toBe('date-out-of-range')
    expect(errorOf(() => adjustDay('0001-01-01', 'preceding', ever)).code).toBe('date-out-of-range')
    expect(adjustDay('9999-12-31', 'modified-following', ever)).toEqual(adjusted('9999-12-30'))
    expect(adjustDay('0001-01-01', 'modified-preceding', ever)).toEqual(adjusted('0001-01-02'))
  })

  it('does what its definition says, in any calendar', () => {
    fc.assert(
      fc.property(calendars, shares, conventions, (drawn, share, convention) => {
        const day = dayNear(drawn, share)
        expect(adjustDay(day, convention, compileCalendar(drawn))).toEqual(
          byDefinition(day, convention, drawn),
        )
      }),
      { seed: 12, numRuns: 3_000 },
    )
  })

  it('leads to a business day that stays, on the right side and, where it must, in the month', () => {
    fc.assert(
      fc.property(calendars, shares, conventions, (drawn, share, convention) => {
        const calendar = compileCalendar(drawn)
        const day = dayNear(drawn, share)
        const answer = adjustDay(day, convention, calendar)
        if (answer.status === 'uncovered') {
          expect(isBusinessDay(answer.day, calendar)).toBeNull()
          return
        }
        expect(adjustDay(answer.day, convention, calendar)).toEqual(answer)
        if (convention === 'no-adjust') return
        expect(isBusinessDay(answer.day, calendar)).toBe(true)
        if (convention === 'following') expect(answer.day >= day).toBe(true)
        if (convention === 'preceding') expect(answer.day <= day).toBe(true)
        const month = day.slice(0, 7)
        const isMonthWorked = Array.from({ length: 31 }, (_, index) => shift(`${month}-01`, index)).some(
          (other) => other.startsWith(month) && isBusinessDay(other, calendar) === true,
        )
        if (convention === 'modified-following' || convention === 'modified-preceding') {
          if (isMonthWorked) expect(answer.day.slice(0, 7)).toBe(month)
        }
      }),
      { seed: 13, numRuns: 3_000 },
    )
  })

  it('has no default convention, and refuses what is none', () => {
    // @ts-expect-error the convention is missing
    expect(errorOf(() => adjustDay('2026-03-13', undefined, inventedYear)).sentence).toEqual({
      en: 'convention: expected no-adjust or following or modified-following or modified-following-bimonthly or preceding or modified-preceding or nearest, received nothing. Name the rule that the contract follows; there is no default.',
      'zh-CN':
        'convention：应为 no-adjust 或 following 或 modified-following 或 modified-following-bimonthly 或 preceding 或 modified-preceding 或 nearest，收到空缺。请指明合同采用的规则；没有默认值。',
    })
    // @ts-expect-error not a convention
    expect(errorOf(() => adjustDay('2026-03-13', 'Following', inventedYear)).details).toMatchObject({
      issues: [{ path: 'convention', code: 'wrong-type' }],
    })
  })

  it('refuses what is not a day, and a calendar that was not compiled', () => {
    expect(errorOf(() => adjustDay('2026-02-30', 'no-adjust', inventedYear)).details).toMatchObject({
      issues: [{ path: 'day' }],
    })
    // @ts-expect-error plain data, as plain JavaScript may pass it
    expect(errorOf(() => adjustDay('2026-02-28', 'no-adjust', invented)).details).toMatchObject({
      issues: [{ path: 'calendar' }],
    })
  })
})
