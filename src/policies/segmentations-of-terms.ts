import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

const source: Segmentation['table']['source'] = {
  title: {
    en: 'Collections practice: limit and terms by credit grade and by the payment cycle of the trade',
    'zh-CN': '催收实务：按信用等级与行业付款周期确定额度与账期',
  },
  confidence: 'secondary',
}

/** How fast does the trade of the firm pay (行业付款周期)? By the trade's normal term in days; where it is long is a choice. */
export const paymentCycle: Segmentation = {
  id: 'paymentCycle',
  label: { en: 'payment cycle of the trade', 'zh-CN': '行业付款周期' },
  segments: [
    { id: 'prompt', label: { en: 'prompt', 'zh-CN': '快' } },
    { id: 'usual', label: { en: 'usual', 'zh-CN': '一般' } },
    { id: 'slow', label: { en: 'slow', 'zh-CN': '慢' } },
    notKnown,
  ],
  table: {
    id: 'paymentCycle',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'prompt',
        when: { tradeTermDays: { to: 30 } },
        outcome: 'prompt',
        note: {
          en: 'A normal term of up to 30 days, as in retail, which pays promptly.',
          'zh-CN': '通常账期 30 天以内，如付款及时的零售业。',
        },
      },
      {
        id: 'usual',
        when: { tradeTermDays: { to: 60 } },
        outcome: 'usual',
        note: { en: 'A normal term of up to 60 days.', 'zh-CN': '通常账期 60 天以内。' },
      },
      {
        id: 'slow',
        when: { tradeTermDays: { above: 60 } },
        outcome: 'slow',
        note: {
          en: 'A longer normal term, as in construction, which pays late by habit.',
          'zh-CN': '通常账期更长，如惯于晚付的建筑业。',
        },
      },
      otherwiseNotKnown,
    ],
    source,
  },
}

/**
 * On which terms is more sold to the firm (账期)? By its grade and the payment cycle of its trade: the best have the normal
 * term of a trade, those in the middle one step less, low ones 15 days with security, and the lowest pay in advance. How
 * many days a step has is a choice.
 */
export const creditTerms: Segmentation = {
  id: 'creditTerms',
  label: { en: 'credit terms', 'zh-CN': '账期' },
  segments: [
    { id: 'prepayment', label: { en: 'prepayment', 'zh-CN': '预付款' } },
    {
      id: 'secured-15',
      label: { en: '15 days, with security or insurance', 'zh-CN': '15 天，须担保或投保' },
    },
    { id: 'net-15', label: { en: 'net 15 days', 'zh-CN': '15 天' } },
    { id: 'net-30', label: { en: 'net 30 days', 'zh-CN': '30 天' } },
    { id: 'net-60', label: { en: 'net 60 days', 'zh-CN': '60 天' } },
    { id: 'net-90', label: { en: 'net 90 days', 'zh-CN': '90 天' } },
    notKnown,
  ],
  table: {
    id: 'creditTerms',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'wilful',
        when: { wilfulDefault: true },
        outcome: 'prepayment',
        note: {
          en: 'Wilful default: prepayment, and tight contract terms.',
          'zh-CN': '恶意拖欠：预付款，合同条款从严。',
        },
      },
      {
        id: 'new-below-minimum',
        when: { relationship: 'new', creditGrade: ['ccc', 'cc', 'c', 'd', 'not-known'] },
        outcome: 'prepayment',
        note: {
          en: 'A new customer meets a minimum, here grade B, or prepays.',
          'zh-CN': '新客户须达最低标准（此处为 B 级），否则预付。',
        },
      },
      {
        id: 'lowest-grades',
        when: { creditGrade: ['c', 'd'] },
        outcome: 'prepayment',
        note: { en: 'The lowest grades prepay.', 'zh-CN': '最低等级预付。' },
      },
      {
        id: 'low-grades',
        when: { creditGrade: ['ccc', 'cc'] },
        outcome: 'secured-15',
        note: {
          en: 'A low grade has a shorter term, with security or insurance.',
          'zh-CN': '等级低者账期缩短，并须担保或投保。',
        },
      },
      {
        id: 'warned',
        when: { earlyWarning: 'strong', creditGrade: ['aaa', 'aa', 'a', 'bbb', 'bb', 'b'] },
        outcome: 'secured-15',
        note: {
          en: 'After a strong warning terms are shortened and security is asked for, whatever the grade.',
          'zh-CN': '明显预警后，无论等级均缩短账期并要求担保。',
        },
      },
      {
        id: 'high-grades-in-prompt-trade',
        when: { creditGrade: ['aaa', 'aa', 'a'], paymentCycle: 'prompt' },
        outcome: 'net-30',
        note: {
          en: 'The best grades have the normal term of a prompt trade.',
          'zh-CN': '高等级享有付款快的行业的通常账期。',
        },
      },
      {
        id: 'high-grades',
        when: { creditGrade: ['aaa', 'aa', 'a'], paymentCycle: 'usual' },
        outcome: 'net-60',
        note: { en: 'The best grades have the usual term.', 'zh-CN': '高等级享有一般账期。' },
      },
      {
        id: 'high-grades-in-slow-trade',
        when: { creditGrade: ['aaa', 'aa', 'a'], paymentCycle: 'slow' },
        outcome: 'net-90',
        note: {
          en: 'The best grades have the normal term of a slow trade.',
          'zh-CN': '高等级享有付款慢的行业的通常账期。',
        },
      },
      {
        id: 'middle-grades-in-prompt-trade',
        when: { creditGrade: ['bbb', 'bb', 'b'], paymentCycle: 'prompt' },
        outcome: 'net-15',
        note: { en: 'Half the term of the best grades.', 'zh-CN': '高等级账期的一半。' },
      },
      {
        id: 'middle-grades',
        when: { creditGrade: ['bbb', 'bb', 'b'], paymentCycle: 'usual' },
        outcome: 'net-30',
        note: { en: 'One step less than the best grades.', 'zh-CN': '比高等级少一档。' },
      },
      {
        id: 'middle-grades-in-slow-trade',
        when: { creditGrade: ['bbb', 'bb', 'b'], paymentCycle: 'slow' },
        outcome: 'net-60',
        note: {
          en: 'One step less than the best grades in a slow trade.',
          'zh-CN': '付款慢的行业中，比高等级少一档。',
        },
      },
      otherwiseNotKnown,
    ],
    source,
  },
}

