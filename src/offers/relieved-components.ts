import { stepOfUnit } from '../foundations'
import { type ComponentUnits, forEachComponent } from '../model'
import { roundedShare, shareOfPercent } from '../settlement'
import type { PlanRelief } from './product'

/** What is given up of what is owed; nothing where nothing is, and never more than there is of a component. */
export function relievedComponents(
  owed: ComponentUnits,
  relief: PlanRelief | undefined,
  minorDigits: number,
): ComponentUnits {
  return forEachComponent((name) => {
    const { [name]: percent } = relief?.percent ?? {}
    if (relief === undefined || percent === undefined) return 0
    const { mode, unit } = relief.rounding
    return roundedShare(owed[name], shareOfPercent(percent), { mode, step: stepOfUnit(unit, minorDigits) })
  })
}
