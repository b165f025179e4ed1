import { expectIterable } from '../aging'
import type { ContactLaw } from '../contact'
import { type Assessment, type AssessmentRow, assessAllCases, type Basis, LIBRARY_VERSION } from '../decision'
import { type ArrearsError, type CivilDate, readField } from '../foundations'
import { alwaysInForce, type CompiledPolicy, type PolicyVersions, policyOn, versionNamed } from '../policy'
import type { Treatment } from '../strategy'
import { type AnswerMove, type ComparedAnswer, comparedAnswer, movesBetween } from './compared-answer'
import {
  type AmountTally,
  addAmounts,
  listAmounts,
  type MatrixCell,
  type PastDueAmount,
  startMatrix,
} from './move-matrix'

/** What the answers of one of two policies rest on. Packs and zones decide about contact, which is not compared. */
export type ComparedPolicy = Pick<Basis, 'library' | 'policy' | 'calendars'>

/** A case that two policies answer differently. */
export interface CaseMove {
  /** Place of the case in the input, from 0. */
  readonly index: number
  readonly caseId: string
  /** The questions that are answered differently, and no other. */
  readonly answers: readonly AnswerMove[]
  /** What the case has past due, as the first policy counts it; by currency, in the order of their codes. */
  readonly amounts: readonly PastDueAmount[]
}

/** A row that could not be compared, in its own place; the other rows are not touched. */
export interface ComparisonProblem {
  /** Place of the row in the input, from 0. */
  readonly index: number
  /** The id of the row, when it has one that can be read. */
  readonly id: string | null
  /** Which policy refuses it. */
  readonly refusedBy: 'from' | 'to' | 'both'
  /** That of the first policy, where both refuse. */
  readonly error: ArrearsError<'invalid-input'>
}

/** What would change if one policy took the place of another (政策对比). */
export interface PolicyComparison {
  readonly asOf: CivilDate
  /** The policy that was compared, in the version of the day. */
  readonly from: ComparedPolicy
  /** The one that it was compared with. */
  readonly to: ComparedPolicy
  /** Every row read: those that move, those that do not, and those with a problem. */
  readonly cases: number
  readonly moved: number
  readonly unchanged: number
  /** What all cases without a problem have past due; every matrix adds up to it. */
  readonly amounts: readonly PastDueAmount[]
  /** In the order of the cases. */
  readonly moves: readonly CaseMove[]
  /**
   * How many cases go from which answer to which, and what they have past due; each matrix holds every case without a
   * problem once. Values stand in the order of the lists of the first policy, then what only the second has; then
   * `none`, `conflict` and `undetermined`.
   */
  readonly matrix: {
    readonly stage: readonly MatrixCell<string>[]
    readonly treatment: readonly MatrixCell<string>[]
    readonly approver: readonly MatrixCell<string>[]
    /** Of the treatments, each by its own policy; from the least. */
    readonly pressure: readonly MatrixCell<number>[]
  }
  /** In the order of the cases. */
  readonly problems: readonly ComparisonProblem[]
}

/**
 * Which of these cases would another policy answer differently, and how?
 *
 * Every case is assessed under both on the same day; it moves where any segment, the stage, the treatment, the
 * follow-up with its day, the letter, the approver or an answer of the plan differs in status or value. Other days of change and times of contact are not compared.
 *
 * Each case is answered first by the version of the policy that it runs under, then by the other policy as if it had always
 * been in force and every case ran under it, so that one can be tried before its first day.
 *
 * @param cases - Any iterable; read once, and only moves and problems are retained.
 * @throws ArrearsError `invalid-input` for a bad day or option, and for what cannot be iterated.
 */
