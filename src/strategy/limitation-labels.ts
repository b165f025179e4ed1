import type { Label } from '../foundations'
import type { LimitationReason, LimitationStatus, OccurrenceCode } from './limitation-answer'
import type { LimitationOccurrence } from './limitation-claim'

/** How is each standing of a limitation period called (时效状态)? */
export const limitationStatusLabels: Readonly<Record<LimitationStatus, Label>> = {
  running: { en: 'not expired', 'zh-CN': '未届满' },
  expired: { en: 'expired', 'zh-CN': '已届满' },
  undetermined: { en: 'not known whether it has expired', 'zh-CN': '尚不能确定是否届满' },
}

/** How is each kind of occurrence called (影响时效的事由)? */
export const occurrenceLabels: Readonly<Record<LimitationOccurrence['kind'], Label>> = {
  demand: { en: 'demand by the creditor', 'zh-CN': '债权人催告' },
  acknowledgement: { en: 'acknowledgement by the debtor', 'zh-CN': '债务人承认债务' },
  payment: { en: 'payment in part', 'zh-CN': '部分清偿' },
  suit: { en: 'suit or what is equal to it', 'zh-CN': '起诉或与之等效的程序' },
  suspension: { en: 'obstacle to claiming', 'zh-CN': '不能行使请求权的障碍' },
}

/** What an occurrence did to the period, or why nothing (事由是否计入及原因). */
export const occurrenceCodeLabels: Readonly<Record<OccurrenceCode | 'open', Label>> = {
  interrupted: { en: 'the period starts anew', 'zh-CN': '时效中断，重新计算' },
  revived: { en: 'the period starts anew although it had expired', 'zh-CN': '届满后重新起算' },
  suspended: { en: 'the period is suspended', 'zh-CN': '时效中止' },
  'not-yet': { en: 'later than the day of the question', 'zh-CN': '晚于所问之日' },
  'no-effect': { en: 'the rule gives it no effect', 'zh-CN': '规则未赋予其效力' },
  'begins-later': { en: 'the period begins later anyway', 'zh-CN': '时效期间起算更晚' },
  'after-expiry': { en: 'the period had expired', 'zh-CN': '时效期间已届满' },
  'outside-last-part': {
    en: 'it lies outside the last part of the period, in which alone it counts',
    'zh-CN': '不在可中止的最后期间内',
  },
  'already-suspended': { en: 'the period was suspended anyway', 'zh-CN': '该期间已处于中止' },
  open: { en: 'it depends on the day from which the period is counted', 'zh-CN': '取决于起算日的认定' },
}

/** Why does a period end when it does, or why is that not known (时效结论的理由)? */
export const limitationReasonLabels: Readonly<Record<LimitationReason['code'], Label>> = {
  'not-begun': { en: 'the period has not begun', 'zh-CN': '时效尚未起算' },
  'began-on-due-date': { en: 'the period is counted from the due date', 'zh-CN': '自到期日起算' },
  'began-on-knowledge': {
    en: 'the period is counted from the day the creditor knew',
    'zh-CN': '自权利人知道之日起算',
  },
  'began-anew': { en: 'the period began anew', 'zh-CN': '时效期间重新起算' },
  suspended: { en: 'the period was suspended', 'zh-CN': '时效曾中止' },
  'suit-pending': {
    en: 'a suit is pending; the period begins anew when it ends',
    'zh-CN': '程序进行中，终结后重新起算',
  },
  'obstacle-lasts': { en: 'an obstacle lasts', 'zh-CN': '障碍尚未消除' },
  'longest-period': { en: 'the longest period ends it', 'zh-CN': '受最长时效限制' },
  'two-readings': {
    en: 'counted from the day after the due date it ends later',
    'zh-CN': '若自到期次日起算则届满更晚',
  },
  'start-unknown': { en: 'it is not known from when to count', 'zh-CN': '起算日未知' },
  'longest-unknown': {
    en: 'without the due date the longest period is not known',
    'zh-CN': '到期日未知，无法判断最长时效',
  },
  'earlier-law': { en: 'the claim began under earlier law', 'zh-CN': '请求权产生于旧法时期' },
}
