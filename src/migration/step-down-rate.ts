import type { Measure, MeasureDefinition } from '../measures'
import type { MigrationTally } from './migration-tally'
import { type MoveBasis, type MoveShareInput, moveShareOf } from './move-share'
import { expectPeriod, type MovesOptions, moveShareInput, sumGroups, sumOfColumns } from './period-moves'
import { expectTally } from './tally-shape'

/** What a step-down rate is, by variant. */
export const stepDownRateDefinition: MeasureDefinition<'step-down-rate', MoveBasis> = {
  id: 'step-down-rate',
  family: 'migration',
  label: { en: 'Step-down rate', 'zh-CN': '降期率' },
  question: {
    en: 'What share of the delinquent accounts came down to a better bucket?',
    'zh-CN': '逾期账户中有多少降至较低逾期档？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Nothing delinquent at the start: no value. A bucket is stepped down when the oldest due is paid; current is the lowest step and counts. A pay-off, a sale and a write-off are no step down, and neither is a plan, which moves the clock and not the debt. By amount no value where credits make what moved less than nothing or more than could move.',
    'zh-CN':
      '期初无逾期时无值。付清最早一期应付款即降档；降至正常档亦计入。结清、转让、核销不算降期；还款计划只改变账龄而非欠款，也不算。按金额时，贷项余额使迁徙额小于零或大于可迁徙余额的，无值。',
  },
  source: {
    en: 'Collection practice (降期): the bucket after the oldest due is paid.',
    'zh-CN': '催收实务（降期）：付清最早一期后所处的逾期档。',
  },
  variants: {
    amount: {
      label: { en: 'Step-down rate, by amount', 'zh-CN': '降期率（按金额）' },
      basis: 'amount',
      formula: {
        en: 'balance at the start of the delinquent accounts in a better bucket at the end / balance of all delinquent at the start',
        'zh-CN': '期末处于较低档的逾期账户期初余额 ÷ 期初逾期余额',
      },
      denominator: { en: 'a balance delinquent at the start', 'zh-CN': '期初逾期余额' },
      usedBy: {
        en: 'Lenders who follow the money: few large debts decide it.',
        'zh-CN': '关注金额的贷款机构；少数大额债务起决定作用。',
      },
    },
    count: {
      label: { en: 'Step-down rate, by count', 'zh-CN': '降期率（按户数）' },
      basis: 'count',
      formula: {
        en: 'delinquent accounts in a better bucket at the end / accounts delinquent at the start',
        'zh-CN': '期末处于较低档的逾期户数 ÷ 期初逾期户数',
      },
      denominator: { en: 'a number of accounts delinquent at the start', 'zh-CN': '期初逾期户数' },
      usedBy: {
        en: 'Collection departments: every account weighs the same.',
        'zh-CN': '催收部门；每户权重相同。',
      },
    },
  },
}

/**
 * What share of the delinquent accounts came down to a better bucket (降期率)?
 *
 * In percent; `null`, with the reason, where nothing was delinquent. Balances are those at the start of the
 * period, so that `movedBalance` is a part of `sourceBalance`.
 *
 * - `amount`: balance of the accounts that came down / balance of all delinquent.
 * - `count`: accounts that came down / accounts delinquent.
 *
 * @throws ArrearsError `invalid-input` as {@link flowRate}.
 *
 * Source: collection practice (降期): the bucket after the oldest due is paid.
 *
 * @example
 * const period = { from: '2026-01-31', to: '2026-02-28' }
 * stepDownRate({ variant: 'count', period, sourceCount: 40, movedCount: 6 }).value // => 15
 */
export function stepDownRate(input: MoveShareInput): Measure<'step-down-rate', MoveBasis> {
  return moveShareOf(stepDownRateDefinition, input, 'of-source')
}

/**
 * What does {@link stepDownRate} take of one period of a tally?
 *
 * @throws ArrearsError `invalid-input` where no variant is named, the tally has no such period, or is none.
 *
 * @example
 * const statuses = { buckets: ['current', '1-30', '31-60'], terminal: [] }
 * const rows = [
 *   { accountId: 'A-1', statuses: ['31-60', '1-30'], balances: ['100.00', '90.00'] },
 *   { accountId: 'A-2', statuses: ['1-30', '31-60'], balances: ['300.00', '300.00'] },
 * ]
 * const tally = tallyMigration(rows, { statuses, months: ['2026-01-31', '2026-02-28'], currency: 'USD' })
 * stepDownRate(stepDownsOf(tally, { variant: 'amount', to: '2026-02-28' })).value // => 25
 */
export function stepDownsOf(tally: MigrationTally, options: MovesOptions): MoveShareInput {
  const checked = expectTally(tally)
  const { statuses, currency } = checked
  const { buckets, onPlan = [] } = statuses
  const { variant, moves } = expectPeriod(checked, options)
  const isOnPlan = (column: number): boolean => onPlan.includes(buckets[column] ?? '')
  const delinquent = moves.rows
    .map((row, index) => ({ row, index }))
    .filter(({ index }) => index > 0 && !isOnPlan(index))
  const source = delinquent.map(({ row }) => sumOfColumns(row, currency, () => true))
  const moved = delinquent.map(({ row, index }) =>
    sumOfColumns(row, currency, (column) => column < index && !isOnPlan(column)),
  )
  return moveShareInput(
    variant,
    { period: moves.period, currency },
    { source: sumGroups(source, currency), moved: sumGroups(moved, currency) },
  )
}
