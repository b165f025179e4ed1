import {
  addMinorUnits,
  type CurrencyCode,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import type { ComparedAnswer } from './compared-answer'

/** What is past due in one currency. */
export interface PastDueAmount {
  readonly currency: CurrencyCode
  readonly pastDue: string
}

/** The cases that one policy answers so, and the other so; the diagonal, where both agree, included. */
export interface MatrixCell<Value> {
  readonly from: ComparedAnswer<Value>
  readonly to: ComparedAnswer<Value>
  readonly count: number
  /** What these cases have past due, as the first policy counts it; by currency, in the order of their codes. */
  readonly amounts: readonly PastDueAmount[]
}

/** Amounts of several currencies while they are added up. */
export type AmountTally = Map<CurrencyCode, MinorUnits>

interface CellTally<Value> {
  readonly from: ComparedAnswer<Value>
  readonly to: ComparedAnswer<Value>
  readonly amounts: AmountTally
  count: number
}

/** A matrix while it is counted. */
export interface MatrixTally<Value> {
  readonly add: (
    from: ComparedAnswer<Value>,
    to: ComparedAnswer<Value>,
    amounts: readonly PastDueAmount[],
  ) => void
  /** Every cell with a case, by what it moves from and then by what it moves to. */
  readonly cells: () => readonly MatrixCell<Value>[]
}

/** After all values, in this order. */
const statuses: readonly ComparedAnswer<never>['status'][] = ['none', 'conflict', 'undetermined', 'not-asked']

/**
 * A matrix of no cases.
 *
 * @param order - Every value, in the order in which the cells are listed.
 */
export function startMatrix<Value>(order: readonly Value[]): MatrixTally<Value> {
  const tallies = new Map<string, CellTally<Value>>()
  const rankOf = ({ status, value }: ComparedAnswer<Value>): number =>
    status === 'decided' ? order.indexOf(value) : order.length + statuses.indexOf(status)
  return {
    add: (from, to, amounts) => {
      const key = `${rankOf(from)} ${rankOf(to)}`
      const tally = tallies.get(key) ?? { from, to, amounts: new Map(), count: 0 }
      tallies.set(key, tally)
      tally.count++
      addAmounts(tally.amounts, amounts)
    },
    cells: () =>
      [...tallies.values()]
        .sort((left, right) => rankOf(left.from) - rankOf(right.from) || rankOf(left.to) - rankOf(right.to))
        .map(({ from, to, count, amounts }) => ({ from, to, count, amounts: listAmounts(amounts) })),
  }
}

/** Adds amounts to those of their currencies, exactly. */
export function addAmounts(tally: AmountTally, amounts: readonly PastDueAmount[]): void {
  for (const { currency, pastDue } of amounts) {
    tally.set(currency, addMinorUnits(tally.get(currency) ?? 0, toMinorUnits(pastDue, currency, 'pastDue')))
  }
}

/** The sums, in the order of the codes of their currencies. */
export function listAmounts(tally: AmountTally): readonly PastDueAmount[] {
  return [...tally]
    .sort(([left], [right]) => inOrder(left, right))
    .map(([currency, units]) => ({
      currency,
      pastDue: formatMinorUnits(units, toMinorDigits(currency, 'currency')),
    }))
}
