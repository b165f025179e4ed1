import type { CompiledTable } from './compile-table'
import { type ExampleCase, exampleOf } from './find-cases'
import { findGaps, type Gap } from './find-gaps'
import { findWay, meetingRows, NOT_PROVED, type ProofBudget } from './find-way'
import type { Label } from './labels'
import { maskOf, unionOf } from './row-mask'
import { conditionOfWays } from './show-way'
import type { Condition } from './table-condition'
import { type TableWays, waysOf } from './table-ways'
import { tellGap, tellMore, tellNotProved, tellOverlap, tellUnreachable, tellUnused } from './tell-finding'

/**
 * What can be wrong with a table that reads well?
 *
 * - `gap`: facts for which it has no row.
 * - `overlap`: facts for which two rows of a `unique` table hold.
 * - `unreachable-row`: a row that never answers.
 * - `unused-outcome`: an outcome that is declared and that no row which can be reached gives.
 * - `not-proved`: a question of these that was not settled within the budget.
 */
export type TableFindingCode = 'gap' | 'overlap' | 'unreachable-row' | 'unused-outcome' | 'not-proved'

/** One thing that is wrong with a table, with a case that shows it. */
export interface TableFinding {
  readonly code: TableFindingCode
  /**
   * An overlap that is certain makes the table contradict itself; the rest, an overlap among what an unknown fact may
   * turn out to be included, leaves it able to answer.
   */
  readonly severity: 'error' | 'warning'
  /** The rows it is about, by id. */
  readonly rows: readonly string[]
  /** A case that shows it. */
  readonly example: ExampleCase | null
  /** Of a gap: all cases that it holds, as a row would ask for them. */
  readonly where?: Readonly<Record<string, Condition>>
  /** The outcome that is unused. */
  readonly outcome?: unknown
  readonly sentence: Label
}

/** What a table is held against. */
export interface VerifyTableOptions<Outcome = unknown> {
  /** What it may answer: each is to be given by some row. Absent: nothing is declared. */
  readonly outcomes?: readonly Outcome[]
  /**
   * How many steps the proofs may take together; one is a word of 32 rows held against one value of one fact. Absent: a
   * million.
   */
  readonly cellBudget?: number
}

/** How many steps the proofs of one table may take where the caller does not say. */
export const CELL_BUDGET = 1_000_000

/** At most so many gaps and so many overlaps of one table are told; that there are more is told too. */
const MOST_FINDINGS = 100

/**
 * For which facts does this table leave a gap, contradict itself, or hold what is never used? Every such finding, exactly,
 * or `not-proved`.
 *
 * A fact is known, or unknown and may turn out to be anything that it can be. Impossible combinations of the table are
 * left out.
 */
export function verifyTable(
  compiled: CompiledTable<unknown>,
  { outcomes = [], cellBudget = CELL_BUDGET }: VerifyTableOptions = {},
): readonly TableFinding[] {
  const ways = waysOf(compiled)
  const budget: ProofBudget = { left: cellBudget }
  // What makes a table contradict itself comes first, while there are steps left.
  const overlaps = compiled.table.hitPolicy === 'unique' ? overlapsOf(ways, budget) : []
  const gaps = gapFindings(ways, budget)
  const reach = reachRows(ways, budget)
  return [
    ...overlaps,
    ...gaps,
    ...reach.findings,
    ...unusedOutcomes(compiled, outcomes, reach.maybeReached),
    ...(budget.left < 0 ? [finding('not-proved', [], null, tellNotProved(cellBudget))] : []),
  ]
}

/** Which rows of a `unique` table hold together, two at a time? */
function overlapsOf(ways: TableWays, budget: ProofBudget): readonly TableFinding[] {
  const { compiled } = ways
  const certainWays = waysOf(compiled, 'no-match')
  const meetSomewhere = meetingRows(ways, budget)
  const found: TableFinding[] = []
  for (let second = 1; second < compiled.order.length; second++) {
    for (let first = 0; first < second; first++) {
      if (budget.left < 0) return found
      if (!meetSomewhere(first, second)) continue
      const pair = [first, second]
      const certain = findWay(certainWays, pair, compiled.impossibleMask, budget)
      const way = certain ?? findWay(ways, pair, compiled.impossibleMask, budget)
      if (way === null || way === NOT_PROVED) continue
      if (found.length >= MOST_FINDINGS) {
        return [...found, finding('not-proved', [], null, tellMore(MOST_FINDINGS))]
      }
      const rows = pair.flatMap((place) => compiled.answers[place]?.rows ?? [])
      const example = exampleOf(ways, way)
      const isCertain = certain !== null
      const told = finding('overlap', rows, example, tellOverlap(rows, example, isCertain))
      found.push(isCertain ? { ...told, severity: 'error' } : told)
    }
  }
  return found
}

function gapFindings(ways: TableWays, budget: ProofBudget): readonly TableFinding[] {
  const { rowsMask, impossibleMask } = ways.compiled
  const { gaps, areAll } = findGaps(ways, [], unionOf(rowsMask, impossibleMask), MOST_FINDINGS, budget)
  return [
    ...gaps.map((gap) => {
      const example = exampleOf(
        ways,
        gap.map((run) => run?.[0]),
      )
      return { ...finding('gap', [], example, tellGap(example)), where: whereOf(ways, gap) }
    }),
    ...(areAll || budget.left < 0 ? [] : [finding('not-proved', [], null, tellMore(MOST_FINDINGS))]),
  ]
}

/** Which rows can answer, and which cannot? */
function reachRows(
  ways: TableWays,
  budget: ProofBudget,
): { readonly findings: readonly TableFinding[]; readonly maybeReached: ReadonlySet<number> } {
  const { compiled } = ways
  const { words, impossibleMask, order, answers } = compiled
  const findings: TableFinding[] = []
  const maybeReached = new Set<number>()
  order.forEach((_, place) => {
    const before = compiled.takesOne ? Array.from({ length: place }, (__, index) => index) : []
    const blockers = unionOf(maskOf(before, words), impossibleMask)
    const way = budget.left < 0 ? NOT_PROVED : findWay(ways, [place], blockers, budget)
    if (way !== null) maybeReached.add(place)
    else {
      const rows = answers[place]?.rows ?? []
      findings.push(finding('unreachable-row', rows, null, tellUnreachable(rows)))
    }
  })
  return { findings, maybeReached }
}

function unusedOutcomes(
  { outcomeKeys }: CompiledTable<unknown>,
  outcomes: readonly unknown[],
  maybeReached: ReadonlySet<number>,
): readonly TableFinding[] {
  const given = new Set([...maybeReached].map((place) => outcomeKeys[place]))
  return outcomes.flatMap((outcome) =>
    given.has(JSON.stringify(outcome))
      ? []
      : [{ ...finding('unused-outcome', [], null, tellUnused(outcome)), outcome }],
  )
}

function finding(
  code: TableFindingCode,
  rows: readonly string[],
  example: TableFinding['example'],
  sentence: Label,
): TableFinding {
  return { code, severity: 'warning', rows, example, sentence }
}

function whereOf({ compiled }: TableWays, gap: Gap): Readonly<Record<string, Condition>> {
  const told = compiled.inputs.flatMap((input, index) => {
    const run = gap[index]
    return run === undefined ? [] : [[input.fact.id, conditionOfWays(input, run)] as const]
  })
  return Object.fromEntries(told)
}
