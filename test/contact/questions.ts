import {
  type CapRule,
  type ContactContext,
  type ContactRequest,
  type ContactVerdict,
  checkContact,
  type Pack,
  ruleKinds,
  type WindowRule,
} from '../../src/contact'
import { type Citation, fixedZones } from '../../src/foundations'
import { type ContactRecord, contactOutcomes } from '../../src/model'

/** Transitions by hand, from the published rules of each zone. */
export const zones = fixedZones('by hand', {
  'Asia/Shanghai': { offsetMinutes: 480, transitions: [] },
  'Asia/Tokyo': { offsetMinutes: 540, transitions: [] },
  'America/New_York': {
    offsetMinutes: -300,
    transitions: [
      { at: '2026-03-08T07:00Z', offsetMinutes: -240 },
      { at: '2026-11-01T06:00Z', offsetMinutes: -300 },
    ],
  },
  'America/Los_Angeles': {
    offsetMinutes: -480,
    transitions: [
      { at: '2026-03-08T10:00Z', offsetMinutes: -420 },
      { at: '2026-11-01T09:00Z', offsetMinutes: -480 },
    ],
  },
  'America/Santiago': {
    offsetMinutes: -240,
    transitions: [{ at: '2026-09-06T04:00Z', offsetMinutes: -180 }],
  },
})

export const citation: Citation = {
  title: 'Fair Calls Act s 3',
  href: 'https://law.example/fca#3',
  confidence: 'verified',
}
const label = { en: 'A rule', 'zh-CN': '一条规则' }

/** Hours on the phone, from 2020 on. */
export const windowRule = (
  sense: WindowRule['sense'],
  from: string,
  to: string,
  more: Partial<WindowRule> = {},
): WindowRule => ({
  kind: 'window',
  id: 'xx.hours',
  label,
  effect: 'deny',
  scope: { channels: ['phone'] },
  sense,
  history: [{ from: '2020-01-01', value: [{ from, to }], citation }],
  ...more,
})

/** A cap on calls, whatever came of them, from 2020 on. */
export const capRule = (most: number, days: number, more: Partial<CapRule> = {}): CapRule => ({
  kind: 'cap',
  id: 'xx.calls',
  label,
  effect: 'deny',
  scope: { channels: ['phone'] },
  counts: {
    channels: ['phone'],
    outcomes: contactOutcomes,
    directions: ['outbound'],
    actors: ['lender', 'agency'],
  },
  history: [{ from: '2020-01-01', value: { most, period: { days } }, citation }],
  ...more,
})

/** A law that has none of the kinds that a test says nothing of. */
const noLaw: Pack['coverage'] = Object.fromEntries(ruleKinds.map((kind) => [kind, 'none-in-law']))

export const packOf = (rules: Pack['rules'], more: Partial<Pack> = {}): Pack => ({
  id: 'xx',
  place: 'XX',
  version: '1',
  title: label,
  rules,
  ...more,
  coverage: { ...noLaw, ...(more.coverage ?? { window: 'complete', cap: 'complete' }) },
})

/** A call that the lender made and the debtor answered. */
export const call = (at: string, more: Partial<ContactRecord> = {}): ContactRecord => ({
  id: `call at ${at}`,
  at,
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'lender',
  ...more,
})

/** A debtor in Shanghai whom nobody has contacted. */
export const contextOf = (packs: readonly Pack[], more: Partial<ContactContext> = {}): ContactContext => ({
  packs,
  zones,
  debtor: { place: 'XX', timeZones: ['Asia/Shanghai'] },
  history: [],
  ...more,
})

export const checkCall = (
  at: string | number,
  context: ContactContext,
  more: Partial<ContactRequest> = {},
): ContactVerdict => checkContact({ at, channel: 'phone', actor: 'lender', ...more }, context)

export const statusOf = (
  at: string | number,
  context: ContactContext,
  more: Partial<ContactRequest> = {},
): ContactVerdict['status'] => checkCall(at, context, more).status
