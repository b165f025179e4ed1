import vm from 'node:vm'
import { XIRR } from '@formulajs/formulajs'
import { xirr as fundamentalXirr } from 'fundamental-js'
import xirrOfPeer from 'xirr'
import { randomOf } from './random.mjs'

const FLOWS = 60
const MILLISECONDS_PER_DAY = 86_400_000
const DAYS_PER_YEAR = 365

// No solver needs a thousandth of it.
const TIME_OUT_MILLISECONDS = 1_000

/** Loans of sixty dated flows each. */
export function makeLoans(count) {
  const next = randomOf(11)
  return Array.from({ length: count }, () => {
    let day = 0
    const days = []
    const amounts = []
    for (let at = 0; at < FLOWS; at++) {
      days.push(day)
      amounts.push(at === 0 ? -(10_000 + next(2_000)) : (15_000 + next(10_000)) / 100)
      day += 25 + next(10)
    }
    return inEveryForm(days, amounts, Date.UTC(2020, 0, 1))
  })
}

/** Flows as rows of strings and numbers, as the day numbers that a hand would keep, and as each peer wants them. */
function inEveryForm(days, amounts, start) {
  const dates = days.map((day) => new Date(start + day * MILLISECONDS_PER_DAY))
  return {
    flows: dates.map((date, index) => ({ on: date.toISOString().slice(0, 10), amount: amounts[index] })),
    days,
    amounts,
    dates,
    cashflows: dates.map((date, index) => ({ date, amount: amounts[index] })),
    transactions: dates.map((when, index) => ({ when, amount: amounts[index] })),
  }
}

/** The rate per year of each loan, or `null` where there is none. Peers are given the dates that they want, made before. */
export function returnWays({ xirr }, { discountedSum, rootsOf, chooseRate }) {
  const rateOf = (answer) => (answer.status === 'found' ? answer.rate : null)
  return {
    'hand-written Newton on ln(1 + r), from day numbers, unchecked': (loans) => loans.map(byLogarithm),
    'hand-written Newton with Math.pow, from day numbers, unchecked': (loans) => loans.map(byPower),
    'hand-written Newton with Math.pow, from written days, unchecked': (loans) =>
      loans.map(({ flows, amounts }) => byPower({ amounts, days: daysOf(flows) })),
    'arrears xirr, from written days, checked, roots counted': (loans) =>
      loans.map(({ flows }) => rateOf(xirr(flows))),
    'arrears, the search of xirr alone, from day numbers, roots counted': (loans) =>
      loans.map(({ amounts, days }) =>
        rateOf(chooseRate(rootsOf(discountedSum(amounts, days)), DAYS_PER_YEAR, undefined)),
      ),
    'fundamental-js xirr': (loans) => loans.map(({ cashflows }) => fundamentalXirr(cashflows)),
    xirr: (loans) => loans.map(({ transactions }) => xirrOfPeer(transactions)),
    'formulajs XIRR': (loans) =>
      loans.map(({ amounts, dates }) => {
        const rate = XIRR(amounts, dates)
        return typeof rate === 'number' ? rate : null
      }),
  }
}

/**
 * What does a way answer to flows at which solvers fail? `null` for no rate, an error among its ways of saying so, and
 * nothing where it is still at it after a second: formulajs steps on for ever where Newton does not come back.
 */
export function answerToHard(way, { rows }) {
  const start = Date.parse(rows[0][0])
  const days = rows.map(([on]) => (Date.parse(on) - start) / MILLISECONDS_PER_DAY)
  const loan = inEveryForm(
    days,
    rows.map(([, amount]) => amount),
    start,
  )
  try {
    // Of all there is for a loop that does not end only this stops it without another process.
    const [rate] = vm.runInNewContext('ask()', { ask: () => way([loan]) }, { timeout: TIME_OUT_MILLISECONDS })
    return rate
  } catch (error) {
    return error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? undefined : null
  }
}

function daysOf(flows) {
  const first = Date.parse(flows[0].on)
  return flows.map(({ on }) => (Date.parse(on) - first) / MILLISECONDS_PER_DAY)
}

function byLogarithm({ amounts, days }) {
  let g = Math.log(1.1) / 365
  for (let step = 0; step < 100; step++) {
    let value = 0
    let slope = 0
    for (let at = 0; at < amounts.length; at++) {
      const present = amounts[at] * Math.exp(-g * days[at])
      value += present
      slope -= present * days[at]
    }
    const change = value / slope
    g -= change
    if (Math.abs(change) < 1e-14) break
  }
  return Math.expm1(g * 365)
}

function byPower({ amounts, days }) {
  let rate = 0.1
  for (let step = 0; step < 100; step++) {
    let value = 0
    let slope = 0
    for (let at = 0; at < amounts.length; at++) {
      const years = days[at] / 365
      const present = amounts[at] * (1 + rate) ** -years
      value += present
      slope -= (present * years) / (1 + rate)
    }
    const change = value / slope
    rate -= change
    if (Math.abs(change) < 1e-11) break
  }
  return rate
}
