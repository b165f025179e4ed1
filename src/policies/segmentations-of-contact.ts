import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/**
 * Can the debtor be reached (可联 / 半失联 / 失联)? From the practice of three attempts; other contacts are never asked
 * to pay.
 */
export const reachability: Segmentation = {
  id: 'reachability',
  label: { en: 'reachability', 'zh-CN': '可联状态' },
  segments: [
    { id: 'reachable', label: { en: 'reachable', 'zh-CN': '可联' } },
    { id: 'semi-lost', label: { en: 'semi-lost: only others answer', 'zh-CN': '半失联' } },
    { id: 'lost', label: { en: 'lost: nobody answers', 'zh-CN': '失联' } },
    { id: 'untried', label: { en: 'not tried often enough to tell', 'zh-CN': '尚未充分联系' } },
  ],
  table: {
    id: 'reachability',
    hitPolicy: 'first',
    rows: [
      {
        id: 'reachable',
        when: { debtorAnswered: true },
        outcome: 'reachable',
        note: { en: 'The debtor answers.', 'zh-CN': '本人应答。' },
      },
      {
        id: 'semi-lost',
        when: { othersAnswered: true, attempts: { from: 3 } },
        outcome: 'semi-lost',
        note: {
          en: 'The debtor is silent, other contacts answer.',
          'zh-CN': '本人不应答，其他联系人应答。',
        },
      },
      {
        id: 'lost',
        when: { attempts: { from: 3 } },
        outcome: 'lost',
        note: { en: 'Nobody answers.', 'zh-CN': '无人应答。' },
      },
      {
        id: 'untried',
        when: {},
        outcome: 'untried',
        note: { en: 'Fewer than three attempts prove nothing.', 'zh-CN': '联系不足三次，不足以判断。' },
      },
    ],
    source: {
      title: {
        en: 'Collections practice: reachable, semi-lost, lost',
        'zh-CN': '催收实务：可联、半失联、失联',
      },
      confidence: 'secondary',
    },
  },
}

/**
 * Why does a debtor who can be reached not answer (不应答原因)? Unless somebody has shown it, it is not known:
 * treating all as able is an error.
 */
export const silenceCause: Segmentation = {
  id: 'silenceCause',
  label: { en: 'cause of silence', 'zh-CN': '不应答原因' },
  segments: [
    { id: 'wilful', label: { en: 'wilful', 'zh-CN': '有意回避' } },
    { id: 'no-money', label: { en: 'no money', 'zh-CN': '没有钱' } },
    {
      id: 'several-creditors',
      label: { en: 'some money, several creditors', 'zh-CN': '有一些钱但债权人多' },
    },
    notKnown,
  ],
  table: {
    id: 'silenceCause',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'wilful',
        when: { silenceShown: 'wilful' },
        outcome: 'wilful',
        note: { en: 'Rare, and only where it is shown.', 'zh-CN': '少见，须有依据。' },
      },
      {
        id: 'no-money',
        when: { silenceShown: 'no-money' },
        outcome: 'no-money',
        note: {
          en: 'Cheated, or funds broken off: treating the debtor as able is an error.',
          'zh-CN': '被骗或资金断裂：按有能力对待是错误的。',
        },
      },
      {
        id: 'several-creditors',
        when: { silenceShown: 'several-creditors' },
        outcome: 'several-creditors',
        note: {
          en: 'Tends to pay whoever is most urgent: affordability over all debts counts, not volume.',
          'zh-CN': '往往先还催得最急的一家：应按全部债务衡量负担能力，而非加大次数。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: why debtors who can be reached stay silent',
        'zh-CN': '催收实务：可联而不应答的原因',
      },
      confidence: 'secondary',
    },
  },
}
