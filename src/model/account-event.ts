import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  variant,
} from '../foundations'
import { type Components, componentsShape } from './components'
import { type Due, dueShape } from './due'
import { type EventCommon, eventFields, type Payment, paymentShape } from './payment'

/** Money that moves between the lender and the debtor. */
export interface MoneyEvent extends EventCommon {
  /**
   * - `refund`: paid back to the debtor (退款), out of what is held; what is beyond that is owed anew.
   * - `recovery`: received on what was written off (核销后收回).
   */
  readonly kind: 'refund' | 'recovery'
  /** More than zero. */
  readonly amount: Amount
  /** When given, must be the account's. */
  readonly currency?: CurrencyCode
}

/** One side of money that moves between two accounts of the debtor (账户间转账). */
export interface Transfer extends EventCommon {
  readonly kind: 'transfer-in' | 'transfer-out'
  /** More than zero. */
  readonly amount: Amount
  /** When given, must be the account's. */
  readonly currency?: CurrencyCode
  /** Where it came from or went; a case file must then hold the other side, with the same id, day and amount. */
  readonly otherAccountId?: string
}

/** Money paid out to the debtor (放款), with what falls due for it. */
export interface Disbursement extends EventCommon {
  readonly kind: 'disbursement'
  /** More than zero. */
  readonly amount: Amount
  /** When given, must be the account's. */
  readonly currency?: CurrencyCode
  /** The rows of its plan, beside the dues that there are; their ids are used by no other due of the account. */
  readonly dues?: readonly Due[]
}

/** An earlier event that is undone, as if it had never been (冲正). */
export interface Reversal extends EventCommon {
  readonly kind: 'reversal'
  /** The id of a payment, charge, waiver, refund, recovery, transfer, disbursement or acceleration. */
  readonly of: string
}

/** A payment that was taken back by the payer's bank (拒付): what it paid is owed anew, from this day. */
export interface Chargeback extends EventCommon {
  readonly kind: 'chargeback'
  /** The id of the payment. */
  readonly of: string
  /** More than zero; all chargebacks of a payment together at most its amount. */
  readonly amount: Amount
}

/** Something that the debtor owes on top (计费): a cost, a fee, a penalty or interest. */
export interface Charge extends EventCommon {
  readonly kind: 'charge'
  readonly component: 'cost' | 'fee' | 'penalty' | 'interest'
  /** More than zero. */
  readonly amount: Amount
  /** Last day on which payment is on time; absent means `effectiveOn`. */
  readonly dueOn?: CivilDate
}

/** Something that the lender no longer asks for (减免), by component, of the oldest dues first. */
export interface Waiver extends EventCommon {
  readonly kind: 'waiver'
  readonly components: Components
  /** The one due that it is for; absent means all that exist. */
  readonly dueId?: string
}

/** A change of the account as a whole. */
export interface AccountChange extends EventCommon {
  /**
   * - `write-off`: everything open leaves the books; recovery continues (核销).
   * - `resume`: the clock goes on, whatever had stopped it (恢复计时).
   */
  readonly kind: 'write-off' | 'resume'
}

/** The clock of the account stops (暂停计时). */
export interface ClockPause extends EventCommon {
  readonly kind: 'pause'
  /**
   * `technical`: the debtor is late by the doing of the lender or of a payment system alone, such as an error of data
   * or systems, a payment system that failed, or money received and not yet allocated (技术性逾期). Absent: any other.
   */
  readonly cause?: 'technical'
}

/** What is owed falls due on another day. */
export interface DueDateChange extends EventCommon {
  /**
   * - `re-aging`: what is past due falls due anew, and becomes current without being paid (账龄重置).
   * - `acceleration`: what would be due later falls due now, as after a breach (加速到期); reversed, it never did.
   */
  readonly kind: 're-aging' | 'acceleration'
  /** The new due date; absent means `effectiveOn`. */
  readonly dueOn?: CivilDate
}

/** A new plan in place of an older one; what it replaces is kept as history. */
export interface Restructure extends EventCommon {
  /**
   * - `restructure`: for a debtor in difficulty (重组); classes of assets take account of it.
   * - `plan-change`: for any other reason, as a prepayment, another rate or a further disbursement (还款计划变更).
   */
  readonly kind: 'restructure' | 'plan-change'
  /** Their ids are used by no other due of the account. */
  readonly dues: readonly Due[]
  /** The ids of the dues that it replaces, as far as they are open; absent: everything open. */
  readonly replaces?: readonly string[]
}

