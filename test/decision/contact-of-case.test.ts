import { describe, expect, it } from 'vitest'
import { type AssessOn, createArrears, fixedZones } from '../../src'
import { addDays } from '../../src/foundations'
import type { CaseFile, ContactRecord } from '../../src/model'
import { china } from '../../src/packs'
import { consumerLendingCn, tradeReceivables } from '../../src/policies'
import { gapsOf } from '../packs/rule-examples'
import { errorOf } from '../support/error-of'

const asOf = '2026-06-30'
const zones = fixedZones('by hand', {
  'Asia/Shanghai': { offsetMinutes: 480, transitions: [] },
  'Asia/Tokyo': { offsetMinutes: 540, transitions: [] },
})
const caseLate = (days: number, more: Partial<CaseFile> = {}): CaseFile => ({
  debtor: { id: 'D-1', place: 'CN', timeZones: ['Asia/Shanghai'] },
  accounts: [
    {
      id: 'A-1',
      currency: 'CNY',
      debtKind: 'online-consumer-credit',
      dues: [{ id: '1', dueOn: addDays(asOf, -days), amount: '20000.00' }],
    },
  ],
  marks: [],
  promises: [],
  contacts: [],
  facts: { capacity: 'able', willing: true, softEffortFailed: false },
  ...more,
})
// The pack of China holds part of its law only, and says so; this caller accepts that.
const acceptGaps = gapsOf(china).filter((gap) => gap !== 'cn:recipient')
const on: AssessOn = { asOf, acceptGaps }
const contact = { institution: 'micro-lender' } as const
const lender = createArrears({ policy: { ...consumerLendingCn, contact }, packs: [china], zones })
const firm = createArrears({
  policy: { ...tradeReceivables, contact: { ...tradeReceivables.contact, ...contact } },
  packs: [china],
  zones,
})

// GB/T 45251-2025: no collection from 22:00 to 08:00; Shanghai is eight hours ahead of UTC.
const day = { start: '2026-06-30T00:00:00.000Z', end: '2026-06-30T14:00:00.000Z' }

