import {
  describeFault,
  type Fault,
  historyOrderIssues,
  type Issue,
  joinPath,
  labelShape,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import { duplicateIdIssues, hoursIssues } from '../model'
import type { ContactRule, CountedPeriod, WindowRule } from './contact-rule'
import type { Coverage, Pack } from './pack'
import { contactRuleShape } from './rule-shapes'

const coverage: Shape<Coverage> = /* @__PURE__ */ oneOf([
  'complete',
  'none-in-law',
  'partial',
  'not-researched',
])

/** The form of a {@link Pack}; whether the fields of its rules agree is told by {@link packIssues}. */
export const packShape: Shape<Pack> = /* @__PURE__ */ record<Pack>({
  id: text,
  issuer: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['law', 'lender'])),
  place: text,
  version: text,
  title: labelShape,
  coverage: /* @__PURE__ */ record<Pack['coverage']>({
    window: /* @__PURE__ */ optional(coverage),
    cap: /* @__PURE__ */ optional(coverage),
    gap: /* @__PURE__ */ optional(coverage),
    prerequisite: /* @__PURE__ */ optional(coverage),
    recipient: /* @__PURE__ */ optional(coverage),
    block: /* @__PURE__ */ optional(coverage),
    preference: /* @__PURE__ */ optional(coverage),
    content: /* @__PURE__ */ optional(coverage),
    record: /* @__PURE__ */ optional(coverage),
  }),
  rules: /* @__PURE__ */ listOf(contactRuleShape),
})

/** What is wrong with these well-formed packs, rule by rule and across them? Every fault. */
export function packIssues(packs: readonly Pack[], path: string): readonly Issue[] {
  return [
    ...duplicateIdIssues(packs, path),
    ...packs.flatMap(({ rules }, index) => {
      const rulesPath = joinPath(joinPath(path, index), 'rules')
      return [
        ...duplicateIdIssues(rules, rulesPath),
        ...rules.flatMap((rule, place) => ruleIssues(rule, joinPath(rulesPath, place))),
      ]
    }),
  ]
}

function ruleIssues(rule: ContactRule, path: string): readonly Issue[] {
  const historyPath = joinPath(path, 'history')
  const order = historyOrderIssues(rule, path)
  const valuePath = (index: number): string => joinPath(joinPath(historyPath, index), 'value')
  switch (rule.kind) {
    case 'window':
      return [
        ...order,
        ...rule.history.flatMap(({ value }, index) => hoursIssues(value ?? [], valuePath(index))),
        ...calendarIssues(rule, path),
      ]
    case 'cap':
      return [
        ...order,
        ...rule.history.flatMap(({ value }, index) =>
          value === null || periodsOf(value.period).length === 1
            ? []
            : [describeFault(periodFault(value.period), joinPath(valuePath(index), 'period'))],
        ),
      ]
    default:
      return order
  }
}

function periodsOf(period: CountedPeriod): readonly string[] {
  return Object.entries(period).flatMap(([name, value]) => (value === undefined ? [] : [name]))
}

/** Days by which only a calendar can go, and no calendar named. */
function calendarIssues({ calendar, history }: WindowRule, path: string): readonly Issue[] {
  if (calendar !== undefined) return []
  const asked = history.some(({ value }) =>
    value?.some(({ on }) => on?.some((day) => day === 'holiday' || day.endsWith('business-day'))),
  )
  return asked ? [describeFault(noCalendar, joinPath(path, 'calendar'))] : []
}

function periodFault(period: CountedPeriod): Fault {
  const named = periodsOf(period)
  return {
    code: named.length === 0 ? 'missing' : 'unknown-key',
    expected: { en: 'one of days, calendar or unspecified', 'zh-CN': 'days、calendar、unspecified 之一' },
    received:
      named.length === 0
        ? { en: 'none of them', 'zh-CN': '均未填写' }
        : { en: named.join(' and '), 'zh-CN': named.join('、') },
    remedy: {
      en: 'Say over which period contacts are counted, in one way.',
      'zh-CN': '请以一种方式写明计次的期间。',
    },
  }
}

const noCalendar: Fault = {
  code: 'missing',
  expected: { en: 'the id of a calendar', 'zh-CN': '日历编号' },
  received: {
    en: 'hours of holidays or business days, and no calendar',
    'zh-CN': '按节假日或工作日的时段，但未指明日历',
  },
  remedy: {
    en: 'Name the calendar that tells these days; the caller passes it among calendars.',
    'zh-CN': '请指明判定这些日期的日历，由调用方在 calendars 中传入。',
  },
}
