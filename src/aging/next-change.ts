import { type CivilDate, dayAfter, earlierOf, readField } from '../foundations'
import type { CaseFile } from '../model'
import type { AgingOptions } from './age-account'
import type { CompiledAging } from './aging-policy'
import { type Tally, totalsOf } from './aging-tally'
import { type CaseTally, caseTallier } from './tally-case'

/**
 * A finder of the first later day on which the rows of a case differ from what they are now.
 *
 * The books of an account can change without a row's showing it: by a pause, or by money that comes in on what was
 * written off. Then what follows is looked at from that day on, for such an event can move what was to come.
 *
 * @returns A function that ends with `null` where nothing differs before `bound`.
 */
export function changeFinder(
  options: AgingOptions,
  aging: CompiledAging,
  by: 'debtor' | 'account',
): (caseFile: CaseFile, now: CaseTally, bound: CivilDate | null) => CivilDate | null {
  const tallierOn = new Map<CivilDate, ReturnType<typeof caseTallier>>()
  const tallyOn = (day: CivilDate, caseFile: CaseFile): CaseTally => {
    let tally = tallierOn.get(day)
    if (tally === undefined) {
      tally = caseTallier({ ...options, asOf: day }, aging, by)
      tallierOn.set(day, tally)
    }
    return tally(caseFile)
  }
  const amounts = (tally: Tally): unknown => [tally.disputed.isDisputed, totalsOf(tally, aging.buckets)]
  const shown = ({ currencies, accounts, open, settled, notIssued }: CaseTally): string =>
    JSON.stringify([
      currencies.map(amounts),
      by === 'account' ? accounts.map((tally) => [tally.accountId, amounts(tally)]) : [],
      [open, settled, notIssued],
    ])

  return (caseFile, now, bound) => {
    let tally = now
    let day = readField(options, 'asOf') as CivilDate
    let before: string | undefined
    for (;;) {
      const { nextMoneyOn } = tally
      const next = earlierOf(dayAfter(day, tally.daysToChange), tally.nextDisputeOn)
      const first = earlierOf(next, nextMoneyOn)
      if (first === null || (bound !== null && first >= bound)) return null
      if (nextMoneyOn === null || nextMoneyOn > first) return first
      tally = tallyOn(nextMoneyOn, caseFile)
      day = nextMoneyOn
      before ??= shown(now)
      if (shown(tally) !== before) return day
    }
  }
}
