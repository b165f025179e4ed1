import { type MinorUnits, smallerMinorUnits, subtractMinorUnits, sumMinorUnits } from '../foundations'
import type { Tally } from './aging-tally'

/**
 * Takes what is in the favor of a debtor from the debtor's oldest columns, over all accounts in one currency.
 *
 * What a column loses, the credits of the account that has it pay first; the rest those of the other accounts, in the
 * order given, and stands negative in that column of theirs, for it pays nothing on the account. So the accounts add
 * up to the debtor column by column, and each to its own balance. What is left over is negative in the first column of
 * its own account.
 */
export function reduceOldest(accounts: readonly Tally[]): void {
  const left = accounts.map(({ unapplied, credit }) => subtractMinorUnits(unapplied, credit))
  const columns = accounts[0]?.amounts.length ?? 0
  for (let column = columns - 1; column > 0; column--) {
    let toTake = smallerMinorUnits(
      sumMinorUnits(left),
      sumMinorUnits(accounts.map(({ amounts }) => amounts[column] as MinorUnits)),
    )
    if (toTake === 0) continue
    const take = (at: number, units: MinorUnits): void => {
      const { amounts } = accounts[at] as Tally
      amounts[column] = subtractMinorUnits(amounts[column] as MinorUnits, units)
      left[at] = subtractMinorUnits(left[at] as MinorUnits, units)
      toTake = subtractMinorUnits(toTake, units)
    }
    accounts.forEach(({ amounts }, at) => {
      take(at, smallerMinorUnits(left[at] as MinorUnits, amounts[column] as MinorUnits))
    })
    accounts.forEach((_, at) => {
      take(at, smallerMinorUnits(left[at] as MinorUnits, toTake))
    })
  }
  accounts.forEach(({ amounts }, at) => {
    amounts[0] = subtractMinorUnits(amounts[0] as MinorUnits, left[at] as MinorUnits)
  })
}
