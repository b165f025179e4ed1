import { describe, expect, it } from 'vitest'
import { limitationCn } from '../../src/policies'
import {
  computeLimitation,
  type LimitationClaim,
  type LimitationOccurrence,
  type LimitationRule,
  type LimitationTerms,
} from '../../src/strategy'
import { errorOf } from '../support/error-of'

// Three years from 2023-05-10, that day not counted: the last day is 2026-05-10 (Civil Code arts. 188, 201, 202).
const dueOn = '2023-05-10'
const known: LimitationClaim = { dueOn, knownOn: dueOn, occurrences: [] }
const moved = (...occurrences: readonly LimitationOccurrence[]): LimitationClaim => ({
  ...known,
  occurrences,
})
const on = (kind: 'demand' | 'acknowledgement' | 'payment', day: string): LimitationOccurrence => ({
  kind,
  on: day,
})
const from = (kind: 'suit' | 'suspension', day: string, until?: string): LimitationOccurrence =>
  until === undefined ? { kind, on: day } : { kind, on: day, until }
const compute = (claim: LimitationClaim, asOf: string, rule: LimitationRule = limitationCn) =>
  computeLimitation(rule, claim, { asOf })
const codesOf = (claim: LimitationClaim, asOf: string, rule?: LimitationRule) =>
  compute(claim, asOf, rule).occurrences.map(({ code }) => code)
const reasonsOf = (claim: LimitationClaim, asOf: string, rule?: LimitationRule) =>
  compute(claim, asOf, rule).reasons.map(({ code, on: day }) => `${code} ${day}`)

const act = { title: 'Limitation Act s 1', confidence: 'verified' } as const
const ruleOf = (terms: Partial<LimitationTerms>): LimitationRule => ({
  id: 'test',
  history: [
    {
      from: '2020-01-01',
      value: { period: { count: 3, unit: 'years' }, startsFrom: 'due-date', effects: {}, ...terms },
      citation: act,
    },
  ],
})
const later = '2040-12-31'

describe('the day on which the period ends', () => {
  it.each<[string, string, string, number | null, string | null]>([
    ['the day before the last', '2026-05-09', 'running', 1, '2026-05-11'],
    ['the last day is within the period', '2026-05-10', 'running', 0, '2026-05-11'],
    ['the day after it has expired', '2026-05-11', 'expired', null, null],
    ['the due day itself', '2023-05-10', 'running', 1096, '2026-05-11'],
    ['before the due day', '2023-05-09', 'running', 1097, '2026-05-11'],
  ])('%s', (_, asOf, status, daysLeft, changesOn) => {
    expect(compute(known, asOf)).toMatchObject({
      status,
      daysLeft,
      changesOn,
      expiresOn: '2026-05-10',
      latestExpiresOn: '2026-05-10',
      missing: [],
    })
  })

  it.each<[string, LimitationTerms['period'], string, string]>([
    ['three years from a leap day', { count: 3, unit: 'years' }, '2024-02-29', '2027-02-28'],
    ['four years from a leap day', { count: 4, unit: 'years' }, '2024-02-29', '2028-02-29'],
    ['three years to a leap year, from 28 February', { count: 3, unit: 'years' }, '2025-02-28', '2028-02-28'],
    ['six months without a corresponding day', { count: 6, unit: 'months' }, '2025-08-31', '2026-02-28'],
    ['six months to a leap February', { count: 6, unit: 'months' }, '2027-08-31', '2028-02-29'],
    ['one month from a month end', { count: 1, unit: 'months' }, '2026-04-30', '2026-05-30'],
  ])('by the corresponding day: %s', (_, period, due, expiresOn) => {
    expect(compute({ dueOn: due, occurrences: [] }, '2025-01-01', ruleOf({ period })).expiresOn).toBe(
      expiresOn,
    )
  })

  // Judicial provisions art. 4: from the day the term ends. Practice: from the day after. Both last days are told.
  it.each<[string, string, string]>([
    ['on the earlier last day', '2026-05-10', 'running'],
    ['between the two', '2026-05-11', 'undetermined'],
    ['after the later one', '2026-05-12', 'expired'],
  ])('by two readings, where the due date alone is known: %s', (_, asOf, status) => {
    const answer = compute({ dueOn, occurrences: [] }, asOf)
    expect(answer).toMatchObject({
      status,
      expiresOn: '2026-05-10',
      latestExpiresOn: '2026-05-11',
      missing: [],
    })
    expect(answer.reasons.map(({ code }) => code)).toEqual(['began-on-due-date', 'two-readings'])
  })

  it('by one reading where both come to the same day: 28 and 29 February 2024 both end on 28 February 2027', () => {
    const answer = compute({ dueOn: '2024-02-28', occurrences: [] }, '2027-03-01')
    expect(answer).toMatchObject({
      status: 'expired',
      expiresOn: '2027-02-28',
      latestExpiresOn: '2027-02-28',
    })
  })

  it('goes by the day of knowledge where that is later than the due date', () => {
    const answer = compute({ dueOn, knownOn: '2024-01-31', occurrences: [] }, '2026-05-11')
    expect(answer).toMatchObject({ status: 'running', beganOn: '2024-01-31', expiresOn: '2027-01-31' })
    expect(answer.reasons.map(({ code }) => code)).toEqual(['began-on-knowledge'])
    // A rule that starts from the due date does not ask for knowledge.
    const byDueDate = compute({ dueOn, knownOn: '2024-01-31', occurrences: [] }, '2026-05-11', ruleOf({}))
    expect(byDueDate).toMatchObject({ status: 'expired', expiresOn: '2026-05-10' })
  })
})

