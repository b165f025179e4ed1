import {
  type Amount,
  addMinorUnits,
  amount,
  type CurrencyCode,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  type MinorUnits,
  optional,
  readMinorUnits,
  record,
  type Shape,
} from '../foundations'
import { exactAmountIssues } from './money-issues'

/** The names of the components, in the order in which Chinese civil law settles them: costs first. */
export const componentNames = ['cost', 'fee', 'penalty', 'interest', 'principal'] as const

/** One of {@link componentNames}. */
export type ComponentName = (typeof componentNames)[number]

/** The parts of a due that law and contract treat apart, each exact and each optional. */
export interface Components {
  /** What collecting or enforcing the claim cost (实现债权的费用). */
  readonly cost?: Amount
  /** Service and other charges (费用). */
  readonly fee?: Amount
  /** Default interest and penalties (罚息, 违约金). */
  readonly penalty?: Amount
  /** Contract interest (利息). */
  readonly interest?: Amount
  /** The sum lent or the price of what was delivered (本金). */
  readonly principal?: Amount
}

/** The form of a {@link Components}. */
export const componentsShape: Shape<Components> = /* @__PURE__ */ record<Components>({
  cost: /* @__PURE__ */ optional(amount),
  fee: /* @__PURE__ */ optional(amount),
  penalty: /* @__PURE__ */ optional(amount),
  interest: /* @__PURE__ */ optional(amount),
  principal: /* @__PURE__ */ optional(amount),
})

/** What the components add up to, or `undefined` when one is not exact money. */
export function minorUnitsOfComponents(components: Components, minorDigits: number): MinorUnits | undefined {
  let sum: MinorUnits = 0
  for (const name of componentNames) {
    const part = components[name]
    if (part === undefined) continue
    const units = readMinorUnits(part, minorDigits)
    if (units === undefined) return undefined
    sum = addMinorUnits(sum, units)
  }
  return sum
}

/** Does this state at least one component? */
export function hasPart(components: Components): boolean {
  return componentNames.some((name) => components[name] !== undefined)
}

/** What is wrong with well-formed components in this currency? Every fault. */
export function componentsIssues(
  components: Components,
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  if (!hasPart(components)) return [describeFault(noComponent, path)]
  return componentNames.flatMap((name) =>
    components[name] === undefined ? [] : exactAmountIssues(components[name], currency, joinPath(path, name)),
  )
}

const noComponent: Fault = {
  code: 'amount-or-components',
  expected: { en: 'at least one component', 'zh-CN': '至少一个组成部分' },
  received: { en: 'none', 'zh-CN': '一个也没有' },
  remedy: {
    en: "State what is owed as cost, fee, penalty, interest or principal; '0.00' where it is nothing.",
    'zh-CN': '请写明所欠的费用、罚息、利息或本金；确实为零时写 0.00。',
  },
}
