import * as installments from 'arrears/installments'
import fc from 'fast-check'
import type { Target } from './target'
import { day } from './valid-documents'

/** A fraction above -1, those included at which digits get lost. */
const rate = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -0.5, max: 1, noNaN: true }) },
  fc.constantFrom(0, -0, 0.01, 5e-324, 1e-17, -1e-17, -0.9999999999999999, 1e16, 1e308),
)
const rateAboveZero = rate.map((one) => Math.abs(one) || 0.05)
const wholeTerm = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 1200 }) },
  fc.constantFrom(1, Number.MAX_SAFE_INTEGER),
)
const term = fc.oneof(
  { weight: 3, arbitrary: wholeTerm },
  fc.double({ min: 0.01, max: 100, noNaN: true }),
  fc.constantFrom(5e-324, 1e300),
)
const money = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.constantFrom(0, -0, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
)
const moneyAboveZero = money.map((one) => Math.abs(one) || 1000)
const timing = fc.constantFrom(0, 1)
const guess = fc.record({ guess: rate }, { requiredKeys: [] })
const amounts = fc.array(money, { minLength: 1, maxLength: 8 })
const flows = fc.array(fc.record({ on: day, amount: money }), { minLength: 1, maxLength: 8 })

/** A term, and one or two periods of it. */
const periodOf = fc
  .tuple(wholeTerm, fc.nat({ max: 1200 }))
  .map(([nper, before]) => ({ nper, per: 1 + (before % Math.min(nper, 1200)) }))
const periodsOf = fc
  .tuple(periodOf, fc.nat({ max: 1200 }))
  .map(([{ nper, per }, before]) => ({ nper, start: 1 + (before % per), end: per }))
const loanPeriod = fc
  .tuple(rate, periodOf, money, money, timing)
  .map(([each, { nper, per }, pv, fv, type]) => [each, per, nper, pv, fv, type])
const loanPeriods = fc
  .tuple(rateAboveZero, periodsOf, moneyAboveZero, timing)
  .map(([each, { nper, start, end }, pv, type]) => [each, nper, pv, start, end, type])

function spreadsheet(
  name: string,
  call: (...args: never) => unknown,
  validArgs: fc.Arbitrary<readonly unknown[]>,
): Target {
  return { name, call, validArgs, acceptedFloor: 0.05 }
}

/** Of the rates of return and of the functions that spreadsheets have. */
export const spreadsheetTargets: readonly Target[] = [
  spreadsheet('xirr', installments.xirr, fc.tuple(flows, guess)),
  spreadsheet('xnpv', installments.xnpv, fc.tuple(rate, flows)),
  spreadsheet('irr', installments.irr, fc.tuple(amounts, guess)),
  spreadsheet('npv', installments.npv, fc.tuple(rate, amounts)),
  spreadsheet(
    'mirr',
    installments.mirr,
    fc.tuple(
      fc
        .tuple(moneyAboveZero, amounts, moneyAboveZero)
        .map(([paid, between, received]) => [-paid, ...between, received]),
      rate,
      rate,
    ),
  ),
  spreadsheet('pmt', installments.pmt, fc.tuple(rate, term, money, money, timing)),
  spreadsheet('ipmt', installments.ipmt, loanPeriod),
  spreadsheet('ppmt', installments.ppmt, loanPeriod),
  spreadsheet('cumipmt', installments.cumipmt, loanPeriods),
  spreadsheet('cumprinc', installments.cumprinc, loanPeriods),
  spreadsheet('nper', installments.nper, fc.tuple(rate, money, money, money, timing)),
  spreadsheet('rate', installments.rate, fc.tuple(term, money, money, money, timing, rate)),
  spreadsheet('pv', installments.pv, fc.tuple(rate, term, money, money, timing)),
  spreadsheet('fv', installments.fv, fc.tuple(rate, term, money, money, timing)),
  spreadsheet('effect', installments.effect, fc.tuple(rateAboveZero, wholeTerm)),
  spreadsheet('nominal', installments.nominal, fc.tuple(rateAboveZero, wholeTerm)),
  spreadsheet('ispmt', installments.ispmt, fc.tuple(rate, term, term, money)),
  spreadsheet('rri', installments.rri, fc.tuple(term, moneyAboveZero, moneyAboveZero)),
  spreadsheet('pduration', installments.pduration, fc.tuple(rateAboveZero, moneyAboveZero, moneyAboveZero)),
  spreadsheet('fvschedule', installments.fvschedule, fc.tuple(money, fc.array(rate, { maxLength: 6 }))),
]
