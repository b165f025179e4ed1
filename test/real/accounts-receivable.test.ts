import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createArrears, daysPastDue, receivablesBuckets } from '../../src'
import type { CaseFile, Due } from '../../src/model'

// The file lies beside the project and is not the project's to publish.
const FILE = new URL('../../../shared/data/accounts-receivable.csv', import.meta.url)
const isPresent = existsSync(FILE)

interface Invoice {
  readonly customer: string
  readonly id: string
  readonly issuedOn: string
  readonly dueOn: string
  readonly settledOn: string
  readonly amount: string
  readonly daysLate: number
}

const isoOf = (monthDayYear = ''): string => {
  const [month = '', day = '', year = ''] = monthDayYear.split('/')
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const readInvoices = (): readonly Invoice[] =>
  readFileSync(FILE, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [, customer = '', , id = '', issued, due, amount = '', , settled, , , daysLate] = line.split(',')
      return {
        customer,
        id,
        issuedOn: isoOf(issued),
        dueOn: isoOf(due),
        settledOn: isoOf(settled),
        amount,
        daysLate: Number(daysLate),
      }
    })

const invoices = isPresent ? readInvoices() : []

const casesOf = (rows: readonly Invoice[], knowsSettlement: boolean): readonly CaseFile[] => {
  const duesByCustomer = new Map<string, Due[]>()
  for (const { customer, id, issuedOn, dueOn, settledOn, amount } of rows) {
    const dues = duesByCustomer.get(customer) ?? []
    dues.push({ id, issuedOn, dueOn, amount, ...(knowsSettlement ? { settledOn } : {}) })
    duesByCustomer.set(customer, dues)
  }
  return [...duesByCustomer].map(([customer, dues]) => ({
    debtor: { id: customer },
    accounts: [{ id: 'trade', currency: 'USD', dues }],
  }))
}

const policy = (dueDateIsDay: 0 | 1) =>
  ({
    schemaVersion: 1,
    id: 'real',
    version: '1',
    aging: { dueDateIsDay, bucketTable: receivablesBuckets },
  }) as const

const monthEnds = [2012, 2013].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10)),
)

// The second computation: UTC days, integer cents and an if-chain, from the rows alone.
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const centsOf = (amount: string): number => {
  const [dollars = '', cents = ''] = amount.split('.')
  return Number(dollars) * 100 + Number(cents.padEnd(2, '0'))
}
const bucketOf = (days: number): string =>
  days <= 0 ? 'not-due' : days <= 30 ? '1-30' : days <= 60 ? '31-60' : days <= 90 ? '61-90' : 'over-90'
const openOn = (asOf: string): readonly Invoice[] =>
  invoices.filter(({ issuedOn, settledOn }) => issuedOn <= asOf && asOf < settledOn)

describe.skipIf(!isPresent)('2,466 real invoices (skipped where ../shared/data is absent)', () => {
  const arrears = createArrears({ policy: policy(0) })

  it('are all there', () => {
    expect(invoices).toHaveLength(2_466)
    expect(invoices.filter(({ daysLate }) => daysLate > 0)).toHaveLength(877)
  })

  it.each(monthEnds)('age to the cent as of %s, by bucket and by debtor', (asOf) => {
    const report = arrears.reportAging(casesOf(invoices, true), { asOf })
    expect(report.problems).toEqual([])

    const open = openOn(asOf)
    const expected = new Map(
      receivablesBuckets.buckets.map(({ id }) => [id as string, { cents: 0, dues: 0 }]),
    )
    const byCustomer = new Map<string, { cents: number; days: number }>()
    for (const { customer, dueOn, amount } of open) {
      const days = dayOf(asOf) - dayOf(dueOn)
      const bucket = expected.get(bucketOf(days))
      if (bucket === undefined) throw new Error('every day has a bucket')
      bucket.cents += centsOf(amount)
      bucket.dues++
      const customerSoFar = byCustomer.get(customer) ?? { cents: 0, days: 0 }
      byCustomer.set(customer, {
        cents: customerSoFar.cents + centsOf(amount),
        days: Math.max(customerSoFar.days, days),
      })
    }
    const [usd] = report.currencies
    const balance = open.reduce((sum, { amount }) => sum + centsOf(amount), 0)
    expect(centsOf(usd?.balance ?? '0.00')).toBe(balance)
    expect((usd?.buckets ?? []).reduce((sum, { amount }) => sum + centsOf(amount), 0)).toBe(balance)
    for (const { bucket, amount, dues } of usd?.buckets ?? []) {
      expect({ cents: centsOf(amount), dues }).toEqual(expected.get(bucket))
    }
    expect(usd?.dues ?? 0).toBe(open.length)
    expect(
      report.debtors.map(({ debtorId, balance: held, daysPastDue: days }) => [debtorId, centsOf(held), days]),
    ).toEqual(
      [...byCustomer]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, { cents, days }]) => [id, cents, days]),
    )
  })

  it('are just before settlement as many days past due as the file says', () => {
    const wrong = invoices.filter(
      ({ dueOn, settledOn, daysLate }) => daysPastDue(dueOn, settledOn, 0) !== daysLate,
    )
    expect(wrong).toEqual([])
  })

  // Open until the day before it is settled: on that day-end an invoice has reached its full lateness
  // when the due date counts as day 1.
  it('are at the last open day-end as many days past due as the file says', () => {
    const dayEnd = createArrears({ policy: policy(1) })
    for (const invoice of invoices) {
      const asOf = new Date((dayOf(invoice.settledOn) - 1) * 86_400_000).toISOString().slice(0, 10)
      const [caseFile] = casesOf([invoice], true)
      const account = caseFile?.accounts[0]
      if (account === undefined) throw new Error('one invoice makes one account')
      const { daysPastDue: days, balance } = dayEnd.ageAccount(account, { asOf })
      // An invoice settled on the day it was issued is never open at a day-end.
      const isOpen = invoice.issuedOn <= asOf
      expect([invoice.id, days, centsOf(balance)]).toEqual([
        invoice.id,
        isOpen ? invoice.daysLate : 0,
        isOpen ? centsOf(invoice.amount) : 0,
      ])
    }
  })

  it('stay open for ever when nobody has recorded a settlement', () => {
    const report = arrears.reportAging(casesOf(invoices, false), { asOf: '2014-12-31' })
    expect(centsOf(report.currencies[0]?.balance ?? '')).toBe(
      invoices.reduce((sum, { amount }) => sum + centsOf(amount), 0),
    )
    expect(report.currencies[0]?.buckets.at(-1)?.dues).toBe(2_466)
  })
})
