import { leaf, readSafeUnits, type Shape, showValue } from '../foundations'

// Complexities and caseloads are added up in thousandths of an ordinary case.
const WEIGHT_DIGITS = 3
const WEIGHT_OF_ONE = 1000
// So that a caseload stays a safe integer for any list of cases that a machine can hold.
const MOST_COMPLEXITY = 1000
const MOST_CASELOAD = 1_000_000

/** How many ordinary cases one case counts for (复杂度). */
export const complexity: Shape<number> = /* @__PURE__ */ caseCount(MOST_COMPLEXITY)

/** How many ordinary cases a collector may have at once (案件上限). */
export const caseloadLimit: Shape<number> = /* @__PURE__ */ caseCount(MOST_CASELOAD)

/** A complexity or a caseload that was checked, in thousandths of an ordinary case. */
export function weightOf(cases: number): number {
  return readSafeUnits(cases, WEIGHT_DIGITS)
}

/** So many thousandths as ordinary cases; the number nearest to them, which prints with at most 3 decimals. */
export function casesOf(weight: number): number {
  return weight / WEIGHT_OF_ONE
}

function caseCount(most: number): Shape<number> {
  return leaf<number>(
    (value) => {
      const weight = typeof value === 'number' ? weightOf(value) : Number.NaN
      return weight >= 0 && weight <= most * WEIGHT_OF_ONE
    },
    (value) => ({
      code: 'wrong-type',
      expected: {
        en: `a number from 0 to ${most} with at most ${WEIGHT_DIGITS} decimals`,
        'zh-CN': `0 至 ${most} 的数，最多 ${WEIGHT_DIGITS} 位小数`,
      },
      received: showValue(value),
      remedy: {
        en: 'Count in ordinary cases: 1 for an ordinary one, 1.5 for one that takes half as much again.',
        'zh-CN': '请以普通案件为单位：普通案件为 1，工作量为一倍半的为 1.5。',
      },
    }),
  )
}
