/** The lists of a strategy whose entries have an id and say something to people. */
export type StrategyList =
  | 'stages'
  | 'stageRows'
  | 'treatmentRows'
  | 'cadenceRows'
  | 'guidelines'
  | 'offers'
  | 'measures'
  | 'roles'
  | 'letterContents'
  | 'legalSteps'
  | 'evidence'
  | 'assets'
  | 'contactFields'

/** What the page of domain facts says of a strategy, and which entry of the shipped policies says it. */
export interface StrategyDemand {
  /** The page's own words. */
  readonly page: string
  readonly list: StrategyList
  readonly id: string
  /** Words of the entry's label and note. */
  readonly en: readonly string[]
  readonly 'zh-CN': readonly string[]
}

type Row = readonly [page: string, id: string, en: readonly string[], chinese: readonly string[]]

const demands = (list: StrategyList, rows: readonly Row[]): readonly StrategyDemand[] =>
  rows.map(([page, id, en, chinese]) => ({ page, list, id, en, 'zh-CN': chinese }))

/** Section 4, the stages by their names. */
const stages = demands('stages', [
  ['4 stage 0 pre-due', 'pre-due', ['not past due'], ['未到期提醒']],
  ['4 stage 1 identify', 'identify', ['identify', 'classify'], ['识别分类']],
  ['4 stage 2 soft', 'soft', ['soft collection'], ['软催收']],
  ['4 stage 3 pre-litigation', 'pre-litigation', ['pre-litigation'], ['诉前催收']],
  ['4 stage 4 litigation', 'litigation', ['litigation'], ['诉讼催收']],
  ['4 stage 5 asset recovery', 'asset-recovery', ['asset recovery'], ['资产回收']],
])

/** Section 4, what each stage holds, and what moves a case into it. */
const stageRows = demands('stageRows', [
  ['4 reminder, order confirmation', 'pre-due', ['Reminder', 'order confirmation'], ['提醒', '确认订单']],
  [
    '4 classify by days, amount, customer type; order; first reminders; answered from the first day',
    'identify',
    ['from the first day', 'days, amount and type of customer', 'order', 'first reminders'],
    ['第一天', '天数、金额、客户类型', '次序', '首次提醒'],
  ],
  [
    '4 friendly reminder by phone, SMS, mail; day 60 is still soft',
    'soft',
    ['Friendly reminder by phone, SMS and mail', 'Day 60 is still soft'],
    ['电话、短信、邮件', '第 60 天仍属软催收'],
  ],
  [
    '4 formal letter, visit, legal position; day 90 is still pre-litigation',
    'pre-litigation',
    ['Formal letter', 'visit', 'legal position', 'Day 90 is still pre-litigation'],
    ['正式函件', '上门', '法律立场', '第 90 天仍属诉前'],
  ],
  [
    '4 lawyer letter, suit, preservation; soft collection without effect',
    'litigation',
    ["Lawyer's letter", 'suit', 'preservation', 'without effect'],
    ['律师函', '起诉', '保全', '软催收无效'],
  ],
  [
    '14.2 day 91: litigation only if soft effort failed',
    'not-tried',
    ['Soft collection comes first'],
    ['先做软催收'],
  ],
  [
    '4 after judgment, debtor cannot pay: seizure, valuation, auction, restructuring, write-off',
    'asset-recovery',
    ['After judgment', 'cannot pay', 'seizure, valuation, auction, restructuring, write-off'],
    ['判决之后', '无力支付', '查封、评估、拍卖、重组、核销'],
  ],
])

/** Sections 4, 7.1, 7.5, 8 and 11.1: what goes before the stage. */
const treatmentRows = demands('treatmentRows', [
  [
    '4 pre-due work may be limited to high risk: prevention',
    'pre-due-high-risk',
    ['prevention is cheaper than cure'],
    ['预防胜于补救'],
  ],
  [
    '7.5 special: patient, reduced contact, trained staff',
    'special-care',
    ['Patient, reduced contact, trained staff'],
    ['减少联系', '专门人员'],
  ],
  [
    '7.5 hardship: deferral, adapted plan, referral to budget or debt advice',
    'hardship-noted',
    ['Deferral, adapted plan, referral to budget or debt advice'],
    ['缓期', '调整方案', '咨询'],
  ],
  [
    '7.1 neither: hardship review first, with approval',
    'no-capacity',
    ['hardship first', 'approved'],
    ['先做困难审查', '经审批'],
  ],
  ['8 a genuine dispute stops pressure', 'disputed', ['stops pressure'], ['停止施压']],
  ['7.3 disputing: resolve first', 'dispute-noted', ['resolve it first'], ['先解决争议']],
  [
    '9 collection stops while an agreement is kept',
    'agreement',
    ['stops while an agreement is kept'],
    ['协议履行期间停止催收'],
  ],
  [
    '13 a pending promise suspends other contact except its reminder',
    'promised',
    ['suspends all contact but its reminder'],
    ['除提醒外暂停联系'],
  ],
])

