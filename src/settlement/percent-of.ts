import {
  compareMinorUnits,
  type ExactRatio,
  isPlainAmount,
  leaf,
  type MinorUnits,
  ratioOf,
  roundQuotient,
  type Shape,
  showValue,
  smallerMinorUnits,
  type UnitRounding,
} from '../foundations'

/** A plain decimal from 0 to 100. */
export const shareShape: Shape<string | number> = /* @__PURE__ */ leaf<string | number>(
  (value) => isPlainAmount(value) && Number(value) >= 0 && Number(value) <= 100,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a percentage from 0 to 100, as a plain decimal',
      'zh-CN': '0 至 100 的百分数（普通十进制数）',
    },
    received: showValue(value),
    remedy: {
      en: "Write 30 % as '30', without a percent sign; no more than all of it can be given up.",
      'zh-CN': '30% 请写作 30，不带百分号；最多减免全部。',
    },
  }),
)

/** A percentage as a share of one. */
export function shareOfPercent(percent: string | number): ExactRatio {
  return ratioOf({ numerator: percent, denominator: 100, factor: 1, offset: 0 })
}

/** What is left of one after a percentage of it. */
export function shareWithout(percent: string | number): ExactRatio {
  return ratioOf({ numerator: percent, denominator: 100, factor: -1, offset: 1 })
}

/** So much of an amount, rounded once from the exact value; never more than all of it, whatever the unit. */
export function roundedShare(units: MinorUnits, share: ExactRatio, rounding: UnitRounding): MinorUnits {
  const rounded = roundQuotient(BigInt(units) * share.numerator, share.denominator, rounding)
  return smallerMinorUnits(rounded, units)
}

/**
 * The most that a share of an amount may come to: what it is when it is rounded, and no less than whole cents of it, so that
 * a coarse unit takes nothing away from a bound.
 */
export function mostOfShare(units: MinorUnits, share: ExactRatio, rounding: UnitRounding): MinorUnits {
  const exact = roundQuotient(BigInt(units) * share.numerator, share.denominator, { mode: 'down', step: 1 })
  const rounded = roundedShare(units, share, rounding)
  return compareMinorUnits(exact, rounded) > 0 ? exact : rounded
}
