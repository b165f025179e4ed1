import fc from 'fast-check'

// What may come in the place of any leaf, good or bad.
export const leaves = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'x',
    0,
    1,
    -1,
    0.5,
    36_525,
    36_526,
    NaN,
    true,
    [],
    {},
    '2026-02-28',
    '2026-02-30',
  ),
  fc.constantFrom<unknown>(
    '0x10',
    '1e3',
    '1.005',
    '12',
    '-0',
    'USD',
    'usd',
    'verified',
    [[]],
    [undefined],
    new Date(0),
    10n,
  ),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
  }),
)
const keys = fc.constantFrom(
  'id',
  'dueOn',
  'amount',
  'extra',
  '__proto__',
  'constructor',
  'toDay',
  'fromDay',
  '0',
)

/** The value with one place changed: a field replaced, removed or added, at a random depth. */
export function changed(value: unknown, choices: fc.GeneratorValue, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return choices(() => leaves)
  const entries: [string, unknown][] = Object.entries(value)
  const at = entries.length === 0 ? -1 : choices(() => fc.nat({ max: entries.length - 1 }))
  const entry = entries[at]
  const kind = choices(() => fc.nat({ max: 5 }))
  if (kind === 0 || entry === undefined) {
    const copy: unknown = Array.isArray(value) ? [...value] : { ...value }
    Object.defineProperty(
      copy,
      choices(() => keys),
      {
        value: choices(() => leaves),
        enumerable: true,
        writable: true,
        configurable: true,
      },
    )
    return copy
  }
  if (kind === 1 && !Array.isArray(value))
    return Object.fromEntries(entries.filter((_, index) => index !== at))
  const replaced = changed(entry[1], choices, depth - 1)
  return Array.isArray(value)
    ? Array.from(value, (old, index) => (index === at ? replaced : old))
    : Object.fromEntries(entries.map(([key, old], index) => [key, index === at ? replaced : old]))
}
