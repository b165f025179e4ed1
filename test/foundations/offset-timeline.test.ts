import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostZones } from '../../src/foundations'
import { offsetOn, timelineOf, withOffsets } from '../../src/foundations/offset-timeline'

const { NaN: unknown, NEGATIVE_INFINITY: ever, POSITIVE_INFINITY: never } = Number

describe('timelineOf', () => {
  // One change, and up to eight: every way through the search.
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'finds the offset on, before and after each of %i changes',
    (count) => {
      const changes = Array.from({ length: count }, (_, index) => ({ at: 10 * index, offset: index + 1 }))
      const timeline = timelineOf(0, changes)
      expect([ever, -1].map((at) => offsetOn(timeline, at))).toEqual([0, 0])
      for (const { at, offset } of changes) {
        expect([at - 1, at, at + 1, at + 9].map((instant) => offsetOn(timeline, instant))).toEqual([
          offset - 1,
          offset,
          offset,
          offset,
        ])
      }
      expect(offsetOn(timeline, never)).toBe(count)
      // Whatever is no number comes before every change.
      expect(offsetOn(timeline, unknown)).toBe(0)
    },
  )
})

describe('withOffsets', () => {
  const nothing = timelineOf(unknown, [])
  const tell = ({ starts, offsets }: ReturnType<typeof timelineOf>): readonly (readonly number[])[] =>
    [...starts].map((start, index) => [start, offsets[index] ?? unknown])

  it('knows what it was told, from the first instant up to but not including the last', () =>
    expect(tell(withOffsets(nothing, 10, 20, [{ at: 10, offset: 60 }]))).toEqual([
      [ever, unknown],
      [10, 60],
      [20, unknown],
    ]))

  it('leaves out what starts at the end', () =>
    expect(
      tell(
        withOffsets(nothing, 10, 20, [
          { at: 10, offset: 60 },
          { at: 19, offset: 120 },
          { at: 20, offset: 180 },
        ]),
      ),
    ).toEqual([
      [ever, unknown],
      [10, 60],
      [19, 120],
      [20, unknown],
    ]))

  it('is one span where two of the same offset meet, in whatever order they were told', () => {
    const spans = [0, 10, 20].map((from) => [from, from + 10] as const)
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      let timeline = nothing
      for (const index of order) {
        const [from, to] = spans[index] ?? [unknown, unknown]
        timeline = withOffsets(timeline, from, to, [{ at: from, offset: 60 }])
      }
      expect(tell(timeline)).toEqual([
        [ever, unknown],
        [0, 60],
        [30, unknown],
      ])
    }
  })

  it('knows the same as a list of single instants, whatever is told and in whatever order', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 40 }),
            fc.integer({ min: 1, max: 12 }),
            fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom(0, 60, 120)), {
              maxLength: 3,
            }),
            fc.constantFrom(0, 60, 120),
          ),
          { maxLength: 12 },
        ),
        (told) => {
          const instants = new Array<number>(60).fill(unknown)
          let timeline = nothing
          for (const [from, length, later, offset] of told) {
            const known = [{ at: from, offset }]
            for (const [after, next] of [...later].sort(([left], [right]) => left - right)) {
              if (known.every(({ at }) => at < from + after)) known.push({ at: from + after, offset: next })
            }
            timeline = withOffsets(timeline, from, from + length, known)
            for (let at = from; at < from + length; at++) {
              instants[at] = known.filter((one) => one.at <= at).at(-1)?.offset ?? unknown
            }
          }
          expect(instants.map((_, at) => offsetOn(timeline, at))).toEqual(instants)
          expect([...timeline.starts]).toEqual([...timeline.starts].sort((left, right) => left - right))
          timeline.offsets.forEach((offset, index) => {
            if (index > 0) expect(offset).not.toBe(timeline.offsets[index - 1])
          })
        },
      ),
      { seed: 20_260_308, numRuns: 500 },
    ))
})

describe('hostZones remembers', () => {
  const day = 86_400_000
  const zones = ['America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kolkata']
  const showByEngine = (zone: string, at: number): string =>
    new Date(at).toLocaleString('sv-SE', { timeZone: zone })
  const showBy = (offset: number | undefined, at: number): string =>
    new Date(at + (offset ?? unknown) * 60_000).toISOString().slice(0, 19).replace('T', ' ')

  it('the same, in whatever order instants are asked, and the second time as the first', () =>
    fc.assert(
      fc.property(
        // Near enough to each other for what is known to meet, grow and be asked again.
        fc.array(fc.tuple(fc.constantFrom(...zones), fc.integer({ min: 0, max: 300 * 24 })), {
          minLength: 1,
          maxLength: 40,
        }),
        (asked) => {
          const host = hostZones()
          const instants = asked.map(
            ([zone, hour]) => [zone, Date.UTC(2025, 1, 1) + (hour * day) / 24] as const,
          )
          for (const [zone, at] of [...instants, ...instants]) {
            expect(showBy(host.offsetMinutesAt(zone, at), at)).toBe(showByEngine(zone, at))
          }
        },
      ),
      { seed: 20_251_026, numRuns: 60 },
    ))

  it('nothing past the ends of the calendar, once it knows up to them', () => {
    const host = hostZones()
    const first = Date.parse('0001-01-01T00:00:00Z')
    const last = Date.parse('9999-12-31T23:59:59.999Z')
    expect([first, last].map((at) => host.offsetMinutesAt('Etc/GMT-8', at))).toEqual([480, 480])
    expect([first - 1, last + 1].map((at) => host.offsetMinutesAt('Etc/GMT-8', at))).toEqual([
      undefined,
      undefined,
    ])
  })
})
