import {
  type ChargeCeiling,
  ceilingIssues,
  chargeCeilingShape,
  type LateFeeRule,
  lateFeeRuleIssues,
  lateFeeRuleShape,
} from '../charges'
import {
  type Amount,
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  currency,
  describeFault,
  dictionaryOf,
  type Fault,
  type Issue,
  joinPath,
  listOf,
  minorDigitsOf,
  oneOf,
  optional,
  readMinorUnits,
  record,
  type Shape,
  text,
  verbatim,
} from '../foundations'
import {
  type AccountEvent,
  accountEventShape,
  accountIssues,
  duplicateIdIssues,
  positiveAmountIssues,
} from '../model'
import { type LateInterest, lateInterestIssues, lateInterestShape } from './late-interest'
import { type LoanPlan, loanPlanIssues, loanPlanShape } from './loan-plan'
import { type Reschedule, rescheduleIssues, rescheduleShape } from './reschedule'

/**
 * What becomes of money beyond what is due (超额还款)?
 *
 * - `hold`: it is held for what falls due next.
 * - `smaller-installment`: it repays principal on its day, after the interest accrued; the days stay (减少月供).
 * - `shorter-term`: the same; the installment stays, and the last days fall away (缩短期限). Of a bullet, as the other.
 */
export type Excess = 'hold' | 'smaller-installment' | 'shorter-term'

/** A loan as it was agreed, and what happened to it (贷款). */
export interface Loan {
  readonly id: string
  readonly currency: CurrencyCode
  readonly plan: LoanPlan
  /** Of every payment that `excessByTransaction` does not name. */
  readonly excess: Excess
  /** By the `transaction` of a payment, as `prepayment`. */
  readonly excessByTransaction?: Readonly<Record<string, Excess>>
  /** Absent: what is past due bears nothing. */
  readonly late?: LateInterest
  /** What each installment that is late costs once; absent: nothing. */
  readonly lateFee?: LateFeeRule
  /** What all interest, fees and penalties together may cost; absent: no bound. */
  readonly ceilings?: readonly ChargeCeiling[]
  /**
   * What happened, in any order. Disbursements without dues, as the plan makes them; a second one joins what is not yet due. No
   * `restructure` and no `plan-change`: those are `reschedules`.
   */
  readonly events: readonly AccountEvent[]
  /** When what is left was planned anew, in any order. */
  readonly reschedules?: readonly Reschedule[]
}

/** The ids that begin so are given by the replay. */
export const OWN_IDS = 'loan:'

const excess: Shape<Excess> = /* @__PURE__ */ oneOf(['hold', 'smaller-installment', 'shorter-term'])

/** The form of a {@link Loan}. */
export const loanShape: Shape<Loan> = /* @__PURE__ */ record<Loan>({
  id: text,
  currency,
  plan: loanPlanShape,
  excess,
  excessByTransaction: /* @__PURE__ */ optional(/* @__PURE__ */ dictionaryOf(excess)),
  late: /* @__PURE__ */ optional(lateInterestShape),
  lateFee: /* @__PURE__ */ optional(lateFeeRuleShape),
  ceilings: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(chargeCeilingShape)),
  events: /* @__PURE__ */ listOf(accountEventShape),
  reschedules: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(rescheduleShape)),
})

/** What is wrong with a well-formed loan? Every fault. */
export function loanIssues(loan: Loan): readonly Issue[] {
  const { id, currency: code, plan, late, lateFee, ceilings = [], events, reschedules = [] } = loan
  const days = [...events, ...reschedules].map(({ effectiveOn }) => effectiveOn).sort()
  const first = days[0]
  return [
    ...loanPlanIssues(plan, code, first),
    ...downPaymentIssues(plan, code, events),
    ...disbursedIssues(plan.dueOn[plan.dueOn.length - 1], events),
    ...(late === undefined ? [] : lateInterestIssues(late, code, first)),
    ...(lateFee === undefined ? [] : lateFeeRuleIssues(lateFee, code, 'lateFee')),
    ...duplicateIdIssues(ceilings, 'ceilings'),
    ...ceilings.flatMap((ceiling, index) => ceilingIssues(ceiling, code, joinPath('ceilings', index))),
    ...accountIssues({ id, currency: code, dues: [], events }, ''),
    ...events.flatMap((event, index) => eventIssues(event, joinPath('events', index))),
    ...duplicateIdIssues([...events.filter(isFirstOf), ...reschedules], 'reschedules'),
    ...reschedules.flatMap((one, index) => rescheduleIssues(one, joinPath('reschedules', index))),
  ]
}

