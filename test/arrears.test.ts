import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  assignCases,
  computeLimitation,
  createArrears,
  fixedZones,
  mBuckets30,
  type Policy,
  receivablesBuckets,
  retainUntil,
  reviewLegalCase,
} from '../src'
import { createScriptArrears } from '../src/arrears'
import { china } from '../src/packs'
import { limitationCn, tradeReceivables } from '../src/policies'
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

describe('the facade of the script for spreadsheets', () => {
  it('asks of a case what the whole facade asks, and leaves out letters, records, legal files, re-agings and workload', () => {
    const whole = createArrears<string>({ policy: tradeReceivables })
    const script = createScriptArrears<string>({ policy: tradeReceivables })
    const left = Object.keys(whole).filter((name) => !Object.keys(script).includes(name))
    expect(left.sort()).toEqual([
      'assignCases',
      'checkLetter',
      'checkReAging',
      'checkRecord',
      'computeLimitation',
      'quoteOffers',
      'quotePayoff',
      'replayLoan',
      'retainUntil',
      'reviewLegalCase',
    ])
    expect(script.decide({ facts: { daysPastDue: 45 } }, { asOf })).toEqual(
      whole.decide({ facts: { daysPastDue: 45 } }, { asOf }),
    )
  })
})

describe('the further questions of a strategy', () => {
  const arrears = createArrears<string>({ policy: tradeReceivables })
  const { strategy } = tradeReceivables
  if (strategy?.legalPath === undefined || strategy.recordKeeping === undefined) {
    throw new Error('The shipped policy has a legal path and keeps records.')
  }
  const { legalPath, recordKeeping } = strategy

  it('is a letter complete, by its id and the contents of the policy', () => {
    const everything = strategy.letters[0]?.contents ?? []
    expect(arrears.checkLetter('letter-1', { contains: everything }, { asOf }).status).toBe('complete')
    // src/policies/letter-contents.ts: every letter has a place to sign for receipt, which stands last.
    expect(arrears.checkLetter('letter-2', { contains: everything.slice(0, -1) }, { asOf })).toMatchObject({
      letter: 'letter-2',
      status: 'incomplete',
      missing: [{ id: 'receipt' }],
    })
  })

  it('is the record of a contact complete, and how long is it kept', () => {
    // src/policies/record-keeping.ts: seven things, the promise last; five years from the end of the contract.
    const stated = ['time', 'channel', 'person', 'content', 'feedback', 'outcome']
    expect(arrears.checkRecord(stated, { asOf })).toMatchObject({
      status: 'incomplete',
      missing: [{ id: 'promise' }],
    })
    expect(arrears.checkRecord([...stated, 'promise'], { asOf }).status).toBe('complete')
    const dates = { contractEndedOn: '2026-03-31' }
    expect(arrears.retainUntil(dates, { asOf })).toEqual(retainUntil(recordKeeping.rules, dates))
    expect(arrears.retainUntil(dates, { asOf }).until).toBe('2031-03-31')
  })

  it('how does a legal case stand on the path of the policy, with the limitation that is passed', () => {
    const legalCase = {
      step: 'lawyer-letter',
      evidenceHeld: ['contract', 'invoice', 'collection-record'],
      keyDates: [],
      currency: 'CNY',
      expectedRecovery: '30000.00',
      costs: [],
      claim: { dueOn: '2026-01-01', occurrences: [] },
    }
    const options = { asOf, limitation: limitationCn }
    expect(arrears.reviewLegalCase(legalCase, options)).toEqual(
      reviewLegalCase(legalPath, legalCase, options),
    )
    expect(arrears.reviewLegalCase(legalCase, { asOf }).next).toMatchObject({ id: 'preservation' })
    expect(arrears.computeLimitation(limitationCn, legalCase.claim, { asOf })).toEqual(
      computeLimitation(limitationCn, legalCase.claim, { asOf }),
    )
  })

  it('who works on which case, with the roles of the authority', () => {
    const cases = [{ id: 'C-1', role: 'director' }]
    const collectors = [
      { id: 'K-1', role: 'collector' },
      { id: 'K-2', role: 'general-manager' },
    ]
    const roles = strategy.authority.roles.map(({ id }) => id)
    const plan = arrears.assignCases(cases, collectors, { prefer: 'closest-fit', asOf })
    expect(plan).toEqual(assignCases(cases, collectors, { prefer: 'closest-fit', roles }))
    expect(plan.assignments).toMatchObject([{ caseId: 'C-1', collectorId: 'K-2' }])
    // Roles of the caller's own stand: here a director is the lowest.
    const own = { prefer: 'closest-fit', roles: ['director', 'collector', 'general-manager'], asOf } as const
    expect(arrears.assignCases(cases, collectors, own).assignments).toMatchObject([{ collectorId: 'K-1' }])
    const misspelt = { prefer: 'closest-fit', asOf, most: 5 } as const
    expect(errorOf(() => arrears.assignCases([], [], misspelt))).toMatchObject({
      details: { issues: [{ path: 'options.most', code: 'unknown-key' }] },
    })
  })

  it('by the version of the policy in force on the day', () => {
    const shorter: Policy = {
      ...tradeReceivables,
      version: 'next',
      effectiveFrom: '2026-07-01',
      runningCases: 'continue',
      examples: [],
      strategy: {
        ...strategy,
        letters: strategy.letters.map((letter) => ({ ...letter, contents: ['debt'] })),
        recordKeeping: { ...recordKeeping, contactFields: recordKeeping.contactFields.slice(0, 1) },
        legalPath: { ...legalPath, reviewEveryDays: 7 },
      },
    }
    const versions = createArrears<string>({ policy: shorter, earlierPolicies: [tradeReceivables] })
    const statusOn = (day: string) => [
      versions.checkLetter('letter-1', { contains: ['debt'] }, { asOf: day }).status,
      versions.checkRecord(['time'], { asOf: day }).status,
    ]
    expect(statusOn('2026-06-30')).toEqual(['incomplete', 'incomplete'])
    expect(statusOn('2026-07-01')).toEqual(['complete', 'complete'])
  })

  it.each<[string, (of: ReturnType<typeof createArrears<string>>) => unknown, string]>([
    ['letters', (of) => of.checkLetter('letter-1', { contains: [] }, { asOf }), 'strategy.letters'],
    ['records', (of) => of.checkRecord([], { asOf }), 'strategy.recordKeeping'],
    ['retention', (of) => of.retainUntil({}, { asOf }), 'strategy.recordKeeping'],
    [
      'a legal path',
      (of) =>
        of.reviewLegalCase(
          { step: 'suit', evidenceHeld: [], keyDates: [], currency: 'CNY', costs: [] },
          { asOf },
        ),
      'strategy.legalPath',
    ],
  ])('have no answer where the policy says nothing of %s', (_, ask, path) => {
    const error = errorOf(() => ask(createArrears<string>({ policy })))
    expect(error).toMatchObject({ code: 'invalid-input', details: { issues: [{ path, code: 'missing' }] } })
    expect(error.message).toContain(`Write ${path} in the version of the policy`)
  })

  it('refuse a letter that the policy does not have, and a day that is none', () => {
    expect(errorOf(() => arrears.checkLetter('letter-9', { contains: [] }, { asOf })).details).toMatchObject({
      issues: [{ path: 'letter', code: 'unknown-reference', received: '"letter-9"' }],
    })
    for (const ask of [
      () => arrears.checkRecord([], { asOf: '2026-02-30' }),
      () => arrears.retainUntil({}, { asOf: '2026-02-30' }),
      () => arrears.checkLetter('letter-1', { contains: [] }, { asOf: '2026-02-30' }),
      () => arrears.assignCases([], [], { prefer: 'closest-fit', asOf: '2026-02-30' }),
    ]) {
      expect(errorOf(ask).details).toMatchObject({ issues: [{ path: 'asOf' }] })
    }
  })
})
