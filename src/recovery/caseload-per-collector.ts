import {
  type Amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  formatMinorUnits,
  type Issue,
  inspect,
  oneOf,
  type RoundingMode,
  record,
  roundingModes,
  type Shape,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import { amountIssues, count, type Measure, type MeasureDefinition, measureOf, variantOf } from '../measures'
import { unitsOf } from './flow-issues'
import { grossAmount } from './gross-amount'
import { decimalFromZero, type PlainDecimal, productOf } from './plain-decimal'

/** What the caseload per collector is, by variant. */
export const caseloadPerCollectorDefinition: MeasureDefinition<
  'caseload-per-collector',
  'cases' | 'complexity' | 'amount'
> = {
  id: 'caseload-per-collector',
  family: 'recovery',
  label: { en: 'Caseload per collector', 'zh-CN': '人均案件量' },
  question: { en: 'How much work does one collector have?', 'zh-CN': '每名催收员手上有多少案件？' },
  unit: 'number',
  better: 'neither',
  edges: {
    en: 'Without collectors there is no value. A mean: one overloaded desk hides behind an idle one. 100 to 150 cases, or about 50,000,000 元, per collector are usual figures of practice, adjusted for complexity, and no constants.',
    'zh-CN':
      '无催收员时无值。平均数会掩盖忙闲不均。实务中人均约 100–150 件或约 5000 万元，并按复杂度调整，均非常量。',
  },
  source: {
    en: 'Collections practice: caseload by count, by amount, or whichever comes first.',
    'zh-CN': '催收实务：按件数、按金额，或以先到者为准。',
  },
  variants: {
    cases: {
      label: { en: 'Cases per collector', 'zh-CN': '人均案件数' },
      basis: 'count',
      formula: { en: 'cases / collectors', 'zh-CN': '案件数 ÷ 催收员人数' },
      denominator: { en: 'a collector count', 'zh-CN': '催收员人数' },
      usedBy: {
        en: 'Departments whose cases are alike.',
        'zh-CN': '案件相近的部门。',
      },
    },
    complexity: {
      label: { en: 'Caseload per collector, in ordinary cases', 'zh-CN': '人均案件量（折合普通案件）' },
      basis: 'count',
      formula: {
        en: 'sum of the complexities of the cases / collectors, an ordinary case counting 1',
        'zh-CN': '案件复杂度之和 ÷ 催收员人数，普通案件计 1',
      },
      denominator: { en: 'a collector count', 'zh-CN': '催收员人数' },
      usedBy: {
        en: 'Departments that assign cases by complexity, as the assignment of cases does.',
        'zh-CN': '按复杂度分案的部门，与本库分案口径一致。',
      },
    },
    amount: {
      label: { en: 'Amount in collection per collector', 'zh-CN': '人均在催金额' },
      basis: 'amount',
      unit: 'money',
      formula: { en: 'amount of the cases / collectors', 'zh-CN': '案件金额 ÷ 催收员人数' },
      denominator: { en: 'a collector count', 'zh-CN': '催收员人数' },
      usedBy: {
        en: 'Departments with few and large debts.',
        'zh-CN': '笔数少而金额大的部门。',
      },
    },
  },
}

/** What {@link caseloadPerCollector} by cases is reckoned from. */
export interface CaseloadByCases {
  readonly variant: 'cases'
  readonly asOf: CivilDate
  readonly cases: number
  /** Heads, or full-time equivalents such as 7.5. */
  readonly collectors: PlainDecimal
}

/** What {@link caseloadPerCollector} by complexity is reckoned from. */
export interface CaseloadByComplexity {
  readonly variant: 'complexity'
  readonly asOf: CivilDate
  /** The sum of the complexities of the cases, an ordinary case counting 1. */
  readonly caseload: PlainDecimal
  /** Heads, or full-time equivalents such as 7.5. */
  readonly collectors: PlainDecimal
}

/** What {@link caseloadPerCollector} by amount is reckoned from. */
export interface CaseloadByAmount {
  readonly variant: 'amount'
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly amount: Amount
  /** Heads, or full-time equivalents such as 7.5. */
  readonly collectors: PlainDecimal
  /** Of the result. */
  readonly roundingMode: RoundingMode
}

/** What {@link caseloadPerCollector} is reckoned from, by variant. */
export type CaseloadInput = CaseloadByCases | CaseloadByComplexity | CaseloadByAmount

const byCasesShape: Shape<CaseloadByCases> = /* @__PURE__ */ record<CaseloadByCases>({
  variant: /* @__PURE__ */ oneOf(['cases']),
  asOf: civilDate,
  cases: count,
  collectors: decimalFromZero,
})

const byComplexityShape: Shape<CaseloadByComplexity> = /* @__PURE__ */ record<CaseloadByComplexity>({
  variant: /* @__PURE__ */ oneOf(['complexity']),
  asOf: civilDate,
  caseload: decimalFromZero,
  collectors: decimalFromZero,
})

const byAmountShape: Shape<CaseloadByAmount> = /* @__PURE__ */ record<CaseloadByAmount>({
  variant: /* @__PURE__ */ oneOf(['amount']),
  asOf: civilDate,
  currency,
  amount: grossAmount,
  collectors: decimalFromZero,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
})

/**
 * How much work does one collector have (人均案件量)?
 *
 * A mean over those who work. Without collectors there is none: `null`, with the reason. There is no default variant.
 *
 * - `cases`: cases / collectors.
 * - `complexity`: the sum of the complexities / collectors, in ordinary cases, as `assignCases` counts them.
 * - `amount`: the amount of the cases / collectors, in money.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that is negative or not whole, an amount below
 * zero or not exact money of the currency, collectors below zero, no rounding mode for money.
 *
 * Source: collections practice.
 *
 * @example
 * const asOf = '2026-03-31'
 * caseloadPerCollector({ variant: 'cases', asOf, cases: 900, collectors: 7.5 }).value // => 120
 * caseloadPerCollector({ variant: 'complexity', asOf, caseload: '1012.5', collectors: 7.5 }).value // => 135
 */
export function caseloadPerCollector(
  input: CaseloadInput,
): Measure<'caseload-per-collector', CaseloadInput['variant']> {
  switch (variantOf(input, ['cases', 'complexity', 'amount'])) {
    case 'cases': {
      const { cases, ...rest } = valueOrThrow(inspect(byCasesShape, input, () => []))
      return countOf(rest, cases)
    }
    case 'complexity': {
      const { caseload, ...rest } = valueOrThrow(inspect(byComplexityShape, input, () => []))
      return countOf(rest, productOf(caseload))
    }
    case 'amount': {
      const checked = valueOrThrow(inspect(byAmountShape, input, byAmountIssues))
      const { asOf, currency, amount, collectors, roundingMode } = checked
      return measureOf(caseloadPerCollectorDefinition, 'amount', {
        period: { asOf },
        currency,
        numerator: formatMinorUnits(unitsOf(amount, currency), toMinorDigits(currency, 'currency')),
        denominator: productOf(collectors),
        roundingMode,
      })
    }
  }
}

function byAmountIssues({ amount, currency }: CaseloadByAmount): readonly Issue[] {
  return amountIssues({ amount }, currency)
}

function countOf(
  { variant, asOf, collectors }: Pick<CaseloadInput, 'variant' | 'asOf' | 'collectors'>,
  numerator: string | number,
): Measure<'caseload-per-collector', CaseloadInput['variant']> {
  return measureOf(caseloadPerCollectorDefinition, variant, {
    period: { asOf },
    currency: null,
    numerator,
    denominator: productOf(collectors),
  })
}
