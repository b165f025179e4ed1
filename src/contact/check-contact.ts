import { type Confidence, formatInstant, readInstant, weakestOf } from '../foundations'
import { closedSpans, isWeakOn, valueInForce, weakSpans } from './closed-times'
import { type ContactContext, type ContactRequest, expectQuestion, type Question } from './contact-question'
import { type ApplicableRule, localDays, type Matter, matterOf } from './matter'
import { reasonFor } from './reasons'
import { joinSpans, nextEdge, type Span, spanAt } from './spans'
import type { ContactVerdict } from './verdict'

const MILLISECONDS_PER_DAY = 86_400_000
// Most answers lie within two days; the rest of the horizon is searched only when they do not.
const FIRST_LOOK_DAYS = 2
const HORIZON_DAYS = 14

/**
 * May this contact happen at this instant (能否联系)?
 *
 * A rule objects if it does in any of the zones in which the debtor may be. Rules of all packs that apply
 * add up; none can lift another's. A cap counts the contacts of a whole local day, the later ones too.
 * Checking and placing a call are two acts, between which someone else may dial: reserve in your own system,
 * check, then dial.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path; `no-value-in-force` when a rule
 * has no value yet on the local day asked about.
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
 * const request = { at: '2026-03-31T20:00:00+08:00', channel: 'phone', actor: 'lender' }
 * const verdict = checkContact(request, { packs: [pack], zones, debtor, history: [] })
 * verdict.status // => 'blocked'
 * verdict.reasons.map(({ ruleId }) => ruleId) // => ['xx.hours']
 * verdict.nextAllowedAt // => '2026-04-01T00:00:00.000Z'
 */
export function checkContact(request: ContactRequest, context: ContactContext): ContactVerdict {
  return answerContact(expectQuestion(request, context))
}

/** The verdict on a question that was checked. */
export function answerContact(question: Question<ContactRequest>): ContactVerdict {
  const at = readInstant(question.request.at) as number
  const matter = matterOf(question.request, question.context, at)
  const { minimumConfidence } = question.context
  const weak = minimumConfidence === undefined ? [] : weakRules(matter, minimumConfidence, at)
  const isAccepted = (gap: string): boolean => (question.context.acceptGaps ?? []).includes(gap)
  const missing = matter.gaps.missing
  const uncovered = [...matter.gaps.uncovered, ...weak.filter((gap) => !isAccepted(gap))]

  const look = (days: number): Look => lookAhead(matter, question.context, at, days)
  const near = look(FIRST_LOOK_DAYS)
  const { objections, nextAllowedAt, changesAt } = near.isSettled ? near : look(HORIZON_DAYS)
  const isBlocked = objections.some(({ applicable }) => mayBlock(applicable) && applicable.liftedBy === null)
  const status = isBlocked ? 'blocked' : missing.length + uncovered.length > 0 ? 'undetermined' : 'allowed'
  const { laterGaps } = matter
  const isNeverKnown = laterGaps.missing.length + laterGaps.uncovered.length > 0
  return {
    status,
    reasons: objections.map(({ applicable, until }) => reasonFor(matter, applicable, at, until)),
    missing,
    uncovered,
    acceptedGaps: [...matter.gaps.accepted, ...weak.filter(isAccepted)],
    nextAllowedAt:
      status === 'allowed'
        ? formatInstant(at)
        : isNeverKnown || nextAllowedAt === null
          ? null
          : formatInstant(nextAllowedAt),
    changesAt: changesAt === null ? null : formatInstant(changesAt),
    basis: {
      packs: matter.packs.map(({ id, version }) => ({ id, version })),
      zones: matter.zones?.version ?? null,
      weakestConfidence: weakestConfidence(matter, at),
    },
  }
}

/** When a rule objects, and when it rests on a weaker source than the caller accepts. */
export interface RuleSpans {
  readonly applicable: ApplicableRule
  readonly closed: readonly Span[]
  readonly weak: readonly Span[]
}

/** What each rule has against contact from `from` to `to`. */
export function spansOfRules(
  matter: Matter,
  { minimumConfidence, acceptGaps = [] }: ContactContext,
  from: number,
  to: number,
): readonly RuleSpans[] {
  return matter.rules.map((applicable) => ({
    applicable,
    closed: closedSpans(matter, applicable, from, to),
    weak:
      minimumConfidence === undefined ||
      !mayBlock(applicable) ||
      acceptGaps.includes(confidenceGap(applicable))
        ? []
        : weakSpans(matter, applicable, minimumConfidence, from, to),
  }))
}

/** The time in which these rules do not allow contact, an agreed time left out of account. */
export function forbiddenSpans(rules: readonly RuleSpans[]): readonly Span[] {
  return joinSpans(
    rules.flatMap(({ applicable, closed, weak }) => (mayBlock(applicable) ? [...closed, ...weak] : [])),
  )
}

interface Look {
  /** The rules that object at the instant asked, or would if they were not lifted. */
  readonly objections: readonly { readonly applicable: ApplicableRule; readonly until: number | null }[]
  readonly nextAllowedAt: number | null
  readonly changesAt: number | null
  /** Whether looking further ahead could find nothing more. */
  readonly isSettled: boolean
}

function lookAhead(matter: Matter, context: ContactContext, at: number, days: number): Look {
  const to = at + days * MILLISECONDS_PER_DAY
  const within = (instant: number): number | null => (instant <= to ? instant : null)
  const objections: { applicable: ApplicableRule; until: number | null }[] = []
  let change = Number.POSITIVE_INFINITY
  const rules = spansOfRules(matter, context, at, to)
  for (const { applicable, closed, weak } of rules) {
    const now = spanAt(closed, at)
    if (now !== undefined) objections.push({ applicable, until: within(now.end) })
    change = Math.min(change, nextEdge(closed, at), nextEdge(weak, at))
  }
  const forbidden = spanAt(forbiddenSpans(rules), at)
  const nextAllowedAt = matter.zoneNames.length === 0 ? null : within(forbidden?.end ?? at)
  const changesAt = within(change)
  return {
    objections,
    nextAllowedAt,
    changesAt,
    isSettled:
      nextAllowedAt !== null && changesAt !== null && objections.every(({ until }) => until !== null),
  }
}

function mayBlock({ rule }: ApplicableRule): boolean {
  return rule.effect !== 'advise'
}

function confidenceGap({ rule }: ApplicableRule): string {
  return `${rule.id}:confidence`
}

function weakRules(matter: Matter, minimum: Confidence, at: number): readonly string[] {
  const days = daysAt(matter, at)
  return matter.rules
    .filter(
      (applicable) =>
        mayBlock(applicable) &&
        applicable.liftedBy === null &&
        days.some((on) => isWeakOn(applicable.rule, minimum, on)),
    )
    .map(confidenceGap)
}

function weakestConfidence(matter: Matter, at: number): Confidence | null {
  const days = daysAt(matter, at)
  return weakestOf(
    matter.rules
      .filter((applicable) => applicable.liftedBy === null && mayBlock(applicable))
      .flatMap(({ rule }) =>
        days.flatMap((on) => valueInForce<unknown>(rule.history, on)?.citation.confidence ?? []),
      ),
  )
}

function daysAt({ zones, zoneNames }: Matter, at: number): readonly string[] {
  return zones === undefined ? [] : localDays(zones, zoneNames, at)
}
