import { describe, expect, it } from 'vitest'
import { type BestHours, type ContactContext, type ContactPlan, contactTimesOn } from '../../src/contact'
import type { ZoneData } from '../../src/foundations'
import { call, capRule, contextOf, packOf, windowRule, zones } from './questions'

const by = { channel: 'phone', actor: 'lender' } as const
const hours = windowRule('allows', '08:00', '20:00')
const best: BestHours = { channels: ['phone'], hours: [{ from: '10:00', to: '12:00' }] }
const on = '2026-03-31'
const timesOf = (
  more: Partial<ContactContext>,
  plan: Partial<ContactPlan> = {},
  bestHours: BestHours | undefined = undefined,
) => contactTimesOn(on, { ...by, ...plan }, contextOf([packOf([hours])], more), bestHours)

// 08:00 to 20:00 in Shanghai.
const day = { start: '2026-03-31T00:00:00.000Z', end: '2026-03-31T12:00:00.000Z' }
const silent = packOf([])

describe('the times of a day', () => {
  it('are told whole, with the first of them, and no verdict where no instant was asked', () =>
    expect(timesOf({})).toEqual({
      channel: 'phone',
      intervals: [day],
      bestIntervals: [day],
      missing: [],
      uncovered: [],
      acceptedGaps: [],
      earliestAt: '2026-03-31T00:00:00.000Z',
      verdict: null,
    }))

  it('bring the verdict at the instant asked, and the first from then on', () => {
    const { verdict, earliestAt } = timesOf({}, { at: '2026-03-31T21:00+08:00' })
    expect(verdict?.status).toBe('blocked')
    expect(earliestAt).toBe('2026-04-01T00:00:00.000Z')
  })

  it('are the first of another day, where none of this one is left', () => {
    const { intervals, earliestAt } = timesOf({
      packs: [packOf([hours, capRule(1, 1)])],
      history: [call('2026-03-31T09:00+08:00')],
    })
    expect([intervals, earliestAt]).toEqual([[], '2026-04-01T00:00:00.000Z'])
  })
})

describe('the best of them', () => {
  const two = [{ start: '2026-03-31T02:00:00.000Z', end: '2026-03-31T04:00:00.000Z' }]

  it.each<[string, Partial<ContactContext>, BestHours, readonly object[]]>([
    ['lie in the hours of the policy', {}, best, two],
    ['are all of them on a channel for which it names none', {}, { ...best, channels: ['sms'] }, [day]],
    [
      'are none where the policy opens no hour that is closed',
      {},
      { ...best, hours: [{ from: '21:00', to: '23:00' }] },
      [],
    ],
    [
      'lie in these hours in each zone: 10:00 in Shanghai to 12:00 in Tokyo',
      { debtor: { place: 'XX', timeZones: ['Asia/Shanghai', 'Asia/Tokyo'] } },
      best,
      [{ start: '2026-03-31T02:00:00.000Z', end: '2026-03-31T03:00:00.000Z' }],
    ],
  ])('%s', (_, more, bestHours, expected) =>
    expect(timesOf(more, {}, bestHours).bestIntervals).toEqual(expected),
  )

  // Law without hours opens the day in UTC, and nobody knows when the clock of the debtor shows 10:00.
  it.each<[string, Partial<ContactContext>]>([
    ['no zone of the debtor', { debtor: { place: 'XX' } }],
    ['an empty list of zones', { debtor: { place: 'XX', timeZones: [] } }],
    ['no zone that the data knows', { debtor: { place: 'XX', timeZones: ['No/Where'] } }],
  ])('are none where there is %s', (_, more) => {
    const { intervals, bestIntervals } = timesOf({ packs: [silent], ...more }, {}, best)
    expect(intervals).toEqual([{ start: '2026-03-31T00:00:00.000Z', end: '2026-04-01T00:00:00.000Z' }])
    expect(bestIntervals).toEqual([])
  })

  it('are none without zone data', () => {
    const { zones: _, ...context } = contextOf([silent])
    const { intervals, bestIntervals } = contactTimesOn(on, by, context, best)
    expect([intervals.length, bestIntervals]).toEqual([1, []])
  })
})

describe('what costs a decision nothing but the contact', () => {
  const none = {
    channel: 'phone',
    intervals: [],
    bestIntervals: [],
    acceptedGaps: [],
    earliestAt: null,
    verdict: null,
  }

  it('is a rule that has no value yet on the day', () =>
    expect(contactTimesOn('2019-12-31', by, contextOf([packOf([hours])]), best)).toEqual({
      ...none,
      missing: [],
      uncovered: ['xx.hours:no-value'],
    }))

  it('is a clock that leaves the years that can be written', () =>
    expect(contactTimesOn('9999-12-31', by, contextOf([packOf([hours])]), best)).toEqual({
      ...none,
      missing: ['asOf'],
      uncovered: [],
    }))

  it('is nothing else: what zone data of the caller throws is thrown', () => {
    const at = '2026-03-31T10:10:10.123+08:00'
    const broken: ZoneData = {
      version: zones.version,
      offsetMinutesAt: (zone, instant) => {
        if (instant === Date.parse(at)) throw new RangeError('The file of zones is gone.')
        return zones.offsetMinutesAt(zone, instant)
      },
    }
    expect(() => timesOf({ zones: broken }, { at })).toThrow('The file of zones is gone.')
  })
})