/** Section 5, the cadence. */
const cadenceRows = demands('cadenceRows', [
  ['7.5 special, hardship: reduced contact', 'with-care', ['Reduced contact'], ['减少联系']],
  [
    '5 over 60: daily (a wish, limited by contact law); no more than the purpose needs',
    'daily',
    ['A wish, limited by contact law', 'no more contacts than the purpose needs'],
    ['受联系规则限制', '以达到目的为限'],
  ],
  [
    '5 a small debt with weak willingness may be followed up more often, within the limits',
    'small-and-unwilling',
    ['small debt with weak willingness', 'within the limits'],
    ['金额小而意愿弱', '限度内'],
  ],
])

/** Sections 4 to 6, 7.5, 7.9 and 7.10: what is laid over a treatment for either kind of customer. */
const guidelines = demands('guidelines', [
  [
    '4 growth: listen, learn the true cause',
    'growth',
    ['Listen, and learn the true cause', 'feels bad about it'],
    ['倾听', '真实原因'],
  ],
  [
    '4 primary: credit record, penalty interest and late fee as they truly apply',
    'growth',
    ['Credit record, penalty interest and late fee', 'as they truly apply'],
    ['征信、罚息与滞纳金', '如实'],
  ],
  [
    '4 maturity: let the debtor talk, one steady line, combine means',
    'maturity-call',
    ['Let the debtor talk, keep one steady line, combine means'],
    ['让对方多说', '立场一致', '多种方式'],
  ],
  ['5 mornings suit negotiation', 'maturity-call', ['Mornings suit negotiation'], ['上午']],
  [
    '4 decline: formal and legal measures or review, against their cost; never more pressure',
    'decline',
    ['Formal and legal measures or review', 'weighed against their cost', 'age alone changes nothing else'],
    ['权衡成本', '不因账龄本身'],
  ],
  ['10 settlement stays open', 'before-suit', ['Settlement stays open'], ['可和解']],
  [
    '5 visit in special cases only: heavy arrears',
    'visit-in-special-cases',
    ['only for heavy arrears'],
    ['仅重度逾期'],
  ],
  [
    '5 visit: other means without effect',
    'visit-after-other-means',
    ['after other means without effect'],
    ['其他方式无效'],
  ],
  [
    '5 agency under the same limits, counted together',
    'heavy-and-tried',
    ['same limits', 'counted together'],
    ['同样的限制', '合并计数'],
  ],
  [
    '6 major cases: task force with sales, finance, legal and service',
    'major-case',
    ['task force with sales, finance, legal and service', 'a choice'],
    ['销售、财务、法务、客服', '专项小组'],
  ],
  [
    '7.2 semi-lost: other contacts are not asked',
    'semi-lost',
    ['owe nothing', 'hear nothing of the debt'],
    ['不负还款责任', '一概不提'],
  ],
  [
    '7.2 lost: sought only in lawful, necessary sources',
    'lost',
    ['only in lawful, necessary sources'],
    ['合法、必要的来源'],
  ],
  [
    '8 what the creditor promised: until done, not pressed',
    'own-promise-overdue',
    ['Done first', 'not pressed'],
    ['先办妥', '不催'],
  ],
  [
    '7.9 two broken promises in a row are a pattern',
    'broken-promises',
    ['two in a row are a pattern'],
    ['连续两次是规律'],
  ],
  ['7.9 one broken promise is a data point', 'one-broken-promise', ['One is a data point'], ['一次只是个案']],
  ['9 better terms for regular payers', 'reliable', ['Better terms for regular payers'], ['按时付款者']],
  [
    '7.5 high risk: call, visit, legal; negotiation stays open',
    'high-risk',
    ['Call, visit, legal', 'negotiation stays open'],
    ['电话、上门、法律', '可以协商'],
  ],
  [
    '7.5 low risk: SMS, e-mail, self-service; extension, partial interest relief',
    'low-risk',
    ['SMS, e-mail, self-service', 'extension, partial interest relief'],
    ['短信、邮件、自助', '延期', '减免'],
  ],
  [
    '7.5 potential payer: call, letter, meeting, plan',
    'potential-payer',
    ['Call, letter, meeting, plan'],
    ['电话、函件、面谈、方案'],
  ],
  [
    '7.5 long overdue, low will: litigation, credit reporting, enforcement; privacy and dignity',
    'long-overdue-low-will',
    ['Litigation, credit reporting, enforcement', 'privacy and dignity kept'],
    ['诉讼、征信报送、执行', '隐私与尊严'],
  ],
  [
    '7.5 short-term: friendly reminder, days of grace',
    'short-term',
    ['Friendly reminder, days of grace'],
    ['友好提醒', '宽限'],
  ],
  [
    '7.5 refusing: clear demand, lawyer, suit',
    'refusing',
    ['Clear demand, lawyer, suit'],
    ['明确催告、律师、诉讼'],
  ],
  [
    '7.5 light: reminder; penalty interest as contract and law provide; rebate',
    'light',
    [
      'Reminder',
      'penalty interest as contract and law provide',
      'rebate for those who have paid a large part',
    ],
    ['提醒', '罚息依合同与法律', '已还大部分者'],
  ],
  [
    '7.5 medium: negotiated plan; late fee and damages as agreed',
    'medium',
    ['negotiated plan', 'late fee and damages claimed as agreed'],
    ['协商方案', '按约定主张滞纳金'],
  ],
  [
    '7.5 heavy: visit, suit and seizure, agency',
    'heavy',
    ['Visit, suit and seizure, agency'],
    ['上门、诉讼保全、委外'],
  ],
  [
    '7.5 special: patient, reduced contact, trained staff',
    'special-care',
    ['Patient, reduced contact, trained staff'],
    ['减少联系', '专门人员'],
  ],
  [
    '7.1 a valuable long-standing customer: phone, mail, flexible plan',
    'valued-and-struck',
    ['phone, mail, a flexible plan'],
    ['电话、邮件、灵活方案'],
  ],
  [
    '7.3 unaware: remind, explain the terms',
    'unaware',
    ['Remind, and explain the terms'],
    ['提醒并说明条款'],
  ],
  [
    '7.3 delaying: firm; 9 another school offers to the unwilling, not the default',
    'delaying',
    ['Firm', 'another school, and not this one'],
    ['坚定', '另一流派'],
  ],
  [
    '9 eligible when difficulty is temporary and willingness is shown',
    'passing-and-willing',
    ['Difficulty is temporary and willingness is shown: a plan'],
    ['困难是暂时的且有意愿'],
  ],
  [
    '9 affordability: the monthly payment against income less expenses; 20 % a warning line',
    'multiple-debts',
    ['all debts', 'the monthly payment against income less expenses', '20 % of income', 'warning line'],
    ['全部债务', '每月还款额', '20%', '警戒线'],
  ],
  [
    '7.9 the same excuse is a signal of its own: counted',
    'excuse-repeated',
    ['Counted', 'evidence and a date for the fix'],
    ['计数', '证据和解决日期'],
  ],
  [
    '7.9 answers: lower the limit, ask for security, shorten terms, look closer',
    'early-warning-strong',
    ['Lower the limit, ask for security, shorten terms, look closer'],
    ['降低额度、要求担保、缩短账期、加强关注'],
  ],
  [
    '7.10 effect: prepayment or security, tight terms, complete file, own plan, preservation and suit; no contact limit raised',
    'malice-marked',
    [
      'Prepayment or security, tight terms, a complete file, an own plan for the excuse',
      'preservation and suit',
      'No more contacts',
    ],
    ['预付或担保、收紧条件、完整档案', '保全与起诉', '联系次数不因此增加'],
  ],
  [
    '7.10 a mark needs evidence, a reviewer, an expiry, a chance to answer',
    'malice-suspected',
    ['evidence, a reviewer, an expiry and a chance to answer'],
    ['证据、复核人、有效期与申辩机会'],
  ],
])

