import { describe, expect, it } from 'vitest'
import {
  type ClassContagion,
  type ClassifyExposuresOptions,
  type ContagionRule,
  classifyExposures,
  compileAging,
  type ExposureClasses,
} from '../../src/aging'
import { addDays, type Citation } from '../../src/foundations'
import type { Account, AccountEvent } from '../../src/model'
import { contagionCn2023, fiveClasses2023, mBuckets30 } from '../../src/policies'
import { errorOf } from '../support/error-of'

const aging = compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30, assetClassFloors: fiveClasses2023 })
const asOf = '2026-06-30'
const act: Citation = { title: 'Contagion Act s 1', confidence: 'verified' }

/** An account with one due, so many days late on the day asked about; not yet due where below zero. */
const owing = (id: string, daysLate: number, amount: string, currency = 'CNY'): Account => ({
  id,
  currency,
  dues: [{ id: `${id}-1`, dueOn: addDays(asOf, -daysLate), amount }],
})
const ruleOf = (value: ContagionRule | null, from = '2023-07-01'): ClassContagion => ({
  id: 'rule',
  history: [{ from, value, citation: act }],
})
/** More than `abovePercent` of the claims at least substandard: all are. */
const shareAbove = (abovePercent: number | string): ClassContagion =>
  ruleOf({
    level: 'share',
    debtors: 'all',
    triggers: [
      { id: 'share', share: 'claims', inClass: 'substandard', abovePercent, atLeast: 'substandard' },
    ],
  })
const worstRule: ContagionRule = { level: 'worst-account', debtors: 'all' }
const worstAccount = ruleOf(worstRule)
const classify = (
  accounts: readonly Account[],
  contagion: ClassContagion,
  more: Partial<ClassifyExposuresOptions> = {},
): ExposureClasses =>
  classifyExposures({ debtor: { id: 'D-1' }, accounts }, { asOf, aging, contagion, ...more })
const classesOf = ({ accounts }: ExposureClasses) => accounts.map(({ assetClass }) => assetClass)

