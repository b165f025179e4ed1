import type { RowProblem } from '../aging'
import { ableFor, needsMatcher } from './able-collectors'
import { type AssignOptions, readAssignInput } from './assign-input'
import { type CaseNeeds, type CaseToAssign, needsOf, type ReadCase } from './case-to-assign'
import type { Collector } from './collector'
import { sizeOf } from './collector-set'
import { type CollectorLoad, type Desk, emptyDesk, loadOf } from './desk'
import { fitOrder } from './fit-order'
import { type AssignmentReason, type Candidate, placeCases } from './place-cases'
import { type CollectorRefusal, type RefusalReason, refusalTeller } from './refusals'

/** A case and who works on it from now on. */
export interface CaseAssignment {
  readonly kind: 'assigned'
  readonly caseId: string
  readonly collectorId: string
  /** Whether this collector had it until now. */
  readonly kept: boolean
  /** In the order in which they decided; each left fewer to choose from. */
  readonly reasons: readonly AssignmentReason[]
}

/** A case that nobody works on, and why. */
export interface UnplacedCase {
  readonly kind: 'unplaced'
  readonly caseId: string
  /**
   * `no-collectors`: the list is empty. `nobody-able`: nobody could have it even with nothing else to do.
   * `nobody-has-room`: some could (`able`), and all of them are full.
   */
  readonly code: 'no-collectors' | 'nobody-able' | 'nobody-has-room'
  /** How many could have it with nothing else to do. */
  readonly able: number
  readonly needs: CaseNeeds
  /** Every collector, in the order of the list, each with every reason. */
  readonly refusals: readonly CollectorRefusal[]
}

/** A case that its collector could not keep. */
export interface MovedCase {
  readonly kind: 'moved'
  readonly caseId: string
  readonly from: string
  /** `null` where nobody has it now. */
  readonly to: string | null
  readonly needs: CaseNeeds
  /** Every reason against the collector who had it. */
  readonly reasons: readonly RefusalReason[]
}

/** Who works on which case, and what could not be placed (案件分配结果). */
export interface CaseAssignments {
  /** In the order in which they were placed, so that the loads in the reasons can be followed. */
  readonly assignments: readonly CaseAssignment[]
  /** In the order in which they were tried: the most urgent first. */
  readonly unplaced: readonly UnplacedCase[]
  /** In the same order; those that are unplaced now among them. */
  readonly moved: readonly MovedCase[]
  /** One per collector, in the order of the list. */
  readonly loads: readonly CollectorLoad[]
  /** Rows that could not be read, in the order of the input; they are on no desk and in no load. */
  readonly problems: readonly RowProblem[]
}

/**
 * Who works on which case (案件分配)?
 *
 * A collector may have a case that meets skill, language, customer class, role and authority, and has room for it while
 * neither the caseload nor the sum of amounts would be above its limit; every limit includes its number. Cases are placed
 * one after the other: first those whose collector may keep them and has room, then all others; each by urgency, the
 * highest first, then those that the fewest may have, then the larger amount (by currency; last where it is not known),
 * then the id in code order. So where limits shrank, the most urgent stay. Of those with room, `options.prefer` chooses;
 * loads are compared by the fuller limit, as exact fractions, 0 for a collector without limits, then by caseload, by
 * number of cases and by the order of the list.
 *
 * The order of the cases decides nothing. That of the collectors decides between equals. Placed again with its results
 * as `collectorId`, nothing moves. No case is unplaced that anyone could still take; but cases are not moved to make
 * room, so another plan may place more, and a further collector may even leave more unplaced.
 *
 * What is not known fulfils nothing: a collector with no stated language or role has no case that asks for one, one of
 * certain customer classes none of unknown class, one with limits by amount none of unknown amount (unless
 * `unknownAmount` says otherwise) or of another currency. A row that cannot be read, or repeats the id of an
 * earlier one, is listed under `problems` with its `invalid-input` error and costs no other case: every row is in
 * `assignments`, `unplaced` or `problems`, exactly once.
 *
 * @param cases - Any iterable; read once.
 * @throws ArrearsError `invalid-input` with every issue of `collectors` and `options`, each with its path, and where
 * `cases` cannot be iterated.
 *
 * Source: practice of the trade: 100 to 150 cases or some 50 million yuan to a collector, by whichever comes first and
 * adjusted for complexity; by speciality, customer class, amount and urgency; an authority limit includes its number.
 *
 * @example
 * const collectors = [
 *   { id: 'K-1', upTo: '100000.00', mostCases: 2, currency: 'CNY' },
 *   { id: 'K-2', upTo: '500000.00', mostCases: 120, currency: 'CNY', skills: ['legal'] },
 * ]
 * const cases = [
 *   { id: 'C-1', amount: '100000.00', currency: 'CNY' },
 *   { id: 'C-2', amount: '100000.01', currency: 'CNY', urgency: 5 },
 *   { id: 'C-3', amount: '600000.00', currency: 'CNY' },
 * ]
 * const plan = assignCases(cases, collectors, { prefer: 'closest-fit' })
 * plan.assignments.map(({ caseId, collectorId }) => [caseId, collectorId]) // => [['C-2', 'K-2'], ['C-1', 'K-1']]
 * plan.unplaced[0].refusals[1] // => { collectorId: 'K-2', reasons: [{ code: 'above-authority', upTo: '500000.00', currency: 'CNY' }] }
 * plan.loads[0].limits // => [{ limit: 'cases', used: 1, most: 2, percent: 50 }]
 */
