import { formatMinorUnits, isPlainAmount, leaf, type Shape, showValue } from '../foundations'

/** A rate, a weight or a time as people write it: a plain decimal, never rounded. */
export type PlainDecimal = string | number

/** The form of a {@link PlainDecimal} of zero or more. */
export const decimalFromZero: Shape<PlainDecimal> = /* @__PURE__ */ leaf<PlainDecimal>(
  (value) => isPlainAmount(value) && readDecimal(value).digits >= 0,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a plain decimal of zero or more', 'zh-CN': '不小于零的普通十进制数' },
    received: showValue(value),
    remedy: {
      en: "Write digits, a point and decimals, such as 12.5 or '12.5': no exponent, no sign, no unit.",
      'zh-CN': '请只写数字、小数点和小数，例如 12.5；不用指数、符号和单位。',
    },
  }),
)

/** The form of a percentage from 0 to 100. */
export const percentUpTo100: Shape<PlainDecimal> = /* @__PURE__ */ leaf<PlainDecimal>(
  (value) => isWithin(value, 100),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a percentage from 0 to 100, as a plain decimal',
      'zh-CN': '0 至 100 的百分数（普通十进制数）',
    },
    received: showValue(value),
    remedy: {
      en: 'Write 85 % as 85, without a percent sign, and not as 0.85.',
      'zh-CN': '85% 请写作 85，不带百分号，也不写 0.85。',
    },
  }),
)

/** The form of a probability from 0 to 1. */
export const chance: Shape<PlainDecimal> = /* @__PURE__ */ leaf<PlainDecimal>(
  (value) => isWithin(value, 1),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a probability from 0 to 1, as a plain decimal',
      'zh-CN': '0 至 1 的概率（普通十进制数）',
    },
    received: showValue(value),
    remedy: { en: 'Write 40 % as 0.4, not as 40.', 'zh-CN': '40% 请写作 0.4，而非 40。' },
  }),
)

/** The product of plain decimals, exact, without the zeros at its end. */
export function productOf(first: PlainDecimal, ...others: readonly PlainDecimal[]): string {
  const product = others.map(readDecimal).reduce(
    (left, right) => ({
      digits: left.digits * right.digits,
      decimals: left.decimals + right.decimals,
    }),
    readDecimal(first),
  )
  return writeDecimal(product)
}

/** The sum of plain decimals, exact, without the zeros at its end; zero of none. */
export function sumOf(values: readonly PlainDecimal[]): string {
  const sum = values.map(readDecimal).reduce(
    (left, right) => {
      const decimals = Math.max(left.decimals, right.decimals)
      return { digits: digitsWith(left, decimals) + digitsWith(right, decimals), decimals }
    },
    { digits: 0n, decimals: 0 },
  )
  return writeDecimal(sum)
}

/** What is left of a plain decimal, exact. */
export function differenceOf(left: PlainDecimal, right: PlainDecimal): string {
  return sumOf([left, productOf(right, -1)])
}

/** The smallest whole multiple of `step`, which is more than zero, that is not below the value, which is not negative. */
export function wholeStepsOf(value: PlainDecimal, step: PlainDecimal): string {
  const above = readDecimal(value)
  const below = readDecimal(step)
  const decimals = Math.max(above.decimals, below.decimals)
  const divisor = digitsWith(below, decimals)
  const steps = (digitsWith(above, decimals) + divisor - 1n) / divisor
  return writeDecimal({ digits: steps * divisor, decimals })
}

/** The decimal `digits / 10^decimals`. */
interface Digits {
  readonly digits: bigint
  readonly decimals: number
}

function isWithin(value: unknown, most: number): boolean {
  if (!isPlainAmount(value)) return false
  const { digits, decimals } = readDecimal(value)
  return digits >= 0n && digits <= digitsWith({ digits: BigInt(most), decimals: 0 }, decimals)
}

function readDecimal(value: PlainDecimal): Digits {
  const [whole = '', fraction = ''] = String(value).split('.')
  return { digits: BigInt(whole + fraction), decimals: fraction.length }
}

function digitsWith({ digits, decimals: own }: Digits, decimals: number): bigint {
  return digits * 10n ** BigInt(decimals - own)
}

function writeDecimal(value: Digits): string {
  let { digits, decimals } = value
  while (decimals > 0 && digits % 10n === 0n) {
    digits /= 10n
    decimals--
  }
  return formatMinorUnits(digits, decimals)
}
