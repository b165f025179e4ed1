import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  compareMinorUnits,
  currency,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  type MinorUnits,
  optional,
  record,
  type Shape,
  sumMinorUnits,
  text,
  toMinorDigits,
  toMinorUnits,
  verbatim,
} from '../foundations'
import { amountIssues, count, type Period, periodIssues, periodShape } from '../measures'
import { notCounted } from './contact-tally'

/**
 * How the promises ended whose day lies in a period, counted and by money (承诺履约统计). Each promise is in one of five
 * counts; `due` are all but the pending ones. A measure that needs a figure which is absent says so.
 */
export interface PromiseTally {
  /** The days promised. */
  readonly period: Period
  /** The day as of which they were judged. */
  readonly asOf?: CivilDate
  /** Of the amounts, where there are any. */
  readonly currency?: CurrencyCode
  /** `kept`, `partial`, `broken` and `canceled` together. */
  readonly due?: number
  readonly kept?: number
  /** Paid in part, or by less than the threshold in time. */
  readonly partial?: number
  /** Nothing was paid in time. */
  readonly broken?: number
  /** Superseded or withdrawn before they were kept or broken. */
  readonly canceled?: number
  /** They may still be kept; in no rate. */
  readonly pending?: number
  /** What each of these had promised. */
  readonly dueAmount?: Amount
  readonly keptAmount?: Amount
  readonly partialAmount?: Amount
  readonly brokenAmount?: Amount
  readonly canceledAmount?: Amount
  readonly pendingAmount?: Amount
  /** What was paid in time on the kept, partial and broken ones, of each at most its amount. */
  readonly paidAmount?: Amount
}

/** A count of a {@link PromiseTally}. */
export type PromiseCount = 'due' | 'kept' | 'partial' | 'broken' | 'canceled' | 'pending'

/** An amount of a {@link PromiseTally}. */
export type PromiseAmount = `${PromiseCount | 'paid'}Amount`

/** A promise tally, and the variant of a measure that it is handed to. */
export type PromisesWithVariant = PromiseTally & { readonly variant?: string }

/** The form of {@link PromisesWithVariant}. */
export const promiseTallyShape: Shape<PromisesWithVariant> = /* @__PURE__ */ record<PromisesWithVariant>({
  variant: /* @__PURE__ */ optional(text),
  period: periodShape,
  asOf: /* @__PURE__ */ optional(civilDate),
  currency: /* @__PURE__ */ optional(currency),
  due: /* @__PURE__ */ optional(count),
  kept: /* @__PURE__ */ optional(count),
  partial: /* @__PURE__ */ optional(count),
  broken: /* @__PURE__ */ optional(count),
  canceled: /* @__PURE__ */ optional(count),
  pending: /* @__PURE__ */ optional(count),
  dueAmount: /* @__PURE__ */ optional(amount),
  keptAmount: /* @__PURE__ */ optional(amount),
  partialAmount: /* @__PURE__ */ optional(amount),
  brokenAmount: /* @__PURE__ */ optional(amount),
  canceledAmount: /* @__PURE__ */ optional(amount),
  pendingAmount: /* @__PURE__ */ optional(amount),
  paidAmount: /* @__PURE__ */ optional(amount),
})

const ENDS = ['kept', 'partial', 'broken', 'canceled'] as const

/** What is wrong with a well-formed tally of promises, of which these figures are needed? Every fault. */
export function promiseTallyIssues(
  tally: PromiseTally,
  needed: readonly (PromiseCount | PromiseAmount)[],
): readonly Issue[] {
  const form = [
    ...periodIssues(tally.period, 'period'),
    ...needed.flatMap((name) => (tally[name] === undefined ? [describeFault(notCounted, name)] : [])),
    ...moneyIssues(
      tally,
      needed.some((name) => name.endsWith('Amount')),
    ),
  ]
  return form.length > 0 ? form : sumIssues(tally)
}

/** The minor units of the amounts that are given. */
export function unitsOf(tally: PromiseTally, names: readonly PromiseAmount[]): MinorUnits {
  return sumMinorUnits(names.map((name) => toMinorUnits(tally[name] ?? 0, tally.currency ?? '', name)))
}

