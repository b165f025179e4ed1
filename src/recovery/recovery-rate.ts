import {
  type Amount,
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
  type MinorUnits,
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
  variantOf,
} from '../measures'
import { unitsOf } from './flow-issues'
import { grossAmount } from './gross-amount'

/** What a recovery rate is, by variant. */
export const recoveryRateDefinition: MeasureDefinition<'recovery-rate', 'owed' | 'charged-off'> = {
  id: 'recovery-rate',
  family: 'recovery',
  label: { en: 'Recovery rate', 'zh-CN': '回收率' },
  question: {
    en: 'What share of what was owed, or of what was charged off, came back?',
    'zh-CN': '所欠金额或已核销金额中有多少收回？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Nothing owed, or nothing charged off, gives no value. Reversals are subtracted, so that it can fall below zero. Above 100 where interest and costs are collected beyond the divisor. Charge-offs of a period and recoveries of the same period are of different debts as a rule: follow one cohort of charge-offs where that matters. From case files, events of kind recovery only are taken as collected after the charge-off: a payment dated after it is told among payments, though the ledger puts it toward what was written off.',
    'zh-CN':
      '所欠或核销金额为零时无值。冲正须扣除，故可能小于零；收回利息、费用超出分母时可超过 100。同期核销与同期收回通常不是同一批债权，必要时应按核销批次跟踪。由案件数据汇总时，仅 recovery 类事件计为核销后收回；核销之后的 payment 计入还款，尽管账务上冲抵已核销金额。',
  },
  source: {
    en: 'Collections practice; bank reporting of net charge-offs for the form on charge-offs.',
    'zh-CN': '催收实务；按核销口径见银行净核销报告。',
  },
  variants: {
    owed: {
      label: { en: 'Recovery rate, on what was owed', 'zh-CN': '回收率（按所欠金额）' },
      basis: 'amount',
      formula: { en: '(collected − reversed) / owed', 'zh-CN': '（收回 − 冲正）÷ 所欠金额' },
      denominator: { en: 'an owed amount', 'zh-CN': '所欠金额' },
      usedBy: {
        en: 'Creditors and agencies, of accounts in collection.',
        'zh-CN': '债权人与催收机构，针对在催账户。',
      },
    },
    'charged-off': {
      label: { en: 'Recovery rate, on what was charged off', 'zh-CN': '回收率（按核销金额）' },
      basis: 'amount',
      formula: {
        en: '(collected after the charge-off − reversed) / charged off',
        'zh-CN': '（核销后收回 − 冲正）÷ 核销金额',
      },
      denominator: { en: 'a charged-off amount', 'zh-CN': '核销金额' },
      usedBy: {
        en: 'Lenders, of bad debt that has left the books.',
        'zh-CN': '贷款机构，针对已核销的坏账。',
      },
    },
  },
}

/** What {@link recoveryRate} on what was owed is reckoned from. */
export interface RecoveryOfOwed {
  readonly variant: 'owed'
  readonly period: Period
  readonly currency: CurrencyCode
  /** What was paid in the period, before reversals. */
  readonly collected: Amount
  /** The payments that were undone in the period. */
  readonly reversed: Amount
  /** By those who were to pay: at the start of the period, or when each came into collection. */
  readonly owed: Amount
}

/** What {@link recoveryRate} on what was charged off is reckoned from. */
export interface RecoveryOfChargedOff {
  readonly variant: 'charged-off'
  readonly period: Period
  readonly currency: CurrencyCode
  /** What was paid in the period on debts that were charged off before, before reversals; of case files, events of kind `recovery` only. */
  readonly collected: Amount
  /** Of such payments, those that were undone in the period. */
  readonly reversed: Amount
  readonly chargedOff: Amount
}

/** What {@link recoveryRate} is reckoned from, by variant. */
export type RecoveryRateInput = RecoveryOfOwed | RecoveryOfChargedOff

const owedShape: Shape<RecoveryOfOwed> = /* @__PURE__ */ record<RecoveryOfOwed>({
  variant: /* @__PURE__ */ oneOf(['owed']),
  period: periodShape,
  currency,
  collected: grossAmount,
  reversed: grossAmount,
  owed: grossAmount,
})

const chargedOffShape: Shape<RecoveryOfChargedOff> = /* @__PURE__ */ record<RecoveryOfChargedOff>({
  variant: /* @__PURE__ */ oneOf(['charged-off']),
  period: periodShape,
  currency,
  collected: grossAmount,
  reversed: grossAmount,
  chargedOff: grossAmount,
})

/**
 * What share of what was owed, or of what was charged off, came back (回收率)?
 *
 * In percent, not clamped. Where nothing was owed, or charged off, there is no rate: `null`, with the reason. There is no
 * default variant.
 *
 * - `owed`: what was collected, less reversals / what was owed.
 * - `charged-off`: what was collected after the charge-off, less reversals / what was charged off.
 *
 * `tallyCollections` makes the flows of both from case files.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount below zero or not exact money of the
 * currency, a period that ends before it starts.
 *
 * Sources: collections practice; bank reporting of net charge-offs.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * const flows = { period, currency: 'USD', collected: '5000.00', reversed: '200.00' }
 * recoveryRate({ ...flows, variant: 'owed', owed: '12000.00' }).value // => 40
 * recoveryRate({ ...flows, variant: 'charged-off', chargedOff: '0.00' }).reason?.code // => 'zero-denominator'
 */
export function recoveryRate(
  input: RecoveryRateInput,
): Measure<'recovery-rate', RecoveryRateInput['variant']> {
  if (variantOf(input, ['owed', 'charged-off']) === 'owed') {
    const checked = valueOrThrow(inspect(owedShape, input, owedIssues))
    return rateOf(checked, unitsOf(checked.owed, checked.currency))
  }
  const checked = valueOrThrow(inspect(chargedOffShape, input, chargedOffIssues))
  return rateOf(checked, unitsOf(checked.chargedOff, checked.currency))
}

function owedIssues(input: RecoveryOfOwed): readonly Issue[] {
  const { collected, reversed, owed } = input
  return periodAmountIssues(input, { collected, reversed, owed })
}

function chargedOffIssues(input: RecoveryOfChargedOff): readonly Issue[] {
  const { collected, reversed, chargedOff } = input
  return periodAmountIssues(input, { collected, reversed, chargedOff })
}

function rateOf(
  { variant, period, currency, collected, reversed }: RecoveryRateInput,
  whole: MinorUnits,
): Measure<'recovery-rate', RecoveryRateInput['variant']> {
  return amountShareOf(recoveryRateDefinition, variant, {
    period,
    currency,
    part: subtractMinorUnits(unitsOf(collected, currency), unitsOf(reversed, currency)),
    whole,
  })
}
