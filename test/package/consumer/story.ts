// A stranger's program. The tests copy it to story.mts and to story.cts, check its types, and run it.
import {
  type Account,
  createArrears,
  definePolicy,
  diffPolicies,
  extendPolicy,
  isArrearsError,
  type Policy,
  receivablesBuckets,
} from 'arrears'
import { ageAccount, compileAging, daysPastDue, mBuckets30 } from 'arrears/aging'

declare const console: { log(text: string): void }

const account: Account = {
  id: 'A-1',
  currency: 'USD',
  dues: [
    { id: 'INV-1', dueOn: '2026-02-15', amount: '100.00' },
    { id: 'INV-2', dueOn: '2026-03-31', amount: 50.25 },
    { id: 'CN-1', dueOn: '2026-03-01', amount: '-20.10' },
  ],
}
const on = { asOf: '2026-03-31' }

const written = createArrears({
  policy: {
    schemaVersion: 1,
    id: 'trade-receivables',
    version: '2026-01',
    aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
  },
}).ageAccount(account, on)

// @ts-expect-error The dash is not the hyphen of the id: a policy written in TypeScript keeps its ids.
const misspelt: boolean = written.bucket === '31–60'
const spelt: boolean = written.bucket === '31-60'

const fromJson: Policy = JSON.parse(
  '{"schemaVersion":1,"id":"p","version":"1","aging":{"dueDateIsDay":1,"bucketTable":{"id":"t","buckets":[' +
    '{"id":"on-time","fromDay":0,"toDay":0},{"id":"late","fromDay":1}]}}}',
)
const read = createArrears({ policy: fromJson }).ageAccount(account, on)
// Ids that come from JSON are any string, so this comparison compiles.
const anything: boolean = read.bucket === 'no bucket of this table'

// @ts-expect-error Lenders differ by this one day, so it has no default.
const unsaid = (): number => daysPastDue('2026-03-31', '2026-04-01')

// @ts-expect-error A Date is an instant, not a day.
const instant = (): unknown => ageAccount(account, { asOf: new Date(0), aging: compiled })

const compiled = compileAging({ dueDateIsDay: 1, bucketTable: mBuckets30 })
const months: 'M0' | 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7' | null = ageAccount(account, {
  ...on,
  aging: compiled,
}).bucket

const ours = extendPolicy(
  definePolicy({
    schemaVersion: 1,
    id: 'ours',
    version: '1',
    aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
  }),
  {
    version: '2',
    aging: {
      bucketTable: {
        buckets: { change: [{ id: 'over-90', toDay: 120 }], add: [{ id: 'over-120', fromDay: 121 }] },
      },
    },
  },
)
const extended = createArrears({ policy: ours }).ageAccount(account, on).bucket
const added: boolean = extended === 'over-120'
// @ts-expect-error Neither the base nor what is added has such a bucket.
const neither: boolean = extended === 'over 120'
const differences = diffPolicies({ ...ours, version: '1' }, ours).map(({ kind, path }) => `${kind} ${path}`)

const caught = ((): unknown => {
  try {
    return daysPastDue('2026-02-30', '2026-03-01', 0)
  } catch (error) {
    return isArrearsError(error, 'invalid-input') ? error.details.issues[0]?.code : 'not recognized'
  }
})()

console.log(
  JSON.stringify({
    written: [written.daysPastDue, written.bucket, written.balance, written.pastDue, written.changesOn],
    read: [read.daysPastDue, read.bucket],
    months,
    caught,
    spelt,
    misspelt,
    anything,
    refused: [typeof unsaid, typeof instant],
    extended: [extended, added, neither, differences],
  }),
)