describe('what interrupts', () => {
  it.each<[string, readonly LimitationOccurrence[], string | null, readonly string[]]>([
    ['a demand: three years from its day', [on('demand', '2025-02-28')], '2028-02-28', ['interrupted']],
    ['a demand on a leap day', [on('demand', '2024-02-29')], '2027-02-28', ['interrupted']],
    ['a demand on the last day', [on('demand', '2026-05-10')], '2029-05-10', ['interrupted']],
    ['a demand on the day after it', [on('demand', '2026-05-11')], '2026-05-10', ['after-expiry']],
    ['a demand on the due day changes nothing', [on('demand', '2023-05-10')], '2026-05-10', ['interrupted']],
    ['a demand before the due day', [on('demand', '2023-05-09')], '2026-05-10', ['begins-later']],
    ['a payment in part', [on('payment', '2025-06-30')], '2028-06-30', ['interrupted']],
    ['a payment after expiry', [on('payment', '2026-05-11')], '2026-05-10', ['after-expiry']],
    [
      'an acknowledgement after expiry forgoes the defense',
      [on('acknowledgement', '2026-08-01')],
      '2029-08-01',
      ['revived'],
    ],
    [
      'one demand after another, listed in any order',
      [on('demand', '2029-03-31'), on('demand', '2026-04-01')],
      '2032-03-31',
      ['interrupted', 'interrupted'],
    ],
    [
      'a chain that was broken once: the second comes a day late',
      [on('demand', '2025-01-10'), on('demand', '2028-01-11'), on('demand', '2028-02-01')],
      '2028-01-10',
      ['interrupted', 'after-expiry', 'after-expiry'],
    ],
    [
      'a demand after an acknowledgement that revived',
      [on('acknowledgement', '2026-08-01'), on('demand', '2027-08-01')],
      '2030-08-01',
      ['revived', 'interrupted'],
    ],
    [
      'a suit: from the day on which it ended',
      [from('suit', '2026-05-10', '2027-03-15')],
      '2030-03-15',
      ['interrupted'],
    ],
    [
      'a demand during a suit adds nothing',
      [from('suit', '2026-05-10', '2027-03-15'), on('demand', '2026-12-01')],
      '2030-03-15',
      ['interrupted', 'begins-later'],
    ],
    [
      'a suit filed before the due date that ended after it',
      [from('suit', '2023-05-01', '2023-09-01')],
      '2026-09-01',
      ['interrupted'],
    ],
    ['a suit that is pending keeps it open', [from('suit', '2026-05-10')], null, ['interrupted']],
    [
      'nothing moves what is pending',
      [from('suit', '2026-05-10'), on('demand', '2026-06-01'), from('suspension', '2026-06-01')],
      null,
      ['interrupted', 'begins-later', 'begins-later'],
    ],
    ['a suit filed a day late', [from('suit', '2026-05-11')], '2026-05-10', ['after-expiry']],
  ])('%s', (_, occurrences, expiresOn, codes) => {
    const answer = compute(moved(...occurrences), later)
    expect(answer.expiresOn).toBe(expiresOn)
    expect(answer.occurrences.map(({ code }) => code)).toEqual(codes)
    expect(answer.status).toBe(expiresOn === null ? 'running' : 'expired')
  })

  it('does nothing where the rule gives it no effect', () => {
    const rule = ruleOf({ effects: { demand: { effect: 'interrupts' } } })
    const claim = moved(on('payment', '2025-01-01'), from('suspension', '2026-01-01'))
    expect(compute(claim, later, rule)).toMatchObject({ expiresOn: '2026-05-10', status: 'expired' })
    expect(codesOf(claim, later, rule)).toEqual(['no-effect', 'no-effect'])
  })

  it('depends on the reading, where it falls on the day between the two', () => {
    const answer = compute({ dueOn, occurrences: [on('demand', '2026-05-11')] }, '2026-05-12')
    expect(answer).toMatchObject({
      status: 'undetermined',
      expiresOn: '2026-05-10',
      latestExpiresOn: '2029-05-11',
      changesOn: '2029-05-12',
      occurrences: [{ code: 'open', counted: null }],
    })
    // A day earlier both readings count it, and agree.
    expect(compute({ dueOn, occurrences: [on('demand', '2026-05-10')] }, '2026-05-12')).toMatchObject({
      expiresOn: '2029-05-10',
      latestExpiresOn: '2029-05-10',
      occurrences: [{ code: 'interrupted', counted: true }],
    })
  })
})