/** Section 9, the means and their conditions. */
const offers = demands('offers', [
  [
    '9 instalments; fits the means, neither too loose nor too harsh, clear, first payment soon, acceleration',
    'installments',
    [
      'installments',
      'neither too loose nor too harsh',
      'amounts and dates clear',
      'first payment soon',
      'acceleration on default',
    ],
    ['分期', '不松不苛', '金额与日期明确', '首期尽早', '提前到期'],
  ],
  [
    '9 extension: a longer term may carry interest or security',
    'extension',
    ['extension', 'may carry interest or security'],
    ['延期', '计息或要求担保'],
  ],
  [
    '9 lower or waived interest and penalty, only for those who keep the new dates',
    'interest-relief',
    ['lower or waived interest and penalty', 'Only for those who keep the new dates'],
    ['减免', '仅限遵守新期限者'],
  ],
  [
    '9 restructuring before suit with some capacity left',
    'restructured-debt',
    ['restructuring', 'before suit'],
    ['重组', '先于诉讼'],
  ],
  ['9 payment in kind, at equal value', 'payment-in-kind', ['equal value'], ['以物抵债', '等值']],
  ['9 guarantee', 'guarantee', ['guarantee'], ['担保']],
  ['9 discount for early lump sum', 'lump-sum-discount', ['discount for an early lump sum'], ['一次性']],
  [
    '9 better terms for regular payers',
    'regular-payer-terms',
    ['better terms for regular payers'],
    ['按时付款者'],
  ],
  [
    '9 partial principal forgiveness (exceptional); most of the principal kept',
    'principal-forgiveness',
    ['part of the principal', 'exceptional', 'Most of the principal is kept'],
    ['部分本金减免', '例外', '大部分须保留'],
  ],
  ['9 assignment or sale', 'assignment', ['assignment or sale'], ['转让']],
  ['9 the overdue rate may be lowered', 'lower-overdue-rate', ['lower overdue rate'], ['下调逾期利率']],
  [
    '9 a third party who offers to pay',
    'third-party-offer',
    ['third party who offers to pay', 'unasked'],
    ['第三方主动'],
  ],
  [
    '8 part payment today as a sign of good faith, if affordable',
    'part-payment',
    ['part payment today as a sign of good faith, if affordable'],
    ['先付', '诚意'],
  ],
  ['7.5 days of grace', 'grace-days', ['days of grace'], ['宽限']],
  ['7.5 rebate for those who have paid a large part', 'rebate', ['paid a large part'], ['已还大部分']],
  ['7.5 deferral, adapted plan', 'deferral', ['deferral and an adapted plan'], ['缓期并调整方案']],
])

