import { describe, expect, expectTypeOf, it } from 'vitest'
import { createArrears, fixedZones, mBuckets30, type Policy, receivablesBuckets } from '../src'
import { china } from '../src/packs'
import { tradeReceivables } from '../src/policies'
import { gapsOf } from './packs/rule-examples'
import { errorOf } from './support/error-of'

const policy = {
  schemaVersion: 1,
  id: 'own',
  version: '2026-01',
  aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
} as const
const account = { id: 'A-1', currency: 'USD', dues: [{ id: 'INV-1', dueOn: '2026-03-01', amount: '100.00' }] }
const asOf = '2026-03-31'
const shanghai = fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })

describe('createArrears', () => {
  const arrears = createArrears({ policy })

  it('answers by its policy, one account at a time, row by row, and as a report', () => {
    expect(arrears.ageAccount(account, { asOf })).toMatchObject({ daysPastDue: 30, bucket: '1-30' })
    expect([...arrears.ageAccounts([account], { asOf })]).toMatchObject([
      { ok: true, aging: { daysPastDue: 30 } },
    ])
    expect(
      arrears.reportAging([{ debtor: { id: 'D' }, accounts: [account] }], { asOf }).currencies,
    ).toMatchObject([{ currency: 'USD', balance: '100.00' }])
  })

  it('gives the rows of a report that are asked for', () => {
    const cases = [{ debtor: { id: 'D' }, accounts: [account] }]
    expect(arrears.reportAging(cases, { asOf }).accounts).toBeNull()
    expect(arrears.reportAging(cases, { asOf, by: 'account' }).accounts).toMatchObject([
      { debtorId: 'D', accountId: account.id, balance: '100.00' },
    ])
    // @ts-expect-error rows of no such kind
    expect(errorOf(() => arrears.reportAging(cases, { asOf, by: 'due' })).details).toMatchObject({
      issues: [{ path: 'by' }],
    })
  })

  it('ages reports by the date that the policy names', () => {
    const byDocument = createArrears({
      policy: { ...policy, aging: { ...policy.aging, agedBy: 'document-date' } },
    })
    const cases = [{ debtor: { id: 'D' }, accounts: [account] }]
    expect(byDocument.reportAging(cases, { asOf }).currencies).toMatchObject([{ undated: '100.00' }])
  })

  it('answers by another policy otherwise', () => {
    const day1 = createArrears({ policy: { ...policy, aging: { dueDateIsDay: 1, bucketTable: mBuckets30 } } })
    expect(day1.ageAccount(account, { asOf })).toMatchObject({ daysPastDue: 31, bucket: 'M2' })
  })

  it('keeps the bucket ids of a policy written in TypeScript as literal types', () => {
    const own = createArrears({
      policy: {
        schemaVersion: 1,
        id: 'own',
        version: '1',
        aging: {
          dueDateIsDay: 0,
          bucketTable: {
            id: 't',
            buckets: [
              { id: 'fresh', fromDay: 0, toDay: 9 },
              { id: 'stale', fromDay: 10 },
            ],
          },
        },
      },
    })
    expectTypeOf(own.ageAccount(account, { asOf }).bucket).toEqualTypeOf<'fresh' | 'stale' | null>()
    expectTypeOf(arrears.ageAccount(account, { asOf }).bucket).toEqualTypeOf<
      'not-due' | '1-30' | '31-60' | '61-90' | 'over-90' | null
    >()
    // @ts-expect-error a misspelt bucket id does not compile
    expect(own.ageAccount(account, { asOf }).bucket === 'stael').toBe(false)
  })

  it('types the bucket ids of a policy from JSON as string', () => {
    const fromJson: Policy = JSON.parse(JSON.stringify(policy))
    expectTypeOf(createArrears({ policy: fromJson }).ageAccount(account, { asOf }).bucket).toEqualTypeOf<
      string | null
    >()
  })

  it('compiles once: a policy changed afterwards does not change its answers', () => {
    const changing = structuredClone(policy) as unknown as { aging: { dueDateIsDay: 0 | 1 } } & Policy
    const compiled = createArrears({ policy: changing })
    const before = compiled.ageAccount(account, { asOf })
    changing.aging.dueDateIsDay = 1
    expect(compiled.ageAccount(account, { asOf })).toEqual(before)
  })

  it('guards contact by its packs and zones, one question at a time, prepared, as a cadence and looking back', () => {
    const guarding = createArrears({ policy, packs: [china], zones: shanghai })
    const debtor = { kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'] } as const
    const known = { debtor, history: [], marks: [], preferences: [] } as const
    const facts = {
      ...known,
      institution: 'micro-lender',
      debtKinds: ['online-consumer-credit'],
      acceptGaps: ['cn:*'],
    } as const
    const manner = { channel: 'phone', actor: 'lender' } as const
    const contact = guarding.prepareContact(manner, facts)
    for (const [at, status] of [
      ['2026-06-10T07:59:59.999+08:00', 'blocked'],
      ['2026-06-10T08:00+08:00', 'allowed'],
    ] as const) {
      expect(guarding.checkContact({ ...manner, at }, facts).status).toBe(status)
      expect(contact.check(at).status).toBe(status)
    }
    const day = { from: '2026-06-10T00:00+08:00', to: '2026-06-11T00:00+08:00' }
    expect(guarding.contactWindows({ ...manner, ...day }, facts).intervals).toEqual([
      { start: '2026-06-10T00:00:00.000Z', end: '2026-06-10T14:00:00.000Z' },
    ])
    const wish = { ...manner, from: '2026-06-10', to: '2026-06-10', timesPerDay: 5 }
    expect(guarding.fitCadence(wish, facts).permitted).toBe(3)
    expect(guarding.screenContacts(facts).map(({ status }) => status)).not.toContain('breached')
  })

  it.each<[string, (call: typeof arrears) => unknown, string]>([
    ['an account without a day', ({ ageAccount }) => ageAccount(account, { asOf: '' }), 'asOf'],
    // @ts-expect-error the options are missing
    ['an account without options', ({ ageAccount }) => ageAccount(account), 'asOf'],
    // @ts-expect-error a Date is not a day
    ['rows as of a Date', ({ ageAccounts }) => ageAccounts([account], { asOf: new Date(0) }), 'asOf'],
    ['a report as of 30 February', ({ reportAging }) => reportAging([], { asOf: '2026-02-30' }), 'asOf'],
  ])('refuses %s', (_, call, path) => {
    expect(errorOf(() => call(arrears)).details).toMatchObject({ issues: [{ path }] })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no policy', {}],
    ['a policy that is a text', { policy: 'own' }],
  ])('refuses %s for its options', (_, options) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => createArrears(options)).code).toBe('invalid-policy')
  })
})

