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
  valueOrThrow,
} from '../foundations'
import {
  amountShareOf,
  type Measure,
  type MeasureDefinition,
  type Period,
  periodAmountIssues,
  periodShape,
} from '../measures'
import { unitsOf } from './flow-issues'
import { grossAmount } from './gross-amount'

/** What the return on a measure is, by variant. */
export const returnOnMeasureDefinition: MeasureDefinition<'return-on-measure', 'gross' | 'net'> = {
  id: 'return-on-measure',
  family: 'recovery',
  label: { en: 'Return on a measure', 'zh-CN': '投入产出比' },
  question: {
    en: 'How much does one unit of money spent on a measure or channel bring in?',
    'zh-CN': '在某项措施或渠道上每投入一元能收回多少？',
  },
  unit: 'ratio',
  better: 'higher',
  edges: {
    en: 'A measure without cost has no value. Below zero, gross, where more was reversed than collected; net is 1 less than gross, and below zero where the cost is not earned back. Which payments a measure brought is a rule of the caller (last contact, days after it): what would have been paid anyway counts as its success unless a control group is left without it.',
    'zh-CN':
      '无成本时无值。冲正大于收回时总额口径小于零；净额口径比总额口径小 1，未收回成本时小于零。回款归属于哪项措施由调用方的规则（末次联系、其后天数）决定；不设对照组时，本会自行还款的也会计为成效。',
  },
  source: {
    en: 'Collections practice (投入产出比): collected / cost, per measure or channel.',
    'zh-CN': '催收实务：投入产出比，按措施或渠道计算。',
  },
  variants: {
    gross: {
      label: { en: 'Return on a measure, gross', 'zh-CN': '投入产出比（总额）' },
      basis: 'amount',
      formula: { en: 'collected / cost', 'zh-CN': '收回 ÷ 成本' },
      denominator: { en: 'a cost', 'zh-CN': '成本' },
      usedBy: {
        en: 'Departments that rank measures and channels.',
        'zh-CN': '对措施与渠道排序的部门。',
      },
    },
    net: {
      label: { en: 'Return on a measure, net of its cost', 'zh-CN': '投入产出比（净额）' },
      basis: 'amount',
      formula: { en: '(collected − cost) / cost', 'zh-CN': '（收回 − 成本）÷ 成本' },
      denominator: { en: 'a cost', 'zh-CN': '成本' },
      usedBy: {
        en: 'Finance, as a return on investment: zero where the cost is just earned back.',
        'zh-CN': '财务部门，即投资回报率：恰好收回成本时为零。',
      },
    },
  },
}

/** What {@link returnOnMeasure} is reckoned from. */
export interface ReturnOnMeasureInput {
  readonly variant: 'gross' | 'net'
  readonly period: Period
  readonly currency: CurrencyCode
  /** What the measure or channel brought, net of reversals. */
  readonly collected: Amount
  /** What it cost in the same days. */
  readonly cost: Amount
}

const inputShape: Shape<ReturnOnMeasureInput> = /* @__PURE__ */ record<ReturnOnMeasureInput>({
  variant: /* @__PURE__ */ oneOf(['gross', 'net']),
  period: periodShape,
  currency,
  collected: amount,
  cost: grossAmount,
})

/**
 * How much does one unit of money spent on a measure or channel bring in (投入产出比)?
 *
 * A bare ratio, of one measure or channel: letters, a call campaign, visits. Without cost there is none: `null`, with the
 * reason. Which payments the measure brought is the caller's rule. There is no default variant.
 *
 * - `gross`: collected / cost.
 * - `net`: (collected − cost) / cost, 1 less.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a cost below zero or an amount that is not exact
 * money of the currency, a period that ends before it starts.
 *
 * Source: collections practice.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * const letters = { period, currency: 'USD', collected: '9000.00', cost: '2000.00' }
 * returnOnMeasure({ ...letters, variant: 'gross' }).value // => 4.5
 * returnOnMeasure({ ...letters, variant: 'net' }).value // => 3.5
 */
export function returnOnMeasure(
  input: ReturnOnMeasureInput,
): Measure<'return-on-measure', ReturnOnMeasureInput['variant']> {
  const { variant, period, currency, collected, cost } = valueOrThrow(
    inspect(inputShape, input, returnIssues),
  )
  const whole = unitsOf(cost, currency)
  const gross = unitsOf(collected, currency)
  return amountShareOf(returnOnMeasureDefinition, variant, {
    period,
    currency,
    part: variant === 'net' ? subtractMinorUnits(gross, whole) : gross,
    whole,
  })
}

function returnIssues(input: ReturnOnMeasureInput): readonly Issue[] {
  const { collected, cost } = input
  return periodAmountIssues(input, { collected, cost })
}
