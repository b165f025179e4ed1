import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
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

const EDGES = {
  en: 'Payments are those that came in during the period, net of refunds; charges are those of the same period, so that payments on older charges lift it, even above 100. Follow the charges of one month until they are settled where that matters.',
  'zh-CN':
    '回款为本期收到且已扣除退款的金额，计费为同期计费，故收回以前计费会拉高该值，甚至超过 100。必要时应按计费月份跟踪至结清。',
}
const SOURCE = {
  en: 'Practice of billing departments, above all of medical ones (gross and net collection rate).',
  'zh-CN': '账单管理实务，尤见医疗账单的总回款率与净回款率。',
}

/** What gross collection is. */
export const grossCollectionDefinition: MeasureDefinition<'gross-collection', 'charges'> = {
  id: 'gross-collection',
  family: 'recovery',
  label: { en: 'Gross collection rate', 'zh-CN': '总回款率' },
  question: { en: 'What share of what was charged was paid?', 'zh-CN': '计费金额中有多少已收回？' },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: `Without charges there is no value. ${EDGES.en} List prices that nobody pays lower it.`,
    'zh-CN': `无计费时无值。${EDGES['zh-CN']}无人支付的挂牌价会拉低该值。`,
  },
  source: SOURCE,
  variants: {
    charges: {
      label: { en: 'Gross collection rate', 'zh-CN': '总回款率' },
      basis: 'amount',
      formula: { en: 'payments / charges', 'zh-CN': '回款 ÷ 计费' },
      denominator: { en: 'charges', 'zh-CN': '计费金额' },
      usedBy: {
        en: 'Billing departments, to see what their prices bring.',
        'zh-CN': '账单部门，用于了解定价的实际回款。',
      },
    },
  },
}

/** What net collection is. */
export const netCollectionDefinition: MeasureDefinition<'net-collection', 'collectible-charges'> = {
  id: 'net-collection',
  family: 'recovery',
  label: { en: 'Net collection rate', 'zh-CN': '净回款率（计费）' },
  question: {
    en: 'What share of what could be collected of the charges was paid?',
    'zh-CN': '计费中可收取的部分有多少已收回？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: `Without charges that remain after the allowed adjustments there is no value. ${EDGES.en} Only adjustments that a contract or a law allows are taken from the charges: bad debt is not, or the rate hides it.`,
    'zh-CN': `扣除允许调整后计费为零或以下时无值。${EDGES['zh-CN']}只扣除合同或法律允许的调整；坏账不得扣除，否则会被掩盖。`,
  },
  source: SOURCE,
  variants: {
    'collectible-charges': {
      label: { en: 'Net collection rate', 'zh-CN': '净回款率（计费）' },
      basis: 'amount',
      formula: {
        en: 'payments / (charges − allowed adjustments)',
        'zh-CN': '回款 ÷（计费 − 允许的调整）',
      },
      denominator: { en: 'charges after allowed adjustments', 'zh-CN': '扣除允许调整后的计费' },
      usedBy: {
        en: 'Billing departments, to judge their own work.',
        'zh-CN': '账单部门，用于评价自身工作。',
      },
    },
  },
}

/** What {@link grossCollection} is reckoned from. */
export interface GrossCollectionInput {
  readonly period: Period
  readonly currency: CurrencyCode
  /** Net of refunds. */
  readonly payments: Amount
  readonly charges: Amount
}

/** What {@link netCollection} is reckoned from. */
export interface NetCollectionInput extends GrossCollectionInput {
  /** What a contract or a law takes from the charges, such as an agreed discount; never bad debt. */
  readonly allowedAdjustments: Amount
}

const grossShape: Shape<GrossCollectionInput> = /* @__PURE__ */ record<GrossCollectionInput>({
  period: periodShape,
  currency,
  payments: amount,
  charges: amount,
})

const netShape: Shape<NetCollectionInput> = /* @__PURE__ */ record<NetCollectionInput>({
  period: periodShape,
  currency,
  payments: amount,
  charges: amount,
  allowedAdjustments: grossAmount,
})

/**
 * What share of what was charged was paid (总回款率)?
 *
 * In percent, not clamped: payments on older charges lift it above 100, and refunds beyond payments bring it below 0.
 * Without charges there is none: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount that is not exact money of the currency, a period that
 * ends before it starts.
 *
 * Source: practice of billing departments.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-01-31' }
 * grossCollection({ period, currency: 'USD', payments: '60000.00', charges: '100000.00' }).value // => 60
 */
export function grossCollection(input: GrossCollectionInput): Measure<'gross-collection', 'charges'> {
  const { period, currency, payments, charges } = valueOrThrow(inspect(grossShape, input, grossIssues))
  return amountShareOf(grossCollectionDefinition, 'charges', {
    period,
    currency,
    part: unitsOf(payments, currency),
    whole: unitsOf(charges, currency),
  })
}

/**
 * What share of what could be collected of the charges was paid (净回款率)?
 *
 * In percent, not clamped. Adjustments that a contract or a law allows are taken from the charges first; bad debt is not
 * one of them. Where nothing is left of the charges there is no rate: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: an amount that is not exact money of the currency, adjustments
 * below zero, a period that ends before it starts.
 *
 * Source: practice of billing departments.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-01-31' }
 * const books = { period, currency: 'USD', payments: '60000.00', charges: '100000.00' }
 * netCollection({ ...books, allowedAdjustments: '36000.00' }).value // => 93.75
 */
export function netCollection(input: NetCollectionInput): Measure<'net-collection', 'collectible-charges'> {
  const checked = valueOrThrow(inspect(netShape, input, netIssues))
  const { period, currency, payments, charges, allowedAdjustments } = checked
  return amountShareOf(netCollectionDefinition, 'collectible-charges', {
    period,
    currency,
    part: unitsOf(payments, currency),
    whole: subtractMinorUnits(unitsOf(charges, currency), unitsOf(allowedAdjustments, currency)),
  })
}

function grossIssues(input: GrossCollectionInput): readonly Issue[] {
  const { payments, charges } = input
  return periodAmountIssues(input, { payments, charges })
}

function netIssues(input: NetCollectionInput): readonly Issue[] {
  const { payments, charges, allowedAdjustments } = input
  return periodAmountIssues(input, { payments, charges, allowedAdjustments })
}
