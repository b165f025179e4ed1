import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, inject, it } from 'vitest'
import { packNames } from './pack-names'
import { runNode } from './run-node'

const { folder, installed } = inject('stranger')

/** The statements that are neither constants of plain data nor the export of one, as written. */
function codeIn(script: string): readonly string[] {
  const file = ts.createSourceFile('pack.js', script, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS)
  const known = new Set<string>()
  const isData = (node: ts.Expression): boolean => {
    if (ts.isObjectLiteralExpression(node))
      return node.properties.every((one) => ts.isPropertyAssignment(one) && isData(one.initializer))
    if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData)
    if (ts.isIdentifier(node)) return known.has(node.text)
    const plain = [ts.SyntaxKind.NullKeyword, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword]
    return ts.isStringLiteral(node) || ts.isNumericLiteral(node) || plain.includes(node.kind)
  }
  return file.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement)) {
      const constants = statement.declarationList.declarations
      const isPlain = constants.every(({ initializer }) => initializer !== undefined && isData(initializer))
      for (const { name } of constants) known.add(name.getText(file))
      return isPlain ? [] : [statement.getText(file)]
    }
    const text = statement.getText(file)
    const isExport = /^export \{ (\w+) \};$/.test(text) || /^exports\.(\w+) = \1;$/.test(text)
    return isExport || text === "'use strict';" ? [] : [text]
  })
}

/** The one pack that a module exports, and all ids of rules that its script names. */
const readPack = (path: string, extension: string) => {
  const script = readFileSync(join(installed, `dist/packs/${path}.${extension}`), 'utf8')
  const load =
    extension === 'cjs' ? `require('arrears/packs/${path}')` : `await import('arrears/packs/${path}')`
  const { output, errors } = runNode(folder, [
    ...(extension === 'cjs' ? [] : ['--input-type=module']),
    ...['-e', `console.log(JSON.stringify(Object.values(${load})))`],
  ])
  expect(errors).toBe('')
  return { script, packs: JSON.parse(output) }
}

const everything = JSON.parse(
  runNode(folder, ['-e', "console.log(JSON.stringify(require('arrears/packs')))"]).output,
)

it('every pack of arrears/packs has an entry of its own', () =>
  expect(Object.keys(everything).sort()).toEqual(Object.values(packNames).sort()))

describe.each(Object.entries(packNames))('arrears/packs/%s', (path, name) => {
  it.each(['js', 'cjs'])('is data alone, and of that pack alone, in .%s', (extension) => {
    const { script, packs } = readPack(path, extension)
    expect(codeIn(script)).toEqual([])
    expect(packs).toEqual([everything[name]])
    const ids = [...script.matchAll(/^ *id: "(.*?)"/gm)].map(([, id]) => id)
    expect(ids.sort()).toEqual([packs[0].id, ...packs[0].rules.map(({ id }: { id: string }) => id)].sort())
  })

  it.each(['d.ts', 'd.cts'])('says in .%s what the pack holds and leaves out', (extension) => {
    const types = readFileSync(join(installed, `dist/packs/${path}.${extension}`), 'utf8')
    const [, comment = ''] = types.match(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\ndeclare const ${name}: Pack;`) ?? []
    expect(comment.replace(/\n \*/g, '')).toContain('Not legal advice')
  })
})

it('a planted sin is found', () => {
  const sins = [
    "import '../chunk.js';",
    'var a = f();',
    'var b = { ...a };',
    'var c = { get d() { return 1 } };',
    'var e = new Date();',
    'function g() {}',
    'export { h } from "./h.js";',
    'globalThis.i = 1;',
  ]
  expect(sins.flatMap(codeIn)).toEqual(sins)
  expect(codeIn("'use strict';\nvar a = { b: [1, 'c', null, true] };\nvar d = [a];\nexports.d = d;")).toEqual(
    [],
  )
})
