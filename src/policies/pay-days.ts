import type { Policy } from '../policy'

/**
 * On which days of a month are debtors paid (发薪日)? With the days just before and after; a debtor's own, where they
 * are known, take their place.
 */
export const payDays: NonNullable<NonNullable<Policy['contact']>['payDays']> = {
  days: [5, 10, 15, 28, 30],
  daysBefore: 1,
  daysAfter: 1,
  source: {
    title: {
      en: 'Collections practice: pay-days 5, 10, 15, 28 and 30, with the days just before and after',
      'zh-CN': '催收实务：发薪日 5、10、15、28、30 日及其前后一日',
    },
    confidence: 'secondary',
  },
}
