import {
  type Citation,
  citationShape,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import { duplicateIdIssues } from '../model'

/** What an entry of a playbook answers: words, a mood, a character, a conduct, or how to lead the talk itself. */
export const playbookKinds = [
  'objection',
  'refusal',
  'emotion',
  'personality',
  'style',
  'behavior',
  'motive',
  'disagreement',
  'abuse',
  'persuasion',
] as const

/** One of the {@link playbookKinds}. */
export type PlaybookKind = (typeof playbookKinds)[number]

/** How is each kind of entry called (话术类别)? */
export const playbookKindLabels: Readonly<Record<PlaybookKind, Label>> = {
  objection: { en: 'objection', 'zh-CN': '异议' },
  refusal: { en: 'refusal', 'zh-CN': '拒付' },
  emotion: { en: 'emotion', 'zh-CN': '情绪' },
  personality: { en: 'observed personality', 'zh-CN': '性格类型' },
  style: { en: 'conversation style', 'zh-CN': '沟通风格' },
  behavior: { en: 'payment behavior of a firm', 'zh-CN': '企业拖欠行为' },
  motive: { en: 'motive', 'zh-CN': '拖欠动机' },
  disagreement: { en: 'disagreement', 'zh-CN': '分歧' },
  abuse: { en: 'abuse by the debtor', 'zh-CN': '对方辱骂' },
  persuasion: { en: 'persuasion', 'zh-CN': '说服' },
}

/**
 * What does one who speaks with a debtor do in this situation (应对话术)?
 *
 * It guides tone and order of a talk. It changes no amount, no right and no limit of contact.
 */
export interface PlaybookEntry {
  /** Such as `objection-wrong-invoice`. */
  readonly id: string
  readonly kind: PlaybookKind
  /** What the debtor says, shows or is; of persuasion, the means. */
  readonly label: Label
  /** By what it is told. */
  readonly signs?: readonly Label[]
  /** What to do, in order. */
  readonly steps: readonly Label[]
  /** What makes it worse, or is forbidden. */
  readonly avoid?: readonly Label[]
  readonly source?: Citation
}

/** How is a talk prepared, led and recorded (通话流程)? What to do in each phase, in order. */
export interface CallPlan {
  readonly before: readonly Label[]
  readonly open: readonly Label[]
  readonly middle: readonly Label[]
  readonly close: readonly Label[]
  readonly after: readonly Label[]
}

/** What is one call to bring about (通话目标)? Each call has one goal. */
export interface CallGoal {
  readonly id: string
  readonly label: Label
}

const labels: Shape<readonly Label[]> = /* @__PURE__ */ listOf(labelShape)

/** The form of a {@link PlaybookEntry}. */
export const playbookEntryShape: Shape<PlaybookEntry> = /* @__PURE__ */ record<PlaybookEntry>({
  id: text,
  kind: /* @__PURE__ */ oneOf(playbookKinds),
  label: labelShape,
  signs: /* @__PURE__ */ optional(labels),
  steps: labels,
  avoid: /* @__PURE__ */ optional(labels),
  source: /* @__PURE__ */ optional(citationShape),
})

/** The form of a {@link CallPlan}. */
export const callPlanShape: Shape<CallPlan> = /* @__PURE__ */ record<CallPlan>({
  before: labels,
  open: labels,
  middle: labels,
  close: labels,
  after: labels,
})

/** The form of a {@link CallGoal}. */
export const callGoalShape: Shape<CallGoal> = /* @__PURE__ */ record<CallGoal>({
  id: text,
  label: labelShape,
})

/**
 * What is wrong with a well-formed playbook? Every id used before, and every entry that names a situation
 * and leaves its reader without a step.
 *
 * @param path - Where the list is in its document.
 */
export function playbookIssues(entries: readonly PlaybookEntry[], path: string): readonly Issue[] {
  return [
    ...duplicateIdIssues(entries, path),
    ...entries.flatMap(({ steps }, index) =>
      steps.length > 0 ? [] : [describeFault(noSteps, joinPath(joinPath(path, index), 'steps'))],
    ),
  ]
}

const noSteps: Fault = {
  code: 'missing',
  expected: { en: 'at least one step', 'zh-CN': '至少一个步骤' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: { en: 'Say what to do first, or drop the entry.', 'zh-CN': '请写明先做什么，或删除该条。' },
}
