import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BusinessCalendar,
  businessCalendarIssues,
  businessCalendarShape,
  type CompiledCalendar,
  compileCalendar,
  inspect,
  isBusinessDay,
} from '../../src/foundations'
import { errorOf } from '../support/error-of'
import { calendars, china2026, dayNear, invented, isWorkedBy, shares, shift } from './calendars'

const june: BusinessCalendar = {
  id: 'june',
  from: '2026-06-01',
  to: '2026-06-30',
  weekend: ['saturday', 'sunday'],
  holidays: ['2026-06-19'],
}

describe('compileCalendar', () => {
  it('says which calendar it is, and how far it reaches', () => {
    const { workedDays, ...about } = compileCalendar(china2026)
    expect(workedDays).toBeDefined()
    expect(about).toEqual({
      id: 'cn.public-holidays',
      version: '2025-11-04',
      from: '2026-01-01',
      to: '2026-12-31',
      source: china2026.source,
    })
    expect(Object.keys(compileCalendar(june))).toEqual(['id', 'from', 'to', 'workedDays'])
  })

  it('keeps its own copy', () => {
    const holidays = ['2026-06-19']
    const source = { title: 'Gazette', confidence: 'official' as const }
    const calendar = compileCalendar({ ...june, holidays, source })
    holidays.push('2026-06-22')
    source.title = 'Another'
    expect(isBusinessDay('2026-06-22', calendar)).toBe(true)
    expect(calendar.source?.title).toBe('Gazette')
  })

  it('leaves the lists of the caller as they are', () => {
    const holidays = Object.freeze(['2026-06-19', '2026-06-08'])
    compileCalendar({ ...june, holidays })
    expect(holidays).toEqual(['2026-06-19', '2026-06-08'])
  })

  it.each<[string, Record<string, unknown>, string, string]>([
    ['no id', { id: undefined }, 'id', 'missing'],
    ['an empty version', { version: '' }, 'version', 'wrong-type'],
    ['no first day', { from: undefined }, 'from', 'missing'],
    ['a year for a last day', { to: '2026' }, 'to', 'not-a-date'],
    ['no weekend', { weekend: undefined }, 'weekend', 'missing'],
    ['a weekday by its short name', { weekend: ['sat'] }, 'weekend[0]', 'wrong-type'],
    ['a weekday by its number', { weekend: [6] }, 'weekend[0]', 'wrong-type'],
    ['no holidays', { holidays: undefined }, 'holidays', 'missing'],
    ['a holiday with a time', { holidays: ['2026-06-19T00:00Z'] }, 'holidays[0]', 'not-a-date'],
    ['a holiday that does not exist', { holidays: ['2026-06-31'] }, 'holidays[0]', 'no-such-day'],
    ['null for workdays', { workdays: null }, 'workdays', 'wrong-type'],
    ['a source without confidence', { source: { title: 'Gazette' } }, 'source.confidence', 'missing'],
    ['a misspelt field', { holidys: [] }, 'holidys', 'unknown-key'],
  ])('refuses %s', (_, fields, path, code) => {
    const error = errorOf(() => compileCalendar({ ...june, ...fields }))
    expect(error.code).toBe('invalid-input')
    expect(error.details).toMatchObject({ issues: [{ path, code }] })
  })

  it.each<[string, Partial<BusinessCalendar>, string, string, string]>([
    [
      'a last day before the first',
      { to: '2026-05-31' },
      'date-order',
      'to: expected 2026-06-01, the first day covered, or later, received 2026-05-31. Exchange from and to.',
      'to：应为不早于首个覆盖日 2026-06-01 的日期，收到 2026-05-31。请对调 from 和 to。',
    ],
    [
      'a holiday the day before the first day covered',
      { holidays: ['2026-05-31'] },
      'date-order',
      'holidays[0]: expected a day that the calendar covers, 2026-06-01 to 2026-06-30, received 2026-05-31. Drop the day; widen from and to only if every holiday of the time between is listed.',
      'holidays[0]：应为日历覆盖的日期（2026-06-01 至 2026-06-30），收到 2026-05-31。请删除该日；仅当其间的节假日均已列出时，才可放宽 from 和 to。',
    ],
    [
      'a make-up workday the day after the last day covered',
      { workdays: ['2026-06-28', '2026-07-01'] },
      'date-order',
      'workdays[1]: expected a day that the calendar covers, 2026-06-01 to 2026-06-30, received 2026-07-01. Drop the day; widen from and to only if every holiday of the time between is listed.',
      'workdays[1]：应为日历覆盖的日期（2026-06-01 至 2026-06-30），收到 2026-07-01。请删除该日；仅当其间的节假日均已列出时，才可放宽 from 和 to。',
    ],
    [
      'the same day as holiday and as workday',
      { workdays: ['2026-06-19'] },
      'duplicate-id',
      'workdays[0]: expected a day that is not listed as a holiday, received 2026-06-19. A day is worked or it is not: drop it from one of the two lists.',
      'workdays[0]：应为未列为节假日的日期，收到 2026-06-19。一天要么上班，要么不上班：请从其中一个列表中删除。',
    ],
    [
      'a holiday listed twice',
      { holidays: ['2026-06-19', '2026-06-22', '2026-06-19'] },
      'duplicate-id',
      'holidays[2]: expected a day not listed at holidays[0], received "2026-06-19". Keep one of the two; if another day was meant, correct it.',
      'holidays[2]：应为未在 holidays[0] 列出的日期，收到 "2026-06-19"。请只保留其一；若本意是另一日，请更正。',
    ],
    [
      'a workday listed twice',
      { workdays: ['2026-06-28', '2026-06-28'] },
      'duplicate-id',
      'workdays[1]: expected a day not listed at workdays[0], received "2026-06-28". Keep one of the two; if another day was meant, correct it.',
      'workdays[1]：应为未在 workdays[0] 列出的日期，收到 "2026-06-28"。请只保留其一；若本意是另一日，请更正。',
    ],
    [
      'a weekday listed twice',
      { weekend: ['friday', 'friday'] },
      'duplicate-id',
      'weekend[1]: expected a day not listed at weekend[0], received "friday". Keep one of the two; if another day was meant, correct it.',
      'weekend[1]：应为未在 weekend[0] 列出的日期，收到 "friday"。请只保留其一；若本意是另一日，请更正。',
    ],
    [
      'a week without a day that is worked',
      { weekend: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] },
      'empty-range',
      'weekend: expected a weekday that is worked, or make-up workdays, received all seven weekdays. List the weekdays that are not worked.',
      'weekend：应为一周中至少一天上班，或列出调休上班日，收到全部七天。请只列出不上班的星期几。',
    ],
  ])('refuses %s', (_, fields, code, en, chinese) => {
    const error = errorOf(() => compileCalendar({ ...june, ...fields }))
    expect(error.sentence).toEqual({ en, 'zh-CN': chinese })
    expect(error.details).toMatchObject({ issues: [{ code }] })
    expect(error.details).toHaveProperty('issues.length', 1)
  })

  it('finds every fault, and says where within what entered', () => {
    const faulty = {
      ...june,
      holidays: ['2026-05-31', '2026-06-19', '2026-06-19'],
      workdays: ['2026-06-19', '2026-07-04'],
    }
    const issues = businessCalendarIssues(faulty, 'calendars[1]')
    expect(issues.map(({ path }) => path).sort()).toEqual([
      'calendars[1].holidays[0]',
      'calendars[1].holidays[2]',
      'calendars[1].workdays[0]',
      'calendars[1].workdays[1]',
    ])
    expect(issues.find(({ code }) => code === 'duplicate-id')?.sentence.en).toContain(
      'calendars[1].holidays[1]',
    )
  })

  it('accepts no weekend at all, a calendar of one day, and a week of make-up workdays only', () => {
    expect(isBusinessDay('2026-06-28', compileCalendar({ ...june, weekend: [] }))).toBe(true)
    const oneDay = compileCalendar({ ...june, from: '2026-06-19', to: '2026-06-19' })
    expect(isBusinessDay('2026-06-19', oneDay)).toBe(false)
    const madeUp = compileCalendar({
      ...june,
      weekend: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      workdays: ['2026-06-16'],
    })
    expect(['2026-06-15', '2026-06-16'].map((day) => isBusinessDay(day, madeUp))).toEqual([false, true])
  })

  it('takes a make-up workday on a weekday that is worked for what it is: worked', () => {
    const calendar = compileCalendar({ ...june, workdays: ['2026-06-16'] })
    expect(isBusinessDay('2026-06-16', calendar)).toBe(true)
  })

  it('is data that JSON can hold', () => {
    const read: unknown = JSON.parse(JSON.stringify(china2026))
    expect(inspect(businessCalendarShape, read, () => [])).toEqual({ ok: true, value: china2026 })
  })
})

