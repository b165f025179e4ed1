import {
  type CivilDate,
  type CompiledTable,
  type Fault,
  inputError,
  type Label,
  type Locale,
  labelIn,
  showValue,
} from '../foundations'
import type { CompiledPolicy, RunningCases } from '../policy'
import { letterStatusLabels, type NextLetter } from '../strategy'
import type { Answer, Assessment, Decision } from './decision'
import { tellAnswer } from './tell-answer'
import { type JudgedCommitments, tellCommitments } from './tell-commitments'
import { tellContact } from './tell-contact'
import { factWords } from './tell-facts'
import { tellLosers } from './tell-losers'
import { tellPlan } from './tell-plan'
import { tellSegments } from './tell-segments'

const questions = {
  stage: { en: 'Stage', 'zh-CN': '阶段' },
  treatment: { en: 'Treatment', 'zh-CN': '处理方式' },
  followUpDays: { en: 'Follow-up every so many days', 'zh-CN': '每隔多少天跟进' },
  followUpOn: { en: 'Next follow-up', 'zh-CN': '下次跟进日' },
  letter: { en: 'Next letter', 'zh-CN': '下一封函件' },
  approver: { en: 'Approver', 'zh-CN': '审批人' },
} as const satisfies Record<string, Label>

const noLetter: Label = { en: 'none', 'zh-CN': '无' }

const letterWords: Readonly<Record<Locale, (letter: string, status: string) => string>> = {
  en: (letter, status) => `${letter} (${status})`,
  'zh-CN': (letter, status) => `${letter}（${status}）`,
}

const noFollowUp: Readonly<Record<Locale, (question: string) => string>> = {
  en: (question) => `${question}: none.`,
  'zh-CN': (question) => `${question}：无。`,
}

const lateDay: Readonly<Record<Locale, (day: string) => string>> = {
  en: (day) => `${day} (late)`,
  'zh-CN': (day) => `${day}（已过）`,
}

const basis: Readonly<Record<Locale, (policy: string, version: string, library: string) => string>> = {
  en: (policy, version, library) =>
    `Decided by policy ${policy}, version ${version}, with arrears ${library}.`,
  'zh-CN': (policy, version, library) => `按政策 ${policy} 版本 ${version} 决定（arrears ${library}）。`,
}

const effects: Readonly<Record<Locale, Readonly<Record<RunningCases, string>>>> = {
  en: {
    finish: ' The case finishes under the version that it runs under.',
    restart: ' The case restarts under this version.',
    continue: ' The case continues under this version.',
  },
  'zh-CN': {
    finish: '本案按其所适用的原版本办结。',
    restart: '本案按此版本重新开始。',
    continue: '本案按此版本继续。',
  },
}

/** In which language, and with whom. */
export interface ExplainHow {
  readonly locale: Locale
  /** With the rows that did not decide, of a decision that was made with `trace: true`. */
  readonly losers?: true
}

/**
 * How does a decision read, sentence by sentence, to a collector or an auditor?
 *
 * One text per answer, in the order of the chain, then those of the plan that say something, then one per promise, agreement and commitment of the creditor and per
 * channel of an assessment, then the basis. Ids of rules stand as they are; values and facts by their labels. Nothing of
 * the case but the facts that the rules used is repeated.
 *
 * Segmentations on which nothing known says anything, where there are several, share one text after the other segments;
 * not with the losers, which stand beneath their own answer.
 *
 * @param losers - `true` for one text more after the answer of a table for each of its rows that did not decide: what it
 * asked and saw. Letters and approvers are found by no table.
 * @throws ArrearsError `invalid-input` for losers of a decision without a trace, and for another value of `losers`.
 */
export function explainDecision(
  policy: CompiledPolicy,
  decision: Decision & JudgedCommitments & Partial<Pick<Assessment, 'contact' | 'followUpOn'>>,
  locale: Locale,
  losers?: unknown,
): readonly string[] {
  if (losers !== undefined && losers !== true) throw inputError(trueOnly(losers), 'losers')
  const labelsOf =
    (known: readonly { readonly id: string; readonly label: Label }[] | undefined) => (id: unknown) => {
      const found = known?.find((one) => one.id === id)
      return found === undefined ? String(id) : labelIn(found.label, locale)
    }
  const strategy = policy.strategy?.policy
  const letterLabel = labelsOf(strategy?.letters)
  const facts = factWords(policy, locale)
  const tell = <Value>(question: Label, answer: Answer<Value>, show: (value: Value) => string): string =>
    tellAnswer(facts, labelIn(question, locale), answer, show, locale)
  const others = (
    table: CompiledTable<unknown> | undefined,
    answer: Answer<unknown>,
    path: string,
  ): readonly string[] =>
    losers === undefined || table === undefined ? [] : tellLosers(facts, table.table.id, answer, path, locale)
  const showLetter = (next: NextLetter | null): string =>
    next === null
      ? labelIn(noLetter, locale)
      : letterWords[locale](letterLabel(next.letter), letterStatusLabels[next.status][locale])

  const tellFollowUp = (answer: Answer<CivilDate>): string =>
    answer.status === 'none'
      ? noFollowUp[locale](labelIn(questions.followUpOn, locale))
      : tell(questions.followUpOn, answer, (day) => (day < decision.asOf ? lateDay[locale](day) : day))

  const {
    segments,
    stage,
    treatment,
    followUpDays,
    letter,
    approver,
    plan,
    contact = [],
    followUpOn,
  } = decision
  const { id, version, effect } = decision.basis.policy
  return [
    ...tellSegments(policy, segments, facts, locale, losers === true),
    tell(questions.stage, stage, labelsOf(strategy?.stages)),
    ...others(policy.strategy?.stageTable, stage, 'stage'),
    tell(questions.treatment, treatment, labelsOf(strategy?.treatments)),
    ...others(policy.strategy?.treatmentTable, treatment, 'treatment'),
    tell(questions.followUpDays, followUpDays, String),
    ...others(policy.strategy?.cadenceTable, followUpDays, 'followUpDays'),
    ...(followUpOn === undefined ? [] : [tellFollowUp(followUpOn)]),
    tell(questions.letter, letter, showLetter),
    tell(questions.approver, approver, labelsOf(strategy?.authority.roles)),
    ...(plan === null || strategy === undefined ? [] : tellPlan(facts, strategy, plan, locale)),
    ...tellCommitments(decision, locale),
    ...contact.map((times) => tellContact(times, locale)),
    basis[locale](id, version, decision.basis.library) +
      (effect === undefined ? '' : effects[locale][effect]),
  ]
}

function trueOnly(received: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'true', 'zh-CN': 'true' },
    received: showValue(received),
    remedy: {
      en: 'Pass true for the rows that did not decide, or leave it out.',
      'zh-CN': '需要列出未作决定的规则时传入 true，否则省略。',
    },
  }
}
