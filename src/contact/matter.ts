import { type CivilDate, localTimeAt, readInstant, valueOn, type ZoneData } from '../foundations'
import type { Channel, ContactRecord, Debtor } from '../model'
import type { ContactLaw } from './contact-law'
import type { ContactContext } from './contact-question'
import type { CapRule, ContactActor, ContactRule, Pack, RuleOverride } from './contact-rule'
import { type Gaps, gapsOf } from './gaps'

/** A rule that restrains the contact asked about, with what it needs of the history. */
export interface ApplicableRule {
  readonly pack: Pack
  readonly rule: ContactRule
  /** The fact of the request that lifts it. */
  readonly liftedBy: RuleOverride | null
  /** Per contact that counts, the days it falls on: several where the candidate zones differ. */
  readonly countedDays: readonly (readonly CivilDate[])[]
}

/** One debtor, one channel and one actor, made ready for asking about any instant near `at`. */
export interface Matter {
  readonly packs: readonly Pack[]
  readonly rules: readonly ApplicableRule[]
  readonly zones: ZoneData | undefined
  /** The zones in which the debtor may be, as far as the zone data knows them. */
  readonly zoneNames: readonly string[]
  readonly gaps: Gaps
  /** The gaps for any instant but the one asked, for which no fact of the request lifts a rule. */
  readonly laterGaps: Gaps
}

/** What of the request does not depend on the instant. */
export interface ContactManner {
  readonly channel: Channel
  readonly actor: ContactActor
  readonly agreedTime?: true
}

/**
 * Everything that bears on this contact near `at`.
 *
 * @throws ArrearsError `no-value-in-force` when a rule has no value yet on the local day of `at`.
 */
export function matterOf(manner: ContactManner, context: ContactContext, at: number): Matter {
  const { zones, debtor, history } = context
  const packs = packsFor(context, debtor)
  const candidates = [...new Set(debtor.timeZones)]
  const zoneNames =
    zones === undefined ? [] : candidates.filter((zone) => localTimeAt(zones, zone, at) !== undefined)
  const daysOf = (record: ContactRecord): readonly CivilDate[] =>
    zones === undefined ? [] : localDays(zones, zoneNames, readInstant(record.at) as number)

  const rules = packs.flatMap((pack) =>
    pack.rules
      .filter((rule) => restrains(rule, manner))
      .map((rule): ApplicableRule => {
        const isLifted = manner.agreedTime === true && (rule.unless ?? []).includes('agreed-time')
        return {
          pack,
          rule,
          liftedBy: isLifted ? 'agreed-time' : null,
          countedDays:
            rule.kind === 'cap' ? (history ?? []).filter((record) => counts(rule, record)).map(daysOf) : [],
        }
      }),
  )
  for (const { rule, liftedBy } of rules) {
    if (liftedBy !== null || zones === undefined) continue
    for (const on of localDays(zones, zoneNames, at)) expectHistoryOn(rule, on)
  }
  const blocking = rules.filter(({ rule }) => rule.effect !== 'advise')
  const unlifted = blocking.filter(({ liftedBy }) => liftedBy === null)
  return {
    packs,
    rules,
    zones,
    zoneNames,
    gaps: gapsOf(context, packs, zoneNames, unlifted),
    laterGaps: gapsOf(context, packs, zoneNames, blocking),
  }
}

/** The days that the clocks of these zones show at an instant, each once. */
export function localDays(zones: ZoneData, zoneNames: readonly string[], at: number): readonly CivilDate[] {
  return [...new Set(zoneNames.flatMap((zone) => localTimeAt(zones, zone, at)?.on ?? []))]
}

/** The packs that apply to where the debtor is. */
export function packsFor({ packs }: ContactLaw, { place }: Partial<Debtor>): readonly Pack[] {
  return packs.filter((pack) => mayApply(pack.place, place))
}

// Where the place is not known, every chosen pack may apply, and a rule that blocks is not ignored.
function mayApply(packPlace: string, place: string | undefined): boolean {
  return place === undefined || place === packPlace || place.startsWith(`${packPlace}-`)
}

function restrains({ channels, actors }: ContactRule, { channel, actor }: ContactManner): boolean {
  return channels.includes(channel) && (actors === undefined || actors.includes(actor))
}

function counts({ counts: counted }: CapRule, record: ContactRecord): boolean {
  return (
    counted.channels.includes(record.channel) &&
    counted.outcomes.includes(record.outcome) &&
    counted.directions.includes(record.direction) &&
    counted.actors.includes(record.actor)
  )
}

function expectHistoryOn(rule: ContactRule, on: CivilDate): void {
  // Before the first value there is no answer; after an end there is one: the rule asks nothing.
  const { id, history } = rule
  if (!history.some(({ from }) => from <= on)) valueOn<unknown>({ id, history }, on)
}
