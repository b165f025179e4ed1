import type { CivilDate } from '../foundations'
import type { Account } from '../model'
import { type AccountAging, type AgingOptions, accountAger } from './age-account'
import { floorsAsOf } from './asset-class-floor'
import { firstDayOf, nextStep, startWalk, step } from './class-walk'
import type { ClassUpgrade } from './track-asset-class'

/** An account by itself on a day: its class, its balance, and when either may differ. */
export interface OwnClass {
  readonly assetClass: string | null
  /** Whether the calendar of the policy leaves the class unknown, which is then `null`. */
  readonly isUnknown: boolean
  readonly balance: string
  readonly nextOn: CivilDate | null
}

/**
 * Reads the own class of a parsed account from one day to later ones: by its track where an upgrade is given, else the
 * floor of the day. Each day asked for must not be earlier than the one before.
 */
export function ownClassReader(
  account: Account,
  options: AgingOptions,
  upgrade: ClassUpgrade | undefined,
): (day: CivilDate) => OwnClass {
  const { assetClassFloors = [] } = options.aging
  const ageOn = (day: CivilDate): AccountAging => accountAger({ ...options, asOf: day })(account)
  if (upgrade === undefined) {
    return (day) => {
      const { assetClassFloor, balance, uncoveredOn, changesOn } = ageOn(day)
      return {
        assetClass: assetClassFloor?.id ?? null,
        isUnknown: uncoveredOn !== null,
        balance,
        nextOn: changesOn,
      }
    }
  }
  const walk = startWalk(account, options.knownOn)
  let next: CivilDate | null = firstDayOf(account, options.asOf)
  let balance = ''
  let isUnknown = false
  return (day) => {
    while (next !== null && next <= day) {
      const aging: AccountAging = ageOn(next)
      // What came of a day that is not known is not known either, on any day after it.
      isUnknown ||= aging.uncoveredOn !== null
      step(walk, aging, floorsAsOf(assetClassFloors, next).ids, upgrade)
      // Between two steps nothing but a count of days differs.
      balance = aging.balance
      next = nextStep(walk, aging, assetClassFloors)
    }
    return { assetClass: isUnknown ? null : walk.assetClass, isUnknown, balance, nextOn: next }
  }
}
