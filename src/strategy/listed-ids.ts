import { describeFault, type Fault, type Issue, joinPath, verbatim } from '../foundations'

/** Which of these ids are in no entry of a list? */
export function unlistedIdIssues(
  ids: readonly string[],
  listed: readonly { readonly id: string }[],
  path: string,
): readonly Issue[] {
  const known = new Set(listed.map(({ id }) => id))
  return ids.flatMap((id, index) =>
    known.has(id) ? [] : [describeFault(unlisted(id, [...known]), joinPath(path, index))],
  )
}

/** The issue of one id that is in no entry of a list; none where it is. */
export function unlistedIdIssue(id: string, listed: readonly string[], path: string): readonly Issue[] {
  return listed.includes(id) ? [] : [describeFault(unlisted(id, listed), path)]
}

function unlisted(id: string, listed: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected:
      listed.length === 0
        ? { en: 'no id, as none is listed', 'zh-CN': '无编号，因清单为空' }
        : { en: `one of ${listed.join(', ')}`, 'zh-CN': `${listed.join('、')} 之一` },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'Check the spelling, or add it to the list of the policy.',
      'zh-CN': '请核对写法，或将其加入政策的清单。',
    },
  }
}
