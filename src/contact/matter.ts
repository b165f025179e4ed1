import { type CivilDate, localTimeAt, readInstant, valueOn, type ZoneData } from '../foundations'
import type { Debtor } from '../model'
import { closeRule } from './close-rule'
import type { DayCloser } from './closed-minutes'
import type { ContactLaw } from './contact-law'
import type { ContactContext } from './contact-question'
import type { ContactManner, ContactRequest } from './contact-request'
import type { ContactRule } from './contact-rule'
import type { CountedContact } from './counted-contacts'
import { dayOfStart, startOfDay } from './day-classes'
import { debtorWishes } from './debtor-wishes'
import { consentLifting, groundLifting } from './overrides'
import type { Pack } from './pack'
import type { RuleOverride } from './rule-override'
import { liesIn, matchScope, type ScopedContact } from './rule-scope'
import { settleDay } from './settle-day'

/** A rule that restrains the contact asked about, or may. */
export interface ApplicableRule {
  readonly pack: Pack
  readonly rule: ContactRule
  /** When it objects, on the clock of any of its zones. */
  readonly closedOn: DayCloser
  /** What lifts it at the instant asked, and at no other. */
  readonly ground: RuleOverride | null
  /** What lifts it on a day, at every instant of it. */
  readonly consentOn: (dayStart: number) => RuleOverride | null
  /** The zones by whose clocks it goes, as far as the zone data knows them. */
  readonly zoneNames: readonly string[]
  /** The zones by whose clocks it goes that are not known, as `missing` names them. */
  readonly unknownZones: readonly string[]
  /** Whether it never objects for want of facts alone. */
  readonly isAlwaysCertain: boolean
}

/** One contact with one debtor, made ready for asking about any instant near `at`. */
export interface Matter {
  readonly packs: readonly Pack[]
  readonly rules: readonly ApplicableRule[]
  readonly zones: ZoneData | undefined
  /** The zones in which the debtor may be, as far as the zone data knows them. */
  readonly zoneNames: readonly string[]
  readonly manner: ContactManner
  readonly context: ContactContext
  readonly history: readonly CountedContact[] | undefined
  /** The start of the day from which on all rules object to the same every week. */
  readonly settledFrom: number
}

/**
 * Everything that bears on this contact near `at`.
 *
 * @throws ArrearsError `no-value-in-force` when a rule has no value yet on the local day of `at`.
 */
export function matterOf(
  manner: ContactManner & Pick<Partial<ContactRequest>, 'grounds'>,
  context: ContactContext,
  at: number,
): Matter {
  const { zones, debtor, calendars = [] } = context
  const packs = packsFor(context, debtor)
  const { zoneNames, unknownZones } = candidateZones(context, at)
  const history = countableHistory(context, zoneNames)
  const contact = scopedContact(manner, context)
  const ofPacks = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })))
  const wishes = debtorWishes.rules.map((rule) => ({ pack: debtorWishes, rule }))
  // Beside the packs, not in place of any: another pack must not lift what was asked.
  const all = context.preferences === undefined ? ofPacks : [...ofPacks, ...wishes]

  const rules = all.flatMap(({ pack, rule }): readonly ApplicableRule[] => {
    const wanted = matchScope(rule.scope, contact)
    if (wanted === undefined) return []
    const clocks = zonesOf(rule, zones, { zoneNames, unknownZones }, at)
    return [
      {
        pack,
        rule,
        isAlwaysCertain:
          wanted.length + clocks.unknownZones.length === 0 &&
          context.minimumConfidence === undefined &&
          isKnown(rule, history, context),
        closedOn: closeRule(rule, wanted, { manner, context, history, calendars }),
        ground: groundLifting(rule, manner, context),
        consentOn: consentLifting(rule, manner, context),
        ...clocks,
      },
    ]
  })
  for (const { rule, ground, zoneNames: own } of rules) {
    if (ground !== null || zones === undefined) continue
    for (const on of localDays(zones, own, at)) expectHistoryOn(rule, on)
  }
  const settledFrom = settleDay(
    rules.map(({ rule }) => rule),
    context,
  )
  return { packs, rules, zones, zoneNames, manner, context, history, settledFrom }
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
    ...(place === undefined ? {} : { place }),
    ...(institution === undefined ? {} : { institution }),
    ...(debtKinds === undefined ? {} : { debtKinds }),
    ...(debtor.kind === undefined ? {} : { debtor: debtor.kind }),
    ...(debtor.place === undefined ? {} : { region: debtor.place }),
    ...(daysPastDue === undefined ? {} : { daysPastDue }),
  }
}

interface Zones {
  readonly zoneNames: readonly string[]
  readonly unknownZones: readonly string[]
}

function candidateZones({ zones, debtor }: ContactContext, at: number): Zones {
  const { timeZones = [] } = debtor
  if (zones === undefined || timeZones.length === 0) {
    return {
      zoneNames: [],
      unknownZones: [
        ...(zones === undefined ? ['zones'] : []),
        ...(timeZones.length === 0 ? ['debtor.timeZones'] : []),
      ],
    }
  }
  const isKnown = (zone: string): boolean => localTimeAt(zones, zone, at) !== undefined
  return {
    zoneNames: [...new Set(timeZones)].filter(isKnown),
    unknownZones: timeZones.flatMap((zone, index) => (isKnown(zone) ? [] : [`debtor.timeZones[${index}]`])),
  }
}

/** A rule may go by the clock of one zone, wherever the debtor is. */
function zonesOf(rule: ContactRule, zones: ZoneData | undefined, candidates: Zones, at: number): Zones {
  if (rule.kind !== 'window' || rule.zone === undefined) return candidates
  const isKnown = zones !== undefined && localTimeAt(zones, rule.zone, at) !== undefined
  return isKnown ? { zoneNames: [rule.zone], unknownZones: [] } : { zoneNames: [], unknownZones: ['zones'] }
}

/** The contacts so far, earliest first, with the days on which each may lie. */
function countableHistory(
  { zones, history }: ContactContext,
  zoneNames: readonly string[],
): readonly CountedContact[] | undefined {
  return history
    ?.map((record) => ({ record, at: readInstant(record.at) as number }))
    .sort((left, right) => left.at - right.at)
    .map(({ record, at }) => ({ record, days: daysNear(zones, zoneNames, at).map(startOfDay) }))
}

/** The days of the instant asked about, by every zone in which the debtor may be. */
export function daysAsked(
  { zones, zoneNames }: Pick<Matter, 'zones' | 'zoneNames'>,
  at: number,
): readonly CivilDate[] {
  return daysNear(zones, zoneNames, at)
}

/** The days that an instant lies on in these zones; where none is known, in any zone that may be. */
function daysNear(
  zones: ZoneData | undefined,
  zoneNames: readonly string[],
  at: number,
): readonly CivilDate[] {
  if (zones !== undefined && zoneNames.length > 0) return localDays(zones, zoneNames, at)
  return daysAnywhere(at)
}

// Clocks have been up to 18 hours from UTC at most, as zone data may say.
const FARTHEST = 18 * 3_600_000

/** Every day that some clock may show at an instant. */
export function daysAnywhere(at: number): readonly CivilDate[] {
  return [...new Set([at - FARTHEST, at, at + FARTHEST].map(dayOfStart))]
}

/** The days that the clocks of these zones show at an instant, each once. */
export function localDays(zones: ZoneData, zoneNames: readonly string[], at: number): readonly CivilDate[] {
  return [...new Set(zoneNames.flatMap((zone) => localTimeAt(zones, zone, at)?.on ?? []))]
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
