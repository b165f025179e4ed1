import type { Guideline } from '../strategy'
import { pressingMeasures } from './pressing-measures'

/**
 * What holds for the work on any debt, whatever the customer (通用指引)? By rank: what the creditor owes first, then
 * compliance, authority and stage.
 */
export const guidelinesOfWork: readonly Guideline[] = [
  {
    id: 'special-care',
    label: { en: 'special care', 'zh-CN': '专人关怀' },
    precedence: 'vulnerability',
    when: { debtorSegment: 'special' },
    channels: ['phone', 'letter'],
    tone: 'gentle',
    withholds: pressingMeasures,
    reviewWithinDays: 14,
    note: { en: 'Patient, reduced contact, trained staff.', 'zh-CN': '耐心、减少联系、由专门人员处理。' },
  },
  {
    id: 'own-promise-overdue',
    label: { en: 'the creditor is late with what it promised', 'zh-CN': '我方承诺逾期未办' },
    precedence: 'compliance',
    when: { ownPromises: 'overdue' },
    playbook: ['disagreement-creditor-promised'],
    withholds: pressingMeasures,
    reviewWithinDays: 1,
    note: {
      en: 'Done first; until then the point is not pressed.',
      'zh-CN': '先办妥；办妥之前不催这一点。',
    },
  },
  {
    id: 'semi-lost',
    label: { en: 'only others answer', 'zh-CN': '半失联' },
    precedence: 'compliance',
    when: { reachability: 'semi-lost' },
    callGoal: 'right-person',
    playbook: ['refusal-silent-after-promise'],
    note: {
      en: 'Others owe nothing and hear nothing of the debt: letters and the formal path go on.',
      'zh-CN': '他人不负还款责任，对债务一概不提；函件与正式途径照常进行。',
    },
  },
  {
    id: 'lost',
    label: { en: 'nobody answers', 'zh-CN': '失联' },
    precedence: 'compliance',
    when: { reachability: 'lost' },
    callGoal: 'right-person',
    measures: ['address-search'],
    note: {
      en: 'Sought only in lawful, necessary sources.',
      'zh-CN': '仅通过合法、必要的来源查找。',
    },
  },
  {
    id: 'major-case',
    label: { en: 'major case', 'zh-CN': '重大案件' },
    precedence: 'authority',
    when: { pastDue: { above: '1000000.00' } },
    measures: ['task-force'],
    reviewWithinDays: 3,
    note: {
      en: 'A task force with sales, finance, legal and service. Above the largest limit, a choice.',
      'zh-CN': '由销售、财务、法务、客服组成专项小组。以最高权限额为界，为选定的界限。',
    },
  },
  {
    id: 'broken-promises',
    label: { en: 'promises broken', 'zh-CN': '一再失约' },
    precedence: 'stage',
    when: { promiseReliability: 'unreliable' },
    callGoal: 'payment-date',
    tone: 'formal',
    playbook: ['refusal-broken-promises'],
    withholds: ['grace-days', 'regular-payer-terms'],
    approver: 'supervisor',
    reviewWithinDays: 1,
    note: {
      en: 'One is a data point, two in a row are a pattern: the supervisor takes it up.',
      'zh-CN': '一次是个案，连续两次是规律：升级至主管。',
    },
  },
  {
    id: 'reliable',
    label: { en: 'promises kept', 'zh-CN': '信守承诺' },
    precedence: 'segment',
    when: { promiseReliability: 'reliable' },
    offers: ['regular-payer-terms'],
    note: { en: 'Better terms for regular payers.', 'zh-CN': '对按时付款者给予优惠条件。' },
  },
  {
    id: 'one-broken-promise',
    label: { en: 'promises kept at times', 'zh-CN': '承诺时好时坏' },
    precedence: 'segment',
    when: { promiseReliability: 'mixed' },
    playbook: ['refusal-broken-promises'],
    reviewWithinDays: 3,
    note: { en: 'One is a data point.', 'zh-CN': '一次只是个案。' },
  },
  {
    id: 'visit-in-special-cases',
    label: { en: 'no visit unless the arrears are heavy', 'zh-CN': '非重度逾期不上门' },
    precedence: 'stage',
    when: {
      treatment: ['formal-demand', 'sue'],
      severity: ['light', 'medium', 'not-past-due', 'not-known'],
    },
    channels: ['letter', 'phone', 'email'],
    note: { en: 'A visit only for heavy arrears.', 'zh-CN': '仅重度逾期时上门。' },
  },
  {
    id: 'visit-after-other-means',
    label: { en: 'no visit before other means', 'zh-CN': '其他方式未尽不上门' },
    precedence: 'stage',
    when: { treatment: 'formal-demand', softEffortFailed: false },
    channels: ['letter', 'phone', 'email'],
    note: { en: 'A visit only after other means without effect.', 'zh-CN': '仅其他方式无效时上门。' },
  },
  {
    id: 'heavy-and-tried',
    label: { en: 'heavy arrears, soft collection without effect', 'zh-CN': '重度逾期且软催收无效' },
    precedence: 'stage',
    when: { stage: 'litigation', severity: 'heavy' },
    measures: ['agency'],
    note: {
      en: 'Heavy arrears may go to an agency, under the same limits, counted together.',
      'zh-CN': '重度逾期可委外，适用同样的限制并合并计数。',
    },
  },
  {
    id: 'decline',
    label: { en: 'decline', 'zh-CN': '死亡期' },
    precedence: 'stage',
    when: { lifeCycle: 'decline' },
    reviewWithinDays: 30,
    note: {
      en: 'Formal and legal measures or review, weighed against their cost; age alone changes nothing else.',
      'zh-CN': '正式与法律措施或复核，权衡成本；不因账龄本身而改变其他做法。',
    },
  },
]
