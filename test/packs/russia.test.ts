import { describe, expect, it } from 'vitest'
import { type ContactVerdict, checkContact } from '../../src/contact'
import { type BusinessCalendar, fixedZones } from '../../src/foundations'
import { type ContactOutcome, type ContactRecord, contactOutcomes } from '../../src/model'
import { russia } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { describeRules, type ExampleBase, gapsOf, type RuleExample } from './rule-examples'

/** No summer time since 2014. */
const zones = fixedZones('by hand', {
  'Europe/Moscow': { offsetMinutes: 180, transitions: [] },
  'Europe/Kaliningrad': { offsetMinutes: 120, transitions: [] },
  'Asia/Vladivostok': { offsetMinutes: 600, transitions: [] },
})
const calendar: BusinessCalendar = {
  id: 'ru',
  from: '2025-01-01',
  to: '2026-12-31',
  weekend: ['saturday', 'sunday'],
  holidays: ['2025-11-03', '2025-11-04', '2026-05-01', '2026-05-11', '2026-06-12', '2026-11-04'],
  // Worked in place of Monday 3 November 2025.
  workdays: ['2025-11-01'],
}
const base: ExampleBase = {
  zones,
  calendars: [calendar],
  request: { channel: 'phone', actor: 'lender' },
  facts: {
    debtor: { kind: 'person', place: 'RU', timeZones: ['Europe/Moscow'] },
    history: [],
    marks: [],
  },
}
const noon = '2026-03-31T12:00:00.000+03:00'
const contact = (at: string, more: Partial<ContactRecord> = {}): ContactRecord => ({
  id: at,
  at,
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'lender',
  ...more,
})
const onDays = (days: readonly string[], more: Partial<ContactRecord> = {}): readonly ContactRecord[] =>
  days.map((day) => contact(`${day}T10:00+03:00`, more))
const asked = contact('2026-03-31T08:30+03:00', { id: 'asked', direction: 'inbound' })
const contents = ['creditor-identity', 'caller-identity', 'telephone-number'] as const

type Maker = (does: RuleExample['does'], name: string, more?: Partial<RuleExample>) => RuleExample
const example =
  (rule: string, own: Partial<RuleExample> = {}): Maker =>
  (does, name, more = {}) => ({
    rule,
    does,
    name,
    at: noon,
    ...own,
    ...more,
    request: { contents, ...own.request, ...more.request },
  })
/** One of a rule that counts, after this history. */
const after =
  (rule: string, own: Partial<RuleExample> = {}) =>
  (
    does: RuleExample['does'],
    name: string,
    history: readonly ContactRecord[],
    more: Partial<RuleExample> = {},
  ) =>
    example(rule, own)(does, name, { ...more, facts: { history, ...more.facts } })

const sms = { channel: 'sms' } as const
const message = { ...sms, outcome: 'delivered' } as const
const unknown = { without: ['history'], missing: 'history' } as const
/** What is advised is not known for want of the same fact by which other rules may stand in the way. */
const unknownAdvice = { ...unknown, facts: { acceptGaps: ['history'] } } as const
const hours = example('ru.230-fz.hours')
const messageHours = example('ru.230-fz.message-hours', { request: sms })
const meetings = after('ru.230-fz.meetings-per-week', { request: { channel: 'visit' } })
const conversationsPerDay = after('ru.230-fz.conversations-per-day')
const conversationsPerWeek = after('ru.230-fz.conversations-per-week')
const conversationsPerMonth = after('ru.230-fz.conversations-per-month')
const dialsPerDay = after('ru.230-fz.dials-per-day')
const dialsPerWeek = after('ru.230-fz.dials-per-week')
const dialsPerMonth = after('ru.230-fz.dials-per-month')
const messagesPerDay = after('ru.230-fz.messages-per-day', { request: sms })
const messagesPerWeek = after('ru.230-fz.messages-per-week', { request: sms })
const messagesPerMonth = after('ru.230-fz.messages-per-month', { request: sms })
const protectedDebtors = example('ru.230-fz.protected-debtors')
const identity = example('ru.230-fz.identity')
const messageContent = example('ru.230-fz.message-content', { request: sms })
const retention = example('ru.230-fz.retention')

