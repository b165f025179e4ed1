import { formatInstant, readInstant } from '../foundations'
import { type ContactContext, expectWindowsQuestion, type Question } from './contact-question'
import type { ContactWindowsRequest } from './contact-request'
import { acceptance, isOfLaw, lastingGaps } from './gaps'
import { matterOf, mayBlock } from './matter'
import { closedStretches, consentedRule, standingRule } from './next-times'
import { prohibitionsOf } from './prohibited-contact'
import { betweenSpans, joinSpans } from './spans'

/** A stretch of time in which contact is allowed, from `start` up to but not including `end`. */
export interface PermittedInterval {
  readonly start: string
  readonly end: string
}

/** When may a debtor be contacted? */
export interface ContactWindows {
  /** Earliest first; without the time for which anything is missing or uncovered, because only `allowed` allows. */
  readonly intervals: readonly PermittedInterval[]
  /** Facts that are not known and leave out some of the time, as in a verdict. */
  readonly missing: readonly string[]
  /** Law that is not known and leaves out some of the time, as in a verdict. */
  readonly uncovered: readonly string[]
  /** The gaps that the caller accepted and that are there. */
  readonly acceptedGaps: readonly string[]
}

/**
 * In which intervals may this contact happen, if nothing happens meanwhile (可联系时段)?
 *
 * An instant lies in an interval exactly when `checkContact` allows it with the same context, no grounds and no reply: these
 * lift a rule at the instant asked alone. A contact that is made counts from then on: ask again.
 *
 * @throws ArrearsError as `checkContact`; `invalid-input` when the stretch ends before it starts or is longer
 * than 400 days.
 *
 * @example
 * const citation = { title: 'Fair Calls Act s 3', href: 'https://law.example/fca#3', confidence: 'verified' }
 * const pack = {
 *   id: 'xx', place: 'XX', version: '1', title: { en: 'Fair calls', 'zh-CN': '公平来电' },
 *   coverage: { window: 'complete' },
 *   rules: [{
 *     kind: 'window', id: 'xx.hours', label: { en: 'Calling hours', 'zh-CN': '来电时段' }, effect: 'deny',
 *     scope: { channels: ['phone'] }, sense: 'allows',
 *     history: [{ from: '2020-01-01', value: [{ from: '08:00', to: '20:00' }], citation }],
 *   }],
 * }
 * const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
 * const debtor = { place: 'XX', timeZones: ['Asia/Shanghai'] }
 * const stretch = { from: '2026-03-31T00:00+08:00', to: '2026-04-01T00:00+08:00', channel: 'phone', actor: 'lender' }
 * const { intervals } = contactWindows(stretch, { packs: [pack], zones, debtor, acceptGaps: ['xx:*'] })
 * intervals // => [{ start: '2026-03-31T00:00:00.000Z', end: '2026-03-31T12:00:00.000Z' }]
 */
export function contactWindows(request: ContactWindowsRequest, context: ContactContext): ContactWindows {
  return answerWindows(expectWindowsQuestion(request, context))
}

/** The intervals of a question that was checked. */
export function answerWindows({ request, context }: Question<ContactWindowsRequest>): ContactWindows {
  const { from: start, to: end, ...manner } = request
  const from = readInstant(start) as number
  const to = readInstant(end) as number
  const matter = matterOf(manner, context, from)
  const { acceptGaps, prohibitedActs } = context
  const isAccepted = acceptance(acceptGaps)
  const lasting = lastingGaps(matter.packs, context, manner)
  const standing = matter.rules.filter(mayBlock).map((rule) => standingRule(rule, matter))
  const closed = standing.map((rule) => closedStretches(rule, matter.zones, from, to))
  const gaps = [...new Set([...lasting, ...closed.flatMap(({ missing }) => missing)])]
  const open = gaps.filter((gap) => !isAccepted(gap))
  // What is accepted closes nothing, and is told all the same.
  const accepted = matter.rules
    .filter((rule) => mayBlock(rule) && !rule.isAlwaysCertain && acceptGaps !== undefined)
    .map((rule) => ({ ...standingRule(rule, matter), closedOn: consentedRule(rule).closedOn }))
    .flatMap((rule) => closedStretches(rule, matter.zones, from, to).missing)
  const isNever = lasting.some((gap) => !isAccepted(gap)) || prohibitionsOf(manner, prohibitedActs).length > 0
  const permitted = isNever ? [] : betweenSpans(joinSpans(closed.flatMap(({ spans }) => spans)), from, to)
  return {
    intervals: permitted.map((span) => ({ start: formatInstant(span.start), end: formatInstant(span.end) })),
    missing: open.filter((gap) => !isOfLaw(gap)),
    uncovered: open.filter(isOfLaw),
    acceptedGaps: [...new Set([...gaps, ...accepted])].filter(isAccepted),
  }
}
