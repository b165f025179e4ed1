import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInstant } from '../../src/foundations'

describe('readInstant', () => {
  // The oracle is the engine's own parser of ISO 8601, which agrees on every well-formed instant.
  it.each([
    '2026-03-31T14:30:00Z',
    '2026-03-31T14:30Z',
    '2026-03-31T14:30:00+08:00',
    '2026-03-31T00:15:00-03:30',
    '2026-03-31T23:59:59.999Z',
    '2024-02-29T12:00:00.5Z',
    '1969-12-31T23:59:59Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
  ])('reads %s', (text) => expect(readInstant(text)).toBe(Date.parse(text)))

  it('drops digits past the millisecond', () => {
    expect(readInstant('2026-03-31T14:30:00.123999Z')).toBe(Date.parse('2026-03-31T14:30:00.123Z'))
  })

  it('takes whole milliseconds', () => {
    expect([readInstant(0), readInstant(-1), readInstant(1_774_967_400_000)]).toEqual([
      0, -1, 1_774_967_400_000,
    ])
  })

  it.each<[string, unknown]>([
    ['a local time without an offset', '2026-03-31T14:30:00'],
    ['a day', '2026-03-31'],
    ['a space for the T', '2026-03-31 14:30:00Z'],
    ['a day that does not exist', '2026-02-30T14:30:00Z'],
    ['24:00', '2026-03-31T24:00:00Z'],
    ['minute 60', '2026-03-31T14:60:00Z'],
    ['a leap second', '2026-06-30T23:59:60Z'],
    ['an offset of a day', '2026-03-31T14:30:00+24:00'],
    ['an offset with 60 minutes', '2026-03-31T14:30:00+08:60'],
    ['half a millisecond', 0.5],
    ['NaN', Number.NaN],
    ['a year that cannot be written', 253_402_300_800_000],
    ['a Date', new Date(0)],
    ['nothing', undefined],
  ])('refuses %s', (_, value) => expect(readInstant(value)).toBeUndefined())

  it('agrees with the engine on any instant, in any offset', () => {
    const times = fc.date({
      min: new Date('0002-01-01T00:00:00Z'),
      max: new Date('9998-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(times, fc.integer({ min: -720, max: 840 }), (time, offset) => {
        const local = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, -1)
        const two = (value: number): string => String(value).padStart(2, '0')
        const text = `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
        expect(readInstant(text)).toBe(time.getTime())
      }),
      { seed: 51, endOnFailure: true, numRuns: 1_000 },
    )
  })
})
