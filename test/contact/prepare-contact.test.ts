import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BriefVerdict,
  type ContactContext,
  type ContactRequest,
  checkContact,
  type PreparedContact,
  prepareContact,
  prepareGuard,
} from '../../src/contact'
import { fixedZones, formatInstant, hostZones, type ZoneData } from '../../src/foundations'
import type { ContactRecord } from '../../src/model'
import { china } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { contexts, instants } from './every-kind'
import { call, capRule, citation, contextOf, packOf, windowRule, zones } from './questions'

const by = { channel: 'phone', actor: 'lender' } as const
const daily = packOf([windowRule('allows', '08:00', '21:00'), capRule(3, 1)])
const at = (text: string): string => `2026-03-31T${text}+08:00`

/** The verdict of the guard, in short: the rules that block, in the order of its reasons. */
const inShort = (request: ContactRequest, context: ContactContext): BriefVerdict => {
  const { status, reasons, missing, uncovered } = checkContact(request, context)
  const blocking = reasons.filter(({ effect, liftedBy }) => effect !== 'advise' && liftedBy === null)
  return { status, ruleIds: [...new Set(blocking.map(({ ruleId }) => ruleId))], missing, uncovered }
}

/** Rules on hours are told before the others, which is no part of the promise. */
const unordered = ({ status, ruleIds, missing, uncovered }: BriefVerdict): unknown => [
  status,
  [...ruleIds].sort(),
  [...missing].sort(),
  [...uncovered].sort(),
]

const expectSame = (contact: PreparedContact, instant: number, context: ContactContext): void => {
  const request = { ...by, at: instant }
  expect(unordered(contact.check(instant))).toEqual(unordered(inShort(request, context)))
  const { nextAllowedAt } = checkContact(request, context)
  const next = contact.nextAllowedAt(instant)
  expect(next === null ? null : formatInstant(next)).toBe(nextAllowedAt)
}

