import { errorOf } from '../support/error-of'

/** The path and the code of each issue of the `invalid-input` that a call throws. */
export function issuesOf(call: () => unknown): readonly (readonly [path: string, code: string])[] {
  const { code, details } = errorOf(call)
  if (code !== 'invalid-input' || !('issues' in details)) throw new Error(`The call threw ${code}.`)
  return details.issues.map((issue) => [issue.path, issue.code])
}

/** The sentences of an error, in both languages. */
export function sentencesOf(call: () => unknown): readonly [en: string, chinese: string] {
  const { sentence } = errorOf(call)
  return [sentence.en, sentence['zh-CN']]
}