/** Section 6, who decides and what it takes. */
const roles = demands('roles', [
  [
    '6 collector: daily work; communication, resilience',
    'collector',
    ['collector', 'Daily work', 'communication', 'resilience'],
    ['催收员', '日常', '沟通'],
  ],
  [
    '6 supervisor: team, difficult cases; leading, solving',
    'supervisor',
    ['supervisor', 'team', 'difficult cases', 'leading', 'solving'],
    ['主管', '团队', '疑难案件'],
  ],
  [
    '6 director: strategy, senior contacts; judgement',
    'director',
    ['director', 'Strategy', 'senior contacts', 'judgment'],
    ['总监', '策略', '高层', '判断力'],
  ],
  [
    '6 general manager: everything else',
    'general-manager',
    ['general manager', 'Everything else'],
    ['总经理', '其余一切'],
  ],
])

/** Sections 5 to 7: the measures. */
const measures = demands('measures', [
  ['6 standard treatment', 'standard', ['standard treatment'], ['标准处理']],
  [
    '6 small extension; a reason and a written agreement, no precedent by accident',
    'small-extension',
    ['small extension', 'With a reason and a written agreement', 'no precedent by accident'],
    ['小幅延期', '理由', '书面', '先例'],
  ],
  [
    '6 instalment plan; 9 agreement contents',
    'installment-plan',
    [
      'installment plan',
      'In writing',
      'amount, dates and method',
      'default and acceleration',
      'penalty',
      'security',
      'rights kept',
      'forum',
      'authority of the signatory',
    ],
    [
      '分期方案',
      '书面',
      '金额、日期、方式',
      '提前到期',
      '违约金',
      '担保',
      '保留的权利',
      '管辖',
      '签字人的权限',
    ],
  ],
  [
    '6 any concession has a reason and a written agreement',
    'relief',
    ['With a reason and a written agreement'],
    ['理由', '书面'],
  ],
  [
    '6 legal specialist: legal steps; law, negotiation',
    'legal-step',
    ['legal specialist', 'law and negotiation'],
    ['法务专员', '懂法律、善谈判'],
  ],
  [
    '6 task force; what sales, finance, legal and service supply',
    'task-force',
    [
      'task force with sales, finance, legal and service',
      'Sales: background, joint work on key accounts, terms that follow payment conduct',
      'Finance: correct balances, expected cash, write-off',
      'Legal: contracts, suits, the risk of each measure',
      'Service: reminders, complaints, repair of faults',
    ],
    ['专项小组', '重点客户协同', '预计回款', '各项措施的风险', '投诉'],
  ],
  [
    '7.7 key-account plan: senior lead, root cause, cash cycle, further business, a person on site by agreement',
    'key-account-plan',
    [
      'senior lead, root cause, payments that follow the cash cycle, further business as part of the solution, a person on site by agreement',
    ],
    ['重点客户方案', '高层牵头', '根因', '资金周期', '驻场'],
  ],
  [
    '5 agency: heavy or long arrears or too few own people, same limits, counted together',
    'agency',
    ['same limits, counted together', 'heavy or long arrears', 'too few own people'],
    ['委外', '合并计数', '人手不足'],
  ],
  [
    '1 credit hold: as the contract allows and with notice',
    'credit-hold',
    ['as the contract allows and with notice'],
    ['按合同约定', '先行通知'],
  ],
  [
    '8 written demand to management',
    'management-demand',
    ['formal demand to the management'],
    ['管理层', '催告'],
  ],
  [
    '7.9 lower the limit, shorten terms; 7.10 prepayment',
    'tighter-terms',
    ['lower limit, shorter term or prepayment'],
    ['降低额度、缩短账期或预付'],
  ],
  ['7.8 low grade: security, insurance', 'security', ['security or insurance'], ['担保或投保']],
  ['7.9 look closer', 'closer-watch', ['closer watch'], ['加强关注']],
  ['7.10 complete evidence file', 'evidence-file', ['complete file of evidence'], ['完整的证据档案']],
  [
    '7.10 an own plan for the repeated excuse',
    'excuse-plan',
    ['own plan for the repeated excuse'],
    ['重复借口'],
  ],
  [
    '7.2 contract data, public registers',
    'address-search',
    ['lawful, necessary sources', 'contract data, public registers'],
    ['合同信息、公开登记'],
  ],
  ['10 lawful search for assets', 'asset-search', ['lawful search for assets'], ['依法查找财产']],
  ['7.5 referral to budget or debt advice', 'advice-referral', ['budget or debt advice'], ['咨询']],
  ['14.2 legal informed', 'inform-legal', ['legal informed'], ['告知法务']],
  ['7.5 credit reporting', 'credit-reporting', ['lawful credit reporting'], ['依法报送征信']],
  [
    '4 write-off; 1 recovery continues',
    'write-off',
    ['write-off', 'recovery continues'],
    ['核销', '追偿继续'],
  ],
  ['9 restructuring', 'restructuring', ['restructuring'], ['重组']],
])

