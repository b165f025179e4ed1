import type { Label } from '../foundations'
import type { WorklistKey, WorklistReason } from './order-worklist'

/** How is each reason for the place of a case in a worklist called (排序理由)? */
export const worklistReasonLabels: Readonly<Record<WorklistReason['code'], Label>> = {
  urgency: { en: 'by its urgency', 'zh-CN': '按紧迫度' },
  'urgency-at-most': { en: 'by the highest urgency it may have', 'zh-CN': '按可能的最高紧迫度' },
  'urgency-not-known': { en: 'urgency not known, so first', 'zh-CN': '紧迫度不明，排在最前' },
  'no-urgency': { en: 'without urgency, so last', 'zh-CN': '无紧迫度，排在最后' },
  'follow-up': { en: 'by its next follow-up', 'zh-CN': '按下次跟进日' },
  'follow-up-at-earliest': {
    en: 'by the earliest follow-up it may have',
    'zh-CN': '按可能的最早跟进日',
  },
  'follow-up-not-known': { en: 'next follow-up not known, so first', 'zh-CN': '跟进日不明，排在最前' },
  'no-follow-up': { en: 'not followed up, so last', 'zh-CN': '不跟进，排在最后' },
  review: { en: 'by its review', 'zh-CN': '按复核日' },
  'review-at-earliest': { en: 'by the earliest review it may have', 'zh-CN': '按可能的最早复核日' },
  'review-not-known': { en: 'review not known, so first', 'zh-CN': '复核日不明，排在最前' },
  'no-review': { en: 'without a review, so last', 'zh-CN': '无复核日，排在最后' },
}

/** How is each thing called by which a case comes after the one before it (先后依据)? */
export const worklistKeyLabels: Readonly<Record<WorklistKey, Label>> = {
  urgency: { en: 'less urgent', 'zh-CN': '紧迫度较低' },
  'follow-up': { en: 'followed up later', 'zh-CN': '跟进日较晚' },
  review: { en: 'reviewed later', 'zh-CN': '复核日较晚' },
  id: { en: 'alike, by the id', 'zh-CN': '其余相同，按编号' },
}