// Civil Code art. 194: only in the last six months, here from 2025-11-11 to 2026-05-10; six months remain.
describe('what suspends in the last six months', () => {
  it.each<[string, readonly LimitationOccurrence[], string | null, readonly string[]]>([
    [
      'over before them',
      [from('suspension', '2025-06-01', '2025-11-10')],
      '2026-05-10',
      ['outside-last-part'],
    ],
    [
      'over on their first day',
      [from('suspension', '2025-06-01', '2025-11-11')],
      '2026-05-11',
      ['suspended'],
    ],
    ['over within them', [from('suspension', '2025-06-01', '2026-01-31')], '2026-07-31', ['suspended']],
    ['begun on the last day', [from('suspension', '2026-05-10', '2026-08-31')], '2027-02-28', ['suspended']],
    ['begun the day after', [from('suspension', '2026-05-11', '2026-08-31')], '2026-05-10', ['after-expiry']],
    ['still lasting', [from('suspension', '2026-01-01')], null, ['suspended']],
    [
      'a second one in the six months that remained',
      [from('suspension', '2026-01-01', '2026-02-10'), from('suspension', '2026-08-10', '2026-09-01')],
      '2027-03-01',
      ['suspended', 'suspended'],
    ],
    [
      'a second one after the six months that remained',
      [from('suspension', '2026-01-01', '2026-02-10'), from('suspension', '2026-08-11', '2026-09-01')],
      '2026-08-10',
      ['suspended', 'after-expiry'],
    ],
    [
      'one within another',
      [from('suspension', '2025-01-01', '2026-04-01'), from('suspension', '2025-12-01', '2026-01-01')],
      '2026-10-01',
      ['suspended', 'suspended'],
    ],
    [
      'a demand after it starts three years anew',
      [from('suspension', '2026-01-01', '2026-02-10'), on('demand', '2026-08-10')],
      '2029-08-10',
      ['suspended', 'interrupted'],
    ],
    [
      'a demand before the last six months leaves nothing for it to suspend',
      [from('suspension', '2025-05-01', '2026-03-01'), on('demand', '2025-06-01')],
      '2028-06-01',
      ['outside-last-part', 'interrupted'],
    ],
    [
      'a demand on the day before them',
      [from('suspension', '2025-05-01', '2026-03-01'), on('demand', '2025-11-10')],
      '2028-11-10',
      ['outside-last-part', 'interrupted'],
    ],
    [
      'a demand on their first day, while it lasts',
      [from('suspension', '2025-05-01', '2026-03-01'), on('demand', '2025-11-11')],
      '2028-11-11',
      ['suspended', 'interrupted'],
    ],
    [
      'over before the due date',
      [from('suspension', '2023-01-01', '2023-05-10')],
      '2026-05-10',
      ['begins-later'],
    ],
  ])('%s', (_, occurrences, expiresOn, codes) => {
    const answer = compute(moved(...occurrences), later)
    expect(answer.expiresOn).toBe(expiresOn)
    expect(answer.occurrences.map(({ code }) => code)).toEqual(codes)
  })

  it.each<[string, string, string | null, string, string]>([
    ['the day before them', '2025-11-10', '2026-05-10', 'outside-last-part', '2025-11-11'],
    ['their first day', '2025-11-11', null, 'suspended', '2043-05-11'],
  ])('what lasts does not count before they begin: %s', (_, asOf, expiresOn, code, changesOn) => {
    const answer = compute(moved(from('suspension', '2025-06-01')), asOf)
    expect(answer).toMatchObject({ status: 'running', expiresOn, changesOn, occurrences: [{ code }] })
  })

  it('a period shorter than that is not prolonged by what ended before it began', () => {
    const rule = ruleOf({
      period: { count: 3, unit: 'months' },
      effects: { suspension: { effect: 'suspends', inLast: { count: 6, unit: 'months' } } },
    })
    expect(codesOf(moved(from('suspension', '2023-04-01', '2023-05-10')), later, rule)).toEqual([
      'begins-later',
    ])
    expect(compute(moved(from('suspension', '2023-04-01', '2023-05-11')), later, rule).expiresOn).toBe(
      '2023-11-11',
    )
  })
})