/** Section 5, the contents of a letter. */
const letterContents = demands('letterContents', [
  ['5 letterhead', 'letterhead', ['letterhead'], ['信头']],
  ['5 title', 'title', ['title'], ['标题']],
  ['5 customer and account', 'customer', ['customer and account'], ['客户', '账户']],
  [
    '5 amount, invoice or contract number, due date',
    'debt',
    ['amount, invoice or contract number, and due date'],
    ['金额', '发票或合同编号', '到期日'],
  ],
  [
    '5 days overdue and their effect, as facts; objective words, law cited rightly',
    'days-overdue',
    ['days overdue and their effect, as facts', 'Objective', 'cited rightly'],
    ['逾期天数', '只陈述事实', '援引准确'],
  ],
  ['5 demand and deadline', 'demand', ['demand and deadline'], ['付款要求及期限']],
  [
    '5 possible measures (only real ones)',
    'measures',
    ['possible measures', 'Only real ones'],
    ['可能采取的措施', '仅限真实'],
  ],
  [
    '5 several ways to pay, with account',
    'ways-to-pay',
    ['several ways to pay, with the account'],
    ['多种付款方式', '账户'],
  ],
  ['5 contact', 'contact', ['contact'], ['联系人']],
  ['5 date sent', 'date', ['date sent'], ['发函日期']],
  ['5 place to sign for receipt', 'receipt', ['place to sign for receipt'], ['签收']],
])

/** Section 10: steps, evidence and assets. */
const legal = demands('legalSteps', [
  ['10 1 evidence', 'evidence', ['evidence'], ['证据']],
  [
    '10 2 lawyer letter (last settlement chance)',
    'lawyer-letter',
    ["lawyer's letter", 'last chance to settle'],
    ['律师函', '最后的和解机会'],
  ],
  [
    '10 3 preservation when assets may move; security; investigator in major cases, by lawful means',
    'preservation',
    ['preservation', 'assets may be moved', 'security', 'investigator by lawful means in major cases'],
    ['保全', '转移', '担保', '依法委托调查'],
  ],
  [
    '10 4 suit (small-claims, summary, ordinary), jurisdiction; lawyer: experience, whole facts, scope, fee and aim, reports',
    'suit',
    [
      'Small-claims, summary or ordinary',
      'jurisdiction',
      'experience in the field',
      'the whole facts',
      'agreed scope, fee and aim',
      'regular reports',
    ],
    ['小额、简易或普通', '管辖权', '定期汇报'],
  ],
  ['10 5 hearing', 'hearing', ['hearing'], ['开庭']],
  ['10 6 judgment', 'judgment', ['judgment'], ['判决']],
  ['10 7 enforcement', 'enforcement', ['enforcement'], ['强制执行']],
  [
    '10 8 valuation and auction; special assets need special valuation',
    'auction',
    ['valuation and auction', 'patents and shares', 'special valuation'],
    ['评估拍卖', '专利、股权'],
  ],
  [
    '10 9 distribution (rank, ratio; surplus to debtor)',
    'distribution',
    ['distribution', 'rank and ratio', 'left over goes to the debtor'],
    ['分配', '顺位和比例', '余额归债务人'],
  ],
])

const evidence = demands('evidence', [
  ['10 contract (signed)', 'contract', ['contract, signed'], ['合同', '已签署']],
  ['10 order', 'order', ['order'], ['订单']],
  ['10 invoice', 'invoice', ['invoice'], ['发票']],
  ['10 delivery note', 'delivery-note', ['delivery note'], ['送货单']],
  ['10 correspondence', 'correspondence', ['correspondence'], ['往来函件']],
  [
    '10 reconciliation or confirmation',
    'reconciliation',
    ['reconciliation or confirmation'],
    ['对账单或确认函'],
  ],
  ['10 payment proof', 'payment-proof', ['proof of payment'], ['付款凭证']],
  ['10 IOU', 'iou', ['IOU'], ['欠条']],
  ['10 collection record', 'collection-record', ['collection record'], ['催收记录']],
])

