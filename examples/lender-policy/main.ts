import { createArrears } from 'arrears'
import { after } from './after'
import { before } from './before'
import { cases } from './cases'

for (const policy of [before, after]) {
  const { passed, failed, results } = createArrears({ policy }).runExamples()
  console.log(`${policy.id} ${policy.version}: ${passed} passed, ${failed} failed`)
  for (const { id, because, mismatches } of results) {
    for (const { question, expected, received, rules, nearest } of mismatches) {
      console.log(`  ${id}: ${because}`)
      console.log(`    ${question}: expected ${expected}, received ${received}, by ${rules.join(', ')}`)
      console.log(`    nearest: ${nearest?.rule}, ${JSON.stringify(nearest?.failed)}`)
    }
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const { moves, matrix } = createArrears({ policy: before }).compareWith(after, cases, { asOf: '2026-03-31' })
for (const { caseId, answers } of moves) {
  for (const { question, from, to } of answers)
    console.log(`${caseId}: ${question} ${shown(from.value)} -> ${shown(to.value)}`)
}
for (const { from, to, count, amounts } of matrix.stage) {
  console.log(`${from.value} -> ${to.value}: ${count}`, ...amounts)
}
