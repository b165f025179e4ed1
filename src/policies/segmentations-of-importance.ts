import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/**
 * Does the firm matter so much that management joins the decision (重要程度)? By a large debt, or a large effect on
 * the business.
 */
export const importance: Segmentation = {
  id: 'importance',
  label: { en: 'importance', 'zh-CN': '重要程度' },
  segments: [
    { id: 'important', label: { en: 'important', 'zh-CN': '重要' } },
    { id: 'ordinary', label: { en: 'ordinary', 'zh-CN': '一般' } },
    notKnown,
  ],
  table: {
    id: 'importance',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'important-by-amount',
        when: { pastDue: { from: '500000.00' } },
        outcome: 'important',
        note: {
          en: 'A large debt: management joins the decision. What is large is a choice.',
          'zh-CN': '欠款大：管理层参与决策。何为大额由债权方选定。',
        },
      },
      {
        id: 'important-by-effect',
        when: { largeEffect: true },
        outcome: 'important',
        note: {
          en: 'A large effect on the business: management joins the decision.',
          'zh-CN': '对业务影响大：管理层参与决策。',
        },
      },
      {
        id: 'ordinary',
        when: { pastDue: { below: '500000.00' }, largeEffect: false },
        outcome: 'ordinary',
        note: { en: 'Neither a large debt nor a large effect.', 'zh-CN': '欠款不大，影响也不大。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: importance of a firm that owes',
        'zh-CN': '催收实务：欠款企业的重要程度',
      },
      confidence: 'secondary',
    },
  },
}

/**
 * In which of the four cells of importance and risk is the firm (重要程度 × 风险)? High risk is worsening finances or
 * a bad record.
 */
export const standing: Segmentation = {
  id: 'standing',
  label: { en: 'importance by risk', 'zh-CN': '重要程度与风险' },
  segments: [
    { id: 'high-importance-high-risk', label: { en: 'high importance, high risk', 'zh-CN': '重要且高风险' } },
    { id: 'high-importance-low-risk', label: { en: 'high importance, low risk', 'zh-CN': '重要且低风险' } },
    { id: 'low-importance-high-risk', label: { en: 'low importance, high risk', 'zh-CN': '一般且高风险' } },
    { id: 'low-importance-low-risk', label: { en: 'low importance, low risk', 'zh-CN': '一般且低风险' } },
    notKnown,
  ],
  table: {
    id: 'standing',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'important-worsening',
        when: { importance: 'important', financesWorsening: true },
        outcome: 'high-importance-high-risk',
        note: {
          en: 'Worsening finances: top management, a special plan.',
          'zh-CN': '财务恶化：高层介入，专门方案。',
        },
      },
      {
        id: 'important-bad-record',
        when: { importance: 'important', badRecord: true },
        outcome: 'high-importance-high-risk',
        note: {
          en: 'A bad record: top management, a special plan.',
          'zh-CN': '记录不良：高层介入，专门方案。',
        },
      },
      {
        id: 'important-sound',
        when: { importance: 'important', financesWorsening: false, badRecord: false },
        outcome: 'high-importance-low-risk',
        note: { en: 'The relationship is kept, the principle held.', 'zh-CN': '维护关系，坚持原则。' },
      },
      {
        id: 'ordinary-worsening',
        when: { importance: 'ordinary', financesWorsening: true },
        outcome: 'low-importance-high-risk',
        note: {
          en: 'Worsening finances: standard process, shorter terms, earlier escalation, credit hold.',
          'zh-CN': '财务恶化：标准流程，缩短账期，提前升级，暂停供货。',
        },
      },
      {
        id: 'ordinary-bad-record',
        when: { importance: 'ordinary', badRecord: true },
        outcome: 'low-importance-high-risk',
        note: {
          en: 'A bad record: standard process, shorter terms, earlier escalation, credit hold.',
          'zh-CN': '记录不良：标准流程，缩短账期，提前升级，暂停供货。',
        },
      },
      {
        id: 'ordinary-sound',
        when: { importance: 'ordinary', financesWorsening: false, badRecord: false },
        outcome: 'low-importance-low-risk',
        note: { en: 'Standard process.', 'zh-CN': '标准流程。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: importance by risk, four cells',
        'zh-CN': '催收实务：重要程度与风险四格',
      },
      confidence: 'secondary',
    },
  },
}
