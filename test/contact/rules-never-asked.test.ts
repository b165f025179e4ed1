import { describe, expect, it } from 'vitest'
import { blockedOver } from '../../src/contact/blocked'
import { nothingAgainst } from '../../src/contact/brief-verdict'
import { closeBlock } from '../../src/contact/close-block'
import { closeManner } from '../../src/contact/close-manner'
import { closePreference } from '../../src/contact/close-preference'
import { closeWindow } from '../../src/contact/close-window'
import { closedAllDay, type DayCloser, neverCloses } from '../../src/contact/closed-minutes'
import { commonHours } from '../../src/contact/common-hours'
import type { ContactManner } from '../../src/contact/contact-request'
import type {
  BlockRule,
  CapRule,
  GapRule,
  PreferenceRule,
  RecipientRule,
} from '../../src/contact/contact-rule'
import { closeCap, closeGap } from '../../src/contact/counted-contacts'
import { startOfDay } from '../../src/contact/day-classes'
import { oneClock } from '../../src/contact/one-clock'
import { consentLifting, liftsNever } from '../../src/contact/overrides'
import type { Consent } from '../../src/model'
import { call, capRule, citation, windowRule, zones } from './questions'

// A dialler asks before every call: what cannot object is known beforehand, and what was found is not sought again.
const common = {
  label: { en: 'A rule', 'zh-CN': '一条规则' },
  id: 'xx.rule',
  effect: 'deny',
  scope: {},
} as const
const from2020 = [{ from: '2020-01-01', value: 'in-force', citation }] as const
const by: ContactManner = { channel: 'phone', actor: 'lender' }
const monday = startOfDay('2026-06-08')
const wednesday = startOfDay('2026-06-10')

describe('a rule that objects on no day is known not to', () => {
  const block: BlockRule = { ...common, kind: 'block', statuses: ['dispute'], history: from2020 }
  const recipients: RecipientRule = { ...common, kind: 'recipient', allows: ['debtor'], history: from2020 }
  const wishes: PreferenceRule = { ...common, kind: 'preference', history: from2020 }
  const { counts } = capRule(1, 1)
  const gap: GapRule = {
    ...common,
    kind: 'gap',
    counts,
    history: [{ from: '2020-01-01', value: { days: 7, firstDay: 'same' }, citation }],
  }
  const limit = { most: 1, period: { days: 1 } }
  const called = [{ record: call('2026-06-10T12:00Z'), days: [wednesday] }]
  const cap = (...values: readonly (typeof limit | null)[]): CapRule =>
    capRule(1, 1, { history: values.map((value, index) => ({ from: `202${index}-01-01`, value, citation })) })
  const none = { ...limit, most: 0 }
  it.each<[string, () => DayCloser, boolean]>([
    [
      'on statuses, where the debtor has another',
      () => closeBlock(block, by, [{ kind: 'deceased', from: '2026-01-01' }]),
      true,
    ],
    [
      'on statuses, where the debtor has one',
      () => closeBlock(block, by, [{ kind: 'dispute', from: '2026-01-01' }]),
      false,
    ],
    ['on statuses, of which nothing is known', () => closeBlock(block, by, undefined), false],
    ['on recipients, of whom it allows this one', () => closeManner(recipients, by), true],
    [
      'on recipients, of whom it allows others',
      () => closeManner(recipients, { ...by, recipient: 'spouse' }),
      false,
    ],
    [
      'on wishes, where none is for this contact',
      () => closePreference(wishes, by, [{ from: '2026-01-01', channels: ['sms'] }]),
      true,
    ],
    ['on wishes, where one is', () => closePreference(wishes, by, [{ from: '2026-01-01' }]), false],
    ['on wishes, of which nothing is known', () => closePreference(wishes, by, undefined), false],
    ['on days after a contact, where none counts', () => closeGap(gap, by, [], () => undefined), true],
    ['on days after a contact, where one counts', () => closeGap(gap, by, called, () => undefined), false],
    ['on numbers, where none counts', () => closeCap(cap(limit, null), by, [], false, () => limit), true],
    ['on numbers, where one counts', () => closeCap(cap(limit), by, called, false, () => limit), false],
    [
      'on numbers, where none counts and none is allowed once',
      () => closeCap(cap(limit, none), by, [], false, () => none),
      false,
    ],
    [
      'on numbers, of which nothing is known',
      () => closeCap(cap(limit), by, undefined, false, () => limit),
      false,
    ],
  ])('%s', (_, close, isKnown) => expect(close() === neverCloses).toBe(isKnown))
})

describe('that no consent lifts a rule on any day is known', () => {
  const rule = windowRule('forbids', '22:00', '08:00', { unless: ['agreed-time', 'written-consent:hours'] })
  const { unless: _, ...strict } = rule
  const given: Consent = { kind: 'hours', form: 'written', from: '2026-06-10' }
  it.each([
    ['where no consent is known', rule, undefined, true],
    ['where there is none', rule, [], true],
    ['where it is of another kind', rule, [{ ...given, kind: 'visit' }], true],
    ['where it is not in writing', rule, [{ ...given, form: 'oral' }], true],
    ['where the rule names none', strict, [given], true],
    ['not where one does', rule, [given], false],
  ] as const)('%s', (__, one, consents, isKnown) => {
    const facts = consents === undefined ? { debtor: {} } : { debtor: {}, consents }
    expect(consentLifting(one, by, facts) === liftsNever).toBe(isKnown)
  })
})

describe('what a rule on hours closes', () => {
  it('is found once for days that are the same to it', () => {
    const everyDay = closeWindow(windowRule('allows', '08:00', '20:00'), [])
    expect(everyDay(monday)).toEqual([
      { from: 0, to: 480, missing: [] },
      { from: 1200, to: 1440, missing: [] },
    ])
    expect(everyDay(wednesday)).toBe(everyDay(monday))
    const hours = [{ on: ['monday', 'wednesday'], from: '08:00', to: '20:00' }] as const
    const someDays = closeWindow(
      windowRule('allows', '', '', { history: [{ from: '2020-01-01', value: hours, citation }] }),
      [],
    )
    expect(someDays(monday)).toBe(someDays(startOfDay('2026-06-15')))
    expect(someDays(monday)).not.toBe(someDays(wednesday))
  })

  it('is asked once for each instant, and not on days on which a rule has no value', () => {
    const asked: number[] = []
    const closedOn: DayCloser = (day) => {
      asked.push(day)
      return closedAllDay()
    }
    const rules = [{ id: 'a', number: 0, closedOn }]
    const clock = oneClock(zones, 'Asia/Shanghai')
    const { readAt } = commonHours(rules, clock, monday, wednesday, blockedOver(nothingAgainst))
    const plainAt = (instant: string) => readAt(Date.parse(instant)).isPlain
    // The first instant of the Monday and the last of the Wednesday, and those beside them.
    expect(plainAt('2026-06-07T23:59:59.999+08:00')).toBe(false)
    expect(plainAt('2026-06-08T00:00+08:00')).toBe(true)
    expect(plainAt('2026-06-10T23:59:59.999+08:00')).toBe(true)
    expect(plainAt('2026-06-10T23:59:59.999+08:00')).toBe(true)
    expect(plainAt('2026-06-11T00:00+08:00')).toBe(false)
    expect(asked).toEqual([monday, wednesday])
    expect(readAt(Date.parse('2026-06-08T12:00+08:00')).blocked.verdict.ruleIds).toEqual(['a'])
  })
})
