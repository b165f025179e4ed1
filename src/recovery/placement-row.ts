import {
  type Amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  type FieldShapes,
  type Issue,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  variant,
} from '../foundations'
import { amountIssues, count, rowCurrencyIssues } from '../measures'
import { grossAmount } from './gross-amount'

interface RowCommon {
  readonly agency: string
  /** The same for all agencies that share a batch, so that they can be compared. */
  readonly batch: string
  readonly on: CivilDate
  readonly amount: Amount
  /** When given, must be that of the tally: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** Accounts that were given to an agency, or taken back from it. */
export interface PlacedOrRecalledRow extends RowCommon {
  /**
   * - `placement`: given (委托).
   * - `recall`: taken back, with the amount at which it was placed (撤回).
   */
  readonly kind: 'placement' | 'recall'
  /** How many; absent means one. */
  readonly accounts?: number
}

/** Money that moved on what was placed. */
export interface PlacedMoneyRow extends RowCommon {
  /**
   * - `payment`: paid by the debtor, to the agency or to the creditor (还款).
   * - `reversal`: a payment, of this day or of an earlier one, that was undone (冲正).
   * - `fee`: earned by the agency (佣金).
   */
  readonly kind: 'payment' | 'reversal' | 'fee'
}

/** One thing that happened on a batch. */
export type PlacementRow = PlacedOrRecalledRow | PlacedMoneyRow

const moneyKinds = ['payment', 'reversal', 'fee'] as const
const accountKinds = ['placement', 'recall'] as const

const commonFields: FieldShapes<RowCommon> = {
  agency: text,
  batch: text,
  on: civilDate,
  amount: grossAmount,
  currency: /* @__PURE__ */ optional(currency),
}

const moneyShape: Shape<PlacedMoneyRow> = /* @__PURE__ */ record<PlacedMoneyRow>(
  /* @__PURE__ */ Object.assign({}, commonFields, { kind: /* @__PURE__ */ oneOf(moneyKinds) }),
)

const accountsShape: Shape<PlacedOrRecalledRow> = /* @__PURE__ */ record<PlacedOrRecalledRow>(
  /* @__PURE__ */ Object.assign({}, commonFields, {
    kind: /* @__PURE__ */ oneOf(accountKinds),
    accounts: /* @__PURE__ */ optional(count),
  }),
)

/** The form of a {@link PlacementRow}. */
export const placementRowShape: Shape<PlacementRow> = /* @__PURE__ */ variant<PlacementRow>('kind', {
  placement: accountsShape,
  payment: moneyShape,
  reversal: moneyShape,
  recall: accountsShape,
  fee: moneyShape,
})

/** What is wrong with a well-formed row of books in this currency? */
export function placementRowIssues({ amount, currency }: PlacementRow, own: CurrencyCode): readonly Issue[] {
  return [...amountIssues({ amount }, own), ...rowCurrencyIssues(currency, own, 'currency')]
}
