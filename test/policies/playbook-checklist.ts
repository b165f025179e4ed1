import type { CallPlan, PlaybookKind } from '../../src/strategy'

/** What the page of domain facts says of one situation, and the words by which the playbook must say it, in order. */
interface Demand {
  /** The page's own words. */
  readonly page: string
  readonly id: string
  readonly kind: PlaybookKind
  /** Words of the label, the signs and the steps. */
  readonly en: readonly string[]
  readonly 'zh-CN': readonly string[]
  /** Words of what is to be avoided. */
  readonly avoid?: { readonly en: readonly string[]; readonly 'zh-CN': readonly string[] }
}

type Row = readonly [
  page: string,
  id: string,
  en: readonly string[],
  chinese: readonly string[],
  avoidEn?: readonly string[],
  avoidChinese?: readonly string[],
]

const demands = (kind: PlaybookKind, rows: readonly Row[]): readonly Demand[] =>
  rows.map(([page, id, en, chinese, avoidEn, avoidChinese]) => ({
    page,
    id,
    kind,
    en,
    'zh-CN': chinese,
    ...(avoidEn === undefined ? {} : { avoid: { en: avoidEn, 'zh-CN': avoidChinese ?? [] } }),
  }))

/** Section 8, the table of answers to objections. */
export const objections: readonly Demand[] = demands('objection', [
  [
    'quality problem | record, let specialist verify (real or pretext), separate dispute and undisputed part',
    'objection-quality',
    [
      'quality problem',
      'Record',
      'specialist verify',
      'real or a pretext',
      'Separate the disputed',
      'undisputed',
    ],
    ['质量有问题', '记录', '专业人员核实', '确有其事还是借口', '有争议部分与无争议部分分开'],
  ],
  [
    'A genuine dispute stops pressure on the disputed part',
    'objection-quality',
    ['genuine', 'stop pressure on the disputed part'],
    ['真实争议', '有争议部分停止施压'],
    ['pretext before the specialist has answered'],
    ['核实结果出来之前'],
  ],
  [
    'wrong invoice | correct, resend, re-set date',
    'objection-wrong-invoice',
    ['invoice is wrong', 'correct the invoice', 'Resend', 'Re-set the date'],
    ['发票开错', '更正发票', '重新寄送', '重新约定付款日期'],
  ],
  [
    'What the creditor promised (… correction) is a task with a date; until it is done the point is not pressed',
    'objection-wrong-invoice',
    ['a task of ours with a date'],
    ['我方的任务，定下完成日期'],
    ['before the corrected invoice has arrived'],
    ['更正后的发票尚未送达就催'],
  ],
  [
    'approval in process | learn the process, remind ahead of it, date, higher level',
    'objection-approval',
    ['approval is in process', 'Learn the process', 'Remind ahead', 'date', 'higher level'],
    ['走审批流程', '了解审批流程', '之前提醒', '付款日期', '更高一级'],
  ],
  [
    'system or data problem | evidence and a date for the fix; if neither comes, written demand to management',
    'objection-system',
    [
      'system or the data',
      'evidence',
      'date for the fix',
      'neither comes',
      'written demand to the management',
    ],
    ['系统或数据', '证明', '修复日期', '都没有', '管理层发书面催告'],
  ],
  [
    '"system problem" again and again | excuse counted; … true cause: slow internal approval (14.2)',
    'objection-system',
    ['Count the excuse', 'true cause', 'slow internal approval'],
    ['计数', '真实原因', '内部审批慢'],
  ],
  [
    'person away | message, request to call back, next date',
    'objection-person-away',
    ['is away', 'message', 'called back', 'next date'],
    ['经办人不在', '转告', '回电', '下次联系日期'],
    ['telling whoever answers'],
    ['向接听人透露'],
  ],
  [
    'already arranged | date, amount, proof',
    'objection-already-arranged',
    ['already arranged', 'date', 'amount', 'proof'],
    ['已安排付款', '付款日期', '付款金额', '付款凭证'],
  ],
  [
    'never got the bill | confirm address, copy, date',
    'objection-no-bill',
    [
      'bill never came',
      'Confirm the address',
      'Send a copy',
      'a task of ours with a date',
      'date of payment',
    ],
    ['从未收到账单', '核对账单的寄送地址', '补寄一份', '我方的任务', '付款日期'],
    ['before the copy has arrived'],
    ['副本尚未送达就催'],
  ],
  [
    'goods or service not received | delivery evidence',
    'objection-not-received',
    ['goods or the service were not received', 'delivery evidence'],
    ['未收到货物或服务', '交付证明'],
  ],
  [
    'price dispute | contract, order; concede if it helps',
    'objection-price',
    ['price', 'contract', 'order', 'Concede if it helps'],
    ['价格', '合同', '订单', '让步有助于解决'],
  ],
  [
    'Any concession has a reason and a written agreement (6)',
    'objection-price',
    ['reason', 'in writing', 'authority'],
    ['权限内让步', '理由', '书面约定'],
  ],
  [
    'short of cash | verify, plan, concession for speed; a part payment today as a sign of good faith, if affordable',
    'objection-short-of-cash',
    [
      'short of cash',
      'Verify',
      'plan',
      'concession for speed',
      'part payment today',
      'good faith',
      'affordable',
    ],
    ['资金紧张', '核实', '还款方案', '提早付款给予优惠', '负担得起', '今天先付一部分', '诚意'],
    ['as if money were there', 'new loan'],
    ['当作对方有钱', '借新还旧'],
  ],
  [
    'approval in process | … date; … a date for the fix',
    'objection-approval',
    ['the date on which payment will follow', 'higher level'],
    ['审批完成后的付款日期', '更高一级'],
  ],
  [
    'delivery evidence; a genuine dispute stops pressure on the disputed part',
    'objection-not-received',
    ['Produce the delivery evidence', 'genuine dispute', 'stop pressure'],
    ['出示交付证明', '真实争议', '停止施压'],
  ],
])

