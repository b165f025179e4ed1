import type { CompiledTable } from './compile-table'
import { addRow, type RowMask, unionOf, withoutRows } from './row-mask'
import { maskOfCell, type TableInput } from './table-input'

/** One way in which a fact can turn out, as far as the rows of a table can tell. */
export interface FactWay {
  /** The cell of its value; of one that is unknown, of the value that it may turn out to have; −1 where none counts. */
  readonly cell: number
  readonly isUnknown: boolean
  /** The places that hold in this way. */
  readonly mask: RowMask
}

/** Every way in which the fact of each input can turn out, known ones first. */
export interface TableWays {
  readonly compiled: CompiledTable<unknown>
  readonly perInput: readonly (readonly FactWay[])[]
  /** Per number of inputs that are told: the places that ask nothing of the others. */
  readonly settled: readonly RowMask[]
  /** Per input: the places that ask something of it. */
  readonly asking: readonly RowMask[]
}

/**
 * In which ways can the facts of a table turn out?
 *
 * A fact is known, or it is unknown and may turn out to be anything that it can be: then a cell that speaks of the
 * unknown holds already, as it does when the table is asked. In a table whose unknowns do not match it is unknown and
 * nothing more. Ways that no row speaks of are left out.
 *
 * @param whenUnknown - As the table has it; `no-match` for the ways in which its rows hold for certain.
 */
export function waysOf(
  compiled: CompiledTable<unknown>,
  whenUnknown: 'no-match' | undefined = compiled.table.whenUnknown,
): TableWays {
  const { inputs, table, order, words } = compiled
  const whens = [...order.flatMap((row) => table.rows[row] ?? []), ...(table.impossible ?? [])].map(
    ({ when }) => new Set(Object.keys(when)),
  )
  const asking = inputs.map(({ fact }) => {
    const mask = new Uint32Array(words)
    whens.forEach((facts, place) => {
      if (facts.has(fact.id)) addRow(mask, place)
    })
    return mask
  })
  const all = unionOf(compiled.rowsMask, compiled.impossibleMask)
  const settled: RowMask[] = [all]
  for (const mask of [...asking].reverse()) {
    const [after] = settled
    settled.unshift(withoutRows(after as RowMask, mask))
  }
  return { compiled, perInput: inputs.map((input) => waysOfInput(input, whenUnknown)), settled, asking }
}

function waysOfInput(input: TableInput, whenUnknown: 'no-match' | undefined): readonly FactWay[] {
  const { reachableCells, knownlessMask } = input
  const known = reachableCells.map((cell) => ({ cell, isUnknown: false, mask: maskOfCell(input, cell) }))
  if (whenUnknown === 'no-match') return [...known, { cell: -1, isUnknown: true, mask: knownlessMask }]
  const unknown = reachableCells.map((cell) => ({
    cell,
    isUnknown: true,
    mask: unionOf(maskOfCell(input, cell), knownlessMask),
  }))
  const isSpokenOf = known.some(({ mask }, index) =>
    unknown[index]?.mask.some((bits, word) => bits !== mask[word]),
  )
  return isSpokenOf ? [...known, ...unknown] : known
}
