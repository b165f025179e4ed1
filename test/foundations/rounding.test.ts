import { Decimal as HostDecimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RoundingMode, roundAmount, roundingModes } from '../../src/foundations'
import { errorOf } from '../support/error-of'

const SCALE = 12
const scaled = (text: string): bigint => {
  const [whole = '', decimals = ''] = text.split('.')
  return BigInt(whole + decimals.padEnd(SCALE, '0'))
}

// Rounding from its definition, on integers: the two neighboring multiples, and which one the mode names.
function byDefinition(value: bigint, step: bigint, mode: RoundingMode): bigint {
  const floor = (value / step - (value % step < 0n ? 1n : 0n)) * step
  if (floor === value) return value
  const ceiling = floor + step
  const [down, up] = value < 0n ? [ceiling, floor] : [floor, ceiling]
  const fromFloor = value - floor
  const fromCeiling = ceiling - value
  const nearest = fromFloor < fromCeiling ? floor : fromCeiling < fromFloor ? ceiling : undefined
  switch (mode) {
    case 'up':
      return up
    case 'down':
      return down
    case 'ceiling':
      return ceiling
    case 'floor':
      return floor
    case 'half-up':
      return nearest ?? up
    case 'half-down':
      return nearest ?? down
    case 'half-ceiling':
      return nearest ?? ceiling
    case 'half-floor':
      return nearest ?? floor
    case 'half-even':
      return nearest ?? ((floor / step) % 2n === 0n ? floor : ceiling)
  }
}

