import * as shapes from '../../../src/foundations/shapes'

/**
 * The combinators of `src/foundations/shapes.ts`, each of which also keeps what it was made of.
 *
 * Where the JSON Schemas are built, this file takes the place of that one: so the library that ships keeps nothing it
 * does not need, and what is described is what is checked.
 */
export type Form =
  | { readonly kind: 'one-of'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'list'; readonly entry: Shape }
  | { readonly kind: 'dictionary'; readonly entry: Shape }
  | { readonly kind: 'optional' | 'nullable'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly kind: 'variant'; readonly key: string; readonly shapes: Readonly<Record<string, Shape>> }
  | { readonly kind: 'leaf'; readonly accepts: (value: unknown) => boolean; readonly expected: string }

type Shape = shapes.Shape<unknown>

export type { FieldShapes, OptionalShape, Parsed, Shape } from '../../../src/foundations/shapes'
export { inspect, joinPath, valueOrThrow } from '../../../src/foundations/shapes'

const forms = new WeakMap<object, Form>()

/** What was this shape made of? */
export function formOf(shape: Shape): Form {
  const form = forms.get(shape)
  if (form === undefined) throw new Error('A shape was made by none of the combinators of shapes.ts.')
  return form
}

function keep<Made extends object>(made: Made, form: Form): Made {
  forms.set(made, form)
  return made
}

export const oneOf: typeof shapes.oneOf = (values) => keep(shapes.oneOf(values), { kind: 'one-of', values })

export const listOf: typeof shapes.listOf = (entry) => keep(shapes.listOf(entry), { kind: 'list', entry })

export const dictionaryOf: typeof shapes.dictionaryOf = (entry) =>
  keep(shapes.dictionaryOf(entry), { kind: 'dictionary', entry })

export const optional: typeof shapes.optional = (of) => keep(shapes.optional(of), { kind: 'optional', of })

export const nullable: typeof shapes.nullable = (of) => keep(shapes.nullable(of), { kind: 'nullable', of })

export const record: typeof shapes.record = (fields) =>
  keep(shapes.record(fields), { kind: 'record', fields: { ...fields } })

export const variant: typeof shapes.variant = (key, own) =>
  keep(shapes.variant(key, own), { kind: 'variant', key, shapes: own })

export const leaf: typeof shapes.leaf = (accepts, faultOf) =>
  keep(shapes.leaf(accepts, faultOf), { kind: 'leaf', accepts, expected: faultOf(undefined).expected.en })
