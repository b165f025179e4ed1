import {
  addMinorUnits,
  type Citation,
  type CurrencyCode,
  type ExactRatio,
  formatMinorUnits,
  inOrder,
  joinPath,
  type MinorUnits,
  ratioOf,
  roundRatio,
  toMinorDigits,
} from '../foundations'
import {
  type ClaimsTrigger,
  type ContagionReach,
  type ContagionRule,
  type StatedTrigger,
  shareOfPercent,
  type WorstAccountContagion,
} from './contagion'

/** The claims in a class, or a worse one, and all claims on the debtor, in one currency. */
export interface ClaimAmounts {
  readonly currency: CurrencyCode
  readonly part: string
  readonly whole: string
}

/** The share that a trigger saw. */
export interface SeenShare {
  /**
   * In percent: exact where its decimals end, else cut after so many that it never reads as the threshold. `null`
   * where nothing is claimed, the share was not stated, or several currencies have different shares.
   */
  readonly percent: string | null
  /** One per currency, by code; none for a share that is stated. */
  readonly amounts: readonly ClaimAmounts[]
}

/** What a rule asked of a debtor's accounts, and what it saw: all own classes, never those of another contagion. */
export interface ContagionTest {
  /** Of the trigger; `worst-account` at that level. */
  readonly id: string
  /** `unmet` also where the rule does not reach the debtor; `unknown` where a fact is missing that decides it. */
  readonly outcome: 'met' | 'unmet' | 'unknown'
  /** The class that every account has at least where it is met. */
  readonly atLeast: string
  /** The accounts that bring it about by their own class, in the order of the case; none for a stated share. */
  readonly accounts: readonly string[]
  /** `null` at the level of the worst account. */
  readonly share: SeenShare | null
  /** Only more is enough. `null` at the level of the worst account. */
  readonly abovePercent: string | null
  /** Which options would settle it; empty unless `unknown`. */
  readonly missing: readonly string[]
  /** Of the rule in force. */
  readonly source: Citation
}

/** An account as a contagion sees it. */
export interface Claim {
  readonly accountId: string
  /** The place of its own class in the table in force, the best first. */
  readonly rank: number
  readonly currency: CurrencyCode
  /** Not below zero. */
  readonly units: MinorUnits
}

/** What is known of a debtor beside the claims. */
export interface DebtorFacts {
  readonly isRetail?: boolean
  readonly statedShares?: Readonly<Record<string, number | string>>
}

/** What was seen, before the reach of the rule: `holds` is `undefined` where `lacks` decides it. */
interface Seen extends Pick<ContagionTest, 'id' | 'atLeast' | 'accounts' | 'share' | 'abovePercent'> {
  readonly holds: boolean | undefined
  readonly lacks?: string
}

/** Does a rule for these debtors reach this one? `undefined` where its kind is not known. */
export function reachesDebtor(debtors: ContagionReach, isRetail: boolean | undefined): boolean | undefined {
  if (debtors === 'all') return true
  return isRetail === undefined ? undefined : isRetail === (debtors === 'retail')
}

/** Every test of a rule, met or not, by the classes of the table in force, from the best to the worst. */
export function judgeContagion(
  rule: ContagionRule,
  source: Citation,
  classes: readonly string[],
  claims: readonly Claim[],
  { isRetail, statedShares = {} }: DebtorFacts,
): readonly ContagionTest[] {
  if (rule.level === 'account') return []
  const stated = new Map(Object.entries(statedShares))
  const seen =
    rule.level === 'worst-account'
      ? [seeWorst(rule, classes, claims)]
      : rule.triggers.map((trigger) =>
          trigger.share === 'stated'
            ? seeStated(trigger, stated.get(trigger.id))
            : seeClaims(trigger, classes, claims),
        )
  const isReached = reachesDebtor(rule.debtors, isRetail)
  return seen.map(({ holds, lacks, ...test }) => {
    const outcome =
      isReached === false || holds === false
        ? 'unmet'
        : isReached === undefined || holds === undefined
          ? 'unknown'
          : 'met'
    const missing = [
      ...(isReached === undefined ? ['isRetail'] : []),
      ...(lacks === undefined ? [] : [lacks]),
    ]
    return { ...test, outcome, missing: outcome === 'unknown' ? missing : [], source }
  })
}

