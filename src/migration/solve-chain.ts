/** What the equations of an absorbing chain come to. */
export interface SolvedChain {
  /** The fundamental matrix. */
  readonly fundamental: readonly (readonly number[])[]
  /** Of each transient status: with which probability it ends where. */
  readonly eventual: readonly (readonly number[])[]
}

/**
 * The fundamental matrix of these rows, and where each of them ends; `null` where a figure would be too
 * large for a number.
 *
 * By the elimination of Grassmann, Taksar and Heyman (1985): what leaves a status is the sum of the other
 * entries of its row and never 1 less the diagonal, so that nothing is subtracted and no digit is lost. What
 * a row is off by, adding up to 1, is thereby left to its diagonal.
 */
export function solveChain(rows: readonly (readonly number[])[]): SolvedChain | null {
  const states = rows.length
  // A caller may hold a zero below zero, which no answer has.
  const moves = rows.map((row) => row.map((one) => (one === 0 ? 0 : one)))
  const visits: number[][] = rows.map((_, row) => rows.map((__, column) => (row === column ? 1 : 0)))
  const leaving: number[] = []
  for (let out = 0; out < states; out++) {
    const from = moves[out] ?? []
    const way = from.slice(out + 1).reduce((sum, one) => sum + one, 0)
    if (way === 0) return null
    leaving.push(way)
    for (let row = out + 1; row < states; row++) {
      const factor = (moves[row]?.[out] ?? 0) / way
      if (factor === 0) continue
      moves[row] = (moves[row] ?? []).map((one, column) => one + factor * (from[column] ?? 0))
      visits[row] = (visits[row] ?? []).map((one, column) => one + factor * (visits[out]?.[column] ?? 0))
    }
  }
  const ends = moves.map((row) => row.slice(states))
  for (let row = states - 1; row >= 0; row--) {
    const way = leaving[row] ?? 0
    const later = (moves[row] ?? []).slice(row + 1, states)
    const throughLater = (all: readonly (readonly number[])[]): readonly number[] =>
      (all[row] ?? []).map(
        (own, column) =>
          later.reduce((sum, one, at) => sum + one * (all[row + 1 + at]?.[column] ?? 0), own) / way,
      )
    visits[row] = [...throughLater(visits)]
    ends[row] = [...throughLater(ends)]
  }
  // Shares that rounding left a little off 1 in sum: none of them may come out above 1.
  const eventual = ends.map(sharesOfOne)
  const isTold = [...visits, ...eventual].every((row) => row.every(Number.isFinite))
  return isTold ? { fundamental: visits, eventual } : null
}

function sharesOfOne(row: readonly number[]): readonly number[] {
  const all = row.reduce((sum, one) => sum + one, 0)
  return row.map((one) => one / all)
}
