import {
  type Amount,
  amount,
  describeFault,
  type Fault,
  type Issue,
  optional,
  record,
  type Shape,
  showValue,
} from '../foundations'
import type { PeriodFraction } from './unit-period'
import { wholeNumber } from './whole-number'

/** An amount that is advanced or paid so many unit periods after the start of a transaction. */
export interface PeriodAmount {
  /** Whole unit periods, from 0 to 36,525. */
  readonly fullPeriods: number
  /** The part of a unit period before them, less than one; left out where there is none. */
  readonly oddPart?: PeriodFraction
  /** Above zero. */
  readonly amount: Amount
}

const MOST_PERIODS = 36_525

/** A number of periods, from 0 to 36,525. */
export const periodCount: Shape<number> = /* @__PURE__ */ wholeNumber(0, MOST_PERIODS)

/** A fraction of whole numbers, of which the lower is not zero. */
export const fractionShape: Shape<PeriodFraction> = /* @__PURE__ */ record<PeriodFraction>({
  count: periodCount,
  of: /* @__PURE__ */ wholeNumber(1, MOST_PERIODS),
})

/** The form of a {@link PeriodAmount}; that its odd part is less than one is told by {@link fractionIssues}. */
export const periodAmountShape: Shape<PeriodAmount> = /* @__PURE__ */ record<PeriodAmount>({
  fullPeriods: periodCount,
  oddPart: /* @__PURE__ */ optional(fractionShape),
  amount,
})

/** Is this less than a whole period, as an odd part must be? */
export function fractionIssues(part: PeriodFraction, path: string): readonly Issue[] {
  if (part.count < part.of) return []
  const fault: Fault = {
    code: 'wrong-type',
    expected: { en: `fewer than ${part.of} parts`, 'zh-CN': `少于 ${part.of} 份` },
    received: showValue(part.count),
    remedy: {
      en: 'An odd part is less than a unit period: count what is whole in fullPeriods.',
      'zh-CN': '零头不足一个单位期间：整期请计入 fullPeriods。',
    },
  }
  return [describeFault(fault, `${path}.count`)]
}
