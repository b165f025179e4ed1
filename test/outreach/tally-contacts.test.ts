import { describe, expect, it } from 'vitest'
import { fixedZones } from '../../src/foundations'
import type { CaseFile, ContactOutcome, ContactRecord } from '../../src/model'
import { rightPartyRate, tallyContacts, tallyContactsBy } from '../../src/outreach'
import { errorOf } from '../support/error-of'

const zones = fixedZones('2025c', {
  'Asia/Shanghai': { offsetMinutes: 480, transitions: [] },
  'Asia/Tokyo': { offsetMinutes: 540, transitions: [] },
})
const period = { from: '2026-03-01', to: '2026-03-31' }
const asked = {
  period,
  channels: ['phone', 'voice-robot'],
  rightParties: ['debtor', 'guarantor'],
  zones,
} as const

let next = 0
const call = (over: Partial<ContactRecord> = {}): ContactRecord => ({
  id: `C-${next++}`,
  at: '2026-03-10T04:00:00Z',
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'lender',
  ...over,
})
const caseOf = (contacts: readonly ContactRecord[], over: Partial<CaseFile> = {}): CaseFile => ({
  debtor: { id: `D-${next++}`, timeZones: ['Asia/Shanghai'] },
  accounts: [],
  contacts,
  ...over,
})
const funnelOf = (contacts: readonly ContactRecord[]): readonly (number | undefined)[] => {
  const { tally } = tallyContacts([caseOf(contacts)], asked)
  return [
    tally.attempts,
    tally.attemptsToValidNumbers,
    tally.answered,
    tally.peopleReached,
    tally.rightPartyContacts,
  ]
}

describe('what an attempt counts as, by the meaning of the outcomes in src/model', () => {
  it.each<[ContactOutcome, readonly number[]]>([
    // [attempts, to valid numbers, answered, people reached, right parties]
    ['not-connected', [1, 0, 0, 0, 0]],
    ['not-delivered', [1, 0, 0, 0, 0]],
    ['no-message-possible', [1, 1, 0, 0, 0]],
    ['no-answer', [1, 1, 0, 0, 0]],
    ['voicemail', [1, 1, 0, 0, 0]],
    ['delivered', [1, 1, 0, 0, 0]],
    ['read', [1, 1, 0, 0, 0]],
    ['sent-letter', [1, 1, 0, 0, 0]],
    ['hung-up', [1, 1, 1, 0, 0]],
    ['wrong-number', [1, 0, 1, 1, 0]],
    ['answered-by-other', [1, 1, 1, 1, 0]],
    ['answered-by-debtor', [1, 1, 1, 1, 1]],
  ])('%s', (outcome, counts) => expect(funnelOf([call({ outcome })])).toEqual(counts))

  it.each<[string, Partial<ContactRecord>, readonly number[]]>([
    ['a guarantor, whom the caller names as a right party', { recipient: 'guarantor' }, [1, 1, 1, 1, 1]],
    ['the debtor by name', { recipient: 'debtor' }, [1, 1, 1, 1, 1]],
    ['an employer is a third person', { recipient: 'employer' }, [1, 1, 1, 1, 0]],
    [
      'somebody else at the guarantor’s',
      { recipient: 'guarantor', outcome: 'answered-by-other' },
      [1, 1, 1, 1, 0],
    ],
    ['a call that came in', { direction: 'inbound' }, [0, 0, 0, 0, 0]],
    ['a channel that is not counted', { channel: 'sms' }, [0, 0, 0, 0, 0]],
    ['another channel that is', { channel: 'voice-robot' }, [1, 1, 1, 1, 1]],
    ['a notice that law requires', { purpose: 'required-notice' }, [0, 0, 0, 0, 0]],
    ['a call to collect, said so', { purpose: 'collection' }, [1, 1, 1, 1, 1]],
  ])('%s', (_, over, counts) => expect(funnelOf([call(over)])).toEqual(counts))
})

