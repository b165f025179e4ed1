import { describe, expect, it } from 'vitest'
import type {
  BlockRule,
  ContactContext,
  ContactRequest,
  ContentRule,
  GapRule,
  Pack,
  PreferenceRule,
  PrerequisiteRule,
  RecordRule,
} from '../../src/contact'
import type { Mark } from '../../src/model'
import { call, capRule, checkCall, citation, contextOf, packOf, statusOf, windowRule } from './questions'

const noon = '2026-06-10T12:00:00.000+08:00'
const later = { title: 'Fair Calls Act s 4', confidence: 'official' } as const
const from2020 = [{ from: '2020-01-01', value: 'in-force', citation }] as const
/** A value since 2020, another since June, the last one ended in July. */
const twice = <Value>(first: Value, second: Value) => [
  { from: '2020-01-01', value: first, citation },
  { from: '2026-06-01', value: second, citation: later },
  { from: '2026-07-01', value: null, citation },
]
const label = { en: 'A rule', 'zh-CN': '一条规则' }
const common = { label, effect: 'deny', scope: { channels: ['phone'] } } as const
const ofRule = (rule: Pack['rules'][number], more: Partial<ContactContext> = {}): ContactContext =>
  contextOf([packOf([rule])], more)
const reasonsOf = (context: ContactContext, more: Partial<ContactRequest> = {}, at: string = noon) =>
  checkCall(at, context, more).reasons

