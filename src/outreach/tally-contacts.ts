import type { RowProblem } from '../aging'
import {
  inOrder,
  inspect,
  listOf,
  oneOf,
  optional,
  readInstant,
  record,
  type Shape,
  valueOrThrow,
  type ZoneData,
} from '../foundations'
import { type Period, periodIssues, periodShape } from '../measures'
import { type CaseFile, type ContactRecord, channels, recipients } from '../model'
import type { ContactTally } from './contact-tally'
import {
  type AttemptCounter,
  type CountedAttempts,
  countAttempt,
  isAttempt,
  newCounter,
  reachesRightParty,
} from './count-attempt'
import { distinctPromises } from './distinct-promises'
import { placeIn, wallsAt, zoneDataShape } from './local-clocks'
import { readCases } from './read-cases'

/** Of which days, and which contacts? */
export interface TallyContactsOptions extends CountedAttempts {
  /** By the days of the debtor's own clock. */
  readonly period: Period
  /** How far ahead of UTC the debtors' clocks are. Absent: not known, so that what lies near the ends of the period is `unplaced`. */
  readonly zones?: ZoneData
}

/** What a tally was made of, and what it leaves out. */
export interface TallySleeve {
  readonly period: Period
  /** Which edition of the zone data placed the contacts; `null` where none was given. */
  readonly zoneData: string | null
  /** Attempts that may lie in the period and may not, or in one hour or another, as the debtor's clock is not known: in no count. */
  readonly unplaced: number
  /** Cases that could not be read, in the order of the input; nothing of theirs is counted. */
  readonly problems: readonly RowProblem[]
}

/** The funnel of a period, from the records of cases. */
export interface TalliedContacts extends TallySleeve {
  /** To be handed to the measures of contact, and to be completed by what no record tells, such as `agentHours`. */
  readonly tally: ContactTally
}

/** By what are contacts grouped? `collector` is who made them, by `actorId` where the record states one. */
export type ContactGrouping = 'channel' | 'collector'

/** {@link TallyContactsOptions}, and by what. */
export interface GroupContactsOptions extends TallyContactsOptions {
  readonly by: ContactGrouping
}

/** The attempts of one channel or collector. */
export interface ContactGroup {
  /** The channel; or who made the contacts, such as `lender`, or `agency:AG-7` where the record states an `actorId`. */
  readonly key: string
  readonly tally: ContactTally
  readonly unplaced: number
}

/** The funnel of a period, group by group; the counts of the groups add up to those of the whole. */
export interface GroupedContacts extends TallySleeve {
  readonly by: ContactGrouping
  /** In order of their keys. */
  readonly groups: readonly ContactGroup[]
}

const optionsShape: Shape<TallyContactsOptions> = /* @__PURE__ */ record<TallyContactsOptions>({
  period: periodShape,
  channels: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels)),
  rightParties: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(recipients)),
  zones: /* @__PURE__ */ optional(zoneDataShape),
})

const groupOptionsShape: Shape<GroupContactsOptions> = /* @__PURE__ */ record<GroupContactsOptions>({
  period: periodShape,
  channels: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(channels)),
  rightParties: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(recipients)),
  zones: /* @__PURE__ */ optional(zoneDataShape),
  by: /* @__PURE__ */ oneOf(['channel', 'collector']),
})

/**
 * What came of reaching out to these debtors in a period (触达统计)?
 *
 * - An attempt is an outbound contact by one of `channels` to collect; contacts that came in and notices are none.
 * - Its number is valid unless the contact was `not-connected`, `not-delivered` or to a `wrong-number`; a busy line is
 *   `not-connected`, too, and not told from a number out of service.
 * - It is answered when a person did so: by `hung-up`, `answered-by-debtor`, `answered-by-other` or `wrong-number`. All of
 *   these but `hung-up` reach a person.
 * - It is a right-party contact when it was `answered-by-debtor` and with one of `rightParties`.
 * - In stock are the accounts of the cases given that were opened by the end of the period: give the cases that were to
 *   be collected. An attempt that names no account is about every account of its case.
 * - Promises are those made in the period, those of one account for one day once: the first made counts.
 *
 * Days are those of the debtor's clock. An attempt that lies in the period by some of the zones in which the debtor may be
 * and not by others is `unplaced` and in no count.
 *
 * @param cases - Any iterable of case files; read once. A case that cannot be read is told under `problems`.
 * @throws ArrearsError `invalid-input` with every issue of the options, or when `cases` cannot be iterated.
 *
 * Source: the outcomes of contact records, by the trade's words for the funnel of calls.
 *
 * @example
 * const call = { channel: 'phone', direction: 'outbound', actor: 'lender' }
 * const contacts = [
 *   { ...call, id: 'C-1', at: '2026-03-02T02:00Z', outcome: 'no-answer' },
 *   { ...call, id: 'C-2', at: '2026-03-03T02:00Z', outcome: 'answered-by-other' },
 *   { ...call, id: 'C-3', at: '2026-03-04T02:00Z', outcome: 'answered-by-debtor' },
 * ]
 * const accounts = [{ id: 'A-1', currency: 'CNY', dues: [] }]
 * const cases = [{ debtor: { id: 'D-1', timeZones: ['Asia/Shanghai'] }, accounts, contacts }]
 * const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const { tally } = tallyContacts(cases, { period, channels: ['phone'], rightParties: ['debtor'], zones })
 * tally.answered // => 2
 * rightPartyRate({ ...tally, variant: 'of-people-reached' }).value // => 50
 */
