import { describeFault, type Issue, joinPath, verbatim } from '../foundations'

/** Which entries repeat the id of an earlier entry of the list? */
export function duplicateIdIssues(
  entries: readonly { readonly id: string }[],
  path: string,
): readonly Issue[] {
  if (new Set(entries.map(({ id }) => id)).size === entries.length) return []
  const firstIndexById = new Map<string, number>()
  const issues: Issue[] = []
  entries.forEach(({ id }, index) => {
    const first = firstIndexById.get(id)
    if (first === undefined) firstIndexById.set(id, index)
    else issues.push(duplicateIdIssue(id, joinPath(path, first), joinPath(joinPath(path, index), 'id')))
  })
  return issues
}

/** The issue of an id that was used before, at `firstPath`. */
export function duplicateIdIssue(id: string, firstPath: string, path: string): Issue {
  return describeFault(
    {
      code: 'duplicate-id',
      expected: { en: `an id not used by ${firstPath}`, 'zh-CN': `未被 ${firstPath} 使用的编号` },
      received: verbatim(JSON.stringify(id)),
      remedy: {
        en: 'Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
        'zh-CN': '若是重复记录请删除；否则请给它唯一的编号。',
      },
    },
    path,
  )
}
