import type { DeclaredType } from './declared-words'
import type { Form } from './describe-shapes'
import type { JsonSchema } from './json-schema'
import { schemaOfLeaf } from './leaf-schemas'

/** What is needed to read a shape: its form, of which the shapes themselves know nothing. */
export type FormOf = (shape: never) => Form

type Shape = Parameters<FormOf>[0]

const MOST_ENTRIES = 1_000_000

/**
 * The JSON Schema of a document: the form that the library checks, in the words of its doc comments.
 *
 * @param formOf - From the build of the library in which shapes keep their form.
 * @param declared - The interface that the compiler holds the shape to.
 */
export function schemaOfDocument(
  formOf: FormOf,
  shape: Shape,
  declared: DeclaredType,
  head: { readonly $id: string; readonly title: string },
): JsonSchema {
  const defs = new Map<string, JsonSchema>()
  const form = formOf(shape)
  if (form.kind !== 'record') throw new Error(`${head.title} is no record.`)
  const body = recordSchema(form, declared)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...head,
    ...described(declared.description),
    ...body,
    $defs: Object.fromEntries([...defs].sort(([left], [right]) => (left < right ? -1 : 1))),
  }

  function schemaOf(own: Shape, type: DeclaredType): JsonSchema {
    const form = formOf(own)
    switch (form.kind) {
      case 'one-of': {
        const [value, ...others] = form.values
        return others.length === 0 ? { const: value } : { enum: form.values }
      }
      case 'leaf': {
        const { name, schema } = schemaOfLeaf(form.expected, form.accepts)
        return named(name, schema)
      }
      case 'list':
        return { type: 'array', items: schemaOf(form.entry as Shape, type.entry()), maxItems: MOST_ENTRIES }
      case 'dictionary':
        return {
          type: 'object',
          propertyNames: { not: { const: '__proto__' } },
          additionalProperties: schemaOf(form.entry as Shape, type.value()),
        }
      case 'optional':
        return schemaOf(form.of as Shape, type)
      case 'nullable':
        return { anyOf: [schemaOf(form.of as Shape, type), { type: 'null' }] }
      case 'variant': {
        const kinds = new Map<unknown, string>()
        for (const [kind, one] of Object.entries(form.shapes)) if (!kinds.has(one)) kinds.set(one, kind)
        return {
          anyOf: [...kinds].map(([one, kind]) => schemaOf(one as Shape, type.member(form.key, kind))),
        }
      }
      case 'record':
        return named(type.name, { ...described(type.description), ...recordSchema(form, type) })
    }
  }

  function recordSchema(form: Extract<Form, { readonly kind: 'record' }>, type: DeclaredType): JsonSchema {
    const fields = Object.entries(form.fields)
    const required = fields
      .filter(([, one]) => formOf(one as Shape).kind !== 'optional')
      .map(([name]) => name)
    return {
      type: 'object',
      properties: Object.fromEntries(
        fields.map(([name, one]) => {
          const { description, type: own } = type.field(name)
          const words = description ?? own.description ?? wordsOfEntries(one as Shape, own)
          return [name, { ...described(words), ...schemaOf(one as Shape, own) }]
        }),
      ),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    }
  }

  /** A list of named things says what each of them is. */
  function wordsOfEntries(one: Shape, type: DeclaredType): string | undefined {
    const form = formOf(one)
    if (form.kind === 'optional') return wordsOfEntries(form.of as Shape, type)
    return form.kind === 'list' ? type.entry().description : undefined
  }

  /** What has a name stands once, under it. */
  function named(name: string | undefined, schema: JsonSchema): JsonSchema {
    if (name === undefined) return schema
    const before = defs.get(name)
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(schema)) {
      throw new Error(`Two forms are called ${name}.`)
    }
    defs.set(name, schema)
    return { $ref: `#/$defs/${name}` }
  }
}

function described(description: string | undefined): { readonly description?: string } {
  return description === undefined ? {} : { description }
}
