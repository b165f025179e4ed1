import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageAccount, type ClassUpgrade, compileAging, trackAssetClass } from '../../src/aging'
import { addDays, addMonths } from '../../src/foundations'
import type { Account, AccountEvent } from '../../src/model'
import { fiveClasses2023, mBuckets30 } from '../../src/policies'
import { errorOf } from '../support/error-of'

const aging = compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30, assetClassFloors: fiveClasses2023 })
const paid = (effectiveOn: string, amount: string): AccountEvent => ({
  kind: 'payment',
  id: effectiveOn,
  effectiveOn,
  amount,
})
/** 100 due on 31 January and 50 on 30 June. */
const accountOf = (...events: readonly AccountEvent[]): Account => ({
  id: 'A-1',
  currency: 'CNY',
  dues: [
    { id: '1', dueOn: '2026-01-31', amount: '100.00' },
    { id: '2', dueOn: '2026-06-30', amount: '50.00' },
  ],
  events,
})
const upgrade: ClassUpgrade = { needs: 'nothing-past-due', probationMonths: 3 }
const track = (account: Account, asOf: string, rule: ClassUpgrade = upgrade) =>
  trackAssetClass(account, { asOf, aging, upgrade: rule })

describe('trackAssetClass', () => {
  it('falls at once, day by day of its floor', () => {
    // Day 1 is 1 February, day 91 is 2 May.
    expect(track(accountOf(), '2026-05-02')).toMatchObject({
      assetClass: 'substandard',
      since: '2026-05-02',
      floor: 'substandard',
      curingSince: null,
      history: [
        { from: '2026-01-31', assetClass: 'normal', reason: 'first' },
        { from: '2026-02-01', assetClass: 'special-mention', reason: 'worse' },
        { from: '2026-05-02', assetClass: 'substandard', reason: 'worse' },
      ],
      // Day 271.
      changesOn: '2026-10-29',
    })
    expect(track(accountOf(), '2026-05-01').assetClass).toBe('special-mention')
  })

  // Paid on 10 May, on day 99: the probation ends on 10 August, unless the second due breaks it on 1 July.
  const once = accountOf(paid('2026-05-10', '100.00'))
  const whole = accountOf(paid('2026-05-10', '150.00'))
  it.each<[string, Account, string, object]>([
    [
      'the day of the payment',
      whole,
      '2026-05-10',
      {
        assetClass: 'substandard',
        floor: 'normal',
        curingSince: '2026-05-10',
        risesOn: '2026-08-10',
        changesOn: '2026-08-10',
      },
    ],
    ['the day before the end', whole, '2026-08-09', { assetClass: 'substandard', changesOn: '2026-08-10' }],
    [
      'the end',
      whole,
      '2026-08-10',
      { assetClass: 'normal', since: '2026-08-10', curingSince: null, changesOn: null },
    ],
    [
      'a new arrear breaks it off',
      once,
      '2026-07-01',
      { assetClass: 'substandard', floor: 'special-mention', curingSince: null, risesOn: null },
    ],
    [
      'which the day before was to come',
      once,
      '2026-06-30',
      { curingSince: '2026-05-10', risesOn: '2026-08-10', changesOn: '2026-07-01' },
    ],
  ])('rises after its probation: %s', (_, account, asOf, told) => {
    expect(track(account, asOf)).toMatchObject(told)
  })

  it('rises at once where there is no probation, and to the floor of that day', () => {
    const atOnce: ClassUpgrade = { needs: 'better-floor', probationMonths: 0 }
    const partly = accountOf(paid('2026-07-05', '100.00'))
    expect(track(partly, '2026-07-05', atOnce)).toMatchObject({
      assetClass: 'special-mention',
      since: '2026-07-05',
      history: [{}, {}, {}, { from: '2026-07-05', assetClass: 'special-mention', reason: 'cured' }],
    })
    expect(track(partly, '2026-07-05', { ...atOnce, needs: 'nothing-past-due' }).assetClass).toBe(
      'substandard',
    )
  })

  describe('after a restructure', () => {
    const restructured = (effectiveOn: string, recordedOn?: string): AccountEvent => ({
      kind: 'restructure',
      id: 'R',
      effectiveOn,
      ...(recordedOn === undefined ? {} : { recordedOn }),
      dues: [{ id: 'new', dueOn: '2027-12-31', amount: '150.00' }],
    })
    const year: ClassUpgrade = { ...upgrade, restructuredMonths: 12 }
    it.each<[string, Account, string, ClassUpgrade, object]>([
      [
        'in a worse class, it stays there for its own months',
        accountOf(restructured('2026-05-20')),
        '2026-05-20',
        year,
        { assetClass: 'substandard', curingSince: '2026-05-20', risesOn: '2027-05-20' },
      ],
      [
        'up to the day before their end',
        accountOf(restructured('2026-05-20')),
        '2027-05-19',
        year,
        { assetClass: 'substandard', changesOn: '2027-05-20' },
      ],
      [
        'and rises then',
        accountOf(restructured('2026-05-20')),
        '2027-05-20',
        year,
        { assetClass: 'normal', since: '2027-05-20' },
      ],
      [
        'without months of its own it is like any other',
        accountOf(restructured('2026-05-20')),
        '2026-05-20',
        upgrade,
        { curingSince: '2026-05-20', risesOn: '2026-08-20' },
      ],
      [
        'on the day on which it fell, too',
        accountOf(restructured('2026-05-02'), paid('2026-01-31', '0.01')),
        '2026-05-02',
        { ...year, needs: 'better-floor' },
        // Restructured on that day, it never fell that far: special mention since 1 February.
        { assetClass: 'special-mention', curingSince: '2026-05-02', risesOn: '2027-05-02' },
      ],
      [
        'the months begin anew with it, whatever had been paid',
        accountOf(paid('2026-05-10', '150.00'), restructured('2026-06-20')),
        '2026-06-20',
        year,
        { assetClass: 'substandard', curingSince: '2026-06-20', risesOn: '2027-06-20' },
      ],
      [
        'the day before it they were those of others',
        accountOf(paid('2026-05-10', '150.00'), restructured('2026-06-20')),
        '2026-06-19',
        year,
        { curingSince: '2026-05-10', risesOn: '2026-08-10', changesOn: '2026-06-20' },
      ],
      [
        'with the last of two',
        accountOf(restructured('2026-05-20'), {
          kind: 'restructure',
          id: 'R-2',
          effectiveOn: '2026-07-01',
          dues: [{ id: 'newer', dueOn: '2028-12-31', amount: '150.00' }],
        }),
        '2026-07-02',
        year,
        { curingSince: '2026-07-01', risesOn: '2027-07-01' },
      ],
      [
        'before it fell, it changes nothing',
        {
          ...accountOf(restructured('2026-01-15')),
          dues: [{ id: '1', dueOn: '2026-01-01', amount: '100.00' }],
          events: [
            {
              kind: 'restructure',
              id: 'R',
              effectiveOn: '2026-01-15',
              dues: [{ id: 'new', dueOn: '2026-01-31', amount: '100.00' }],
            },
            paid('2026-05-10', '100.00'),
          ],
        },
        '2026-05-10',
        year,
        { assetClass: 'substandard', curingSince: '2026-05-10', risesOn: '2026-08-10' },
      ],
    ])('%s', (_, account, asOf, rule, told) => expect(track(account, asOf, rule)).toMatchObject(told))

    it('that was not recorded yet changes nothing', () => {
      const account = accountOf(paid('2026-05-10', '150.00'), restructured('2026-06-20', '2026-07-10'))
      const on = (knownOn: string) =>
        trackAssetClass(account, { asOf: '2026-07-01', aging, upgrade: year, knownOn }).risesOn
      expect([on('2026-07-09'), on('2026-07-10')]).toEqual(['2026-08-10', '2027-06-20'])
    })

    it('has months of a whole number', () => {
      expect(
        errorOf(() => track(accountOf(), '2026-05-02', { ...upgrade, restructuredMonths: 1.5 })).message,
      ).toContain('restructuredMonths: expected a whole number')
    })
  })

  it('begins in the class of the opening', () => {
    const opened: Account = {
      ...accountOf(),
      dues: [],
      opening: {
        on: '2026-03-01',
        oldestDueOn: '2026-02-20',
        balance: { principal: '10.00' },
        assetClass: 'doubtful',
        assetClassSince: '2026-01-05',
      },
    }
    expect(track(opened, '2026-03-02')).toMatchObject({
      assetClass: 'doubtful',
      since: '2026-01-05',
      floor: 'special-mention',
      history: [{ from: '2026-01-05', assetClass: 'doubtful', reason: 'first', source: null }],
    })
  })

  it('has no class before the table was in force', () => {
    const old: Account = {
      id: 'A-1',
      currency: 'CNY',
      dues: [{ id: '1', dueOn: '2023-01-31', amount: '1.00' }],
    }
    expect(track(old, '2023-06-30')).toMatchObject({ assetClass: null, history: [], changesOn: '2023-07-01' })
    // 151 days late on 1 July.
    expect(track(old, '2023-07-01').history).toMatchObject([
      { from: '2023-07-01', assetClass: 'substandard', reason: 'first' },
    ])
  })

  it('leaves a class that another table does not have on the day of that table, whatever the floor', () => {
    const table = { title: 'Table 2', confidence: 'verified' } as const
    const changing = compileAging({
      dueDateIsDay: 0,
      bucketTable: mBuckets30,
      assetClassFloors: {
        id: 'changing',
        history: [
          ...fiveClasses2023.history,
          {
            from: '2026-07-15',
            value: [
              { id: 'normal', fromDay: 0 },
              { id: 'bad', fromDay: 91 },
            ],
            citation: table,
          },
        ],
      },
    })
    // Paid on day 99: normal by its floor, substandard until 10 August, were it not for the table of 15 July.
    const on = (asOf: string) => trackAssetClass(whole, { asOf, aging: changing, upgrade })
    expect(on('2026-07-14')).toMatchObject({ assetClass: 'substandard', changesOn: '2026-07-15' })
    expect(on('2026-07-15')).toMatchObject({
      assetClass: 'normal',
      since: '2026-07-15',
      history: [{}, {}, {}, { from: '2026-07-15', reason: 'table', source: table }],
      changesOn: null,
    })
  })

  it.each<[string, () => unknown, string]>([
    [
      'a policy without floors',
      () =>
        trackAssetClass(accountOf(), {
          asOf: '2026-05-02',
          aging: compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30 }),
          upgrade,
        }),
      'aging.assetClassFloors: expected floors of asset classes in the aging policy, received nothing. Compile the aging policy with assetClassFloors, such as fiveClasses2023.',
    ],
    [
      'a probation below zero',
      () => track(accountOf(), '2026-05-02', { ...upgrade, probationMonths: -1 }),
      'probationMonths: expected a whole number',
    ],
    ['no day', () => track(accountOf(), 'today'), 'asOf: expected a day written YYYY-MM-DD'],
  ])('refuses %s', (_, ask, sentence) => expect(errorOf(ask).message).toContain(sentence))
})

