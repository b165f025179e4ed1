import type { CallGoal, CallPlan } from '../strategy'

/**
 * How is a call prepared, led and recorded (通话流程)?
 *
 * Collections practice; read, listen, ask, conclude (望闻问切) run through its phases.
 */
export const callPlan: CallPlan = {
  before: [
    {
      en: 'Read (望) the file: profile, history, arrears, earlier talks, papers.',
      'zh-CN': '望：看档案，包括客户概况、往来历史、欠款、以往沟通和文件。',
    },
    {
      en: "Take a label of personality or style as one person's opinion, with its date and author: it changes tone, and no amount, right or limit of contact.",
      'zh-CN': '性格和风格标签只是某人的看法，注明日期和记录人：只影响语气，不影响金额、权利和联系限度。',
    },
    {
      en: 'See what we promised: a call back, a copy, a correction is a task with a date, and its point rests until it is done.',
      'zh-CN': '查我方承诺过什么：回电、副本、更正都是有日期的任务，做到之前不催这一点。',
    },
    { en: 'Set one goal: a date, a plan.', 'zh-CN': '只定一个目标：一个日期，或一个方案。' },
    { en: 'Fit the call to its person and its goal.', 'zh-CN': '通话内容因人、因目标而定。' },
  ],
  open: [
    { en: 'Make sure that it is the right person.', 'zh-CN': '确认接听的是本人。' },
    { en: 'Say who you are.', 'zh-CN': '说明自己是谁。' },
    { en: 'Say why you call.', 'zh-CN': '说明来电事由。' },
  ],
  middle: [
    {
      en: 'Be firm and friendly, without orders and without absolutes.',
      'zh-CN': '坚定而友善，不下命令，不把话说绝。',
    },
    { en: 'Answer a reasonable question first.', 'zh-CN': '对方有合理疑问的，先作回答。' },
    { en: 'Ask open questions.', 'zh-CN': '提开放式问题。' },
    {
      en: 'Hear to the end, and listen (闻) for gaps in the account given.',
      'zh-CN': '闻：把话听完，留意讲述中的漏洞。',
    },
    { en: 'Repeat back what was said.', 'zh-CN': '复述对方的话，加以确认。' },
    { en: 'Show sympathy without agreement.', 'zh-CN': '表示同情，但不等于认同。' },
    {
      en: 'Ask (问) precise questions.',
      'zh-CN': '问：提精确的问题。',
    },
    { en: 'Conclude (切): name the point.', 'zh-CN': '切：点明要害。' },
    {
      en: 'Put the demand between two positive sentences.',
      'zh-CN': '把付款要求放在两句正面的话中间。',
    },
    { en: 'Ask which day or hour, not whether.', 'zh-CN': '问哪一天、几点付，不问付不付。' },
    {
      en: 'Mention better terms or consequences only where they are real.',
      'zh-CN': '只讲真实存在的优惠和后果。',
    },
  ],
  close: [{ en: 'Say who does what by when.', 'zh-CN': '讲定谁在何时之前做什么。' }],
  after: [
    {
      en: 'Note it at once: time, channel, person, content, feedback, outcome, promise.',
      'zh-CN': '立即记录：时间、渠道、对象、内容、反馈、结果、承诺。',
    },
    {
      en: 'Enter what we promised as a task with a date.',
      'zh-CN': '我方答应的事登记为任务，定下日期。',
    },
    {
      en: 'Confirm a plan by letter or mail, and follow it up.',
      'zh-CN': '方案以信函或邮件确认，并持续跟进。',
    },
    { en: 'Judge the call by its effect.', 'zh-CN': '通话好坏看效果。' },
  ],
}

/** What may one call be for (通话目标)? One goal per call. */
export const callGoals: readonly CallGoal[] = [
  { id: 'payment-date', label: { en: 'a date of payment', 'zh-CN': '一个付款日期' } },
  { id: 'payment-plan', label: { en: 'a plan', 'zh-CN': '一个还款方案' } },
  {
    id: 'part-payment',
    label: { en: 'an affordable part payment today', 'zh-CN': '今天先付负担得起的一部分' },
  },
  { id: 'true-cause', label: { en: 'the true cause of the arrears', 'zh-CN': '逾期的真实原因' } },
  { id: 'affordability', label: { en: 'what the debtor can afford', 'zh-CN': '对方的负担能力' } },
  {
    id: 'dispute-facts',
    label: { en: 'what is disputed and what is not', 'zh-CN': '哪些有争议、哪些没有争议' },
  },
  { id: 'payment-proof', label: { en: 'proof of a payment that was made', 'zh-CN': '已付款项的凭证' } },
  { id: 'right-person', label: { en: 'reaching the right person', 'zh-CN': '接触到本人' } },
]
