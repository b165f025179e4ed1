import {
  type CivilDate,
  civilDate,
  dayAfter,
  earlierOf,
  inputError,
  inspect,
  optional,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { paymentsStanding } from '../ledger'
import { type CaseFile, type PaymentPromise, parseCaseFile } from '../model'
import { judgeReceipts, type PromiseJudgment } from './judge-promise'
import { type PromiseRule, promiseRuleShape } from './promise-rule'
import { sharePayments } from './share-payments'

/** The day of a question, and the knowledge that answers it. */
export interface JudgedOn {
  readonly asOf: CivilDate
  /** Only what was recorded by this day counts; absent: everything. */
  readonly knownOn?: CivilDate | undefined
}

/** The day of the question, and the lender's rule that answers it. */
export interface JudgePromisesOptions {
  readonly asOf: CivilDate
  /** Only what was recorded by this day counts; absent: everything. */
  readonly knownOn?: CivilDate
  readonly rule: PromiseRule
}

const optionsShape: Shape<JudgePromisesOptions> = /* @__PURE__ */ record<JudgePromisesOptions>({
  asOf: civilDate,
  knownOn: /* @__PURE__ */ optional(civilDate),
  rule: promiseRuleShape,
})

/**
 * How does each promise of this case stand on this day?
 *
 * As {@link judgeParsedPromises} says, which `assess` asks, too: money keeps one promise only, the earliest due
 * first. A case without promises has no answers.
 *
 * @returns One judgment per promise, in the order of the case file.
 * @throws ArrearsError `invalid-input` with every issue of the case file or the options, each with its path.
 *
 * @example
 * const promises = [
 *   { id: 'P-1', madeOn: '2026-03-02', dueOn: '2026-03-10', amount: '60.00', currency: 'USD' },
 *   { id: 'P-2', madeOn: '2026-03-02', dueOn: '2026-03-20', amount: '60.00', currency: 'USD' },
 * ]
 * const events = [{ kind: 'payment', id: 'PAY-1', effectiveOn: '2026-03-09', amount: '60.00' }]
 * const accounts = [{ id: 'A-1', currency: 'USD', dues: [], events }]
 * const rule = { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 }
 * const asOf = '2026-03-11'
 * const judged = judgePromises({ debtor: { id: 'D-1' }, accounts, promises }, { asOf, rule })
 * judged.map(({ status }) => status) // => ['kept', 'pending']
 */
export function judgePromises(caseFile: CaseFile, options: JudgePromisesOptions): readonly PromiseJudgment[] {
  const { rule, ...on } = valueOrThrow(inspect(optionsShape, options, () => []))
  return judgeParsedPromises(parseCaseFile(caseFile), rule, on)
}

/**
 * How does each promise of a parsed case stand on a day, in the order given?
 *
 * Money keeps one promise only: it goes to those that are open on its day, the earliest due first, leg by leg.
 * A promise that another supersedes is canceled from the day on which that one was made. Payments that were
 * reversed or taken back by the day do not count; nor, with `knownOn`, what was recorded later.
 */
export function judgeParsedPromises(
  { accounts, promises = [] }: Pick<CaseFile, 'accounts' | 'promises'>,
  rule: PromiseRule,
  { asOf, knownOn }: JudgedOn,
): readonly PromiseJudgment[] {
  const standing = promises.map((promise) => withSupersession(promise, promises))
  const received = accounts.map((account) => ({
    id: account.id,
    currency: account.currency,
    payments: paymentsStanding(account, asOf, knownOn),
  }))
  const shares = sharePayments(standing, received, rule.graceDays)
  return standing.map((promise, index) => judgeReceipts(promise, shares[index] ?? [], asOf, rule))
}

/** The refusal of a question about promises by a policy that says nothing of them. */
export function noPromiseRule(): Error {
  return inputError(
    {
      code: 'missing',
      expected: { en: 'a rule for promises', 'zh-CN': '承诺规则' },
      received: { en: 'nothing', 'zh-CN': '空缺' },
      remedy: {
        en: 'Say in the policy when a promise is kept, or pass a rule to judgePromises itself.',
        'zh-CN': '请在政策中写明承诺何时算兑现，或直接向 judgePromises 传入规则。',
      },
    },
    'commitments.promises',
  )
}

/** The days on which how a promise stands can differ without an event of an account. */
export function turningDaysOfPromise(
  { madeOn, dueOn, canceledOn, legs }: PaymentPromise,
  { graceDays }: PromiseRule,
): readonly CivilDate[] {
  return [
    madeOn,
    ...(canceledOn === undefined ? [] : [canceledOn]),
    ...(legs ?? [{ dueOn }]).flatMap((leg) => [
      leg.dueOn,
      ...[1, graceDays + 1].flatMap((days) => dayAfter(leg.dueOn, days) ?? []),
    ]),
  ]
}

function withSupersession(promise: PaymentPromise, all: readonly PaymentPromise[]): PaymentPromise {
  let canceledOn: CivilDate | null = promise.canceledOn ?? null
  for (const { supersedes, madeOn } of all) {
    if (supersedes === promise.id) canceledOn = earlierOf(canceledOn, madeOn)
  }
  return canceledOn === null ? promise : { ...promise, canceledOn }
}
