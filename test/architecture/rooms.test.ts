import { describe, expect, it } from 'vitest'
import { findImportFaults } from './rooms'
import { readSourceTree } from './source-tree'

it('every import of the library points down, through a door', () => {
  const files = readSourceTree()
  expect(files.size).toBeGreaterThan(30)
  expect(findImportFaults(files)).toEqual([])
})

describe('what the rules allow', () => {
  it.each<[string, Record<string, string>]>([
    ['a room below, through its door', { 'aging/a.ts': "import { x } from '../model'" }],
    ['another file of the same room', { 'aging/a.ts': "import { x } from './b'", 'aging/b.ts': '' }],
    ['a public door that re-exports any room', { 'entries/aging.ts': "export { x } from '../aging'" }],
    ['a public door that re-exports packs', { 'entries/packs.ts': "export { x } from '../packs'" }],
    ['data typed by a room', { 'packs/xx.ts': "import type { Pack } from '../contact'" }],
    ['the facade in the public door', { 'index.ts': "export { createArrears } from './arrears'" }],
    [
      'date-fns by subpath, at home',
      { 'foundations/civil-month.ts': "import { x } from 'date-fns/addMonths'" },
    ],
    ['zod/mini, at home', { 'foundations/shapes.ts': "import * as z from 'zod/mini'" }],
    [
      'files that know only the types of each other',
      { 'aging/a.ts': "import { b } from './b'", 'aging/b.ts': "import type { A } from './a'" },
    ],
  ])('%s', (_, files) => expect(findImportFaults(new Map(Object.entries(files)))).toEqual([]))
})

describe('a planted sin is found', () => {
  it.each<[string, Record<string, string>, string]>([
    ['an upward import', { 'model/a.ts': "import { x } from '../aging'" }, 'model imports upward from aging'],
    [
      'an upward import of a type',
      { 'model/a.ts': "import type { X } from '../aging'" },
      'model imports upward from aging',
    ],
    [
      'an upward import inside a type',
      { 'model/a.ts': "export type X = import('../aging').X" },
      'model imports upward from aging',
    ],
    [
      'an upward re-export',
      { 'model/a.ts': "export { x } from '../aging'" },
      'model imports upward from aging',
    ],
    ['the facade used by a room', { 'policy/a.ts': "import { x } from '../arrears'" }, 'upward from arrears'],
    [
      'a file behind a door',
      { 'aging/a.ts': "import { x } from '../model/due'" },
      'goes past the door of model',
    ],
    ['a door by its file name', { 'aging/a.ts': "import { x } from '../model/index'" }, 'goes past the door'],
    ['a room that uses its own door', { 'aging/a.ts': "import { x } from '.'" }, 'its own door'],
    [
      'a room that uses its own door by name',
      { 'aging/a.ts': "import { x } from './index'" },
      'its own door',
    ],
    ['a public door used inside', { 'aging/a.ts': "import { x } from '../index'" }, 'public door index'],
    ['an entry used inside', { 'arrears.ts': "import { x } from './entries/aging'" }, 'public door entries'],
    [
      'a pack known to a room',
      { 'contact/a.ts': "import { cn } from '../packs'" },
      'only a public door may import',
    ],
    [
      'a preset known to the facade',
      { 'arrears.ts': "import { p } from './policies'" },
      'only a public door',
    ],
    [
      'a pack that runs code',
      { 'packs/xx.ts': "import { x } from '../contact'" },
      'data and imports types only',
    ],
    [
      'a cycle of rooms',
      { 'aging/a.ts': "import { x } from '../model'", 'model/b.ts': "import { y } from '../aging'" },
      'a cycle of rooms: aging → model → aging',
    ],
    [
      'a cycle of files',
      { 'aging/a.ts': "import { b } from './b'", 'aging/b.ts': "import { a } from './a'" },
      'a cycle of files: aging/a.ts → aging/b.ts → aging/a.ts',
    ],
    [
      'a long cycle of files through a re-export',
      {
        'aging/a.ts': "import { b } from './b'",
        'aging/b.ts': "export { c } from './c'",
        'aging/c.ts': "import { a } from './a'",
      },
      'a cycle of files: aging/a.ts → aging/b.ts → aging/c.ts → aging/a.ts',
    ],
    [
      'a package we do not depend on',
      { 'model/a.ts': "import x from 'lodash'" },
      '"lodash" is no dependency',
    ],
    ['a module of Node', { 'model/a.ts': "import { readFileSync } from 'node:fs'" }, 'exists in Node only'],
    ['a module of Node by its old name', { 'model/a.ts': "import { readFileSync } from 'fs'" }, '"fs" is no'],
    [
      'zod outside its home',
      { 'model/a.ts': "import * as z from 'zod/mini'" },
      'foundations/shapes.ts alone',
    ],
    ['the large zod', { 'foundations/shapes.ts': "import { z } from 'zod'" }, 'import zod/mini'],
    [
      'date-fns outside its home',
      { 'model/a.ts': "import { addMonths } from 'date-fns/addMonths'" },
      'foundations/civil-month.ts alone',
    ],
    ['date-fns by its index', { 'foundations/civil-month.ts': "import { x } from 'date-fns'" }, 'by subpath'],
    [
      'a package of the tests',
      { 'model/a.ts': "import type { Decimal } from 'decimal.js'" },
      'is no dependency',
    ],
    ['a file called utils', { 'model/utils.ts': '' }, '"utils" names no question'],
    ['a file called date-helpers', { 'model/date-helpers.ts': '' }, '"date-helpers" names no question'],
    ['a folder called common', { 'model/common/a.ts': '' }, '"common" names no question'],
    ['a room that the design does not have', { 'shared/a.ts': '' }, '"shared" is no room'],
    ['a door that computes', { 'model/index.ts': 'export const x = 1' }, 'nothing but re-exports'],
    [
      'a door that imports and exports',
      { 'model/index.ts': "import { x } from './due'\nexport { x }" },
      'model/index.ts:2: a door holds nothing but re-exports',
    ],
    ['an entry that computes', { 'entries/aging.ts': 'export function x() {}' }, 'nothing but re-exports'],
    ['a dynamic import', { 'model/a.ts': "const x = () => import('./due')" }, 'a dynamic import'],
    ['require', { 'model/a.ts': "const x = require('./due')" }, 'require'],
    ['require in the form of an import', { 'model/a.ts': "import x = require('./due')" }, 'require'],
    ['an import for its side effects', { 'model/a.ts': "import './due'" }, 'side effects'],
  ])('%s', (_, files, fault) =>
    expect(findImportFaults(new Map(Object.entries(files))).join('\n')).toContain(fault),
  )
})
