import type { BucketTable } from '../aging'

/** Four grades of risk in steps of thirty days (轻度、中度、重度、严重). */
export const simpleBuckets: BucketTable<'current' | 'low' | 'medium' | 'high' | 'very-high'> = {
  id: 'simple',
  buckets: [
    { id: 'current', fromDay: 0, toDay: 0, label: { en: 'Not past due', 'zh-CN': '未逾期' } },
    { id: 'low', fromDay: 1, toDay: 30, label: { en: '1–30 days, low risk', 'zh-CN': '1–30 天（轻度）' } },
    {
      id: 'medium',
      fromDay: 31,
      toDay: 60,
      label: { en: '31–60 days, medium risk', 'zh-CN': '31–60 天（中度）' },
    },
    {
      id: 'high',
      fromDay: 61,
      toDay: 90,
      label: { en: '61–90 days, high risk', 'zh-CN': '61–90 天（重度）' },
    },
    {
      id: 'very-high',
      fromDay: 91,
      label: { en: 'Over 90 days, very high risk', 'zh-CN': '90 天以上（严重）' },
    },
  ],
  source: {
    title: {
      en: 'Collections practice: low, medium, high and very high risk by 30, 60 and 90 days',
      'zh-CN': '催收实务：按 30、60、90 天分轻度、中度、重度、严重',
    },
    confidence: 'secondary',
  },
}

/** The columns of a receivables aging (应收账款账龄). Day 90 belongs to 61–90; "over 90" starts at 91. */
export const receivablesBuckets: BucketTable<'not-due' | '1-30' | '31-60' | '61-90' | 'over-90'> = {
  id: 'receivables',
  buckets: [
    { id: 'not-due', fromDay: 0, toDay: 0, label: { en: 'Not due', 'zh-CN': '未到期' } },
    { id: '1-30', fromDay: 1, toDay: 30, label: { en: '1–30 days', 'zh-CN': '1–30 天' } },
    { id: '31-60', fromDay: 31, toDay: 60, label: { en: '31–60 days', 'zh-CN': '31–60 天' } },
    { id: '61-90', fromDay: 61, toDay: 90, label: { en: '61–90 days', 'zh-CN': '61–90 天' } },
    { id: 'over-90', fromDay: 91, label: { en: 'Over 90 days', 'zh-CN': '90 天以上' } },
  ],
  source: {
    title: {
      en: 'Receivables practice: aging by due date in 30-day columns',
      'zh-CN': '应收账款实务：按到期日以 30 天分栏',
    },
    confidence: 'secondary',
  },
}

/** Months overdue, M0 to M7, where day 30 still belongs to M1 (M档，30 天归 M1). */
export const mBuckets30: BucketTable<'M0' | 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7'> = {
  id: 'm-30',
  buckets: [
    { id: 'M0', fromDay: 0, toDay: 0, label: { en: 'M0, not past due', 'zh-CN': 'M0（未逾期）' } },
    { id: 'M1', fromDay: 1, toDay: 30, label: { en: 'M1, 1–30 days', 'zh-CN': 'M1（1–30 天）' } },
    { id: 'M2', fromDay: 31, toDay: 60, label: { en: 'M2, 31–60 days', 'zh-CN': 'M2（31–60 天）' } },
    { id: 'M3', fromDay: 61, toDay: 90, label: { en: 'M3, 61–90 days', 'zh-CN': 'M3（61–90 天）' } },
    { id: 'M4', fromDay: 91, toDay: 120, label: { en: 'M4, 91–120 days', 'zh-CN': 'M4（91–120 天）' } },
    { id: 'M5', fromDay: 121, toDay: 150, label: { en: 'M5, 121–150 days', 'zh-CN': 'M5（121–150 天）' } },
    { id: 'M6', fromDay: 151, toDay: 180, label: { en: 'M6, 151–180 days', 'zh-CN': 'M6（151–180 天）' } },
    { id: 'M7', fromDay: 181, label: { en: 'M7, over 180 days', 'zh-CN': 'M7（180 天以上）' } },
  ],
  source: {
    title: {
      en: 'Chinese consumer-lending practice: M1 is 1–30 days, M7 over 180',
      'zh-CN': '国内消费信贷实务：M1 为 1–30 天，M7 为 180 天以上',
    },
    confidence: 'secondary',
  },
}

/** Months overdue, M0 to M7, where day 30 already belongs to M2 (M档，30 天归 M2). */
export const mBuckets29: BucketTable<'M0' | 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7'> = {
  id: 'm-29',
  buckets: [
    { id: 'M0', fromDay: 0, toDay: 0, label: { en: 'M0, not past due', 'zh-CN': 'M0（未逾期）' } },
    { id: 'M1', fromDay: 1, toDay: 29, label: { en: 'M1, 1–29 days', 'zh-CN': 'M1（1–29 天）' } },
    { id: 'M2', fromDay: 30, toDay: 59, label: { en: 'M2, 30–59 days', 'zh-CN': 'M2（30–59 天）' } },
    { id: 'M3', fromDay: 60, toDay: 89, label: { en: 'M3, 60–89 days', 'zh-CN': 'M3（60–89 天）' } },
    { id: 'M4', fromDay: 90, toDay: 119, label: { en: 'M4, 90–119 days', 'zh-CN': 'M4（90–119 天）' } },
    { id: 'M5', fromDay: 120, toDay: 149, label: { en: 'M5, 120–149 days', 'zh-CN': 'M5（120–149 天）' } },
    { id: 'M6', fromDay: 150, toDay: 179, label: { en: 'M6, 150–179 days', 'zh-CN': 'M6（150–179 天）' } },
    { id: 'M7', fromDay: 180, label: { en: 'M7, 180 days and over', 'zh-CN': 'M7（180 天及以上）' } },
  ],
  source: {
    title: {
      en: 'Chinese consumer-lending practice, variant: M1 is 1–29 days, M7 from 180',
      'zh-CN': '国内消费信贷实务（另一口径）：M1 为 1–29 天，M7 自 180 天起',
    },
    confidence: 'secondary',
  },
}
