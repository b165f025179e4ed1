import {
  type Amount,
  amount,
  amountFault,
  type CurrencyCode,
  describeFault,
  type Fault,
  type Issue,
  isPlainAmount,
  leaf,
  type MinorUnits,
  minorDigitsOf,
  readMinorUnits,
  type Shape,
  showValue,
} from '../foundations'
import { exactAmountIssues } from '../model'

/** An amount of zero or more; whether its currency allows its decimals is a check across fields. */
export const workAmount: Shape<Amount> = /* @__PURE__ */ leaf<Amount>(
  (value) => amount.accepts(value) && Number(value) >= 0,
  (value) => (isPlainAmount(value) ? belowZero(value) : amountFault(value, '')),
)

/** Does this amount, where there is one, have a currency, and is it exact in it? */
export function workAmountIssues(
  value: Amount | undefined,
  currency: CurrencyCode | undefined,
  path: string,
): readonly Issue[] {
  if (value === undefined) return []
  return currency === undefined
    ? [describeFault(noCurrency(value), path)]
    : exactAmountIssues(value, currency, path)
}

/** The minor units of an amount that was checked; `undefined` where there is none. */
export function unitsOf(
  value: Amount | undefined,
  currency: CurrencyCode | undefined,
): MinorUnits | undefined {
  return readMinorUnits(value, minorDigitsOf(currency) ?? 0)
}

function belowZero(value: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'an amount of zero or more', 'zh-CN': '不小于零的金额' },
    received: showValue(value),
    remedy: {
      en: "What is past due is never negative: write '0.00' where credits exceed it.",
      'zh-CN': '逾期金额不为负；贷项超过欠款时请写 0.00。',
    },
  }
}

function noCurrency(value: Amount): Fault {
  return {
    code: 'missing',
    expected: { en: 'an amount with its currency beside it', 'zh-CN': '金额及其货币' },
    received: {
      en: `${showValue(value).en} without a currency`,
      'zh-CN': `${showValue(value)['zh-CN']}，没有货币`,
    },
    remedy: {
      en: 'Name the currency in the field of that name.',
      'zh-CN': '请在 currency 字段中写明货币。',
    },
  }
}
