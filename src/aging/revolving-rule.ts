import { type Issue, joinPath, nullable, oneOf, record, type Shape } from '../foundations'
import { type ToleranceRule, toleranceIssues, toleranceShape } from './tolerance'

/** How are minimum payments counted (最低还款额的认定)? Nothing of it has a default. */
export interface RevolvingRule {
  /**
   * What a statement's minimum payment is made of.
   *
   * - `past-due-and-current`: what was not paid of the minimums before it, and its own. Most agreements say so.
   * - `current-only`: its own alone; what is past due is owed beside it.
   */
  readonly minimumIncludes: 'past-due-and-current' | 'current-only'
  /**
   * How much may be lacking of what one statement asks of its own while it still counts as paid in full; `null` for
   * nothing.
   */
  readonly tolerance: ToleranceRule | null
  /**
   * Which minimums past due are missed periods.
   *
   * - `any-shortage`: each that is not satisfied, also where some of it was paid.
   * - `nothing-paid`: each of which nothing was paid, so that shortages add up to whole payments, as the second of
   *   the two methods of the FFIEC has it.
   */
  readonly missedWhen: 'any-shortage' | 'nothing-paid'
}

/** The form of a {@link RevolvingRule}. */
export const revolvingRuleShape: Shape<RevolvingRule> = /* @__PURE__ */ record<RevolvingRule>({
  minimumIncludes: /* @__PURE__ */ oneOf(['past-due-and-current', 'current-only']),
  tolerance: /* @__PURE__ */ nullable(toleranceShape),
  missedWhen: /* @__PURE__ */ oneOf(['any-shortage', 'nothing-paid']),
})

/** What is wrong with a well-formed rule across its fields? Every fault. */
export function revolvingRuleIssues({ tolerance }: RevolvingRule, path: string): readonly Issue[] {
  return tolerance === null ? [] : toleranceIssues(tolerance, joinPath(path, 'tolerance'))
}
