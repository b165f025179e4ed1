import { describeFault, type Fault, type Issue, joinPath } from '../foundations'
import type { Account } from './account'
import { duesBornOf, noSuchId } from './account-event-issues'
import type { Mark } from './mark'
import { positiveAmountIssues } from './money-issues'
import { OPENING_DUE_ID } from './opening'

/** Is a well-formed mark about dues that its account has, and about an amount that there can be? Every fault. */
export function markIssues(
  { accountId, dueIds, amount }: Mark,
  accounts: readonly Account[],
  path: string,
): readonly Issue[] {
  if (dueIds === undefined && amount === undefined) return []
  const [only, ...others] = accounts
  const account =
    accountId === undefined && others.length === 0 ? only : accounts.find(({ id }) => id === accountId)
  const amountIssues =
    amount === undefined || account === undefined
      ? []
      : positiveAmountIssues(amount, account.currency, joinPath(path, 'amount'))
  if (dueIds === undefined) return amountIssues
  if (accountId === undefined) return [...amountIssues, describeFault(noAccount, joinPath(path, 'accountId'))]
  if (account === undefined) return amountIssues
  const known = dueIdsOf(account)
  return [
    ...amountIssues,
    ...dueIds.flatMap((id, index) =>
      known.has(id) ? [] : [describeFault(noSuchId(id, 'due'), joinPath(joinPath(path, 'dueIds'), index))],
    ),
  ]
}

/** By which ids the dues of an account are told, those that its events make among them. */
function dueIdsOf({ dues, opening, events = [] }: Account): ReadonlySet<string> {
  return new Set([
    ...dues.map(({ id }) => id),
    ...(opening === undefined ? [] : [OPENING_DUE_ID]),
    ...events.flatMap(duesBornOf),
    // What money that went back makes owed again.
    ...events.flatMap(({ kind, id }) =>
      kind === 'refund' || kind === 'transfer-out' || kind === 'chargeback' ? [`${kind}:${id}`] : [],
    ),
  ])
}

const noAccount: Fault = {
  code: 'missing',
  expected: { en: 'the account of the dues', 'zh-CN': '应付款项所属的账户' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: 'An id of a due is unique in its account only: name the account too.',
    'zh-CN': '应付款项的编号只在账户内唯一：请同时写明账户。',
  },
}
