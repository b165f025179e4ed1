import type { Locale } from '../foundations'
import { refusalReasonLabels } from './assignment-labels'
import type { CaseNeeds } from './case-to-assign'
import type { RefusalReason } from './refusals'

interface Words {
  readonly list: (names: readonly string[]) => string
  readonly detail: (label: string, detail: string) => string
  readonly has: (own: string, asked: string) => string
  readonly works: (classes: string) => string
  readonly limit: (own: string, asked: string) => string
  readonly full: (used: string, most: string, asked: string) => string
  readonly join: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    list: (names) => (names.length === 0 ? 'none' : names.join(', ')),
    detail: (label, detail) => `${label} (${detail})`,
    has: (own, asked) => `has ${own}; the case asks for ${asked}`,
    works: (classes) => `works on ${classes}`,
    limit: (own, asked) => `up to ${own}; the case is about ${asked}`,
    full: (used, most, asked) => `${used} of ${most} used; the case takes ${asked}`,
    join: '; ',
  },
  'zh-CN': {
    list: (names) => (names.length === 0 ? '无' : names.join('、')),
    detail: (label, detail) => `${label}（${detail}）`,
    has: (own, asked) => `现有：${own}；案件要求：${asked}`,
    works: (classes) => `只办理：${classes}`,
    limit: (own, asked) => `权限 ${own}，案件 ${asked}`,
    full: (used, most, asked) => `已用 ${used}，上限 ${most}，此案占 ${asked}`,
    join: '；',
  },
}

/** How do these reasons against a collector read, one after the other, beside what the case asks? */
export function tellRefusals(reasons: readonly RefusalReason[], needs: CaseNeeds, locale: Locale): string {
  return reasons.map((reason) => tellRefusal(reason, needs, locale)).join(words[locale].join)
}

function tellRefusal(reason: RefusalReason, needs: CaseNeeds, locale: Locale): string {
  const say = words[locale]
  const label = refusalReasonLabels[reason.code][locale]
  const named = (name: string | null): string => say.list(name === null ? [] : [name])
  const amount = needs.amount === null ? named(null) : `${needs.amount} ${needs.currency ?? ''}`
  switch (reason.code) {
    case 'not-listed':
    case 'excluded':
    case 'amount-unknown':
      return label
    case 'lacks-skill':
      return say.detail(label, say.list(reason.skills))
    case 'no-common-language':
      return say.detail(label, say.has(say.list(reason.languages), say.list(needs.languages)))
    case 'other-customer-class':
      return say.detail(label, say.has(say.list(reason.customerClasses), named(needs.customerClass)))
    case 'customer-class-unknown':
      return say.detail(label, say.works(say.list(reason.customerClasses)))
    case 'role-too-low':
      return say.detail(label, say.has(named(reason.role), named(needs.role)))
    case 'currency-differs':
      return say.detail(label, say.has(reason.currency, named(needs.currency)))
    case 'above-authority':
      return say.detail(label, say.limit(`${reason.upTo} ${reason.currency}`, amount))
    case 'caseload-full':
      return say.detail(label, say.full(String(reason.used), String(reason.most), String(needs.complexity)))
    case 'amount-full':
      return say.detail(label, say.full(reason.used, `${reason.most} ${reason.currency}`, amount))
  }
}
