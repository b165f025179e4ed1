/** A set of rows as bits, 32 to a word, the first row lowest. */
export type RowMask = Uint32Array

/** The set of these rows. */
export function maskOf(rows: Iterable<number>, words: number): RowMask {
  const mask = new Uint32Array(words)
  for (const row of rows) addRow(mask, row)
  return mask
}

/** Puts a row into the set. */
export function addRow(mask: RowMask, row: number): void {
  mask[row >>> 5] = (mask[row >>> 5] as number) | (1 << (row & 31))
}

/** Takes a row out of the set. */
export function dropRow(mask: RowMask, row: number): void {
  mask[row >>> 5] = (mask[row >>> 5] as number) & ~(1 << (row & 31))
}

/** Is this row in the set? */
export function hasRow(mask: RowMask, row: number): boolean {
  return (((mask[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** Leaves only the rows that are in the other set too. */
export function keepCommon(mask: RowMask, other: RowMask): void {
  for (let word = 0; word < mask.length; word++) mask[word] = (mask[word] as number) & (other[word] as number)
}

/** The rows of either set. */
export function unionOf(mask: RowMask, other: RowMask): RowMask {
  return mask.map((word, index) => word | (other[index] as number))
}

/** The rows of the one set that are not in the other. */
export function withoutRows(mask: RowMask, other: RowMask): RowMask {
  return mask.map((bits, word) => bits & ~(other[word] as number))
}

/** Is nothing in this set? */
export function isEmpty(mask: RowMask): boolean {
  return mask.every((bits) => bits === 0)
}

/** Have these sets a row in common? */
export function meets(mask: RowMask, other: RowMask): boolean {
  return mask.some((bits, word) => (bits & (other[word] as number)) !== 0)
}

/** The place of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

/** The rows of the set, in order. */
export function rowsOf(mask: RowMask): number[] {
  const rows: number[] = []
  mask.forEach((bits, word) => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) rows.push(word * 32 + lowestBit(rest))
  })
  return rows
}
