import type { CapRule, PreferenceRule, WindowRule } from '../contact'

/** At which hours may a licensed collector contact a consumer (联系时段)? */
export const massachusettsCollectorHours: WindowRule = {
  kind: 'window',
  id: 'us-ma.209-cmr-18.hours',
  label: { en: "From 8:00 to 21:00 by the consumer's clock", 'zh-CN': '仅限消费者当地 8:00 至 21:00' },
  effect: 'deny',
  // A letter has no clock. The text says after 8 and before 9: 8:00 is open, as in federal law.
  scope: {
    channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'],
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
  },
  sense: 'allows',
  history: [
    {
      from: '2024-09-27',
      value: [{ from: '08:00', to: '21:00' }],
      citation: {
        title: 'Massachusetts conduct of debt collectors (209 CMR 18.00)',
        section: '18.16(1)',
        href: 'https://law.cornell.edu/regulations/massachusetts/209-CMR-18-16',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How often may a licensed collector call or text the home or mobile (联系频次)? */
export const massachusettsCollectorCallsHome: CapRule = {
  kind: 'cap',
  id: 'us-ma.209-cmr-18.calls-home',
  label: {
    en: 'Licensed collectors: two calls or texts in seven days about a debt to the home or mobile',
    'zh-CN': '持牌催收机构：就同一债务七日内向住所或手机的来电、短信不超过两次',
  },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot', 'sms'],
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    places: ['home'],
  },
  counts: {
    channels: ['phone', 'voice-robot', 'sms'],
    outcomes: [
      'no-answer',
      'voicemail',
      'wrong-number',
      'hung-up',
      'answered-by-debtor',
      'answered-by-other',
      'delivered',
      'read',
    ],
    directions: ['outbound'],
    actors: ['agency', 'debt-buyer'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    places: ['home'],
    per: ['account'],
  },
  history: [
    {
      from: '2024-09-27',
      value: { most: 2, period: { days: 7 } },
      citation: {
        title: 'Massachusetts conduct of debt collectors (209 CMR 18.00)',
        section: '18.16(1)',
        href: 'https://law.cornell.edu/regulations/massachusetts/209-CMR-18-16',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How often may a licensed collector call or text elsewhere (联系频次)? */
export const massachusettsCollectorCallsElsewhere: CapRule = {
  kind: 'cap',
  id: 'us-ma.209-cmr-18.calls-elsewhere',
  label: {
    en: 'Licensed collectors: two calls or texts in thirty days about a debt elsewhere',
    'zh-CN': '持牌催收机构：就同一债务三十日内向其他地点的来电、短信不超过两次',
  },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot', 'sms'],
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    places: ['work', 'elsewhere'],
  },
  counts: {
    channels: ['phone', 'voice-robot', 'sms'],
    outcomes: [
      'no-answer',
      'voicemail',
      'wrong-number',
      'hung-up',
      'answered-by-debtor',
      'answered-by-other',
      'delivered',
      'read',
    ],
    directions: ['outbound'],
    actors: ['agency', 'debt-buyer'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    places: ['work', 'elsewhere'],
    per: ['account'],
  },
  history: [
    {
      from: '2024-09-27',
      value: { most: 2, period: { days: 30 } },
      citation: {
        title: 'Massachusetts conduct of debt collectors (209 CMR 18.00)',
        section: '18.16(1)',
        href: 'https://law.cornell.edu/regulations/massachusetts/209-CMR-18-16',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How often may a licensed collector visit (联系频次)? */
export const massachusettsVisits: CapRule = {
  kind: 'cap',
  id: 'us-ma.209-cmr-18.visits',
  label: { en: 'One visit in thirty days about a debt', 'zh-CN': '就同一债务三十日内上门不超过一次' },
  effect: 'deny',
  scope: { channels: ['visit'], actors: ['agency', 'debt-buyer'], debtors: ['person'] },
  counts: {
    channels: ['visit'],
    outcomes: ['no-answer', 'hung-up', 'answered-by-debtor', 'answered-by-other', 'delivered'],
    directions: ['outbound'],
    actors: ['agency', 'debt-buyer'],
    per: ['account'],
  },
  history: [
    {
      from: '2024-09-27',
      value: { most: 1, period: { days: 30 } },
      citation: {
        title: 'Massachusetts conduct of debt collectors (209 CMR 18.00)',
        section: '18.17(6)',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** At which hours may a licensed collector visit (联系时段)? */
export const massachusettsVisitHours: WindowRule = {
  kind: 'window',
  id: 'us-ma.209-cmr-18.visit-hours',
  label: { en: 'Visits from 8:00 to 21:00', 'zh-CN': '仅可于 8:00 至 21:00 上门' },
  effect: 'deny',
  scope: { channels: ['visit'], actors: ['agency', 'debt-buyer'], debtors: ['person'] },
  sense: 'allows',
  history: [
    {
      from: '2024-09-27',
      value: [{ from: '08:00', to: '21:00' }],
      citation: {
        title: 'Massachusetts conduct of debt collectors (209 CMR 18.00)',
        section: '18.17(6)',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/**
 * Must a request not to be called at work be kept (尊重偏好)? An oral one is a preference of ten days, unless it is confirmed in
 * writing within seven.
 */
export const massachusettsWorkCalls: PreferenceRule = {
  kind: 'preference',
  id: 'us-ma.209-cmr-18.work-calls',
  label: { en: 'No calls at work once asked', 'zh-CN': '经要求后不得致电工作单位' },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot'],
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    places: ['work'],
  },
  history: [
    {
      from: '2024-09-27',
      value: 'in-force',
      citation: {
        title: 'Massachusetts conduct of debt collectors (209 CMR 18.00)',
        section: '18.16(1)',
        href: 'https://law.cornell.edu/regulations/massachusetts/209-CMR-18-16',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