/**
 * Up to what may the firm owe (信用额度)? In months of its purchases, so that the limit goes with the term: the best grades
 * may owe a month beyond their term, those in the middle what they buy within it.
 */
export const creditLimit: Segmentation = {
  id: 'creditLimit',
  label: { en: 'credit limit', 'zh-CN': '信用额度' },
  segments: [
    { id: 'none', label: { en: 'no credit', 'zh-CN': '不予赊销' } },
    { id: 'half-month', label: { en: "half a month's purchases", 'zh-CN': '半个月采购额' } },
    { id: 'one-month', label: { en: "one month's purchases", 'zh-CN': '一个月采购额' } },
    { id: 'two-months', label: { en: "two months' purchases", 'zh-CN': '两个月采购额' } },
    { id: 'three-months', label: { en: "three months' purchases", 'zh-CN': '三个月采购额' } },
    { id: 'four-months', label: { en: "four months' purchases", 'zh-CN': '四个月采购额' } },
    notKnown,
  ],
  table: {
    id: 'creditLimit',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'prepaying',
        when: { creditTerms: 'prepayment' },
        outcome: 'none',
        note: { en: 'Who prepays has no limit to use.', 'zh-CN': '预付者无额度。' },
      },
      {
        id: 'short-term',
        when: { creditTerms: ['secured-15', 'net-15'] },
        outcome: 'half-month',
        note: {
          en: 'What is bought within 15 days; after a warning the limit is lowered to it.',
          'zh-CN': '15 天内的采购额；预警后额度降至此。',
        },
      },
      {
        id: 'high-grades-net-30',
        when: { creditGrade: ['aaa', 'aa', 'a'], creditTerms: 'net-30' },
        outcome: 'two-months',
        note: { en: 'A month beyond the term of the best grades.', 'zh-CN': '高等级：账期之外再加一个月。' },
      },
      {
        id: 'high-grades-net-60',
        when: { creditGrade: ['aaa', 'aa', 'a'], creditTerms: 'net-60' },
        outcome: 'three-months',
        note: { en: 'A month beyond the term of the best grades.', 'zh-CN': '高等级：账期之外再加一个月。' },
      },
      {
        id: 'net-90',
        when: { creditTerms: 'net-90' },
        outcome: 'four-months',
        note: { en: 'A month beyond the longest term.', 'zh-CN': '最长账期之外再加一个月。' },
      },
      {
        id: 'net-30',
        when: { creditTerms: 'net-30' },
        outcome: 'one-month',
        note: { en: 'What a middling grade buys within 30 days.', 'zh-CN': '中等等级：30 天内的采购额。' },
      },
      {
        id: 'net-60',
        when: { creditTerms: 'net-60' },
        outcome: 'two-months',
        note: { en: 'What a middling grade buys within 60 days.', 'zh-CN': '中等等级：60 天内的采购额。' },
      },
      otherwiseNotKnown,
    ],
    source,
  },
}

/** How much of its limit does the firm use (额度使用)? By what it owes and has on order, so that an alarm comes before a breach. */
export const limitUse: Segmentation = {
  id: 'limitUse',
  label: { en: 'use of the limit', 'zh-CN': '额度使用' },
  segments: [
    { id: 'over', label: { en: 'over the limit', 'zh-CN': '超过额度' } },
    { id: 'near', label: { en: 'near the limit', 'zh-CN': '接近额度' } },
    { id: 'within', label: { en: 'well within the limit', 'zh-CN': '额度充足' } },
    notKnown,
  ],
  table: {
    id: 'limitUse',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'over',
        when: { limitUsedShare: { above: 1 } },
        outcome: 'over',
        note: { en: 'More than the limit: special control.', 'zh-CN': '超过额度：专门管控。' },
      },
      {
        id: 'near',
        when: { limitUsedShare: { from: 0.8 } },
        outcome: 'near',
        note: {
          en: 'Four fifths of the limit or more, a choice: the alarm before a breach.',
          'zh-CN': '达到额度的八成（选定的界限）：突破之前先预警。',
        },
      },
      {
        id: 'within',
        when: { limitUsedShare: { below: 0.8 } },
        outcome: 'within',
        note: { en: 'Less than four fifths: monitoring.', 'zh-CN': '不足八成：持续监测。' },
      },
      otherwiseNotKnown,
    ],
    source,
  },
}