describe('the period, by the debtor’s clock', () => {
  // 2026-03-01 in Shanghai starts at 2026-02-28T16:00Z and 2026-03-31 ends at 2026-03-31T16:00Z.
  it.each<[string, string, number]>([
    ['the last millisecond before it', '2026-02-28T15:59:59.999Z', 0],
    ['its first instant', '2026-02-28T16:00:00Z', 1],
    ['its last millisecond', '2026-03-31T15:59:59.999Z', 1],
    ['the first instant after it', '2026-03-31T16:00:00Z', 0],
  ])('%s', (_, at, attempts) => {
    const { tally, unplaced } = tallyContacts([caseOf([call({ at })])], asked)
    expect(tally.attempts).toBe(attempts)
    expect(unplaced).toBe(0)
  })

  const unzoned = { debtor: { id: 'D-0' } }
  // Clocks are up to 18 hours from UTC either way.
  it.each<[string, string, number, number]>([
    ['18 hours before it in UTC, no clock shows it yet', '2026-02-28T05:59:59.999Z', 0, 0],
    ['a clock may show it already', '2026-02-28T06:00:00Z', 0, 1],
    ['a clock may still show the day before', '2026-03-01T17:59:59.999Z', 0, 1],
    ['every clock shows it', '2026-03-01T18:00:00Z', 1, 0],
    ['every clock shows it still', '2026-03-31T05:59:59.999Z', 1, 0],
    ['a clock may show the day after', '2026-03-31T06:00:00Z', 0, 1],
    ['a clock may still show it', '2026-04-01T17:59:59.999Z', 0, 1],
    ['no clock shows it any more', '2026-04-01T18:00:00Z', 0, 0],
  ])('where no zone is known: %s', (_, at, attempts, unplaced) => {
    for (const options of [asked, { period, channels: asked.channels, rightParties: asked.rightParties }]) {
      const debtor = 'zones' in options ? unzoned : {}
      const told = tallyContacts([caseOf([call({ at })], debtor)], options)
      expect(told.tally.attempts).toBe(attempts)
      expect(told.unplaced).toBe(unplaced)
      expect(told.zoneData).toBe('zones' in options ? '2025c' : null)
    }
  })

  it.each<[string, readonly string[], number, number]>([
    ['two zones that disagree about the day', ['Asia/Shanghai', 'Asia/Tokyo'], 0, 1],
    ['the same the other way round', ['Asia/Tokyo', 'Asia/Shanghai'], 0, 1],
    ['one that the data does not know', ['Asia/Tokyo', 'Mars/Base'], 0, 1],
    ['one zone that shows the day', ['Asia/Tokyo'], 1, 0],
    ['one zone that does not', ['Asia/Shanghai'], 0, 0],
  ])('%s', (_, timeZones, attempts, unplaced) => {
    const debtor = { id: 'D-0', timeZones }
    const told = tallyContacts([caseOf([call({ at: '2026-02-28T15:30:00Z' })], { debtor })], asked)
    expect([told.tally.attempts, told.unplaced]).toEqual([attempts, unplaced])
  })
})

