import assert from 'node:assert/strict'
import { measureEach, printMeasurements } from './measure.mjs'
import { randomOf } from './random.mjs'

const ACCOUNTS = 1_000_000
const MONTHS = 12
const WINDOW = 6
const BUCKETS = 7
const [PAID, WRITTEN_OFF, ABSENT] = [7, 8, 255]
const statuses = {
  buckets: ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6'],
  terminal: [
    { id: 'paid', kind: 'paid-off' },
    { id: 'written-off', kind: 'written-off' },
  ],
}
const months = Array.from({ length: MONTHS }, (_, month) =>
  new Date(Date.UTC(2025, month + 1, 0)).toISOString().slice(0, 10),
)
const options = { statuses, months, currency: 'CNY', roll: { on: months[WINDOW - 1], months: WINDOW } }

/** A portfolio of which every tenth account is opened within the year, and some are paid or written off. */
function makeColumns(accounts) {
  const below = randomOf(20_260_331)
  const random = () => below(1_000_000) / 1_000_000
  const codes = new Uint8Array(accounts * MONTHS).fill(ABSENT)
  const balances = new Float64Array(accounts * MONTHS)
  for (let account = 0; account < accounts; account++) {
    let status = random() < 0.85 ? 0 : below(5)
    let balance = 100_000 + below(9_900_000)
    for (let month = random() < 0.1 ? below(11) : 0; month < MONTHS; month++) {
      const at = account * MONTHS + month
      codes[at] = status
      if (status >= BUCKETS) break
      balances[at] = balance
      const chance = random()
      if (status === 0) status = chance < 0.04 ? 1 : chance > 0.99 ? PAID : 0
      else if (chance < 0.45) status = status === BUCKETS - 1 ? WRITTEN_OFF : status + 1
      else if (chance < 0.75) status = 0
      balance -= Math.floor(balance / 50)
    }
  }
  return { codes, balances, length: accounts }
}

/** What a user would write: the same columns, unchecked, in numbers that are never too large. */
function byHand({ codes, balances, length }) {
  const roll = new Float64Array(BUCKETS * BUCKETS)
  const counts = new Float64Array(MONTHS * BUCKETS)
  const amounts = new Float64Array(MONTHS * BUCKETS)
  const moved = new Float64Array(MONTHS * BUCKETS)
  for (let account = 0; account < length; account++) {
    let worstBefore = 0
    let worstAfter = 0
    let isThroughout = true
    let before = ABSENT
    for (let month = 0; month < MONTHS; month++) {
      const at = account * MONTHS + month
      const code = codes[at]
      if (code < BUCKETS) {
        const cell = month * BUCKETS + code
        counts[cell]++
        amounts[cell] += balances[at]
        if (before + 1 === code) moved[cell]++
        if (month < WINDOW) {
          if (code > worstBefore) worstBefore = code
        } else if (code > worstAfter) worstAfter = code
      } else isThroughout = false
      before = code
    }
    if (isThroughout) roll[worstBefore * BUCKETS + worstAfter]++
  }
  const flows = []
  for (let month = 1; month < MONTHS; month++) {
    for (let bucket = 1; bucket < BUCKETS; bucket++) {
      const [from, to] = [(month - 1) * BUCKETS + bucket - 1, month * BUCKETS + bucket]
      flows.push([rate(amounts[to], amounts[from]), rate(moved[to], counts[from])])
    }
  }
  return { roll: [...roll], counts: [...counts], amounts: [...amounts], flows }
}

function rate(part, whole) {
  return whole > 0 ? (100 * part) / whole : null
}

/** The same answers, of the library. */
function byLibrary(kpi, columns) {
  const tally = kpi.tallyMigration({ codes: columns.codes, balances: columns.balances }, options)
  const matrix = kpi.rollRateMatrix(tally)
  const isFromBucket = ({ to }) => to !== 'written-off'
  const [byAmount, byCount] = ['amount', 'count'].map((variant) =>
    kpi.flowRates(tally, { variant }).filter(isFromBucket),
  )
  const standing = tally.standings.flatMap(({ buckets }) => buckets)
  return {
    roll: matrix.rows.flatMap(({ cells }) => cells.slice(0, BUCKETS).map(({ count }) => count)),
    counts: standing.map(({ count }) => count),
    amounts: standing.map(({ balance }) => Number(balance.replace('.', ''))),
    flows: byAmount.map(({ rate: amount }, index) => [amount.value, byCount[index].rate.value]),
  }
}

/** Are the rates the same but for the last digits, in which a quotient of sums by hand is rounded otherwise? */
function assertEqual(found, expected) {
  const { flows, ...exact } = found
  const { flows: expectedFlows, ...expectedExact } = expected
  assert.deepEqual(exact, expectedExact)
  assert.equal(flows.length, expectedFlows.length)
  flows.flat().forEach((value, index) => {
    const other = expectedFlows.flat()[index]
    assert.ok(value === other || Math.abs(value - other) <= 1e-12 * Math.abs(other), `flow ${index}`)
  })
}

/** Roll matrix, flow rates and aging of a million accounts against a loop of one's own over the same columns. */
export async function runKpi(kpi) {
  const columns = makeColumns(ACCOUNTS)
  const limit = 'hand-written loop, unchecked'
  const ways = {
    [limit]: byHand,
    'arrears tally, checked, exact, with all moves': (input) => byLibrary(kpi, input),
  }
  const expected = byHand(columns)
  for (const way of Object.values(ways)) assertEqual(way(columns), expected)
  printMeasurements(
    `Roll matrix, flow rates and aging, per account (${ACCOUNTS} accounts of ${MONTHS} monthly statuses; equal answers asserted)`,
    await measureEach(
      Object.fromEntries(Object.entries(ways).map(([name, run]) => [name, { run, input: columns }])),
      { limit },
    ),
  )
}
