import { type CivilDate, inOrder } from '../foundations'

/** Days in a row, until the day before `until`, or for good. */
interface Span {
  readonly from: CivilDate
  readonly until?: CivilDate
}

/** What is in force on each of many days that are asked for in order, of a list that begins no later than the first of them. */
export function alongDays<Entry extends { readonly from: CivilDate }>(
  list: readonly Entry[],
): (day: CivilDate) => Entry {
  let at = 0
  return (day) => {
    while (at + 1 < list.length && (list[at + 1] as Entry).from <= day) at++
    return list[at] as Entry
  }
}

/** Whether each of many days that are asked for in order is in one of these spans, which may overlap. */
export function isWithin(spans: readonly Span[]): (day: CivilDate) => boolean {
  const sorted = [...spans].sort((one, other) => inOrder(one.from, other.from))
  let at = 0
  // The day from which no span that has begun holds any more.
  let until = ''
  return (day) => {
    for (; at < sorted.length && (sorted[at] as Span).from <= day; at++) {
      const ends = (sorted[at] as Span).until ?? FOREVER
      if (ends > until) until = ends
    }
    return day < until
  }
}

// After every day that can be written.
const FOREVER = 'forever'