describe('what suspends at any time', () => {
  const rule = ruleOf({ effects: { suspension: { effect: 'suspends' }, suit: { effect: 'suspends' } } })
  it.each<[string, readonly LimitationOccurrence[], string | null, readonly string[]]>([
    [
      'ten days, both ends counted',
      [from('suspension', '2024-01-01', '2024-01-10')],
      '2026-05-20',
      ['suspended'],
    ],
    ['one day', [from('suspension', '2024-01-01', '2024-01-01')], '2026-05-11', ['suspended']],
    [
      'five more days of one that overlaps',
      [from('suspension', '2024-01-01', '2024-01-10'), from('suit', '2024-01-05', '2024-01-15')],
      '2026-05-25',
      ['suspended', 'suspended'],
    ],
    [
      'the day on which one ends and the next begins once',
      [from('suspension', '2024-01-01', '2024-01-10'), from('suspension', '2024-01-10', '2024-01-15')],
      '2026-05-25',
      ['suspended', 'suspended'],
    ],
    [
      'none of one within another',
      [from('suspension', '2024-01-01', '2024-01-10'), from('suspension', '2024-01-05', '2024-01-10')],
      '2026-05-20',
      ['suspended', 'already-suspended'],
    ],
    [
      'only the days after the start',
      [from('suspension', '2023-05-01', '2023-05-15')],
      '2026-05-15',
      ['suspended'],
    ],
    [
      'none that end with the start',
      [from('suspension', '2023-05-01', '2023-05-10')],
      '2026-05-10',
      ['begins-later'],
    ],
    ['begun on the last day', [from('suspension', '2026-05-10', '2026-05-10')], '2026-05-11', ['suspended']],
    ['begun after it', [from('suspension', '2026-05-11', '2026-05-12')], '2026-05-10', ['after-expiry']],
    ['still lasting', [from('suit', '2026-05-10')], null, ['suspended']],
    [
      'two that last',
      [from('suit', '2026-05-10'), from('suspension', '2026-06-10', '2026-07-10')],
      null,
      ['suspended', 'suspended'],
    ],
  ])('%s', (_, occurrences, expiresOn, codes) => {
    expect(compute(moved(...occurrences), later, rule).expiresOn).toBe(expiresOn)
    expect(codesOf(moved(...occurrences), later, rule)).toEqual(codes)
  })
})