const assets = demands('assets', [
  ['10 real estate', 'real-estate', ['real estate'], ['不动产']],
  ['10 movables', 'movables', ['movables'], ['动产']],
  ['10 rights', 'rights', ['rights'], ['权利']],
])

/** Section 11.3, the record of a contact, to which section 5 adds the promise. */
const contactFields = demands('contactFields', [
  ['11.3 time', 'time', ['time'], ['时间']],
  ['11.3 channel', 'channel', ['channel'], ['渠道']],
  ['11.3 person', 'person', ['person'], ['对象']],
  ['11.3 content', 'content', ['content'], ['内容']],
  ['11.3 feedback', 'feedback', ['feedback'], ['反馈']],
  ['11.3 outcome', 'outcome', ['outcome'], ['结果']],
  ['11.3 promise', 'promise', ['promise'], ['承诺']],
])

/** Every list of which the page names all there is: no entry is beside it. */
export const wholeLists: readonly StrategyList[] = [
  'stages',
  'offers',
  'roles',
  'measures',
  'letterContents',
  'legalSteps',
  'evidence',
  'assets',
  'contactFields',
]

/** For either kind of customer. */
export const ofEither: readonly StrategyDemand[] = [
  stages,
  stageRows,
  treatmentRows,
  cadenceRows,
  guidelines,
  offers,
  roles,
  measures,
  letterContents,
  legal,
  evidence,
  assets,
  contactFields,
].flat()

/** Sections 7.1 and 7.6 to 7.9, between firms. */
export const ofFirms: readonly StrategyDemand[] = demands('guidelines', [
  [
    '7.7 core: senior contact, relationship',
    'core',
    ['Senior contact', 'relationship is kept'],
    ['高层对接', '维系关系'],
  ],
  ['7.7 growth: moderate, flexible', 'growth-customer', ['Moderate, flexible'], ['适度、灵活']],
  [
    '7.7 problem: strengthened, legal considered',
    'problem-customer',
    ['Strengthened', 'legal considered'],
    ['加强', '考虑法律途径'],
  ],
  ['7.7 occasional: strict term, quick', 'occasional-customer', ['Strict term, quick'], ['从严', '从速']],
  [
    '7.6 high importance, high risk: top management, special plan; effort and frequency rise within the limits',
    'important-high-risk',
    ['Top management, special plan', 'effort and frequency rise within the limits'],
    ['高层介入，专门方案', '限度内'],
  ],
  [
    '7.6 high importance, low risk: relationship kept, principle held',
    'important-low-risk',
    ['Relationship kept, principle held'],
    ['维系关系，坚持原则'],
  ],
  [
    '7.6 low importance, high risk: standard process, shorter terms, earlier escalation, credit hold',
    'ordinary-high-risk',
    ['Standard process, shorter terms, earlier escalation, credit hold'],
    ['标准流程，缩短账期，提前升级', '暂停供货'],
  ],
  ['7.6 low importance, low risk: standard process', 'ordinary-low-risk', ['Standard process'], ['标准流程']],
  [
    '7.1 long-standing: longer terms, credit line',
    'long-standing',
    ['Longer terms, a credit line'],
    ['账期', '授信额度'],
  ],
  [
    '7.1 new and occasional: stricter; 7.8 a minimum or prepay',
    'new-customer',
    ['Stricter', 'minimum', 'in advance'],
    ['从严', '最低标准或预付'],
  ],
  [
    '7.8 low grade: shorter term or prepayment, security, insurance',
    'low-grade',
    ['Shorter term or prepayment, security, insurance'],
    ['缩短账期或预付', '担保、投保'],
  ],
  [
    '7.9 lower the limit, shorten terms',
    'warning-and-terms',
    ['Lower the limit, shorten the terms'],
    ['降低额度，缩短账期'],
  ],
  [
    '7.8 an alarm precedes any breach of a limit',
    'near-the-limit',
    ['An alarm precedes any breach of a limit'],
    ['先预警'],
  ],
  ['7.6 credit hold', 'over-the-limit', ['No further credit', 'with notice'], ['不再赊销', '先行通知']],
  [
    '14.2 formal demand to management, legal informed; notice of credit hold, then suit considered',
    'excuse-and-demand',
    ['Formal demand to the management, legal informed, notice of a credit hold', 'suit is considered'],
    ['管理层正式催告', '告知法务', '通知暂停供货', '考虑诉讼'],
  ],
  [
    '7.7 has money but delays: dated steps, formal demand to management, credit hold, suit',
    'delaying-firm',
    ['Dated steps, formal demand to the management, credit hold, suit'],
    ['分步定期限', '管理层', '暂停供货', '诉讼'],
  ],
])

