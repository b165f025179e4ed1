import type { MeasureDefinition } from '../measures'

/** What the collection cycle is, by variant. */
export const collectionCycleDefinition: MeasureDefinition<
  'collection-cycle',
  'from-first-action' | 'from-start'
> = {
  id: 'collection-cycle',
  family: 'recovery',
  label: { en: 'Collection cycle', 'zh-CN': '催收周期' },
  question: {
    en: 'How many days pass until a case that pays has paid?',
    'zh-CN': '已还款案件平均多少天还款？',
  },
  unit: 'days',
  better: 'lower',
  edges: {
    en: 'Without a paid case there is no value. Open cases are censored: how long they will take is not known, and they are not in the mean, so that it is too short while many are open, and shortest for young batches. Read it with the share closed, which is told beside it. Payment on the day of the start is 0 days. Whether the first payment or the last ends a case is the choice of the caller.',
    'zh-CN':
      '无已还款案件时无值。未结案件为删失数据：其时长未知，不计入平均，故未结较多时偏短，新批次尤甚。须与并列给出的结案占比一同阅读。起始日当天还款为 0 天。以首次还款还是结清为终点由调用方确定。',
  },
  source: {
    en: 'Collections practice (催收周期: mean days from start to payment).',
    'zh-CN': '催收实务：催收周期 = 起始至还款的平均天数。',
  },
  variants: {
    'from-first-action': {
      label: { en: 'Collection cycle, from the first action', 'zh-CN': '催收周期（自首次动作）' },
      basis: 'count',
      formula: {
        en: 'sum of the days from the first action to payment / paid cases',
        'zh-CN': '首次动作至还款的天数之和 ÷ 已还款案件数',
      },
      denominator: { en: 'a paid-case count', 'zh-CN': '已还款案件数' },
      usedBy: {
        en: 'Teams that judge their own work: a case that waits untouched does not count.',
        'zh-CN': '评价自身工作的团队；未着手的等待不计。',
      },
    },
    'from-start': {
      label: { en: 'Collection cycle, from entry into collection', 'zh-CN': '催收周期（自入催）' },
      basis: 'count',
      formula: {
        en: 'sum of the days from entry into collection to payment / paid cases',
        'zh-CN': '入催至还款的天数之和 ÷ 已还款案件数',
      },
      denominator: { en: 'a paid-case count', 'zh-CN': '已还款案件数' },
      usedBy: {
        en: 'Management: days that nobody acted count, too.',
        'zh-CN': '管理层；无人处理的天数同样计入。',
      },
    },
  },
}

/** What the share of closed cases is. */
export const closedShareDefinition: MeasureDefinition<'closed-share', 'paid-cases'> = {
  id: 'closed-share',
  family: 'recovery',
  label: { en: 'Share of cases closed', 'zh-CN': '结案占比' },
  question: {
    en: 'What share of the cases that were begun has paid?',
    'zh-CN': '已着手的案件中有多少已还款？',
  },
  unit: 'percent',
  better: 'higher',
  edges: { en: 'Without a case there is no value.', 'zh-CN': '无案件时无值。' },
  source: {
    en: 'Collections practice; the share of complete observations in censored data.',
    'zh-CN': '催收实务；删失数据中的完整观测占比。',
  },
  variants: {
    'paid-cases': {
      label: { en: 'Share of cases closed', 'zh-CN': '结案占比' },
      basis: 'count',
      formula: { en: 'paid cases / (paid cases + open cases)', 'zh-CN': '已还款案件 ÷（已还款 + 未结）' },
      denominator: { en: 'a case count', 'zh-CN': '案件数' },
      usedBy: {
        en: 'Whoever reads a collection cycle: the lower it is, the less the mean says.',
        'zh-CN': '阅读催收周期的人：占比越低，平均越不可靠。',
      },
    },
  },
}
