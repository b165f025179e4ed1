import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as arrears from '../../src'
import { createScriptArrears } from '../../src/arrears'
import * as aging from '../../src/entries/aging'
import * as contact from '../../src/entries/contact'
import * as installments from '../../src/entries/installments'
import * as kpi from '../../src/entries/kpi'
import * as packs from '../../src/entries/packs'
import * as policies from '../../src/entries/policies'
import { runExample } from './run-example'

const root = new URL('../../', import.meta.url)
// The facade of the script is public under another name, in a file that is no module.
const scope = {
  ...aging,
  ...contact,
  ...packs,
  ...policies,
  ...kpi,
  ...installments,
  ...arrears,
  createScriptArrears,
}

const readmes = ['README.md', 'README.zh-CN.md'].flatMap((name) =>
  [...readFileSync(new URL(name, root), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(
    ([, code = ''], index) => [`${name}, example ${index + 1}`, code] as const,
  ),
)

const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)

const docComments = sources.flatMap((path) => {
  const file = ts.createSourceFile(
    path,
    readFileSync(new URL(`src/${path}`, root), 'utf8'),
    ts.ScriptTarget.ES2020,
    true,
  )
  return file.statements.flatMap((statement) =>
    ts.getJSDocTags(statement).flatMap((tag) => {
      if (tag.tagName.text !== 'example' || !ts.isFunctionDeclaration(statement)) return []
      return [
        [`${path}: ${statement.name?.text ?? ''}`, ts.getTextOfJSDocComment(tag.comment) ?? ''] as const,
      ]
    }),
  )
})

describe('the examples of the READMEs run as written', () => {
  it.each(readmes)('%s', (_, code) => expect(runExample(code, scope)).toBeGreaterThan(0))

  it('and import nothing that is not exported', () => {
    for (const [, code] of readmes) {
      for (const [, names = ''] of code.matchAll(/import \{ (.*?) \} from 'arrears(?:\/\w+)?'/g)) {
        for (const name of names.split(', ')) expect(Object.keys(scope)).toContain(name)
      }
    }
  })

  it('and are there', () => {
    expect(readmes.filter(([name]) => name.startsWith('README.md'))).toHaveLength(26)
    expect(readmes.filter(([name]) => name.startsWith('README.zh-CN.md'))).toHaveLength(9)
  })
})

describe('the examples of the doc comments give the results they state', () => {
  it.each(docComments)('%s', (_, code) => expect(runExample(code, scope)).toBeGreaterThan(0))

  it('are there for every public function', () => {
    const functions = Object.entries(scope).flatMap(([name, value]) =>
      typeof value === 'function' && name !== 'ArrearsError' ? [name] : [],
    )
    const documented = docComments.map(([place]) => place.split(': ')[1])
    expect(functions.filter((name) => !documented.includes(name))).toEqual([])
  })
})

describe('runExample', () => {
  it('fails an example that states a wrong value or a wrong error', () => {
    expect(() => runExample('1 + 1 // => 3', {})).toThrow()
    expect(() => runExample("isCivilDate('2026-02-28') // => false", scope)).toThrow()
    expect(() => runExample("addDays('2026-02-28', 1)\n// throws: anything …", scope)).toThrow()
    expect(() => runExample("addDays('2026-02-30', 1)\n// throws: another sentence …", scope)).toThrow()
  })
})
