import { expect, it } from 'vitest'
import { checkContact } from '../../src/contact'
import { florida } from '../../src/packs'
import { errorOf } from '../support/error-of'
import { exampleOf } from './example-of'
import { describeRules, type ExampleBase, gapsOf } from './rule-examples'
import { usZones } from './us-zones'

const base: ExampleBase = {
  zones: usZones,
  request: { channel: 'phone', actor: 'lender' },
  facts: {
    debtor: { kind: 'person', place: 'US-FL', timeZones: ['America/New_York'] },
    history: [],
    consents: [],
    preferences: [],
  },
}
const hours = exampleOf('us-fl.559-72.hours')

describeRules([florida], base, [
  hours('blocks', 'before 8:00', '2026-06-15T11:59:59.999Z'),
  hours('allows', '8:00', '2026-06-15T12:00Z'),
  hours('allows', 'before 21:00', '2026-06-16T00:59:59.999Z'),
  hours('blocks', '21:00', '2026-06-16T01:00Z'),
  hours('blocks', 'before 8:00 on the day the clocks go forward', '2026-03-08T11:59:59.999Z'),
  hours('allows', '8:00 on that day', '2026-03-08T12:00Z'),
  hours('blocks', 'before 8:00 on the day the clocks go back', '2026-11-01T12:59:59.999Z'),
  hours('allows', '8:00 on that day', '2026-11-01T13:00Z'),
  hours('blocks', '21:00 on that day', '2026-11-02T02:00Z'),
  hours('blocks', 'a text', '2026-06-16T01:00Z', { request: { channel: 'sms' } }),
  hours('blocks', 'of an agency', '2026-06-16T01:00Z', { request: { actor: 'agency' } }),
  hours('allows', 'an e-mail, on the first day', '2025-05-16T05:00Z', { request: { channel: 'email' } }),
  hours('blocks', 'a call, on the first day', '2025-05-16T11:59:59.999Z'),
  hours('blocks', '8:00 of an eastern number, where the debtor may be in the west', '2026-06-15T12:00Z', {
    facts: {
      debtor: { kind: 'person', place: 'US-FL', timeZones: ['America/New_York', 'America/Los_Angeles'] },
    },
  }),
  hours('allows', 'with prior consent', '2026-06-16T01:00Z', {
    facts: { consents: [{ kind: 'hours', from: '2026-06-15', until: '2026-06-15' }] },
    liftedBy: 'consent:hours',
  }),
  hours('allows', 'at a time agreed', '2026-06-16T01:00Z', {
    request: { grounds: ['agreed-time'] },
    liftedBy: 'agreed-time',
  }),
  hours('allows', 'as the debtor asked', '2026-06-16T01:00Z', {
    request: { grounds: ['debtor-request'] },
    liftedBy: 'debtor-request',
  }),
  hours('blocks', 'the day after it ended', '2026-06-17T01:00Z', {
    facts: { consents: [{ kind: 'hours', from: '2026-06-15', until: '2026-06-15' }] },
  }),
  hours('misses', 'nobody knows where the debtor is', '2026-06-15T16:00Z', {
    facts: { debtor: { kind: 'person', place: 'US-FL' } },
    missing: 'debtor.timeZones',
  }),
])

it('before e-mail was taken out there is no answer', () => {
  const context = { ...base.facts, packs: [florida], zones: usZones, acceptGaps: gapsOf(florida) }
  expect(errorOf(() => checkContact({ ...base.request, at: '2025-05-15T16:00Z' }, context)).code).toBe(
    'no-value-in-force',
  )
})
