import { describe, expect, it } from 'vitest'
import { type AccountEvent, type CaseFile, safeParseCaseFile } from '../../src/model'

const transfer = (kind: 'transfer-in' | 'transfer-out', otherAccountId: string, more = {}): AccountEvent => ({
  kind,
  id: 'T-1',
  effectiveOn: '2026-03-10',
  amount: '50.00',
  otherAccountId,
  ...more,
})
const reversal = (effectiveOn: string): AccountEvent => ({
  kind: 'reversal',
  id: 'R-1',
  of: 'T-1',
  effectiveOn,
})
const caseOf = (
  one: readonly AccountEvent[],
  other: readonly AccountEvent[],
  currency = 'CNY',
): CaseFile => ({
  debtor: { id: 'D-1' },
  accounts: [
    { id: 'A-1', currency: 'CNY', dues: [], events: one },
    { id: 'A-2', currency, dues: [], events: other },
  ],
})
const out = transfer('transfer-out', 'A-2')
const into = transfer('transfer-in', 'A-1')
const sentencesOf = (value: CaseFile): readonly string[] => {
  const parsed = safeParseCaseFile(value)
  return parsed.ok
    ? []
    : parsed.issues.map(({ path, expected, received }) => `${path}: ${expected} / ${received}`)
}

describe('the two sides of a transfer that names the other account', () => {
  it.each<[string, CaseFile]>([
    ['agree', caseOf([out], [into])],
    ['agree, the amount written otherwise', caseOf([out], [transfer('transfer-in', 'A-1', { amount: 50 })])],
    ['are undone on the same day', caseOf([out, reversal('2026-03-12')], [into, reversal('2026-03-12')])],
    [
      'are not looked for where none is named',
      caseOf([transfer('transfer-out', 'A-2', { otherAccountId: undefined })], []),
    ],
  ])('%s', (_, value) => expect(sentencesOf(value)).toEqual([]))

  const wantsIn =
    'accounts[0].events[0].otherAccountId: a transfer-in T-1 (50.00 CNY, 2026-03-10) in account A-2'
  const wantsOut =
    'accounts[1].events[0].otherAccountId: a transfer-out T-1 (50.00 CNY, 2026-03-10) in account A-1'
  it.each<[string, CaseFile, readonly string[]]>([
    ['one is missing', caseOf([out], []), [`${wantsIn} / none`]],
    [
      'the account is not of the case',
      caseOf([transfer('transfer-out', 'A-9')], [into]),
      [
        'accounts[0].events[0].otherAccountId: a transfer-in T-1 (50.00 CNY, 2026-03-10) in account A-9 / none',
      ],
    ],
    [
      'an account to itself',
      caseOf([transfer('transfer-out', 'A-1')], []),
      [
        'accounts[0].events[0].otherAccountId: a transfer-in T-1 (50.00 CNY, 2026-03-10) in account A-1 / none',
      ],
    ],
    [
      'both go out',
      caseOf([out], [transfer('transfer-out', 'A-1')]),
      [
        `${wantsIn} / none`,
        'accounts[1].events[0].otherAccountId: a transfer-in T-1 (50.00 CNY, 2026-03-10) in account A-1 / none',
      ],
    ],
    [
      'another id',
      caseOf([out], [{ ...into, id: 'T-2' }]),
      [
        `${wantsIn} / none`,
        'accounts[1].events[0].otherAccountId: a transfer-out T-2 (50.00 CNY, 2026-03-10) in account A-1 / none',
      ],
    ],
    [
      'a cent less',
      caseOf([out], [transfer('transfer-in', 'A-1', { amount: '49.99' })]),
      [
        `${wantsIn} / 49.99 CNY, 2026-03-10`,
        'accounts[1].events[0].otherAccountId: a transfer-out T-1 (49.99 CNY, 2026-03-10) in account A-1 / 50.00 CNY, 2026-03-10',
      ],
    ],
    [
      'a day later',
      caseOf([out], [transfer('transfer-in', 'A-1', { effectiveOn: '2026-03-11' })]),
      [
        `${wantsIn} / 50.00 CNY, 2026-03-11`,
        'accounts[1].events[0].otherAccountId: a transfer-out T-1 (50.00 CNY, 2026-03-11) in account A-1 / 50.00 CNY, 2026-03-10',
      ],
    ],
    [
      'one is undone',
      caseOf([out], [into, reversal('2026-03-12')]),
      [
        `${wantsIn} / 50.00 CNY, 2026-03-10, reversed 2026-03-12`,
        'accounts[1].events[0].otherAccountId: a transfer-out T-1 (50.00 CNY, 2026-03-10, reversed 2026-03-12) in account A-1 / 50.00 CNY, 2026-03-10',
      ],
    ],
  ])('%s', (_, value, sentences) => expect(sentencesOf(value)).toEqual(sentences))

  it('are not of two currencies', () => {
    expect(sentencesOf(caseOf([out], [into], 'USD'))).toEqual([
      `${wantsIn} / 50.00 USD, 2026-03-10`,
      `${wantsOut.replace('CNY', 'USD')} / 50.00 CNY, 2026-03-10`,
    ])
  })

  it('says what to do, in both languages', () => {
    const parsed = safeParseCaseFile(caseOf([out], []))
    expect(parsed.ok ? {} : parsed.issues[0]?.sentence).toEqual({
      en: 'expected a transfer-in T-1 (50.00 CNY, 2026-03-10) in account A-2, received none. Record both sides under one id, with the same amount and day, and undo both or neither.',
      'zh-CN': expect.stringContaining('请以同一编号、金额和日期记录双方；冲正也须双方一致。'),
    })
  })
})
