import { describe, expect, it } from 'vitest'
import { betweenSpans, joinSpans, type Span, spansOfRange } from '../../src/contact/spans'
import type { ZoneData } from '../../src/foundations'
import { zones } from './questions'

type Pair = readonly [start: number, end: number]
const spans = (pairs: readonly Pair[]): readonly Span[] => pairs.map(([start, end]) => ({ start, end }))

describe('the same time in as few spans as possible', () => {
  it.each<[string, readonly Pair[], readonly Pair[]]>([
    ['none', [], []],
    ['one', [[0, 5]], [[0, 5]]],
    [
      'two apart, earliest first',
      [
        [6, 9],
        [0, 5],
      ],
      [
        [0, 5],
        [6, 9],
      ],
    ],
    [
      'two that meet',
      [
        [0, 5],
        [5, 9],
      ],
      [[0, 9]],
    ],
    [
      'two that overlap',
      [
        [0, 6],
        [5, 9],
      ],
      [[0, 9]],
    ],
    [
      'one within another',
      [
        [0, 9],
        [2, 5],
      ],
      [[0, 9]],
    ],
    [
      'three, of which the second lies within the first',
      [
        [0, 9],
        [2, 5],
        [7, 11],
      ],
      [[0, 11]],
    ],
    [
      'one without end',
      [
        [3, Number.POSITIVE_INFINITY],
        [5, 7],
      ],
      [[3, Number.POSITIVE_INFINITY]],
    ],
  ])('%s', (_, given, expected) => expect(joinSpans(spans(given))).toEqual(spans(expected)))

  it('leaves what it is given as it is', () => {
    const given = spans([
      [6, 9],
      [0, 7],
    ])
    joinSpans(given)
    expect(given).toEqual(
      spans([
        [6, 9],
        [0, 7],
      ]),
    )
  })
})

describe('what spans leave of the time from 0 to 10', () => {
  it.each<[string, readonly Pair[], readonly Pair[]]>([
    ['all of it, where there are none', [], [[0, 10]]],
    [
      'what is before, between and after',
      [
        [2, 4],
        [6, 8],
      ],
      [
        [0, 2],
        [4, 6],
        [8, 10],
      ],
    ],
    ['nothing before one that starts with it', [[0, 4]], [[4, 10]]],
    ['nothing after one that ends with it', [[4, 10]], [[0, 4]]],
    ['nothing of what is all closed', [[0, 10]], []],
    ['nothing of what one closes that is longer', [[-5, 15]], []],
    ['all of it, of spans that lie before', [[-5, -1]], [[0, 10]]],
    ['all of it, of spans that end where it starts', [[-5, 0]], [[0, 10]]],
    ['all of it, of spans that lie after', [[20, 30]], [[0, 10]]],
    ['all of it, of spans that start where it ends', [[10, 30]], [[0, 10]]],
    [
      'once, of several spans that lie after',
      [
        [20, 30],
        [40, 50],
      ],
      [[0, 10]],
    ],
    [
      'nothing past the end, of what is closed to the end',
      [
        [4, 10],
        [12, 14],
      ],
      [[0, 4]],
    ],
  ])('%s', (_, given, expected) => expect(betweenSpans(spans(given), 0, 10)).toEqual(spans(expected)))

  it('is nothing of no time', () => expect(betweenSpans([], 5, 5)).toEqual([]))
})

describe('when a clock shows minutes of a day', () => {
  // In New York the clock was set back from 02:00 to 01:00 at 06:00 UTC on 1 November 2026, and forward from 02:00 to 03:00 at 07:00
  // UTC on 8 March.
  it.each<[string, string, Pair, readonly (readonly [string, string])[]]>([
    ['on an ordinary day', '2026-06-10', [480, 1200], [['2026-06-10T12:00Z', '2026-06-11T00:00Z']]],
    [
      'minutes that it shows twice: both times',
      '2026-11-01',
      [75, 90],
      [
        ['2026-11-01T05:15Z', '2026-11-01T05:30Z'],
        ['2026-11-01T06:15Z', '2026-11-01T06:30Z'],
      ],
    ],
    [
      'from the minute to which it is set back',
      '2026-11-01',
      [60, 90],
      [
        ['2026-11-01T05:00Z', '2026-11-01T05:30Z'],
        ['2026-11-01T06:00Z', '2026-11-01T06:30Z'],
      ],
    ],
    [
      'from before it, of which it shows the end twice',
      '2026-11-01',
      [30, 90],
      [
        ['2026-11-01T04:30Z', '2026-11-01T05:30Z'],
        ['2026-11-01T06:00Z', '2026-11-01T06:30Z'],
      ],
    ],
    [
      'up to the minute to which it is set back: once',
      '2026-11-01',
      [0, 60],
      [['2026-11-01T04:00Z', '2026-11-01T05:00Z']],
    ],
    [
      'into the hour after: without a break until it has shown them all',
      '2026-11-01',
      [75, 150],
      [['2026-11-01T05:15Z', '2026-11-01T07:30Z']],
    ],
    ['minutes that it skips: never', '2026-03-08', [120, 180], []],
    [
      'minutes of which it skips the end',
      '2026-03-08',
      [90, 150],
      [['2026-03-08T06:30Z', '2026-03-08T07:00Z']],
    ],
  ])('%s', (_, day, [from, to], expected) =>
    expect(spansOfRange(zones, 'America/New_York', Date.parse(`${day}T00:00Z`), from, to)).toEqual(
      expected.map(([start, end]) => ({ start: Date.parse(start), end: Date.parse(end) })),
    ),
  )

  // What is known must reach 18 hours to either side of a minute, as far as a clock may be from UTC.
  it.each<[string, (instant: number) => boolean]>([
    ['the zone at all', () => false],
    ['it about the first of them', (instant) => instant >= Date.parse('2026-06-09T17:00Z')],
    ['it about the last', (instant) => instant < Date.parse('2026-06-11T12:00Z')],
  ])('is not known where the data does not know %s', (_, isKnown) => {
    const partial: ZoneData = {
      version: 'partial',
      offsetMinutesAt: (_zone, instant) => (isKnown(instant) ? 480 : undefined),
    }
    expect(spansOfRange(partial, 'Asia/Shanghai', Date.parse('2026-06-10T00:00Z'), 480, 1200)).toBeUndefined()
  })
})
