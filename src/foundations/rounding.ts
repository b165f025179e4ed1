import { formatMinorUnits, isPlainAmount, type MinorUnits, readMinorUnits, toMinorDigits } from './amounts'
import type { CurrencyCode } from './currencies'
import { inputError } from './issues'
import { readField } from './read-field'
import { roundQuotient } from './round-quotient'
import { mirroredMode, type RoundingMode, roundingModes } from './rounding-mode'
import { showValue } from './show-value'

/**
 * To what is money rounded, and how?
 *
 * `unit` is `minor` (the cent, 分), `major` (the dollar, 元) or a step written as a positive decimal
 * string that the currency can express, such as `'0.05'` for cash or `'10'` for whole tens.
 */
export interface RoundingRule {
  readonly mode: RoundingMode
  readonly unit: 'minor' | 'major' | (string & {})
}

/**
 * What does this decimal come to as money, by a rule that the caller names?
 *
 * The only place where a value that is not exact money becomes money. Rounded once, from the exact
 * value, however many decimals it has (up to 34 digits in all).
 *
 * @param value - A plain decimal string, or a number that prints as one.
 * @throws ArrearsError `invalid-input` for an unknown currency, what is not a plain decimal, an
 * unknown mode, or a step that is not a positive amount of the currency.
 *
 * @example
 * roundAmount('1.005', 'USD', { mode: 'half-even', unit: 'minor' }) // => '1.00'
 * roundAmount('1.005', 'USD', { mode: 'half-up', unit: 'minor' }) // => '1.01'
 * roundAmount('7.43', 'CHF', { mode: 'half-up', unit: '0.05' }) // => '7.45'
 */
export function roundAmount(value: string | number, currency: CurrencyCode, rule: RoundingRule): string {
  const digits = toMinorDigits(currency, 'currency')
  if (!isPlainAmount(value)) {
    throw inputError(
      {
        code: 'not-an-amount',
        expected: { en: 'a plain decimal of at most 34 digits', 'zh-CN': '最多 34 位的普通十进制数' },
        received: showValue(value),
        remedy: {
          en: "Write it such as '12.345', without an exponent.",
          'zh-CN': '请写成 12.345 的形式，不用指数。',
        },
      },
      'value',
    )
  }
  const mode = readField(rule, 'mode')
  if (!isRoundingMode(mode)) {
    throw inputError(
      {
        code: mode === undefined ? 'missing' : 'wrong-type',
        expected: {
          en: `a rounding mode (${roundingModes.join(', ')})`,
          'zh-CN': `取整方式（${roundingModes.join('、')}）`,
        },
        received: showValue(mode),
        remedy: { en: 'Name the mode of the contract or the law.', 'zh-CN': '请指明合同或法律规定的方式。' },
      },
      'rule.mode',
    )
  }
  const step = stepOf(readField(rule, 'unit'), currency, digits)
  const [whole = '', decimals = ''] = String(value).replace('-', '').split('.')
  const isNegative = String(value).startsWith('-')
  const rounded = roundQuotient(
    BigInt(whole + decimals) * 10n ** BigInt(digits),
    10n ** BigInt(decimals.length),
    {
      mode: isNegative ? mirroredMode(mode) : mode,
      step,
    },
  )
  // Money has no negative zero.
  return formatMinorUnits(isNegative && rounded !== 0 ? -rounded : rounded, digits)
}

function isRoundingMode(value: unknown): value is RoundingMode {
  return (roundingModes as readonly unknown[]).includes(value)
}

function stepOf(unit: unknown, currency: CurrencyCode, digits: number): MinorUnits {
  if (unit === 'minor') return 1
  const step = unit === 'major' ? '1' : unit
  const units = typeof step === 'string' ? readMinorUnits(step, digits) : undefined
  if (units !== undefined && units > 0) return units
  throw inputError(
    {
      code: unit === undefined ? 'missing' : 'wrong-type',
      expected: {
        en: `'minor', 'major' or a positive step with at most ${digits} decimals`,
        'zh-CN': `minor、major 或最多 ${digits} 位小数的正数步长`,
      },
      received: showValue(unit),
      remedy: {
        en: `Name the unit that amounts of ${currency} are rounded to, such as 'minor'.`,
        'zh-CN': `请指明 ${currency} 金额取整到的单位，例如 minor。`,
      },
    },
    'rule.unit',
  )
}
