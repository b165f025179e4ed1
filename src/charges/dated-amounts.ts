import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  describeFault,
  type Fault,
  historyOrderFault,
  type Issue,
  isPlainAmount,
  joinPath,
  leaf,
  readMinorUnits,
  record,
  type Shape,
  showValue,
  verbatim,
} from '../foundations'
import { exactAmountIssues } from '../model'

/** What was owed from a day on, until the next such day. */
export interface DatedBalance {
  readonly from: CivilDate
  /** Zero or more. */
  readonly amount: Amount
}

/** A rate in percent from a day on, until the next such day. */
export interface DatedRate {
  readonly from: CivilDate
  /** A plain decimal from 0 to 1000, as `'15.4'` for 15.4 %. */
  readonly percent: string | number
}

const MOST_PERCENT = 1000

/** A plain decimal from 0 to 1000. */
export const percentShape: Shape<string | number> = /* @__PURE__ */ leaf<string | number>(
  (value) => isPlainAmount(value) && Number(value) >= 0 && Number(value) <= MOST_PERCENT,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a percentage from 0 to ${MOST_PERCENT}, as a plain decimal`,
      'zh-CN': `0 至 ${MOST_PERCENT} 的百分数（普通十进制数）`,
    },
    received: showValue(value),
    remedy: {
      en: "Write 15.4 % as '15.4', without a percent sign.",
      'zh-CN': '15.4% 请写作 15.4，不带百分号。',
    },
  }),
)

/** The form of a {@link DatedBalance}. */
export const datedBalanceShape: Shape<DatedBalance> = /* @__PURE__ */ record<DatedBalance>({
  from: civilDate,
  amount,
})

/** The form of a {@link DatedRate}. */
export const datedRateShape: Shape<DatedRate> = /* @__PURE__ */ record<DatedRate>({
  from: civilDate,
  percent: percentShape,
})

/** Why do these not tell of every day from one on what there was? Every fault. */
export function datedIssues(
  list: readonly { readonly from: CivilDate }[],
  first: CivilDate,
  path: string,
): readonly Issue[] {
  const [earliest] = list
  if (earliest === undefined || earliest.from > first)
    return [
      describeFault(
        notFromTheFirst(first, earliest?.from),
        earliest === undefined ? path : `${joinPath(path, 0)}.from`,
      ),
    ]
  return list.flatMap(({ from }, index) => {
    const before = list[index - 1]
    return before === undefined || before.from < from
      ? []
      : [describeFault(historyOrderFault(before.from, from), `${joinPath(path, index)}.from`)]
  })
}

/** As {@link datedIssues}, and which amounts are none of the currency, or less than nothing. */
export function datedBalanceIssues(
  list: readonly DatedBalance[],
  first: CivilDate,
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  return [
    ...datedIssues(list, first, path),
    ...list.flatMap((entry, index) =>
      notNegativeIssues(entry.amount, currency, `${joinPath(path, index)}.amount`),
    ),
  ]
}

/** Why is this no amount of the currency of zero or more? */
export function notNegativeIssues(value: Amount, currency: CurrencyCode, path: string): readonly Issue[] {
  const issues = exactAmountIssues(value, currency, path)
  if (issues.length > 0 || (readMinorUnits(value, MOST_DIGITS) ?? 0) >= 0) return issues
  return [describeFault(negative(value), path)]
}

// Of every currency.
const MOST_DIGITS = 4

function notFromTheFirst(first: CivilDate, received: CivilDate | undefined): Fault {
  return {
    code: received === undefined ? 'missing' : 'date-order',
    expected: {
      en: `an entry from ${first}, the first day, or from before it`,
      'zh-CN': `自首日 ${first} 或更早起的一项`,
    },
    received: received === undefined ? { en: 'none', 'zh-CN': '一项也没有' } : verbatim(received),
    remedy: {
      en: 'Say what holds on the first day: nothing is assumed for days before the first entry.',
      'zh-CN': '请给出首日的值：首项之前不作任何假定。',
    },
  }
}

function negative(received: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'zero or more', 'zh-CN': '零或大于零的金额' },
    received: showValue(received),
    remedy: {
      en: 'What is owed, lent or charged is not below zero: where there is nothing, write 0.',
      'zh-CN': '所欠、所借或所收金额不为负：没有时请写 0。',
    },
  }
}
