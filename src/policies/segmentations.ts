import type { Policy } from '../policy'

/** Axes of classification that the shipped policies share. */
export const segmentations: NonNullable<Policy['classification']>['segmentations'] = [
  {
    id: 'reachability',
    label: { en: 'reachability', 'zh-CN': '可联状态' },
    segments: [
      { id: 'reachable', label: { en: 'reachable', 'zh-CN': '可联' } },
      { id: 'semi-lost', label: { en: 'semi-lost: only others answer', 'zh-CN': '半失联' } },
      { id: 'lost', label: { en: 'lost: nobody answers', 'zh-CN': '失联' } },
      { id: 'untried', label: { en: 'not tried often enough to tell', 'zh-CN': '尚未充分联系' } },
    ],
    table: {
      id: 'reachability',
      hitPolicy: 'first',
      rows: [
        {
          id: 'reachable',
          when: { debtorAnswered: true },
          outcome: 'reachable',
          note: { en: 'The debtor answers.', 'zh-CN': '本人应答。' },
        },
        {
          id: 'semi-lost',
          when: { othersAnswered: true, attempts: { from: 3 } },
          outcome: 'semi-lost',
          note: {
            en: 'The debtor is silent, other contacts answer.',
            'zh-CN': '本人不应答，其他联系人应答。',
          },
        },
        {
          id: 'lost',
          when: { attempts: { from: 3 } },
          outcome: 'lost',
          note: { en: 'Nobody answers.', 'zh-CN': '无人应答。' },
        },
        {
          id: 'untried',
          when: {},
          outcome: 'untried',
          note: { en: 'Fewer than three attempts prove nothing.', 'zh-CN': '联系不足三次，不足以判断。' },
        },
      ],
      source: {
        title: {
          en: 'Collections practice: reachable, semi-lost, lost',
          'zh-CN': '催收实务：可联、半失联、失联',
        },
        confidence: 'secondary',
      },
    },
  },
  {
    id: 'quadrant',
    label: { en: 'willingness by capacity', 'zh-CN': '意愿与能力' },
    segments: [
      { id: 'able-willing', label: { en: 'able and willing', 'zh-CN': '有能力且有意愿' } },
      { id: 'willing-not-able', label: { en: 'willing, not able', 'zh-CN': '有意愿但无能力' } },
      { id: 'able-unwilling', label: { en: 'able, unwilling', 'zh-CN': '有能力但无意愿' } },
      { id: 'neither', label: { en: 'neither able nor willing', 'zh-CN': '既无能力也无意愿' } },
    ],
    table: {
      id: 'quadrant',
      hitPolicy: 'unique',
      rows: [
        {
          id: 'able-willing',
          when: { capacity: 'able', willing: true },
          outcome: 'able-willing',
          note: { en: 'Remind.', 'zh-CN': '提醒即可。' },
        },
        {
          id: 'willing-not-able',
          when: { capacity: ['temporarily-unable', 'unable'], willing: true },
          outcome: 'willing-not-able',
          note: { en: 'Plan or hardship.', 'zh-CN': '制定方案或按困难处理。' },
        },
        {
          id: 'able-unwilling',
          when: { capacity: 'able', willing: false },
          outcome: 'able-unwilling',
          note: { en: 'Firm, formal, legal.', 'zh-CN': '态度坚定，走正式和法律途径。' },
        },
        {
          id: 'neither',
          when: { capacity: ['temporarily-unable', 'unable'], willing: false },
          outcome: 'neither',
          note: { en: 'Hardship review first.', 'zh-CN': '先做困难审查。' },
        },
      ],
      source: {
        title: {
          en: 'Collections practice: the four quadrants of willingness and capacity',
          'zh-CN': '催收实务：还款意愿与能力四象限',
        },
        confidence: 'secondary',
      },
    },
  },
  {
    id: 'risk',
    label: { en: 'risk', 'zh-CN': '风险' },
    segments: [
      { id: 'low', label: { en: 'low', 'zh-CN': '低' } },
      { id: 'medium', label: { en: 'medium', 'zh-CN': '中' } },
      { id: 'high', label: { en: 'high', 'zh-CN': '高' } },
      { id: 'very-high', label: { en: 'very high', 'zh-CN': '很高' } },
    ],
    table: {
      id: 'risk',
      hitPolicy: 'first',
      rows: [
        { id: 'low', when: { daysPastDue: { to: 30 } }, outcome: 'low' },
        { id: 'medium', when: { daysPastDue: { from: 31, to: 60 } }, outcome: 'medium' },
        { id: 'high', when: { daysPastDue: { from: 61, to: 90 } }, outcome: 'high' },
        { id: 'very-high', when: { daysPastDue: { from: 91 } }, outcome: 'very-high' },
      ],
      source: {
        title: {
          en: 'Collections practice: low, medium, high and very high risk by 30, 60 and 90 days',
          'zh-CN': '催收实务：按 30、60、90 天分轻度、中度、重度、严重',
        },
        confidence: 'secondary',
      },
    },
  },
]

/** Facts that those axes and the shipped stages read beside those of the library. */
export const declaredFacts: NonNullable<Policy['facts']> = [
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
]
