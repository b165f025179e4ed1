import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ContactContext, type ContactRule, checkContact, contactWindows } from '../../src/contact'
import type { BusinessCalendar } from '../../src/foundations'
import { contactOutcomes } from '../../src/model'
import { call, capRule, citation, contextOf, packOf, windowRule } from './questions'

// Rules of every kind, and facts of every kind, of which each may be unknown.
const MINUTE = 60_000
const DAY = 1440 * MINUTE
const start = Date.UTC(2026, 1, 20)
const days = 60
const instants = fc.integer({ min: 0, max: days * 1440 }).map((minute) => start + minute * MINUTE)
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
const rules: fc.Arbitrary<ContactRule> = fc.oneof(
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
const packs = fc
  .array(fc.tuple(rules, effects), { maxLength: 3 })
  .map((drawn) =>
    packOf(drawn.map(([rule, effect], index) => ({ ...rule, effect, id: `r${index}` }) as ContactRule)),
  )
const marks = fc.record({
  kind: fc.constantFrom('dispute' as const, 'bankruptcy' as const, 'hardship' as const),
  from: day,
})
const preferences = fc.record({ from: day, hours: fc.array(hours, { minLength: 1, maxLength: 1 }) })
const records = instants.map((at) => call(new Date(at).toISOString()))
const calendar: BusinessCalendar = {
  id: 'xx',
  from: '2026-01-01',
  to: '2026-03-31',
  weekend: ['saturday', 'sunday'],
  holidays: ['2026-03-05', '2026-03-06'],
}
const known = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 6 })

const contexts: fc.Arbitrary<ContactContext> = fc
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

const by = { channel: 'phone', actor: 'lender' } as const
const statusAt = (at: number, context: ContactContext) => checkContact({ ...by, at }, context).status
const options = (seed: number, numRuns: number) => ({ seed, numRuns, endOnFailure: true })

it('a further contact, mark, preference, rule or pack never turns blocked into anything else', () => {
  let blocked = 0
  fc.assert(
    fc.property(
      contexts,
      instants,
      records,
      marks,
      preferences,
      packs,
      (context, at, record, mark, preference, pack) => {
        if (statusAt(at, context) !== 'blocked') return
        blocked++
        const { history = [], marks: held = [], preferences: asked = [] } = context
        const [first, ...rest] = context.packs
        const more: readonly ContactContext[] = [
          { ...context, history: [...history, { ...record, id: 'further' }] },
          { ...context, marks: [...held, mark] },
          { ...context, preferences: [...asked, preference] },
          { ...context, packs: [...context.packs, { ...pack, id: 'further' }] },
          ...(first === undefined
            ? []
            : [
                {
                  ...context,
                  packs: [
                    {
                      ...first,
                      rules: [
                        ...first.rules,
                        ...pack.rules.map((rule) => ({ ...rule, id: `further-${rule.id}` }) as ContactRule),
                      ],
                    },
                    ...rest,
                  ],
                },
              ]),
        ]
        for (const one of more) expect(statusAt(at, one)).toBe('blocked')
      },
    ),
    options(71, 250),
  )
  expect(blocked).toBeGreaterThan(60)
})

it('the next allowed instant is allowed, and where it is later the millisecond before it is not', () => {
  let later = 0
  fc.assert(
    fc.property(contexts, instants, (context, at) => {
      const { status, nextAllowedAt } = checkContact({ ...by, at }, context)
      if (nextAllowedAt === null) return
      const next = Date.parse(nextAllowedAt)
      expect(statusAt(next, context)).toBe('allowed')
      if (status === 'allowed') expect(next).toBe(at)
      else {
        later++
        expect(next).toBeGreaterThan(at)
        expect(statusAt(next - 1, context)).not.toBe('allowed')
      }
    }),
    options(72, 400),
  )
  expect(later).toBeGreaterThan(25)
})

it('the intervals of a week are the instants that are allowed, and no gap is named that bears on none of it', () => {
  let intervalsSeen = 0
  fc.assert(
    fc.property(
      contexts,
      instants,
      fc.array(fc.integer({ min: 0, max: 7 * 1440 - 1 }), { minLength: 20, maxLength: 20 }),
      (context, from, minutes) => {
        const { intervals, missing } = contactWindows({ ...by, from, to: from + 7 * DAY }, context)
        const isListed = (at: number): boolean =>
          intervals.some((one) => Date.parse(one.start) <= at && at < Date.parse(one.end))
        intervalsSeen += intervals.length
        const edges = intervals.flatMap((one) => [Date.parse(one.start), Date.parse(one.end)])
        const asked = [
          ...minutes.map((minute) => from + minute * MINUTE),
          ...edges.flatMap((at) => [at - 1, at]),
        ]
        for (const at of asked.filter((one) => from <= one && one < from + 7 * DAY)) {
          const verdict = checkContact({ ...by, at }, context)
          expect([at, verdict.status === 'allowed']).toEqual([at, isListed(at)])
          for (const fact of verdict.missing) expect(missing).toContain(fact)
        }
      },
    ),
    options(73, 80),
  )
  expect(intervalsSeen).toBeGreaterThan(60)
})

it('nothing changes before the instant of the next change, and something does then', () => {
  fc.assert(
    fc.property(
      contexts,
      instants,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
      (context, at, parts) => {
        const look = (instant: number): unknown => {
          const { status, reasons } = checkContact({ ...by, at: instant }, context)
          return [status, reasons.map(({ packId, ruleId }) => [packId, ruleId])]
        }
        const { changesAt } = checkContact({ ...by, at }, context)
        const change = changesAt === null ? at + 400 * DAY : Date.parse(changesAt)
        const now = look(at)
        for (const part of parts)
          expect(look(Math.min(change - 1, at + Math.floor(part * (change - at))))).toEqual(now)
      },
    ),
    options(74, 100),
  )
})
