import type { CompiledTable } from './compile-table'
import { keepCommon, maskOf, type RowMask, rowsOf, unionOf, withoutRows } from './row-mask'
import { answerFound, type TableAnswer } from './table-answer'
import { maskOfCell, type TableInput } from './table-input'

// What the unknown facts may turn out to be is searched exactly up to so many combinations; beyond,
// every open row counts as a candidate, which can only make an answer more cautious.
const MOST_COMBINATIONS = 20_000

/**
 * What does a table answer where facts are unknown?
 *
 * @param cells - Per input the cell of its value, −1 where it is unknown.
 */
export function answerOpen<Outcome>(
  compiled: CompiledTable<Outcome>,
  cells: Int32Array,
): TableAnswer<Outcome> {
  const { inputs, rowsMask, impossibleMask, table } = compiled
  const certain = Uint32Array.from(rowsMask)
  const possible = unionOf(rowsMask, impossibleMask)
  const unknowns: TableInput[] = []
  inputs.forEach((input, index) => {
    const cell = cells[index] as number
    if (cell < 0) {
      unknowns.push(input)
      keepCommon(certain, input.knownlessMask)
      const isClosed = table.whenUnknown === 'no-match'
      keepCommon(possible, isClosed ? input.knownlessMask : unionOf(input.knownlessMask, input.openMask))
    } else {
      keepCommon(certain, maskOfCell(input, cell))
      keepCommon(possible, maskOfCell(input, cell))
    }
  })
  const takesOne = compiled.takesOne
  const sure = rowsOf(certain).slice(0, takesOne ? 1 : undefined)
  if (table.hitPolicy === 'unique' && sure.length > 1) return answerFound(compiled, sure)
  const [winner = compiled.order.length] = sure
  const rows = Uint32Array.from(possible)
  keepCommon(rows, rowsMask)
  // Of those that take one row, what is open after the row that holds for certain cannot matter.
  const open = rowsOf(rows).filter((row) => (takesOne ? row < winner : !sure.includes(row)))
  if (open.length === 0) return answerFound(compiled, sure)
  keepCommon(possible, impossibleMask)
  const ways = completions(compiled, unknowns, open, possible).map((rest) =>
    takesOne ? [rest[0] ?? winner].filter((row) => row < compiled.order.length) : inOrder([...sure, ...rest]),
  )
  return table.hitPolicy === 'unique'
    ? summarizeUnique(compiled, ways, unknowns)
    : summarize(compiled, ways, unknowns)
}

/** Every way has an answer; it is decided where all of them come to the same. */
function summarize<Outcome>(
  compiled: CompiledTable<Outcome>,
  ways: readonly (readonly number[])[],
  unknowns: readonly TableInput[],
): TableAnswer<Outcome> {
  const found = inOrder([...new Set(ways.flat())])
  const keys = new Set(ways.map((rows) => outcomesOf(compiled, rows)))
  if (keys.size > 1) return undetermined(compiled, found, unknowns, ways.some(isEmpty))
  const answer = answerFound(compiled, found)
  if (!compiled.takesOne) return answer
  const [first] = found
  const decided = first === undefined ? undefined : compiled.answers[first]
  return decided === undefined ? answer : { ...decided, rows: idsOf(compiled, found) }
}

function summarizeUnique<Outcome>(
  compiled: CompiledTable<Outcome>,
  ways: readonly (readonly number[])[],
  unknowns: readonly TableInput[],
): TableAnswer<Outcome> {
  const single = ways.filter((rows) => rows.length <= 1)
  const all = inOrder([...new Set(ways.flat())])
  if (single.length === 0) return { status: 'conflict', rows: idsOf(compiled, all) }
  const outcomes = new Set(single.map((rows) => outcomesOf(compiled, rows)))
  // A conflict that may come about is one more thing the missing facts could change.
  if (single.length < ways.length || outcomes.size > 1) {
    return undetermined(compiled, all, unknowns, ways.some(isEmpty))
  }
  const [first] = all
  const decided = first === undefined ? undefined : compiled.answers[first]
  return decided === undefined ? { status: 'no-row' } : { ...decided, rows: idsOf(compiled, all) }
}

