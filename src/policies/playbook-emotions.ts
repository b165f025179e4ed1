import type { Citation } from '../foundations'
import type { PlaybookEntry } from '../strategy'

const source: Citation = {
  title: { en: "Collections practice: the debtor's emotions", 'zh-CN': '催收实务：对方情绪的识别与应对' },
  confidence: 'secondary',
}

/** What helps against each emotion that a debtor shows (情绪应对)? None of them is a lever. */
export const playbookEmotions: readonly PlaybookEntry[] = [
  {
    id: 'emotion-anger',
    kind: 'emotion',
    label: { en: 'anger', 'zh-CN': '愤怒' },
    signs: [
      { en: 'a raised voice', 'zh-CN': '嗓门提高' },
      { en: 'hard words', 'zh-CN': '言辞激烈' },
    ],
    steps: [
      { en: 'Stay calm.', 'zh-CN': '保持冷静。' },
      {
        en: 'Let it out, and only then return to the matter.',
        'zh-CN': '让对方把火发出来，之后再回到正题。',
      },
    ],
    avoid: [{ en: 'answering in kind', 'zh-CN': '以同样的口气回应' }],
    source,
  },
  {
    id: 'emotion-anxiety',
    kind: 'emotion',
    label: { en: 'anxiety', 'zh-CN': '焦虑' },
    signs: [
      { en: 'is flustered', 'zh-CN': '慌乱不安' },
      { en: 'seeks understanding', 'zh-CN': '希望得到理解' },
    ],
    steps: [
      { en: 'Show understanding.', 'zh-CN': '表示理解。' },
      { en: 'Show a workable way.', 'zh-CN': '给出切实可行的办法。' },
    ],
    avoid: [{ en: 'feeding the fear to get a promise', 'zh-CN': '利用恐慌换取承诺' }],
    source,
  },
  {
    id: 'emotion-shame',
    kind: 'emotion',
    label: { en: 'shame', 'zh-CN': '羞愧' },
    signs: [
      { en: 'avoids the talk', 'zh-CN': '回避谈话' },
      { en: 'gives pretexts', 'zh-CN': '找借口推托' },
    ],
    steps: [
      { en: 'Show respect.', 'zh-CN': '给予尊重。' },
      { en: 'Offer a way out with dignity.', 'zh-CN': '给一个体面的解决办法。' },
    ],
    avoid: [{ en: 'standing or face as a pressure point', 'zh-CN': '拿身份、面子施压' }],
    source,
  },
  {
    id: 'emotion-doubt',
    kind: 'emotion',
    label: { en: 'doubt', 'zh-CN': '怀疑' },
    signs: [{ en: 'questions the bill', 'zh-CN': '质疑账单' }],
    steps: [
      { en: 'Give detailed evidence.', 'zh-CN': '提供详细的凭据。' },
      { en: 'Be patient.', 'zh-CN': '保持耐心。' },
    ],
    source,
  },
  {
    id: 'emotion-helplessness',
    kind: 'emotion',
    label: { en: 'helplessness', 'zh-CN': '无奈' },
    signs: [{ en: 'says that it is truly hard', 'zh-CN': '说自己确实有困难' }],
    steps: [
      { en: 'Offer a flexible plan that fits the means.', 'zh-CN': '提供灵活的方案，与还款能力相称。' },
      {
        en: 'Where no income bears a plan, ask for a hardship review and a longer term.',
        'zh-CN': '没有收入、负担不起方案的，申请困难审查，考虑延长期限。',
      },
    ],
    avoid: [
      { en: 'refusing every extension or plan', 'zh-CN': '一概拒绝延期或分期' },
      { en: 'urging a new loan', 'zh-CN': '劝对方另借新债' },
    ],
    source,
  },
]
