import ts from 'typescript'
import { expect } from 'vitest'
import { errorOf } from '../support/error-of'

/**
 * Runs an example of the documentation as it is written, and holds it to its own comments.
 *
 * `expression // => value` states a value; a line `// throws: sentence …` states the error of the
 * statement above it. Imports are served from `scope`.
 *
 * @returns How many statements of the example were checked.
 */
export function runExample(code: string, scope: Readonly<Record<string, unknown>>): number {
  let checked = 0
  const is = (received: unknown, expected: unknown): void => {
    checked++
    expect(received).toEqual(expected)
  }
  const throws = (call: () => unknown, sentence: string): void => {
    checked++
    expect(errorOf(call).message.startsWith(sentence), `the error starts with: ${sentence}`).toBe(true)
  }
  // In a block of its own, so that an example may name its variables as it likes.
  const body = `{\n${withChecks(code.split('\n')).join('\n')}\n}`
  const { outputText } = ts.transpileModule(body, {
    compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.None },
  })
  new Function(...Object.keys(scope), '__is', '__throws', outputText)(...Object.values(scope), is, throws)
  return checked
}

function withChecks(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) => {
    if (line.startsWith('import ')) return []
    const value = /^(\s*)(if \(.*?\)\) )?(.+?) \/\/ => (.+)$/.exec(line)
    if (value !== null) {
      const [, indent = '', condition = '', expression = '', expected = ''] = value
      return [`${indent}${condition}__is(${expression}, ${expected})`]
    }
    const sentence = /^\s*\/\/ throws: (.+?)(?: …)?$/.exec(lines[index + 1] ?? '')?.[1]
    return sentence === undefined ? [line] : [`__throws(() => ${line}, ${JSON.stringify(sentence)})`]
  })
}
