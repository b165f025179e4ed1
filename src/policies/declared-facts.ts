import type { DeclaredFact } from '../foundations'

/**
 * What must people say of a debtor that no ledger tells (人工填报的事实), whoever it is? The facts that the shared axes
 * and the stages read.
 *
 * Opinions hold for half a year, and what moves from month to month for a quarter; how long is a choice. Excuses
 * and signs are noted each time, by code, and counted by derived facts.
 */
export const declaredFacts: readonly DeclaredFact[] = [
  {
    id: 'capacity',
    label: { en: 'capacity to pay', 'zh-CN': '还款能力' },
    type: 'label',
    values: [
      { id: 'able', label: { en: 'able', 'zh-CN': '有能力' } },
      { id: 'temporarily-unable', label: { en: 'temporarily unable', 'zh-CN': '暂时无能力' } },
      { id: 'unable', label: { en: 'unable', 'zh-CN': '无能力' } },
    ],
  },
  { id: 'willing', label: { en: 'willing to pay', 'zh-CN': '有还款意愿' }, type: 'boolean' },
  {
    id: 'softEffortFailed',
    label: { en: 'soft collection was tried without effect', 'zh-CN': '软催收已尝试无效' },
    type: 'boolean',
  },
  {
    id: 'cause',
    label: { en: 'cause of the arrears', 'zh-CN': '逾期原因' },
    type: 'label',
    values: [
      { id: 'unaware', label: { en: 'unaware', 'zh-CN': '不知情' } },
      { id: 'temporary', label: { en: 'temporary', 'zh-CN': '暂时性' } },
      { id: 'several-debts', label: { en: 'several debts at once', 'zh-CN': '多头负债' } },
      {
        id: 'structural',
        label: { en: 'structural: expenses exceed income for good', 'zh-CN': '结构性：长期入不敷出' },
      },
      { id: 'dispute', label: { en: 'dispute', 'zh-CN': '争议' } },
      { id: 'wilful-delay', label: { en: 'wilful: delays', 'zh-CN': '故意：拖延' } },
      { id: 'wilful-refusal', label: { en: 'wilful: refuses', 'zh-CN': '故意：拒绝' } },
    ],
  },
  { id: 'incomeStable', label: { en: 'income is stable', 'zh-CN': '收入稳定' }, type: 'boolean' },
  {
    id: 'familyStable',
    label: { en: 'family is stable', 'zh-CN': '家庭稳定' },
    type: 'boolean',
    isProtected: true,
  },
  {
    id: 'debtBurden',
    label: { en: 'all debts, against means', 'zh-CN': '全部债务相对于收入与财产' },
    type: 'label',
    values: [
      { id: 'high', label: { en: 'high', 'zh-CN': '高' } },
      { id: 'middle', label: { en: 'middle', 'zh-CN': '中' } },
      { id: 'low', label: { en: 'low', 'zh-CN': '低' } },
    ],
  },
  {
    id: 'creditStanding',
    label: { en: 'credit standing', 'zh-CN': '信用状况' },
    type: 'label',
    values: [
      { id: 'premium', label: { en: 'premium', 'zh-CN': '优质' } },
      { id: 'ordinary', label: { en: 'ordinary', 'zh-CN': '一般' } },
      { id: 'high-risk', label: { en: 'high-risk', 'zh-CN': '高风险' } },
    ],
  },
  {
    id: 'valueRated',
    label: { en: 'value to the creditor, as rated', 'zh-CN': '评定的客户价值' },
    type: 'label',
    values: [
      { id: 'high', label: { en: 'high', 'zh-CN': '高' } },
      { id: 'middle', label: { en: 'middle', 'zh-CN': '中' } },
      { id: 'low', label: { en: 'low', 'zh-CN': '低' } },
    ],
  },
  { id: 'customerSince', label: { en: 'customer since', 'zh-CN': '开始合作日期' }, type: 'date' },
  {
    id: 'timesLate',
    label: { en: 'times late in the last twelve months', 'zh-CN': '近十二个月逾期次数' },
    type: 'number',
    isWhole: true,
    least: 0,
  },
  {
    id: 'defaultProbability',
    label: { en: 'probability of default, from 0 to 1', 'zh-CN': '违约概率（0 至 1）' },
    type: 'number',
    least: 0,
  },
  { id: 'specialCare', label: { en: 'taken into special care', 'zh-CN': '已转入专人关怀' }, type: 'boolean' },
  {
    id: 'hardshipCause',
    label: { en: 'cause of hardship', 'zh-CN': '困难原因' },
    type: 'label',
    values: [
      { id: 'disaster', label: { en: 'disaster', 'zh-CN': '灾害' } },
      { id: 'epidemic', label: { en: 'epidemic', 'zh-CN': '疫情' } },
      { id: 'unemployment', label: { en: 'unemployment', 'zh-CN': '失业' } },
      {
        id: 'livelihoods',
        label: { en: 'small firm on which livelihoods hang', 'zh-CN': '关系生计的小微企业' },
      },
      { id: 'other', label: { en: 'other', 'zh-CN': '其他' } },
      { id: 'none', label: { en: 'none', 'zh-CN': '无' } },
    ],
  },
  {
    id: 'assetsHidden',
    label: { en: 'evidence that assets are hidden', 'zh-CN': '有隐匿财产的证据' },
    type: 'boolean',
  },
  {
    id: 'falsePapers',
    label: { en: 'evidence of false papers', 'zh-CN': '有虚假材料的证据' },
    type: 'boolean',
  },
  {
    id: 'judgmentUnpaid',
    label: { en: 'a judgment is had, and the debtor cannot pay', 'zh-CN': '已有判决而债务人无力支付' },
    type: 'boolean',
  },
  {
    id: 'rightEndsOn',
    label: {
      en: 'last day of a right, such as that of the claim in court',
      'zh-CN': '权利届满日（如诉讼时效）',
    },
    type: 'date',
  },
  {
    id: 'temperNoted',
    label: { en: 'personality as observed', 'zh-CN': '观察到的性格' },
    type: 'label',
    values: [
      { id: 'hostile', label: { en: 'hostile', 'zh-CN': '挑衅型' } },
      { id: 'evasive', label: { en: 'evasive', 'zh-CN': '推脱型' } },
      { id: 'victim', label: { en: 'victim', 'zh-CN': '受害型' } },
      { id: 'confident', label: { en: 'confident', 'zh-CN': '自信型' } },
      { id: 'stubborn', label: { en: 'stubborn', 'zh-CN': '顽固型' } },
      { id: 'sophisticated', label: { en: 'sophisticated', 'zh-CN': '老练型' } },
      { id: 'promiser', label: { en: 'promiser', 'zh-CN': '保证还款型' } },
    ],
    isOpinion: true,
    holdsForDays: 180,
  },
  {
    id: 'styleNoted',
    label: { en: 'conversation style as observed', 'zh-CN': '观察到的谈话风格' },
    type: 'label',
    values: [
      { id: 'impulsive', label: { en: 'impulsive', 'zh-CN': '冲动型' } },
      { id: 'steady', label: { en: 'steady', 'zh-CN': '稳健型' } },
      { id: 'fault-finding', label: { en: 'fault-finding', 'zh-CN': '挑剔型' } },
      { id: 'suspicious', label: { en: 'suspicious', 'zh-CN': '多疑型' } },
      { id: 'decisive', label: { en: 'decisive', 'zh-CN': '果断型' } },
      { id: 'hesitant', label: { en: 'hesitant', 'zh-CN': '犹豫型' } },
      { id: 'talkative', label: { en: 'talkative', 'zh-CN': '健谈型' } },
    ],
    isOpinion: true,
    holdsForDays: 180,
  },
]
