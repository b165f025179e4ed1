import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-vitest.mjs'

/** The least share of mutants, in percent, that the tests of each room must notice. */
const floors = {
  foundations: 85,
  model: 80,
  ledger: 85,
  commitments: 85,
  aging: 90,
  classification: 60,
  strategy: 70,
  policy: 90,
  contact: 90,
  installments: 90,
  charges: 90,
  offers: 90,
  servicing: 90,
  settlement: 90,
  measures: 85,
  receivables: 85,
  migration: 85,
  cohorts: 85,
  outreach: 85,
  recovery: 85,
  experiments: 85,
  targets: 85,
  reports: 85,
  // Not measured yet, or in parts: these run, and hold nothing.
  decision: 0,
  trials: 0,
}

// Large rooms, in which thousands of mutants are tried: what stands at module level there is words, shapes and tables, each mutant of
// which would take a whole run of the tests, and is left out.
const large = [
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
]

const [room, ...files] = process.argv.slice(2)
const floor = floors[room]

if (floor === undefined) {
  console.error(
    `Usage: npm run mutation -- <room> [file of the room …], where <room> is ${Object.keys(floors).join(', ')}.`,
  )
  process.exitCode = 2
} else {
  process.exitCode = mutateRoom()
}

function mutateRoom() {
  const report = join(root, 'reports', 'mutation.json')
  // A report that an earlier run left must not speak for this one.
  rmSync(report, { force: true })
  const mutants =
    files.length === 0
      ? [`src/${room}/**/*.ts`, `!src/${room}/**/index.ts`]
      : files.map((file) => `src/${room}/${file}`)
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  const { status } = spawnSync(
    process.execPath,
    [
      stryker,
      'run',
      'test/mutation.json',
      '--mutate',
      mutants.join(','),
      ...(large.includes(room) ? ['--ignoreStatic'] : []),
    ],
    { cwd: root, env: { ...process.env, ARREARS_ROOM: room }, stdio: 'inherit' },
  )
  if (status !== 0) return status ?? 1

  const { noticed, all } = countMutants(JSON.parse(readFileSync(report, 'utf8')))
  if (all === 0) {
    console.error(`There is nothing to mutate in ${mutants.join(', ')}.`)
    return 1
  }
  const share = (100 * noticed) / all
  console.log(
    `${room}: the tests notice ${noticed} of ${all} mutants, ${share.toFixed(1)} %; the floor is ${floor} %`,
  )
  return share < floor ? 1 : 0
}

/** Those that a test failed on or never ended with; mutants that do not run at all prove nothing. */
function countMutants({ files: mutated }) {
  const states = Object.values(mutated).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const count = (...wanted) => states.filter((state) => wanted.includes(state)).length
  const noticed = count('Killed', 'Timeout')
  return { noticed, all: noticed + count('Survived', 'NoCoverage') }
}
