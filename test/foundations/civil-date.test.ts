import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayAfter,
  dayCounterTo,
  daysBetween,
  isArrearsError,
  isCivilDate,
} from '../../src/foundations'
import { errorOf } from '../support/error-of'

// The oracle: UTC arithmetic of the engine, which no zone can touch.
const utcDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const days = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
})
const civilDates = days.map((date) => date.toISOString().slice(0, 10))

describe('isCivilDate', () => {
  it.each([
    ['an ordinary day', '2026-03-31', true],
    ['the first day that can be written', '0001-01-01', true],
    ['the last day that can be written', '9999-12-31', true],
    ['29 February of a leap year', '2024-02-29', true],
    ['29 February of a common year', '2026-02-29', false],
    ['29 February of a century that is no leap year', '1900-02-29', false],
    ['29 February of a century that is a leap year', '2000-02-29', true],
    ['30 February', '2026-02-30', false],
    ['31 April', '2026-04-31', false],
    ['month 0', '2026-00-10', false],
    ['month 13', '2026-13-10', false],
    ['day 0', '2026-01-00', false],
    ['day 32', '2026-01-32', false],
    ['year 0', '0000-12-31', false],
    ['no leading zeros', '2026-3-31', false],
    ['slashes', '2026/03/31', false],
    ['day first', '31-03-2026', false],
    ['with a time', '2026-03-31T00:00:00Z', false],
    ['a space for a digit', '2026-03- 1', false],
    ['full-width digits', '２０２６-03-31', false],
    ['a sign', '-026-03-31', false],
    ['an empty text', '', false],
    ['a JavaScript Date', new Date(0), false],
    ['a number', 20260331, false],
    ['nothing', undefined, false],
  ])('%s', (_, value, expected) => expect(isCivilDate(value)).toBe(expected))

  it('accepts exactly the days that the calendar has, 1899 to 2101', () => {
    for (let year = 1899; year <= 2101; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const date = new Date(Date.UTC(year, month - 1, day))
          const exists =
            date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year
          if (isCivilDate(text) !== exists) expect.fail(`${text} should ${exists ? '' : 'not '}exist`)
        }
      }
    }
  })

  it.each(['2024-02-29', '0001-01-01', '9999-12-31', '2026-10-10', '1900-11-20'])(
    'refuses %s with any character in place of any other, unless that makes another day',
    (date) => {
      const characters = [...Array(300).keys(), 0x0660, 0xff10, 0xffff].map((code) =>
        String.fromCharCode(code),
      )
      for (let place = 0; place < 10; place++) {
        for (const character of characters) {
          const text = date.slice(0, place) + character + date.slice(place + 1)
          expect([text, isCivilDate(text)]).toEqual([text, isWritten(text)])
        }
      }
    },
  )

  it('agrees with the calendar of the engine on what is nearly a day', () => {
    const near = fc.array(fc.constantFrom(...'/:;0123456789'), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(near, (one) => {
        const digits = one.join('')
        const text = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
        expect(isCivilDate(text)).toBe(isWritten(text))
      }),
      { numRuns: 2_000 },
    )
  })
})

/** The same from a regular expression and the engine, which turns 30 February into 1 March. */
function isWritten(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text
}