/** Sections 7.1, 7.2 and 7.5, for persons. */
export const ofPersons: readonly StrategyDemand[] = demands('guidelines', [
  [
    '7.2 no money (cheated, funds broken off)',
    'silent-without-money',
    ['Cheated, or funds broken off'],
    ['被骗', '资金中断'],
  ],
  [
    '7.2 several creditors: affordability over all debts, not volume',
    'silent-with-several-creditors',
    ['Affordability over all debts, not volume'],
    ['全部债务'],
  ],
  [
    '7.5 elderly, disabled, seriously ill, minor: patient, reduced contact, trained staff',
    'protected-circumstances',
    ['elderly, disabled, seriously ill or a minor', 'Patient, reduced contact, trained staff'],
    ['老年、残障、重病或未成年', '减少联系'],
  ],
  [
    '7.1 salaried: steady, but one unexpected cost breaks it',
    'salaried',
    ['Steady, but one unexpected cost breaks it'],
    ['意外支出'],
  ],
  [
    '7.1 irregular wage: willingness first, then source of payment',
    'irregular-wage',
    ['Willingness first, then the source of payment'],
    ['还款来源'],
  ],
  [
    '7.1 small-business owner: receipts, stock and all debts together',
    'small-business',
    ['Receipts, stock and all debts together'],
    ['流水、存货与全部债务'],
  ],
])

/** Section 4 and 14.2: the stage by days late and whether soft effort failed, on both sides of each limit. */
export const stageByDay: readonly (readonly [day: number, isSoftFailed: boolean, stage: string])[] = [
  [0, false, 'pre-due'],
  [1, false, 'identify'],
  [29, false, 'identify'],
  [30, false, 'soft'],
  [31, false, 'soft'],
  [59, false, 'soft'],
  [60, true, 'soft'],
  [61, false, 'pre-litigation'],
  [89, true, 'pre-litigation'],
  [90, true, 'pre-litigation'],
  [91, false, 'pre-litigation'],
  [91, true, 'litigation'],
  [361, true, 'litigation'],
]

/** Section 5: every how many days somebody able and willing is followed up. */
export const followUpByDay: readonly (readonly [day: number, interval: number | null])[] = [
  [0, null],
  [1, 7],
  [7, 7],
  [8, 3],
  [30, 3],
  [31, 2],
  [60, 2],
  [61, 1],
  [180, 1],
]

/** Section 5: the letters. */
export const letterWindows: readonly (readonly [
  id: string,
  fromDay: number,
  toDay: number | undefined,
  tone: string,
])[] = [
  ['letter-1', 3, 7, 'friendly'],
  ['letter-2', 15, 20, 'formal'],
  ['letter-3', 30, 45, 'serious'],
  ['lawyer-letter', 60, undefined, 'serious'],
]

/** Section 6: who owns which amount, a cent about each limit. */
export const approverByAmount: readonly (readonly [amount: string, role: string])[] = [
  ['99999.99', 'collector'],
  ['100000.00', 'collector'],
  ['100000.01', 'supervisor'],
  ['499999.99', 'supervisor'],
  ['500000.00', 'supervisor'],
  ['500000.01', 'director'],
  ['1000000.00', 'director'],
  ['1000000.01', 'general-manager'],
]

/** Section 6: who owns which means of section 9 on 20,000. */
export const approverByOffer: readonly (readonly [offer: string, role: string])[] = [
  ['extension', 'supervisor'],
  ['grace-days', 'supervisor'],
  ['installments', 'director'],
  ['deferral', 'director'],
  ['interest-relief', 'general-manager'],
  ['restructured-debt', 'general-manager'],
  ['payment-in-kind', 'general-manager'],
  ['principal-forgiveness', 'general-manager'],
  ['assignment', 'general-manager'],
]

/** Section 5: what each channel is for, by the treatments that use it and that never do. */
export const channelUse: readonly (readonly [
  page: string,
  channel: string,
  used: readonly string[],
  never: readonly string[],
])[] = [
  ['phone for most cases', 'phone', ['remind', 'negotiate', 'formal-demand', 'sue', 'care'], []],
  ['SMS for short reminders and notices', 'sms', ['remind-ahead', 'remind'], ['formal-demand', 'sue']],
  ['e-mail for detail', 'email', ['remind', 'negotiate', 'resolve-dispute'], []],
  ['letter for formal demand and proof', 'letter', ['formal-demand', 'sue', 'recover-assets'], ['remind']],
  ['app and self-service for low risk', 'app', ['remind-ahead', 'remind'], ['formal-demand', 'sue']],
  ['messenger one-to-one', 'messenger', ['remind'], ['formal-demand', 'sue']],
  [
    'voice robot for first reminders',
    'voice-robot',
    ['remind'],
    ['negotiate', 'formal-demand', 'sue', 'care'],
  ],
  ['visit in special cases only', 'visit', ['sue'], ['remind-ahead', 'remind', 'negotiate', 'care']],
]

