import {
  type Confidence,
  describeFault,
  type Fault,
  type Instant,
  type Issue,
  inspect,
  instant,
  joinPath,
  leaf,
  listOf,
  oneOf,
  optional,
  readField,
  readInstant,
  record,
  type Shape,
  showValue,
  text,
  valueOrThrow,
  verbatim,
  type ZoneData,
} from '../foundations'
import {
  type Channel,
  type ContactRecord,
  channels,
  contactRecordShape,
  type Debtor,
  duplicateIdIssues,
} from '../model'
import type { ContactActor, Pack } from './contact-rule'
import { packIssues, packShape } from './pack-shape'

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

/** What is known, and by whose law it is judged. Nothing of it is repeated in an answer but ids of rules and packs. */
export interface ContactContext {
  /** The packs that the caller has chosen; those whose place is the debtor's, or holds it, apply. */
  readonly packs: readonly Pack[]
  /** Absent: no local time is known. */
  readonly zones?: ZoneData
  /** Only `place` and `timeZones` are read. */
  readonly debtor: Partial<Debtor>
  /** Absent: not known, which is not the same as no contact. */
  readonly history?: readonly ContactRecord[]
  /** Gaps, as `missing` and `uncovered` name them, in spite of which contact may be allowed. */
  readonly acceptGaps?: readonly string[]
  /** Rules with a weaker source that could block count as gaps, `<rule>:confidence`. */
  readonly minimumConfidence?: Confidence
}

const MOST_DAYS = 400

const isTrue: Shape<true> = /* @__PURE__ */ leaf<true>(
  (value) => value === true,
  (value) => ({
    code: 'wrong-type',
    expected: { en: 'true, or nothing', 'zh-CN': 'true，或省略' },
    received: showValue(value),
    remedy: { en: 'Leave it out where no time was agreed.', 'zh-CN': '未约定时间时请省略。' },
  }),
)

const channel: Shape<Channel> = /* @__PURE__ */ oneOf(channels)
const actor: Shape<ContactActor> = /* @__PURE__ */ oneOf(['lender', 'agency'])

const requestShape: Shape<ContactRequest> = /* @__PURE__ */ record<ContactRequest>({
  at: instant,
  channel,
  actor,
  agreedTime: /* @__PURE__ */ optional(isTrue),
})

const windowsRequestShape: Shape<ContactWindowsRequest> = /* @__PURE__ */ record<ContactWindowsRequest>({
  from: instant,
  to: instant,
  channel,
  actor,
})

const zoneData: Shape<ZoneData> = /* @__PURE__ */ leaf<ZoneData>(
  (value) =>
    typeof readField(value, 'offsetMinutesAt') === 'function' &&
    typeof readField(value, 'version') === 'string',
  (value) => ({
    code: 'wrong-type',
    expected: { en: 'zone data', 'zh-CN': '时区数据' },
    received: showValue(value),
    remedy: {
      en: 'Pass hostZones(), fixedZones(...), or leave it out.',
      'zh-CN': '请传入 hostZones()、fixedZones(...)，或省略。',
    },
  }),
)

const contextShape: Shape<ContactContext> = /* @__PURE__ */ record<ContactContext>({
  packs: /* @__PURE__ */ listOf(packShape),
  zones: /* @__PURE__ */ optional(zoneData),
  debtor: /* @__PURE__ */ record<Partial<Debtor>>({
    id: /* @__PURE__ */ optional(text),
    kind: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['person', 'firm', 'public-body'])),
    place: /* @__PURE__ */ optional(text),
    timeZones: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  }),
  history: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(contactRecordShape)),
  acceptGaps: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  minimumConfidence: /* @__PURE__ */ optional(
    /* @__PURE__ */ oneOf(['verified', 'official', 'secondary', 'weak']),
  ),
})

/** A request and its context, whose form and agreement with each other were checked. */
export interface Question<Request> {
  readonly request: Request
  readonly context: ContactContext
}

const questionShape: Shape<Question<ContactRequest>> = /* @__PURE__ */ record<Question<ContactRequest>>({
  request: requestShape,
  context: contextShape,
})

const windowsQuestionShape: Shape<Question<ContactWindowsRequest>> = /* @__PURE__ */ record<
  Question<ContactWindowsRequest>
>({ request: windowsRequestShape, context: contextShape })

/** The checked question of one instant; throws `invalid-input` with every fault. */
export function expectQuestion(request: unknown, context: unknown): Question<ContactRequest> {
  return valueOrThrow(
    inspect(questionShape, { request, context }, (question) => contextIssues(question.context)),
  )
}

/** The checked question of a stretch of time; throws `invalid-input` with every fault. */
export function expectWindowsQuestion(request: unknown, context: unknown): Question<ContactWindowsRequest> {
  return valueOrThrow(
    inspect(windowsQuestionShape, { request, context }, (question) => [
      ...stretchIssues(question.request),
      ...contextIssues(question.context),
    ]),
  )
}

function contextIssues({ packs, history = [] }: ContactContext): readonly Issue[] {
  return [
    ...packIssues(packs, joinPath('context', 'packs')),
    ...duplicateIdIssues(history, joinPath('context', 'history')),
  ]
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
