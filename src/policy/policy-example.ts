import { type ContactFacts, type ContactRequest, contactFactsShape, contactRequestShape } from '../contact'
import {
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  dayCount,
  describeFault,
  dictionaryOf,
  type FactValue,
  type Fault,
  factValue,
  finiteNumber,
  type Issue,
  joinPath,
  leaf,
  listOf,
  nullable,
  oneOf,
  optional,
  readField,
  record,
  type Shape,
  showValue,
  text,
  verbatim,
} from '../foundations'
import { type CaseFile, type Channel, caseFileShape, channels, duplicateIdIssues } from '../model'
import { FOLLOW_UP_ON, stepQuestions } from './step-questions'

/** What an example expects of how the treatment is carried out; what it leaves out it does not mind. */
export interface ExpectedPlan {
  /** Exactly the guidelines that hold, by their ids and in any order. */
  readonly guidelines?: readonly string[]
  readonly channels?: readonly Channel[]
  readonly tone?: string
  readonly callGoal?: string
  readonly playbook?: readonly string[]
  /** By their ids. */
  readonly offers?: readonly string[]
  readonly measures?: readonly string[]
  readonly withheld?: readonly string[]
  readonly urgency?: number
}

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
  readonly plan?: ExpectedPlan
  /** Of a case file: when the promises that are pending are to be remembered, each an instant in UTC. */
  readonly reminders?: readonly string[]
  /** Of a case file: the day of the next follow-up, past where it is late; `null` where there is none. */
  readonly followUpOn?: CivilDate | null
  /** Of a case file: the first later day on which an answer differs; `null` where none does. */
  readonly changesOn?: CivilDate | null
  /** The questions that must stay open for want of facts: `stage`, `treatment` and so on, `followUpOn`, or a segmentation. */
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
    /** A whole case in place of facts, which are none then (`facts: {}`); it is assessed on `asOf`. */
    readonly caseFile?: CaseFile
    /** The day of the question; with a case file, and only with one. */
    readonly asOf?: CivilDate
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

const ids: Shape<readonly string[]> = /* @__PURE__ */ listOf(text)

/** The form of an {@link ExpectedPlan}. */
export const expectedPlanShape: Shape<ExpectedPlan> = /* @__PURE__ */ record<ExpectedPlan>({
  guidelines: /* @__PURE__ */ optional(ids),
  channels: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels))),
  tone: /* @__PURE__ */ optional(text),
  callGoal: /* @__PURE__ */ optional(text),
  playbook: /* @__PURE__ */ optional(ids),
  offers: /* @__PURE__ */ optional(ids),
  measures: /* @__PURE__ */ optional(ids),
  withheld: /* @__PURE__ */ optional(ids),
  urgency: /* @__PURE__ */ optional(finiteNumber),
})

/** The form of a {@link PolicyExample}. */
export const policyExampleShape: Shape<PolicyExample> = /* @__PURE__ */ record<PolicyExample>({
  id: text,
  because: text,
  given: /* @__PURE__ */ record<PolicyExample['given']>({
    facts: /* @__PURE__ */ dictionaryOf(factValue),
    currency: /* @__PURE__ */ optional(currency),
    lettersSent: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
    caseFile: /* @__PURE__ */ optional(caseFileShape),
    asOf: /* @__PURE__ */ optional(civilDate),
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
    plan: /* @__PURE__ */ optional(expectedPlanShape),
    reminders: /* @__PURE__ */ optional(ids),
    followUpOn: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(civilDate)),
    changesOn: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(civilDate)),
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
    ...caseIssues(given, expect, path),
    ...(expect.contact !== undefined && given.contact === undefined
      ? [describeFault(nothingToAnswer, contactAt('given'))]
      : []),
    ...(given.contact !== undefined && expect.contact === undefined
      ? [describeFault(nothingExpected, contactAt('expect'))]
      : []),
  ]
}

/** A case and its day come together, without facts beside them; what only a case tells is expected of a case. */
function caseIssues(
  { facts, currency, lettersSent, caseFile, asOf }: PolicyExample['given'],
  { reminders, followUpOn, changesOn }: ExpectedDecision,
  path: string,
): readonly Issue[] {
  const at = (side: 'given' | 'expect', name: string): string => joinPath(joinPath(path, side), name)
  if (caseFile === undefined) {
    return [
      ...(asOf === undefined ? [] : [describeFault(dayWithoutCase, at('given', 'asOf'))]),
      ...Object.entries({ reminders, followUpOn, changesOn }).flatMap(([name, value]) =>
        value === undefined ? [] : [describeFault(onlyOfCase, at('expect', name))],
      ),
    ]
  }
  const isBeside = Object.keys(facts).length > 0 || currency !== undefined || lettersSent !== undefined
  return [
    ...(asOf === undefined ? [describeFault(caseWithoutDay, at('given', 'asOf'))] : []),
    ...(isBeside ? [describeFault(factsBesideCase, at('given', 'facts'))] : []),
  ]
}

/** A question cannot be answered and open at once: such an example could never pass. */
function openQuestionIssues(expect: ExpectedDecision, path: string): readonly Issue[] {
  const { segments = {}, undetermined = [] } = expect
  const named = new Set<string>([
    ...Object.keys(segments),
    ...([...stepQuestions, FOLLOW_UP_ON] as const).filter((question) => expect[question] !== undefined),
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

const dayWithoutCase: Fault = {
  code: 'unknown-key',
  expected: { en: 'no day, as no case file is given', 'zh-CN': '未给出案件，不应有日期' },
  received: { en: 'a day', 'zh-CN': '日期' },
  remedy: {
    en: 'Facts are those of any day: leave it out, or give a case file.',
    'zh-CN': '事实不分日期：请省略，或给出案件。',
  },
}

const caseWithoutDay: Fault = {
  code: 'missing',
  expected: { en: 'the day on which the case is assessed', 'zh-CN': '评估该案件的日期' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: { en: "Write a day such as '2026-03-31'.", 'zh-CN': "请写日期，例如 '2026-03-31'。" },
}

const factsBesideCase: Fault = {
  code: 'unknown-key',
  expected: { en: 'nothing beside the case file', 'zh-CN': '案件之外不另给事实' },
  received: { en: 'facts, a currency or letters', 'zh-CN': '事实、币种或函件' },
  remedy: {
    en: 'Move them into the case file, which has facts of its own.',
    'zh-CN': '请移入案件，其中可写事实。',
  },
}

const onlyOfCase: Fault = {
  code: 'unknown-key',
  expected: { en: 'nothing that only a case file tells', 'zh-CN': '不应期望只有案件才有的答案' },
  received: { en: 'an expectation', 'zh-CN': '期望值' },
  remedy: { en: 'Give a case file and its day, or leave it out.', 'zh-CN': '请给出案件及日期，或省略。' },
}