describe('contact through the facade', () => {
  const zones = fixedZones('test', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
  const arrears = createArrears({ policy, packs: [china], zones })
  const debtor = { place: 'CN', timeZones: ['Asia/Shanghai'] }
  // The pack of China holds part of its law only, and says so; these callers accept that.
  const facts = { debtor, history: [], debtKinds: ['trade'], acceptGaps: gapsOf(china) } as const
  const ask = (at: string) => arrears.checkContact({ at, channel: 'phone', actor: 'lender' }, facts)

  // GB/T 45251-2025: no collection from 22:00 to 08:00 unless agreed.
  it.each([
    ['21:59:59', '2026-03-31T21:59:59+08:00', 'allowed'],
    ['22:00', '2026-03-31T22:00:00+08:00', 'blocked'],
    ['07:59:59', '2026-04-01T07:59:59+08:00', 'blocked'],
    ['08:00', '2026-04-01T08:00:00+08:00', 'allowed'],
  ])("at %s in the debtor's place", (_, at, status) => expect(ask(at).status).toBe(status))

  it('never reads a thin pack as permission', () => {
    const { acceptGaps: _, ...cautious } = facts
    expect(
      arrears.checkContact({ at: '2026-04-01T10:00:00+08:00', channel: 'phone', actor: 'lender' }, cautious),
    ).toMatchObject({
      status: 'undetermined',
      uncovered: gapsOf(china).filter((gap) => gap !== 'cn:recipient'),
    })
  })

  it('is undetermined without packs and zones', () => {
    expect(
      createArrears({ policy }).checkContact(
        { at: 0, channel: 'phone', actor: 'lender' },
        { debtor, history: [] },
      ).status,
    ).toBe('undetermined')
  })

  it('checks the packs once, when it is created, and names every fault by its place', () => {
    const [quiet, ...rest] = china.rules
    const rules = [{ ...quiet, id: '' }, ...rest]
    // @ts-expect-error packs of any form reach a library that plain JavaScript calls
    const { code, details } = errorOf(() => createArrears({ policy, packs: [{ ...china, rules }], zones: 1 }))
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues: [{ path: 'packs[0].rules[0].id' }, { path: 'zones' }] })
    // @ts-expect-error as above
    expect(errorOf(() => createArrears({ policy, packs: [{ ...china, rules }] })).details).toMatchObject({
      issues: [{ path: 'packs[0].rules[0].id' }],
    })
  })

  it('answers by the packs as they were when it was created', () => {
    const own: { rules: unknown[] } = JSON.parse(JSON.stringify(china))
    // @ts-expect-error a pack out of JSON
    const kept = createArrears({ policy, packs: [own], zones })
    own.rules.length = 0
    const request = { at: '2026-03-31T23:00:00+08:00', channel: 'phone', actor: 'lender' } as const
    expect(kept.checkContact(request, facts).status).toBe('blocked')
  })

  it('lists the permitted intervals of a day', () => {
    const request = {
      from: '2026-03-31T00:00:00+08:00',
      to: '2026-04-01T00:00:00+08:00',
      channel: 'phone',
      actor: 'lender',
    } as const
    expect(arrears.contactWindows(request, facts).intervals).toMatchObject([
      { start: '2026-03-31T00:00:00.000Z', end: '2026-03-31T14:00:00.000Z' },
    ])
  })
})

