import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
  oneOf,
  record,
  type Shape,
  subtractMinorUnits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import {
  amountShareOf,
  type Measure,
  type MeasureDefinition,
  type Period,
  periodAmountIssues,
  periodShape,
  variantOf,
} from '../measures'

/** What a bad-debt rate is, by variant. */
export const badDebtRateDefinition: MeasureDefinition<'bad-debt-rate', 'of-receivables' | 'of-sales'> = {
  id: 'bad-debt-rate',
  family: 'receivables',
  label: { en: 'Bad-debt rate', 'zh-CN': '坏账率' },
  question: { en: 'What share was lost as bad debt?', 'zh-CN': '有多少成为坏账？' },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'Write-offs count net of what was recovered on earlier ones. Where more was recovered than written off it is negative; where old debts are written off it may exceed 100: told as it is. Without receivables, or without sales, there is no value. The receivables are those of the last day, after the write-offs. The two variants are different measures: a rate is compared only with one of the same base.',
    'zh-CN':
      '核销额扣除已核销账款的收回。收回多于核销时为负；核销旧账时可能超过 100；均如实列示。无应收账款或无赊销额时无值。应收账款为期末核销后余额。两种口径不可互比。',
  },
  source: {
    en: 'Receivables management divides by receivables; Western practice by sales.',
    'zh-CN': '应收账款管理以应收账款为分母；西方实务以销售额为分母。',
  },
  variants: {
    'of-receivables': {
      label: { en: 'Bad-debt rate, of receivables', 'zh-CN': '坏账率（占应收账款）' },
      basis: 'amount',
      formula: {
        en: '(written off − recovered) / closing receivables',
        'zh-CN': '（核销额 − 已核销收回）÷ 期末应收账款',
      },
      denominator: { en: 'closing receivables', 'zh-CN': '期末应收账款' },
      usedBy: {
        en: 'Receivables management in China, and lenders.',
        'zh-CN': '国内应收账款管理与贷款机构。',
      },
    },
    'of-sales': {
      label: { en: 'Bad-debt rate, of credit sales', 'zh-CN': '坏账率（占赊销额）' },
      basis: 'amount',
      formula: {
        en: '(written off − recovered) / credit sales',
        'zh-CN': '（核销额 − 已核销收回）÷ 赊销额',
      },
      denominator: { en: 'credit sales', 'zh-CN': '赊销额' },
      usedBy: {
        en: 'Western credit departments, to say what selling on credit costs.',
        'zh-CN': '西方信用管理部门，用以说明赊销成本。',
      },
    },
  },
}

interface BadDebtBooks {
  readonly period: Period
  readonly currency: CurrencyCode
  /** What was written off in the period. */
  readonly writtenOff: Amount
  /** What came in during the period on what had been written off, whenever that was. */
  readonly recovered: Amount
}

/** What {@link badDebtRate} of the receivables is reckoned from. */
export interface BadDebtOfReceivables extends BadDebtBooks {
  readonly variant: 'of-receivables'
  /** At the end of the last day of the period. */
  readonly closingReceivables: Amount
}

/** What {@link badDebtRate} of the sales is reckoned from. */
export interface BadDebtOfSales extends BadDebtBooks {
  readonly variant: 'of-sales'
  /** What was sold on credit in the period, net of credit notes and without cash sales (赊销净额). */
  readonly creditSales: Amount
}

/** What {@link badDebtRate} is reckoned from, by variant. */
export type BadDebtInput = BadDebtOfReceivables | BadDebtOfSales

const ofReceivablesShape: Shape<BadDebtOfReceivables> = /* @__PURE__ */ record<BadDebtOfReceivables>({
  variant: /* @__PURE__ */ oneOf(['of-receivables']),
  period: periodShape,
  currency,
  writtenOff: amount,
  recovered: amount,
  closingReceivables: amount,
})

const ofSalesShape: Shape<BadDebtOfSales> = /* @__PURE__ */ record<BadDebtOfSales>({
  variant: /* @__PURE__ */ oneOf(['of-sales']),
  period: periodShape,
  currency,
  writtenOff: amount,
  recovered: amount,
  creditSales: amount,
})

/**
 * What share was lost as bad debt (坏账率)?
 *
 * In percent, write-offs net of recoveries; negative where more was recovered than written off. There is no default
 * variant.
 *
 * - `of-receivables`: / closing receivables.
 * - `of-sales`: / credit sales of the period.
 *
 * Without receivables, or without sales, there is no rate: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount that is not exact money of the
 * currency, a period that ends before it starts.
 *
 * Sources: receivables management for the first (坏账 / 应收账款), Western practice for the second.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * const losses = { period, currency: 'USD', writtenOff: '600.00', recovered: '100.00' }
 * badDebtRate({ ...losses, variant: 'of-receivables', closingReceivables: '20000.00' }).value // => 2.5
 * badDebtRate({ ...losses, variant: 'of-sales', creditSales: '40000.00' }).value // => 1.25
 */
export function badDebtRate(input: BadDebtInput): Measure<'bad-debt-rate', BadDebtInput['variant']> {
  if (variantOf(input, ['of-receivables', 'of-sales']) === 'of-receivables') {
    const books = valueOrThrow(
      inspect(ofReceivablesShape, input as BadDebtOfReceivables, (given) =>
        lossIssues(given, { closingReceivables: given.closingReceivables }),
      ),
    )
    return rateOf('of-receivables', books, books.closingReceivables)
  }
  const books = valueOrThrow(
    inspect(ofSalesShape, input as BadDebtOfSales, (given) =>
      lossIssues(given, { creditSales: given.creditSales }),
    ),
  )
  return rateOf('of-sales', books, books.creditSales)
}

function lossIssues(books: BadDebtBooks, base: Readonly<Record<string, Amount>>): readonly Issue[] {
  const { writtenOff, recovered } = books
  return periodAmountIssues(books, { writtenOff, recovered, ...base })
}

function rateOf(
  variant: BadDebtInput['variant'],
  { period, currency, writtenOff, recovered }: BadDebtBooks,
  base: Amount,
): Measure<'bad-debt-rate', BadDebtInput['variant']> {
  return amountShareOf<'bad-debt-rate', BadDebtInput['variant']>(badDebtRateDefinition, variant, {
    period,
    currency,
    part: subtractMinorUnits(
      toMinorUnits(writtenOff, currency, 'writtenOff'),
      toMinorUnits(recovered, currency, 'recovered'),
    ),
    whole: toMinorUnits(base, currency, variant === 'of-sales' ? 'creditSales' : 'closingReceivables'),
  })
}
