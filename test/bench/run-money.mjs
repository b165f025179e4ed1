import assert from 'node:assert/strict'
import { bundleSource } from './bundle-source.mjs'
import { measureEach, printMeasurements, tellRight } from './measure.mjs'
import {
  accrualWays,
  exactAccruals,
  exactSums,
  firstOf,
  inLists,
  makeBalances,
  sumWays,
  writtenAccrualWays,
} from './money.mjs'

const BALANCES = 200_000
const DECIMALS = 20_000

/** Interest and sums in cents against what a user would write, and how many of each way's are right to the cent. */
export async function runMoney() {
  // Neither is a public function, only what is built on them.
  const foundations = await bundleSource('foundations/index.ts')
  const balances = makeBalances(BALANCES)
  await runWays(
    `Interest of a period on a balance, rounded half up to the cent, per balance (${BALANCES} balances at four rates`,
    accrualWays(foundations),
    balances,
    exactAccruals(balances),
  )
  await runWays(
    'The same from amounts as text to amounts as text, per balance (nothing of a balance made before',
    writtenAccrualWays(foundations),
    balances,
    exactAccruals(balances),
  )
  const few = firstOf(balances, DECIMALS)
  await runWays(
    `Sums of balances, per balance (${BALANCES} balances, two hundred a sum, of which some are past 2^53`,
    sumWays(foundations),
    inLists(balances),
    exactSums(balances),
    () => inLists(few, BALANCES / DECIMALS),
  )
}

async function runWays(title, ways, balances, exact, timedOf = timedOfEach(balances)) {
  const names = Object.keys(ways)
  const notes = {}
  for (const name of names) {
    const { run, centsOf } = ways[name]
    const right = run(balances).filter((answer, index) => centsOf(answer) === exact[index]).length
    if (name.startsWith('arrears')) assert.equal(right, exact.length, `${name} gives other cents`)
    notes[name] = tellRight(right, exact.length)
  }
  const [limit] = names
  const measured = await measureEach(
    Object.fromEntries(names.map((name) => [name, { run: ways[name].run, input: timedOf(name) }])),
    { limit, warmUps: 3 },
  )
  printMeasurements(`${title})`, measured, notes)
}

// decimal.js takes a hundred times as long as the others, so fewer do.
function timedOfEach(balances) {
  return (name) => firstOf(balances, name.startsWith('decimal.js') ? DECIMALS : BALANCES)
}