/** Refusals that sections 7.2 to 7.10, 8 and 14.2 tell of. */
export const refusals: readonly Demand[] = demands('refusal', [
  [
    'Refusing (拒绝): formal (7.3); refusing | clear demand, lawyer, suit (7.5)',
    'refusal-to-pay',
    ['refuses to pay', 'clear demand in writing', 'formal way', 'lawyer', 'suit', 'settlement stays open'],
    ['拒绝付款', '书面提出明确要求', '正式途径', '律师函', '诉讼', '和解'],
    ['unavailable or not intended', 'more calls'],
    ['无法采取或无意采取', '多打电话'],
  ],
  [
    'neither: hardship review first (7.1); hear out, explain harm, benefits and ways to pay (7.4)',
    'refusal-to-pay',
    ['Hear the reason out', 'hardship review first', 'the harm, the benefits and the ways to pay'],
    ['把原因听完', '先做困难审查', '不付的损失、付款的好处', '付款方式'],
  ],
  [
    'promises and does not pay: patience, hear out, explain harm, benefits and ways to pay; persist (7.4)',
    'refusal-broken-promises',
    ['promises and does not pay', 'patient', 'harm', 'benefits', 'ways to pay', 'persist'],
    ['承诺却不付款', '耐心', '损失', '好处', '付款方式', '坚持'],
  ],
  [
    'Broken promises: one is a data point, two in a row a pattern (7.9)',
    'refusal-broken-promises',
    ['a data point', 'two broken promises in a row: a pattern'],
    ['数据点', '连续爽约两次：已成规律'],
  ],
  [
    'Promise: exact date and time, one reminder half an hour before, check after; actual time recorded (5)',
    'refusal-broken-promises',
    [
      'amount, date and time',
      'acknowledged',
      'Remind once, half an hour before',
      'check',
      'actual time of payment',
    ],
    ['金额、日期和时间', '确认', '前半小时提醒一次', '核对', '实际付款时间'],
    ['while a promise is pending'],
    ['承诺未到期时'],
  ],
  [
    '"I have money, you can do nothing" | firm, competent, facts; not impressed; lead with plans (7.4)',
    'refusal-you-can-do-nothing',
    ['I have money, you can do nothing', 'firm and competent', 'impressed', 'facts', 'Lead with plans'],
    ['我有钱，你拿我没办法', '坚定', '专业', '不为所动', '事实', '方案'],
  ],
  [
    'able, unwilling: firm, formal, legal (7.1)',
    'refusal-you-can-do-nothing',
    ['able and unwilling', 'formal way'],
    ['有能力无意愿', '正式和法律途径'],
  ],
  [
    'silent three weeks after "next week", staff know nothing | evasive, broken promise; staff and neighbours are not told; letters and formal path (14.2)',
    'refusal-silent-after-promise',
    [
      'next week',
      'weeks of silence',
      'others know nothing',
      'promise as broken',
      'letters and the formal path',
    ],
    ['下周', '几周没有音讯', '旁人', '未兑现', '信函', '正式途径'],
    ['staff or neighbors', 'asking others to pay'],
    ['员工或邻居', '让他人代付'],
  ],
  [
    'steady contact within limits until talks start; choices and better terms for acting now (7.4)',
    'refusal-silent-after-promise',
    [
      'steady contact',
      'within the limits',
      'until talks start',
      'choices',
      'better terms for acting now',
      'real',
    ],
    ['规则限度内', '稳定联系', '重新谈起来', '选择', '现在付款', '优惠'],
  ],
  [
    '"leave me alone" | find the cause, let speak, explain, solve once calm; never force against force (7.4)',
    'refusal-leave-me-alone',
    [
      'leave me alone',
      'hard words',
      'let the debtor speak',
      'find the cause',
      'Explain',
      'solve it once',
      'calm',
    ],
    ['别来烦我', '言辞强硬', '把话说完', '找到原因', '解释', '平静'],
    ['force against force'],
    ['以硬碰硬'],
  ],
  [
    'contact-after-stop: after a request to stop (11.1)',
    'refusal-leave-me-alone',
    ['request to stop contact', 'stop as the law requires'],
    ['要求停止联系', '依法停止'],
  ],
  [
    '96 days, stock unsold, "both instalments next month" | promise with exact date and amounts, in writing; a pending promise suspends other contact (14.2)',
    'refusal-both-next-month',
    [
      'both installments next month',
      'unsold stock',
      'exact date and amounts, in writing',
      'suspend other contact',
    ],
    ['下个月两期一起付', '货还没卖掉', '书面承诺', '确切的日期和金额', '暂停其他联系'],
  ],
  [
    'the same excuse given again is a signal of its own (excuses are coded and counted) (7.9)',
    'refusal-same-excuse',
    ['same excuse again', 'Code and count', 'signal of its own'],
    ['重复同一借口', '编码并计数', '信号'],
  ],
  [
    'excuse counted; evidence and timetable asked; formal demand to management, legal informed (14.2)',
    'refusal-same-excuse',
    ['count', 'evidence and a timetable', 'formal demand to the management', 'inform the legal team'],
    ['计数', '证明和时间表', '管理层发正式催告', '告知法务'],
  ],
  [
    'wilful default: an excuse repeated after it was disproved; evidence, an author, a reviewer, a date, an expiry and a chance to answer; an own plan for the repeated excuse (7.10)',
    'refusal-same-excuse',
    ['disproved', 'plan of its own', 'evidence, author, reviewer, date and expiry', 'chance to answer'],
    ['不成立', '专门的应对方案', '证据、提出人、复核人、日期和期限', '申辩机会'],
  ],
  [
    'a reasonable question gets an answer first; who, why (8); suspicious: documents, references (7.4)',
    'refusal-asks-for-proof',
    [
      'who asks and on what ground',
      'Answer first',
      'reasonable question',
      'who you are',
      'why',
      'documents and references',
    ],
    ['身份和依据', '先回答', '合理的问题', '自己是谁', '为何来电', '文件和证明'],
    ['before the documents have arrived', 'does not hold'],
    ['资料尚未送达就催', '并不具备的身份'],
  ],
  [
    'what truly follows (7.4, promiser); formal path after the pattern',
    'refusal-broken-promises',
    ['what truly follows', 'two in a row', 'in writing'],
    ['真实的后果', '连续两次', '书面催告'],
  ],
  [
    'confident: not impressed (7.4); never force against force',
    'refusal-you-can-do-nothing',
    ['do not be impressed'],
    ['不为所动'],
    ['with a challenge'],
    ['以硬碰硬'],
  ],
  [
    'silent three weeks after "next week"',
    'refusal-silent-after-promise',
    ['the day promised has passed'],
    ['承诺日期已过'],
  ],
  ['sophisticated: steady and friendly', 'refusal-both-next-month', ['steady and friendly'], ['沉稳友善']],
  ['the same excuse given again', 'refusal-same-excuse', ['was given before'], ['以前用过']],
  ['return to repayment', 'refusal-asks-for-proof', ['return to the date of payment'], ['再谈付款日期']],
])

