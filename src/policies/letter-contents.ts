import type { LetterContent } from '../strategy'

/** What any letter to a debtor has to contain (函件要素), as collections practice lists it. */
export const letterContents: readonly LetterContent[] = [
  { id: 'letterhead', label: { en: 'letterhead', 'zh-CN': '信头' } },
  { id: 'title', label: { en: 'title', 'zh-CN': '标题' } },
  { id: 'customer', label: { en: 'customer and account', 'zh-CN': '客户名称及账户' } },
  {
    id: 'debt',
    label: {
      en: 'amount, invoice or contract number, and due date',
      'zh-CN': '欠款金额、发票或合同编号、到期日',
    },
  },
  {
    id: 'days-overdue',
    label: { en: 'days overdue and their effect, as facts', 'zh-CN': '逾期天数及其影响（只陈述事实）' },
    note: {
      en: 'Objective and polite words; any law named is in force and cited rightly.',
      'zh-CN': '用语客观、有礼；引用的法律须现行有效、援引准确。',
    },
  },
  { id: 'demand', label: { en: 'demand and deadline', 'zh-CN': '付款要求及期限' } },
  {
    id: 'measures',
    label: { en: 'possible measures', 'zh-CN': '可能采取的措施' },
    note: { en: 'Only real ones.', 'zh-CN': '仅限真实可行的措施。' },
  },
  {
    id: 'ways-to-pay',
    label: { en: 'several ways to pay, with the account', 'zh-CN': '多种付款方式及收款账户' },
  },
  { id: 'contact', label: { en: 'whom to contact', 'zh-CN': '联系人及联系方式' } },
  { id: 'date', label: { en: 'date sent', 'zh-CN': '发函日期' } },
  { id: 'receipt', label: { en: 'place to sign for receipt', 'zh-CN': '签收栏' } },
]

/** What every letter of the shipped policies has: one template per letter, and each has all of it. */
export const everyContent: readonly string[] = [
  'letterhead',
  'title',
  'customer',
  'debt',
  'days-overdue',
  'demand',
  'measures',
  'ways-to-pay',
  'contact',
  'date',
  'receipt',
]

const whatCardLettersAdd: readonly LetterContent[] = [
  {
    id: 'legal-basis',
    label: { en: 'reason for the letter and its basis in law', 'zh-CN': '催收事由和依据的法规' },
  },
  {
    id: 'rights-and-duties',
    label: { en: "the cardholder's rights and duties", 'zh-CN': '持卡人的权利和义务' },
  },
  {
    id: 'how-to-object',
    label: { en: 'how to check the account and to object', 'zh-CN': '查询账户情况和提出异议的渠道' },
  },
  { id: 'seal', label: { en: 'seal of the issuer', 'zh-CN': '发卡银行印章' } },
]

/** What a letter to a cardholder has to contain in China: all of it, and what article 69 of the measures of 2011 adds. */
export const letterContentsOfCards: readonly LetterContent[] = /* @__PURE__ */ letterContents.concat(
  whatCardLettersAdd,
)

/** What every letter to a cardholder has. */
export const everyContentOfCards: readonly string[] = /* @__PURE__ */ everyContent.concat([
  'legal-basis',
  'rights-and-duties',
  'how-to-object',
  'seal',
])
