import type { Label } from '../foundations'
import type { UnplacedCase } from './assign-cases'
import type { AssignmentReason } from './place-cases'
import type { RefusalReason } from './refusals'

/** How is each reason for which a case goes to a collector called (分配理由)? */
export const assignmentReasonLabels: Readonly<Record<AssignmentReason['code'], Label>> = {
  kept: { en: 'kept where it was', 'zh-CN': '保留原办理人' },
  'only-one': { en: 'nobody else had room', 'zh-CN': '仅此人有余量' },
  'closest-fit': { en: 'the closest fit', 'zh-CN': '最为适配' },
  'least-loaded': { en: 'the least loaded', 'zh-CN': '负荷最低' },
  'first-listed': { en: 'first in the list', 'zh-CN': '名单在前' },
}

/** How is each reason for which a collector may not have a case called (不予分配的理由)? */
export const refusalReasonLabels: Readonly<Record<RefusalReason['code'], Label>> = {
  'not-listed': { en: 'no longer listed', 'zh-CN': '已不在名单中' },
  excluded: { en: 'excluded from this case', 'zh-CN': '须回避此案' },
  'lacks-skill': { en: 'lacks a skill', 'zh-CN': '缺少技能' },
  'no-common-language': { en: 'no common language', 'zh-CN': '语言不符' },
  'other-customer-class': { en: 'other customer classes', 'zh-CN': '客户类别不符' },
  'customer-class-unknown': { en: 'customer class not known', 'zh-CN': '客户类别不明' },
  'role-too-low': { en: 'role too low', 'zh-CN': '角色级别不足' },
  'currency-differs': { en: 'limits in another currency', 'zh-CN': '限额货币不同' },
  'amount-unknown': { en: 'amount not known', 'zh-CN': '金额不明' },
  'above-authority': { en: 'above authority', 'zh-CN': '超出权限' },
  'caseload-full': { en: 'no room in the caseload', 'zh-CN': '案件量已满' },
  'amount-full': { en: 'no room in the amount', 'zh-CN': '金额已满' },
}

/** How is each way in which a case is left unplaced called (未能分配)? */
export const unplacedCodeLabels: Readonly<Record<UnplacedCase['code'], Label>> = {
  'no-collectors': { en: 'there are no collectors', 'zh-CN': '没有催收员' },
  'nobody-able': { en: 'nobody may have it', 'zh-CN': '无人可以办理' },
  'nobody-has-room': { en: 'nobody who may have it has room', 'zh-CN': '可办理者均无余量' },
}
