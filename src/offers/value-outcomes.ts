import {
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  formatMinorUnits,
  inspect,
  joinPath,
  type Label,
  type MinorUnits,
  stepOfUnit,
  subtractMinorUnits,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import { type Assumption, assumptionLabels } from './assumption'
import type { ExpectedFlows } from './cash-flow'
import { expectFlows } from './expect-flows'
import { type Outcome, type OutcomesQuestion, outcomeKinds, outcomesQuestionShape } from './outcome'
import { outcomesIssues } from './outcomes-issues'
import { worthOn } from './present-value'
import { type FlowsWorth, tellFlows, type ValuedFlows, worthOfFlows } from './value-flows'

/** What a way out is worth, or what is missing to tell. */
export type ValuedOutcome =
  | {
      readonly status: 'valued'
      readonly id: string
      readonly kind: Outcome['kind']
      readonly label: Label | null
      /** From 1, the most worth first; `null` where the worth of another is not known, which may come before. */
      readonly rank: number | null
      /** `cashIn` less `costs`; below zero where it costs more than it brings. */
      readonly presentValue: string
      readonly cashIn: ValuedFlows
      readonly costs: ValuedFlows
      /** By how much it is worth more than each other that could be valued; below zero for less. */
      readonly differences: readonly { readonly from: string; readonly difference: string }[]
      readonly assumptions: readonly Assumption[]
    }
  | {
      readonly status: 'undetermined'
      readonly id: string
      readonly kind: Outcome['kind']
      readonly label: Label | null
      /** The paths of the assumptions that are not known. */
      readonly missing: readonly string[]
      readonly assumptions: readonly Assumption[]
    }

/** Ways out of a debt by what they are worth (各种处置方式的现值比较). */
export interface ValuedOutcomes {
  /** `undetermined` where any of them could not be valued. */
  readonly status: 'ranked' | 'undetermined'
  readonly currency: CurrencyCode
  readonly on: CivilDate
  /** The paths of all assumptions that are not known. */
  readonly missing: readonly string[]
  /** The most worth first; those that could not be valued last, as they were given. */
  readonly outcomes: readonly ValuedOutcome[]
}

/**
 * What is each way out of a debt worth on a day, and in which order (还款方案、全额还款、诉讼、不作处理的现值排序)?
 *
 * The worth is what is expected to come in, less what is expected to be paid for it, each divided by (1 + rate)^years: the rate
 * is the effective one of a year, and the years follow from the days by the day count; nothing is compounded within a year.
 * At a rate of zero it is the plain sum. It is rounded once, from its exact value.
 *
 * Nothing is assumed that is not said: every assumption is told again with its place, `null` where it is missing, and what
 * cannot be valued without it is `undetermined`. A rate is not asked for where nothing comes later than the day itself.
 *
 * Of equal worth, what is paid in full goes before an offer, an offer before litigation, and that before doing nothing; of one
 * kind, by their order in the question. So more that is expected of litigation, or less that it costs, never moves an offer up,
 * and a higher share expected of an offer never moves it down.
 *
 * A fee that the debtor bears in the end comes in with the recovery and in the same share, but not before it was paid.
 *
 * @throws ArrearsError `invalid-input` with every fault of the question; `date-out-of-range` for months past the year 9999.
 *
 * Source: present value at an effective rate per year, as in Kellison, The Theory of Interest, ch. 1 and 2.
 *
 * @example
 * const valued = valueOutcomes({
 *   currency: 'CNY', on: '2026-01-01', annualRatePercent: '10', dayCount: '30/360', rounding: { mode: 'half-up', unit: 'minor' },
 *   outcomes: [
 *     { kind: 'doing-nothing', id: 'wait', owed: '12100', expectedPercent: '50', inMonths: 24 },
 *     { kind: 'offer', id: 'plan', expectedPercent: '80', payments: [{ on: '2026-01-01', amount: '1000' }, { on: '2027-01-01', amount: '11000' }] },
 *   ],
 * })
 * valued.outcomes.map((one) => [one.id, one.status === 'valued' ? one.presentValue : null]) // => [['plan', '8800.00'], ['wait', '5000.00']]
 */
export function valueOutcomes(question: OutcomesQuestion): ValuedOutcomes {
  const asked = valueOrThrow(inspect(outcomesQuestionShape, question, outcomesIssues))
  const { currency, on, outcomes, rounding } = asked
  const minorDigits = toMinorDigits(currency, 'currency')
  const worthOf = worthOn(on, currency, asked)
  const unitRounding = { mode: rounding.mode, step: stepOfUnit(rounding.unit, minorDigits) }
  const told = outcomes.map((outcome, index) => {
    const { assumptions, flows } = expectFlows(outcome, on, joinPath('outcomes', index))
    const ofRate = rateOf(asked, flows)
    const all = [...ofRate, ...assumptions].map(plainValue)
    const missing = all.flatMap(({ path, value }) => (value === null ? [path] : []))
    const isKnown = ofRate.every(({ value }) => value !== null)
    const worth = flows !== null && isKnown ? worthOfFlows(flows, worthOf, unitRounding) : null
    return { outcome, assumptions: all, missing, worth }
  })
  const valued = told
    .flatMap(({ outcome, assumptions, worth }) => (worth === null ? [] : [{ outcome, assumptions, worth }]))
    .sort(byWorth)
  const open = told.filter(({ worth }) => worth === null)
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  return {
    status: open.length === 0 ? 'ranked' : 'undetermined',
    currency,
    on,
    missing: [...new Set(open.flatMap(({ missing }) => missing))],
    outcomes: [
      ...valued.map(
        ({ outcome, assumptions, worth }, index): ValuedOutcome => ({
          status: 'valued',
          ...namesOf(outcome),
          rank: open.length === 0 ? index + 1 : null,
          presentValue: format(worth.net),
          cashIn: tellFlows(worth.cashIn, currency),
          costs: tellFlows(worth.costs, currency),
          differences: valued.flatMap((other) =>
            other.outcome === outcome
              ? []
              : [
                  {
                    from: other.outcome.id,
                    difference: format(subtractMinorUnits(worth.net, other.worth.net)),
                  },
                ],
          ),
          assumptions,
        }),
      ),
      ...open.map(
        ({ outcome, assumptions, missing }): ValuedOutcome => ({
          status: 'undetermined',
          ...namesOf(outcome),
          missing,
          assumptions,
        }),
      ),
    ],
  }
}

function namesOf({ id, kind, label }: Outcome): {
  readonly id: string
  readonly kind: Outcome['kind']
  readonly label: Label | null
} {
  return { id, kind, label: label ?? null }
}

/** The rate, as far as anything of a way out comes later than the day. */
function rateOf(
  { on, annualRatePercent }: OutcomesQuestion,
  flows: ExpectedFlows | null,
): readonly Assumption[] {
  const isAsked = flows === null || flows.cashIn.concat(flows.costs).some((flow) => flow.on > on)
  if (!isAsked) return []
  return [
    {
      path: 'annualRatePercent',
      label: assumptionLabels.annualRatePercent,
      value: annualRatePercent ?? null,
    },
  ]
}

type Rankable = { readonly outcome: Outcome; readonly worth: FlowsWorth }

/** The most worth first; a sort keeps what is equal in every respect in its order. */
function byWorth(one: Rankable, other: Rankable): number {
  const byNet = compareMinorUnits(other.worth.net, one.worth.net)
  return byNet !== 0
    ? byNet
    : outcomeKinds.indexOf(one.outcome.kind) - outcomeKinds.indexOf(other.outcome.kind)
}

/** A zero has no sign in an answer, as it has none in a document. */
function plainValue(assumption: Assumption): Assumption {
  return assumption.value === 0 ? { ...assumption, value: 0 } : assumption
}
