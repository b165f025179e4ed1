import * as node from 'node:test'
import * as vitest from 'vitest'
import { createArrears, type ExampleTestOptions, type PolicyExample, type TestRunner } from '../../src'
import { errorOf } from '../support/error-of'
import { smallPolicy, tableOf } from './small-policy'

const { describe, expect, it } = vitest

const early: PolicyExample = {
  id: 'day-9',
  because: 'Day 9 is early.',
  given: { facts: { daysPastDue: 9 } },
  expect: { stage: 'early', treatment: 'wait' },
}
const late: PolicyExample = {
  id: 'day-10',
  because: 'Day 10 is late.',
  given: { facts: { daysPastDue: 10 } },
  expect: { stage: 'late', treatment: 'call' },
}
const arrears = createArrears({ policy: smallPolicy({ examples: [early] }) })

// What a lender writes into a suite of its own.
it.each(arrears.exampleTests({ furtherExamples: [late], everyRow: true }))('%s', (_, test) => test())
arrears.describeExamples(vitest, { furtherExamples: [late] })

describe('exampleTests', () => {
  const namesOf = (options?: ExampleTestOptions) => arrears.exampleTests(options).map(([name]) => name)
  const everyRow = 'every row of every table is reached by an example'

  it('are one test per example, named by it and why', () => {
    expect(namesOf()).toEqual(['day-9: Day 9 is early.'])
    expect(namesOf({})).toEqual(namesOf())
    expect(createArrears({ policy: smallPolicy() }).exampleTests()).toEqual([])
  })

  it('have further examples after those of the policy, and the test of rows last', () => {
    expect(namesOf({ furtherExamples: [late] })).toEqual([
      'day-9: Day 9 is early.',
      'day-10: Day 10 is late.',
    ])
    expect(namesOf({ furtherExamples: [late], everyRow: true })).toEqual([
      ...namesOf({ furtherExamples: [late] }),
      everyRow,
    ])
  })

  it('fail with the rows that no example reaches, and with each failing example alone', () => {
    const wrong = { ...late, expect: { stage: 'early' } }
    const [first, second, rows] = arrears.exampleTests({ furtherExamples: [wrong], everyRow: true })
    expect(first?.[1]).not.toThrow()
    expect(second?.[1]).toThrow(
      'Example "day-10" fails. It wants: Day 10 is late.\n  stage: expected "early"',
    )
    // It decides by those rows all the same.
    expect(rows?.[1]).not.toThrow()
    const [, lacking] = arrears.exampleTests({ everyRow: true })
    expect(lacking?.[1]).toThrow(new Error('No example reaches: stages/late, treatments/call.'))
  })

  it('tell their failures in the language that is asked for', () => {
    const wrong: PolicyExample = {
      ...late,
      expect: { segments: { mood: 'a' }, stage: 'early', letter: { letter: 'first', status: 'due' } },
    }
    const options = { furtherExamples: [wrong], everyRow: true, locale: 'zh-CN' } as const
    const [first, second, rows] = arrears.exampleTests(options)
    expect(first?.[1]).not.toThrow()
    expect(second?.[1]).toThrow(
      new Error(
        [
          '示例 "day-10" 未通过。其要求：Day 10 is late.',
          '  stage：应为 "early"，收到 "late"（stages/late）；给出 "early" 的最接近的行是 stages/early，该行要求 daysPastDue <=9，实为 10',
          '  letter：应为{"letter":"first","status":"due"}，收到 "undetermined"（letters/first）',
          '  mood：应为 "a"，收到 "no such question"',
        ].join('\n'),
      ),
    )
    expect(rows?.[0]).toBe('每张表的每一行均有示例触及')
    expect(rows?.[1]).not.toThrow()
    const [, lacking] = arrears.exampleTests({ everyRow: true, locale: 'zh-CN' })
    expect(lacking?.[1]).toThrow(new Error('没有示例触及：stages/late, treatments/call。'))
    expect(arrears.exampleTests({ furtherExamples: [late], locale: 'en' }).map(([name]) => name)).toEqual(
      namesOf({ furtherExamples: [late] }),
    )
  })

  it.each<[string, PolicyExample['given']['facts'], string]>([
    [
      'conditions that are not met, and facts that nobody knows',
      { score: 1 },
      '  stage：应为 "early"，收到 "late"（stages/first, stages/late）；给出 "early" 的最接近的行是 stages/second，该行要求 mood bad，实为未知，且要求 score >=9，实为 1',
    ],
    [
      'a row that matches too',
      { mood: 'bad', score: 9 },
      '  stage：应为 "early"，收到 "late"（stages/first）；给出 "early" 的最接近的行是 stages/second，该行也匹配，但不由其决定',
    ],
  ])('tell the nearest row in Chinese: %s', (_, facts, line) => {
    const stageTable = tableOf<string>(
      'stages',
      ['first', { mood: 'bad' }, 'late'],
      ['second', { mood: 'bad', score: { from: 9 } }, 'early'],
      ['late', {}, 'late'],
    )
    const wrong: PolicyExample = { id: 'one', because: 'So.', given: { facts }, expect: { stage: 'early' } }
    const policy = smallPolicy({ stageTable, examples: [wrong] })
    const [test] = createArrears({ policy }).exampleTests({ locale: 'zh-CN' })
    expect(test?.[1]).toThrow(new Error(`示例 "one" 未通过。其要求：So.\n${line}`))
  })

  it.each<[string, unknown, readonly object[]]>([
    ['an option that does not exist', { all: true }, [{ path: 'all', code: 'unknown-key' }]],
    ['false for no', { everyRow: false }, [{ path: 'everyRow', code: 'wrong-type' }]],
    [
      'a language that the library does not speak',
      { locale: 'fr' },
      [{ path: 'locale', code: 'wrong-type' }],
    ],
    ['null', null, [{ path: '', code: 'wrong-type' }]],
    [
      'an example that is none, and an option that is none',
      { furtherExamples: [{}], everyRow: 1 },
      [
        { path: 'furtherExamples[0].id', code: 'missing' },
        { path: 'furtherExamples[0].because', code: 'missing' },
        { path: 'furtherExamples[0].given', code: 'missing' },
        { path: 'furtherExamples[0].expect', code: 'missing' },
        { path: 'everyRow', code: 'wrong-type' },
      ],
    ],
    [
      'an id twice, and one of the policy',
      { furtherExamples: [late, late, early] },
      [
        { path: 'furtherExamples[1].id', expected: 'an id not used by furtherExamples[0]' },
        { path: 'furtherExamples[2].id', expected: 'an id not used by policy.examples[0]' },
      ],
    ],
  ])('refuse %s', (_, options, issues) => {
    // @ts-expect-error options of any shape
    expect(errorOf(() => arrears.exampleTests(options))).toMatchObject({
      code: 'invalid-input',
      details: { issues },
    })
  })
})

