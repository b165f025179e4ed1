import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  type Issue,
  inspect,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import {
  amountIssues,
  amountShareOf,
  count,
  countShareOf,
  type Measure,
  type MeasureDefinition,
  type Period,
  periodIssues,
  periodShape,
  rowCurrencyIssues,
  variantOf,
} from '../measures'
import { duplicateIdIssues } from '../model'
import { accountCountIssues } from './collection-success-rate'

/** What a stage success rate is, by variant. */
export const stageSuccessRateDefinition: MeasureDefinition<'stage-success-rate', 'amount' | 'accounts'> = {
  id: 'stage-success-rate',
  family: 'receivables',
  label: { en: 'Stage success rate', 'zh-CN': '阶段性催收率' },
  question: {
    en: 'How much of what was to be collected in a stage was collected in it?',
    'zh-CN': '某一催收阶段内应收回的款项收回了多少？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'One rate for each stage, side by side. What moves to a later stage is collectible in both, so that the rates do not add up to that of all stages, and later stages hold what earlier ones could not collect: a lower rate there is no worse work. A stage in which nothing was to be collected has no value. By amount it may leave 0 to 100: told as it is.',
    'zh-CN':
      '各阶段分别列示。转入后一阶段的款项在两阶段均为应收回，故各率不可相加；后段所余为前段未能收回者，率低不等于工作差。某阶段无应收回款项时无值。按金额可能超出 0 至 100，如实列示。',
  },
  source: {
    en: 'Collection management: collected / collectible within each stage.',
    'zh-CN': '催收管理：各阶段收回额 ÷ 该阶段应收回额。',
  },
  variants: {
    amount: {
      label: { en: 'Stage success rate, by amount', 'zh-CN': '阶段性催收率（按金额）' },
      basis: 'amount',
      formula: {
        en: 'collected in the stage / collectible in the stage',
        'zh-CN': '阶段内收回额 ÷ 阶段内应收回额',
      },
      denominator: { en: 'a collectible amount', 'zh-CN': '应收回额' },
      usedBy: { en: 'Collection departments.', 'zh-CN': '催收部门。' },
    },
    accounts: {
      label: {
        en: 'Stage success rate, by accounts with any recovery',
        'zh-CN': '阶段性催收率（按有回款户数）',
      },
      basis: 'count',
      formula: {
        en: 'accounts of the stage on which anything was collected / accounts of the stage',
        'zh-CN': '阶段内有回款户数 ÷ 阶段内户数',
      },
      denominator: { en: 'an account count', 'zh-CN': '应催收户数' },
      usedBy: {
        en: 'Collection agencies and those who staff the stages.',
        'zh-CN': '催收机构及安排各阶段人力者。',
      },
    },
  },
}

/** What was collected in one stage. */
export interface StageAmounts {
  /** The id of the stage; unique among them. */
  readonly id: string
  readonly collected: Amount
  readonly collectible: Amount
  /** When given, must be that of the amounts: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** On how many accounts of one stage anything was collected. */
export interface StageAccounts {
  /** The id of the stage; unique among them. */
  readonly id: string
  readonly accountsCollected: number
  readonly accounts: number
}

/** What {@link stageSuccessRates} by amount are reckoned from. */
export interface StageSuccessByAmount {
  readonly variant: 'amount'
  readonly period: Period
  readonly currency: CurrencyCode
  readonly stages: readonly StageAmounts[]
}

/** What {@link stageSuccessRates} by accounts are reckoned from. */
export interface StageSuccessByAccounts {
  readonly variant: 'accounts'
  readonly period: Period
  readonly stages: readonly StageAccounts[]
}

/** What {@link stageSuccessRates} are reckoned from, by variant. */
export type StageSuccessInput = StageSuccessByAmount | StageSuccessByAccounts

/** The success rate of one stage. */
export interface StageSuccess {
  /** The id of the stage. */
  readonly stage: string
  readonly rate: Measure<'stage-success-rate', 'amount' | 'accounts'>
}

const byAmountShape: Shape<StageSuccessByAmount> = /* @__PURE__ */ record<StageSuccessByAmount>({
  variant: /* @__PURE__ */ oneOf(['amount']),
  period: periodShape,
  currency,
  stages: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<StageAmounts>({
      id: text,
      collected: amount,
      collectible: amount,
      currency: /* @__PURE__ */ optional(currency),
    }),
  ),
})

