import { describe, expect, it } from 'vitest'
import type { Measure } from '../../src/measures'
import {
  contactIntensity,
  contactRate,
  coverage,
  firstContactResolution,
  penetration,
  promiseRate,
  rightPartyContactsPerHour,
  rightPartyRate,
} from '../../src/outreach'
import { errorOf } from '../support/error-of'

const period = { from: '2026-03-01', to: '2026-03-31' }

// Round counts, each a part of the one before, so that every quotient can be reckoned in the head.
const tally = {
  period,
  accountsInStock: 400,
  accountsAttempted: 320,
  accountsQueued: 360,
  reviews: 450,
  attempts: 800,
  attemptsToValidNumbers: 640,
  answered: 200,
  peopleReached: 180,
  rightPartyContacts: 90,
  accountsReached: 80,
  promises: 45,
  callsWithPromise: 40,
  accountsResolved: 64,
  accountsResolvedByOneCall: 16,
  agentHours: '22.5',
}

describe('the measures of the funnel, from their definitions in kpi-notes 3.3 and domain-facts 12', () => {
  it.each<[string, Measure, number]>([
    // 200 / 800
    ['contact rate of attempts: a quarter', contactRate({ ...tally, variant: 'of-attempts' }), 25],
    // 180 / 450
    ['contacts per review', contactRate({ ...tally, variant: 'per-review' }), 0.4],
    // 90 / 180, / 200, / 800, / 640
    ['right parties of people reached', rightPartyRate({ ...tally, variant: 'of-people-reached' }), 50],
    ['right parties of answered calls', rightPartyRate({ ...tally, variant: 'of-answered' }), 45],
    ['right parties of attempts', rightPartyRate({ ...tally, variant: 'of-attempts' }), 11.25],
    [
      'right parties of attempts to valid numbers',
      rightPartyRate({ ...tally, variant: 'of-attempts-to-valid-numbers' }),
      14.0625,
    ],
    // kpi-notes 3.3 (a): retrievables 25 / 50 = 50 %
    [
      'the published 25 of 50',
      rightPartyRate({ period, variant: 'of-people-reached', peopleReached: 50, rightPartyContacts: 25 }),
      50,
    ],
    // 320 / 400; 800 / 400; 800 / 320
    ['coverage as a share of stock', coverage({ ...tally, variant: 'share-of-stock-dialed' }), 80],
    [
      'coverage as dials per account in stock',
      coverage({ ...tally, variant: 'dials-per-account-in-stock' }),
      2,
    ],
    [
      'coverage as dials per account dialed',
      coverage({ ...tally, variant: 'dials-per-account-dialed' }),
      2.5,
    ],
    ['penetration as a share of stock', penetration({ ...tally, variant: 'share-of-stock-dialed' }), 80],
    [
      'penetration as dials per account in stock',
      penetration({ ...tally, variant: 'dials-per-account-in-stock' }),
      2,
    ],
    [
      'penetration as dials per account dialed',
      penetration({ ...tally, variant: 'dials-per-account-dialed' }),
      2.5,
    ],
    // 180 / 360
    ['contacts per queued account', contactIntensity(tally), 0.5],
    // 45 / 90; 45 / 180; 40 / 800
    ['promises of right parties', promiseRate({ ...tally, variant: 'of-right-party-contacts' }), 50],
    ['promises of contacts', promiseRate({ ...tally, variant: 'of-contacts' }), 25],
    ['calls with a promise of all calls', promiseRate({ ...tally, variant: 'of-calls' }), 5],
    [
      'more promises than right parties, as some were given on calls that came in',
      promiseRate({ ...tally, variant: 'of-right-party-contacts', promises: 135 }),
      150,
    ],
    // 90 / 22.5
    ['right parties in an hour', rightPartyContactsPerHour(tally), 4],
    // 16 / 80; 16 / 64
    [
      'resolved by one call, of accounts reached',
      firstContactResolution({ ...tally, variant: 'of-accounts-reached' }),
      20,
    ],
    [
      'resolved by one call, of accounts resolved',
      firstContactResolution({ ...tally, variant: 'of-accounts-resolved' }),
      25,
    ],
    ['nobody answered', contactRate({ period, variant: 'of-attempts', attempts: 7, answered: 0 }), 0],
    ['everybody answered', contactRate({ period, variant: 'of-attempts', attempts: 7, answered: 7 }), 100],
  ])('%s', (_, measure, value) => expect(measure.value).toBe(value))

  it('tell all they were reckoned from', () => {
    expect(contactRate({ ...tally, variant: 'per-review' })).toEqual({
      id: 'contact-rate',
      variant: 'per-review',
      label: { en: 'Contacts per review', 'zh-CN': '每次处理的接触数' },
      value: 0.4,
      reason: null,
      unit: 'ratio',
      numerator: 180,
      denominator: 450,
      factor: 1,
      offset: 0,
      basis: 'count',
      currency: null,
      period,
    })
    expect(rightPartyContactsPerHour(tally)).toMatchObject({
      id: 'right-party-contacts-per-hour',
      variant: 'per-agent-hour',
      unit: 'per-hour',
      numerator: 90,
      denominator: '22.5',
    })
  })

  it.each<[string, Measure, string, string]>([
    [
      'coverage and penetration are told apart by what they divide, not by the word',
      coverage({ ...tally, variant: 'dials-per-account-in-stock' }),
      'Coverage: dials per account in stock',
      'ratio',
    ],
    [
      'the swapped share',
      penetration({ ...tally, variant: 'share-of-stock-dialed' }),
      'Penetration: share of the stock dialed',
      'percent',
    ],
    [
      'the share',
      coverage({ ...tally, variant: 'share-of-stock-dialed' }),
      'Coverage: share of the stock dialed',
      'percent',
    ],
    [
      'the usual penetration',
      penetration({ ...tally, variant: 'dials-per-account-in-stock' }),
      'Penetration: dials per account in stock',
      'ratio',
    ],
    [
      'calls of one hour',
      rightPartyContactsPerHour(tally),
      'Right-party contacts per agent hour',
      'per-hour',
    ],
    ['intensity', contactIntensity(tally), 'Contacts per queued account', 'ratio'],
  ])('%s: label and unit', (_, measure, en, unit) => {
    expect(measure.label.en).toBe(en)
    expect(measure.unit).toBe(unit)
  })

  it.each<[string, Measure, string]>([
    [
      'no attempts',
      contactRate({ period, variant: 'of-attempts', attempts: 0, answered: 0 }),
      'attempts of zero',
    ],
    [
      'no reviews',
      contactRate({ period, variant: 'per-review', reviews: 0, peopleReached: 0 }),
      'reviews of zero',
    ],
    [
      'nobody reached',
      rightPartyRate({ period, variant: 'of-people-reached', peopleReached: 0, rightPartyContacts: 0 }),
      'people reached of zero',
    ],
    [
      'no account in stock',
      coverage({ period, variant: 'share-of-stock-dialed', accountsInStock: 0, accountsAttempted: 0 }),
      'accounts in stock of zero',
    ],
    [
      'no account attempted',
      penetration({ period, variant: 'dials-per-account-dialed', accountsAttempted: 0, attempts: 0 }),
      'accounts attempted of zero',
    ],
    [
      'no hours',
      rightPartyContactsPerHour({ period, rightPartyContacts: 0, agentHours: '0.00' }),
      'agent hours of zero',
    ],
    [
      'no queue',
      contactIntensity({ period, peopleReached: 0, accountsQueued: 0 }),
      'accounts queued of zero',
    ],
    [
      'no right party',
      promiseRate({ period, variant: 'of-right-party-contacts', promises: 3, rightPartyContacts: 0 }),
      'right-party contacts of zero',
    ],
    [
      'no account reached',
      firstContactResolution({
        period,
        variant: 'of-accounts-reached',
        accountsReached: 0,
        accountsResolvedByOneCall: 0,
      }),
      'accounts reached of zero',
    ],
    [
      'no account resolved',
      firstContactResolution({
        period,
        variant: 'of-accounts-resolved',
        accountsResolved: 0,
        accountsResolvedByOneCall: 0,
      }),
      'accounts resolved of zero',
    ],
  ])('have no value with %s, and say why', (_, measure, why) => {
    expect(measure.value).toBe(null)
    expect(measure.reason).toMatchObject({ code: 'zero-denominator', label: { en: `no value: ${why}` } })
  })
})

