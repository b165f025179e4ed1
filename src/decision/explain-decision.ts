import type { ContactTimes } from '../contact'
import {
  type Confidence,
  type FactDefinition,
  type FactValue,
  type Label,
  type Locale,
  labelIn,
  type Vocabulary,
} from '../foundations'
import type { Channel } from '../model'
import type { CompiledPolicy, RunningCases } from '../policy'
import { type NextLetter, stageFact } from '../strategy'
import type { Answer, Assessment, Decision, DecisionReason } from './decision'

/** The words of an explanation, in one language. */
interface Words {
  readonly decided: (question: string, value: string) => string
  readonly none: (question: string) => string
  readonly conflict: (question: string, rules: string) => string
  readonly undetermined: (question: string, missing: string, mayBe: string) => string
  readonly because: (facts: string, rule: string) => string
  readonly always: (rule: string) => string
  readonly override: (by: string, why: string) => string
  readonly note: (note: string) => string
  readonly source: (title: string, confidence: string) => string
  readonly fact: (name: string, value: string) => string
  readonly contact: (channel: string, times: string) => string
  readonly noContact: (channel: string) => string
  readonly uncertainContact: (channel: string, gaps: string) => string
  readonly unknown: string
  readonly yes: string
  readonly no: string
  readonly list: string
  readonly basis: (policy: string, version: string, library: string) => string
  readonly effects: Readonly<Record<RunningCases, string>>
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    decided: (question, value) => `${question}: ${value}.`,
    none: (question) => `${question}: nothing, no rule of the policy is for this case.`,
    conflict: (question, rules) => `${question}: contradictory, the rules ${rules} exclude each other.`,
    undetermined: (question, missing, mayBe) =>
      `${question}: not known, for want of ${missing}.${mayBe === '' ? '' : ` It may be ${mayBe}.`}`,
    because: (facts, rule) => ` Because ${facts} (rule ${rule}).`,
    always: (rule) => ` By rule ${rule}.`,
    override: (by, why) => ` Decided by ${by}: ${why}.`,
    note: (note) => ` ${note}`,
    source: (title, confidence) => ` Source: ${title} (${confidence}).`,
    fact: (name, value) => `${name}: ${value}`,
    contact: (channel, times) => `Contact by ${channel} on this day: ${times} (UTC).`,
    noContact: (channel) => `Contact by ${channel} on this day: not allowed at any time.`,
    uncertainContact: (channel, gaps) =>
      `Contact by ${channel} on this day: not known whether it is allowed, for want of ${gaps}.`,
    unknown: 'not known',
    yes: 'yes',
    no: 'no',
    list: ', ',
    basis: (policy, version, library) =>
      `Decided by policy ${policy}, version ${version}, with arrears ${library}.`,
    effects: {
      finish: ' The case finishes under the version that it runs under.',
      restart: ' The case restarts under this version.',
      continue: ' The case continues under this version.',
    },
  },
  'zh-CN': {
    decided: (question, value) => `${question}：${value}。`,
    none: (question) => `${question}：无，政策中没有适用于此案的规则。`,
    conflict: (question, rules) => `${question}：规则 ${rules} 相互矛盾。`,
    undetermined: (question, missing, mayBe) =>
      `${question}：尚不能确定，缺少${missing}。${mayBe === '' ? '' : `可能为：${mayBe}。`}`,
    because: (facts, rule) => `依据：${facts}（规则 ${rule}）。`,
    always: (rule) => `依据规则 ${rule}。`,
    override: (by, why) => `由 ${by} 人工决定：${why}。`,
    note: (note) => `说明：${note}`,
    source: (title, confidence) => `出处：${title}（${confidence}）。`,
    fact: (name, value) => `${name}为${/^[\w-]/.test(value) ? ` ${value}` : value}`,
    contact: (channel, times) => `当日以${channel}联系：${times}（UTC）。`,
    noContact: (channel) => `当日以${channel}联系：任何时间均不允许。`,
    uncertainContact: (channel, gaps) => `当日以${channel}联系：尚不能确定是否允许，缺少 ${gaps}。`,
    unknown: '未知',
    yes: '是',
    no: '否',
    list: '、',
    basis: (policy, version, library) => `按政策 ${policy} 版本 ${version} 决定（arrears ${library}）。`,
    effects: {
      finish: '本案按其所适用的原版本办结。',
      restart: '本案按此版本重新开始。',
      continue: '本案按此版本继续。',
    },
  },
}

