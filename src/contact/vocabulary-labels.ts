import type { Label } from '../foundations'
import type { ConsentKind, ContactPurpose, ContentItem, NoticeKind, Recipient } from '../model'
import type { CountedPeriod, DayClass, PrerequisiteRule } from './contact-rule'

/** How is each person who may be contacted called, by what they are to the debtor (联系对象)? */
export const recipientLabels: Readonly<Record<Recipient, Label>> = {
  debtor: { en: 'the debtor', 'zh-CN': '债务人' },
  'co-debtor': { en: 'a co-debtor', 'zh-CN': '共同债务人' },
  guarantor: { en: 'a guarantor', 'zh-CN': '担保人' },
  spouse: { en: 'the spouse', 'zh-CN': '配偶' },
  parent: { en: 'a parent', 'zh-CN': '父母' },
  guardian: { en: 'a guardian', 'zh-CN': '监护人' },
  executor: { en: 'an executor', 'zh-CN': '遗产管理人' },
  heir: { en: 'an heir', 'zh-CN': '继承人' },
  representative: { en: 'a representative', 'zh-CN': '受托代表' },
  attorney: { en: 'an attorney', 'zh-CN': '律师' },
  'contact-person': { en: 'a person named as a contact', 'zh-CN': '约定联系人' },
  relative: { en: 'a relative', 'zh-CN': '亲属' },
  employer: { en: 'the employer', 'zh-CN': '用人单位' },
  colleague: { en: 'a colleague', 'zh-CN': '同事' },
  neighbor: { en: 'a neighbor', 'zh-CN': '邻居' },
  other: { en: 'another person', 'zh-CN': '其他人' },
}

/** How is each purpose of a contact called (联系目的)? */
export const contactPurposeLabels: Readonly<Record<ContactPurpose, Label>> = {
  collection: { en: 'to collect', 'zh-CN': '催收' },
  location: { en: 'to learn where the debtor is', 'zh-CN': '查找债务人' },
  message: { en: 'to have a message passed on', 'zh-CN': '请求转告' },
  'required-notice': { en: 'to give a notice that law requires', 'zh-CN': '法定通知' },
  answer: { en: 'to answer the debtor', 'zh-CN': '答复债务人' },
  verification: { en: 'to verify the debt', 'zh-CN': '核实债务' },
  'opt-out-confirmation': { en: 'to confirm an opt-out', 'zh-CN': '确认退订' },
  'consent-request': { en: 'to ask for consent', 'zh-CN': '征求同意' },
  'end-of-efforts': { en: 'to say that efforts end', 'zh-CN': '告知停止催收' },
  'remedy-notice': { en: 'to give notice of a remedy', 'zh-CN': '告知救济措施' },
  greeting: { en: 'to greet', 'zh-CN': '问候' },
}

/** How is each thing that a debtor can consent to called (同意事项)? */
export const consentKindLabels: Readonly<Record<ConsentKind, Label>> = {
  hours: { en: 'the hours', 'zh-CN': '时段' },
  channel: { en: 'the channel', 'zh-CN': '渠道' },
  frequency: { en: 'more contacts', 'zh-CN': '更多联系' },
  workplace: { en: 'contact at work', 'zh-CN': '在工作单位联系' },
  visit: { en: 'a visit', 'zh-CN': '上门' },
  'third-parties': { en: 'contact with others', 'zh-CN': '联系第三人' },
  'recorded-voice': { en: 'a recorded voice', 'zh-CN': '录制或合成语音' },
}

/** How is each notice called (通知)? */
export const noticeKindLabels: Readonly<Record<NoticeKind, Label>> = {
  collection: { en: 'a notice of collection', 'zh-CN': '催收通知' },
  assignment: { en: 'a notice of assignment', 'zh-CN': '债权转让通知' },
}

/** How is each thing that must come before called (联系前提)? */
export const prerequisiteLabels: Readonly<Record<PrerequisiteRule['requires']['fact'], Label>> = {
  notice: { en: 'notice', 'zh-CN': '通知' },
  consent: { en: 'consent', 'zh-CN': '同意' },
  'unreachable-debtor': { en: 'that the debtor cannot be reached', 'zh-CN': '无法联系债务人' },
  'established-identity': { en: 'that identity is established', 'zh-CN': '已核实身份' },
}

/** How are the days called for which hours are (日期类别)? */
export const dayClassLabels: Readonly<Record<DayClass, Label>> = {
  monday: { en: 'Mon', 'zh-CN': '周一' },
  tuesday: { en: 'Tue', 'zh-CN': '周二' },
  wednesday: { en: 'Wed', 'zh-CN': '周三' },
  thursday: { en: 'Thu', 'zh-CN': '周四' },
  friday: { en: 'Fri', 'zh-CN': '周五' },
  saturday: { en: 'Sat', 'zh-CN': '周六' },
  sunday: { en: 'Sun', 'zh-CN': '周日' },
  holiday: { en: 'holidays', 'zh-CN': '节假日' },
  'business-day': { en: 'business days', 'zh-CN': '工作日' },
  'non-business-day': { en: 'other days', 'zh-CN': '非工作日' },
}

/** How is the period called over which contacts are counted (计次期间)? */
export function periodLabel({ days, calendar, unspecified }: CountedPeriod): Label {
  if (days !== undefined)
    return days === 1 ? { en: '1 day', 'zh-CN': '1 日' } : { en: `${days} days`, 'zh-CN': `${days} 日` }
  return (calendar ?? unspecified) === 'week'
    ? { en: 'a week', 'zh-CN': '一周' }
    : { en: 'a month', 'zh-CN': '一个月' }
}

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
