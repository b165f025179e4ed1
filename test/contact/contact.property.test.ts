import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type ContactContext,
  type Coverage,
  checkContact,
  contactWindows,
  type Pack,
} from '../../src/contact'
import { call, capRule, checkCall, citation, contextOf, packOf, statusOf, windowRule } from './questions'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
// Weeks around the days on which the clocks change in 2026, and plain ones.
const start = Date.UTC(2026, 1, 20)
const instants = fc
  .integer({ min: 0, max: 280 * 1440 })
  .chain((minutes) => fc.integer({ min: -1, max: 1 }).map((shift) => start + minutes * MINUTE + shift))

const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  )
const hours = fc
  .tuple(clock, clock)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from, to }))
const effects = fc.constantFrom('deny', 'deny', 'presume-violation', 'advise')
const sources = fc.constantFrom('verified', 'secondary').map((confidence) => ({ ...citation, confidence }))

const windowRules = fc.record({
  sense: fc.constantFrom('allows', 'forbids'),
  effect: effects,
  unless: fc.constantFrom([], ['agreed-time']),
  history: fc
    .tuple(
      fc.array(hours, { minLength: 1, maxLength: 2 }),
      fc.option(fc.array(hours, { maxLength: 2 })),
      sources,
      sources,
    )
    .map(([first, second, source, laterSource]) => [
      { from: '2020-01-01', value: first, citation: source },
      { from: '2026-07-01', value: second, citation: laterSource },
    ]),
})
const capRules = fc.record({
  most: fc.integer({ min: 1, max: 3 }),
  days: fc.integer({ min: 1, max: 9 }),
  effect: effects,
})

const packs: fc.Arbitrary<Omit<Pack, 'id'>> = fc
  .record({
    windows: fc.array(windowRules, { maxLength: 2 }),
    caps: fc.array(capRules, { maxLength: 1 }),
    place: fc.constantFrom('XX', 'XX', 'XX', 'YY'),
    window: fc.constantFrom<Coverage[]>('complete', 'complete', 'none-in-law', 'partial'),
  })
  .map(({ windows, caps, place, window }) =>
    packOf(
      [
        ...windows.map((more, index) =>
          windowRule('allows', '', '', { ...(more as object), id: `hours-${index}` }),
        ),
        ...caps.map(({ most, days, effect }) => capRule(most, days, { effect: effect as 'deny' })),
      ],
      { place, coverage: { window, cap: 'complete' } },
    ),
  )

const contexts: fc.Arbitrary<ContactContext> = fc
  .record({
    packs: fc.array(packs, { minLength: 1, maxLength: 2 }),
    timeZones: fc.subarray(['Asia/Shanghai', 'America/New_York', 'America/Los_Angeles', 'America/Santiago'], {
      minLength: 1,
      maxLength: 2,
    }),
    history: fc.uniqueArray(fc.integer({ min: 0, max: 280 * 24 }), { maxLength: 12 }),
    minimumConfidence: fc.constantFrom('weak', 'weak', 'official'),
    acceptGaps: fc.constantFrom<(readonly string[])[]>([], ['pack-0:window', 'pack-1:window', 'place']),
  })
  .map((drawn) =>
    contextOf(
      drawn.packs.map((pack, index) => ({ ...pack, id: `pack-${index}` })),
      {
        debtor: { place: 'XX', timeZones: drawn.timeZones },
        history: drawn.history.map((hour) => call(new Date(start + hour * 60 * MINUTE).toISOString())),
        minimumConfidence: drawn.minimumConfidence as 'weak',
        acceptGaps: drawn.acceptGaps,
      },
    ),
  )

const options = (seed: number, numRuns: number) => ({ seed, numRuns, endOnFailure: true })

it('adding a pack never turns blocked into anything else', () => {
  fc.assert(
    fc.property(contexts, packs, instants, fc.boolean(), (context, pack, at, agreed) => {
      const more = agreed ? ({ grounds: ['agreed-time'] } as const) : {}
      const before = statusOf(at, context, more)
      const after = statusOf(at, { ...context, packs: [...context.packs, { ...pack, id: 'added' }] }, more)
      if (before === 'blocked') expect(after).toBe('blocked')
    }),
    options(61, 250),
  )
})

