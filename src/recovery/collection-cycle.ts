import {
  type CivilDate,
  civilDate,
  describeFault,
  type Issue,
  inspect,
  oneOf,
  optional,
  record,
  type Shape,
  valueOrThrow,
  verbatim,
} from '../foundations'
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

/** Of a tally what {@link closedShare} reads, and the days where the tally is handed on whole. */
type ClosedTally = Omit<CycleTally, 'totalDays'> & Partial<Pick<CycleTally, 'totalDays'>>

const tallyShape: Shape<ClosedTally> = /* @__PURE__ */ record<ClosedTally>({
  asOf: civilDate,
  totalDays: /* @__PURE__ */ optional(count),
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
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that is negative or not whole, days of no
 * paid case.
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
  const { variant, ...tally } = valueOrThrow(inspect(cycleShape, input, tallyIssues))
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
 * In percent, 0 to 100. Without a case there is none: `null`, with the reason. The days are not read: they may be left out.
 *
 * @throws ArrearsError `invalid-input` with every issue: a count that is negative or not whole, days of no paid case.
 *
 * Source: collections practice.
 *
 * @example
 * closedShare({ asOf: '2026-03-31', paidCases: 6, openCases: 2 }).value // => 75
 */
export function closedShare(input: ClosedTally): Measure<'closed-share', 'paid-cases'> {
  return shareOf(valueOrThrow(inspect(tallyShape, input, tallyIssues)))
}

function shareOf({ asOf, paidCases, openCases }: ClosedTally): Measure<'closed-share', 'paid-cases'> {
  return countShareOf(closedShareDefinition, 'paid-cases', {
    period: { asOf },
    part: paidCases,
    whole: paidCases + openCases,
  })
}

function tallyIssues({ totalDays = 0, paidCases }: ClosedTally): readonly Issue[] {
  if (paidCases > 0 || totalDays === 0) return []
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: { en: '0, as no case has paid', 'zh-CN': '0，因为没有已还款案件' },
        received: verbatim(String(totalDays)),
        remedy: {
          en: 'Add up the days of the paid cases alone: how long an open one takes is not known.',
          'zh-CN': '请只累计已还款案件的天数；未结案件的时长未知。',
        },
      },
      'totalDays',
    ),
  ]
}