const seven = [
  '2026-03-04',
  '2026-03-07',
  '2026-03-10',
  '2026-03-13',
  '2026-03-16',
  '2026-03-19',
  '2026-03-22',
]
const sevenOfLeapYear = [
  '2028-03-02',
  '2028-03-05',
  '2028-03-08',
  '2028-03-11',
  '2028-03-14',
  '2028-03-17',
  '2028-03-20',
]
const inLeapYear = { at: '2028-03-30T12:00:00.000+03:00' } as const
const unanswered = { outcome: 'no-answer' } as const
/** Fifteen messages: two on each of these days but one on the last. */
const fifteen = [
  ...onDays([...seven, '2026-03-23'], message),
  ...seven.map((day) => contact(`${day}T11:00+03:00`, message)),
]
/** Which outcomes of a call of the same day make a rule object. */
const talks: readonly ContactOutcome[] = ['hung-up', 'answered-by-debtor', 'answered-by-other']
const messages: readonly ContactOutcome[] = ['voicemail', 'delivered', 'read', 'not-delivered']

describeRules([russia], base, [
  hours('blocks', 'a Tuesday, just before 08:00', { at: '2026-03-31T07:59:59.999+03:00' }),
  hours('allows', 'at 08:00', { at: '2026-03-31T08:00:00.000+03:00' }),
  hours('allows', 'just before 22:00', { at: '2026-03-31T21:59:59.999+03:00' }),
  hours('blocks', 'at 22:00', { at: '2026-03-31T22:00:00.000+03:00' }),
  hours('blocks', 'a Saturday, just before 09:00', { at: '2026-03-28T08:59:59.999+03:00' }),
  hours('allows', 'at 09:00', { at: '2026-03-28T09:00:00.000+03:00' }),
  hours('allows', 'just before 20:00', { at: '2026-03-28T19:59:59.999+03:00' }),
  hours('blocks', 'at 20:00', { at: '2026-03-28T20:00:00.000+03:00' }),
  hours('blocks', 'a Friday that is a holiday, just before 09:00', { at: '2026-06-12T08:59:59.999+03:00' }),
  hours('allows', 'at 09:00 of it', { at: '2026-06-12T09:00:00.000+03:00' }),
  hours('allows', 'just before 20:00 of it', { at: '2026-06-12T19:59:59.999+03:00' }),
  hours('blocks', 'at 20:00 of it', { at: '2026-06-12T20:00:00.000+03:00' }),
  hours('allows', 'a Saturday that is worked, 08:00', { at: '2025-11-01T08:00:00.000+03:00' }),
  hours('allows', 'just before 22:00 of it', { at: '2025-11-01T21:59:59.999+03:00' }),
  hours('blocks', 'the Monday that is off instead, 08:00', { at: '2025-11-03T08:00:00.000+03:00' }),
  hours('blocks', 'Moscow or Vladivostok, where it is 22:00', {
    at: '2026-03-31T15:00:00.000+03:00',
    facts: { debtor: { place: 'RU', timeZones: ['Europe/Moscow', 'Asia/Vladivostok'] } },
  }),
  hours('allows', 'Moscow or Vladivostok, where it is not yet', {
    at: '2026-03-31T14:59:59.999+03:00',
    facts: { debtor: { place: 'RU', timeZones: ['Europe/Moscow', 'Asia/Vladivostok'] } },
  }),
  hours('blocks', 'Kaliningrad, where it is 07:59', {
    at: '2026-03-31T08:59:59.999+03:00',
    facts: { debtor: { place: 'RU', timeZones: ['Europe/Kaliningrad'] } },
  }),
  hours('blocks', 'a visit at 22:00', { at: '2026-03-31T22:00:00.000+03:00', request: { channel: 'visit' } }),
  hours('allows', 'a letter has no hours', {
    at: '2026-03-31T22:00:00.000+03:00',
    request: { channel: 'letter' },
  }),
  hours('allows', 'it answers the debtor', {
    at: '2026-03-31T22:00:00.000+03:00',
    request: { inReplyTo: 'asked' },
    facts: { history: [asked] },
  }),
  hours('blocks', 'before 08:00, whatever day it is', { at: '2027-03-31T07:59:59.999+03:00' }),
  hours('misses', 'at 08:00 of a day of which no calendar tells', {
    at: '2027-03-31T08:00:00.000+03:00',
    missing: 'calendars.ru',
  }),
  hours('allows', 'at 09:00, when it does not matter', { at: '2027-03-31T09:00:00.000+03:00' }),

  messageHours('blocks', 'a Tuesday, just before 08:00', { at: '2026-03-31T07:59:59.999+03:00' }),
  messageHours('allows', 'at 08:00', { at: '2026-03-31T08:00:00.000+03:00' }),
  messageHours('allows', 'just before 22:00', { at: '2026-03-31T21:59:59.999+03:00' }),
  messageHours('blocks', 'at 22:00', { at: '2026-03-31T22:00:00.000+03:00' }),
  messageHours('blocks', 'a Sunday, just before 09:00', { at: '2026-03-29T08:59:59.999+03:00' }),
  messageHours('allows', 'at 09:00', { at: '2026-03-29T09:00:00.000+03:00' }),
  messageHours('allows', 'just before 20:00', { at: '2026-03-29T19:59:59.999+03:00' }),
  messageHours('blocks', 'at 20:00', { at: '2026-03-29T20:00:00.000+03:00' }),
  messageHours('blocks', 'a message in answer to the debtor at 22:00', {
    at: '2026-03-31T22:00:00.000+03:00',
    request: { ...sms, inReplyTo: 'asked' },
    facts: { history: [asked] },
  }),
  messageHours('misses', 'at 21:00 of a day of which no calendar tells', {
    at: '2027-03-31T21:00:00.000+03:00',
    missing: 'calendars.ru',
  }),

  meetings('allows', 'the first of the week', [
    contact('2026-03-24T23:59:59.999+03:00', { channel: 'visit' }),
  ]),
  meetings('blocks', 'the second', [contact('2026-03-25T00:00:00.000+03:00', { channel: 'visit' })]),
  meetings('allows', 'by the calendar, one the Sunday before', onDays(['2026-03-29'], { channel: 'visit' }), {
    facts: { unspecifiedPeriods: 'calendar' },
  }),
  meetings('blocks', 'by the calendar, one on Monday', onDays(['2026-03-30'], { channel: 'visit' }), {
    facts: { unspecifiedPeriods: 'calendar' },
  }),
  meetings('allows', 'nobody was met', onDays(['2026-03-30'], { channel: 'visit', ...unanswered })),
  meetings('blocks', 'a meeting by an agency', onDays(['2026-03-30'], { channel: 'visit', actor: 'agency' })),
  meetings('allows', 'a call does not count', onDays(['2026-03-30'])),
  meetings('allows', 'it answers the debtor', [asked, ...onDays(['2026-03-30'], { channel: 'visit' })], {
    request: { channel: 'visit', inReplyTo: 'asked' },
  }),
  meetings('misses', 'nobody knows of the contacts so far', [], unknown),

  conversationsPerDay('allows', 'the first, after one late the day before', [
    contact('2026-03-30T23:59:59.999+03:00'),
  ]),
  conversationsPerDay('blocks', 'the second', [contact('2026-03-31T00:00:00.000+03:00')]),
  conversationsPerDay('blocks', 'one by a robot of an agency', [
    contact('2026-03-31T09:00+03:00', { channel: 'voice-robot', actor: 'agency' }),
  ]),
  ...contactOutcomes.map((outcome) =>
    conversationsPerDay(talks.includes(outcome) ? 'blocks' : 'allows', `a call that came to ${outcome}`, [
      contact('2026-03-31T09:00+03:00', { outcome }),
    ]),
  ),
  conversationsPerDay('allows', 'a call of the debtor', [asked]),
  conversationsPerDay('allows', 'a call that answered one', [
    asked,
    contact('2026-03-31T09:00+03:00', { inReplyTo: 'asked' }),
  ]),
  conversationsPerDay('allows', 'one that answers it', [asked, contact('2026-03-31T09:00+03:00')], {
    request: { inReplyTo: 'asked' },
  }),
  conversationsPerDay('allows', 'a message is not held to it', [contact('2026-03-31T09:00+03:00')], {
    request: sms,
  }),
  conversationsPerDay('misses', 'nobody knows of the contacts so far', [], unknown),

  conversationsPerWeek('allows', 'the second', onDays(['2026-03-28'])),
  conversationsPerWeek('blocks', 'the third', onDays(['2026-03-25', '2026-03-28'])),
  conversationsPerWeek('allows', 'one on the day before the seven', onDays(['2026-03-24', '2026-03-28'])),
  conversationsPerWeek(
    'allows',
    'by the calendar, two the week before',
    onDays(['2026-03-28', '2026-03-29']),
    {
      facts: { unspecifiedPeriods: 'calendar' },
    },
  ),
  conversationsPerWeek('allows', 'one that nobody answered', [
    ...onDays(['2026-03-25']),
    ...onDays(['2026-03-28'], unanswered),
  ]),
  conversationsPerWeek('misses', 'nobody knows of the contacts so far', [], unknown),

  conversationsPerMonth('allows', 'the eighth', onDays(seven)),
  conversationsPerMonth('blocks', 'the ninth', onDays([...seven, '2026-03-25'])),
  conversationsPerMonth('blocks', 'one on the first of the 31 days', onDays(['2026-03-01', ...seven])),
  conversationsPerMonth('allows', 'one on the last of February', onDays(['2026-02-28', ...seven])),
  conversationsPerMonth(
    'blocks',
    'one on 29 February',
    onDays(['2028-02-29', ...sevenOfLeapYear]),
    inLeapYear,
  ),
  conversationsPerMonth(
    'allows',
    'one on 28 February',
    onDays(['2028-02-28', ...sevenOfLeapYear]),
    inLeapYear,
  ),
  conversationsPerMonth(
    'allows',
    'by the calendar, on the first of April',
    onDays([...seven, '2026-03-25']),
    {
      at: '2026-04-01T12:00:00.000+03:00',
      facts: { unspecifiedPeriods: 'calendar' },
    },
  ),
  conversationsPerMonth('misses', 'nobody knows of the contacts so far', [], unknown),

  dialsPerDay('allows', 'the first', [contact('2026-03-30T23:59:59.999+03:00', unanswered)]),
  ...(['not-connected', 'no-message-possible', 'no-answer', 'voicemail', 'wrong-number'] as const).map(
    (outcome) =>
      dialsPerDay('blocks', `a call that came to ${outcome}`, [
        contact('2026-03-31T09:00+03:00', { outcome }),
      ]),
  ),
  dialsPerDay('allows', 'a message', [contact('2026-03-31T09:00+03:00', message)]),
  dialsPerDay('allows', 'a call of the debtor', [asked]),
  dialsPerDay('misses', 'nobody knows of the contacts so far: advice withholds nothing', [], unknownAdvice),

  dialsPerWeek('allows', 'the second', onDays(['2026-03-24', '2026-03-28'], unanswered)),
  dialsPerWeek('blocks', 'the third', onDays(['2026-03-25', '2026-03-28'], unanswered)),
  dialsPerWeek('blocks', 'the third, one of them a conversation', [
    ...onDays(['2026-03-25']),
    ...onDays(['2026-03-28'], unanswered),
  ]),
  dialsPerWeek('misses', 'nobody knows of the contacts so far', [], unknownAdvice),

  dialsPerMonth('allows', 'the eighth', onDays(['2026-02-28', ...seven], unanswered)),
  dialsPerMonth('blocks', 'the ninth', onDays(['2026-03-01', ...seven], unanswered)),
  dialsPerMonth('blocks', 'the ninth, one of them a conversation', [
    ...onDays(['2026-03-01']),
    ...onDays(seven, unanswered),
  ]),
  dialsPerMonth('misses', 'nobody knows of the contacts so far', [], unknownAdvice),

  messagesPerDay('allows', 'the second', [contact('2026-03-31T09:00+03:00', message)]),
  messagesPerDay('blocks', 'the third', [
    contact('2026-03-31T09:00+03:00', message),
    contact('2026-03-31T00:00:00.000+03:00', { channel: 'messenger', outcome: 'read', actor: 'agency' }),
  ]),
  messagesPerDay('allows', 'one of them late the day before', [
    contact('2026-03-31T09:00+03:00', message),
    contact('2026-03-30T23:59:59.999+03:00', message),
  ]),
  ...contactOutcomes.map((outcome) =>
    messagesPerDay(
      messages.includes(outcome) ? 'blocks' : 'allows',
      `a call or message that came to ${outcome}`,
      [contact('2026-03-31T09:00+03:00', message), contact('2026-03-31T10:00+03:00', { outcome })],
    ),
  ),
  messagesPerDay('blocks', 'one of them an e-mail that did not arrive', [
    contact('2026-03-31T09:00+03:00', message),
    contact('2026-03-31T10:00+03:00', { channel: 'email', outcome: 'not-delivered' }),
  ]),
  messagesPerDay('blocks', 'one of them in answer to the debtor', [
    asked,
    contact('2026-03-31T09:00+03:00', message),
    contact('2026-03-31T10:00+03:00', { ...message, inReplyTo: 'asked' }),
  ]),
  messagesPerDay('allows', 'a letter does not count', [
    contact('2026-03-31T09:00+03:00', message),
    contact('2026-03-31T10:00+03:00', { channel: 'letter', outcome: 'delivered' }),
  ]),
  messagesPerDay('allows', 'a message of the debtor does not count', [
    contact('2026-03-31T09:00+03:00', message),
    contact('2026-03-31T10:00+03:00', { ...message, direction: 'inbound' }),
  ]),
  messagesPerDay(
    'allows',
    'a letter is not held to it',
    [contact('2026-03-31T09:00+03:00', message), contact('2026-03-31T10:00+03:00', message)],
    { request: { channel: 'letter' } },
  ),
  messagesPerDay('misses', 'nobody knows of the contacts so far', [], unknown),

  messagesPerWeek('allows', 'the fourth', onDays(['2026-03-26', '2026-03-28', '2026-03-30'], message)),
  messagesPerWeek(
    'blocks',
    'the fifth',
    onDays(['2026-03-25', '2026-03-26', '2026-03-28', '2026-03-30'], message),
  ),
  messagesPerWeek(
    'allows',
    'one on the day before the seven',
    onDays(['2026-03-24', '2026-03-26', '2026-03-28', '2026-03-30'], message),
  ),
  messagesPerWeek('misses', 'nobody knows of the contacts so far', [], unknown),

  messagesPerMonth('allows', 'the sixteenth', fifteen),
  messagesPerMonth('blocks', 'the seventeenth', [...fifteen, ...onDays(['2026-03-01'], message)]),
  messagesPerMonth('allows', 'one on the last of February', [...fifteen, ...onDays(['2026-02-28'], message)]),
  messagesPerMonth('misses', 'nobody knows of the contacts so far', [], unknown),

  protectedDebtors('allows', 'none of them'),
  ...(['bankruptcy', 'incapacity', 'hospitalization', 'severe-disability', 'minor'] as const).map((kind) =>
    protectedDebtors('blocks', kind, { facts: { marks: [{ kind, from: '2026-03-31' }] } }),
  ),
  protectedDebtors('blocks', 'a visit in hospital', {
    request: { channel: 'visit' },
    facts: { marks: [{ kind: 'hospitalization', from: '2026-03-01', until: '2026-03-31' }] },
  }),
  protectedDebtors('allows', 'the day before', {
    facts: { marks: [{ kind: 'bankruptcy', from: '2026-04-01' }] },
  }),
  protectedDebtors('allows', 'the day after', {
    facts: { marks: [{ kind: 'hospitalization', from: '2026-03-01', until: '2026-03-30' }] },
  }),
  protectedDebtors('allows', 'a status that it does not name', {
    facts: { marks: [{ kind: 'hardship', from: '2026-03-01' }] },
  }),
  protectedDebtors('allows', 'a message is no direct contact', {
    request: sms,
    facts: { marks: [{ kind: 'bankruptcy', from: '2026-03-01' }] },
  }),
  protectedDebtors('allows', 'it answers the debtor', {
    request: { inReplyTo: 'asked' },
    facts: { history: [asked], marks: [{ kind: 'bankruptcy', from: '2026-03-01' }] },
  }),
  protectedDebtors('misses', 'nobody knows of statuses', { without: ['marks'], missing: 'marks' }),

  identity('allows', 'both names', { request: { contents: ['creditor-identity', 'caller-identity'] } }),
  identity('blocks', "without the caller's", { request: { contents: ['creditor-identity'] } }),
  identity('blocks', "without the creditor's", { request: { contents: ['caller-identity'] } }),
  identity('blocks', 'the first call of September 2025', {
    at: '2025-09-01T08:00:00.000+03:00',
    request: { contents: [] },
  }),
  identity('allows', 'the last of August', {
    at: '2025-08-31T19:59:59.999+03:00',
    request: { contents: [] },
  }),
  identity('allows', 'a message says other things', {
    request: { ...sms, contents: ['creditor-identity', 'telephone-number'] },
  }),
  {
    rule: 'ru.230-fz.identity',
    does: 'misses',
    name: 'said nobody knows what',
    at: noon,
    missing: 'request.contents',
  },

  messageContent('allows', 'name and number', {
    request: { ...sms, contents: ['creditor-identity', 'telephone-number'] },
  }),
  messageContent('blocks', 'without the number', { request: { ...sms, contents: ['creditor-identity'] } }),
  messageContent('blocks', 'without the name', { request: { ...sms, contents: ['telephone-number'] } }),
  messageContent('blocks', 'the first message of September 2025', {
    at: '2025-09-01T08:00:00.000+03:00',
    request: { channel: 'messenger', contents: [] },
  }),
  messageContent('allows', 'the last of August', {
    at: '2025-08-31T19:59:59.999+03:00',
    request: { ...sms, contents: [] },
  }),
  messageContent('allows', 'a letter', { request: { channel: 'letter', contents: [] } }),
  {
    rule: 'ru.230-fz.message-content',
    does: 'misses',
    name: 'said nobody knows what',
    at: noon,
    request: sms,
    missing: 'request.contents',
  },

  retention('obliges', 'a call'),
  retention('obliges', 'a message', { request: sms }),
  retention('frees', 'a letter', { request: { channel: 'letter' } }),
])