describe('a share of the claims', () => {
  // The bad claim, the good one, the threshold, the share by hand, and whether it is more.
  it.each<[string, string, string, number | string, string, boolean]>([
    ['well below', '1.00', '99.00', 10, '1', false],
    ['just below', '99.99', '900.01', 10, '9.999', false],
    ['exactly', '100.00', '900.00', 10, '10', false],
    ['just above', '100.01', '899.99', 10, '10.001', true],
    ['a cent below, past 2^53 cents', '9999999999999.99', '90000000000000.01', 10, '9.99999999999999', false],
    ['exactly, past 2^53 cents', '10000000000000.00', '90000000000000.00', 10, '10', false],
    [
      'a cent above, past 2^53 cents',
      '10000000000000.01',
      '89999999999999.99',
      10,
      '10.00000000000001',
      true,
    ],
    ['exactly a threshold with decimals', '12.50', '87.50', '12.5', '12.5', false],
    ['above a threshold with decimals', '12.51', '87.49', '12.5', '12.51', true],
    ['a third, with as many decimals as tell it from the threshold', '1.00', '2.00', '33.3', '33.3333', true],
    ['a third beside a finer threshold', '1.00', '2.00', '33.3333', '33.3333333', true],
    ['a third below its threshold', '1.00', '2.00', '33.34', '33.33333', false],
    ['a sixty-fourth, whose decimals end late', '0.01', '0.63', 2, '1.5625', false],
    ['anything, where any share is enough', '0.01', '9999.99', 0, '0.0001', true],
    ['everything', '5.00', '0.00', '99.99', '100', true],
  ])('%s', (_, bad, good, abovePercent, percent, isMore) => {
    // Day 91 is the first substandard day.
    const answer = classify([owing('A', -1, good), owing('B', 91, bad)], shareAbove(abovePercent))
    expect(classesOf(answer)).toEqual([isMore ? 'substandard' : 'normal', 'substandard'])
    expect(answer.contagion?.tests).toMatchObject([
      {
        outcome: isMore ? 'met' : 'unmet',
        share: { percent },
        abovePercent: String(abovePercent),
        missing: [],
      },
    ])
    expect(answer.status).toBe('classified')
    expect(answer.worstClass).toBe('substandard')
  })

  it('tells what pulled which account, by which share, threshold and source', () => {
    const answer = classify(
      [owing('A', 0, '500.00'), owing('B', 91, '100.00'), owing('C', 300, '400.00')],
      shareAbove(10),
    )
    const test = {
      id: 'share',
      outcome: 'met',
      atLeast: 'substandard',
      accounts: ['B', 'C'],
      share: { percent: '50', amounts: [{ currency: 'CNY', part: '500.00', whole: '1000.00' }] },
      abovePercent: '10',
      missing: [],
      source: act,
    }
    expect(answer).toEqual({
      debtorId: 'D-1',
      asOf,
      status: 'classified',
      contagion: { id: 'rule', level: 'share', reachesDebtor: true, tests: [test], source: act },
      accounts: [
        {
          accountId: 'A',
          exposure: { amount: '500.00', currency: 'CNY' },
          ownClass: 'normal',
          status: 'classified',
          assetClass: 'substandard',
          bestPossible: 'substandard',
          worstPossible: 'substandard',
          reasons: [test],
        },
        {
          accountId: 'B',
          exposure: { amount: '100.00', currency: 'CNY' },
          ownClass: 'substandard',
          status: 'classified',
          assetClass: 'substandard',
          bestPossible: 'substandard',
          worstPossible: 'substandard',
          reasons: [],
        },
        {
          accountId: 'C',
          exposure: { amount: '400.00', currency: 'CNY' },
          ownClass: 'doubtful',
          status: 'classified',
          assetClass: 'doubtful',
          bestPossible: 'doubtful',
          worstPossible: 'doubtful',
          reasons: [],
        },
      ],
      worstClass: 'doubtful',
      missing: [],
      // A is one day late.
      changesOn: '2026-07-01',
    })
  })

  it.each<[string, number, string, string]>([
    ['on day 90 nothing is substandard', 90, 'special-mention', '0'],
    ['on day 91 it is', 91, 'substandard', '50'],
  ])('counts from the first day of the class: %s', (_, days, pulled, percent) => {
    const answer = classify([owing('A', 1, '1.00'), owing('B', days, '1.00')], shareAbove(10))
    expect(classesOf(answer)).toEqual([pulled, pulled])
    expect(answer.contagion?.tests[0]?.share?.percent).toBe(percent)
  })

  it('counts a credit balance as zero, and asks nothing of a debtor who owes nothing', () => {
    const credit: Account = { id: 'A', currency: 'CNY', dues: [{ id: '1', dueOn: asOf, amount: '-500.00' }] }
    // 100 of 1,000 is not more than 10 %; less the credit it would be 20 %.
    const answer = classify([credit, owing('B', 91, '100.00'), owing('C', -1, '900.00')], shareAbove(10))
    expect(classesOf(answer)).toEqual(['normal', 'substandard', 'normal'])
    expect(answer.accounts[0]?.exposure.amount).toBe('0.00')
    const empty = classify([credit], shareAbove(0))
    expect(empty.contagion?.tests[0]).toMatchObject({
      outcome: 'unmet',
      accounts: [],
      share: { percent: null, amounts: [{ currency: 'CNY', part: '0.00', whole: '0.00' }] },
    })
    expect(classesOf(empty)).toEqual(['normal'])
  })

  it('pulls by own classes alone, so that one pull leads to no other', () => {
    const chain = ruleOf({
      level: 'share',
      debtors: 'all',
      triggers: [
        { id: 'first', share: 'claims', inClass: 'substandard', abovePercent: 10, atLeast: 'doubtful' },
        { id: 'second', share: 'claims', inClass: 'doubtful', abovePercent: 10, atLeast: 'loss' },
      ],
    })
    const answer = classify([owing('A', -1, '80.00'), owing('B', 91, '20.00')], chain)
    expect(classesOf(answer)).toEqual(['doubtful', 'doubtful'])
    // With a doubtful account both pull, the worse one wins, and both are told.
    const both = classify([owing('A', -1, '80.00'), owing('B', 271, '20.00')], chain)
    expect(classesOf(both)).toEqual(['loss', 'loss'])
    expect(both.accounts.map(({ reasons }) => reasons.map(({ id }) => id))).toEqual([
      ['first', 'second'],
      ['second'],
    ])
  })

  it('pulls no account that is excepted, which still counts and pulls', () => {
    const accounts = [owing('A', -1, '80.00'), owing('B', 91, '20.00'), owing('C', -1, '10.00')]
    const exceptedAccounts = ['A', 'B']
    const answer = classify(accounts, shareAbove(10), { exceptedAccounts })
    expect(classesOf(answer)).toEqual(['normal', 'substandard', 'substandard'])
    expect(answer.accounts[0]?.reasons).toEqual([])
    expect(answer.contagion?.tests[0]?.share?.amounts[0]?.whole).toBe('110.00')
  })
})