describe('the longest period', () => {
  // Twenty years from 2016-03-01 end on 2036-03-01, whatever the three years say.
  const hidden: LimitationClaim = { dueOn: '2016-03-01', knownOn: '2035-01-10', occurrences: [] }

  it('ends the claim before its own period does', () => {
    expect(compute(hidden, '2036-03-01')).toMatchObject({ status: 'running', expiresOn: '2036-03-01' })
    expect(compute(hidden, '2036-03-02')).toMatchObject({ status: 'expired', beganOn: '2035-01-10' })
    expect(reasonsOf(hidden, '2035-06-01')).toEqual([
      'began-on-knowledge 2035-01-10',
      'longest-period 2036-03-01',
    ])
  })

  it.each<[string, LimitationOccurrence, string | null, string]>([
    ['a demand', on('demand', '2036-03-01'), '2036-03-01', 'interrupted'],
    ['a demand after it', on('demand', '2036-03-02'), '2036-03-01', 'after-expiry'],
    ['an acknowledgement after it', on('acknowledgement', '2036-03-02'), '2036-03-01', 'after-expiry'],
    ['an obstacle that lasts', from('suspension', '2036-01-01'), '2036-03-01', 'outside-last-part'],
    ['an obstacle after it', from('suspension', '2036-03-02'), '2036-03-01', 'after-expiry'],
    ['a suit that is pending', from('suit', '2036-03-01'), null, 'interrupted'],
    ['a suit that ended', from('suit', '2036-03-01', '2037-01-01'), '2036-03-01', 'interrupted'],
    ['a suit filed after it', from('suit', '2036-03-02'), '2036-03-01', 'after-expiry'],
  ])('is moved by nothing but a pending suit: %s', (_, one, expiresOn, code) => {
    const answer = compute({ ...hidden, occurrences: [one] }, later)
    expect(answer.expiresOn).toBe(expiresOn)
    expect(answer.occurrences[0]?.code).toBe(code)
  })

  it.each<[string, string, string]>([
    ['on its last day', '2036-03-01', 'revived'],
    ['the day after', '2036-03-02', 'after-expiry'],
  ])('bounds what revives: %s', (_, day, code) => {
    // Known from the first, so that its three years were over on 2019-03-01.
    const claim = { dueOn: '2016-03-01', knownOn: '2016-03-01', occurrences: [on('acknowledgement', day)] }
    expect(codesOf(claim, later)).toEqual([code])
    expect(compute(claim, later).expiresOn).toBe(code === 'revived' ? '2036-03-01' : '2019-03-01')
  })

  it('ends an obstacle that lasts', () => {
    const claim = moved(from('suspension', '2026-01-01'))
    const lasting = { expiresOn: null, latestExpiresOn: '2043-05-10', daysLeft: null }
    expect(compute(claim, '2026-06-01')).toMatchObject({
      status: 'running',
      ...lasting,
      changesOn: '2043-05-11',
    })
    expect(compute(claim, '2043-05-10')).toMatchObject({ status: 'running', ...lasting })
    expect(compute(claim, '2043-05-11')).toMatchObject({ status: 'expired', ...lasting, changesOn: null })
    expect(reasonsOf(claim, '2026-06-01')).toEqual([
      'began-on-knowledge 2023-05-10',
      'obstacle-lasts 2026-01-01',
      'longest-period 2043-05-10',
    ])
  })

  it('is not known without the due date, and matters until the claim has expired anyway', () => {
    const claim = { knownOn: dueOn, occurrences: [] }
    const open = compute(claim, '2026-05-10')
    expect(open).toMatchObject({
      status: 'undetermined',
      expiresOn: null,
      latestExpiresOn: '2026-05-10',
      daysLeft: null,
      missing: ['dueOn'],
      changesOn: '2026-05-11',
    })
    expect(open.reasons.map(({ code }) => code)).toEqual(['began-on-knowledge', 'longest-unknown'])
    expect(compute(claim, '2026-05-11')).toMatchObject({ status: 'expired', missing: [] })
    const suit = { ...claim, occurrences: [from('suit', '2026-05-10')] }
    expect(compute(suit, '2026-05-11')).toMatchObject({ status: 'running', expiresOn: null, missing: [] })
  })
})

describe('what is not known', () => {
  it('leaves it open from when to count', () => {
    const answer = compute({ occurrences: [on('demand', '2025-01-01')] }, '2026-05-10')
    expect(answer).toMatchObject({
      status: 'undetermined',
      beganOn: null,
      expiresOn: null,
      latestExpiresOn: null,
      missing: ['dueOn'],
      changesOn: null,
    })
    expect(answer.reasons.map(({ code }) => code)).toEqual(['start-unknown'])
    // Knowledge does not help a rule that counts from the due date.
    expect(compute({ knownOn: dueOn, occurrences: [] }, '2026-05-10', ruleOf({})).missing).toEqual(['dueOn'])
  })

  // Judicial interpretation 2018 No. 12, arts. 2 and 3: two years that were over by 2017-09-30 stay over.
  it('is not told of claims that may have ended under earlier law', () => {
    const early = compute({ dueOn: '2015-09-30', occurrences: [on('demand', '2018-01-01')] }, '2026-05-10')
    expect(early).toMatchObject({ status: 'undetermined', expiresOn: null, missing: [] })
    expect(early.reasons).toMatchObject([{ code: 'earlier-law', on: '2015-10-01' }])
    expect(early.occurrences).toMatchObject([{ code: 'open', counted: null }])
    const told = compute({ dueOn: '2015-10-01', occurrences: [on('demand', '2018-10-01')] }, '2026-05-10')
    expect(told).toMatchObject({ status: 'expired', expiresOn: '2021-10-01' })
  })
})