const ask = (at: string): ContactVerdict =>
  checkContact(
    { ...base.request, contents, at },
    { ...base.facts, packs: [russia], zones, calendars: [calendar], acceptGaps: gapsOf(russia) },
  )

describe('ru.230-fz.retention: three years, cut to 18 months from 1 September 2025', () => {
  it.each([
    ['2025-08-31T23:59:59.999+03:00', { count: 3, unit: 'years' }],
    ['2025-09-01T00:00:00.000+03:00', { count: 18, unit: 'months' }],
  ])('%s', (at, keep) =>
    expect(ask(at).obligations.find(({ ruleId }) => ruleId === 'ru.230-fz.retention')).toMatchObject({
      retention: { keep },
      mustRecord: false,
    }),
  )
})

it('has an answer from 2020 on, and none before', () => {
  expect(errorOf(() => ask('2019-12-31T23:59:59.999+03:00')).code).toBe('no-value-in-force')
  expect(ask('2020-01-01T12:00:00.000+03:00').status).toBe('allowed')
})

it('says of each rule what follows and how sure it is', () => {
  const said = russia.rules.map(({ id, effect, history }) => [id, [effect, history[0]?.citation.confidence]])
  expect(Object.fromEntries(said)).toEqual({
    'ru.230-fz.hours': ['deny', 'official'],
    'ru.230-fz.message-hours': ['deny', 'official'],
    'ru.230-fz.meetings-per-week': ['deny', 'official'],
    'ru.230-fz.conversations-per-day': ['deny', 'official'],
    'ru.230-fz.conversations-per-week': ['deny', 'official'],
    'ru.230-fz.conversations-per-month': ['deny', 'official'],
    'ru.230-fz.dials-per-day': ['advise', 'weak'],
    'ru.230-fz.dials-per-week': ['advise', 'weak'],
    'ru.230-fz.dials-per-month': ['advise', 'weak'],
    'ru.230-fz.messages-per-day': ['deny', 'official'],
    'ru.230-fz.messages-per-week': ['deny', 'official'],
    'ru.230-fz.messages-per-month': ['deny', 'official'],
    'ru.230-fz.protected-debtors': ['deny', 'verified'],
    'ru.230-fz.identity': ['deny', 'secondary'],
    'ru.230-fz.message-content': ['deny', 'secondary'],
    'ru.230-fz.retention': ['deny', 'secondary'],
  })
})
