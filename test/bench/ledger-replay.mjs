const EVENTS = 500
const DUES = 120

const addDays = (day, count) =>
  new Date(Date.UTC(2021, 0, 1) + (day + count) * 86_400_000).toISOString().slice(0, 10)

/** Accounts with ten years of installments and payments of odd sizes, some late, some early, in order of day. */
export function makeHistories(count) {
  let seed = 7
  const next = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const money = (units) => `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}`
  return Array.from({ length: count }, (_, index) => ({
    id: `A-${index}`,
    currency: 'CNY',
    dues: Array.from({ length: DUES }, (__, at) => ({
      id: `due-${String(at).padStart(3, '0')}`,
      dueOn: addDays(at * 30, 0),
      components: { interest: money(2_000 + next(3_000)), principal: money(30_000 + next(20_000)) },
    })),
    events: Array.from({ length: EVENTS }, (__, at) => ({
      kind: 'payment',
      id: `event-${String(at).padStart(3, '0')}`,
      effectiveOn: addDays(at * 7, next(7)),
      amount: money(5_000 + next(9_000)),
    })),
  }))
}

/**
 * What is open of each account, by a loop over integers and by the ledger: with an account that was parsed, and by
 * the public question, which parses and ages it as well.
 */
export function replayWays({ createArrears, receivablesBuckets }, { expectLedger, replayBooks }, asOf) {
  const policy = {
    schemaVersion: 1,
    id: 'bench',
    version: '1',
    aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
  }
  const arrears = createArrears({ policy })
  const ledger = expectLedger(undefined)
  return {
    'hand-written loop, unchecked': (accounts) => accounts.map((account) => handWritten(account, asOf)),
    'arrears, the replay of a parsed account': (accounts) =>
      accounts.map((account) => replayBooks(account, 2, { asOf, ledger })),
    'arrears ageAccount, parsed, checked, aged': (accounts) =>
      accounts.map((account) => arrears.ageAccount(account, { asOf })),
  }
}

/** What each way answers, in one form: the cents held, and those open of the interest and principal of each due. */
export const readings = {
  'hand-written loop, unchecked': ({ queue, open, held }) => inOneForm(held, queue, (_, at) => open[at]),
  'arrears, the replay of a parsed account': ({ dues, parts, unappliedUnits }) =>
    inOneForm(unappliedUnits, dues, (_, at) => [parts[at * 5 + 3], parts[at * 5 + 4]]),
  'arrears ageAccount, parsed, checked, aged': ({ dues, unapplied }) =>
    inOneForm(cents(unapplied), dues, ({ components }) => [
      cents(components?.interest ?? '0'),
      cents(components?.principal ?? '0'),
    ]),
}

function inOneForm(held, dues, openOf) {
  return { held, open: Object.fromEntries(dues.map((due, at) => [due.id, openOf(due, at)])) }
}

const cents = (text) => Math.round(Number(text) * 100)

/** The oldest due first, its interest before its principal; what no due takes is held. */
function handWritten({ dues, events }, asOf) {
  const queue = [...dues].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  const open = queue.map(({ components }) => [cents(components.interest), cents(components.principal)])
  let held = 0
  let first = 0
  for (const { effectiveOn, amount } of events) {
    if (effectiveOn > asOf) continue
    held += cents(amount)
    for (let at = first; at < open.length && held > 0; at++) {
      const parts = open[at]
      for (let part = 0; part < 2; part++) {
        const paid = Math.min(held, parts[part])
        parts[part] -= paid
        held -= paid
      }
      if (parts[0] === 0 && parts[1] === 0 && at === first) first++
    }
  }
  return { queue, open, held }
}