export function assignCases(
  cases: Iterable<CaseToAssign>,
  collectors: readonly Collector[],
  options: AssignOptions,
): CaseAssignments {
  const input = readAssignInput(cases, collectors, options)
  const meets = needsMatcher(input.collectors, input.roles)
  const desks = input.collectors.map(emptyDesk)
  const candidates = input.cases.map((one): Candidate => {
    const able = ableFor(one, meets(one), input.collectors)
    return { one, able, ableCount: sizeOf(able) }
  })
  const fit = input.prefer === 'closest-fit' ? fitOrder(input.collectors, input.roles) : null
  const turns = placeCases(candidates, desks, fit)

  // With every desk as it is in the end: what was full then is full now, and the reader can see it in `loads`.
  const refusalsOf = refusalTeller(meets)
  const deskOf = new Map(desks.map((desk) => [desk.collector.id, desk]))
  return {
    assignments: turns.flatMap(({ candidate: { one }, desk, reasons }) =>
      desk === null ? [] : [assigned(one, desk, reasons)],
    ),
    unplaced: turns.flatMap(({ candidate, desk }) =>
      desk === null ? [unplaced(candidate, refusalsOf(candidate.one, desks))] : [],
    ),
    moved: turns.flatMap(({ candidate: { one }, desk }) => {
      if (one.collectorId === undefined || one.collectorId === desk?.collector.id) return []
      const earlier = deskOf.get(one.collectorId)
      const refusals = earlier === undefined ? [] : refusalsOf(one, [earlier])
      return [moved(one, one.collectorId, desk, refusals)]
    }),
    loads: desks.map(loadOf),
    problems: input.problems,
  }
}

function assigned(
  { id, collectorId }: ReadCase,
  { collector }: Desk,
  reasons: readonly AssignmentReason[],
): CaseAssignment {
  return {
    kind: 'assigned',
    caseId: id,
    collectorId: collector.id,
    kept: collectorId === collector.id,
    reasons,
  }
}

function unplaced({ one, ableCount }: Candidate, refusals: readonly CollectorRefusal[]): UnplacedCase {
  const code = refusals.length === 0 ? 'no-collectors' : ableCount === 0 ? 'nobody-able' : 'nobody-has-room'
  return { kind: 'unplaced', caseId: one.id, code, able: ableCount, needs: needsOf(one), refusals }
}

function moved(
  one: ReadCase,
  from: string,
  desk: Desk | null,
  refusals: readonly CollectorRefusal[],
): MovedCase {
  return {
    kind: 'moved',
    caseId: one.id,
    from,
    to: desk?.collector.id ?? null,
    needs: needsOf(one),
    reasons: refusals[0]?.reasons ?? [{ code: 'not-listed' }],
  }
}
