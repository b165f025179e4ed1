import { type Label, verbatim } from '../foundations'
import type { RuleEffect, RuleKind, RuleOverride } from './contact-rule'
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
}

/** How is each fact that lifts rules called? */
export const ruleOverrideLabels: Readonly<Record<RuleOverride, Label>> = {
  'agreed-time': { en: 'the time was agreed', 'zh-CN': '时间系双方约定' },
}

const gapLabels: ReadonlyMap<string, Label> = /* @__PURE__ */ new Map([
  ['debtor.place', { en: "the debtor's place", 'zh-CN': '债务人所在地' }],
  ['debtor.timeZones', { en: "the debtor's time zone", 'zh-CN': '债务人所在时区' }],
  ['zones', { en: 'time zone data', 'zh-CN': '时区数据' }],
  ['history', { en: 'the contacts so far', 'zh-CN': '既往联系记录' }],
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
  const [, of = '', what = ''] = /^(.+):([^:]+)$/.exec(gap) ?? []
  switch (what) {
    case 'confidence':
      return { en: `a surer source of rule ${of}`, 'zh-CN': `规则 ${of} 更可靠的出处` }
    case 'no-value':
      return { en: `what rule ${of} asks on this day`, 'zh-CN': `规则 ${of} 当日的内容` }
    case 'window':
    case 'cap': {
      const kind = ruleKindLabels[what]
      return {
        en: `all of the law on ${kind.en} in pack ${of}`,
        'zh-CN': `规则包 ${of} 中完整的${kind['zh-CN']}规则`,
      }
    }
    default:
      return verbatim(gap)
  }
}
