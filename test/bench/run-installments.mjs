import assert from 'node:assert/strict'
import { bundleSource } from './bundle-source.mjs'
import { datedPlanWays, exactRows, makeLoans, planWays } from './installment-plans.mjs'
import { measureEach, printMeasurements, tellRight } from './measure.mjs'

const LOANS = 4_096
// So many rows are planned in a round, whatever the loans have; of the slowest way fewer.
const TIMED_ROWS = 196_608
const TASK = 'level, every row rounded half up to the cent, the last absorbs'

/** Plans against what a user would write with other libraries, and how many of each way's are right to the cent. */
export async function runInstallments(installments) {
  // The rows before they are written are no public function, only what is built on them.
  const ways = planWays(installments, await bundleSource('installments/draft-plan.ts'))
  for (const rows of [12, 36, 360])
    await runPlans(`Installment plan of ${rows} rows, per plan (${TASK}`, ways, rows)
  await runPlans(
    `Installment plan of 36 rows with its due days, per plan (the same; where a month is too short, on its last day`,
    datedPlanWays(installments),
    36,
  )
}

async function runPlans(title, ways, rows) {
  const loans = makeLoans(LOANS, rows)
  const names = Object.keys(ways)
  const right = Object.fromEntries(names.map((name) => [name, 0]))
  for (const loan of loans) {
    const exact = exactRows(loan)
    assert.ok(exact[rows - 1][0] > 0, 'rounding ends a loan of the benchmark early')
    for (const name of names) if (isRight(ways[name], loan, exact)) right[name]++
  }
  for (const name of names)
    if (name.startsWith('arrears')) assert.equal(right[name], LOANS, `${name} gives other rows`)
  const timed = (name) =>
    Array.from(
      { length: TIMED_ROWS / rows / (name.startsWith('decimal.js') ? 8 : 1) },
      (_, index) => loans[index % LOANS],
    )
  const [limit] = names
  printMeasurements(
    `${title}; ${LOANS} plans held against the definition)`,
    await measureEach(
      Object.fromEntries(names.map((name) => [name, { run: each(ways[name].plan), input: timed(name) }])),
      { limit, warmUps: 3 },
    ),
    Object.fromEntries(names.map((name) => [name, tellRight(right[name], LOANS)])),
  )
}

function isRight({ plan, rowsOf }, loan, exact) {
  const rows = rowsOf(plan(loan))
  return (
    rows.length === exact.length &&
    rows.every((row, index) => row.every((value, place) => value === exact[index][place]))
  )
}

/** Plans all and keeps the last, as plans are made, used and dropped. */
const each = (plan) => (loans) => {
  let last
  for (let index = 0; index < loans.length; index++) last = plan(loans[index])
  return last
}