describe('what is at stake', () => {
  const accounts = [owing('A', -1, '899.99'), owing('B', 91, '100.01')]

  it('is what the caller states, by every account, below zero as zero', () => {
    const exposures = { currency: 'USD', amounts: { A: '90.00', B: 10 } }
    const answer = classify(accounts, shareAbove(10), { exposures })
    expect(classesOf(answer)).toEqual(['normal', 'substandard'])
    expect(answer.accounts[1]?.exposure).toEqual({ amount: '10.00', currency: 'USD' })
    const none = classify(accounts, shareAbove(99), {
      exposures: { currency: 'JPY', amounts: { A: -9, B: 1 } },
    })
    expect(classesOf(none)).toEqual(['substandard', 'substandard'])
    expect(none.contagion?.tests[0]?.share).toEqual({
      percent: '100',
      amounts: [{ currency: 'JPY', part: '1', whole: '1' }],
    })
  })

  // Good and bad yuan, good and bad dollars, at more than 10 %.
  it.each<[string, readonly [string, string, string, string], string, string | null]>([
    ['both below', ['95.00', '5.00', '99.00', '1.00'], 'unmet', null],
    ['both above', ['80.00', '20.00', '70.00', '30.00'], 'met', null],
    ['one on each side', ['95.00', '5.00', '80.00', '20.00'], 'unknown', null],
    ['one exactly there, the other below', ['90.00', '10.00', '99.00', '1.00'], 'unmet', null],
    ['one exactly there, the other above', ['90.00', '10.00', '80.00', '20.00'], 'met', null],
    ['both exactly there', ['90.00', '10.00', '9.00', '1.00'], 'unmet', '10'],
    ['the same share above', ['80.00', '20.00', '8.00', '2.00'], 'met', '20'],
    ['nothing bad', ['80.00', '0.00', '8.00', '0.00'], 'unmet', '0'],
    ['nothing at all in the one', ['0.00', '0.00', '8.00', '2.00'], 'met', '20'],
  ])('in several currencies is settled where no rate could matter: %s', (_, amounts, outcome, percent) => {
    const [good, bad, goodDollars, badDollars] = amounts
    const answer = classify(
      [
        owing('A', -1, goodDollars, 'USD'),
        owing('B', 91, badDollars, 'USD'),
        owing('C', -1, good),
        owing('D', 91, bad),
      ],
      shareAbove(10),
    )
    const [test] = answer.contagion?.tests ?? []
    expect([test?.outcome, test?.share?.percent]).toEqual([outcome, percent])
    expect(test?.share?.amounts.map(({ currency }) => currency)).toEqual(['CNY', 'USD'])
    expect(answer.missing).toEqual(outcome === 'unknown' ? ['exposures'] : [])
    const isUnknown = outcome === 'unknown'
    expect(answer.status).toBe(isUnknown ? 'undetermined' : 'classified')
    // What is bad is substandard whatever the share; where nothing is owed, nothing is bad.
    expect(answer.worstClass).toBe(bad === '0.00' && badDollars === '0.00' ? 'normal' : 'substandard')
    expect(answer.accounts[0]).toMatchObject({
      status: isUnknown ? 'undetermined' : 'classified',
      assetClass: isUnknown ? null : outcome === 'met' ? 'substandard' : 'normal',
      bestPossible: outcome === 'met' ? 'substandard' : 'normal',
      worstPossible: outcome === 'unmet' ? 'normal' : 'substandard',
    })
    expect(answer.accounts[0]?.reasons).toEqual(outcome === 'unmet' ? [] : [test])
  })

  it('brings nothing about where it is zero, whatever the class', () => {
    const exposures = { currency: 'CNY', amounts: { A: '10.00', B: 0 } }
    const answer = classify(accounts, shareAbove(0), { exposures })
    expect(answer.contagion?.tests).toMatchObject([
      { outcome: 'unmet', accounts: [], share: { percent: '0' } },
    ])
  })

  it('in several currencies is settled by exposures in one', () => {
    const mixed = [owing('A', -1, '95.00'), owing('B', 91, '5.00'), owing('C', 91, '1.00', 'USD')]
    expect(classify(mixed, shareAbove(10)).status).toBe('undetermined')
    // 5 and 7 of 107 yuan are more than 10 %.
    const exposures = { currency: 'CNY', amounts: { A: '95.00', B: '5.00', C: '7.00' } }
    expect(classesOf(classify(mixed, shareAbove(10), { exposures }))).toEqual([
      'substandard',
      'substandard',
      'substandard',
    ])
  })
})