describe('a contact that was prepared', () => {
  it('answers the example of its doc comment', () => {
    const shanghai = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
    const debtor = { kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'] } as const
    const facts = {
      debtor,
      history: [],
      marks: [],
      preferences: [],
      institution: 'micro-lender',
      debtKinds: ['online-consumer-credit'],
    } as const
    const contact = prepareContact(by, { packs: [china], zones: shanghai, acceptGaps: ['cn:*'], ...facts })
    expect(contact.check('2026-06-10T21:59:59+08:00').status).toBe('allowed')
    expect(contact.check('2026-06-10T22:00:00+08:00').ruleIds).toEqual(['cn.gbt-45251.quiet-hours'])
    expect(formatInstant(contact.nextAllowedAt('2026-06-10T22:00:00+08:00') ?? undefined)).toBe(
      '2026-06-11T00:00:00.000Z',
    )
    const guard = prepareGuard({ packs: [china], zones: shanghai })
    const same = guard.prepareContact(by, { ...facts, acceptGaps: ['cn:*'] })
    expect(same.check('2026-06-10T07:59:59+08:00').status).toBe('blocked')
  })

  it.each([
    ['the millisecond before the hours', '07:59:59.999', 'blocked', ['xx.hours']],
    ['the first of them', '08:00', 'allowed', []],
    ['the last of them', '20:59:59.999', 'allowed', []],
    ['the first after them', '21:00', 'blocked', ['xx.hours']],
  ] as const)('is told %s', (_, time, status, ruleIds) => {
    const contact = prepareContact(by, contextOf([daily]))
    expect(contact.check(at(time))).toEqual({ status, ruleIds, missing: [], uncovered: [] })
  })

  it('names every rule that blocks, and none that only advises or does not object', () => {
    const history = ['09:00', '10:00', '11:00'].map((time) => call(at(time)))
    const advice = windowRule('forbids', '00:00', '24:00', { id: 'xx.advice', effect: 'advise' })
    const far = windowRule('forbids', '03:00', '04:00', { id: 'xx.far' })
    const pack = packOf([...daily.rules, advice, far])
    const contact = prepareContact(by, contextOf([pack], { history }))
    expect(contact.check(at('12:00')).ruleIds).toEqual(['xx.calls'])
    expect(contact.check(at('22:00')).ruleIds).toEqual(['xx.hours', 'xx.calls'])
    expect(contact.nextAllowedAt(at('12:00'))).toBe(Date.parse('2026-04-01T08:00+08:00'))
  })

  it('gives an answer that nobody can change for those who are given the same', () => {
    const contact = prepareContact(by, contextOf([daily]))
    for (const verdict of [contact.check(at('12:00')), contact.check(at('22:00'))]) {
      expect(Object.isFrozen(verdict)).toBe(true)
      for (const list of [verdict.ruleIds, verdict.missing, verdict.uncovered])
        expect(Object.isFrozen(list)).toBe(true)
    }
  })

  it('tells rules of different packs apart, also where they bear the same id', () => {
    const early = packOf([windowRule('allows', '08:00', '12:00')], { id: 'yy', place: 'YY' })
    const late = packOf([windowRule('allows', '12:00', '20:00')], { id: 'zz', place: 'ZZ' })
    const guard = prepareGuard({ packs: [early, late], zones })
    for (const [place, morning, evening] of [
      ['YY', 'allowed', 'blocked'],
      ['ZZ', 'blocked', 'allowed'],
    ] as const) {
      const facts = { debtor: { place, timeZones: ['Asia/Shanghai'] }, history: [] }
      const contact = guard.prepareContact(by, facts)
      expect([contact.check(at('11:59')).status, contact.check(at('12:00')).status]).toEqual([
        morning,
        evening,
      ])
    }
  })

  it('tells zones and rules apart whose names run together', () => {
    const [far, near] = ['America/Los_Angeles', 'America/New_York']
    const of = (id: string, kind: 'person' | 'firm') =>
      capRule(1, 1, { id, scope: { channels: ['phone'], debtors: [kind] } })
    const pack = packOf([of('a', 'person'), of('b', 'person'), of('a b', 'firm')])
    const guard = prepareGuard({ packs: [pack], zones })
    const ask = (kind: 'person' | 'firm', timeZones: readonly string[], history: readonly ContactRecord[]) =>
      guard
        .prepareContact(by, { debtor: { place: 'XX', kind, timeZones }, history })
        .check('2026-03-31T17:00Z')
    const today = [call('2026-03-31T16:00Z')]
    expect(ask('person', [far, near], []).status).toBe('allowed')
    expect(ask('person', [`${far},${near}`], today).missing).toEqual(['debtor.timeZones[0]'])
    expect(ask('person', [near], today).ruleIds).toEqual(['a', 'b'])
    expect(ask('firm', [near], today).ruleIds).toEqual(['a b'])
  })

  it('may be taken apart', () => {
    const { check, nextAllowedAt } = prepareContact(by, contextOf([daily]))
    expect(check(at('22:00')).status).toBe('blocked')
    expect(nextAllowedAt(at('12:00'))).toBe(Date.parse(at('12:00')))
  })

  it('does not count what was not there when it was prepared', () => {
    const history = ['09:00', '10:00', '11:00'].map((time) => call(at(time)))
    const before = prepareContact(by, contextOf([daily], { history: history.slice(0, 2) }))
    const after = prepareContact(by, contextOf([daily], { history }))
    expect(before.check(at('12:00')).status).toBe('allowed')
    expect(after.check(at('12:00')).status).toBe('blocked')
  })

  it.each([
    ['no zone is known', { debtor: { place: 'XX' } }, ['debtor.timeZones']],
    ['no contact is known', { history: undefined }, ['history']],
    ['the place is not', { debtor: { timeZones: ['Asia/Shanghai'] } }, ['debtor.place']],
    [
      'the zone data does not know the zone',
      { debtor: { place: 'XX', timeZones: ['No/Where'] } },
      ['debtor.timeZones[0]'],
    ],
  ] as const)('is undetermined where %s, and names no next instant', (_, facts, missing) => {
    const { history, ...rest } = { ...contextOf([daily]), ...facts }
    const context = history === undefined ? rest : { ...rest, history }
    const contact = prepareContact(by, context)
    expect(contact.check(at('12:00'))).toEqual({
      status: 'undetermined',
      ruleIds: [],
      missing,
      uncovered: [],
    })
    expect(contact.nextAllowedAt(at('12:00'))).toBeNull()
  })

  it('is blocked by a prohibited act at every instant, and by hours beside it', () => {
    const contact = prepareContact({ ...by, acts: ['threat'] }, contextOf([daily]))
    expect(contact.check(at('12:00')).ruleIds).toEqual(['prohibited-acts.threat'])
    expect(contact.check(at('22:00')).ruleIds).toEqual(['prohibited-acts.threat', 'xx.hours'])
    expect(contact.nextAllowedAt(at('12:00'))).toBeNull()
  })

  it('goes by the clock where it is set back, on both of its showings', () => {
    const pack = packOf([windowRule('allows', '01:30', '21:00')])
    const debtor = { place: 'XX', timeZones: ['America/New_York'] }
    const context = contextOf([pack], { debtor })
    const contact = prepareContact(by, context)
    for (let minute = -240; minute < 240; minute++) {
      expectSame(contact, Date.parse('2026-11-01T06:00Z') + minute * 60_000, context)
    }
  })

  it('throws before the first value of a rule, as the guard does, and for what is no instant', () => {
    const contact = prepareContact(by, contextOf([daily]))
    expect(errorOf(() => contact.check('2019-12-31T12:00+08:00'))).toMatchObject({
      code: 'no-value-in-force',
    })
    expect(errorOf(() => contact.nextAllowedAt('2019-12-31T12:00+08:00'))).toMatchObject({
      code: 'no-value-in-force',
    })
    expect(contact.check('2020-01-01T12:00+08:00').status).toBe('allowed')
    for (const bad of ['2026-03-31', Number.NaN, 1.5]) {
      expect(errorOf(() => contact.check(bad))).toMatchObject({ code: 'invalid-input' })
      expect(errorOf(() => contact.nextAllowedAt(bad))).toMatchObject({ code: 'invalid-input' })
    }
  })

  it('names every fault of the manner and of the facts, with its path', () => {
    const badManner = { channel: 'telegraph', actor: 'lender' } as never
    const badContext = contextOf([daily], { debtor: 7 as never })
    expect(errorOf(() => prepareContact(badManner, badContext))).toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ path: 'manner.channel' }, { path: 'context.debtor' }] },
    })
    const guard = prepareGuard({ packs: [daily], zones })
    expect(errorOf(() => guard.prepareContact(by, { debtor: 7 } as never))).toMatchObject({
      details: { issues: [{ path: 'context.debtor' }] },
    })
  })

  it('answers as the guard does, over random law and facts of every kind', () => {
    let blocked = 0
    fc.assert(
      fc.property(contexts, fc.array(instants, { minLength: 4, maxLength: 4 }), (context, all) => {
        const contact = prepareContact(by, context)
        for (const instant of all) {
          expectSame(contact, instant, context)
          if (contact.check(instant).status === 'blocked') blocked++
        }
      }),
      { seed: 81, numRuns: 250, endOnFailure: true },
    )
    expect(blocked).toBeGreaterThan(100)
  })

  it('finds the next allowed instant also where that is far off, and across every change of the clock', () => {
    const hours = [
      { from: '10:00', to: '19:00', on: ['monday', 'sunday'] },
      { from: '01:30', to: '02:30', on: ['sunday'] },
    ] as const
    const rules = [
      windowRule('allows', '', '', { history: [{ from: '2020-01-01', value: hours, citation }] }),
      capRule(2, 9, { id: 'xx.nine-days' }),
    ]
    for (const zone of ['America/New_York', 'America/Los_Angeles', 'America/Santiago', 'Asia/Tokyo']) {
      const debtor = { place: 'XX', timeZones: [zone] }
      const history = [
        '2026-03-01T20:00Z',
        '2026-03-02T20:00Z',
        '2026-10-26T20:00Z',
        '2026-10-26T21:00Z',
      ].map((one) => call(one))
      const context = contextOf([packOf(rules)], { debtor, history })
      const contact = prepareContact(by, context)
      for (const [from, hoursAsked] of [
        ['2026-02-27T00:00Z', 24 * 16],
        ['2026-09-03T00:00Z', 24 * 6],
        ['2026-10-24T00:00Z', 24 * 14],
      ] as const) {
        for (let hour = 0; hour < hoursAsked; hour += 1)
          expectSame(contact, Date.parse(from) + hour * 3_600_000 + 29 * 60_000, context)
      }
    }
  })

  it('goes by zone data that knows a zone at some instants only', () => {
    const known = hostZones()
    const partial: ZoneData = {
      version: 'partial',
      offsetMinutesAt: (zone, instant) =>
        instant < Date.parse('2026-03-31T00:00Z') ? known.offsetMinutesAt(zone, instant) : undefined,
    }
    const context = contextOf([daily], { zones: partial })
    const contact = prepareContact(by, context)
    for (let hour = -60; hour < 60; hour++)
      expectSame(contact, Date.parse('2026-03-31T00:00Z') + hour * 3_600_000, context)
  })
})
