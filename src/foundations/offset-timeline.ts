/** Which offset holds when: `offsets[i]` from `starts[i]` on, up to the next start. */
export interface OffsetTimeline {
  /** Rising; the first is `-Infinity`. */
  readonly starts: Float64Array
  /** In minutes; `NaN` where nothing is known. */
  readonly offsets: Float64Array
}

/** An offset, in minutes, and the instant from which it holds. */
export interface OffsetFrom {
  readonly at: number
  readonly offset: number
}

/** The timeline of an offset, `NaN` where it is not known, and of those that follow it, earliest first. */
export function timelineOf(offset: number, changes: readonly OffsetFrom[]): OffsetTimeline {
  return {
    starts: Float64Array.from([Number.NEGATIVE_INFINITY, ...changes.map(({ at }) => at)]),
    offsets: Float64Array.from([offset, ...changes.map((change) => change.offset)]),
  }
}

/** Which offset holds at an instant? `NaN` where none is known; for `NaN`, what holds first. */
export function offsetOn({ starts, offsets }: OffsetTimeline, instant: number): number {
  return offsets[indexAt(starts, instant)] as number
}

/**
 * The timeline with what was learned of the time from `from` up to but not including `to`, joined to what is
 * known on either side.
 *
 * @param known - Rising from `from`: the offset there, then each that follows. What starts at `to` or later
 * is left out.
 */
export function withOffsets(
  timeline: OffsetTimeline,
  from: number,
  to: number,
  known: readonly OffsetFrom[],
): OffsetTimeline {
  const { starts, offsets } = timeline
  const first = indexAt(starts, from)
  const last = indexAt(starts, to)
  const left = (starts[first] as number) < from ? first + 1 : first
  const middle: OffsetFrom[] = []
  let previous = left === 0 ? undefined : offsets[left - 1]
  for (const one of [...known.filter(({ at }) => at < to), { at: to, offset: offsets[last] as number }]) {
    if (!Object.is(one.offset, previous)) middle.push(one)
    previous = one.offset
  }
  const join = (kept: Float64Array, added: readonly number[]): Float64Array => {
    const joined = new Float64Array(left + added.length + kept.length - last - 1)
    joined.set(kept.subarray(0, left))
    joined.set(added, left)
    joined.set(kept.subarray(last + 1), left + added.length)
    return joined
  }
  return {
    starts: join(
      starts,
      middle.map(({ at }) => at),
    ),
    offsets: join(
      offsets,
      middle.map(({ offset }) => offset),
    ),
  }
}

/** The last index whose start is not after an instant. */
function indexAt(starts: Float64Array, instant: number): number {
  let index = 0
  let length = starts.length
  while (length > 1) {
    const half = length >>> 1
    // Multiplied, for a branch that chance decides costs more than all the rest of the search.
    index += half * Number((starts[index + half] as number) <= instant)
    length -= half
  }
  return index
}