describe('what the caller knows of the debtor', () => {
  const bad = [owing('A', -1, '80.00'), owing('B', 91, '20.00')]
  const good = [owing('A', -1, '80.00'), owing('B', 90, '20.00')]
  const debts = (percent: number | string) => ({ statedShares: { 'debts-at-all-banks': percent } })
  const ownBad = ['normal', 'substandard']
  const ownGood = ['normal', 'special-mention']
  const allBad = ['substandard', 'substandard']
  const open = [null, null]
  type Row = [
    string,
    readonly Account[],
    Partial<ClassifyExposuresOptions>,
    unknown[],
    string[],
    boolean | null,
  ]
  it.each<Row>([
    ['a retail debtor is out of reach', bad, { isRetail: true }, ownBad, [], false],
    ['a non-retail one is not', bad, { isRetail: false, ...debts(0) }, allBad, [], true],
    ['of what kind is not known, and matters', bad, debts(0), [null, 'substandard'], ['isRetail'], null],
    ['of what kind does not matter, without a bad claim or debt', good, debts(0), ownGood, [], null],
    [
      'debts elsewhere are not known, and matter',
      good,
      { isRetail: false },
      open,
      ['statedShares["debts-at-all-banks"]'],
      true,
    ],
    ['debts elsewhere could add nothing to the claims here', bad, { isRetail: false }, allBad, [], true],
    ['debts elsewhere do not matter for a retail debtor', good, { isRetail: true }, ownGood, [], false],
    ['neither is known', good, {}, open, ['isRetail', 'statedShares["debts-at-all-banks"]'], null],
    ['only the kind matters, the claims being bad', bad, {}, [null, 'substandard'], ['isRetail'], null],
    ['debts elsewhere just below', good, { isRetail: false, ...debts('19.99') }, ownGood, [], true],
    ['debts elsewhere exactly there', good, { isRetail: false, ...debts(20) }, ownGood, [], true],
    [
      'debts elsewhere just above',
      good,
      { isRetail: false, ...debts('20.000000000000000001') },
      allBad,
      [],
      true,
    ],
    ['all debts elsewhere', good, { isRetail: false, ...debts(100) }, allBad, [], true],
  ])('%s', (_, accounts, facts, classes, missing, reaches) => {
    const answer = classify(accounts, contagionCn2023, facts)
    expect(classesOf(answer)).toEqual(classes)
    expect(answer.missing).toEqual(missing)
    expect(answer.contagion?.reachesDebtor).toBe(reaches)
    expect(answer.status).toBe(missing.length > 0 ? 'undetermined' : 'classified')
  })

  it('asks for all that could make it worse still', () => {
    const further = ruleOf({
      level: 'share',
      debtors: 'non-retail',
      triggers: [
        { id: 'here', share: 'claims', inClass: 'substandard', abovePercent: 10, atLeast: 'substandard' },
        { id: 'there', share: 'stated', abovePercent: 20, atLeast: 'loss' },
      ],
    })
    expect(classify(bad, further)).toMatchObject({
      missing: ['isRetail', 'statedShares.there'],
      accounts: [{ bestPossible: 'normal', worstPossible: 'loss' }, { bestPossible: 'substandard' }],
    })
    // What is unmet lacks nothing, whatever else is not known.
    expect(classify(good, further, { statedShares: { there: 20 } }).contagion?.tests).toMatchObject([
      { outcome: 'unmet', missing: [] },
      { outcome: 'unmet', missing: [] },
    ])
  })

  it('shows a stated share as it was given, and the worst class where it hangs on it', () => {
    const open = classify(good, contagionCn2023, { isRetail: false })
    expect(open.worstClass).toBe(null)
    expect(open.accounts[0]).toMatchObject({
      status: 'undetermined',
      bestPossible: 'normal',
      worstPossible: 'substandard',
      reasons: [
        { id: 'debts-at-all-banks', outcome: 'unknown', accounts: [], share: { percent: null, amounts: [] } },
      ],
    })
    const stated = classify(good, contagionCn2023, { isRetail: false, ...debts('20.50') })
    expect(stated.accounts[0]?.reasons).toMatchObject([
      { share: { percent: '20.50', amounts: [] }, abovePercent: '20' },
    ])
  })

  it('reaches retail debtors alone where the rule says so', () => {
    const retail = ruleOf({ level: 'worst-account', debtors: 'retail' })
    expect(classesOf(classify(bad, retail, { isRetail: true }))).toEqual(allBad)
    expect(classesOf(classify(bad, retail, { isRetail: false }))).toEqual(ownBad)
    expect(classify(bad, retail).missing).toEqual(['isRetail'])
  })
})

