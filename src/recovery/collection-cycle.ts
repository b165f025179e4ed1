import { type CivilDate, civilDate, inspect, oneOf, record, type Shape, valueOrThrow } from '../foundations'
import { count, countShareOf, type Measure, measureOf } from '../measures'
import { closedShareDefinition, collectionCycleDefinition } from './collection-cycle-definition'

/** How many cases have paid as of a day, after how many days, and how many have not. */
export interface CycleTally {
  readonly asOf: CivilDate
  /** From start to payment, of the paid cases together. */
  readonly totalDays: number
  readonly paidCases: number
  /** Begun, and not paid. */
  readonly openCases: number
}

/** What {@link collectionCycle} is reckoned from. */
export interface CollectionCycleInput extends CycleTally {
  /** From what day the days were counted. */
  readonly variant: 'from-first-action' | 'from-start'
}

/** A collection cycle, with what it leaves out: the one cannot be read without the other. */
export type CollectionCycle = Measure<'collection-cycle', CollectionCycleInput['variant']> & {
  /** Censored: they are not in the mean, as how long they will take is not known. */
  readonly openCases: number
  readonly closedShare: Measure<'closed-share', 'paid-cases'>
}

const cycleShape: Shape<CollectionCycleInput> = /* @__PURE__ */ record<CollectionCycleInput>({
  variant: /* @__PURE__ */ oneOf(['from-first-action', 'from-start']),
  asOf: civilDate,
  totalDays: count,
  paidCases: count,
  openCases: count,
})

const tallyShape: Shape<CycleTally> = /* @__PURE__ */ record<CycleTally>({
  asOf: civilDate,
  totalDays: count,
  paidCases: count,
  openCases: count,
})

/**
 * How many days pass until a case that pays has paid (催收周期)?
 *
 * In days, over paid cases only. Open cases are censored and told beside it, with the share closed: the mean is too short
 * while many are open. Without a paid case there is none: `null`, with the reason. There is no default variant.
 *
 * - `from-first-action`: the days from the first action.
 * - `from-start`: the days from entry into collection, so that waiting counts.
 *
 * `measureCycle` adds up the days of given cases; `readCycles` finds them in case files.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that is negative or not whole.
 *
 * Source: collections practice.
 *
 * @example
 * const tally = { asOf: '2026-03-31', totalDays: 90, paidCases: 6, openCases: 2 }
 * const cycle = collectionCycle({ ...tally, variant: 'from-first-action' })
 * cycle.value // => 15
 * cycle.openCases // => 2
 * cycle.closedShare.value // => 75
 */
export function collectionCycle(input: CollectionCycleInput): CollectionCycle {
  const { variant, ...tally } = valueOrThrow(inspect(cycleShape, input, () => []))
  const { asOf, totalDays, paidCases, openCases } = tally
  const measure = measureOf(collectionCycleDefinition, variant, {
    period: { asOf },
    currency: null,
    numerator: totalDays,
    denominator: paidCases,
  })
  return { ...measure, openCases, closedShare: shareOf(tally) }
}

/**
 * What share of the cases that were begun has paid (结案占比)?
 *
 * In percent, 0 to 100. Without a case there is none: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: a count that is negative or not whole.
 *
 * Source: collections practice.
 *
 * @example
 * closedShare({ asOf: '2026-03-31', totalDays: 90, paidCases: 6, openCases: 2 }).value // => 75
 */
export function closedShare(input: CycleTally): Measure<'closed-share', 'paid-cases'> {
  return shareOf(valueOrThrow(inspect(tallyShape, input, () => [])))
}

function shareOf({ asOf, paidCases, openCases }: CycleTally): Measure<'closed-share', 'paid-cases'> {
  return countShareOf(closedShareDefinition, 'paid-cases', {
    period: { asOf },
    part: paidCases,
    whole: paidCases + openCases,
  })
}