describe('when a debtor may be contacted', () => {
  it('is told for each channel of the treatment, in its order, for the day in the zone of the debtor', () => {
    expect(lender.assess(caseLate(45), on)).toMatchObject({
      treatment: { value: 'negotiate' },
      contact: [
        { channel: 'phone', intervals: [day], bestIntervals: [day], acceptedGaps: acceptGaps, verdict: null },
        { channel: 'sms', intervals: [day] },
        { channel: 'email', intervals: [day] },
        // Letters have no clock: the whole local day.
        {
          channel: 'letter',
          intervals: [{ start: '2026-06-29T16:00:00.000Z', end: '2026-06-30T16:00:00.000Z' }],
        },
      ],
    })
  })

  it('never reads a thin pack as permission', () => {
    const { contact } = lender.assess(caseLate(45), { asOf })
    expect(contact[0]).toMatchObject({ intervals: [], bestIntervals: [], uncovered: acceptGaps })
  })

  it("is narrowed to the policy's best hours, on the channels for which it names them", () => {
    const { contact } = firm.assess(caseLate(45), on)
    expect(contact.map(({ channel, bestIntervals }) => [channel, bestIntervals])).toEqual([
      [
        'phone',
        [
          { start: '2026-06-30T01:30:00.000Z', end: '2026-06-30T03:30:00.000Z' },
          { start: '2026-06-30T06:00:00.000Z', end: '2026-06-30T08:30:00.000Z' },
        ],
      ],
      ['sms', [day]],
      ['email', [day]],
      ['letter', [{ start: '2026-06-29T16:00:00.000Z', end: '2026-06-30T16:00:00.000Z' }]],
    ])
  })

  it('is the time that is this day, allowed and best in every zone in which the debtor may be', () => {
    const debtor = { id: 'D-1', place: 'CN', timeZones: ['Asia/Shanghai', 'Asia/Tokyo'] }
    const { contact } = firm.assess(caseLate(45, { debtor }), on)
    // 08:00 in Shanghai to 22:00 in Tokyo; 09:30 in Shanghai to 11:30 in Tokyo, and so on.
    expect(contact[0]).toMatchObject({
      intervals: [{ start: '2026-06-30T00:00:00.000Z', end: '2026-06-30T13:00:00.000Z' }],
      bestIntervals: [
        { start: '2026-06-30T01:30:00.000Z', end: '2026-06-30T02:30:00.000Z' },
        { start: '2026-06-30T06:00:00.000Z', end: '2026-06-30T07:30:00.000Z' },
      ],
    })
    expect(contact[3]?.intervals).toEqual([
      { start: '2026-06-29T16:00:00.000Z', end: '2026-06-30T15:00:00.000Z' },
    ])
  })

  it.each([
    ['21:59 is allowed', '2026-06-30T21:59:59+08:00', 'allowed', '2026-06-30T13:59:59.000Z'],
    ['22:00 is not', '2026-06-30T22:00:00+08:00', 'blocked', '2026-07-01T00:00:00.000Z'],
    ['nor is 07:59', '2026-06-30T07:59:59+08:00', 'blocked', '2026-06-30T00:00:00.000Z'],
    ['08:00 is', '2026-06-30T08:00:00+08:00', 'allowed', '2026-06-30T00:00:00.000Z'],
  ])('at an instant: %s', (_, at, status, nextAllowedAt) => {
    const { contact } = lender.assess(caseLate(45), { ...on, at })
    expect(contact[0]?.verdict).toMatchObject({ status, nextAllowedAt })
  })

  it('is closed for the day by the third conversation, whoever led it', () => {
    const talk = (id: string, actor: ContactRecord['actor']): ContactRecord => ({
      id,
      at: `${asOf}T0${id}:00:00Z`,
      channel: 'phone',
      direction: 'outbound',
      outcome: 'answered-by-debtor',
      actor,
    })
    const contacts = [talk('1', 'lender'), talk('2', 'agency'), talk('3', 'lender')]
    const decision = lender.assess(caseLate(45, { contacts }), on)
    expect(decision.contact.map(({ channel, intervals }) => [channel, intervals.length])).toEqual([
      ['phone', 0],
      ['sms', 1],
      ['email', 1],
      ['letter', 1],
    ])
    expect(lender.assess(caseLate(45, { contacts: contacts.slice(1) }), on).contact[0]?.intervals).toEqual([
      day,
    ])
    expect(lender.explain(decision, { locale: 'en' }).slice(-5, -3)).toEqual([
      'Contact by phone on this day: not allowed at any time.',
      'Contact by SMS on this day: 2026-06-30 00:00 – 2026-06-30 14:00 (UTC).',
    ])
  })

  it.each<[string, Partial<CaseFile>, readonly string[]]>([
    ['without a place', { debtor: { id: 'D-1', timeZones: ['Asia/Shanghai'] } }, ['debtor.place']],
    ['without a zone', { debtor: { id: 'D-1', place: 'CN' } }, ['debtor.timeZones']],
    [
      'in a zone that nobody knows',
      { debtor: { id: 'D-1', place: 'CN', timeZones: ['Moon/Base'] } },
      ['debtor.timeZones[0]'],
    ],
  ])('is not known %s', (_, more, missing) => {
    expect(lender.assess(caseLate(45, more), on).contact[0]).toMatchObject({ intervals: [], missing })
  })

  it('is not known without zone data, nor before the law has a value, which costs nothing else', () => {
    const plain = createArrears({ policy: { ...consumerLendingCn, contact }, packs: [china] })
    expect(plain.assess(caseLate(45), on).contact[0]).toMatchObject({ intervals: [], missing: ['zones'] })
    const early = lender.assess(caseLate(45), { ...on, asOf: '2025-02-27' })
    expect(early.status).toBe('decided')
    const later: CaseFile = {
      ...caseLate(45),
      accounts: [
        {
          id: 'A-1',
          currency: 'CNY',
          debtKind: 'online-consumer-credit',
          dues: [{ id: '1', dueOn: '2025-01-13', amount: '1.00' }],
        },
      ],
    }
    expect(lender.assess(later, { ...on, asOf: '2025-02-27', at: 0 }).contact[0]).toEqual({
      channel: 'phone',
      intervals: [],
      bestIntervals: [],
      missing: [],
      uncovered: ['cn.gbt-45251.quiet-hours:no-value'],
      acceptedGaps: [],
      earliestAt: null,
      verdict: null,
    })
    expect(lender.assess(later, { ...on, asOf: '2025-02-28' }).contact[0]?.intervals).toHaveLength(1)
  })

  it('is not told where nothing is to be done, or it is not known what', () => {
    expect(lender.assess(caseLate(0), on).contact).toEqual([])
    const { marks: _, ...unmarked } = caseLate(45)
    expect(lender.assess(unmarked, on)).toMatchObject({ treatment: { status: 'undetermined' }, contact: [] })
  })

  it('answers on the last day that a date can be', () => {
    const last = { ...on, asOf: '9999-12-31' }
    // What follows it is no day, so that the guard cannot look ahead; the rest of the decision stands.
    expect(lender.assess(caseLate(45), last)).toMatchObject({
      stage: { status: 'decided' },
      contact: [{ channel: 'letter' }, { channel: 'phone', missing: ['asOf'], intervals: [] }, {}],
    })
  })

  it('rests on the packs, the zones and the weakest source, which the basis names', () => {
    expect(lender.assess(caseLate(45), on).basis).toMatchObject({
      packs: [{ id: 'cn', version: '2026.2' }],
      zones: 'by hand',
      weakestConfidence: 'secondary',
    })
    const elsewhere = { id: 'D-1', place: 'FR', timeZones: ['Asia/Shanghai'] }
    expect(lender.assess(caseLate(45, { debtor: elsewhere }), on).basis.packs).toEqual([])
    expect(
      createArrears({
        policy: { schemaVersion: 1, id: 'p', version: '1', aging: tradeReceivables.aging },
      }).assess({ ...caseLate(45), facts: {} }, { asOf }).basis,
    ).toMatchObject({ packs: [], zones: null, weakestConfidence: null })
  })

  it('counts a gap that the caller does not accept: rules with a weaker source than wanted', () => {
    const { contact } = lender.assess(caseLate(45), {
      ...on,
      minimumConfidence: 'official',
      at: `${asOf}T10:00:00+08:00`,
    })
    expect(contact[0]).toMatchObject({ intervals: [], verdict: { status: 'undetermined' } })
  })

  it.each<[string, object, string]>([
    ['an instant without an offset', { at: '2026-06-30T10:00:00' }, 'at'],
    ['an actor that does not exist', { actor: 'robot' }, 'actor'],
    ['a misspelt option', { acceptGap: [] }, 'acceptGap'],
    ['a confidence that does not exist', { minimumConfidence: 'certain' }, 'minimumConfidence'],
    ['a trace that is not asked for', { trace: false }, 'trace'],
  ])('refuses %s', (_, more, path) => {
    expect(errorOf(() => lender.assess(caseLate(45), { asOf, ...more })).details).toMatchObject({
      issues: [{ path }],
    })
  })
})

