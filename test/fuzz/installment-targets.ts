import * as main from 'arrears'
import fc from 'fast-check'
import { costTargets } from './cost-targets'
import { expectSoundPlan } from './plan-soundness'
import {
  calendar,
  convention,
  dayCounts,
  openPayments,
  openTerms,
  remainder,
  rounding,
  statedPayments,
  termsByDays,
  termsByMonths,
  termsOnOwnDays,
} from './plan-terms'
import { spreadsheetTargets } from './spreadsheet-targets'
import type { Target } from './target'
import { currencyOf, day } from './valid-documents'

// Bound in every call: one that was changed within after it was compiled is nobody's but who did it.
const compiled = main.compileCalendar(calendar)
const monthRule = fc.constantFrom('corresponding-day', 'month-end')
/** Far enough from the first and the last day that can be written. */
const innerDay = day.filter((one) => one > '1000' && one < '9000')
const whole = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
)
const code = currencyOf.map(({ code }) => code)

function plans(name: string, terms: fc.Arbitrary<unknown>): Target {
  return {
    name: `planInstallments, ${name}`,
    call: (given: never) => expectSoundPlan(main.planInstallments(given)),
    validArgs: fc.tuple(terms),
    acceptedFloor: 0.02,
  }
}

function solves(open: 'amount' | 'count' | 'annualRatePercent'): Target {
  return {
    name: `solveInstallments, ${open}`,
    call: (given: never) => {
      const { terms, plan } = main.solveInstallments(given)
      return { terms, plan: expectSoundPlan(plan) }
    },
    validArgs: fc.tuple(openTerms(open)),
    acceptedFloor: 0.02,
  }
}

const step = fc.oneof(
  fc.record({ unit: fc.constant('month'), count: fc.integer({ min: 1, max: 18 }), monthRule }),
  fc.record({ unit: fc.constantFrom('week', 'day'), count: fc.integer({ min: 1, max: 60 }) }),
)
const stub = fc.constantFrom('none', 'short-first', 'long-first', 'short-last', 'long-last')
const schedule = innerDay.chain((startOn) => {
  const fields = {
    startOn: fc.constant(startOn),
    step,
    anchorOn: fc.integer({ min: -400, max: 800 }).map((days) => main.addDays(startOn, days)),
    stub,
    convention,
  }
  const requiredKeys = ['startOn', 'step', 'stub', 'convention'] as const
  const endOn = fc.integer({ min: 1, max: 800 }).map((days) => main.addDays(startOn, days))
  return fc.oneof(
    fc.record(
      { ...fields, count: fc.integer({ min: 1, max: 40 }) },
      { requiredKeys: [...requiredKeys, 'count'] },
    ),
    fc.record({ ...fields, endOn }, { requiredKeys: [...requiredKeys, 'endOn'] }),
  )
})

const dueDayPattern = fc.record(
  {
    from: day,
    count: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1200)),
    daysOfMonth: fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 }),
    months: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['from', 'count', 'daysOfMonth'] },
)

const period = fc
  .tuple(innerDay, fc.constantFrom(1, 2, 3, 4, 6, 12))
  .map(([from, perYear]) => ({ from, to: main.addMonths(from, 12 / perYear, 'corresponding-day'), perYear }))
const inOrder = fc.tuple(day, day).map(([one, other]) => (one < other ? [one, other] : [other, one]))
/** By a day count that goes by a regular period, from somewhere in it to its end. */
const inPeriod = fc
  .tuple(period, fc.nat({ max: 27 }), fc.constantFrom('ACT/ACT ICMA', 'ACT/365L'), monthRule)
  .map(([one, after, dayCount, rule]) => [
    main.addDays(one.from, after),
    one.to,
    dayCount,
    { period: one, monthRule: rule },
  ])
