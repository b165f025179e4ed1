import { type Issue, inspect, oneOf, record, type Shape, valueOrThrow } from '../foundations'
import { count, type Measure, measureOf, type Period, periodIssues, periodShape } from '../measures'
import { collectorsNeededDefinition, workCapacityDefinition } from './collectors-needed-definition'
import { decimalFromZero, type PlainDecimal, percentUpTo100, productOf, wholeStepsOf } from './plain-decimal'

/** How much time do an account and a collector take and give in the period? */
export interface WorkTimes {
  readonly period: Period
  /** In the period, on average: 1 to 1.5 calls are usual, and no constant. */
  readonly actionsPerAccount: PlainDecimal
  /** With the notes that follow it. */
  readonly minutesPerAction: PlainDecimal
  /** The paid hours of one full-time collector in the period. */
  readonly hoursPerCollector: PlainDecimal
  /** What part of them goes into the actions, in percent, 0 to 100. */
  readonly utilizationPercent: PlainDecimal
}

/** What {@link collectorsNeeded} is reckoned from. */
export interface CollectorsNeededInput extends WorkTimes {
  readonly variant: 'fte' | 'head-count'
  /** To be worked in the period. */
  readonly accounts: number
}

/** What {@link workCapacity} is reckoned from. */
export interface WorkCapacityInput extends WorkTimes {
  /** In full-time equivalents. */
  readonly collectors: PlainDecimal
}

const neededShape: Shape<CollectorsNeededInput> = /* @__PURE__ */ record<CollectorsNeededInput>({
  variant: /* @__PURE__ */ oneOf(['fte', 'head-count']),
  period: periodShape,
  accounts: count,
  actionsPerAccount: decimalFromZero,
  minutesPerAction: decimalFromZero,
  hoursPerCollector: decimalFromZero,
  utilizationPercent: percentUpTo100,
})

const capacityShape: Shape<WorkCapacityInput> = /* @__PURE__ */ record<WorkCapacityInput>({
  period: periodShape,
  collectors: decimalFromZero,
  actionsPerAccount: decimalFromZero,
  minutesPerAction: decimalFromZero,
  hoursPerCollector: decimalFromZero,
  utilizationPercent: percentUpTo100,
})

/**
 * How many collectors does this work take (所需催收员)?
 *
 * Accounts × actions × minutes / (hours × 60 × utilization). Without hours, or at a utilization of zero, there is no
 * answer: `null`, with the reason. There is no default variant.
 *
 * - `fte`: full-time equivalents, not rounded.
 * - `head-count`: whole people, rounded up; the `numerator` is then the minutes that so many people can work.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that is negative or not whole, a time below
 * zero, a utilization outside 0 to 100, a period that ends before it starts.
 *
 * Source: workforce planning of call centers and collections departments.
 *
 * @example
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const times = { period, actionsPerAccount: 1.5, minutesPerAction: 6, hoursPerCollector: 160, utilizationPercent: 85 }
 * collectorsNeeded({ ...times, variant: 'fte', accounts: 2000 }).numerator // => '18000'
 * collectorsNeeded({ ...times, variant: 'fte', accounts: 2000 }).denominator // => '8160'
 * collectorsNeeded({ ...times, variant: 'head-count', accounts: 2000 }).value // => 3
 */
export function collectorsNeeded(
  input: CollectorsNeededInput,
): Measure<'collectors-needed', CollectorsNeededInput['variant']> {
  const checked = valueOrThrow(inspect(neededShape, input, timeIssues))
  const { variant, period, accounts, actionsPerAccount, minutesPerAction } = checked
  const work = productOf(accounts, actionsPerAccount, minutesPerAction)
  const ofOne = minutesOf(checked)
  const isWhole = variant === 'head-count' && ofOne !== '0'
  return measureOf(collectorsNeededDefinition, variant, {
    period,
    currency: null,
    numerator: isWhole ? wholeStepsOf(work, ofOne) : work,
    denominator: ofOne,
  })
}

/**
 * How many accounts can these collectors work (催收产能)?
 *
 * Collectors × hours × 60 × utilization / (actions × minutes), not rounded. Where an account takes no action, or an action
 * no time, there is no answer: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: collectors or a time below zero, a utilization outside 0 to 100, a
 * period that ends before it starts.
 *
 * Source: workforce planning of call centers and collections departments.
 *
 * @example
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const times = { period, actionsPerAccount: 1.5, minutesPerAction: 8, hoursPerCollector: 160, utilizationPercent: 85 }
 * workCapacity({ ...times, collectors: 2.5 }).value // => 1700
 */
export function workCapacity(input: WorkCapacityInput): Measure<'work-capacity', 'accounts'> {
  const checked = valueOrThrow(inspect(capacityShape, input, timeIssues))
  const { period, collectors, actionsPerAccount, minutesPerAction } = checked
  return measureOf(workCapacityDefinition, 'accounts', {
    period,
    currency: null,
    numerator: productOf(collectors, minutesOf(checked)),
    denominator: productOf(actionsPerAccount, minutesPerAction),
  })
}

function timeIssues({ period }: WorkTimes): readonly Issue[] {
  return periodIssues(period, 'period')
}

/** The minutes that one collector spends on actions, exactly. */
function minutesOf({ hoursPerCollector, utilizationPercent }: WorkTimes): string {
  return productOf(hoursPerCollector, 60, utilizationPercent, '0.01')
}
