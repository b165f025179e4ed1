import { spawnSync } from 'node:child_process'

/** What Python's `datetime` and `calendar` make of one pair of days. */
export interface PythonDays {
  readonly days: number
  /** Those that lie in leap years. */
  readonly inLeapYears: number
  /** 29 Februaries after the first day, up to the last and with it. */
  readonly leapDays: number
  /** Of 30-day months, where the last day of every month is a 30th: 30E/360 ISDA before the end. */
  readonly thirty: number
  /** Business days from the first day on, without the last, where Saturday and Sunday are off. */
  readonly weekdays: number
}

const program = `
import calendar, json, sys
from datetime import date, timedelta
pairs = json.load(sys.stdin)

def thirty(day):
    last = calendar.monthrange(day.year, day.month)[1]
    return day.year * 360 + day.month * 30 + (30 if day.day == last else day.day)

def leap_days(before, last):
    years = range(before.year, last.year + 1)
    return sum(1 for year in years if calendar.isleap(year) and before < date(year, 2, 29) <= last)

def in_leap_years(first, end):
    total = 0
    for year in range(first.year, end.year + 1):
        if calendar.isleap(year):
            total += max(0, (min(end, date(year + 1, 1, 1)) - max(first, date(year, 1, 1))).days)
    return total

def weekdays(first, end):
    weeks, rest = divmod((end - first).days, 7)
    return weeks * 5 + sum(1 for step in range(rest) if (first + timedelta(step)).weekday() < 5)

def answer(pair):
    first, end = (date(*map(int, text.split('-'))) for text in pair)
    return [(end - first).days, in_leap_years(first, end), leap_days(first, end), thirty(end) - thirty(first), weekdays(first, end)]

json.dump([answer(pair) for pair in pairs], sys.stdout)
`

// Where Windows has no Python, a stub of that name says so and ends with this code.
const NO_PYTHON_ON_WINDOWS = 9009

/**
 * Asks Python once about all these pairs of days.
 *
 * @throws Error when Python is there and its program fails: that is no reason to pass.
 */
export function askPythonDays(
  pairs: readonly (readonly [string, string])[],
): readonly PythonDays[] | { readonly absent: string } {
  const { error, status, stdout, stderr } = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(pairs),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT'
  if (isMissing || status === NO_PYTHON_ON_WINDOWS) return { absent: 'there is no python3' }
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`python3 ended with code ${status}: ${stderr}`)
  const rows = JSON.parse(stdout) as readonly (readonly number[])[]
  return rows.map(([days = 0, inLeapYears = 0, leapDays = 0, thirty = 0, weekdays = 0]) => ({
    days,
    inLeapYears,
    leapDays,
    thirty,
    weekdays,
  }))
}
