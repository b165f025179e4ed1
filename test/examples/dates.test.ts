import { describe, expect, it } from 'vitest'
import { type DateOrder, type DateReading, readDate } from '../../examples/aging-report/read-date'
import { lines, runOn, tableRow } from './run-on'

describe('a written date', () => {
  it.each<[string, string, DateOrder, string]>([
    ['year first with hyphens', '2026-03-05', 'ymd', '2026-03-05'],
    ['year first with slashes and one digit', '2026/3/5', 'ymd', '2026-03-05'],
    ['year first with points', '2026.03.05', 'ymd', '2026-03-05'],
    ['year, month and day in Chinese', '2026年3月5日', 'ymd', '2026-03-05'],
    ['year first in a column that is not', '2026-03-05', 'dmy', '2026-03-05'],
    ['month first', '3/5/2026', 'mdy', '2026-03-05'],
    ['day first', '3/5/2026', 'dmy', '2026-05-03'],
    ['day first with points', '05.03.2026', 'dmy', '2026-03-05'],
    ['with midnight', '2026-03-05 00:00', 'ymd', '2026-03-05'],
    ['with midnight to the second', '3/5/2026 0:00:00', 'mdy', '2026-03-05'],
    ['with midnight after a T', '2026-03-05T00:00:00', 'ymd', '2026-03-05'],
    ['a leap day', '29/2/2024', 'dmy', '2024-02-29'],
  ])('%s is read', (_, text, order, day) => expect(readDate(text, order)).toEqual({ ok: true, day }))

  it.each<[string, string, DateOrder, Extract<DateReading, { ok: false }>['fault']]>([
    ['a day that does not exist', '2026-02-30', 'ymd', 'no-such-day'],
    ['a month that does not exist', '13/13/2026', 'dmy', 'no-such-day'],
    ['no leap year', '2/29/2026', 'mdy', 'no-such-day'],
    ['a year of two digits', '3/5/26', 'mdy', 'two-digit-year'],
    ['a time of day', '2026-03-05 14:30', 'ymd', 'time-of-day'],
    ['an instant', '2026-03-05T00:00:00Z', 'ymd', 'time-of-day'],
    ['a date not year first where year first is wanted', '3/5/2026', 'ymd', 'not-year-first'],
    ['mixed separators', '2026-03/05', 'ymd', 'not-a-date'],
    ['a month by name', '5 Mar 2026', 'dmy', 'not-a-date'],
    ['a word', 'soon', 'ymd', 'not-a-date'],
  ])('%s is a fault', (_, text, order, fault) => expect(readDate(text, order)).toEqual({ ok: false, fault }))
})

// As of 2026-03-31. Read month first, 2/3/2026 is 3 February, 56 days late; day first it is 2 March, 29 days.
const monthFirst = ['31–60 days', '1', '7.00']
const dayFirst = ['1–30 days', '1', '7.00']

describe('the order of a column', () => {
  it('is year first when four digits come first', async () => {
    const { output } = await runOn(lines('due,amount', '2026/2/3,7.00'))
    expect(output).toContain('due is year first')
    expect(tableRow(output, '31–60 days')).toEqual(monthFirst)
  })

  it('is month first by one value above 12, in whatever row', async () => {
    const { output } = await runOn(lines('due,amount', '2/3/2026,7.00', '5/1/2026,1.00', '4/30/2026,1.00'))
    expect(output).toContain('due is month/day/year, as line 4 proves')
    expect(tableRow(output, '31–60 days')).toEqual(monthFirst)
  })

  it('is day first by one value above 12', async () => {
    const { output } = await runOn(lines('due,amount', '30/4/2026,1.00', '2/3/2026,7.00'))
    expect(output).toContain('due is day/month/year, as line 2 proves')
    expect(tableRow(output, '1–30 days')).toEqual(dayFirst)
  })

  it('is decided column by column', async () => {
    const { output } = await runOn(lines('due,issued,amount', '30.4.2026,1/31/2026,1.00'))
    expect(output).toContain('due is day/month/year, as line 2 proves;')
    expect(output).toContain('issued is month/day/year, as line 2 proves')
  })

  it('is not proved by a row that has slipped', async () => {
    const { exitCode, errors } = await runOn(lines('due,amount', '2/3/2026,7.00', '30/4/2026,1.00,x'))
    expect(exitCode).toBe(1)
    expect(errors).toContain('--dates')
  })

  it('is refused when no value tells', async () => {
    const { exitCode, output, errors } = await runOn(lines('due,amount', '2/3/2026,7.00', '1/2/2026,1.00'))
    expect([exitCode, output]).toEqual([1, ''])
    expect(errors).toMatchInlineSnapshot(`
      "The dates of column "due" can be read month first or day first: from line 2 on, no figure tells which. Pass --dates mdy or --dates dmy; it then holds for every date in the file that is not written year first.
      "
    `)
  })

  it('is refused when two values prove both', async () => {
    const { exitCode, errors } = await runOn(
      lines('due,amount', '2/30/2026,1.00', '3/31/2026,7.00', '31/3/2026,1.00'),
    )
    expect(exitCode).toBe(1)
    expect(errors).toMatchInlineSnapshot(`
      "The dates of column "due" contradict each other: line 3 can only be month first, line 4 only day first. Correct the file, or pass --dates mdy|dmy|ymd; the dates that do not fit are then bad rows.
      "
    `)
  })
})

