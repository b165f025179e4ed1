import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../src/foundations'
import { ARREARS_DPD } from '../../src/spreadsheet'
import { errorOf } from '../support/error-of'

const asOf = '2026-03-31'

describe('ARREARS_DPD of a cell', () => {
  it.each<[string, string | number, number, number]>([
    ['the due date itself', '2026-03-31', 0, 1],
    ['the day after', '2026-03-30', 1, 2],
    ['not due yet', '2026-04-30', 0, 0],
    // 31 − 1 = 30 days within March.
    ['thirty days', '2026-03-01', 30, 31],
    // 2026-01-01 is 46023 in Excel; 31 March is the 90th day of the year, so 46023 + 89.
    ['the due date as a number of Excel', 46112, 0, 1],
    ['new year as a number of Excel', 46023, 89, 90],
  ])('%s', (_, dueOn, day0, day1) => {
    expect([ARREARS_DPD(dueOn, asOf, 0), ARREARS_DPD(dueOn, asOf, 1)]).toEqual([day0, day1])
  })

  it.each([[''], [null], [undefined]])('an empty cell stays empty: %s', (cell) => {
    expect(ARREARS_DPD(cell, asOf, 0)).toBe('')
  })

  it.each<[string, unknown, string]>([
    [
      'a word',
      'soon',
      '#expected a day written YYYY-MM-DD, received "soon". Write it like \'2026-03-31\', without a time.',
    ],
    [
      'a day that does not exist',
      '2026-02-30',
      '#expected a day that the calendar has, received "2026-02-30". Look it up in the document; it is not moved to a neighbor.',
    ],
    [
      'a space',
      ' ',
      '#expected a day written YYYY-MM-DD, received " ". Write it like \'2026-03-31\', without a time.',
    ],
    [
      'a yes',
      true,
      "#expected a day written YYYY-MM-DD, received true. Write it like '2026-03-31', without a time.",
    ],
    [
      'a Date, whose day depends on a zone',
      new Date(0),
      '#expected a day written YYYY-MM-DD, received a JavaScript Date. A Date is an instant, and its day depends on a time zone: format it in the zone of the business.',
    ],
    [
      'a time of day',
      46112.5,
      '#expected a whole number of days, received 46112.5. What stands after the point is a time of day: take INT of the cell.',
    ],
    [
      'a day typed as a number',
      20260331,
      "#expected the number of a day, from 1 (1900-01-01) to 2958465 (9999-12-31), received 20260331. Write the day as text, like '2026-03-31', or as a date of the sheet.",
    ],
    [
      'the leap day that Excel invented',
      60,
      '#expected a day that the calendar has, received 60, the 1900-02-29 of Excel. The year 1900 had no such day; look it up in the document.',
    ],
  ])('%s shows why it is no day', (_, cell, sentence) => {
    // @ts-expect-error a sheet can hold anything
    expect(ARREARS_DPD(cell, asOf, 0)).toBe(sentence)
  })

  it.each<[string, 'en' | 'zh-CN' | undefined, string]>([
    ['English by itself', undefined, '#expected'],
    ['English', 'en', '#expected'],
    ['Chinese', 'zh-CN', '#应为写作 YYYY-MM-DD 的日期，收到 "soon"。'],
  ])('says so in %s', (_, locale, start) => {
    expect(String(ARREARS_DPD('soon', asOf, 0, locale)).startsWith(start)).toBe(true)
  })
})

