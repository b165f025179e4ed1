import {
  type Confidence,
  confidence,
  describeFault,
  type Fault,
  type FieldShapes,
  type Instant,
  type Issue,
  inspect,
  instant,
  isTrue,
  joinPath,
  listOf,
  oneOf,
  optional,
  readInstant,
  record,
  type Shape,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import {
  type Channel,
  type ContactRecord,
  channels,
  contactRecordShape,
  type Debtor,
  duplicateIdIssues,
} from '../model'
import { type ContactLaw, lawFields, lawIssues } from './contact-law'
import type { ContactActor } from './contact-rule'

/** The contact that someone wants to make. */
export interface ContactRequest {
  readonly at: Instant
  readonly channel: Channel
  readonly actor: ContactActor
  /** The parties agreed on this time. It vouches for `at` alone: a later instant is sought without it. */
  readonly agreedTime?: true
}

/** A stretch of time to be searched for permitted contact: from `from` up to but not including `to`. */
export interface ContactWindowsRequest {
  readonly from: Instant
  /** At most 400 days later. */
  readonly to: Instant
  readonly channel: Channel
  readonly actor: ContactActor
}

/** What is known beside the law. Nothing of it is repeated in an answer but ids of rules and packs. */
export interface ContactFacts {
  /** Only `place` and `timeZones` are read. */
  readonly debtor: Partial<Debtor>
  /** Absent: not known, which is not the same as no contact. */
  readonly history?: readonly ContactRecord[]
  /** Gaps, as `missing` and `uncovered` name them, in spite of which contact may be allowed. */
  readonly acceptGaps?: readonly string[]
  /** Rules with a weaker source that could block count as gaps, `<rule>:confidence`. */
  readonly minimumConfidence?: Confidence
}

/** What is known, and by whose law it is judged. */
export interface ContactContext extends ContactFacts, ContactLaw {}

const MOST_DAYS = 400

const channel: Shape<Channel> = /* @__PURE__ */ oneOf(channels)
/** The form of a {@link ContactActor}. */
export const actor: Shape<ContactActor> = /* @__PURE__ */ oneOf(['lender', 'agency'])

const request: Shape<ContactRequest> = /* @__PURE__ */ record<ContactRequest>({
  at: instant,
  channel,
  actor,
  agreedTime: /* @__PURE__ */ optional(isTrue),
})

const windowsRequest: Shape<ContactWindowsRequest> = /* @__PURE__ */ record<ContactWindowsRequest>({
  from: instant,
  to: instant,
  channel,
  actor,
})

const factFields = {
  debtor: /* @__PURE__ */ record<Partial<Debtor>>({
    id: /* @__PURE__ */ optional(text),
    kind: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['person', 'firm', 'public-body'])),
    place: /* @__PURE__ */ optional(text),
    timeZones: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  }),
  history: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(contactRecordShape)),
  acceptGaps: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  minimumConfidence: /* @__PURE__ */ optional(confidence),
} as const satisfies FieldShapes<ContactFacts>

/** A request and its context, whose form and agreement with each other were checked. */
export interface Question<Request> {
  readonly request: Request
  readonly context: ContactContext
}

interface Asked<Request> {
  readonly request: Request
  readonly context: ContactFacts
}

const context: Shape<ContactContext> = /* @__PURE__ */ record<ContactContext>(
  // Not a spread, which would keep all of it in a bundle that uses none of it.
  /* @__PURE__ */ Object.assign({}, lawFields, factFields),
)
const facts: Shape<ContactFacts> = /* @__PURE__ */ record<ContactFacts>(factFields)
const questionShape: Shape<Question<ContactRequest>> = /* @__PURE__ */ record<Question<ContactRequest>>({
  request,
  context,
})
const askedShape: Shape<Asked<ContactRequest>> = /* @__PURE__ */ record<Asked<ContactRequest>>({
  request,
  context: facts,
})
const windowsQuestionShape: Shape<Question<ContactWindowsRequest>> = /* @__PURE__ */ record<
  Question<ContactWindowsRequest>
>({ request: windowsRequest, context })
const windowsAskedShape: Shape<Asked<ContactWindowsRequest>> = /* @__PURE__ */ record<
  Asked<ContactWindowsRequest>
>({ request: windowsRequest, context: facts })

/**
 * The checked question of one instant; throws `invalid-input` with every fault.
 *
 * @param law - Law that was checked already; without it the context brings its own.
 */
export function expectQuestion(
  request: unknown,
  context: unknown,
  law?: ContactLaw,
): Question<ContactRequest> {
  const asked = { request, context }
  if (law === undefined) return valueOrThrow(inspect(questionShape, asked, questionIssues))
  return underLaw(valueOrThrow(inspect(askedShape, asked, historyIssues)), law)
}

/** The checked question of a stretch of time, as {@link expectQuestion}. */
export function expectWindowsQuestion(
  request: unknown,
  context: unknown,
  law?: ContactLaw,
): Question<ContactWindowsRequest> {
  const asked = { request, context }
  if (law === undefined) {
    return valueOrThrow(
      inspect(windowsQuestionShape, asked, (question) => [
        ...stretchIssues(question.request),
        ...questionIssues(question),
      ]),
    )
  }
  return underLaw(
    valueOrThrow(
      inspect(windowsAskedShape, asked, (question) => [
        ...stretchIssues(question.request),
        ...historyIssues(question),
      ]),
    ),
    law,
  )
}

function underLaw<Request>(asked: Asked<Request>, law: ContactLaw): Question<Request> {
  return { request: asked.request, context: { ...asked.context, ...law } }
}

function questionIssues(question: Question<unknown>): readonly Issue[] {
  return [...lawIssues(question.context, 'context'), ...historyIssues(question)]
}

function historyIssues({ context: { history = [] } }: Asked<unknown>): readonly Issue[] {
  return duplicateIdIssues(history, joinPath('context', 'history'))
}

function stretchIssues({ from, to }: ContactWindowsRequest): readonly Issue[] {
  const length = (readInstant(to) as number) - (readInstant(from) as number)
  const fault = length < 0 ? endBeforeStart(from, to) : length > MOST_DAYS * 86_400_000 ? tooLong(to) : null
  return fault === null ? [] : [describeFault(fault, joinPath('request', 'to'))]
}

function endBeforeStart(from: Instant, to: Instant): Fault {
  return {
    code: 'date-order',
    expected: { en: `${from} or later`, 'zh-CN': `不早于 ${from} 的时刻` },
    received: verbatim(String(to)),
    remedy: { en: 'Exchange the two instants.', 'zh-CN': '请对调两个时刻。' },
  }
}

function tooLong(to: Instant): Fault {
  return {
    code: 'too-large',
    expected: { en: `at most ${MOST_DAYS} days after from`, 'zh-CN': `from 之后最多 ${MOST_DAYS} 天` },
    received: verbatim(String(to)),
    remedy: { en: 'Ask in shorter stretches.', 'zh-CN': '请分段查询。' },
  }
}
