import type { Citation } from '../foundations'
import type { PlaybookEntry } from '../strategy'

const source: Citation = {
  title: { en: 'Collections practice: answers to objections', 'zh-CN': '催收实务：异议应答' },
  confidence: 'secondary',
}

/**
 * How is each objection answered (异议应答)? What a debtor says against paying now.
 *
 * An objection is taken at its word until it is checked: what is genuinely disputed is not pressed.
 */
export const playbookObjections: readonly PlaybookEntry[] = [
  {
    id: 'objection-quality',
    kind: 'objection',
    label: { en: 'says that there is a quality problem', 'zh-CN': '称质量有问题' },
    steps: [
      {
        en: 'Record the problem: which goods or service, what is wrong, since when.',
        'zh-CN': '记录问题：哪批货或哪项服务、毛病在哪里、何时发现。',
      },
      {
        en: 'Let a specialist verify whether it is real or a pretext.',
        'zh-CN': '请专业人员核实，弄清是确有其事还是借口。',
      },
      {
        en: 'Separate the disputed part from the undisputed part, and agree a date for the undisputed part.',
        'zh-CN': '把有争议部分与无争议部分分开，无争议部分约定付款日期。',
      },
      {
        en: 'As long as the dispute is genuine, stop pressure on the disputed part.',
        'zh-CN': '确属真实争议的，有争议部分停止施压，先解决问题。',
      },
    ],
    avoid: [
      {
        en: 'calling it a pretext before the specialist has answered',
        'zh-CN': '核实结果出来之前就认定对方在找借口',
      },
    ],
    source,
  },
  {
    id: 'objection-wrong-invoice',
    kind: 'objection',
    label: { en: 'says that the invoice is wrong', 'zh-CN': '称发票开错' },
    steps: [
      { en: 'Ask what is wrong and correct the invoice.', 'zh-CN': '问清错在哪里，更正发票。' },
      {
        en: 'Resend it; the correction is a task of ours with a date.',
        'zh-CN': '重新寄送；更正是我方的任务，定下完成日期。',
      },
      { en: 'Re-set the date of payment and have it confirmed.', 'zh-CN': '重新约定付款日期，请对方确认。' },
    ],
    avoid: [
      {
        en: 'pressing the point before the corrected invoice has arrived',
        'zh-CN': '更正后的发票尚未送达就催这一笔',
      },
    ],
    source,
  },
  {
    id: 'objection-approval',
    kind: 'objection',
    label: { en: 'says that the approval is in process', 'zh-CN': '称正在走审批流程' },
    steps: [
      {
        en: 'Learn the process: who approves, in what order and when.',
        'zh-CN': '了解审批流程：谁来批、按什么顺序、什么时候批。',
      },
      { en: 'Remind ahead of each step of it.', 'zh-CN': '赶在每个审批节点之前提醒。' },
      { en: 'Get the date on which payment will follow.', 'zh-CN': '问定审批完成后的付款日期。' },
      {
        en: "If the date passes, turn to a higher level of the debtor's firm.",
        'zh-CN': '到期仍未批下来的，与对方公司更高一级的负责人沟通。',
      },
    ],
    source,
  },
  {
    id: 'objection-system',
    kind: 'objection',
    label: { en: 'says that the system or the data has a problem', 'zh-CN': '称系统或数据有问题' },
    steps: [
      { en: 'Ask for evidence of the fault.', 'zh-CN': '请对方提供故障的证明。' },
      {
        en: 'Ask for a date for the fix and the date of payment after it.',
        'zh-CN': '问定修复日期，以及修复后的付款日期。',
      },
      {
        en: 'If neither comes, send a written demand to the management.',
        'zh-CN': '证明和日期都没有的，向对方管理层发书面催告。',
      },
      {
        en: 'Count the excuse each time; once it returns, seek the true cause, such as slow internal approval.',
        'zh-CN': '每次都计数；同一理由再次出现时查找真实原因，例如内部审批慢。',
      },
    ],
    source,
  },
  {
    id: 'objection-person-away',
    kind: 'objection',
    label: { en: 'says that the person in charge is away', 'zh-CN': '称经办人不在' },
    steps: [
      {
        en: 'Leave a message with your name and number, and nothing of the matter itself.',
        'zh-CN': '留下姓名和电话，请对方转告，不谈具体事由。',
      },
      { en: 'Request to be called back.', 'zh-CN': '请经办人回电。' },
      {
        en: 'Set the next date on which you will call if nobody does.',
        'zh-CN': '定下下次联系日期，届时没有回电再打。',
      },
    ],
    avoid: [{ en: 'telling whoever answers of the debt', 'zh-CN': '向接听人透露欠款' }],
    source,
  },
  {
    id: 'objection-already-arranged',
    kind: 'objection',
    label: { en: 'says that the payment is already arranged', 'zh-CN': '称已安排付款' },
    steps: [
      { en: 'Ask for the date of the payment.', 'zh-CN': '问清付款日期。' },
      { en: 'Ask for its amount.', 'zh-CN': '问清付款金额。' },
      { en: 'Ask for proof, such as the bank slip.', 'zh-CN': '请对方提供付款凭证，例如银行回单。' },
    ],
    source,
  },
  {
    id: 'objection-no-bill',
    kind: 'objection',
    label: { en: 'says that the bill never came', 'zh-CN': '称从未收到账单' },
    steps: [
      { en: 'Confirm the address to which the bill goes.', 'zh-CN': '核对账单的寄送地址。' },
      {
        en: 'Send a copy; it is a task of ours with a date.',
        'zh-CN': '补寄一份；这是我方的任务，定下寄出日期。',
      },
      { en: 'Agree the date of payment.', 'zh-CN': '约定付款日期。' },
    ],
    avoid: [{ en: 'pressing the point before the copy has arrived', 'zh-CN': '副本尚未送达就催这一笔' }],
    source,
  },
  {
    id: 'objection-not-received',
    kind: 'objection',
    label: { en: 'says that the goods or the service were not received', 'zh-CN': '称未收到货物或服务' },
    steps: [
      {
        en: 'Produce the delivery evidence: the signed delivery note or the record of the service.',
        'zh-CN': '出示交付证明：签收单或服务记录。',
      },
      {
        en: 'Where there is none, treat it as a genuine dispute and stop pressure on that part.',
        'zh-CN': '拿不出交付证明的，按真实争议处理，该部分停止施压。',
      },
    ],
    source,
  },
  {
    id: 'objection-price',
    kind: 'objection',
    label: { en: 'disputes the price', 'zh-CN': '对价格有异议' },
    steps: [
      {
        en: 'Compare the bill with the contract and the order.',
        'zh-CN': '拿合同、订单与账单逐项核对。',
      },
      {
        en: 'Concede if it helps, with a reason, in writing and within the authority for it.',
        'zh-CN': '让步有助于解决的，可在权限内让步，写明理由，书面约定。',
      },
    ],
    source,
  },
  {
    id: 'objection-short-of-cash',
    kind: 'objection',
    label: { en: 'is short of cash', 'zh-CN': '称资金紧张' },
    steps: [
      {
        en: 'Verify it: income, expenses and all debts together.',
        'zh-CN': '核实情况：收入、支出与全部债务一并看。',
      },
      {
        en: 'Agree a plan with an amount and a date for each payment.',
        'zh-CN': '商定还款方案，逐期写明金额和日期。',
      },
      {
        en: 'Offer a concession for speed, if it is real and within the authority for it.',
        'zh-CN': '对提早付款给予优惠，优惠须真实且在权限之内。',
      },
      {
        en: 'Ask for a part payment today as a sign of good faith, if it is affordable.',
        'zh-CN': '对方负担得起的，请其今天先付一部分以示诚意。',
      },
    ],
    avoid: [
      { en: 'pressing as if money were there', 'zh-CN': '不问实情，当作对方有钱来催' },
      { en: 'urging a new loan to pay the old one', 'zh-CN': '劝对方借新还旧' },
    ],
    source,
  },
]
