import {
  type Amount,
  amount,
  type CurrencyCode,
  describeFault,
  type ExactRatio,
  type Fault,
  formatMinorUnits,
  type Issue,
  joinPath,
  leaf,
  oneOf,
  ratioOf,
  record,
  type Shape,
  showValue,
  variant,
  verbatim,
} from '../foundations'
import { amountIssues, count } from '../measures'

/** The exact sums of the amounts of an arm, as `tallyArms` gives them. */
export interface AmountTotals {
  readonly from: 'totals'
  /** The observations; those that brought nothing are among them. */
  readonly of: number
  readonly total: Amount
  /** The sum of the squares of the amounts: a plain decimal, in units of the currency squared. */
  readonly totalOfSquares: string
}

/** The mean and the variance of the amounts of an arm, where another system has reckoned them. */
export interface AmountMoments {
  readonly from: 'moments'
  readonly of: number
  /** A plain decimal, which may have more decimals than the currency. */
  readonly mean: Amount
  /** Of the sample, divided by observations − 1: a plain decimal, 0 or more, in units of the currency squared. */
  readonly variance: Amount
}

/** What was seen in one arm, where each case brought an amount. */
export type AmountArm = AmountTotals | AmountMoments

/** An arm in exact figures. */
export interface AmountFigures {
  readonly of: number
  readonly total: ExactDecimal
  /** `null` with fewer than two observations. */
  readonly variance: ExactRatio | null
}

/** The decimal `digits / 10^decimals`. */
export interface ExactDecimal {
  readonly digits: bigint
  readonly decimals: number
}

// Squares of 34 digits, added up a million million times.
const MOST_DIGITS = 80

const squares: Shape<string> = /* @__PURE__ */ leaf<string>(
  (value) => typeof value === 'string' && value.length <= MOST_DIGITS && /^\d+(?:\.\d+)?$/.test(value),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a plain decimal of at most ${MOST_DIGITS} characters, 0 or more`,
      'zh-CN': `最多 ${MOST_DIGITS} 个字符、不小于 0 的普通十进制数`,
    },
    received: showValue(value),
    remedy: {
      en: "Pass the sum of the squares as a string such as '12500.0000'; tallyArms gives it.",
      'zh-CN': '请以字符串传入平方和，例如 12500.0000；tallyArms 会给出。',
    },
  }),
)

const variance: Shape<Amount> = /* @__PURE__ */ leaf<Amount>(
  (value) => amount.accepts(value) && !String(value).startsWith('-'),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a variance: a plain decimal, 0 or more', 'zh-CN': '方差：不小于 0 的普通十进制数' },
    received: showValue(value),
    remedy: {
      en: "Pass the square of the standard deviation, such as '12.25'.",
      'zh-CN': '请传入标准差的平方，例如 12.25。',
    },
  }),
)

/** The form of an {@link AmountArm}. */
export const amountArmShape: Shape<AmountArm> = /* @__PURE__ */ variant<AmountArm>('from', {
  totals: /* @__PURE__ */ record<AmountTotals>({
    from: /* @__PURE__ */ oneOf(['totals']),
    of: count,
    total: amount,
    totalOfSquares: squares,
  }),
  moments: /* @__PURE__ */ record<AmountMoments>({
    from: /* @__PURE__ */ oneOf(['moments']),
    of: count,
    mean: amount,
    variance,
  }),
})

/** Why can these well-formed sums not be those of amounts of the currency? */
export function amountArmIssues(arm: AmountArm, currency: CurrencyCode, path: string): readonly Issue[] {
  if (arm.from === 'moments') return []
  const issues = amountIssues({ [joinPath(path, 'total')]: arm.total }, currency)
  if (issues.length > 0) return issues
  const { numerator } = spreadOf(arm)
  if (arm.of < 2 && isNotOfOne(arm)) {
    const fault = arm.of === 0 ? notNothing(arm) : notTheSquare(arm.totalOfSquares)
    return [describeFault(fault, joinPath(path, 'totalOfSquares'))]
  }
  if (numerator >= 0) return issues
  return [describeFault(tooSmall(arm.totalOfSquares), joinPath(path, 'totalOfSquares'))]
}

/** The exact figures of an arm that was parsed. */
export function figuresOf(arm: AmountArm): AmountFigures {
  const { of } = arm
  const isVarying = of >= 2
  if (arm.from === 'totals') {
    const { numerator, denominator } = spreadOf(arm)
    const variance = { numerator, denominator: denominator * BigInt(of) * BigInt(of - 1) }
    return { of, total: readDecimal(arm.total), variance: isVarying ? variance : null }
  }
  const { digits, decimals } = readDecimal(arm.mean)
  return {
    of,
    total: { digits: digits * BigInt(of), decimals },
    variance: isVarying ? ratioOfDecimal(arm.variance) : null,
  }
}

/** An exact decimal in plain digits. */
export function decimalText({ digits, decimals }: ExactDecimal): string {
  return formatMinorUnits(digits, decimals)
}

/** `n Σx² − (Σx)²`, which is 0 where all amounts are equal and never below. */
function spreadOf({ of, total, totalOfSquares }: AmountTotals): ExactRatio {
  const sum = ratioOfDecimal(total)
  const sumOfSquares = ratioOfDecimal(totalOfSquares)
  const square = sum.denominator * sum.denominator
  return {
    numerator:
      BigInt(of) * sumOfSquares.numerator * square - sum.numerator * sum.numerator * sumOfSquares.denominator,
    denominator: sumOfSquares.denominator * square,
  }
}

function ratioOfDecimal(value: Amount): ExactRatio {
  return ratioOf({ numerator: value, denominator: 1, factor: 1, offset: 0 })
}

function readDecimal(value: Amount): ExactDecimal {
  const [whole = '', decimals = ''] = String(value).split('.')
  return { digits: BigInt(whole + decimals), decimals: decimals.length }
}

/** Of one amount the squares are its square; of none both sums are zero. */
function isNotOfOne(arm: AmountTotals): boolean {
  if (arm.of === 0) return Number(arm.total) !== 0 || /[1-9]/.test(arm.totalOfSquares)
  return spreadOf(arm).numerator !== BigInt(0)
}

function notNothing({ total, totalOfSquares }: AmountTotals): Fault {
  return {
    code: 'sum-mismatch',
    expected: {
      en: 'a total and squares of zero, without observations',
      'zh-CN': '无观测时合计与平方和均为零',
    },
    received: verbatim(`${total}, ${totalOfSquares}`),
    remedy: {
      en: 'No amounts have these sums: take all three from the same rows.',
      'zh-CN': '不存在具有这些合计的金额：三者须取自相同的行。',
    },
  }
}

function notTheSquare(received: string): Fault {
  return {
    code: 'sum-mismatch',
    expected: {
      en: 'the square of the total, which is the one observation',
      'zh-CN': '合计（唯一观测）的平方',
    },
    received: verbatim(received),
    remedy: {
      en: 'No amounts have these sums: take all three from the same rows.',
      'zh-CN': '不存在具有这些合计的金额：三者须取自相同的行。',
    },
  }
}

function tooSmall(received: string): Fault {
  return {
    code: 'sum-mismatch',
    expected: {
      en: 'at least the square of the total divided by the observations',
      'zh-CN': '不小于合计的平方除以观测数的数值',
    },
    received: verbatim(received),
    remedy: {
      en: 'No amounts have these sums: take all three from the same rows.',
      'zh-CN': '不存在具有这些合计的金额：三者须取自相同的行。',
    },
  }
}
