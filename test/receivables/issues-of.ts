import { errorOf } from '../support/error-of'

/** The path and code of every issue for which a call was refused. */
export function issuesOf(call: () => unknown): readonly (readonly [path: string, code: string])[] {
  const { code, details } = errorOf(call)
  if (code !== 'invalid-input' || !('issues' in details)) throw new Error(`another error: ${code}`)
  return details.issues.map((issue) => [issue.path, issue.code] as const)
}

/** The sentence of a refusal, in English and in Chinese. */
export function sentencesOf(call: () => unknown): readonly [en: string, chinese: string] {
  const { details } = errorOf(call)
  if (!('issues' in details)) throw new Error('not refused for issues')
  const [issue] = details.issues
  if (issue === undefined) throw new Error('refused without an issue')
  return [issue.sentence.en, issue.sentence['zh-CN']]
}
