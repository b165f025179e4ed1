import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lines, run, runOn } from './run-on'

describe('a command line that cannot be understood', () => {
  it.each([
    [
      'a file without a day',
      ['FILE.csv'],
      'As of which day? Nothing here reads a clock, so say it: npm run demo -- FILE.csv --as-of 2026-03-31',
    ],
    [
      'a day that does not exist',
      ['FILE.csv', '--as-of', '2026-02-30'],
      '--as-of 2026-02-30 is not a day that exists, written YYYY-MM-DD.',
    ],
    ['an unknown option', ['--asof', '2026-03-31'], 'There is no option --asof.'],
    ['an option without its value', ['--as-of'], '--as-of needs a value.'],
    ['an option followed by another', ['--as-of', '--top', '3'], '--as-of needs a value.'],
    ['a flag with a value', ['--all-problems=yes'], '--all-problems takes no value.'],
    [
      'two files',
      ['a.csv', 'b.csv', '--as-of', '2026-03-31'],
      'One file at a time; "b.csv" is one too many.',
    ],
    ['an unknown order', ['--dates', 'ydm'], '--dates ydm is not one of mdy, dmy, ymd.'],
    [
      'an unknown table',
      ['--buckets', 'm-31'],
      '--buckets m-31 is not one of receivables, simple, m-30, m-29.',
    ],
    ['an unknown language', ['--locale', 'fr'], '--locale fr is not one of en, zh-CN.'],
    ['a due date that is day 2', ['--due-date-is-day', '2'], '--due-date-is-day 2 is not one of 0, 1.'],
    ['half a debtor', ['--top', '1.5'], '--top 1.5 is not a whole number.'],
    [
      'an unknown currency',
      ['--currency', 'XYZ'],
      '--currency XYZ is not an ISO 4217 code, such as USD or CNY.',
    ],
    [
      'an unknown encoding',
      ['--encoding', 'latin-99'],
      '--encoding latin-99 is not an encoding, such as utf-8 or gb18030.',
    ],
    [
      'an unknown column',
      ['--columns', 'amout=Sum'],
      '--columns amout=Sum is not NAME=HEADER, where NAME is one of due, amount, debtor, id, issued, settled, currency.',
    ],
  ])('%s', async (_, args, sentence) => {
    const { exitCode, output, errors } = await run(args)
    expect([exitCode, output]).toEqual([2, ''])
    expect(errors).toBe(`${sentence}\nAll options: npm run demo -- --help\n`)
  })
})

describe('a file that is not there', () => {
  it('is said in a sentence, without a stack trace and without a path of the machine', async () => {
    const { exitCode, output, errors } = await run(['no-such-file.csv', '--as-of', '2026-03-31'])
    expect([exitCode, output]).toEqual([1, ''])
    expect(errors).toBe('There is no file "no-such-file.csv". Check the name and the folder.\n')
  })

  it('may turn out to be a folder', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'aging-report-'))
    const { exitCode, errors } = await run(['.', '--as-of', '2026-03-31'], { cwd })
    rmSync(cwd, { recursive: true })
    expect(exitCode).toBe(1)
    expect(errors).toBe('"." is a folder; name a CSV file in it.\n')
  })
})

it('--help lists every option and every column name', async () => {
  const { exitCode, output, errors } = await run(['--help'])
  expect([exitCode, errors]).toEqual([0, ''])
  for (const expected of [
    '--as-of',
    '--columns',
    '--dates',
    '--decimal',
    '--due-date-is-day',
    '到期日',
    'due date',
  ]) {
    expect(output).toContain(expected)
  }
})

it('--buckets chooses the table', async () => {
  // Due 2026-03-01, 30 days late on 2026-03-31: still M1 where M1 ends on day 30, already M2 where it ends on 29.
  const csv = lines('due,amount', '2026-03-01,5.00')
  expect((await runOn(csv, ['--buckets', 'm-30'])).output).toMatch(/^M1, 1–30 days +1 +5\.00 /m)
  expect((await runOn(csv, ['--buckets', 'm-29'])).output).toMatch(/^M2, 30–59 days +1 +5\.00 /m)
})

describe('progress', () => {
  const csv = lines('due,amount', ...Array.from({ length: 20_000 }, () => '2026-03-01,0.01'))

  it('is one line rewritten in a terminal, and gone at the end', async () => {
    const { output, errors } = await runOn(csv, [], { isTerminal: true })
    const clear = '\r\u001B[2K'
    expect(errors).toBe(
      [
        '',
        'pass 1 of 2: read 10,000 rows…',
        'pass 1 of 2: read 20,000 rows…',
        'pass 2 of 2: read 10,000 rows…',
        'pass 2 of 2: read 20,000 rows…',
        '',
      ].join(clear),
    )
    // 20,000 cents.
    expect(output).toContain('200.00 USD is past due')
  })

  it('is silent in a pipe', async () => {
    expect((await runOn(csv)).errors).toBe('')
  })
})
