import {
  type Fault,
  type IssueCode,
  inputError,
  type Label,
  leaf,
  type Shape,
  showValue,
} from '../foundations'

/** When a payment falls: 0 at the end of its period (期末), 1 at the beginning (期初). */
export type PaymentTiming = 0 | 1

/** The numbers of a call by the names of their parameters. Throws `invalid-input` for the first that is none. */
export function expectNumbers(numbers: Readonly<Record<string, unknown>>): void {
  for (const name in numbers) {
    const value = numbers[name]
    if (!Number.isFinite(value)) {
      throw refused(name, value === undefined ? 'missing' : 'wrong-type', value, number, plainNumber)
    }
  }
}

/** A rate per period that money can be compounded at. Throws `invalid-input` for −1 and less. */
export function expectRate(rate: number, name = 'rate'): void {
  if (rate > -1) return
  throw refused(
    name,
    'wrong-type',
    rate,
    { en: 'a rate above -1', 'zh-CN': '大于 -1 的利率' },
    {
      en: 'At -100 % nothing is left to compound. Write 4.9 % as 0.049.',
      'zh-CN': '利率为 -100% 时本金归零，无法复利。4.9% 请写作 0.049。',
    },
  )
}

/** A number above zero. Throws `invalid-input` for any other. */
export function expectPositive(value: number, name: string): void {
  if (value > 0) return
  throw refused(
    name,
    'not-positive',
    value,
    { en: 'a number above zero', 'zh-CN': '大于零的数' },
    { en: 'Pass what there is more than nothing of.', 'zh-CN': '请传入大于零的数。' },
  )
}

/** A number from zero on. Throws `invalid-input` for any other. */
export function expectNotNegative(value: number, name: string): void {
  if (value >= 0) return
  throw refused(
    name,
    'wrong-type',
    value,
    { en: 'zero or a number above it', 'zh-CN': '不小于零的数' },
    { en: 'Pass it without its sign.', 'zh-CN': '请去掉负号。' },
  )
}

/** Throws `invalid-input` unless payments fall at the end or at the beginning of their periods. */
export function expectTiming(type: unknown): void {
  if (type === 0 || type === 1) return
  throw refused(
    'type',
    'wrong-type',
    type,
    { en: '0 or 1', 'zh-CN': '0 或 1' },
    {
      en: 'Pass 0 for payments at the end of a period, 1 for payments at its beginning.',
      'zh-CN': '期末付款为 0，期初付款为 1。',
    },
  )
}

/** A period of a term. Throws `invalid-input` unless it is whole and among 1 to `last`. */
export function expectPeriod(value: number, last: number, name: string): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= last) return
  throw refused(
    name,
    'wrong-type',
    value,
    { en: `a whole number from 1 to ${last}`, 'zh-CN': `1 至 ${last} 的整数` },
    { en: 'Periods are counted from 1 to the end of the term.', 'zh-CN': '期次从 1 数起，至最后一期为止。' },
  )
}

/** A term in whole periods. Throws `invalid-input` for any other. */
export function expectWhole(value: number, name: string): void {
  if (Number.isSafeInteger(value) && value >= 1) return
  throw refused(
    name,
    'wrong-type',
    value,
    { en: 'a whole number, 1 or more', 'zh-CN': '不小于 1 的整数' },
    { en: 'Pass an integer such as 12.', 'zh-CN': '请传入整数，例如 12。' },
  )
}

/** The result, which must be a number that fits. Throws `invalid-input` where it is too large. */
export function finiteResult(result: number, name: string): number {
  // Negative zero is no amount that anybody has seen.
  if (Number.isFinite(result)) return result + 0
  throw refused(
    name,
    'too-large',
    result,
    { en: 'a result that fits a number', 'zh-CN': '可用数字表示的结果' },
    {
      en: 'Check the rate and the number of periods: at these the result grows beyond 10^308.',
      'zh-CN': '请检查利率与期数：结果已超过 10^308。',
    },
  )
}

/** The error for one argument. */
export function refused(
  name: string,
  code: IssueCode,
  value: unknown,
  expected: Label,
  remedy: Label,
): ReturnType<typeof inputError> {
  return inputError({ code, expected, received: showValue(value), remedy }, name)
}

const number: Label = { en: 'a finite number', 'zh-CN': '有限数' }
const plainNumber: Label = {
  en: 'Pass a number such as 0.05; turn text and exact amounts into numbers first.',
  'zh-CN': '请传入数字，例如 0.05；文本与精确金额请先转为数字。',
}

/** A finite number, for lists and records. */
export const finiteNumber: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isFinite(value),
  (value): Fault => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: number,
    received: showValue(value),
    remedy: plainNumber,
  }),
)

/** A rate above −1, for options. */
export const rateAboveMinusOne: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isFinite(value) && (value as number) > -1,
  (value): Fault => ({
    code: 'wrong-type',
    expected: { en: 'a rate above -1', 'zh-CN': '大于 -1 的利率' },
    received: showValue(value),
    remedy: {
      en: 'Write 10 % as 0.1, or leave it out.',
      'zh-CN': '10% 请写作 0.1，或省略。',
    },
  }),
)
