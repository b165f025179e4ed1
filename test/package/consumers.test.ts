import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, inject, it } from 'vitest'
import { runNode, runTool } from './run-node'
import { root } from './stranger'

const { folder } = inject('stranger')

const programs = ['story', 'one-pack']
const copies = programs.flatMap((name) => [`${name}.mts`, `${name}.cts`])

beforeAll(() => {
  for (const copy of copies) {
    const written = copy.replace(/\.[mc]ts$/, '.ts')
    copyFileSync(join(root, 'test/package/consumer', written), join(folder, copy))
  }
  const compilerOptions = {
    module: 'nodenext',
    strict: true,
    lib: ['ES2020'],
    target: 'ES2020',
    types: [],
    outDir: 'out',
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: copies }))
})

it.each(['false', 'true'])('ESM and CJS consumers compile with skipLibCheck %s', (skipLibCheck) => {
  const compiled = runTool(folder, 'typescript/bin/tsc', ['-p', '.', '--skipLibCheck', skipLibCheck])
  expect(compiled).toEqual({ status: 0, output: '', errors: '' })
})

it.each(['story.mjs', 'story.cjs'])('%s gets the right answers', (story) => {
  const { status, output, errors } = runNode(folder, [join('out', story)])
  expect({ status, errors }).toEqual({ status: 0, errors: '' })
  // By hand: 15 February to 31 March is 13 + 31 = 44 days; 100.00 + 50.25 − 20.10 = 130.15. On 1 April
  // INV-2 is past due. With the due date as day 1 the 44 become 45, which is M2 (31–60).
  expect(JSON.parse(output)).toEqual({
    written: [44, '31-60', '130.15', '100.00', '2026-04-01'],
    read: [45, 'late'],
    months: 'M2',
    caught: 'no-such-day',
    spelt: true,
    misspelt: false,
    anything: false,
    refused: ['function', 'function'],
    extended: ['31-60', false, false, ['changed version']],
  })
})

it.each(['one-pack.mjs', 'one-pack.cjs'])(
  '%s checks a call by the packs it imported one by one',
  (program) => {
    const { status, output, errors } = runNode(folder, [join('out', program)])
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    // Of the two packs, the one of the debtor's place: no collection from 22:00 to 08:00.
    expect(JSON.parse(output)).toEqual(['blocked', 'cn.gbt-45251.quiet-hours', ['cn'], 'function'])
  },
)

it('an error of one build is recognized by the other', () => {
  writeFileSync(
    join(folder, 'border.mjs'),
    `import { createRequire } from 'node:module'
     import * as esm from 'arrears'
     const cjs = createRequire(import.meta.url)('arrears')
     const caught = (call) => { try { return call() } catch (error) { return error } }
     const ofCjs = caught(() => cjs.daysBetween('never', '2026-01-01'))
     const ofEsm = caught(() => esm.daysBetween('never', '2026-01-01'))
     console.log(JSON.stringify([
       ofCjs instanceof esm.ArrearsError,
       esm.isArrearsError(ofCjs, 'invalid-input'), cjs.isArrearsError(ofEsm, 'invalid-input'),
       esm.isArrearsError(ofCjs, 'invalid-policy'), esm.isArrearsError(new Error('x')),
     ]))`,
  )
  // Were the first true, the two would be one build and the rest would prove nothing.
  expect(runNode(folder, ['border.mjs'])).toEqual({
    status: 0,
    output: '[false,true,true,false,false]',
    errors: '',
  })
})
