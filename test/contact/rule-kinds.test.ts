import { describe, expect, it } from 'vitest'
import type {
  BlockRule,
  ContactContext,
  ContactRequest,
  ContactVerdict,
  ContentRule,
  GapRule,
  Pack,
  PreferenceRule,
  PrerequisiteRule,
  RecipientRule,
  RecordRule,
  RuleScope,
} from '../../src/contact'
import type { BusinessCalendar } from '../../src/foundations'
import { contactOutcomes } from '../../src/model'
import { call, capRule, checkCall, citation, contextOf, packOf, statusOf, windowRule } from './questions'

const noon = '2026-06-10T12:00:00.000+08:00'
const from2020 = [{ from: '2020-01-01', value: 'in-force', citation }] as const
const label = { en: 'A rule', 'zh-CN': '一条规则' }
const common = { label, effect: 'deny', scope: { channels: ['phone'] } } as const
const ofRule = (rule: Pack['rules'][number], more: Partial<ContactContext> = {}): ContactContext =>
  contextOf([packOf([rule])], more)
/** The status, and what is missing for it. */
const answer = (
  at: string,
  context: ContactContext,
  more: Partial<ContactRequest> = {},
): readonly unknown[] => {
  const { status, missing } = checkCall(at, context, more)
  return missing.length === 0 ? [status] : [status, ...missing]
}

