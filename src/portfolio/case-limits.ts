import { addMinorUnits, compareMinorUnits, type MinorUnits } from '../foundations'
import type { ReadCase } from './case-to-assign'
import type { ReadCollector } from './collector'

/** Does the collector have limits by amount in another currency than that of the case? */
export function differsInCurrency(one: ReadCase, { limitCurrency }: ReadCollector): boolean {
  return limitCurrency !== undefined && one.currency !== undefined && one.currency !== limitCurrency
}

/** Does the collector have limits by amount, which nobody can hold a case of unknown amount to? */
export function lacksAmount(one: ReadCase, { limitCurrency }: ReadCollector): boolean {
  return limitCurrency !== undefined && one.units === undefined
}

/** Is the amount, in the currency of the limit, more than the collector may work on? */
export function exceedsAuthority({ units }: ReadCase, { upTo }: ReadCollector): boolean {
  return upTo !== undefined && units !== undefined && compareMinorUnits(units, upTo) > 0
}

/** Is there no room for the case in a caseload of so many thousandths? */
export function exceedsCaseload(one: ReadCase, { mostWeight }: ReadCollector, weight: number): boolean {
  return mostWeight !== undefined && weight + one.weight > mostWeight
}

/** Is there no room for the amount, in the currency of the limit, beside so much? */
export function exceedsAmount({ units }: ReadCase, { mostUnits }: ReadCollector, sum: MinorUnits): boolean {
  return (
    mostUnits !== undefined &&
    units !== undefined &&
    compareMinorUnits(addMinorUnits(sum, units), mostUnits) > 0
  )
}