describe('the level', () => {
  const three = [owing('A', -1, '1.00'), owing('B', 91, '1.00'), owing('C', 400, '0.01')]
  const from = (fromClass: string) => ruleOf({ level: 'worst-account', debtors: 'all', fromClass })

  it.each<[string, ClassContagion, readonly string[], readonly string[]]>([
    ['of the account', ruleOf({ level: 'account' }), ['normal', 'substandard', 'loss'], []],
    ['of the worst account', worstAccount, ['loss', 'loss', 'loss'], ['C']],
    ['of the worst account, from its class', from('loss'), ['loss', 'loss', 'loss'], ['C']],
  ])('%s', (_, contagion, classes, by) => {
    const answer = classify(three, contagion)
    expect(classesOf(answer)).toEqual(classes)
    expect(answer.worstClass).toBe('loss')
    expect(answer.contagion?.reachesDebtor).toBe(true)
    expect(answer.accounts[0]?.reasons.flatMap(({ accounts }) => accounts)).toEqual(by)
    expect(
      answer.accounts[0]?.reasons.map(({ id, atLeast, share, abovePercent }) => [
        id,
        atLeast,
        share,
        abovePercent,
      ]),
    ).toEqual(by.map(() => ['worst-account', 'loss', null, null]))
  })

  it('of the worst account spreads nothing that is better than the class it begins with', () => {
    const answer = classify(three.slice(0, 2), from('doubtful'))
    expect(classesOf(answer)).toEqual(['normal', 'substandard'])
    expect(answer.contagion?.tests).toMatchObject([{ outcome: 'unmet', atLeast: 'doubtful', accounts: [] }])
  })

  it('makes no difference to one account', () => {
    const one = [owing('A', 300, '1.00')]
    for (const contagion of [worstAccount, shareAbove(10), ruleOf({ level: 'account' })]) {
      const answer = classify(one, contagion)
      expect(classesOf(answer)).toEqual(['doubtful'])
      expect(answer.accounts[0]?.reasons).toEqual([])
    }
  })

  it.each([
    ['worst-account', worstAccount],
    ['share', shareAbove(0)],
  ])('gives a debtor without accounts no class: %s', (_, contagion) => {
    expect(classify([], contagion)).toMatchObject({
      status: 'unclassified',
      accounts: [],
      worstClass: null,
      missing: [],
      changesOn: null,
    })
  })
})

describe('over time', () => {
  const paid = (account: Account, effectiveOn: string, amount: string): Account => ({
    ...account,
    events: [{ kind: 'payment', id: effectiveOn, effectiveOn, amount } satisfies AccountEvent],
  })

  it('begins on the day the share is passed, and ends with it', () => {
    // B is substandard from 30 June; on 10 July 10.00 of its 20.00 are paid, so that 10 of 100 are left.
    const accounts = [owing('A', -900, '90.00'), paid(owing('B', 91, '20.00'), '2026-07-10', '10.00')]
    const on = (day: string) => classify(accounts, shareAbove(10), { asOf: day })
    expect(on('2026-06-29')).toMatchObject({ changesOn: '2026-06-30', worstClass: 'special-mention' })
    expect(classesOf(on('2026-06-30'))).toEqual(['substandard', 'substandard'])
    expect(on('2026-06-30').changesOn).toBe('2026-07-10')
    expect(classesOf(on('2026-07-10'))).toEqual(['normal', 'substandard'])
    // B is doubtful on day 271, 180 days after day 91.
    expect(on('2026-07-10').changesOn).toBe('2026-12-27')
  })

  it('lasts as long as the probation of the account that pulls', () => {
    const accounts = [owing('A', -900, '1.00'), paid(owing('B', 91, '1.00'), '2026-07-10', '1.00')]
    const upgrade = { needs: 'nothing-past-due', probationMonths: 3 } as const
    const on = (day: string) => classify(accounts, worstAccount, { asOf: day, upgrade })
    expect(classesOf(classify(accounts, worstAccount, { asOf: '2026-07-10' }))).toEqual(['normal', 'normal'])
    expect(classesOf(on('2026-07-10'))).toEqual(['substandard', 'substandard'])
    // The balance fell on 10 July; the next that differs is the end of the probation.
    expect(on('2026-07-09').changesOn).toBe('2026-07-10')
    expect(on('2026-07-10').changesOn).toBe('2026-10-10')
    expect(on('2026-10-09').worstClass).toBe('substandard')
    expect(classesOf(on('2026-10-10'))).toEqual(['normal', 'normal'])
  })

  it('follows the rule in force, and where none is, each account keeps its own class', () => {
    const contagion: ClassContagion = {
      id: 'dated',
      history: [
        { from: '2026-07-01', value: { level: 'worst-account', debtors: 'all' }, citation: act },
        { from: '2026-07-05', value: { level: 'account' }, citation: act },
        { from: '2026-07-09', value: null, citation: act },
      ],
    }
    const accounts = [owing('A', -900, '1.00'), owing('B', 95, '1.00')]
    const on = (day: string) => {
      const answer = classify(accounts, contagion, { asOf: day })
      return [answer.contagion?.level ?? null, classesOf(answer)[0], answer.worstClass, answer.changesOn]
    }
    expect(on('2026-06-30')).toEqual([null, 'normal', 'substandard', '2026-07-01'])
    expect(on('2026-07-01')).toEqual(['worst-account', 'substandard', 'substandard', '2026-07-05'])
    expect(on('2026-07-05')).toEqual(['account', 'normal', 'substandard', '2026-07-09'])
    // Day 271.
    expect(on('2026-07-09')).toEqual([null, 'normal', 'substandard', '2026-12-23'])
  })

  it('leaves what an opening states where no table orders it', () => {
    const opened: Account = {
      id: 'A',
      currency: 'CNY',
      dues: [],
      opening: {
        on: '2023-03-01',
        oldestDueOn: '2023-02-20',
        balance: { principal: '1.00' },
        assetClass: 'doubtful',
      },
    }
    const answer = classify([opened, owing('B', 1200, '1.00')], ruleOf(worstRule, '2020-01-01'), {
      asOf: '2023-06-30',
      upgrade: { needs: 'better-floor', probationMonths: 0 },
    })
    expect(answer).toMatchObject({ status: 'unclassified', contagion: null, worstClass: null })
    expect(answer.accounts.map(({ status }) => status)).toEqual(['classified', 'unclassified'])
    expect(classesOf(answer)).toEqual(['doubtful', null])
  })

  it('knows no class before the table is in force', () => {
    const answer = classify([owing('A', 1200, '1.00')], ruleOf({ level: 'account' }, '2020-01-01'), {
      asOf: '2023-06-30',
    })
    expect(answer).toMatchObject({
      status: 'unclassified',
      contagion: null,
      worstClass: null,
      accounts: [{ ownClass: null, assetClass: null, status: 'unclassified', bestPossible: null }],
      changesOn: '2023-07-01',
    })
  })
})

