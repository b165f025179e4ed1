import type { Citation } from '../foundations'
import type { PlaybookEntry } from '../strategy'

const source: Citation = {
  title: { en: 'Collections practice: seven observed personalities', 'zh-CN': '催收实务：七种性格类型' },
  confidence: 'secondary',
}

/**
 * What helps with each personality that a collector observes (性格类型)?
 *
 * A label is one person's opinion, noted with date and author. It changes tone, and no amount, right or limit of
 * contact. Better terms and consequences are named only where they are real.
 */
export const playbookPersonalities: readonly PlaybookEntry[] = [
  {
    id: 'personality-hostile',
    kind: 'personality',
    label: { en: 'hostile', 'zh-CN': '挑衅型' },
    signs: [
      { en: 'hard words', 'zh-CN': '言辞强硬' },
      { en: '"leave me alone"', 'zh-CN': '“别来烦我”' },
    ],
    steps: [
      { en: 'Find the cause.', 'zh-CN': '找到原因。' },
      { en: 'Let the debtor speak.', 'zh-CN': '让对方把话说完。' },
      { en: 'Explain.', 'zh-CN': '作出解释。' },
      { en: 'Solve it once the debtor is calm.', 'zh-CN': '等对方平静下来再解决问题。' },
    ],
    avoid: [{ en: 'force against force', 'zh-CN': '以硬碰硬' }],
    source,
  },
  {
    id: 'personality-evasive',
    kind: 'personality',
    label: { en: 'evasive', 'zh-CN': '推脱型' },
    signs: [
      { en: 'contact that comes and goes', 'zh-CN': '时联时断' },
      { en: 'changes the subject', 'zh-CN': '岔开话题' },
      { en: 'is hard to find', 'zh-CN': '不容易找到' },
      { en: '"next week", then weeks of silence', 'zh-CN': '说“下周”，随后几周没有音讯' },
    ],
    steps: [
      {
        en: 'Keep steady contact, within the limits, until talks start.',
        'zh-CN': '在规则限度内保持稳定联系，直到谈起来。',
      },
      { en: 'Give choices.', 'zh-CN': '给出选择。' },
      {
        en: 'Offer better terms for acting now, where they are real.',
        'zh-CN': '现在付款确有更好条件的，讲明条件。',
      },
    ],
    avoid: [
      { en: 'terms that are not real', 'zh-CN': '许诺并不存在的优惠' },
      { en: 'asking staff or neighbors', 'zh-CN': '向员工或邻居打听' },
    ],
    source,
  },
  {
    id: 'personality-victim',
    kind: 'personality',
    label: { en: 'feels a victim', 'zh-CN': '受害型' },
    signs: [
      { en: 'blames the lender', 'zh-CN': '责怪出借方' },
      { en: 'blames others', 'zh-CN': '责怪他人' },
    ],
    steps: [
      { en: 'Stay calm and show sympathy.', 'zh-CN': '保持冷静，表示同情。' },
      { en: 'Give the facts.', 'zh-CN': '讲事实。' },
      { en: 'Return to repayment and help find a way.', 'zh-CN': '回到还款上来，帮对方想办法。' },
    ],
    source,
  },
  {
    id: 'personality-confident',
    kind: 'personality',
    label: { en: 'confident', 'zh-CN': '自信型' },
    signs: [{ en: '"I have money, you can do nothing"', 'zh-CN': '“我有钱，你拿我没办法”' }],
    steps: [
      { en: 'Be firm and competent, and bring facts.', 'zh-CN': '立场坚定，处事专业，用事实说话。' },
      { en: 'Do not be impressed.', 'zh-CN': '不为所动。' },
      { en: 'Lead with plans.', 'zh-CN': '主动拿出方案。' },
    ],
    source,
  },
  {
    id: 'personality-stubborn',
    kind: 'personality',
    label: { en: 'stubborn', 'zh-CN': '顽固型' },
    signs: [
      { en: 'refuses', 'zh-CN': '拒绝付款' },
      { en: 'promises and does not pay', 'zh-CN': '承诺了却不付' },
    ],
    steps: [
      { en: 'Be patient and hear the debtor out.', 'zh-CN': '耐心听完。' },
      {
        en: 'Explain the harm, the benefits and the ways to pay.',
        'zh-CN': '讲清不付的损失、付款的好处和付款方式。',
      },
      { en: 'Persist, within the limits.', 'zh-CN': '在规则限度内坚持。' },
    ],
    source,
  },
  {
    id: 'personality-sophisticated',
    kind: 'personality',
    label: { en: 'sophisticated', 'zh-CN': '老练型' },
    signs: [
      { en: 'friendly and schooled', 'zh-CN': '态度友好，见多识广' },
      { en: 'drops names', 'zh-CN': '抬出熟人关系' },
      { en: 'knows the law', 'zh-CN': '懂法律' },
      { en: '"both installments next month"', 'zh-CN': '“下个月两期一起付”' },
    ],
    steps: [
      { en: 'Show competence in procedure.', 'zh-CN': '展现对流程的熟悉。' },
      { en: 'Stay steady and friendly; ignore hostility.', 'zh-CN': '保持沉稳友善，不理会敌意。' },
      { en: 'Put the plan in writing.', 'zh-CN': '把方案写成书面。' },
    ],
    source,
  },
  {
    id: 'personality-promiser',
    kind: 'personality',
    label: { en: 'promiser', 'zh-CN': '保证还款型' },
    signs: [{ en: '"tomorrow for sure, sorry"', 'zh-CN': '“明天一定还，不好意思”' }],
    steps: [
      {
        en: 'Take an exact promise: amount, day and time.',
        'zh-CN': '请对方作出具体承诺：金额、日期和时间。',
      },
      { en: 'Say why it matters.', 'zh-CN': '讲清为什么重要。' },
      { en: 'Say what truly follows if it is not kept.', 'zh-CN': '讲清不兑现的真实后果。' },
      { en: 'Check earlier than with others.', 'zh-CN': '比对其他人更早核对。' },
    ],
    avoid: [{ en: 'consequences that are not real', 'zh-CN': '讲并不存在的后果' }],
    source,
  },
]
