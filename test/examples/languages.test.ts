import { describe, expect, it } from 'vitest'
import { lines, run, runOn } from './run-on'

const zh = ['--locale', 'zh-CN']

// Three English words in a row make a sentence; single words are names of options, columns and currencies.
const englishSentence = /(?:\b[A-Za-z][a-z]+\b[ ,.;:]+){2}\b[a-z]+\b/

/** What is left of a text without commands, lists of column names and ranked debtors, which stay as they are. */
function sentencesOf(text: string): string {
  return text
    .replace(/npm run demo.*$/gm, '')
    .replace(/^ {2}(?:due|amount|debtor|id|issued|settled|currency) .*$|^ {12}.*$/gm, '')
    .replace(/^ *\d+ {2}.*$/gm, '')
}

it('an English sentence would be noticed', async () => {
  expect(sentencesOf((await run([])).output)).toMatch(englishSentence)
  expect(sentencesOf((await run(['--asof'])).errors)).toMatch(englishSentence)
})

const everyFault = lines(
  '客户,发票号,开票日期,到期日,金额,币种,结清日期',
  '青禾,A-1,2026-01-01,2026-03-01,100.00,人民币,',
  '青禾,A-1,2026-01-01,2026-03-01,100.00,CNY,',
  '青禾,A-2,2026-01-01,2026-03-01,100.00,CNY',
  '青禾,A-3,2026-01-01,,100.00,CNY,',
  '青禾,A-4,2026-01-01,2026-02-30,100.00,CNY,',
  '青禾,A-5,26-01-01,2026-03-01,100.00,CNY,',
  '青禾,A-6,2026-01-01,2026-03-01 08:00,100.00,CNY,',
  '青禾,A-7,2026-01-01,明天,100.00,CNY,',
  '青禾,A-8,2026-01-01,2026-03-01,"1,00",CNY,',
  '青禾,A-9,2026-01-01,2026-03-01,$1.00,CNY,',
  '青禾,A-10,2026-01-01,2026-03-01,1.001,CNY,',
  '青禾,A-11,2026-01-01,2026-03-01,1.00,XYZ,',
)

describe('in Chinese no English sentence is left', () => {
  it('in the report of the built-in file', async () => {
    const { exitCode, output } = await run([...zh])
    expect(exitCode).toBe(0)
    expect(sentencesOf(output)).not.toMatch(englishSentence)
    expect(output).toContain('90 天以上')
  })

  it('in the reasons of bad rows, those of the library included', async () => {
    const { exitCode, output } = await runOn(everyFault, zh)
    expect(exitCode).toBe(0)
    expect(output).toContain('共读取 12 行：未结清 1，已结清 0，尚未开票 0，问题行 11。')
    expect(output.match(/^ {2}第 \d+ 行：/gm)).toHaveLength(11)
    expect(output).toContain('第 3 行：编号 "A-1" 已在第 2 行用于同一债务人和币种')
    expect(output).toContain('第 12 行：金额：应为最多 2 位小数的 CNY 金额，收到')
    expect(output).toContain('第 13 行：币种："XYZ" 不是 ISO 4217 货币代码')
    expect(sentencesOf(output)).not.toMatch(englishSentence)
  })

  it.each<[string, string, readonly string[], 0 | 1 | 2]>([
    ['missing columns', 'a,b\n1,2\n', [], 1],
    ['a named column that is not there', 'due,amount\n', ['--columns', 'due=When'], 1],
    ['dates that say too little', 'due,amount\n1/2/2026,1\n', [], 1],
    ['dates that contradict each other', 'due,amount\n1/31/2026,1\n31/1/2026,1\n', [], 1],
    ['an empty file', '', [], 1],
    ['a workbook', 'PK', [], 1],
    ['an open quote', 'due,amount\n"1,2\n', [], 1],
    ['nothing open', 'due,amount\n', [], 0],
    [
      'dates and a currency that were told',
      'due,amount\n1/2/2026,1\n',
      ['--dates', 'dmy', '--currency', 'CNY'],
      0,
    ],
    ['an unknown option', '', ['--asof'], 2],
    ['an option without a value', '', ['--top'], 2],
    ['two files', '', ['other.csv'], 2],
    ['an unknown choice', '', ['--buckets', 'none'], 2],
  ])('in the answer to %s', async (_, csv, args, expectedCode) => {
    const { exitCode, output, errors } = await runOn(csv, [...zh, ...args])
    expect(exitCode).toBe(expectedCode)
    expect(sentencesOf(output + errors)).not.toMatch(englishSentence)
    expect(output + errors).toMatch(/[\u4E00-\u9FFF]/)
  })

  it('in the help, the names of columns and commands apart', async () => {
    const { output } = await run(['--help', '--locale=zh-CN'])
    expect(output).toContain('本程序从不读取时钟')
    expect(sentencesOf(output)).not.toMatch(englishSentence)
  })
})

it('the figures are the same in both languages', async () => {
  // Up to the work list: its first decision is explained in both languages to who reads English.
  const figures = (text: string): readonly string[] =>
    text.split(/Work list|工作清单/)[0]?.match(/-?\d[\d,]*\.\d\d\b/g) ?? []
  const [english, chinese] = [await run([]), await run([...zh])]
  expect(figures(chinese.output)).toEqual(figures(english.output))
})