const byAccountsShape: Shape<StageSuccessByAccounts> = /* @__PURE__ */ record<StageSuccessByAccounts>({
  variant: /* @__PURE__ */ oneOf(['accounts']),
  period: periodShape,
  stages: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<StageAccounts>({ id: text, accountsCollected: count, accounts: count }),
  ),
})

/**
 * How much of what was to be collected in each stage was collected in it (阶段性催收率)?
 *
 * In percent, one rate for each stage in the order given; by amount not clamped. There is no default variant:
 * `amount` divides money, `accounts` divides accounts with any recovery by all. A stage in which nothing was to be
 * collected has no rate: `null`, with the reason. The rates do not add up.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a stage given twice or in another currency, an
 * amount that is not exact money of the currency, a count that is negative or not whole, more accounts collected than
 * there are, a period that ends before it starts.
 *
 * Source: collection management.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * const stages = [
 *   { id: 'soft', collected: '900.00', collectible: '1000.00' },
 *   { id: 'pre-litigation', collected: '40.00', collectible: '100.00' },
 * ]
 * const rates = stageSuccessRates({ variant: 'amount', period, currency: 'USD', stages })
 * rates.map(({ stage, rate }) => [stage, rate.value]) // => [['soft', 90], ['pre-litigation', 40]]
 */
export function stageSuccessRates(input: StageSuccessInput): readonly StageSuccess[] {
  return variantOf(input, ['amount', 'accounts']) === 'amount'
    ? byAmount(valueOrThrow(inspect(byAmountShape, input as StageSuccessByAmount, byAmountIssues)))
    : byAccounts(valueOrThrow(inspect(byAccountsShape, input as StageSuccessByAccounts, byAccountsIssues)))
}

function byAmountIssues({ period, currency, stages }: StageSuccessByAmount): readonly Issue[] {
  const ofRows = stages.flatMap((stage, index) => {
    const path = joinPath('stages', index)
    const { collected, collectible } = stage
    const amounts = {
      [joinPath(path, 'collected')]: collected,
      [joinPath(path, 'collectible')]: collectible,
    }
    return [
      ...amountIssues(amounts, currency),
      ...rowCurrencyIssues(stage.currency, currency, joinPath(path, 'currency')),
    ]
  })
  return [...periodIssues(period, 'period'), ...duplicateIdIssues(stages, 'stages'), ...ofRows]
}

function byAccountsIssues({ period, stages }: StageSuccessByAccounts): readonly Issue[] {
  const ofRows = stages.flatMap(({ accountsCollected, accounts }, index) =>
    accountCountIssues(accountsCollected, accounts, joinPath(joinPath('stages', index), 'accountsCollected')),
  )
  return [...periodIssues(period, 'period'), ...duplicateIdIssues(stages, 'stages'), ...ofRows]
}

function byAmount({ period, currency, stages }: StageSuccessByAmount): readonly StageSuccess[] {
  return stages.map(({ id, collected, collectible }) => ({
    stage: id,
    rate: amountShareOf<'stage-success-rate', 'amount' | 'accounts'>(stageSuccessRateDefinition, 'amount', {
      period,
      currency,
      part: toMinorUnits(collected, currency, 'stages'),
      whole: toMinorUnits(collectible, currency, 'stages'),
    }),
  }))
}

function byAccounts({ period, stages }: StageSuccessByAccounts): readonly StageSuccess[] {
  return stages.map(({ id, accountsCollected, accounts }) => ({
    stage: id,
    rate: countShareOf<'stage-success-rate', 'amount' | 'accounts'>(stageSuccessRateDefinition, 'accounts', {
      period,
      part: accountsCollected,
      whole: accounts,
    }),
  }))
}
