import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, inject, it } from 'vitest'
import { packNames } from './pack-names'
import { runNode, runTool } from './run-node'
import { root } from './stranger'

const { folder, installed, tarball } = inject('stranger')

const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(installed, path)).isFile())
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

const textOf = (path: string): string => readFileSync(join(installed, path), 'utf8')

describe('the package', () => {
  it('holds what was built and what is read about it, and nothing else', () => {
    const read = [
      'CHANGELOG.md',
      'LICENSE',
      'MEASURES.md',
      'MEASURES.zh-CN.md',
      'README.md',
      'README.zh-CN.md',
      'package.json',
    ]
    expect(files.filter((path) => !path.startsWith('dist/'))).toEqual(read)
  })

  it('holds scripts and types only, two of each per entry, and the forms of documents', () => {
    const unknown = files.filter(
      (path) => path.startsWith('dist/') && !/\.(?:js|cjs|d\.ts|d\.cts)$/.test(path),
    )
    expect(unknown).toEqual(['dist/schema/case-file.json', 'dist/schema/policy.json'])
    for (const entry of ['index', 'aging']) {
      for (const extension of ['js', 'cjs', 'd.ts', 'd.cts'])
        expect(files).toContain(`dist/${entry}.${extension}`)
    }
    expect(files).toContain('dist/arrears.global.js')
  })

  // Whatever lies in this folder is public.
  it('holds the entries of single packs in a folder of their own, and nothing beside them', () => {
    const expected = Object.keys(packNames).flatMap((path) =>
      ['cjs', 'd.cts', 'd.ts', 'js'].map((extension) => `dist/packs/${path}.${extension}`),
    )
    expect(files.filter((path) => path.startsWith('dist/packs/'))).toEqual(expected)
  })

  it.each(['policy', 'case-file'])('serves the form of a %s, as JSON Schema', (name) => {
    const read = `console.log(require('arrears/schema/${name}.json').$id)`
    const { output, errors } = runNode(folder, ['-e', read])
    expect({ output, errors }).toEqual({ output: `urn:arrears:schema:${name}:1`, errors: '' })
  })

  it('does not tell where it was built', () => {
    // Without its last separator, so that a path in either style is found.
    const place = root.replace(/[\\/]$/, '')
    expect(files.filter((path) => textOf(path).includes(place))).toEqual([])
  })
})

describe('the types', () => {
  const types = files.filter((path) => /\.d\.c?ts$/.test(path))

  it('name no type of zod', () => {
    expect(types.filter((path) => /zod/i.test(textOf(path)))).toEqual([])
  })

  it('say any nowhere', () => {
    const anys: string[] = []
    for (const path of types) {
      const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2020, true)
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) anys.push(`${path}: ${node.parent.getText(file)}`)
        ts.forEachChild(node, visit)
      }
      visit(file)
    }
    expect(anys).toEqual([])
  })
})

describe('the tools that judge packages', () => {
  it('publint finds no fault', () => {
    const { status, output, errors } = runTool(folder, 'publint/src/cli.js', ['run', tarball, '--strict'])
    expect(status, `${output}\n${errors}`).toBe(0)
  })

  it('attw finds the types right under both module systems', () => {
    const script = '@arethetypeswrong/cli/dist/index.js'
    const { status, output, errors } = runTool(folder, script, [
      ...['--profile', 'node16', '--exclude-entrypoints', './global'],
      // It reads no patterns by itself.
      ...['--include-entrypoints', ...Object.keys(packNames).map((path) => `./packs/${path}`)],
      // The packed file has types of its own; looking for others would need the network.
      ...['--no-definitely-typed', '--format', 'ascii', tarball],
    ])
    expect(status, `${output}\n${errors}`).toBe(0)
    for (const path of Object.keys(packNames)) expect(output).toContain(`"arrears/packs/${path}"`)
  })
})
