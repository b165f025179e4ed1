import { type CivilDate, civilDate, optional, record, type Shape, text } from '../foundations'
import { type Components, componentsShape } from './components'

/**
 * Where an account stood on a day, for histories that start in the middle (期初余额).
 *
 * What it states was open at the close of `on`; dues and events of the account add to it.
 */
export interface Opening {
  readonly on: CivilDate
  /** What was open, by component. */
  readonly balance: Components
  /** Due date of the oldest part that was open. */
  readonly oldestDueOn: CivilDate
  /** Stage of treatment the account was in, by the id of the policy, and since when. */
  readonly stage?: string
  readonly stageSince?: CivilDate
  /** Asset class the account was in, and since when. */
  readonly assetClass?: string
  readonly assetClassSince?: CivilDate
}

/** The id under which an account's opening appears among its dues. */
export const OPENING_DUE_ID = 'opening'

/** The form of an {@link Opening}. */
export const openingShape: Shape<Opening> = /* @__PURE__ */ record<Opening>({
  on: civilDate,
  balance: componentsShape,
  oldestDueOn: civilDate,
  stage: /* @__PURE__ */ optional(text),
  stageSince: /* @__PURE__ */ optional(civilDate),
  assetClass: /* @__PURE__ */ optional(text),
  assetClassSince: /* @__PURE__ */ optional(civilDate),
})
