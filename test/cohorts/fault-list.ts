import type { Issue } from '../../src/foundations'
import { errorOf } from '../support/error-of'

/** Every issue of the `invalid-input` that a call throws. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  const { code, details } = errorOf(call)
  if (code !== 'invalid-input' || !('issues' in details)) throw new Error(`The call threw ${code}.`)
  return details.issues
}

/** Place and code of every issue of the `invalid-input` that a call throws. */
export function faultsOf(call: () => unknown): readonly (readonly [path: string, code: string])[] {
  return issuesOf(call).map(({ path, code }) => [path, code])
}

/** The first sentence of the error in both languages, with its place. */
export function sentenceOf(call: () => unknown): readonly string[] {
  const [issue] = issuesOf(call)
  return issue === undefined ? [] : [issue.path, issue.sentence.en, issue.sentence['zh-CN']]
}
