import {
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  inspect,
  issuesWithin,
  joinPath,
  listOf,
  oneOf,
  record,
  type Shape,
  text,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import {
  denominatorReason,
  type Measure,
  type MeasureDefinition,
  type MeasureReason,
  measureOf,
  type Period,
  periodIssues,
  periodShape,
  rowCurrencyIssues,
} from '../measures'
import { flowRate } from './flow-rate'
import type { FlowRateRow, FlowStep, FlowSteps } from './flow-rates'
import { type MoveBasis, moveBases, moveShareIssues, moveShareShape } from './move-share'

/** What a roll to loss is, by variant. */
export const rollToLossDefinition: MeasureDefinition<'roll-to-loss', MoveBasis> = {
  id: 'roll-to-loss',
  family: 'migration',
  label: { en: 'Roll to loss', 'zh-CN': '滚动至损失率' },
  question: {
    en: 'What share of a bucket ends in the last one, if all flows stay as they are?',
    'zh-CN': '若各档迁徙率不变，某档有多少最终流至末档？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'One flow without value leaves it without value, as does one below zero, which credits make. It takes the flows of one period for those of all periods to come, and no account to come back: where many are cured and fall late again, the absorbing chain tells more. Above 100 where flows by amount are.',
    'zh-CN':
      '任一环节无值，或因贷项而小于零，则整体无值。以一期的迁徙率代替以后各期，且不计回迁：治愈后再逾期较多时，吸收链更准确。按金额的迁徙率超过 100 时可超过 100。',
  },
  source: {
    en: 'Product of the forward flow rates from bucket to write-off, as lenders estimate losses.',
    'zh-CN': '从某档至核销的各档迁徙率连乘，贷款机构据此估计损失。',
  },
  variants: {
    amount: {
      label: { en: 'Roll to loss, by amount', 'zh-CN': '滚动至损失率（按金额）' },
      basis: 'amount',
      formula: {
        en: 'product of the flow rates by amount from the bucket to the last',
        'zh-CN': '自该档至末档按金额的迁徙率之积',
      },
      usedBy: { en: 'Lenders who provide for losses.', 'zh-CN': '计提拨备的贷款机构。' },
    },
    count: {
      label: { en: 'Roll to loss, by count', 'zh-CN': '滚动至损失率（按户数）' },
      basis: 'count',
      formula: {
        en: 'product of the flow rates by count from the bucket to the last',
        'zh-CN': '自该档至末档按户数的迁徙率之积',
      },
      usedBy: {
        en: 'Collection departments that ask how many accounts are lost.',
        'zh-CN': '关注损失户数的催收部门。',
      },
    },
  },
}

const flowStepsShape: Shape<FlowSteps> = /* @__PURE__ */ record<FlowSteps>({
  variant: /* @__PURE__ */ oneOf(moveBases),
  period: periodShape,
  steps: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<FlowStep>({ from: text, to: text, flow: moveShareShape }),
  ),
})

/** How much of a bucket ends in the last, with each factor. */
export interface RollToLoss {
  readonly from: string
  readonly to: string
  /** The product; its numerator and denominator are the products of those of the factors. */
  readonly measure: Measure<'roll-to-loss', MoveBasis>
  readonly factors: readonly FlowRateRow[]
}

/**
 * What share of a bucket ends in the last one, if all flows stay as they are (滚动至损失)?
 *
 * The product of the forward flow rates, in percent, with each of them; `null` with the reason where one has
 * no value, or one below zero. For another bucket than the first, hand in the steps from there on.
 *
 * @param flows - What {@link flowSteps} returns, or steps of the caller's own that start where the one
 * before ends, all by the same variant.
 * @throws ArrearsError `invalid-input` with every issue, naming the step: no step, one that does not start where the
 * one before ended or is of another variant, currency or period; and what {@link flowRate} throws.
 *
 * Source: net flow rate models; the product of forward flows from a bucket to write-off.
 *
 * @example
 * const period = { from: '2026-01-31', to: '2026-02-28' }
 * const steps = [
 *   { from: '1-30', to: '31-60', flow: { variant: 'count', period, sourceCount: 40, movedCount: 10 } },
 *   { from: '31-60', to: 'written-off', flow: { variant: 'count', period, sourceCount: 20, movedCount: 16 } },
 * ]
 * const loss = rollToLoss({ variant: 'count', period, steps })
 * loss.measure.value // => 20
 * loss.factors.map(({ rate }) => rate.value) // => [25, 80]
 */
export function rollToLoss(flows: FlowSteps): RollToLoss {
  const { variant, period, steps } = valueOrThrow(inspect(flowStepsShape, flows, flowIssues))
  const first = steps[0] as FlowStep
  const last = steps[steps.length - 1] as FlowStep
  const factors = steps.map(({ from, to, flow }) => ({ from, to, period: flow.period, rate: flowRate(flow) }))
  const rates = factors.map(({ rate }) => rate)
  const measure = measureOf(
    rollToLossDefinition,
    variant,
    {
      period,
      currency: first.flow.variant === 'amount' ? first.flow.currency : null,
      numerator: productOf(rates, ({ numerator }) => numerator),
      denominator: productOf(rates, ({ denominator }) => denominator ?? 1),
    },
    reasonOf(factors),
  )
  return { from: first.from, to: last.to, measure, factors }
}

