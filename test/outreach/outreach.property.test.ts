import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgePromises } from '../../src/commitments'
import { addDays, daysBetween, fixedZones, localTimeAt, weekdays } from '../../src/foundations'
import {
  type AccountEvent,
  type CaseFile,
  type ContactRecord,
  channels,
  contactOutcomes,
  type PaymentPromise,
  recipients,
} from '../../src/model'
import {
  bestHoursToCall,
  brokenRate,
  contactRate,
  coverage,
  type HourGrain,
  hourlyMeasures,
  keptRate,
  type Permitted,
  rightPartyRate,
  tallyByHour,
  tallyContacts,
  tallyContactsBy,
  tallyPromises,
} from '../../src/outreach'

const zones = fixedZones('x', {
  'Asia/Shanghai': { offsetMinutes: 480, transitions: [] },
  'Asia/Kolkata': { offsetMinutes: 330, transitions: [] },
  'X/Changes': {
    offsetMinutes: -300,
    transitions: [
      { at: '2026-03-08T07:00:00Z', offsetMinutes: -240 },
      { at: '2026-03-15T06:20:00Z', offsetMinutes: -300 },
    ],
  },
})
const period = { from: '2026-03-03', to: '2026-03-20' }

const place = fc.constantFrom<readonly string[]>(
  [],
  ['Asia/Shanghai'],
  ['X/Changes'],
  ['Asia/Shanghai', 'Asia/Kolkata'],
  ['Mars/Base'],
)
const record = fc.record({
  at: fc.integer({ min: Date.UTC(2026, 1, 27), max: Date.UTC(2026, 2, 25) }),
  channel: fc.constantFrom(...channels),
  direction: fc.constantFrom('outbound', 'outbound', 'outbound', 'inbound'),
  outcome: fc.constantFrom(...contactOutcomes),
  actor: fc.constantFrom('lender', 'agency'),
  recipient: fc.constantFrom(...recipients.slice(0, 4)),
})
const cases = fc.array(fc.tuple(place, fc.array(record, { maxLength: 12 })), { maxLength: 6 }).map((rows) =>
  rows.map(
    ([timeZones, contacts], index): CaseFile => ({
      debtor: { id: `D-${index}`, timeZones },
      accounts: [
        { id: 'A-1', currency: 'CNY', dues: [] },
        { id: 'A-2', currency: 'CNY', dues: [] },
      ],
      contacts: contacts.map(
        (contact, own): ContactRecord => ({
          ...contact,
          direction: contact.direction === 'inbound' ? 'inbound' : 'outbound',
          actor: contact.actor === 'agency' ? 'agency' : 'lender',
          id: `C-${own}`,
        }),
      ),
    }),
  ),
)
const asked = {
  period,
  channels: ['phone', 'sms', 'visit'],
  rightParties: ['debtor', 'guarantor'],
  zones,
} as const

const names = [
  'attempts',
  'attemptsToValidNumbers',
  'answered',
  'peopleReached',
  'rightPartyContacts',
] as const
const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0)
const backwards = (list: readonly CaseFile[]): readonly CaseFile[] =>
  [...list].reverse().map((one) => ({
    ...one,
    ...(one.contacts === undefined ? {} : { contacts: [...one.contacts].reverse() }),
    ...(one.promises === undefined ? {} : { promises: [...one.promises].reverse() }),
  }))

/** Where an attempt lies, naively: the day and hour in every zone, and only where all agree. */
const hoursOf = (timeZones: readonly string[], at: number): readonly string[] | null => {
  if (timeZones.length === 0) return null
  const told = timeZones.map((zone) => localTimeAt(zones, zone, at))
  return told.every((one) => one !== undefined)
    ? told.map((one) => `${one?.on} ${Math.floor((one?.minuteOfDay ?? 0) / 60)}`)
    : null
}

