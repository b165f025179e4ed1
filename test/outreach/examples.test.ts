import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as arrears from '../../src'
import * as outreach from '../../src/outreach'
import { runExample } from '../documentation/run-example'

const room = new URL('../../src/outreach/', import.meta.url)

const examples = readdirSync(room).flatMap((name) => {
  const code = readFileSync(new URL(name, room), 'utf8')
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2020, true)
  return file.statements.flatMap((statement) =>
    ts.getJSDocTags(statement).flatMap((tag) => {
      if (tag.tagName.text !== 'example' || !ts.isFunctionDeclaration(statement)) return []
      return [[statement.name?.text ?? '', ts.getTextOfJSDocComment(tag.comment) ?? ''] as const]
    }),
  )
})

describe('the examples of the room give the results they state', () => {
  it.each(examples)('%s', (_, code) =>
    expect(runExample(code, { ...arrears, ...outreach })).toBeGreaterThan(0),
  )

  it('are there for every public function', () => {
    const functions = Object.entries(outreach).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    )
    expect(functions.filter((name) => !examples.some(([own]) => own === name))).toEqual([])
  })
})