export function tallyContacts(cases: Iterable<CaseFile>, options: TallyContactsOptions): TalliedContacts {
  const asked = valueOrThrow(inspect(optionsShape, options, ({ period }) => periodIssues(period, 'period')))
  const { period, zones } = asked
  const counter = newCounter()
  const accounts = { accountsInStock: 0, accountsAttempted: 0, accountsReached: 0, promises: 0 }
  let unplaced = 0
  const problems = readCases(cases, (caseFile) => {
    const inStock = new Set(
      caseFile.accounts.flatMap(({ id, openedOn }) =>
        openedOn === undefined || openedOn <= period.to ? [id] : [],
      ),
    )
    const attempted = new Set<string>()
    const reached = new Set<string>()
    forEachAttempt(caseFile, asked, (contact, isPlaced) => {
      if (!isPlaced) {
        unplaced += 1
        return
      }
      countAttempt(counter, contact, asked)
      for (const id of contact.accountIds ?? inStock) {
        if (!inStock.has(id)) continue
        attempted.add(id)
        if (reachesRightParty(contact, asked)) reached.add(id)
      }
    })
    accounts.accountsInStock += inStock.size
    accounts.accountsAttempted += attempted.size
    accounts.accountsReached += reached.size
    accounts.promises += distinctPromises(caseFile.promises ?? []).filter(
      ([{ madeOn }]) => period.from <= madeOn && madeOn <= period.to,
    ).length
  })
  return {
    period: daysOf(period),
    zoneData: zones?.version ?? null,
    tally: { period: daysOf(period), ...counter, ...accounts },
    unplaced,
    problems,
  }
}

/**
 * What came of reaching out in a period, by channel or by collector (分渠道、分催收员统计)?
 *
 * Each group has the counts of attempts as `tallyContacts` counts them, and these add up to its. Accounts and promises
 * are in no group: an account may be attempted by several, and no promise says to whom it was given. A group whose every
 * attempt is unplaced is told with counts of zero.
 *
 * @param cases - Any iterable of case files; read once. A case that cannot be read is told under `problems`.
 * @throws ArrearsError `invalid-input` with every issue of the options, or when `cases` cannot be iterated.
 *
 * @example
 * const call = { channel: 'phone', direction: 'outbound', actor: 'agency', outcome: 'answered-by-debtor' }
 * const contacts = [
 *   { ...call, id: 'C-1', actorId: 'AG-1', at: '2026-03-02T02:00Z' },
 *   { ...call, id: 'C-2', actorId: 'AG-2', at: '2026-03-03T02:00Z' },
 *   { ...call, id: 'C-3', actorId: 'AG-1', at: '2026-03-04T02:00Z' },
 * ]
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const asked = { period, channels: ['phone'], rightParties: ['debtor'], by: 'collector' }
 * const { groups } = tallyContactsBy([{ debtor: { id: 'D-1' }, accounts: [], contacts }], asked)
 * groups.map(({ key, tally }) => [key, tally.attempts]) // => [['agency:AG-1', 2], ['agency:AG-2', 1]]
 */
export function tallyContactsBy(cases: Iterable<CaseFile>, options: GroupContactsOptions): GroupedContacts {
  const asked = valueOrThrow(
    inspect(groupOptionsShape, options, ({ period }) => periodIssues(period, 'period')),
  )
  const { period, zones, by } = asked
  const groups = new Map<string, { readonly counter: AttemptCounter; unplaced: number }>()
  let unplaced = 0
  const problems = readCases(cases, (caseFile) => {
    forEachAttempt(caseFile, asked, (contact, isPlaced) => {
      const key = by === 'channel' ? contact.channel : collectorOf(contact)
      const group = groups.get(key) ?? { counter: newCounter(), unplaced: 0 }
      groups.set(key, group)
      if (isPlaced) countAttempt(group.counter, contact, asked)
      else {
        group.unplaced += 1
        unplaced += 1
      }
    })
  })
  return {
    period: daysOf(period),
    zoneData: zones?.version ?? null,
    by,
    groups: [...groups.keys()].sort(inOrder).flatMap((key) => {
      const group = groups.get(key)
      return group === undefined
        ? []
        : [{ key, tally: { period: daysOf(period), ...group.counter }, unplaced: group.unplaced }]
    }),
    unplaced,
    problems,
  }
}

/** Every attempt of a case that lies in the period, or that nobody can place. */
function forEachAttempt(
  { debtor, contacts = [] }: CaseFile,
  asked: TallyContactsOptions,
  take: (contact: ContactRecord, isPlaced: boolean) => void,
): void {
  for (const contact of contacts) {
    if (!isAttempt(contact, asked)) continue
    const place = placeIn(asked.period, wallsAt(debtor, asked.zones, readInstant(contact.at) as number))
    if (place !== 'outside') take(contact, place === 'within')
  }
}

function collectorOf({ actor, actorId }: ContactRecord): string {
  return actorId === undefined ? actor : `${actor}:${actorId}`
}

function daysOf({ from, to }: Period): Period {
  return { from, to }
}
