import type { MinorUnits } from '../foundations'
import type { PlanAdjustment } from './adjustments'

/** What one installment repays and bears. */
export interface DraftRow {
  readonly principal: MinorUnits
  readonly interest: MinorUnits
  /** Interest that is not due and bears interest from then on. */
  readonly capitalized?: MinorUnits
}

/** What a method works out, in minor units, before days and balances are put to it. */
export interface Draft {
  /** What every row would be, were there nothing left over: its payment, or its principal alone by `levelOf`. */
  readonly installment: MinorUnits
  /** What of a row is level. */
  readonly levelOf: 'payment' | 'principal'
  /** The same of the last row, where it is another. */
  readonly lastLevel?: MinorUnits
  readonly rows: readonly DraftRow[]
  readonly adjustments: readonly PlanAdjustment[]
}

/** The terms common to every method, in minor units. */
export interface DraftTerms {
  readonly principal: MinorUnits
  readonly count: number
  /** What of the principal is due with the last row beside its share. */
  readonly balloon: MinorUnits
  /** Which of the periods of the plan is the first of these. */
  readonly from: number
  readonly minorDigits: number
}
