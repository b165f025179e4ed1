import {
  type Amount,
  addMinorUnits,
  amount,
  amountFault,
  type CurrencyCode,
  currency,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  inspect,
  type MinorUnits,
  minorDigitsOf,
  oneOf,
  type RoundingRule,
  readMinorUnits,
  record,
  roundingRuleShape,
  roundQuotient,
  type Shape,
  showValue,
  stepOfUnit,
  text,
  toMinorDigits,
  toMinorUnits,
  unitIssues,
  valueOrThrow,
} from '../foundations'
import { installmentCount } from './installment-count'
import { periodCount } from './period-amounts'
import { type RemainderRule, remainderRules } from './split-amount'
import { splitByRatios } from './split-by-ratios'

/** A finance charge that is spread over periods. */
export interface SumOfDigitsTerms {
  /** The finance charge (融资费用), zero or more. */
  readonly charge: Amount
  readonly currency: CurrencyCode
  /** From 1 to 1200. */
  readonly periods: number
  /** Where what cannot be divided goes; each part is rounded down to the unit before. */
  readonly remainder: RemainderRule
  /** What a part is a multiple of: `minor`, `major`, or a step such as `'0.05'`. */
  readonly unit: RoundingRule['unit']
}

/** A finance charge of which some periods have run. */
export interface UnearnedTerms {
  /** The finance charge (融资费用), zero or more. */
  readonly charge: Amount
  readonly currency: CurrencyCode
  /** From 1 to 1200. */
  readonly periods: number
  /** How many periods have run, from 0 to all. */
  readonly elapsed: number
  readonly rounding: RoundingRule
}

/** A finance charge in two parts, which add up to it. */
export interface EarnedParts {
  readonly earned: string
  /** What is given back on early repayment (应退还的未实现费用). */
  readonly unearned: string
}

const splitShape: Shape<SumOfDigitsTerms> = /* @__PURE__ */ record<SumOfDigitsTerms>({
  charge: amount,
  currency,
  periods: installmentCount,
  remainder: /* @__PURE__ */ oneOf(remainderRules),
  unit: text,
})

const unearnedShape: Shape<UnearnedTerms> = /* @__PURE__ */ record<UnearnedTerms>({
  charge: amount,
  currency,
  periods: installmentCount,
  elapsed: periodCount,
  rounding: roundingRuleShape,
})

/**
 * Which part of a finance charge belongs to each period by the sum of the digits (78 法则)?
 *
 * Of n periods the first bears n parts of n(n+1)/2, the next n−1, the last one. Each is rounded down to
 * the unit, and what is left goes where `remainder` says: the parts always add up to the charge.
 *
 * @returns The parts, as decimal strings; one more than there are periods when `separate` has anything left.
 * @throws ArrearsError `invalid-input` with every fault of the terms.
 *
 * Source: the Rule of 78, so called after 1 + 2 + … + 12; 15 U.S.C. 1615(b) forbids it for refunds of
 * consumer credit of more than 61 months.
 *
 * @example
 * splitBySumOfDigits({ charge: '100', currency: 'USD', periods: 3, remainder: 'last', unit: 'minor' }) // => ['50.00', '33.33', '16.67']
 */
export function splitBySumOfDigits(terms: SumOfDigitsTerms): readonly string[] {
  const checked = valueOrThrow(
    inspect(splitShape, terms, (form) => [
      ...chargeIssues(form),
      ...unitIssues(form.unit, form.currency, 'unit'),
    ]),
  )
  const { charge, currency: code, periods, remainder, unit } = checked
  const ratios = Array.from({ length: periods }, (_, index) => periods - index)
  return splitByRatios(charge, code, { ratios, remainder, unit })
}

/**
 * How much of a finance charge is not earned yet by the sum of the digits?
 *
 * With k of n periods run, (n−k)(n−k+1) / n(n+1) of it, rounded once; the earned part is the rest. The
 * rounded parts of {@link splitBySumOfDigits} may add up to some cents more or less.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms, more periods run than there are
 * among them.
 *
 * Source: the Rule of 78, as for {@link splitBySumOfDigits}.
 *
 * @example
 * unearnedBySumOfDigits({ charge: '78', currency: 'USD', periods: 12, elapsed: 1, rounding: { mode: 'half-up', unit: 'minor' } }) // => { earned: '12.00', unearned: '66.00' }
 */
export function unearnedBySumOfDigits(terms: UnearnedTerms): EarnedParts {
  const checked = valueOrThrow(inspect(unearnedShape, terms, unearnedIssues))
  const minorDigits = toMinorDigits(checked.currency, 'currency')
  const charge = toMinorUnits(checked.charge, checked.currency, 'charge')
  const [n, left] = [BigInt(checked.periods), BigInt(checked.periods - checked.elapsed)]
  const { mode, unit } = checked.rounding
  const step = stepOfUnit(unit, minorDigits)
  const rounded = roundQuotient(BigInt(charge) * left * (left + 1n), n * (n + 1n), { mode, step })
  // A coarse unit may round up past the charge, of which no more than all can be unearned.
  const unearned = rounded > charge ? charge : rounded
  return {
    earned: formatMinorUnits(addMinorUnits(charge, -unearned), minorDigits),
    unearned: formatMinorUnits(unearned, minorDigits),
  }
}

function unearnedIssues(terms: UnearnedTerms): readonly Issue[] {
  const { elapsed, periods } = terms
  return [
    ...chargeIssues(terms),
    ...(elapsed > periods ? [describeFault(tooManyElapsed(elapsed, periods), 'elapsed')] : []),
    ...unitIssues(terms.rounding.unit, terms.currency, 'rounding.unit'),
  ]
}

function chargeIssues({
  charge,
  currency: code,
}: Pick<UnearnedTerms, 'charge' | 'currency'>): readonly Issue[] {
  const units: MinorUnits | undefined = readMinorUnits(charge, minorDigitsOf(code) ?? 0)
  if (units === undefined) return [describeFault(amountFault(charge, code), 'charge')]
  return units < 0 ? [describeFault(negativeCharge(charge), 'charge')] : []
}

function negativeCharge(received: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a charge of zero or more', 'zh-CN': '不小于零的费用' },
    received: showValue(received),
    remedy: { en: 'Pass what is charged, without a sign.', 'zh-CN': '请填写所收费用，不带符号。' },
  }
}

function tooManyElapsed(elapsed: number, periods: number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `at most ${periods} periods`, 'zh-CN': `最多 ${periods} 期` },
    received: showValue(elapsed),
    remedy: {
      en: 'Once every period has run, nothing is unearned: pass the number of periods.',
      'zh-CN': '各期届满后不再有未实现部分：请填写总期数。',
    },
  }
}
