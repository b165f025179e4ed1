import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  compareMinorUnits,
  currency,
  dayCount,
  describeFault,
  type Fault,
  type Issue,
  isTrue,
  joinPath,
  lastDayOfMonth,
  listOf,
  type MinorUnits,
  optional,
  readMinorUnits,
  record,
  type Shape,
  showValue,
  text,
  toMinorDigits,
  verbatim,
} from '../foundations'
import { amountIssues, rowCurrencyIssues } from '../measures'
import { firstDayOfMonth, monthNumber } from './months-on-book'
import { negativeIssues } from './row-issues'

/** How one loan stood at the end of one month. */
export interface PoolObservation {
  /** The last day of the month. */
  readonly asOf: CivilDate
  /** All that is outstanding, not the overdue part alone; below zero for a credit balance. */
  readonly balance: Amount
  /** Of the oldest unpaid installment, by the rules by which the lender counts; 0 when nothing is past due. */
  readonly daysPastDue: number
  /** All that was written off so far, recoveries not deducted. */
  readonly writtenOff: Amount
  /** Whether the loan runs by another schedule than was first agreed. */
  readonly renegotiated?: true
}

/** One loan, with how it stood at the end of each month. */
export interface PoolAccount {
  readonly accountId: string
  readonly disbursedOn: CivilDate
  readonly disbursed: Amount
  /**
   * From the month of disbursement on, one for each month, the earliest first. May end once the balance is zero: what
   * was written off by then stays so.
   */
  readonly observations: readonly PoolObservation[]
  /** When given, must be that of the pool: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** The form of a {@link PoolAccount}. */
export const poolAccountShape: Shape<PoolAccount> = /* @__PURE__ */ record<PoolAccount>({
  accountId: text,
  disbursedOn: civilDate,
  disbursed: amount,
  observations: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<PoolObservation>({
      asOf: civilDate,
      balance: amount,
      daysPastDue: dayCount,
      writtenOff: amount,
      renegotiated: /* @__PURE__ */ optional(isTrue),
    }),
  ),
  currency: /* @__PURE__ */ optional(currency),
})

/**
 * Why can this well-formed account not be tallied?
 *
 * @param lastMonth - The number of the last month that has ended.
 */
export function poolAccountIssues(
  account: PoolAccount,
  currency: CurrencyCode,
  lastMonth: number,
): readonly Issue[] {
  const { disbursed, observations } = account
  const ofAccount = [
    ...amountIssues({ disbursed }, currency),
    ...negativeIssues(disbursed, currency, 'disbursed'),
    ...rowCurrencyIssues(account.currency, currency, 'currency'),
    ...observations.flatMap(({ balance, writtenOff }, index) => {
      const path = joinPath('observations', index)
      return [
        ...amountIssues(
          { [joinPath(path, 'balance')]: balance, [joinPath(path, 'writtenOff')]: writtenOff },
          currency,
        ),
        ...negativeIssues(writtenOff, currency, joinPath(path, 'writtenOff')),
      ]
    }),
  ]
  if (ofAccount.length > 0) return ofAccount
  return [...dayIssues(account), ...endIssues(account, currency, lastMonth), ...fallIssues(account, currency)]
}

/** Where does an observation not stand at the end of its month? After the first, all may only be moved. */
function dayIssues({ accountId, disbursedOn, observations }: PoolAccount): readonly Issue[] {
  const first = monthNumber(disbursedOn)
  for (const [index, { asOf }] of observations.entries()) {
    if (monthNumber(asOf) !== first + index || asOf !== lastDayOfMonth(asOf)) {
      return [
        describeFault(
          otherDay(accountId, first + index, asOf),
          joinPath(joinPath('observations', index), 'asOf'),
        ),
      ]
    }
  }
  return []
}

/** Do the observations end while something is still owed? */
function endIssues(account: PoolAccount, currency: CurrencyCode, lastMonth: number): readonly Issue[] {
  const { accountId, disbursedOn, observations } = account
  const next = monthNumber(disbursedOn) + observations.length
  const last = observations[observations.length - 1]
  if (next > lastMonth || (last !== undefined && unitsOf(last.balance, currency) === 0)) return []
  return [describeFault(leftOut(accountId, next), 'observations')]
}

function fallIssues({ accountId, observations }: PoolAccount, currency: CurrencyCode): readonly Issue[] {
  return observations.flatMap(({ writtenOff }, index) => {
    const before = observations[index - 1]
    if (
      before === undefined ||
      compareMinorUnits(unitsOf(writtenOff, currency), unitsOf(before.writtenOff, currency)) >= 0
    ) {
      return []
    }
    const path = joinPath(joinPath('observations', index), 'writtenOff')
    return [describeFault(fallen(accountId, before.writtenOff, writtenOff), path)]
  })
}

function unitsOf(value: Amount, currency: CurrencyCode): MinorUnits {
  return readMinorUnits(value, toMinorDigits(currency, 'currency')) ?? 0
}

function monthName(month: number): string {
  return firstDayOfMonth(month).slice(0, 7)
}

function otherDay(accountId: string, month: number, received: CivilDate): Fault {
  const { en: id } = showValue(accountId)
  return {
    code: 'wrong-type',
    expected: {
      en: `the last day of ${monthName(month)}, for account ${id}`,
      'zh-CN': `账户 ${id} 在 ${monthName(month)} 的月末日`,
    },
    received: verbatim(received),
    remedy: {
      en: 'Give one observation for each month end, from the month of disbursement on, the earliest first.',
      'zh-CN': '请自放款当月起，每个月末给出一条，由早到晚。',
    },
  }
}

function leftOut(accountId: string, month: number): Fault {
  const { en: id } = showValue(accountId)
  return {
    code: 'missing',
    expected: {
      en: `an observation of account ${id} at the end of ${monthName(month)}`,
      'zh-CN': `账户 ${id} 在 ${monthName(month)} 月末的观察`,
    },
    received: { en: 'nothing', 'zh-CN': '空缺' },
    remedy: {
      en: "Observations may end only after a balance of '0.00': a balance that is not known is not zero.",
      'zh-CN': '只有余额为 0.00 之后观察才可终止：未知余额不等于零。',
    },
  }
}

function fallen(accountId: string, before: Amount, received: Amount): Fault {
  const { en: id } = showValue(accountId)
  return {
    code: 'wrong-type',
    expected: {
      en: `at least ${before}, written off of account ${id} by the month before`,
      'zh-CN': `不低于账户 ${id} 截至上月的核销额 ${before}`,
    },
    received: showValue(received),
    remedy: {
      en: 'Give all that was written off so far; what is recovered later is not deducted.',
      'zh-CN': '请给出累计核销额；此后的回收不作扣除。',
    },
  }
}
