import { randomOf } from './random.mjs'

/** Flows from the issue trackers that are named, and by hand. */
const known = [
  {
    name: 'a loss of 72 % (java-xirr issue 14)',
    rows: [
      ['2018-08-30', -1498500],
      ['2018-08-30', -1500],
      ['2019-01-10', -499500],
      ['2019-01-10', -500],
      ['2019-03-07', -499500],
      ['2019-03-07', -500],
      ['2019-03-19', -44955000],
      ['2019-03-19', -45000],
      ['2019-03-31', 44630158.4897253],
      ['2019-03-31', 44674.8333230484],
    ],
  },
  {
    name: 'a loss of 76 % (java-xirr issue 5)',
    rows: [
      ['2001-06-22', -2610],
      ['2001-07-03', -2589],
      ['2001-07-05', -5110],
      ['2001-07-06', -2550],
      ['2001-07-09', -5086],
      ['2001-07-10', -2561],
      ['2001-07-12', -5040],
      ['2001-07-13', -2552],
      ['2001-07-16', -2530],
      ['2001-07-17', 29520],
    ],
  },
  {
    name: 'a loss over billions, the signs of which change three times (java-xirr issue 16)',
    rows: [
      ['2017-01-06', -1750000],
      ['2017-01-06', -2500000],
      ['2017-01-09', -5625000000],
      ['2017-01-18', -1000000],
      ['2017-11-20', 228159246.58],
      ['2017-12-22', 119665.77],
      ['2017-12-22', 170951.11],
      ['2018-01-08', -1750000],
      ['2019-01-30', 281250000],
      ['2019-03-12', 680010.61],
      ['2019-03-12', 952014.86],
      ['2019-11-20', 355381.27],
      ['2019-11-20', 281250000],
      ['2019-11-20', 497533],
      ['2020-03-31', 15667873.77],
    ],
  },
  {
    name: 'a loss of 84 % in four days (java-xirr issue 24)',
    rows: [
      ['2022-01-24', -10_000],
      ['2022-01-28', 9800],
    ],
  },
  {
    name: 'a loss of 77 % in six days (nodejs-xirr issue 14)',
    rows: [
      ['2021-08-03', -99_995],
      ['2021-08-09', 97_642],
    ],
  },
  {
    name: 'a loss of 99.9 % in thirteen days (nodejs-xirr issue 7)',
    rows: [
      ['2020-03-04', -713.07],
      ['2020-03-17', 555.33],
    ],
  },
  {
    name: 'one of ten thousand that comes back after three years (tarioch/xirr issue 6)',
    rows: [
      ['2011-07-01', 10_000],
      ['2014-07-01', -1],
    ],
  },
  {
    name: 'a loss of 65 % in a year of 365 days',
    rows: [
      ['2024-01-01', -1000],
      ['2024-12-31', 350],
    ],
  },
  {
    name: 'a tenth that comes back in parts over five years',
    rows: [
      ['2020-01-01', -100_000],
      ['2021-01-01', 8000],
      ['2022-01-01', 1000],
      ['2023-01-01', 500],
      ['2025-01-01', 500],
    ],
  },
  {
    name: 'a gain of ten times in a week',
    rows: [
      ['2026-01-01', -100],
      ['2026-01-08', 1000],
    ],
  },
  {
    name: 'a gain of a cent on a million in ten years',
    rows: [
      ['2016-01-01', -1_000_000],
      ['2025-12-29', 1_000_000.01],
    ],
  },
  {
    name: 'what comes back as it was',
    rows: [
      ['2026-01-31', -300],
      ['2026-04-30', 100],
      ['2026-08-28', 200],
    ],
  },
  {
    name: 'a day on which a million moves, between cents years before and after',
    rows: [
      ['2000-01-01', -0.01],
      ['2010-01-01', -1_000_000],
      ['2010-01-02', 1_000_100],
      ['2030-01-01', 0.01],
    ],
  },
  {
    name: 'two rates, 10 % and 20 %: 100 − 230 v + 132 v² = (10 − 11 v)(10 − 12 v)',
    rows: [
      ['2025-01-01', 100],
      ['2026-01-01', -230],
      ['2027-01-01', 132],
    ],
  },
  {
    name: 'two rates, 33 1/3 % and −50 %: 3 q² − 5.5 q + 2 = (3 q − 4)(q − 1/2)',
    rows: [
      ['2025-01-01', 3],
      ['2026-01-01', -5.5],
      ['2027-01-01', 2],
    ],
  },
  {
    name: 'three rates, 0 %, 100 % and 200 %: (q − 1)(q − 2)(q − 3)',
    rows: [
      ['2025-01-01', -1],
      ['2026-01-01', 6],
      ['2027-01-01', -11],
      ['2028-01-01', 6],
    ],
  },
  {
    name: 'a rate of −3 %, from which Newton keeps away: from 10 %, the guess of sheets, it goes to 20 % and back for ever',
    rows: [
      ['2025-01-01', -10_000],
      ['2026-01-01', 33_345.96],
      ['2027-01-01', -36_959.64],
      ['2028-01-01', 13_603.03],
    ],
  },
  {
    name: 'signs that change twice and no rate: 200² < 4 · 132 · 100',
    hasNoRate: true,
    rows: [
      ['2025-01-01', 100],
      ['2026-01-01', -200],
      ['2027-01-01', 132],
    ],
  },
  {
    name: 'money that only goes out',
    hasNoRate: true,
    rows: [
      ['2026-01-01', -1000],
      ['2026-02-01', -1000],
    ],
  },
  {
    name: 'money that only comes in',
    hasNoRate: true,
    rows: [
      ['2026-01-01', 1000],
      ['2026-02-01', 1000],
    ],
  },
]

/** Thirty flows of either sign over twenty years. The first goes out and the last comes in, so that there is a rate. */
function makeMixedFlows(count) {
  const next = randomOf(17)
  return Array.from({ length: count }, (_, index) => ({
    name: `thirty flows of either sign, number ${index + 1}`,
    rows: Array.from({ length: 30 }, (__, at) => {
      const on = new Date(Date.UTC(2020, 0, 1 + 240 * at + next(240))).toISOString().slice(0, 10)
      const amount = (1_000 + next(500_000)) / 100
      const isOut = at === 0 || (at < 29 && next(2) === 0)
      return [on, isOut ? -amount : amount]
    }),
  }))
}

/**
 * Flows at which solvers fail, as rows of a day and an amount, in order of day. Where `hasNoRate` is set no rate above −100 %
 * makes them worth nothing; why, the name says.
 */
export const hardFlows = [...known, ...makeMixedFlows(12)]
