import { type Label, verbatim } from '../foundations'
import { type RuleEffect, type RuleKind, ruleKinds } from './contact-rule'
import type { ContactReason, ContactVerdict } from './verdict'

/** How is each answer of the guard called (联系结论)? */
export const verdictLabels: Readonly<Record<ContactVerdict['status'], Label>> = {
  allowed: { en: 'allowed', 'zh-CN': '允许' },
  blocked: { en: 'not allowed', 'zh-CN': '不允许' },
  undetermined: { en: 'not known whether it is allowed', 'zh-CN': '尚不能确定是否允许' },
}

/** How is each reason for which a rule objects called (联系规则的理由)? */
export const contactReasonLabels: Readonly<Record<ContactReason['code'], Label>> = {
  'outside-hours': { en: 'outside the hours for it', 'zh-CN': '不在允许时段' },
  'too-many-contacts': { en: 'as many contacts as may be', 'zh-CN': '联系次数已达上限' },
  'too-soon': { en: 'too soon after a contact', 'zh-CN': '距上次联系间隔不足' },
  'prerequisite-missing': { en: 'something must come first', 'zh-CN': '前提条件尚未满足' },
  'wrong-recipient': { en: 'a person who may not be contacted for this', 'zh-CN': '不得为此联系该人' },
  'status-forbids': { en: 'a status that stops contact', 'zh-CN': '债务人状态要求停止联系' },
  'against-preference': { en: 'against what the debtor asked', 'zh-CN': '与债务人提出的要求不符' },
  'wrong-content': { en: 'not what it must say', 'zh-CN': '联系内容不合要求' },
  'not-recorded': { en: 'it would not be recorded', 'zh-CN': '未按要求留痕' },
  'prohibited-act': { en: 'a prohibited act', 'zh-CN': '禁止行为' },
}

/** How is what follows when a rule objects called (规则效力)? */
export const ruleEffectLabels: Readonly<Record<RuleEffect, Label>> = {
  deny: { en: 'forbidden', 'zh-CN': '禁止' },
  'presume-violation': { en: 'presumed unlawful', 'zh-CN': '推定违规' },
  advise: { en: 'advised against', 'zh-CN': '不建议' },
}

/** How is each kind of rule called (规则种类)? */
export const ruleKindLabels: Readonly<Record<RuleKind, Label>> = {
  window: { en: 'contact hours', 'zh-CN': '联系时段' },
  cap: { en: 'numbers of contacts', 'zh-CN': '联系频次' },
  gap: { en: 'days between contacts', 'zh-CN': '联系间隔' },
  prerequisite: { en: 'what must come before contact', 'zh-CN': '联系前提' },
  recipient: { en: 'who may be contacted', 'zh-CN': '联系对象' },
  block: { en: 'what stops contact', 'zh-CN': '停止联系' },
  preference: { en: 'what the debtor asked', 'zh-CN': '联系偏好' },
  content: { en: 'what a contact says', 'zh-CN': '联系内容' },
  record: { en: 'what is recorded', 'zh-CN': '留痕与保存' },
}

const gapLabels: ReadonlyMap<string, Label> = /* @__PURE__ */ new Map([
  ['debtor.place', { en: "the debtor's place", 'zh-CN': '债务人所在地' }],
  ['debtor.timeZones', { en: "the debtor's time zone", 'zh-CN': '债务人所在时区' }],
  ['debtor.kind', { en: 'whether the debtor is a person', 'zh-CN': '债务人是否为自然人' }],
  ['zones', { en: 'time zone data', 'zh-CN': '时区数据' }],
  ['history', { en: 'the contacts so far', 'zh-CN': '既往联系记录' }],
  ['marks', { en: 'the statuses of the debtor', 'zh-CN': '债务人状态标记' }],
  ['consents', { en: 'what the debtor consented to', 'zh-CN': '债务人的同意' }],
  ['notices', { en: 'the notices that were sent', 'zh-CN': '已发送的通知' }],
  ['preferences', { en: 'what the debtor asked', 'zh-CN': '债务人提出的要求' }],
  ['identityEstablished', { en: 'whether identity is established', 'zh-CN': '身份是否已核实' }],
  ['institution', { en: 'what kind of lender it is', 'zh-CN': '机构类型' }],
  ['debtKinds', { en: 'what kind of debt it is', 'zh-CN': '债务种类' }],
  ['daysPastDue', { en: 'days past due', 'zh-CN': '逾期天数' }],
  ['request.place', { en: 'where the contact would reach the person', 'zh-CN': '联系地点' }],
  ['request.addressId', { en: 'the number or address', 'zh-CN': '号码或地址' }],
  ['request.contents', { en: 'what the contact would say', 'zh-CN': '联系内容' }],
  ['request.isRecorded', { en: 'whether it would be recorded', 'zh-CN': '是否留痕' }],
  ['asOf', { en: 'a day that every clock has', 'zh-CN': '各时区均有的日期' }],
  ['place', { en: 'the contact law of the place', 'zh-CN': '当地的联系规则' }],
])

/**
 * How is something that is missing or uncovered called (缺口)? What the library does not name so reads as it is.
 *
 * @param gap - As `missing` and `uncovered` of an answer name it.
 */
export function gapLabel(gap: string): Label {
  const label = gapLabels.get(gap.replace(/^(debtor\.timeZones)\[\d+\]$/, '$1'))
  if (label !== undefined) return label
  const [, calendar] = /^calendars\.(.+)$/.exec(gap) ?? []
  if (calendar !== undefined)
    return { en: `the days of calendar ${calendar}`, 'zh-CN': `日历 ${calendar} 的日期` }
  const [, of = '', what = ''] = /^(.+):([^:]+)$/.exec(gap) ?? []
  if (what === 'confidence') return { en: `a surer source of rule ${of}`, 'zh-CN': `规则 ${of} 更可靠的出处` }
  if (what === 'no-value') return { en: `what rule ${of} asks on this day`, 'zh-CN': `规则 ${of} 当日的内容` }
  const kind = ruleKinds.find((one) => one === what)
  if (kind === undefined) return verbatim(gap)
  const { en, 'zh-CN': chinese } = ruleKindLabels[kind]
  return { en: `all of the law on ${en} in pack ${of}`, 'zh-CN': `规则包 ${of} 中完整的${chinese}规则` }
}
