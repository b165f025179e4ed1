import type { Policy } from '../policy'

type Strategy = NonNullable<Policy['strategy']>

/** The stages of the work on a debt (催收阶段), the mildest first. */
export const stages: Strategy['stages'] = [
  { id: 'pre-due', label: { en: 'not past due', 'zh-CN': '未到期提醒' } },
  { id: 'identify', label: { en: 'identify and classify', 'zh-CN': '识别分类' } },
  { id: 'soft', label: { en: 'soft collection', 'zh-CN': '软催收' } },
  { id: 'pre-litigation', label: { en: 'pre-litigation', 'zh-CN': '诉前催收' } },
  { id: 'litigation', label: { en: 'litigation', 'zh-CN': '诉讼催收' } },
  { id: 'asset-recovery', label: { en: 'asset recovery', 'zh-CN': '资产回收' } },
]

/**
 * In which stage is the work on this debt (阶段划分)? By days past due, in the narrow reading: days 1 to 29 rest with
 * identification, soft collection begins on day 30.
 *
 * What moves a case on: days, effort without effect, a judgment that the debtor cannot pay. What moves it back: the days,
 * which fall with every payment, and a cure, after which it begins anew.
 */
export const stageTable: Strategy['stageTable'] = {
  id: 'stages',
  hitPolicy: 'first',
  rows: [
    {
      id: 'pre-due',
      when: { daysPastDue: { to: 0 } },
      outcome: 'pre-due',
      note: { en: 'Reminder, order confirmation.', 'zh-CN': '提醒、确认订单。' },
    },
    {
      id: 'asset-recovery',
      when: { daysPastDue: { from: 1 }, courtOutcome: 'judgment-unpaid' },
      outcome: 'asset-recovery',
      note: {
        en: 'After judgment, where the debtor cannot pay: seizure, valuation, auction, restructuring, write-off.',
        'zh-CN': '判决之后，债务人无力支付的：查封、评估、拍卖、重组、核销。',
      },
    },
    {
      id: 'identify',
      when: { daysPastDue: { from: 1, to: 29 } },
      outcome: 'identify',
      note: {
        en: 'Arrears are answered from the first day: classified by days, amount and type of customer, put in order, first reminders.',
        'zh-CN': '从逾期第一天起即作应对：按天数、金额、客户类型分类，排定次序，首次提醒。',
      },
    },
    {
      id: 'soft',
      when: { daysPastDue: { from: 30, to: 60 } },
      outcome: 'soft',
      note: {
        en: 'Friendly reminder by phone, SMS and mail. Day 60 is still soft.',
        'zh-CN': '电话、短信、邮件友好提醒。第 60 天仍属软催收。',
      },
    },
    {
      id: 'pre-litigation',
      when: { daysPastDue: { from: 61, to: 90 } },
      outcome: 'pre-litigation',
      note: {
        en: 'Formal letter, visit in special cases, legal position. Day 90 is still pre-litigation.',
        'zh-CN': '正式函件、特殊情况上门、法律立场。第 90 天仍属诉前。',
      },
    },
    {
      id: 'litigation',
      when: { daysPastDue: { from: 91 }, softEffortFailed: true },
      outcome: 'litigation',
      note: {
        en: "Lawyer's letter, suit, preservation; only after soft collection was tried without effect.",
        'zh-CN': '律师函、起诉、保全；仅在软催收无效之后。',
      },
    },
    {
      id: 'not-tried',
      when: { daysPastDue: { from: 91 } },
      outcome: 'pre-litigation',
      note: {
        en: 'Soft collection comes first, however late the debt.',
        'zh-CN': '无论逾期多久，先做软催收。',
      },
    },
  ],
  source: {
    title: {
      en: 'Collections practice: stages by 30, 60 and 90 days, narrow reading',
      'zh-CN': '催收实务：按 30、60、90 天分阶段（窄口径）',
    },
    confidence: 'secondary',
  },
}

/** Every how many days is the debtor followed up (跟进频率)? A wish, which contact law limits. */
export const cadenceTable: Strategy['cadenceTable'] = {
  id: 'cadence',
  hitPolicy: 'first',
  rows: [
    {
      id: 'with-care',
      when: { daysPastDue: { from: 1 }, debtorSegment: ['special', 'hardship'] },
      outcome: 14,
      note: {
        en: 'Reduced contact where care or hardship is; how far is a choice.',
        'zh-CN': '须关怀或处于困难的，减少联系；具体间隔为选定。',
      },
    },
    {
      id: 'unable',
      when: { daysPastDue: { from: 1 }, intent: 'unable' },
      outcome: 14,
      note: {
        en: 'More contacts bring no money where there is none.',
        'zh-CN': '无力还款者，多联系无益。',
      },
    },
    {
      id: 'disputing',
      when: { daysPastDue: { from: 1 }, intent: 'disputing' },
      outcome: 7,
      note: {
        en: 'To settle the dispute, and not to press; how often is a choice.',
        'zh-CN': '为解决争议而跟进，不是施压；间隔为选定。',
      },
    },
    { id: 'weekly', when: { daysPastDue: { from: 1, to: 7 } }, outcome: 7 },
    {
      id: 'small-and-unwilling',
      when: {
        daysPastDue: { from: 8, to: 30 },
        severity: 'light',
        intent: ['delaying', 'refusing'],
      },
      outcome: 2,
      note: {
        en: 'A small debt with weak willingness may be followed up more often, within the limits.',
        'zh-CN': '金额小而意愿弱的，可在限度内适当提高跟进频率。',
      },
    },
    { id: 'every-3-days', when: { daysPastDue: { from: 8, to: 30 } }, outcome: 3 },
    { id: 'every-2-days', when: { daysPastDue: { from: 31, to: 60 } }, outcome: 2 },
    {
      id: 'daily',
      when: { daysPastDue: { from: 61 } },
      outcome: 1,
      note: {
        en: 'A wish, limited by contact law; no more contacts than the purpose needs.',
        'zh-CN': '此为意愿，受联系规则限制；联系次数以达到目的为限。',
      },
    },
  ],
  source: {
    title: {
      en: 'Collections practice: follow-up every 7, 3, 2 and 1 days',
      'zh-CN': '催收实务：每 7、3、2、1 天跟进',
    },
    confidence: 'secondary',
  },
}
