import {
  type Amount,
  addMinorUnits,
  type CurrencyCode,
  formatMinorUnits,
  inspect,
  isPlainAmount,
  leaf,
  listOf,
  type MinorUnits,
  oneOf,
  type RoundingRule,
  ratioOf,
  record,
  roundQuotient,
  type Shape,
  showValue,
  stepOfUnit,
  text,
  toMinorDigits,
  toMinorUnits,
  unitIssues,
  valueOrThrow,
} from '../foundations'
import { ratioListIssues } from './ratio-list'
import { type RemainderRule, remainderRules } from './split-amount'

/** How an amount is split by ratios. */
export interface SplitByRatiosOptions {
  /**
   * One ratio per part, from 1 to 1200 of them, of which one at least is above zero: plain decimals such as `'33.5'`,
   * or numbers that have lost no digits. Only their proportions count, so `[1, 2]` is `['0.5', '1']`.
   */
  readonly ratios: readonly (string | number)[]
  readonly remainder: RemainderRule
  /** What a part is a multiple of: `minor` (the cent, 分), `major` (the dollar, 元), or a cash step such as `'0.05'`. */
  readonly unit: RoundingRule['unit']
}

/** What one part is owed exactly, in steps: the whole ones it gets, and how much of one it loses. */
interface Share {
  readonly index: number
  readonly units: MinorUnits
  /** Over the same divisor for every part. */
  readonly lost: bigint
}

const ratio: Shape<string | number> = /* @__PURE__ */ leaf<string | number>(
  (value) => isPlainAmount(value) && !String(value).startsWith('-') && isKept(value),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a plain decimal ratio of 0 or more, a number up to ${Number.MAX_SAFE_INTEGER} or text`,
      'zh-CN': `不小于 0 的普通十进制比例（数值不超过 ${Number.MAX_SAFE_INTEGER}，或文本）`,
    },
    received: showValue(value),
    remedy: {
      en: "Write digits, a point and decimals, such as '33.5': no sign, no percent sign, no exponent, no fraction.",
      'zh-CN': '请只写数字、小数点和小数，例如 33.5；不用正负号、百分号、指数和分数。',
    },
  }),
)

const optionsShape: Shape<SplitByRatiosOptions> = /* @__PURE__ */ record<SplitByRatiosOptions>({
  ratios: /* @__PURE__ */ listOf(ratio),
  remainder: /* @__PURE__ */ oneOf(remainderRules),
  unit: text,
})

/**
 * What are the parts of this amount by these ratios (按比例拆分)?
 *
 * Each part is its share rounded down to the unit, and what is left goes where `remainder` says: the parts always add
 * back to the amount. A ratio of zero gives zero, and takes nothing of what is left: `first`, `last` and `spread` go by
 * the parts above zero. `largest-remainder` hands out one unit each to the parts that lost the largest fraction, ties to
 * the earlier; what is less than a unit follows on the next of them. An amount of zero gives zeros; a negative one, a
 * credit, is split as its opposite.
 *
 * @returns The parts in the order of the ratios, as decimal strings; one more when `separate` has anything left.
 * @throws ArrearsError `invalid-input` for what is not an exact amount of the currency, and for options with any fault:
 * no ratio above zero, or a unit that the currency cannot express, among them.
 *
 * Source: as `splitAmount`; `largest-remainder` as Hamilton's method of apportionment, on units instead of seats.
 *
 * @example
 * splitByRatios('100.00', 'USD', { ratios: [1, 1, 4], remainder: 'largest-remainder', unit: 'minor' }) // => ['16.67', '16.67', '66.66']
 * splitByRatios('100.00', 'USD', { ratios: ['50', '30', '20'], remainder: 'last', unit: 'minor' }) // => ['50.00', '30.00', '20.00']
 * splitByRatios('10.00', 'CHF', { ratios: [1, 2], remainder: 'first', unit: '0.05' }) // => ['3.35', '6.65']
 */
export function splitByRatios(
  amount: Amount,
  currency: CurrencyCode,
  options: SplitByRatiosOptions,
): readonly string[] {
  const minorDigits = toMinorDigits(currency, 'currency')
  const units = toMinorUnits(amount, currency, 'amount')
  const { ratios, remainder, unit } = valueOrThrow(
    inspect(optionsShape, options, (form) => [
      ...ratioListIssues(form.ratios),
      ...unitIssues(form.unit, currency, 'unit'),
    ]),
  )
  const step = stepOfUnit(unit, minorDigits)
  const isCredit = units < 0
  return splitSize(isCredit ? -units : units, weightsOf(ratios), remainder, step).map((part) =>
    formatMinorUnits(isCredit ? -part : part, minorDigits),
  )
}

function splitSize(
  size: MinorUnits,
  weights: readonly bigint[],
  remainder: RemainderRule,
  step: MinorUnits,
): readonly MinorUnits[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  const shares = weights.map((weight, index): Share => {
    const exact = BigInt(size) * weight
    const units = roundQuotient(exact, total, { mode: 'down', step })
    return { index, units, lost: exact - BigInt(units) * total }
  })
  const parts = shares.map(({ units }) => units)
  const left = parts.reduce<bigint>((rest, part) => rest - BigInt(part), BigInt(size))
  if (left === 0n) return parts
  if (remainder === 'separate') return [...parts, addMinorUnits(left, 0)]
  const takers = takersOf(shares, weights, remainder)
  // First and last take all of it, the others a step each, and the next one what is less than a step.
  const most = remainder === 'first' || remainder === 'last' ? left : BigInt(step)
  let rest = left
  for (const { index, units } of takers) {
    const more = rest < most ? rest : most
    parts[index] = addMinorUnits(units, more)
    rest -= more
  }
  return parts
}

/** The parts that may take of what is left, in their order. */
function takersOf(
  shares: readonly Share[],
  weights: readonly bigint[],
  remainder: Exclude<RemainderRule, 'separate'>,
): readonly Share[] {
  const above = shares.filter(({ index }) => weights[index] !== 0n)
  if (remainder === 'last') return above.slice(-1)
  if (remainder !== 'largest-remainder') return above
  // A stable sort keeps the earlier of two that lost as much in front.
  return above.sort((one, other) => (one.lost > other.lost ? -1 : one.lost < other.lost ? 1 : 0))
}

/** The ratios as whole numbers of the same proportions. */
function weightsOf(ratios: readonly (string | number)[]): readonly bigint[] {
  const exact = ratios.map((value) => ratioOf({ numerator: value, denominator: 1, factor: 1, offset: 0 }))
  // Denominators are powers of ten: the largest is a multiple of every other.
  const largest = exact.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n)
  return exact.map(({ numerator, denominator }) => numerator * (largest / denominator))
}

/** A whole number past 2^53 has lost its last digits before it came here. */
function isKept(value: Amount): boolean {
  return typeof value === 'string' || value <= Number.MAX_SAFE_INTEGER
}
