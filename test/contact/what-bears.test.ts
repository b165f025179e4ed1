import { describe, expect, it } from 'vitest'
import type {
  ContactContext,
  ContactRequest,
  ContentRule,
  Pack,
  PrerequisiteRule,
  PrerequisiteTerms,
  RecipientRule,
} from '../../src/contact'
import type { Consent, Notice, Preference } from '../../src/model'
import { call, capRule, citation, contextOf, packOf, statusOf, windowRule } from './questions'

const noon = '2026-06-10T12:00+08:00'
const common = {
  label: { en: 'A rule', 'zh-CN': '一条规则' },
  id: 'xx.rule',
  effect: 'deny',
  scope: {},
} as const
const from2020 = [{ from: '2020-01-01', value: 'in-force', citation }] as const
const ofRule = (rule: Pack['rules'][number], more: Partial<ContactContext> = {}): ContactContext =>
  contextOf([packOf([rule])], more)
const requiring = (
  requires: PrerequisiteRule['requires'],
  terms: PrerequisiteTerms = {},
): PrerequisiteRule => ({
  ...common,
  kind: 'prerequisite',
  requires,
  history: [{ from: '2020-01-01', value: terms, citation }],
})

describe('a consent that opens a contact', () => {
  const consent: Consent = { kind: 'channel', form: 'oral', from: '2026-01-01' }
  const rule = requiring({ fact: 'consent', consent: 'channel' })
  it.each<[string, Partial<Consent>, Partial<ContactRequest>, string]>([
    ['in writing, where any form will do', { form: 'written' }, {}, 'allowed'],
    ['to the number that would be called', { addressId: 'a' }, { addressId: 'a' }, 'allowed'],
    ['to another number', { addressId: 'a' }, { addressId: 'b' }, 'blocked'],
    ['to any number', {}, { addressId: 'b' }, 'allowed'],
    ['given to the actor', { actorId: 'a' }, { actorId: 'a' }, 'allowed'],
    ['given to whoever calls', {}, { actorId: 'a' }, 'allowed'],
    ['by this channel among others', { channels: ['sms', 'phone'] }, {}, 'allowed'],
  ])('%s', (_, more, request, status) =>
    expect(statusOf(noon, ofRule(rule, { consents: [{ ...consent, ...more }] }), request)).toBe(status),
  )

  const lifted = windowRule('forbids', '00:00', '24:00', {
    unless: ['agreed-time', 'written-consent:hours', 'consent:visit'],
  })
  it.each<[string, Partial<Consent>, string]>([
    ['of the kind and in the form that it names', { kind: 'hours', form: 'written' }, 'allowed'],
    ['of another kind, in writing', { kind: 'channel', form: 'written' }, 'blocked'],
    ['by word of mouth, where it must be written', { kind: 'hours', form: 'oral' }, 'blocked'],
    ['in any form, where the rule asks for none', { kind: 'visit', form: 'oral' }, 'allowed'],
    ['that is not in force yet', { kind: 'visit', from: '2026-06-11' }, 'blocked'],
  ])('or lifts a rule: one %s', (_, more, status) =>
    expect(statusOf(noon, ofRule(lifted, { consents: [{ ...consent, ...more }] }))).toBe(status),
  )

  it('lifts no rule that names none, nor does a ground', () => {
    const { unless: _, ...rule } = lifted
    const context = ofRule(rule, { consents: [{ ...consent, kind: 'visit' }] })
    expect(statusOf(noon, context, { grounds: ['agreed-time'] })).toBe('blocked')
  })
})

describe('a notice that opens a contact', () => {
  const rule = requiring({ fact: 'notice', notice: 'collection' })
  const sent: Notice = { kind: 'collection', sentOn: '2026-06-01' }
  const about = (...accountIds: readonly string[]): Notice => ({ ...sent, accountIds })
  it.each<[string, readonly Notice[], Partial<ContactRequest>, string]>([
    ['one that the actor sent', [{ ...sent, actorId: 'a' }], { actorId: 'a' }, 'allowed'],
    ['one that nobody says who sent', [sent], { actorId: 'a' }, 'allowed'],
    [
      'one about each of two accounts',
      [about('A-1'), about('A-2')],
      { accountIds: ['A-1', 'A-2'] },
      'allowed',
    ],
    [
      'one about this account, beside one about another',
      [about('A-1'), about('A-2')],
      { accountIds: ['A-1'] },
      'allowed',
    ],
    ['one about all accounts', [sent], { accountIds: ['A-1', 'A-2'] }, 'allowed'],
    [
      'one about either of two accounts, of three',
      [about('A-1', 'A-2')],
      { accountIds: ['A-1', 'A-3'] },
      'blocked',
    ],
  ])('%s', (_, notices, request, status) =>
    expect(statusOf(noon, ofRule(rule, { notices }), request)).toBe(status),
  )
})

