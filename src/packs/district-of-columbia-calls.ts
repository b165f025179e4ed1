import type { CapRule, GapRule, PreferenceRule, WindowRule } from '../contact'

/** At which hours may a consumer be called or texted, by eastern time (联系时段)? */
export const districtHours: WindowRule = {
  kind: 'window',
  id: 'us-dc.28-3814.hours',
  label: {
    en: 'Calls and texts from 8:00 to 21:00 eastern time',
    'zh-CN': '来电、短信仅限美国东部时间 8:00 至 21:00',
  },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot', 'sms'],
    actors: ['lender', 'agency', 'debt-buyer'],
    debtors: ['person'],
    debtKinds: [
      'credit-card',
      'online-consumer-credit',
      'consumer-credit',
      'student-loan',
      'medical',
      'rent',
      'utility',
      'other',
    ],
    daysPastDue: { from: 31 },
  },
  sense: 'allows',
  // EST or EDT, whichever is in effect: not the consumer's clock.
  zone: 'America/New_York',
  history: [
    {
      from: '2023-01-01',
      value: [{ from: '08:00', to: '21:00' }],
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814(k)',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** May a consumer be visited at home or at work (联系时段)? Never, but to serve process, which is no contact. */
export const districtVisits: WindowRule = {
  kind: 'window',
  id: 'us-dc.28-3814.visits',
  label: { en: 'No visits at home or at work', 'zh-CN': '不得上门至住所或工作单位' },
  effect: 'deny',
  scope: {
    channels: ['visit'],
    places: ['home', 'work'],
    actors: ['lender', 'agency', 'debt-buyer'],
    debtors: ['person'],
    debtKinds: [
      'credit-card',
      'online-consumer-credit',
      'consumer-credit',
      'student-loan',
      'medical',
      'rent',
      'utility',
      'other',
    ],
    daysPastDue: { from: 31 },
  },
  sense: 'forbids',
  history: [
    {
      from: '2023-01-01',
      value: [{ from: '00:00', to: '24:00' }],
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How many calls may be made on an account (联系频次)? */
export const districtCalls: CapRule = {
  kind: 'cap',
  id: 'us-dc.28-3814.calls-per-seven-days',
  label: { en: 'Four calls in seven days on an account', 'zh-CN': '同一账户七日内来电不超过四次' },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    actors: ['lender', 'agency', 'debt-buyer'],
    debtors: ['person'],
    debtKinds: [
      'credit-card',
      'online-consumer-credit',
      'consumer-credit',
      'student-loan',
      'medical',
      'rent',
      'utility',
      'other',
    ],
    daysPastDue: { from: 31 },
  },
  // Not where there was no connection, or no way to leave a message, or the number was wrong. A completed call that the consumer had asked
  // for is left out by the law alone: a record does not say that it was, so it counts.
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: ['no-answer', 'voicemail', 'hung-up', 'answered-by-debtor', 'answered-by-other'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    pooled: 'actor',
    per: ['account'],
  },
  history: [
    {
      from: '2023-01-01',
      value: { most: 4, period: { days: 7 } },
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814(d)(4)(A)',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How long after a conversation may a consumer not be called (联系间隔)? */
export const districtDaysAfterConversation: GapRule = {
  kind: 'gap',
  id: 'us-dc.28-3814.days-after-conversation',
  label: {
    en: 'No call for seven days after a completed call, unless asked for',
    'zh-CN': '通话后七日内不得再次来电，应消费者要求的除外',
  },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    actors: ['lender', 'agency', 'debt-buyer'],
    debtors: ['person'],
    debtKinds: [
      'credit-card',
      'online-consumer-credit',
      'consumer-credit',
      'student-loan',
      'medical',
      'rent',
      'utility',
      'other',
    ],
    daysPastDue: { from: 31 },
  },
  unless: ['debtor-request'],
  // Whoever began it: that is not said.
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: ['answered-by-debtor'],
    directions: ['outbound', 'inbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    pooled: 'actor',
    per: ['account'],
  },
  history: [
    {
      from: '2023-01-01',
      // No first day is named: the day of the call and seven more.
      value: { days: 7, firstDay: 'next' },
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814(d)(4)(A)',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Must it be kept that a consumer opted out of calls in writing (尊重偏好)? */
export const districtCallOptOut: PreferenceRule = {
  kind: 'preference',
  id: 'us-dc.28-3814.call-opt-out',
  label: { en: 'No calls once opted out in writing', 'zh-CN': '书面拒绝来电后不得来电' },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    actors: ['lender', 'agency', 'debt-buyer'],
    debtors: ['person'],
    debtKinds: [
      'credit-card',
      'online-consumer-credit',
      'consumer-credit',
      'student-loan',
      'medical',
      'rent',
      'utility',
      'other',
    ],
    daysPastDue: { from: 31 },
  },
  history: [
    {
      from: '2023-01-01',
      value: 'in-force',
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814(d)(4)(A)',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
