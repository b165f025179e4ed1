import type { Citation } from '../foundations'
import type { PlaybookEntry } from '../strategy'

const source: Citation = {
  title: {
    en: 'Collections practice: refusals, broken promises and evasion',
    'zh-CN': '催收实务：拒付、爽约与回避的应对',
  },
  confidence: 'secondary',
}

/**
 * How is a refusal to pay met (拒付应对)? Refusals in words, and refusals by conduct.
 *
 * Pressure is not a level: what follows a refusal is a plan, a hardship review or a formal step, never more calls.
 */
export const playbookRefusals: readonly PlaybookEntry[] = [
  {
    id: 'refusal-to-pay',
    kind: 'refusal',
    label: { en: 'refuses to pay', 'zh-CN': '拒绝付款' },
    steps: [
      {
        en: 'Hear the reason out: a dispute is resolved first, and who is unable gets a hardship review first.',
        'zh-CN': '先把原因听完：有争议的先解决争议，无力偿还的先做困难审查。',
      },
      {
        en: 'Explain the harm, the benefits and the ways to pay, as they truly are.',
        'zh-CN': '如实讲清不付的损失、付款的好处和可选的付款方式。',
      },
      {
        en: 'Make a clear demand in writing: amount, deadline, ways to pay.',
        'zh-CN': '书面提出明确要求：金额、期限、付款方式。',
      },
      {
        en: "If the debtor is able and still refuses, go the formal way: lawyer's letter, then suit; settlement stays open.",
        'zh-CN': '有能力而仍拒付的，走正式途径：先律师函、后诉讼，和解的门始终开着。',
      },
    ],
    avoid: [
      {
        en: 'naming a legal step that is unavailable or not intended',
        'zh-CN': '提及无法采取或无意采取的法律措施',
      },
      { en: 'more calls in place of a formal step', 'zh-CN': '不走正式途径，只是多打电话' },
    ],
    source,
  },
  {
    id: 'refusal-broken-promises',
    kind: 'refusal',
    label: { en: 'promises and does not pay', 'zh-CN': '一再承诺却不付款' },
    signs: [
      { en: 'one broken promise: a data point', 'zh-CN': '爽约一次：只是一个数据点' },
      { en: 'two broken promises in a row: a pattern', 'zh-CN': '连续爽约两次：已成规律' },
    ],
    steps: [
      {
        en: 'Be patient and ask what kept the promise from being kept.',
        'zh-CN': '耐心问清上次为何没有兑现。',
      },
      {
        en: 'Explain the harm of waiting, the benefits of paying and the ways to pay, and persist.',
        'zh-CN': '讲清拖延的损失、付款的好处和付款方式，坚持沟通。',
      },
      {
        en: 'Take the next promise exactly: amount, date and time, acknowledged by the debtor.',
        'zh-CN': '再次承诺须具体：金额、日期和时间，由对方确认。',
      },
      {
        en: 'Remind once, half an hour before, and check right after; record the actual time of payment.',
        'zh-CN': '到期前半小时提醒一次，到点即核对，并记下实际付款时间。',
      },
      {
        en: 'Say what truly follows, and after two in a row put the demand in writing.',
        'zh-CN': '讲明真实的后果；连续两次爽约的，改发书面催告。',
      },
    ],
    avoid: [
      {
        en: 'other contact while a promise is pending; its reminder alone is allowed',
        'zh-CN': '承诺未到期时另行联系；此时只可提醒',
      },
    ],
    source,
  },
  {
    id: 'refusal-you-can-do-nothing',
    kind: 'refusal',
    label: { en: 'says "I have money, you can do nothing"', 'zh-CN': '称“我有钱，你拿我没办法”' },
    steps: [
      { en: 'Stay firm and competent; do not be impressed.', 'zh-CN': '立场坚定，处事专业，不为所动。' },
      { en: 'Keep to the facts.', 'zh-CN': '只讲事实。' },
      { en: 'Lead with plans to choose from.', 'zh-CN': '主动拿出可供选择的方案。' },
      {
        en: 'Note the words as a sign that the debtor is able; who is able and unwilling gets the formal way.',
        'zh-CN': '把这句话记为有能力的依据；有能力无意愿的，走正式和法律途径。',
      },
    ],
    avoid: [{ en: 'answering the challenge with a challenge', 'zh-CN': '以硬碰硬' }],
    source,
  },
  {
    id: 'refusal-silent-after-promise',
    kind: 'refusal',
    label: { en: 'promised "next week", then weeks of silence', 'zh-CN': '说“下周付”，随后几周没有音讯' },
    signs: [
      { en: 'does not answer, and others know nothing', 'zh-CN': '本人不接，旁人一概不知' },
      { en: 'the day promised has passed', 'zh-CN': '承诺日期已过' },
    ],
    steps: [
      { en: 'Record the promise as broken.', 'zh-CN': '记录该承诺未兑现。' },
      {
        en: 'Keep steady contact with the debtor, within the limits, until talks start.',
        'zh-CN': '在规则限度内与本人保持稳定联系，直到重新谈起来。',
      },
      {
        en: 'Offer choices, and better terms for acting now, where they are real.',
        'zh-CN': '给出选择；现在付款确有优惠的，讲明优惠。',
      },
      {
        en: 'Where silence lasts, turn to letters and the formal path.',
        'zh-CN': '持续没有回应的，改用信函，走正式途径。',
      },
    ],
    avoid: [
      { en: 'telling staff or neighbors of the debt', 'zh-CN': '向员工或邻居透露欠款' },
      { en: 'asking others to pay or to press the debtor', 'zh-CN': '让他人代付或帮忙催' },
    ],
    source,
  },
  {
    id: 'refusal-leave-me-alone',
    kind: 'refusal',
    label: { en: 'says "leave me alone"', 'zh-CN': '称“别来烦我”' },
    signs: [{ en: 'hard words', 'zh-CN': '言辞强硬' }],
    steps: [
      {
        en: 'Clear up whether it is a request to stop contact; if so, note it and stop as the law requires.',
        'zh-CN': '弄清对方是否要求停止联系；如是，记录并依法停止。',
      },
      {
        en: 'If it is not, let the debtor speak and find the cause.',
        'zh-CN': '如不是，让对方把话说完，找到原因。',
      },
      {
        en: 'Explain, and solve it once the debtor is calm.',
        'zh-CN': '作出解释，等对方平静下来再解决问题。',
      },
    ],
    avoid: [{ en: 'force against force', 'zh-CN': '以硬碰硬' }],
    source,
  },
  {
    id: 'refusal-both-next-month',
    kind: 'refusal',
    label: { en: 'says "both installments next month"', 'zh-CN': '称“下个月两期一起付”' },
    signs: [{ en: 'names a passing cause, such as unsold stock', 'zh-CN': '举出一时的原因，例如货还没卖掉' }],
    steps: [
      { en: 'Stay steady and friendly.', 'zh-CN': '保持沉稳友善。' },
      {
        en: 'Take the promise with an exact date and amounts, in writing.',
        'zh-CN': '请对方书面承诺，写明确切的日期和金额。',
      },
      {
        en: 'Until that day, suspend other contact but the reminder.',
        'zh-CN': '到期之前，除提醒外暂停其他联系。',
      },
    ],
    source,
  },
  {
    id: 'refusal-same-excuse',
    kind: 'refusal',
    label: { en: 'gives the same excuse again', 'zh-CN': '重复同一借口' },
    signs: [
      { en: 'the excuse was given before', 'zh-CN': '以前用过同一理由' },
      { en: 'the excuse was disproved before', 'zh-CN': '该理由此前已被证实不成立' },
    ],
    steps: [
      {
        en: 'Code and count the excuse: repeating is a signal of its own.',
        'zh-CN': '给理由编码并计数：重复本身就是信号。',
      },
      { en: 'Ask for evidence and a timetable.', 'zh-CN': '要求提供证明和时间表。' },
      { en: 'Have a plan of its own for this excuse.', 'zh-CN': '针对该借口制定专门的应对方案。' },
      {
        en: 'If nothing comes, send a formal demand to the management and inform the legal team.',
        'zh-CN': '仍无结果的，向对方管理层发正式催告，并告知法务。',
      },
      {
        en: 'Propose the wilful-default mark only with evidence, author, reviewer, date and expiry, and a chance to answer.',
        'zh-CN': '拟作恶意拖欠标记的，须有证据、提出人、复核人、日期和期限，并给对方申辩机会。',
      },
    ],
    source,
  },
  {
    id: 'refusal-asks-for-proof',
    kind: 'refusal',
    label: {
      en: 'pays nothing before seeing who asks and on what ground',
      'zh-CN': '要求先证明身份和依据，否则不付',
    },
    steps: [
      {
        en: 'Answer first: it is a reasonable question.',
        'zh-CN': '先回答：这是合理的问题。',
      },
      { en: 'Say who you are, for whom you call and why.', 'zh-CN': '说明自己是谁、代表谁、为何来电。' },
      {
        en: 'Send documents and references by which the claim can be checked; it is a task of ours with a date.',
        'zh-CN': '提供可供核对的文件和证明；这是我方的任务，定下提供日期。',
      },
      { en: 'Once they are there, return to the date of payment.', 'zh-CN': '资料送达后，再谈付款日期。' },
    ],
    avoid: [
      { en: 'pressing before the documents have arrived', 'zh-CN': '资料尚未送达就催' },
      { en: 'claiming an office or a title that one does not hold', 'zh-CN': '自称并不具备的身份或头衔' },
    ],
    source,
  },
]