/** Section 8, emotions by sign. */
export const emotions: readonly Demand[] = demands('emotion', [
  [
    'anger (愤怒: raised voice, hard words) → stay calm, let it out',
    'emotion-anger',
    ['anger', 'raised voice', 'hard words', 'Stay calm', 'Let it out'],
    ['愤怒', '嗓门提高', '言辞激烈', '冷静', '发出来'],
  ],
  [
    'anxiety (焦虑: flustered, seeks understanding) → understanding, workable way',
    'emotion-anxiety',
    ['anxiety', 'flustered', 'seeks understanding', 'Show understanding', 'workable way'],
    ['焦虑', '慌乱', '希望得到理解', '表示理解', '切实可行'],
  ],
  [
    'shame (羞愧: avoids talk, pretexts) → respect, a way out with dignity',
    'emotion-shame',
    ['shame', 'avoids the talk', 'pretexts', 'respect', 'a way out with dignity'],
    ['羞愧', '回避谈话', '借口', '尊重', '体面'],
    ['standing or face as a pressure point'],
    ['拿身份、面子施压'],
  ],
  [
    'doubt (怀疑: questions the bill) → detailed evidence, patience',
    'emotion-doubt',
    ['doubt', 'questions the bill', 'detailed evidence', 'patient'],
    ['怀疑', '质疑账单', '详细的凭据', '耐心'],
  ],
  [
    'helplessness (无奈: says it is truly hard) → flexible plan',
    'emotion-helplessness',
    ['helplessness', 'truly hard', 'flexible plan'],
    ['无奈', '确实有困难', '灵活的方案'],
    ['refusing every extension'],
    ['一概拒绝延期或分期'],
  ],
  [
    'without income it fails the affordability test: hardship, longer term (14.2)',
    'emotion-helplessness',
    ['no income', 'hardship review', 'longer term'],
    ['没有收入', '困难审查', '延长期限'],
  ],
  [
    'abuse; threat: arousing vague fear to get a promise (11.1)',
    'emotion-anxiety',
    [],
    [],
    ['fear to get a promise'],
    ['利用恐慌换取承诺'],
  ],
  ['stay calm', 'emotion-anger', [], [], ['answering in kind'], ['同样的口气']],
  ['urging new loans to pay old ones (11.1)', 'emotion-helplessness', [], [], ['new loan'], ['另借新债']],
])

