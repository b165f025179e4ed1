import { randomOf } from './random.mjs'

const FLOWS = 60
const MILLISECONDS_PER_DAY = 86_400_000

/** Loans of sixty dated flows each, as rows of strings and numbers, and as the day numbers that a hand would keep. */
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
    const flows = days.map((at, index) => ({
      on: new Date(Date.UTC(2020, 0, 1) + at * MILLISECONDS_PER_DAY).toISOString().slice(0, 10),
      amount: amounts[index],
    }))
    return { flows, days, amounts }
  })
}

/** The rate per year of each loan, or `null` where there is none. */
export function returnWays({ xirr }) {
  return {
    'hand-written Newton on ln(1 + r), from day numbers, unchecked': (loans) => loans.map(byLogarithm),
    'hand-written Newton with Math.pow, from day numbers, unchecked': (loans) => loans.map(byPower),
    'hand-written Newton with Math.pow, from written days, unchecked': (loans) =>
      loans.map(({ flows, amounts }) => byPower({ amounts, days: daysOf(flows) })),
    'arrears xirr, from written days, checked, roots counted': (loans) =>
      loans.map(({ flows }) => {
        const answer = xirr(flows)
        return answer.status === 'found' ? answer.rate : null
      }),
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
