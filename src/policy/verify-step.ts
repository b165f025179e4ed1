import {
  CELL_BUDGET,
  type ExampleCase,
  type Label,
  NOT_PROVED,
  type ProofBudget,
  type TableFindingCode,
  tellGap,
  tellMore,
  tellNotProved,
  tellOverlap,
  tellUnreachable,
  tellUnused,
  verifyTable,
} from '../foundations'
import {
  admittedRows,
  type Chain,
  type ChainLevel,
  type ChainState,
  chainTo,
  impossiblePlaces,
  possibleRows,
  stateAfter,
  statesOf,
} from './chain'
import type { CompiledPolicy } from './compiled-policy'
import type { PolicyFinding } from './policy-finding'

/** A table of a policy, and what it is held against. */
export interface PolicyStep {
  /** The fact that its answer is to later tables. */
  readonly id: string
  readonly table: ChainLevel['table']
  readonly path: string
  /** What it may answer. */
  readonly outcomes: readonly string[]
  /** Whether a case without a row is a gap, and not an answer of its own. */
  readonly wantsRow: boolean
}

// As many as of a table alone.
const MOST_FINDINGS = 100

/**
 * What is wrong with this table, where the tables before it answer as they do? A case to which no earlier answer leads
 * is no gap, and a row that only such a case would reach is never reached.
 */
export function verifyStep(
  policy: CompiledPolicy,
  step: PolicyStep,
  cellBudget: number = CELL_BUDGET,
): readonly PolicyFinding[] {
  const budget: ProofBudget = { left: cellBudget }
  const chain = chainTo(policy, step, budget)
  if (chain === undefined || chain.before.length === 0) return verifyAlone(step, cellBudget)
  const overlaps = new Map<string, PolicyFinding>()
  const gaps: PolicyFinding[] = []
  const reached = new Set<string>()
  let isCut = false
  for (const state of statesOf(chain)) {
    if (budget.left < 0) break
    for (const one of overlapsOf(chain, state, step.path)) {
      const pair = JSON.stringify(one.rows)
      // What may be in one state takes nothing from what is certain in another.
      if (overlaps.get(pair)?.severity !== 'error') overlaps.set(pair, one)
    }
    for (const id of reachedRows(chain, state, reached)) reached.add(id)
    // Where an earlier table has no row, the want of one here is its fault.
    if (!step.wantsRow || state.lacksAnswer) continue
    const { cases, areAll } = gapsOf(chain, state, MOST_FINDINGS - gaps.length)
    if (!areAll) isCut = true
    for (const one of cases) {
      const example = { ...one, ...Object.fromEntries(state.answers) }
      gaps.push(finding('gap', step.path, [], example, tellGap(example)))
    }
  }
  const isProved = budget.left >= 0
  const rows = chain.goal.rows.filter(({ id }) => !isProved || reached.has(id))
  const given = new Set(rows.map(({ outcome }) => outcome))
  return [
    ...overlaps.values(),
    ...gaps,
    ...chain.goal.rows
      .filter((row) => !rows.includes(row))
      .map(({ id }) => finding('unreachable-row', step.path, [id], null, tellUnreachable([id]))),
    ...step.outcomes
      .filter((outcome) => !given.has(outcome))
      .map((outcome) => finding('unused-outcome', step.path, [], null, tellUnused(outcome))),
    ...(isCut && isProved ? [finding('not-proved', step.path, [], null, tellMore(MOST_FINDINGS))] : []),
    ...(isProved ? [] : [finding('not-proved', step.path, [], null, tellNotProved(cellBudget))]),
  ]
}

function verifyAlone(
  { table, path, outcomes, wantsRow }: PolicyStep,
  cellBudget: number,
): readonly PolicyFinding[] {
  return verifyTable(table, { outcomes, cellBudget })
    .filter(({ code }) => wantsRow || code !== 'gap')
    .map(({ code, severity, rows, example, sentence }) => ({ code, severity, path, rows, example, sentence }))
}

function gapsOf(
  { goal, search }: Chain,
  state: ChainState,
  most: number,
): ReturnType<Chain['search']['findAll']> {
  const rows = admittedRows(goal, state).map(({ place }) => place)
  return search.findAll(state.wanted, [...state.excluded, ...rows, ...impossiblePlaces(goal, state)], most)
}

/** The rows that answer in this state, of those not reached yet. */
function reachedRows(
  { goal, search }: Chain,
  state: ChainState,
  reached: ReadonlySet<string>,
): readonly string[] {
  return possibleRows(goal, state).flatMap((row) => {
    if (reached.has(row.id)) return []
    const next = goal.takesOne ? stateAfter(state, goal, row) : aloneIn(state, goal, row.place)
    return search.find(next.wanted, next.excluded) === null ? [] : [row.id]
  })
}

/** Where every row that matches answers, none stands in the way of another. */
function aloneIn(state: ChainState, goal: ChainLevel, place: number): ChainState {
  return {
    ...state,
    wanted: [...state.wanted, place],
    excluded: [...state.excluded, ...impossiblePlaces(goal, state)],
  }
}

/** Which rows hold together, as far as the answers are told; of one pair, what is certain before what may be. */
function overlapsOf(
  { goal, search, certain }: Chain,
  state: ChainState,
  path: string,
): readonly PolicyFinding[] {
  if (goal.takesOne) return []
  const rows = admittedRows(goal, state)
  return rows.flatMap((row, index) =>
    rows.slice(0, index).flatMap((other): readonly PolicyFinding[] => {
      const { wanted, excluded } = aloneIn(state, goal, row.place)
      const pair = [...wanted, other.place]
      const sure = certain.find(pair, excluded)
      const found = sure ?? search.find(pair, excluded)
      if (found === null || found === NOT_PROVED) return []
      const example = { ...found, ...Object.fromEntries(state.answers) }
      const ids = [other.id, row.id]
      const told = finding('overlap', path, ids, example, tellOverlap(ids, example, sure !== null))
      return [sure === null ? told : { ...told, severity: 'error' }]
    }),
  )
}

function finding(
  code: TableFindingCode,
  path: string,
  rows: readonly string[],
  example: ExampleCase | null,
  sentence: Label,
): PolicyFinding {
  return { code, severity: 'warning', path, rows, example, sentence }
}