describe('what is later than the day of the question', () => {
  it.each<[string, LimitationClaim, string, string | null, string | null]>([
    [
      'a demand counts from its own day',
      moved(on('demand', '2026-03-01')),
      '2026-02-28',
      '2026-05-10',
      '2026-03-01',
    ],
    ['and is told from then on', moved(on('demand', '2026-03-01')), '2026-03-01', '2029-03-01', '2029-03-02'],
    [
      'a demand that will be late changes nothing',
      moved(on('demand', '2026-06-01')),
      '2026-02-28',
      '2026-05-10',
      '2026-05-11',
    ],
    [
      'a suit still lasts before its end',
      moved(from('suit', '2026-03-01', '2026-09-01')),
      '2026-08-31',
      null,
      '2026-09-01',
    ],
    [
      'and is over on it',
      moved(from('suit', '2026-03-01', '2026-09-01')),
      '2026-09-01',
      '2029-09-01',
      '2029-09-02',
    ],
  ])('%s', (_, claim, asOf, expiresOn, changesOn) => {
    expect(compute(claim, asOf)).toMatchObject({ status: 'running', expiresOn, changesOn })
  })

  it('is named', () => {
    expect(codesOf(moved(on('demand', '2026-03-01')), '2026-02-28')).toEqual(['not-yet'])
    expect(compute(moved(from('suit', '2026-03-01', '2026-09-01')), '2026-08-31').occurrences).toMatchObject([
      { until: null },
    ])
  })

  it('follows the rule as it changes', () => {
    const [terms] = ruleOf({}).history
    const changed: LimitationRule = {
      id: 'test',
      history: [
        ...(terms === undefined ? [] : [terms]),
        {
          from: '2025-01-01',
          value: { period: { count: 4, unit: 'years' }, startsFrom: 'due-date', effects: {} },
          citation: { title: 'Amending Act s 2', confidence: 'official' },
        },
        { from: '2027-01-01', value: null, citation: { title: 'Repeal Act', confidence: 'verified' } },
      ],
    }
    expect(compute(known, '2024-12-31', changed)).toMatchObject({
      expiresOn: '2026-05-10',
      changesOn: '2025-01-01',
      source: act,
    })
    expect(compute(known, '2025-01-01', changed)).toMatchObject({
      expiresOn: '2027-05-10',
      changesOn: '2027-01-01',
      source: { title: 'Amending Act s 2' },
    })
    expect(errorOf(() => compute(known, '2027-01-01', changed)).code).toBe('no-value-in-force')
  })
})

