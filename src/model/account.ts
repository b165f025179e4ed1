import {
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  joinPath,
  listOf,
  oneOf,
  optional,
  type Parsed,
  record,
  type Shape,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { type AccountEvent, accountEventShape } from './account-event'
import { accountEventIssues } from './account-event-issues'
import { componentsIssues } from './components'
import { type DebtKind, debtKinds } from './debt-kind'
import { type Due, dueIssues, dueShape } from './due'
import { duplicateIdIssues } from './duplicate-ids'
import { OPENING_DUE_ID, type Opening, openingShape } from './opening'

/** One contract or ledger account of a debtor, in one currency (账户). */
export interface Account {
  /** Unique among the debtor's accounts. */
  readonly id: string
  /** Of every amount in the account. */
  readonly currency: CurrencyCode
  /** What the debt arose from, where law tells kinds apart. */
  readonly debtKind?: DebtKind
  /** Day on which it was opened (开户日期); nothing happened on it before. */
  readonly openedOn?: CivilDate
  /** In any order. */
  readonly dues: readonly Due[]
  /** What moved money on it, in any order. */
  readonly events?: readonly AccountEvent[]
  /** Where it stood, for a history that starts in the middle. */
  readonly opening?: Opening
}

/** The form of an {@link Account}. */
export const accountShape: Shape<Account> = /* @__PURE__ */ record<Account>({
  id: text,
  currency,
  debtKind: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(debtKinds)),
  openedOn: /* @__PURE__ */ optional(civilDate),
  dues: /* @__PURE__ */ listOf(dueShape),
  events: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(accountEventShape)),
  opening: /* @__PURE__ */ optional(openingShape),
})

/**
 * Is this an account? If so, the same object, typed.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path.
 *
 * @example
 * parseAccount({ id: 'A-1', currency: 'USD', dues: [{ id: 'INV-1', amount: '10.00' }] })
 * // throws: dues[0].dueOn: expected a day written YYYY-MM-DD, received nothing. …
 */
export function parseAccount(value: unknown): Account {
  return valueOrThrow(safeParseAccount(value))
}

/**
 * Is this an account? As {@link parseAccount}, with the issues returned and nothing thrown.
 *
 * @example
 * safeParseAccount({ id: 'A-1', currency: 'USD', dues: [] }).ok // => true
 */
export function safeParseAccount(value: unknown): Parsed<Account> {
  return inspect(accountShape, value, (account) => accountIssues(account, ''))
}

/** What is wrong with a well-formed account across its fields? Every fault. */
export function accountIssues(account: Account, path: string): readonly Issue[] {
  const duesPath = joinPath(path, 'dues')
  const issues = [...duplicateIdIssues(account.dues, duesPath)]
  account.dues.forEach((due, index) => {
    issues.push(...dueIssues(due, account.currency, () => joinPath(duesPath, index)))
  })
  const { currency: accountCurrency, openedOn, events = [], opening } = account
  const eventsPath = joinPath(path, 'events')
  if (events.length > 0) {
    const surroundings = {
      dues: account.dues,
      currency: accountCurrency,
      openingOn: opening?.on,
      furtherDueIds: opening === undefined ? [] : [OPENING_DUE_ID],
    }
    issues.push(...accountEventIssues(events, surroundings, eventsPath))
  }
  if (openedOn !== undefined) {
    for (const [index, { effectiveOn }] of events.entries()) {
      if (effectiveOn >= openedOn) continue
      issues.push(
        describeFault(
          beforeOpened(openedOn, effectiveOn),
          joinPath(joinPath(eventsPath, index), 'effectiveOn'),
        ),
      )
    }
  }
  if (opening !== undefined) {
    issues.push(
      ...componentsIssues(opening.balance, accountCurrency, joinPath(joinPath(path, 'opening'), 'balance')),
    )
  }
  return issues
}

function beforeOpened(openedOn: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `${openedOn}, the day the account was opened, or later`,
      'zh-CN': `不早于开户日 ${openedOn}`,
    },
    received: verbatim(received),
    remedy: {
      en: 'Nothing happens on an account before it is opened; check both days.',
      'zh-CN': '开户之前账户上不会有任何事件；请核对两个日期。',
    },
  }
}