describe('accounts and promises', () => {
  const account = (id: string, openedOn?: string): CaseFile['accounts'][number] => ({
    id,
    currency: 'CNY',
    dues: [],
    ...(openedOn === undefined ? {} : { openedOn }),
  })

  it('counts the accounts in stock, those attempted and those of which a right party was reached', () => {
    const accounts = [
      account('A-1'),
      account('A-2', '2026-03-31'),
      account('A-3', '2026-04-01'),
      account('A-4', '2025-01-01'),
    ]
    const contacts = [
      call({ accountIds: ['A-1'], outcome: 'no-answer' }),
      call({ accountIds: ['A-1', 'A-3', 'A-9'], outcome: 'answered-by-debtor' }),
      call({ accountIds: ['A-2'], outcome: 'answered-by-other' }),
    ]
    expect(tallyContacts([caseOf(contacts, { accounts })], asked).tally).toEqual({
      period,
      attempts: 3,
      attemptsToValidNumbers: 3,
      answered: 2,
      peopleReached: 2,
      rightPartyContacts: 1,
      accountsInStock: 3,
      accountsAttempted: 2,
      accountsReached: 1,
      promises: 0,
    })
  })

  it('an attempt that names no account is about all of the case', () => {
    const accounts = [account('A-1'), account('A-2')]
    const { tally } = tallyContacts([caseOf([call()], { accounts })], asked)
    expect([tally.accountsAttempted, tally.accountsReached]).toEqual([2, 2])
  })

  it('an attempt that is unplaced touches no account', () => {
    const contact = call({ at: '2026-03-01T00:00:00Z' })
    const { tally, unplaced } = tallyContacts(
      [caseOf([contact], { debtor: { id: 'D-0' }, accounts: [account('A-1')] })],
      asked,
    )
    expect([tally.accountsAttempted, tally.accountsReached, unplaced]).toEqual([0, 0, 1])
  })

  const promise = (id: string, madeOn: string, dueOn: string, over: object = {}) => ({
    id,
    madeOn,
    dueOn,
    amount: '10.00',
    currency: 'CNY',
    ...over,
  })
  it.each<[string, readonly ReturnType<typeof promise>[], number]>([
    ['made on the first day of the period', [promise('P-1', '2026-03-01', '2026-04-05')], 1],
    ['made on its last day', [promise('P-1', '2026-03-31', '2026-04-05')], 1],
    ['made the day before it', [promise('P-1', '2026-02-28', '2026-03-05')], 0],
    ['made the day after it', [promise('P-1', '2026-04-01', '2026-04-05')], 0],
    [
      'two for one day are one',
      [promise('P-1', '2026-03-02', '2026-03-20'), promise('P-2', '2026-03-05', '2026-03-20')],
      1,
    ],
    [
      'two for two days are two',
      [promise('P-1', '2026-03-02', '2026-03-20'), promise('P-2', '2026-03-05', '2026-03-21')],
      2,
    ],
    [
      'two for one day on two accounts are two',
      [
        promise('P-1', '2026-03-02', '2026-03-20', { accountId: 'A-1' }),
        promise('P-2', '2026-03-02', '2026-03-20', { accountId: 'A-2' }),
      ],
      2,
    ],
    [
      'two for one day in two currencies are two',
      [
        promise('P-1', '2026-03-02', '2026-03-20'),
        promise('P-2', '2026-03-02', '2026-03-20', { currency: 'USD' }),
      ],
      2,
    ],
    [
      'one that repeats a word of the month before counted there',
      [promise('P-2', '2026-03-02', '2026-03-20'), promise('P-1', '2026-02-20', '2026-03-20')],
      0,
    ],
    [
      'one that is superseded by another for the same day is one',
      [
        promise('P-1', '2026-03-02', '2026-03-20'),
        promise('P-2', '2026-03-04', '2026-03-20', { supersedes: 'P-1' }),
      ],
      1,
    ],
  ])('%s', (_, promises, count) => {
    const accounts = [account('A-1'), account('A-2')]
    expect(tallyContacts([caseOf([], { accounts, promises })], asked).tally.promises).toBe(count)
  })
})

describe('many cases', () => {
  it('are added up, and one that cannot be read costs none of the others', () => {
    const good = [caseOf([call()]), caseOf([call({ outcome: 'no-answer' })])]
    const bad = { debtor: { id: 'D-bad' }, accounts: [], contacts: [{ ...call(), at: 'yesterday' }] }
    const again = caseOf([call(), call()], { debtor: { id: good[0]?.debtor.id ?? '' } })
    function* each(): Generator<CaseFile> {
      yield* [good[0], bad, again, good[1], { accounts: [] }] as CaseFile[]
    }
    const { tally, problems } = tallyContacts(each(), asked)
    expect(tally.attempts).toBe(2)
    expect(problems).toMatchObject([
      { ok: false, index: 1, id: 'D-bad', error: { code: 'invalid-input' } },
      { ok: false, index: 2, id: again.debtor.id, error: { code: 'invalid-input' } },
      { ok: false, index: 4, id: null, error: { code: 'invalid-input' } },
    ])
    expect(problems[0]?.error.details.issues[0]?.path).toBe('contacts[0].at')
    expect(problems[1]?.error.details.issues[0]).toMatchObject({ path: 'debtor.id', code: 'duplicate-id' })
    expect(problems[1]?.error.message).toContain('cases[0].debtor.id')
  })

  it('none give a tally of zeros, of which no rate is made', () => {
    const { tally } = tallyContacts([], asked)
    expect(tally).toEqual({
      period,
      attempts: 0,
      attemptsToValidNumbers: 0,
      answered: 0,
      peopleReached: 0,
      rightPartyContacts: 0,
      accountsInStock: 0,
      accountsAttempted: 0,
      accountsReached: 0,
      promises: 0,
    })
    expect(rightPartyRate({ ...tally, variant: 'of-attempts' }).value).toBe(null)
  })

  it.each<[string, object, readonly (readonly [string, string])[]]>([
    [
      'no options but the period',
      { period },
      [
        ['channels', 'missing'],
        ['rightParties', 'missing'],
      ],
    ],
    [
      'a period that ends before it starts',
      { ...asked, period: { from: '2026-03-02', to: '2026-03-01' } },
      [['period.to', 'empty-range']],
    ],
    ['a channel that is none', { ...asked, channels: ['fax'] }, [['channels[0]', 'wrong-type']]],
    ['zone data that is none', { ...asked, zones: { version: '1' } }, [['zones', 'wrong-type']]],
    [
      'zone data without its edition',
      { ...asked, zones: { offsetMinutesAt: () => 0 } },
      [['zones', 'wrong-type']],
    ],
  ])('refuse %s', (_, options, issues) => {
    const { code, details } = errorOf(() => Reflect.apply(tallyContacts, null, [[], options]))
    expect(code).toBe('invalid-input')
    expect('issues' in details && details.issues.map((issue) => [issue.path, issue.code])).toEqual(issues)
  })

  it('refuse what is no list of cases', () => {
    const { details } = errorOf(() => Reflect.apply(tallyContacts, null, [7, asked]))
    expect('issues' in details && details.issues[0]?.path).toBe('cases')
  })
})