const betweenDays = fc
  .tuple(inOrder, fc.constantFrom(...dayCounts, 'ACT/ACT ICMA'), day, period, monthRule)
  .map(([[from, to], dayCount, terminationOn, one, rule]) => [
    from,
    to,
    dayCount,
    { terminationOn, period: one, monthRule: rule },
  ])

const planTargets: readonly Target[] = [
  plans('equal parts', termsByMonths('equal-parts')),
  plans('annuity', termsByMonths('annuity')),
  plans('annuity by days', termsByDays('annuity')),
  plans('annuity, leveled', termsByMonths('annuity, leveled')),
  plans('annuity by days, leveled', termsByDays('annuity, leveled')),
  plans('equal principal', termsByMonths('equal-principal')),
  plans('equal principal by days', termsByDays('equal-principal')),
  plans('flat', fc.oneof(termsByMonths('flat'), termsByDays('flat'))),
  plans('bullet', fc.oneof(termsByMonths('bullet'), termsByDays('bullet'))),
  plans('stated payments', statedPayments),
  plans('open payments', openPayments),
  plans('equal parts on own days', termsOnOwnDays('equal-parts')),
  plans('annuity on own days', fc.oneof(termsOnOwnDays('annuity'), termsOnOwnDays('annuity, leveled'))),
  plans('equal principal on own days', termsOnOwnDays('equal-principal')),
  plans('flat or bullet on own days', fc.oneof(termsOnOwnDays('flat'), termsOnOwnDays('bullet'))),
  solves('amount'),
  solves('count'),
  solves('annualRatePercent'),
]

const dayTargets: readonly Target[] = [
  {
    name: 'scheduleDates',
    call: (terms: never) => main.scheduleDates(terms, compiled),
    validArgs: fc.tuple(schedule),
    acceptedFloor: 0.02,
  },
  { name: 'listDueDays', call: main.listDueDays, validArgs: fc.tuple(dueDayPattern), acceptedFloor: 0.05 },
  {
    name: 'yearFraction',
    call: main.yearFraction,
    validArgs: fc.oneof(inPeriod, betweenDays),
    acceptedFloor: 0.05,
  },
  {
    name: 'businessYearFraction',
    call: (from: never, to: never) => main.businessYearFraction(from, to, compiled),
    validArgs: inOrder,
    acceptedFloor: 0.05,
  },
  {
    name: 'days360',
    call: main.days360,
    validArgs: fc.tuple(day, day, fc.constantFrom('us', 'european')),
    acceptedFloor: 0.1,
  },
]

const amountTargets: readonly Target[] = [
  {
    name: 'assessAffordability',
    call: main.assessAffordability,
    validArgs: fc.tuple(
      fc.record(
        {
          currency: code,
          income: whole,
          expenses: whole,
          sharePercent: fc.integer({ min: 1, max: 100 }),
          floor: fc.nat({ max: 500 }),
          cap: fc.integer({ min: 500, max: 1_000_000 }).map(String),
          rounding,
        },
        { requiredKeys: ['currency', 'income', 'expenses', 'rounding'] },
      ),
    ),
    acceptedFloor: 0.05,
  },
  {
    name: 'splitByRatios',
    call: main.splitByRatios,
    validArgs: fc.tuple(
      fc.oneof(whole, fc.integer({ min: -1_000_000, max: -1 })),
      code,
      fc.record({
        ratios: fc
          .array(fc.oneof(fc.nat({ max: 9 }), fc.constantFrom('0.5', '33.333333333333333333333333')), {
            minLength: 1,
            maxLength: 6,
          })
          .filter((ratios) => ratios.some((ratio) => ratio !== 0)),
        remainder,
        unit: fc.constantFrom('minor', 'major', '10'),
      }),
    ),
    acceptedFloor: 0.05,
  },
]

/** Of the functions of plans, of their days and amounts, and of what credit costs. */
export const installmentTargets: readonly Target[] = [
  ...planTargets,
  ...dayTargets,
  ...amountTargets,
  ...costTargets,
  ...spreadsheetTargets,
]
