import { type Fault, inputError } from '../foundations'

/** The policy of the day says nothing of this. */
export function noSection(section: string): Error {
  return inputError(absentSection(section), section)
}

function absentSection(section: string): Fault {
  return {
    code: 'missing',
    expected: { en: `a policy with ${section}`, 'zh-CN': `含 ${section} 的政策` },
    received: { en: 'nothing', 'zh-CN': '空缺' },
    remedy: {
      en: `Write ${section} in the version of the policy that is in force on that day, or call the plain function with your own.`,
      'zh-CN': `请在当日有效的政策版本中写明 ${section}，或以自备内容直接调用同名函数。`,
    },
  }
}
