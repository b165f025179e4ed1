import * as z from 'zod/mini'
import { describeFault, type Fault, type Issue, issuesError } from './issues'
import { readField } from './read-field'
import { dictionaryFault, listFault, MOST_ENTRIES, objectFault, unknownKey, unreadable } from './shape-faults'
import { showValue } from './show-value'

/**
 * The form of a value that enters, told once and read in two ways: `accepts` is a plain check for the
 * many good values of a batch, and the zod schema, built when first needed, finds every fault of a
 * bad one. A property test proves that both accept the same values.
 */
export interface Shape<Value> {
  readonly accepts: (value: unknown) => boolean
  /** Built lazily, so that importing the library builds nothing. Only this file looks inside. */
  readonly schema: () => z.ZodMiniType<Value>
}

/** The form of a field that may be absent. `null` is not absent. */
export interface OptionalShape<Value> extends Shape<Value | undefined> {
  readonly optional: true
}

/** A shape per field; the compiler holds it against the hand-written interface. */
export type FieldShapes<Value> = {
  readonly [Key in keyof Value]-?: object extends Pick<Value, Key>
    ? OptionalShape<Exclude<Value[Key], undefined>>
    : Shape<Value[Key]>
}

/** One of these values and no other. */
export function oneOf<const Value extends string | number | boolean>(values: readonly Value[]): Shape<Value> {
  return {
    accepts: (value) => (values as readonly unknown[]).includes(value),
    schema: lazily(() => z.literal([...values])),
  }
}

/** A list of at most a million entries that all have this shape. */
export function listOf<Value>(entry: Shape<Value>): Shape<readonly Value[]> {
  return {
    accepts: (value) => {
      if (!isList(value)) return false
      for (let index = 0; index < value.length; index++) if (!entry.accepts(value[index])) return false
      return true
    },
    schema: lazily(() =>
      z.pipe(z.custom<unknown[]>(isList, { params: { faultOf: listFault } }), z.array(entry.schema())),
    ),
  }
}

/** An object with any keys, whose values all have this shape. */
export function dictionaryOf<Value>(entry: Shape<Value>): Shape<Readonly<Record<string, Value>>> {
  return {
    accepts: (value) => {
      if (!isDictionary(value)) return false
      for (const key in value) if (!entry.accepts(value[key])) return false
      return true
    },
    schema: lazily(() =>
      z.pipe(
        z.custom<Record<string, unknown>>(isDictionary, { params: { faultOf: dictionaryFault } }),
        z.record(z.string(), entry.schema()),
      ),
    ),
  }
}

/** A field that may be absent. */
export function optional<Value>(shape: Shape<Value>): OptionalShape<Value> {
  return {
    optional: true,
    accepts: (value) => value === undefined || shape.accepts(value),
    schema: lazily(() => z.optional(shape.schema())),
  }
}

/** A value of this shape, or `null`. */
export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    accepts: (value) => value === null || shape.accepts(value),
    schema: lazily(() => z.nullable(shape.schema())),
  }
}

/** An object with these fields and no others, so that a misspelt optional field cannot pass unseen. */
export function record<Value>(fields: FieldShapes<Value>): Shape<Value> {
  const names = Object.keys(fields)
  const shapes = names.map(
    (name) => (fields as Readonly<Record<string, Shape<unknown>>>)[name] as Shape<unknown>,
  )
  const shapeOf = new Map(names.map((name, index) => [name, shapes[index] as Shape<unknown>]))
  const needed = shapes.filter((shape) => !('optional' in shape)).length
  return {
    accepts: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
      const fields = value as Readonly<Record<string, unknown>>
      let seen = 0
      let found = 0
      for (const name in fields) {
        const shape = shapeOf.get(name)
        if (shape === undefined || !shape.accepts(fields[name])) return false
        seen++
        if (!('optional' in shape)) found++
      }
      // To ask plain data for what it does not have costs more than all the rest; other data may hide fields.
      return isPlain(fields, seen)
        ? found === needed
        : names.every((name, index) => (shapes[index] as Shape<unknown>).accepts(fields[name]))
    },
    schema: lazily(() => {
      const object = z.strictObject(
        Object.fromEntries(names.map((name, index) => [name, (shapes[index] as Shape<unknown>).schema()])),
      )
      return object as unknown as z.ZodMiniType<Value>
    }),
  }
}

/** Is all that an object has its own and enumerable, so that a loop has seen it? */
function isPlain(value: object, enumerable: number): boolean {
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.getOwnPropertyNames(value).length === enumerable
  )
}

/** A shape that is built when it is first asked, as few programs ask for it. */
export function deferred<Value>(build: () => Shape<Value>): Shape<Value> {
  const built = lazily(build)
  return { accepts: (value) => built().accepts(value), schema: () => built().schema() }
}

