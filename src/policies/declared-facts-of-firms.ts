import type { DeclaredFact } from '../foundations'

/** What else must people say of a firm that owes (企业客户填报的事实): as a customer, and for its credit grade? */
export const declaredFactsOfFirms: readonly DeclaredFact[] = [
  {
    id: 'largeEffect',
    label: { en: 'large effect on the business', 'zh-CN': '对业务影响大' },
    type: 'boolean',
  },
  {
    id: 'financesWorsening',
    label: { en: 'finances are worsening', 'zh-CN': '财务状况恶化' },
    type: 'boolean',
  },
  { id: 'badRecord', label: { en: 'bad record', 'zh-CN': '记录不良' }, type: 'boolean' },
  {
    id: 'tradeVolume',
    label: { en: 'volume of trade', 'zh-CN': '交易规模' },
    type: 'label',
    values: [
      { id: 'large', label: { en: 'large', 'zh-CN': '大' } },
      { id: 'regular', label: { en: 'regular', 'zh-CN': '一般' } },
      { id: 'few-deals', label: { en: 'few deals', 'zh-CN': '往来很少' } },
    ],
  },
  {
    id: 'paymentHistory',
    label: { en: 'payment history', 'zh-CN': '付款记录' },
    type: 'label',
    values: [
      { id: 'prompt', label: { en: 'prompt', 'zh-CN': '按时' } },
      { id: 'sometimes-late', label: { en: 'sometimes late', 'zh-CN': '偶有逾期' } },
      { id: 'often-late', label: { en: 'often late', 'zh-CN': '经常逾期' } },
    ],
  },
  {
    id: 'strategicValue',
    label: { en: 'strategic value', 'zh-CN': '战略价值' },
    type: 'label',
    values: [
      { id: 'high', label: { en: 'high', 'zh-CN': '高' } },
      { id: 'middle', label: { en: 'middle', 'zh-CN': '中' } },
      { id: 'low', label: { en: 'low', 'zh-CN': '低' } },
    ],
  },
  {
    id: 'behaviorNoted',
    label: { en: 'behavior as observed', 'zh-CN': '观察到的欠款行为' },
    type: 'label',
    values: [
      { id: 'delays-with-money', label: { en: 'has money but delays', 'zh-CN': '有钱却拖延' } },
      { id: 'credit-as-finance', label: { en: 'uses credit as finance', 'zh-CN': '拿货款当资金周转' } },
      { id: 'insolvent', label: { en: 'insolvent', 'zh-CN': '资不抵债' } },
      { id: 'changing-excuses', label: { en: 'changes its excuse', 'zh-CN': '借口多变' } },
    ],
    isOpinion: true,
    holdsForDays: 180,
  },
  {
    id: 'liquidity',
    label: { en: 'liquidity: current assets to current debts', 'zh-CN': '流动性：流动资产与流动负债之比' },
    type: 'number',
    least: 0,
  },
  {
    id: 'leverage',
    label: { en: 'leverage: debts to assets', 'zh-CN': '负债率：负债与资产之比' },
    type: 'number',
    least: 0,
  },
  {
    id: 'margin',
    label: { en: 'margin: profit to sales', 'zh-CN': '利润率：利润与销售之比' },
    type: 'number',
  },
  {
    id: 'daysOverTradeTerm',
    label: {
      en: "average days late, beyond the trade's normal term",
      'zh-CN': '平均逾期天数（超出行业通常账期的部分）',
    },
    type: 'number',
    isWhole: true,
  },
  {
    id: 'tradeTermDays',
    label: { en: 'normal term of the trade, in days', 'zh-CN': '行业通常账期（天）' },
    type: 'number',
    isWhole: true,
    least: 0,
  },
  {
    id: 'limitUsedShare',
    label: {
      en: 'share of the credit limit that is owed or on order',
      'zh-CN': '已用额度比例（欠款与在途订单合计）',
    },
    type: 'number',
    least: 0,
  },
  {
    id: 'returnedShare',
    label: { en: 'share of deliveries returned', 'zh-CN': '退货率' },
    type: 'number',
    least: 0,
  },
  {
    id: 'firmSize',
    label: { en: 'size', 'zh-CN': '规模' },
    type: 'label',
    values: [
      { id: 'large', label: { en: 'large', 'zh-CN': '大' } },
      { id: 'medium', label: { en: 'medium', 'zh-CN': '中' } },
      { id: 'small', label: { en: 'small', 'zh-CN': '小' } },
    ],
  },
  {
    id: 'marketPosition',
    label: { en: 'position in its market', 'zh-CN': '市场地位' },
    type: 'label',
    values: [
      { id: 'strong', label: { en: 'strong', 'zh-CN': '强' } },
      { id: 'fair', label: { en: 'fair', 'zh-CN': '中' } },
      { id: 'weak', label: { en: 'weak', 'zh-CN': '弱' } },
    ],
  },
  {
    id: 'yearsInBusiness',
    label: { en: 'years in business', 'zh-CN': '经营年限' },
    type: 'number',
    isWhole: true,
    least: 0,
  },
  {
    id: 'management',
    label: { en: 'management', 'zh-CN': '管理水平' },
    type: 'label',
    values: [
      { id: 'strong', label: { en: 'strong', 'zh-CN': '强' } },
      { id: 'fair', label: { en: 'fair', 'zh-CN': '中' } },
      { id: 'weak', label: { en: 'weak', 'zh-CN': '弱' } },
    ],
  },
  {
    id: 'integrity',
    label: { en: 'integrity, by its acts', 'zh-CN': '诚信表现' },
    type: 'label',
    values: [
      { id: 'strong', label: { en: 'strong', 'zh-CN': '强' } },
      { id: 'fair', label: { en: 'fair', 'zh-CN': '中' } },
      { id: 'weak', label: { en: 'weak', 'zh-CN': '弱' } },
    ],
  },
  {
    id: 'press',
    label: { en: 'press', 'zh-CN': '媒体报道' },
    type: 'label',
    values: [
      { id: 'favorable', label: { en: 'favorable', 'zh-CN': '正面' } },
      { id: 'mixed', label: { en: 'mixed', 'zh-CN': '一般' } },
      { id: 'unfavorable', label: { en: 'unfavorable', 'zh-CN': '负面' } },
    ],
  },
  {
    id: 'bankReport',
    label: { en: 'bank report', 'zh-CN': '银行资信证明' },
    type: 'label',
    values: [
      { id: 'favorable', label: { en: 'favorable', 'zh-CN': '正面' } },
      { id: 'mixed', label: { en: 'mixed', 'zh-CN': '一般' } },
      { id: 'unfavorable', label: { en: 'unfavorable', 'zh-CN': '负面' } },
    ],
  },
  {
    id: 'agencyReport',
    label: { en: 'report of a credit agency', 'zh-CN': '信用机构报告' },
    type: 'label',
    values: [
      { id: 'favorable', label: { en: 'favorable', 'zh-CN': '正面' } },
      { id: 'mixed', label: { en: 'mixed', 'zh-CN': '一般' } },
      { id: 'unfavorable', label: { en: 'unfavorable', 'zh-CN': '负面' } },
    ],
  },
  {
    id: 'associationReport',
    label: { en: 'report of a trade association', 'zh-CN': '行业协会评价' },
    type: 'label',
    values: [
      { id: 'favorable', label: { en: 'favorable', 'zh-CN': '正面' } },
      { id: 'mixed', label: { en: 'mixed', 'zh-CN': '一般' } },
      { id: 'unfavorable', label: { en: 'unfavorable', 'zh-CN': '负面' } },
    ],
  },
]
