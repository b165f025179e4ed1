import { type Citation, confidenceLabels, joinItems, type Locale, labelIn } from '../foundations'
import type { Answer, DecisionReason } from './decision'
import { type FactWords, spaced } from './tell-facts'

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
  readonly asked: (condition: string) => string
  readonly noted: (by: string, on: string) => string
  readonly nothing: string
  readonly list: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    decided: (question, value) => `${question}: ${value}.`,
    none: (question) => `${question}: nothing, no rule of the policy is for this case.`,
    conflict: (question, rules) => `${question}: contradictory, the rules ${rules} exclude each other.`,
    undetermined: (question, missing, mayBe) =>
      `${question}: not known, for want of ${missing}.${mayBe === '' ? '' : ` It may be ${mayBe}.`}`,
    because: (facts, rule) => ` Because ${facts}; rule ${rule}.`,
    always: (rule) => ` By rule ${rule}.`,
    override: (by, why) => ` Decided by ${by}: ${why}.`,
    note: (note) => ` ${note}`,
    source: (title, confidence) => ` Source: ${title} (${confidence}).`,
    fact: (name, value) => `${name}: ${value}`,
    asked: (condition) => ` (${condition})`,
    noted: (by, on) => `, noted by ${by} on ${on}`,
    nothing: 'nothing',
    list: ', ',
  },
  'zh-CN': {
    decided: (question, value) => `${question}：${value}。`,
    none: (question) => `${question}：无，政策中没有适用于此案的规则。`,
    conflict: (question, rules) => `${question}：规则 ${rules} 相互矛盾。`,
    undetermined: (question, missing, mayBe) =>
      `${question}：尚不能确定，缺少${missing}。${mayBe === '' ? '' : `可能为：${mayBe}。`}`,
    because: (facts, rule) => `依据：${facts}；规则 ${rule}。`,
    always: (rule) => `依据规则 ${rule}。`,
    override: (by, why) => `由 ${by} 人工决定：${why}。`,
    note: (note) => `说明：${note}`,
    source: (title, confidence) => `出处：${title}（${confidence}）。`,
    fact: (name, value) => `${name}为${spaced(value)}`,
    asked: (condition) => `（${condition}）`,
    noted: (by, on) => `（${by} 于 ${on} 记录）`,
    nothing: '无',
    list: '、',
  },
}

/**
 * How does the answer to a question read, with the rules that decided, what they asked and what they saw?
 *
 * What a rule asks stands in parentheses after what it saw; not where it asks for that very value.
 */
export function tellAnswer<Value>(
  facts: FactWords,
  question: string,
  answer: Answer<Value>,
  show: (value: Value) => string,
  locale: Locale,
): string {
  const say = words[locale]
  switch (answer.status) {
    case 'none':
      return say.none(question)
    case 'conflict':
      return say.conflict(question, answer.rules.join(say.list))
    case 'undetermined': {
      // Where no value is named, nobody can say what it may be.
      const orNothing = answer.mayBeNone && answer.mayBe.length > 0 ? [say.nothing] : []
      const mayBe = [...answer.mayBe.map(show), ...orNothing]
      const missing = answer.missing.map(facts.nameOf)
      return say.undetermined(question, missing.join(say.list), joinItems(mayBe, locale))
    }
    case 'decided':
      return (
        say.decided(question, show(answer.value)) +
        answer.reasons.map((reason) => tellReason(facts, reason, locale)).join('')
      )
  }
}

function tellReason(
  { nameOf, tellValue, tellAsked }: FactWords,
  { rule, facts, threshold = {}, override, note, source, notedBy = {} }: DecisionReason,
  locale: Locale,
): string {
  const say = words[locale]
  if (override !== undefined) return say.override(override.by, override.why)
  const used = Object.entries(facts).map(([fact, value]) => {
    const asked = threshold[fact]
    const noted = notedBy[fact]
    const [seen, condition] = [
      tellValue(fact, value),
      asked === undefined ? undefined : tellAsked(fact, asked),
    ]
    return (
      say.fact(nameOf(fact), seen) +
      (condition === undefined || condition === seen ? '' : say.asked(condition)) +
      (noted === undefined ? '' : say.noted(noted.by, noted.on))
    )
  })
  return [
    used.length === 0 ? say.always(rule) : say.because(used.join(say.list), rule),
    note === undefined ? '' : say.note(labelIn(note, locale)),
    source === undefined ? '' : tellSource(source, locale),
  ].join('')
}

/** Where a rule is from, and how well that is supported, as a sentence. */
export function tellSource({ title, section, confidence }: Citation, locale: Locale): string {
  const say = words[locale]
  const name = typeof title === 'string' ? title : labelIn(title, locale)
  return say.source(
    section === undefined ? name : `${name}${say.list}${section}`,
    confidenceLabels[confidence][locale],
  )
}
