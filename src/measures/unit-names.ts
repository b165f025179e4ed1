import type { Label } from '../foundations'
import type { MeasureUnit } from './measure'

/** The unit after the figure, where it is exactly 1 or −1 and otherwise; nothing after what has none, the currency after money. */
export const UNIT_NAMES: Readonly<Record<MeasureUnit, { readonly one: Label; readonly other: Label }>> = {
  percent: { one: { en: ' %', 'zh-CN': ' %' }, other: { en: ' %', 'zh-CN': ' %' } },
  days: { one: { en: ' day', 'zh-CN': ' 天' }, other: { en: ' days', 'zh-CN': ' 天' } },
  ratio: { one: { en: '', 'zh-CN': '' }, other: { en: '', 'zh-CN': '' } },
  'per-thousand': { one: { en: ' per 1,000', 'zh-CN': ' ‰' }, other: { en: ' per 1,000', 'zh-CN': ' ‰' } },
  months: { one: { en: ' month', 'zh-CN': ' 个月' }, other: { en: ' months', 'zh-CN': ' 个月' } },
  number: { one: { en: '', 'zh-CN': '' }, other: { en: '', 'zh-CN': '' } },
  'per-hour': {
    one: { en: ' per hour', 'zh-CN': ' 次/小时' },
    other: { en: ' per hour', 'zh-CN': ' 次/小时' },
  },
  money: { one: { en: '', 'zh-CN': '' }, other: { en: '', 'zh-CN': '' } },
  times: { one: { en: ' time', 'zh-CN': ' 次' }, other: { en: ' times', 'zh-CN': ' 次' } },
}
