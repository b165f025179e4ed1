import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run, tableRow } from './run-on'

const csv = readFileSync(new URL('../../examples/aging-report/invoices.csv', import.meta.url), 'utf8')

interface Plain {
  readonly customer: string
  readonly issued: string
  readonly due: string
  readonly cents: number
  readonly currency: string
  readonly settled: string
}

// A second reading of the file, on purpose without csv-parse, the library or its days.
const invoices = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Plain => {
    const cells = /^("[^"]*"|[^,]*),([^,]*),([^,]*),([^,]*),([^,]*),([^,]*),([^,]*)$/.exec(line)
    if (cells === null) throw new Error(`not seven cells: ${line}`)
    const [, customer = '', , issued = '', due = '', amount = '', currency = '', settled = ''] = cells
    return {
      customer: customer.replaceAll('"', ''),
      issued,
      due,
      cents: Math.round(Number(amount) * 100),
      currency,
      settled,
    }
  })

const asOf = '2026-03-31'
const open = invoices.filter(({ issued, settled }) => issued <= asOf && (settled === '' || settled > asOf))
const daysLate = ({ due }: Plain): number => (Date.parse(asOf) - Date.parse(due)) / 86_400_000
const written = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  const whole = digits.slice(0, -2)
  const grouped = whole.length > 3 ? `${whole.slice(0, -3)},${whole.slice(-3)}` : whole
  return `${cents < 0 ? '-' : ''}${grouped}.${digits.slice(-2)}`
}
const sumOf = (rows: readonly Plain[]): number => rows.reduce((sum, { cents }) => sum + cents, 0)

const buckets: readonly (readonly [string, number, number])[] = [
  ['Not due', Number.NEGATIVE_INFINITY, 0],
  ['1–30 days', 1, 30],
  ['31–60 days', 31, 60],
  ['61–90 days', 61, 90],
  ['Over 90 days', 91, Number.POSITIVE_INFINITY],
]

const report = await run([])
const sectionOf = (currency: string): string => {
  const from = report.output.indexOf(`${currency}: `)
  const to = report.output.indexOf('Most past due', from)
  return report.output.slice(from, to)
}

it('is a file worth showing: two currencies, credits, a dozen customers, settled and future invoices', () => {
  expect(invoices.length).toBeGreaterThanOrEqual(60)
  expect(new Set(invoices.map(({ customer }) => customer)).size).toBe(12)
  expect(new Set(invoices.map(({ currency }) => currency))).toEqual(new Set(['USD', 'CNY']))
  expect(invoices.filter(({ cents }) => cents < 0)).toHaveLength(2)
  expect(invoices.some(({ issued }) => issued > asOf)).toBe(true)
  expect(invoices.some(({ settled }) => settled > asOf)).toBe(true)
})

it.each(['USD', 'CNY'])(
  '%s: every bucket and the balance are what a plain sum of the file gives',
  (currency) => {
    const section = sectionOf(currency)
    const ours = open.filter((invoice) => invoice.currency === currency)
    for (const [label, from, to] of buckets) {
      const inBucket = ours.filter((invoice) => daysLate(invoice) >= from && daysLate(invoice) <= to)
      expect(tableRow(section, label)).toEqual([label, String(inBucket.length), written(sumOf(inBucket))])
    }
    expect(tableRow(section, 'Balance')).toEqual(['Balance', String(ours.length), written(sumOf(ours))])
    const late = ours.filter((invoice) => invoice.cents > 0 && daysLate(invoice) > 0)
    expect(section).toContain(`${written(sumOf(late))} ${currency} is past due`)
  },
)

it('counts every row once', () => {
  const settled = invoices.filter(({ settled }) => settled !== '' && settled <= asOf).length
  const notIssued = invoices.filter(({ issued }) => issued > asOf).length
  expect(open.length + settled + notIssued).toBe(invoices.length)
  expect(report.output).toContain(
    `${invoices.length} rows read: ${open.length} open, ${settled} settled, ${notIssued} not yet issued, 0 bad.`,
  )
})

it('succeeds, complains about nothing and says how to read another file', () => {
  expect(report.exitCode).toBe(0)
  expect(report.errors).toBe('')
  expect(report.output).toContain('npm run demo -- FILE.csv --as-of YYYY-MM-DD')
})

it('fits a terminal of 100 columns', () => {
  for (const line of report.output.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
})

it('lists the most past due first, and no more than asked for', async () => {
  const { output } = await run(['--top', '2'])
  const late = new Map<string, number>()
  for (const invoice of open) {
    if (invoice.currency !== 'USD' || invoice.cents < 0 || daysLate(invoice) <= 0) continue
    late.set(invoice.customer, (late.get(invoice.customer) ?? 0) + invoice.cents)
  }
  const ranking = [...late].sort(([, one], [, other]) => other - one)
  const listed =
    output.slice(output.indexOf('USD: '), output.indexOf('Work list')).match(/^\d {2}.*$/gm) ?? []
  expect(listed.map((line) => line.split(/ {2,}/).filter((_, index) => index === 1 || index === 3))).toEqual(
    ranking.slice(0, 2).map(([customer, cents]) => [customer, written(cents)]),
  )
})
