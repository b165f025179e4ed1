import type { CompiledInput, CompiledTable, RowMask } from './compile-table'
import type { Facts } from './facts'
import { type Fault, inputError } from './issues'
import { joinPath } from './shapes'
import { showValue } from './show-value'

/**
 * What does a table answer?
 *
 * - `decided`: this outcome, whatever the unknown facts turn out to be. `rows` holds the row that
 *   decided; several only where unknown facts leave open which, and all have the same outcome.
 * - `no-row`: no row matches, whatever the unknown facts turn out to be.
 * - `conflict`: more than one row of a `unique` table matches, however the unknown facts turn out; `rows` holds
 *   those that may.
 * - `undetermined`: facts are missing that could change the answer; `rows` are the candidates, and
 *   `mayBeNone` says whether it may also be that none matches.
 */
export type TableAnswer<Outcome> =
  | { readonly status: 'decided'; readonly outcome: Outcome; readonly rows: readonly string[] }
  | { readonly status: 'no-row' }
  | { readonly status: 'conflict'; readonly rows: readonly string[] }
  | {
      readonly status: 'undetermined'
      readonly missing: readonly string[]
      readonly rows: readonly string[]
      readonly mayBeNone: boolean
    }

// What the unknown facts may turn out to be is searched exactly up to so many combinations; beyond,
// every open row counts as a candidate, which can only make an answer more cautious.
const MOST_COMBINATIONS = 20_000

/**
 * What does this table answer for these facts?
 *
 * A condition on an unknown fact is neither true nor false, unless its cell speaks of `unknown`. The
 * answer is undetermined exactly when some values that the unknown facts can have would change it.
 *
 * @throws ArrearsError `invalid-input`, naming the fact, for a value that the fact cannot have.
 */
export function evaluateTable<Outcome>(compiled: CompiledTable<Outcome>, facts: Facts): TableAnswer<Outcome> {
  const certain = allRows(compiled)
  const possible = allRows(compiled)
  const unknowns: CompiledInput[] = []
  for (const input of compiled.inputs) {
    const value = facts[input.fact.id]
    if (value === undefined) {
      unknowns.push(input)
      intersect(certain, input.knownlessMask)
      if (compiled.table.whenUnknown === 'no-match') intersect(possible, input.knownlessMask)
      else intersect(possible, union(input.knownlessMask, input.openMask))
    } else {
      const mask = input.masks[input.cellOf(value)]
      if (mask === undefined) throw inputError(valueFault(value), joinPath('facts', input.fact.id))
      intersect(certain, mask)
      intersect(possible, mask)
    }
  }
  const winner = lowestRow(certain)
  return compiled.table.hitPolicy === 'first'
    ? answerFirst(compiled, winner, possible, unknowns)
    : answerUnique(compiled, certain, possible, unknowns)
}

/** `winner` is the first row that holds for certain, −1 for none; what is open after it cannot matter. */
function answerFirst<Outcome>(
  compiled: CompiledTable<Outcome>,
  winner: number,
  possible: RowMask,
  unknowns: readonly CompiledInput[],
): TableAnswer<Outcome> {
  const open = rowsOf(possible).filter((row) => winner < 0 || row < winner)
  if (open.length === 0) return winner < 0 ? { status: 'no-row' } : decided(compiled, [winner])
  const found = new Set<number>()
  for (const [first = winner] of completions(compiled.words, unknowns, open)) found.add(first)
  return summarize(compiled, [...found], unknowns)
}

function answerUnique<Outcome>(
  compiled: CompiledTable<Outcome>,
  certain: RowMask,
  possible: RowMask,
  unknowns: readonly CompiledInput[],
): TableAnswer<Outcome> {
  const sure = rowsOf(certain)
  if (sure.length > 1) return { status: 'conflict', rows: sure.map((row) => idOf(compiled, row)) }
  const open = rowsOf(possible).filter((row) => !sure.includes(row))
  if (open.length === 0) return sure.length === 0 ? { status: 'no-row' } : decided(compiled, sure)
  const found = new Set<number>()
  const conflicting = new Set<number>()
  for (const rows of completions(compiled.words, unknowns, open)) {
    const matching = new Set([...sure, ...rows])
    if (matching.size > 1) for (const row of matching) conflicting.add(row)
    else found.add([...matching][0] ?? -1)
  }
  if (conflicting.size === 0) return summarize(compiled, [...found], unknowns)
  // A conflict that may come about is one more thing the missing facts could change.
  if (found.size > 0) return undetermined(compiled, [...new Set([...found, ...conflicting])], unknowns)
  return { status: 'conflict', rows: inOrder([...conflicting]).map((row) => idOf(compiled, row)) }
}

