/** A stretch of time in milliseconds since 1970, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The same time in as few spans as possible, earliest first. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((left, right) => left.start - right.start)
  const joined: Span[] = []
  for (const span of sorted) {
    const last = joined[joined.length - 1]
    if (last === undefined || span.start > last.end) joined.push(span)
    else if (span.end > last.end) joined[joined.length - 1] = { start: last.start, end: span.end }
  }
  return joined
}

/** The span of joined spans that holds an instant. */
export function spanAt(spans: readonly Span[], at: number): Span | undefined {
  return spans.find(({ start, end }) => start <= at && at < end)
}

/** The first instant after `at` at which a joined span starts or ends; `Infinity` when none does. */
export function nextEdge(spans: readonly Span[], at: number): number {
  for (const { start, end } of spans) {
    if (start > at) return start
    if (end > at) return end
  }
  return Number.POSITIVE_INFINITY
}

/** What joined spans leave of the time from `from` up to but not including `to`. */
export function betweenSpans(spans: readonly Span[], from: number, to: number): readonly Span[] {
  const left: Span[] = []
  let reached = from
  for (const { start, end } of spans) {
    if (start > reached && reached < to) left.push({ start: reached, end: Math.min(start, to) })
    reached = Math.max(reached, end)
  }
  if (reached < to) left.push({ start: reached, end: to })
  return left
}
