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

const zones = fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
const context: ContactContext = {
  packs: [china],
  zones,
  debtor: { place: 'CN', timeZones: ['Asia/Shanghai'] },
  history: [],
  acceptGaps: ['cn:window', 'cn:cap'],
}
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
    expect(check('2026-03-31T22:00+08:00', {}, { agreedTime: true }).status).toBe('allowed'))
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
    uncovered: ['cn:window', 'cn:cap'],
    nextAllowedAt: null,
  }))
