import type { ContactLaw } from '../contact'
import { type Fault, inputError, type Locale, readField, showValue } from '../foundations'
import type { CompiledPolicy } from '../policy'
import { describeFailure } from './describe-failure'
import { type ExampleTestOptions, expectTestOptions } from './expect-examples'
import type { OffersAnswer } from './offers-mismatches'
import { runExamples, runnable } from './run-examples'

/** A test by its name; it throws its failure in words. */
export type ExampleTest = readonly [name: string, test: () => void]

/** What `vitest`, `jest`, `mocha` and `node:test` have in common. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: (name: string, test: () => void) => unknown
}

interface Words {
  readonly everyRow: string
  readonly unreached: (rows: string) => string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    everyRow: 'every row of every table is reached by an example',
    unreached: (rows) => `No example reaches: ${rows}.`,
  },
  'zh-CN': {
    everyRow: '每张表的每一行均有示例触及',
    unreached: (rows) => `没有示例触及：${rows}。`,
  },
}

/**
 * The examples of a policy, and further ones, as named tests, each of which throws its failure in words.
 *
 * @throws ArrearsError `invalid-input` with every issue of the options.
 */
export function exampleTests(
  policy: CompiledPolicy,
  options: unknown,
  law: ContactLaw,
  offersAnswer?: OffersAnswer,
): readonly ExampleTest[] {
  const asked: ExampleTestOptions = expectTestOptions(options, policy.examples)
  const { furtherExamples = [], everyRow, locale = 'en' } = asked
  const say = words[locale]
  const examples = runnable([...policy.examples, ...furtherExamples], offersAnswer)
  const tests = examples.map(
    (example): ExampleTest => [
      `${example.id}: ${example.because}`,
      () => {
        const [result] = runExamples(policy, [example], law, offersAnswer).results
        if (result !== undefined && result.mismatches.length > 0)
          throw new Error(describeFailure(result, locale))
      },
    ],
  )
  if (everyRow === undefined) return tests
  return [
    ...tests,
    [
      say.everyRow,
      () => {
        const { unreached } = runExamples(policy, examples, law, offersAnswer)
        if (unreached.length > 0) throw new Error(say.unreached(unreached.join(', ')))
      },
    ],
  ]
}

/**
 * Puts {@link exampleTests} into a suite of their own, named after the policy and its version.
 *
 * @throws ArrearsError `invalid-input` for what is no test runner, and with every issue of the options.
 */
export function describeExamples(
  policy: CompiledPolicy,
  runner: unknown,
  options: unknown,
  law: ContactLaw,
  offersAnswer?: OffersAnswer,
): void {
  const describe = readField(runner, 'describe')
  const it = readField(runner, 'it')
  if (typeof describe !== 'function') throw inputError(noFunction(describe), 'runner.describe')
  if (typeof it !== 'function') throw inputError(noFunction(it), 'runner.it')
  const tests = exampleTests(policy, options, law, offersAnswer)
  describe(`${policy.id} ${policy.version}`, () => {
    for (const [name, test] of tests) it(name, test)
  })
}

function noFunction(received: unknown): Fault {
  return {
    code: received === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a function of the test runner', 'zh-CN': '测试工具的函数' },
    received: showValue(received),
    remedy: {
      en: "Pass { describe, it } of your runner, such as those of 'vitest' or 'node:test'.",
      'zh-CN': '请传入测试工具的 { describe, it }，例如 vitest 或 node:test 的。',
    },
  }
}
