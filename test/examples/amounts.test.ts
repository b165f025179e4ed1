import { describe, expect, it } from 'vitest'
import { alignTable, cutTo } from '../../examples/aging-report/align-table'
import { barOf, shareOf } from '../../examples/aging-report/compare-amounts'
import { type DecimalMark, readAmount } from '../../examples/aging-report/read-amount'
import { showAmount } from '../../examples/aging-report/show-amount'
import { lines, runOn } from './run-on'

describe('a written amount', () => {
  it.each<[string, string, DecimalMark, string]>([
    ['a plain decimal', '1234.56', 'point', '1234.56'],
    ['a whole number', '1234', 'point', '1234'],
    ['thousands in groups', '1,234,567.80', 'point', '1234567.80'],
    ['a negative', '-12.00', 'point', '-12.00'],
    ['accounting parentheses', '(1,234.50)', 'point', '-1234.50'],
    ['a dollar sign', '$1,234.50', 'point', '1234.50'],
    ['a minus before the sign', '-$5.00', 'point', '-5.00'],
    ['a minus after the sign', '¥-5.00', 'point', '-5.00'],
    ['a sign within parentheses', '(£5.00)', 'point', '-5.00'],
    ['a wide yen sign', '￥5.00', 'point', '5.00'],
    ['a decimal comma', '1.234,56', 'comma', '1234.56'],
    ['a decimal comma without groups', '1234,5', 'comma', '1234.5'],
    ['points as groups', '€1.234', 'comma', '1234'],
  ])('%s is read', (_, text, decimal, amount) => expect(readAmount(text, decimal)?.amount).toBe(amount))

  it.each<[string, string, DecimalMark]>([
    ['nothing', '', 'point'],
    ['a word', 'n/a', 'point'],
    ['an exponent', '1e3', 'point'],
    ['a group of two', '12,34', 'point'],
    ['a group that starts too long', '1234,567.00', 'point'],
    ['a comma after the point', '1.234,56', 'point'],
    ['a point after the comma', '1,234.56', 'comma'],
    ['a point without decimals', '5.', 'point'],
    ['decimals alone', '.50', 'point'],
    ['two minus signs', '--5.00', 'point'],
    ['a minus within parentheses', '(-5.00)', 'point'],
    ['a parenthesis left open', '(5.00', 'point'],
    ['spaces as groups', '1 234.00', 'point'],
    ['a currency code', 'USD 5.00', 'point'],
  ])('%s is refused', (_, text, decimal) => expect(readAmount(text, decimal)).toBeUndefined())

  it('--decimal comma reads a whole file', async () => {
    const { output } = await runOn(lines('due;amount', '2026-03-01;1.234,56', '2026-03-01;-34,56'), [
      '--decimal',
      'comma',
    ])
    // 1,234.56 past due; the credit of 34.56 is deducted from the same bucket: 1,200.00.
    expect(output).toContain('Past due 1,234.56 + not due 0.00 + credits -34.56 = balance 1,200.00.')
  })
})

it.each([
  ['0.00', '0.00'],
  ['999.99', '999.99'],
  ['-1000.00', '-1,000.00'],
  ['1234567', '1,234,567'],
  ['123456789012345678901.25', '123,456,789,012,345,678,901.25'],
])('%s is shown as %s', (amount, shown) => expect(showAmount(amount)).toBe(shown))

describe('a share', () => {
  it.each([
    ['of a third', '1.00', '3.00', '33.3'],
    ['of two thirds', '2.00', '3.00', '66.7'],
    ['exactly halfway, away from zero', '0.01', '20.00', '0.1'],
    ['of a credit', '-1.00', '3.00', '-33.3'],
    ['of nothing', '0.00', '3.00', '0.0'],
    ['of a credit too small to show', '-0.01', '3000.00', '0.0'],
    ['of a balance of zero: none', '1.00', '0.00', undefined],
    ['of a balance in the debtors’ favor: none', '1.00', '-3.00', undefined],
  ])('%s', (_, part, whole, share) => expect(shareOf(part, whole)).toBe(share))
})

describe('a bar', () => {
  it.each([
    ['the largest fills the cells', '80.00', '████'],
    ['half of it fills half', '40.00', '██'],
    ['an eighth of a cell is shown', '42.50', '██▏'],
    ['the smallest debt still shows', '0.01', '▏'],
    ['a credit has none', '-40.00', ''],
    ['nothing has none', '0.00', ''],
  ])('%s', (_, amount, bar) => expect(barOf(amount, 8000n, 4)).toBe(bar))
})

it('aligns columns in terminal cells, of which a Chinese character takes two', () => {
  expect(
    alignTable(
      [
        ['青禾', '1.00'],
        ['Alder', '10.00'],
      ],
      ['left', 'right'],
    ),
  ).toEqual(['青禾    1.00', 'Alder  10.00'])
})

it('cuts a long name to cells, not to characters', () => {
  expect(cutTo(5, '青禾商贸')).toBe('青禾…')
  expect(cutTo(5, 'Alder')).toBe('Alder')
})
