import { describe, expect, it } from 'vitest'
import { type Exception, findPurityFaults } from './purity'
import { readSourceTree } from './source-tree'

const exceptions: readonly Exception[] = [
  {
    file: 'foundations/civil-month.ts',
    fault: 'class UtcDate extends Date',
    why: 'date-fns works on a Date; this one reads UTC in place of the host zone and is never made without a time.',
  },
  {
    file: 'foundations/currencies.ts',
    fault: 'module state digitsByCode',
    why: 'A table built from a constant on first use, so that importing the library builds nothing.',
  },
  {
    file: 'foundations/host-zones.ts',
    fault: 'Intl',
    why: 'The one file that asks the host for zone data; the caller chooses it by name and answers report it.',
  },
  {
    file: 'foundations/shapes.ts',
    fault: 'a cast through unknown',
    why: 'zod infers an index signature from fields collected at run time; FieldShapes holds them to the interface.',
  },
]

it('the library reads nothing but its arguments', () => {
  expect(findPurityFaults(readSourceTree(), exceptions)).toEqual([])
})

describe('what the rules allow', () => {
  it.each<[string, string]>([
    [
      'types that speak of Date',
      'export function read(value: Date | unknown): value is Date { return true }',
    ],
    ['a parameter that bears the name of a global', 'export const f = (process: number) => process + 1'],
    ['a local of such a name', 'export function f() { const window = 7; return { window } }'],
    ['a property of such a name', 'export const f = (rule: { window: number }) => rule.window'],
    ['a field of such a name', 'export const rule = { window: 7, process: 1 }'],
    ['a field destructured under such a name', 'export const f = ({ window }: { window: number }) => window'],
    ['arithmetic', 'export const f = (x: number) => Math.floor(x)'],
    ['getters in UTC', 'export const f = (date: Date) => date.getUTCFullYear()'],
    ['a code of ISO 4217 that looks like a mark', "export const noCurrency = 'XXX'"],
    ['a constant table', "export const table = new Map([['a', 1]])"],
    ['a local that changes', 'export function f() { let sum = 0; sum += 1; return sum }'],
    ['a single cast', 'export const f = (x: unknown) => x as string'],
    ['the name of a global in a text or comment', "// Date.now is not called\nexport const x = 'Date.now()'"],
  ])('%s', (_, source) => expect(findPurityFaults(new Map([['model/a.ts', source]]))).toEqual([]))
})

