import type { MeasureDefinition } from '../measures'

/** What net liquidation is, by variant. */
export const netLiquidationDefinition: MeasureDefinition<
  'net-liquidation',
  'at-placement' | 'net-of-recalls'
> = {
  id: 'net-liquidation',
  family: 'recovery',
  label: { en: 'Net liquidation', 'zh-CN': '净催回率' },
  question: {
    en: 'What share of the money that was placed has reached the creditor, after fees and reversals?',
    'zh-CN': '委托金额中，扣除佣金与冲正后有多少到达债权人？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Without a placed amount there is no value. Below zero where fees and reversals exceed what was collected. Never above the liquidation rate of the same variant. Fees are those that fell due in the same days, whether or not they are paid.',
    'zh-CN':
      '委托金额为零时无值。佣金与冲正超过收回时小于零；不高于同口径的催回率。佣金为同期应付的金额，不论是否已付。',
  },
  source: {
    en: 'Practice of creditors who compare agencies by what is left of the money.',
    'zh-CN': '债权人以到手金额比较催收机构的实务。',
  },
  variants: {
    'at-placement': {
      label: { en: 'Net liquidation, on the amount at placement', 'zh-CN': '净催回率（按委托时金额）' },
      basis: 'amount',
      formula: {
        en: '(collected − fees − reversed) / placed, recalled accounts kept in what was placed',
        'zh-CN': '（收回 − 佣金 − 冲正）÷ 委托金额，分母保留已撤回账户',
      },
      denominator: { en: 'a placed amount', 'zh-CN': '委托金额' },
      usedBy: {
        en: 'Creditors who follow a batch as a static pool.',
        'zh-CN': '按静态池跟踪批次的债权人。',
      },
    },
    'net-of-recalls': {
      label: { en: 'Net liquidation, net of recalls', 'zh-CN': '净催回率（剔除撤回）' },
      basis: 'amount',
      formula: {
        en: '(collected − fees − reversed) / (placed − recalled)',
        'zh-CN': '（收回 − 佣金 − 冲正）÷（委托金额 − 撤回金额）',
      },
      denominator: { en: 'a placed amount net of recalls', 'zh-CN': '委托且未撤回的金额' },
      usedBy: {
        en: 'Creditors who recall accounts for reasons of their own and do not charge the agency with that.',
        'zh-CN': '因自身原因撤回账户、不计入催收机构业绩的债权人。',
      },
    },
  },
}
