import {
  type Amount,
  addMinorUnits,
  amount,
  type CurrencyCode,
  compareMinorUnits,
  describeFault,
  dictionaryOf,
  type Fault,
  type Issue,
  joinPath,
  type MinorUnits,
  minorDigitsOf,
  oneOf,
  optional,
  readMinorUnits,
  record,
  type Shape,
  shareOf,
  thresholdPercent,
  verbatim,
} from '../foundations'

/**
 * How much may be lacking of a due without its being late (容差)?
 *
 * A due of which no more than the limit is open is not past due, however old; a cent more, and all its days count.
 */
export interface ToleranceRule {
  /** By currency; a currency that is not listed has none. */
  readonly amounts?: Readonly<Record<CurrencyCode, Amount>>
  /** Of the whole amount of the due, above 0, at most 100; compared without rounding. */
  readonly percent?: number | string
  /** The amount, the percentage, the larger or the smaller of both, or both added up. */
  readonly limit: 'amount' | 'percent' | 'larger' | 'smaller' | 'sum'
}

/** The form of a {@link ToleranceRule}. */
export const toleranceShape: Shape<ToleranceRule> = /* @__PURE__ */ record<ToleranceRule>({
  amounts: /* @__PURE__ */ optional(/* @__PURE__ */ dictionaryOf(amount)),
  percent: /* @__PURE__ */ optional(thresholdPercent),
  limit: /* @__PURE__ */ oneOf(['amount', 'percent', 'larger', 'smaller', 'sum']),
})

/** Which parts of a tolerance are missing, or do nothing? Every fault. */
export function toleranceIssues({ amounts, percent, limit }: ToleranceRule, path: string): readonly Issue[] {
  const needs = { amounts: limit !== 'percent', percent: limit !== 'amount' }
  const has = { amounts: amounts !== undefined, percent: percent !== undefined }
  return [
    ...(['amounts', 'percent'] as const).flatMap((part) =>
      needs[part] === has[part]
        ? []
        : [describeFault(contradicted(limit, needs[part]), joinPath(path, part))],
    ),
    ...Object.entries(amounts ?? {}).flatMap(([currency, value]) => {
      const digits = minorDigitsOf(currency)
      const units = digits === undefined ? undefined : readMinorUnits(value, digits)
      return units !== undefined && units >= 0
        ? []
        : [describeFault(notALimit(value), joinPath(joinPath(path, 'amounts'), currency))]
    }),
  ]
}

/** A check of what is open of a due against its whole amount, in one currency. */
export function toleranceCheck(
  { amounts, percent, limit }: ToleranceRule,
  currency: CurrencyCode,
): (open: MinorUnits, whole: MinorUnits) => boolean {
  const fixed = readMinorUnits(amounts?.[currency], minorDigitsOf(currency) ?? 0) ?? 0
  const share = percent === undefined ? undefined : shareOf(percent)
  return (open, whole) => {
    const byAmount = compareMinorUnits(open, fixed) <= 0
    if (share === undefined) return byAmount
    // What is beyond the fixed part may be as much as the share of the whole.
    if (limit === 'sum') return share(addMinorUnits(open, -fixed), whole) <= 0
    const byPercent = share(open, whole) <= 0
    if (limit === 'percent') return byPercent
    return limit === 'larger' ? byAmount || byPercent : byAmount && byPercent
  }
}

function contradicted(limit: string, isNeeded: boolean): Fault {
  return {
    code: isNeeded ? 'missing' : 'unknown-key',
    expected: isNeeded
      ? { en: `this, as the limit is "${limit}"`, 'zh-CN': `此项，因为 limit 为“${limit}”` }
      : { en: `nothing, as the limit is "${limit}"`, 'zh-CN': `空缺，因为 limit 为“${limit}”` },
    received: isNeeded ? { en: 'nothing', 'zh-CN': '空缺' } : { en: 'a value', 'zh-CN': '有值' },
    remedy: { en: 'Say by limit which of the two count.', 'zh-CN': '请用 limit 指明两者如何适用。' },
  }
}

function notALimit(received: Amount): Fault {
  return {
    code: 'not-an-amount',
    expected: {
      en: 'an exact amount of a known currency, not below zero',
      'zh-CN': '已知货币的精确金额，且不小于零',
    },
    received: verbatim(String(received)),
    remedy: {
      en: "Write it under the currency's code, such as CNY: '10.00'.",
      'zh-CN': '请写在货币代码下，例如 CNY: 10.00。',
    },
  }
}