describe('ARREARS_DPD of a range', () => {
  it.each<[string, readonly (readonly string[])[], readonly (readonly unknown[])[]]>([
    ['a column', [['2026-03-30'], [''], ['2026-03-31']], [[1], [''], [0]]],
    ['a row', [['2026-03-30', '', '2026-03-29']], [[1, '', 2]]],
    [
      'a block',
      [
        ['2026-03-30', '2026-03-29'],
        ['', '2026-03-31'],
      ],
      [
        [1, 2],
        ['', 0],
      ],
    ],
    ['a range of one cell', [['2026-03-30']], [[1]]],
    ['a range without rows', [], []],
    ['rows without cells', [[], []], [[], []]],
  ])('%s has the shape of the due dates', (_, cells, answers) => {
    expect(ARREARS_DPD(cells, asOf, 0)).toEqual(answers)
  })

  it('a bad cell costs no other cell its answer', () => {
    const answers = ARREARS_DPD([['2026-03-30'], ['2026-02-30'], ['2026-03-29']], asOf, 0)
    expect([answers[0], answers[2]]).toEqual([[1], [2]])
    expect(answers[1]?.[0]).toMatch(/^#expected a day that the calendar has/)
  })

  it('a hole of an array is an empty cell', () => {
    const row: string[] = ['2026-03-30']
    row[2] = '2026-03-29'
    expect(ARREARS_DPD([row], asOf, 0)).toEqual([[1, '', 2]])
  })

  it('keeps the cells as they were', () => {
    const cells = Object.freeze([Object.freeze(['2026-03-30', 'soon'])])
    ARREARS_DPD(cells, asOf, 0)
    expect(cells).toEqual([['2026-03-30', 'soon']])
  })
})

// From the definition: 1 is the first day; the invented 60 puts every later day of the 1900 system one up.
describe('a day as a number', () => {
  const dayOf = (serial: number, system: 1900 | 1904): string | number => {
    const days = ARREARS_DPD(serial, '9999-12-31', 0, 'en', system)
    return typeof days === 'number' ? addDays('9999-12-31', -days) : days
  }

  it.each<[string, number, 1900 | 1904, string]>([
    ['the first day of 1900', 1, 1900, '1900-01-01'],
    ['the last before the invented day', 59, 1900, '1900-02-28'],
    ['the first after it', 61, 1900, '1900-03-01'],
    ['the day on which Unix began', 25569, 1900, '1970-01-01'],
    ['the first of 2000', 36526, 1900, '2000-01-01'],
    ['the last day of a sheet', 2958465, 1900, '9999-12-31'],
    ['the first day of 1904', 0, 1904, '1904-01-01'],
    ['60 in 1904, a year with a leap day', 60, 1904, '1904-03-01'],
    ['the leap day of 1904', 59, 1904, '1904-02-29'],
    ['the last day of a sheet that counts from 1904', 2957003, 1904, '9999-12-31'],
  ])('%s', (_, serial, system, day) => expect(dayOf(serial, system)).toBe(day))

  it('is 1462 less in a workbook that counts from 1904', () => {
    expect(daysBetween('1899-12-30', '1904-01-01')).toBe(1462)
    for (const serial of [1462, 25569, 46112]) expect(dayOf(serial - 1462, 1904)).toBe(dayOf(serial, 1900))
  })

  it.each<[string, number, 1900 | 1904]>([
    ['0 of 1900, an empty cell or no day', 0, 1900],
    ['a day before 1900', -1, 1900],
    ['a day after 9999', 2958466, 1900],
    ['a day before 1904', -1, 1904],
    ['a day after 9999, from 1904', 2957004, 1904],
    ['no number', Number.NaN, 1900],
    ['a number without end', Number.POSITIVE_INFINITY, 1900],
  ])('%s is refused', (_, serial, system) => {
    expect(dayOf(serial, system)).toMatch(
      system === 1900
        ? /^#expected the number of a day, from 1 \(1900-01-01\)/
        : /^#expected the number of a day, from 0 \(1904-01-01\) to 2957003/,
    )
  })
})

describe('the other arguments', () => {
  it.each<[string, unknown]>([
    ['a text', '2026-03-31'],
    ['a number of Excel', 46112],
    ['a range of one cell', [['2026-03-31']]],
  ])('asOf may be %s', (_, day) => {
    // @ts-expect-error hosts hand over a cell in their own way
    expect(ARREARS_DPD('2026-03-30', day, 0)).toBe(1)
  })

  it.each<[string, unknown]>([
    ['1900', 1900],
    ['left out', undefined],
    ['an empty cell', ''],
  ])('dateSystem %s counts from 1900', (_, system) => {
    // @ts-expect-error hosts hand over an empty argument as an empty text
    expect(ARREARS_DPD(46111, asOf, 0, '', system)).toBe(1)
  })

  it('asOf as a number is of the date system too', () => {
    expect(ARREARS_DPD(46112 - 1463, 46112 - 1462, 0, 'en', 1904)).toBe(1)
  })

  it.each<[string, readonly unknown[], string, string]>([
    ['no asOf', ['2026-03-01', '', 0], 'asOf', 'missing'],
    ['an asOf that is no day', ['2026-03-01', 'today', 0], 'asOf', 'not-a-date'],
    ['an asOf of many cells', ['2026-03-01', [['2026-03-31', '2026-04-30']], 0], 'asOf', 'wrong-type'],
    ['no dueDateIsDay', ['2026-03-01', asOf, ''], 'dueDateIsDay', 'missing'],
    ['a dueDateIsDay of 2', ['2026-03-01', asOf, 2], 'dueDateIsDay', 'wrong-type'],
    ['a dueDateIsDay as text', ['2026-03-01', asOf, '0'], 'dueDateIsDay', 'wrong-type'],
    ['another language', ['2026-03-01', asOf, 0, 'fr'], 'locale', 'wrong-type'],
    ['another date system', ['2026-03-01', asOf, 0, 'en', 1899], 'dateSystem', 'wrong-type'],
    ['a list that is no range', [['2026-03-01'], asOf, 0], 'dueDates[0]', 'wrong-type'],
  ])('%s is refused, whatever the cells hold', (_, args, path, code) => {
    // @ts-expect-error a formula can pass anything
    const { details } = errorOf(() => ARREARS_DPD(...args))
    expect(details).toMatchObject({ issues: [{ path, code }] })
  })

  it.each<[string, readonly unknown[], string]>([
    [
      'no dueDateIsDay',
      ['2026-03-01', asOf],
      'dueDateIsDay: expected 0 or 1, received nothing. Name one of these; there is no default.',
    ],
    [
      'another date system',
      ['2026-03-01', asOf, 0, 'en', 1899],
      'dateSystem: expected 1900 or 1904, received 1899. Name one of these, or leave it out for 1900.',
    ],
    [
      'a list that is no range',
      [['2026-03-01'], asOf, 0],
      'dueDates[0]: expected a range: rows of cells, received "2026-03-01". Pass a range such as A1:D100; in JavaScript, a list of rows such as [[\'2026-03-01\']].',
    ],
  ])('%s: the sentence', (_, args, sentence) => {
    // @ts-expect-error a formula can pass anything
    expect(errorOf(() => ARREARS_DPD(...args)).message).toBe(sentence)
  })
})
