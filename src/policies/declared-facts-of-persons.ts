import type { DeclaredFact } from '../foundations'

/**
 * What else must people say of a person who owes (个人客户填报的事实)? Age, health and occupation are protected: they may
 * ease and never press.
 */
export const declaredFactsOfPersons: readonly DeclaredFact[] = [
  {
    id: 'silenceShown',
    label: { en: 'cause of silence, as shown', 'zh-CN': '经证实的不应答原因' },
    type: 'label',
    values: [
      { id: 'wilful', label: { en: 'wilful', 'zh-CN': '有意回避' } },
      { id: 'no-money', label: { en: 'no money', 'zh-CN': '没有钱' } },
      {
        id: 'several-creditors',
        label: { en: 'some money, several creditors', 'zh-CN': '有一些钱但债权人多' },
      },
    ],
  },
  {
    id: 'specialCircumstances',
    label: { en: 'special circumstances', 'zh-CN': '特殊情况' },
    type: 'label',
    values: [
      { id: 'elderly', label: { en: 'elderly', 'zh-CN': '老年人' } },
      { id: 'disabled', label: { en: 'disabled', 'zh-CN': '残障人士' } },
      { id: 'seriously-ill', label: { en: 'seriously ill', 'zh-CN': '重病患者' } },
      { id: 'minor', label: { en: 'a minor', 'zh-CN': '未成年人' } },
      { id: 'none', label: { en: 'none', 'zh-CN': '无' } },
    ],
    isProtected: true,
  },
  {
    id: 'incomeKind',
    label: { en: 'kind of income, for affordability', 'zh-CN': '收入类型（用于衡量负担能力）' },
    type: 'label',
    values: [
      { id: 'salaried', label: { en: 'salaried', 'zh-CN': '工薪' } },
      { id: 'irregular-wage', label: { en: 'irregular wage', 'zh-CN': '不固定工资' } },
      { id: 'small-business', label: { en: 'small-business owner', 'zh-CN': '小微企业主' } },
    ],
    isProtected: true,
  },
]