describe('isBusinessDay', () => {
  const inventedYear = compileCalendar(invented)
  const china = compileCalendar(china2026)

  it.each<[string, CompiledCalendar, string, boolean | null]>([
    ['a Friday', inventedYear, '2026-06-05', true],
    ['a Saturday', inventedYear, '2026-06-06', false],
    ['a Sunday', inventedYear, '2026-06-07', false],
    ['a Monday', inventedYear, '2026-06-08', true],
    ['a holiday on a Monday', inventedYear, '2026-06-01', false],
    ['the first day covered', inventedYear, '2026-01-01', false],
    ['the day before it is unknown, not false', inventedYear, '2025-12-31', null],
    ['the last day covered', inventedYear, '2026-12-31', false],
    ['the day after it is unknown, not true', inventedYear, '2027-01-01', null],
    ['the Saturday worked before Spring Festival', china, '2026-02-14', true],
    ['the Monday within it', china, '2026-02-16', false],
    ['the first day of a year that it knows nothing of', china, '2027-01-01', null],
    ['the Sunday on which Spring Festival begins', china, '2026-02-15', false],
    ['the Monday on which it ends', china, '2026-02-23', false],
    ['the Tuesday after it', china, '2026-02-24', true],
    ['the Saturday worked after it', china, '2026-02-28', true],
    ['the Sunday after that, which is not', china, '2026-03-01', false],
  ])('%s', (_, calendar, day, expected) => expect(isBusinessDay(day, calendar)).toBe(expected))

  it('agrees with the definition on every day of every calendar', () => {
    fc.assert(
      fc.property(calendars, shares, (drawn, share) => {
        const day = dayNear(drawn, share)
        expect(isBusinessDay(day, compileCalendar(drawn))).toBe(isWorkedBy(day, drawn))
      }),
      { seed: 11, numRuns: 1_000 },
    )
  })

  it('knows the weekday of the first and of the last day that can be written', () => {
    const ever = compileCalendar({
      ...june,
      from: '0001-01-01',
      to: '9999-12-31',
      weekend: ['monday'],
      holidays: [],
    })
    expect(['0001-01-01', '0001-01-02'].map((day) => isBusinessDay(day, ever))).toEqual([false, true])
    expect(['9999-12-27', '9999-12-31'].map((day) => isBusinessDay(day, ever))).toEqual([false, true])
    expect(shift('9999-12-27', 4)).toBe('9999-12-31')
  })

  it('refuses what is not a day, and a calendar that was not compiled', () => {
    expect(errorOf(() => isBusinessDay('2026-06-31', inventedYear)).details).toMatchObject({
      issues: [{ path: 'day', code: 'no-such-day' }],
    })
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => isBusinessDay('2026-06-30', june)).sentence).toEqual({
      en: 'calendar: expected a compiled calendar, received an object. Pass what compileCalendar returns; compile once, not per question.',
      'zh-CN':
        'calendar：应为已编译的工作日历，收到对象。请传入 compileCalendar 的返回值；只需编译一次，不必每次查询都编译。',
    })
    // @ts-expect-error what merely looks like one
    expect(errorOf(() => isBusinessDay('2026-06-30', { ...june, workedDays: null })).details).toMatchObject({
      issues: [{ path: 'calendar', code: 'wrong-type' }],
    })
    // @ts-expect-error no calendar
    expect(errorOf(() => isBusinessDay('2026-06-30')).details).toMatchObject({
      issues: [{ path: 'calendar', code: 'missing' }],
    })
  })
})