describe('a promise to pay', () => {
  const promise = { id: 'P-1', madeOn: '2026-06-20', dueOn: '2026-06-30', amount: '5000.00', currency: 'CNY' }
  const promised = (more: Partial<CaseFile> = {}): CaseFile => caseLate(45, { promises: [promise], ...more })

  it('suspends other contact while it is pending, and no longer', () => {
    const decision = lender.assess(promised(), on)
    expect(decision).toMatchObject({
      treatment: { value: 'await-promise', reasons: [{ rule: 'treatments/promised' }] },
      contact: [],
      promises: [{ promiseId: 'P-1', status: 'pending', short: '5000.00' }],
      changesOn: '2026-07-01',
    })
    const after = lender.assess(promised(), { ...on, asOf: '2026-07-01' })
    expect(after).toMatchObject({ treatment: { value: 'negotiate' }, promises: [{ status: 'broken' }] })
  })

  it('is over from the day on which it is kept, by a payment on an account it may be about', () => {
    const [account] = promised().accounts
    if (account === undefined) throw new Error('the case has an account')
    const event = { kind: 'payment', id: 'E-1', effectiveOn: '2026-06-29', amount: '5000.00' } as const
    const accounts = [{ ...account, events: [event] }]
    expect(lender.assess(promised({ accounts }), { asOf: '2026-06-28' })).toMatchObject({
      treatment: { value: 'await-promise' },
    })
    expect(lender.assess(promised({ accounts }), { asOf })).toMatchObject({
      treatment: { value: 'negotiate' },
      promises: [{ status: 'kept', keptOn: '2026-06-29' }],
    })
    const other = [...promised().accounts, { ...account, id: 'A-2', dues: [], events: [event] }]
    const about = (accountId: string) =>
      lender.assess(promised({ accounts: other, promises: [{ ...promise, accountId }] }), { asOf }).promises
    expect(about('A-2')).toMatchObject([{ status: 'kept' }])
    expect(about('A-1')).toMatchObject([{ status: 'pending' }])
  })

  it('is not kept by money that has kept another, nor by a payment that was reversed', () => {
    const [account] = promised().accounts
    if (account === undefined) throw new Error('the case has an account')
    const payment = { kind: 'payment', id: 'E-1', effectiveOn: '2026-06-25', amount: '5000.00' } as const
    const promises = [promise, { ...promise, id: 'P-2', dueOn: '2026-07-05' }]
    const paidOnce = promised({ promises, accounts: [{ ...account, events: [payment] }] })
    expect(lender.assess(paidOnce, { asOf }).promises).toMatchObject([
      { promiseId: 'P-1', status: 'kept' },
      { promiseId: 'P-2', status: 'pending', paid: '0.00' },
    ])
    const bounced = { kind: 'reversal', id: 'E-2', effectiveOn: '2026-06-28', of: 'E-1' } as const
    const undone = promised({ accounts: [{ ...account, events: [payment, bounced] }] })
    expect(lender.assess(undone, { asOf: '2026-06-27' }).promises).toMatchObject([{ status: 'kept' }])
    expect(lender.assess(undone, { asOf: '2026-06-28' }).promises).toMatchObject([{ status: 'pending' }])
  })

  it('comes after a dispute and an agreement', () => {
    const marks = [{ kind: 'dispute', from: '2026-06-01' }] as const
    expect(lender.assess(promised({ marks }), on)).toMatchObject({ treatment: { value: 'resolve-dispute' } })
  })

  it('is not known where nobody lists promises, or the policy does not judge them', () => {
    const { promises: _, ...unlisted } = caseLate(45)
    expect(lender.assess(unlisted, on)).toMatchObject({ missing: ['promisePending'], promises: [] })
    const { commitments: __, ...unjudging } = consumerLendingCn
    const plain = createArrears({ policy: unjudging })
    expect(plain.assess(promised(), { asOf })).toMatchObject({ missing: ['promisePending'], promises: [] })
    expect(plain.assess(caseLate(45), { asOf })).toMatchObject({ missing: [] })
  })

  it('counts what was broken, or kept in part too late, for tables that ask', () => {
    const { strategy } = consumerLendingCn
    if (strategy === undefined) throw new Error('the preset has a strategy')
    const rows = [
      { id: 'twice', when: { brokenPromises: { from: 2 } }, outcome: 1 },
      { id: 'else', when: {}, outcome: 7 },
    ]
    const cadenceTable = { id: 'cadence', hitPolicy: 'first', rows } as const
    const counting = createArrears({
      policy: { ...consumerLendingCn, strategy: { ...strategy, cadenceTable } },
    })
    const broken = (id: string) => ({ ...promise, id, dueOn: '2026-06-21' })
    const followUp = (...promises: readonly (typeof promise)[]) =>
      counting.assess(caseLate(45, { promises }), { asOf }).followUpDays.value
    expect(followUp(broken('1'))).toBe(7)
    expect(followUp(broken('1'), promise)).toBe(7)
    expect(followUp(broken('1'), broken('2'))).toBe(1)
  })
})

