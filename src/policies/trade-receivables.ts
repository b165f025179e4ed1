import type { Policy } from '../policy'
import { simpleBuckets } from './bucket-tables'
import { examples } from './examples'
import { declaredFacts, segmentations } from './segmentations'
import { commitments, strategy } from './strategy'

/**
 * Trade receivables between firms (应收账款), as collections practice tells them.
 *
 * Its choices: the due date is day 0; four grades of risk by 30, 60 and 90 days; soft collection from day
 * 30 (the narrow reading); amounts of authority in CNY. Its evidence is practice, marked secondary.
 */
export const tradeReceivables: Policy<'current' | 'low' | 'medium' | 'high' | 'very-high'> = {
  schemaVersion: 1,
  id: 'trade-receivables',
  version: '2',
  aging: {
    dueDateIsDay: 0,
    bucketTable: simpleBuckets,
  },
  facts: declaredFacts,
  classification: { segmentations },
  strategy,
  commitments,
  examples,
  contact: {
    bestHours: {
      channels: ['phone', 'visit'],
      hours: [
        { from: '09:30', to: '11:30' },
        { from: '14:00', to: '16:30' },
      ],
      source: {
        title: {
          en: 'Collections practice: the best hours between firms',
          'zh-CN': '催收实务：对企业的最佳联系时段',
        },
        confidence: 'secondary',
      },
    },
  },
}
