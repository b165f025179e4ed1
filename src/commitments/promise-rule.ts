import { amount, dayCount, leaf, type MinorUnits, record, type Shape, showValue } from '../foundations'

/** When does a promise count as kept, and when is it reminded of? Nothing of it has a default. */
export interface PromiseRule {
  /** Days after the promised day on which payment still keeps it (宽限天数); 0 for none. */
  readonly graceDays: number
  /**
   * The share of the promised amount that keeps it, in percent: above 0, at most 100, a plain decimal
   * with as many decimals as it needs. Reaching it exactly keeps.
   */
  readonly thresholdPercent: number | string
  /** How long before the exact time promised the reminder is due, from 0 to 10080 minutes (a week). */
  readonly reminderMinutesBefore: number
}

// A week: longer before, a reminder is not of an hour any more, and the number is likely milliseconds.
const MOST_REMINDER_MINUTES = 10_080

const thresholdPercent: Shape<number | string> = /* @__PURE__ */ leaf<number | string>(
  (value) => readPercent(value) !== undefined,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a percentage above 0 and at most 100, as a plain decimal',
      'zh-CN': '大于 0 且不超过 100 的百分数（普通十进制数）',
    },
    received: showValue(value),
    remedy: {
      en: "Write 90 % as 90 or '90', without a percent sign; 100 asks for the whole amount.",
      'zh-CN': '90% 请写作 90，不带百分号；100 表示须付全额。',
    },
  }),
)

const reminderMinutes: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST_REMINDER_MINUTES,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a whole number of minutes from 0 to ${MOST_REMINDER_MINUTES}`,
      'zh-CN': `0 至 ${MOST_REMINDER_MINUTES} 的整数分钟数`,
    },
    received: showValue(value),
    remedy: {
      en: 'Pass an integer such as 30 for half an hour.',
      'zh-CN': '请传入整数，例如半小时写 30。',
    },
  }),
)

/** The form of a {@link PromiseRule}. */
export const promiseRuleShape: Shape<PromiseRule> = /* @__PURE__ */ record<PromiseRule>({
  graceDays: dayCount,
  thresholdPercent,
  reminderMinutesBefore: reminderMinutes,
})

/**
 * A check of whether a sum reaches the threshold of a promised amount, compared without rounding.
 *
 * @param percent - A percentage that was parsed.
 */
export function thresholdCheck(
  promised: MinorUnits,
  percent: number | string,
): (paid: MinorUnits) => boolean {
  const { digits, scale } = readPercent(percent) as Percent
  const required = BigInt(promised) * digits
  const whole = BigInt(100) * scale
  return (paid) => BigInt(paid) * whole >= required
}

/** The percentage `digits / scale`, exactly. */
interface Percent {
  readonly digits: bigint
  readonly scale: bigint
}

function readPercent(value: unknown): Percent | undefined {
  if (!amount.accepts(value)) return undefined
  const [whole = '', decimals = ''] = String(value).split('.')
  const digits = BigInt(whole + decimals)
  const scale = BigInt(`1${'0'.repeat(decimals.length)}`)
  return digits > 0 && digits <= BigInt(100) * scale ? { digits, scale } : undefined
}
