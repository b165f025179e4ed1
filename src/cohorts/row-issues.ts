import {
  type Amount,
  type CurrencyCode,
  describeFault,
  type Issue,
  readMinorUnits,
  showValue,
  toMinorDigits,
  verbatim,
} from '../foundations'

/** Why is this amount, which is exact money of the currency or refused elsewhere, no amount of zero or more? */
export function negativeIssues(amount: Amount, currency: CurrencyCode, path: string): readonly Issue[] {
  const units = readMinorUnits(amount, toMinorDigits(currency, 'currency'))
  if (units === undefined || units >= 0) return []
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: { en: 'an amount of zero or more', 'zh-CN': '不小于零的金额' },
        received: showValue(amount),
        remedy: {
          en: 'Give it without a sign; what reverses it is no part of this figure.',
          'zh-CN': '请写不带负号的金额；冲回部分不计入此项。',
        },
      },
      path,
    ),
  ]
}

/** Why is this count of some no part of that count of all? */
export function partIssues(part: number, whole: number, path: string): readonly Issue[] {
  if (part <= whole) return []
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: { en: `at most ${whole}, the count of all`, 'zh-CN': `不超过总数 ${whole} 的计数` },
        received: verbatim(String(part)),
        remedy: {
          en: 'Count the part and the whole over the same loans or customers, as of the same day.',
          'zh-CN': '部分与总数须就同一批贷款或客户、以同一天为准计数。',
        },
      },
      path,
    ),
  ]
}
