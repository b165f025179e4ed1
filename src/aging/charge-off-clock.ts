import {
  type DatedHistory,
  datedValuesOf,
  type Label,
  labelShape,
  leaf,
  optional,
  record,
  type Shape,
  showValue,
  text,
} from '../foundations'

/** The day past due on which a debt is to be charged off. */
export interface ChargeOffThreshold {
  /** From 1; reached on the day whose count of days past due is this number. */
  readonly daysPastDue: number
}

/**
 * After how many days past due is a debt to be charged off, or classified as loss (核销期限)?
 *
 * Dated and cited. The days add up from the contractual due date of the oldest unpaid due; `null` ends the clock.
 */
export interface ChargeOffClock extends DatedHistory<ChargeOffThreshold> {
  /** For people; without it the id is shown. */
  readonly label?: Label
}

// Ten years: no supervisor waits longer, and the number is likely of another unit.
const MOST_DAYS = 3650

const thresholdDays: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MOST_DAYS,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a whole number of days from 1 to ${MOST_DAYS}`,
      'zh-CN': `1 至 ${MOST_DAYS} 的整数天数`,
    },
    received: showValue(value),
    remedy: { en: 'Pass an integer such as 180.', 'zh-CN': '请传入整数，例如 180。' },
  }),
)

/** The form of a {@link ChargeOffClock}. */
export const chargeOffClockShape: Shape<ChargeOffClock> = /* @__PURE__ */ record<ChargeOffClock>({
  id: text,
  label: /* @__PURE__ */ optional(labelShape),
  history: /* @__PURE__ */ datedValuesOf(
    /* @__PURE__ */ record<ChargeOffThreshold>({ daysPastDue: thresholdDays }),
  ),
})
