import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { needsInstall } from '../support/ensure-installed.mjs'

// Some peers go by the zone of the host where they should not.
process.env.TZ = 'UTC'

// The peers are no dependency of the project: they are installed here, by this command alone.
const here = fileURLToPath(new URL('.', import.meta.url))
if (needsInstall(here)) {
  // Not `npm ci`, which refuses a lock file without the packages of other platforms, as some registries leave them out.
  const { status } = spawnSync('npm', ['install', '--no-save'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const { makePortfolio } = await import('./portfolio.mjs')
const { agingWays } = await import('./aging-totals.mjs')
const { measure, measureEach, printMeasurements } = await import('./measure.mjs')
const arrears = await import('../../dist/index.js')

const INVOICES = 200_000
const asOf = '2026-03-31'
const limit = 'hand-written loop, unchecked'
const cases = makePortfolio(INVOICES, asOf)
const ways = agingWays(arrears, asOf)

const expected = ways[limit](cases)
for (const [name, way] of Object.entries(ways))
  assert.deepEqual(way(cases), expected, `${name} gives other totals`)

printMeasurements(
  `Aging totals from strings, per invoice (${INVOICES} invoices, 4 currencies, 5 buckets; equal totals asserted)`,
  measure(ways, cases, INVOICES, { limit }),
)

const agingEntry = await import('../../dist/aging.js')
const { preparedFrom, rowsOf, waysFromPrepared, waysFromStrings } = await import('./due-totals.mjs')
const { compileAging, receivablesBuckets } = agingEntry
const options = { asOf, aging: compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets }) }
const rows = rowsOf(cases)
for (const [title, dueWays, input] of [
  ['Due totals from rows of strings', waysFromStrings(agingEntry, options), rows],
  ['Due totals from prepared values', waysFromPrepared(agingEntry, options), preparedFrom(rows, agingEntry)],
]) {
  for (const [name, way] of Object.entries(dueWays))
    assert.deepEqual(way(input), expected, `${name} gives other totals`)
  printMeasurements(
    `${title}, per due (${INVOICES} dues, 4 currencies, 5 buckets; equal totals asserted)`,
    measure(dueWays, input, INVOICES, { limit }),
  )
}

// The replay is no public function, only what is built on it.
const { bundleSource } = await import('./bundle-source.mjs')
const ledger = await bundleSource('ledger/index.ts')

const { makeHistories, readings, replayWays } = await import('./ledger-replay.mjs')
const ACCOUNTS = 400
const histories = makeHistories(ACCOUNTS)
const replays = replayWays(arrears, ledger, '2030-12-31')
const answers = replays[limit](histories).map(readings[limit])
for (const [name, way] of Object.entries(replays))
  assert.deepEqual(way(histories).map(readings[name]), answers, `${name} leaves other parts open`)

printMeasurements(
  `Replay of a history, per account (${ACCOUNTS} accounts of 500 payments over 120 dues of two components; equal parts open asserted)`,
  measure(replays, histories, ACCOUNTS, { limit }),
)

const rulesBench = await import('./decision-rules.mjs')
const ACCOUNTS_DECIDED = 200_000
const rules = rulesBench.makeRules()
const accountsDecided = rulesBench.makeAccounts(ACCOUNTS_DECIDED)
const decideByHand = rulesBench.handWritten(rules)
const table = rulesBench.arrearsTable(arrears, rules)
const each = (decide) => (all) => {
  const found = new Array(all.length)
  for (let index = 0; index < all.length; index++) found[index] = decide(all[index])
  return found
}
const decidedByRow = ({ status, rows }) => (status === 'decided' ? rows[0] : 'none')
const peers = {
  'hand-nested if and else, unchecked': { run: each(decideByHand), input: accountsDecided },
  'arrears decision table, checked, with the row': {
    run: each((account) => decidedByRow(table.evaluate(account))),
    input: accountsDecided,
  },
  'node-rules': { run: rulesBench.nodeRules(rules), input: accountsDecided.slice(0, 2_000) },
  'zen-engine, a thousand a call': {
    run: rulesBench.zenEngine(rules),
    input: accountsDecided.slice(0, 4_000),
  },
  'json-rules-engine': { run: rulesBench.jsonRulesEngine(rules), input: accountsDecided.slice(0, 500) },
}
for (const [name, { run, input }] of Object.entries(peers))
  assert.deepEqual(await run(input), input.map(decideByHand), `${name} decides otherwise`)

printMeasurements(
  `Decision by 60 rows over 8 facts, first match, per account (210 of 480 cells set; equal answers asserted)`,
  await measureEach(peers, { limit: 'hand-nested if and else, unchecked' }),
)

const installments = await import('../../dist/installments.js')
const { runInstallments } = await import('./run-installments.mjs')
await runInstallments(installments)

const { runRates } = await import('./run-rates.mjs')
await runRates(installments)

const { runMoney } = await import('./run-money.mjs')
await runMoney()

const { runContacts } = await import('./run-contacts.mjs')
await runContacts(arrears)

const { runKpi } = await import('./run-kpi.mjs')
await runKpi(await import('../../dist/kpi.js'))
