import * as dinero from 'dinero.js/currencies'
import { describe, expect, it } from 'vitest'
import { minorDigitsOf } from '../../src/foundations'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const everyCode = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)))
const known = everyCode.filter((code) => minorDigitsOf(code) !== undefined)

describe('minorDigitsOf', () => {
  it.each([
    ['two digits', 'CNY', 2],
    ['none', 'JPY', 0],
    ['three', 'KWD', 3],
    ['four', 'CLF', 4],
    ['two by the standard, though Intl says none', 'HUF', 2],
    ['three by the standard, though Intl says none', 'IQD', 3],
    ['two by the standard, though its coin is a fifth', 'MRU', 2],
    ['withdrawn, but still in old ledgers', 'HRK', 2],
    ['lower case is no code', 'usd', undefined],
    ['an unknown code', 'ABC', undefined],
    ['gold is no money', 'XAU', undefined],
    ['a key of every object', 'constructor', undefined],
    ['a number', 840, undefined],
  ])('%s', (_, code, digits) => expect(minorDigitsOf(code)).toBe(digits))

  it('agrees with the table that dinero.js keeps, but for two currencies of fifths', () => {
    const differing = Object.values(dinero).filter(({ code, exponent }) => minorDigitsOf(code) !== exponent)
    // ISO 4217 prints 2 for both; dinero.js counts fifths.
    expect(differing.map(({ code }) => code).sort()).toEqual(['MGA', 'MRU'])
  })

  it('knows no code that neither dinero.js nor the list of withdrawn codes knows', () => {
    const current = new Set(Object.values(dinero).map(({ code }) => code as string))
    expect(known.filter((code) => !current.has(code))).toEqual(['ANG', 'CUC', 'HRK', 'SLL', 'ZWL'])
  })

  it('knows every currency that the engine lists, but for accounting units', () => {
    const accountingUnits = ['XDR', 'XSU', 'XUA']
    const listed = Intl.supportedValuesOf('currency').filter((code) => !accountingUnits.includes(code))
    expect(listed.filter((code) => minorDigitsOf(code) === undefined)).toEqual([])
  })
})
