import { readdirSync, readFileSync } from 'node:fs'
import * as kpi from 'arrears/kpi'
import * as policies from 'arrears/policies'
import fc from 'fast-check'
import ts from 'typescript'
import { isPlainObject, Opaque } from './recipes'
import type { Target } from './target'

const rooms = [
  'measures',
  'receivables',
  'migration',
  'cohorts',
  'outreach',
  'recovery',
  'experiments',
  'targets',
  'reports',
]

/** The examples of the doc comments, which every public function has. */
const examples = rooms.flatMap((room) => {
  const folder = new URL(`../../src/${room}/`, import.meta.url)
  return readdirSync(folder).flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(new URL(file, folder), 'utf8'),
      ts.ScriptTarget.ES2020,
      true,
    )
    return source.statements.flatMap((statement) =>
      ts
        .getJSDocTags(statement)
        .filter(({ tagName }) => tagName.text === 'example' && ts.isFunctionDeclaration(statement))
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? ''),
    )
  })
})

/** What each function was given in the examples: arguments that it accepts. */
const given = new Map<string, (readonly unknown[])[]>()

const listening = Object.fromEntries(
  Object.entries(kpi).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'function' || /^[A-Z]/.test(name)) return [name, value]
    const listen = (...args: readonly unknown[]): unknown => {
      const plain = args.map(toRecipe)
      given.set(name, [...(given.get(name) ?? []), plain])
      return Reflect.apply(value, undefined, plain.map(toValue))
    }
    return [name, listen]
  }),
)

for (const example of examples) {
  const { outputText } = ts.transpileModule(`{\n${example}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.None },
  })
  const scope = { ...policies, ...listening }
  new Function(...Object.keys(scope), outputText)(...Object.values(scope))
}

/** Plain data as they are, rows of an iterator as a list, and what was compiled as one piece. */
function toRecipe(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toRecipe)
  if (typeof value !== 'object' || value === null) return value
  if (isPlainObject(value)) {
    const fields = Object.entries(value)
    return fields.some(([, field]) => typeof field === 'function')
      ? new Opaque(value)
      : Object.fromEntries(fields.map(([name, field]) => [name, toRecipe(field)]))
  }
  return Symbol.iterator in value && !ArrayBuffer.isView(value)
    ? [...(value as Iterable<unknown>)].map(toRecipe)
    : new Opaque(value)
}

function toValue(recipe: unknown): unknown {
  if (recipe instanceof Opaque) return recipe.value
  if (Array.isArray(recipe)) return recipe.map(toValue)
  if (!isPlainObject(recipe)) return recipe
  return Object.fromEntries(Object.entries(recipe).map(([name, field]) => [name, toValue(field)]))
}

function isLazy(answer: unknown): answer is IterableIterator<unknown> {
  return typeof answer === 'object' && answer !== null && 'next' in answer
}

function objectsIn(value: unknown, found = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found
  found.add(value)
  for (const name of Reflect.ownKeys(value)) {
    try {
      objectsIn(Reflect.get(value, name), found)
    } catch {
      // What cannot be read is not handed back.
    }
  }
  return found
}

/** An answer without what it hands back as it was given, such as a measure: that is the caller's. */
function withoutGiven(answer: unknown, given: ReadonlySet<unknown>): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  if (given.has(answer)) return 'as given'
  if (Array.isArray(answer)) return answer.map((part) => withoutGiven(part, given))
  return Object.fromEntries(Object.entries(answer).map(([name, part]) => [name, withoutGiven(part, given)]))
}

/** The functions of the key figures. Lazy rows are read to their end, so that what they throw is seen. */
export const measureTargets: readonly Target[] = [...given].map(([name, args]) => ({
  name,
  call: (...all: readonly unknown[]): unknown => {
    const answer: unknown = Reflect.apply(Reflect.get(kpi, name), undefined, all)
    return withoutGiven(isLazy(answer) ? [...answer] : answer, objectsIn(all))
  },
  validArgs: fc.constantFrom(...args),
  readsRows: true,
  acceptedFloor: 0.02,
}))
