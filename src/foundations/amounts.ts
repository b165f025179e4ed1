import { type CurrencyCode, currencyFault, minorDigitsOf } from './currencies'
import { type Fault, inputError } from './issues'
import { readField } from './read-field'
import { isArray, showValue } from './show-value'

/**
 * An amount of money, whose currency is named once beside it.
 *
 * In: a plain decimal string such as `'-1234.50'`, with no more decimals than the currency has
 * (zeros beyond do no harm), or a number that prints as such and holds fewer than 2^53 minor units.
 * Out: always a string with the currency's minor digits. At most 34 digits, as in IEEE decimal128.
 */
export type Amount = string | number

/**
 * Money inside the library: a whole number of minor units, a `bigint` only past 2^53. Each value has
 * one form, so that equal money is equal by `===` while it is safe.
 */
export type MinorUnits = number | bigint

/** How many digits an amount can have, before the point and after it together. */
export const MOST_DIGITS = 34
// Character codes.
const MINUS = 45
const POINT = 46
const ZERO = 48

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/

/** Is this a plain decimal, whatever the currency allows? */
export function isPlainAmount(value: unknown): value is Amount {
  if (typeof value === 'number') return PLAIN_DECIMAL.test(String(value))
  if (typeof value !== 'string' || value.length > MOST_DIGITS + 2) return false
  // What reads as money with two decimals, as most does, is plain: that takes less time than the expression.
  return readMinorUnits(value, 2) !== undefined || PLAIN_DECIMAL.test(value)
}

/**
 * The minor units of an amount, or `undefined` when it is not an exact amount with so many digits.
 */
export function readMinorUnits(value: unknown, minorDigits: number): MinorUnits | undefined {
  const units = readSafeUnits(value, minorDigits)
  return Number.isNaN(units) ? readLargeUnits(value, minorDigits) : units
}

/**
 * The minor units of an amount that is below 2^53 of them, or `NaN`: the fast path, in numbers alone.
 */
export function readSafeUnits(value: unknown, minorDigits: number): number {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string' || text.length > MOST_DIGITS + 2) return Number.NaN
  const { length } = text
  const start = text.charCodeAt(0) === MINUS ? 1 : 0
  let at = start
  let units = 0
  let digit = 0
  for (; at < length; at++) {
    digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) break
    units = units * 10 + digit
  }
  if (at === start) return Number.NaN
  let missing = minorDigits
  if (at < length) {
    if (digit !== POINT - ZERO || at + 1 === length) return Number.NaN
    for (at++; at < length; at++) {
      digit = text.charCodeAt(at) - ZERO
      if (digit < 0 || digit > 9) return Number.NaN
      if (missing > 0) {
        units = units * 10 + digit
        missing--
      } else if (digit !== 0) return Number.NaN
    }
  }
  for (; missing > 0; missing--) units *= 10
  if (units > Number.MAX_SAFE_INTEGER) return Number.NaN
  return start === 1 && units !== 0 ? -units : units
}

function readLargeUnits(value: unknown, minorDigits: number): MinorUnits | undefined {
  // A number this large has lost its last digits.
  if (typeof value !== 'string' || value.length > MOST_DIGITS + 2 || !PLAIN_DECIMAL.test(value)) {
    return undefined
  }
  const [whole = '', decimals = ''] = value.split('.')
  if (whole.replace('-', '').length + minorDigits > MOST_DIGITS) return undefined
  if (/[^0]/.test(decimals.slice(minorDigits))) return undefined
  return BigInt(whole + decimals.slice(0, minorDigits).padEnd(minorDigits, '0'))
}

/** Why is this not an exact amount of the currency? */
export function amountFault(value: unknown, currency: CurrencyCode): Fault {
  const digits = minorDigitsOf(currency) ?? 0
  const received = showValue(value)
  if (value === undefined || (typeof value !== 'string' && typeof value !== 'number')) {
    return {
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: { en: 'an amount', 'zh-CN': '金额' },
      received,
      remedy: {
        en: "Write a decimal string such as '1234.50'.",
        'zh-CN': '请写十进制字符串，例如 1234.50。',
      },
    }
  }
  if (!PLAIN_DECIMAL.test(String(value))) {
    return {
      code: 'not-an-amount',
      expected: { en: 'a plain decimal amount', 'zh-CN': '普通十进制金额' },
      received,
      remedy: {
        en: "Write digits, a point and decimals, such as '1234.50': no exponent, no separators, no currency sign, no spaces.",
        'zh-CN': '请只写数字、小数点和小数，例如 1234.50；不用指数、千分位、货币符号和空格。',
      },
    }
  }
  const tooLong = typeof value === 'string' && value.length > MOST_DIGITS + 2
  const decimals = (String(value).split('.')[1] ?? '').replace(/0+$/, '').length
  if (!tooLong && decimals > digits) {
    return {
      code: 'too-precise',
      expected: {
        en: `an amount of ${currency} with at most ${digits} decimals`,
        'zh-CN': `最多 ${digits} 位小数的 ${currency} 金额`,
      },
      received,
      remedy: {
        en: 'Round it by the rule that the contract names (roundAmount does); an amount that enters is never rounded unasked.',
        'zh-CN': '请先按合同指明的规则取整（可用 roundAmount）；传入的金额不会被擅自取整。',
      },
    }
  }
  if (typeof value === 'number') {
    return {
      code: 'too-precise',
      expected: { en: 'a number of fewer than 2^53 minor units', 'zh-CN': '少于 2^53 个最小单位的数字' },
      received,
      remedy: {
        en: 'A number this large has lost its last digits; pass a decimal string.',
        'zh-CN': '如此大的数字已丢失末位；请传入十进制字符串。',
      },
    }
  }
  return {
    code: 'too-large',
    expected: {
      en: `an amount of at most ${MOST_DIGITS} digits`,
      'zh-CN': `最多 ${MOST_DIGITS} 位数字的金额`,
    },
    received,
    remedy: {
      en: 'Check the value: no ledger holds this much.',
      'zh-CN': '请核对该值：没有账簿会有这么大的金额。',
    },
  }
}

