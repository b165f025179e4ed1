import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RemainderRule, splitAmount } from '../../src/installments'
import { errorOf } from '../support/error-of'

const rules = ['first', 'last', 'spread', 'largest-remainder', 'separate'] as const

describe('splitAmount', () => {
  // 100.00 = 3 × 33.33 + 0.01: the doc comment of RemainderRule says where the cent goes.
  it.each<[RemainderRule, readonly string[]]>([
    ['first', ['33.34', '33.33', '33.33']],
    ['last', ['33.33', '33.33', '33.34']],
    ['spread', ['33.34', '33.33', '33.33']],
    ['largest-remainder', ['33.34', '33.33', '33.33']],
    ['separate', ['33.33', '33.33', '33.33', '0.01']],
  ])('100 dollars in three, the odd cent %s', (remainder, expected) =>
    expect(splitAmount('100', 'USD', { parts: 3, remainder, unit: 'minor' })).toEqual(expected),
  )

  // 200 = 3 × 66 + 2.
  it.each<[RemainderRule, readonly string[]]>([
    ['first', ['68', '66', '66']],
    ['last', ['66', '66', '68']],
    ['spread', ['67', '67', '66']],
    ['largest-remainder', ['67', '67', '66']],
    ['separate', ['66', '66', '66', '2']],
  ])('200 yen in three, the two odd yen %s', (remainder, expected) =>
    expect(splitAmount('200', 'JPY', { parts: 3, remainder, unit: 'minor' })).toEqual(expected),
  )

  // 100.03 = 3 × 33.30 + 2 × 0.05 + 0.03.
  it.each<[RemainderRule, readonly string[]]>([
    ['first', ['33.43', '33.30', '33.30']],
    ['last', ['33.30', '33.30', '33.43']],
    ['spread', ['33.35', '33.35', '33.33']],
    ['largest-remainder', ['33.35', '33.35', '33.33']],
    ['separate', ['33.30', '33.30', '33.30', '0.13']],
  ])('100.03 francs in three parts of five centimes, the rest %s', (remainder, expected) =>
    expect(splitAmount('100.03', 'CHF', { parts: 3, remainder, unit: '0.05' })).toEqual(expected),
  )

  it.each<[string, string, string, number, RemainderRule, string, readonly string[]]>([
    // moneyphp/money, doc/features/allocation.rst: 8.00 to three.
    ['8 euros in three', '8.00', 'EUR', 3, 'spread', 'minor', ['2.67', '2.67', '2.66']],
    // NMoneys, RemainderAllocator.FirstToLast: 34 yen to four.
    ['34 yen in four', '34', 'JPY', 4, 'spread', 'minor', ['9', '9', '8', '8']],
    [
      'two millions in three',
      '2000000.00',
      'CNY',
      3,
      'spread',
      'minor',
      ['666666.67', '666666.67', '666666.66'],
    ],
    ['dinars have three decimals', '100', 'KWD', 3, 'spread', 'minor', ['33.334', '33.333', '33.333']],
    [
      'an even split leaves nothing to set apart',
      '99',
      'USD',
      3,
      'separate',
      'minor',
      ['33.00', '33.00', '33.00'],
    ],
    ['one part is the whole', '12.34', 'USD', 1, 'spread', 'minor', ['12.34']],
    ['one part in whole dollars, the cents apart', '12.34', 'USD', 1, 'separate', 'major', ['12.00', '0.34']],
    ['whole tens', '100', 'CNY', 3, 'last', '10', ['30.00', '30.00', '40.00']],
    ['fewer cents than parts leave zeros', '0.02', 'USD', 3, 'spread', 'minor', ['0.01', '0.01', '0.00']],
    ['zero splits into zeros', '0', 'USD', 2, 'separate', 'minor', ['0.00', '0.00']],
    ['a credit splits as its opposite', '-100', 'USD', 3, 'spread', 'minor', ['-33.34', '-33.33', '-33.33']],
    [
      'past the safe numbers',
      '90071992547409.93',
      'USD',
      2,
      'first',
      'minor',
      ['45035996273704.97', '45035996273704.96'],
    ],
  ])('%s', (_, amount, currency, parts, remainder, unit, expected) =>
    expect(splitAmount(amount, currency, { parts, remainder, unit })).toEqual(expected),
  )

  it('splits into as many as 1200 parts', () => {
    expect(splitAmount('12', 'USD', { parts: 1200, remainder: 'last', unit: 'minor' })).toEqual(
      Array(1200).fill('0.01'),
    )
  })

  const options = { parts: 3, remainder: 'last', unit: 'minor' }
  it.each<[string, unknown, unknown, unknown, string, string]>([
    ['an amount finer than the currency', '1.005', 'USD', options, 'amount', 'too-precise'],
    ['no amount', undefined, 'USD', options, 'amount', 'missing'],
    ['an unknown currency', '1', 'XXX', options, 'currency', 'unknown-currency'],
    ['no options', '1', 'USD', undefined, '', 'missing'],
    ['no parts', '1', 'USD', { ...options, parts: undefined }, 'parts', 'missing'],
    ['zero parts', '1', 'USD', { ...options, parts: 0 }, 'parts', 'wrong-type'],
    ['1201 parts', '1', 'USD', { ...options, parts: 1201 }, 'parts', 'wrong-type'],
    ['two and a half parts', '1', 'USD', { ...options, parts: 2.5 }, 'parts', 'wrong-type'],
    ['an unknown remainder rule', '1', 'USD', { ...options, remainder: 'middle' }, 'remainder', 'wrong-type'],
    ['no unit', '1', 'USD', { ...options, unit: undefined }, 'unit', 'missing'],
    ['a unit finer than the currency', '1', 'USD', { ...options, unit: '0.001' }, 'unit', 'wrong-type'],
    ['a misspelt option', '1', 'USD', { ...options, remain: 'last' }, 'remain', 'unknown-key'],
  ])('refuses %s', (_, amount, currency, given, path, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => splitAmount(amount, currency, given)).details).toMatchObject({
      issues: [{ path, code }],
    })
  })
})

