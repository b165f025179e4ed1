import { describe, expect, it } from 'vitest'
import { type ContactContext, type ContactVerdict, checkContact } from '../../src/contact'
import { fixedZones } from '../../src/foundations'
import type { ContactRecord } from '../../src/model'
import { fictional } from '../../src/packs'

const zones = fixedZones('by hand', { 'Europe/Nowhere': { offsetMinutes: 60, transitions: [] } })
const context: ContactContext = {
  packs: [fictional],
  zones,
  debtor: { place: 'XX', timeZones: ['Europe/Nowhere'] },
  history: [],
}
const check = (at: string, more: Partial<ContactContext> = {}, isAgreed?: true): ContactVerdict =>
  checkContact(
    {
      at,
      channel: 'phone',
      actor: 'agency',
      ...(isAgreed === undefined ? {} : { grounds: ['agreed-time'] }),
    },
    { ...context, ...more },
  )
const call = (id: string, at: string, outcome: ContactRecord['outcome'] = 'no-answer'): ContactRecord => ({
  id,
  at,
  channel: 'phone',
  direction: 'outbound',
  outcome,
  actor: 'lender',
})

describe('xx.fair-calls.hours: 08:00 to 20:00, from 1 July 2026 09:00 to 19:00', () => {
  it.each<[string, string, ContactVerdict['status']]>([
    ['just before 08:00', '2026-06-30T07:59:59.999+01:00', 'blocked'],
    ['at 08:00', '2026-06-30T08:00:00.000+01:00', 'allowed'],
    ['just before 20:00', '2026-06-30T19:59:59.999+01:00', 'allowed'],
    ['at 20:00', '2026-06-30T20:00:00.000+01:00', 'blocked'],
    ['at 08:00 under the new hours', '2026-07-01T08:00:00.000+01:00', 'blocked'],
    ['just before 09:00 under the new hours', '2026-07-01T08:59:59.999+01:00', 'blocked'],
    ['at 09:00 under the new hours', '2026-07-01T09:00:00.000+01:00', 'allowed'],
    ['at 19:00 under the new hours', '2026-07-01T19:00:00.000+01:00', 'blocked'],
  ])('%s', (_, at, status) => expect(check(at).status).toBe(status))

  it('the evening before the change opens at 09:00, and cites the Act', () =>
    expect(check('2026-06-30T20:00+01:00')).toMatchObject({
      nextAllowedAt: '2026-07-01T08:00:00.000Z',
      reasons: [{ ruleId: 'xx.fair-calls.hours', citation: { title: 'Fair Calls Act' } }],
    }))
  it('the morning of the change cites the order', () =>
    expect(check('2026-07-01T08:30+01:00').reasons).toMatchObject([
      { citation: { title: 'Amending Order 2026' } },
    ]))
  it('an agreed time lifts it', () =>
    expect(check('2026-06-30T21:00+01:00', {}, true).status).toBe('allowed'))
  it('no time zone: not known', () =>
    expect(check('2026-06-30T12:00+01:00', { debtor: { place: 'XX' } })).toMatchObject({
      status: 'undetermined',
      missing: ['debtor.timeZones'],
    }))
})

describe('xx.fair-calls.calls-per-day: two', () => {
  const first = call('1', '2026-06-30T08:00+01:00')
  const second = call('2', '2026-06-30T08:30+01:00', 'answered-by-debtor')
  it.each<[string, readonly ContactRecord[], ContactVerdict['status']]>([
    ['the second is allowed', [first], 'allowed'],
    ['the third is not', [first, second], 'blocked'],
    ['a wrong number does not count', [first, { ...second, outcome: 'wrong-number' }], 'allowed'],
    ['the day before does not count', [first, call('0', '2026-06-29T19:59+01:00')], 'allowed'],
  ])('%s', (_, history, status) => expect(check('2026-06-30T09:00+01:00', { history }).status).toBe(status))

  it('an agreed time does not lift it', () =>
    expect(check('2026-06-30T09:00+01:00', { history: [first, second] }, true).status).toBe('blocked'))
  it('no history: not known', () => {
    const { history: _, ...rest } = context
    expect(
      checkContact({ at: '2026-06-30T12:00+01:00', channel: 'phone', actor: 'lender' }, rest),
    ).toMatchObject({
      status: 'undetermined',
      missing: ['history'],
    })
  })
})
