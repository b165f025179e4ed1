import {
  type Amount,
  amount,
  describeFault,
  type ExactRatio,
  type Issue,
  leaf,
  ratioOf,
  record,
  type Shape,
  showValue,
  verbatim,
} from '../foundations'

/** A share that is told as the quotient it is, so that nothing is rounded. */
export interface QuotientRate {
  /** A plain decimal. */
  readonly numerator: Amount
  /** A plain decimal above zero. */
  readonly denominator: Amount
}

/** A share: a plain decimal such as `'0.003'`, or a quotient such as 2,000 / 23,000. Never rounded. */
export type ExactRate = Amount | QuotientRate

const quotientShape: Shape<QuotientRate> = /* @__PURE__ */ record<QuotientRate>({
  numerator: amount,
  denominator: amount,
})

/** The form of an {@link ExactRate}; how large it is, is a check of its own. */
export const exactRate: Shape<ExactRate> = /* @__PURE__ */ leaf<ExactRate>(
  (value) => amount.accepts(value) || quotientShape.accepts(value),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a share as a plain decimal, or as { numerator, denominator } of plain decimals',
      'zh-CN': '以普通十进制数或 { numerator, denominator } 表示的比例',
    },
    received: showValue(value),
    remedy: {
      en: "Write 0.3 % as '0.003', or as { numerator: 3, denominator: 1000 }.",
      'zh-CN': '0.3% 请写作 0.003，或 { numerator: 3, denominator: 1000 }。',
    },
  }),
)

/** The two figures of a rate, as a quotient. */
export function quotientOf(rate: ExactRate): QuotientRate {
  return typeof rate === 'object' ? rate : { numerator: rate, denominator: 1 }
}

/** What does a rate come to, exactly? For one whose denominator is above zero. */
export function ratioOfRate(rate: ExactRate): ExactRatio {
  return ratioOf({ ...quotientOf(rate), factor: 1, offset: 0 })
}

/** Is this ratio a share, from 0 to 1? */
export function isShare({ numerator, denominator }: ExactRatio): boolean {
  return numerator >= 0 && numerator <= denominator
}

/** Why does this well-formed rate exist but is no share from 0 to 1? */
export function shareIssues(rate: ExactRate, path: string): readonly Issue[] {
  const { numerator, denominator } = quotientOf(rate)
  if (Number(denominator) > 0 && isShare(ratioOfRate(rate))) return []
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: { en: 'a share from 0 to 1', 'zh-CN': '0 至 1 的比例' },
        received:
          typeof rate === 'object' ? verbatim(`${numerator} / ${denominator}`) : verbatim(String(rate)),
        remedy: {
          en: 'A percentage is divided by 100 first; a quotient needs a denominator above zero.',
          'zh-CN': '百分数请先除以 100；分数的分母须大于零。',
        },
      },
      path,
    ),
  ]
}
