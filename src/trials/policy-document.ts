import { describeFault, issuesError } from '../foundations'
import type { Policy } from '../policy'

/**
 * The document of another policy, which may be the JSON of one; whether it is a sound one is for its compiler to say.
 *
 * @throws ArrearsError `invalid-policy` for a text that is no JSON.
 */
export function policyDocument(value: unknown): Policy {
  if (typeof value !== 'string') return value as Policy
  try {
    return JSON.parse(value)
  } catch {
    throw issuesError('invalid-policy', [describeFault(noJson, '')])
  }
}

const noJson = {
  code: 'unreadable',
  expected: { en: 'a policy document, or its JSON', 'zh-CN': '政策文件或其 JSON' },
  received: { en: 'a text that is no JSON', 'zh-CN': '不是 JSON 的文本' },
  remedy: {
    en: 'Pass the whole text of the file, or the object read out of it.',
    'zh-CN': '请传入文件的完整文本，或由其读出的对象。',
  },
} as const
