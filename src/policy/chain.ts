import {
  type CaseSearch,
  type CompiledTable,
  type Condition,
  type FactDefinition,
  type FactValue,
  holdsForValue,
  MOST_ROWS,
  type ProofBudget,
  searchCases,
  type TableRow,
} from '../foundations'
import type { CompiledPolicy } from './compiled-policy'

type When = TableRow<unknown>['when']

/** A row of a table in the chain: what it asks of the case, and what of the answers of earlier tables. */
export interface ChainRow {
  readonly id: string
  readonly outcome: string | number
  /** The place of its conditions on the case in the search; of the rows of a level, in the order in which they win. */
  readonly place: number
  /** What it asks of the answers of earlier tables. */
  readonly ofAnswers: readonly (readonly [FactDefinition, Condition])[]
}

/** A table of the chain, its rows in the order in which they win. */
export interface ChainLevel {
  /** The fact that its answer is to later tables. */
  readonly id: string
  readonly table: CompiledTable<string> | CompiledTable<number>
  readonly takesOne: boolean
  readonly rows: readonly ChainRow[]
  readonly impossible: readonly Omit<ChainRow, 'id' | 'outcome'>[]
}

/** A table with those whose answers it reads, directly or through others, in the order in which they answer. */
export interface Chain {
  readonly before: readonly ChainLevel[]
  readonly goal: ChainLevel
  readonly search: CaseSearch
  /** The same places, held for certain: what is unknown turns out in no way. */
  readonly certain: CaseSearch
  /** The place of each further condition that was asked for. */
  readonly further: readonly number[]
  /** Does anything at these places ask for an answer that was taken to be any? */
  readonly isFreed: (places: readonly number[]) => boolean
}

/** One way in which the tables before the goal answer. */
export interface ChainState {
  /** What holds where they answer so, and what does not, by place. */
  readonly wanted: readonly number[]
  readonly excluded: readonly number[]
  /** Their answers, by fact. */
  readonly answers: ReadonlyMap<string, FactValue>
  /** Whether one of them has no row for the case, so that its answer is unknown to the later ones. */
  readonly lacksAnswer: boolean
}

/** What else a chain is asked for. */
export interface ChainOptions {
  /** Conditions on the case that are searched for beside those of the tables. */
  readonly further?: readonly When[]
  /** A fact of the case that is told like an answer, and not searched for. */
  readonly apart?: string
  /**
   * Whether a segmentation that treats the unknown otherwise, and answers whatever is known, may stand for itself: its
   * answer is taken to be any of its own, as a fact of the case. Not where it reads the fact that is told apart.
   */
  readonly freesAnswers?: true
}

/**
 * This table of the policy with those before it, or `undefined` where they cannot be told together: they do not treat
 * the unknown alike, or have more rows together than one table may.
 */
export function chainTo(
  policy: CompiledPolicy,
  goal: { readonly id: string; readonly table: ChainLevel['table'] },
  budget: ProofBudget,
  { further = [], apart, freesAnswers }: ChainOptions = {},
): Chain | undefined {
  const { segmentations, strategy } = policy
  const { whenUnknown } = goal.table.table
  const isFree = (table: ChainLevel['table']): boolean =>
    freesAnswers === true && whenUnknown === undefined && answersAlways(table)
  const steps = [
    ...segmentations,
    ...(strategy === null ? [] : [{ id: 'stage', table: strategy.stageTable }]),
  ]
  const own = steps.findIndex(({ table }) => table === goal.table)
  const earlier = own < 0 ? steps : steps.slice(0, own)
  const wanted = new Set(goal.table.inputs.map(({ fact }) => fact.id))
  const free = new Map<string, ReadonlySet<string>>()
  const before = [...earlier].reverse().filter(({ id, table }) => {
    if (!wanted.has(id)) return false
    if (isFree(table)) {
      free.set(id, readBy(policy, table))
      return false
    }
    for (const { fact } of table.inputs) wanted.add(fact.id)
    return true
  })
  before.reverse()
  if (apart !== undefined && [...free.values()].some((read) => read.has(apart))) return undefined
  if (before.some(({ table }) => table.table.whenUnknown !== whenUnknown)) return undefined
  const rows = [goal, ...before].reduce((count, { table }) => count + table.table.rows.length, 0)
  if (before.length > 0 && rows > MOST_ROWS) return undefined

  const told = new Set([...before.map(({ id }) => id), ...(apart === undefined ? [] : [apart])])
  const facts = new Map(
    [goal, ...before].flatMap(({ table }) => table.inputs.map(({ fact }) => [fact.id, fact] as const)),
  )
  const whens: When[] = []
  const place = (when: When): Omit<ChainRow, 'id' | 'outcome'> => {
    const entries = Object.entries(when)
    whens.push(Object.fromEntries(entries.filter(([id]) => !told.has(id))))
    return {
      place: whens.length - 1,
      ofAnswers: entries.flatMap(([id, condition]) => {
        const fact = told.has(id) ? facts.get(id) : undefined
        return fact === undefined ? [] : [[fact, condition] as const]
      }),
    }
  }
  const levelOf = ({ id, table }: typeof goal): ChainLevel => ({
    id,
    table,
    takesOne: table.table.hitPolicy !== 'unique',
    rows: table.order
      .flatMap((row): readonly TableRow<string | number>[] => table.table.rows.slice(row, row + 1))
      .map((row) => ({ id: row.id, outcome: row.outcome, ...place(row.when) })),
    impossible: (table.table.impossible ?? []).map(({ when }) => place(when)),
  })
  const levels = before.map(levelOf)
  const goalLevel = levelOf(goal)
  const furtherPlaces = further.map((when) => place(when).place)
  const vocabulary = new Map([
    ...policy.vocabulary,
    ...[...free.keys()].flatMap((id) => {
      const fact = facts.get(id)
      return fact === undefined ? [] : [[id, fact] as const]
    }),
  ])
  const search = searchCases(whens, vocabulary, whenUnknown, budget)
  return {
    before: levels,
    goal: goalLevel,
    search,
    certain: goalLevel.takesOne ? search : searchCases(whens, vocabulary, 'no-match', budget),
    further: furtherPlaces,
    // By place: only a row that asks nothing of such an answer holds whatever that is.
    isFreed: (places) => places.some((at) => Object.keys(whens[at] ?? {}).some((id) => free.has(id))),
  }
}

