import { type ReAgingRequest, reAgingRequestShape } from '../aging'
import { type ContactFacts, type ContactRequest, contactFactsShape, contactRequestShape } from '../contact'
import {
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  dayCount,
  dictionaryOf,
  type FactValue,
  factValue,
  finiteNumber,
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
} from '../foundations'
import { type CaseFile, type Channel, caseFileShape, channels } from '../model'
import {
  type ExampleOffers,
  type ExpectedOffer,
  expectedOffersShape,
  givenOffersShape,
} from './offers-example'

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
  /** Whether the re-aging that is given is allowed by the limits of the policy. */
  readonly reAging?: {
    readonly status: 'allowed' | 'blocked' | 'undetermined'
    /** Exactly the conditions that are unmet, by their ids and in any order; absent: whichever they are. */
    readonly unmet?: readonly string[]
  }
  /** What is quoted of the offers that are asked for, by the ids of those that the example minds: `product`, or `product:10` of a plan. */
  readonly offers?: Readonly<Record<string, ExpectedOffer>>
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
    /** A re-aging that somebody wants, what is known of the account, and the day of the question. */
    readonly reAging?: { readonly request: ReAgingRequest; readonly asOf: CivilDate }
    /** A question what may be offered, by the products of the policy. */
    readonly offers?: ExampleOffers
  }
  readonly expect: ExpectedDecision
}

type GivenContact = NonNullable<PolicyExample['given']['contact']>
type ExpectedContact = NonNullable<ExpectedDecision['contact']>
type GivenReAging = NonNullable<PolicyExample['given']['reAging']>
type ExpectedReAging = NonNullable<ExpectedDecision['reAging']>
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

/** The form of a re-aging that an example gives. */
export const givenReAgingShape: Shape<GivenReAging> = /* @__PURE__ */ record<GivenReAging>({
  request: reAgingRequestShape,
  asOf: civilDate,
})

/** The form of what is expected of a re-aging. */
export const expectedReAgingShape: Shape<ExpectedReAging> = /* @__PURE__ */ record<ExpectedReAging>({
  status: /* @__PURE__ */ oneOf(['allowed', 'blocked', 'undetermined']),
  unmet: /* @__PURE__ */ optional(ids),
})

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
    reAging: /* @__PURE__ */ optional(givenReAgingShape),
    offers: /* @__PURE__ */ optional(givenOffersShape),
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
    reAging: /* @__PURE__ */ optional(expectedReAgingShape),
    offers: /* @__PURE__ */ optional(expectedOffersShape),
  }),
})
