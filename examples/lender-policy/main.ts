import { createArrears } from 'arrears'
import { after } from './after'
import { before } from './before'

for (const policy of [before, after]) {
  const { passed, failed, results } = createArrears({ policy }).runExamples()
  console.log(`${policy.id} ${policy.version}: ${passed} passed, ${failed} failed`)
  for (const { id, because, mismatches } of results) {
    for (const { question, expected, received, rules } of mismatches) {
      console.log(`  ${id}: ${because}`)
      console.log(`    ${question}: expected ${expected}, received ${received}, by ${rules.join(', ')}`)
    }
  }
}
