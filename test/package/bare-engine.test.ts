import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { bareEngine } from '../support/bare-engine.mjs'

const script = join(inject('stranger').installed, 'dist', 'arrears.global.js')
const corpus = fileURLToPath(new URL('../support/corpus.mjs', import.meta.url))

describe('the script for spreadsheets, in an engine with the language and nothing else', () => {
  it('answers the whole corpus and springs no trap', () => {
    const engine = bareEngine()
    engine.load(script)
    engine.load(corpus)
    const answers = JSON.parse(String(engine.run('JSON.stringify(runCorpus(Arrears))')))
    expect(answers.length).toBeGreaterThan(1_000)
    expect(answers.filter((answer: string) => answer.includes('FOREIGN ERROR'))).toEqual([])
    expect(engine.sprung()).toEqual([])
  })

  it('leaves one name behind', () => {
    const engine = bareEngine()
    const names = (): readonly string[] =>
      JSON.parse(String(engine.run('JSON.stringify(Object.keys(globalThis))')))
    const before = names()
    engine.load(script)
    expect(names().filter((name) => !before.includes(name))).toEqual(['Arrears'])
  })
})

describe('a trap is sprung by', () => {
  it.each([
    ['the clock', 'Date.now()', 'Date.now'],
    ['a call of Date', 'Date()', 'Date()'],
    ['a new Date', 'new Date()', 'new Date()'],
    ['a new Date of a text', "new Date('2026-03-31')", 'new Date(2026-03-31)'],
    ['a new Date of fields', 'new Date(2026, 2, 31)', 'new Date(2026, 2, 31)'],
    ['the constructor of a date', 'new (new Date(0).constructor)()', 'new Date()'],
    ['a subclass without a time', 'new (class extends Date {})()', 'new Date()'],
    ['chance', 'Math.random()', 'Math.random'],
    ['a local getter', 'new Date(0).getHours()', 'Date.getHours'],
    ['a local setter', 'new Date(0).setDate(1)', 'Date.setDate'],
    ['the zone', 'new Date(0).getTimezoneOffset()', 'Date.getTimezoneOffset'],
    ['a local text', 'String(new Date(0))', 'Date.toString'],
    ['a number in the language of the host', '(1).toLocaleString()', 'toLocaleString'],
    ['the order of the host', "'a'.localeCompare('b')", 'localeCompare'],
  ])('%s, even when the error is swallowed', (_, code, label) => {
    const engine = bareEngine()
    engine.run(`try { ${code} } catch {}`)
    expect(engine.sprung()).toEqual([label])
  })

  it.each(['Intl', 'console', 'WebAssembly', 'setTimeout', 'URL', 'TextEncoder', 'structuredClone'])(
    'nothing: %s is absent',
    (name) => expect(bareEngine().run(`typeof ${name}`)).toBe('undefined'),
  )

  it('code made from text is refused', () => {
    expect(bareEngine().run("try { new Function('return 1'); 'made' } catch (error) { error.name }")).toBe(
      'EvalError',
    )
  })

  it.each(['new Date(0).getUTCHours()', 'new Date(0).toISOString()', 'Math.floor(1.5)'])(
    'not by %s',
    (code) => {
      const engine = bareEngine()
      engine.run(code)
      expect(engine.sprung()).toEqual([])
    },
  )
})
