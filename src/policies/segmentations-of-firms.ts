import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/**
 * Which type of customer is the firm (客户类型)? Rated on volume, payment history and strategic value together;
 * refreshed at set intervals, which the lender sets.
 */
export const customerType: Segmentation = {
  id: 'customerType',
  label: { en: 'customer type', 'zh-CN': '客户类型' },
  segments: [
    { id: 'core', label: { en: 'core', 'zh-CN': '核心客户' } },
    { id: 'growth', label: { en: 'growth', 'zh-CN': '成长客户' } },
    { id: 'ordinary', label: { en: 'ordinary', 'zh-CN': '一般客户' } },
    { id: 'problem', label: { en: 'problem', 'zh-CN': '问题客户' } },
    { id: 'occasional', label: { en: 'occasional', 'zh-CN': '临时客户' } },
    notKnown,
  ],
  table: {
    id: 'customerType',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'problem',
        when: { paymentHistory: 'often-late' },
        outcome: 'problem',
        note: {
          en: 'Often late, however large: strengthened, legal considered. That this comes first is a choice.',
          'zh-CN': '经常逾期，无论规模：加强处理，考虑法律途径。此行在先为选定的次序。',
        },
      },
      {
        id: 'occasional',
        when: { tradeVolume: 'few-deals', paymentHistory: ['prompt', 'sometimes-late'] },
        outcome: 'occasional',
        note: { en: 'Few deals: strict term, quick.', 'zh-CN': '往来少：账期从严，处理从快。' },
      },
      {
        id: 'core',
        when: {
          tradeVolume: 'large',
          relationship: 'long-standing',
          strategicValue: ['high', 'middle'],
          paymentHistory: ['prompt', 'sometimes-late'],
        },
        outcome: 'core',
        note: {
          en: 'Large and long: senior contact, relationship.',
          'zh-CN': '规模大、合作久：高层对接，维护关系。',
        },
      },
      {
        id: 'growth',
        when: {
          tradeVolume: 'regular',
          strategicValue: 'high',
          paymentHistory: ['prompt', 'sometimes-late'],
        },
        outcome: 'growth',
        note: {
          en: 'Potential, sometimes late: moderate, flexible.',
          'zh-CN': '有潜力、偶有逾期：适度、灵活。',
        },
      },
      {
        id: 'growth-large',
        when: {
          tradeVolume: 'large',
          relationship: 'new',
          strategicValue: 'high',
          paymentHistory: ['prompt', 'sometimes-late'],
        },
        outcome: 'growth',
        note: { en: 'Large, but not for long yet: potential.', 'zh-CN': '规模大但合作尚短：有潜力。' },
      },
      {
        id: 'ordinary',
        when: {
          tradeVolume: 'regular',
          strategicValue: ['middle', 'low'],
          paymentHistory: ['prompt', 'sometimes-late'],
        },
        outcome: 'ordinary',
        note: { en: 'Stable: standard.', 'zh-CN': '稳定：标准处理。' },
      },
      {
        id: 'ordinary-new',
        when: {
          tradeVolume: 'large',
          relationship: 'new',
          strategicValue: ['middle', 'low'],
          paymentHistory: ['prompt', 'sometimes-late'],
        },
        outcome: 'ordinary',
        note: {
          en: 'Large, new, and of no special value: standard.',
          'zh-CN': '规模大、新客户、无特别价值：标准处理。',
        },
      },
      {
        id: 'ordinary-large',
        when: {
          tradeVolume: 'large',
          relationship: 'long-standing',
          strategicValue: 'low',
          paymentHistory: ['prompt', 'sometimes-late'],
        },
        outcome: 'ordinary',
        note: {
          en: 'Large and long, but of low strategic value: standard.',
          'zh-CN': '规模大、合作久，但战略价值低：标准处理。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: five types of business customer',
        'zh-CN': '催收实务：五类企业客户',
      },
      confidence: 'secondary',
    },
  },
}

/**
 * How does the firm that owes behave (欠款企业行为)? As somebody observed it: an opinion, which changes tone, goal and
 * playbook alone. The names of the types are for the file.
 */
export const debtorBehavior: Segmentation = {
  id: 'debtorBehavior',
  label: { en: 'behavior of the firm that owes', 'zh-CN': '欠款企业行为' },
  segments: [
    { id: 'delays-with-money', label: { en: 'has money but delays', 'zh-CN': '有钱却拖延（无赖型）' } },
    {
      id: 'credit-as-finance',
      label: { en: 'uses credit as finance', 'zh-CN': '拿货款当资金周转（爱占便宜型）' },
    },
    { id: 'insolvent', label: { en: 'insolvent', 'zh-CN': '资不抵债（贫困型）' } },
    { id: 'changing-excuses', label: { en: 'changes its excuse', 'zh-CN': '借口多变（反复无常型）' } },
    notKnown,
  ],
  table: {
    id: 'debtorBehavior',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'delays-with-money',
        when: { behaviorNoted: 'delays-with-money' },
        outcome: 'delays-with-money',
        note: { en: 'Dated steps, part payments.', 'zh-CN': '分步并定日期，分批付款。' },
      },
      {
        id: 'credit-as-finance',
        when: { behaviorNoted: 'credit-as-finance' },
        outcome: 'credit-as-finance',
        note: { en: 'A discount that really ends.', 'zh-CN': '确有期限的折扣。' },
      },
      {
        id: 'insolvent',
        when: { behaviorNoted: 'insolvent' },
        outcome: 'insolvent',
        note: { en: 'Collect early, sympathy, settle.', 'zh-CN': '尽早催收，体谅，和解。' },
      },
      {
        id: 'changing-excuses',
        when: { behaviorNoted: 'changing-excuses' },
        outcome: 'changing-excuses',
        note: {
          en: "Often a large firm: facts, dates, documents, the approver's name.",
          'zh-CN': '多为大企业：要求提供事实、日期、单据和审批人姓名。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: four behaviors of firms that owe',
        'zh-CN': '催收实务：四类欠款企业行为',
      },
      confidence: 'secondary',
    },
  },
}
