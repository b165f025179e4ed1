import {
  type Citation,
  type CivilDate,
  dayCount,
  inputError,
  inspect,
  oneOf,
  optional,
  readField,
  record,
  type Shape,
  valueOrThrow,
} from '../foundations'
import { type Account, parseAccount } from '../model'
import { type AccountAging, type AgingOptions, accountAger } from './age-account'
import { expectCompiledAging } from './aging-policy'
import { floorsAsOf } from './asset-class-floor'
import { firstDayOf, nextStep, startWalk, step, type Walk } from './class-walk'

/** When does an account that had fallen into a worse class rise again? Nothing of it has a default. */
export interface ClassUpgrade {
  /** What must hold: a floor better than its class, or that nothing at all is past due. */
  readonly needs: 'better-floor' | 'nothing-past-due'
  /** For how many calendar months it must hold without a break (观察期); 0 for none. */
  readonly probationMonths: number
  /**
   * The same where the account was restructured while it was in that class, counted from the restructure at the earliest
   * (重组资产观察期); absent: the same months as of others, and a restructure starts nothing anew.
   */
  readonly restructuredMonths?: number
}

/** A class that an account came into, and why. */
export interface ClassChange {
  readonly from: CivilDate
  /** The id of the class. */
  readonly assetClass: string
  /**
   * - `first`: the first class that is known of it.
   * - `worse`: its days delinquent reached a worse floor.
   * - `cured`: what the upgrade needs had held for its time.
   * - `table`: another table came into force, in which its class does not exist.
   */
  readonly reason: 'first' | 'worse' | 'cured' | 'table'
  /** Of the value of the table that was in force; `null` where the opening of the account states the class. */
  readonly source: Citation | null
}

/** The class of an account as of a day, with its history (资产分类及变动). */
export interface AssetClassTrack {
  readonly accountId: string
  readonly asOf: CivilDate
  /** `null` where no floor was ever in force. */
  readonly assetClass: string | null
  readonly since: CivilDate | null
  /** The floor by its days delinquent alone. */
  readonly floor: string | null
  /** Since when what the upgrade needs has held, and the day on which it rises if that goes on; else `null`. */
  readonly curingSince: CivilDate | null
  readonly risesOn: CivilDate | null
  /** Earliest first. */
  readonly history: readonly ClassChange[]
  /**
   * The first day that the calendar of the policy would have to cover, where it leaves unknown through which classes the
   * account came: then nothing but the history before that is told. Else `null`.
   */
  readonly uncoveredOn: CivilDate | null
  /**
   * The first later day on which the class or `curingSince` would differ or become unknown, the facts being as given, or
   * `null`.
   */
  readonly changesOn: CivilDate | null
}

/** The form of a {@link ClassUpgrade}. */
export const upgradeShape: Shape<ClassUpgrade> = /* @__PURE__ */ record<ClassUpgrade>({
  needs: /* @__PURE__ */ oneOf(['better-floor', 'nothing-past-due']),
  probationMonths: dayCount,
  restructuredMonths: /* @__PURE__ */ optional(dayCount),
})

/**
 * In which class is this account, since when, and through which classes did it come (资产分类)?
 *
 * It falls at once to the floor of its days delinquent, and rises only where what the upgrade needs has held without a
 * break for its months: one payment does not flip a class back. The months end on the corresponding day, on which it
 * rises to its floor of that day. An account with an opening that states a class begins in it. One that was restructured
 * while it was in a class stays there for months of its own, where the upgrade states them.
 *
 * @param options - As for `ageAccount`; the policy must have floors of asset classes.
 * @throws ArrearsError `invalid-input` for what is not an account, a day or an upgrade rule, and for a policy without
 * floors.
 *
 * Source: three months of probation without a trigger before a return from default: EBA/GL/2016/07, paragraph 71; a year
 * after a distressed restructuring: the same guidelines. Back to standard only when all arrears are paid: Reserve Bank
 * of India, circular of 12 November 2021.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: mBuckets30, assetClassFloors: fiveClasses2023 })
 * const account = {
 *   id: 'A-1', currency: 'CNY',
 *   dues: [{ id: '1', dueOn: '2026-01-31', amount: '100.00' }],
 *   events: [{ kind: 'payment', id: 'P-1', effectiveOn: '2026-05-10', amount: '100.00' }],
 * }
 * const upgrade = { needs: 'nothing-past-due', probationMonths: 3 }
 * const track = trackAssetClass(account, { asOf: '2026-06-01', aging, upgrade })
 * track.assetClass // => 'substandard'
 * track.risesOn // => '2026-08-10'
 */
