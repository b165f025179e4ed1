import { countMoves, isSmallWhole, type MoveCells } from './count-moves'

/** The months of the two windows of a roll matrix, counted from 0. */
export interface RollWindows {
  /** The first month of the window before. */
  readonly start: number
  /** Its last. */
  readonly on: number
  /** The last month of the window after. */
  readonly end: number
}

/** The months of a cohort that may be cured, counted from 0. */
export interface CureWindows {
  readonly on: number
  readonly months: number
  readonly reDefaultMonths: number
}

/** What a bucket is to one who asks for cures. */
export const CURRENT = 0
/** Current by a plan alone. */
export const ON_PLAN = 1
/** Overdue. */
export const DELINQUENT = 2

/** How the statuses and windows of a tally are written as numbers. */
export interface CounterPlan {
  readonly months: number
  /** Statuses below this number are buckets, those above terminal ones. */
  readonly buckets: number
  /** The status of having left, after all others; one more is none. */
  readonly left: number
  /** By code, of which there are 256. */
  readonly statusOfCode: Uint8Array
  readonly roll: RollWindows | null
  readonly cure: CureWindows | null
  /** By bucket: {@link CURRENT}, {@link ON_PLAN} or {@link DELINQUENT}. */
  readonly standing: readonly number[]
}

/** A group of accounts while it is counted. */
export interface CountedGroup {
  readonly count: number
  readonly units: bigint
}

/** What was counted, in numbers alone. */
export interface MoveCounts {
  /** By month, status then, status a month later; of the last month the status later is having left. */
  readonly counts: Float64Array
  readonly units: readonly bigint[]
  /** By the worst bucket before; the columns are the statuses and then born. */
  readonly rollCounts: Float64Array
  readonly openedAfter: number
  readonly closedBefore: number
  readonly cure: Readonly<Record<CureGroup, CountedGroup>>
}

type CureGroup = 'delinquent' | 'cured' | 'curedToPlan' | 'reDefaulted'

/** A counter that is given accounts block by block and keeps nothing of them. */
export interface MoveCounter {
  /** Counts a block of accounts; `false` when a code or a balance among them is none. */
  readonly add: (codes: Uint8Array, balances: Float64Array, accounts: number) => boolean
  readonly finish: () => MoveCounts
}

/** A counter of what moves from month to month, whose work memory does not depend on the number of accounts. */
export function moveCounter(plan: CounterPlan): MoveCounter {
  const { months, buckets, left, statusOfCode, roll, cure, standing } = plan
  const stride = left + 2
  const cells = months * stride * stride
  const exact = new Array<bigint>(cells).fill(BigInt(0))
  const groups = {
    delinquent: new CureSum(),
    cured: new CureSum(),
    curedToPlan: new CureSum(),
    reDefaulted: new CureSum(),
  }
  const unrolled = { openedAfter: 0, closedBefore: 0 }
  let isSound = true
  const moveCells: MoveCells = {
    counts: new Float64Array(cells),
    sums: new Float64Array(cells),
    rollCounts: new Float64Array(buckets * stride),
    addLarge(cell, balance) {
      if (Number.isSafeInteger(balance)) exact[cell] = (exact[cell] as bigint) + BigInt(balance)
      else isSound = false
    },
    addBroken,
  }
  const { counts, sums, rollCounts } = moveCells

  return {
    add(codes, balances, accounts) {
      countMoves(plan, moveCells, codes, balances, accounts)
      if (cure !== null) countCures(codes, balances, accounts, cure)
      for (let cell = 0; cell < cells; cell++) {
        const sum = sums[cell] as number
        if (sum === 0) continue
        exact[cell] = (exact[cell] as bigint) + BigInt(sum)
        sums[cell] = 0
      }
      for (const group of Object.values(groups)) group.settle()
      return isSound && !hasNoStatus()
    },
    finish: () => ({ counts, units: exact, rollCounts, ...unrolled, cure: groups }),
  }

  function addBroken(codes: Uint8Array, first: number): void {
    if (roll === null) return
    const { start, on, end } = roll
    const before = worstBucket(codes, first + start, first + on)
    if (statusAt(codes, first + on) >= buckets) {
      if (before >= 0) unrolled.closedBefore++
      else if (worstBucket(codes, first + on + 1, first + end) >= 0) unrolled.openedAfter++
      return
    }
    const broken = firstOffBooks(codes, first + start, first + end)
    // Who was not there from the first day of the window before was born in it, whatever came after.
    const column = broken <= first + on ? left + 1 : statusAt(codes, broken)
    const cell = before * stride + column
    rollCounts[cell] = (rollCounts[cell] as number) + 1
  }

  function countCures(
    codes: Uint8Array,
    balances: Float64Array,
    accounts: number,
    { on, months: window, reDefaultMonths }: CureWindows,
  ): void {
    for (let account = 0; account < accounts; account++) {
      const first = account * months + on
      if (standing[statusAt(codes, first)] !== DELINQUENT) continue
      const balance = balances[first] as number
      groups.delinquent.add(balance)
      const curedAt = firstStanding(codes, CURRENT, first + 1, first + window)
      if (curedAt < 0) {
        if (firstStanding(codes, ON_PLAN, first + 1, first + window) >= 0) groups.curedToPlan.add(balance)
        continue
      }
      groups.cured.add(balance)
      if (firstStanding(codes, DELINQUENT, curedAt + 1, curedAt + reDefaultMonths) >= 0) {
        groups.reDefaulted.add(balance)
      }
    }
  }

  function statusAt(codes: Uint8Array, at: number): number {
    return statusOfCode[codes[at] as number] as number
  }

  /** The worst bucket from one place to another, both counted; −1 where there is none. */
  function worstBucket(codes: Uint8Array, from: number, to: number): number {
    let worst = -1
    for (let at = from; at <= to; at++) {
      const status = statusAt(codes, at)
      if (status < buckets && status > worst) worst = status
    }
    return worst
  }

  /** Where between two places, both counted, is an account first not on the books? It is somewhere. */
  function firstOffBooks(codes: Uint8Array, from: number, to: number): number {
    let at = from
    while (at < to && statusAt(codes, at) < buckets) at++
    return at
  }

  /** Where from one place to another, both counted, does a bucket of this standing come first? −1 where none does. */
  function firstStanding(codes: Uint8Array, wanted: number, from: number, to: number): number {
    for (let at = from; at <= to; at++) if (standing[statusAt(codes, at)] === wanted) return at
    return -1
  }

  function hasNoStatus(): boolean {
    const none = left + 1
    for (let month = 0; month < months; month++) {
      for (let next = 0; next < stride; next++) {
        if (counts[(month * stride + none) * stride + next] !== 0) return true
      }
    }
    return false
  }
}

/** A group of a cohort, with its balances exact. */
class CureSum implements CountedGroup {
  count = 0
  units = BigInt(0)
  private sum = 0

  add(balance: number): void {
    this.count++
    if (isSmallWhole(balance)) this.sum += balance
    // What is no amount at all was found when it was first met.
    else if (Number.isSafeInteger(balance)) this.units += BigInt(balance)
  }

  settle(): void {
    this.units += BigInt(this.sum)
    this.sum = 0
  }
}