/** Section 7.4, the seven observed personalities. */
export const personalities: readonly Demand[] = demands('personality', [
  [
    '挑衅型 hostile | hard words, "leave me alone" | find the cause, let speak, explain, solve once calm; never force against force',
    'personality-hostile',
    [
      'hostile',
      'hard words',
      'leave me alone',
      'Find the cause',
      'Let the debtor speak',
      'Explain',
      'once',
      'calm',
    ],
    ['挑衅型', '言辞强硬', '别来烦我', '找到原因', '把话说完', '解释', '平静'],
    ['force against force'],
    ['以硬碰硬'],
  ],
  [
    '推脱型 evasive | on/off contact, changes subject, hard to find; "next week", then weeks of silence | steady contact within limits until talks start; choices and better terms for acting now',
    'personality-evasive',
    [
      ...[
        'evasive',
        'comes and goes',
        'changes the subject',
        'hard to find',
        'next week',
        'weeks of silence',
      ],
      ...[
        'steady contact',
        'within the limits',
        'until talks start',
        'choices',
        'better terms for acting now',
        'real',
      ],
    ],
    [
      '推脱型',
      '时联时断',
      '岔开话题',
      '不容易找到',
      '下周',
      '规则限度内',
      '稳定联系',
      '选择',
      '现在付款',
      '更好条件',
    ],
    ['not real'],
    ['并不存在的优惠'],
  ],
  [
    '受害型 victim | blames the lender or others | calm, sympathy, facts, return to repayment and help find a way',
    'personality-victim',
    [
      'victim',
      'blames the lender',
      'others',
      'calm',
      'sympathy',
      'facts',
      'Return to repayment',
      'help find a way',
    ],
    ['受害型', '责怪出借方', '他人', '冷静', '同情', '事实', '回到还款', '想办法'],
  ],
  [
    '自信型 confident | "I have money, you can do nothing" | firm, competent, facts; not impressed; lead with plans',
    'personality-confident',
    [
      'confident',
      'I have money, you can do nothing',
      'firm',
      'competent',
      'facts',
      'impressed',
      'Lead with plans',
    ],
    ['自信型', '我有钱，你拿我没办法', '坚定', '专业', '事实', '不为所动', '方案'],
  ],
  [
    '顽固型 stubborn | refuses, or promises and does not pay | patience, hear out, explain harm, benefits and ways to pay; persist',
    'personality-stubborn',
    [
      'stubborn',
      'refuses',
      'promises and does not pay',
      'patient',
      'hear',
      'out',
      'harm',
      'benefits',
      'ways to pay',
      'Persist',
    ],
    ['顽固型', '拒绝', '承诺了却不付', '耐心听完', '损失', '好处', '付款方式', '坚持'],
  ],
  [
    '老练型 sophisticated | friendly, schooled, name-drops, knows law; "both instalments next month" | show competence in procedure, steady and friendly, ignore hostility, plan in writing',
    'personality-sophisticated',
    [
      ...[
        'sophisticated',
        'friendly',
        'schooled',
        'drops names',
        'knows the law',
        'both installments next month',
      ],
      ...['competence in procedure', 'steady and friendly', 'ignore hostility', 'plan in writing'],
    ],
    ['老练型', '友好', '见多识广', '熟人', '懂法律', '下个月两期', '流程', '沉稳友善', '不理会敌意', '书面'],
  ],
  [
    '保证还款型 promiser | "tomorrow for sure, sorry" | exact promise, why it matters, what truly follows, earlier checks',
    'personality-promiser',
    [
      'promiser',
      'tomorrow for sure, sorry',
      'exact promise',
      'why it matters',
      'what truly follows',
      'Check',
      'earlier',
    ],
    ['保证还款型', '明天一定还', '具体承诺', '为什么重要', '真实后果', '更早核对'],
    ['not real'],
    ['并不存在的后果'],
  ],
  [
    'staff and neighbours are not told (14.2)',
    'personality-evasive',
    [],
    [],
    ['asking staff or neighbors'],
    ['向员工或邻居打听'],
  ],
])

