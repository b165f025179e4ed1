// Below this, what is left of an equation after elimination is rounding alone.
const SMALLEST_PIVOT = 1e-12

/**
 * The matrix X with A·X = B, by Gaussian elimination with the largest pivot of each column; `null` where
 * A cannot be inverted.
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
): readonly (readonly number[])[] | null {
  const size = matrix.length
  const rows = matrix.map((row, index) => [...row, ...(right[index] ?? [])])
  const valueAt = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let column = 0; column < size; column++) {
    let best = column
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(valueAt(row, column)) > Math.abs(valueAt(best, column))) best = row
    }
    const pivot = valueAt(best, column)
    if (Math.abs(pivot) < SMALLEST_PIVOT) return null
    const chosen = (rows[best] ?? []).map((value) => value / pivot)
    rows[best] = rows[column] ?? []
    rows[column] = chosen
    for (let row = 0; row < size; row++) {
      const factor = valueAt(row, column)
      if (row === column || factor === 0) continue
      rows[row] = (rows[row] ?? []).map((value, at) => value - factor * (chosen[at] ?? 0))
    }
  }
  return rows.map((row) => row.slice(size))
}
