import fc from 'fast-check'
import type { ContactContext, ContactRule } from '../../src/contact'
import type { BusinessCalendar } from '../../src/foundations'
import { contactOutcomes } from '../../src/model'
import { call, capRule, citation, contextOf, packOf, windowRule } from './questions'

// Rules of every kind, and facts of every kind, of which each may be unknown.
export const MINUTE = 60_000
export const DAY = 1440 * MINUTE
const start = Date.UTC(2026, 1, 20)
const days = 60
export const instants = fc.integer({ min: 0, max: days * 1440 }).map((minute) => start + minute * MINUTE)
const day = fc
  .integer({ min: -3, max: days })
  .map((count) => new Date(start + count * DAY).toISOString().slice(0, 10))
const label = { en: 'A rule', 'zh-CN': '一条规则' }
const effects = fc.constantFrom(
  'deny' as const,
  'deny' as const,
  'presume-violation' as const,
  'advise' as const,
)
const inForce = [{ from: '2020-01-01', value: 'in-force', citation }] as const
const counts = {
  channels: ['phone'],
  outcomes: contactOutcomes,
  directions: ['outbound', 'inbound'],
  actors: ['lender', 'agency'],
} as const
const hours = fc.constantFrom(
  { from: '08:00', to: '21:00' },
  { from: '09:00', to: '12:30' },
  { from: '22:00', to: '08:00' },
  { from: '01:00', to: '01:30' },
)
const on = fc.constantFrom(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const,
  ['holiday'] as const,
  ['business-day'] as const,
  ['non-business-day', 'sunday'] as const,
)
export const rules: fc.Arbitrary<ContactRule> = fc.oneof(
  fc
    .record({ part: hours, days: on, sense: fc.constantFrom('allows' as const, 'forbids' as const) })
    .map(({ part, days: kinds, sense }) =>
      windowRule(sense, '', '', {
        calendar: 'xx',
        history: [
          {
            from: '2020-01-01',
            value: [
              { ...part, on: kinds },
              { from: '10:00', to: '19:00' },
            ],
            citation,
          },
        ],
      }),
    ),
  fc
    .record({
      most: fc.integer({ min: 1, max: 3 }),
      period: fc.constantFrom({ days: 3 }, { calendar: 'week' as const }, { unspecified: 'month' as const }),
    })
    .map(({ most, period }) =>
      capRule(1, 1, { counts, history: [{ from: '2020-01-01', value: { most, period }, citation }] }),
    ),
  fc
    .record({
      count: fc.integer({ min: 1, max: 9 }),
      firstDay: fc.constantFrom('same' as const, 'next' as const),
    })
    .map(
      ({ count, firstDay }): ContactRule => ({
        kind: 'gap',
        id: '',
        label,
        effect: 'deny',
        scope: {},
        counts,
        history: [{ from: '2020-01-01', value: { days: count, firstDay }, citation }],
      }),
    ),
  fc.constantFrom(5, 0).map(
    (waitDays): ContactRule => ({
      kind: 'prerequisite',
      id: '',
      label,
      effect: 'deny',
      scope: {},
      requires: { fact: 'notice', notice: 'collection' },
      history: [{ from: '2020-01-01', value: { waitDays }, citation }],
    }),
  ),
  fc.constant<ContactRule>({
    kind: 'block',
    id: '',
    label,
    effect: 'deny',
    scope: {},
    statuses: ['dispute', 'bankruptcy'],
    history: inForce,
  }),
  fc.constant<ContactRule>({
    kind: 'preference',
    id: '',
    label,
    effect: 'deny',
    scope: {},
    history: inForce,
  }),
  fc.constant<ContactRule>({
    kind: 'recipient',
    id: '',
    label,
    effect: 'deny',
    scope: { debtors: ['person'] },
    allows: ['guarantor'],
    history: inForce,
  }),
  fc.constant<ContactRule>({
    kind: 'record',
    id: '',
    label,
    effect: 'advise',
    scope: {},
    mustRecord: true,
    history: inForce.map(({ from, citation: source }) => ({ from, value: {}, citation: source })),
  }),
)
export const packs = fc
  .array(fc.tuple(rules, effects), { maxLength: 3 })
  .map((drawn) =>
    packOf(drawn.map(([rule, effect], index) => ({ ...rule, effect, id: `r${index}` }) as ContactRule)),
  )
export const marks = fc.record({
  kind: fc.constantFrom('dispute' as const, 'bankruptcy' as const, 'hardship' as const),
  from: day,
})
export const preferences = fc.record({ from: day, hours: fc.array(hours, { minLength: 1, maxLength: 1 }) })
export const records = instants.map((at) => call(new Date(at).toISOString()))
const calendar: BusinessCalendar = {
  id: 'xx',
  from: '2026-01-01',
  to: '2026-03-31',
  weekend: ['saturday', 'sunday'],
  holidays: ['2026-03-05', '2026-03-06'],
}
const known = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 6 })

/** What is known of a debtor, of which each fact may be unknown, and law. */
export const contexts: fc.Arbitrary<ContactContext> = fc
  .record({
    law: fc.array(packs, { minLength: 1, maxLength: 2 }),
    timeZones: fc.constantFrom(
      [],
      ['Asia/Shanghai'],
      ['America/New_York'],
      ['America/New_York', 'America/Los_Angeles'],
      ['Asia/Shanghai', 'Not/Known'],
    ),
    history: known(fc.uniqueArray(records, { maxLength: 5, selector: ({ id }) => id })),
    marks: known(fc.array(marks, { maxLength: 2 })),
    preferences: known(fc.array(preferences, { maxLength: 2 })),
    notices: known(
      fc.array(
        day.map((sentOn) => ({ kind: 'collection' as const, sentOn })),
        { maxLength: 1 },
      ),
    ),
    calendars: known(fc.constant([calendar])),
    consents: fc.constant([]),
    kind: fc.constantFrom('person' as const, 'firm' as const, undefined),
    acceptGaps: fc.constantFrom<(readonly string[])[]>(
      [],
      [],
      ['history', 'calendars.xx'],
      ['debtor.timeZones', 'debtor.timeZones[1]', 'marks'],
    ),
  })
  .map(({ law, timeZones, kind, ...rest }) => {
    const facts = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
    const debtor = { place: 'XX', timeZones, ...(kind === undefined ? {} : { kind }) }
    const { history: _, ...base } = contextOf(law.map((pack, index) => ({ ...pack, id: `pack-${index}` })))
    return { ...base, ...facts, debtor }
  })
