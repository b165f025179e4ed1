import type { Label } from '../foundations'
import type { BehaviorFlagId } from './flag-behavior'

/** How each behavior is called. */
export const flagLabels: Readonly<Record<BehaviorFlagId, Label>> = {
  'slow-pay-drift': { en: 'pays later each time', 'zh-CN': '付款一次比一次晚' },
  'partial-payments': { en: 'pays in part', 'zh-CN': '部分付款' },
  'new-disputes': { en: 'new disputes', 'zh-CN': '新增争议' },
  'over-limit': { en: 'over the limit', 'zh-CN': '超出额度' },
  'bounced-payments': { en: 'payments that bounced', 'zh-CN': '付款被退回' },
  'order-spike': { en: 'a sudden rise in orders', 'zh-CN': '订货突增' },
  'changed-bank': { en: 'a changed bank or signatory', 'zh-CN': '变更银行或签字人' },
  'broken-promises': { en: 'broken promises', 'zh-CN': '违背承诺' },
  unreachable: { en: 'not reached', 'zh-CN': '联系不上' },
}
