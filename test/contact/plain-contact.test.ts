import { describe, expect, it } from 'vitest'
import {
  type ContactContext,
  type ContactRule,
  contactWindows,
  fitCadence,
  prepareContact,
  prepareGuard,
  screenContacts,
} from '../../src/contact'
import { lastingVerdict } from '../../src/contact/brief-verdict'
import { generalContact } from '../../src/contact/general-contact'
import { matterIn } from '../../src/contact/matter'
import { plainContact } from '../../src/contact/plain-contact'
import { sharedLaw } from '../../src/contact/shared-law'
import type { ZoneData } from '../../src/foundations'
import type { ContactRecord } from '../../src/model'
import { errorOf } from '../support/error-of'
import { call, capRule, citation, contextOf, packOf, windowRule, zones } from './questions'

const by = { channel: 'phone', actor: 'lender' } as const
const hours = windowRule('allows', '08:00', '20:00')
const opening = (from: string): ContactRule =>
  windowRule('allows', '', '', {
    history: [
      { from: '2020-01-01', value: [], citation },
      { from, value: [{ from: '08:00', to: '20:00' }], citation },
    ],
  })

/** A contact in one zone, and how often it had to be asked about in general. */
function plainIn(zone: string, rules: readonly ContactRule[], history: readonly ContactRecord[] = []) {
  const context = contextOf([packOf(rules)], { debtor: { place: 'XX', timeZones: [zone] }, history })
  const shared = sharedLaw(context.calendars, context.zones)
  const candidates = { clocks: shared.clocksOf([zone]), unknownZones: [] }
  const matter = matterIn(by, { ...context, shared }, candidates, () => candidates)
  const lasting = lastingVerdict(matter)
  const asked = { generally: 0 }
  const contact = plainContact(matter, lasting, () => {
    asked.generally++
    return generalContact(matter, lasting)
  })
  if (contact === undefined) throw new Error('A contact in one zone is plain.')
  return { contact, asked }
}

describe('a contact by one clock needs no other way', () => {
  it.each<[string, string, readonly ContactRule[], string]>([
    ['on an ordinary day', 'Asia/Shanghai', [hours], '2026-03-31T12:00+08:00'],
    ['at night', 'Asia/Shanghai', [hours], '2026-03-31T22:00+08:00'],
    ['on the first day of a rule', 'Asia/Shanghai', [hours], '2020-01-01T00:00+08:00'],
    ['before the clock is set back, and open after it', 'America/New_York', [hours], '2026-11-01T03:00Z'],
    ['before the clock is set forward, and open after it', 'America/New_York', [hours], '2026-03-08T03:00Z'],
    ['400 days before it opens', 'Asia/Shanghai', [opening('2027-05-06')], '2026-04-01T08:00+08:00'],
    [
      '400 days before it opens, over changes of the clock',
      'America/New_York',
      [opening('2027-05-06')],
      '2026-04-01T13:00Z',
    ],
  ])('%s', (_, zone, rules, at) => {
    const { contact, asked } = plainIn(zone, rules)
    expect(contact.check(at).status).toMatch(/allowed|blocked/)
    expect(contact.nextAllowedAt(at)).not.toBeNull()
    expect(asked.generally).toBe(0)
  })

  it('where a number of contacts is reached beside the hours, on the night on which it is set back', () => {
    // 22:00 and 23:00 on 31 October in New York; 08:00 on 1 November, on the clock that was set back.
    const { contact, asked } = plainIn(
      'America/New_York',
      [hours, capRule(1, 1)],
      [call('2026-11-01T02:00Z')],
    )
    expect(contact.check('2026-11-01T03:00Z').ruleIds).toEqual(['xx.hours', 'xx.calls'])
    expect(contact.nextAllowedAt('2026-11-01T03:00Z')).toBe(Date.parse('2026-11-01T13:00Z'))
    expect(asked.generally).toBe(0)
  })

  it('tells the instant 400 days ahead, and none that is a millisecond further', () => {
    for (const [zone, at] of [
      ['Asia/Shanghai', '2026-04-01T08:00+08:00'],
      // The data has no change after that of November 2026: 08:00 in May 2027 is 13:00 UTC.
      ['America/New_York', '2026-04-01T13:00Z'],
    ] as const) {
      const { contact } = plainIn(zone, [opening('2027-05-06')])
      expect(contact.nextAllowedAt(at)).toBe(Date.parse(at) + 400 * 86_400_000)
      expect(contact.nextAllowedAt(Date.parse(at) - 1)).toBeNull()
    }
  })

  it.each<[string, string, string]>([
    ['where the clock shows a time once more', 'America/New_York', '2026-11-01T06:00Z'],
    ['on a day before a rule has a value', 'Asia/Shanghai', '2019-12-31T23:59:59.999+08:00'],
  ])('but for the instants %s', (_, zone, at) => {
    const { contact, asked } = plainIn(zone, [hours])
    for (const ask of [() => contact.check(at), () => contact.nextAllowedAt(at)]) {
      const before = asked.generally
      try {
        ask()
      } catch {
        // Before the first value there is no answer.
      }
      expect(asked.generally).toBe(before + 1)
    }
  })
})

const counting = () => {
  const asked = { times: 0 }
  const counted: ZoneData = {
    version: zones.version,
    offsetMinutesAt: (zone, instant) => {
      asked.times++
      return zones.offsetMinutesAt(zone, instant)
    },
  }
  return { counted, asked }
}