/** Why do these well-formed steps not lead from a bucket to the last in one period? */
function flowIssues({ variant, period, steps }: FlowSteps): readonly Issue[] {
  if (steps.length === 0) return [describeFault(noSteps, 'steps'), ...periodIssues(period, 'period')]
  const [currency = ''] = steps.flatMap(({ flow }) => (flow.variant === 'amount' ? [flow.currency] : []))
  return [
    ...periodIssues(period, 'period'),
    ...steps.flatMap(({ from, flow }, index) => {
      const path = joinPath('steps', index)
      const flowPath = joinPath(path, 'flow')
      const before = steps[index - 1]
      const issues = [...issuesWithin(flowPath, moveShareIssues(flow))]
      if (before !== undefined && before.to !== from) {
        issues.push(describeFault(broken(from, before.to), joinPath(path, 'from')))
      }
      if (flow.variant !== variant) {
        issues.push(describeFault(otherVariant(flow.variant, variant), joinPath(flowPath, 'variant')))
      } else if (flow.variant === 'amount') {
        issues.push(...rowCurrencyIssues(flow.currency, currency, joinPath(flowPath, 'currency')))
      }
      if (flow.period.from !== period.from || flow.period.to !== period.to) {
        issues.push(describeFault(otherPeriod(flow.period, period), joinPath(flowPath, 'period')))
      }
      return issues
    }),
  ]
}

type Rate = FlowRateRow['rate']

/** The product of what is divided in each rate, or of what it is divided by: exact. */
function productOf(rates: readonly Rate[], figureOf: (rate: Rate) => string | number): string {
  const minorDigits = rates.reduce((sum, { currency }) => sum + digitsOf(currency), 0)
  const product = rates.reduce((units, rate) => units * unitsOf(figureOf(rate), rate.currency), BigInt(1))
  return formatMinorUnits(product, minorDigits)
}

function digitsOf(currency: Rate['currency']): number {
  return currency === null ? 0 : toMinorDigits(currency, 'currency')
}

function unitsOf(figure: string | number, currency: Rate['currency']): bigint {
  return currency === null ? BigInt(figure) : BigInt(toMinorUnits(figure, currency, 'flow'))
}

/** Why has the product no value? The reason of the first factor that has none. */
function reasonOf(factors: readonly FlowRateRow[]): MeasureReason | null {
  for (const { from, to, rate } of factors) {
    if (rate.value !== null && rate.value >= 0) continue
    if (rate.value !== null) {
      const label = {
        en: `no value: a flow below zero from ${from} to ${to}, of which no product can be made`,
        'zh-CN': `无值：${from} 至 ${to} 的迁徙率小于零，无法连乘`,
      }
      return { code: 'rate-out-of-range', label }
    }
    const name = {
      en: `${from} to ${to} with a source`,
      'zh-CN': `${from} 至 ${to} 的源档`,
    }
    return denominatorReason(rate.denominator ?? 0, name)
  }
  return null
}

const noSteps: Fault = {
  code: 'missing',
  expected: { en: 'at least one step', 'zh-CN': '至少一步' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: {
    en: 'Hand in the flows from the bucket to the last.',
    'zh-CN': '请传入从该档到末档的各步迁徙。',
  },
}

function otherPeriod(received: Period, expected: Period): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `the period of all steps, ${expected.from} to ${expected.to}`,
      'zh-CN': `各步共同的期间 ${expected.from} 至 ${expected.to}`,
    },
    received: { en: `${received.from} to ${received.to}`, 'zh-CN': `${received.from} 至 ${received.to}` },
    remedy: {
      en: 'Take the flows of one period: it is they that are taken for those of all to come.',
      'zh-CN': '请取同一期的各步迁徙：以该期代替以后各期。',
    },
  }
}

function broken(received: string, expected: string): Fault {
  return {
    code: 'unknown-reference',
    expected: {
      en: `${expected}, where the step before ends`,
      'zh-CN': `上一步的终点 ${expected}`,
    },
    received: verbatim(received),
    remedy: {
      en: 'List the steps from the bucket to the last, and leave none out.',
      'zh-CN': '请从该档到末档依次列出，不要遗漏。',
    },
  }
}

function otherVariant(received: string, expected: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `a flow by ${expected}`, 'zh-CN': `口径为 ${expected} 的迁徙` },
    received: verbatim(received),
    remedy: {
      en: 'Count in all steps or add up balances in all: the product of both means nothing.',
      'zh-CN': '各步口径须一致：户数与金额之积没有意义。',
    },
  }
}
