import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { bareEngine } from '../support/bare-engine.mjs'
import { root } from './stranger'

const script = join(inject('stranger').installed, 'dist', 'arrears.global.js')
const example = join(root, 'examples', 'google-sheets')

const sheetZone = 'Asia/Shanghai'
const scriptZone = 'America/New_York'

/** How `Utilities.formatDate` of Google writes the day of an instant in a zone. */
function formatDate(date: Date, zone: string, pattern: string): string {
  if (pattern !== 'yyyy-MM-dd') throw new Error(`The imitation knows yyyy-MM-dd only, not ${pattern}.`)
  // Sweden writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(date.getTime())
}

/** A spreadsheet in Shanghai whose script is set to New York, with the script and the functions pasted in. */
function sheet(): {
  readonly answer: (formula: string) => unknown
  readonly sprung: () => readonly string[]
} {
  const engine = bareEngine()
  const install = engine.run(
    `(SpreadsheetApp, Session, Utilities) => Object.assign(globalThis, { SpreadsheetApp, Session, Utilities })`,
  ) as (...services: readonly unknown[]) => void
  install(
    { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => sheetZone }) },
    { getScriptTimeZone: () => scriptZone },
    { formatDate },
  )
  engine.load(script)
  engine.load(join(example, 'Code.js'))
  return {
    answer: (formula) => JSON.parse(String(engine.run(`JSON.stringify(${formula})`))),
    sprung: engine.sprung,
  }
}

// Midnight of 1 April 2026 in Shanghai, as Sheets hands over a cell with that day.
const april1 = `new Date(${Date.UTC(2026, 2, 31, 16)})`

describe('in a sheet whose zone is not that of its script', () => {
  const { answer, sprung } = sheet()

  it('the two zones see two days, or the rest would prove nothing', () => {
    const instant = new Date(Date.UTC(2026, 2, 31, 16))
    expect([sheetZone, scriptZone].map((zone) => formatDate(instant, zone, 'yyyy-MM-dd'))).toEqual([
      ...['2026-04-01', '2026-03-31'],
    ])
  })

  it.each<[string, string, unknown]>([
    ['a date cell is the day that the sheet shows', `ARREARS_DPD(${april1}, '2026-04-02', 0)`, 1],
    ['so is asOf', `ARREARS_DPD('2026-03-31', ${april1}, 0)`, 1],
    [
      'a range of dates, texts and empty cells keeps its shape',
      `ARREARS_DPD([[${april1}, '2026-03-01'], ['', 46113]], '2026-04-02', 1)`,
      [
        [2, 33],
        ['', 2],
      ],
    ],
    [
      'a range gives its buckets',
      `ARREARS_BUCKET([[${april1}], ['2026-03-02'], ['2026-03-03'], ['']], ${april1}, 0, 'm-29', 'en')`,
      [['M0, not past due'], ['M2, 30–59 days'], ['M1, 1–29 days'], ['']],
    ],
    [
      'a bucket table may stand in the sheet',
      `ARREARS_BUCKET(${april1}, '2026-04-09', 0, [['id', 'from', 'to'], ['new', 0, 7], ['old', 8, '']])`,
      'old',
    ],
    [
      'rows give their aging table, and the wrong ones below',
      `ARREARS_AGING([
        ['Debtor', 'Due', 'Amount', 'Currency', 'Settled'],
        ['D-1', ${april1}, 100.1, 'CNY', ''],
        ['D-2', '2026-03-01', '20.02', 'CNY', ''],
        ['D-2', '2026-03-01', 30, 'CNY', ${april1}],
        ['', '', '', '', ''],
        ['D-3', '1 April', 5, 'CNY', ''],
      ], ${april1}, 0, [['on time', 0, 0], ['late', 1, '']])`,
      [
        ['Currency', 'Bucket', 'Amount', 'Dues'],
        ['CNY', 'on time', 100.1, 1],
        ['CNY', 'late', 20.02, 1],
        ['CNY', 'Total', 120.12, 2],
        ['', '', '', ''],
        ['Row', 'Column', 'Problem', ''],
        [
          6,
          'Due',
          'expected a day written YYYY-MM-DD, received "1 April". Write it like \'2026-03-31\', without a time.',
          '',
        ],
      ],
    ],
  ])('%s', (_, formula, expected) => expect(answer(formula)).toEqual(expected))

  it('a formula with a wrong argument shows the sentence', () => {
    expect(() => answer(`ARREARS_DPD('2026-03-01', '2026-04-01', '')`)).toThrow(
      'dueDateIsDay: expected 0 or 1, received nothing.',
    )
  })

  it('neither the clock, nor chance, nor the zone or language of the host was asked', () => {
    expect(sprung()).toEqual([])
  })
})

it('a debtor with more dues than an account may have is listed, and costs no other debtor', () => {
  const { answer } = sheet()
  const table = answer(`(() => {
    const rows = new Array(1000001).fill(['D-1', '2026-03-01', 1, 'CNY'])
    const header = ['debtor', 'due', 'amount', 'currency']
    return ARREARS_AGING([header, ...rows, ['D-2', '2026-03-01', 1, 'CNY']], '2026-03-31', 0, 'simple')
  })()`) as readonly (readonly unknown[])[]
  expect(table.filter(([, bucket]) => bucket === 'Total')).toEqual([['CNY', 'Total', 1, 1]])
  expect(table[table.length - 1]).toEqual([
    ...[2, 'debtor', expect.stringContaining('a list of at most 1000000 entries, received 1000001'), ''],
  ])
})

it('in a host without Google, the same file answers for texts and numbers', () => {
  const engine = bareEngine()
  engine.load(script)
  engine.load(join(example, 'Code.js'))
  const formula = `ARREARS_DPD([['2026-03-01', 46112]], [['2026-04-01']], [[0]])`
  expect(JSON.parse(String(engine.run(`JSON.stringify(${formula})`)))).toEqual([[31, 1]])
  expect(engine.run(`ARREARS_DPD(new Date(0), '2026-04-01', 0)`)).toMatch(
    /^#.* received a JavaScript Date\. /,
  )
})

describe('what is pasted into a sheet', () => {
  const code = readFileSync(join(example, 'Code.js'), 'utf8')

  it.each(['ARREARS_DPD', 'ARREARS_BUCKET', 'ARREARS_AGING'])(
    '%s tells its host of itself and of every parameter',
    (name) => {
      const parameters = new RegExp(`^function ${name}\\((.+)\\)`, 'm').exec(code)?.[1]?.split(', ') ?? []
      expect(parameters.length).toBeGreaterThan(4)
      const comment = code.slice(code.indexOf(`@customfunction ${name}`), code.indexOf(`function ${name}(`))
      const described = [...comment.matchAll(/@param \{(?:any|number|string|any\[\]\[\])\} \[?(\w+)\]? \S/g)]
      expect(described.map(([, parameter]) => parameter)).toEqual(parameters)
      expect(comment).toMatch(/@returns \{any\[\]\[\]\} \S/)
    },
  )

  it('the manifest asks for the engine with classes, and for this spreadsheet alone', () => {
    expect(JSON.parse(readFileSync(join(example, 'appsscript.json'), 'utf8'))).toMatchObject({
      runtimeVersion: 'V8',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    })
  })
})