function summarize<Outcome>(
  compiled: CompiledTable<Outcome>,
  found: readonly number[],
  unknowns: readonly CompiledInput[],
): TableAnswer<Outcome> {
  const keys = new Set(found.map((row) => (row < 0 ? undefined : compiled.outcomeKeys[row])))
  if (keys.size > 1) return undetermined(compiled, found, unknowns)
  const rows = inOrder(found.filter((row) => row >= 0))
  return rows.length === 0 ? { status: 'no-row' } : decided(compiled, rows)
}

/** For every way in which the unknown facts may turn out: which of the open rows then hold, in order. */
function completions(
  words: number,
  unknowns: readonly CompiledInput[],
  open: readonly number[],
): readonly (readonly number[])[] {
  let states: readonly RowMask[] = [maskOf(open, words)]
  for (const { masks, reachableCells } of unknowns) {
    const next = new Map<string, RowMask>()
    for (const state of states) {
      for (const cell of reachableCells) {
        const narrowed = Uint32Array.from(state)
        intersect(narrowed, masks[cell] as RowMask)
        // Cells that leave the same rows are one case.
        next.set(narrowed.join(), narrowed)
      }
    }
    if (next.size > MOST_COMBINATIONS) return [[], ...open.map((row) => [row])]
    states = [...next.values()]
  }
  return states.map(rowsOf)
}

function decided<Outcome>(compiled: CompiledTable<Outcome>, rows: readonly number[]): TableAnswer<Outcome> {
  const first = compiled.table.rows[rows[0] ?? -1]
  if (first === undefined) return { status: 'no-row' }
  return { status: 'decided', outcome: first.outcome, rows: rows.map((row) => idOf(compiled, row)) }
}

function undetermined<Outcome>(
  compiled: CompiledTable<Outcome>,
  found: readonly number[],
  unknowns: readonly CompiledInput[],
): TableAnswer<Outcome> {
  const rows = inOrder(found.filter((row) => row >= 0))
  const isAsked = ({ fact }: CompiledInput): boolean =>
    rows.some((row) => compiled.table.rows[row]?.when[fact.id] !== undefined)
  return {
    status: 'undetermined',
    missing: unknowns.filter(isAsked).map(({ fact }) => fact.id),
    rows: rows.map((row) => idOf(compiled, row)),
    mayBeNone: found.includes(-1),
  }
}

function inOrder(rows: readonly number[]): readonly number[] {
  return [...rows].sort((left, right) => left - right)
}

function idOf(compiled: CompiledTable<unknown>, row: number): string {
  return compiled.table.rows[row]?.id ?? ''
}

function allRows({ table, words }: CompiledTable<unknown>): RowMask {
  const mask = new Uint32Array(words).fill(0xffffffff)
  const spare = table.rows.length - (words - 1) * 32
  mask[words - 1] = spare === 32 ? 0xffffffff : 2 ** spare - 1
  return mask
}

function intersect(mask: RowMask, other: RowMask): void {
  for (let word = 0; word < mask.length; word++) mask[word] = (mask[word] as number) & (other[word] as number)
}

function union(mask: RowMask, other: RowMask): RowMask {
  return mask.map((word, index) => word | (other[index] as number))
}

function maskOf(rows: readonly number[], words: number): RowMask {
  const mask = new Uint32Array(words)
  for (const row of rows) mask[row >>> 5] = (mask[row >>> 5] as number) | (1 << (row & 31))
  return mask
}

function lowestRow(mask: RowMask): number {
  for (let word = 0; word < mask.length; word++) {
    const bits = mask[word] as number
    if (bits !== 0) return word * 32 + 31 - Math.clz32(bits & -bits)
  }
  return -1
}

function rowsOf(mask: RowMask): number[] {
  const rows: number[] = []
  mask.forEach((bits, word) => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) rows.push(word * 32 + 31 - Math.clz32(rest & -rest))
  })
  return rows
}

function valueFault(value: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a value that this fact can have', 'zh-CN': '该事实可取的值' },
    received: showValue(value),
    remedy: {
      en: 'Look the fact up in the vocabulary; leave it out when it is not known.',
      'zh-CN': '请查阅事实词汇表；未知时请省略。',
    },
  }
}
