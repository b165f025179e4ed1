import {
  type Citation,
  dayCount,
  type Fault,
  inputError,
  inspect,
  isArrearsError,
  optional,
  readInstant,
  record as recordOf,
  type Shape,
  valueOrThrow,
  verbatim,
} from '../foundations'
import type { ContactRecord } from '../model'
import { MILLISECONDS_PER_DAY, startOfDayAt } from './closed-minutes'
import { objectionAt } from './closed-times'
import { type ContactContext, expectContext, type KnownContext } from './contact-question'
import type { ContactRule } from './contact-rule'
import { type ApplicableRule, daysAsked, type Matter, matterOf, mayBlock } from './matter'
import { prohibitionsOf } from './prohibited-contact'
import { inForce } from './reasons'

/**
 * The points on which lawful pursuit and harassment differ (合理必要五要素): how often and when, by how many channels, to whom,
 * with what content, and to what end.
 */
export const harassmentPoints = ['frequency', 'channel', 'addressee', 'content', 'aim'] as const

/** One of {@link harassmentPoints}. */
export type HarassmentPoint = (typeof harassmentPoints)[number]

/** A contact that was not in order, by a rule of the law, a prohibited act, or a limit of the caller. */
export interface ContactBreach {
  readonly contactId: string
  /** A rule of a pack, `prohibited-acts.<act>`, or `limits.mostChannelsPerDay`. */
  readonly ruleId: string
  /** Absent for a limit of the caller. */
  readonly citation?: Citation
}

/** What a history of contacts shows on one point. */
export interface HarassmentFinding {
  readonly point: HarassmentPoint
  /** `breached` by any contact; else `not-known` where something is missing; else `kept`. */
  readonly status: 'breached' | 'kept' | 'not-known'
  /** In the order of the contacts. */
  readonly breaches: readonly ContactBreach[]
  /** What is not known and could show a breach. */
  readonly missing: readonly string[]
}

/** By what a history is screened beside the law. */
export interface ScreeningLimits {
  /** More channels than this on one local day are a bombardment. Absent: the channel is not judged but by rules of the law. */
  readonly mostChannelsPerDay?: number
}

// Each is held against all before it; nobody was contacted so often.
const MOST_CONTACTS = 2_000
// No local day is longer.
const TWO_DAYS = 2 * MILLISECONDS_PER_DAY

const limitsShape: Shape<ScreeningLimits> = /* @__PURE__ */ recordOf<ScreeningLimits>({
  mostChannelsPerDay: /* @__PURE__ */ optional(dayCount),
})

/**
 * Was a debtor pursued lawfully, or harassed (催收与骚扰的界限)? Five points, each judged alone.
 *
 * Each contact that was made is held against the rules of the packs as they stood at its instant, with the contacts before it;
 * rules of hours, numbers and gaps bear on `frequency`, those on recipients and on reaching the debtor first on `addressee`,
 * those on content on `content`. Acts that a record names bear on the point that they are about. Advice is no breach. What the
 * five points do not cover, such as notices and statuses, is the guard's to answer before a contact.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path; `date-out-of-range` when the local day of a contact
 * cannot be written.
 *
 * @example
 * const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
 * const debtor = { kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'] }
 * const call = { channel: 'phone', direction: 'outbound', outcome: 'answered-by-debtor', actor: 'lender', acts: [], contents: [] }
 * const history = [9, 10, 11, 12].map((hour) => ({ ...call, id: `call-${hour}`, at: `2026-06-10T${hour < 10 ? '0' : ''}${hour}:00+08:00` }))
 * const findings = screenContacts({ packs: [china], zones, debtor, history })
 * findings.map(({ point, status }) => `${point}: ${status}`) // => ['frequency: breached', 'channel: not-known', 'addressee: kept', 'content: kept', 'aim: kept']
 * findings[0].breaches.map(({ contactId, ruleId }) => [contactId, ruleId]) // => [['call-12', 'cn.gbt-45251.conversations-per-day']]
 */
export function screenContacts(
  context: ContactContext,
  limits: ScreeningLimits = {},
): readonly HarassmentFinding[] {
  return answerScreening(expectContext(context), expectLimits(limits))
}

/** The limits that a lender screens by; throws `invalid-input` with every fault. */
export function expectLimits(limits: unknown): ScreeningLimits {
  return valueOrThrow(inspect(limitsShape, limits, () => []))
}

