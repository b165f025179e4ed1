import { spawnSync } from 'node:child_process'
import { addCounts, closingLine, noCounts } from './counts.mjs'
import { root, runTests } from './run-vitest.mjs'

const steps = [
  { name: 'types', npm: ['run', '-s', 'types'] },
  { name: 'lint', npm: ['run', '-s', 'lint'] },
  { name: 'build', npm: ['run', '-s', 'build'] },
  { name: 'tests, as the README says', npm: ['test', '-s'], countsTests: true },
  { name: 'tests in five time zones', npm: ['run', '-s', 'test:zones'], countsTests: true },
  { name: 'tests of the packed package', npm: ['run', '-s', 'test:package'], countsTests: true },
]

function runStep({ npm }) {
  const { status } = spawnSync('npm', npm, {
    cwd: root,
    shell: process.platform === 'win32',
    stdio: 'inherit',
  })
  return status === 0
    ? { ...noCounts(), passed: 1 }
    : { ...noCounts(), failed: 1, fault: `the step ended with code ${status}` }
}

let sum = noCounts()
const failures = []
for (const step of steps) {
  console.log(`\n== ${step.name}`)
  // Goes on after a failure: one run is to show everything that is wrong.
  const { fault, ...counts } = step.countsTests ? runTests('npm', step.npm) : runStep(step)
  if (counts.failed > 0) failures.push(`${step.name}: ${fault ?? `${counts.failed} failed`}`)
  sum = addCounts(sum, counts)
}

if (failures.length > 0) console.log(`\n== failed\n${failures.join('\n')}`)
console.log(`\n${closingLine(sum)}`)
process.exitCode = sum.failed > 0 ? 1 : 0
