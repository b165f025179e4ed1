import {
  type Amount,
  type CurrencyCode,
  currency,
  formatMinorUnits,
  inspect,
  leaf,
  listOf,
  type MinorUnits,
  minorDigitsOf,
  optional,
  type Parsed,
  record,
  type Shape,
  showValue,
  text,
} from '../foundations'
import { casesOf, complexity, weightOf } from './caseload'
import { roleIssues } from './role-order'
import { unitsOf, workAmount, workAmountIssues } from './work-amount'

/** One case that somebody is to work on (待分配案件), and what it asks of a collector. */
export interface CaseToAssign {
  readonly id: string
  /** What is past due, for limits by amount and authority, 0 or more; absent: not known. */
  readonly amount?: Amount
  /** Of `amount`; required with it. */
  readonly currency?: CurrencyCode
  /** Any finite number; a higher one is placed first (紧急程度). Absent: 0. */
  readonly urgency?: number
  /** How many ordinary cases it counts for (复杂度): 0 to 1000, with at most 3 decimals. Absent: 1. */
  readonly complexity?: number
  /** All of them are needed. */
  readonly skills?: readonly string[]
  /** One of them is enough; absent or empty: any will do. */
  readonly languages?: readonly string[]
  /** Absent: not known, and not for a collector of certain classes only. */
  readonly customerClass?: string
  /** The least role that may work on it, by the order of the roles in the options; absent: any. */
  readonly role?: string
  /** Who had it until now. */
  readonly collectorId?: string
  /** Who may not have it, for a complaint or a conflict of interest (回避). */
  readonly notWith?: readonly string[]
}

/** What a case asks of whoever works on it, as it was counted. */
export interface CaseNeeds {
  readonly complexity: number
  /** `null` where it is not known. */
  readonly amount: string | null
  readonly currency: CurrencyCode | null
  readonly skills: readonly string[]
  readonly languages: readonly string[]
  readonly customerClass: string | null
  readonly role: string | null
}

/** A case in the numbers by which it is placed. */
export interface ReadCase {
  readonly id: string
  readonly urgency: number
  /** Complexity, in thousandths. */
  readonly weight: number
  /** What counts for limits by amount; `undefined` where that is not known, and not to be counted as zero. */
  readonly units: MinorUnits | undefined
  readonly isAmountKnown: boolean
  readonly currency: CurrencyCode | undefined
  readonly skills: readonly string[]
  readonly languages: readonly string[]
  readonly customerClass: string | undefined
  readonly role: string | undefined
  readonly collectorId: string | undefined
  readonly notWith: readonly string[]
}

const urgency: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => typeof value === 'number' && Number.isFinite(value),
  (value) => ({
    code: 'wrong-type',
    expected: { en: 'a finite number', 'zh-CN': '有限的数' },
    received: showValue(value),
    remedy: {
      en: 'Pass a number, the higher the more urgent; leave it out where all cases are alike.',
      'zh-CN': '请传入数字，越大越紧急；不分缓急时请省略。',
    },
  }),
)

const names: Shape<readonly string[]> = /* @__PURE__ */ listOf(text)

const caseShape: Shape<CaseToAssign> = /* @__PURE__ */ record<CaseToAssign>({
  id: text,
  amount: /* @__PURE__ */ optional(workAmount),
  currency: /* @__PURE__ */ optional(currency),
  urgency: /* @__PURE__ */ optional(urgency),
  complexity: /* @__PURE__ */ optional(complexity),
  skills: /* @__PURE__ */ optional(names),
  languages: /* @__PURE__ */ optional(names),
  customerClass: /* @__PURE__ */ optional(text),
  role: /* @__PURE__ */ optional(text),
  collectorId: /* @__PURE__ */ optional(text),
  notWith: /* @__PURE__ */ optional(names),
})

/**
 * Can this row be placed? If so, the case in numbers; else every fault, by its path in the row.
 *
 * @param isUnknownZero - Whether an amount that is not known counts as zero.
 */
export function readCase(row: unknown, roles: readonly string[], isUnknownZero: boolean): Parsed<ReadCase> {
  const found = inspect(caseShape, row, (one) => [
    ...workAmountIssues(one.amount, one.currency, 'amount'),
    ...roleIssues(one.role, roles, 'role'),
  ])
  if (!found.ok) return found
  const { value } = found
  const units = unitsOf(value.amount, value.currency)
  return {
    ok: true,
    value: {
      id: value.id,
      urgency: value.urgency ?? 0,
      weight: weightOf(value.complexity ?? 1),
      units: units ?? (isUnknownZero ? 0 : undefined),
      isAmountKnown: units !== undefined,
      currency: value.currency,
      // Copies, as a generator may fill one object anew for each row.
      skills: [...new Set(value.skills ?? [])],
      languages: [...(value.languages ?? [])],
      customerClass: value.customerClass,
      role: value.role,
      collectorId: value.collectorId,
      notWith: [...(value.notWith ?? [])],
    },
  }
}

/** What a case asks, as it leaves the library. */
export function needsOf(one: ReadCase): CaseNeeds {
  return {
    complexity: casesOf(one.weight),
    amount: one.isAmountKnown ? formatMinorUnits(one.units ?? 0, minorDigitsOf(one.currency) ?? 0) : null,
    currency: one.currency ?? null,
    skills: one.skills,
    languages: one.languages,
    customerClass: one.customerClass ?? null,
    role: one.role ?? null,
  }
}