describe('the steps one at a time', () => {
  const arrears = createArrears({ policy: tradeReceivables })
  const known = { facts: { daysPastDue: 45, capacity: 'able', willing: false } }

  it('are the steps of the whole decision', () => {
    const decision = arrears.decide(known, { asOf })
    expect(arrears.classifyDebtor(known, { asOf })).toEqual(decision.segments)
    const { stage, treatment, followUpDays, letter, approver, plan } = decision
    expect(arrears.selectStrategy(known, { asOf })).toEqual({
      stage,
      treatment,
      followUpDays,
      letter,
      approver,
      plan,
    })
    expect(arrears.classifyDebtor(known, { asOf }).slice(0, 3)).toMatchObject([
      { id: 'reachability' },
      { id: 'quadrant', answer: { value: 'able-unwilling' } },
      { id: 'risk', answer: { value: 'medium' } },
    ])
    expect(stage.value).toBe('soft')
  })

  it('hold what needs no policy too', () => {
    const promise = { id: 'P', madeOn: '2026-03-01', dueOn: '2026-03-10', amount: '100.00', currency: 'USD' }
    const rule = { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 }
    expect(arrears.judgePromise(promise, [], { asOf, rule }).status).toBe('broken')
    expect(arrears.kpi.overdueRate({ variant: 'count', asOf, overdueCount: 1, totalCount: 4 }).value).toBe(25)
    // 50,000 in ten is 5,000 each.
    const plan = arrears.planInstallments({
      method: 'equal-parts',
      amount: '50000.00',
      currency: 'CNY',
      count: 10,
      firstDueOn: '2026-05-05',
      monthRule: 'corresponding-day',
      rounding: { mode: 'half-up', unit: 'minor' },
      remainder: 'last',
    })
    expect(plan.rows.map(({ payment }) => payment)).toEqual(Array(10).fill('5000.00'))
  })
})
