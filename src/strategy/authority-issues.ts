import {
  amountFault,
  compareAmounts,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  minorDigitsOf,
  readMinorUnits,
  verbatim,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import type { Authority } from './authority'

/** What is wrong with a well-formed authority? Every fault: someone must be able to decide every amount. */
export function authorityIssues({ roles, measures, currency }: Authority, path: string): readonly Issue[] {
  const ids = roles.map(({ id }) => id)
  const rolesPath = joinPath(path, 'roles')
  const limits = roles.flatMap(({ upTo }, index): readonly Issue[] => {
    const place = joinPath(joinPath(rolesPath, index), 'upTo')
    const isLast = index === roles.length - 1
    if (upTo === undefined) return isLast ? [] : [describeFault(openRole(ids[index] ?? ''), place)]
    const digits = minorDigitsOf(currency) ?? 0
    if (readMinorUnits(upTo, digits) === undefined) return [describeFault(amountFault(upTo, currency), place)]
    const lower = roles[index - 1]?.upTo
    const isComparable = lower !== undefined && readMinorUnits(lower, digits) !== undefined
    const outOfOrder = isComparable && compareAmounts(upTo, lower, currency) <= 0
    return [
      ...(isLast ? [describeFault(closedTop(upTo), place)] : []),
      ...(outOfOrder ? [describeFault(limitOutOfOrder(lower, upTo), place)] : []),
    ]
  })
  return [
    ...(roles.length === 0 ? [describeFault(noRoles, rolesPath)] : []),
    ...duplicateIdIssues(roles, rolesPath),
    ...limits,
    ...duplicateIdIssues(measures, joinPath(path, 'measures')),
    ...measures.flatMap(({ owner }, index) =>
      ids.includes(owner)
        ? []
        : [
            describeFault(
              noSuchRole(owner, ids),
              joinPath(joinPath(joinPath(path, 'measures'), index), 'owner'),
            ),
          ],
    ),
  ]
}

const noRoles: Fault = {
  code: 'missing',
  expected: { en: 'at least one role', 'zh-CN': '至少一个角色' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: { en: 'Name who decides.', 'zh-CN': '请指明由谁决定。' },
}

function openRole(id: string): Fault {
  return {
    code: 'missing',
    expected: { en: 'the largest amount that the role owns', 'zh-CN': '该角色的最高金额' },
    received: { en: 'nothing', 'zh-CN': '空缺' },
    remedy: {
      en: `Only the last role is without a limit; say how much "${id}" may decide.`,
      'zh-CN': `只有最后一个角色不设上限；请写明“${id}”的权限。`,
    },
  }
}

function closedTop(upTo: unknown): Fault {
  return {
    code: 'limit-order',
    expected: { en: 'no limit on the last role', 'zh-CN': '最后一个角色不设上限' },
    received: verbatim(String(upTo)),
    remedy: {
      en: 'Someone must be able to decide the largest amount.',
      'zh-CN': '最大的金额也须有人能决定。',
    },
  }
}

function limitOutOfOrder(lower: unknown, upTo: unknown): Fault {
  return {
    code: 'limit-order',
    expected: {
      en: `more than ${String(lower)}, the limit of the role before`,
      'zh-CN': `大于前一角色的上限 ${String(lower)}`,
    },
    received: verbatim(String(upTo)),
    remedy: { en: 'List roles from the lowest to the highest.', 'zh-CN': '请由低到高排列角色。' },
  }
}

function noSuchRole(owner: string, ids: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: `one of ${ids.join(', ')}`, 'zh-CN': `${ids.join('、')} 之一` },
    received: verbatim(JSON.stringify(owner)),
    remedy: { en: 'Name a role of this authority.', 'zh-CN': '请指明本权限表中的角色。' },
  }
}