/** Section 7.4, conversation styles. */
export const styles: readonly Demand[] = demands('style', [
  [
    'impulsive (冲动型): brief, clear, end soon',
    'style-impulsive',
    ['impulsive', 'brief', 'clear', 'End soon'],
    ['冲动型', '简短', '清楚', '尽早结束'],
  ],
  [
    'steady (稳健型): detail and proof',
    'style-steady',
    ['steady', 'detail and proof'],
    ['稳健型', '细节', '依据'],
  ],
  [
    'fault-finding (挑剔型): no argument, ask why, answer each point with facts',
    'style-fault-finding',
    ['fault-finding', 'Ask why', 'Answer each point with facts'],
    ['挑剔型', '为什么', '用事实逐点回应'],
    ['argument'],
    ['争辩'],
  ],
  [
    'suspicious (多疑型): documents, references',
    'style-suspicious',
    ['suspicious', 'documents', 'references'],
    ['多疑型', '文件', '证明'],
  ],
  [
    'decisive (果断型): listen, go to the point of interest',
    'style-decisive',
    ['decisive', 'Listen', 'point of interest'],
    ['果断型', '倾听', '关心的问题'],
  ],
  [
    'hesitant (犹豫型): help decide, save face',
    'style-hesitant',
    ['hesitant', 'Help to decide', 'save face'],
    ['犹豫型', '帮助对方作决定', '面子'],
  ],
  [
    'talkative (健谈型): friendly, steer back, end in time',
    'style-talkative',
    ['talkative', 'friendly', 'Steer back', 'End in time'],
    ['健谈型', '友善', '引回正题', '适时结束'],
  ],
])

