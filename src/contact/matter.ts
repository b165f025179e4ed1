import { type CivilDate, readInstant, valueOn, type ZoneData } from '../foundations'
import type { Debtor } from '../model'
import { type CandidateZones, candidateZones, daysNear, latestDay, oneZone } from './candidate-zones'
import type { ZoneClocks } from './clock-readings'
import { closeRule } from './close-rule'
import type { DayCloser } from './closed-minutes'
import type { ContactLaw } from './contact-law'
import type { ContactContext, KnownContext } from './contact-question'
import type { ContactManner, ContactRequest } from './contact-request'
import type { ContactRule } from './contact-rule'
import type { CountedContact } from './counted-contacts'
import { dayOfStart } from './day-classes'
import { debtorWishes } from './debtor-wishes'
import { consentLifting, groundLifting } from './overrides'
import type { Pack } from './pack'
import type { RuleOverride } from './rule-override'
import { liesIn, matchScope, type ScopedContact } from './rule-scope'
import { settleDay } from './settle-day'
import { type SharedLaw, sharedLaw } from './shared-law'

/** A rule that restrains the contact asked about, or may. */
export interface ApplicableRule extends CandidateZones {
  readonly pack: Pack
  readonly rule: ContactRule
  /** When it objects, on the clock of any of its zones. */
  readonly closedOn: DayCloser
  /** What lifts it at the instant asked, and at no other. */
  readonly ground: RuleOverride | null
  /** What lifts it on a day, at every instant of it. */
  readonly consentOn: (dayStart: number) => RuleOverride | null
  /** Whether it never objects for want of facts alone. */
  readonly isAlwaysCertain: boolean
}

/** One contact with one debtor, made ready for asking about any instant. */
export interface Matter {
  readonly packs: readonly Pack[]
  readonly rules: readonly ApplicableRule[]
  readonly zones: ZoneData | undefined
  /** Those of the zones in which the debtor may be, as far as the zone data knows them. */
  readonly clocks: ZoneClocks
  readonly manner: ContactManner
  readonly context: ContactContext
  readonly history: readonly CountedContact[] | undefined
  /** The start of the day from which on all rules object to the same every week. */
  readonly settledFrom: number
  readonly shared: SharedLaw
}

type MannerAtInstant = ContactManner & Pick<Partial<ContactRequest>, 'grounds'>

/**
 * Everything that bears on this contact near `at`.
 *
 * @throws ArrearsError `no-value-in-force` when a rule has no value yet on the local day of `at`; where no clock is known, on the
 * latest day that one may show then.
 */
export function matterOf(manner: MannerAtInstant, context: KnownContext, at: number): Matter {
  const { zones } = context
  const matter = matterIn(manner, context, candidateZones(context, at), (zone) => oneZone(zone, zones, at))
  for (const { rule, ground, clocks } of matter.rules) {
    if (ground !== null) continue
    const days = clocks.names.length === 0 ? [latestDay(at)] : daysNear(zones, clocks.names, at)
    for (const day of days) expectHistoryOn(rule, dayOfStart(day))
  }
  return matter
}

/**
 * Everything that bears on this contact by these clocks.
 *
 * @param ofZone - The clock of a zone by which a rule goes wherever the debtor is.
 */
export function matterIn(
  manner: MannerAtInstant,
  context: KnownContext,
  candidates: CandidateZones,
  ofZone: (zone: string) => CandidateZones,
): Matter {
  const { zones, debtor, shared = sharedLaw(context.calendars, context.zones) } = context
  const packs = packsFor(context, debtor)
  const { clocks } = candidates
  const history = countableHistory(context, clocks.names)
  const contact = scopedContact(manner, context)
  const ofPacks = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })))
  const wishes = debtorWishes.rules.map((rule) => ({ pack: debtorWishes, rule }))
  // Beside the packs, not in place of any: another pack must not lift what was asked.
  const all = context.preferences === undefined ? ofPacks : [...ofPacks, ...wishes]

  const rules = all.flatMap(({ pack, rule }): readonly ApplicableRule[] => {
    const wanted = matchScope(rule.scope, contact)
    if (wanted === undefined) return []
    const own = rule.kind === 'window' && rule.zone !== undefined ? ofZone(rule.zone) : candidates
    return [
      {
        pack,
        rule,
        isAlwaysCertain:
          wanted.length + own.unknownZones.length === 0 &&
          context.minimumConfidence === undefined &&
          isKnown(rule, history, context),
        closedOn: closeRule(rule, wanted, { manner, context, history, shared }),
        ground: groundLifting(rule, manner, context),
        consentOn: consentLifting(rule, manner, context),
        clocks: own.clocks,
        unknownZones: own.unknownZones,
      },
    ]
  })
  const settledFrom = settleDay(
    rules.map(({ rule }) => rule),
    context,
  )
  return { packs, rules, zones, clocks, manner, context, history, settledFrom, shared }
}

/** Are all facts known on which it hangs whether this rule objects? Where that is not plain, no. */
function isKnown(
  rule: ContactRule,
  history: readonly CountedContact[] | undefined,
  { marks, preferences }: ContactContext,
): boolean {
  switch (rule.kind) {
    case 'window':
      return rule.calendar === undefined
    case 'cap':
    case 'gap':
      return history !== undefined
    case 'block':
      return marks !== undefined
    case 'preference':
      return preferences !== undefined && preferences.length === 0
    case 'recipient':
      return true
    default:
      return false
  }
}

/** Can a rule stand in the way of contact, or only advise against it? */
export function mayBlock({ rule }: Pick<ApplicableRule, 'rule'>): boolean {
  return rule.effect !== 'advise'
}

/** What of the contact decides which rules restrain it. */
function scopedContact(manner: ContactManner, { debtor, ...facts }: ContactContext): ScopedContact {
  const { channel, actor, recipient = 'debtor', purpose = 'collection', place, inReplyTo } = manner
  const { institution, debtKinds, daysPastDue } = facts
  const isReply = facts.history?.some(({ id, direction }) => id === inReplyTo && direction === 'inbound')
  return {
    channel,
    actor,
    recipient,
    purpose,
    initiator: isReply === true ? 'debtor' : 'collector',
    place,
    institution,
    debtKinds,
    debtor: debtor.kind,
    region: debtor.place,
    daysPastDue,
  }
}

/** The contacts so far, earliest first, with the days on which each may lie. */
function countableHistory(
  { zones, history }: ContactContext,
  zoneNames: readonly string[],
): readonly CountedContact[] | undefined {
  return history
    ?.map((record) => ({ record, at: readInstant(record.at) as number }))
    .sort((left, right) => left.at - right.at)
    .map(({ record, at }) => ({ record, days: daysNear(zones, zoneNames, at) }))
}

/** The starts of the days of the instant asked about, by every zone in which the debtor may be. */
export function daysAsked(
  { zones, clocks }: Pick<Matter, 'zones' | 'clocks'>,
  at: number,
): readonly number[] {
  return daysNear(zones, clocks.names, at)
}

/** The packs that apply to where the debtor is. */
export function packsFor({ packs }: ContactLaw, { place }: Partial<Debtor>): readonly Pack[] {
  // Where the place is not known, every chosen pack may apply, and a rule that blocks is not ignored.
  return packs.filter((pack) => pack.place === '*' || place === undefined || liesIn([pack.place], place))
}

function expectHistoryOn(rule: ContactRule, on: CivilDate): void {
  // Before the first value there is no answer; after an end there is one: the rule asks nothing.
  const { id, history } = rule
  if (!history.some(({ from }) => from <= on)) valueOn<unknown>({ id, history }, on)
}
