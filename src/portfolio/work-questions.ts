import { type AsOf, expectDay } from '../foundations'
import { type PolicyVersions, policyOn } from '../policy'
import { assignCases, type CaseAssignments } from './assign-cases'
import type { AssignOptions } from './assign-input'
import type { CaseToAssign } from './case-to-assign'
import type { Collector } from './collector'

/** What a policy is asked of the work on many cases, by the version in force on `asOf`. */
export interface WorkQuestions {
  /**
   * Who works on which case? See `assignCases`; where `roles` are left out, they are those of the authority of the
   * policy, from the lowest to the highest.
   */
  readonly assignCases: (
    cases: Iterable<CaseToAssign>,
    collectors: readonly Collector[],
    options: AssignOptions & Pick<AsOf, 'asOf'>,
  ) => CaseAssignments
}

/** The answers of {@link WorkQuestions} by these versions of a policy. */
export function workQuestions(versions: PolicyVersions): WorkQuestions {
  return {
    assignCases: (cases, collectors, options) => {
      const { strategy } = policyOn(versions, expectDay(options))
      const roles = strategy?.policy.authority.roles.map(({ id }) => id) ?? []
      const { asOf: _, ...terms } = options
      return assignCases(cases, collectors, { roles, ...terms })
    },
  }
}
