import { leaf, type Shape } from './shapes'
import { showValue } from './show-value'

/** A range of a number, an amount (as a decimal string) or a day; the bounds that are absent are open. */
export interface Range {
  /** The least value that matches. */
  readonly from?: number | string
  /** The greatest value that matches. */
  readonly to?: number | string
  /** Values greater than this match. */
  readonly above?: number | string
  /** Values less than this match. */
  readonly below?: number | string
  /** Whether an unknown value matches too. */
  readonly orUnknown?: true
}

/** Every label but these. */
export interface Exclusion {
  readonly not: readonly string[]
  /** Whether an unknown value matches too. */
  readonly orUnknown?: true
}

/**
 * When does a cell of a table hold?
 *
 * - `true`, `false`: a boolean with this value.
 * - a text: a label with this value, or the value `'unknown'`: nothing is known of the fact.
 * - a list: any of these, `'unknown'` among them if it is listed.
 * - a {@link Range}, an {@link Exclusion}.
 */
export type Condition = boolean | string | readonly (string | boolean)[] | Range | Exclusion

/** The word by which a condition speaks of the absence of a value. */
export const UNKNOWN = 'unknown'

/** The form of a {@link Condition}; whether it fits its fact is checked when the table is compiled. */
export const conditionShape: Shape<Condition> = /* @__PURE__ */ leaf<Condition>(isCondition, (value) => ({
  code: value === undefined ? 'missing' : 'wrong-type',
  expected: { en: 'a condition', 'zh-CN': '条件' },
  received: showValue(value),
  remedy: {
    en: "Write true, 'high', ['high', 'medium'], { from: 31, to: 60 }, { above: 90 }, { not: ['hostile'] } or 'unknown'.",
    'zh-CN':
      "请写 true、'high'、['high', 'medium']、{ from: 31, to: 60 }、{ above: 90 }、{ not: ['hostile'] } 或 'unknown'。",
  },
}))

/** Is this the range form of a condition? */
export function isRange(condition: Condition): condition is Range {
  return typeof condition === 'object' && !Array.isArray(condition) && !('not' in condition)
}

const RANGE_FIELDS = ['from', 'to', 'above', 'below'] as const

function isCondition(value: unknown): value is Condition {
  if (typeof value === 'boolean') return true
  if (typeof value === 'string') return value !== ''
  if (Array.isArray(value)) {
    return value.length > 0 && value.every((entry) => typeof entry === 'boolean' || isText(entry))
  }
  if (typeof value !== 'object' || value === null) return false
  const keys = Object.keys(value)
  const { orUnknown, not, ...rest } = value as Partial<Exclusion & Range>
  if (orUnknown !== undefined && orUnknown !== true) return false
  const bounds = keys.filter((key) => key !== 'orUnknown' && key !== 'not')
  if (not !== undefined) {
    return bounds.length === 0 && Array.isArray(not) && not.length > 0 && not.every(isText)
  }
  return (
    bounds.length > 0 &&
    bounds.every((key) => (RANGE_FIELDS as readonly string[]).includes(key)) &&
    Object.values(rest).every((bound) => typeof bound === 'number' || isText(bound))
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
