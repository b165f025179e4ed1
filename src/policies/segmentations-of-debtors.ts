import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/**
 * Which customer segment is this (客户分类)? The first that holds, in the order of care: those who are owed care
 * come before those who are pressed. The order is a choice.
 *
 * Special is who the lender has put into special care, a decision of its own that says nothing of why: the
 * reasons are protected, and whatever reads them may only ease (`specialGroup`), while some of these segments
 * press.
 */
export const debtorSegment: Segmentation = {
  id: 'debtorSegment',
  label: { en: 'customer segment', 'zh-CN': '客户分类' },
  segments: [
    { id: 'special', label: { en: 'special', 'zh-CN': '特殊客户' } },
    { id: 'hardship', label: { en: 'hardship', 'zh-CN': '困难客户' } },
    { id: 'refusing', label: { en: 'refusing', 'zh-CN': '拒绝还款客户' } },
    { id: 'long-overdue-low-will', label: { en: 'long overdue, low will', 'zh-CN': '长期逾期且还款意愿低' } },
    { id: 'high-risk', label: { en: 'high risk', 'zh-CN': '高风险客户' } },
    { id: 'heavy', label: { en: 'heavy', 'zh-CN': '重度逾期' } },
    { id: 'potential-payer', label: { en: 'potential payer', 'zh-CN': '有潜在还款能力客户' } },
    { id: 'medium', label: { en: 'medium', 'zh-CN': '中度逾期' } },
    { id: 'short-term', label: { en: 'short-term', 'zh-CN': '短期逾期客户' } },
    { id: 'low-risk', label: { en: 'low risk', 'zh-CN': '低风险客户' } },
    { id: 'light', label: { en: 'light', 'zh-CN': '轻度逾期' } },
    notKnown,
  ],
  table: {
    id: 'debtorSegment',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'special',
        when: { specialCare: true },
        outcome: 'special',
        note: {
          en: 'Patient, reduced contact, trained staff. Why stays with the protected facts.',
          'zh-CN': '耐心、减少联系、由专门人员处理。原因仅留存于受保护的事实中。',
        },
      },
      {
        id: 'hardship',
        when: { hardshipKind: ['disaster', 'epidemic', 'unemployment', 'livelihoods', 'other'] },
        outcome: 'hardship',
        note: {
          en: 'Deferral, adapted plan, referral to budget or debt advice.',
          'zh-CN': '延期、调整方案、转介理财或债务咨询。',
        },
      },
      {
        id: 'refusing',
        when: { intent: 'refusing' },
        outcome: 'refusing',
        note: { en: 'Clear demand, lawyer, suit.', 'zh-CN': '明确催告、律师、诉讼。' },
      },
      {
        id: 'long-overdue-low-will',
        when: { risk: 'very-high', willing: false },
        outcome: 'long-overdue-low-will',
        note: {
          en: 'Litigation, credit reporting, enforcement; privacy and dignity kept. Long is over 90 days, a choice.',
          'zh-CN': '诉讼、征信报送、执行；尊重隐私与尊严。长期指超过 90 天，为选定的界限。',
        },
      },
      {
        id: 'high-risk',
        when: { creditRisk: 'high' },
        outcome: 'high-risk',
        note: {
          en: 'Debt high, ability weak: call, visit, legal; negotiation stays open.',
          'zh-CN': '负债高、能力弱：电话、上门、法律途径；始终可以协商。',
        },
      },
      {
        id: 'heavy',
        when: { severity: 'heavy' },
        outcome: 'heavy',
        note: { en: 'Visit, suit and seizure, agency.', 'zh-CN': '上门、诉讼保全、委外。' },
      },
      {
        id: 'potential-payer',
        when: { willing: true, risk: ['medium', 'high', 'very-high'] },
        outcome: 'potential-payer',
        note: {
          en: 'Willing, overdue: call, letter, meeting, plan. From day 31, a choice: before it the milder segments say more.',
          'zh-CN': '有意愿但已逾期：电话、函件、面谈、方案。自第 31 天起为选定的界限，此前以较轻的分类为准。',
        },
      },
      {
        id: 'medium',
        when: { severity: 'medium' },
        outcome: 'medium',
        note: {
          en: 'Negotiated plan; late fee and damages claimed as agreed.',
          'zh-CN': '协商方案；按约定主张滞纳金与损失。',
        },
      },
      {
        id: 'short-term',
        when: {
          risk: 'low',
          daysPastDue: { from: 1 },
          timesLate: { to: 3 },
          intent: ['unaware', 'temporary-difficulty'],
        },
        outcome: 'short-term',
        note: {
          en: 'Once or a few times, oversight or passing trouble: friendly reminder, days of grace. Three times in a year are a choice.',
          'zh-CN': '一次或数次，疏忽或暂时困难：友好提醒，给予宽限。一年三次为选定的界限。',
        },
      },
      {
        id: 'low-risk',
        when: { creditRisk: 'low' },
        outcome: 'low-risk',
        note: {
          en: 'Debt low, ability strong: SMS, e-mail, self-service; extension, partial interest relief.',
          'zh-CN': '负债低、能力强：短信、邮件、自助；延期、部分利息减免。',
        },
      },
      {
        id: 'light',
        when: { severity: 'light' },
        outcome: 'light',
        note: {
          en: 'Reminder; rebate for those who have paid a large part.',
          'zh-CN': '提醒；已还大部分者可给予减免。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: segments and their treatment',
        'zh-CN': '催收实务：客户分类与处理',
      },
      confidence: 'secondary',
    },
  },
}