function seeWorst(
  { fromClass }: WorstAccountContagion,
  classes: readonly string[],
  claims: readonly Claim[],
): Seen {
  const from = fromClass === undefined ? 0 : classes.indexOf(fromClass)
  const worst = claims.reduce((least, { rank }) => Math.max(least, rank), from)
  const accounts = claims.filter(({ rank }) => rank === worst).map(({ accountId }) => accountId)
  return {
    id: 'worst-account',
    holds: accounts.length > 0,
    atLeast: classes[worst] as string,
    accounts,
    share: null,
    abovePercent: null,
  }
}

function seeStated({ id, abovePercent, atLeast }: StatedTrigger, percent: number | string | undefined): Seen {
  const common = { id, atLeast, accounts: [], abovePercent: String(abovePercent) }
  if (percent === undefined) {
    const lacks = joinPath('statedShares', id)
    return { ...common, holds: undefined, lacks, share: { percent: null, amounts: [] } }
  }
  const holds = compareRatios(shareOfPercent(percent), shareOfPercent(abovePercent)) > 0
  return { ...common, holds, share: { percent: String(percent), amounts: [] } }
}

function seeClaims(
  { id, inClass, abovePercent, atLeast }: ClaimsTrigger,
  classes: readonly string[],
  claims: readonly Claim[],
): Seen {
  const worseFrom = classes.indexOf(inClass)
  const totals = new Map<CurrencyCode, { part: MinorUnits; whole: MinorUnits }>()
  for (const { rank, currency, units } of claims) {
    const total = totals.get(currency) ?? { part: 0, whole: 0 }
    total.whole = addMinorUnits(total.whole, units)
    if (rank >= worseFrom) total.part = addMinorUnits(total.part, units)
    totals.set(currency, total)
  }
  const byCurrency = [...totals].sort(([left], [right]) => inOrder(left, right))
  const shares = byCurrency
    .filter(([, { whole }]) => whole > 0)
    .map(([, { part, whole }]) => ({ numerator: BigInt(part), denominator: BigInt(whole) }))
  // The share of all currencies together, at whatever rates, lies between the least and the greatest of them.
  const threshold = shareOfPercent(abovePercent)
  const signs = shares.map((share) => compareRatios(share, threshold))
  const isMixed = signs.some((sign) => sign > 0) && signs.some((sign) => sign < 0)
  return {
    id,
    ...(isMixed ? { holds: undefined, lacks: 'exposures' } : { holds: signs.some((sign) => sign > 0) }),
    atLeast,
    accounts: claims
      .filter(({ rank, units }) => rank >= worseFrom && units > 0)
      .map(({ accountId }) => accountId),
    share: {
      percent: percentOf(shares, String(abovePercent)),
      amounts: byCurrency.map(([currency, { part, whole }]) => {
        const minorDigits = toMinorDigits(currency, 'currency')
        return {
          currency,
          part: formatMinorUnits(part, minorDigits),
          whole: formatMinorUnits(whole, minorDigits),
        }
      }),
    },
    abovePercent: String(abovePercent),
  }
}

/** What these shares are in percent, if they are all the same one. */
function percentOf([first, ...others]: readonly ExactRatio[], abovePercent: string): string | null {
  if (first === undefined || others.some((other) => compareRatios(first, other) !== 0)) return null
  const { numerator, denominator } = first
  const percent = { numerator: numerator * BigInt(100), denominator }
  const digits = String(denominator).length
  // A fraction whose decimals end has at most one for each binary digit of its denominator: fewer than four a digit.
  const exact = roundRatio(percent, 4 * digits, 'down')
  if (compareRatios(ratioOf({ numerator: exact, denominator: 1, factor: 1, offset: 0 }), percent) === 0) {
    return exact.replace(/\.?0+$/, '')
  }
  // What is not the threshold differs from it by 1 / (denominator × 10^decimals) percent or more.
  const [, decimals = ''] = abovePercent.split('.')
  return roundRatio(percent, digits + decimals.length, 'down')
}

function compareRatios(left: ExactRatio, right: ExactRatio): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator
  return difference < 0 ? -1 : difference > 0 ? 1 : 0
}
