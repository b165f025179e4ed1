import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  record,
  type Shape,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { amountIssues, amountShareOf, type Measure, type MeasureDefinition } from '../measures'

/** What coincidental delinquency is. */
export const coincidentalDelinquencyDefinition: MeasureDefinition<'coincidental-delinquency', 'same-month'> =
  {
    id: 'coincidental-delinquency',
    family: 'migration',
    label: { en: 'Coincidental delinquency', 'zh-CN': '即期逾期率' },
    question: {
      en: 'What share of the receivables of a month is overdue at its end?',
      'zh-CN': '当月应收余额中有多少于月末逾期？',
    },
    unit: 'percent',
    better: 'lower',
    edges: {
      en: 'Without receivables there is no value. A growing portfolio lowers it, because new receivables cannot be late yet. Write-offs and sales leave both figures. Of all that is overdue or of one bucket: say which.',
      'zh-CN':
        '无应收余额时无值。资产规模增长会压低该值，因为新增应收尚不可能逾期。核销与转让同时离开分子与分母。可取全部逾期或某一档，须说明。',
    },
    source: {
      en: 'Consumer lending textbooks: coincidental delinquency.',
      'zh-CN': '消费信贷教材：即期（coincidental）指标。',
    },
    variants: {
      'same-month': {
        label: { en: 'Coincidental delinquency', 'zh-CN': '即期逾期率' },
        basis: 'amount',
        formula: {
          en: 'overdue balance at the month’s end / receivables at the same month’s end',
          'zh-CN': '月末逾期余额 ÷ 同月末应收余额',
        },
        denominator: { en: 'receivables of the month', 'zh-CN': '当月应收余额' },
        usedBy: {
          en: 'Lenders who report the state of the portfolio.',
          'zh-CN': '报告资产现状的贷款机构。',
        },
      },
    },
  }

/** What lagged delinquency is. */
export const laggedDelinquencyDefinition: MeasureDefinition<'lagged-delinquency', 'month-before'> = {
  id: 'lagged-delinquency',
  family: 'migration',
  label: { en: 'Lagged delinquency', 'zh-CN': '递延逾期率' },
  question: {
    en: 'What share of the receivables of the month before is overdue now?',
    'zh-CN': '上月应收余额中有多少现已逾期？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'Without receivables in the month before there is no value. It locates the source of a loss: what is overdue now was lent then. Of a bucket that takes n months to reach, the receivables n months before are meant. It passes 100 where more is overdue now than was owed then.',
    'zh-CN':
      '上月无应收余额时无值。用于定位损失来源：现在逾期的是当时放出的。到达某档需 n 个月的，应取 n 个月前的应收余额。现逾期余额大于上月应收余额时超过 100。',
  },
  source: {
    en: 'Consumer lending textbooks: lagged delinquency.',
    'zh-CN': '消费信贷教材：递延（lagged）指标。',
  },
  variants: {
    'month-before': {
      label: { en: 'Lagged delinquency', 'zh-CN': '递延逾期率' },
      basis: 'amount',
      formula: {
        en: 'overdue balance at the month’s end / receivables at the end of the month before',
        'zh-CN': '月末逾期余额 ÷ 上月末应收余额',
      },
      denominator: { en: 'receivables of the month before', 'zh-CN': '上月应收余额' },
      usedBy: {
        en: 'Lenders whose portfolio grows or shrinks fast.',
        'zh-CN': '资产规模快速变化的贷款机构。',
      },
    },
  },
}

/** What {@link coincidentalDelinquency} is reckoned from. */
export interface CoincidentalDelinquencyInput {
  /** The month's end. */
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly overdue: Amount
  /** All receivables, the overdue ones among them. */
  readonly receivables: Amount
}

/** What {@link laggedDelinquency} is reckoned from. */
export interface LaggedDelinquencyInput extends CoincidentalDelinquencyInput {
  /** The end of the earlier month, whose `receivables` these are. */
  readonly receivablesOn: CivilDate
}

const coincidentalShape: Shape<CoincidentalDelinquencyInput> =
  /* @__PURE__ */ record<CoincidentalDelinquencyInput>({
    asOf: civilDate,
    currency,
    overdue: amount,
    receivables: amount,
  })

const laggedShape: Shape<LaggedDelinquencyInput> = /* @__PURE__ */ record<LaggedDelinquencyInput>({
  asOf: civilDate,
  currency,
  overdue: amount,
  receivables: amount,
  receivablesOn: civilDate,
})

/**
 * What share of the receivables of a month is overdue at its end (即期指标)?
 *
 * In percent; `null`, with the reason, without receivables.
 *
 * @throws ArrearsError `invalid-input` with every issue.
 *
 * Source: consumer lending textbooks, coincidental delinquency.
 *
 * @example
 * const input = { asOf: '2026-02-28', currency: 'USD', overdue: '30.00', receivables: '1200.00' }
 * coincidentalDelinquency(input).value // => 2.5
 */
export function coincidentalDelinquency(
  input: CoincidentalDelinquencyInput,
): Measure<'coincidental-delinquency', 'same-month'> {
  const { asOf, currency, overdue, receivables } = valueOrThrow(
    inspect(coincidentalShape, input, balanceIssues),
  )
  return amountShareOf(coincidentalDelinquencyDefinition, 'same-month', {
    period: { asOf },
    currency,
    part: toMinorUnits(overdue, currency, 'overdue'),
    whole: toMinorUnits(receivables, currency, 'receivables'),
  })
}

/**
 * What share of the receivables of the month before is overdue now (递延指标)?
 *
 * In percent; `null`, with the reason, without receivables then. It tells where a loss comes from, and does
 * not fall because the portfolio grows.
 *
 * @throws ArrearsError `invalid-input` with every issue, among them receivables of a day that is not earlier.
 *
 * Source: consumer lending textbooks, lagged delinquency.
 *
 * @example
 * const input = { asOf: '2026-02-28', currency: 'USD', overdue: '30.00', receivables: '1000.00', receivablesOn: '2026-01-31' }
 * laggedDelinquency(input).value // => 3
 */
export function laggedDelinquency(
  input: LaggedDelinquencyInput,
): Measure<'lagged-delinquency', 'month-before'> {
  const { asOf, currency, overdue, receivables, receivablesOn } = valueOrThrow(
    inspect(laggedShape, input, laggedIssues),
  )
  return amountShareOf(laggedDelinquencyDefinition, 'month-before', {
    period: { from: receivablesOn, to: asOf },
    currency,
    part: toMinorUnits(overdue, currency, 'overdue'),
    whole: toMinorUnits(receivables, currency, 'receivables'),
  })
}

function balanceIssues({ overdue, receivables, currency }: CoincidentalDelinquencyInput): readonly Issue[] {
  return amountIssues({ overdue, receivables }, currency)
}

function laggedIssues(input: LaggedDelinquencyInput): readonly Issue[] {
  const issues = balanceIssues(input)
  return input.receivablesOn < input.asOf
    ? issues
    : [...issues, describeFault(notEarlier(input), 'receivablesOn')]
}

function notEarlier({ asOf, receivablesOn }: LaggedDelinquencyInput): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day before ${asOf}`, 'zh-CN': `早于 ${asOf} 的日期` },
    received: verbatim(receivablesOn),
    remedy: {
      en: 'Take the receivables of the month before; those of the same month are coincidental.',
      'zh-CN': '请取上月应收余额；取同月的为即期指标。',
    },
  }
}
