import {
  type Amount,
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  minorDigitsOf,
  oneOf,
  optional,
  type RoundingRule,
  readMinorUnits,
  record,
  roundingRuleShape,
  type Shape,
  showValue,
  text,
  unitIssues,
} from '../foundations'
import {
  beforeMadeIssues,
  type Components,
  componentsShape,
  exactAmountIssues,
  type InstallmentAgreement,
} from '../model'
import { componentIssues } from './component-parts'

/** What is given up on the condition that an agreement is kept (以履行为条件的减免). */
export interface PerformanceRelief {
  /** Unique among the events of the account, which it begins the ids of. */
  readonly id: string
  /** Not before the day of the agreement. */
  readonly grantedOn: CivilDate
  /** What is given up: no more of each than is owed of it on that day. */
  readonly components: Components
  /**
   * When the debtor no longer owes it.
   *
   * - `at-once`: on the day it is granted; a breach makes it owed again. Not for principal.
   * - `on-completion`: on the day the agreement is kept.
   * - `with-each-installment`: the share of each installment on the day enough of that is paid, and for good.
   */
  readonly becomes: 'at-once' | 'on-completion' | 'with-each-installment'
  /**
   * What a breach leaves of it.
   *
   * - `restore`: what was earned by then, and nothing more.
   * - `keep-in-proportion`: as large a share as was paid of what was agreed, before the day of the breach.
   */
  readonly onBreach: 'restore' | 'keep-in-proportion'
  /**
   * From when on what is restored bears interest: from the grant, as if it had never been given up, or from the breach on.
   * Absent: from the breach on.
   */
  readonly restoredFrom?: 'grant' | 'breach'
  /** Of the share of each component. */
  readonly rounding: RoundingRule
}

/** The form of a {@link PerformanceRelief}. */
export const reliefShape: Shape<PerformanceRelief> = /* @__PURE__ */ record<PerformanceRelief>({
  id: text,
  grantedOn: civilDate,
  components: componentsShape,
  becomes: /* @__PURE__ */ oneOf(['at-once', 'on-completion', 'with-each-installment']),
  onBreach: /* @__PURE__ */ oneOf(['restore', 'keep-in-proportion']),
  restoredFrom: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['grant', 'breach'])),
  rounding: roundingRuleShape,
})

/** What is wrong with a well-formed relief, granted with this agreement? Every fault. */
export function reliefIssues(
  { grantedOn, components, becomes, rounding }: PerformanceRelief,
  { agreedOn, currency }: InstallmentAgreement,
): readonly Issue[] {
  const { principal } = components
  return [
    ...beforeMadeIssues(agreedOn, grantedOn, 'relief.grantedOn'),
    ...componentIssues(components, currency, 'relief.components'),
    ...(becomes === 'at-once' && principal !== undefined && isSomething(principal, currency)
      ? [describeFault(principalAtOnce(principal), 'relief.components.principal')]
      : []),
    ...unitIssues(rounding.unit, currency, 'relief.rounding.unit'),
  ]
}

function isSomething(value: Amount, currency: string): boolean {
  return (
    exactAmountIssues(value, currency, '').length === 0 &&
    (readMinorUnits(value, minorDigitsOf(currency) ?? 0) ?? 0) > 0
  )
}

function principalAtOnce(received: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'no principal in what is given up at once', 'zh-CN': '立即减免的部分不含本金' },
    received: showValue(received),
    remedy: {
      en: "What a breach restores is charged anew, and no charge is principal; to undo the waiver would move payments made since. Let principal become 'on-completion' or 'with-each-installment': it stays owed until it is earned.",
      'zh-CN':
        '违约恢复以重新计费方式入账，而计费不含本金；撤销减免又会改动其间的还款分配。本金请用 on-completion 或 with-each-installment：在取得之前仍属所欠。',
    },
  }
}
