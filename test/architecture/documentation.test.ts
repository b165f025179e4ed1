import { describe, expect, it } from 'vitest'
import { findLongFiles, findUndocumented, findWithoutExample } from './documentation'
import { readSourceTree } from './source-tree'

const library = readSourceTree()

it('everything that a file exports has a doc comment', () => {
  expect(findUndocumented(library)).toEqual([])
})

it('every public function has an example', () => {
  expect(findWithoutExample(library)).toEqual([])
})

it('every file can be read in one sitting', () => {
  expect(findLongFiles(library, 300)).toEqual([])
})

describe('a planted sin is found', () => {
  it.each<[string, string, readonly string[]]>([
    ['a function', 'export function age() {}', ['aging/a.ts:1: age']],
    ['a constant', 'export const buckets = 1', ['aging/a.ts:1: buckets']],
    ['an interface', 'export interface Bucket {}', ['aging/a.ts:1: Bucket']],
    ['a type', 'export type Day = string', ['aging/a.ts:1: Day']],
    ['a class', 'export class Report {}', ['aging/a.ts:1: Report']],
    ['a plain comment', '// Ages.\nexport function age() {}', ['aging/a.ts:2: age']],
    ['an empty doc comment', '/** */\nexport function age() {}', ['aging/a.ts:2: age']],
    ['a doc comment of the thing before', '/** One. */\nconst x = 1\nexport type Y = 1', ['aging/a.ts:3: Y']],
    ['documented or not exported', '/** Ages. */\nexport function age() {}\nfunction count() {}', []],
  ])('no doc comment: %s', (_, source, undocumented) =>
    expect(findUndocumented(new Map([['aging/a.ts', source]]))).toEqual(undocumented),
  )

  it('a public function without an example, through two doors', () => {
    const files = new Map([
      ['index.ts', "export { age, reckon } from './aging'"],
      ['entries/aging.ts', "export { reckon } from '../aging'"],
      ['aging/index.ts', "export { age, count as reckon, inner } from './a'"],
      [
        'aging/a.ts',
        [
          '/** Ages.\n * @example age() */\nexport function age() {}',
          '/** Counts. */\nexport function count() {}',
          '/** Not public. */\nexport function inner() {}',
        ].join('\n'),
      ],
    ])
    expect(findWithoutExample(files)).toEqual(['aging/a.ts:5: count'])
  })

  it('a file one line too long', () => {
    const files = new Map([
      ['aging/short.ts', 'x\n'.repeat(300)],
      ['aging/long.ts', 'x\n'.repeat(301)],
      // Doors are lists of names.
      ['index.ts', 'x\n'.repeat(301)],
      ['aging/index.ts', 'x\n'.repeat(301)],
      ['entries/aging.ts', 'x\n'.repeat(301)],
    ])
    expect(findLongFiles(files, 300)).toEqual(['aging/long.ts: 301 lines'])
  })
})