it('tells everything about a claim', () => {
  const civilCode = { title: '中华人民共和国民法典', confidence: 'verified' }
  const answer = compute(
    moved(
      on('demand', '2024-04-01'),
      from('suspension', '2027-02-01', '2027-02-28'),
      on('payment', '2023-01-01'),
    ),
    '2027-03-31',
  )
  expect(answer).toEqual({
    status: 'running',
    asOf: '2027-03-31',
    rule: 'cn-limitation-general',
    beganOn: '2024-04-01',
    // Three years from 2024-04-01 end on 2027-04-01; six months from 2027-02-28 on 2027-08-28.
    expiresOn: '2027-08-28',
    latestExpiresOn: '2027-08-28',
    daysLeft: 150,
    occurrences: [
      {
        kind: 'demand',
        on: '2024-04-01',
        until: null,
        counted: true,
        code: 'interrupted',
        label: { en: 'the period starts anew', 'zh-CN': '时效中断，重新计算' },
        source: expect.objectContaining({ ...civilCode, section: '第一百九十五条第一项' }),
      },
      {
        kind: 'suspension',
        on: '2027-02-01',
        until: '2027-02-28',
        counted: true,
        code: 'suspended',
        label: { en: 'the period is suspended', 'zh-CN': '时效中止' },
        source: expect.objectContaining({ ...civilCode, section: '第一百九十四条' }),
      },
      {
        kind: 'payment',
        on: '2023-01-01',
        until: null,
        counted: false,
        code: 'begins-later',
        label: { en: 'the period begins later anyway', 'zh-CN': '时效期间起算更晚' },
        source: expect.objectContaining({ section: '第十四条' }),
      },
    ],
    reasons: [
      {
        code: 'began-on-knowledge',
        label: {
          en: 'the period is counted from the day the creditor knew',
          'zh-CN': '自权利人知道之日起算',
        },
        on: '2023-05-10',
        source: expect.objectContaining({ section: '第一百八十八条' }),
      },
      {
        code: 'began-anew',
        label: { en: 'the period began anew', 'zh-CN': '时效期间重新起算' },
        on: '2024-04-01',
        source: expect.objectContaining({ section: '第一百九十五条第一项' }),
      },
      {
        code: 'suspended',
        label: { en: 'the period was suspended', 'zh-CN': '时效曾中止' },
        on: '2027-02-01',
        source: expect.objectContaining({ section: '第一百九十四条' }),
      },
    ],
    missing: [],
    changesOn: '2027-08-29',
    source: expect.objectContaining({ ...civilCode, section: '第一百八十八条' }),
  })
})

it.each<[string, LimitationClaim, string, readonly string[]]>([
  ['before it begins', known, '2023-05-09', ['began-on-knowledge 2023-05-10', 'not-begun 2023-05-10']],
  ['on the day from which it counts', known, '2023-05-10', ['began-on-knowledge 2023-05-10']],
  [
    'while a suit is pending',
    moved(on('demand', '2024-01-01'), from('suit', '2025-01-01')),
    '2026-01-01',
    ['began-on-knowledge 2023-05-10', 'suit-pending 2025-01-01'],
  ],
])('gives its reasons %s', (_, claim, asOf, reasons) => expect(reasonsOf(claim, asOf)).toEqual(reasons))

describe('what is refused', () => {
  it.each<[string, unknown, string]>([
    [
      'an end before its start',
      moved(from('suit', '2025-02-01', '2025-01-31')),
      'claim.occurrences[0].until: expected 2025-02-01, the day it began, or later, received 2025-01-31. Check both days; leave the end out while it lasts.',
    ],
    [
      'knowledge before the due date',
      { dueOn, knownOn: '2023-05-09', occurrences: [] },
      'claim.knownOn: expected 2023-05-10, the due date, or later, received 2023-05-09. What is not due is not infringed; where the debt was called early, write that day as the due date.',
    ],
    [
      'an end of what does not last',
      moved({ kind: 'demand', on: '2025-01-01', until: '2025-02-01' } as LimitationOccurrence),
      'claim.occurrences[0].until: ',
    ],
    ['an unknown kind', moved({ kind: 'hope', on: '2025-01-01' } as never), 'claim.occurrences[0].kind: '],
    ['no list of occurrences', { dueOn }, 'claim.occurrences: '],
  ])('%s', (_, claim, sentence) => {
    const error = errorOf(() => compute(claim as LimitationClaim, '2026-01-01'))
    expect(error.code).toBe('invalid-input')
    expect(error.message.startsWith(sentence)).toBe(true)
  })

  it('a rule out of order, a period of no length, a day before all terms', () => {
    const [terms] = ruleOf({}).history
    const twice: LimitationRule = { id: 'test', history: terms === undefined ? [] : [terms, terms] }
    expect(errorOf(() => compute(known, '2026-01-01', twice)).message).toBe(
      'rule.history[1].from: expected a day after 2020-01-01, received 2020-01-01. Sort the history, earliest first.',
    )
    const none = ruleOf({ period: { count: 0, unit: 'years' } })
    expect(errorOf(() => compute(known, '2026-01-01', none)).message).toBe(
      'rule.history[0].value.period.count: expected a whole number from 1 to 1200, received 0. Pass an integer such as 3.',
    )
    expect(errorOf(() => compute(known, '2020-12-31')).code).toBe('no-value-in-force')
    expect(compute(known, '2021-01-01').status).toBe('running')
    const late = { dueOn: '9998-01-01', occurrences: [] }
    expect(errorOf(() => compute(late, '2026-01-01', ruleOf({}))).code).toBe('date-out-of-range')
  })
})