function amountsOf(tally: PromiseTally): Readonly<Record<string, Amount>> {
  const names = [...ENDS, 'due', 'pending', 'paid'] as const
  return Object.fromEntries(
    names.flatMap((name) => {
      const given = tally[`${name}Amount`]
      return given === undefined ? [] : [[`${name}Amount`, given]]
    }),
  )
}

function moneyIssues(tally: PromiseTally, isMoneyNeeded: boolean): readonly Issue[] {
  const amounts = amountsOf(tally)
  const names = Object.keys(amounts)
  const { currency: own } = tally
  if (names.length === 0 && !isMoneyNeeded) return []
  return [
    ...(own === undefined ? [describeFault(noCurrency, 'currency')] : amountIssues(amounts, own)),
    ...names.flatMap((name) =>
      String(amounts[name]).startsWith('-') ? [describeFault(negative(String(amounts[name])), name)] : [],
    ),
  ]
}

/** Do the ends add up to what fell due, or exceed it where not all are given, and was no more paid than promised? */
function sumIssues(tally: PromiseTally): readonly Issue[] {
  const issues: Issue[] = []
  const { due } = tally
  if (due !== undefined) {
    const isWhole = ENDS.every((name) => tally[name] !== undefined)
    const sum = ENDS.reduce((all, name) => all + (tally[name] ?? 0), 0)
    if (isWhole ? sum !== due : sum > due)
      issues.push(describeFault(notTheSum(String(sum), String(due)), 'due'))
  }
  const all = ENDS.map((name): PromiseAmount => `${name}Amount`)
  const { dueAmount, paidAmount } = tally
  if (dueAmount !== undefined) {
    const isWhole = all.every((name) => tally[name] !== undefined)
    const sum = unitsOf(tally, all)
    const order = compareMinorUnits(sum, unitsOf(tally, ['dueAmount']))
    if (isWhole ? order !== 0 : order > 0) {
      const told = formatMinorUnits(sum, toMinorDigits(tally.currency ?? '', 'currency'))
      issues.push(describeFault(notTheSum(told, String(dueAmount)), 'dueAmount'))
    }
  }
  const counted = all.filter((name) => name !== 'canceledAmount')
  if (paidAmount !== undefined && counted.every((name) => tally[name] !== undefined)) {
    if (compareMinorUnits(unitsOf(tally, ['paidAmount']), unitsOf(tally, counted)) > 0) {
      issues.push(describeFault(morePaid(String(paidAmount)), 'paidAmount'))
    }
  }
  return issues
}

const noCurrency: Fault = {
  code: 'missing',
  expected: { en: 'the currency of the amounts', 'zh-CN': '各金额的货币' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: "Name the one currency that they are in, such as 'USD'.",
    'zh-CN': '请写明其唯一货币，例如 CNY。',
  },
}

function negative(received: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'an amount of 0 or more', 'zh-CN': '不小于 0 的金额' },
    received: verbatim(received),
    remedy: {
      en: 'Promises and what is paid on them are never below zero; a reversed payment is left out.',
      'zh-CN': '承诺及其付款不为负；已冲正的付款应剔除。',
    },
  }
}

function notTheSum(sum: string, received: string): Fault {
  return {
    code: 'sum-mismatch',
    expected: {
      en: `${sum}, what kept, partial, broken and canceled add up to`,
      'zh-CN': `兑现、部分兑现、未兑现与取消之和 ${sum}`,
    },
    received: verbatim(received),
    remedy: {
      en: 'Count each promise that fell due in one of the four, and the pending ones in none of them.',
      'zh-CN': '每笔到期承诺只计入四者之一，待兑现者不计入。',
    },
  }
}

function morePaid(received: string): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: 'at most what the kept, partial and broken ones had promised',
      'zh-CN': '不超过兑现、部分兑现与未兑现承诺的金额之和',
    },
    received: verbatim(received),
    remedy: {
      en: 'Count of each promise at most its amount; what is paid beyond it is nobody’s promise.',
      'zh-CN': '每笔承诺最多计其承诺金额，超出部分不属任何承诺。',
    },
  }
}
