import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAmounts, formatMinorUnits, readMinorUnits, sumAmounts } from '../../src/foundations'
import { errorOf } from '../support/error-of'

// bigint, written by hand: the oracle for every sum.
const toBig = (text: string, digits: number): bigint => {
  const [whole = '', decimals = ''] = text.split('.')
  return BigInt(whole + decimals.padEnd(digits, '0'))
}
const amountsOf = (digits: number): fc.Arbitrary<string> =>
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map((units) => formatMinorUnits(units, digits))

describe('an amount of a two-digit currency', () => {
  it.each<[string, unknown, number | bigint]>([
    ['cents', '0.01', 1],
    ['no decimals', '12', 1_200],
    ['one decimal', '12.5', 1_250],
    ['zeros beyond the cent, as a database column prints them', '12.3400', 1_234],
    ['leading zeros, as a mainframe prints them', '007.50', 750],
    ['negative', '-1.00', -100],
    ['negative zero is zero', '-0.00', 0],
    ['a number', 12.5, 1_250],
    ['a number that floats cannot hold exactly but print exactly', 0.1, 10],
    ['a whole number', 1e3, 100_000],
    ['the largest safe number of cents', '90071992547409.91', 9_007_199_254_740_991],
    ['one cent more', '90071992547409.92', 9_007_199_254_740_992n],
    ['a negative past the safe numbers', '-90071992547409.92', -9_007_199_254_740_992n],
    ['34 digits', '12345678901234567890123456789012.34', 1_234_567_890_123_456_789_012_345_678_901_234n],
  ])('reads %s', (_, value, units) => expect(readMinorUnits(value, 2)).toBe(units))

  it.each<[string, unknown, string]>([
    ['hexadecimal', '0x10', 'not-an-amount'],
    ['an exponent', '1e3', 'not-an-amount'],
    ['thousands separators', '1,000.00', 'not-an-amount'],
    ['underscores', '1_000', 'not-an-amount'],
    ['a decimal comma', '1,5', 'not-an-amount'],
    ['a plus sign', '+1.00', 'not-an-amount'],
    ['a space', ' 1.00', 'not-an-amount'],
    ['a currency sign', '$1.00', 'not-an-amount'],
    ['a point and nothing after', '1.', 'not-an-amount'],
    ['a point and nothing before', '.5', 'not-an-amount'],
    ['two points', '1.0.0', 'not-an-amount'],
    ['a sign alone', '-', 'not-an-amount'],
    ['an empty text', '', 'not-an-amount'],
    ['full-width digits', '１２', 'not-an-amount'],
    ['NaN as text', 'NaN', 'not-an-amount'],
    ['NaN', Number.NaN, 'not-an-amount'],
    ['infinity', Number.POSITIVE_INFINITY, 'not-an-amount'],
    ['a number that prints with an exponent', 1e21, 'not-an-amount'],
    ['half a cent', '1.005', 'too-precise'],
    ['half a cent as a number', 1.005, 'too-precise'],
    ['a float that is not exactly the sum it came from', 0.1 + 0.2, 'too-precise'],
    ['a number past the safe cents', 90_071_992_547_409.92, 'too-precise'],
    ['35 digits', '123456789012345678901234567890123.45', 'too-large'],
    ['a very long text of digits', '1'.repeat(100_000), 'too-large'],
    ['a very long text of decimals', `1.${'1'.repeat(100_000)}`, 'too-large'],
    ['nothing', undefined, 'missing'],
    ['null', null, 'wrong-type'],
    ['a bigint', 1n, 'wrong-type'],
    ['a list', ['1.00'], 'wrong-type'],
  ])('refuses %s', (_, value, code) => {
    expect(readMinorUnits(value, 2)).toBeUndefined()
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => sumAmounts(['1.00', value], 'USD'))).toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ code, path: 'amounts[1]' }] },
    })
  })

  it.each([
    [
      '1.005',
      'amounts[0]: expected an amount of USD with at most 2 decimals, received "1.005". Round it by the rule that the contract names (roundAmount does); an amount that enters is never rounded unasked.',
    ],
    [
      '0x10',
      'amounts[0]: expected a plain decimal amount, received "0x10". Write digits, a point and decimals, such as \'1234.50\': no exponent, no separators, no currency sign, no spaces.',
    ],
    [
      90_071_992_547_409.92,
      'amounts[0]: expected a number of fewer than 2^53 minor units, received 90071992547409.92. A number this large has lost its last digits; pass a decimal string.',
    ],
    [
      '9'.repeat(40),
      `amounts[0]: expected an amount of at most 34 digits, received "${'9'.repeat(40)}". Check the value: no ledger holds this much.`,
    ],
  ])('says what to do about %s', (value, sentence) => {
    expect(errorOf(() => sumAmounts([value], 'USD')).message).toBe(sentence)
  })
})