describe('hours of some days, by a calendar', () => {
  const calendar: BusinessCalendar = {
    id: 'xx',
    version: '1',
    from: '2026-01-01',
    to: '2026-12-31',
    weekend: ['saturday', 'sunday'],
    // A Wednesday; and a Saturday that is worked to make up for another day.
    holidays: ['2026-06-10'],
    workdays: ['2026-06-13'],
  }
  const byWeekday = windowRule('allows', '', '', {
    calendar: 'xx',
    history: [
      {
        from: '2020-01-01',
        value: [
          { on: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', to: '21:00' },
          { on: ['saturday', 'sunday'], from: '09:00', to: '20:00' },
        ],
        citation,
      },
    ],
  })
  const byBusiness = windowRule('allows', '', '', {
    calendar: 'xx',
    history: [
      {
        from: '2020-01-01',
        value: [
          { on: ['business-day'], from: '08:00', to: '22:00' },
          { on: ['non-business-day'], from: '09:00', to: '20:00' },
        ],
        citation,
      },
    ],
  })
  const onHolidays = windowRule('allows', '', '', {
    calendar: 'xx',
    history: [
      {
        from: '2020-01-01',
        value: [
          { on: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', to: '20:00' },
          { on: ['holiday'], from: '08:00', to: '18:00' },
        ],
        citation,
      },
    ],
  })

  it.each<[string, typeof byWeekday, string, readonly string[]]>([
    ['a weekday at 08:00', byWeekday, '2026-06-09T08:00+08:00', ['allowed']],
    ['a Saturday at 08:59', byWeekday, '2026-06-13T08:59+08:00', ['blocked']],
    ['a Saturday at 09:00', byWeekday, '2026-06-13T09:00+08:00', ['allowed']],
    ['a holiday that no hours name', byWeekday, '2026-06-10T12:00+08:00', ['blocked']],
    ['the millisecond after it', byWeekday, '2026-06-11T08:00+08:00', ['allowed']],
    ['a business day at 21:59', byBusiness, '2026-06-09T21:59+08:00', ['allowed']],
    ['a Sunday at 20:00', byBusiness, '2026-06-14T20:00+08:00', ['blocked']],
    ['a make-up workday at 21:59', byBusiness, '2026-06-13T21:59+08:00', ['allowed']],
    ['a holiday at 19:59', byBusiness, '2026-06-10T19:59+08:00', ['allowed']],
    ['a holiday at 20:00', byBusiness, '2026-06-10T20:00+08:00', ['blocked']],
    ['a holiday that has hours of its own, at 17:59', onHolidays, '2026-06-10T17:59+08:00', ['allowed']],
    ['at 18:00', onHolidays, '2026-06-10T18:00+08:00', ['blocked']],
    ['the last day that the calendar covers', byWeekday, '2026-12-31T12:00+08:00', ['allowed']],
    [
      'the day after: it may be a holiday',
      byWeekday,
      '2027-01-01T12:00+08:00',
      ['undetermined', 'calendars.xx'],
    ],
    ['and if it were none, the hour is closed anyway', byWeekday, '2027-01-01T21:00+08:00', ['blocked']],
    [
      'the day before the first that it covers',
      byBusiness,
      '2025-12-31T21:00+08:00',
      ['undetermined', 'calendars.xx'],
    ],
    ['an hour that is open on any day', byBusiness, '2027-01-01T12:00+08:00', ['allowed']],
  ])('%s', (_, rule, at, expected) =>
    expect(answer(at, ofRule(rule, { calendars: [calendar] }))).toEqual(expected),
  )

  it('without the calendar, every day may be a holiday', () => {
    expect(answer('2026-06-09T12:00+08:00', ofRule(byWeekday))).toEqual(['undetermined', 'calendars.xx'])
    expect(answer('2026-06-09T07:59+08:00', ofRule(byWeekday))).toEqual(['blocked'])
  })

  it('the next allowed instant is after the holiday, and the basis names the calendar', () => {
    const verdict = checkCall('2026-06-09T21:00+08:00', ofRule(byWeekday, { calendars: [calendar] }))
    expect(verdict.nextAllowedAt).toBe('2026-06-11T00:00:00.000Z')
    expect(verdict.basis.calendars).toEqual([{ id: 'xx', version: '1' }])
  })

  it('of one zone, wherever the debtor is', () => {
    const fixed = windowRule('allows', '08:00', '21:00', { zone: 'America/New_York' })
    // 08:00 in New York is 20:00 in Shanghai, in summer.
    expect(answer('2026-06-10T11:59:59.999Z', ofRule(fixed))).toEqual(['blocked'])
    expect(answer('2026-06-10T12:00:00.000Z', ofRule(fixed))).toEqual(['allowed'])
    expect(answer(noon, ofRule(windowRule('allows', '08:00', '21:00', { zone: 'Not/Known' })))).toEqual([
      'undetermined',
      'zones',
    ])
  })
})

describe('a number of contacts', () => {
  const perPerson = capRule(1, 1, {
    counts: {
      channels: ['phone'],
      outcomes: contactOutcomes,
      directions: ['outbound'],
      actors: ['lender', 'agency', 'debt-buyer'],
      per: ['person', 'account', 'address', 'principal', 'place'],
      pooled: 'actor',
      except: ['with-consent', 'reply'],
    },
  })
  const asked = {
    actorId: 'agency-1',
    principalId: 'bank-1',
    personId: 'p-1',
    addressId: 'mobile',
    place: 'home',
    accountIds: ['A-1'],
  } as const
  const earlier = '2026-06-10T09:00+08:00'

  it.each<[string, Parameters<typeof call>[1], ContactVerdict['status']]>([
    ['the same in everything', asked, 'blocked'],
    ['one that says nothing of any of it', {}, 'blocked'],
    ['of another actor', { ...asked, actorId: 'agency-2' }, 'allowed'],
    ['for another principal', { ...asked, principalId: 'bank-2' }, 'allowed'],
    ['with another person', { ...asked, personId: 'p-2' }, 'allowed'],
    ['with the spouse', { ...asked, recipient: 'spouse' }, 'allowed'],
    ['to another number', { ...asked, addressId: 'landline' }, 'allowed'],
    ['at another place', { ...asked, place: 'work' }, 'allowed'],
    ['about another account', { ...asked, accountIds: ['A-2'] }, 'allowed'],
    ['about two accounts, of which it is one', { ...asked, accountIds: ['A-2', 'A-1'] }, 'blocked'],
    ['made with consent', { ...asked, withConsent: true }, 'allowed'],
    ['in reply to what the debtor asked', { ...asked, inReplyTo: 'in' }, 'allowed'],
    ['in reply to nothing that is known', { ...asked, inReplyTo: 'out' }, 'blocked'],
  ])('a call %s', (_, more, status) => {
    const inbound = call('2026-06-09T09:00+08:00', { id: 'in', direction: 'inbound' })
    const history = [inbound, call(earlier, more)]
    expect(statusOf(noon, ofRule(perPerson, { history }), asked)).toBe(status)
  })

  const days = (...dates: readonly string[]) => dates.map((date) => call(`2026-06-${date}T12:00+08:00`))
  const limit = (most: number, period: object): ReturnType<typeof capRule> =>
    capRule(most, 1, {
      history: [{ from: '2020-01-01', value: { most, period }, citation }],
    })
  // 10 June 2026 is a Wednesday.
  it.each<[string, object, readonly string[], ContactVerdict['status']]>([
    ['a week of the calendar: Monday counts', { calendar: 'week' }, ['08'], 'blocked'],
    ['the Sunday before does not', { calendar: 'week' }, ['07'], 'allowed'],
    ['a month of the calendar: the first counts', { calendar: 'month' }, ['01'], 'blocked'],
    [
      'a week that the law does not define: seven days, today included',
      { unspecified: 'week' },
      ['04'],
      'blocked',
    ],
    ['and not eight', { unspecified: 'week' }, ['03'], 'allowed'],
  ])('%s', (_, period, dates, status) =>
    expect(statusOf(noon, ofRule(limit(1, period), { history: days(...dates) }))).toBe(status),
  )

  it('a month that the law does not define is 31 days, or that of the calendar where the caller asks for it', () => {
    const rule = limit(1, { unspecified: 'month' })
    const onMay = (date: string) => ofRule(rule, { history: [call(`2026-05-${date}T12:00+08:00`)] })
    expect(statusOf(noon, onMay('11'))).toBe('blocked')
    expect(statusOf(noon, onMay('10'))).toBe('allowed')
    expect(statusOf(noon, { ...onMay('11'), unspecifiedPeriods: 'calendar' })).toBe('allowed')
    const june = ofRule(rule, { history: days('01'), unspecifiedPeriods: 'calendar' })
    expect(statusOf(noon, june)).toBe('blocked')
  })

  it('of channels: a further one is too many, the same one is not', () => {
    const rule = capRule(1, 7, {
      scope: {},
      counts: {
        channels: ['phone', 'sms', 'email'],
        outcomes: contactOutcomes,
        directions: ['outbound'],
        actors: ['lender'],
        distinct: 'channel',
      },
    })
    const context = ofRule(rule, { history: days('08', '09') })
    expect(statusOf(noon, context)).toBe('allowed')
    expect(statusOf(noon, context, { channel: 'sms' })).toBe('blocked')
  })
})

describe('days after a contact', () => {
  const gap = (firstDay: 'same' | 'next', count: number): GapRule => ({
    ...common,
    kind: 'gap',
    id: 'xx.cool-down',
    counts: {
      channels: ['phone'],
      outcomes: ['answered-by-debtor'],
      directions: ['outbound', 'inbound'],
      actors: ['lender'],
    },
    history: [{ from: '2020-01-01', value: { days: count, firstDay }, citation }],
  })
  // Regulation F, comment 14(b)(2)(i)-1.ii: a talk on Thursday 13, whoever began it: no call before Thursday 20.
  const history = [call('2026-08-13T20:00+08:00', { direction: 'inbound' })]

  it.each<[string, 'same' | 'next', string, ContactVerdict['status']]>([
    ['the day itself is the first of seven', 'same', '2026-08-13T21:00+08:00', 'blocked'],
    ['the seventh', 'same', '2026-08-19T23:59:59.999+08:00', 'blocked'],
    ['the eighth is free, from midnight and not from 20:00', 'same', '2026-08-20T00:00+08:00', 'allowed'],
    ['the day before knows nothing of it', 'same', '2026-08-12T12:00+08:00', 'allowed'],
    [
      'where the next day is the first, the day itself is barred too',
      'next',
      '2026-08-13T21:00+08:00',
      'blocked',
    ],
    ['and the seventh after it', 'next', '2026-08-20T23:59:59.999+08:00', 'blocked'],
    ['and no longer', 'next', '2026-08-21T00:00+08:00', 'allowed'],
  ])('%s', (_, firstDay, at, status) =>
    expect(statusOf(at, ofRule(gap(firstDay, 7), { history }))).toBe(status),
  )

  it('says which contact it was, and when it clears', () => {
    expect(checkCall('2026-08-15T12:00+08:00', ofRule(gap('same', 7), { history }))).toMatchObject({
      reasons: [
        {
          code: 'too-soon',
          facts: { lastContactOn: '2026-08-13' },
          threshold: { days: 7, firstDay: 'same' },
          clearsAt: '2026-08-19T16:00:00.000Z',
        },
      ],
      nextAllowedAt: '2026-08-19T16:00:00.000Z',
    })
  })

  it('is not known without the history', () => {
    const { history: _, ...context } = ofRule(gap('same', 7))
    expect(answer(noon, context)).toEqual(['undetermined', 'history'])
  })
})

describe('what must come before', () => {
  const requiring = (requires: PrerequisiteRule['requires'], terms: object = {}): PrerequisiteRule => ({
    ...common,
    kind: 'prerequisite',
    id: 'xx.first',
    requires,
    history: [{ from: '2020-01-01', value: terms, citation }],
  })
  const noticed = requiring({ fact: 'notice', notice: 'collection' }, { waitDays: 6 })
  const sent = { kind: 'collection', sentOn: '2026-06-01' } as const

  it.each<[string, readonly object[], object, string, readonly string[]]>([
    ['no notice', [], {}, noon, ['blocked']],
    ['the sixth day after it', [sent], {}, '2026-06-07T23:59:59.999+08:00', ['blocked']],
    ['the seventh', [sent], {}, '2026-06-08T00:00+08:00', ['allowed']],
    ['another kind of notice', [{ ...sent, kind: 'assignment' }], {}, noon, ['blocked']],
    [
      'one about another account',
      [{ ...sent, accountIds: ['A-2'] }],
      { accountIds: ['A-1'] },
      noon,
      ['blocked'],
    ],
    [
      'one about this account',
      [{ ...sent, accountIds: ['A-1'] }],
      { accountIds: ['A-1'] },
      noon,
      ['allowed'],
    ],
    [
      'one about one of two accounts',
      [{ ...sent, accountIds: ['A-1'] }],
      { accountIds: ['A-1', 'A-2'] },
      noon,
      ['blocked'],
    ],
    [
      'one about some account, where nobody says which this is about',
      [{ ...sent, accountIds: ['A-1'] }],
      {},
      noon,
      ['blocked'],
    ],
    ['one that another sent', [{ ...sent, actorId: 'agency-2' }], { actorId: 'agency-1' }, noon, ['blocked']],
    ['the earlier of two counts', [{ ...sent, sentOn: '2026-06-09' }, sent], {}, noon, ['allowed']],
  ])('a notice: %s', (_, notices, more, at, expected) =>
    expect(answer(at, ofRule(noticed, { notices: notices as never }), more)).toEqual(expected),
  )

  it('a notice without days to wait opens its own day, and not the one before', () => {
    const rule = requiring({ fact: 'notice', notice: 'collection' })
    expect(statusOf('2026-05-31T23:59:59.999+08:00', ofRule(rule, { notices: [sent] }))).toBe('blocked')
    expect(statusOf('2026-06-01T00:00+08:00', ofRule(rule, { notices: [sent] }))).toBe('allowed')
  })

  const byConsent = requiring({ fact: 'consent', consent: 'channel' })
  const inWriting = requiring({ fact: 'consent', consent: 'channel', form: 'written' })
  const consent = { kind: 'channel', from: '2026-06-08', until: '2026-06-10' } as const
  it.each<[string, PrerequisiteRule, readonly object[], object, string, readonly string[]]>([
    ['the day before it', byConsent, [consent], {}, '2026-06-07T23:59:59.999+08:00', ['blocked']],
    ['its first day', byConsent, [consent], {}, '2026-06-08T00:00+08:00', ['allowed']],
    ['its last', byConsent, [consent], {}, '2026-06-10T23:59:59.999+08:00', ['allowed']],
    ['the day after', byConsent, [consent], {}, '2026-06-11T00:00+08:00', ['blocked']],
    ['to something else', byConsent, [{ ...consent, kind: 'hours' }], {}, noon, ['blocked']],
    ['by another channel', byConsent, [{ ...consent, channels: ['sms'] }], {}, noon, ['blocked']],
    ['to another number', byConsent, [{ ...consent, addressId: 'a' }], { addressId: 'b' }, noon, ['blocked']],
    [
      'to a number, where nobody says which',
      byConsent,
      [{ ...consent, addressId: 'a' }],
      {},
      noon,
      ['blocked'],
    ],
    ['given to another', byConsent, [{ ...consent, actorId: 'a' }], { actorId: 'b' }, noon, ['blocked']],
    [
      'by word of mouth, where it must be written',
      inWriting,
      [{ ...consent, form: 'oral' }],
      {},
      noon,
      ['blocked'],
    ],
    ['in writing', inWriting, [{ ...consent, form: 'written' }], {}, noon, ['allowed']],
  ])('a consent: %s', (_, rule, consents, more, at, expected) =>
    expect(answer(at, ofRule(rule, { consents: consents as never }), more)).toEqual(expected),
  )

  it.each<[string, PrerequisiteRule['requires'], keyof ContactContext]>([
    ['notices', { fact: 'notice', notice: 'collection' }, 'notices'],
    ['consents', { fact: 'consent', consent: 'channel' }, 'consents'],
    ['history', { fact: 'unreachable-debtor' }, 'history'],
    ['identityEstablished', { fact: 'established-identity' }, 'identityEstablished'],
  ])('is not known without %s', (fact, requires, name) => {
    const { [name]: _, ...context } = ofRule(requiring(requires))
    expect(answer(noon, context as ContactContext)).toEqual(['undetermined', fact])
  })

  const unreachable = requiring({ fact: 'unreachable-debtor', orStatuses: ['deceased'] }, { failures: 3 })
  const tries = (...outcomes: readonly (typeof contactOutcomes)[number][]) =>
    outcomes.map((outcome, at) => call(`2026-06-0${at + 1}T12:00+08:00`, { outcome }))
  it.each<[string, ReturnType<typeof tries>, ContactVerdict['status']]>([
    ['two attempts failed', tries('no-answer', 'voicemail'), 'blocked'],
    ['three did', tries('no-answer', 'voicemail', 'not-connected'), 'allowed'],
    ['an answer among them', tries('no-answer', 'no-answer', 'answered-by-debtor', 'no-answer'), 'blocked'],
    ['the number is wrong', tries('wrong-number'), 'allowed'],
    ['the number was wrong, and another is right', tries('wrong-number', 'answered-by-debtor'), 'blocked'],
    [
      'attempts to reach others',
      tries('no-answer', 'no-answer', 'no-answer').map((one) => ({ ...one, recipient: 'relative' })),
      'blocked',
    ],
  ])('a debtor who cannot be reached: %s', (_, history, status) =>
    expect(statusOf(noon, ofRule(unreachable, { history, marks: [] }))).toBe(status),
  )

  it('or who died', () => {
    const marks = [{ kind: 'deceased', from: '2026-06-10' }] as const
    expect(statusOf(noon, ofRule(unreachable, { marks }))).toBe('allowed')
    expect(statusOf('2026-06-09T12:00+08:00', ofRule(unreachable, { marks }))).toBe('blocked')
    expect(answer(noon, ofRule(unreachable))).toEqual(['undetermined', 'marks'])
  })

  it('established identity', () => {
    const rule = requiring({ fact: 'established-identity' })
    expect(statusOf(noon, ofRule(rule, { identityEstablished: true }))).toBe('allowed')
    expect(statusOf(noon, ofRule(rule, { identityEstablished: false }))).toBe('blocked')
  })
})

describe('who may be contacted', () => {
  const rule: RecipientRule = {
    ...common,
    kind: 'recipient',
    id: 'xx.recipients',
    allows: ['debtor', 'guarantor'],
    limits: { recipients: ['relative'], purposes: ['location'] },
    history: from2020,
  }
  it.each<[string, Partial<ContactRequest>, ContactVerdict['status']]>([
    ['the debtor, where nobody is named', {}, 'allowed'],
    ['a guarantor', { recipient: 'guarantor' }, 'allowed'],
    ['a relative, to collect', { recipient: 'relative' }, 'blocked'],
    ['a relative, to learn where the debtor is', { recipient: 'relative', purpose: 'location' }, 'allowed'],
    ['a neighbor, to learn that', { recipient: 'neighbor', purpose: 'location' }, 'blocked'],
  ])('%s', (_, more, status) => expect(statusOf(noon, ofRule(rule), more)).toBe(status))

  it('is known without any zone', () => {
    const { zones: _, ...context } = ofRule(rule, { debtor: { place: 'XX' } })
    expect(answer(noon, context)).toEqual(['allowed'])
    expect(checkCall(noon, context, { recipient: 'employer' })).toMatchObject({
      status: 'blocked',
      reasons: [
        {
          code: 'wrong-recipient',
          facts: { recipient: 'employer', purpose: 'collection' },
          threshold: { allows: ['debtor', 'guarantor'] },
          clearsAt: null,
        },
      ],
      nextAllowedAt: null,
    })
  })
})

describe('a status that stops contact', () => {
  const rule: BlockRule = {
    ...common,
    kind: 'block',
    id: 'xx.stop',
    scope: { exceptPurposes: ['remedy-notice'] },
    unless: ['counsel-consents'],
    statuses: ['bankruptcy', 'represented'],
    history: from2020,
  }
  const mark = { kind: 'represented', from: '2026-06-09', until: '2026-06-10', accountId: 'A-1' } as const
  it.each<[string, string, Partial<ContactRequest>, ContactVerdict['status']]>([
    ['the day before it', '2026-06-08T23:59:59.999+08:00', {}, 'allowed'],
    ['its first day', '2026-06-09T00:00+08:00', {}, 'blocked'],
    ['its last', '2026-06-10T23:59:59.999+08:00', {}, 'blocked'],
    ['the day after', '2026-06-11T00:00+08:00', {}, 'allowed'],
    ['about its account', noon, { accountIds: ['A-1'] }, 'blocked'],
    ['about another', noon, { accountIds: ['A-2'] }, 'allowed'],
    ['for a purpose that is left out', noon, { purpose: 'remedy-notice' }, 'allowed'],
    ['with a ground', noon, { grounds: ['counsel-consents'] }, 'allowed'],
  ])('%s', (_, at, more, status) => expect(statusOf(at, ofRule(rule, { marks: [mark] }), more)).toBe(status))

  it('another status does not, and nobody knows without marks', () => {
    expect(statusOf(noon, ofRule(rule, { marks: [{ kind: 'dispute', from: '2026-01-01' }] }))).toBe('allowed')
    expect(answer(noon, ofRule(rule))).toEqual(['undetermined', 'marks'])
  })

  it('names the status, and says when it clears', () => {
    expect(checkCall(noon, ofRule(rule, { marks: [mark] })).reasons).toMatchObject([
      { code: 'status-forbids', facts: { statuses: ['represented'] }, clearsAt: '2026-06-10T16:00:00.000Z' },
    ])
  })

  it('stops contact also where the zone is not known, if no clock shows another day', () => {
    const old = { kind: 'bankruptcy', from: '2020-01-01' } as const
    const nowhere = { place: 'XX' }
    expect(answer(noon, ofRule(rule, { debtor: nowhere, marks: [old] }))).toEqual(['blocked'])
    const today = { kind: 'bankruptcy', from: '2026-06-10' } as const
    expect(answer(noon, ofRule(rule, { debtor: nowhere, marks: [today] }))).toEqual([
      'undetermined',
      'debtor.timeZones',
    ])
    expect(answer(noon, ofRule(rule, { debtor: nowhere, marks: [] }))).toEqual(['allowed'])
  })
})

describe('what the debtor asked', () => {
  const rule: PreferenceRule = {
    ...common,
    kind: 'preference',
    id: 'xx.wishes',
    scope: {},
    history: from2020,
  }
  const wish = { from: '2026-06-01' } as const

  it.each<[string, object, string, Partial<ContactRequest>, readonly string[]]>([
    ['no contact at all', wish, noon, {}, ['blocked']],
    ['before it was asked', { from: '2026-06-11' }, noon, {}, ['allowed']],
    ['its last day', { ...wish, until: '2026-06-10' }, noon, {}, ['blocked']],
    ['the day after', { ...wish, until: '2026-06-09' }, noon, {}, ['allowed']],
    ['hours that are kept free', { ...wish, hours: [{ from: '12:00', to: '13:00' }] }, noon, {}, ['blocked']],
    ['and the hour after', { ...wish, hours: [{ from: '11:00', to: '12:00' }] }, noon, {}, ['allowed']],
    ['on Wednesdays', { ...wish, weekdays: ['wednesday'] }, noon, {}, ['blocked']],
    ['on Thursdays', { ...wish, weekdays: ['thursday'] }, noon, {}, ['allowed']],
    ['not by phone', { ...wish, channels: ['phone'] }, noon, {}, ['blocked']],
    ['not by SMS', { ...wish, channels: ['sms'] }, noon, {}, ['allowed']],
    ['not at work', { ...wish, places: ['work'] }, noon, { place: 'work' }, ['blocked']],
    ['not at work, and it is at home', { ...wish, places: ['work'] }, noon, { place: 'home' }, ['allowed']],
    [
      'not at work, and nobody says where it is',
      { ...wish, places: ['work'] },
      noon,
      {},
      ['undetermined', 'request.place'],
    ],
    ['not to this number', { ...wish, addressIds: ['a'] }, noon, { addressId: 'a' }, ['blocked']],
    [
      'not to a number, and nobody says which it is',
      { ...wish, addressIds: ['a'] },
      noon,
      {},
      ['undetermined', 'request.addressId'],
    ],
    [
      'of the debtor, and it is the guarantor who is called',
      wish,
      noon,
      { recipient: 'guarantor' },
      ['allowed'],
    ],
    [
      'of this person',
      { ...wish, personId: 'p' },
      noon,
      { recipient: 'guarantor', personId: 'p' },
      ['blocked'],
    ],
    ['of another', { ...wish, personId: 'p' }, noon, { recipient: 'guarantor', personId: 'q' }, ['allowed']],
  ])('%s', (_, preference, at, more, expected) => {
    const preferences = [preference] as never
    expect(answer(at, ofRule(rule, { preferences }), more)).toEqual(expected)
    // It binds as well where no rule of the law says so.
    expect(answer(at, contextOf([packOf([])], { preferences }), more)).toEqual(expected)
  })

  it('is no hindrance to confirm it, nor to a notice that law requires', () => {
    const context = contextOf([packOf([])], { preferences: [wish] })
    expect(statusOf(noon, context, { purpose: 'opt-out-confirmation' })).toBe('allowed')
    expect(statusOf(noon, context, { purpose: 'required-notice' })).toBe('allowed')
    expect(statusOf(noon, context, { purpose: 'greeting' })).toBe('blocked')
  })

  it('is not missed where no rule asks for it, and is where one does', () => {
    expect(answer(noon, contextOf([packOf([])]))).toEqual(['allowed'])
    expect(answer(noon, ofRule(rule))).toEqual(['undetermined', 'preferences'])
  })

  it('is answered once, by the same channel, where the debtor writes or calls in spite of it', () => {
    const preferences = [wish]
    const inbound = call('2026-06-10T11:00+08:00', { id: 'in', direction: 'inbound' })
    const reply = call('2026-06-10T11:30+08:00', { id: 'out', inReplyTo: 'in' })
    const asked = { inReplyTo: 'in' } as const
    const context = contextOf([packOf([])], { preferences, history: [inbound] })
    expect(checkCall(noon, context, asked)).toMatchObject({
      status: 'allowed',
      reasons: [{ liftedBy: 'reply' }],
    })
    expect(statusOf(noon, context, { ...asked, channel: 'sms' })).toBe('blocked')
    expect(statusOf(noon, { ...context, history: [inbound, reply] }, asked)).toBe('blocked')
    expect(statusOf(noon, { ...context, history: [] }, asked)).toBe('blocked')
  })
})

describe('what a contact says, and whether it is recorded', () => {
  const content: ContentRule = {
    ...common,
    kind: 'content',
    id: 'xx.content',
    must: ['opt-out', 'telephone-number'],
    mustNot: ['threat-of-suit'],
    history: from2020,
  }
  it.each<[string, ContactRequest['contents'], readonly string[], readonly string[]]>([
    ['all that it must', ['opt-out', 'telephone-number', 'debt-details'], ['allowed'], []],
    ['part of it', ['opt-out'], ['blocked'], ['telephone-number']],
    ['what it may not', ['opt-out', 'telephone-number', 'threat-of-suit'], ['blocked'], ['threat-of-suit']],
    ['nobody says what', undefined, ['undetermined', 'request.contents'], []],
  ])('says %s', (_, contents, expected, wrong) => {
    const more = contents === undefined ? {} : { contents }
    expect(answer(noon, ofRule(content), more)).toEqual(expected)
    const { reasons, obligations } = checkCall(noon, ofRule(content), more)
    expect(
      reasons.flatMap((reason) => (reason.code === 'wrong-content' ? reason.facts.contents : [])),
    ).toEqual(wrong)
    expect(obligations).toMatchObject([
      {
        ruleId: 'xx.content',
        must: ['opt-out', 'telephone-number'],
        mustNot: ['threat-of-suit'],
        mustRecord: false,
      },
    ])
  })

  const record: RecordRule = {
    ...common,
    kind: 'record',
    id: 'xx.record',
    mustRecord: true,
    history: [
      { from: '2020-01-01', value: { keep: { count: 3, unit: 'years' }, from: 'contact' }, citation },
    ],
  }
  it.each<[boolean | undefined, readonly string[]]>([
    [true, ['allowed']],
    [false, ['blocked']],
    [undefined, ['undetermined', 'request.isRecorded']],
  ])('recorded: %s', (isRecorded, expected) => {
    const more = isRecorded === undefined ? {} : { isRecorded }
    expect(answer(noon, ofRule(record), more)).toEqual(expected)
    expect(checkCall(noon, ofRule(record), more).obligations).toMatchObject([
      { mustRecord: true, retention: { keep: { count: 3, unit: 'years' }, from: 'contact' } },
    ])
  })

  it('what is only kept stands in the way of nothing, and of another channel nothing is asked', () => {
    const { mustRecord: _, ...kept } = record
    expect(checkCall(noon, ofRule(kept))).toMatchObject({
      status: 'allowed',
      obligations: [{ mustRecord: false }],
    })
    expect(checkCall(noon, ofRule(kept), { channel: 'sms' }).obligations).toEqual([])
  })
})

describe('which contacts a rule restrains', () => {
  const never = (scope: RuleScope) =>
    ofRule(windowRule('allows', '', '', { scope, history: [{ from: '2020-01-01', value: [], citation }] }))
  it.each<[string, RuleScope, Partial<ContactContext>, Partial<ContactRequest>, readonly string[]]>([
    ['every one', {}, {}, {}, ['blocked']],
    ['of a kind of lender', { institutions: ['bank'] }, { institution: 'bank' }, {}, ['blocked']],
    ['of another', { institutions: ['bank'] }, { institution: 'insurer' }, {}, ['allowed']],
    ['of nobody knows which', { institutions: ['bank'] }, {}, {}, ['undetermined', 'institution']],
    ['about a kind of debt', { debtKinds: ['medical'] }, { debtKinds: ['rent', 'medical'] }, {}, ['blocked']],
    ['about others', { debtKinds: ['medical'] }, { debtKinds: ['rent'] }, {}, ['allowed']],
    ['about nobody knows which', { debtKinds: ['medical'] }, {}, {}, ['undetermined', 'debtKinds']],
    [
      'with a person',
      { debtors: ['person'] },
      { debtor: { kind: 'person', place: 'XX', timeZones: ['Asia/Shanghai'] } },
      {},
      ['blocked'],
    ],
    [
      'with a firm',
      { debtors: ['person'] },
      { debtor: { kind: 'firm', place: 'XX', timeZones: ['Asia/Shanghai'] } },
      {},
      ['allowed'],
    ],
    ['with nobody knows whom', { debtors: ['person'] }, {}, {}, ['undetermined', 'debtor.kind']],
    ['at work', { places: ['work'] }, {}, { place: 'work' }, ['blocked']],
    ['at home', { places: ['work'] }, {}, { place: 'home' }, ['allowed']],
    ['nobody knows where', { places: ['work'] }, {}, {}, ['undetermined', 'request.place']],
    ['16 days late', { daysPastDue: { to: 15 } }, { daysPastDue: 16 }, {}, ['allowed']],
    ['15 days late', { daysPastDue: { to: 15 } }, { daysPastDue: 15 }, {}, ['blocked']],
    ['9 days late', { daysPastDue: { from: 10 } }, { daysPastDue: 9 }, {}, ['allowed']],
    ['nobody knows how late', { daysPastDue: { to: 15 } }, {}, {}, ['undetermined', 'daysPastDue']],
    ['for a purpose', { purposes: ['collection'] }, {}, {}, ['blocked']],
    ['for another', { purposes: ['collection'] }, {}, { purpose: 'greeting' }, ['allowed']],
    ['of an actor', { actors: ['agency'] }, {}, { actor: 'agency' }, ['blocked']],
    ['of another actor', { actors: ['agency'] }, {}, {}, ['allowed']],
    ['with the spouse', { recipients: ['spouse'] }, {}, { recipient: 'spouse' }, ['blocked']],
    ['with the debtor', { recipients: ['spouse'] }, {}, {}, ['allowed']],
    ['that the collector begins', { initiators: ['collector'] }, {}, {}, ['blocked']],
    [
      'that answers the debtor',
      { initiators: ['collector'] },
      { history: [call('2026-06-10T11:00+08:00', { id: 'in', direction: 'inbound' })] },
      { inReplyTo: 'in' },
      ['allowed'],
    ],
    [
      'in a part of the place',
      { regions: ['XX-A'] },
      { debtor: { place: 'XX-A-B', timeZones: ['Asia/Shanghai'] }, acceptGaps: ['place'] },
      {},
      ['blocked'],
    ],
    [
      'in another part',
      { regions: ['XX-A'] },
      { debtor: { place: 'XX-AB', timeZones: ['Asia/Shanghai'] }, acceptGaps: ['place'] },
      {},
      ['allowed'],
    ],
  ])('%s', (_, scope, more, request, expected) =>
    expect(answer(noon, { ...never(scope), ...more }, request)).toEqual(expected),
  )
})

describe('a consent that lifts a rule', () => {
  const night = windowRule('forbids', '22:00', '08:00', { unless: ['written-consent:hours'] })
  const consents = [{ kind: 'hours', form: 'written', from: '2026-06-10', until: '2026-06-10' }] as const
  it('holds on each of its days, also for the instants after the one asked, and is told', () => {
    const context = ofRule(night, { consents })
    expect(checkCall('2026-06-10T07:00+08:00', context)).toMatchObject({
      status: 'allowed',
      reasons: [{ liftedBy: 'written-consent:hours' }],
    })
    expect(statusOf('2026-06-11T07:00+08:00', context)).toBe('blocked')
    // Closed to midnight of the 9th; open from then on by consent.
    expect(checkCall('2026-06-09T22:00+08:00', context).nextAllowedAt).toBe('2026-06-09T16:00:00.000Z')
  })
  it('must be in writing where it says so', () => {
    const oral = [{ ...consents[0], form: 'oral' }] as const
    expect(statusOf('2026-06-10T07:00+08:00', ofRule(night, { consents: oral }))).toBe('blocked')
  })
})

describe('what is prohibited everywhere', () => {
  it.each<[string, Partial<ContactRequest>, Partial<ContactContext>, readonly string[]]>([
    ['an act that the contact would come to', { acts: ['siege'] }, {}, ['prohibited-acts.siege']],
    ['two of them', { acts: ['siege', 'abuse'] }, {}, ['prohibited-acts.abuse', 'prohibited-acts.siege']],
    ['a public post', { channel: 'public-post' }, {}, ['prohibited-acts.disclosure']],
    [
      'one that the lender added',
      { acts: ['gossip'] },
      { prohibitedActs: [{ id: 'gossip', label }] },
      ['prohibited-acts.gossip'],
    ],
  ])('%s', (_, more, context, rules) => {
    const verdict = checkCall(noon, contextOf([packOf([])], context), more)
    expect(verdict).toMatchObject({ status: 'blocked', nextAllowedAt: null })
    expect(verdict.reasons.map(({ ruleId }) => ruleId)).toEqual(rules)
  })

  it('a greeting and a voice robot are contacts like any other', () => {
    const rule = capRule(3, 1, { scope: {} })
    const history = [1, 2, 3].map((hour) => call(`2026-06-10T0${hour}:00+08:00`))
    expect(statusOf(noon, ofRule(rule, { history: history.slice(1) }))).toBe('allowed')
    expect(statusOf(noon, ofRule(rule, { history }), { purpose: 'greeting', channel: 'voice-robot' })).toBe(
      'blocked',
    )
  })
})

describe("a lender's own rules", () => {
  const own = packOf([windowRule('allows', '10:00', '12:00', { id: 'own.hours' })], {
    id: 'own',
    issuer: 'lender',
    place: '*',
    coverage: {},
  })
  it('tighten the law, everywhere, and cover no place', () => {
    const law = packOf([windowRule('allows', '08:00', '20:00')])
    expect(statusOf(noon, contextOf([law, own]))).toBe('blocked')
    expect(statusOf('2026-06-10T11:00+08:00', contextOf([law, own]))).toBe('allowed')
    expect(checkCall('2026-06-10T11:00+08:00', contextOf([own])).uncovered).toEqual(['place'])
  })
})

describe('gaps that are accepted', () => {
  it('by the name of the pack and a star: all that it does not hold, and nothing else', () => {
    const thin = packOf([windowRule('allows', '08:00', '20:00')], {
      coverage: { window: 'partial', cap: 'not-researched' },
    })
    expect(checkCall(noon, contextOf([thin], { acceptGaps: ['xx:*'] }))).toMatchObject({
      status: 'allowed',
      acceptedGaps: ['xx:window', 'xx:cap'],
    })
    expect(answer(noon, contextOf([thin], { acceptGaps: ['x:*', 'xx'] }))).toEqual(['undetermined'])
    const { debtor: _, ...rest } = contextOf([thin])
    expect(answer(noon, { ...rest, debtor: { place: 'XX' }, acceptGaps: ['xx:*'] })).toEqual([
      'undetermined',
      'debtor.timeZones',
    ])
  })
})
