import { formatInstant, readInstant } from '../foundations'
import { forbiddenSpans, spansOfRules } from './check-contact'
import {
  type ContactContext,
  type ContactWindowsRequest,
  expectWindowsQuestion,
  type Question,
} from './contact-question'
import { matterOf } from './matter'
import { betweenSpans } from './spans'

/** A stretch of time in which contact is allowed, from `start` up to but not including `end`. */
export interface PermittedInterval {
  readonly start: string
  readonly end: string
}

/** When may a debtor be contacted? */
export interface ContactWindows {
  /** Earliest first; none where anything is missing or uncovered, because only `allowed` allows. */
  readonly intervals: readonly PermittedInterval[]
  /** Facts that are not known, as in a verdict. */
  readonly missing: readonly string[]
  /** Law that is not known, as in a verdict, but for sources too weak, which leave out the days they bear on. */
  readonly uncovered: readonly string[]
  /** The gaps that the caller accepted and that are there. */
  readonly acceptedGaps: readonly string[]
}

/**
 * In which intervals may this contact happen, if nothing happens meanwhile (可联系时段)?
 *
 * An instant lies in an interval exactly when `checkContact` allows it with the same context and no agreed
 * time. A contact that is made counts from then on: ask again.
 *
 * @throws ArrearsError as `checkContact`; `invalid-input` when the stretch ends before it starts or is longer
 * than 400 days.
 *
 * @example
 * const citation = { title: 'Fair Calls Act s 3', href: 'https://law.example/fca#3', confidence: 'verified' }
 * const pack = {
 *   id: 'xx', place: 'XX', version: '1', title: { en: 'Fair calls', 'zh-CN': '公平来电' },
 *   coverage: { window: 'complete', cap: 'none-in-law' },
 *   rules: [{
 *     kind: 'window', id: 'xx.hours', label: { en: 'Calling hours', 'zh-CN': '来电时段' }, effect: 'deny',
 *     channels: ['phone'], sense: 'allows',
 *     history: [{ from: '2020-01-01', value: [{ from: '08:00', to: '20:00' }], citation }],
 *   }],
 * }
 * const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
 * const debtor = { place: 'XX', timeZones: ['Asia/Shanghai'] }
 * const stretch = { from: '2026-03-31T00:00+08:00', to: '2026-04-01T00:00+08:00', channel: 'phone', actor: 'lender' }
 * const { intervals } = contactWindows(stretch, { packs: [pack], zones, debtor, history: [] })
 * intervals // => [{ start: '2026-03-31T00:00:00.000Z', end: '2026-03-31T12:00:00.000Z' }]
 */
export function contactWindows(request: ContactWindowsRequest, context: ContactContext): ContactWindows {
  return answerWindows(expectWindowsQuestion(request, context))
}

/** The intervals of a question that was checked. */
export function answerWindows(question: Question<ContactWindowsRequest>): ContactWindows {
  const from = readInstant(question.request.from) as number
  const to = readInstant(question.request.to) as number
  const { channel, actor } = question.request
  const matter = matterOf({ channel, actor }, question.context, from)
  const { missing, uncovered, accepted } = matter.gaps
  const permitted =
    missing.length + uncovered.length > 0
      ? []
      : betweenSpans(forbiddenSpans(spansOfRules(matter, question.context, from, to)), from, to)
  return {
    intervals: permitted.map(({ start, end }) => ({ start: formatInstant(start), end: formatInstant(end) })),
    missing,
    uncovered,
    acceptedGaps: accepted,
  }
}
