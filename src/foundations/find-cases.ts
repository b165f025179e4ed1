import { compileTable } from './compile-table'
import type { TableRow } from './decision-table'
import type { FactValue, Vocabulary } from './facts'
import { findGaps } from './find-gaps'
import { findWay, NOT_PROVED, type ProofBudget } from './find-way'
import { maskOf } from './row-mask'
import { valueOfWay } from './show-way'
import { type FactWay, type TableWays, waysOf } from './table-ways'

/** A case by fact id, `null` where a fact is unknown; a fact left out may have any value. */
export type ExampleCase = Readonly<Record<string, FactValue | null>>

/** A search for cases among sets of conditions, each named by its place in the list that was given. */
export interface CaseSearch {
  /** A case in which all that are wanted hold, and none that is excluded; `null` where there is none. */
  readonly find: (
    wanted: readonly number[],
    excluded: Iterable<number>,
  ) => ExampleCase | null | typeof NOT_PROVED
  /** Every such case, one for each box of them, up to so many; and whether these are all. */
  readonly findAll: (
    wanted: readonly number[],
    excluded: Iterable<number>,
    most: number,
  ) => { readonly cases: readonly ExampleCase[]; readonly areAll: boolean }
}

/** In which cases do some of these conditions hold, and others not? Ready to be asked, until the budget is spent. */
export function searchCases(
  whens: readonly TableRow<unknown>['when'][],
  vocabulary: Vocabulary,
  whenUnknown: 'no-match' | undefined,
  budget: ProofBudget,
): CaseSearch {
  const rows = whens.map((when, place) => ({ id: String(place), when, outcome: place }))
  const unknowns = whenUnknown === undefined ? {} : { whenUnknown }
  const compiled = compileTable({ id: '', hitPolicy: 'first', rows, ...unknowns }, vocabulary)
  const ways = waysOf(compiled)
  return {
    find: (wanted, excluded) => {
      if (budget.left < 0) return NOT_PROVED
      const way = findWay(ways, wanted, maskOf(excluded, compiled.words), budget)
      return way === null || way === NOT_PROVED ? way : exampleOf(ways, way)
    },
    findAll: (wanted, excluded, most) => {
      const { gaps, areAll } = findGaps(ways, wanted, maskOf(excluded, compiled.words), most, budget)
      return {
        cases: gaps.map((gap) =>
          exampleOf(
            ways,
            gap.map((run) => run?.[0]),
          ),
        ),
        areAll,
      }
    },
  }
}

/** The values of the facts in a way. */
export function exampleOf({ compiled }: TableWays, way: readonly (FactWay | undefined)[]): ExampleCase {
  const told = compiled.inputs.flatMap((input, index) => {
    const one = way[index]
    return one === undefined ? [] : [[input.fact.id, valueOfWay(input, one)] as const]
  })
  return Object.fromEntries(told)
}
