import { describeFault, type Fault, type Issue, verbatim } from '../foundations'

/** Does this role, where one is named, stand in the order of roles? */
export function roleIssues(
  role: string | undefined,
  roles: readonly string[],
  path: string,
): readonly Issue[] {
  return role === undefined || roles.includes(role) ? [] : [describeFault(noSuchRole(role, roles), path)]
}

function noSuchRole(role: string, roles: readonly string[]): Fault {
  const none = roles.length === 0
  return {
    code: 'unknown-reference',
    expected: {
      en: none ? 'no role, as the options name none' : `one of ${roles.join(', ')}`,
      'zh-CN': none ? '不写角色，因为选项中没有角色' : `${roles.join('、')} 之一`,
    },
    received: verbatim(JSON.stringify(role)),
    remedy: {
      en: 'List the roles of the authority in options.roles, from the lowest to the highest.',
      'zh-CN': '请在 options.roles 中由低到高列出权限表的角色。',
    },
  }
}
