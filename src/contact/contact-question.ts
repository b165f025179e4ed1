import {
  describeFault,
  type Fault,
  type Instant,
  type Issue,
  inspect,
  joinPath,
  readInstant,
  record,
  type Shape,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { duplicateIdIssues, preferenceIssues } from '../model'
import { type ContactFacts, contactFactFields, contactFactsShape as facts } from './contact-facts'
import { type ContactLaw, lawFields, lawIssues } from './contact-law'
import {
  type ContactManner,
  type ContactRequest,
  type ContactWindowsRequest,
  contactMannerFields,
  contactRequestShape as request,
  contactWindowsRequestShape as windowsRequest,
} from './contact-request'
import { type SharedLaw, sharedLaw } from './shared-law'

/** What is known, and by whose law it is judged. */
export interface ContactContext extends ContactFacts, ContactLaw {}

/** The same, with what was found once of law that was checked before. */
export interface KnownContext extends ContactContext {
  readonly shared?: SharedLaw
}

const MOST_DAYS = 400

/** A request and its context, whose form and agreement with each other were checked. */
export interface Question<Request> {
  readonly request: Request
  readonly context: KnownContext
}

interface PlannedFacts {
  readonly manner: ContactManner
  readonly context: ContactFacts
}

interface Asked<Request> {
  readonly request: Request
  readonly context: ContactFacts
}

const context: Shape<ContactContext> = /* @__PURE__ */ record<ContactContext>(
  // Not a spread, which would keep all of it in a bundle that uses none of it.
  /* @__PURE__ */ Object.assign({}, lawFields, contactFactFields),
)
const manner: Shape<ContactManner> = /* @__PURE__ */ record<ContactManner>(contactMannerFields)
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

/** A contact that may be made at any instant, and its context, both checked. */
export interface Planned {
  readonly manner: ContactManner
  readonly context: KnownContext
}

const plannedShape: Shape<Planned> = /* @__PURE__ */ record<Planned>({ manner, context })
const plannedFactsShape: Shape<PlannedFacts> = /* @__PURE__ */ record<PlannedFacts>({
  manner,
  context: facts,
})

/** The checked contact to be asked about at any instant, as {@link expectQuestion}. */
export function expectPlanned(manner: unknown, context: unknown, law?: ContactLaw): Planned {
  const planned = { manner, context }
  if (law === undefined) {
    return valueOrThrow(
      inspect(plannedShape, planned, ({ context: known }) => [
        ...lawIssues(known, 'context'),
        ...contextIssues(known, 'context'),
      ]),
    )
  }
  const known = valueOrThrow(
    inspect(plannedFactsShape, planned, (one) => contextIssues(one.context, 'context')),
  )
  return { manner: known.manner, context: { ...known.context, ...law } }
}

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
  return underLaw(valueOrThrow(inspect(askedShape, asked, factIssues)), law)
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
        ...factIssues(question),
      ]),
    ),
    law,
  )
}

/** What is known, and the law, checked without a question; throws `invalid-input` with every fault. */
export function expectContext(value: unknown, law?: ContactLaw): KnownContext {
  if (law === undefined) {
    const known = valueOrThrow(
      inspect(context, value, (one) => [...lawIssues(one, ''), ...contextIssues(one, '')]),
    )
    return { ...known, shared: sharedLaw(known.calendars, known.zones) }
  }
  return { ...valueOrThrow(inspect(facts, value, (known) => contextIssues(known, ''))), ...law }
}

function underLaw<Request>(asked: Asked<Request>, law: ContactLaw): Question<Request> {
  return { request: asked.request, context: { ...asked.context, ...law } }
}

function questionIssues(question: Question<unknown>): readonly Issue[] {
  return [...lawIssues(question.context, 'context'), ...factIssues(question)]
}

function factIssues({ context: known }: Asked<unknown>): readonly Issue[] {
  return contextIssues(known, 'context')
}

function contextIssues({ history = [], preferences = [] }: ContactFacts, path: string): readonly Issue[] {
  const preferencesPath = joinPath(path, 'preferences')
  return [
    ...duplicateIdIssues(history, joinPath(path, 'history')),
    ...preferences.flatMap((preference, index) =>
      preferenceIssues(preference, joinPath(preferencesPath, index)),
    ),
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