describe('the tally of contacts', () => {
  it('is that of a naive count wherever every zone is known, and tells what it leaves out', () => {
    fc.assert(
      fc.property(cases, (list) => {
        let attempts = 0
        let right = 0
        let possible = 0
        for (const { debtor, contacts = [] } of list) {
          for (const { at, channel, direction, outcome, recipient } of contacts) {
            if (direction !== 'outbound' || !['phone', 'sms', 'visit'].includes(channel)) continue
            possible += 1
            const told = hoursOf(debtor.timeZones ?? [], Number(at))
            const days = told?.map((one) => one.slice(0, 10))
            if (days?.every((on) => period.from <= on && on <= period.to) !== true) continue
            attempts += 1
            const isRight = recipient === undefined || ['debtor', 'guarantor'].includes(recipient)
            if (outcome === 'answered-by-debtor' && isRight) right += 1
          }
        }
        const known = list.filter(({ debtor }) => hoursOf(debtor.timeZones ?? [], 0) !== null)
        const { tally } = tallyContacts(known, asked)
        expect([tally.attempts, tally.rightPartyContacts]).toEqual([attempts, right])
        const all = tallyContacts(list, asked)
        expect(sum([all.tally.attempts, all.unplaced])).toBeLessThanOrEqual(possible)
        expect(all.tally.attempts).toBeGreaterThanOrEqual(attempts)
      }),
      { seed: 71, numRuns: 200, endOnFailure: true },
    )
  })

  it('does not hang on the order of cases and contacts', () => {
    fc.assert(
      fc.property(cases, (list) => {
        expect(tallyContacts(backwards(list), asked)).toEqual(tallyContacts(list, asked))
        const grouped = { ...asked, by: 'collector' } as const
        expect(tallyContactsBy(backwards(list), grouped)).toEqual(tallyContactsBy(list, grouped))
      }),
      { seed: 72, numRuns: 100, endOnFailure: true },
    )
  })

  it('is the sum of its groups, by channel and by collector', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('channel' as const, 'collector' as const), (list, by) => {
        const whole = tallyContacts(list, asked)
        const { groups, unplaced } = tallyContactsBy(list, { ...asked, by })
        for (const name of names) expect(sum(groups.map(({ tally }) => tally[name]))).toBe(whole.tally[name])
        expect(sum(groups.map((group) => group.unplaced))).toBe(whole.unplaced)
        expect(unplaced).toBe(whole.unplaced)
      }),
      { seed: 73, numRuns: 100, endOnFailure: true },
    )
  })

  it('gives shares between 0 and 100, or none', () => {
    fc.assert(
      fc.property(cases, (list) => {
        const { tally } = tallyContacts(list, asked)
        const rates = [
          contactRate({ ...tally, variant: 'of-attempts' }),
          coverage({ ...tally, variant: 'share-of-stock-dialed' }),
          rightPartyRate({ ...tally, variant: 'of-people-reached' }),
          rightPartyRate({ ...tally, variant: 'of-answered' }),
          rightPartyRate({ ...tally, variant: 'of-attempts' }),
          rightPartyRate({ ...tally, variant: 'of-attempts-to-valid-numbers' }),
        ]
        for (const { value, denominator } of rates) {
          if (denominator === 0) expect(value).toBe(null)
          else {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(100)
          }
        }
      }),
      { seed: 74, numRuns: 100, endOnFailure: true },
    )
  })
})

const grain = fc.constantFrom<HourGrain>('hour', 'weekday', 'hour-of-weekday')
const measure = fc.constantFrom(...hourlyMeasures)
const confidence = fc.constantFrom(0.5, 0.8, 0.95, 0.999)

describe('the tally by the hour', () => {
  it('is that of a naive count of each cell, and adds up to the tally where every debtor has one zone', () => {
    fc.assert(
      fc.property(cases, grain, (list, by) => {
        const single = list.filter(
          ({ debtor: { timeZones = [] } }) => timeZones.length === 1 && timeZones[0] !== 'Mars/Base',
        )
        const told = tallyByHour(single, {
          ...asked,
          by,
          measure: 'contact-rate/of-attempts',
          confidence: 0.95,
        })
        const naive = new Map<string, number>()
        for (const { debtor, contacts = [] } of single) {
          for (const { at, channel, direction } of contacts) {
            if (direction !== 'outbound' || !['phone', 'sms', 'visit'].includes(channel)) continue
            const [hour = ''] = hoursOf(debtor.timeZones ?? [], Number(at)) ?? []
            const [on = '', of = ''] = hour.split(' ')
            if (on < period.from || on > period.to) continue
            // 2024-01-01 was a Monday.
            const weekday = weekdays[daysBetween('2024-01-01', on) % 7]
            const key = by === 'hour' ? `null ${of}` : `${weekday} ${by === 'weekday' ? 'null' : of}`
            naive.set(key, (naive.get(key) ?? 0) + 1)
          }
        }
        for (const { weekday, hour, attempts } of told.cells) {
          expect(attempts).toBe(naive.get(`${weekday} ${hour}`) ?? 0)
        }
        const { tally } = tallyContacts(single, asked)
        for (const name of names) expect(sum(told.cells.map((cell) => cell[name]))).toBe(tally[name])
        expect(told.unplaced).toBe(0)
      }),
      { seed: 75, numRuns: 100, endOnFailure: true },
    )
  })

  it('loses no attempt: what is in no cell is unplaced', () => {
    fc.assert(
      fc.property(cases, grain, (list, by) => {
        const told = tallyByHour(list, {
          ...asked,
          by,
          measure: 'contact-rate/of-attempts',
          confidence: 0.95,
        })
        const whole = tallyContacts(list, asked)
        expect(sum(told.cells.map(({ attempts }) => attempts)) + told.unplaced).toBe(
          sum([whole.tally.attempts, whole.unplaced]),
        )
        expect(
          tallyByHour(backwards(list), {
            ...asked,
            by,
            measure: 'contact-rate/of-attempts',
            confidence: 0.95,
          }),
        ).toEqual(told)
      }),
      { seed: 76, numRuns: 50, endOnFailure: true },
    )
  })

  it('has the rate of each cell within its interval, and the interval within 0 to 100', () => {
    fc.assert(
      fc.property(cases, measure, confidence, (list, of, sure) => {
        const { cells } = tallyByHour(list, { ...asked, by: 'hour', measure: of, confidence: sure })
        for (const { rate, interval } of cells) {
          expect(interval.lower).toBeGreaterThanOrEqual(0)
          expect(interval.upper).toBeLessThanOrEqual(100)
          if (rate.value === null) expect(interval).toEqual({ lower: 0, upper: 100 })
          else {
            expect(interval.lower).toBeLessThanOrEqual(rate.value)
            expect(interval.upper).toBeGreaterThanOrEqual(rate.value)
          }
        }
      }),
      { seed: 77, numRuns: 100, endOnFailure: true },
    )
  })
})

