import { type Facts, type FactValue, type Range, sumAmounts } from '../foundations'
import { type Authority, findApprover, type StrategyPolicy } from '../strategy'
import type { Answer } from './decision'

/** Who approves the measure of the treatment on the amount past due, whatever is unknown of both? */
export function answerApprover(
  { treatments, authority }: StrategyPolicy,
  treatment: Answer<string>,
  facts: Facts,
): Answer<string> {
  if (treatment.status === 'none' || treatment.status === 'conflict') return treatment
  const isOpen = treatment.status === 'undetermined'
  const { pastDue } = facts
  const possible = new Set<string>()
  for (const id of isOpen ? treatment.mayBe : [treatment.value]) {
    const measure = treatments.find((one) => one.id === id)?.measure ?? ''
    // Without the amount it may be that of any role: nothing, or more than any limit.
    const amounts = typeof pastDue === 'string' ? [pastDue] : ['0', ...limitsAndMore(authority)]
    for (const amount of amounts) possible.add(findApprover(authority, measure, amount).approver)
  }
  const [only] = possible
  if (possible.size === 1 && only !== undefined && !(isOpen && treatment.mayBeNone)) {
    const measure = isOpen ? null : (treatments.find(({ id }) => id === treatment.value)?.measure ?? null)
    const limits = limitsOf(authority, only, pastDue)
    const reason = {
      rule: `authority/${only}`,
      facts: { pastDue: pastDue ?? null, measure },
      ...(limits === undefined ? {} : { threshold: { pastDue: limits } }),
      outcome: only,
    }
    return { status: 'decided', value: only, reasons: [reason] }
  }
  return {
    status: 'undetermined',
    value: null,
    missing: [...(isOpen ? treatment.missing : []), ...(typeof pastDue === 'string' ? [] : ['pastDue'])],
    candidates: [...possible].map((id) => `authority/${id}`),
    mayBe: [...possible],
    mayBeNone: isOpen && treatment.mayBeNone,
  }
}

/**
 * The amounts that this role owns; for one who approves because of the measure and not the amount, the most it may
 * approve. `undefined` where there is no such limit.
 */
function limitsOf(authority: Authority, role: string, pastDue: FactValue | undefined): Range | undefined {
  const { roles, currency } = authority
  const place = roles.findIndex(({ id }) => id === role)
  const limitAt = (index: number): string | undefined => {
    const upTo = roles[index]?.upTo
    return upTo === undefined ? undefined : sumAmounts([upTo], currency)
  }
  const to = limitAt(place)
  const isByAmount = typeof pastDue === 'string' && findApprover(authority, '', pastDue).byAmount === role
  const above = isByAmount ? limitAt(place - 1) : undefined
  if (above === undefined) return to === undefined ? undefined : { to }
  return to === undefined ? { above } : { above, to }
}

function limitsAndMore({ roles, currency }: Authority): readonly string[] {
  const limits = roles.flatMap(({ upTo }) => (upTo === undefined ? [] : [sumAmounts([upTo], currency)]))
  const highest = limits[limits.length - 1]
  return highest === undefined ? [] : [...limits, sumAmounts([highest, '1'], currency)]
}
