import { type PromiseRule, promiseRuleShape } from '../commitments'
import {
  type CivilDate,
  dayAfter,
  describeFault,
  type Instant,
  type Issue,
  inspect,
  instant,
  joinPath,
  optional,
  readInstant,
  record,
  type Shape,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { type Period, periodIssues, periodShape } from '../measures'
import { type Account, type CaseFile, type Channel, type ContactRecord, parseCaseFile } from '../model'
import { judgeDistinctPromises } from '../outreach'
import type { BehaviorFacts } from './behavior-facts'

/** Of which account, and over which days, is behavior counted? */
export interface TallyBehaviorOptions {
  readonly accountId: string
  /** The days over which disputes, bounced payments and broken promises are counted. */
  readonly period: Period
  /** The time of the question, up to which attempts count; absent: attempts are not counted. */
  readonly at?: Instant
  /** By which promises are judged; absent: they are not. */
  readonly promiseRule?: PromiseRule
}

const optionsShape: Shape<TallyBehaviorOptions> = /* @__PURE__ */ record<TallyBehaviorOptions>({
  accountId: text,
  period: periodShape,
  at: /* @__PURE__ */ optional(instant),
  promiseRule: /* @__PURE__ */ optional(promiseRuleShape),
})

/** What is made by voice, and somebody answers or not. */
const VOICE_CHANNELS: readonly Channel[] = ['phone', 'voice-robot', 'visit']

/**
 * What of the behavior of an account does its case file tell (行为汇总)?
 *
 * The facts of `flagBehavior` that a case file holds, to which the caller adds others. What the case file says
 * nothing of, because the list is absent, is left out: it is not known.
 *
 * - `newDisputes`: dispute marks of the account, or of all accounts, that start in the period.
 * - `bouncedPayments`: payments of which a chargeback took any back in the period; a reversal is not one, as it
 *   may undo a slip of the books.
 * - `brokenPromises`: promises about the account, or about none, that became broken in the period, those of one account
 *   for one day once; what was paid in part is not among them.
 * - `unansweredAttempts`: calls and visits to the debtor in a row, up to the latest, without a talk with the
 *   debtor; a contact that the debtor makes ends the row, as does a message that was read. Messages that were
 *   only delivered say nothing.
 *
 * What the books learned of after the last day of the period does not count.
 *
 * @throws ArrearsError `invalid-input` with every issue of the case file or the options: an account that the case
 * file does not have, a period that ends before it starts, a promise whose days of grace lead beyond the year 9999.
 *
 * Source: early warning in trade credit; see `flagBehavior`.
 *
 * @example
 * const events = [
 *   { kind: 'payment', id: 'PAY-1', effectiveOn: '2026-03-02', amount: '50.00' },
 *   { kind: 'chargeback', id: 'CB-1', effectiveOn: '2026-03-05', of: 'PAY-1', amount: '50.00' },
 * ]
 * const accounts = [{ id: 'A-1', currency: 'USD', dues: [], events }]
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const facts = tallyBehavior({ debtor: { id: 'D-1' }, accounts, marks: [] }, { accountId: 'A-1', period })
 * facts // => { accountId: 'A-1', currency: 'USD', newDisputes: 0, bouncedPayments: 1 }
 */
export function tallyBehavior(caseFile: CaseFile, options: TallyBehaviorOptions): BehaviorFacts {
  const parsed = parseCaseFile(caseFile)
  const { accountId, period, at, promiseRule } = valueOrThrow(
    inspect(optionsShape, options, (asked) => [
      ...periodIssues(asked.period, 'period'),
      ...accountIssues(parsed.accounts, asked.accountId),
      ...(asked.promiseRule === undefined ? [] : lastDayIssues(parsed, asked.promiseRule)),
    ]),
  )
  const { marks, promises, contacts } = parsed
  const account = parsed.accounts.find(({ id }) => id === accountId) as Account
  const isWithin = (day: CivilDate): boolean => period.from <= day && day <= period.to
  const newDisputes = marks?.filter(
    (mark) => mark.kind === 'dispute' && concerns(mark.accountId, accountId) && isWithin(mark.from),
  ).length
  return {
    accountId,
    currency: account.currency,
    ...(newDisputes === undefined ? {} : { newDisputes }),
    ...(account.events === undefined
      ? {}
      : { bouncedPayments: bouncedIn(account.events, isWithin, period.to) }),
    ...(promises === undefined || promiseRule === undefined
      ? {}
      : { brokenPromises: brokenIn(parsed, accountId, promiseRule, isWithin, period.to) }),
    ...(contacts === undefined || at === undefined
      ? {}
      : { unansweredAttempts: unansweredUpTo(contacts, accountId, readInstant(at) as number) }),
  }
}

/** Is what names this account, or none, about the account? */
function concerns(named: string | undefined, accountId: string): boolean {
  return named === undefined || named === accountId
}

function bouncedIn(
  events: NonNullable<Account['events']>,
  isWithin: (day: CivilDate) => boolean,
  knownOn: CivilDate,
): number {
  const bounced = events.flatMap((event) =>
    event.kind === 'chargeback' &&
    isWithin(event.effectiveOn) &&
    (event.recordedOn ?? event.effectiveOn) <= knownOn
      ? [event.of]
      : [],
  )
  return new Set(bounced).size
}

function brokenIn(
  caseFile: CaseFile,
  accountId: string,
  rule: PromiseRule,
  isWithin: (day: CivilDate) => boolean,
  asOf: CivilDate,
): number {
  const { promises = [] } = caseFile
  const accountOf = new Map(promises.map((promise) => [promise.id, promise.accountId]))
  return judgeDistinctPromises(caseFile, rule, { asOf, knownOn: asOf }).filter(
    ({ status, endedOn, promiseId }) =>
      status === 'broken' &&
      endedOn !== null &&
      isWithin(endedOn) &&
      concerns(accountOf.get(promiseId), accountId),
  ).length
}

function unansweredUpTo(contacts: readonly ContactRecord[], accountId: string, until: number): number {
  const inOrder = contacts
    .map((contact) => ({ contact, time: readInstant(contact.at) as number }))
    .filter(({ contact, time }) => time <= until && isWithDebtor(contact, accountId))
    .sort((one, other) => one.time - other.time)
  let attempts = 0
  for (const { contact } of inOrder) {
    const { direction, outcome, channel } = contact
    if (direction === 'inbound' || outcome === 'answered-by-debtor' || outcome === 'read') attempts = 0
    else if (VOICE_CHANNELS.includes(channel)) attempts++
  }
  return attempts
}

function isWithDebtor({ recipient, accountIds }: ContactRecord, accountId: string): boolean {
  return (
    (recipient === undefined || recipient === 'debtor') &&
    (accountIds === undefined || accountIds.includes(accountId))
  )
}

function accountIssues(accounts: readonly Account[], accountId: string): readonly Issue[] {
  if (accounts.some(({ id }) => id === accountId)) return []
  return [
    describeFault(
      {
        code: 'unknown-reference',
        expected: { en: 'the id of an account of the case file', 'zh-CN': '案件中某一账户的编号' },
        received: verbatim(JSON.stringify(accountId)),
        remedy: { en: 'Name an account that the case file holds.', 'zh-CN': '请填写案件中已有的账户编号。' },
      },
      'accountId',
    ),
  ]
}

/** The promises whose last day cannot be written. */
function lastDayIssues({ promises = [] }: CaseFile, { graceDays }: PromiseRule): readonly Issue[] {
  return promises.flatMap(({ dueOn }, index) =>
    dayAfter(dueOn, graceDays) !== null
      ? []
      : [
          describeFault(
            {
              code: 'no-such-day',
              expected: { en: 'days of the years 1 to 9999', 'zh-CN': '公元 1 年至 9999 年内的日期' },
              received: verbatim(`${dueOn} + ${graceDays} days`),
              remedy: {
                en: 'Check the day promised: with the days of grace it leads beyond them.',
                'zh-CN': '请核对承诺日：加上宽限天数后超出该范围。',
              },
            },
            joinPath(joinPath('promises', index), 'dueOn'),
          ),
        ],
  )
}
