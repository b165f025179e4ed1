import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runNode } from './run-node'
import { root } from './stranger'

const { folder, installed } = inject('stranger')

let context: QuickJSContext

/** The text that a script answers with, in an engine that is not V8. */
function run(code: string): string {
  const result = context.evalCode(code)
  return context.unwrapResult(result).consume((value) => context.getString(value))
}

beforeAll(async () => {
  context = (await getQuickJS()).newContext()
  run(readFileSync(join(installed, 'dist', 'arrears.global.js'), 'utf8'))
})

afterAll(() => context.dispose())

describe('the script for spreadsheets and warehouses, in QuickJS', () => {
  it('is another engine, or the rest would prove nothing', () => {
    // V8 starts the stack of an error with its name; QuickJS starts it with the first place.
    expect(new Error('x').stack?.startsWith('Error: x')).toBe(true)
    expect(run("String(new Error('x').stack.startsWith('Error: x'))")).toBe('false')
    expect(run('typeof Intl')).toBe('undefined')
  })

  it.each<[string, string, unknown]>([
    [
      'days past due of a range',
      `ARREARS_DPD([['2026-03-01', ''], [46112, '2026-04-30']], '2026-04-01', 0)`,
      [
        [31, ''],
        [1, 0],
      ],
    ],
    [
      'a cell that is no day',
      `ARREARS_DPD('2026-02-30', '2026-04-01', 0, 'zh-CN')`,
      '#应为日历上存在的日期，收到 "2026-02-30"。请核对单据；本库不会改取相邻日期。',
    ],
    ['a bucket', `ARREARS_BUCKET('2026-03-01', '2026-03-31', 0, 'm-29', 'zh-CN')`, 'M2（30–59 天）'],
    [
      'a bucket of a table in the sheet',
      `ARREARS_BUCKET([['2026-03-01']], '2026-03-31', 0, [['new', 0, 29], ['old', 30, '']])`,
      [['old']],
    ],
    [
      'an aging table',
      `ARREARS_AGING([
        ['debtor', 'due', 'amount', 'currency'],
        ['D-1', '2026-03-01', '90071992547409.91', 'USD'],
        ['D-2', '2026-03-02', '0.02', 'USD'],
        ['D-3', '2026-03-31', 0.3, 'USD'],
        ['D-4', '2026-03-31', 0.1 + 0.2, 'USD'],
      ], '2026-03-31', 0, [['on time', 0, 0], ['late', 1, '']], 'zh-CN').slice(0, 6)`,
      [
        ['币种', '区间', '金额', '笔数'],
        ['USD', 'on time', 0.3, 1],
        // Past 2^53 minor units, which QuickJS must carry as a bigint.
        ['USD', 'late', '90071992547409.93', 2],
        ['USD', '合计', '90071992547410.23', 3],
        ['', '', '', ''],
        ['行', '列', '问题', ''],
      ],
    ],
  ])('%s', (_, formula, expected) => {
    expect(JSON.parse(run(`JSON.stringify(Arrears.${formula})`))).toEqual(expected)
  })

  it('answers the whole corpus as the ESM build does in Node, to the byte', () => {
    run(readFileSync(join(root, 'test/support/corpus.mjs'), 'utf8').replace(/^export (?=function)/gm, ''))
    const answers = run('JSON.stringify(runCorpus(Arrears))')
    const inNode = runNode(folder, [join(root, 'test/support/digest.mjs'), 'esm', installed])
    expect(inNode.errors).toBe('')
    expect(createHash('sha256').update(answers).digest('hex')).toBe(inNode.output)
  })
})