describe('a reason says what the rule saw and what it asks, by the value that is in force', () => {
  it('of hours: the local times, the sense and the hours', () => {
    const hours = (from: string, to: string) => [{ from, to }]
    const rule = windowRule('allows', '', '', {
      history: twice(hours('08:00', '12:00'), hours('08:00', '11:00')),
    })
    expect(reasonsOf(ofRule(rule))).toMatchObject([
      {
        code: 'outside-hours',
        facts: { localTimes: ['2026-06-10T12:00:00.000'] },
        threshold: { sense: 'allows', hours: hours('08:00', '11:00') },
        citation: later,
        confidence: 'official',
      },
    ])
    // The day before, the older value: to 12:00, so that noon is past it as well.
    expect(reasonsOf(ofRule(rule), {}, '2026-05-31T12:00+08:00')).toMatchObject([
      { threshold: { hours: hours('08:00', '12:00') }, citation, confidence: 'verified' },
    ])
    // From its end on nothing objects.
    expect(reasonsOf(ofRule(rule), {}, '2026-07-01T23:00+08:00')).toEqual([])
  })

  it('of clocks that show two days: all local times, and the value of the later day', () => {
    const rule = windowRule('forbids', '', '', {
      history: twice([{ from: '00:00', to: '24:00' }], [{ from: '00:00', to: '24:00' }]),
    })
    const debtor = { place: 'XX', timeZones: ['Asia/Shanghai', 'America/New_York'] }
    // 1 June 01:00 in Shanghai is 31 May 13:00 in New York.
    expect(reasonsOf(ofRule(rule, { debtor }), {}, '2026-06-01T01:00+08:00')).toMatchObject([
      { facts: { localTimes: ['2026-06-01T01:00:00.000', '2026-05-31T13:00:00.000'] }, citation: later },
    ])
    expect(
      reasonsOf(
        ofRule(rule, { debtor: { ...debtor, timeZones: [...debtor.timeZones].reverse() } }),
        {},
        '2026-06-01T01:00+08:00',
      ),
    ).toMatchObject([{ citation: later }])
  })

  const month = capRule(1, 1, {
    history: [{ from: '2020-01-01', value: { most: 1, period: { unspecified: 'month' } }, citation }],
  })
  const calls = ['2026-05-20', '2026-06-01', '2026-06-02'].map((day) => call(`${day}T12:00+08:00`))
  it.each<[string, Partial<ContactContext>, number]>([
    // 31 days that end with 10 June begin with 11 May.
    ['a month of 31 days', {}, 3],
    ['a month of the calendar', { unspecifiedPeriods: 'calendar' }, 2],
  ])('of a cap: how many were counted in %s, and the limit', (_, more, counted) => {
    expect(reasonsOf(ofRule(month, { history: calls, ...more }))).toMatchObject([
      {
        code: 'too-many-contacts',
        facts: { counted },
        threshold: { most: 1, period: { unspecified: 'month' } },
      },
    ])
  })

  const gap: GapRule = {
    ...common,
    kind: 'gap',
    id: 'xx.gap',
    counts: month.counts,
    history: [{ from: '2020-01-01', value: { days: 7, firstDay: 'next' }, citation }],
  }
  it('of a gap: the last contact of the days so far, not one to come', () => {
    const history = ['2026-06-05', '2026-06-08', '2026-06-20'].map((day) => call(`${day}T12:00+08:00`))
    expect(reasonsOf(ofRule(gap, { history }))).toMatchObject([
      { code: 'too-soon', facts: { lastContactOn: '2026-06-08' }, threshold: { days: 7 } },
    ])
  })

  it.each<[string, PrerequisiteRule['requires'], object]>([
    ['a notice', { fact: 'notice', notice: 'collection' }, { requires: 'notice', of: 'collection' }],
    [
      'a consent',
      { fact: 'consent', consent: 'recorded-voice' },
      { requires: 'consent', of: 'recorded-voice' },
    ],
    ['who is spoken to', { fact: 'established-identity' }, { requires: 'established-identity' }],
  ])('of what must come before: %s, by its name', (_, requires, facts) => {
    const rule: PrerequisiteRule = {
      ...common,
      kind: 'prerequisite',
      id: 'xx.before',
      requires,
      history: [{ from: '2020-01-01', value: {}, citation }],
    }
    const [reason] = reasonsOf(ofRule(rule, { notices: [], consents: [], identityEstablished: false }))
    expect(reason).toMatchObject({ code: 'prerequisite-missing', facts, threshold: {} })
    expect(Object.keys(reason?.facts ?? {}).sort()).toEqual(['localTimes', ...Object.keys(facts)].sort())
  })

  it('of a status: those that hold on the day, of all that would', () => {
    const rule: BlockRule = {
      ...common,
      kind: 'block',
      id: 'xx.block',
      statuses: ['bankruptcy', 'deceased', 'dispute'],
      history: [...from2020],
    }
    const marks: readonly Mark[] = [
      { kind: 'dispute', from: '2026-06-10' },
      { kind: 'bankruptcy', from: '2026-06-01', until: '2026-06-09' },
      { kind: 'deceased', from: '2026-06-11' },
    ]
    expect(reasonsOf(ofRule(rule, { marks }))).toMatchObject([
      {
        code: 'status-forbids',
        facts: { statuses: ['dispute'] },
        threshold: { statuses: ['bankruptcy', 'deceased', 'dispute'] },
      },
    ])
  })

  it('of a status, where clocks show two days: one that holds on either', () => {
    const rule: BlockRule = {
      ...common,
      kind: 'block',
      id: 'xx.block',
      statuses: ['dispute'],
      history: [...from2020],
    }
    const debtor = { place: 'XX', timeZones: ['Asia/Shanghai', 'America/New_York'] }
    const marks: readonly Mark[] = [{ kind: 'dispute', from: '2026-06-10' }]
    expect(reasonsOf(ofRule(rule, { marks, debtor }), {}, '2026-06-10T01:00+08:00')).toMatchObject([
      { facts: { statuses: ['dispute'] } },
    ])
  })

  it('of a preference: the local time', () => {
    const rule: PreferenceRule = { ...common, kind: 'preference', id: 'xx.wish', history: [...from2020] }
    const preferences: ContactContext['preferences'] = [{ from: '2026-01-01', channels: ['phone'] }]
    expect(reasonsOf(ofRule(rule, { preferences })).filter(({ packId }) => packId === 'xx')).toMatchObject([
      { code: 'against-preference', facts: { localTimes: ['2026-06-10T12:00:00.000'] }, threshold: null },
    ])
  })

  it('of what is said and recorded: the contents, the channel, and what is asked', () => {
    const content: ContentRule = {
      ...common,
      kind: 'content',
      id: 'xx.content',
      must: ['opt-out'],
      mustNot: ['threat-of-suit'],
      history: [...from2020],
    }
    const { mustNot: _, ...mustOnly } = content
    const { must: __, ...mustNotOnly } = content
    expect(reasonsOf(ofRule(content), { contents: ['threat-of-suit'] })).toMatchObject([
      {
        facts: { contents: ['opt-out', 'threat-of-suit'] },
        threshold: { must: ['opt-out'], mustNot: ['threat-of-suit'] },
      },
    ])
    expect(reasonsOf(ofRule(mustOnly), { contents: [] })).toMatchObject([
      { threshold: { must: ['opt-out'], mustNot: [] } },
    ])
    expect(reasonsOf(ofRule(mustNotOnly), { contents: ['threat-of-suit'] })).toMatchObject([
      { threshold: { must: [], mustNot: ['threat-of-suit'] } },
    ])
    const record: RecordRule = {
      ...common,
      kind: 'record',
      id: 'xx.record',
      mustRecord: true,
      history: [
        { from: '2020-01-01', value: { keep: { count: 3, unit: 'years' }, from: 'contact' }, citation },
      ],
    }
    expect(reasonsOf(ofRule(record), { isRecorded: false })).toMatchObject([
      { code: 'not-recorded', facts: { channel: 'phone' }, threshold: { keep: { count: 3, unit: 'years' } } },
    ])
  })
})