/** Sections 5 to 7.10: what a guideline does, beside what it says. */
export const effects: readonly (readonly [
  page: string,
  guideline: string,
  does: 'channels' | 'offers' | 'measures',
  what: readonly string[],
])[] = [
  ['7.5 low risk: SMS, e-mail, self-service', 'low-risk', 'channels', ['app', 'sms', 'email']],
  [
    '7.5 low risk: extension, partial interest relief',
    'low-risk',
    'offers',
    ['extension', 'interest-relief'],
  ],
  ['7.5 short-term: days of grace', 'short-term', 'offers', ['grace-days']],
  ['7.5 light: rebate', 'light', 'offers', ['rebate']],
  ['7.5 medium: negotiated plan (instalments, extension)', 'medium', 'offers', ['extension', 'installments']],
  ['7.5 potential payer: plan', 'potential-payer', 'offers', ['extension', 'installments']],
  ['7.5 long overdue, low will: credit reporting', 'long-overdue-low-will', 'measures', ['credit-reporting']],
  ['7.5 refusing: lawyer', 'refusing', 'measures', ['inform-legal']],
  ['7.5 heavy: agency', 'heavy-and-tried', 'measures', ['agency']],
  ['7.5 special: reduced contact', 'special-care', 'channels', ['phone', 'letter']],
  ['7.1 valuable and struck: phone, mail', 'valued-and-struck', 'channels', ['phone', 'email']],
  ['7.1 valuable and struck: flexible plan', 'valued-and-struck', 'offers', ['extension', 'installments']],
  [
    '9 temporary and willing',
    'passing-and-willing',
    'offers',
    ['extension', 'installments', 'interest-relief'],
  ],
  ['9 better terms for regular payers', 'reliable', 'offers', ['regular-payer-terms']],
  ['6 major cases: task force', 'major-case', 'measures', ['task-force']],
  ['7.2 lost: lawful sources', 'lost', 'measures', ['address-search']],
  ['7.9 ask for security, look closer', 'early-warning-strong', 'measures', ['closer-watch', 'security']],
  ['7.10 own plan for the repeated excuse', 'excuse-repeated', 'measures', ['excuse-plan']],
  [
    '7.10 prepayment or security, tight terms, complete file, own plan',
    'malice-marked',
    'measures',
    ['evidence-file', 'excuse-plan', 'security', 'tighter-terms'],
  ],
]

/** Sections 7.6 to 7.9 and 14.2: the same between firms. */
export const effectsOfFirms: typeof effects = [
  ['7.9 lower the limit, shorten terms', 'warning-and-terms', 'measures', ['tighter-terms']],
  ['7.7 key-account plan', 'core', 'measures', ['key-account-plan']],
  ['7.7 growth: flexible', 'growth-customer', 'offers', ['extension']],
  ['7.7 problem: legal considered', 'problem-customer', 'measures', ['inform-legal']],
  ['7.7 occasional: strict term', 'occasional-customer', 'measures', ['tighter-terms']],
  ['7.6 special plan', 'important-high-risk', 'measures', ['key-account-plan', 'task-force']],
  ['7.6 shorter terms, credit hold', 'ordinary-high-risk', 'measures', ['tighter-terms', 'credit-hold']],
  ['7.8 low grade', 'low-grade', 'measures', ['tighter-terms', 'security']],
  ['7.8 the alarm before a breach', 'near-the-limit', 'measures', ['closer-watch']],
  [
    '7.6 credit hold, where the limit is exceeded',
    'over-the-limit',
    'measures',
    ['closer-watch', 'credit-hold'],
  ],
  [
    '14.2 the same excuse, and late',
    'excuse-and-demand',
    'measures',
    ['management-demand', 'inform-legal', 'credit-hold'],
  ],
  ['7.7 has money but delays', 'delaying-firm', 'measures', ['management-demand', 'credit-hold']],
]

/** Section 4, the work order: days, amount, risk, customer value, a promise due today, a right about to expire. */
export const workOrder: readonly string[] = [
  'daysPastDue',
  'pastDue',
  'creditRisk',
  'customerValue',
  'promiseDueToday',
  'daysSinceRightEnded',
]

/** Section 5, with the days just before and after, in a month of 30 days, one of 31 and two Februaries. */
export const nearPayDays: readonly (readonly [month: string, days: readonly number[]])[] = [
  ['2026-02', [4, 5, 6, 9, 10, 11, 14, 15, 16, 27, 28]],
  ['2028-02', [4, 5, 6, 9, 10, 11, 14, 15, 16, 27, 28, 29]],
  ['2026-03', [1, 4, 5, 6, 9, 10, 11, 14, 15, 16, 27, 28, 29, 30, 31]],
  ['2026-04', [4, 5, 6, 9, 10, 11, 14, 15, 16, 27, 28, 29, 30]],
  ['2026-05', [1, 4, 5, 6, 9, 10, 11, 14, 15, 16, 27, 28, 29, 30, 31]],
]
