import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { fixedZones } from '../../src/foundations'
import * as recovery from '../../src/recovery'
import { runExample } from '../documentation/run-example'

const root = new URL('../../src/recovery/', import.meta.url)

const examples = readdirSync(root).flatMap((name) => {
  const source = readFileSync(new URL(name, root), 'utf8')
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2020, true)
  return file.statements.flatMap((statement) =>
    ts.getJSDocTags(statement).flatMap((tag) => {
      if (tag.tagName.text !== 'example' || !ts.isFunctionDeclaration(statement)) return []
      return [[statement.name?.text ?? '', ts.getTextOfJSDocComment(tag.comment) ?? ''] as const]
    }),
  )
})

describe('the examples of the room give the results they state', () => {
  it.each(examples)('%s', (_, code) => {
    expect(runExample(code, { ...recovery, fixedZones })).toBeGreaterThan(0)
  })

  it('are there for every function', () => {
    const functions = Object.entries(recovery).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    )
    expect(examples.map(([name]) => name).sort()).toEqual(functions.sort())
  })
})
