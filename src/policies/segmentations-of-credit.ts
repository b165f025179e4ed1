import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/**
 * How risky is the debtor, by all debts and the ability to pay them together (信用风险)? Not the age of the arrears,
 * which `risk` tells.
 */
export const creditRisk: Segmentation = {
  id: 'creditRisk',
  label: { en: 'credit risk', 'zh-CN': '信用风险' },
  segments: [
    { id: 'high', label: { en: 'high', 'zh-CN': '高' } },
    { id: 'middle', label: { en: 'middle', 'zh-CN': '中' } },
    { id: 'low', label: { en: 'low', 'zh-CN': '低' } },
    notKnown,
  ],
  table: {
    id: 'creditRisk',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'high',
        when: { debtBurden: 'high', capacity: ['temporarily-unable', 'unable'] },
        outcome: 'high',
        note: { en: 'Debt high, ability weak.', 'zh-CN': '负债高、还款能力弱。' },
      },
      {
        id: 'low',
        when: { debtBurden: 'low', capacity: 'able' },
        outcome: 'low',
        note: { en: 'Debt low, ability strong.', 'zh-CN': '负债低、还款能力强。' },
      },
      {
        id: 'middle',
        when: { debtBurden: ['high', 'middle', 'low'], capacity: ['able', 'temporarily-unable', 'unable'] },
        outcome: 'middle',
        note: { en: 'Neither the one nor the other.', 'zh-CN': '介于两者之间。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: high and low risk by debt and ability',
        'zh-CN': '催收实务：按负债与能力区分高风险、低风险客户',
      },
      confidence: 'secondary',
    },
  },
}

/** How hard will the case be (催收难度)? From credit standing, judged before a strategy is chosen. */
export const difficulty: Segmentation = {
  id: 'difficulty',
  label: { en: 'difficulty of the case', 'zh-CN': '催收难度' },
  segments: [
    { id: 'easy', label: { en: 'easy', 'zh-CN': '容易' } },
    { id: 'medium', label: { en: 'medium', 'zh-CN': '中等' } },
    { id: 'hard', label: { en: 'hard', 'zh-CN': '困难' } },
    notKnown,
  ],
  table: {
    id: 'difficulty',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'easy',
        when: { creditStanding: 'premium' },
        outcome: 'easy',
        note: { en: 'Premium customers: gentle.', 'zh-CN': '优质客户：温和。' },
      },
      {
        id: 'medium',
        when: { creditStanding: 'ordinary' },
        outcome: 'medium',
        note: { en: 'Ordinary customers: standard.', 'zh-CN': '一般客户：标准。' },
      },
      {
        id: 'hard',
        when: { creditStanding: 'high-risk' },
        outcome: 'hard',
        note: { en: 'High-risk customers: strict.', 'zh-CN': '高风险客户：严格。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: difficulty of a case from credit standing',
        'zh-CN': '催收实务：按信用状况判断催收难度',
      },
      confidence: 'secondary',
    },
  },
}

/** What is the customer worth to the creditor (客户价值)? As people rated it. */
export const customerValue: Segmentation = {
  id: 'customerValue',
  label: { en: 'customer value', 'zh-CN': '客户价值' },
  segments: [
    { id: 'high', label: { en: 'high', 'zh-CN': '高' } },
    { id: 'middle', label: { en: 'middle', 'zh-CN': '中' } },
    { id: 'low', label: { en: 'low', 'zh-CN': '低' } },
    notKnown,
  ],
  table: {
    id: 'customerValue',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'high',
        when: { valueRated: 'high' },
        outcome: 'high',
        note: {
          en: 'Long-standing and hit by a sudden cause: phone, mail, a flexible plan.',
          'zh-CN': '老客户突遭变故：电话、邮件、灵活方案。',
        },
      },
      {
        id: 'middle',
        when: { valueRated: 'middle' },
        outcome: 'middle',
        note: { en: 'The standard course.', 'zh-CN': '按标准流程。' },
      },
      {
        id: 'low',
        when: { valueRated: 'low' },
        outcome: 'low',
        note: {
          en: 'The standard course too: value never lowers the care that is owed.',
          'zh-CN': '同样按标准流程：价值高低不影响应有的照顾。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: high, middle and low customer value',
        'zh-CN': '催收实务：高、中、低价值客户',
      },
      confidence: 'secondary',
    },
  },
}

/** Is the customer a long-standing one or new (合作关系)? By days since the first deal; for how long is a choice. */
export const relationship: Segmentation = {
  id: 'relationship',
  label: { en: 'relation', 'zh-CN': '合作关系' },
  segments: [
    { id: 'long-standing', label: { en: 'long-standing', 'zh-CN': '长期合作' } },
    { id: 'new', label: { en: 'new or occasional', 'zh-CN': '新客户或偶尔往来' } },
    notKnown,
  ],
  table: {
    id: 'relationship',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'long-standing',
        when: { daysAsCustomer: { from: 730 } },
        outcome: 'long-standing',
        note: {
          en: 'Longer terms, a credit line; two years are a choice.',
          'zh-CN': '账期较长、可给信用额度；两年为选定的界限。',
        },
      },
      {
        id: 'new',
        when: { daysAsCustomer: { below: 730 } },
        outcome: 'new',
        note: { en: 'Stricter; less than two years are a choice.', 'zh-CN': '从严；不足两年为选定的界限。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: long-standing and new customers',
        'zh-CN': '催收实务：长期客户与新客户',
      },
      confidence: 'secondary',
    },
  },
}
