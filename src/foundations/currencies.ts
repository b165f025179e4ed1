import type { Fault } from './issues'
import { showValue } from './show-value'

/** An ISO 4217 alphabetic code, such as `CNY`; which codes exist is checked where data enters. */
export type CurrencyCode = string

/**
 * Minor digits of ISO 4217, list one as of 2026-01-01, and the codes withdrawn since 2020 that old
 * ledgers still hold (ANG, BGN, CUC, HRK, SLL, ZWL).
 *
 * Kept by hand because `Intl` differs from the standard: it says 0 for HUF, IDR and PKR, which have
 * 2, and 0 for IQD, which has 3. Codes to which the standard gives no minor unit (metals, SDR, test
 * codes) are no money and are absent. MGA and MRU have 2, although their coins are fifths.
 */
const CODES_BY_MINOR_DIGITS: Readonly<Record<string, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF ' +
    'CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ ' +
    'GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD ' +
    'MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD ' +
    'RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH ' +
    'USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG ZWL',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
}

let digitsByCode: ReadonlyMap<string, number> | undefined

/**
 * How many digits after the point does money of this currency have?
 *
 * @returns The digits, or `undefined` for what is not the code of a currency in upper case.
 *
 * Source: ISO 4217:2015, list one, as published by its maintenance agency.
 *
 * @example
 * minorDigitsOf('JPY') // => 0
 * minorDigitsOf('KWD') // => 3
 * minorDigitsOf('usd') // => undefined
 */
export function minorDigitsOf(currency: unknown): number | undefined {
  digitsByCode ??= new Map(
    Object.entries(CODES_BY_MINOR_DIGITS).flatMap(([digits, codes]) =>
      codes.split(' ').map((code) => [code, Number(digits)] as const),
    ),
  )
  return typeof currency === 'string' ? digitsByCode.get(currency) : undefined
}

/** Why is this not a currency? */
export function currencyFault(value: unknown): Fault {
  return {
    code: value === undefined ? 'missing' : typeof value === 'string' ? 'unknown-currency' : 'wrong-type',
    expected: { en: 'an ISO 4217 currency code', 'zh-CN': 'ISO 4217 货币代码' },
    received: showValue(value),
    remedy: {
      en: "Write the three capital letters, such as 'CNY' or 'USD'.",
      'zh-CN': '请写三个大写字母，例如 CNY 或 USD。',
    },
  }
}