const questions = {
  stage: { en: 'Stage', 'zh-CN': '阶段' },
  treatment: { en: 'Treatment', 'zh-CN': '处理方式' },
  followUpDays: { en: 'Follow-up every so many days', 'zh-CN': '每隔多少天跟进' },
  letter: { en: 'Next letter', 'zh-CN': '下一封函件' },
  approver: { en: 'Approver', 'zh-CN': '审批人' },
} as const satisfies Record<string, Label>

const channelLabels: Readonly<Record<Channel, Label>> = {
  phone: { en: 'phone', 'zh-CN': '电话' },
  'voice-robot': { en: 'voice robot', 'zh-CN': '语音机器人' },
  sms: { en: 'SMS', 'zh-CN': '短信' },
  email: { en: 'e-mail', 'zh-CN': '邮件' },
  letter: { en: 'letter', 'zh-CN': '信函' },
  app: { en: 'app', 'zh-CN': '应用内消息' },
  messenger: { en: 'messenger', 'zh-CN': '即时通信' },
  visit: { en: 'visit', 'zh-CN': '上门' },
}

const grades: Readonly<Record<Confidence, Label>> = {
  verified: { en: 'verified', 'zh-CN': '已核对原文' },
  official: { en: 'official', 'zh-CN': '官方摘要' },
  secondary: { en: 'secondary', 'zh-CN': '二手资料' },
  weak: { en: 'weak', 'zh-CN': '单一二手资料' },
}

const noLetter: Label = { en: 'none', 'zh-CN': '无' }
const late: Label = { en: ' (late)', 'zh-CN': '（已逾窗口）' }

/**
 * How does a decision read, sentence by sentence, to a collector or an auditor?
 *
 * One text per answer, in the order of the chain, then one per channel of an assessment, then the basis. Ids of rules stand as they are; values
 * and facts by their labels. Nothing of the case but the facts that the rules used is repeated.
 */
export function explainDecision(
  policy: CompiledPolicy,
  decision: Decision & Partial<Pick<Assessment, 'contact'>>,
  locale: Locale,
): readonly string[] {
  const say = words[locale]
  const labelsOf =
    (known: readonly { readonly id: string; readonly label: Label }[] | undefined) => (id: unknown) => {
      const found = known?.find((one) => one.id === id)
      return found === undefined ? String(id) : labelIn(found.label, locale)
    }
  const strategy = policy.strategy?.policy
  const letterLabel = labelsOf(strategy?.letters)
  const known = factsOfReasons(policy)
  const tell = <Value>(question: Label, answer: Answer<Value>, show: (value: Value) => string): string =>
    tellAnswer(known, labelIn(question, locale), answer, show, locale)
  const showLetter = (next: NextLetter | null): string =>
    next === null
      ? labelIn(noLetter, locale)
      : letterLabel(next.letter) + (next.status === 'late' ? labelIn(late, locale) : '')

  const { id, version, effect } = decision.basis.policy
  return [
    ...decision.segments.map((segment) => {
      const segmentation = policy.segmentations.find((one) => one.id === segment.id)
      const question = segmentation?.label ?? { en: segment.id, 'zh-CN': segment.id }
      return tell(question, segment.answer, labelsOf(segmentation?.segments))
    }),
    tell(questions.stage, decision.stage, labelsOf(strategy?.stages)),
    tell(questions.treatment, decision.treatment, labelsOf(strategy?.treatments)),
    tell(questions.followUpDays, decision.followUpDays, String),
    tell(questions.letter, decision.letter, showLetter),
    tell(questions.approver, decision.approver, labelsOf(strategy?.authority.roles)),
    ...(decision.contact ?? []).map((times) => tellContact(times, locale)),
    say.basis(id, version, decision.basis.library) + (effect === undefined ? '' : say.effects[effect]),
  ]
}