/** The largest amount of a currency that can be written; of what is no currency, in whole units. */
export function largestAmount(currency: unknown): string {
  return '9'.repeat(MOST_DIGITS - (minorDigitsOf(currency) ?? 0))
}

/** The minor units of an amount; throws, naming `path`, for anything else. */
export function toMinorUnits(value: unknown, currency: CurrencyCode, path: string): MinorUnits {
  const units = readMinorUnits(value, toMinorDigits(currency, 'currency'))
  if (units === undefined) throw inputError(amountFault(value, currency), path)
  return units
}

/** The minor digits of a currency; throws, naming `path`, for anything else. */
export function toMinorDigits(currency: unknown, path: string): number {
  const digits = minorDigitsOf(currency)
  if (digits === undefined) throw inputError(currencyFault(currency), path)
  return digits
}

/** The sum of two amounts, exact whatever their size. */
export function addMinorUnits(left: MinorUnits, right: MinorUnits): MinorUnits {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right
    if (Number.isSafeInteger(sum)) return sum
  }
  const sum = BigInt(left) + BigInt(right)
  const small = Number(sum)
  return Number.isSafeInteger(small) ? small : sum
}

/** What is left of an amount, exact whatever their size. */
export function subtractMinorUnits(left: MinorUnits, right: MinorUnits): MinorUnits {
  return addMinorUnits(left, -right)
}

/** The smaller of two amounts; the first where they are equal. */
export function smallerMinorUnits(left: MinorUnits, right: MinorUnits): MinorUnits {
  return compareMinorUnits(left, right) <= 0 ? left : right
}

// What an engine keeps as a small integer, of which it takes remainders at once.
const MOST_SMALL_UNITS = 1_000_000_000
const hundredths: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 100 },
  (_, rest) => `.${String(rest).padStart(2, '0')}`,
)

/** An amount as it leaves the library: a decimal string with the currency's minor digits. */
export function formatMinorUnits(units: MinorUnits, minorDigits: number): string {
  if (minorDigits === 2 && typeof units === 'number' && units >= 0 && units <= MOST_SMALL_UNITS) {
    const rest = units % 100
    return `${(units - rest) / 100}${hundredths[rest]}`
  }
  const negative = units < 0
  const digits = String(negative ? -units : units).padStart(minorDigits + 1, '0')
  const point = digits.length - minorDigits
  const text = minorDigits === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return negative ? `-${text}` : text
}

/**
 * What do these amounts of one currency add up to, to the last minor unit?
 *
 * Exact whatever their number and size; no amounts add up to zero.
 *
 * @throws ArrearsError `invalid-input`, naming the place, for an unknown currency or what is not an
 * exact amount of it.
 *
 * @example
 * sumAmounts(['0.10', '0.20'], 'USD') // => '0.30'
 * sumAmounts([], 'JPY') // => '0'
 */
export function sumAmounts(amounts: readonly Amount[], currency: CurrencyCode): string {
  const digits = toMinorDigits(currency, 'currency')
  if (!isArray(amounts)) throw inputError(listFault(amounts), 'amounts')
  let sum: MinorUnits = 0
  // By index: forEach would pass over a hole, and with it an amount that someone forgot.
  for (let index = 0; index < amounts.length; index++) {
    sum = addMinorUnits(sum, toMinorUnits(readField(amounts, index), currency, `amounts[${index}]`))
  }
  return formatMinorUnits(sum, digits)
}

function listFault(value: unknown): Fault {
  return {
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a list of amounts', 'zh-CN': '金额列表' },
    received: showValue(value),
    remedy: { en: 'Pass an array, even for a single amount.', 'zh-CN': '请传入数组，即使只有一笔金额。' },
  }
}

/**
 * Which of two amounts of one currency is larger?
 *
 * @returns A negative number when `left` is smaller, 0 when they are equal, a positive number when it
 * is larger: what `sort` takes. `'10.00'` equals `'10'`.
 * @throws ArrearsError `invalid-input` for an unknown currency or what is not an exact amount of it.
 *
 * @example
 * ['9.00', '10.00'].sort((left, right) => compareAmounts(right, left, 'USD')) // => ['10.00', '9.00']
 */
export function compareAmounts(left: Amount, right: Amount, currency: CurrencyCode): number {
  const first = toMinorUnits(left, currency, 'left')
  const second = toMinorUnits(right, currency, 'right')
  return compareMinorUnits(first, second)
}

/**
 * The order of two amounts in minor units, as {@link compareAmounts} has it.
 *
 * Both in one form first: QuickJS orders a negative bigint of more than 64 bits wrongly against a
 * number of more than 32.
 */
export function compareMinorUnits(left: MinorUnits, right: MinorUnits): number {
  if (typeof left !== typeof right) return compareMinorUnits(BigInt(left), BigInt(right))
  return left < right ? -1 : left > right ? 1 : 0
}
