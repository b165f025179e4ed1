import { type CivilDate, dayAfter, inOrder } from '../foundations'
import { isInForce, type Mark } from '../model'
import { addDisputed, type DisputableAccount, type Disputed, disputedOf } from './disputed-amounts'

/** What is disputed of a case, and when that next differs. */
export interface CaseDisputes {
  /** Of each account, in the order given. */
  readonly now: readonly Disputed[]
  /** The first later day on which it differs by the marks alone, what is open being as it is; or `null`. */
  readonly nextOn: CivilDate | null
}

/** The day of the question, and the rows of its answer. */
export interface DisputesAsked {
  readonly asOf: CivilDate
  readonly buckets: number
  /** By `debtor`, what moves from one account to another in the same currency is no difference. */
  readonly by: 'debtor' | 'account'
}

/** What of these accounts is disputed on this day by these marks, and when does that next differ? */
export function disputesOf(
  accounts: readonly DisputableAccount[],
  disputes: readonly Mark[],
  { asOf, buckets, by }: DisputesAsked,
): CaseDisputes {
  const on = (day: CivilDate): readonly Disputed[] => {
    const inForce = disputes.filter((mark) => isInForce(mark, day))
    return accounts.map((account) => disputedOf(account, inForce, buckets))
  }
  const now = on(asOf)
  const shown = (disputed: readonly Disputed[]): string => written(accounts, disputed, by)
  const before = shown(now)
  const turns = disputes.flatMap(({ from, until }) => [
    from,
    ...(until === undefined ? [] : [dayAfter(until, 1) ?? asOf]),
  ])
  const later = [...new Set(turns)].filter((day) => day > asOf).sort(inOrder)
  return { now, nextOn: later.find((day) => shown(on(day)) !== before) ?? null }
}

/** What rows show of it, as a text to compare. */
function written(
  accounts: readonly DisputableAccount[],
  disputed: readonly Disputed[],
  by: 'debtor' | 'account',
): string {
  const rows = new Map<string, Disputed>()
  disputed.forEach((one, at) => {
    const { accountId, currency } = accounts[at] as DisputableAccount
    const key = by === 'account' ? accountId : currency
    const sum = rows.get(key)
    rows.set(key, sum === undefined ? one : addDisputed(sum, one))
  })
  return [...rows]
    .map(([key, { isDisputed, amount, unknown, byBucket }]) =>
      [
        key,
        isDisputed,
        amount,
        unknown,
        ...byBucket.flatMap((units, index) => (units === 0 ? [] : [`${index}:${units}`])),
      ].join(' '),
    )
    .join('\n')
}
