import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/**
 * How heavy are the arrears of a firm (逾期程度), by time and amount together? The amounts are a choice: what a
 * collector and a supervisor may decide alone.
 */
export const severityOfFirms: Segmentation = {
  id: 'severity',
  label: { en: 'severity', 'zh-CN': '逾期程度' },
  segments: [
    { id: 'light', label: { en: 'light', 'zh-CN': '轻度' } },
    { id: 'medium', label: { en: 'medium', 'zh-CN': '中度' } },
    { id: 'heavy', label: { en: 'heavy', 'zh-CN': '重度' } },
    { id: 'not-past-due', label: { en: 'not past due', 'zh-CN': '未逾期' } },
    notKnown,
  ],
  table: {
    id: 'severity',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'not-past-due',
        when: { daysPastDue: { to: 0 } },
        outcome: 'not-past-due',
        note: { en: 'Nothing is late.', 'zh-CN': '没有逾期。' },
      },
      {
        id: 'light',
        when: { daysPastDue: { from: 1, to: 30 }, pastDue: { to: '100000.00' } },
        outcome: 'light',
        note: {
          en: 'Short and small, mostly oversight: up to 30 days and 100,000; both limits are a choice.',
          'zh-CN': '时间短、金额小，多为疏忽：30 天及 100,000 元以内，两个界限均由债权方选定。',
        },
      },
      {
        id: 'short-not-small',
        when: { daysPastDue: { from: 1, to: 30 }, pastDue: { above: '100000.00' } },
        outcome: 'medium',
        note: { en: 'Short, but not small.', 'zh-CN': '时间短，但金额不小。' },
      },
      {
        id: 'medium',
        when: { daysPastDue: { from: 31, to: 90 } },
        outcome: 'medium',
        note: { en: 'Middling by its days, whatever the amount.', 'zh-CN': '按天数属中等，与金额无关。' },
      },
      {
        id: 'heavy',
        when: { daysPastDue: { from: 91 }, pastDue: { from: '500000.00' } },
        outcome: 'heavy',
        note: {
          en: 'Long and large: over 90 days and from 500,000; both limits are a choice.',
          'zh-CN': '时间长、金额大：超过 90 天且达到 500,000 元，两个界限均由债权方选定。',
        },
      },
      {
        id: 'long-not-large',
        when: { daysPastDue: { from: 91 }, pastDue: { below: '500000.00' } },
        outcome: 'medium',
        note: { en: 'Long, but not large.', 'zh-CN': '时间长，但金额不大。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: light, medium and heavy arrears, by time and amount together',
        'zh-CN': '催收实务：按时间与金额区分轻度、中度、重度逾期',
      },
      confidence: 'secondary',
    },
  },
}

/**
 * How heavy are the arrears of a person (逾期程度), by time and amount together? The amounts are a choice, a tenth
 * of those between firms.
 */
export const severityOfPersons: Segmentation = {
  id: 'severity',
  label: { en: 'severity', 'zh-CN': '逾期程度' },
  segments: [
    { id: 'light', label: { en: 'light', 'zh-CN': '轻度' } },
    { id: 'medium', label: { en: 'medium', 'zh-CN': '中度' } },
    { id: 'heavy', label: { en: 'heavy', 'zh-CN': '重度' } },
    { id: 'not-past-due', label: { en: 'not past due', 'zh-CN': '未逾期' } },
    notKnown,
  ],
  table: {
    id: 'severity',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'not-past-due',
        when: { daysPastDue: { to: 0 } },
        outcome: 'not-past-due',
        note: { en: 'Nothing is late.', 'zh-CN': '没有逾期。' },
      },
      {
        id: 'light',
        when: { daysPastDue: { from: 1, to: 30 }, pastDue: { to: '10000.00' } },
        outcome: 'light',
        note: {
          en: 'Short and small, mostly oversight: up to 30 days and 10,000; both limits are a choice.',
          'zh-CN': '时间短、金额小，多为疏忽：30 天及 10,000 元以内，两个界限均由出借方选定。',
        },
      },
      {
        id: 'short-not-small',
        when: { daysPastDue: { from: 1, to: 30 }, pastDue: { above: '10000.00' } },
        outcome: 'medium',
        note: { en: 'Short, but not small.', 'zh-CN': '时间短，但金额不小。' },
      },
      {
        id: 'medium',
        when: { daysPastDue: { from: 31, to: 90 } },
        outcome: 'medium',
        note: { en: 'Middling by its days, whatever the amount.', 'zh-CN': '按天数属中等，与金额无关。' },
      },
      {
        id: 'heavy',
        when: { daysPastDue: { from: 91 }, pastDue: { from: '50000.00' } },
        outcome: 'heavy',
        note: {
          en: 'Long and large: over 90 days and from 50,000; both limits are a choice.',
          'zh-CN': '时间长、金额大：超过 90 天且达到 50,000 元，两个界限均由出借方选定。',
        },
      },
      {
        id: 'long-not-large',
        when: { daysPastDue: { from: 91 }, pastDue: { below: '50000.00' } },
        outcome: 'medium',
        note: { en: 'Long, but not large.', 'zh-CN': '时间长，但金额不大。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: light, medium and heavy arrears, by time and amount together',
        'zh-CN': '催收实务：按时间与金额区分轻度、中度、重度逾期',
      },
      confidence: 'secondary',
    },
  },
}
