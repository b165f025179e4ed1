import type { Citation } from '../foundations'
import type { PlaybookEntry } from '../strategy'

const source: Citation = {
  title: { en: 'Collections practice: motives behind arrears', 'zh-CN': '催收实务：拖欠背后的动机' },
  confidence: 'secondary',
}

/** How does one answer what lies behind the arrears (拖欠动机应对)? */
export const playbookMotives: readonly PlaybookEntry[] = [
  {
    id: 'motive-delay',
    kind: 'motive',
    label: { en: 'delay', 'zh-CN': '拖延' },
    signs: [
      { en: 'habit', 'zh-CN': '习惯' },
      { en: 'own cash management', 'zh-CN': '自身资金调度' },
      { en: 'dissatisfaction', 'zh-CN': '心存不满' },
    ],
    steps: [
      { en: 'Find out which of these it is.', 'zh-CN': '弄清属于哪一种。' },
      {
        en: 'Habit: be firm and agree the day; compare with the normal term of the trade.',
        'zh-CN': '出于习惯的：立场坚定，约定到日；与行业正常账期比较。',
      },
      {
        en: 'Own cash management: fit the payments to the cash cycle.',
        'zh-CN': '出于资金调度的：让付款跟上对方的回款周期。',
      },
      {
        en: 'Dissatisfaction: answer it and solve what is wrong first.',
        'zh-CN': '出于不满的：先作答复，解决问题。',
      },
    ],
    source,
  },
  {
    id: 'motive-face',
    kind: 'motive',
    label: { en: 'face', 'zh-CN': '面子' },
    steps: [
      { en: 'Speak with the debtor alone and with respect.', 'zh-CN': '只与本人谈，给予尊重。' },
      { en: 'Leave a way out with dignity.', 'zh-CN': '留一条体面的出路。' },
    ],
    avoid: [
      { en: 'face as a pressure point', 'zh-CN': '拿面子施压' },
      { en: 'speaking up before visitors or customers', 'zh-CN': '当着访客或客户的面谈欠款' },
    ],
    source,
  },
  {
    id: 'motive-ranking',
    kind: 'motive',
    label: { en: 'ranks the creditors', 'zh-CN': '给债权人排先后' },
    signs: [
      { en: 'by importance', 'zh-CN': '看重要程度' },
      { en: 'by closeness', 'zh-CN': '看亲疏远近' },
      { en: 'by insistence', 'zh-CN': '看谁催得紧' },
    ],
    steps: [
      {
        en: 'Look at affordability over all debts together.',
        'zh-CN': '把全部债务放在一起，看负担能力。',
      },
      {
        en: 'Keep the relationship and steady contact, within the limits.',
        'zh-CN': '维护关系，在规则限度内保持稳定联系。',
      },
      {
        en: 'Agree a plan that all the debts leave room for.',
        'zh-CN': '商定在全部债务之下仍负担得起的方案。',
      },
    ],
    avoid: [{ en: 'outdoing other creditors by volume', 'zh-CN': '靠次数多压过其他债权人' }],
    source,
  },
  {
    id: 'motive-resistance',
    kind: 'motive',
    label: { en: 'resists harshness', 'zh-CN': '抵触强硬' },
    steps: [
      { en: 'Be firm and friendly.', 'zh-CN': '坚定而友善。' },
      { en: 'Give choices in place of orders.', 'zh-CN': '给选择，不下命令。' },
    ],
    avoid: [
      { en: 'force against force', 'zh-CN': '以硬碰硬' },
      { en: 'orders and absolutes', 'zh-CN': '命令口气和绝对化的话' },
    ],
    source,
  },
  {
    id: 'motive-shifting-blame',
    kind: 'motive',
    label: { en: 'shifts the blame', 'zh-CN': '推卸责任' },
    steps: [
      { en: 'Stay calm; sympathy is not agreement.', 'zh-CN': '保持冷静；同情不等于认同。' },
      { en: 'Give the facts.', 'zh-CN': '讲事实。' },
      {
        en: 'Turn from the past to the future: who does what by when.',
        'zh-CN': '从过去转到今后：谁在何时之前做什么。',
      },
    ],
    source,
  },
]
