import type { Amount, Label } from '../foundations'
import { findApprover } from '../strategy'
import { type OfferReason, warning } from './offer-reason'
import type { OffersQuestion } from './offers-question'

/** Who approves an offer (审批人). */
export interface OfferApproval {
  /** The highest of the owner of the amount and those of the measures. */
  readonly approver: string
  /** The owner of all that is owed. */
  readonly byAmount: string
  readonly byMeasures: readonly { readonly measure: string; readonly owner: string }[]
  /** Whether the role that asks may promise it without anybody else; `null` where none is said to ask. */
  readonly mayPromise: boolean | null
}

/** Who approves these measures on this amount, and does whoever asks have to go to them? */
export function approveOffer(
  measures: readonly string[],
  amount: Amount,
  { authority, role }: OffersQuestion,
): { readonly approval: OfferApproval; readonly reasons: readonly OfferReason[] } {
  const rankOf = (id: string): number => authority.roles.findIndex((one) => one.id === id)
  const approvals = measures.map((measure) => ({ measure, ...findApprover(authority, measure, amount) }))
  const approver = authority.roles[Math.max(...approvals.map((one) => rankOf(one.approver)))]?.id ?? ''
  const mayPromise = role === undefined ? null : rankOf(role) >= rankOf(approver)
  return {
    approval: {
      approver,
      byAmount: approvals[0]?.byAmount ?? '',
      byMeasures: approvals.map(({ measure, byMeasure }) => ({ measure, owner: byMeasure })),
      mayPromise,
    },
    reasons:
      role === undefined || mayPromise !== false
        ? []
        : [
            warning(
              'needs-approval',
              mayNotPromise(labelOf(role, authority.roles), labelOf(approver, authority.roles)),
              { limit: approver, value: role },
            ),
          ],
  }
}

function labelOf(id: string, roles: OffersQuestion['authority']['roles']): Label {
  return roles.find((one) => one.id === id)?.label ?? { en: id, 'zh-CN': id }
}

function mayNotPromise(asking: Label, approver: Label): Label {
  return {
    en: `To be promised only once it is approved: it takes the ${approver.en}, not the ${asking.en}.`,
    'zh-CN': `批准后方可承诺：须由${approver['zh-CN']}批准，${asking['zh-CN']}无权决定。`,
  }
}
