import { isArrearsError } from '../../src/foundations'

/** What is wrong with what a call was given: place and code, and the sentence in both languages. */
export function faultsOf(call: () => unknown): readonly (readonly string[])[] {
  try {
    call()
  } catch (error) {
    if (!isArrearsError(error, 'invalid-input')) throw error
    return error.details.issues.map(({ path, code, sentence }) => [
      path,
      code,
      sentence.en,
      sentence['zh-CN'],
    ])
  }
  throw new Error('nothing was wrong')
}
