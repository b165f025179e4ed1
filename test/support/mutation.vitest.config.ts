import { defineConfig, mergeConfig } from 'vitest/config'
import unitTests from '../vitest.config'

const { ARREARS_ROOM: room } = process.env
if (room === undefined) throw new Error('Run this through `npm run mutation -- <room>`.')

const { test, ...rest } = unitTests

// Rooms of data and small rules, which are tested through the decisions that they make.
const testedAbove = ['classification', 'strategy']
const folders = testedAbove.includes(room) ? ['decision', 'policies', 'policy', 'trials'] : [room]

// What a room does for others is shown by their tests: the orders that the library ships, the days on which counts turn.
const further: Readonly<Record<string, readonly string[]>> = {
  contact: [
    ...['china', 'us-federal', 'florida', 'russia', 'australia', 'fictional', 'packs'].map(
      (name) => `test/packs/${name}.test.ts`,
    ),
    'test/decision/contact-of-case.test.ts',
    'test/decision/pay-days.test.ts',
  ],
  aging: ['test/ledger/allocation-rules.test.ts', 'test/decision/counting.property.test.ts'],
  measures: ['test/receivables/!(*property|real-invoices).test.ts'],
  // Its counting is held against a second computation there, which takes two seconds.
  migration: ['test/migration/tally-migration.property.test.ts'],
  ledger: ['test/policies/allocation-orders.test.ts', 'test/commitments/judge-promises.test.ts'],
}

// Of large rooms without the properties, which sweep weeks by the minute, or thousands of random flows: a mutant that only they notice
// would take longer than all others.
const isLarge = [
  'contact',
  'installments',
  'charges',
  'servicing',
  'settlement',
  'offers',
  'measures',
  'receivables',
  'migration',
  'cohorts',
  'outreach',
  'recovery',
  'experiments',
  'targets',
  'reports',
].includes(room)
const tests = isLarge ? '!(*property).test.ts' : '*.test.ts'

// Only what tests behavior: the tests of the architecture read the source, in which a mutant always shows.
export default mergeConfig(
  { ...rest, test: { ...test, include: undefined, reporters: undefined } },
  defineConfig({
    test: {
      include: [
        ...folders.map((folder) => `test/${folder}/**/${tests}`),
        ...(further[room] ?? []),
        ...(isLarge ? [] : ['test/properties/**/*.test.ts']),
      ],
      reporters: ['dot'],
    },
  }),
)