describe('what a contact is obliged to', () => {
  const content: ContentRule = {
    ...common,
    kind: 'content',
    id: 'xx.content',
    must: ['opt-out'],
    history: [
      { from: '2026-06-01', value: 'in-force', citation: later },
      { from: '2026-07-01', value: null, citation },
    ],
  }
  const record: RecordRule = {
    ...common,
    kind: 'record',
    id: 'xx.record',
    history: [
      { from: '2026-06-01', value: { keep: { count: 3, unit: 'years' }, from: 'contact' }, citation: later },
      { from: '2026-07-01', value: null, citation },
    ],
  }
  it.each<[string, Pack['rules'][number], object]>([
    [
      'content',
      content,
      { must: ['opt-out'], mustNot: [], mustRecord: false, retention: null, citation: later },
    ],
    [
      'records',
      record,
      { must: [], mustNot: [], mustRecord: false, retention: { from: 'contact' }, citation: later },
    ],
  ])('by a rule on %s, while it is in force', (_, rule, expected) => {
    const more = { contents: ['opt-out'] } as const
    expect(checkCall(noon, ofRule(rule), more).obligations).toMatchObject([expected])
    expect(checkCall('2026-07-01T00:00+08:00', ofRule(rule), more).obligations).toEqual([])
    expect(checkCall('2026-06-30T23:59+08:00', ofRule(rule), more).obligations).toHaveLength(1)
  })

  it('of two rules each, in the order of the pack', () => {
    const { obligations } = checkCall(noon, contextOf([packOf([record, content])]), { contents: ['opt-out'] })
    expect(obligations.map(({ ruleId }) => ruleId)).toEqual(['xx.record', 'xx.content'])
  })
})

describe('a reply lifts a rule that says so', () => {
  const rule = windowRule('allows', '', '', {
    unless: ['reply'],
    history: [{ from: '2020-01-01', value: [], citation }],
  })
  const asked = call('2026-06-10T11:00+08:00', { id: 'in', direction: 'inbound' })
  const answered = call('2026-06-10T11:30+08:00', { id: 'out', inReplyTo: 'in' })
  it.each<[string, Partial<ContactRequest>, ContactContext['history'], string]>([
    ['to what the debtor asked', { inReplyTo: 'in' }, [asked], 'allowed'],
    ['to nothing', {}, [asked], 'blocked'],
    ['to what is not known', { inReplyTo: 'on' }, [asked], 'blocked'],
    ['to a contact of ours', { inReplyTo: 'in' }, [{ ...asked, direction: 'outbound' }], 'blocked'],
    ['to a message, by phone', { inReplyTo: 'in' }, [{ ...asked, channel: 'sms' }], 'blocked'],
    ['that was given already', { inReplyTo: 'in' }, [asked, answered], 'blocked'],
    ['that another answered', { inReplyTo: 'in' }, [asked, { ...answered, inReplyTo: 'x' }], 'allowed'],
    [
      'after the debtor wrote of it again',
      { inReplyTo: 'in' },
      [asked, { ...answered, direction: 'inbound' }],
      'allowed',
    ],
    ['where nothing is known of the past', { inReplyTo: 'in' }, [], 'blocked'],
  ])('%s', (_, more, history, status) => {
    expect(statusOf(noon, ofRule(rule, { history: history ?? [] }), more)).toBe(status)
  })

  it('and of several grounds the first of the rule is told', () => {
    const several = { ...rule, unless: ['agreed-time', 'debtor-request'] as const }
    expect(reasonsOf(ofRule(several), { grounds: ['debtor-request', 'agreed-time'] })).toMatchObject([
      { liftedBy: 'agreed-time' },
    ])
  })
})

describe('a rule on a weaker source than is wanted', () => {
  const weak = { ...citation, confidence: 'secondary' } as const
  const closed = (effect: 'deny' | 'advise') =>
    windowRule('forbids', '00:00', '24:00', {
      effect,
      history: [
        { from: '2020-01-01', value: [{ from: '00:00', to: '06:00' }], citation: weak },
        { from: '2026-07-01', value: null, citation: weak },
      ],
    })
  it.each<[string, ContactContext['minimumConfidence'], 'deny' | 'advise', string, readonly string[]]>([
    ['is a gap at any hour', 'official', 'deny', noon, ['xx.hours:confidence']],
    ['is none where its source will do', 'secondary', 'deny', noon, []],
    ['is none where it only advises', 'official', 'advise', noon, []],
    ['is none once it has ended', 'official', 'deny', '2026-07-01T12:00+08:00', []],
    ['is none where nothing is wanted', undefined, 'deny', noon, []],
  ])('%s', (_, minimumConfidence, effect, at, missing) => {
    const context = ofRule(closed(effect), minimumConfidence === undefined ? {} : { minimumConfidence })
    expect(checkCall(at, context).uncovered).toEqual(missing)
  })

  it('that may not be for this contact lacks the fact as well', () => {
    const rule = { ...closed('deny'), scope: { channels: ['phone'], institutions: ['bank'] } } as const
    const { missing, uncovered } = checkCall(
      '2026-06-10T03:00+08:00',
      ofRule(rule, { minimumConfidence: 'official' }),
    )
    expect([missing, uncovered]).toEqual([['institution'], ['xx.hours:confidence']])
  })
})
