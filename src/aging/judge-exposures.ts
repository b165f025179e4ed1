import {
  type Citation,
  type CivilDate,
  type CurrencyCode,
  findInForce,
  formatMinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import type { Account } from '../model'
import type { ContagionRule } from './contagion'
import type { ExposureFacts } from './exposure-request'
import { type Claim, type ContagionTest, judgeContagion, reachesDebtor } from './judge-contagion'
import { mergeTests } from './merge-contagion'
import type { OwnClass } from './own-class'

/** In which class is one account of a debtor, and why is it worse than its own? */
export interface ExposureClass {
  readonly accountId: string
  /** What is at stake on it, not below zero. */
  readonly exposure: { readonly amount: string; readonly currency: CurrencyCode }
  /** By the account alone; `null` where no table was ever in force, or the calendar of the policy leaves it unknown. */
  readonly ownClass: string | null
  /** `undetermined` where what is missing could make it worse; `unclassified` where it has no class. */
  readonly status: 'classified' | 'undetermined' | 'unclassified'
  /** After contagion; `null` unless `classified`. */
  readonly assetClass: string | null
  /** The class that it has at least, and the worst that it may have; both `assetClass` where that is known. */
  readonly bestPossible: string | null
  readonly worstPossible: string | null
  /** The tests that make it worse than its own class, or may do so where they are `unknown`; never one that does not. */
  readonly reasons: readonly ContagionTest[]
}

/** The classes of a debtor's accounts as of a day (债务人各账户的资产分类). */
export interface ExposureClasses {
  readonly debtorId: string
  readonly asOf: CivilDate
  /** `undetermined` if any account is; else `unclassified` if any is, or there is none. */
  readonly status: ExposureClass['status']
  /** The rule in force; `null` where none is, or no table of classes: each account then keeps its own class. */
  readonly contagion: {
    readonly id: string
    readonly level: ContagionRule['level']
    /** `null` where the rule reaches only some debtors, and of which kind this one is, is not known. */
    readonly reachesDebtor: boolean | null
    /** Every test of the rule, met or not. */
    readonly tests: readonly ContagionTest[]
    readonly source: Citation
  } | null
  /** In the order of the case. */
  readonly accounts: readonly ExposureClass[]
  /** The worst class of any account, after contagion; `null` where there is no table, no account, or it is not known. */
  readonly worstClass: string | null
  /** Which options would settle it, `calendars` among them; empty unless `undetermined`. */
  readonly missing: readonly string[]
  /** The first later day on which anything above would differ, the facts being as given, or `null`. */
  readonly changesOn: CivilDate | null
}

/** The classes of one day. */
export type JudgedExposures = Omit<ExposureClasses, 'debtorId' | 'asOf' | 'changesOn'>

/** The classes of a debtor's accounts on a day, by their own classes and the classes of the table in force on it. */
export function judgeExposures(
  accounts: readonly Account[],
  own: readonly OwnClass[],
  facts: ExposureFacts,
  classes: readonly string[],
  day: CivilDate,
): JudgedExposures {
  const { contagion, isRetail, exposures, exceptedAccounts = [] } = facts
  const stated = new Map(Object.entries(exposures?.amounts ?? {}))
  const worstRank = classes.length - 1
  // A class that is not known is any of them: the best, for what is certain, and the worst, for what is possible.
  const claims = accounts.map(({ id, currency }, index): Claim => {
    const { assetClass, isUnknown, balance } = own[index] as OwnClass
    const ofClaim = exposures?.currency ?? currency
    const units = toMinorUnits(stated.get(id) ?? balance, ofClaim, 'exposures')
    return {
      accountId: id,
      rank: isUnknown ? Math.min(0, worstRank) : classes.indexOf(assetClass ?? ''),
      currency: ofClaim,
      units: units < 0 ? 0 : units,
    }
  })
  // Without a table the classes have no order, so that none is worse than another.
  const inForce = classes.length === 0 ? null : findInForce(contagion, day)
  const source = inForce === null ? null : { ...inForce.citation }
  const possible = claims.map((claim, index) =>
    own[index]?.isUnknown === true ? { ...claim, rank: worstRank } : claim,
  )
  const testsOf = (some: readonly Claim[]): readonly ContagionTest[] =>
    inForce === null || source === null ? [] : judgeContagion(inForce.value, source, classes, some, facts)
  const tests = mergeTests(testsOf(claims), testsOf(possible))
  const excepted = new Set(exceptedAccounts)
  const rows = claims.map((claim, index) =>
    classifyClaim(claim, own[index] as OwnClass, excepted.has(claim.accountId) ? [] : tests, classes),
  )
  const worstOf = (side: 'bestPossible' | 'worstPossible'): number =>
    rows.reduce((worst, row) => Math.max(worst, classes.indexOf(row[side] ?? '')), -1)
  const worst = worstOf('bestPossible')
  const isUnclassified = rows.length === 0 || rows.some(({ status }) => status === 'unclassified')
  const isUndetermined = rows.some(({ status }) => status === 'undetermined')
  return {
    status: isUndetermined ? 'undetermined' : isUnclassified ? 'unclassified' : 'classified',
    contagion:
      inForce === null || source === null
        ? null
        : {
            id: contagion.id,
            level: inForce.value.level,
            reachesDebtor:
              inForce.value.level === 'account'
                ? true
                : (reachesDebtor(inForce.value.debtors, isRetail) ?? null),
            tests,
            source,
          },
    accounts: rows,
    worstClass: worst === worstOf('worstPossible') ? (classes[worst] ?? null) : null,
    missing: [
      ...new Set([
        ...rows.flatMap(({ reasons }) => settledBy(reasons, classes)),
        ...(isUndetermined && own.some(({ isUnknown }) => isUnknown) ? ['calendars'] : []),
      ]),
    ],
  }
}

/** The options that settle these tests, but for what matters only where another one is settled alike. */
function settledBy(reasons: readonly ContagionTest[], classes: readonly string[]): readonly string[] {
  return reasons
    .filter(
      ({ missing, atLeast }) =>
        !reasons.some(
          (other) =>
            other.missing.length < missing.length &&
            other.missing.every((option) => missing.includes(option)) &&
            classes.indexOf(other.atLeast) >= classes.indexOf(atLeast),
        ),
    )
    .flatMap(({ missing }) => missing)
}

function classifyClaim(
  { accountId, rank, currency, units }: Claim,
  { assetClass: ownClass, isUnknown }: OwnClass,
  tests: readonly ContagionTest[],
  classes: readonly string[],
): ExposureClass {
  const rankOf = ({ atLeast }: ContagionTest): number => classes.indexOf(atLeast)
  const best = Math.max(rank, ...tests.filter(({ outcome }) => outcome === 'met').map(rankOf))
  const reasons = tests.filter(
    (test) =>
      (test.outcome === 'met' && rankOf(test) > rank) || (test.outcome === 'unknown' && rankOf(test) > best),
  )
  const worst = isUnknown ? classes.length - 1 : Math.max(best, ...reasons.map(rankOf))
  const bestPossible = classes[best] ?? ownClass
  const worstPossible = classes[worst] ?? ownClass
  const assetClass = best === worst ? bestPossible : null
  return {
    accountId,
    exposure: { amount: formatMinorUnits(units, toMinorDigits(currency, 'currency')), currency },
    ownClass,
    status: best < worst ? 'undetermined' : assetClass === null ? 'unclassified' : 'classified',
    assetClass,
    bestPossible,
    worstPossible,
    reasons,
  }
}
