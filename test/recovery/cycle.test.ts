import { describe, expect, it } from 'vitest'
import { fixedZones } from '../../src/foundations'
import type { AccountEvent, CaseFile, ContactRecord } from '../../src/model'
import { type CycleRow, closedShare, collectionCycle, measureCycle, readCycles } from '../../src/recovery'
import { issuesOf, sentencesOf } from './issues-of'

const asOf = '2026-03-31'

describe('collectionCycle', () => {
  const tally = { asOf, totalDays: 90, paidCases: 6, openCases: 2 } as const

  it('is the mean of the paid cases, with the open ones beside it', () => {
    // 90 / 6; 6 of 8
    expect(collectionCycle({ ...tally, variant: 'from-start' })).toEqual({
      id: 'collection-cycle',
      variant: 'from-start',
      label: { en: 'Collection cycle, from entry into collection', 'zh-CN': '催收周期（自入催）' },
      value: 15,
      reason: null,
      unit: 'days',
      basis: 'count',
      currency: null,
      numerator: 90,
      denominator: 6,
      factor: 1,
      offset: 0,
      period: { asOf },
      openCases: 2,
      closedShare: {
        id: 'closed-share',
        variant: 'paid-cases',
        label: { en: 'Share of cases closed', 'zh-CN': '结案占比' },
        value: 75,
        reason: null,
        unit: 'percent',
        basis: 'count',
        currency: null,
        numerator: 6,
        denominator: 8,
        factor: 100,
        offset: 0,
        period: { asOf },
      },
    })
    expect(collectionCycle({ ...tally, variant: 'from-first-action' }).variant).toBe('from-first-action')
  })

  it('has no value without a paid case, and still tells the share closed', () => {
    const none = collectionCycle({ asOf, totalDays: 0, paidCases: 0, openCases: 3, variant: 'from-start' })
    expect(none.reason?.label.en).toBe('no value: a paid-case count of zero')
    expect(none.closedShare.value).toBe(0)
    expect(closedShare({ asOf, totalDays: 0, paidCases: 0, openCases: 0 }).reason?.label['zh-CN']).toBe(
      '无值：案件数为零',
    )
  })

  it('has the share closed without days, which it does not read', () => {
    expect(closedShare({ asOf, paidCases: 6, openCases: 2 })).toEqual(closedShare(tally))
    const noDays = { asOf, paidCases: 6, openCases: 2, variant: 'from-start' } as const
    // @ts-expect-error the mean of no days
    expect(issuesOf(() => collectionCycle(noDays))).toEqual([['totalDays', 'missing']])
  })

  it('refuses days of no paid case', () => {
    const none = { asOf, totalDays: 1, paidCases: 0, openCases: 2 }
    expect(issuesOf(() => closedShare(none))).toEqual([['totalDays', 'wrong-type']])
    expect(sentencesOf(() => collectionCycle({ ...none, variant: 'from-start' }))).toEqual([
      'totalDays: expected 0, as no case has paid, received 1. Add up the days of the paid cases alone: how long an open one takes is not known.',
      'totalDays：应为 0，因为没有已还款案件，收到 1。请只累计已还款案件的天数；未结案件的时长未知。',
    ])
    expect(
      collectionCycle({ asOf, totalDays: 0, paidCases: 1, openCases: 0, variant: 'from-start' }).value,
    ).toBe(0)
  })

  it('refuses no variant and counts that are none', () => {
    // @ts-expect-error no variant
    expect(issuesOf(() => collectionCycle(tally))).toEqual([['variant', 'missing']])
    const bad = { asOf, totalDays: -1, paidCases: 0.5, openCases: Number.NaN }
    expect(issuesOf(() => closedShare(bad))).toEqual([
      ['totalDays', 'wrong-type'],
      ['paidCases', 'wrong-type'],
      ['openCases', 'wrong-type'],
    ])
    expect(issuesOf(() => collectionCycle({ ...bad, variant: 'from-start' }))).toHaveLength(3)
  })
})

