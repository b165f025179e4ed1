import { describe, expect, it } from 'vitest'
import { type ArmRow, compareMeans, compareProportions, tallyArms } from '../../src/experiments'
import { errorOf } from '../support/error-of'

const row = (accountId: string, arm: ArmRow['arm'], amount: string, more: Partial<ArmRow> = {}): ArmRow => ({
  accountId,
  arm,
  succeeded: Number(amount) > 0,
  amount,
  ...more,
})

describe('tallyArms', () => {
  it('counts, and adds amounts and their squares up exactly', () => {
    const rows = [
      row('A-1', 'champion', '0.10'),
      row('A-2', 'challenger', '0.20', { currency: 'USD' }),
      row('A-3', 'champion', '0.20'),
      row('A-4', 'champion', '0.00'),
      row('A-5', 'challenger', '-0.05', { succeeded: true }),
    ]
    expect(tallyArms({ currency: 'USD', rows })).toEqual({
      currency: 'USD',
      shares: { champion: { successes: 2, of: 3 }, challenger: { successes: 2, of: 2 } },
      amounts: {
        // 0.01 + 0.04 + 0; 0.04 + 0.0025
        champion: { from: 'totals', of: 3, total: '0.30', totalOfSquares: '0.0500' },
        challenger: { from: 'totals', of: 2, total: '0.15', totalOfSquares: '0.0425' },
      },
    })
  })

  it('takes the largest amounts, and currencies without cents', () => {
    const largest = '9'.repeat(34)
    const rows = [row('A-1', 'champion', largest), row('A-2', 'champion', largest)]
    const { amounts } = tallyArms({ currency: 'JPY', rows })
    // (10³⁴ − 1)² = 10⁶⁸ − 2 × 10³⁴ + 1, twice
    expect(amounts.champion.total).toBe(`1${'9'.repeat(33)}8`)
    expect(BigInt(amounts.champion.totalOfSquares)).toBe(2n * (10n ** 34n - 1n) ** 2n)
  })

  it('has arms of nothing where there are no rows', () => {
    const { shares, amounts } = tallyArms({ currency: 'USD', rows: [] })
    expect(shares.champion).toEqual({ successes: 0, of: 0 })
    expect(amounts.challenger).toEqual({ from: 'totals', of: 0, total: '0.00', totalOfSquares: '0.0000' })
  })

  it('hands over what both comparisons take', () => {
    const tally = tallyArms({ currency: 'USD', rows: [row('A-1', 'champion', '1.00')] })
    const terms = { confidence: 0.95, better: 'higher', looks: 1 } as const
    const period = { from: '2026-01-01', to: '2026-01-31' }
    expect(compareProportions({ period, ...tally.shares, ...terms }).verdict).toBe('cannot-tell')
    const { currency } = tally
    expect(
      compareMeans({ period, currency, roundingMode: 'half-up', ...tally.amounts, ...terms }).verdict,
    ).toBe('cannot-tell')
  })

  it.each<[string, readonly ArmRow[], string, string]>([
    [
      'an account in both arms',
      [row('A-1', 'champion', '1'), row('A-2', 'champion', '1'), row('A-1', 'challenger', '1')],
      'rows[2].accountId: expected an account that is not in the other arm, as in rows[0], received "A-1". Leave the account in the arm to which it was drawn: in both it speaks for neither.',
      'rows[2].accountId：应为未在另一组（rows[0]）出现的账户，收到 "A-1"。请只保留在其被分入的一组：同时在两组则不能说明任何一组。',
    ],
    [
      'an account twice in one arm',
      [row('A-2', 'challenger', '1'), row('A-1', 'challenger', '1'), row('A-1', 'challenger', '2')],
      'rows[2].accountId: expected an account not counted in rows[1], received "A-1". Add up what one account brought and pass it as one row.',
      'rows[2].accountId：应为未在 rows[1] 计过的账户，收到 "A-1"。请把同一账户的结果合计为一行。',
    ],
    [
      'another currency',
      [row('A-1', 'champion', '1'), row('A-2', 'champion', '1', { currency: 'EUR' })],
      'rows[1].currency: expected USD, the currency of the whole, received EUR. Reckon each currency on its own; the library never converts.',
      'rows[1].currency：应为整体货币 USD，收到 EUR。请按货币分别计算；本库从不换算。',
    ],
  ])('refuses %s, and names the row', (_, rows, en, chinese) => {
    const { code, sentence } = errorOf(() => tallyArms({ currency: 'USD', rows }))
    expect(code).toBe('invalid-input')
    expect(sentence).toEqual({ en, 'zh-CN': chinese })
  })

  it('refuses half a cent, an unknown arm and what is not known to have succeeded', () => {
    const half = errorOf(() => tallyArms({ currency: 'USD', rows: [row('A-1', 'champion', '0.005')] }))
    expect(half.message).toContain('rows[0].amount: ')
    const odd = { ...row('A-1', 'champion', '1'), arm: 'control', succeeded: undefined } as unknown as ArmRow
    const { details } = errorOf(() => tallyArms({ currency: 'USD', rows: [odd] }))
    const { issues } = details as { issues: readonly { path: string; code: string }[] }
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['rows[0].arm', 'wrong-type'],
      ['rows[0].succeeded', 'missing'],
    ])
  })
})