describe('bad input of the funnel', () => {
  it.each<[string, () => unknown, readonly (readonly [path: string, code: string])[]]>([
    ['no variant', () => Reflect.apply(contactRate, null, [tally]), [['variant', 'missing']]],
    ['nothing', () => Reflect.apply(contactRate, null, []), [['variant', 'missing']]],
    [
      'a variant of somebody else',
      () => Reflect.apply(rightPartyRate, null, [{ ...tally, variant: 'of-calls' }]),
      [['variant', 'wrong-type']],
    ],
    [
      'a needed count that is absent: it is not 0',
      () => contactRate({ period, variant: 'of-attempts', attempts: 3 }),
      [['answered', 'missing']],
    ],
    [
      'both needed counts absent',
      () => contactIntensity({ period }),
      [
        ['peopleReached', 'missing'],
        ['accountsQueued', 'missing'],
      ],
    ],
    [
      'hours that are absent',
      () => rightPartyContactsPerHour({ period, rightPartyContacts: 3 }),
      [['agentHours', 'missing']],
    ],
    [
      'hours as a number',
      () => Reflect.apply(rightPartyContactsPerHour, null, [{ ...tally, agentHours: 22.5 }]),
      [['agentHours', 'wrong-type']],
    ],
    [
      'hours below zero',
      () => rightPartyContactsPerHour({ ...tally, agentHours: '-1' }),
      [['agentHours', 'wrong-type']],
    ],
    [
      'hours with words around them',
      () => rightPartyContactsPerHour({ ...tally, agentHours: '1 h' }),
      [['agentHours', 'wrong-type']],
    ],
    [
      'hours with a word before them',
      () => rightPartyContactsPerHour({ ...tally, agentHours: 'h 1' }),
      [['agentHours', 'wrong-type']],
    ],
    [
      'hours with seven decimals',
      () => rightPartyContactsPerHour({ ...tally, agentHours: '1.1234567' }),
      [['agentHours', 'wrong-type']],
    ],
    [
      'a negative count and a broken one, both at once',
      () => contactRate({ period, variant: 'of-attempts', attempts: 2.5, answered: -1 }),
      [
        ['attempts', 'wrong-type'],
        ['answered', 'wrong-type'],
      ],
    ],
    [
      'a period that ends before it starts',
      () => contactIntensity({ ...tally, period: { from: period.to, to: period.from } }),
      [['period.to', 'empty-range']],
    ],
    [
      'a count that does not exist',
      () => Reflect.apply(contactIntensity, null, [{ ...tally, dials: 3 }]),
      [['dials', 'unknown-key']],
    ],
  ])('is refused: %s', (_, call, issues) => {
    const { code, details } = errorOf(call)
    expect(code).toBe('invalid-input')
    expect('issues' in details && details.issues.map((issue) => [issue.path, issue.code])).toEqual(issues)
  })

  it('a variant named where there is one only is taken', () => {
    const named = { ...tally, variant: 'contacts-per-queued-account' }
    expect(contactIntensity(named).value).toBe(0.5)
  })

  // On, just above: what is a part of something may be all of it, and no more.
  it.each([
    ['accountsAttempted', 'accountsInStock'],
    ['attemptsToValidNumbers', 'attempts'],
    ['answered', 'attempts'],
    ['peopleReached', 'attempts'],
    ['peopleReached', 'answered'],
    ['rightPartyContacts', 'attempts'],
    ['rightPartyContacts', 'attemptsToValidNumbers'],
    ['rightPartyContacts', 'answered'],
    ['rightPartyContacts', 'peopleReached'],
    ['accountsReached', 'accountsInStock'],
    ['callsWithPromise', 'attempts'],
    ['callsWithPromise', 'answered'],
    ['accountsResolvedByOneCall', 'accountsResolved'],
    ['accountsResolvedByOneCall', 'accountsReached'],
  ])('%s may be as many as %s, and not one more', (part, whole) => {
    const counts = { period, rightPartyContacts: 3, agentHours: '1' }
    expect(rightPartyContactsPerHour({ ...counts, [whole]: 3, [part]: 3 }).value).toBe(3)
    const { details } = errorOf(() => rightPartyContactsPerHour({ ...counts, [whole]: 3, [part]: 4 }))
    expect('issues' in details && details.issues).toMatchObject([
      { path: part, code: 'wrong-type', expected: `at most 3, as many as ${whole}`, received: '4' },
    ])
  })

  it('says what to do', () => {
    expect(
      errorOf(() => contactRate({ period, variant: 'of-attempts', attempts: 3 })).message,
    ).toMatchInlineSnapshot(
      `"answered: expected a figure that this measure is reckoned from, received nothing. Count it, or name another variant; what is not known is not 0."`,
    )
    expect(
      errorOf(() => contactRate({ period, variant: 'of-attempts', attempts: 3, answered: 4 })).message,
    ).toMatchInlineSnapshot(
      `"answered: expected at most 3, as many as attempts, received 4. It is a part of that count: take both from the same records and days."`,
    )
    const hours = errorOf(() => rightPartyContactsPerHour({ ...tally, agentHours: '' }))
    expect(hours.sentence).toEqual({
      en: 'agentHours: expected hours as a decimal string, 0 or more, received "". Write it like \'37.5\'.',
      'zh-CN': 'agentHours：应为不小于 0 的小时数（小数文本），收到 ""。请写成 37.5 形式的文本。',
    })
  })
})

describe('a measure of one variant', () => {
  const counts = { period, peopleReached: 1, accountsQueued: 2 }
  const named = (variant: string) => Reflect.apply(contactIntensity, null, [{ ...counts, variant }])

  it('need not be named, but may', () => {
    const { variant, value } = contactIntensity(counts)
    expect([value, named(variant).value]).toEqual([0.5, 0.5])
  })

  it('refuses another that is named', () => {
    expect(errorOf(() => named('of-nothing')).details).toMatchObject({ issues: [{ path: 'variant' }] })
  })
})