/** Section 7.7, debtor behavior between firms. */
export const behaviors: readonly Demand[] = demands('behavior', [
  [
    'has money but delays (无赖型): dated steps, part payments, formal demand to management, credit hold, suit',
    'behavior-delays-with-money',
    [
      'has money but delays',
      'steps, each with its date',
      'part payments',
      'formal demand to the management',
      'credit hold',
      'suit',
    ],
    ['无赖型', '每一步都有日期', '分批付款', '管理层发正式催告', '暂停供货', '起诉'],
  ],
  [
    'credit hold: as the contract allows and with notice (1); not withholding urgent repair or service (11.1)',
    'behavior-delays-with-money',
    ['notice of a credit hold, as the contract allows'],
    ['按合同约定，先行通知'],
    ['urgent repair or service'],
    ['紧急维修或服务'],
  ],
  [
    'uses credit as finance (爱占便宜型): time-limited discount',
    'behavior-credit-as-finance',
    ['credit as finance', 'discount', 'limited in time'],
    ['爱占便宜型', '限时折扣'],
  ],
  [
    'insolvent (贫困型): collect early, sympathy, settle',
    'behavior-insolvent',
    ['insolvent', 'Collect early', 'sympathy', 'Settle'],
    ['贫困型', '尽早催收', '同情', '和解'],
    ['as if money were there', 'without hardship review and approval'],
    ['当作对方有钱', '未经困难审查和审批'],
  ],
  [
    "changes excuse, often a large firm (反复无常型): require facts, dates, documents, the approver's name",
    'behavior-changing-excuses',
    ['changes the excuse', 'large firm', 'facts, dates and documents', 'name of the approver'],
    ['反复无常型', '大企业', '事实、日期和文件', '审批人姓名'],
  ],
  [
    'retail chain: excuse counted; true cause: slow internal approval; formal demand to management, legal informed; notice of credit hold, then suit considered (14.2)',
    'behavior-changing-excuses',
    [
      'count',
      'slow internal approval',
      'formal demand',
      'legal team informed',
      'notice of a credit hold',
      'suit considered',
    ],
    ['计数', '内部审批慢', '正式催告', '告知法务', '通知暂停供货', '研究起诉'],
  ],
  ['insult (11.1)', 'behavior-delays-with-money', [], [], ['by the name of the type'], ['以类型名称称呼']],
  ['insult (11.1)', 'behavior-credit-as-finance', [], [], ['by the name of the type'], ['以类型名称称呼']],
])

/** Section 8, motives. */
export const motives: readonly Demand[] = demands('motive', [
  [
    'delay (habit, own cash management, dissatisfaction)',
    'motive-delay',
    ['delay', 'habit', 'own cash management', 'dissatisfaction'],
    ['拖延', '习惯', '资金调度', '不满'],
  ],
  [
    "Delaying: firm (7.3); lateness is compared with the trade's normal term (7.1); payments that follow the cash cycle (7.7)",
    'motive-delay',
    ['firm', 'normal term of the trade', 'cash cycle'],
    ['坚定', '行业正常账期', '回款周期'],
  ],
  [
    'face',
    'motive-face',
    ['face', 'respect', 'dignity'],
    ['面子', '尊重', '体面'],
    ['face as a pressure point'],
    ['拿面子施压'],
  ],
  [
    'ranking of creditors (importance, closeness, insistence)',
    'motive-ranking',
    ['ranks the creditors', 'importance', 'closeness', 'insistence'],
    ['债权人排先后', '重要程度', '亲疏', '催得紧'],
  ],
  [
    'several creditors: affordability over all debts, not volume (7.2)',
    'motive-ranking',
    ['affordability over all debts'],
    ['全部债务', '负担能力'],
    ['volume'],
    ['靠次数'],
  ],
  [
    'resistance to harshness; firm and friendly: no orders, no absolutes',
    'motive-resistance',
    ['resists harshness', 'firm and friendly'],
    ['抵触强硬', '坚定而友善'],
    ['orders and absolutes'],
    ['命令口气和绝对化'],
  ],
  [
    'shifting blame',
    'motive-shifting-blame',
    ['shifts the blame', 'calm', 'facts'],
    ['推卸责任', '冷静', '事实'],
  ],
  [
    'delay (habit, own cash management, dissatisfaction): learn the true cause',
    'motive-delay',
    ['Find out which', 'Habit: ', 'Own cash management: ', 'Dissatisfaction: ', 'first'],
    ['习惯', '自身资金调度', '心存不满', '弄清属于哪一种', '出于习惯的', '出于资金调度的', '出于不满的'],
  ],
  [
    'public-shaming: speaking up before visitors or customers (11.1)',
    'motive-face',
    ['alone'],
    ['只与本人'],
    ['before visitors or customers'],
    ['当着访客或客户的面'],
  ],
  [
    'insistence, within limits; a plan that fits the means (9)',
    'motive-ranking',
    ['steady contact, within the limits', 'plan that all the debts leave room for'],
    ['规则限度内', '稳定联系', '仍负担得起的方案'],
  ],
  [
    'choices; never force against force (7.4)',
    'motive-resistance',
    ['choices in place of orders'],
    ['给选择，不下命令'],
    ['force against force'],
    ['以硬碰硬'],
  ],
  [
    'sympathy without agreement; from past to future; who does what by when',
    'motive-shifting-blame',
    ['sympathy is not agreement', 'past to the future', 'who does what by when'],
    ['同情不等于认同', '从过去转到今后', '谁在何时之前做什么'],
  ],
])

