import type { Shape } from '../foundations'
import { wholeNumber } from './whole-number'

/** A hundred years of months: no plan is longer. */
export const MOST_INSTALLMENTS: number = 1200

/** A number of installments, from 1 to 1200. */
export const installmentCount: Shape<number> = /* @__PURE__ */ wholeNumber(1, MOST_INSTALLMENTS)
