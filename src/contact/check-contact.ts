import { formatInstant, readInstant, weakestOf } from '../foundations'
import { MILLISECONDS_PER_DAY } from './closed-minutes'
import { type ContactContext, expectQuestion, type Question } from './contact-question'
import type { ContactRequest } from './contact-request'
import { acceptance, isOfLaw, lastingGaps } from './gaps'
import { type ApplicableRule, daysAsked, type Matter, matterOf, mayBlock } from './matter'
import {
  acceptingRule,
  nextAllowed,
  nextChange,
  type StandingRule,
  standingRule,
  untilClear,
} from './next-times'
import { obligationsOf } from './obligations'
import { prohibitionsOf } from './prohibited-contact'
import { reasonFor } from './reasons'
import { HORIZON_DAYS } from './search-times'
import { type SeenRule, seeRule } from './seen-rule'
import { confidenceByDay } from './value-by-day'
import type { ContactBasis, ContactVerdict } from './verdict'

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
 *   coverage: { window: 'complete' },
 *   rules: [{
 *     kind: 'window', id: 'xx.hours', label: { en: 'Calling hours', 'zh-CN': '来电时段' }, effect: 'deny',
 *     scope: { channels: ['phone'] }, sense: 'allows',
 *     history: [{ from: '2020-01-01', value: [{ from: '08:00', to: '20:00' }], citation }],
 *   }],
 * }
 * const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
 * const debtor = { place: 'XX', timeZones: ['Asia/Shanghai'] }
 * const request = { at: '2026-03-31T20:00:00+08:00', channel: 'phone', actor: 'lender' }
 * const verdict = checkContact(request, { packs: [pack], zones, debtor, acceptGaps: ['xx:*'] })
 * verdict.status // => 'blocked'
 * verdict.reasons.map(({ ruleId }) => ruleId) // => ['xx.hours']
 * verdict.nextAllowedAt // => '2026-04-01T00:00:00.000Z'
 */
export function checkContact(request: ContactRequest, context: ContactContext): ContactVerdict {
  return answerContact(expectQuestion(request, context))
}

/** The verdict on a question that was checked. */
export function answerContact({ request, context }: Question<ContactRequest>): ContactVerdict {
  const at = readInstant(request.at) as number
  const matter = matterOf(request, context, at)
  const { acceptGaps, prohibitedActs = [] } = context
  const isAccepted = acceptance(acceptGaps)
  const seen = matter.rules.flatMap((rule) => seeRule(rule, matter, at) ?? [])
  const inTheWay = seen.filter(({ rule }) => mayBlock(rule))
  const lasting = lastingGaps(matter.packs, context, request)
  const gaps = new Set([...lasting, ...inTheWay.flatMap(({ missing }) => missing)])
  const remaining = inTheWay.flatMap((one) => one.remaining ?? [])
  const open = [...new Set([...lasting, ...remaining.flatMap(({ missing }) => missing)])].filter(
    (gap) => !isAccepted(gap),
  )
  const prohibitions = prohibitionsOf(request, prohibitedActs)
  const isBlocked = prohibitions.length > 0 || remaining.some(({ isCertain }) => isCertain)
  const status = isBlocked ? 'blocked' : open.length > 0 ? 'undetermined' : 'allowed'
  const isNever = prohibitions.length > 0 || lasting.some((gap) => !isAccepted(gap))
  const standing = matter.rules.map((rule) => standingRule(rule, matter))
  const next = status === 'allowed' ? at : isNever ? null : nextAllowed(matter, standing, at)
  return {
    status,
    reasons: [
      ...prohibitions,
      ...seen.flatMap((one) => {
        const { rule, objection, liftedBy } = one
        return isToldOf(one)
          ? [reasonFor(matter, rule, objection, liftedBy, clearTime(matter, rule, at))]
          : []
      }),
    ],
    missing: open.filter((gap) => !isOfLaw(gap)),
    uncovered: open.filter(isOfLaw),
    acceptedGaps: [...gaps].filter(isAccepted),
    obligations: obligationsOf(matter, at),
    nextAllowedAt: next === null ? null : formatInstant(next),
    changesAt: changeTime(matter, standing, at),
    basis: basisOf(matter, at),
  }
}

/** A reason is given where a rule certainly objects, or certainly would but for what lifts it. */
function isToldOf({ objection, remaining, liftedBy }: SeenRule): boolean {
  return liftedBy === null ? remaining?.isCertain === true : objection.isCertain
}

/** From when on would this rule alone object no more? */
function clearTime(matter: Matter, rule: ApplicableRule, at: number): number | null {
  const end = untilClear(
    acceptingRule(rule, matter),
    matter.zones,
    at,
    at + HORIZON_DAYS * MILLISECONDS_PER_DAY,
  )
  return Number.isFinite(end) ? end : null
}

function changeTime({ zones }: Matter, rules: readonly StandingRule[], at: number): string | null {
  const first = Math.min(Number.POSITIVE_INFINITY, ...rules.map((rule) => nextChange(rule, zones, at)))
  return first > at + HORIZON_DAYS * MILLISECONDS_PER_DAY ? null : formatInstant(first)
}

function basisOf(matter: Matter, at: number): ContactBasis {
  const {
    packs,
    zones,
    rules,
    context: { calendars = [] },
  } = matter
  const days = daysAsked(matter, at)
  const relied = rules.filter((rule) => mayBlock(rule) && rule.ground === null)
  const named = new Set(rules.map(({ rule }) => (rule.kind === 'window' ? rule.calendar : undefined)))
  return {
    packs: packs.map(({ id, version }) => ({ id, version })),
    zones: zones?.version ?? null,
    calendars: calendars.filter(({ id }) => named.has(id)).map(({ id, version = null }) => ({ id, version })),
    weakestConfidence: weakestOf(
      relied.flatMap(({ rule }) => {
        const confidenceOn = confidenceByDay(rule.history)
        return days.flatMap((day) => confidenceOn(day) ?? [])
      }),
    ),
  }
}
