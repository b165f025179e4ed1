import type { MeasureDefinition } from '../measures'

/** What the share of a pool is that is followed over months, by variant. */
export const poolShareDefinition: MeasureDefinition<'pool-share', 'static' | 'dynamic'> = {
  id: 'pool-share',
  family: 'cohorts',
  label: { en: 'Share of a pool, followed over months', 'zh-CN': '资产池占比（逐月跟踪）' },
  question: {
    en: 'How does the same part of a pool of loans move from month to month?',
    'zh-CN': '资产池中同一部分的占比如何逐月变化？',
  },
  unit: 'percent',
  better: 'neither',
  edges: {
    en: 'A static pool keeps its denominator: loans that are paid or written off do not change it, and none may be added. A dynamic pool is divided by what is in it at the end of each month: loans that are added dilute the share and payments concentrate it, so that the two forms of one pool part ways. A denominator of zero or below has no value. A month may stand above 100 in a static pool when interest is added to what was lent.',
    'zh-CN':
      '静态池分母固定：结清或核销不改变分母，也不得新增贷款。动态池以每月末的池内余额为分母：贷款增加会稀释、还款会集中，两种口径因此分离。分母为零或小于零时无值。静态池计入利息后可能超过 100。',
  },
  source: {
    en: 'Practice of lenders and rating agencies; no source that defines the two forms precisely was found, and these words are ours.',
    'zh-CN': '贷款机构与评级机构实务；未见对静态池与动态池的精确定义，此处为本库的界定。',
  },
  variants: {
    static: {
      label: { en: 'Share of a static pool', 'zh-CN': '静态池占比' },
      basis: 'amount',
      formula: {
        en: 'part of the pool at the end of the month / balance of the pool at origination',
        'zh-CN': '月末该部分金额 ÷ 资产池初始金额',
      },
      denominator: { en: 'a balance at origination', 'zh-CN': '资产池初始金额' },
      usedBy: {
        en: 'Investors and rating agencies, who ask what became of the loans they bought.',
        'zh-CN': '投资者与评级机构，关注所购贷款的最终表现。',
      },
    },
    dynamic: {
      label: { en: 'Share of a dynamic pool', 'zh-CN': '动态池占比' },
      basis: 'amount',
      formula: {
        en: 'part of the pool at the end of the month / balance of the pool at the end of the same month',
        'zh-CN': '月末该部分金额 ÷ 同月末资产池余额',
      },
      denominator: { en: 'a balance of the pool at the end of the month', 'zh-CN': '月末资产池余额' },
      usedBy: {
        en: 'Lenders who report on what is on their books. Growth hides what goes bad.',
        'zh-CN': '报告在册资产的贷款机构；规模增长会掩盖坏账。',
      },
    },
  },
}
