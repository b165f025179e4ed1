import fc from 'fast-check'
import { isPlainObject, junk } from './recipes'

const kinds = ['replace', 'delete', 'add', 'duplicate', 'swap-type', 'huge-text', 'exchange'] as const

/** One small thing that goes wrong with a document on its way. */
export interface Mutation {
  readonly kind: (typeof kinds)[number]
  /** Picks the place among all places of the document. */
  readonly at: number
  readonly key: string
  readonly value: unknown
}

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat(10_000),
    key: fc.constantFrom(
      '__proto__',
      'constructor',
      'toJSON',
      'amount',
      'components',
      'toDay',
      'note',
      'dueOn',
    ),
    value: junk,
  }),
  { minLength: 1, maxLength: 3 },
)

/** The document with every mutation applied, one after the other; the original is not touched. */
export function mutate(document: unknown, steps: readonly Mutation[]): unknown {
  return steps.reduce(applyMutation, document)
}

type Path = readonly (string | number)[]

function applyMutation(document: unknown, { kind, at, key, value }: Mutation): unknown {
  const places = placesOf(document, [])
  const path = places[at % places.length] ?? []
  const here = valueAt(document, path)
  switch (kind) {
    case 'replace':
      return replaceAt(document, path, () => value)
    case 'delete':
      return deleteAt(document, path)
    case 'add':
      return replaceAt(document, path, (target) => addTo(target, key, value))
    case 'duplicate':
      return replaceAt(document, path.slice(0, -1), (target) =>
        Array.isArray(target) ? [...target, here] : target,
      )
    case 'swap-type':
      return replaceAt(document, path, otherType)
    case 'huge-text':
      return replaceAt(document, path, () => '9'.repeat(100_000))
    case 'exchange':
      return replaceAt(document, path, () => valueAt(document, places[(at * 7) % places.length] ?? []))
  }
}

/** Where every value of a document stands, the document itself left out. */
function placesOf(value: unknown, path: Path): readonly Path[] {
  const below = childrenOf(value).flatMap(([key, child]) => placesOf(child, [...path, key]))
  return path.length === 0 ? below : [path, ...below]
}

function childrenOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  // Unlike map, this visits holes.
  if (Array.isArray(value)) return Array.from(value, (child: unknown, index) => [index, child] as const)
  return isPlainObject(value) ? Object.entries(value) : []
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => childrenOf(value).find(([key]) => key === step)?.[1], document)
}

function replaceAt(document: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return change(document)
  return rebuild(
    document,
    childrenOf(document).map(([key, value]) => [key, key === step ? replaceAt(value, rest, change) : value]),
  )
}

function deleteAt(document: unknown, path: Path): unknown {
  const last = path.at(-1)
  return replaceAt(document, path.slice(0, -1), (target) =>
    rebuild(
      target,
      childrenOf(target).filter(([key]) => key !== last),
    ),
  )
}

function rebuild(like: unknown, children: readonly (readonly [string | number, unknown])[]): unknown {
  return Array.isArray(like) ? children.map(([, value]) => value) : Object.fromEntries(children)
}

function addTo(target: unknown, key: string, value: unknown): unknown {
  if (Array.isArray(target)) return [...target, value]
  return isPlainObject(target) ? Object.fromEntries([...Object.entries(target), [key, value]]) : target
}

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : Number(value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return Object.fromEntries(value.entries())
  return isPlainObject(value) ? Object.values(value) : [value]
}