describe('a trace', () => {
  it('tells of every row how it fared, where that is asked for', () => {
    const { stage, segments, approver } = lender.assess(caseLate(45), { asOf, trace: true })
    expect(stage.trace).toEqual([
      {
        row: 'pre-due',
        status: 'lost',
        failed: { fact: 'daysPastDue', condition: { to: 0 }, value: 45 },
      },
      {
        row: 'asset-recovery',
        status: 'lost',
        failed: { fact: 'courtOutcome', condition: 'judgment-unpaid', value: 'not-known' },
      },
      {
        row: 'identify',
        status: 'lost',
        failed: { fact: 'daysPastDue', condition: { from: 1, to: 29 }, value: 45 },
      },
      { row: 'soft', status: 'won' },
      {
        row: 'pre-litigation',
        status: 'lost',
        failed: { fact: 'daysPastDue', condition: { from: 61, to: 90 }, value: 45 },
      },
      {
        row: 'litigation',
        status: 'lost',
        failed: { fact: 'daysPastDue', condition: { from: 91 }, value: 45 },
      },
      {
        row: 'not-tried',
        status: 'lost',
        failed: { fact: 'daysPastDue', condition: { from: 91 }, value: 45 },
      },
    ])
    expect(segments[2]?.answer.trace).toHaveLength(4)
    // Who approves is no table.
    expect(approver).not.toHaveProperty('trace')
    expect(lender.assess(caseLate(45), { asOf }).stage).not.toHaveProperty('trace')
    const known = { facts: { daysPastDue: 45 } }
    expect(lender.decide(known, { asOf, trace: true }).stage.trace).toEqual(stage.trace)
  })
})