/** Section 8, disagreement, persuasion, the abusive debtor, what the creditor owes. */
export const conduct: readonly Demand[] = [
  ...demands('disagreement', [
    [
      'Disagreement: calm, common ground, grant what is true and turn to the solution, from past to future, split the problem, concede in time',
      'disagreement-in-talk',
      [
        'calm',
        'common ground',
        'Grant what is true and turn to the solution',
        'past to the future',
        'Split the problem',
        'Concede in time',
      ],
      ['冷静', '共同点', '承认对方说得对的部分', '解决办法', '从过去谈到今后', '拆开', '适时让步'],
    ],
    [
      'A genuine dispute stops pressure on the disputed part; disputing: resolve first (7.3)',
      'disagreement-genuine-dispute',
      [
        'genuine dispute',
        'Stop pressure on the disputed part',
        'Resolve the dispute first',
        'undisputed part',
      ],
      ['真实争议', '有争议的部分停止施压', '先解决争议', '无争议部分'],
    ],
    [
      'a reasonable question gets an answer first',
      'disagreement-reasonable-question',
      ['reasonable question', 'Answer it first', 'Then return'],
      ['合理疑问', '先回答', '再回到正题'],
    ],
    [
      'What the creditor promised (call back, copy, correction) is a task with a date; until it is done the point is not pressed',
      'disagreement-creditor-promised',
      [
        'what we promised',
        'call back',
        'copy',
        'correction',
        'a task of ours with a date',
        'tell the debtor that it is done',
        'only then',
      ],
      ['我方兑现承诺', '回电', '副本', '更正', '我方的任务，定下完成日期', '告知对方', '之后再谈'],
      ['pressing the point before it is done'],
      ['尚未做到就催'],
    ],
  ]),
  ...demands('abuse', [
    [
      'Abusive debtor: ask for moderate words; recall that both speak as equals; end the call politely and note it. No warning of "other methods"',
      'abuse-by-debtor',
      ['moderate words', 'speak as equals', 'end the call politely', 'Note it'],
      ['注意言辞', '平等对话', '礼貌地结束通话', '记录'],
      ['other methods'],
      ['其他手段'],
    ],
    [
      'Politeness is owed to the late and the rude too',
      'abuse-by-debtor',
      ['politeness is owed to the late and the rude too'],
      ['对拖欠的人、无礼的人同样要有礼貌'],
      ['insulting back'],
      ['回骂'],
    ],
  ]),
  ...demands('persuasion', [
    [
      'favour returned',
      'persuasion-favor-returned',
      ['favor returned', 'truly', 'in return'],
      ['互惠', '确实', '相应'],
      ['personal advantage'],
      ['个人好处'],
    ],
    [
      'expertise',
      'persuasion-expertise',
      ['expertise', 'truly know'],
      ['专业', '真实了解'],
      ['half understands'],
      ['似懂非懂'],
    ],
    [
      'offers that really end',
      'persuasion-offer-that-ends',
      ['really ends', 'the day on which it ends', 'Let it end'],
      ['确有期限', '截止日期', '到期即止'],
      ['deadline that is not real'],
      ['并不存在的截止期限'],
    ],
    [
      "others' good practice (no names)",
      'persuasion-good-practice',
      ['good practice of others', 'truthfully', 'without names'],
      ['他人的良好做法', '如实', '隐去姓名'],
      ['names of other debtors'],
      ['其他欠款人的姓名'],
    ],
    [
      'commitment kept',
      'persuasion-commitment-kept',
      ['commitment kept', 'truly undertook', 'keep'],
      ['信守承诺', '确实作过的承诺', '信守'],
    ],
    [
      'benefits before harm',
      'persuasion-benefits-first',
      ['benefits before harm', 'what payment brings', 'harm', 'truly'],
      ['先讲好处', '付款带来的好处', '如实', '损失'],
      ['invented or inflated'],
      ['虚构或夸大'],
    ],
  ]),
]

