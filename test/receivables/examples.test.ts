import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as measures from '../../src/measures'
import * as receivables from '../../src/receivables'
import { runExample } from '../documentation/run-example'

const room = new URL('../../src/receivables/', import.meta.url)

const examples = readdirSync(room).flatMap((name) => {
  const file = ts.createSourceFile(
    name,
    readFileSync(new URL(name, room), 'utf8'),
    ts.ScriptTarget.ES2020,
    true,
  )
  return file.statements.flatMap((statement) =>
    ts
      .getJSDocTags(statement)
      .flatMap((tag) =>
        tag.tagName.text === 'example' && ts.isFunctionDeclaration(statement)
          ? [[statement.name?.text ?? name, ts.getTextOfJSDocComment(tag.comment) ?? ''] as const]
          : [],
      ),
  )
})

describe('the examples of the doc comments of receivables give the results they state', () => {
  it.each(examples)('%s', (_, code) =>
    expect(runExample(code, { ...measures, ...receivables })).toBeGreaterThan(0),
  )

  it('and every public function of the room has one', () => {
    const functions = Object.entries(receivables).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    )
    const shown = examples.map(([name]) => name)
    expect(functions.filter((name) => !shown.includes(name))).toEqual([])
  })
})
