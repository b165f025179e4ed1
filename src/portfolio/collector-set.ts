/** Some of the collectors: number `index` of the list is bit `index % 32` of word `index / 32`. */
export type CollectorSet = Int32Array

const BITS = 32
// `index >>> WORD` is the word, and `1 << index` the bit: a shift takes its distance modulo 32.
const WORD = 5

/** The set of those, out of so many, whom this names. */
export function setOf(count: number, includes: (index: number) => boolean): CollectorSet {
  const set = new Int32Array(Math.ceil(count / BITS))
  for (let index = 0; index < count; index++) if (includes(index)) include(set, index)
  return set
}

/** Is this one in it? */
export function isIn(set: CollectorSet, index: number): boolean {
  return ((set[index >>> WORD] ?? 0) & (1 << index)) !== 0
}

/** Those who are in all of these sets. */
export function inAll(first: CollectorSet, others: readonly CollectorSet[]): CollectorSet {
  const common = first.slice()
  for (const other of others) {
    for (let at = 0; at < common.length; at++) common[at] = (common[at] ?? 0) & (other[at] ?? 0)
  }
  return common
}

/** Those who are in this set, but for some. */
export function without(set: CollectorSet, indexes: readonly number[]): CollectorSet {
  const rest = set.slice()
  for (const index of indexes) exclude(rest, index)
  return rest
}

/** Those who are in any of these sets; nobody where there are none. */
export function inAny(count: number, sets: readonly CollectorSet[]): CollectorSet {
  const all = new Int32Array(Math.ceil(count / BITS))
  for (const set of sets) {
    for (let at = 0; at < all.length; at++) all[at] = (all[at] ?? 0) | (set[at] ?? 0)
  }
  return all
}

/** How many are in it? */
export function sizeOf(set: CollectorSet): number {
  let size = 0
  for (let bits of set) for (; bits !== 0; bits &= bits - 1) size++
  return size
}

/** Does this with each of them, in the order of the list. */
export function eachOf(set: CollectorSet, visit: (index: number) => void): void {
  for (let at = 0; at < set.length; at++) {
    for (let bits = set[at] ?? 0; bits !== 0; bits &= bits - 1) {
      visit(at * BITS + BITS - 1 - Math.clz32(bits & -bits))
    }
  }
}

/** Takes one out of a set. */
export function exclude(set: CollectorSet, index: number): void {
  const at = index >>> WORD
  set[at] = (set[at] ?? 0) & ~(1 << index)
}

function include(set: CollectorSet, index: number): void {
  const at = index >>> WORD
  set[at] = (set[at] ?? 0) | (1 << index)
}
