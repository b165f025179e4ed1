import { compareMinorUnits, inOrder } from '../foundations'
import type { ReadCollector } from './collector'

/**
 * How far down is each collector in the order in which those who can do little come first, those who can do much last?
 *
 * By the rank of the role, then the largest amount of one case, no limit last, then the number of skills. Collectors who
 * are equal in all have the same number. Limits in different currencies stand in the order of the codes: no case that
 * needs a limit is between them.
 */
export function fitOrder(collectors: readonly ReadCollector[], roles: readonly string[]): readonly number[] {
  const rankOf = new Map(roles.map((role, rank) => [role, rank]))
  const rank = ({ role }: ReadCollector): number => (role === null ? -1 : (rankOf.get(role) ?? -1))
  const compare = (left: ReadCollector, right: ReadCollector): number =>
    rank(left) - rank(right) || compareAuthority(left, right) || left.skills.size - right.skills.size
  const sorted = [...collectors].sort(compare)
  const places = new Map<ReadCollector, number>()
  let place = 0
  sorted.forEach((collector, at) => {
    const before = sorted[at - 1]
    if (before !== undefined && compare(before, collector) !== 0) place = at
    places.set(collector, place)
  })
  return collectors.map((collector) => places.get(collector) ?? 0)
}

function compareAuthority(left: ReadCollector, right: ReadCollector): number {
  if (left.upTo === undefined || right.upTo === undefined) {
    return Number(left.upTo === undefined) - Number(right.upTo === undefined)
  }
  return (
    inOrder(left.limitCurrency ?? '', right.limitCurrency ?? '') || compareMinorUnits(left.upTo, right.upTo)
  )
}
