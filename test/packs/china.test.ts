import { describe, expect, it } from 'vitest'
import {
  type ContactContext,
  type ContactRequest,
  type ContactVerdict,
  checkContact,
} from '../../src/contact'
import { fixedZones } from '../../src/foundations'
import type { ContactRecord } from '../../src/model'
import { china } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { describeRules, type ExampleBase, gapsOf, type RuleExample } from './rule-examples'

const zones = fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
const base: ExampleBase = {
  zones,
  request: { channel: 'phone', actor: 'lender' },
  facts: {
    debtor: { kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'] },
    history: [],
    marks: [],
    consents: [],
    notices: [],
    preferences: [],
    institution: 'micro-lender',
    debtKinds: ['online-consumer-credit'],
  },
}
const context: ContactContext = { ...base.facts, packs: [china], zones, acceptGaps: gapsOf(china) }
const check = (
  at: string,
  more: Partial<ContactContext> = {},
  request: Partial<ContactRequest> = {},
): ContactVerdict =>
  checkContact({ at, channel: 'phone', actor: 'lender', ...request }, { ...context, ...more })
const conversation = (id: string, at: string, more: Partial<ContactRecord> = {}): ContactRecord => ({
  id,
  at,
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'lender',
  ...more,
})
const noon = '2026-03-31T12:00:00.000+08:00'
const unanswered = (count: number, more: Partial<ContactRecord> = {}): readonly ContactRecord[] =>
  Array.from({ length: count }, (_, index) =>
    conversation(`no-${index}`, `2026-03-31T0${8 + (index % 2)}:0${index}+08:00`, {
      outcome: 'no-answer',
      addressId: 'mobile',
      ...more,
    }),
  )
const toBrother = { recipient: 'relative', purpose: 'location', contents: [] } as const
const ofBank = { institution: 'bank', debtKinds: ['consumer-credit'] } as const
const ofCards = { institution: 'other', debtKinds: ['credit-card'] } as const
const agreement = { kind: 'agreement-in-force', from: '2026-03-01', until: '2026-03-31' } as const

const examples: readonly RuleExample[] = [
  {
    rule: 'cn.gbt-45251.quiet-hours',
    does: 'allows',
    name: 'the last millisecond before 22:00',
    at: '2026-03-31T21:59:59.999+08:00',
  },
  { rule: 'cn.gbt-45251.quiet-hours', does: 'blocks', name: '22:00', at: '2026-03-31T22:00:00.000+08:00' },
  { rule: 'cn.gbt-45251.quiet-hours', does: 'blocks', name: '07:59', at: '2026-03-31T07:59:00.000+08:00' },
  { rule: 'cn.gbt-45251.quiet-hours', does: 'allows', name: '08:00', at: '2026-03-31T08:00:00.000+08:00' },
  {
    rule: 'cn.gbt-45251.quiet-hours',
    does: 'allows',
    name: 'an agreed time',
    at: '2026-03-31T22:00:00.000+08:00',
    request: { grounds: ['agreed-time'] },
    liftedBy: 'agreed-time',
  },
  {
    rule: 'cn.gbt-45251.quiet-hours',
    does: 'misses',
    name: 'nobody knows the zone',
    at: noon,
    facts: { debtor: { kind: 'person', place: 'CN' } },
    missing: 'debtor.timeZones',
  },
  {
    rule: 'cn.gbt-45251.conversations-per-day',
    does: 'allows',
    name: 'the third of the day',
    at: noon,
    facts: {
      history: [
        conversation('1', '2026-03-31T09:00+08:00'),
        conversation('2', '2026-03-31T10:00+08:00', { actor: 'agency' }),
      ],
    },
  },
  {
    rule: 'cn.gbt-45251.conversations-per-day',
    does: 'blocks',
    name: 'the fourth',
    at: noon,
    facts: {
      history: [
        conversation('1', '2026-03-31T09:00+08:00'),
        conversation('2', '2026-03-31T10:00+08:00', { actor: 'agency' }),
        conversation('3', '2026-03-31T11:00+08:00', { channel: 'voice-robot' }),
      ],
    },
  },
  {
    rule: 'cn.gbt-45251.conversations-per-day',
    does: 'misses',
    name: 'nobody knows of the contacts so far',
    at: noon,
    without: ['history'],
    missing: 'history',
  },
  { rule: 'cn.gbt-45251.recipients', does: 'allows', name: 'the debtor', at: noon },
  {
    rule: 'cn.gbt-45251.recipients',
    does: 'allows',
    name: 'a guarantor',
    at: noon,
    request: { recipient: 'guarantor' },
  },
  {
    rule: 'cn.gbt-45251.recipients',
    does: 'blocks',
    name: 'a brother, to collect, though the debtor is dead',
    at: noon,
    request: { ...toBrother, purpose: 'collection' },
    facts: { marks: [{ kind: 'deceased', from: '2026-01-01' }] },
  },
  {
    rule: 'cn.gbt-45251.debtor-first',
    does: 'allows',
    name: 'a brother, after three attempts in a row that failed',
    at: noon,
    request: toBrother,
    facts: { history: unanswered(3) },
  },
  {
    rule: 'cn.gbt-45251.debtor-first',
    does: 'allows',
    name: 'a brother of a debtor who died',
    at: noon,
    request: toBrother,
    facts: { marks: [{ kind: 'deceased', from: '2026-01-01' }] },
  },
  {
    rule: 'cn.gbt-45251.debtor-first',
    does: 'blocks',
    name: 'a brother, after two',
    at: noon,
    request: toBrother,
    facts: { history: unanswered(2) },
  },
  {
    rule: 'cn.gbt-45251.debtor-first',
    does: 'blocks',
    name: 'a brother, after three and an answer',
    at: noon,
    request: toBrother,
    facts: { history: [...unanswered(3), conversation('late', '2026-03-31T11:00+08:00')] },
  },
  {
    rule: 'cn.gbt-45251.debtor-first',
    does: 'misses',
    name: 'a brother, where nobody knows whether the debtor lives',
    at: noon,
    request: toBrother,
    without: ['marks'],
    missing: 'marks',
  },
  {
    rule: 'cn.gbt-45251.refusal-of-others',
    does: 'allows',
    name: 'a brother who did not refuse',
    at: noon,
    request: toBrother,
    facts: { history: unanswered(3) },
  },
  {
    rule: 'cn.gbt-45251.refusal-of-others',
    does: 'misses',
    name: 'a brother of whom nobody knows',
    at: noon,
    request: toBrother,
    facts: { history: unanswered(3) },
    without: ['preferences'],
    missing: 'preferences',
  },
  {
    rule: 'cn.gbt-45251.no-disclosure',
    does: 'allows',
    name: 'a brother, who is told nothing of the debt',
    at: noon,
    request: { ...toBrother, contents: ['caller-identity'] },
    facts: { history: unanswered(3) },
  },
  {
    rule: 'cn.gbt-45251.no-disclosure',
    does: 'blocks',
    name: 'a brother, who is told',
    at: noon,
    request: { ...toBrother, contents: ['debt-to-others'] },
    facts: { history: unanswered(3) },
  },
  {
    rule: 'cn.gbt-45251.no-disclosure',
    does: 'misses',
    name: 'a brother, told nobody knows what',
    at: noon,
    request: { recipient: 'relative', purpose: 'location' },
    facts: { history: unanswered(3) },
    missing: 'request.contents',
  },
  {
    rule: 'cn.cba-2026.unanswered-per-number',
    does: 'allows',
    name: 'the sixth attempt',
    at: noon,
    request: { addressId: 'mobile', isRecorded: true },
    facts: { ...ofBank, history: unanswered(5) },
  },
  {
    rule: 'cn.cba-2026.unanswered-per-number',
    does: 'allows',
    name: 'the seventh, to another number',
    at: noon,
    request: { addressId: 'landline', isRecorded: true },
    facts: { ...ofBank, history: unanswered(6) },
  },
  {
    rule: 'cn.cba-2026.unanswered-per-number',
    does: 'blocks',
    name: 'the seventh',
    at: noon,
    request: { addressId: 'mobile', isRecorded: true },
    facts: { ...ofBank, history: unanswered(6) },
  },
  {
    rule: 'cn.cba-2026.unanswered-per-number',
    does: 'misses',
    name: 'nobody knows what kind of lender it is: advice withholds nothing',
    at: noon,
    request: { addressId: 'mobile', isRecorded: true },
    facts: { history: unanswered(6), debtKinds: ['consumer-credit'] },
    without: ['institution'],
    missing: 'institution',
  },
  {
    rule: 'cn.cba-2026.recording',
    does: 'allows',
    name: 'a call of a bank that is recorded',
    at: noon,
    request: { isRecorded: true },
    facts: ofBank,
  },
  {
    rule: 'cn.cba-2026.recording',
    does: 'blocks',
    name: 'one that is not',
    at: noon,
    request: { isRecorded: false },
    facts: ofBank,
  },
  {
    rule: 'cn.cba-2026.recording',
    does: 'misses',
    name: 'one of which nobody says',
    at: noon,
    facts: ofBank,
    missing: 'request.isRecorded',
  },
  {
    rule: 'cn.cba-2026.recording',
    does: 'allows',
    name: 'one that is not, the day before the guide',
    at: '2026-01-29T12:00:00.000+08:00',
    request: { isRecorded: false },
    facts: ofBank,
  },
  {
    rule: 'cn.cards.recipients',
    does: 'allows',
    name: 'the guarantor of a card',
    at: noon,
    request: { recipient: 'guarantor', isRecorded: true },
    facts: ofCards,
  },
  {
    rule: 'cn.cards.recipients',
    does: 'blocks',
    name: 'an heir, whom the standard would allow',
    at: noon,
    request: { recipient: 'heir', isRecorded: true },
    facts: ofCards,
  },
  {
    rule: 'cn.cards.recipients',
    does: 'misses',
    name: 'an heir of a debt of which nobody knows the kind',
    at: noon,
    request: { recipient: 'heir', isRecorded: true },
    without: ['debtKinds'],
    missing: 'debtKinds',
  },
  {
    rule: 'cn.cards.settlement',
    does: 'allows',
    name: 'the day after the agreement ended',
    at: '2026-04-01T12:00:00.000+08:00',
    request: { isRecorded: true },
    facts: { ...ofCards, marks: [agreement] },
  },
  {
    rule: 'cn.cards.settlement',
    does: 'blocks',
    name: 'its last day',
    at: noon,
    request: { isRecorded: true },
    facts: { ...ofCards, marks: [agreement] },
  },
  {
    rule: 'cn.cards.settlement',
    does: 'misses',
    name: 'nobody knows whether there is one',
    at: noon,
    request: { isRecorded: true },
    facts: ofCards,
    without: ['marks'],
    missing: 'marks',
  },
  {
    rule: 'cn.cards.recording',
    does: 'allows',
    name: 'a visit that is recorded',
    at: noon,
    request: { channel: 'visit', isRecorded: true },
    facts: ofCards,
  },
  {
    rule: 'cn.cards.recording',
    does: 'blocks',
    name: 'one that is not',
    at: noon,
    request: { channel: 'visit', isRecorded: false },
    facts: ofCards,
  },
  {
    rule: 'cn.cards.recording',
    does: 'misses',
    name: 'one of which nobody says',
    at: noon,
    request: { channel: 'visit' },
    facts: ofCards,
    missing: 'request.isRecorded',
  },
  {
    rule: 'cn.consumer-finance.records',
    does: 'obliges',
    name: 'a consumer finance company keeps what it has',
    at: noon,
    facts: { institution: 'consumer-finance-company' },
  },
  { rule: 'cn.consumer-finance.records', does: 'frees', name: 'another does not by this rule', at: noon },
  {
    rule: 'cn.consumer-finance.recipients',
    does: 'allows',
    name: 'an heir',
    at: noon,
    request: { recipient: 'heir' },
    facts: { institution: 'consumer-finance-company' },
  },
]

describeRules([china], base, [
  ...examples,
  {
    rule: 'cn.gbt-45251.recipients',
    does: 'misses',
    name: 'a brother, to collect a debt of nobody knows whom',
    at: noon,
    request: { ...toBrother, purpose: 'collection' },
    facts: { debtor: { place: 'CN', timeZones: ['Asia/Shanghai'] }, history: unanswered(3) },
    missing: 'debtor.kind',
  },
  {
    rule: 'cn.gbt-45251.refusal-of-others',
    does: 'blocks',
    name: 'a brother who asked not to be called',
    at: noon,
    request: { ...toBrother, personId: 'brother' },
    facts: { history: unanswered(3), preferences: [{ from: '2026-03-30', personId: 'brother' }] },
  },
  {
    rule: 'cn.consumer-finance.recipients',
    does: 'blocks',
    name: 'a brother, to collect',
    at: noon,
    request: { ...toBrother, purpose: 'collection' },
    facts: { institution: 'consumer-finance-company', history: unanswered(3) },
  },
  {
    rule: 'cn.consumer-finance.recipients',
    does: 'misses',
    name: 'a brother, to collect for nobody knows what kind of lender',
    at: noon,
    request: { ...toBrother, purpose: 'collection' },
    facts: { history: unanswered(3) },
    without: ['institution'],
    missing: 'institution',
  },
])

describe('cn.gbt-45251.quiet-hours: 每日22:00 至次日8:00, unless agreed', () => {
  it.each<[string, string, ContactVerdict['status']]>([
    ['21:59:59.999 is allowed', '2026-03-31T21:59:59.999+08:00', 'allowed'],
    ['22:00 is not', '2026-03-31T22:00:00.000+08:00', 'blocked'],
    ['07:59:59.999 is not', '2026-04-01T07:59:59.999+08:00', 'blocked'],
    ['08:00 is allowed', '2026-04-01T08:00:00.000+08:00', 'allowed'],
    ['the first minute of the standard', '2025-02-28T00:00:00.000+08:00', 'blocked'],
  ])('%s', (_, at, status) => expect(check(at).status).toBe(status))

  it.each(['voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'] as const)('holds for %s', (channel) =>
    expect(check('2026-03-31T22:00+08:00', {}, { channel })).toMatchObject({
      status: 'blocked',
      reasons: [{ ruleId: 'cn.gbt-45251.quiet-hours', confidence: 'secondary' }],
      nextAllowedAt: '2026-04-01T00:00:00.000Z',
    }),
  )
  it('a letter has no clock', () =>
    expect(check('2026-03-31T22:00+08:00', {}, { channel: 'letter' }).status).toBe('allowed'))
  it('an agreed time lifts it', () =>
    expect(check('2026-03-31T22:00+08:00', {}, { grounds: ['agreed-time'] }).status).toBe('allowed'))
  it('no zone data: not known', () => {
    const { zones: _, ...rest } = context
    const request = { at: '2026-03-31T12:00+08:00', channel: 'sms', actor: 'lender' } as const
    expect(checkContact(request, rest)).toMatchObject({ status: 'undetermined', missing: ['zones'] })
  })
  it('the day before the standard has no answer', () =>
    expect(errorOf(() => check('2025-02-27T23:59+08:00')).code).toBe('no-value-in-force'))
})

describe('cn.gbt-45251.conversations-per-day: three that the collector started, lender and agencies together', () => {
  const two = [conversation('1', '2026-03-31T09:00+08:00'), conversation('2', '2026-03-31T10:00+08:00')]
  it.each<[string, readonly ContactRecord[], ContactVerdict['status']]>([
    ['the third is allowed', two, 'allowed'],
    ['the fourth is not', [...two, conversation('3', '2026-03-31T11:00+08:00')], 'blocked'],
    [
      'that of an agency with a voice robot counts',
      [...two, conversation('3', '2026-03-31T11:00+08:00', { actor: 'agency', channel: 'voice-robot' })],
      'blocked',
    ],
    [
      'a call that nobody answered does not count',
      [...two, conversation('3', '2026-03-31T11:00+08:00', { outcome: 'no-answer' })],
      'allowed',
    ],
    [
      'one that the debtor started does not count',
      [...two, conversation('3', '2026-03-31T11:00+08:00', { direction: 'inbound' })],
      'allowed',
    ],
    [
      'one of the day before does not count',
      [...two, conversation('3', '2026-03-30T21:59+08:00')],
      'allowed',
    ],
  ])('%s', (_, history, status) => expect(check('2026-03-31T12:00+08:00', { history }).status).toBe(status))

  it('does not hold for messages', () => {
    const history = [...two, conversation('3', '2026-03-31T11:00+08:00')]
    expect(check('2026-03-31T12:00+08:00', { history }, { channel: 'sms' }).status).toBe('allowed')
  })
  it('no history: not known', () => {
    const { history: _, ...rest } = context
    const request = { at: '2026-03-31T12:00+08:00', channel: 'phone', actor: 'lender' } as const
    expect(checkContact(request, rest)).toMatchObject({ status: 'undetermined', missing: ['history'] })
  })
})

it('is partial, and so alone allows nothing', () =>
  expect(check('2026-03-31T12:00+08:00', { acceptGaps: [] })).toMatchObject({
    status: 'undetermined',
    uncovered: expect.arrayContaining(['cn:window', 'cn:cap']),
    nextAllowedAt: null,
  }))
