import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/** Which hardship has hit the debtor (困难类型)? From marks and what people noted. It is a reason to ease. */
export const hardshipKind: Segmentation = {
  id: 'hardshipKind',
  label: { en: 'kind of hardship', 'zh-CN': '困难类型' },
  segments: [
    { id: 'disaster', label: { en: 'disaster', 'zh-CN': '灾害' } },
    { id: 'epidemic', label: { en: 'epidemic', 'zh-CN': '疫情' } },
    { id: 'unemployment', label: { en: 'unemployment', 'zh-CN': '失业' } },
    {
      id: 'livelihoods',
      label: { en: 'a small firm on which livelihoods hang', 'zh-CN': '关系生计的小微企业' },
    },
    { id: 'other', label: { en: 'other', 'zh-CN': '其他困难' } },
    { id: 'none', label: { en: 'none', 'zh-CN': '无困难' } },
    notKnown,
  ],
  table: {
    id: 'hardshipKind',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'disaster-marked',
        when: { hitByDisaster: true },
        outcome: 'disaster',
        note: { en: 'Marked as hit by a disaster.', 'zh-CN': '已标记受灾。' },
      },
      {
        id: 'disaster',
        when: { hardshipCause: 'disaster' },
        outcome: 'disaster',
        note: { en: 'Deferral, adapted plan.', 'zh-CN': '延期，调整方案。' },
      },
      {
        id: 'epidemic',
        when: { hardshipCause: 'epidemic' },
        outcome: 'epidemic',
        note: { en: 'Deferral, adapted plan.', 'zh-CN': '延期，调整方案。' },
      },
      {
        id: 'unemployment',
        when: { hardshipCause: 'unemployment' },
        outcome: 'unemployment',
        note: {
          en: 'Adapted plan, referral to budget or debt advice.',
          'zh-CN': '调整方案，转介理财或债务咨询。',
        },
      },
      {
        id: 'livelihoods',
        when: { hardshipCause: 'livelihoods' },
        outcome: 'livelihoods',
        note: {
          en: 'Adapted plan: what the firm loses its people lose.',
          'zh-CN': '调整方案：企业倒下，依其为生者也失去生计。',
        },
      },
      {
        id: 'other',
        when: { hardshipCause: 'other' },
        outcome: 'other',
        note: { en: 'Hardship of another kind.', 'zh-CN': '其他类型的困难。' },
      },
      {
        id: 'in-hardship',
        when: { inHardship: true },
        outcome: 'other',
        note: {
          en: 'In hardship, and nobody noted which: it counts before a note of none.',
          'zh-CN': '处于困难但未记录类型；优先于“无困难”的记录。',
        },
      },
      {
        id: 'none',
        when: { hardshipCause: 'none' },
        outcome: 'none',
        note: { en: 'Somebody asked, and there is none.', 'zh-CN': '已询问，无困难。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: { en: 'Collections practice: customers in hardship', 'zh-CN': '催收实务：困难客户' },
      confidence: 'secondary',
    },
  },
}

/**
 * Does the debtor belong to a group that is owed special care (特殊群体)? All that it reads is protected: guidelines
 * may ease by it, and none may press.
 */
export const specialGroup: Segmentation = {
  id: 'specialGroup',
  label: { en: 'special group', 'zh-CN': '特殊群体' },
  segments: [
    { id: 'elderly', label: { en: 'elderly', 'zh-CN': '老年人' } },
    { id: 'disabled', label: { en: 'disabled', 'zh-CN': '残障人士' } },
    { id: 'seriously-ill', label: { en: 'seriously ill', 'zh-CN': '重病患者' } },
    { id: 'minor', label: { en: 'a minor', 'zh-CN': '未成年人' } },
    { id: 'none', label: { en: 'none', 'zh-CN': '非特殊群体' } },
    notKnown,
  ],
  table: {
    id: 'specialGroup',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'minor-marked',
        when: { isMinor: true },
        outcome: 'minor',
        note: { en: 'Marked as a minor.', 'zh-CN': '已标记未成年。' },
      },
      {
        id: 'disabled-marked',
        when: { severelyDisabled: true },
        outcome: 'disabled',
        note: { en: 'Marked as severely disabled.', 'zh-CN': '已标记重度残疾。' },
      },
      {
        id: 'ill-marked',
        when: { hospitalized: true },
        outcome: 'seriously-ill',
        note: { en: 'Marked as in hospital.', 'zh-CN': '已标记住院治疗。' },
      },
      {
        id: 'minor',
        when: { specialCircumstances: 'minor' },
        outcome: 'minor',
        note: { en: 'Trained staff.', 'zh-CN': '由专门人员处理。' },
      },
      {
        id: 'disabled',
        when: { specialCircumstances: 'disabled' },
        outcome: 'disabled',
        note: { en: 'Patient, trained staff.', 'zh-CN': '耐心，由专门人员处理。' },
      },
      {
        id: 'seriously-ill',
        when: { specialCircumstances: 'seriously-ill' },
        outcome: 'seriously-ill',
        note: { en: 'Patient, reduced contact.', 'zh-CN': '耐心，减少联系。' },
      },
      {
        id: 'elderly',
        when: { specialCircumstances: 'elderly' },
        outcome: 'elderly',
        note: { en: 'Patient, reduced contact.', 'zh-CN': '耐心，减少联系。' },
      },
      {
        id: 'none',
        when: { specialCircumstances: 'none' },
        outcome: 'none',
        note: { en: 'Somebody made sure that there is none.', 'zh-CN': '已确认不属于特殊群体。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: { en: 'Collections practice: special customers', 'zh-CN': '催收实务：特殊客户群体' },
      confidence: 'secondary',
    },
  },
}

/**
 * How does the money come in (收入类型)? For affordability only: what it reads is protected, and no table or
 * guideline of the shipped policies presses by it.
 */
export const incomePattern: Segmentation = {
  id: 'incomePattern',
  label: { en: 'pattern of income', 'zh-CN': '收入类型' },
  segments: [
    { id: 'salaried', label: { en: 'salaried', 'zh-CN': '工薪族' } },
    { id: 'irregular-wage', label: { en: 'irregular wage', 'zh-CN': '不固定收入' } },
    { id: 'small-business', label: { en: 'small-business owner', 'zh-CN': '小微企业主' } },
    notKnown,
  ],
  table: {
    id: 'incomePattern',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'salaried',
        when: { incomeKind: 'salaried' },
        outcome: 'salaried',
        note: {
          en: 'Steady, but one unexpected cost breaks it.',
          'zh-CN': '收入稳定，但一笔意外支出就会打乱。',
        },
      },
      {
        id: 'irregular-wage',
        when: { incomeKind: 'irregular-wage' },
        outcome: 'irregular-wage',
        note: { en: 'Willingness first, then the source of payment.', 'zh-CN': '先看意愿，再看还款来源。' },
      },
      {
        id: 'small-business',
        when: { incomeKind: 'small-business' },
        outcome: 'small-business',
        note: {
          en: 'Working-capital loans, several lenders: receipts, stock and all debts together.',
          'zh-CN': '经营贷款、多家借款：回款、存货与全部债务一并考虑。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: patterns of income, for affordability',
        'zh-CN': '催收实务：收入类型与负担能力',
      },
      confidence: 'secondary',
    },
  },
}
