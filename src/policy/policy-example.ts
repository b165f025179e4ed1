import { type ContactFacts, type ContactRequest, contactFactsShape, contactRequestShape } from '../contact'
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
  oneOf,
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
  /** What the guard answers to the contact that is given. */
  readonly contact?: {
    readonly status: 'allowed' | 'blocked' | 'undetermined'
    /** Exactly the rules that stand in the way, by their ids and in any order; absent: whichever they are. */
    readonly rules?: readonly string[]
  }
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
    /** A contact that somebody wants to make, and what is known beside the law, which the caller brings. */
    readonly contact?: { readonly request: ContactRequest; readonly facts: ContactFacts }
  }
  readonly expect: ExpectedDecision
}

type GivenContact = NonNullable<PolicyExample['given']['contact']>
type ExpectedContact = NonNullable<ExpectedDecision['contact']>
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

/** The form of what is expected of a contact. */
export const expectedContactShape: Shape<ExpectedContact> = /* @__PURE__ */ record<ExpectedContact>({
  status: /* @__PURE__ */ oneOf(['allowed', 'blocked', 'undetermined']),
  rules: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
})

/** The form of a {@link PolicyExample}. */
export const policyExampleShape: Shape<PolicyExample> = /* @__PURE__ */ record<PolicyExample>({
  id: text,
  because: text,
  given: /* @__PURE__ */ record<PolicyExample['given']>({
    facts: /* @__PURE__ */ dictionaryOf(factValue),
    currency: /* @__PURE__ */ optional(currency),
    lettersSent: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
    contact: /* @__PURE__ */ optional(
      /* @__PURE__ */ record<GivenContact>({ request: contactRequestShape, facts: contactFactsShape }),
    ),
  }),
  expect: /* @__PURE__ */ record<ExpectedDecision>({
    segments: /* @__PURE__ */ optional(/* @__PURE__ */ dictionaryOf(text)),
    stage: /* @__PURE__ */ optional(text),
    treatment: /* @__PURE__ */ optional(text),
    followUpDays: /* @__PURE__ */ optional(dayCount),
    letter: /* @__PURE__ */ optional(expectedLetter),
    approver: /* @__PURE__ */ optional(text),
    undetermined: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
    contact: /* @__PURE__ */ optional(expectedContactShape),
  }),
})

/** What is wrong with well-formed examples across their fields? Every fault. */
export function exampleIssues(examples: readonly PolicyExample[], path: string): readonly Issue[] {
  return [
    ...duplicateIdIssues(examples, path),
    ...examples.flatMap((example, index) => exampleIssuesAt(example, joinPath(path, index))),
  ]
}

function exampleIssuesAt({ given, expect }: PolicyExample, path: string): readonly Issue[] {
  const contactAt = (side: 'given' | 'expect'): string => joinPath(joinPath(path, side), 'contact')
  return [
    ...openQuestionIssues(expect, joinPath(joinPath(path, 'expect'), 'undetermined')),
    ...(expect.contact !== undefined && given.contact === undefined
      ? [describeFault(nothingToAnswer, contactAt('given'))]
      : []),
    ...(given.contact !== undefined && expect.contact === undefined
      ? [describeFault(nothingExpected, contactAt('expect'))]
      : []),
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

const nothingToAnswer: Fault = {
  code: 'missing',
  expected: {
    en: 'the contact of which the example expects an answer',
    'zh-CN': '该示例期望答复的联系',
  },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: 'Write { request, facts }: how and when contact would be made, and what is known; or expect nothing of contact.',
    'zh-CN': '请写 { request, facts }，即拟如何、何时联系及已知事实；或不对联系作期望。',
  },
}

const nothingExpected: Fault = {
  code: 'missing',
  expected: { en: 'an answer to the contact that is given', 'zh-CN': '对所给联系的期望答复' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: "Write { status: 'allowed' }, 'blocked' or 'undetermined', or leave the contact out.",
    'zh-CN': "请写 { status: 'allowed' }、'blocked' 或 'undetermined'，或去掉该联系。",
  },
}
