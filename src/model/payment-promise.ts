import {
  type Amount,
  addMinorUnits,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Instant,
  type Issue,
  instant,
  joinPath,
  listOf,
  type MinorUnits,
  minorDigitsOf,
  optional,
  readMinorUnits,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import { positiveAmountIssues } from './money-issues'
import { beforeMadeIssues, type ScheduledAmount, scheduleIssues } from './schedule-issues'

/** One part of a promise that is to be paid in several (分次付款). */
export interface PromiseLeg extends ScheduledAmount {
  /** The exact time promised, when one was. */
  readonly dueAt?: Instant
}

/** A debtor's word to pay an amount by a day (承诺还款), at once or in several legs. */
export interface PaymentPromise {
  /** Unique in the case. */
  readonly id: string
  /** The account it is about; absent means any account in its currency. */
  readonly accountId?: string
  readonly madeOn: CivilDate
  /** Last day on which payment keeps it; of a promise in legs, that of the last one. */
  readonly dueOn: CivilDate
  /** The exact time promised, when one was; legs state their own. */
  readonly dueAt?: Instant
  /** More than zero; of a promise in legs, what they add up to. */
  readonly amount: Amount
  readonly currency: CurrencyCode
  /** What is paid when, each later than the one before; absent: all of it by `dueOn`. */
  readonly legs?: readonly PromiseLeg[]
  /** The id of an earlier promise of the case that no longer stands from `madeOn` on, as this takes its place. */
  readonly supersedes?: string
  /** Day from which it no longer stands. */
  readonly canceledOn?: CivilDate
}

/** The form of a {@link PaymentPromise}. */
export const paymentPromiseShape: Shape<PaymentPromise> = /* @__PURE__ */ record<PaymentPromise>({
  id: text,
  accountId: /* @__PURE__ */ optional(text),
  madeOn: civilDate,
  dueOn: civilDate,
  dueAt: /* @__PURE__ */ optional(instant),
  amount,
  currency,
  legs: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ record<PromiseLeg>({
        dueOn: civilDate,
        dueAt: /* @__PURE__ */ optional(instant),
        amount,
      }),
    ),
  ),
  supersedes: /* @__PURE__ */ optional(text),
  canceledOn: /* @__PURE__ */ optional(civilDate),
})

/** What is wrong with a well-formed promise across its fields? Every fault. */
export function paymentPromiseIssues(promise: PaymentPromise, path: string): readonly Issue[] {
  const { madeOn, dueOn, canceledOn, legs } = promise
  return [
    ...positiveAmountIssues(promise.amount, promise.currency, joinPath(path, 'amount')),
    ...beforeMadeIssues(madeOn, dueOn, joinPath(path, 'dueOn')),
    ...beforeMadeIssues(madeOn, canceledOn, joinPath(path, 'canceledOn')),
    ...(legs === undefined ? [] : legIssues(promise, legs, path)),
  ]
}

/** Which promises supersede what they cannot? Every fault. */
export function supersessionIssues(promises: readonly PaymentPromise[], path: string): readonly Issue[] {
  return promises.flatMap(({ id, madeOn, supersedes }, index) => {
    if (supersedes === undefined) return []
    const own = joinPath(joinPath(path, index), 'supersedes')
    const before = promises.find((one) => one.id === supersedes)
    if (before === undefined || supersedes === id) return [describeFault(noSuchPromise(supersedes), own)]
    return beforeMadeIssues(before.madeOn, madeOn, joinPath(joinPath(path, index), 'madeOn'))
  })
}

function legIssues(
  { madeOn, dueOn, dueAt, amount: whole, currency: own }: PaymentPromise,
  legs: readonly PromiseLeg[],
  path: string,
): readonly Issue[] {
  const rows = scheduleIssues(legs, madeOn, own, joinPath(path, 'legs'))
  if (rows.length > 0) return rows
  const minorDigits = minorDigitsOf(own) ?? 0
  const sum = legs.reduce<MinorUnits>(
    (all, leg) => addMinorUnits(all, readMinorUnits(leg.amount, minorDigits) ?? 0),
    0,
  )
  const last = legs[legs.length - 1]?.dueOn
  return [
    ...(sum === readMinorUnits(whole, minorDigits)
      ? []
      : [describeFault(notTheSum(formatMinorUnits(sum, minorDigits), whole), joinPath(path, 'amount'))]),
    ...(last === dueOn ? [] : [describeFault(notTheLast(String(last), dueOn), joinPath(path, 'dueOn'))]),
    ...(dueAt === undefined ? [] : [describeFault(timeBesideLegs(dueAt), joinPath(path, 'dueAt'))]),
  ]
}

function notTheSum(sum: string, received: Amount): Fault {
  return {
    code: 'sum-mismatch',
    expected: { en: `${sum}, what the legs add up to`, 'zh-CN': `各期合计 ${sum}` },
    received: verbatim(String(received)),
    remedy: { en: 'Correct the whole or a leg.', 'zh-CN': '请更正总额或某一期。' },
  }
}

function notTheLast(last: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `${last}, the day of the last leg`, 'zh-CN': `最后一期的日期 ${last}` },
    received: verbatim(received),
    remedy: { en: 'Correct one of the two.', 'zh-CN': '请更正其中之一。' },
  }
}

function timeBesideLegs(received: Instant): Fault {
  return {
    code: 'unknown-key',
    expected: { en: 'no time beside legs', 'zh-CN': '分期承诺不另写时间' },
    received: verbatim(String(received)),
    remedy: { en: 'Give each leg its own dueAt.', 'zh-CN': '请在各期中写 dueAt。' },
  }
}

function noSuchPromise(id: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'the id of another promise of the case', 'zh-CN': '本案件另一承诺的编号' },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'List the promise that it supersedes as well, or give that one a canceledOn.',
      'zh-CN': '请一并列出被取代的承诺，或为其写明 canceledOn。',
    },
  }
}
