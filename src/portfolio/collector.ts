import {
  type Amount,
  type CurrencyCode,
  currency,
  type Issue,
  joinPath,
  listOf,
  type MinorUnits,
  minorDigitsOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import { caseloadLimit, weightOf } from './caseload'
import { roleIssues } from './role-order'
import { unitsOf, workAmount, workAmountIssues } from './work-amount'

/** Somebody who works on cases (催收员), and how much of what kind. */
export interface Collector {
  readonly id: string
  readonly skills?: readonly string[]
  /** Absent: none is known, so no case that asks for one. */
  readonly languages?: readonly string[]
  /** The classes of customers worked on; absent: all, and those of no known class. */
  readonly customerClasses?: readonly string[]
  /** One of the roles in the options; absent: none, so no case that asks for one. */
  readonly role?: string
  /** The largest amount of one case, that amount included (权限); absent: any. */
  readonly upTo?: Amount
  /** The largest caseload, counted in complexity, that number included; 0 for someone who is away. Absent: any. */
  readonly mostCases?: number
  /** The largest sum of the amounts of all cases, that sum included; absent: any. */
  readonly mostAmount?: Amount
  /** Of `upTo` and `mostAmount`; required with either. */
  readonly currency?: CurrencyCode
}

/** A collector in the numbers by which cases are placed. */
export interface ReadCollector {
  readonly id: string
  readonly skills: ReadonlySet<string>
  readonly languages: readonly string[]
  readonly customerClasses: readonly string[] | null
  readonly role: string | null
  readonly upTo: MinorUnits | undefined
  /** In thousandths of an ordinary case. */
  readonly mostWeight: number | undefined
  readonly mostUnits: MinorUnits | undefined
  /** Of the limits by amount; `undefined` where there are none. */
  readonly limitCurrency: CurrencyCode | undefined
  readonly minorDigits: number
}

const names: Shape<readonly string[]> = /* @__PURE__ */ listOf(text)

/** The form of a {@link Collector}. */
export const collectorShape: Shape<Collector> = /* @__PURE__ */ record<Collector>({
  id: text,
  skills: /* @__PURE__ */ optional(names),
  languages: /* @__PURE__ */ optional(names),
  customerClasses: /* @__PURE__ */ optional(names),
  role: /* @__PURE__ */ optional(text),
  upTo: /* @__PURE__ */ optional(workAmount),
  mostCases: /* @__PURE__ */ optional(caseloadLimit),
  mostAmount: /* @__PURE__ */ optional(workAmount),
  currency: /* @__PURE__ */ optional(currency),
})

/** What is wrong with a well-formed list of collectors? Every fault. */
export function collectorIssues(
  collectors: readonly Collector[],
  roles: readonly string[],
  path: string,
): readonly Issue[] {
  return [
    ...duplicateIdIssues(collectors, path),
    ...collectors.flatMap((collector, index) => {
      const at = (field: keyof Collector): string => joinPath(joinPath(path, index), field)
      return [
        ...workAmountIssues(collector.upTo, collector.currency, at('upTo')),
        ...workAmountIssues(collector.mostAmount, collector.currency, at('mostAmount')),
        ...roleIssues(collector.role, roles, at('role')),
      ]
    }),
  ]
}

/** A collector that was checked, in numbers. */
export function readCollector(collector: Collector): ReadCollector {
  const { upTo, mostCases, mostAmount } = collector
  const hasLimitByAmount = upTo !== undefined || mostAmount !== undefined
  return {
    id: collector.id,
    skills: new Set(collector.skills ?? []),
    languages: [...(collector.languages ?? [])],
    customerClasses: collector.customerClasses === undefined ? null : [...collector.customerClasses],
    role: collector.role ?? null,
    upTo: unitsOf(upTo, collector.currency),
    mostWeight: mostCases === undefined ? undefined : weightOf(mostCases),
    mostUnits: unitsOf(mostAmount, collector.currency),
    limitCurrency: hasLimitByAmount ? collector.currency : undefined,
    minorDigits: minorDigitsOf(collector.currency) ?? 0,
  }
}