/** Something dated that moved money or the clock of an account. */
export type AccountEvent =
  | Payment
  | MoneyEvent
  | Transfer
  | Disbursement
  | Reversal
  | Chargeback
  | Charge
  | Waiver
  | AccountChange
  | ClockPause
  | DueDateChange
  | Restructure

const changeKinds = ['write-off', 'resume'] as const
const moneyShape: Shape<MoneyEvent> = /* @__PURE__ */ record<MoneyEvent>(
  /* @__PURE__ */ Object.assign({}, eventFields, {
    kind: /* @__PURE__ */ oneOf(['refund', 'recovery']),
    amount,
    currency: /* @__PURE__ */ optional(currency),
  }),
)
const transferShape: Shape<Transfer> = /* @__PURE__ */ record<Transfer>(
  /* @__PURE__ */ Object.assign({}, eventFields, {
    kind: /* @__PURE__ */ oneOf(['transfer-in', 'transfer-out']),
    amount,
    currency: /* @__PURE__ */ optional(currency),
    otherAccountId: /* @__PURE__ */ optional(text),
  }),
)
const changeShape: Shape<AccountChange> = /* @__PURE__ */ record<AccountChange>(
  /* @__PURE__ */ Object.assign({}, eventFields, { kind: /* @__PURE__ */ oneOf(changeKinds) }),
)

const dueDateShape: Shape<DueDateChange> = /* @__PURE__ */ record<DueDateChange>(
  /* @__PURE__ */ Object.assign({}, eventFields, {
    kind: /* @__PURE__ */ oneOf(['re-aging', 'acceleration']),
    dueOn: /* @__PURE__ */ optional(civilDate),
  }),
)

const planShape: Shape<Restructure> = /* @__PURE__ */ record<Restructure>(
  /* @__PURE__ */ Object.assign({}, eventFields, {
    kind: /* @__PURE__ */ oneOf(['restructure', 'plan-change']),
    dues: /* @__PURE__ */ listOf(dueShape),
    replaces: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  }),
)

/** The form of an {@link AccountEvent}. */
export const accountEventShape: Shape<AccountEvent> = /* @__PURE__ */ variant<AccountEvent>('kind', {
  payment: paymentShape,
  refund: moneyShape,
  recovery: moneyShape,
  'transfer-in': transferShape,
  'transfer-out': transferShape,
  reversal: /* @__PURE__ */ record<Reversal>(
    /* @__PURE__ */ Object.assign({}, eventFields, { kind: /* @__PURE__ */ oneOf(['reversal']), of: text }),
  ),
  chargeback: /* @__PURE__ */ record<Chargeback>(
    /* @__PURE__ */ Object.assign({}, eventFields, {
      kind: /* @__PURE__ */ oneOf(['chargeback']),
      of: text,
      amount,
    }),
  ),
  charge: /* @__PURE__ */ record<Charge>(
    /* @__PURE__ */ Object.assign({}, eventFields, {
      kind: /* @__PURE__ */ oneOf(['charge']),
      component: /* @__PURE__ */ oneOf(['cost', 'fee', 'penalty', 'interest']),
      amount,
      dueOn: /* @__PURE__ */ optional(civilDate),
    }),
  ),
  waiver: /* @__PURE__ */ record<Waiver>(
    /* @__PURE__ */ Object.assign({}, eventFields, {
      kind: /* @__PURE__ */ oneOf(['waiver']),
      components: componentsShape,
      dueId: /* @__PURE__ */ optional(text),
    }),
  ),
  'write-off': changeShape,
  pause: /* @__PURE__ */ record<ClockPause>(
    /* @__PURE__ */ Object.assign({}, eventFields, {
      kind: /* @__PURE__ */ oneOf(['pause']),
      cause: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['technical'])),
    }),
  ),
  resume: changeShape,
  disbursement: /* @__PURE__ */ record<Disbursement>(
    /* @__PURE__ */ Object.assign({}, eventFields, {
      kind: /* @__PURE__ */ oneOf(['disbursement']),
      amount,
      currency: /* @__PURE__ */ optional(currency),
      dues: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(dueShape)),
    }),
  ),
  're-aging': dueDateShape,
  acceleration: dueDateShape,
  restructure: planShape,
  'plan-change': planShape,
})
