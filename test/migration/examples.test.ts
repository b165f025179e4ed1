import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as main from '../../src'
import * as aging from '../../src/entries/aging'
import * as migration from '../../src/migration'
import { runExample } from '../documentation/run-example'
import { findProhibitedPhrases } from '../support/prohibited-phrases'

const room = new URL('../../src/migration/', import.meta.url)

const examples = readdirSync(room).flatMap((name) => {
  const text = readFileSync(new URL(name, room), 'utf8')
  return ts
    .createSourceFile(name, text, ts.ScriptTarget.ES2020, true)
    .statements.flatMap((statement) =>
      ts
        .getJSDocTags(statement)
        .flatMap((tag) =>
          tag.tagName.text === 'example' && ts.isFunctionDeclaration(statement)
            ? [[statement.name?.text ?? name, ts.getTextOfJSDocComment(tag.comment) ?? ''] as const]
            : [],
        ),
    )
})

describe('the examples of the room', () => {
  it.each(examples)('%s', (_, code) =>
    expect(runExample(code, { ...main, ...aging, ...migration })).toBeGreaterThan(0),
  )

  it('is one per public function', () => {
    const functions = Object.entries(migration).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    )
    expect(examples.map(([name]) => name).sort()).toEqual(functions.sort())
  })
})

describe('the definitions of the room', () => {
  const definitions = Object.entries(migration).flatMap(([name, value]) =>
    typeof value === 'object' ? [[name, value] as const] : [],
  )

  it.each(definitions)(
    '%s advises no prohibited act and has all words in both languages',
    (_, definition) => {
      expect(findProhibitedPhrases(definition)).toEqual([])
      expect(definition.family).toBe('migration')
      const labels = [
        definition.label,
        definition.question,
        definition.edges,
        definition.source,
        ...Object.values(definition.variants).flatMap(({ label, formula, denominator, usedBy }) => [
          label,
          formula,
          usedBy,
          ...(denominator === undefined ? [] : [denominator]),
        ]),
      ]
      for (const label of labels) {
        expect(label.en).toMatch(/\w{3}/)
        expect(label['zh-CN']).toMatch(/[\u4e00-\u9fff]/)
      }
    },
  )

  it('have ids of their own', () => {
    const ids = definitions.map(([, { id }]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual([
      'absorbing-chain',
      'coincidental-delinquency',
      'collection-entry-rate',
      'collection-exit-rate',
      'cure-rate',
      'flow-rate',
      'lagged-delinquency',
      'plan-cure-rate',
      're-default-rate',
      'roll-rate-matrix',
      'roll-to-loss',
      'step-down-rate',
      'transition-matrix',
    ])
  })
})