describe('attempts in a row that failed to reach the debtor', () => {
  const failed = (day: string) => call(`2026-06-${day}T12:00+08:00`, { outcome: 'no-answer' })
  const wrote = call('2026-06-02T12:00+08:00', { channel: 'sms', direction: 'inbound', outcome: 'delivered' })
  it.each<[string, PrerequisiteTerms, NonNullable<ContactContext['history']>, string]>([
    ['two', { failures: 2 }, [failed('01'), failed('03')], 'allowed'],
    ['one after the debtor wrote', { failures: 2 }, [failed('01'), wrote, failed('03')], 'blocked'],
    [
      'two after the debtor wrote, listed in no order',
      { failures: 2 },
      [failed('04'), failed('03'), wrote],
      'allowed',
    ],
    ['one, where the rule does not say how many', {}, [failed('01')], 'allowed'],
    ['none, where the rule does not say how many', {}, [], 'blocked'],
  ])('%s', (_, terms, history, status) =>
    expect(statusOf(noon, ofRule(requiring({ fact: 'unreachable-debtor' }, terms), { history }))).toBe(
      status,
    ),
  )
})

describe('a wish of the debtor', () => {
  it.each<[string, Partial<Preference>, Partial<ContactRequest>, string]>([
    ['for all places, and the contact says where', {}, { place: 'home' }, 'blocked'],
    ['for all numbers, and the contact says which', {}, { addressId: 'a' }, 'blocked'],
    ['for another number', { addressIds: ['a'] }, { addressId: 'b' }, 'allowed'],
    ['for several numbers, of which it is one', { addressIds: ['a', 'b'] }, { addressId: 'b' }, 'blocked'],
    ['for several places, of which it is one', { places: ['home', 'work'] }, { place: 'work' }, 'blocked'],
  ])('%s', (_, wish, request, status) => {
    const context = contextOf([packOf([])], { preferences: [{ from: '2026-01-01', ...wish }] })
    expect(statusOf(noon, context, request)).toBe(status)
  })
})

describe('who may be contacted, and what may be said', () => {
  const relatives: RecipientRule = {
    ...common,
    kind: 'recipient',
    allows: ['debtor'],
    limits: { recipients: ['relative'], purposes: ['collection'] },
    history: from2020,
  }
  it.each<[string, Partial<ContactRequest>, string]>([
    ['to collect, where nobody says for what', { recipient: 'relative' }, 'allowed'],
    ['for another purpose than it is limited to', { recipient: 'relative', purpose: 'location' }, 'blocked'],
    ['another, for the purpose of the limit', { recipient: 'parent', purpose: 'collection' }, 'blocked'],
  ])('a relative: %s', (_, request, status) =>
    expect(statusOf(noon, ofRule(relatives), request)).toBe(status),
  )

  const { limits: _, ...unlimited } = relatives
  it('nobody else where nobody is limited', () =>
    expect(statusOf(noon, ofRule(unlimited), { recipient: 'relative' })).toBe('blocked'))

  const content: ContentRule = { ...common, kind: 'content', history: from2020 }
  it.each<[string, Partial<ContentRule>, ContactRequest['contents'], string]>([
    ['nothing, where only threats are forbidden', { mustNot: ['threat-of-suit'] }, [], 'allowed'],
    [
      'what is asked, where nothing is forbidden',
      { must: ['opt-out'] },
      ['opt-out', 'debt-details'],
      'allowed',
    ],
    ['anything, where the rule names nothing', {}, ['threat-of-suit'], 'allowed'],
  ])('it says %s', (__, more, contents = [], status) =>
    expect(statusOf(noon, ofRule({ ...content, ...more }), { contents })).toBe(status),
  )
})

describe('a contact that counts', () => {
  const counting = (more: object, most = 1) =>
    capRule(most, 7, { counts: { ...capRule(1, 1).counts, ...more } })
  it.each<[string, object, Parameters<typeof call>[1], Partial<ContactRequest>, string]>([
    [
      'of another actor, where the rule does not say whose',
      {},
      { actorId: 'B' },
      { actorId: 'A' },
      'blocked',
    ],
    [
      'of some number, and nobody says which would be called',
      { per: ['address'] },
      { addressId: 'a' },
      {},
      'blocked',
    ],
    [
      'of some person, and nobody says who would be called',
      { per: ['person'] },
      { personId: 'p' },
      {},
      'blocked',
    ],
    ['of no known number, and one would be called', { per: ['address'] }, {}, { addressId: 'a' }, 'blocked'],
  ])('%s', (_, counts, more, request, status) => {
    const history = [call('2026-06-09T12:00+08:00', more)]
    expect(statusOf(noon, ofRule(counting(counts), { history }), request)).toBe(status)
  })

  it('none is allowed from the day on which the most is none, and before it as many as there were', () => {
    const rule = capRule(1, 1, {
      history: [
        { from: '2020-01-01', value: { most: 3, period: { days: 1 } }, citation },
        { from: '2026-06-10', value: { most: 0, period: { days: 1 } }, citation },
      ],
    })
    expect(statusOf('2026-06-09T23:59:59.999+08:00', ofRule(rule))).toBe('allowed')
    expect(statusOf('2026-06-10T00:00+08:00', ofRule(rule))).toBe('blocked')
  })
})