describe('a planted sin is found', () => {
  it.each<[string, string, string]>([
    ['the clock', 'export const f = () => Date.now()', 'Date'],
    ['the clock by a constructor', 'export const f = () => new Date()', 'Date'],
    ['the clock by a call', 'export const f = () => Date()', 'Date'],
    ['the clock by destructuring', 'const { now } = Date', 'Date'],
    ['the clock by a bracket', "export const f = () => Date['now']()", 'Date'],
    ['the clock under another name', 'const Clock = Date', 'Date'],
    ['the clock put into an object', 'export const clocks = { Date }', 'Date'],
    ['a parsed date', "export const f = () => Date.parse('2026-01-01')", 'Date'],
    ['another subclass of Date', 'export class LocalDate extends Date {}', 'Date'],
    ['instanceof Date', 'export const f = (x: unknown) => x instanceof Date', 'Date'],
    ['a name shadowed elsewhere in the file', 'const f = (Date: number) => Date\nconst g = Date.now', 'Date'],
    ['Temporal', 'export const f = () => Temporal.Now', 'Temporal'],
    ['chance', 'export const f = () => Math.random()', 'Math.random, or Math handed on'],
    ['chance by a bracket', "export const f = () => Math['random']()", 'Math.random, or Math handed on'],
    ['chance by destructuring', 'const { random } = Math', 'Math.random, or Math handed on'],
    ['chance under another name', 'const maths = Math', 'Math.random, or Math handed on'],
    ['Intl', "export const f = () => new Intl.NumberFormat('en')", 'Intl'],
    ['the environment', 'export const f = () => process.env', 'process'],
    ['the global object', 'export const f = () => globalThis', 'globalThis'],
    ['the window', 'export const f = () => window', 'window'],
    ['the worker', 'export const f = () => self', 'self'],
    ['the console', "export const f = () => console.log('x')", 'console'],
    ['the high-resolution clock', 'export const f = () => performance.now()', 'performance'],
    ['random bytes', 'export const f = () => crypto.randomUUID()', 'crypto'],
    ['the network', "export const f = () => fetch('https://law.example')", 'fetch'],
    ['a timer', 'export const f = (g: () => void) => setTimeout(g, 1)', 'setTimeout'],
    ['an interval', 'export const f = (g: () => void) => setInterval(g, 1)', 'setInterval'],
    ['an immediate', 'export const f = (g: () => void) => setImmediate(g)', 'setImmediate'],
    ['a microtask', 'export const f = (g: () => void) => queueMicrotask(g)', 'queueMicrotask'],
    ['require', "export const f = () => require('fs')", 'require'],
    ['require handed on', 'export const load = [require]', 'require'],
    ['code from a text', "export const f = () => eval('1')", 'eval'],
    ['code from the Function constructor', "export const f = () => new Function('return 1')", 'Function'],
    [
      'code from a constructor',
      "export const f = (g: () => void) => g.constructor('return 1')",
      'constructor',
    ],
    ['stored state of a browser', "export const f = () => localStorage.getItem('x')", 'localStorage'],
    ['the navigator', 'export const f = () => navigator.language', 'navigator'],
    ['WebAssembly', 'export const f = () => WebAssembly', 'WebAssembly'],
    [
      'a text in the language of the host',
      'export const f = (x: number) => x.toLocaleString()',
      'toLocaleString',
    ],
    [
      'a day in the language of the host',
      'const f = (x: Date) => x.toLocaleDateString()',
      'toLocaleDateString',
    ],
    [
      'a time in the language of the host',
      'const f = (x: Date) => x.toLocaleTimeString()',
      'toLocaleTimeString',
    ],
    ['capitals of the host', 'export const f = (x: string) => x.toLocaleUpperCase()', 'toLocaleUpperCase'],
    [
      'small letters of the host',
      'export const f = (x: string) => x.toLocaleLowerCase()',
      'toLocaleLowerCase',
    ],
    ['the order of the host', "export const f = (x: string) => x.localeCompare('b')", 'localeCompare'],
    [
      'the order of the host, by a bracket',
      "const f = (x: string) => x['localeCompare']('b')",
      'localeCompare',
    ],
    ['a local method, destructured', 'export const f = ({ getHours }: Date) => getHours', 'getHours'],
    ['a local method, destructured and renamed', 'const f = ({ getDay: g }: Date) => g', 'getDay'],
    ['a local method, taken by assignment', 'let g\n;({ getDay: g } = date)', 'getDay'],
    ...[
      ...[
        'getTimezoneOffset',
        'getHours',
        'getMinutes',
        'getSeconds',
        'getMilliseconds',
        'getDay',
        'getDate',
      ],
      ...[
        'getMonth',
        'getFullYear',
        'getYear',
        'setHours',
        'setMinutes',
        'setSeconds',
        'setDate',
        'setMonth',
      ],
      ...['setFullYear', 'toDateString', 'toTimeString'],
    ].map((name): [string, string, string] => [
      name,
      `export const f = (date: Date) => date.${name}()`,
      name,
    ]),
    ['a variable of the module', 'let calls = 0', 'module state calls'],
    ['a variable of the module, exported', 'export let calls = 0', 'module state calls'],
    ['a variable of the old kind', 'var calls = 0', 'module state calls'],
    ['a cache', 'const cache = new Map<string, number>()', 'module state cache'],
    ['a mark of unfinished work', '// TODO: leap years\nexport const x = 1', 'a mark of unfinished work'],
    ['a mark within an expression', 'export const x = 1 + /* FIXME */ 2', 'a mark of unfinished work'],
    ['a mark in a doc comment', '/** XXX */\nexport const x = 1', 'a mark of unfinished work'],
    ['a mark at the end of a file', 'export const x = 1\n// TODO', 'a mark of unfinished work'],
    ['any', 'export const x: any = 1', 'any'],
    ['any within a type', 'export const x: readonly any[] = []', 'any'],
    ['a cast to any', 'export const f = (x: string) => x as any', 'any'],
    [
      'a cast through unknown',
      'export const f = (x: string) => x as unknown as number',
      'a cast through unknown',
    ],
    [
      'such a cast in parentheses',
      'const f = (x: string) => (x as unknown) as number',
      'a cast through unknown',
    ],
    ['ts-ignore', '// @ts-ignore\nexport const x: string = 1', 'the compiler silenced'],
    ['ts-expect-error', '// @ts-expect-error\nexport const x: string = 1', 'the compiler silenced'],
    ['ts-nocheck', '// @ts-nocheck\nexport const x: string = 1', 'the compiler silenced'],
  ])('%s', (_, source, fault) => {
    const faults = findPurityFaults(new Map([['model/a.ts', source]]))
    expect(faults.map((found) => found.replace(/^[^ ]+ /, ''))).toContain(fault)
  })

  it('an exception that nothing needs any more', () => {
    const exception = { file: 'model/a.ts', fault: 'Date', why: 'it once did' }
    expect(findPurityFaults(new Map([['model/a.ts', 'export const x = 1']]), [exception])).toEqual([
      'model/a.ts: no longer has "Date"',
    ])
  })

  it('a sin for which only another file has an exception', () => {
    const files = new Map([
      ['model/a.ts', 'export const f = () => Date.now()'],
      ['model/b.ts', 'export const f = () => Date.now()'],
    ])
    const exception = { file: 'model/a.ts', fault: 'Date', why: 'for this test' }
    expect(findPurityFaults(files, [exception])).toEqual(['model/b.ts:1: Date'])
  })
})
