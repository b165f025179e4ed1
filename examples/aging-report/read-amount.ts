import type { CurrencyCode } from 'arrears'

/** The sign before the decimals; the other one groups thousands. */
export const decimalMarks = ['point', 'comma'] as const
export type DecimalMark = (typeof decimalMarks)[number]

/** A plain decimal as the library takes it, with the currency sign that stood before it. */
export interface WrittenAmount {
  readonly amount: string
  readonly sign: string | undefined
}

const POINT = /^(-?)([$¥￥€£]?)\s?(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/
const COMMA = /^(-?)([$¥￥€£]?)\s?(-?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/

/**
 * Which amount is written here, such as `1,234.56`, `-$10`, `(10.00)`?
 *
 * Rounds nothing and guesses nothing; whether the currency has so many decimals is for the library.
 *
 * @returns `undefined` for anything else.
 */
export function readAmount(text: string, decimal: DecimalMark): WrittenAmount | undefined {
  const inParentheses = /^\((.*)\)$/.exec(text)?.[1]
  const match = (decimal === 'point' ? POINT : COMMA).exec(inParentheses ?? text)
  if (match === null) return undefined
  const [, minusBefore = '', sign = '', minusAfter = '', whole = '', decimals] = match
  const minus = [minusBefore, minusAfter, inParentheses === undefined ? '' : '-'].join('')
  if (minus.length > 1) return undefined
  const digits = whole.replace(/[.,]/g, '')
  return {
    amount: `${minus}${digits}${decimals === undefined ? '' : `.${decimals}`}`,
    sign: sign === '' ? undefined : sign.replace('￥', '¥'),
  }
}

// Only currencies whose sign is beyond doubt: a peso may also be written with $.
const signOf: ReadonlyMap<CurrencyCode, string> = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['CNY', '¥'],
  ['JPY', '¥'],
])

/** Does this sign belong to another currency than this? */
export function contradicts(sign: string | undefined, currency: CurrencyCode): boolean {
  const own = signOf.get(currency)
  return sign !== undefined && own !== undefined && own !== sign
}