/** An object whose field `key` says which of these shapes it has. */
export function variant<Value>(key: string, shapes: Readonly<Record<string, Shape<Value>>>): Shape<Value> {
  const shapeOf = new Map<unknown, Shape<Value>>(Object.entries(shapes))
  return {
    accepts: (value) =>
      typeof value === 'object' &&
      value !== null &&
      (shapeOf.get((value as Readonly<Record<string, unknown>>)[key])?.accepts(value) ?? false),
    // zod's own unions weigh more than all other shapes together; this runs the one schema that the key names.
    schema: lazily(() =>
      z.unknown().check((payload) => {
        const { value: input, issues } = payload
        const kind = readField(input, key)
        const own = shapeOf.get(kind)
        if (own !== undefined) {
          const found = own.schema()._zod.run({ value: input, issues: [] }, { async: false })
          if (!(found instanceof Promise)) issues.push(...found.issues)
        } else if (typeof input === 'object' && input !== null) {
          issues.push({ code: 'invalid_value', values: Object.keys(shapes), input: kind, path: [key] })
        } else issues.push({ code: 'invalid_type', expected: 'object', input })
      }),
    ) as () => z.ZodMiniType<Value>,
  }
}

/** A value that entered, or everything that is wrong with it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Does the value have this shape and, if so, do its fields agree with each other? If not, every fault;
 * faults across fields are sought only in a value whose form is right.
 *
 * @param acrossFields - The faults that no single field shows.
 */
export function inspect<Value>(
  shape: Shape<Value>,
  value: unknown,
  acrossFields: (value: Value) => readonly Issue[],
): Parsed<Value> {
  try {
    const issues = shape.accepts(value) ? [] : shapeIssues(shape, value)
    const found = issues.length > 0 ? issues : acrossFields(value as Value)
    return found.length > 0 ? { ok: false, issues: found } : { ok: true, value: value as Value }
  } catch {
    return { ok: false, issues: [describeFault(unreadable, '')] }
  }
}

/** The value that entered; else the error `invalid-input` with every fault. */
export function valueOrThrow<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value
  throw issuesError('invalid-input', parsed.issues)
}

function shapeIssues(shape: Shape<unknown>, value: unknown): readonly Issue[] {
  const parsed = shape.schema().safeParse(value)
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => translate(issue, value))
}

/** The path of a field: `accounts[0].dueOn`, or `["two words"]` where a dot would mislead. */
export function joinPath(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`
  const name = String(key)
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${JSON.stringify(name.slice(0, 60))}]`
  return path === '' ? name : `${path}.${name}`
}

/** The path of what lies at one path within another: `[1]` in `rows[0]` is `rows[0][1]`, `amount` is `rows[0].amount`. */
export function pathWithin(path: string, inner: string): string {
  if (path === '' || inner === '') return path + inner
  return inner.startsWith('[') ? path + inner : `${path}.${inner}`
}

/** The same issues of a part, told by their paths in the whole. */
export function issuesWithin(path: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: pathWithin(path, issue.path) }))
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length <= MOST_ENTRIES
}

/** A value that one check accepts or refuses, with the fault that says why. */
export function leaf<Value>(
  accepts: (value: unknown) => boolean,
  faultOf: (value: unknown) => Fault,
): Shape<Value> {
  return { accepts, schema: lazily(() => z.custom<Value>(accepts, { params: { faultOf } })) }
}

function isDictionary(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !Object.keys(value).includes('__proto__')
  )
}

function lazily<Value>(build: () => Value): () => Value {
  let built: Value | undefined
  return () => {
    built ??= build()
    return built
  }
}

// zod finds the faults; the words are ours, because its own neither say what to do nor exist in
// usable Chinese.
function translate(issue: z.core.$ZodIssue, root: unknown): readonly Issue[] {
  const path = issue.path.reduce<string>(joinPath, '')
  const received = issue.path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  )
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeFault(unknownKey(key), joinPath(path, key)))
  }
  return [describeFault(faultOfIssue(issue, received), path)]
}

function faultOfIssue(issue: z.core.$ZodIssue, value: unknown): Fault {
  if (issue.code === 'custom') {
    // Every custom check of this file is a leaf, and carries the function that explains it.
    const { faultOf } = issue.params as { readonly faultOf: (value: unknown) => Fault }
    return faultOf(value)
  }
  if (issue.code !== 'invalid_value') return objectFault(value)
  const allowed = issue.values
  return {
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: allowed.map((one) => JSON.stringify(one)).join(' or '),
      'zh-CN': allowed.map((one) => JSON.stringify(one)).join(' 或 '),
    },
    received: showValue(value),
    remedy: { en: 'Name one of these; there is no default.', 'zh-CN': '请指明其中之一；没有默认值。' },
  }
}