/** Which outcomes do these rows give? Equal texts for equal outcomes. */
function outcomesOf({ outcomeKeys }: CompiledTable<unknown>, rows: readonly number[]): string {
  return [...new Set(rows.map((row) => outcomeKeys[row] ?? ''))].sort().join()
}

/**
 * For every way in which the unknown facts may turn out: which of the open rows then hold, in order; of a table that takes
 * one row, the first of them for certain.
 */
function completions(
  { words, impossibleMask, rowsMask, takesOne }: CompiledTable<unknown>,
  unknowns: readonly TableInput[],
  open: readonly number[],
  impossible: RowMask,
): readonly (readonly number[])[] {
  let states: readonly RowMask[] = [unionOf(maskOf(open, words), impossible)]
  // A cell that speaks of the unknown holds now, whatever the value turns out to be.
  const choices = unknowns.map((input) =>
    input.reachableCells.map((cell) => unionOf(maskOfCell(input, cell), input.knownlessMask)),
  )
  const settled = takesOne ? settledAfter(choices, rowsMask) : []
  for (const [index, masks] of choices.entries()) {
    const next = new Map<string, RowMask>()
    for (const state of states) {
      for (const mask of masks) {
        const narrowed = Uint32Array.from(state)
        keepCommon(narrowed, mask)
        if (takesOne) dropHidden(narrowed, settled[index + 1] ?? rowsMask, rowsMask)
        // Cells that leave the same rows are one case.
        next.set(narrowed.join(), narrowed)
      }
    }
    if (next.size > MOST_COMBINATIONS) return [[], ...open.map((row) => [row])]
    states = [...next.values()]
  }
  const isPossible = (state: RowMask): boolean =>
    state.every((bits, word) => (bits & (impossibleMask[word] as number)) === 0)
  const possible = states.filter(isPossible)
  // Where what is known already cannot be, nothing is left to tell apart by that.
  const rows = possible.length > 0 ? possible : states.map((state) => withoutRows(state, impossibleMask))
  return rows.map(rowsOf)
}

/** By how many of the unknown facts have turned out: the rows on which none of the others bears. */
function settledAfter(choices: readonly (readonly RowMask[])[], rowsMask: RowMask): readonly RowMask[] {
  const settled = [rowsMask]
  for (const masks of [...choices].reverse()) {
    const rows = Uint32Array.from(settled[0] ?? rowsMask)
    for (const mask of masks) keepCommon(rows, mask)
    settled.unshift(rows)
  }
  return settled
}

/** Takes out what comes after the first row that holds for certain: that one, or one before it, is the answer. */
function dropHidden(state: RowMask, settled: RowMask, rowsMask: RowMask): void {
  let isHidden = false
  for (let word = 0; word < state.length; word++) {
    const rows = (state[word] as number) & (rowsMask[word] as number)
    const others = (state[word] as number) & ~(rowsMask[word] as number)
    if (isHidden) {
      state[word] = others
      continue
    }
    const certain = rows & (settled[word] as number)
    if (certain === 0) continue
    isHidden = true
    const first = certain & -certain
    state[word] = others | (rows & (first | (first - 1)))
  }
}

function undetermined<Outcome>(
  compiled: CompiledTable<Outcome>,
  found: readonly number[],
  unknowns: readonly TableInput[],
  mayBeNone: boolean,
): TableAnswer<Outcome> {
  const { table, order } = compiled
  const isAsked = ({ fact }: TableInput): boolean =>
    found.some((row) => Object.keys(table.rows[order[row] ?? -1]?.when ?? {}).includes(fact.id))
  return {
    status: 'undetermined',
    missing: unknowns.filter(isAsked).map(({ fact }) => fact.id),
    rows: idsOf(compiled, found),
    mayBeNone,
  }
}

function idsOf({ answers }: CompiledTable<unknown>, rows: readonly number[]): readonly string[] {
  return rows.flatMap((row) => answers[row]?.rows ?? [])
}

function isEmpty(rows: readonly number[]): boolean {
  return rows.length === 0
}

function inOrder(rows: readonly number[]): readonly number[] {
  return [...rows].sort((left, right) => left - right)
}
