import type { Measure, MeasureDefinition } from '../measures'
import { type MoveBasis, type MoveShareInput, moveShareOf } from './move-share'

/** What a flow rate is, by variant. */
export const flowRateDefinition: MeasureDefinition<'flow-rate', MoveBasis> = {
  id: 'flow-rate',
  family: 'migration',
  label: { en: 'Flow rate', 'zh-CN': '迁徙率' },
  question: {
    en: 'What share of a bucket flows into the next worse one within a month?',
    'zh-CN': '一个月内某逾期档有多少流入下一档？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'Nothing in the source bucket last month: no value. By amount it passes 100 where new drawings, interest, or debt that stayed in the worse bucket add to it, and falls below zero where credits outweigh what is owed there; it is told as it is. By count it cannot, because only accounts that came from the source count. Write-offs and sales leave the pool and lower later flows: tell them beside it.',
    'zh-CN':
      '上月源档为空时无值。按金额时，新增用款、计息或滞留在较差档的余额可使其超过 100，贷项超过欠款时小于零，均如实列示；按户数只计来自源档的账户，不会超过 100。核销与转让离开资产池并压低以后的迁徙率，应一并列示。',
  },
  source: {
    en: 'Lenders’ monthly migration report (Mn−1 to Mn); risk management textbooks.',
    'zh-CN': '贷款机构月度迁徙报表（Mn−1 至 Mn）；风险管理教材。',
  },
  variants: {
    amount: {
      label: { en: 'Flow rate, by amount', 'zh-CN': '迁徙率（按金额）' },
      basis: 'amount',
      formula: {
        en: 'balance in bucket n this month / balance in bucket n − 1 last month',
        'zh-CN': '本月第 n 档余额 ÷ 上月第 n−1 档余额',
      },
      denominator: { en: 'a balance of the source bucket', 'zh-CN': '源档余额' },
      usedBy: {
        en: 'Lenders who provide for losses: two snapshots are enough, and few large debts decide it.',
        'zh-CN': '计提拨备的贷款机构；只需两期余额，少数大额债务起决定作用。',
      },
    },
    count: {
      label: { en: 'Flow rate, by count', 'zh-CN': '迁徙率（按户数）' },
      basis: 'count',
      formula: {
        en: 'accounts of bucket n − 1 last month that are in bucket n this month / accounts in bucket n − 1 last month',
        'zh-CN': '上月在第 n−1 档且本月在第 n 档的户数 ÷ 上月第 n−1 档户数',
      },
      denominator: { en: 'a number of accounts in the source bucket', 'zh-CN': '源档户数' },
      usedBy: {
        en: 'Collection departments that plan work: every account weighs the same, and accounts must be followed.',
        'zh-CN': '安排工作量的催收部门；每户权重相同，需逐户跟踪。',
      },
    },
  },
}

/**
 * What share of a bucket flows into the next worse one within a month (迁徙率)?
 *
 * In percent. Without anything in the source bucket there is no rate: `null`, with the reason. By amount it
 * may pass 100 and is not clamped.
 *
 * - `amount`: balance in bucket n this month (`movedBalance`) / balance in bucket n − 1 last month
 *   (`sourceBalance`). Two snapshots are enough.
 * - `count`: accounts of bucket n − 1 last month that are in bucket n this month / accounts in bucket n − 1
 *   last month. The accounts are followed one by one.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that is negative or not
 * whole, more moved than could, an amount that is not exact money of the currency, a period that ends
 * before it starts.
 *
 * Sources: lenders' monthly migration report; the count variant is that of the transition matrix.
 *
 * @example
 * const period = { from: '2026-01-31', to: '2026-02-28' }
 * flowRate({ variant: 'count', period, sourceCount: 40, movedCount: 10 }).value // => 25
 * flowRate({ variant: 'amount', period, currency: 'CNY', sourceBalance: '200.00', movedBalance: '250.00' }).value // => 125
 * flowRate({ variant: 'count', period, sourceCount: 0, movedCount: 0 }).reason?.code // => 'zero-denominator'
 */
export function flowRate(input: MoveShareInput): Measure<'flow-rate', MoveBasis> {
  return moveShareOf(flowRateDefinition, input, 'of-any-size')
}