it('the next allowed instant is allowed, and the millisecond before it is not', () => {
  let later = 0
  fc.assert(
    fc.property(contexts, instants, fc.boolean(), (context, at, agreed) => {
      const verdict = checkCall(at, context, agreed ? { grounds: ['agreed-time'] } : {})
      if (verdict.status === 'allowed') {
        expect(verdict.nextAllowedAt).toBe(new Date(at).toISOString())
        return
      }
      if (verdict.nextAllowedAt === null) return
      later++
      const next = Date.parse(verdict.nextAllowedAt)
      expect(next).toBeGreaterThan(at)
      expect(next).toBeLessThanOrEqual(at + 400 * DAY)
      expect(statusOf(next, context)).toBe('allowed')
      expect(statusOf(next - 1, context)).not.toBe('allowed')
    }),
    options(62, 300),
  )
  expect(later).toBeGreaterThan(30)
})

it('nothing changes before the instant of the next change, and something does then', () => {
  fc.assert(
    fc.property(
      contexts,
      instants,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
      (context, at, parts) => {
        const look = (instant: number): unknown => {
          const { status, reasons, uncovered } = checkCall(instant, context)
          return [status, uncovered, reasons.map(({ packId, ruleId }) => [packId, ruleId])]
        }
        const { changesAt } = checkCall(at, context)
        const change = changesAt === null ? at + 400 * DAY : Date.parse(changesAt)
        for (const part of parts) {
          expect(look(Math.min(change - 1, at + Math.floor(part * (change - at))))).toEqual(look(at))
        }
        if (changesAt !== null) expect(look(change)).not.toEqual(look(change - 1))
      },
    ),
    options(63, 120),
  )
})

it('the intervals are exactly the instants that are allowed, at every edge and minute by minute', () => {
  let intervalsSeen = 0
  fc.assert(
    fc.property(contexts, instants, fc.integer({ min: 1, max: 7 * 1440 }), (context, from, minutes) => {
      const to = from + 7 * DAY
      const by = { channel: 'phone', actor: 'lender' } as const
      const { intervals } = contactWindows({ ...by, from, to }, context)
      const isListed = (at: number): boolean =>
        intervals.some(({ start, end }) => Date.parse(start) <= at && at < Date.parse(end))
      const agree = (at: number): void => {
        if (at < from || at >= to) return
        const { status } = checkContact({ ...by, at }, context)
        if ((status === 'allowed') !== isListed(at)) expect([at, status]).toEqual([at, isListed(at)])
      }
      intervalsSeen += intervals.length
      for (const { start, end } of intervals) {
        for (const edge of [Date.parse(start), Date.parse(end)])
          for (const shift of [-1, 0, 1]) agree(edge + shift)
      }
      // An hour and a half of the week, minute by minute.
      const first = from + minutes * MINUTE
      for (let minute = 0; minute < 90; minute++) agree(first + minute * MINUTE)
    }),
    options(64, 24),
  )
  expect(intervalsSeen).toBeGreaterThan(20)
})

it('the same, for the whole of the two weeks in which the clocks change in New York', () => {
  const context = contextOf(
    [
      packOf([
        windowRule('forbids', '22:00', '08:00'),
        windowRule('allows', '00:00', '01:30', { id: 'x', effect: 'advise' }),
      ]),
    ],
    { debtor: { place: 'XX', timeZones: ['America/New_York'] } },
  )
  const by = { channel: 'phone', actor: 'lender' } as const
  for (const from of [Date.UTC(2026, 2, 5), Date.UTC(2026, 9, 29)]) {
    const { intervals } = contactWindows({ ...by, from, to: from + 7 * DAY }, context)
    const spans = intervals.map(({ start: open, end }) => [Date.parse(open), Date.parse(end)] as const)
    const disagreeing: number[] = []
    for (let at = from; at < from + 7 * DAY; at += MINUTE) {
      const isListed = spans.some(([open, end]) => open <= at && at < end)
      if ((statusOf(at, context) === 'allowed') !== isListed) disagreeing.push(at)
    }
    expect(disagreeing).toEqual([])
  }
})
