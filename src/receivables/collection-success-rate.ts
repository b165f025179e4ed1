import {
  type Amount,
  amount,
  type CurrencyCode,
  currency,
  describeFault,
  type Issue,
  inspect,
  oneOf,
  record,
  type Shape,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import {
  amountShareOf,
  count,
  countShareOf,
  type Measure,
  type MeasureDefinition,
  type Period,
  periodAmountIssues,
  periodIssues,
  periodShape,
  variantOf,
} from '../measures'

/** What a collection success rate is, by variant. */
export const collectionSuccessRateDefinition: MeasureDefinition<
  'collection-success-rate',
  'amount' | 'accounts'
> = {
  id: 'collection-success-rate',
  family: 'receivables',
  label: { en: 'Collection success rate', 'zh-CN': '催收成功率' },
  question: {
    en: 'How much of what was to be collected was collected?',
    'zh-CN': '应催收的款项收回了多少？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Where nothing was to be collected there is no value. By amount it exceeds 100 when debts of an earlier period are collected, and falls below 0 when more was paid back than came in: told as it is. By accounts any recovery counts, however small, and an account counts once.',
    'zh-CN':
      '无应催收款项时无值。按金额，收回以前期间欠款时可超过 100，退回多于收回时低于 0，均如实列示。按户，任何金额的收回均计，一户只计一次。',
  },
  source: {
    en: 'Collection management (collected / collectible); collection agencies for accounts with any recovery ("placement success").',
    'zh-CN': '催收管理（收回额 ÷ 应收回额）；按有回款户数见催收机构实务。',
  },
  variants: {
    amount: {
      label: { en: 'Collection success rate, by amount', 'zh-CN': '催收成功率（按金额）' },
      basis: 'amount',
      formula: { en: 'collected / collectible', 'zh-CN': '收回额 ÷ 应收回额' },
      denominator: { en: 'a collectible amount', 'zh-CN': '应收回额' },
      usedBy: {
        en: 'Collection departments. A few large debts decide it.',
        'zh-CN': '催收部门；少数大额债务起决定作用。',
      },
    },
    accounts: {
      label: {
        en: 'Collection success rate, by accounts with any recovery',
        'zh-CN': '催收成功率（按有回款户数）',
      },
      basis: 'count',
      formula: {
        en: 'accounts on which anything was collected / accounts that were to be collected',
        'zh-CN': '有回款户数 ÷ 应催收户数',
      },
      denominator: { en: 'an account count', 'zh-CN': '应催收户数' },
      usedBy: {
        en: 'Collection agencies, on what was placed with them. Says nothing of how much.',
        'zh-CN': '催收机构，针对受托账户；不反映金额多少。',
      },
    },
  },
}

/** What {@link collectionSuccessRate} by amount is reckoned from. */
export interface SuccessByAmount {
  readonly variant: 'amount'
  readonly period: Period
  readonly currency: CurrencyCode
  /** What came in during the period, net of what was paid back. */
  readonly collected: Amount
  /** What was to be collected in it. */
  readonly collectible: Amount
}

/** What {@link collectionSuccessRate} by accounts is reckoned from. */
export interface SuccessByAccounts {
  readonly variant: 'accounts'
  readonly period: Period
  /** Accounts on which anything was collected in the period. */
  readonly accountsCollected: number
  /** All that were to be collected, those among them. */
  readonly accounts: number
}

/** What {@link collectionSuccessRate} is reckoned from, by variant. */
export type SuccessInput = SuccessByAmount | SuccessByAccounts

const byAmountShape: Shape<SuccessByAmount> = /* @__PURE__ */ record<SuccessByAmount>({
  variant: /* @__PURE__ */ oneOf(['amount']),
  period: periodShape,
  currency,
  collected: amount,
  collectible: amount,
})

const byAccountsShape: Shape<SuccessByAccounts> = /* @__PURE__ */ record<SuccessByAccounts>({
  variant: /* @__PURE__ */ oneOf(['accounts']),
  period: periodShape,
  accountsCollected: count,
  accounts: count,
})

/**
 * How much of what was to be collected was collected (催收成功率)?
 *
 * In percent; by amount it is not clamped. There is no default variant.
 *
 * - `amount`: collected / collectible. Above 100 when debts of an earlier period are collected.
 * - `accounts`: accounts with any recovery / accounts. A cent counts as a recovery.
 *
 * Where nothing was to be collected there is no rate: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, an amount that is not exact money of the
 * currency, a count that is negative or not whole, more accounts collected than there are, a period that ends before
 * it starts.
 *
 * Sources: collection management for the amounts; agencies for the accounts.
 *
 * @example
 * const period = { from: '2026-01-01', to: '2026-03-31' }
 * collectionSuccessRate({ variant: 'amount', period, currency: 'USD', collected: '850.00', collectible: '1000.00' }).value // => 85
 * collectionSuccessRate({ variant: 'accounts', period, accountsCollected: 3, accounts: 8 }).value // => 37.5
 */
export function collectionSuccessRate(
  input: SuccessInput,
): Measure<'collection-success-rate', SuccessInput['variant']> {
  return variantOf(input, ['amount', 'accounts']) === 'amount'
    ? byAmount(valueOrThrow(inspect(byAmountShape, input as SuccessByAmount, byAmountIssues)))
    : byAccounts(valueOrThrow(inspect(byAccountsShape, input as SuccessByAccounts, byAccountsIssues)))
}

function byAmountIssues(input: SuccessByAmount): readonly Issue[] {
  const { collected, collectible } = input
  return periodAmountIssues(input, { collected, collectible })
}

function byAccountsIssues({ period, accountsCollected, accounts }: SuccessByAccounts): readonly Issue[] {
  return [
    ...periodIssues(period, 'period'),
    ...accountCountIssues(accountsCollected, accounts, 'accountsCollected'),
  ]
}

/** Were more accounts collected than there are? */
export function accountCountIssues(
  accountsCollected: number,
  accounts: number,
  path: string,
): readonly Issue[] {
  if (accountsCollected <= accounts) return []
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: {
          en: `at most ${accounts}, the count of all accounts`,
          'zh-CN': `不超过总户数 ${accounts} 的计数`,
        },
        received: verbatim(String(accountsCollected)),
        remedy: {
          en: 'Count every account once, and the collected ones among all.',
          'zh-CN': '每户只计一次，总户数应包含有回款的。',
        },
      },
      path,
    ),
  ]
}

function byAmount({
  period,
  currency,
  collected,
  collectible,
}: SuccessByAmount): Measure<'collection-success-rate', SuccessInput['variant']> {
  return amountShareOf<'collection-success-rate', SuccessInput['variant']>(
    collectionSuccessRateDefinition,
    'amount',
    {
      period,
      currency,
      part: toMinorUnits(collected, currency, 'collected'),
      whole: toMinorUnits(collectible, currency, 'collectible'),
    },
  )
}

function byAccounts({
  period,
  accountsCollected,
  accounts,
}: SuccessByAccounts): Measure<'collection-success-rate', SuccessInput['variant']> {
  return countShareOf<'collection-success-rate', SuccessInput['variant']>(
    collectionSuccessRateDefinition,
    'accounts',
    { period, part: accountsCollected, whole: accounts },
  )
}
