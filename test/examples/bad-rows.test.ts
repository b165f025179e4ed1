import { describe, expect, it } from 'vitest'
import { lines, runOn } from './run-on'

const header = 'customer,invoice,issued,due,amount,currency,settled'
const good = 'Alder,INV-1,2026-01-01,2026-03-01,100.00,USD,'

describe('a bad row is named by its line and reason, and the rest is counted', () => {
  it.each([
    ['a cell too few', 'Alder,INV-2,2026-01-01,2026-03-01,5.00,USD', '6 cells where the header has 7'],
    ['a cell too many', 'Alder,INV-2,2026-01-01,2026-03-01,5.00,USD,,x', '8 cells where the header has 7'],
    ['no due date', 'Alder,INV-2,2026-01-01,,5.00,USD,', 'due is empty'],
    ['no amount', 'Alder,INV-2,2026-01-01,2026-03-01,,USD,', 'amount is empty'],
    ['no customer', ',INV-2,2026-01-01,2026-03-01,5.00,USD,', 'customer is empty'],
    ['no currency', 'Alder,INV-2,2026-01-01,2026-03-01,5.00,,', 'currency is empty'],
    [
      'a day that does not exist',
      'Alder,INV-2,2026-01-01,2026-02-30,5.00,USD,',
      'due: "2026-02-30" is no day, read year first',
    ],
    [
      'a bad settlement date',
      'Alder,INV-2,2026-01-01,2026-03-01,5.00,USD,yes',
      'settled: "yes" is not a date in figures, such as 2026-03-31',
    ],
    [
      'a two-digit year',
      'Alder,INV-2,26-01-01,2026-03-01,5.00,USD,',
      'issued: "26-01-01" has a year of two digits; write four',
    ],
    [
      'a time of day',
      'Alder,INV-2,2026-01-01,2026-03-01 17:00,5.00,USD,',
      'due: "2026-03-01 17:00" has a time of day; write the day alone, as the business counts it',
    ],
    [
      'a word for an amount',
      'Alder,INV-2,2026-01-01,2026-03-01,five,USD,',
      'amount: "five" is not an amount such as 1,234.56',
    ],
    [
      'the other decimal mark',
      'Alder,INV-2,2026-01-01,2026-03-01,"5,00",USD,',
      'amount: "5,00" is not an amount such as 1,234.56; it is one with --decimal comma',
    ],
    [
      'the sign of another currency',
      'Alder,INV-2,2026-01-01,2026-03-01,€5.00,USD,',
      'amount: "€5.00" has the sign of another currency than USD',
    ],
    [
      'a currency that does not exist',
      'Alder,INV-2,2026-01-01,2026-03-01,5.00,XYZ,',
      'currency: "XYZ" is not an ISO 4217 code, such as USD or CNY',
    ],
    [
      'half a cent',
      'Alder,INV-2,2026-01-01,2026-03-01,5.005,USD,',
      'amount: expected an amount of USD with at most 2 decimals, received "5.005". ',
    ],
    [
      'a repeated id',
      'Alder,INV-1,2026-01-01,2026-03-01,5.00,USD,',
      'id "INV-1" was used in line 2 for the same debtor and currency',
    ],
  ])('%s', async (_, row, reason) => {
    // The good rows before and after: 100.00 + 11.00.
    const after = 'Brook,INV-9,2026-01-01,2026-03-01,11.00,USD,'
    const { exitCode, output } = await runOn(lines(header, good, row, after))
    expect(exitCode).toBe(0)
    expect(output).toContain('3 rows read: 2 open, 0 settled, 0 not yet issued, 1 bad.')
    expect(output).toContain('111.00 USD is past due, 100.0% of the balance.')
    expect(output).toContain(`Left out of the report, 1 bad row:\n  line 3: ${reason}`)
  })
})

describe('an id may be used again', () => {
  it.each([
    ['by another debtor', 'Brook,INV-1,2026-01-01,2026-03-01,5.00,USD,'],
    ['in another currency', 'Alder,INV-1,2026-01-01,2026-03-01,5.00,CNY,'],
    ['in capitals, because ids are exact', 'Alder,inv-1,2026-01-01,2026-03-01,5.00,USD,'],
  ])('%s', async (_, row) => {
    const { output } = await runOn(lines(header, good, row))
    expect(output).toContain('2 rows read: 2 open, 0 settled, 0 not yet issued, 0 bad.')
  })

  it('after a row that was bad itself', async () => {
    const { output } = await runOn(lines(header, good.replace('100.00', 'five'), good))
    expect(output).toContain('2 rows read: 1 open, 0 settled, 0 not yet issued, 1 bad.')
  })

  it('not a third time: each repetition names the first', async () => {
    const { output } = await runOn(lines(header, good, good, good))
    expect(output).toContain('line 3: id "INV-1" was used in line 2')
    expect(output).toContain('line 4: id "INV-1" was used in line 2')
  })
})

describe('line numbers are those of an editor', () => {
  // Line 1 header; 2 to 4 the first row, its name over three lines; 5 blank; 6 the bad row.
  it.each([
    ['with Unix line ends', '\n'],
    ['with Windows line ends', '\r\n'],
  ])('past a quoted line break and a blank line, %s', async (_, end) => {
    const csv = [
      'due,amount,customer',
      '2026-03-01,5.00,"Alder',
      '',
      'Trading"',
      '',
      'never,5.00,Brook',
    ].join(end)
    const { output } = await runOn(csv)
    expect(output).toContain('2 rows read: 1 open, 0 settled, 0 not yet issued, 1 bad.')
    expect(output).toContain('  line 6: due: "never"')
    expect(output).toMatch(/^1 {2}Alder Trading +30 +5\.00 +5\.00$/m)
  })

  it('a row that starts with a quoted line break is named by its first line', async () => {
    const { output } = await runOn(
      lines('customer,due,amount', '"Alder', 'Trading",never,5.00', 'Brook,never,5.00'),
    )
    expect(output).toContain('  line 2: due: "never"')
    expect(output).toContain('  line 4: due: "never"')
  })

  it('a stray quote inside a cell is part of the text', async () => {
    const { output } = await runOn(lines('customer,due,amount', 'Pipe 5" Ltd,2026-03-01,5.00'))
    expect(output).toMatch(/^1 {2}Pipe 5" Ltd +30 +5\.00 +5\.00$/m)
  })
})

describe('many bad rows', () => {
  const bad = Array.from({ length: 23 }, () => 'never,1.00')
  const csv = lines('due,amount', ...bad, '2026-03-01,5.00')

  it('the first 20 are shown and the others counted', async () => {
    const { output } = await runOn(csv)
    expect(output.match(/^ {2}line \d+: /gm)).toHaveLength(20)
    expect(output).toContain('Left out of the report, 23 bad rows:\n  line 2: ')
    expect(output).toContain('  line 21: ')
    expect(output).toContain('  and 3 more; --all-problems lists them\n')
    expect(output).toContain('24 rows read: 1 open, 0 settled, 0 not yet issued, 23 bad.')
  })

  it('--all-problems shows all', async () => {
    const { output } = await runOn(csv, ['--all-problems'])
    expect(output.match(/^ {2}line \d+: /gm)).toHaveLength(23)
    expect(output).not.toContain('more; --all-problems')
  })
})
