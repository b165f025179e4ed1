import { type CurrencyCode, formatMinorUnits } from '../foundations'
import type { NeedsMet } from './able-collectors'
import {
  differsInCurrency,
  exceedsAmount,
  exceedsAuthority,
  exceedsCaseload,
  lacksAmount,
} from './case-limits'
import type { ReadCase } from './case-to-assign'
import { casesOf } from './caseload'
import { isIn } from './collector-set'
import type { Desk } from './desk'

/**
 * Why may a collector not have a case? The codes are public: they are never renamed.
 *
 * Each states what the collector has; what the case asks stands once beside all of them, in `needs`. What is full is so
 * with everything that was placed, as `loads` has it.
 *
 * - `not-listed`: who had the case is no longer among the collectors. The only reason of its kind.
 * - `excluded`: the case names the collector in `notWith`.
 * - `lacks-skill`: with the skills that are lacking, in the order of the case.
 * - `no-common-language`, `other-customer-class`: with what the collector has instead.
 * - `customer-class-unknown`: the collector works on certain classes, and nobody says which one the case is of.
 * - `role-too-low`: with the role of the collector, `null` where there is none.
 * - `currency-differs`: the limits by amount are in another currency; nothing is ever converted.
 * - `amount-unknown`: there are limits by amount, and nobody says how much the case is about.
 * - `above-authority`: the case is about more than the collector may work on.
 * - `caseload-full`, `amount-full`: with the case it would be more than the limit on the whole.
 */
export type RefusalReason =
  | { readonly code: 'not-listed' | 'excluded' | 'amount-unknown' }
  | { readonly code: 'lacks-skill'; readonly skills: readonly string[] }
  | { readonly code: 'no-common-language'; readonly languages: readonly string[] }
  | {
      readonly code: 'other-customer-class' | 'customer-class-unknown'
      readonly customerClasses: readonly string[]
    }
  | { readonly code: 'role-too-low'; readonly role: string | null }
  | { readonly code: 'currency-differs'; readonly currency: CurrencyCode }
  | { readonly code: 'above-authority'; readonly upTo: string; readonly currency: CurrencyCode }
  | { readonly code: 'caseload-full'; readonly used: number; readonly most: number }
  | {
      readonly code: 'amount-full'
      readonly used: string
      readonly most: string
      readonly currency: CurrencyCode
    }

/** One collector who may not have a case, with every reason. */
export interface CollectorRefusal {
  readonly collectorId: string
  readonly reasons: readonly RefusalReason[]
}

/** In the order in which reasons are told: who it is, what it takes, how much it is. */
const tellers: readonly ((one: ReadCase, desk: Desk) => RefusalReason)[] = [
  () => ({ code: 'excluded' }),
  ({ skills }, { collector }) => ({
    code: 'lacks-skill',
    skills: skills.filter((skill) => !collector.skills.has(skill)),
  }),
  (_, { collector }) => ({ code: 'no-common-language', languages: collector.languages }),
  (_, { collector }) => ({
    code: 'other-customer-class',
    customerClasses: collector.customerClasses ?? [],
  }),
  (_, { collector }) => ({
    code: 'customer-class-unknown',
    customerClasses: collector.customerClasses ?? [],
  }),
  (_, { collector }) => ({ code: 'role-too-low', role: collector.role }),
  (_, { collector }) => ({ code: 'currency-differs', currency: collector.limitCurrency ?? '' }),
  () => ({ code: 'amount-unknown' }),
  (_, { collector }) => ({
    code: 'above-authority',
    upTo: formatMinorUnits(collector.upTo ?? 0, collector.minorDigits),
    currency: collector.limitCurrency ?? '',
  }),
  (_, { collector, weight }) => ({
    code: 'caseload-full',
    used: casesOf(weight),
    most: casesOf(collector.mostWeight ?? 0),
  }),
  (_, { collector, units }) => ({
    code: 'amount-full',
    used: formatMinorUnits(units, collector.minorDigits),
    most: formatMinorUnits(collector.mostUnits ?? 0, collector.minorDigits),
    currency: collector.limitCurrency ?? '',
  }),
]

/** One bit for each of the tellers that has something to tell, the first one lowest. */
function faultsOf(one: ReadCase, { collector, index, weight, units }: Desk, met: NeedsMet): number {
  const isServed = isIn(met.serving, index)
  const isClassKnown = one.customerClass !== undefined
  const isOtherMoney = differsInCurrency(one, collector)
  return (
    (isIn(met.permitted, index) ? 0 : 1) |
    (isIn(met.skilled, index) ? 0 : 1 << 1) |
    (isIn(met.speaking, index) ? 0 : 1 << 2) |
    (isServed || !isClassKnown ? 0 : 1 << 3) |
    (isServed || isClassKnown ? 0 : 1 << 4) |
    (isIn(met.senior, index) ? 0 : 1 << 5) |
    (isOtherMoney ? 1 << 6 : 0) |
    (lacksAmount(one, collector) ? 1 << 7 : 0) |
    (!isOtherMoney && exceedsAuthority(one, collector) ? 1 << 8 : 0) |
    (exceedsCaseload(one, collector, weight) ? 1 << 9 : 0) |
    (!isOtherMoney && exceedsAmount(one, collector, units) ? 1 << 10 : 0)
  )
}

/**
 * Answers why a case cannot stand on each of these desks, as they are in the end.
 *
 * What many cases are refused for alike is told in the same objects: a portfolio of which a quarter finds no room among
 * five hundred collectors has millions of refusals.
 */
export function refusalTeller(
  meets: (one: ReadCase) => NeedsMet,
): (one: ReadCase, desks: readonly Desk[]) => readonly CollectorRefusal[] {
  // Of a case, reasons tell the skills alone, of which some may be lacking.
  const toldBySkills = new Map<string, Map<number, CollectorRefusal>>()
  return (one, desks) => {
    const met = meets(one)
    const key = JSON.stringify(one.skills)
    const told = toldBySkills.get(key) ?? new Map<number, CollectorRefusal>()
    toldBySkills.set(key, told)
    return desks.map((desk) => {
      const faults = faultsOf(one, desk, met)
      // In the 32 bits of a shift: a list has fewer than 2^20 entries, and there are 11 faults.
      const place = (desk.index << tellers.length) | faults
      const known = told.get(place)
      if (known !== undefined) return known
      const reasons = tellers.filter((_, bit) => (faults & (1 << bit)) !== 0).map((tell) => tell(one, desk))
      const refusal = { collectorId: desk.collector.id, reasons }
      told.set(place, refusal)
      return refusal
    })
  }
}
