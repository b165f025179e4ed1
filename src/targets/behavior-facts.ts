import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  leaf,
  listOf,
  nullable,
  optional,
  record,
  type Shape,
  showValue,
  text,
  verbatim,
} from '../foundations'
import { amountIssues, count } from '../measures'
import { atLeastOne } from './target'

/**
 * What is known of how an account behaves. What is left out is not known, and that is neither 0 nor no. Over
 * which days things are counted is for the caller to say, for all accounts alike.
 */
export interface BehaviorFacts {
  readonly accountId: string
  /** Of the amounts; needed where one is given. */
  readonly currency?: CurrencyCode
  /** By how many days each of the latest payments was late, the oldest first; negative where it was early. */
  readonly daysLate?: readonly number[]
  readonly partialPayments?: number
  readonly newDisputes?: number
  readonly bouncedPayments?: number
  readonly brokenPromises?: number
  /** Attempts in a row, up to the latest, at which nobody who may speak was reached. */
  readonly unansweredAttempts?: number
  readonly balance?: Amount
  readonly creditLimit?: Amount
  /** What was ordered lately. */
  readonly orders?: Amount
  /** What is ordered as a rule in as many days. */
  readonly usualOrders?: Amount
  /** When the bank or the signatory last changed; `null` where it is known that neither ever did. */
  readonly bankChangedOn?: CivilDate | null
}

/** From how many on? */
export interface CountThreshold {
  readonly atLeast: number
}

/** From where on is a behavior a warning? What is left out is not judged; there is no built-in norm. */
export interface BehaviorThresholds {
  /** Each of so many latest payments later than the one before, by so many days from the first to the last. */
  readonly slowPayDrift?: { readonly payments: number; readonly days: number }
  readonly partialPayments?: CountThreshold
  readonly newDisputes?: CountThreshold
  /** The balance above so many percent of the limit. */
  readonly overLimit?: { readonly abovePercent: Amount }
  readonly bouncedPayments?: CountThreshold
  /** Orders of so many percent of the usual ones, or more. */
  readonly orderSpike?: { readonly atLeastPercent: Amount }
  /** A change within so many days, the day of the question and that of the change apart. */
  readonly changedBank?: { readonly withinDays: number }
  readonly brokenPromises?: CountThreshold
  /** Of attempts in a row without an answer. */
  readonly unreachable?: CountThreshold
}

const signedDays: Shape<number> = /* @__PURE__ */ leaf<number>(Number.isSafeInteger, (value) => ({
  code: value === undefined ? 'missing' : 'wrong-type',
  expected: { en: 'a whole number of days', 'zh-CN': '整数天数' },
  received: showValue(value),
  remedy: {
    en: 'Pass an integer such as 12, or -3 for three days early.',
    'zh-CN': '请传入整数，例如 12；提前三天写 -3。',
  },
}))

const fewestPayments: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 2,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a whole number of payments, 2 or more', 'zh-CN': '不小于 2 的整数付款笔数' },
    received: showValue(value),
    remedy: { en: 'A drift takes at least two payments.', 'zh-CN': '至少两笔付款才能看出变化。' },
  }),
)

const positivePercent: Shape<Amount> = /* @__PURE__ */ leaf<Amount>(
  (value) => amount.accepts(value) && Number(value) > 0,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a percentage above 0, as a plain decimal', 'zh-CN': '大于 0 的百分数（普通十进制数）' },
    received: showValue(value),
    remedy: { en: 'Write 110 % as 110, without a percent sign.', 'zh-CN': '110% 请写作 110，不带百分号。' },
  }),
)

/** The form of {@link BehaviorFacts}. */
export const behaviorFactsShape: Shape<BehaviorFacts> = /* @__PURE__ */ record<BehaviorFacts>({
  accountId: text,
  currency: /* @__PURE__ */ optional(currency),
  daysLate: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(signedDays)),
  partialPayments: /* @__PURE__ */ optional(count),
  newDisputes: /* @__PURE__ */ optional(count),
  bouncedPayments: /* @__PURE__ */ optional(count),
  brokenPromises: /* @__PURE__ */ optional(count),
  unansweredAttempts: /* @__PURE__ */ optional(count),
  balance: /* @__PURE__ */ optional(amount),
  creditLimit: /* @__PURE__ */ optional(amount),
  orders: /* @__PURE__ */ optional(amount),
  usualOrders: /* @__PURE__ */ optional(amount),
  bankChangedOn: /* @__PURE__ */ optional(/* @__PURE__ */ nullable(civilDate)),
})

const countThreshold: Shape<CountThreshold> = /* @__PURE__ */ record<CountThreshold>({ atLeast: atLeastOne })

/** The form of {@link BehaviorThresholds}. */
export const behaviorThresholdsShape: Shape<BehaviorThresholds> = /* @__PURE__ */ record<BehaviorThresholds>({
  slowPayDrift: /* @__PURE__ */ optional(
    /* @__PURE__ */ record({ payments: fewestPayments, days: atLeastOne }),
  ),
  partialPayments: /* @__PURE__ */ optional(countThreshold),
  newDisputes: /* @__PURE__ */ optional(countThreshold),
  overLimit: /* @__PURE__ */ optional(/* @__PURE__ */ record({ abovePercent: positivePercent })),
  bouncedPayments: /* @__PURE__ */ optional(countThreshold),
  orderSpike: /* @__PURE__ */ optional(/* @__PURE__ */ record({ atLeastPercent: positivePercent })),
  changedBank: /* @__PURE__ */ optional(/* @__PURE__ */ record({ withinDays: count })),
  brokenPromises: /* @__PURE__ */ optional(countThreshold),
  unreachable: /* @__PURE__ */ optional(countThreshold),
})

/** What is wrong across the facts of an account? */
export function behaviorIssues(facts: BehaviorFacts, asOf: CivilDate, path: string): readonly Issue[] {
  const { currency, bankChangedOn } = facts
  const issues: Issue[] = []
  for (const name of ['balance', 'creditLimit', 'orders', 'usualOrders'] as const) {
    const value = facts[name]
    if (value === undefined) continue
    if (currency === undefined) {
      issues.push(describeFault(noCurrency, joinPath(path, 'currency')))
      break
    }
    issues.push(...amountIssues({ [joinPath(path, name)]: value }, currency))
    if (name === 'creditLimit' && Number(value) < 0) {
      issues.push(describeFault(negativeLimit(value), joinPath(path, name)))
    }
  }
  if (bankChangedOn !== undefined && bankChangedOn !== null && bankChangedOn > asOf) {
    issues.push(describeFault(notYet(bankChangedOn, asOf), joinPath(path, 'bankChangedOn')))
  }
  return issues
}

function negativeLimit(received: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a limit of zero or more', 'zh-CN': '不小于零的额度' },
    received: verbatim(String(received)),
    remedy: {
      en: 'Write 0 where there is no credit; leave it out where it is not known.',
      'zh-CN': '无授信请写 0；额度未知请留空。',
    },
  }
}

const noCurrency: Fault = {
  code: 'missing',
  expected: { en: 'the currency of the amounts', 'zh-CN': '金额的货币' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: { en: "Name it once, such as 'USD'.", 'zh-CN': '请注明一次，例如 USD。' },
}

function notYet(day: CivilDate, asOf: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day not after ${asOf}, that of the question`, 'zh-CN': `不晚于判断日 ${asOf} 的日期` },
    received: verbatim(day),
    remedy: {
      en: 'Leave out what is not known on the day of the question.',
      'zh-CN': '请省略在判断日尚不可知的事实。',
    },
  }
}