describe('what a prepared contact asks of the zone data', () => {
  const inZones = (timeZones: readonly string[], more: Partial<ContactContext> = {}) => {
    const { counted, asked } = counting()
    const context = contextOf([packOf([hours, capRule(3, 1)])], {
      zones: counted,
      debtor: { place: 'XX', timeZones },
      ...more,
    })
    return { context, asked }
  }

  it('is nothing in one zone, once it was asked about the time', () => {
    const { context, asked } = inZones(['Asia/Shanghai'])
    const contact = prepareContact(by, context)
    const night = Date.parse('2026-03-31T22:00+08:00')
    for (let times = 0; times < 5; times++) contact.nextAllowedAt(night)
    const before = asked.times
    expect(contact.check(night).ruleIds).toEqual(['xx.hours'])
    expect(contact.nextAllowedAt(night)).toBe(Date.parse('2026-04-01T08:00+08:00'))
    expect(asked.times).toBe(before)
  })

  // Twice of each clock: what it shows, and what it showed three hours before.
  it.each<[string, string]>([
    ['on an ordinary day', '2026-03-31T12:00+08:00'],
    ['on the first day of a rule', '2020-01-01T12:00+08:00'],
    ['on the last of all days', '9999-12-31T12:00+08:00'],
  ])('is what each of two clocks shows, once for all rules: %s', (_, at) => {
    const { context, asked } = inZones(['Asia/Shanghai', 'Asia/Tokyo'])
    const contact = prepareContact(by, context)
    const before = asked.times
    expect(contact.check(at).status).toBe('allowed')
    expect(contact.nextAllowedAt(at)).toBe(Date.parse(at))
    expect(asked.times).toBe(before + 4)
  })

  it('is no more before the first value of a rule that a reply lifts', () => {
    const asks = call('2019-06-01T09:00+08:00', { id: 'asked', direction: 'inbound' })
    const answering = packOf([windowRule('allows', '08:00', '20:00', { unless: ['reply'] })])
    const { context, asked } = inZones(['Asia/Shanghai'], { packs: [answering], history: [asks] })
    const contact = prepareContact({ ...by, inReplyTo: 'asked' }, context)
    const before = asked.times
    expect(contact.check('2019-06-01T22:00+08:00').status).toBe('allowed')
    expect(asked.times).toBe(before + 2)
  })
})

describe('an answer of which there is but one', () => {
  const noon = '2026-03-31T12:00+08:00'
  const night = '2026-03-31T22:00+08:00'
  const { history: _, ...unknown } = contextOf([packOf([hours, capRule(1, 1)])])

  it.each<[string, ContactContext, string, string]>([
    ['of what is allowed', contextOf([packOf([hours])]), noon, 'allowed'],
    ['of what is blocked', contextOf([packOf([hours])]), night, 'blocked'],
    ['of what is not known', unknown, noon, 'undetermined'],
    [
      'where what is not known is accepted',
      { ...unknown, acceptGaps: ['history', 'marks'] },
      night,
      'blocked',
    ],
  ])('is given to all, and nobody can change it: %s', (_name, context, at, status) => {
    const { packs, zones: data, ...facts } = context
    const guard = prepareGuard(data === undefined ? { packs } : { packs, zones: data })
    const [one, other] = [guard.prepareContact(by, facts), guard.prepareContact(by, facts)]
    const verdict = one.check(at)
    expect(verdict.status).toBe(status)
    expect(other.check(at)).toBe(verdict)
    expect([verdict, verdict.ruleIds, verdict.missing, verdict.uncovered].every(Object.isFrozen)).toBe(true)
  })
})

it('rules on hours are told before others', () => {
  const context = contextOf([packOf([capRule(0, 1), hours])])
  expect(prepareContact(by, context).check('2026-03-31T22:00+08:00').ruleIds).toEqual([
    'xx.hours',
    'xx.calls',
  ])
})

it.each<[string, readonly string[]]>([
  ['one zone', ['Asia/Shanghai']],
  ['two zones', ['Asia/Shanghai', 'Asia/Tokyo']],
])('what is no instant is told by its place, in %s', (_, timeZones) => {
  const contact = prepareContact(by, contextOf([packOf([hours])], { debtor: { place: 'XX', timeZones } }))
  for (const ask of [() => contact.check('now'), () => contact.nextAllowedAt('now')])
    expect(errorOf(ask).details).toMatchObject({ issues: [{ path: 'at', code: 'not-an-instant' }] })
})

it('a guard answers every question under its law as the functions do', () => {
  const context = contextOf([packOf([hours, capRule(1, 1)])], { history: [call('2026-03-31T21:00+08:00')] })
  const { packs, zones: data = zones, ...facts } = context
  const guard = prepareGuard({ packs, zones: data })
  const stretch = { ...by, from: '2026-03-30T00:00+08:00', to: '2026-04-02T00:00+08:00' }
  const cadence = { ...by, from: '2026-03-30', to: '2026-04-01', timesPerDay: 2 }
  expect(guard.contactWindows(stretch, facts).intervals).toHaveLength(2)
  expect(guard.contactWindows(stretch, facts)).toEqual(contactWindows(stretch, context))
  // One on each day but the second, on which the lender has called.
  expect(guard.fitCadence(cadence, facts).permitted).toBe(2)
  expect(guard.fitCadence(cadence, facts)).toEqual(fitCadence(cadence, context))
  const limits = { mostChannelsPerDay: 1 }
  expect(guard.screenContacts(facts, limits)[0]?.status).toBe('breached')
  expect(guard.screenContacts(facts, limits)).toEqual(screenContacts(context, limits))
})