const table = fc
  .record({
    cells: fc.uniqueArray(
      fc
        .record({
          weekday: fc.constantFrom(...weekdays),
          hour: fc.integer({ min: 0, max: 23 }),
          attempts: fc.integer({ min: 0, max: 60 }),
          share: fc.double({ min: 0, max: 1, noNaN: true }),
        })
        .map(({ share, ...cell }) => ({ ...cell, answered: Math.floor(cell.attempts * share) })),
      { selector: ({ weekday, hour }) => `${weekday} ${hour}`, maxLength: 60 },
    ),
    sure: confidence,
  })
  .map(({ cells, sure }) => ({
    period,
    measure: 'contact-rate/of-attempts' as const,
    confidence: sure,
    cells,
  }))
const minute = 60_000
const intervals = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 14 * 1440 }), fc.integer({ min: 1, max: 600 }))
    .map(([start, length]) => ({
      start: Date.UTC(2026, 2, 6) + start * minute,
      end: Date.UTC(2026, 2, 6) + (start + length) * minute,
    })),
  { maxLength: 5 },
)

describe('the best hours', () => {
  it('are every hour of the table once, ranked as named, and permitted to the minute', () => {
    fc.assert(
      fc.property(
        table,
        intervals,
        fc.constantFrom('rate' as const, 'lower-bound' as const),
        fc.integer({ min: 0, max: 30 }),
        (given, times, rankBy, leastObservations) => {
          const permitted: Permitted = { kind: 'intervals', intervals: times, zone: 'X/Changes', zones }
          const best = bestHoursToCall(given, { rankBy, leastObservations, permitted })
          const keyOf = (one: { readonly weekday: string | null; readonly hour: number | null }): string =>
            `${one.weekday} ${one.hour}`
          const all = [...best.ranked, ...best.uncertain, ...best.closed].map(keyOf)
          expect([...all].sort()).toEqual(given.cells.map(keyOf).sort())
          // Every permitted minute, by the clock, counted naively.
          const minutes = new Map<string, number>()
          const open = new Set<number>()
          for (const { start, end } of times) for (let at = start; at < end; at += minute) open.add(at)
          for (const at of open) {
            const local = localTimeAt(zones, 'X/Changes', at)
            const weekday = weekdays[daysBetween('2024-01-01', local?.on ?? '') % 7]
            const key = `${weekday} ${Math.floor((local?.minuteOfDay ?? 0) / 60)}`
            minutes.set(key, (minutes.get(key) ?? 0) + 1)
          }
          for (const one of [...best.ranked, ...best.uncertain]) {
            const length = one.permitted.reduce(
              (whole, { start, end }) => whole + (Date.parse(end) - Date.parse(start)) / minute,
              0,
            )
            expect(length).toBe(minutes.get(keyOf(one)))
          }
          for (const one of best.closed) expect(minutes.get(keyOf(one))).toBe(undefined)
          const ranking = best.ranked.map(({ rate, interval }) =>
            rankBy === 'rate' ? (rate.value ?? -1) : interval.lower,
          )
          expect([...ranking].sort((one, other) => other - one)).toEqual(ranking)
          expect(
            bestHoursToCall(
              { ...given, cells: [...given.cells].reverse() },
              { rankBy, leastObservations, permitted },
            ),
          ).toEqual(best)
        },
      ),
      { seed: 78, numRuns: 100, endOnFailure: true },
    )
  })
})

