import type { Citation } from '../foundations'
import type { PlaybookEntry } from '../strategy'

const source: Citation = {
  title: { en: 'Collections practice: seven conversation styles', 'zh-CN': '催收实务：七种沟通风格' },
  confidence: 'secondary',
}

/** How is a talk fitted to the other's way of talking (沟通风格)? For tone only. */
export const playbookStyles: readonly PlaybookEntry[] = [
  {
    id: 'style-impulsive',
    kind: 'style',
    label: { en: 'impulsive', 'zh-CN': '冲动型' },
    steps: [
      { en: 'Be brief and clear.', 'zh-CN': '话要简短、清楚。' },
      { en: 'End soon.', 'zh-CN': '尽早结束通话。' },
    ],
    source,
  },
  {
    id: 'style-steady',
    kind: 'style',
    label: { en: 'steady', 'zh-CN': '稳健型' },
    steps: [{ en: 'Give detail and proof.', 'zh-CN': '讲细节，给依据。' }],
    source,
  },
  {
    id: 'style-fault-finding',
    kind: 'style',
    label: { en: 'fault-finding', 'zh-CN': '挑剔型' },
    steps: [
      { en: 'Ask why.', 'zh-CN': '问清为什么。' },
      { en: 'Answer each point with facts.', 'zh-CN': '用事实逐点回应。' },
    ],
    avoid: [{ en: 'argument', 'zh-CN': '与对方争辩' }],
    source,
  },
  {
    id: 'style-suspicious',
    kind: 'style',
    label: { en: 'suspicious', 'zh-CN': '多疑型' },
    steps: [{ en: 'Show documents and references.', 'zh-CN': '出示文件和证明材料。' }],
    source,
  },
  {
    id: 'style-decisive',
    kind: 'style',
    label: { en: 'decisive', 'zh-CN': '果断型' },
    steps: [
      { en: 'Listen.', 'zh-CN': '倾听。' },
      { en: 'Go straight to the point of interest.', 'zh-CN': '直接谈对方关心的问题。' },
    ],
    source,
  },
  {
    id: 'style-hesitant',
    kind: 'style',
    label: { en: 'hesitant', 'zh-CN': '犹豫型' },
    steps: [
      { en: 'Help to decide.', 'zh-CN': '帮助对方作决定。' },
      { en: 'Let the debtor save face.', 'zh-CN': '顾全对方的面子。' },
    ],
    source,
  },
  {
    id: 'style-talkative',
    kind: 'style',
    label: { en: 'talkative', 'zh-CN': '健谈型' },
    steps: [
      { en: 'Be friendly.', 'zh-CN': '态度友善。' },
      { en: 'Steer back to the matter.', 'zh-CN': '把话题引回正题。' },
      { en: 'End in time.', 'zh-CN': '适时结束通话。' },
    ],
    source,
  },
]
