import type { Citation } from '../foundations'
import type { PlaybookEntry } from '../strategy'

const source: Citation = {
  title: {
    en: 'Collections practice: how firms delay, and why debtors do',
    'zh-CN': '催收实务：企业拖欠行为与拖欠动机',
  },
  confidence: 'secondary',
}

/**
 * What is done about the way in which a firm pays late (企业拖欠行为), and about the motive of a debtor who holds
 * payment back (拖欠动机)?
 *
 * The names of types are the trade's own, for the file and never for the debtor's ear.
 */
export const playbookBehaviors: readonly PlaybookEntry[] = [
  {
    id: 'behavior-delays-with-money',
    kind: 'behavior',
    label: { en: 'has money but delays', 'zh-CN': '有钱却拖延（无赖型）' },
    steps: [
      { en: 'Agree steps, each with its date.', 'zh-CN': '约定步骤，每一步都有日期。' },
      { en: 'Take part payments.', 'zh-CN': '接受分批付款。' },
      { en: 'Send a formal demand to the management.', 'zh-CN': '向对方管理层发正式催告。' },
      {
        en: 'Give notice of a credit hold, as the contract allows.',
        'zh-CN': '按合同约定，先行通知后暂停供货。',
      },
      { en: 'Have suit considered.', 'zh-CN': '由法务研究起诉。' },
    ],
    avoid: [
      { en: 'calling the debtor by the name of the type', 'zh-CN': '当面以类型名称称呼对方' },
      {
        en: 'withholding urgent repair or service to force payment of old debts',
        'zh-CN': '扣住紧急维修或服务逼付旧账',
      },
    ],
    source,
  },
  {
    id: 'behavior-credit-as-finance',
    kind: 'behavior',
    label: { en: 'uses supplier credit as finance', 'zh-CN': '拿货款当资金周转（爱占便宜型）' },
    steps: [
      {
        en: 'Offer a discount for early payment, limited in time, that really ends.',
        'zh-CN': '给予限时折扣，提早付款才有，到期确实取消。',
      },
    ],
    avoid: [{ en: 'calling the debtor by the name of the type', 'zh-CN': '当面以类型名称称呼对方' }],
    source,
  },
  {
    id: 'behavior-insolvent',
    kind: 'behavior',
    label: { en: 'is insolvent', 'zh-CN': '资不抵债（贫困型）' },
    steps: [
      { en: 'Collect early.', 'zh-CN': '尽早催收。' },
      { en: 'Show sympathy.', 'zh-CN': '表示同情。' },
      { en: 'Settle.', 'zh-CN': '协商和解。' },
    ],
    avoid: [
      { en: 'pressing as if money were there', 'zh-CN': '不问实情，当作对方有钱来催' },
      {
        en: 'dropping the case without hardship review and approval',
        'zh-CN': '未经困难审查和审批就放弃',
      },
    ],
    source,
  },
  {
    id: 'behavior-changing-excuses',
    kind: 'behavior',
    label: { en: 'changes the excuse each time', 'zh-CN': '理由一再变换（反复无常型）' },
    signs: [{ en: 'often a large firm', 'zh-CN': '多见于大企业' }],
    steps: [
      { en: 'Code and count each excuse.', 'zh-CN': '给每个理由编码并计数。' },
      {
        en: 'Require facts, dates and documents.',
        'zh-CN': '要求对方给出事实、日期和文件。',
      },
      { en: 'Require the name of the approver.', 'zh-CN': '要求对方告知审批人姓名。' },
      {
        en: 'Seek the true cause, such as slow internal approval.',
        'zh-CN': '查找真实原因，例如内部审批慢。',
      },
      {
        en: 'If nothing comes: a formal demand to the management with the legal team informed, then notice of a credit hold, then suit considered.',
        'zh-CN': '仍无结果的：向管理层发正式催告并告知法务，再通知暂停供货，然后研究起诉。',
      },
    ],
    source,
  },
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
