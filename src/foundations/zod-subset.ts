/**
 * The part of zod/mini that {@link Shape} uses, for the one script in which every byte is paid by each host.
 *
 * The build puts it in the place of `zod/mini` there, and nowhere else; a test holds it to finding what zod finds.
 * zod weighs more than any room of the library, as it can do so much more than find faults in plain data.
 */

/** A fault as zod tells it, before it is worded. */
interface Found {
  readonly code: string
  readonly path?: PropertyKey[]
  readonly [detail: string]: unknown
}

interface Payload {
  readonly value: unknown
  readonly issues: Found[]
}

interface Schema {
  readonly _zod: { readonly run: (payload: Payload) => Payload }
  readonly safeParse: (
    value: unknown,
  ) => { readonly success: true } | { readonly success: false; readonly error: { readonly issues: Found[] } }
  readonly check: (check: (payload: Payload) => void) => Schema
}

function schemaOf(find: (payload: Payload) => void): Schema {
  const run = (payload: Payload): Payload => {
    find(payload)
    return payload
  }
  return {
    _zod: { run },
    safeParse: (value) => {
      const issues = run({ value, issues: [] }).issues.map((one) => ({ ...one, path: one.path ?? [] }))
      return issues.length === 0 ? { success: true } : { success: false, error: { issues } }
    },
    check: schemaOf,
  }
}

/** What is wrong with the value of a key, told from the whole. */
function inside(payload: Payload, key: PropertyKey, schema: Schema, value: unknown): void {
  for (const issue of schema._zod.run({ value, issues: [] }).issues) {
    payload.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] })
  }
}

/** Anything; checks may follow. */
export function unknown(): Schema {
  return schemaOf(() => undefined)
}

/** A key of a dictionary, which is never anything else. */
export function string(): Schema {
  return unknown()
}

/** What a check accepts; `params` come back with the fault. */
export function custom(
  accepts: (value: unknown) => boolean,
  { params }: { readonly params: unknown },
): Schema {
  return schemaOf(({ value, issues }) => {
    if (!accepts(value)) issues.push({ code: 'custom', params })
  })
}

/** One of these values. */
export function literal(values: readonly unknown[]): Schema {
  return schemaOf(({ value, issues }) => {
    if (!values.includes(value)) issues.push({ code: 'invalid_value', values })
  })
}

/** The second, where the first finds nothing. */
export function pipe(first: Schema, then: Schema): Schema {
  return schemaOf((payload) => {
    const before = payload.issues.length
    first._zod.run(payload)
    if (payload.issues.length === before) then._zod.run(payload)
  })
}

/** A list, which the caller has made sure of, of entries of one schema. */
export function array(entry: Schema): Schema {
  return schemaOf((payload) => {
    const list = payload.value as readonly unknown[]
    for (let index = 0; index < list.length; index++) inside(payload, index, entry, list[index])
  })
}

/** A dictionary, which the caller has made sure of, of values of one schema. */
export function record(_: Schema, entry: Schema): Schema {
  return schemaOf((payload) => {
    for (const [key, value] of Object.entries(payload.value as object)) inside(payload, key, entry, value)
  })
}

/** Absent, or this. */
export function optional(schema: Schema): Schema {
  return schemaOf((payload) => {
    if (payload.value !== undefined) schema._zod.run(payload)
  })
}

/** `null`, or this. */
export function nullable(schema: Schema): Schema {
  return schemaOf((payload) => {
    if (payload.value !== null) schema._zod.run(payload)
  })
}

/** An object with these fields and no others. */
export function strictObject(shape: Readonly<Record<string, Schema>>): Schema {
  return schemaOf((payload) => {
    const { value, issues } = payload
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      issues.push({ code: 'invalid_type', expected: 'object' })
      return
    }
    const fields = value as Readonly<Record<string, unknown>>
    for (const [key, schema] of Object.entries(shape)) inside(payload, key, schema, fields[key])
    const keys: string[] = []
    for (const key in fields) if (!Object.keys(shape).includes(key)) keys.push(key)
    if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys })
  })
}