/** Section 8, the call plan: words of each phase, in order. */
export const callPlanDemands: Readonly<
  Record<keyof CallPlan, { readonly en: readonly string[]; readonly 'zh-CN': readonly string[] }>
> = {
  // Before: profile, history, arrears, earlier talks, papers, one goal (a date, a plan). A label is an opinion of a
  // person, noted with date and author; it changes tone, not amounts, rights or contact limits (7.4).
  before: {
    en: [
      ...['Read', 'profile', 'history', 'arrears', 'earlier talks', 'papers', 'opinion', 'date and author'],
      ...[
        'tone',
        'no amount, right or limit of contact',
        'a call back, a copy, a correction is a task with a date',
      ],
      ...['until it is done', 'one goal: a date, a plan', 'its person and its goal'],
    ],
    'zh-CN': [
      ...[
        '望',
        '概况',
        '历史',
        '欠款',
        '以往沟通',
        '文件',
        '看法',
        '日期和记录人',
        '语气',
        '金额、权利和联系限度',
      ],
      ...[
        '回电、副本、更正都是有日期的任务',
        '做到之前不催',
        '一个目标：一个日期，或一个方案',
        '因人、因目标',
      ],
    ],
  },
  // Open: who, why, with the right person.
  open: { en: ['right person', 'who you are', 'why you call'], 'zh-CN': ['本人', '自己是谁', '来电事由'] },
  // Middle: open questions, hear to the end, repeat back, sympathy without agreement; the demand between two positive
  // sentences; ask which day or hour, not whether. Read, listen, ask, conclude: file, gaps in the account given, precise
  // questions, then name the point. Firm and friendly: no orders, no absolutes.
  middle: {
    en: [
      ...[
        'firm and friendly, without orders and without absolutes',
        'reasonable question first',
        'open questions',
      ],
      ...[
        'Hear to the end',
        'listen',
        'gaps in the account given',
        'Repeat back',
        'sympathy without agreement',
      ],
      ...['precise questions', 'name the point', 'the demand between two positive sentences'],
      ...['which day or hour, not whether', 'better terms or consequences only where they are real'],
    ],
    'zh-CN': [
      ...[
        '坚定而友善',
        '不下命令',
        '不把话说绝',
        '合理疑问',
        '开放式问题',
        '闻',
        '听完',
        '漏洞',
        '复述',
        '同情',
      ],
      ...[
        '不等于认同',
        '问',
        '精确的问题',
        '切',
        '点明要害',
        '两句正面的话中间',
        '哪一天、几点付，不问付不付',
      ],
      '真实存在的优惠和后果',
    ],
  },
  // Close: who does what by when.
  close: { en: ['who does what by when'], 'zh-CN': ['谁在何时之前做什么'] },
  // Note it at once; each contact, at once: time, channel, person, content, feedback, outcome, promise (11.3). Plans are
  // confirmed by letter or mail and followed up (9). Calls are judged by effect (6).
  after: {
    en: [
      ...['at once', 'time, channel, person, content, feedback, outcome, promise', 'task with a date'],
      ...['Confirm a plan by letter or mail', 'follow it up', 'effect'],
    ],
    'zh-CN': [
      '立即记录',
      '时间、渠道、对象、内容、反馈、结果、承诺',
      '任务，定下日期',
      '信函或邮件确认',
      '跟进',
      '效果',
    ],
  },
}