/** Does this table answer whatever is known and unknown? It does where its last row asks nothing and the first row wins. */
function answersAlways({ table }: ChainLevel['table']): boolean {
  const last = table.rows[table.rows.length - 1]
  return (
    table.whenUnknown === 'no-match' &&
    table.hitPolicy === 'first' &&
    last !== undefined &&
    Object.keys(last.when).length === 0
  )
}

/** Which facts does this table read, directly or through the answers of others? */
function readBy({ segmentations }: CompiledPolicy, { inputs }: ChainLevel['table']): ReadonlySet<string> {
  const read = new Set(inputs.map(({ fact }) => fact.id))
  for (const { id, table } of [...segmentations].reverse()) {
    if (read.has(id)) for (const { fact } of table.inputs) read.add(fact.id)
  }
  return read
}

/** Before any table has answered. */
export const noState: ChainState = {
  wanted: [],
  excluded: [],
  answers: /* @__PURE__ */ new Map(),
  lacksAnswer: false,
}

/** Every way in which the tables before the goal can answer; those that no case leads to are left out. */
export function* statesOf({ before, search }: Chain): IterableIterator<ChainState> {
  yield* continueState(noState, before, search)
}

function* continueState(
  state: ChainState,
  [level, ...rest]: readonly ChainLevel[],
  search: CaseSearch,
): IterableIterator<ChainState> {
  if (level === undefined) {
    yield state
    return
  }
  for (const row of [...possibleRows(level, state), undefined]) {
    const next = stateAfter(state, level, row)
    if (search.find(next.wanted, next.excluded) !== null) yield* continueState(next, rest, search)
  }
}

/** What holds where this row of the level answers, or none of them, and what does not. */
export function stateAfter(state: ChainState, level: ChainLevel, row: ChainRow | undefined): ChainState {
  const others = admittedRows(level, state).filter((one) =>
    row !== undefined && level.takesOne ? one.place < row.place : one !== row,
  )
  const excluded = [...state.excluded, ...others.map(({ place }) => place), ...impossiblePlaces(level, state)]
  if (row === undefined) return { ...state, excluded, lacksAnswer: true }
  const answers = new Map([...state.answers, [level.id, row.outcome] as const])
  return { ...state, wanted: [...state.wanted, row.place], excluded, answers }
}

/** The rows of a level that these answers let through, in the order in which they win. */
export function admittedRows({ rows }: ChainLevel, { answers }: ChainState): readonly ChainRow[] {
  return rows.filter(({ ofAnswers }) => admits(ofAnswers, answers))
}

/** The rows of a level that may answer: an answer that is lacking is unknown, and may stand for any. */
export function possibleRows({ rows }: ChainLevel, { answers }: ChainState): readonly ChainRow[] {
  return rows.filter(({ ofAnswers }) =>
    ofAnswers.every(
      ([fact, condition]) => !answers.has(fact.id) || holdsForValue(condition, fact, answers.get(fact.id)),
    ),
  )
}

/** The places of the combinations that cannot be with these answers. */
export function impossiblePlaces({ impossible }: ChainLevel, { answers }: ChainState): readonly number[] {
  return impossible.flatMap(({ place, ofAnswers }) => (admits(ofAnswers, answers) ? [place] : []))
}

function admits(ofAnswers: ChainRow['ofAnswers'], answers: ChainState['answers']): boolean {
  return ofAnswers.every(([fact, condition]) => holdsForValue(condition, fact, answers.get(fact.id)))
}
