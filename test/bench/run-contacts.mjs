import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import {
  bitsOf,
  decideByArithmetic,
  givenOffsets,
  makeDebtors,
  makeQuestions,
  nextByStepping,
  nextWithLuxon,
  peers,
  prepareAll,
  zoneNames,
} from './contact-guard.mjs'
import { measureEach, printMeasurements } from './measure.mjs'

// As many as a dialler has on its list.
const DEBTORS = 2_000
const QUESTIONS = 200_000
const DAY = 86_400_000
// A month, as a day since 1970, and a time in it at which all are asked about: the 20th day, 15:00 in UTC.
const MONTH = Date.UTC(2025, 4, 1) / DAY
const AT = 20 * DAY + 15 * 3_600_000
const TASK = 'hours, days without calls, at most six calls in seven local days; twenty calls each'
const limit = 'arithmetic alone, offsets given'

const each = (decide) => (all) => {
  const found = new Array(all.length)
  for (let index = 0; index < all.length; index++) found[index] = decide(all[index])
  return found
}

const checkEach = (all) => {
  const found = new Array(all.length)
  for (let index = 0; index < all.length; index++) {
    const { contact, at } = all[index]
    found[index] = contact.check(at)
  }
  return found
}

/** The guard before each dial, against what a user would write with other libraries; equal decisions asserted first. */
export async function runContacts(arrears) {
  const zones = arrears.hostZones()
  const given = (all) => all.map((question) => givenOffsets(arrears, zones, question))
  const prepared = (debtors, all) => {
    const contacts = prepareAll(arrears, zones, debtors)
    const contactOf = new Map(debtors.map((debtor, index) => [debtor, contacts[index]]))
    return all.map(({ debtor, at }) => ({ contact: contactOf.get(debtor), at }))
  }

  const debtors = makeDebtors(DEBTORS, zoneNames)
  const questions = makeQuestions(debtors, QUESTIONS)
  const contacts = prepared(debtors, questions)
  const expected = given(questions).map(decideByArithmetic)
  assert.deepEqual(checkEach(contacts).map(bitsOf), expected, 'arrears decides otherwise')
  for (const [name, decide] of Object.entries(peers)) {
    const some = questions.slice(0, 10_000)
    assert.deepEqual(some.map(decide), expected.slice(0, some.length), `${name} decides otherwise`)
  }
  const allowed = ((100 * expected.filter((found) => found === 0).length) / QUESTIONS).toFixed(0)
  printMeasurements(
    `May we call, ${zoneNames.length} zones, ${DEBTORS} debtors (${TASK}; ${allowed} % allowed; equal decisions asserted)`,
    await measureEach(
      {
        [limit]: { run: each(decideByArithmetic), input: given(questions) },
        'arrears, prepared, with the rules that block': { run: checkEach, input: contacts },
        ...Object.fromEntries(
          Object.entries(peers).map(([name, decide]) => [
            name,
            { run: each(decide), input: questions.slice(0, name.includes('new') ? 400 : 4_000) },
          ]),
        ),
      },
      { limit, rounds: 15, warmUps: 8 },
    ),
  )

  const ways = {
    [`${limit}, each at its own instant`]: { run: each(decideByArithmetic), input: given(questions) },
  }
  for (const [where, names] of [
    [`${zoneNames.length} zones`, zoneNames],
    ['one zone', ['America/New_York']],
  ]) {
    const all = makeDebtors(DEBTORS, names, MONTH)
    const together = Array.from({ length: QUESTIONS }, (_, index) => ({
      debtor: all[index % DEBTORS],
      at: MONTH * DAY + AT,
    }))
    const input = prepared(all, together)
    assert.deepEqual(
      checkEach(input).map(bitsOf),
      given(together).map(decideByArithmetic),
      'arrears decides otherwise',
    )
    ways[`the same, all at one instant, ${where}`] = { run: each(decideByArithmetic), input: given(together) }
    ways[`arrears, prepared, all at one instant, ${where}`] = { run: checkEach, input }
  }
  printMeasurements(
    'May we call all of them at one instant (the same)',
    await measureEach(ways, { limit: `${limit}, each at its own instant`, rounds: 15, warmUps: 8 }),
  )

  printMeasurements(
    'The first decision in a zone that was not asked about before (the same, and nobody called yet)',
    measureFirsts(arrears),
  )

  const isDenied = (_, index) => expected[index] !== 0
  const [denied, deniedContacts] = [questions.filter(isDenied), contacts.filter(isDenied)]
  const found = nextEach(deniedContacts)
  assert.deepEqual(denied.slice(0, 2_000).map(nextWithLuxon), found.slice(0, 2_000), 'luxon finds otherwise')
  assert.deepEqual(denied.slice(0, 20).map(nextByStepping), found.slice(0, 20), 'stepping finds otherwise')
  printMeasurements(
    'From when on may we call, where we may not now (the same; equal instants asserted)',
    await measureEach(
      {
        'arrears, one decision': { run: checkEach, input: contacts },
        'arrears, next allowed instant': { run: nextEach, input: deniedContacts },
        'luxon, day by day': { run: each(nextWithLuxon), input: denied.slice(0, 1_000) },
        'date-fns-tz, a quarter of an hour at a time': {
          run: each(nextByStepping),
          input: denied.slice(0, 20),
        },
      },
      { limit: 'arrears, one decision', rounds: 15, warmUps: 8 },
    ),
  )
}

const nextEach = (all) => {
  const found = new Array(all.length)
  for (let index = 0; index < all.length; index++) {
    const { contact, at } = all[index]
    found[index] = contact.nextAllowedAt(at)
  }
  return found
}

/** Each round with zone data that has been asked for nothing yet. */
function measureFirsts(arrears) {
  const newcomers = zoneNames.map((zone) => ({ zone, events: [] }))
  const questions = newcomers.map((debtor, index) => ({ debtor, at: (MONTH + index * 7) * DAY + AT }))
  const byNewFormat = peers['Intl, a new formatter each time']
  const first = 'Intl, a new formatter'
  const times = { [first]: [], arrears: [] }
  for (let round = 0; round < 25; round++) {
    const contacts = prepareAll(arrears, arrears.hostZones(), newcomers)
    const found = {}
    for (const [name, run] of [
      [first, () => questions.map(byNewFormat)],
      ['arrears', () => questions.map(({ at }, index) => contacts[index].check(at))],
    ]) {
      const start = performance.now()
      found[name] = run()
      times[name].push((performance.now() - start) / questions.length)
    }
    assert.deepEqual(found.arrears.map(bitsOf), found[first], 'arrears decides otherwise')
  }
  const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
  return Object.entries(times).map(([name, all]) => ({
    name,
    nanosecondsPerItem: median(all) * 1e6,
    timesLimit: median(all.map((time, round) => time / times[first][round])),
  }))
}