describe('by channel and by collector', () => {
  const contacts = [
    call({ actor: 'agency', actorId: 'AG-2' }),
    call({ actor: 'agency', actorId: 'AG-1', channel: 'voice-robot', outcome: 'no-answer' }),
    call({ actor: 'lender', outcome: 'voicemail' }),
    call({ actor: 'agency', outcome: 'answered-by-other' }),
    call({ actor: 'agency', actorId: 'AG-2', outcome: 'hung-up' }),
    call({ actor: 'lender', actorId: 'AG-2', direction: 'inbound' }),
  ]

  it('groups by collector, in order of the keys', () => {
    const told = tallyContactsBy([caseOf(contacts)], { ...asked, by: 'collector' })
    expect(told).toMatchObject({ by: 'collector', period, zoneData: '2025c', unplaced: 0, problems: [] })
    expect(told.groups.map(({ key, tally }) => [key, tally.attempts, tally.answered])).toEqual([
      ['agency', 1, 1],
      ['agency:AG-1', 1, 0],
      ['agency:AG-2', 2, 2],
      ['lender', 1, 0],
    ])
  })

  it('groups by channel, and hands each group to the measures', () => {
    const { groups } = tallyContactsBy([caseOf(contacts)], { ...asked, by: 'channel' })
    expect(groups).toEqual([
      {
        key: 'phone',
        unplaced: 0,
        tally: {
          period,
          attempts: 4,
          attemptsToValidNumbers: 4,
          answered: 3,
          peopleReached: 2,
          rightPartyContacts: 1,
        },
      },
      {
        key: 'voice-robot',
        unplaced: 0,
        tally: {
          period,
          attempts: 1,
          attemptsToValidNumbers: 1,
          answered: 0,
          peopleReached: 0,
          rightPartyContacts: 0,
        },
      },
    ])
    const [phone] = groups
    expect(phone && rightPartyRate({ ...phone.tally, variant: 'of-people-reached' }).value).toBe(50)
  })

  it('tells the unplaced of each group, and of all', () => {
    const at = '2026-03-01T00:00:00Z'
    const cases = [
      caseOf([call({ at }), call(), call({ at, channel: 'voice-robot' }), call({ at })], {
        debtor: { id: 'D-0' },
      }),
    ]
    const { groups, unplaced } = tallyContactsBy(cases, { ...asked, by: 'channel' })
    expect(groups.map(({ key, tally, unplaced: own }) => [key, tally.attempts, own])).toEqual([
      ['phone', 1, 2],
      ['voice-robot', 0, 1],
    ])
    expect(unplaced).toBe(3)
  })

  it('refuses a grouping that is none', () => {
    const { details } = errorOf(() =>
      Reflect.apply(tallyContactsBy, null, [
        [],
        { ...asked, by: 'hour', period: { from: '2026-03-02', to: '2026-03-01' } },
      ]),
    )
    expect('issues' in details && details.issues.map(({ path }) => path)).toEqual(['by'])
    const backwards = { ...asked, by: 'channel', period: { from: '2026-03-02', to: '2026-03-01' } } as const
    expect(errorOf(() => tallyContactsBy([], backwards)).message).toContain('period.to')
  })

  it('has no zone data where none was given', () => {
    const { period: _, zones: __, ...rest } = asked
    expect(tallyContactsBy([], { ...rest, period, by: 'channel' }).zoneData).toBe(null)
  })
})