/** The findings on a context and limits that were checked. */
export function answerScreening(
  known: KnownContext,
  { mostChannelsPerDay }: ScreeningLimits,
): readonly HarassmentFinding[] {
  const count = known.history?.length ?? 0
  if (count > MOST_CONTACTS) throw inputError(tooManyContacts(count), 'history')
  const breaches: Readonly<Record<HarassmentPoint, ContactBreach[]>> = {
    frequency: [],
    channel: [],
    addressee: [],
    content: [],
    aim: [],
  }
  const missing: Readonly<Record<HarassmentPoint, Set<string>>> = {
    frequency: new Set(),
    channel: new Set(),
    addressee: new Set(),
    content: new Set(),
    aim: new Set(),
  }
  if (known.history === undefined) for (const point of harassmentPoints) missing[point].add('history')
  if (mostChannelsPerDay === undefined) missing.channel.add('limits.mostChannelsPerDay')

  const past = [...(known.history ?? [])].sort((left, right) => instantOf(left) - instantOf(right))
  past.forEach((contact, index) => {
    if (contact.direction !== 'outbound') return
    const before = past.slice(0, index)
    if (contact.acts === undefined)
      for (const point of ['content', 'aim'] as const) missing[point].add('acts')
    for (const { ruleId, citation, facts } of prohibitionsOf(contact, known.prohibitedActs)) {
      breaches[pointOfAct[facts.act] ?? 'aim'].push({ contactId: contact.id, ruleId, citation })
    }
    const matter = matterBefore(contact, before, known)
    if ('uncovered' in matter) {
      for (const point of harassmentPoints) missing[point].add(matter.uncovered)
      return
    }
    for (const applicable of matter.rules) {
      const point = pointOfRule(applicable.rule)
      const objection = mayBlock(applicable) ? objectionAt(applicable, instantOf(contact)) : undefined
      if (point === undefined || objection === undefined || isLifted(applicable, matter, contact)) continue
      const { id: ruleId, history } = applicable.rule
      if (objection.isCertain) {
        const { citation } = inForce<unknown>(history, objection.walls.map(startOfDayAt))
        breaches[point].push({ contactId: contact.id, ruleId, citation })
      } else for (const fact of objection.missing) missing[point].add(fact)
    }
    if (mostChannelsPerDay !== undefined && channelsOf(contact, before, matter) > mostChannelsPerDay) {
      breaches.channel.push({ contactId: contact.id, ruleId: 'limits.mostChannelsPerDay' })
    }
  })

  return harassmentPoints.map((point) => {
    const own = breaches[point]
    const facts = [...missing[point]]
    return {
      point,
      status: own.length > 0 ? 'breached' : facts.length > 0 ? 'not-known' : 'kept',
      breaches: own,
      missing: facts,
    }
  })
}

function tooManyContacts(count: number): Fault {
  return {
    code: 'too-large',
    expected: { en: `at most ${MOST_CONTACTS} contacts`, 'zh-CN': `最多 ${MOST_CONTACTS} 次联系` },
    received: verbatim(String(count)),
    remedy: {
      en: 'Screen one debtor at a time, in shorter stretches.',
      'zh-CN': '请按债务人分别、分段筛查。',
    },
  }
}

/** Which point does a prohibited act bear on? Those that a lender adds bear on the aim. */
const pointOfAct: Readonly<Partial<Record<string, HarassmentPoint>>> = {
  violence: 'aim',
  threat: 'content',
  abuse: 'content',
  'false-identity': 'content',
  'false-consequence': 'content',
  'empty-legal-threat': 'content',
  'forged-document': 'content',
  disclosure: 'addressee',
  'public-shaming': 'addressee',
  'third-party-demand': 'addressee',
  'associate-pressure': 'addressee',
  'contact-list-use': 'addressee',
  'unlawful-search': 'addressee',
  'contact-flood': 'frequency',
  siege: 'frequency',
  'forbidden-hours': 'frequency',
  'contact-after-stop': 'frequency',
  'ignorance-leverage': 'content',
  'blacklist-sharing': 'addressee',
  'push-new-borrowing': 'content',
}

function pointOfRule(rule: ContactRule): HarassmentPoint | undefined {
  switch (rule.kind) {
    case 'cap':
      return rule.counts.distinct === 'channel' ? 'channel' : 'frequency'
    case 'window':
    case 'gap':
      return 'frequency'
    case 'recipient':
      return 'addressee'
    case 'prerequisite':
      return rule.requires.fact === 'unreachable-debtor' ? 'addressee' : undefined
    case 'content':
      return 'content'
    default:
      return undefined
  }
}

function instantOf({ at }: ContactRecord): number {
  return readInstant(at) as number
}

/** The rules as they stood at a contact; where one had no value yet, which. */
function matterBefore(
  contact: ContactRecord,
  before: readonly ContactRecord[],
  known: KnownContext,
): Matter | { readonly uncovered: string } {
  try {
    // A record says of a contact what a question would have asked about it.
    return matterOf(contact, { ...known, history: before }, instantOf(contact))
  } catch (error) {
    if (isArrearsError(error, 'no-value-in-force')) return { uncovered: `${error.details.id}:no-value` }
    throw error
  }
}

/** Was the rule lifted for this contact: by what it answered, or by a consent? */
function isLifted(
  { rule, ground, consentOn }: ApplicableRule,
  matter: Matter,
  contact: ContactRecord,
): boolean {
  if (ground !== null || (contact.withConsent === true && pointOfRule(rule) === 'frequency')) return true
  return daysAsked(matter, instantOf(contact)).every((day) => consentOn(day) !== null)
}

/** How many channels were used on a local day of this contact, it included? */
function channelsOf(contact: ContactRecord, before: readonly ContactRecord[], matter: Matter): number {
  const perDay = daysAsked(matter, instantOf(contact)).map(
    (day) =>
      new Set([
        contact.channel,
        ...before.flatMap((record) =>
          record.direction === 'outbound' &&
          instantOf(contact) - instantOf(record) < TWO_DAYS &&
          daysAsked(matter, instantOf(record)).includes(day)
            ? [record.channel]
            : [],
        ),
      ]).size,
  )
  return Math.max(...perDay)
}