const promised = fc.record({
  made: fc.integer({ min: 0, max: 20 }),
  ahead: fc.integer({ min: 0, max: 25 }),
  amount: fc.integer({ min: 1, max: 50 }),
  currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'USD'),
  canceled: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined, freq: 4 }),
})
const paid = fc.record({
  day: fc.integer({ min: 0, max: 45 }),
  amount: fc.integer({ min: 1, max: 80 }),
})
const casesOfPromises = fc
  .array(fc.tuple(fc.array(promised, { maxLength: 6 }), fc.array(paid, { maxLength: 5 })), { maxLength: 5 })
  .map((rows) =>
    rows.map(([promises, payments], index): CaseFile => {
      const events = payments.map(
        ({ day, amount }, own): AccountEvent => ({
          kind: 'payment',
          id: `PAY-${own}`,
          effectiveOn: addDays('2026-02-20', day),
          amount: `${amount}.00`,
        }),
      )
      return {
        debtor: { id: `D-${index}` },
        accounts: [{ id: 'A-1', currency: 'CNY', dues: [], events }],
        promises: promises.map(({ made, ahead, amount, currency, canceled }, own): PaymentPromise => {
          const madeOn = addDays('2026-02-20', made)
          return {
            id: `P-${own}`,
            madeOn,
            dueOn: addDays(madeOn, ahead),
            amount: `${amount}.00`,
            currency,
            ...(canceled === undefined ? {} : { canceledOn: addDays(madeOn, canceled) }),
          }
        }),
      }
    }),
  )
const rule = { graceDays: 2, thresholdPercent: 80, reminderMinutesBefore: 30 }
const judged = { period, asOf: '2026-03-21', rule, currency: 'CNY' }

describe('the tally of promises', () => {
  it('has kept, partial, broken and canceled ones that come to those due, by count and by money', () => {
    fc.assert(
      fc.property(casesOfPromises, (list) => {
        const { tally, duplicates, inOtherCurrencies } = tallyPromises(list, judged)
        expect(tally.kept + tally.partial + tally.broken + tally.canceled).toBe(tally.due)
        const cents = (text: string | number): number => Math.round(Number(text) * 100)
        expect(
          sum([tally.keptAmount, tally.partialAmount, tally.brokenAmount, tally.canceledAmount].map(cents)),
        ).toBe(cents(tally.dueAmount))
        const ofPeriod = list
          .flatMap(({ promises = [] }) => promises)
          .filter(({ dueOn }) => period.from <= dueOn && dueOn <= period.to)
        expect(tally.due + tally.pending + duplicates + inOtherCurrencies).toBe(ofPeriod.length)
        const kept = keptRate({ ...tally, variant: 'count' })
        const shares = [
          kept,
          keptRate({ ...tally, variant: 'amount' }),
          keptRate({ ...tally, variant: 'paid-amount' }),
          brokenRate({ ...tally, variant: 'count' }),
          brokenRate({ ...tally, variant: 'not-kept-count' }),
          brokenRate({ ...tally, variant: 'not-kept-amount' }),
        ]
        for (const { value } of shares) {
          if (value === null) continue
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(100)
        }
        if (kept.value !== null) {
          const broken = brokenRate({ ...tally, variant: 'count' }).value ?? Number.NaN
          const partial = (100 * tally.partial) / (tally.kept + tally.partial + tally.broken)
          expect(kept.value + broken + partial).toBeCloseTo(100, 9)
        }
      }),
      { seed: 79, numRuns: 300, endOnFailure: true },
    )
  })

  it('says of promises for different days what judgePromises says of each', () => {
    fc.assert(
      fc.property(casesOfPromises, (list) => {
        const distinct = list.map((one) => ({
          ...one,
          promises: (one.promises ?? []).filter(
            ({ dueOn, currency }, index, all) =>
              all.findIndex((other) => other.dueOn === dueOn && other.currency === currency) === index,
          ),
        }))
        const { tally, duplicates } = tallyPromises(distinct, judged)
        const each = distinct
          .flatMap((one) => judgePromises(one, { asOf: judged.asOf, rule }))
          .filter(({ dueOn, currency }) => period.from <= dueOn && dueOn <= period.to && currency === 'CNY')
        for (const status of ['kept', 'partial', 'broken', 'canceled', 'pending'] as const) {
          expect(tally[status]).toBe(each.filter((one) => one.status === status).length)
        }
        expect(duplicates).toBe(0)
      }),
      { seed: 80, numRuns: 200, endOnFailure: true },
    )
  })

  it('does not hang on the order of cases and promises', () => {
    fc.assert(
      fc.property(casesOfPromises, (list) => {
        expect(tallyPromises(backwards(list), judged)).toEqual(tallyPromises(list, judged))
      }),
      { seed: 81, numRuns: 200, endOnFailure: true },
    )
  })
})