describe('it refuses', () => {
  const accounts = [owing('A', 1, '1.00'), owing('B', 1, '1.00')]
  const claims = {
    id: 'x',
    share: 'claims',
    inClass: 'substandard',
    abovePercent: 10,
    atLeast: 'substandard',
  } as const
  const share = (trigger: object) => () =>
    classify(accounts, ruleOf({ level: 'share', debtors: 'all', triggers: [{ ...claims, ...trigger }] }))
  const noSuch =
    'expected a class of the table in force on 2026-06-30 (normal, special-mention, substandard, doubtful, loss), received "bad". Name one of these, or compile the aging policy with the floors that the rule is made for.'
  it.each<[string, () => unknown, string]>([
    [
      'a class to count that is not in the table',
      share({ inClass: 'bad' }),
      `contagion.history[0].value.triggers[0].inClass: ${noSuch}`,
    ],
    [
      'a class to come into that is not in the table',
      share({ atLeast: 'bad' }),
      `contagion.history[0].value.triggers[0].atLeast: ${noSuch}`,
    ],
    [
      'a class to begin with that is not in the table',
      () => classify(accounts, ruleOf({ level: 'worst-account', debtors: 'all', fromClass: 'bad' })),
      `contagion.history[0].value.fromClass: ${noSuch}`,
    ],
    [
      'a class that a later table lacks',
      () =>
        classify(accounts, shareAbove(10), {
          aging: compileAging({
            dueDateIsDay: 0,
            bucketTable: mBuckets30,
            assetClassFloors: {
              id: 'changing',
              history: [
                ...fiveClasses2023.history,
                { from: '2027-01-01', value: [{ id: 'fine', fromDay: 0 }], citation: act },
                { from: '2028-01-01', value: [{ id: 'good', fromDay: 0 }], citation: act },
              ],
            },
          }),
        }),
      'contagion.history[0].value.triggers[0].inClass: expected a class of the table in force on 2027-01-01 (fine), received "substandard".',
    ],
    [
      'all of it as a threshold',
      share({ abovePercent: 100 }),
      "triggers[0].abovePercent: expected a percentage from 0 to less than 100, as a plain decimal, received 100. Write 10 % as 10 or '10', without a percent sign.",
    ],
    [
      'less than nothing as a threshold',
      share({ abovePercent: '-0.1' }),
      'abovePercent: expected a percentage from 0 to less than 100',
    ],
    [
      'no threshold',
      share({ abovePercent: undefined }),
      'abovePercent: expected a percentage from 0 to less than 100',
    ],
    [
      'a share of another kind',
      share({ share: 'debts' }),
      'triggers[0].share: expected "claims" or "stated", received "debts"',
    ],
    [
      'no trigger',
      () => classify(accounts, ruleOf({ level: 'share', debtors: 'all', triggers: [] })),
      "contagion.history[0].value.triggers: expected at least one trigger, received an empty list. Name the share that makes all accounts worse; where none does, level 'account'.",
    ],
    [
      'two triggers of one id',
      () => classify(accounts, ruleOf({ level: 'share', debtors: 'all', triggers: [claims, claims] })),
      'contagion.history[0].value.triggers[1].id: expected an id not used by contagion.history[0].value.triggers[0], received "x".',
    ],
    [
      'no rule',
      () => classify(accounts, { id: 'empty', history: [] }),
      "contagion.history: expected at least one dated rule, received an empty list. Name the rule and the day from which it holds; where accounts keep their own class, level 'account'.",
    ],
    [
      'rules out of order',
      () => classify(accounts, { id: 'x', history: [...worstAccount.history, ...worstAccount.history] }),
      'contagion.history[1].from: expected a day after 2023-07-01, received 2023-07-01.',
    ],
    [
      'a share of all debts that is more than all',
      () => classify(accounts, contagionCn2023, { statedShares: { 'debts-at-all-banks': '100.01' } }),
      'statedShares["debts-at-all-banks"]: expected a percentage from 0 to 100, as a plain decimal, received "100.01".',
    ],
    [
      'a stated share that no trigger asks for',
      () => classify(accounts, contagionCn2023, { statedShares: { 'claims-at-this-bank': 5 } }),
      'statedShares["claims-at-this-bank"]: expected the id of a trigger whose share is stated (debts-at-all-banks), received "claims-at-this-bank". Correct the id, or leave it out.',
    ],
    [
      'a stated share where none is asked for',
      () => classify(accounts, worstAccount, { statedShares: { x: 5 } }),
      'statedShares.x: expected the id of a trigger whose share is stated (none), received "x".',
    ],
    [
      'an exposure that is missing',
      () => classify(accounts, worstAccount, { exposures: { currency: 'CNY', amounts: { A: 1 } } }),
      'exposures.amounts.B: expected the exposure of every account of the case, received nothing. State it too, 0 where nothing is at stake, or leave out all exposures and balances are taken.',
    ],
    [
      'an exposure of another account',
      () =>
        classify(accounts, worstAccount, { exposures: { currency: 'CNY', amounts: { A: 1, B: 1, C: 1 } } }),
      'exposures.amounts.C: expected the id of an account of the case (A, B), received "C".',
    ],
    [
      'an exposure that the currency cannot express',
      () => classify(accounts, worstAccount, { exposures: { currency: 'JPY', amounts: { A: 1, B: '0.5' } } }),
      'exposures.amounts.B: expected',
    ],
    [
      'an exception of another account',
      () => classify(accounts, worstAccount, { exceptedAccounts: ['A', 'C'] }),
      'exceptedAccounts[1]: expected the id of an account of the case (A, B), received "C".',
    ],
    [
      'a probation below zero',
      () => classify(accounts, worstAccount, { upgrade: { needs: 'better-floor', probationMonths: -1 } }),
      'upgrade.probationMonths: expected a whole number',
    ],
    [
      'a policy without floors',
      () =>
        classify(accounts, worstAccount, {
          aging: compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30 }),
        }),
      'aging.assetClassFloors: expected floors of asset classes in the aging policy, received nothing.',
    ],
    [
      'no day, even without accounts',
      () => classify([], worstAccount, { asOf: 'today' }),
      'asOf: expected a day written YYYY-MM-DD',
    ],
    [
      'two accounts of one id',
      () => classify([owing('A', 1, '1.00'), owing('A', 1, '1.00')], worstAccount),
      'accounts[1].id: expected an id not used by accounts[0]',
    ],
  ])('%s', (_, ask, sentence) => expect(errorOf(ask).message).toContain(sentence))

  it('not for a class that an earlier table lacked, nor for a rule that is over', () => {
    const floors = {
      id: 'changing',
      history: [
        { from: '2020-01-01', value: [{ id: 'fine', fromDay: 0 }], citation: act },
        ...fiveClasses2023.history,
      ],
    }
    const ended: ClassContagion = {
      id: 'ended',
      history: [
        {
          from: '2020-01-01',
          value: { level: 'worst-account', debtors: 'all', fromClass: 'bad' },
          citation: act,
        },
        { from: '2026-06-30', value: null, citation: act },
      ],
    }
    const changing = compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30, assetClassFloors: floors })
    expect(
      classify(accounts, ruleOf(shareAbove(10).history[0]?.value ?? null, '2020-01-01'), { aging: changing })
        .status,
    ).toBe('classified')
    expect(classify(accounts, ended).contagion).toBe(null)
    const early = ruleOf(shareAbove(10).history[0]?.value ?? null, '2020-01-01')
    expect(classify(accounts, early, { asOf: '2023-06-30' }).status).toBe('unclassified')
  })
})