describe('daysBetween', () => {
  it.each([
    ['a day and itself', '2026-03-31', '2026-03-31', 0],
    ['the next day', '2026-03-31', '2026-04-01', 1],
    ['the day before', '2026-04-01', '2026-03-31', -1],
    ['over a leap day', '2024-02-28', '2024-03-01', 2],
    ['over 28 February of a common year', '2026-02-28', '2026-03-01', 1],
    ['over the day that Apia skipped', '2011-12-29', '2011-12-31', 2],
    ['over the day that Kiritimati skipped', '1994-12-30', '1995-01-01', 2],
    ['over the day that Kwajalein skipped', '1993-08-20', '1993-08-22', 2],
    ['over a change to summer time', '2026-03-28', '2026-03-30', 2],
    ['over all days that can be written', '0001-01-01', '9999-12-31', 3_652_058],
  ])('%s', (_, from, to, expected) => expect(daysBetween(from, to)).toBe(expected))

  it('agrees with UTC arithmetic on any two days', () => {
    fc.assert(
      fc.property(civilDates, civilDates, (from, to) => daysBetween(from, to) === utcDay(to) - utcDay(from)),
      { seed: 1, numRuns: 2_000 },
    )
  })

  it('names the argument that is not a day', () => {
    expect(errorOf(() => daysBetween('2026-01-01', '2026-02-30')).message).toBe(
      'to: expected a day that the calendar has, received "2026-02-30". Look it up in the document; it is not moved to a neighbor.',
    )
    expect(errorOf(() => daysBetween('2026-1-1', '2026-02-28')).message).toBe(
      `from: expected a day written YYYY-MM-DD, received "2026-1-1". Write it like '2026-03-31', without a time.`,
    )
    expect(errorOf(() => daysBetween('01.02.2026', '2026-02-28')).details).toMatchObject({
      issues: [{ code: 'not-a-date', path: 'from', received: '"01.02.2026"' }],
    })
  })

  it('refuses a JavaScript Date and says why, in both languages', () => {
    // @ts-expect-error a Date is not a day, to the compiler either
    const error = errorOf(() => daysBetween(new Date(0), '2026-02-28'))
    expect(isArrearsError(error, 'invalid-input') && error.details.issues[0]?.code).toBe('date-object')
    expect(error.sentence).toEqual({
      en: 'from: expected a day written YYYY-MM-DD, received a JavaScript Date. A Date is an instant, and its day depends on a time zone: format it in the zone of the business.',
      'zh-CN':
        'from：应为写作 YYYY-MM-DD 的日期，收到 JavaScript 的 Date 对象。Date 是时刻，落在哪一天取决于时区：请按业务所在时区格式化为文本。',
    })
  })
})

describe('addDays', () => {
  it.each([
    ['to the next month', '2026-02-28', 1, '2026-03-01'],
    ['onto a leap day', '2024-02-28', 1, '2024-02-29'],
    ['back over the new year', '2026-01-01', -1, '2025-12-31'],
    ['nowhere', '2026-01-01', 0, '2026-01-01'],
    ['onto the day that Apia skipped', '2011-12-29', 1, '2011-12-30'],
    ['to the last day that can be written', '9999-12-30', 1, '9999-12-31'],
    ['to the first day that can be written', '0001-01-02', -1, '0001-01-01'],
  ])('%s', (_, date, count, expected) => expect(addDays(date, count)).toBe(expected))

  it('agrees with UTC arithmetic on every day from 1890 to 2110', () => {
    for (let count = 0, day = '1890-01-01'; day < '2110-01-01'; count++) {
      expect(day).toBe(new Date(Date.UTC(1890, 0, 1 + count)).toISOString().slice(0, 10))
      day = addDays(day, 1)
    }
  })

  it('is undone by counting back', () => {
    fc.assert(
      fc.property(civilDates, civilDates, (from, to) => addDays(from, daysBetween(from, to)) === to),
      { seed: 2, numRuns: 2_000 },
    )
  })

  it.each([
    ['past the last day', '9999-12-31', 1],
    ['before the first day', '0001-01-01', -1],
    ['by more days than any calendar has', '2026-01-01', Number.MAX_SAFE_INTEGER],
  ])('refuses to go %s', (_, date, count) => {
    expect(errorOf(() => addDays(date, count))).toMatchObject({
      code: 'date-out-of-range',
      details: { from: date, step: `${count} days` },
    })
  })

  it('says what to do when a day cannot be written', () => {
    expect(errorOf(() => addDays('9999-12-31', 1)).message).toBe(
      '9999-12-31 plus 1 days lies outside 0001-01-01 to 9999-12-31, the days that can be written. Check the count.',
    )
  })

  it.each([
    ['half a day', 0.5],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
  ])('refuses %s', (_, count) => {
    expect(errorOf(() => addDays('2026-01-01', count))).toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ code: 'wrong-type', path: 'count', expected: 'a whole number' }] },
    })
  })
})

describe('dayCounterTo and dayAfter', () => {
  it('count to one fixed day, and answer NaN for what is not a day', () => {
    const daysTo = dayCounterTo('2026-03-31')
    expect([daysTo('2026-03-01'), daysTo('2026-04-01'), daysTo('2026-02-30'), daysTo(null)]).toEqual([
      30,
      -1,
      NaN,
      NaN,
    ])
  })

  it('end where days can no longer be written', () => {
    expect(dayAfter('9999-12-30', 1)).toBe('9999-12-31')
    expect(dayAfter('9999-12-30', 2)).toBeNull()
    expect(dayAfter('2026-01-01', Number.POSITIVE_INFINITY)).toBeNull()
  })
})
