import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  earlierOf,
  inOrder,
  type MinorUnits,
  readField,
  toMinorDigits,
} from '../foundations'
import { replayBooks } from '../ledger'
import type { Account, CaseFile, Due } from '../model'
import type { AgingOptions } from './age-account'
import type { CompiledAging } from './aging-policy'
import { addDue, joinTallies, startTally, type Tally } from './aging-tally'
import { type DisputableAccount, maybeDisputed, type OpenItem } from './disputed-amounts'
import { disputesOf } from './disputes-of-case'
import { judgeForReport } from './judge-for-report'
import { reduceOldest } from './reduce-oldest'
import { replayOptionsOf } from './replay-options'

/** What one debtor has open, by account and by currency, and how the dues of the case stand. */
export interface CaseTally {
  /** One per account with anything open or unapplied. */
  readonly accounts: readonly Tally[]
  /** One per currency with anything open or unapplied. */
  readonly currencies: readonly Tally[]
  readonly open: number
  readonly settled: number
  readonly notIssued: number
  /** In how many days a due changes by itself, or `Infinity`. */
  readonly daysToChange: number
  /** When what is disputed next changes by the marks alone. */
  readonly nextDisputeOn: CivilDate | null
  /** When the books of an account next change, whether it shows or not. */
  readonly nextMoneyOn: CivilDate | null
}

/** A counter of what parsed cases have open as of one day; `by` says whose amounts a change must show in. */
export function caseTallier(
  options: AgingOptions,
  aging: CompiledAging,
  by: 'debtor' | 'account',
): (caseFile: CaseFile) => CaseTally {
  const asOf = readField(options, 'asOf') as CivilDate
  const { buckets, credits = 'own-date' } = aging
  const replaying = replayOptionsOf(options, aging)
  const judge = judgeForReport(aging, asOf)

  return ({ debtor, accounts, marks }) => {
    const disputes = marks?.filter(({ kind }) => kind === 'dispute')
    const isDisputable = disputes !== undefined && disputes.length > 0
    const counts = { open: 0, settled: 0, notIssued: 0 }
    const tallies: Tally[] = []
    const disputable: DisputableAccount[] = []
    let daysToChange = Number.POSITIVE_INFINITY
    let nextDisputeOn: CivilDate | null = null
    let nextMoneyOn: CivilDate | null = null

    for (const account of accounts) {
      const { id: accountId, currency } = account
      const books = replayBooks(account, toMinorDigits(currency, 'currency'), replaying)
      nextMoneyOn = earlierOf(nextMoneyOn, books.nextMoneyOn)
      const tally = startTally(debtor.id, accountId, currency, buckets.length)
      const items: OpenItem[] = []
      let debts: MinorUnits = 0
      tally.unapplied = books.unappliedUnits
      for (let at = 0; at < books.dues.length; at++) {
        const due = books.dues[at] as Due
        const standing = judge(
          due,
          books.openUnits[at] ?? 0,
          books.pauses,
          currency,
          documentDayOf(account, due, at),
        )
        const { status, bucketIndex, openUnits } = standing
        daysToChange = Math.min(daysToChange, standing.daysToChange)
        if (status === 'settled' || status === 'not-issued') {
          counts[status === 'settled' ? 'settled' : 'notIssued']++
          continue
        }
        counts.open++
        addDue(tally, standing, credits === 'own-date')
        if (openUnits > 0) debts = addMinorUnits(debts, openUnits)
        if (isDisputable) items.push({ dueId: due.id, units: openUnits, bucketIndex })
      }
      if (tally.open === 0 && tally.unapplied === 0) continue
      tallies.push(tally)
      if (isDisputable) disputable.push({ accountId, currency, items, isOnly: accounts.length === 1 })
      if (disputes === undefined) tally.disputed = maybeDisputed(debts)
    }

    if (isDisputable) {
      const disputed = disputesOf(disputable, disputes, { asOf, buckets: buckets.length, by })
      disputed.now.forEach((one, at) => {
        ;(tallies[at] as Tally).disputed = one
      })
      nextDisputeOn = disputed.nextOn
    }
    const groups = byCurrency(tallies)
    if (credits === 'oldest-first') for (const group of groups) reduceOldest(group)
    return {
      accounts: tallies,
      currencies: groups.map(joinTallies),
      ...counts,
      daysToChange,
      nextDisputeOn,
      nextMoneyOn,
    }
  }
}

/** An opening states no document: its day is the one on which it was looked at. */
function documentDayOf({ dues, opening }: Account, { issuedOn }: Due, place: number): CivilDate | undefined {
  return opening !== undefined && place === dues.length ? undefined : issuedOn
}

/** The tallies of each currency, by account, so that their order in the case does not matter. */
function byCurrency(tallies: readonly Tally[]): readonly (readonly Tally[])[] {
  if (tallies.length === 1) return [tallies]
  const groups = new Map<CurrencyCode, Tally[]>()
  for (const tally of tallies) {
    const group = groups.get(tally.currency)
    if (group === undefined) groups.set(tally.currency, [tally])
    else group.push(tally)
  }
  for (const group of groups.values()) {
    group.sort((left, right) => inOrder(left.accountId, right.accountId))
  }
  return [...groups.values()]
}