/** The same event may be listed twice. */
function isFirstOf({ id }: AccountEvent, index: number, events: readonly AccountEvent[]): boolean {
  return events.findIndex((event) => event.id === id) === index
}

function eventIssues(event: AccountEvent, path: string): readonly Issue[] {
  if (event.id.startsWith(OWN_IDS)) return [describeFault(ownId(event.id), `${path}.id`)]
  if (event.kind === 'restructure' || event.kind === 'plan-change')
    return [describeFault(noPlan(event.kind), `${path}.kind`)]
  return event.kind === 'disbursement' && event.dues !== undefined
    ? [describeFault(noDues, `${path}.dues`)]
    : []
}

function downPaymentIssues(
  { downPayment }: LoanPlan,
  code: CurrencyCode,
  events: readonly AccountEvent[],
): readonly Issue[] {
  if (downPayment === undefined) return []
  const issues = positiveAmountIssues(downPayment, code, 'plan.downPayment')
  const least = events
    .flatMap((event) => (event.kind === 'disbursement' ? [event.amount] : []))
    .find((paidOut) => issues.length === 0 && !isBelow(downPayment, paidOut, code))
  return least === undefined
    ? issues
    : [describeFault(tooMuchDown(String(least), String(downPayment)), 'plan.downPayment')]
}

function isBelow(one: Amount, other: Amount, code: CurrencyCode): boolean {
  const digits = minorDigitsOf(code) ?? 0
  const [units, most] = [readMinorUnits(one, digits), readMinorUnits(other, digits)]
  return units === undefined || most === undefined || compareMinorUnits(units, most) < 0
}

function disbursedIssues(
  lastDueOn: CivilDate | undefined,
  events: readonly AccountEvent[],
): readonly Issue[] {
  if (lastDueOn === undefined) return []
  return events.flatMap(({ kind, effectiveOn }, index) =>
    kind === 'disbursement' && effectiveOn >= lastDueOn
      ? [describeFault(tooLate(lastDueOn, effectiveOn), `${joinPath('events', index)}.effectiveOn`)]
      : [],
  )
}

function ownId(received: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: `an id that does not begin with ${OWN_IDS}`, 'zh-CN': `不以 ${OWN_IDS} 开头的 id` },
    received: verbatim(received),
    remedy: {
      en: 'Ids that begin so are those of the rows and charges that the replay makes; choose another.',
      'zh-CN': '以此开头的 id 由回放生成的还款行与计费使用；请另选。',
    },
  }
}

function noPlan(received: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'an event that brings no plan of its own', 'zh-CN': '自身不带还款计划的事件' },
    received: verbatim(received),
    remedy: {
      en: 'State a new plan under reschedules: its rows follow from what is owed on its day.',
      'zh-CN': '新的还款计划请写入 reschedules：其各行由当日所欠得出。',
    },
  }
}

const noDues: Fault = {
  code: 'unknown-key',
  expected: { en: 'a disbursement without dues', 'zh-CN': '不带 dues 的放款' },
  received: { en: 'dues', 'zh-CN': 'dues' },
  remedy: {
    en: 'Leave them out: what falls due follows from the plan of the loan.',
    'zh-CN': '请省略：应还款项由贷款的还款计划得出。',
  },
}

function tooMuchDown(paidOut: string, received: string): Fault {
  return {
    code: 'too-large',
    expected: { en: `less than ${paidOut}, which is paid out`, 'zh-CN': `少于放款金额 ${paidOut}` },
    received: verbatim(received),
    remedy: {
      en: 'What is paid down on the first day leaves something to repay by the plan; check both amounts.',
      'zh-CN': '首付之后须有余额按计划归还；请核对两个金额。',
    },
  }
}

function tooLate(lastDueOn: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day before ${lastDueOn}, the last due day`, 'zh-CN': `早于最后还款日 ${lastDueOn}` },
    received: verbatim(received),
    remedy: {
      en: 'What is paid out is repaid on the due days after it; add such days to the plan.',
      'zh-CN': '放款在其后的还款日归还；请在计划中补充这些日期。',
    },
  }
}