describe('an account of which the calendar does not tell the class', () => {
  // Working days are known up to 30 April: what fell due later is late by nobody knows how many of them.
  const calendar = { id: 'ours', from: '2026-01-01', to: '2026-04-30', weekend: [], holidays: [] }
  const byBusinessDays = compileAging(
    {
      dueDateIsDay: 0,
      bucketTable: mBuckets30,
      assetClassFloors: fiveClasses2023,
      counting: { method: 'business-days', calendar: 'ours' },
    },
    { calendars: [calendar] },
  )
  const judge = (
    accounts: readonly Account[],
    contagion: ClassContagion,
    more: Partial<ClassifyExposuresOptions> = {},
  ) => classify(accounts, contagion, { aging: byBusinessDays, ...more })
  const known = owing('A', -1, '900.00')

  it('may be in any class', () => {
    const answer = judge([known, owing('B', 5, '100.00')], ruleOf({ level: 'account' }))
    expect(answer).toMatchObject({ status: 'undetermined', missing: ['calendars'], worstClass: null })
    expect(answer.accounts).toMatchObject([
      { status: 'classified', assetClass: 'normal' },
      {
        ownClass: null,
        status: 'undetermined',
        assetClass: null,
        bestPossible: 'normal',
        worstPossible: 'loss',
        reasons: [],
      },
    ])
  })

  it('leaves the others certain where its share could not matter, and else unknown', () => {
    // 100.00 of 1000.00 are not more than 10 %; 100.01 of 1000.01 are.
    const little = judge([known, owing('B', 5, '100.00')], shareAbove(10))
    expect(little.accounts[0]).toMatchObject({ status: 'classified', assetClass: 'normal', reasons: [] })
    expect(little.contagion?.tests).toMatchObject([{ outcome: 'unmet', missing: [] }])
    const more = judge([known, owing('B', 5, '100.01')], shareAbove(10))
    expect(more.accounts[0]).toMatchObject({
      status: 'undetermined',
      bestPossible: 'normal',
      worstPossible: 'substandard',
      reasons: [{ id: 'share', outcome: 'unknown', atLeast: 'substandard', missing: ['calendars'] }],
    })
  })

  it('may pull the others into any class, where the worst account does so', () => {
    const bad = {
      ...owing('C', 91, '1000.00'),
      dues: [{ id: 'C-1', dueOn: '2026-03-01', amount: '1000.00' }],
    }
    // Late by 60 business days on 30 April, the last day that is known.
    expect(judge([known, bad], shareAbove(10), { asOf: '2026-04-30' }).status).toBe('classified')
    expect(judge([known, bad], worstAccount).accounts[0]).toMatchObject({
      status: 'undetermined',
      bestPossible: 'normal',
      worstPossible: 'loss',
      reasons: [{ outcome: 'unknown', atLeast: 'loss', missing: ['calendars'] }],
    })
  })

  it('keeps what a known account brings about, beside what the unknown one may', () => {
    const bad = { ...owing('C', 0, '50.00'), dues: [{ id: 'C-1', dueOn: '2026-01-20', amount: '50.00' }] }
    // On 30 April C is late by 100 business days, all weekdays being worked, and certainly substandard; B falls due later.
    const young = { ...owing('B', 0, '100.00'), dues: [{ id: 'B-1', dueOn: '2026-05-05', amount: '100.00' }] }
    const early = judge([known, bad, young], worstAccount, { asOf: '2026-04-30' })
    expect(early.accounts.map(({ assetClass }) => assetClass)).toEqual([
      'substandard',
      'substandard',
      'substandard',
    ])
    // With C as certain as on that day, and B unknown: grace of business days has ended for good, its count is by days.
    const byGrace = compileAging(
      {
        dueDateIsDay: 0,
        bucketTable: mBuckets30,
        assetClassFloors: fiveClasses2023,
        counting: { calendar: 'ours', grace: { days: 3, unit: 'business-days', effect: 'suppress' } },
      },
      { calendars: [calendar] },
    )
    const late = judge([known, bad, young], worstAccount, { aging: byGrace })
    expect(late.accounts[0]).toMatchObject({
      status: 'undetermined',
      bestPossible: 'substandard',
      worstPossible: 'loss',
      reasons: [
        { outcome: 'met', atLeast: 'substandard', accounts: ['C'], missing: [] },
        { outcome: 'unknown', atLeast: 'loss', accounts: ['B'], missing: ['calendars'] },
      ],
    })
    expect(late.contagion?.tests).toHaveLength(2)
  })

  it('is unknown from its day on, also by its track', () => {
    const upgrade = { needs: 'nothing-past-due', probationMonths: 3 } as const
    const paid: Account = {
      ...owing('B', 5, '100.00'),
      events: [{ kind: 'payment', id: 'P', effectiveOn: asOf, amount: '100.00' }],
    }
    expect(judge([paid], ruleOf({ level: 'account' })).accounts[0]).toMatchObject({ assetClass: 'normal' })
    expect(judge([paid], ruleOf({ level: 'account' }), { upgrade }).accounts[0]).toMatchObject({
      status: 'undetermined',
      ownClass: null,
    })
    const early = judge([known], worstAccount, { asOf: '2026-06-01', upgrade })
    // Due on 1 July, unknown the day after.
    expect([early.status, early.changesOn]).toEqual(['classified', '2026-07-02'])
  })
})
