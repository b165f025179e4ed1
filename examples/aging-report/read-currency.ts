import { type CurrencyCode, minorDigitsOf } from 'arrears'

// What Chinese ledgers write where ISO 4217 has a code.
const codeByName: ReadonlyMap<string, CurrencyCode> = new Map([
  ['RMB', 'CNY'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
])

/** Which currency is this, in any case? `undefined` when the library knows none of that code. */
export function readCurrency(text: string): CurrencyCode | undefined {
  const written = text.trim().toUpperCase()
  const code = codeByName.get(written) ?? written
  return minorDigitsOf(code) === undefined ? undefined : code
}
