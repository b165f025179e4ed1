import { describe, expect, it } from 'vitest'
import { type ContactWindowsRequest, contactWindows } from '../../src/contact'
import { call, capRule, contextOf, packOf, windowRule } from './questions'

const by = { channel: 'phone', actor: 'lender' } as const
const intervals = (
  request: Pick<ContactWindowsRequest, 'from' | 'to'>,
  ...[packs, more]: Parameters<typeof contextOf>
) => contactWindows({ ...by, ...request }, contextOf(packs, more)).intervals

describe('contactWindows', () => {
  const day = packOf([windowRule('allows', '08:00', '20:00')])
  const night = packOf([windowRule('forbids', '22:00', '08:00')])
  const inNewYork = { debtor: { place: 'XX', timeZones: ['America/New_York'] } }

  it('lists each day of a stretch, cut at both ends', () =>
    expect(intervals({ from: '2026-03-31T09:30:00.001+08:00', to: '2026-04-01T12:00+08:00' }, [day])).toEqual(
      [
        { start: '2026-03-31T01:30:00.001Z', end: '2026-03-31T12:00:00.000Z' },
        { start: '2026-04-01T00:00:00.000Z', end: '2026-04-01T04:00:00.000Z' },
      ],
    ))

  it.each<[string, string, string, readonly [string, string][]]>([
    ['nothing at night', '2026-03-31T20:00+08:00', '2026-04-01T08:00+08:00', []],
    ['nothing in no time', '2026-03-31T12:00+08:00', '2026-03-31T12:00+08:00', []],
    [
      'one millisecond',
      '2026-03-31T12:00+08:00',
      '2026-03-31T12:00:00.001+08:00',
      [['2026-03-31T04:00:00.000Z', '2026-03-31T04:00:00.001Z']],
    ],
  ])('%s', (_, from, to, expected) =>
    expect(intervals({ from, to }, [day])).toEqual(expected.map(([start, end]) => ({ start, end }))),
  )

  it('keeps the hours of the clock on the days on which it changes', () =>
    expect([
      intervals({ from: '2026-03-07T12:00Z', to: '2026-03-09T05:00Z' }, [night], inNewYork),
      intervals({ from: '2026-10-31T06:00Z', to: '2026-11-02T05:00Z' }, [night], inNewYork),
    ]).toEqual([
      [
        { start: '2026-03-07T13:00:00.000Z', end: '2026-03-08T03:00:00.000Z' },
        { start: '2026-03-08T12:00:00.000Z', end: '2026-03-09T02:00:00.000Z' },
      ],
      [
        { start: '2026-10-31T12:00:00.000Z', end: '2026-11-01T02:00:00.000Z' },
        { start: '2026-11-01T13:00:00.000Z', end: '2026-11-02T03:00:00.000Z' },
      ],
    ]))

  it('leaves out the days on which a cap is reached, and joins whole days', () =>
    expect(
      intervals({ from: '2026-06-01T00:00+08:00', to: '2026-06-05T00:00+08:00' }, [packOf([capRule(1, 1)])], {
        history: [call('2026-06-02T10:00+08:00')],
      }),
    ).toEqual([
      { start: '2026-05-31T16:00:00.000Z', end: '2026-06-01T16:00:00.000Z' },
      { start: '2026-06-02T16:00:00.000Z', end: '2026-06-04T16:00:00.000Z' },
    ]))

  it('cuts what two packs and two zones allow to what they share', () =>
    expect(
      intervals(
        { from: '2026-06-01T00:00Z', to: '2026-06-02T00:00Z' },
        [day, packOf([windowRule('allows', '09:00', '18:00')], { id: 'yy' })],
        { debtor: { place: 'XX', timeZones: ['Asia/Shanghai', 'Asia/Tokyo'] } },
      ),
      // 09:00 in Shanghai to 18:00 in Tokyo.
    ).toEqual([{ start: '2026-06-01T01:00:00.000Z', end: '2026-06-01T09:00:00.000Z' }]))
})