describe('measureCycle', () => {
  const row = (startedOn: string, paidOn?: string): CycleRow => ({
    caseId: 'C-1',
    startedOn,
    ...(paidOn === undefined ? {} : { paidOn }),
  })

  it.each<[string, readonly CycleRow[], readonly [totalDays: number, paid: number, open: number]]>([
    ['no case', [], [0, 0, 0]],
    ['paid on the day of the start', [row('2026-03-01', '2026-03-01')], [0, 1, 0]],
    ['paid over the end of a month', [row('2026-02-27', '2026-03-02')], [3, 1, 0]],
    ['paid on the day', [row('2026-03-30', '2026-03-31')], [1, 1, 0]],
    ['paid the day after is open', [row('2026-03-30', '2026-04-01')], [0, 0, 1]],
    ['never paid is open', [row('2026-03-31')], [0, 0, 1]],
    ['begun the day after is left out', [row('2026-04-01'), row('2026-04-01', '2026-04-02')], [0, 0, 0]],
    ['a case that relapsed counts twice', [row('2026-01-01', '2026-01-11'), row('2026-03-01')], [10, 1, 1]],
  ])('%s', (_, rows, [totalDays, paidCases, openCases]) => {
    expect(measureCycle(rows, { asOf })).toEqual({ asOf, totalDays, paidCases, openCases })
  })

  it('refuses bad rows by their places', () => {
    const rows = [row('2026-03-01', '2026-02-28'), row('2026-02-30'), { startedOn: '2026-03-01' }]
    // @ts-expect-error a row without its case
    expect(issuesOf(() => measureCycle(rows, { asOf }))).toEqual([
      ['rows[0].paidOn', 'date-order'],
      ['rows[1].startedOn', 'no-such-day'],
      ['rows[2].caseId', 'missing'],
    ])
    expect(issuesOf(() => measureCycle([], { asOf: 'today' }))).toEqual([['asOf', 'not-a-date']])
  })

  it('says what to do', () => {
    expect(sentencesOf(() => measureCycle([row('2026-03-01', '2026-02-28')], { asOf }))).toEqual([
      'rows[0].paidOn: expected a day not before 2026-03-01, on which the case was begun, received 2026-02-28. A payment before the start ends no case: leave it out, or correct the days.',
      'rows[0].paidOn：应为不早于案件起始日 2026-03-01 的日期，收到 2026-02-28。起始日之前的还款不结束案件：请省略或更正日期。',
    ])
  })
})

