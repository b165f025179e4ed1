import type { Label } from '../foundations'

/** What a contact can say that law asks for or forbids (联系内容要素). */
export const contentItems = [
  'creditor-identity',
  'caller-identity',
  'collector-disclosure',
  'debt-details',
  'validation-information',
  'opt-out',
  'telephone-number',
  'time-barred-notice',
  'debt-to-others',
  'threat-of-suit',
] as const

/** One of {@link contentItems}. */
export type ContentItem = (typeof contentItems)[number]

/** How is each thing that a contact can say called? */
export const contentItemLabels: Readonly<Record<ContentItem, Label>> = {
  'creditor-identity': { en: "the creditor's name", 'zh-CN': '债权人名称' },
  'caller-identity': { en: "the caller's name", 'zh-CN': '催收人员身份' },
  'collector-disclosure': { en: 'that it is to collect a debt', 'zh-CN': '表明系催收' },
  'debt-details': { en: 'the amount and origin of the debt', 'zh-CN': '债务金额与来源' },
  'validation-information': { en: 'how to check and dispute the debt', 'zh-CN': '核对与异议的途径' },
  'opt-out': { en: 'how to opt out', 'zh-CN': '退订方式' },
  'telephone-number': { en: 'a telephone number', 'zh-CN': '联系电话' },
  'time-barred-notice': { en: 'that the debt is time-barred', 'zh-CN': '债务已过时效' },
  'debt-to-others': {
    en: 'that there is a debt, to somebody who does not owe it',
    'zh-CN': '向非债务人透露债务',
  },
  'threat-of-suit': { en: 'that suit will be filed', 'zh-CN': '将提起诉讼' },
}
