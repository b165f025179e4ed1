import fc from 'fast-check'

/**
 * A value that fights back when it is read.
 *
 * Generated as a recipe and built only for the call, because a counterexample must still be printable.
 */
export class Hostile {
  readonly kind: HostileKind

  constructor(kind: HostileKind) {
    this.kind = kind
  }

  [fc.toStringMethod](): string {
    return `hostile(${this.kind})`
  }
}

/** A value that mutations leave whole, because only the library itself can make one. */
export class Opaque {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }

  [fc.toStringMethod](): string {
    return 'compiled'
  }
}

/** Thrown by the rows themselves, between two of them: the caller's own failure, such as a lost cursor. */
export class IterationError extends Error {}

const throwing = (): never => {
  throw new Error('a hostile value was read')
}

const breakingOff = (): never => {
  throw new IterationError('the rows broke off')
}

const builders = {
  'throwing getters': () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['id', 'currency', 'dues', 'accounts', 'debtor', 'aging', 'asOf', 'mode', 'amount'].map((name) => [
          name,
          { enumerable: true, get: throwing },
        ]),
      ),
    ),
  'a throwing tag': () => Object.defineProperty({}, Symbol.toStringTag, { get: throwing }),
  'throwing conversions': () => ({ toString: throwing, valueOf: throwing, toJSON: throwing }),
  'a proxy that throws on every trap': () =>
    new Proxy(
      {},
      {
        get: throwing,
        has: throwing,
        ownKeys: throwing,
        getPrototypeOf: throwing,
        getOwnPropertyDescriptor: throwing,
      },
    ),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
  'a revoked proxy of an array': () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    return proxy
  },
  'a proxy that answers every question with itself': () => {
    const endless: object = new Proxy({}, { get: () => endless, has: () => true })
    return endless
  },
  'an iterable that throws': () => ({ [Symbol.iterator]: breakingOff }),
  'an iterator that throws at the second row': () => ({
    *[Symbol.iterator]() {
      yield null
      breakingOff()
    },
  }),
  'an iterable without an iterator': () => ({ [Symbol.iterator]: () => undefined }),
  'an array in a ring': () => {
    const ring: unknown[] = []
    ring.push(ring)
    return ring
  },
  'an object in a ring': () => {
    const ring: Record<string, unknown> = { id: 'ring' }
    for (const name of ['dues', 'accounts', 'debtor', 'policy', 'aging', 'bucketTable']) ring[name] = ring
    return ring
  },
  'a function': () => throwing,
  'a symbol': () => Symbol('hostile'),
  'a class': () => Hostile,
  'an array of holes': () => new Array(1000),
  'an array with a getter': () => Object.defineProperty(['1.00'], 0, { get: breakingOff }),
  'a frozen array': () => Object.freeze(['1.00', '2.00']),
  'an object with a key __proto__': () => JSON.parse('{"__proto__":{"id":"A-1"},"id":"A-1"}'),
  'an account that inherits its fields': () => Object.create({ id: 'A-1', currency: 'USD', dues: [] }),
  'a case that inherits its fields': () => Object.create({ debtor: { id: 'D-1' }, accounts: [] }),
} as const satisfies Record<string, () => unknown>

type HostileKind = keyof typeof builders

export const hostile: fc.Arbitrary<Hostile> = fc
  .constantFrom(...(Object.keys(builders) as HostileKind[]))
  .map((kind) => new Hostile(kind))

/** Anything at all that JavaScript can pass. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: hostile },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(undefined, null, '', 0, -0, 1, -1, true, false) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1e21, 1e-7, 0.1 + 0.2),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown>('2026-02-30', '2026-02-28', '1.00', 'USD', 'half-up') },
  {
    weight: 8,
    arbitrary: fc.anything({
      key: fc.oneof(
        fc.string(),
        fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'id', 'dues', 'currency', 'asOf'),
      ),
      maxDepth: 3,
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  },
)

/** The value of a recipe: plain arrays and objects are copied, hostile values built anew. */
export function build(recipe: unknown): unknown {
  if (recipe instanceof Hostile) return builders[recipe.kind]()
  if (recipe instanceof Opaque) return recipe.value
  if (Array.isArray(recipe)) return recipe.map(build)
  if (!isPlainObject(recipe)) return recipe
  const built: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(recipe)) {
    // Assigning to `__proto__` would change the prototype instead of adding the key.
    Object.defineProperty(built, key, {
      value: build(value),
      configurable: true,
      enumerable: true,
      writable: true,
    })
  }
  return built
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
