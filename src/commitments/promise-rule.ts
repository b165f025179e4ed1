import { dayCount, leaf, record, type Shape, showValue, thresholdPercent } from '../foundations'

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