/** Where the permitted time has best hours, those; instants in UTC, to the minute, as zones are not repeated. */
function tellContact(
  { channel, intervals, bestIntervals, missing, uncovered }: ContactTimes,
  locale: Locale,
): string {
  const say = words[locale]
  const name = labelIn(channelLabels[channel], locale)
  const gaps = [...missing, ...uncovered]
  if (gaps.length > 0) return say.uncertainContact(name, gaps.join(say.list))
  const shown = bestIntervals.length > 0 ? bestIntervals : intervals
  if (shown.length === 0) return say.noContact(name)
  const minute = (instant: string): string => instant.slice(0, 16).replace('T', ' ')
  return say.contact(name, shown.map(({ start, end }) => `${minute(start)} – ${minute(end)}`).join(say.list))
}

/** Every fact that a reason can name: those of the tables, the stage, and the measure to be approved. */
function factsOfReasons({ vocabulary, strategy }: CompiledPolicy): Vocabulary {
  if (strategy === null) return vocabulary
  const { stages, authority } = strategy.policy
  const measure: FactDefinition = {
    id: 'measure',
    label: { en: 'measure', 'zh-CN': '措施' },
    type: 'label',
    values: authority.measures,
    movement: 'derived',
  }
  return new Map([...vocabulary, ['stage', stageFact(stages)] as const, ['measure', measure] as const])
}

function tellAnswer<Value>(
  known: Vocabulary,
  question: string,
  answer: Answer<Value>,
  show: (value: Value) => string,
  locale: Locale,
): string {
  const say = words[locale]
  const nameOf = (fact: string): string => {
    const definition = known.get(fact)
    return definition === undefined ? fact : labelIn(definition.label, locale)
  }
  switch (answer.status) {
    case 'none':
      return say.none(question)
    case 'conflict':
      return say.conflict(question, answer.rules.join(say.list))
    case 'undetermined':
      return say.undetermined(
        question,
        answer.missing.map(nameOf).join(say.list),
        answer.mayBe.map(show).join(say.list),
      )
    case 'decided':
      return (
        say.decided(question, show(answer.value)) +
        answer.reasons.map((reason) => tellReason(known, reason, nameOf, locale)).join('')
      )
  }
}

function tellReason(
  known: Vocabulary,
  { rule, facts, override, note, source }: DecisionReason,
  nameOf: (fact: string) => string,
  locale: Locale,
): string {
  const say = words[locale]
  if (override !== undefined) return say.override(override.by, override.why)
  const used = Object.entries(facts).map(([fact, value]) =>
    say.fact(nameOf(fact), showFact(known.get(fact), value, locale)),
  )
  return [
    used.length === 0 ? say.always(rule) : say.because(used.join(say.list), rule),
    note === undefined ? '' : say.note(labelIn(note, locale)),
    source === undefined
      ? ''
      : say.source(
          typeof source.title === 'string' ? source.title : labelIn(source.title, locale),
          labelIn(grades[source.confidence], locale),
        ),
  ].join('')
}

function showFact(definition: FactDefinition | undefined, value: FactValue | null, locale: Locale): string {
  const say = words[locale]
  if (value === null) return say.unknown
  if (typeof value === 'boolean') return value ? say.yes : say.no
  const label =
    definition?.type === 'label' ? definition.values.find(({ id }) => id === value)?.label : undefined
  return label === undefined ? String(value) : labelIn(label, locale)
}
