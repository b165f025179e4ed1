import {
  amountFault,
  type CurrencyCode,
  describeFault,
  type Fault,
  type Issue,
  minorDigitsOf,
  readMinorUnits,
  verbatim,
} from '../foundations'

/** Is this an exact amount of the currency? */
export function exactAmountIssues(amount: unknown, currency: CurrencyCode, path: string): readonly Issue[] {
  return readMinorUnits(amount, minorDigitsOf(currency) ?? 0) === undefined
    ? [describeFault(amountFault(amount, currency), path)]
    : []
}

/** Is this an exact amount of the currency, and more than zero? */
export function positiveAmountIssues(
  amount: unknown,
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  const units = readMinorUnits(amount, minorDigitsOf(currency) ?? 0)
  if (units === undefined) return exactAmountIssues(amount, currency, path)
  return units > 0 ? [] : [describeFault(notPositive(amount), path)]
}

function notPositive(amount: unknown): Fault {
  return {
    code: 'not-positive',
    expected: { en: 'more than zero', 'zh-CN': '大于零的金额' },
    received: verbatim(String(amount)),
    remedy: {
      en: 'Record money that flows back as an event of its own kind, not with a minus sign.',
      'zh-CN': '退回的款项请用相应种类的事件记录，不要用负号。',
    },
  }
}

/** The fault of naming another currency than the account's. */
export function otherCurrencyFault(received: CurrencyCode, expected: CurrencyCode): Fault {
  return {
    code: 'mixed-currency',
    expected: { en: `${expected}, the currency of the account`, 'zh-CN': `账户货币 ${expected}` },
    received: verbatim(received),
    remedy: {
      en: 'Put dues of another currency in an account of their own; the library never converts.',
      'zh-CN': '其他货币的款项请放入单独的账户；本库从不换算。',
    },
  }
}