export function trackAssetClass(
  account: Account,
  options: AgingOptions & { readonly upgrade: ClassUpgrade },
): AssetClassTrack {
  const upgrade = valueOrThrow(inspect(upgradeShape, readField(options, 'upgrade'), () => []))
  const { assetClassFloors } = expectCompiledAging(readField(options, 'aging'))
  if (assetClassFloors === undefined) throw noFloors()
  const asOf = readField(options, 'asOf') as CivilDate
  const ageNow = accountAger(options)
  const parsed = parseAccount(account)
  const now = ageNow(parsed)
  const ageOn = (day: CivilDate): AccountAging => accountAger({ ...options, asOf: day })(parsed)
  const classOf = (day: CivilDate): readonly string[] => floorsAsOf(assetClassFloors, day).ids
  const walk = startWalk(parsed, options.knownOn)
  let next: CivilDate | null = firstDayOf(parsed, asOf)
  while (next !== null && next <= asOf) {
    const aging: AccountAging = ageOn(next)
    if (aging.uncoveredOn !== null) return unknownTrack(now, walk, aging.uncoveredOn)
    step(walk, aging, classOf(next), upgrade)
    next = nextStep(walk, aging, assetClassFloors)
  }
  const told = { assetClass: walk.assetClass, curingSince: walk.curingSince, risesOn: walk.risesOn }
  const history = [...walk.history]
  const last = history[history.length - 1]
  let changesOn: CivilDate | null = null
  while (next !== null && changesOn === null) {
    const aging: AccountAging = ageOn(next)
    step(walk, aging, classOf(next), upgrade)
    const differs =
      aging.uncoveredOn !== null ||
      walk.assetClass !== told.assetClass ||
      walk.curingSince !== told.curingSince
    changesOn = differs ? next : null
    next = nextStep(walk, aging, assetClassFloors)
  }
  return {
    accountId: parsed.id,
    asOf,
    assetClass: told.assetClass,
    since: last?.from ?? null,
    floor: now.assetClassFloor?.id ?? null,
    curingSince: told.curingSince,
    risesOn: told.risesOn,
    history,
    uncoveredOn: null,
    changesOn,
  }
}

/** The track of an account of which some day up to today is unknown, and with it every class that came after. */
function unknownTrack(now: AccountAging, { history }: Walk, uncoveredOn: CivilDate): AssetClassTrack {
  return {
    accountId: now.accountId,
    asOf: now.asOf,
    assetClass: null,
    since: null,
    floor: now.assetClassFloor?.id ?? null,
    curingSince: null,
    risesOn: null,
    history,
    uncoveredOn,
    changesOn: null,
  }
}

/** The error for a policy that states no classes. */
export function noFloors(): Error {
  return inputError(
    {
      code: 'missing',
      expected: { en: 'floors of asset classes in the aging policy', 'zh-CN': '账龄政策中的资产分类下限' },
      received: { en: 'nothing', 'zh-CN': '空缺' },
      remedy: {
        en: 'Compile the aging policy with assetClassFloors, such as fiveClasses2023.',
        'zh-CN': '请在编译账龄政策时写明 assetClassFloors，例如 fiveClasses2023。',
      },
    },
    'aging.assetClassFloors',
  )
}
