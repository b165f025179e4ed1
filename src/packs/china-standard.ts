import type {
  CapRule,
  ContentRule,
  PreferenceRule,
  PrerequisiteRule,
  RecipientRule,
  WindowRule,
} from '../contact'

// GB/T 45251-2025, the recommended national standard on collection of online personal consumer credit (个人网络消费信贷贷后催收风控指引).

/** No collection from 22:00 to 08:00 unless agreed (未经约定，每日 22:00 至次日 8:00 不得催收). */
export const quietHours: WindowRule = {
  kind: 'window',
  id: 'cn.gbt-45251.quiet-hours',
  label: {
    en: 'No collection from 22:00 to 08:00 unless agreed',
    'zh-CN': '未经约定，每日 22:00 至次日 8:00 不得催收',
  },
  effect: 'deny',
  // Letters have no clock.
  scope: { channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'] },
  unless: ['agreed-time'],
  sense: 'forbids',
  history: [
    {
      from: '2025-02-28',
      value: [{ from: '22:00', to: '08:00' }],
      citation: {
        title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
        href: 'https://m.csai.cn/wenda/1022378.html',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** At most three conversations a day that the collector started (同一债务人每日主动有效通话不超过三次). */
export const conversationsPerDay: CapRule = {
  kind: 'cap',
  id: 'cn.gbt-45251.conversations-per-day',
  label: {
    en: 'At most three conversations a day that the collector started',
    'zh-CN': '同一债务人每日主动有效通话不超过三次',
  },
  effect: 'deny',
  scope: { channels: ['phone', 'voice-robot'] },
  // The lender and its agencies together.
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: ['answered-by-debtor'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
  },
  history: [
    {
      from: '2025-02-28',
      value: { most: 3, period: { days: 1 } },
      citation: {
        title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Collection from the debtor and who answers for the debt; others only to find the debtor (只向债务人及依法依约承担责任的人催收；对联系人仅可询问联系方式或请求转告). */
export const recipients: RecipientRule = {
  kind: 'recipient',
  id: 'cn.gbt-45251.recipients',
  label: {
    en: 'Collection from the debtor and who answers for the debt; others only to find the debtor',
    'zh-CN': '只向债务人及依法依约承担责任的人催收；对联系人仅可询问联系方式或请求转告',
  },
  effect: 'deny',
  scope: { debtors: ['person'] },
  allows: ['debtor', 'co-debtor', 'guarantor', 'guardian', 'executor', 'heir', 'representative', 'attorney'],
  limits: {
    recipients: [
      'contact-person',
      'spouse',
      'parent',
      'relative',
      'employer',
      'colleague',
      'neighbor',
      'other',
    ],
    purposes: ['location', 'message'],
  },
  history: [
    {
      from: '2025-02-28',
      value: 'in-force',
      citation: {
        title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Others only once the debtor cannot be reached, is dead or lacks capacity (仅在债务人失联、死亡或无、限制民事行为能力时方可联系联系人). */
export const debtorFirst: PrerequisiteRule = {
  kind: 'prerequisite',
  id: 'cn.gbt-45251.debtor-first',
  label: {
    en: 'Others only once the debtor cannot be reached, is dead or lacks capacity',
    'zh-CN': '仅在债务人失联、死亡或无、限制民事行为能力时方可联系联系人',
  },
  effect: 'deny',
  scope: {
    recipients: [
      'contact-person',
      'spouse',
      'parent',
      'relative',
      'employer',
      'colleague',
      'neighbor',
      'other',
    ],
  },
  requires: { fact: 'unreachable-debtor', orStatuses: ['deceased', 'incapacity'] },
  history: [
    {
      from: '2025-02-28',
      // How often it must have failed is told by the guide of the banking association of 2026.
      value: { failures: 3 },
      citation: {
        title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Whoever asks not to be contacted is left alone (联系人明确拒绝后应立即停止联系). */
export const refusalOfOthers: PreferenceRule = {
  kind: 'preference',
  id: 'cn.gbt-45251.refusal-of-others',
  label: {
    en: 'Whoever asks not to be contacted is left alone',
    'zh-CN': '联系人明确拒绝后应立即停止联系',
  },
  effect: 'deny',
  scope: {
    recipients: [
      'contact-person',
      'spouse',
      'parent',
      'relative',
      'employer',
      'colleague',
      'neighbor',
      'other',
    ],
  },
  history: [
    {
      from: '2025-02-28',
      value: 'in-force',
      citation: {
        title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Nothing of the debt to others (不得向联系人透露债务信息). */
export const noDisclosure: ContentRule = {
  kind: 'content',
  id: 'cn.gbt-45251.no-disclosure',
  label: { en: 'Nothing of the debt to others', 'zh-CN': '不得向联系人透露债务信息' },
  effect: 'deny',
  scope: {
    recipients: [
      'contact-person',
      'spouse',
      'parent',
      'relative',
      'employer',
      'colleague',
      'neighbor',
      'other',
    ],
  },
  mustNot: ['debt-to-others', 'debt-details'],
  history: [
    {
      from: '2025-02-28',
      value: 'in-force',
      citation: {
        title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
