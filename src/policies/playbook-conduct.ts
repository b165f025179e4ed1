import type { Citation } from '../foundations'
import type { PlaybookEntry } from '../strategy'

const source: Citation = {
  title: {
    en: 'Collections practice: disagreement, abuse and honest persuasion',
    'zh-CN': '催收实务：分歧、辱骂的处理与诚实说服',
  },
  confidence: 'secondary',
}

/**
 * How does one who speaks with a debtor deal with a disagreement (分歧), with insults (辱骂), and persuade honestly (说服)?
 *
 * Politeness is owed to the late and the rude too, and persuasion has true content only.
 */
export const playbookConduct: readonly PlaybookEntry[] = [
  {
    id: 'disagreement-in-talk',
    kind: 'disagreement',
    label: { en: 'sees the matter otherwise', 'zh-CN': '看法不一致' },
    steps: [
      { en: 'Stay calm.', 'zh-CN': '保持冷静。' },
      { en: 'Find common ground.', 'zh-CN': '寻找共同点。' },
      {
        en: 'Grant what is true and turn to the solution.',
        'zh-CN': '承认对方说得对的部分，转到解决办法上。',
      },
      { en: 'Turn from the past to the future.', 'zh-CN': '从过去谈到今后。' },
      { en: 'Split the problem into parts.', 'zh-CN': '把问题拆开来谈。' },
      { en: 'Concede in time, within the authority for it.', 'zh-CN': '适时让步，不超出权限。' },
    ],
    source,
  },
  {
    id: 'disagreement-genuine-dispute',
    kind: 'disagreement',
    label: { en: 'has a genuine dispute', 'zh-CN': '存在真实争议' },
    steps: [
      { en: 'Stop pressure on the disputed part.', 'zh-CN': '有争议的部分停止施压。' },
      { en: 'Resolve the dispute first.', 'zh-CN': '先解决争议。' },
      {
        en: 'Agree a date for the undisputed part alone.',
        'zh-CN': '只就无争议部分约定付款日期。',
      },
    ],
    source,
  },
  {
    id: 'disagreement-reasonable-question',
    kind: 'disagreement',
    label: { en: 'asks a reasonable question', 'zh-CN': '提出合理疑问' },
    steps: [
      { en: 'Answer it first.', 'zh-CN': '先回答疑问。' },
      { en: 'Then return to the matter.', 'zh-CN': '再回到正题。' },
    ],
    source,
  },
  {
    id: 'disagreement-creditor-promised',
    kind: 'disagreement',
    label: { en: 'waits for what we promised', 'zh-CN': '在等我方兑现承诺' },
    signs: [
      { en: 'a call back', 'zh-CN': '回电' },
      { en: 'a copy', 'zh-CN': '补寄副本' },
      { en: 'a correction', 'zh-CN': '更正' },
    ],
    steps: [
      { en: 'Treat it as a task of ours with a date.', 'zh-CN': '作为我方的任务，定下完成日期。' },
      { en: 'Do it, and tell the debtor that it is done.', 'zh-CN': '完成后告知对方。' },
      { en: 'Return to the point only then.', 'zh-CN': '之后再谈这一点。' },
    ],
    avoid: [{ en: 'pressing the point before it is done', 'zh-CN': '尚未做到就催这一点' }],
    source,
  },
  {
    id: 'abuse-by-debtor',
    kind: 'abuse',
    label: { en: 'insults the caller', 'zh-CN': '辱骂来电人' },
    steps: [
      {
        en: 'Stay polite: politeness is owed to the late and the rude too.',
        'zh-CN': '保持礼貌：对拖欠的人、无礼的人同样要有礼貌。',
      },
      { en: 'Ask for moderate words.', 'zh-CN': '请对方注意言辞。' },
      { en: 'Recall that both speak as equals.', 'zh-CN': '提醒双方是平等对话。' },
      { en: 'If it goes on, end the call politely.', 'zh-CN': '仍不停止的，礼貌地结束通话。' },
      { en: 'Note it.', 'zh-CN': '如实记录。' },
    ],
    avoid: [
      { en: 'a warning of "other methods"', 'zh-CN': '以“采取其他手段”相警告' },
      { en: 'insulting back', 'zh-CN': '回骂' },
    ],
    source,
  },
  {
    id: 'persuasion-favor-returned',
    kind: 'persuasion',
    label: { en: 'favor returned', 'zh-CN': '互惠' },
    steps: [
      {
        en: 'Give something first that is truly in our power, then ask for a step in return.',
        'zh-CN': '先给出我方确实能给的便利，再请对方相应走一步。',
      },
    ],
    avoid: [{ en: 'a personal advantage, given or taken', 'zh-CN': '给予或收受个人好处' }],
    source,
  },
  {
    id: 'persuasion-expertise',
    kind: 'persuasion',
    label: { en: 'expertise', 'zh-CN': '专业' },
    steps: [
      {
        en: 'Show what you truly know of the account, the procedure and the trade.',
        'zh-CN': '展现自己对账目、流程和行业的真实了解。',
      },
    ],
    avoid: [
      {
        en: 'legal wording chosen because the debtor half understands it',
        'zh-CN': '专挑对方似懂非懂的法律用语',
      },
    ],
    source,
  },
  {
    id: 'persuasion-offer-that-ends',
    kind: 'persuasion',
    label: { en: 'an offer that really ends', 'zh-CN': '确有期限的优惠' },
    steps: [
      { en: 'Name the offer and the day on which it ends.', 'zh-CN': '说明优惠内容和截止日期。' },
      { en: 'Let it end on that day.', 'zh-CN': '到期即止。' },
    ],
    avoid: [{ en: 'a deadline that is not real', 'zh-CN': '并不存在的截止期限' }],
    source,
  },
  {
    id: 'persuasion-good-practice',
    kind: 'persuasion',
    label: { en: 'good practice of others', 'zh-CN': '他人的良好做法' },
    steps: [
      {
        en: 'Tell truthfully how others in such a position solved it, without names.',
        'zh-CN': '如实讲他人在类似处境下如何解决，隐去姓名。',
      },
    ],
    avoid: [{ en: 'names of other debtors', 'zh-CN': '说出其他欠款人的姓名' }],
    source,
  },
  {
    id: 'persuasion-commitment-kept',
    kind: 'persuasion',
    label: { en: 'commitment kept', 'zh-CN': '信守承诺' },
    steps: [
      {
        en: 'Recall what the debtor truly undertook, and keep what we undertook.',
        'zh-CN': '提起对方确实作过的承诺，我方也信守自己的承诺。',
      },
    ],
    source,
  },
  {
    id: 'persuasion-benefits-first',
    kind: 'persuasion',
    label: { en: 'benefits before harm', 'zh-CN': '先讲好处，后讲损失' },
    steps: [
      { en: 'Begin with what payment brings.', 'zh-CN': '先讲付款带来的好处。' },
      {
        en: 'Name the harm after it, as it truly is.',
        'zh-CN': '再如实讲不付的损失。',
      },
    ],
    avoid: [{ en: 'consequences that are invented or inflated', 'zh-CN': '虚构或夸大的后果' }],
    source,
  },
]
