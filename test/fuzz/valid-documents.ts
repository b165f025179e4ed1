import { fiveClasses2023, mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } from 'arrears'
import { compileAging } from 'arrears/aging'
import fc from 'fast-check'
import { Opaque } from './recipes'

interface Identified {
  readonly id: string
}

export const day: fc.Arbitrary<string> = fc.oneof(
  fc
    .date({ min: new Date(Date.UTC(2024, 0, 1)), max: new Date(Date.UTC(2027, 0, 1)), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('0001-01-01', '9999-12-31', '2024-02-29', '2011-12-30'),
)

const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })

/** A currency and its minor digits. */
export const currencyOf: fc.Arbitrary<{ readonly code: string; readonly digits: number }> = fc.constantFrom(
  { code: 'USD', digits: 2 },
  { code: 'JPY', digits: 0 },
  { code: 'KWD', digits: 3 },
)

/** So many minor units of a currency with so many digits after the point. */
export function written(units: bigint, digits: number): string {
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0')
  const point = text.length - digits
  return `${units < 0n ? '-' : ''}${text.slice(0, point)}${digits === 0 ? '' : `.${text.slice(point)}`}`
}

function amountWith(digits: number): fc.Arbitrary<string | number> {
  return fc.oneof(
    cents.map((units) => written(units, digits)),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
  )
}

function dueWith(digits: number, code: string): fc.Arbitrary<Identified> {
  const amount = amountWith(digits)
  const dated = {
    id: fc.string({ minLength: 1, maxLength: 6 }),
    dueOn: day,
    issuedOn: fc.option(day, { nil: undefined }),
    settledOn: fc.option(day, { nil: undefined }),
    currency: fc.option(fc.constant(code), { nil: undefined }),
  }
  const components = fc.record({ principal: amount, interest: amount, fee: amount }, { requiredKeys: [] })
  return fc.oneof(fc.record({ ...dated, amount }), fc.record({ ...dated, components }))
}

/** A due and the currency of its account. */
export const dueAndCurrency: fc.Arbitrary<readonly [Identified, string]> = currencyOf.chain(
  ({ code, digits }) => fc.tuple(dueWith(digits, code), fc.constant(code)),
)

export const account: fc.Arbitrary<Identified> = currencyOf.chain(({ code, digits }) =>
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    currency: fc.constant(code),
    dues: fc.uniqueArray(dueWith(digits, code), { selector: (due) => due.id, maxLength: 5 }),
  }),
)

/** About all accounts, in whole units, which every currency has. */
const mark = fc.record(
  { kind: fc.constantFrom('dispute', 'hardship'), from: day, amount: fc.integer({ min: 1, max: 1_000_000 }) },
  { requiredKeys: ['kind', 'from'] },
)

export const caseFile: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    schemaVersion: fc.constant(1),
    debtor: fc.record({ id: fc.string({ minLength: 1, maxLength: 6 }) }),
    accounts: fc.uniqueArray(account, { selector: (one) => one.id, maxLength: 3 }),
    marks: fc.array(mark, { maxLength: 3 }),
  },
  { requiredKeys: ['debtor', 'accounts'] },
)

const ownTable = fc
  .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 0, maxLength: 6 })
  .map((cuts) => {
    const starts = [0, ...cuts.sort((left, right) => left - right)]
    return {
      id: 'own',
      buckets: starts.map((fromDay, index) => {
        const next = starts[index + 1]
        return { id: `from-${fromDay}`, fromDay, ...(next === undefined ? {} : { toDay: next - 1 }) }
      }),
    }
  })

const agingPolicy = fc.record(
  {
    dueDateIsDay: fc.constantFrom<0 | 1>(0, 1),
    bucketTable: fc.oneof(
      fc.constantFrom(simpleBuckets, receivablesBuckets, mBuckets30, mBuckets29),
      ownTable,
    ),
    assetClassFloors: fc.constant(fiveClasses2023),
    credits: fc.constantFrom('own-date', 'oldest-first', 'apart'),
    agedBy: fc.constantFrom('due-date', 'document-date'),
    counting: fc.record(
      {
        method: fc.constantFrom('days', 'corresponding-months', 'mba', 'ots'),
        grace: fc.record({ days: fc.nat({ max: 60 }), effect: fc.constantFrom('suppress', 'move-due-date') }),
        pauses: fc.record({ resumeDay: fc.constantFrom('counted', 'paused') }),
        tolerance: fc.constant({ limit: 'larger', amounts: { USD: '1.50', JPY: 10 }, percent: '2.5' }),
        anchor: fc.constantFrom('oldest-unpaid', 'last-late', 'first-into-arrears', 'recency'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['dueDateIsDay', 'bucketTable'] },
)

const label = { en: 'a fact', 'zh-CN': '事实' }
const facts = [
  { id: 'paidOn', label, type: 'date' },
  { id: 'limit', label, type: 'amount', least: '0' },
  { id: 'calls', label, type: 'number', isWhole: true, least: 0 },
]
const ratio = { kind: 'ratio', of: 'pastDue', to: 'limit', decimals: 2, rounding: 'half-up' }
const derivedFacts = [
  { id: 'share', label, ...ratio },
  { id: 'signs', label, kind: 'count', of: ['disputed', 'bankrupt'] },
  { id: 'sincePaid', label, kind: 'days-since', since: 'paidOn' },
  { id: 'worst', label, kind: 'greatest-over-accounts', of: 'balance' },
  { id: 'late', label, kind: 'account-count', of: 'daysPastDue', where: { from: 31 } },
]

export const policy: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    schemaVersion: fc.constant(1),
    id: fc.string({ minLength: 1, maxLength: 6 }),
    version: fc.string({ minLength: 1, maxLength: 6 }),
    aging: agingPolicy,
  })
  .chain((document) => fc.constantFrom(document, { ...document, facts, derivedFacts }))

/** The second argument of every function that ages. */
export const agingOptions: fc.Arbitrary<Record<string, unknown>> = fc.record({
  asOf: day,
  aging: agingPolicy.map((aging) => new Opaque(compileAging<string>(aging))),
})

/** The second argument of an aging report. */
export const reportOptions: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(agingOptions, fc.constantFrom({}, { by: 'debtor' }, { by: 'account' }))
  .map(([options, rows]) => ({ ...options, ...rows }))
