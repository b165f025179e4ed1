import {
  citationShape,
  civilDate,
  type DatedValue,
  dayCount,
  describeFault,
  type Fault,
  type FieldShapes,
  historyOrderFault,
  type Issue,
  inspect,
  joinPath,
  labelShape,
  leaf,
  listOf,
  oneOf,
  optional,
  readField,
  record,
  type Shape,
  showValue,
  text,
} from '../foundations'
import { channels, contactOutcomes, duplicateIdIssues } from '../model'
import {
  type CapRule,
  type ContactLimit,
  type ContactRule,
  type CountedContacts,
  type Coverage,
  type Pack,
  type RuleKind,
  type RuleValues,
  ruleKinds,
  type WindowRule,
} from './contact-rule'
import { hoursIssues, hoursShape } from './hours-shape'

const coverage: Shape<Coverage> = /* @__PURE__ */ oneOf([
  'complete',
  'none-in-law',
  'partial',
  'not-researched',
])

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// What a rule must hold depends on its kind; it is inspected by kind once the pack is well formed.
const anyRule: Shape<ContactRule> = /* @__PURE__ */ leaf<ContactRule>(isObject, (value) => ({
  code: value === undefined ? 'missing' : 'wrong-type',
  expected: { en: 'a rule', 'zh-CN': '规则' },
  received: showValue(value),
  remedy: { en: 'Pass an object with an id and a kind.', 'zh-CN': '请传入含 id 和 kind 的对象。' },
}))

/** The form of a {@link Pack}, but for its rules, which {@link packIssues} inspects by kind. */
export const packShape: Shape<Pack> = /* @__PURE__ */ record<Pack>({
  id: text,
  place: text,
  version: text,
  title: labelShape,
  coverage: /* @__PURE__ */ record<Pack['coverage']>({ window: coverage, cap: coverage }),
  rules: /* @__PURE__ */ listOf(anyRule),
})

const wholeNumberFault = (value: unknown): Fault => ({
  code: value === undefined ? 'missing' : 'wrong-type',
  expected: { en: 'a whole number of at least 1', 'zh-CN': '不小于 1 的整数' },
  received: showValue(value),
  remedy: { en: 'Pass an integer such as 7.', 'zh-CN': '请传入整数，例如 7。' },
})

const limit: Shape<ContactLimit> = /* @__PURE__ */ record<ContactLimit>({
  most: dayCount,
  days: /* @__PURE__ */ leaf<number>((value) => dayCount.accepts(value) && value !== 0, wholeNumberFault),
})

const actors = /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(['lender', 'agency']))
const channelList = /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels))

// Like a rule itself, a value depends on the kind, and is inspected by kind; null ends the rule.
function historyOf<Value>(): Shape<readonly DatedValue<Value>[]> {
  return listOf(record<DatedValue<Value>>({ from: civilDate, value: anyValue, citation: citationShape }))
}

const anyValue: Shape<never> = /* @__PURE__ */ leaf<never>(
  (value) => value !== undefined,
  (value) => ({
    code: 'missing',
    expected: { en: 'a value, or null', 'zh-CN': '值或 null' },
    received: showValue(value),
    remedy: { en: 'Pass null to end the rule.', 'zh-CN': '规则终止请写 null。' },
  }),
)

// Joined by assignment, not spread: a spread would keep all of it in a bundle that uses none of it.
const common = {
  id: text,
  label: labelShape,
  effect: /* @__PURE__ */ oneOf(['deny', 'presume-violation', 'advise']),
  channels: channelList,
  actors: /* @__PURE__ */ optional(actors),
  unless: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(['agreed-time']))),
} as const

const windowShape: Shape<WindowRule> = /* @__PURE__ */ record<WindowRule>(
  /* @__PURE__ */ Object.assign({}, common, {
    kind: /* @__PURE__ */ oneOf(['window']),
    sense: /* @__PURE__ */ oneOf(['allows', 'forbids']),
    history: /* @__PURE__ */ historyOf<RuleValues['window']>(),
  }) satisfies FieldShapes<WindowRule>,
)

const capShape: Shape<CapRule> = /* @__PURE__ */ record<CapRule>(
  /* @__PURE__ */ Object.assign({}, common, {
    kind: /* @__PURE__ */ oneOf(['cap']),
    counts: /* @__PURE__ */ record<CountedContacts>({
      channels: channelList,
      outcomes: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(contactOutcomes)),
      directions: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(['outbound', 'inbound'])),
      actors,
    }),
    history: /* @__PURE__ */ historyOf<RuleValues['cap']>(),
  }) satisfies FieldShapes<CapRule>,
)

const shapeOfKind: Readonly<Record<RuleKind, Shape<ContactRule>>> = { window: windowShape, cap: capShape }
const valueOfKind: Readonly<Record<RuleKind, Shape<unknown>>> = { window: hoursShape, cap: limit }

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

function ruleIssues(rule: unknown, path: string): readonly Issue[] {
  const kind = readField(rule, 'kind')
  if (!ruleKinds.includes(kind as RuleKind)) {
    return [describeFault(kindFault(kind), joinPath(path, 'kind'))]
  }
  const parsed = inspect(shapeOfKind[kind as RuleKind], rule, rowIssues)
  if (parsed.ok) return []
  return within(path, parsed.issues)
}

function rowIssues(rule: ContactRule): readonly Issue[] {
  return rule.history.flatMap(({ from, value }, index) => {
    const path = joinPath('history', index)
    const previous = rule.history[index - 1]
    const parsed = inspect(valueOfKind[rule.kind], value, () =>
      rule.kind === 'window' ? hoursIssues(value as RuleValues['window'], '') : [],
    )
    return [
      ...(previous === undefined || previous.from < from
        ? []
        : [describeFault(historyOrderFault(previous.from, from), joinPath(path, 'from'))]),
      ...(value === null || parsed.ok ? [] : within(joinPath(path, 'value'), parsed.issues)),
    ]
  })
}

/** The same issues, at a place that holds what they were found in. */
function within(path: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({
    ...issue,
    path: issue.path === '' || issue.path.startsWith('[') ? `${path}${issue.path}` : `${path}.${issue.path}`,
  }))
}

function kindFault(received: unknown): Fault {
  return {
    code: received === undefined ? 'missing' : 'wrong-type',
    expected: { en: ruleKinds.join(' or '), 'zh-CN': ruleKinds.join(' 或 ') },
    received: showValue(received),
    remedy: { en: 'Name a kind that the guard knows.', 'zh-CN': '请指明本库支持的规则种类。' },
  }
}
