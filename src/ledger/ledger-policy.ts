import {
  type Issue,
  inputError,
  inspect,
  isArray,
  issuesError,
  joinPath,
  listOf,
  optional,
  readField,
  record,
  type Shape,
  showValue,
} from '../foundations'
import {
  type AllocationOrder,
  allocationOrderIssues,
  allocationOrderShape,
  oldestDueFirst,
} from './allocation-order'
import {
  type AllocationRule,
  allocationRuleIssues,
  allocationRuleShape,
  type CompiledRule,
  compileRules,
} from './allocation-rules'
import { type CompiledOrder, compileOrder } from './compile-order'

/** What a lender decides about its books: a section of its policy. */
export interface LedgerPolicy {
  /** The order for all money that no rule is for. */
  readonly allocationOrder: AllocationOrder
  /** Other orders for some money; the first that fits. */
  readonly allocationRules?: readonly AllocationRule[]
}

/** A {@link LedgerPolicy} that was checked and made ready; obtained from {@link compileLedger}. */
export interface CompiledLedger {
  readonly allocationOrder: CompiledOrder
  readonly rules: readonly CompiledRule[]
}

/** The form of a {@link LedgerPolicy}. */
export const ledgerPolicyShape: Shape<LedgerPolicy> = /* @__PURE__ */ record<LedgerPolicy>({
  allocationOrder: allocationOrderShape,
  allocationRules: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(allocationRuleShape)),
})

/**
 * What is wrong with a well-formed section across its fields? Every fault.
 *
 * @param knownClasses - The classes that its rules may name; absent where that is not known.
 */
export function ledgerPolicyIssues(
  { allocationOrder, allocationRules = [] }: LedgerPolicy,
  knownClasses: readonly string[] | undefined,
  path: string,
): readonly Issue[] {
  return [
    ...allocationOrderIssues(allocationOrder, joinPath(path, 'allocationOrder')),
    ...allocationRuleIssues(allocationRules, knownClasses, joinPath(path, 'allocationRules')),
  ]
}

/**
 * Is this ledger policy sound? If so, ready to replay any number of accounts.
 *
 * @throws ArrearsError `invalid-policy` with every issue: a step named twice, an excess that contradicts the
 * steps.
 *
 * @example
 * const steps = ['past-due-interest', 'past-due-principal']
 * compileLedger({ allocationOrder: { id: 'ours', steps, direction: 'vertical', excess: 'next' } })
 * // throws: allocationOrder.excess: expected hold, as there is no step in advance, received next. …
 */
export function compileLedger(policy: LedgerPolicy): CompiledLedger {
  const inspected = inspect(ledgerPolicyShape, policy, (section) =>
    ledgerPolicyIssues(section, undefined, ''),
  )
  if (!inspected.ok) throw issuesError('invalid-policy', inspected.issues)
  // A copy: what the caller changes in its document afterwards must not change answers by half.
  const { allocationOrder, allocationRules = [] }: LedgerPolicy = JSON.parse(JSON.stringify(inspected.value))
  return { allocationOrder: compileOrder(allocationOrder), rules: compileRules(allocationRules) }
}

/**
 * The compiled ledger of an option: absent, the oldest due is paid first, in advance too; throws
 * `invalid-input` for anything else.
 */
export function expectLedger(value: unknown): CompiledLedger {
  if (value === undefined) return { allocationOrder: compileOrder(oldestDueFirst), rules: [] }
  if (isArray(readField(readField(value, 'allocationOrder'), 'sweeps'))) return value as CompiledLedger
  throw inputError(
    {
      code: 'wrong-type',
      expected: { en: 'a compiled ledger policy', 'zh-CN': '已编译的账务政策' },
      received: showValue(value),
      remedy: {
        en: 'Pass what compileLedger returned, or leave it out for the oldest due first.',
        'zh-CN': '请传入 compileLedger 的返回值；省略则先偿还最早到期的款项。',
      },
    },
    'ledger',
  )
}
