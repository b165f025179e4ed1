import {
  type CurrencyCode,
  currency,
  dayCount,
  describeFault,
  dictionaryOf,
  type FactValue,
  type Fault,
  factValue,
  type Issue,
  joinPath,
  leaf,
  listOf,
  optional,
  readField,
  record,
  type Shape,
  showValue,
  text,
  verbatim,
} from '../foundations'
import { duplicateIdIssues } from '../model'

/** What a policy is asked after its segmentations, in the order of the chain; no segmentation has such an id. */
export const stepQuestions = ['stage', 'treatment', 'followUpDays', 'letter', 'approver'] as const

/** One of the questions that every policy is asked after its segmentations. */
export type StepQuestion = (typeof stepQuestions)[number]

/** What an example expects of a decision; what it leaves out it does not mind. */
export interface ExpectedDecision {
  /** Segment by the id of its segmentation. */
  readonly segments?: Readonly<Record<string, string>>
  readonly stage?: string
  readonly treatment?: string
  readonly followUpDays?: number
  /** The letter that is next, with whether it is late; `null` where none may be due. */
  readonly letter?: { readonly letter: string; readonly status: 'due' | 'late' } | null
  readonly approver?: string
  /** The questions that must stay open for want of facts: `stage`, `treatment` and so on, or a segmentation. */
  readonly undetermined?: readonly string[]
}

/** A worked example of a policy (政策示例): what is given, what is expected, and why. */
export interface PolicyExample {
  /** Unique in the policy. */
  readonly id: string
  /** Why the policy wants this, in the lender's words. */
  readonly because: string
  readonly given: {
    readonly facts: Readonly<Record<string, FactValue>>
    readonly currency?: CurrencyCode
    readonly lettersSent?: readonly string[]
  }
  readonly expect: ExpectedDecision
}

type ExpectedLetter = NonNullable<ExpectedDecision['letter']>

const expectedLetter: Shape<ExpectedLetter | null> = /* @__PURE__ */ leaf<ExpectedLetter | null>(
  (value) =>
    value === null ||
    (typeof readField(value, 'letter') === 'string' &&
      ['due', 'late'].includes(readField(value, 'status') as string) &&
      Object.keys(value as object).length === 2),
  (value) => ({
    code: 'wrong-type',
    expected: { en: 'a letter with its status, or null', 'zh-CN': '函件及其状态，或 null' },
    received: showValue(value),
    remedy: {
      en: "Write { letter: 'letter-1', status: 'due' } or 'late'; null where none may be due.",
      'zh-CN': "请写 { letter: 'letter-1', status: 'due' } 或 'late'；不应有函件时写 null。",
    },
  }),
)

/** The form of a {@link PolicyExample}. */
export const policyExampleShape: Shape<PolicyExample> = /* @__PURE__ */ record<PolicyExample>({
  id: text,
  because: text,
  given: /* @__PURE__ */ record<PolicyExample['given']>({
    facts: /* @__PURE__ */ dictionaryOf(factValue),
    currency: /* @__PURE__ */ optional(currency),
    lettersSent: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  }),
  expect: /* @__PURE__ */ record<ExpectedDecision>({
    segments: /* @__PURE__ */ optional(/* @__PURE__ */ dictionaryOf(text)),
    stage: /* @__PURE__ */ optional(text),
    treatment: /* @__PURE__ */ optional(text),
    followUpDays: /* @__PURE__ */ optional(dayCount),
    letter: /* @__PURE__ */ optional(expectedLetter),
    approver: /* @__PURE__ */ optional(text),
    undetermined: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  }),
})

/** What is wrong with well-formed examples across their fields? Every fault. */
export function exampleIssues(examples: readonly PolicyExample[], path: string): readonly Issue[] {
  return [
    ...duplicateIdIssues(examples, path),
    ...examples.flatMap(({ expect }, index) =>
      openQuestionIssues(expect, joinPath(joinPath(joinPath(path, index), 'expect'), 'undetermined')),
    ),
  ]
}

/** A question cannot be answered and open at once: such an example could never pass. */
function openQuestionIssues(expect: ExpectedDecision, path: string): readonly Issue[] {
  const { segments = {}, undetermined = [] } = expect
  const named = new Set<string>([
    ...Object.keys(segments),
    ...stepQuestions.filter((question) => expect[question] !== undefined),
  ])
  return undetermined.flatMap((question, index) => {
    if (!named.has(question)) {
      named.add(question)
      return []
    }
    return [describeFault(namedTwice(question), joinPath(path, index))]
  })
}

function namedTwice(question: string): Fault {
  return {
    code: 'duplicate-id',
    expected: {
      en: 'a question of which the example expects nothing else',
      'zh-CN': '该示例未另作期望的问题',
    },
    received: verbatim(JSON.stringify(question)),
    remedy: {
      en: 'Expect an answer or that it stays open, and each once.',
      'zh-CN': '请只期望一个答案，或只期望其未定，且只写一次。',
    },
  }
}