describe('--dates', () => {
  it.each([
    ['mdy', '31–60 days', monthFirst],
    ['dmy', '1–30 days', dayFirst],
  ])('%s decides what the file cannot', async (order, label, row) => {
    const { output } = await runOn(lines('due,amount', '2/3/2026,7.00'), ['--dates', order])
    expect(output).toContain('as --dates says')
    expect(tableRow(output, label)).toEqual(row)
  })

  it('makes bad rows of the dates that do not fit', async () => {
    const csv = lines('due,amount', '3/30/2026,7.00', '31/3/2026,1.00')
    const { exitCode, output } = await runOn(csv, ['--dates', 'mdy'])
    expect(exitCode).toBe(0)
    expect(output).toContain('2 rows read: 1 open, 0 settled, 0 not yet issued, 1 bad.')
    expect(output).toContain('  line 3: due: "31/3/2026" is no day, read month/day/year\n')
  })

  it('leaves a column alone that is year first', async () => {
    const { output } = await runOn(lines('due,issued,amount', '2026-02-03,2/1/2026,7.00'), ['--dates', 'dmy'])
    expect(output).toContain('due is year first')
    expect(tableRow(output, '31–60 days')).toEqual(monthFirst)
  })

  it('ymd takes nothing else', async () => {
    const { output } = await runOn(lines('due,amount', '2/3/2026,7.00', '2026-02-03,7.00'), [
      '--dates',
      'ymd',
    ])
    expect(output).toContain('line 2: due: "2/3/2026" is not written year first, as --dates ymd says')
    expect(tableRow(output, '31–60 days')).toEqual(monthFirst)
  })
})

describe('open on a day', () => {
  it.each([
    [
      'settled on the day itself: not open',
      '2026-01-01',
      '2026-03-31',
      '0 open, 1 settled, 0 not yet issued',
    ],
    [
      'settled on the day after: still open',
      '2026-01-01',
      '2026-04-01',
      '1 open, 0 settled, 0 not yet issued',
    ],
    [
      'settled on the day before: not open',
      '2026-01-01',
      '2026-03-30',
      '0 open, 1 settled, 0 not yet issued',
    ],
    ['not settled: open', '2026-01-01', '', '1 open, 0 settled, 0 not yet issued'],
    ['not settled, as a database writes it', '2026-01-01', 'NULL', '1 open, 0 settled, 0 not yet issued'],
    ['issued on the day itself: open', '2026-03-31', '', '1 open, 0 settled, 0 not yet issued'],
    ['issued on the day after: not there yet', '2026-04-01', '', '0 open, 0 settled, 1 not yet issued'],
  ])('%s', async (_, issued, settled, counts) => {
    const { output } = await runOn(lines('due,issued,settled,amount', `2026-05-01,${issued},${settled},1.00`))
    expect(output).toContain(`1 row read: ${counts}, 0 bad.`)
  })

  it('the day before it was settled, the same invoice is open', async () => {
    const csv = lines('due,settled,amount', '2026-03-01,2026-03-31,1.00')
    const { output } = await runOn(csv, ['--as-of', '2026-03-30'])
    expect(output).toContain('1 open, 0 settled')
    // 29 days past due; it is settled, and leaves the balance, on the next day.
    expect(output).toContain('next changes on 2026-03-31')
  })

  it.each([
    ['0', 'Not due'],
    ['1', '1–30 days'],
  ])('with --due-date-is-day %s an invoice due today is under "%s"', async (day, label) => {
    const { output } = await runOn(lines('due,amount', '2026-03-31,7.00'), ['--due-date-is-day', day])
    expect(tableRow(output, label)).toEqual([label, '1', '7.00'])
  })
})
