import {
  type Amount,
  amount,
  type CurrencyCode,
  compareAmounts,
  currency,
  type Label,
  labelShape,
  listOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'

/** A person's office and how much it may decide (权限). */
export interface Role {
  readonly id: string
  readonly label: Label
  /** The largest amount it owns, that amount included; absent on the last role, which owns everything. */
  readonly upTo?: Amount
  /** What the office does and what it needs, for people. */
  readonly note?: Label
}

/** A measure and the role that owns it, whatever the amount. */
export interface OwnedMeasure {
  readonly id: string
  readonly label: Label
  readonly owner: string
  /** Who does what of it, and what it takes, for people. */
  readonly note?: Label
}

/** Who may approve what: a matrix of amounts and measures. */
export interface Authority {
  readonly currency: CurrencyCode
  /** From the lowest to the highest. */
  readonly roles: readonly Role[]
  readonly measures: readonly OwnedMeasure[]
}

/** The form of an {@link Authority}. */
export const authorityShape: Shape<Authority> = /* @__PURE__ */ record<Authority>({
  currency,
  roles: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<Role>({
      id: text,
      label: labelShape,
      upTo: /* @__PURE__ */ optional(amount),
      note: /* @__PURE__ */ optional(labelShape),
    }),
  ),
  measures: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<OwnedMeasure>({
      id: text,
      label: labelShape,
      owner: text,
      note: /* @__PURE__ */ optional(labelShape),
    }),
  ),
})

/** Who approves, and who owns the amount and the measure that decided it. */
export interface Approval {
  readonly approver: string
  readonly byAmount: string
  readonly byMeasure: string
}

/**
 * Who approves this measure on this amount?
 *
 * The higher of the owner of the amount and the owner of the measure. A limit includes its number:
 * exactly the limit is still the role's. A measure that nobody owns goes to the top.
 *
 * @throws ArrearsError `invalid-input` for what is not an exact amount of the authority's currency.
 *
 * @example
 * const authority = {
 *   currency: 'CNY',
 *   roles: [
 *     { id: 'collector', label: { en: 'Collector', 'zh-CN': '催收员' }, upTo: '100000.00' },
 *     { id: 'director', label: { en: 'Director', 'zh-CN': '总监' } },
 *   ],
 *   measures: [{ id: 'reminder', label: { en: 'Reminder', 'zh-CN': '提醒' }, owner: 'collector' }],
 * }
 * findApprover(authority, 'reminder', '100000.00').approver // => 'collector'
 * findApprover(authority, 'reminder', '100000.01').approver // => 'director'
 * findApprover(authority, 'waiver', '1.00') // => { approver: 'director', byAmount: 'collector', byMeasure: 'director' }
 */
export function findApprover(authority: Authority, measureId: string, value: Amount): Approval {
  const { roles, measures, currency: own } = authority
  const top = roles.length - 1
  const owner = measures.find(({ id }) => id === measureId)?.owner
  const byMeasure = owner === undefined ? top : roles.findIndex(({ id }) => id === owner)
  const byAmount = roles.findIndex(({ upTo }) => upTo === undefined || compareAmounts(value, upTo, own) <= 0)
  const idOf = (index: number): string => roles[index < 0 ? top : index]?.id ?? ''
  return {
    approver: idOf(Math.max(byAmount < 0 ? top : byAmount, byMeasure < 0 ? top : byMeasure)),
    byAmount: idOf(byAmount),
    byMeasure: idOf(byMeasure),
  }
}