describe('readCycles', () => {
  const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
  const options = { asOf, zone: 'Asia/Shanghai', zones }

  const call = (at: string, more: Partial<ContactRecord> = {}): ContactRecord => ({
    id: `K-${at}`,
    at,
    channel: 'phone',
    direction: 'outbound',
    outcome: 'no-answer',
    actor: 'lender',
    ...more,
  })
  const paid = (effectiveOn: string, more: object = {}): AccountEvent => ({
    kind: 'payment',
    id: `P-${effectiveOn}`,
    effectiveOn,
    amount: '10.00',
    ...more,
  })
  const fileOf = (contacts: readonly ContactRecord[], ...events: readonly AccountEvent[]): CaseFile => ({
    debtor: { id: 'D-1' },
    accounts: [
      {
        id: 'A-1',
        currency: 'CNY',
        dues: [{ id: 'INV-1', dueOn: '2026-01-31', amount: '1000.00' }],
        events,
      },
    ],
    contacts,
  })
  const noon = call('2026-03-05T12:00+08:00')

  it.each<[string, CaseFile, readonly [startedOn: string, paidOn: string | undefined] | undefined]>([
    ['a case that nobody acted on', fileOf([], paid('2026-03-06')), undefined],
    ['a case without contacts', { ...fileOf([]), contacts: [] }, undefined],
    ['a contact and no payment', fileOf([noon]), ['2026-03-05', undefined]],
    [
      'the first contact counts',
      fileOf([call('2026-03-09T12:00+08:00'), noon], paid('2026-03-20')),
      ['2026-03-05', '2026-03-20'],
    ],
    [
      'a contact that was received is no action',
      fileOf([call('2026-03-01T12:00+08:00', { direction: 'inbound' }), noon]),
      ['2026-03-05', undefined],
    ],
    [
      'a greeting is none, and one named as collection is',
      fileOf([
        call('2026-03-01T12:00+08:00', { purpose: 'greeting' }),
        call('2026-03-02T12:00+08:00', { purpose: 'collection' }),
        noon,
      ]),
      ['2026-03-02', undefined],
    ],
    [
      'the day is that of the books: 16:30 UTC is the next one',
      fileOf([call('2026-03-05T16:30Z')]),
      ['2026-03-06', undefined],
    ],
    ['an action on the day', fileOf([call('2026-03-31T23:59+08:00')]), ['2026-03-31', undefined]],
    ['an action the day after', fileOf([call('2026-04-01T00:00+08:00')]), undefined],
    ['a payment on the day of the action', fileOf([noon], paid('2026-03-05')), ['2026-03-05', '2026-03-05']],
    [
      'a payment the day before is not its doing',
      fileOf([noon], paid('2026-03-04')),
      ['2026-03-05', undefined],
    ],
    [
      'one due of two is paid by then',
      {
        ...fileOf([noon]),
        accounts: [
          {
            id: 'A-1',
            currency: 'CNY',
            dues: [
              { id: 'INV-1', dueOn: '2026-01-31', amount: '10.00' },
              { id: 'INV-2', dueOn: '2026-02-28', amount: '20.00' },
            ],
            events: [paid('2026-03-04'), paid('2026-03-20')],
          },
        ],
      },
      ['2026-03-05', '2026-03-20'],
    ],
    [
      'a recovery before a payment that is no recovery',
      fileOf(
        [noon],
        paid('2026-03-20'),
        { kind: 'write-off', id: 'W', effectiveOn: '2026-03-06' },
        { kind: 'recovery', id: 'R', effectiveOn: '2026-03-10', amount: '5.00' },
      ),
      ['2026-03-05', '2026-03-10'],
    ],
    [
      'the first of several',
      fileOf([noon], paid('2026-03-20'), paid('2026-03-10'), paid('2026-03-15')),
      ['2026-03-05', '2026-03-10'],
    ],
    ['a payment on the last day', fileOf([noon], paid('2026-03-31')), ['2026-03-05', '2026-03-31']],
    ['a payment after it', fileOf([noon], paid('2026-04-01')), ['2026-03-05', undefined]],
    [
      'a payment that was reversed',
      fileOf([noon], paid('2026-03-10'), {
        kind: 'reversal',
        id: 'R-1',
        effectiveOn: '2026-03-12',
        of: 'P-2026-03-10',
      }),
      ['2026-03-05', undefined],
    ],
    [
      'a recovery after a write-off',
      fileOf(
        [noon],
        { kind: 'write-off', id: 'W-1', effectiveOn: '2026-03-06' },
        paid('2026-03-10', { kind: 'recovery' }),
      ),
      ['2026-03-05', '2026-03-10'],
    ],
    [
      'a charge is no payment',
      fileOf([noon], paid('2026-03-10', { kind: 'charge', component: 'fee' })),
      ['2026-03-05', undefined],
    ],
    [
      'a case that had paid all before its first action',
      fileOf([noon], paid('2026-03-04', { amount: '1000.00' })),
      undefined,
    ],
    [
      'a case that had paid all but a cent',
      fileOf([noon], paid('2026-03-04', { amount: '999.99' })),
      ['2026-03-05', undefined],
    ],
    [
      'a case that pays all on the day of its first action',
      fileOf([noon], paid('2026-03-05', { amount: '1000.00' })),
      ['2026-03-05', '2026-03-05'],
    ],
    [
      'a case that pays all on the day after',
      fileOf([noon], paid('2026-03-06', { amount: '1000.00' })),
      ['2026-03-05', '2026-03-06'],
    ],
    [
      'a case that had nothing to pay until later, and then paid',
      fileOf(
        [noon],
        paid('2026-03-04', { amount: '1000.00' }),
        { kind: 'charge', id: 'C-1', effectiveOn: '2026-03-06', component: 'fee', amount: '5.00' },
        paid('2026-03-10', { amount: '5.00' }),
      ),
      undefined,
    ],
    [
      'a case that was written off before its first action',
      fileOf([noon], { kind: 'write-off', id: 'W-1', effectiveOn: '2026-03-04' }),
      ['2026-03-05', undefined],
    ],
    [
      'a case that was written off, and recovered before its first action',
      fileOf(
        [noon],
        { kind: 'write-off', id: 'W-1', effectiveOn: '2026-03-03' },
        paid('2026-03-04', { kind: 'recovery', amount: '1000.00' }),
      ),
      undefined,
    ],
    [
      'a case of which a due is issued on the day of its first action',
      {
        ...fileOf([noon]),
        accounts: [
          {
            id: 'A-1',
            currency: 'CNY',
            dues: [{ id: '1', issuedOn: '2026-03-05', dueOn: '2026-03-20', amount: '1' }],
          },
        ],
      },
      ['2026-03-05', undefined],
    ],
    [
      'a case of which a due is issued the day after',
      {
        ...fileOf([noon]),
        accounts: [
          {
            id: 'A-1',
            currency: 'CNY',
            dues: [{ id: '1', issuedOn: '2026-03-06', dueOn: '2026-03-20', amount: '1' }],
          },
        ],
      },
      undefined,
    ],
    [
      'a case with a credit alone',
      {
        ...fileOf([noon]),
        accounts: [{ id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-01-31', amount: '-1' }] }],
      },
      undefined,
    ],
    [
      'a case of which the second account owes',
      {
        ...fileOf([noon]),
        accounts: [
          { id: 'A-1', currency: 'CNY', dues: [] },
          { id: 'A-2', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-01-31', amount: '1' }] },
        ],
      },
      ['2026-03-05', undefined],
    ],
  ])('%s', (_, file, expected) => {
    const [startedOn, paidOn] = expected ?? []
    expect(readCycles([file], options)).toEqual(
      startedOn === undefined
        ? []
        : [{ caseId: 'D-1', startedOn, ...(paidOn === undefined ? {} : { paidOn }) }],
    )
  })

  it('hands its rows on', () => {
    const files = [fileOf([noon], paid('2026-03-15')), fileOf([noon]), fileOf([])]
    expect(measureCycle(readCycles(files, options), { asOf })).toEqual({
      asOf,
      totalDays: 10,
      paidCases: 1,
      openCases: 1,
    })
  })

  it('refuses what is no case file, by its place', () => {
    // @ts-expect-error no case file
    expect(issuesOf(() => readCycles([fileOf([]), { debtor: {}, accounts: [] }], options))).toEqual([
      ['cases[1].debtor.id', 'missing'],
    ])
  })

  it('refuses options without a zone, zone data, or a zone that it does not hold', () => {
    // @ts-expect-error no options
    expect(issuesOf(() => readCycles([], undefined))).toEqual([['', 'missing']])
    // @ts-expect-error nothing but a day
    expect(issuesOf(() => readCycles([], { asOf }))).toEqual([
      ['zone', 'missing'],
      ['zones', 'missing'],
    ])
    // @ts-expect-error a name is no zone data
    expect(sentencesOf(() => readCycles([], { ...options, zones: 'host' }))).toEqual([
      'zones: expected zone data, received "host". Pass hostZones() or fixedZones(…): the library reads no zone of its own.',
      'zones：应为时区数据，收到 "host"。请传入 hostZones() 或 fixedZones(…)；本库不自行读取时区。',
    ])
    expect(sentencesOf(() => readCycles([fileOf([noon])], { ...options, zone: 'Asia/Nowhere' }))).toEqual([
      'zone: expected a zone that the zone data knows, received "Asia/Nowhere". Write its IANA name, such as Asia/Shanghai, and pass zone data that holds it.',
      'zone：应为时区数据中已有的时区，收到 "Asia/Nowhere"。请写 IANA 名称，例如 Asia/Shanghai，并传入包含它的时区数据。',
    ])
  })
})