describe('splitAmount, over random amounts', () => {
  const cents = (text: string): bigint => BigInt(text.replace('.', ''))
  const splits = fc.record({
    amount: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    parts: fc.integer({ min: 1, max: 60 }),
    remainder: fc.constantFrom(...rules),
    unit: fc.constantFrom('minor', 'major', '0.05', '10'),
  })
  const written = (units: bigint): string => {
    const digits = String(units < 0n ? -units : units).padStart(3, '0')
    return `${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
  }
  const stepOf: Readonly<Record<string, bigint>> = { minor: 1n, major: 100n, '0.05': 5n, '10': 1000n }

  it('the parts add up to the amount and are as many as asked for, or one more set apart', () => {
    fc.assert(
      fc.property(splits, ({ amount, ...options }) => {
        const parts = splitAmount(written(amount), 'USD', options).map(cents)
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount)
        const apart = options.remainder === 'separate' && parts.length === options.parts + 1
        expect(parts.length).toBe(options.parts + (apart ? 1 : 0))
        if (apart) expect(parts[options.parts]).not.toBe(0n)
        expect(parts.every((part) => (amount < 0n ? part <= 0n : part >= 0n))).toBe(true)
      }),
      { seed: 21, numRuns: 500, endOnFailure: true },
    )
  })

  it('spread parts never grow and differ by one unit at most', () => {
    fc.assert(
      fc.property(splits, ({ amount, ...options }) => {
        const size = amount < 0n ? -amount : amount
        const parts = splitAmount(written(size), 'USD', { ...options, remainder: 'spread' }).map(cents)
        expect(parts).toEqual([...parts].sort((left, right) => (left < right ? 1 : left > right ? -1 : 0)))
        const [first = 0n] = parts
        expect(first - (parts[parts.length - 1] ?? 0n)).toBeLessThanOrEqual(stepOf[options.unit] ?? 0n)
      }),
      { seed: 22, numRuns: 500, endOnFailure: true },
    )
  })

  it('the remainder is on one part alone, and the others are whole units', () => {
    fc.assert(
      fc.property(splits, ({ amount, ...options }) => {
        const step = stepOf[options.unit] ?? 0n
        for (const remainder of ['first', 'last', 'separate'] as const) {
          const parts = splitAmount(written(amount), 'USD', { ...options, remainder }).map(cents)
          const equal =
            remainder === 'first'
              ? parts.slice(1)
              : parts.slice(0, options.parts - (remainder === 'last' ? 1 : 0))
          expect(new Set(equal).size).toBeLessThanOrEqual(1)
          expect(equal.every((part) => part % step === 0n)).toBe(true)
        }
      }),
      { seed: 23, numRuns: 300, endOnFailure: true },
    )
  })
})
