import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as experiments from '../../src/experiments'
import * as kpi from '../../src/kpi'
import * as targets from '../../src/targets'
import { runExample } from '../documentation/run-example'

const scope = { ...kpi, ...experiments, ...targets }

const examples = ['experiments', 'targets'].flatMap((room) => {
  const folder = new URL(`../../src/${room}/`, import.meta.url)
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return ts
      .createSourceFile(name, text, ts.ScriptTarget.ES2020, true)
      .statements.filter((statement) => ts.isFunctionDeclaration(statement))
      .flatMap((statement) =>
        ts
          .getJSDocTags(statement)
          .filter((tag) => tag.tagName.text === 'example')
          .map((tag) => [statement.name?.text ?? '', ts.getTextOfJSDocComment(tag.comment) ?? ''] as const),
      )
  })
})

describe('the examples of experiments and targets give the results they state', () => {
  it.each(examples)('%s', (_, code) => expect(runExample(code, scope)).toBeGreaterThan(0))

  it('are there for every function of the two rooms', () => {
    const functions = Object.entries({ ...experiments, ...targets })
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name)
    expect(examples.map(([name]) => name).sort()).toEqual(functions.sort())
  })
})
