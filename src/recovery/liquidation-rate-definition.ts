import type { MeasureDefinition } from '../measures'

/** What a liquidation rate is, by variant. */
export const liquidationRateDefinition: MeasureDefinition<
  'liquidation-rate',
  'at-placement' | 'net-of-recalls' | 'same-period'
> = {
  id: 'liquidation-rate',
  family: 'recovery',
  label: { en: 'Liquidation rate', 'zh-CN': '催回率' },
  question: {
    en: 'What share of the money that was placed for collection has been collected?',
    'zh-CN': '委托催收的金额中有多少已收回？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Without a placed amount there is no value. Reversals are subtracted in the month in which they happen, so that a cumulative curve can fall, and below zero. Above 100 where interest and costs are collected beyond what was placed. In a curve by months since placement, months that have not ended for a batch are absent, not zero. Compare batches at the same month only.',
    'zh-CN':
      '委托金额为零时无值。冲正计入发生当月，故累计曲线可能下降，甚至低于零；收回利息、费用时可能超过 100。按委托后月份列示时，批次尚未走完的月份不列出，而非记零。只可在相同月份比较各批次。',
  },
  source: {
    en: 'Practice of collection agencies and of debt buyers; the same-period form is that of the OpsDog benchmarks.',
    'zh-CN': '委外催收及债权收购实务；同期口径见 OpsDog 基准指标。',
  },
  variants: {
    'at-placement': {
      label: { en: 'Liquidation rate, on the amount at placement', 'zh-CN': '催回率（按委托时金额）' },
      basis: 'amount',
      formula: {
        en: '(collected − reversed) / placed, recalled accounts kept in what was placed',
        'zh-CN': '（收回 − 冲正）÷ 委托金额，分母保留已撤回账户',
      },
      denominator: { en: 'a placed amount', 'zh-CN': '委托金额' },
      usedBy: {
        en: 'Lenders who follow a batch as a static pool. Recalls lower it, whoever asked for them.',
        'zh-CN': '按静态池跟踪批次的贷款机构；撤回会拉低该值，不论由谁提出。',
      },
    },
    'net-of-recalls': {
      label: { en: 'Liquidation rate, net of recalls', 'zh-CN': '催回率（剔除撤回）' },
      basis: 'amount',
      formula: {
        en: '(collected − reversed) / (placed − recalled)',
        'zh-CN': '（收回 − 冲正）÷（委托金额 − 撤回金额）',
      },
      denominator: { en: 'a placed amount net of recalls', 'zh-CN': '委托且未撤回的金额' },
      usedBy: {
        en: 'Agencies, who cannot collect on what was taken back. It rises when poor accounts are recalled.',
        'zh-CN': '催收机构，因已撤回的账户无从催收；撤回难催账户会使其上升。',
      },
    },
    'same-period': {
      label: {
        en: 'Liquidation rate, on new placements of the same period',
        'zh-CN': '催回率（按同期新委托）',
      },
      basis: 'amount',
      formula: {
        en: '(collected − reversed in the period, on whatever batch) / placed newly in the same period',
        'zh-CN': '（本期全部批次的收回 − 冲正）÷ 本期新委托金额',
      },
      denominator: { en: 'a newly placed amount', 'zh-CN': '新委托金额' },
      usedBy: {
        en: 'Benchmark surveys, as it needs no batches. It divides money of older batches by new ones: it rises when placements fall.',
        'zh-CN': '行业基准调查，因无需区分批次；以旧批次回款除以新委托，委托减少时会上升。',
      },
    },
  },
}
