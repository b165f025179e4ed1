import {
  type CivilDate,
  civilDate,
  daysBetween,
  type ExactRatio,
  inspect,
  type Label,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import {
  type BehaviorFacts,
  type BehaviorThresholds,
  behaviorFactsShape,
  behaviorIssues,
  behaviorThresholdsShape,
  type CountThreshold,
} from './behavior-facts'
import { flagLabels } from './behavior-flag-labels'
import { compareRatios } from './measure-history'
import { decimalRatio } from './target'

/** Which behavior of an account is a warning? The ids are public: they are never renamed. */
export type BehaviorFlagId =
  | 'slow-pay-drift'
  | 'partial-payments'
  | 'new-disputes'
  | 'over-limit'
  | 'bounced-payments'
  | 'order-spike'
  | 'changed-bank'
  | 'broken-promises'
  | 'unreachable'

/** Does an account show a behavior? */
export interface BehaviorFlag {
  readonly id: BehaviorFlagId
  readonly label: Label
  /** `undetermined` where what is not known could decide it. */
  readonly outcome: 'raised' | 'clear' | 'undetermined'
  /** The facts that are not known; none where the outcome is certain, or where nothing that could be known decides it. */
  readonly missing: readonly (keyof BehaviorFacts)[]
  readonly reason: Label
}

/** The behavior of one account on one day. */
export interface BehaviorFlags {
  readonly accountId: string
  readonly asOf: CivilDate
  /** One for each threshold that was given. */
  readonly flags: readonly BehaviorFlag[]
}

interface Question {
  readonly facts: BehaviorFacts
  readonly thresholds: BehaviorThresholds
  readonly asOf: CivilDate
}

const questionShape: Shape<Question> = /* @__PURE__ */ record<Question>({
  facts: behaviorFactsShape,
  thresholds: behaviorThresholdsShape,
  asOf: civilDate,
})

/**
 * Which behaviors of this account are a warning (行为预警)?
 *
 * A flag for each threshold that the caller gives, and for no other. A threshold of a count is reached at its
 * number; a limit is passed above its percentage, and orders spike at theirs, both compared exactly. What is
 * not known gives `undetermined` with what is missing, unless what is known decides already. Flags are
 * questions to look into: none of them is a finding about a person.
 *
 * @throws ArrearsError `invalid-input` with every issue: a count that is negative or not whole, an amount
 * without a currency or not exact in it, a limit below zero, a change of bank after `asOf`, a threshold that is not positive.
 *
 * Source: early warning in trade credit (later payment each time, partial payments, new disputes, larger orders
 * with slower pay, changed bank or signatory, unreachable, returned cheques, broken promises).
 *
 * @example
 * const facts = { accountId: 'A-1', daysLate: [2, 9, 21], brokenPromises: 1 }
 * const thresholds = {
 *   slowPayDrift: { payments: 3, days: 15 },
 *   brokenPromises: { atLeast: 2 },
 *   unreachable: { atLeast: 5 },
 * }
 * const { flags } = flagBehavior(facts, thresholds, '2026-03-31')
 * flags.map(({ id }) => id) // => ['slow-pay-drift', 'broken-promises', 'unreachable']
 * flags.map(({ outcome }) => outcome) // => ['raised', 'clear', 'undetermined']
 * flags[2]?.missing // => ['unansweredAttempts']
 */
export function flagBehavior(
  facts: BehaviorFacts,
  thresholds: BehaviorThresholds,
  asOf: CivilDate,
): BehaviorFlags {
  const question = valueOrThrow(
    inspect(questionShape, { facts, thresholds, asOf }, (asked) =>
      behaviorIssues(asked.facts, asked.asOf, 'facts'),
    ),
  )
  return flagParsed(question.facts, question.thresholds, question.asOf)
}

/** The flags of facts that were parsed. */
export function flagParsed(
  facts: BehaviorFacts,
  thresholds: BehaviorThresholds,
  asOf: CivilDate,
): BehaviorFlags {
  const { slowPayDrift, overLimit, orderSpike, changedBank } = thresholds
  const counted = (
    id: BehaviorFlagId,
    fact: 'partialPayments' | 'newDisputes' | 'bouncedPayments' | 'brokenPromises' | 'unansweredAttempts',
    threshold: CountThreshold | undefined,
  ): readonly BehaviorFlag[] => (threshold === undefined ? [] : [byCount(id, fact, facts[fact], threshold)])
  const flags = [
    ...(slowPayDrift === undefined ? [] : [byDrift(facts, slowPayDrift)]),
    ...counted('partial-payments', 'partialPayments', thresholds.partialPayments),
    ...counted('new-disputes', 'newDisputes', thresholds.newDisputes),
    ...(overLimit === undefined ? [] : [byLimit(facts, overLimit)]),
    ...counted('bounced-payments', 'bouncedPayments', thresholds.bouncedPayments),
    ...(orderSpike === undefined ? [] : [byOrders(facts, orderSpike)]),
    ...(changedBank === undefined ? [] : [byBank(facts, changedBank, asOf)]),
    ...counted('broken-promises', 'brokenPromises', thresholds.brokenPromises),
    ...counted('unreachable', 'unansweredAttempts', thresholds.unreachable),
  ]
  return { accountId: facts.accountId, asOf, flags }
}

function flagOf(id: BehaviorFlagId, isRaised: boolean, reason: Label): BehaviorFlag {
  return { id, label: flagLabels[id], outcome: isRaised ? 'raised' : 'clear', missing: [], reason }
}

function openFlag(id: BehaviorFlagId, missing: readonly (keyof BehaviorFacts)[]): BehaviorFlag {
  const names = missing.join(', ')
  const reason = { en: `not known: ${names}`, 'zh-CN': `未知：${missing.join('、')}` }
  return { id, label: flagLabels[id], outcome: 'undetermined', missing, reason }
}

function byCount(
  id: BehaviorFlagId,
  fact: keyof BehaviorFacts,
  seen: number | undefined,
  { atLeast }: CountThreshold,
): BehaviorFlag {
  if (seen === undefined) return openFlag(id, [fact])
  return flagOf(id, seen >= atLeast, {
    en: `${seen} seen; raised from ${atLeast} on`,
    'zh-CN': `已有 ${seen} 次；达到 ${atLeast} 次即预警`,
  })
}

function byDrift(
  { daysLate = [] }: BehaviorFacts,
  { payments, days }: { readonly payments: number; readonly days: number },
): BehaviorFlag {
  const id = 'slow-pay-drift'
  const latest = daysLate.slice(-payments)
  const isRising = latest.every((late, index) => index === 0 || late > (latest[index - 1] as number))
  // What is known may not rise, and then no older payment can change that.
  if (isRising && latest.length < payments) return openFlag(id, ['daysLate'])
  const listed = latest.join(', ')
  const rise = (latest[latest.length - 1] as number) - (latest[0] as number)
  return flagOf(id, isRising && rise >= days, {
    en: `latest payments late by ${listed} days; raised where each of ${payments} is later than the one before, by ${days} days in all or more`,
    'zh-CN': `最近付款逾期天数：${listed}；连续 ${payments} 笔逐笔更晚且累计增加至少 ${days} 天即预警`,
  })
}

function byLimit(
  { balance, creditLimit }: BehaviorFacts,
  { abovePercent }: { readonly abovePercent: string | number },
): BehaviorFlag {
  const id = 'over-limit'
  if (balance === undefined || creditLimit === undefined) {
    return openFlag(id, [
      ...(balance === undefined ? (['balance'] as const) : []),
      ...(creditLimit === undefined ? (['creditLimit'] as const) : []),
    ])
  }
  return flagOf(id, compareShare(balance, creditLimit, abovePercent) > 0, {
    en: `a balance of ${balance} and a limit of ${creditLimit}; raised above ${abovePercent} % of it`,
    'zh-CN': `余额 ${balance}，额度 ${creditLimit}；超过额度的 ${abovePercent}% 即预警`,
  })
}

function byOrders(
  { orders, usualOrders }: BehaviorFacts,
  { atLeastPercent }: { readonly atLeastPercent: string | number },
): BehaviorFlag {
  const id = 'order-spike'
  if (usualOrders !== undefined && Number(usualOrders) <= 0) {
    const reason = {
      en: `usual orders of ${usualOrders}: nothing is usual, so that nothing can be called unusual`,
      'zh-CN': `通常订货为 ${usualOrders}：无常量可比，无法判断是否异常`,
    }
    return { id, label: flagLabels[id], outcome: 'undetermined', missing: [], reason }
  }
  if (orders === undefined || usualOrders === undefined) {
    return openFlag(id, [
      ...(orders === undefined ? (['orders'] as const) : []),
      ...(usualOrders === undefined ? (['usualOrders'] as const) : []),
    ])
  }
  return flagOf(id, compareShare(orders, usualOrders, atLeastPercent) >= 0, {
    en: `orders of ${orders} where ${usualOrders} are usual; raised from ${atLeastPercent} % of it on`,
    'zh-CN': `订货 ${orders}，通常为 ${usualOrders}；达到通常的 ${atLeastPercent}% 即预警`,
  })
}

function byBank(
  { bankChangedOn }: BehaviorFacts,
  { withinDays }: { readonly withinDays: number },
  asOf: CivilDate,
): BehaviorFlag {
  const id = 'changed-bank'
  if (bankChangedOn === undefined) return openFlag(id, ['bankChangedOn'])
  const threshold = {
    en: `raised within ${withinDays} days`,
    'zh-CN': `${withinDays} 天内变更即预警`,
  }
  if (bankChangedOn === null) {
    return flagOf(id, false, {
      en: `never changed; ${threshold.en}`,
      'zh-CN': `从未变更；${threshold['zh-CN']}`,
    })
  }
  return flagOf(id, daysBetween(bankChangedOn, asOf) <= withinDays, {
    en: `changed on ${bankChangedOn}; ${threshold.en}`,
    'zh-CN': `${bankChangedOn} 变更；${threshold['zh-CN']}`,
  })
}

/** The order of an amount and so many percent of another, exactly. */
function compareShare(part: string | number, whole: string | number, percent: string | number): number {
  return compareRatios(
    times(decimalRatio(part), decimalRatio(100)),
    times(decimalRatio(whole), decimalRatio(percent)),
  )
}

function times(one: ExactRatio, other: ExactRatio): ExactRatio {
  return { numerator: one.numerator * other.numerator, denominator: one.denominator * other.denominator }
}