describe('readMinorUnits', () => {
  // By the definition of an amount, in steps that are slow and plain.
  const byDefinition = (text: string, digits: number): number | bigint | undefined => {
    if (!/^-?[0-9]+([.][0-9]+)?$/.test(text) || text.length > 36) return undefined
    const [whole = '', decimals = ''] = text.split('.')
    if (!/^0*$/.test(decimals.slice(digits))) return undefined
    const units = BigInt(whole + decimals.slice(0, digits).padEnd(digits, '0'))
    if (Number.isSafeInteger(Number(units))) return Number(units) + 0
    return whole.replace('-', '').length + digits > 34 ? undefined : units
  }
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789.-e +'), maxLength: 40 }),
    fc.stringMatching(/^-?[0-9]{1,34}([.][0-9]{0,6}0{0,4})?$/),
    fc.stringMatching(/^-?0{0,30}[0-9]{1,3}([.]0?[0-9]{0,2})?$/),
  )

  it.each([0, 2, 3, 4])('follows the definition for every text, with %i digits', (digits) => {
    fc.assert(
      fc.property(texts, (text) => {
        const units = readMinorUnits(text, digits)
        expect(units).toBe(byDefinition(text, digits))
        expect(Object.is(units, -0)).toBe(false)
      }),
      { seed: 7, numRuns: 2_000 },
    )
  })
})

describe('formatMinorUnits', () => {
  it.each<[string, number | bigint, number, string]>([
    ['a cent', 1, 2, '0.01'],
    ['a negative cent', -1, 2, '-0.01'],
    ['nothing', 0, 2, '0.00'],
    ['a currency without minor digits', -1_234, 0, '-1234'],
    ['three digits', 1_234, 3, '1.234'],
    ['all cents but one', 99, 2, '0.99'],
    ['a whole', 100, 2, '1.00'],
    ['a cent less than ten million', 999_999_999, 2, '9999999.99'],
    ['ten million', 1_000_000_000, 2, '10000000.00'],
    ['a cent more', 1_000_000_001, 2, '10000000.01'],
    ['past the safe numbers', -(10n ** 30n), 2, '-10000000000000000000000000000.00'],
  ])('%s', (_, units, digits, text) => expect(formatMinorUnits(units, digits)).toBe(text))

  it('is undone by reading, in every number of digits', () => {
    for (const digits of [0, 2, 3, 4]) {
      fc.assert(
        fc.property(
          amountsOf(digits),
          (text) => formatMinorUnits(readMinorUnits(text, digits) ?? Number.NaN, digits) === text,
        ),
        { seed: 5 },
      )
    }
  })
})

describe('sumAmounts', () => {
  it.each<[string, readonly (string | number)[], string, string]>([
    ['what floats get wrong', ['0.10', '0.20'], 'USD', '0.30'],
    ['numbers that print exactly', [0.1, 0.2], 'USD', '0.30'],
    ['nothing', [], 'JPY', '0'],
    ['debts and credits', ['100.00', '-30.00', '-70.00'], 'EUR', '0.00'],
    ['up to the safe numbers and back', ['90071992547409.91', '0.01', '-0.01'], 'USD', '90071992547409.91'],
    ['three digits', ['0.001', '0.002'], 'KWD', '0.003'],
  ])('adds %s', (_, amounts, currency, sum) => expect(sumAmounts(amounts, currency)).toBe(sum))

  it('equals a bigint sum whatever the size and the order', () => {
    fc.assert(
      fc.property(fc.array(amountsOf(2), { maxLength: 30 }), (amounts) => {
        const expected = amounts.reduce((sum, text) => sum + toBig(text, 2), 0n)
        expect(toBig(sumAmounts(amounts, 'USD'), 2)).toBe(expected)
        expect(sumAmounts([...amounts].reverse(), 'USD')).toBe(sumAmounts(amounts, 'USD'))
      }),
      { seed: 6 },
    )
  })

  it('names the place of an amount that cannot even be read', () => {
    const amounts = ['1.00', '2.00']
    Object.defineProperty(amounts, 1, {
      get: () => {
        throw new Error('not ours')
      },
    })
    expect(errorOf(() => sumAmounts(amounts, 'USD')).details).toMatchObject({
      issues: [{ path: 'amounts[1]', code: 'missing' }],
    })
  })

  it('refuses an unknown currency, with what to do', () => {
    expect(errorOf(() => sumAmounts(['1'], 'usd')).message).toBe(
      "currency: expected an ISO 4217 currency code, received \"usd\". Write the three capital letters, such as 'CNY' or 'USD'.",
    )
  })
})

describe('compareAmounts', () => {
  it.each<[string, string | number, string | number, number]>([
    ['smaller, though it sorts later as text', '9.00', '10.00', -1],
    ['equal in value', '10.00', '10', 0],
    ['a debt is more than a credit', '0.01', '-5.00', 1],
    ['zero and negative zero', '-0.00', 0, 0],
    ['past the safe numbers', '90071992547409.93', '90071992547409.92', 1],
    ['across the safe numbers', '90071992547409.91', '90071992547409.92', -1],
  ])('%s', (_, left, right, expected) => expect(compareAmounts(left, right, 'USD')).toBe(expected))

  it('names the side that is no amount', () => {
    expect(errorOf(() => compareAmounts('1', 'x', 'USD')).details).toMatchObject({
      issues: [{ path: 'right' }],
    })
  })
})

describe('a list of amounts', () => {
  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'amounts', 'missing'],
    ['a text', '12', 'amounts', 'wrong-type'],
    ['an object', {}, 'amounts', 'wrong-type'],
    ['a set', new Set(['1.00']), 'amounts', 'wrong-type'],
    ['a hole', Object.assign(new Array(3), { 0: '1.00', 2: '2.00' }), 'amounts[1]', 'missing'],
  ])('is refused for %s', (_, amounts, path, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => sumAmounts(amounts, 'USD')).details).toMatchObject({ issues: [{ path, code }] })
  })
})