describe('describeExamples', () => {
  it('takes the runners that people have', () => {
    const runners: readonly TestRunner[] = [vitest, node]
    expect(runners).toHaveLength(2)
  })

  it('puts the tests into a suite named after the policy and its version', () => {
    const told: string[] = []
    const tests: (() => void)[] = []
    const runner = {
      describe: (name: string, body: () => void) => {
        told.push(`( ${name}`)
        body()
        told.push(')')
      },
      it: (name: string, test: () => void) => {
        told.push(name)
        tests.push(test)
      },
    }
    const policy = smallPolicy({ version: '7', examples: [{ ...early, expect: { stage: 'late' } }] })
    createArrears({ policy }).describeExamples(runner, { everyRow: true })
    expect(told).toEqual([
      '( small 7',
      'day-9: Day 9 is early.',
      'every row of every table is reached by an example',
      ')',
    ])
    expect(tests[0]).toThrow('stage: expected "late"')
    expect(tests[1]).toThrow('No example reaches: stages/late, treatments/call.')
  })

  it.each<[string, unknown, unknown, string, string]>([
    ['nothing', undefined, undefined, 'runner.describe', 'missing'],
    ['no it', { describe: () => undefined }, undefined, 'runner.it', 'missing'],
    ['something else as it', { describe: () => undefined, it: 1 }, undefined, 'runner.it', 'wrong-type'],
    ['bad options', vitest, { every: 1 }, 'every', 'unknown-key'],
  ])('refuses %s', (_, runner, options, path, code) => {
    // @ts-expect-error runners of any shape
    expect(errorOf(() => arrears.describeExamples(runner, options))).toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ path, code }] },
    })
  })

  it('says what to pass instead', () => {
    // @ts-expect-error runners of any shape
    expect(errorOf(() => arrears.describeExamples({})).sentence).toEqual({
      en: "runner.describe: expected a function of the test runner, received nothing. Pass { describe, it } of your runner, such as those of 'vitest' or 'node:test'.",
      'zh-CN':
        'runner.describe：应为测试工具的函数，收到空缺。请传入测试工具的 { describe, it }，例如 vitest 或 node:test 的。',
    })
  })
})