describe('over random payments', () => {
  const classes = ['normal', 'special-mention', 'substandard', 'doubtful', 'loss']
  const first = '2026-01-01'
  const cases = fc
    .record({
      dues: fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 3 }),
      payments: fc.array(fc.nat({ max: 420 }), { maxLength: 3 }),
      needs: fc.constantFrom<ClassUpgrade['needs']>('better-floor', 'nothing-past-due'),
      probationMonths: fc.nat({ max: 3 }),
      offset: fc.nat({ max: 450 }),
    })
    .map(({ dues, payments, needs, probationMonths, offset }) => ({
      account: {
        id: 'A-1',
        currency: 'CNY',
        dues: dues.map((days, index) => ({ id: `${index}`, dueOn: addDays(first, days), amount: '10.00' })),
        events: payments.map(
          (days, index): AccountEvent => ({
            kind: 'payment',
            id: `${index}`,
            effectiveOn: addDays(first, days),
            amount: '10.00',
          }),
        ),
      },
      rule: { needs, probationMonths },
      asOf: addDays(first, offset),
    }))

  /** The rule lived through day by day. */
  const byDiary = (account: Account, rule: ClassUpgrade, asOf: string) => {
    let own = -1
    let since: string | null = null
    for (let day = addDays(first, -1); day <= asOf; day = addDays(day, 1)) {
      const { assetClassFloor, status } = ageAccount(account, { asOf: day, aging })
      const floor = classes.indexOf(assetClassFloor?.id ?? '')
      const holds = floor < own && (rule.needs === 'better-floor' || status !== 'past-due')
      since = holds ? (since ?? day) : null
      if (
        floor >= own ||
        (since !== null && addMonths(since, rule.probationMonths, 'corresponding-day') <= day)
      ) {
        own = floor
        since = null
      }
    }
    return [classes[own], since]
  }

  it('agrees with a diary, and changes on the first day on which the diary does', () => {
    fc.assert(
      fc.property(cases, ({ account, rule, asOf }) => {
        const { assetClass, curingSince, changesOn, history } = track(account, asOf, rule)
        const now = byDiary(account, rule, asOf)
        expect([assetClass, curingSince]).toEqual(now)
        expect(history[history.length - 1]?.assetClass).toBe(assetClass)
        const soon = Array.from({ length: 40 }, (_, index) => addDays(asOf, index + 1))
        const found = soon.find((day) => String(byDiary(account, rule, day)) !== String(now))
        if (found !== undefined) expect(changesOn).toBe(found)
        else if (changesOn !== null) expect(changesOn > addDays(asOf, 40)).toBe(true)
      }),
      { seed: 97, endOnFailure: true, numRuns: 25 },
    )
  })
})