export function comparePolicies(
  versions: PolicyVersions,
  to: CompiledPolicy,
  law: ContactLaw,
  cases: unknown,
  on: unknown,
): PolicyComparison {
  const from = policyOn(versions, readField(on, 'asOf'))
  const all = [from, ...versions.list.map(({ policy }) => policy), to]
  const stage = startMatrix(idsOf(all, ({ stages }) => stages))
  const treatment = startMatrix(idsOf(all, ({ treatments }) => treatments))
  const approver = startMatrix(idsOf(all, ({ authority }) => authority.roles))
  const pressure = startMatrix(
    [...new Set(all.flatMap(treatmentsOf).map((one) => one.pressure))].sort((left, right) => left - right),
  )
  const total: AmountTally = new Map()
  const moves: CaseMove[] = []
  const problems: ComparisonProblem[] = []
  let rows = 0
  let compared = 0
  for (const [before, after] of assessUnderBoth(versions, to, law, cases, on)) {
    const { index, id } = before
    rows++
    if (!before.ok) problems.push({ index, id, refusedBy: after.ok ? 'from' : 'both', error: before.error })
    else if (!after.ok) problems.push({ index, id, refusedBy: 'to', error: after.error })
    else {
      compared++
      const [one, other] = [before.assessment, after.assessment]
      const amounts = pastDueOf(one)
      addAmounts(total, amounts)
      stage.add(comparedAnswer(one.stage), comparedAnswer(other.stage), amounts)
      treatment.add(comparedAnswer(one.treatment), comparedAnswer(other.treatment), amounts)
      approver.add(comparedAnswer(one.approver), comparedAnswer(other.approver), amounts)
      pressure.add(pressureOf(versionNamed(versions, one), one), pressureOf(to, other), amounts)
      const answers = movesBetween(one, other)
      if (answers.length > 0) moves.push({ index, caseId: before.id, answers, amounts })
    }
  }
  return {
    asOf: readField(on, 'asOf') as CivilDate,
    from: comparedPolicy(from),
    to: comparedPolicy(to),
    cases: rows,
    moved: moves.length,
    unchanged: compared - moves.length,
    amounts: listAmounts(total),
    moves,
    matrix: {
      stage: stage.cells(),
      treatment: treatment.cells(),
      approver: approver.cells(),
      pressure: pressure.cells(),
    },
    problems,
  }
}

/** Each case under both policies, in step, so that the cases are read once and one at a time. */
function* assessUnderBoth(
  versions: PolicyVersions,
  to: CompiledPolicy,
  law: ContactLaw,
  cases: unknown,
  on: unknown,
): IterableIterator<readonly [AssessmentRow, AssessmentRow]> {
  const rows = expectIterable(cases, 'cases')
  let current: unknown
  function* read(): IterableIterator<unknown> {
    for (const row of rows) {
      current = row
      yield row
    }
  }
  function* repeat(): IterableIterator<unknown> {
    while (true) yield current
  }
  const others = assessAllCases(alwaysInForce(to), law, repeat(), on)
  for (const before of assessAllCases(versions, law, read(), on)) {
    const after = others.next()
    if (after.done !== true) yield [before, after.value]
  }
}

function comparedPolicy({ id, version, hash, calendars }: CompiledPolicy): ComparedPolicy {
  return { library: LIBRARY_VERSION, policy: { id, version, hash }, calendars }
}

function idsOf(
  policies: readonly CompiledPolicy[],
  list: (strategy: NonNullable<CompiledPolicy['strategy']>['policy']) => readonly { readonly id: string }[],
): readonly string[] {
  const listed = policies.flatMap(({ strategy }) => (strategy === null ? [] : list(strategy.policy)))
  return [...new Set(listed.map(({ id }) => id))]
}

function treatmentsOf({ strategy }: CompiledPolicy): readonly Treatment[] {
  return strategy?.policy.treatments ?? []
}

function pressureOf(policy: CompiledPolicy, { treatment }: Assessment): ComparedAnswer<number> {
  const answer = comparedAnswer(treatment)
  if (answer.status !== 'decided') return answer
  const found = treatmentsOf(policy).find(({ id }) => id === answer.value)
  return found === undefined ? { status: 'none', value: null } : { status: 'decided', value: found.pressure }
}

/** What the accounts of a case have past due together, by currency. */
function pastDueOf({ accounts }: Assessment): readonly PastDueAmount[] {
  const tally: AmountTally = new Map()
  addAmounts(tally, accounts)
  return listAmounts(tally)
}