describe('roundAmount', () => {
  // A tie above and below zero, and a value on each side of it: the definitions in the doc comment.
  it.each<[RoundingMode, string, string, string, string]>([
    // mode, of 2.345, of -2.345, of 2.335, of 2.3451
    ['up', '2.35', '-2.35', '2.34', '2.35'],
    ['down', '2.34', '-2.34', '2.33', '2.34'],
    ['ceiling', '2.35', '-2.34', '2.34', '2.35'],
    ['floor', '2.34', '-2.35', '2.33', '2.34'],
    ['half-up', '2.35', '-2.35', '2.34', '2.35'],
    ['half-down', '2.34', '-2.34', '2.33', '2.35'],
    ['half-even', '2.34', '-2.34', '2.34', '2.35'],
    ['half-ceiling', '2.35', '-2.34', '2.34', '2.35'],
    ['half-floor', '2.34', '-2.35', '2.33', '2.35'],
  ])('%s', (mode, ...expected) => {
    const rule = { mode, unit: 'minor' } as const
    expect(['2.345', '-2.345', '2.335', '2.3451'].map((value) => roundAmount(value, 'USD', rule))).toEqual(
      expected,
    )
  })

  it.each([
    ['the minor unit', '1.005', 'USD', 'minor', '1.01'],
    ['the minor unit of a currency without digits', '1.5', 'JPY', 'minor', '2'],
    ['the minor unit of three digits', '1.0005', 'KWD', 'minor', '1.001'],
    ['the major unit', '1234.50', 'CNY', 'major', '1235.00'],
    ['five centimes', '7.43', 'CHF', '0.05', '7.45'],
    ['five centimes, below the middle', '7.42', 'CHF', '0.05', '7.40'],
    ['tens', '1234.50', 'CNY', '10', '1230.00'],
    ['a step with zeros', '1234.50', 'CNY', '10.00', '1230.00'],
    ['a step that does not divide the unit', '1.00', 'CNY', '0.03', '0.99'],
    ['no negative zero', '-0.004', 'USD', 'minor', '0.00'],
    ['a number', 1.005, 'USD', 'minor', '1.01'],
  ])('rounds half up to %s', (_, value, currency, unit, expected) => {
    expect(roundAmount(value, currency, { mode: 'half-up', unit })).toBe(expected)
  })

  it('rounds as decimal.js does, whose modes are numbered in our order', () => {
    const Decimal = HostDecimal.clone({ precision: 60 })
    const values = fc.tuple(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.integer({ min: 0, max: 9 }),
    )
    const steps = fc.constantFrom('0.01', '0.05', '0.25', '1', '10', '12.50')
    const modes = fc.constantFrom(...roundingModes)
    fc.assert(
      fc.property(values, steps, modes, ([digits, decimals], unit, mode) => {
        const value = new Decimal(`${digits}e-${decimals}`).toFixed()
        const numbered = roundingModes.indexOf(mode) as HostDecimal.Rounding
        const expected = new Decimal(value).toNearest(unit, numbered).plus(0).toFixed(2)
        const withoutSign = /[1-9]/.test(expected) ? expected : expected.replace('-', '')
        expect(roundAmount(value, 'USD', { mode, unit })).toBe(withoutSign)
      }),
    )
  })

  it('follows the definition of each mode for any value and step', () => {
    const values = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })
    const steps = fc.constantFrom('0.01', '0.02', '0.05', '0.03', '0.25', '1', '10', '100')
    fc.assert(
      fc.property(values, steps, fc.constantFrom(...roundingModes), (value, step, mode) => {
        const sign = value < 0n ? '-' : ''
        const digits = String(value < 0n ? -value : value).padStart(SCALE + 1, '0')
        const text = `${sign}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`
        const rounded = roundAmount(text, 'USD', { mode, unit: step })
        expect(scaled(rounded)).toBe(byDefinition(value, scaled(step), mode))
      }),
      { seed: 7, numRuns: 1_000 },
    )
  })

  it('rounds once, from the exact value: 34 digits just above a tie', () => {
    expect(
      roundAmount('0.005000000000000000000000000000001', 'USD', { mode: 'half-down', unit: 'minor' }),
    ).toBe('0.01')
    expect(
      roundAmount('0.004999999999999999999999999999999', 'USD', { mode: 'half-up', unit: 'minor' }),
    ).toBe('0.00')
  })

  it('is idempotent', () => {
    for (const mode of roundingModes) {
      const once = roundAmount('-1234.5678', 'USD', { mode, unit: '0.05' })
      expect(roundAmount(once, 'USD', { mode, unit: '0.05' })).toBe(once)
    }
  })

  it.each<[string, unknown, string, unknown, string, string]>([
    ['what is not a decimal', '1e3', 'USD', { mode: 'up', unit: 'minor' }, 'value', 'not-an-amount'],
    [
      'more than 34 digits',
      `0.${'1'.repeat(40)}`,
      'USD',
      { mode: 'up', unit: 'minor' },
      'value',
      'not-an-amount',
    ],
    ['an unknown currency', '1', 'XXX', { mode: 'up', unit: 'minor' }, 'currency', 'unknown-currency'],
    ['an unknown mode', '1', 'USD', { mode: 'bankers', unit: 'minor' }, 'rule.mode', 'wrong-type'],
    ['no mode', '1', 'USD', { unit: 'minor' }, 'rule.mode', 'missing'],
    ['no rule', '1', 'USD', undefined, 'rule.mode', 'missing'],
    ['no unit', '1', 'USD', { mode: 'up' }, 'rule.unit', 'missing'],
    ['a step of zero', '1', 'USD', { mode: 'up', unit: '0.00' }, 'rule.unit', 'wrong-type'],
    ['a negative step', '1', 'USD', { mode: 'up', unit: '-1' }, 'rule.unit', 'wrong-type'],
    ['a step finer than the currency', '1', 'USD', { mode: 'up', unit: '0.005' }, 'rule.unit', 'wrong-type'],
    ['a step that is no decimal', '1', 'USD', { mode: 'up', unit: 'cent' }, 'rule.unit', 'wrong-type'],
    ['a step given as a number', '1', 'USD', { mode: 'up', unit: 0.05 }, 'rule.unit', 'wrong-type'],
  ])('refuses %s', (_, value, currency, rule, path, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => roundAmount(value, currency, rule)).details).toMatchObject({
      issues: [{ path, code }],
    })
  })

  it('says what the unit may be', () => {
    expect(errorOf(() => roundAmount('1', 'USD', { mode: 'up', unit: '0.005' })).message).toBe(
      "rule.unit: expected 'minor', 'major' or a positive step with at most 2 decimals, received \"0.005\". Name the unit that amounts of USD are rounded to, such as 'minor'.",
    )
  })
})
