import type { CapRule, WindowRule } from '../contact'

/** How often may a debtor be called or texted at home, on a mobile or on a number given as personal (联系频次)? */
export const massachusettsCallsHome: CapRule = {
  kind: 'cap',
  id: 'us-ma.940-cmr-7.calls-home',
  label: {
    en: 'Two calls or texts in seven days about a debt to the home or mobile',
    'zh-CN': '就同一债务七日内向住所或手机的来电、短信不超过两次',
  },
  effect: 'deny',
  // A mobile and a number given as personal are called at `home`.
  scope: {
    channels: ['phone', 'voice-robot', 'sms'],
    actors: ['lender', 'agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    places: ['home'],
  },
  // The Attorney General leaves out numbers that neither connect nor take a message.
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
    actors: ['lender', 'agency', 'debt-buyer'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    places: ['home'],
    per: ['account'],
  },
  history: [
    {
      from: '2024-09-27',
      value: { most: 2, period: { days: 7 } },
      citation: {
        title: 'Massachusetts debt collection regulations (940 CMR 7.00)',
        section: '7.04(1)(f)',
        href: 'https://regulations.justia.com/states/massachusetts/940-cmr/title-940-cmr-7-00/section-7-04',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How often may a debtor be called or texted elsewhere (联系频次)? */
export const massachusettsCallsElsewhere: CapRule = {
  kind: 'cap',
  id: 'us-ma.940-cmr-7.calls-elsewhere',
  label: {
    en: 'Two calls or texts in thirty days about a debt elsewhere',
    'zh-CN': '就同一债务三十日内向其他地点的来电、短信不超过两次',
  },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot', 'sms'],
    actors: ['lender', 'agency', 'debt-buyer'],
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
    actors: ['lender', 'agency', 'debt-buyer'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
    places: ['work', 'elsewhere'],
    per: ['account'],
  },
  history: [
    {
      from: '2024-09-27',
      value: { most: 2, period: { days: 30 } },
      citation: {
        title: 'Massachusetts debt collection regulations (940 CMR 7.00)',
        section: '7.04(1)(f)',
        href: 'https://regulations.justia.com/states/massachusetts/940-cmr/title-940-cmr-7-00/section-7-04',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How often may others of the household be called at the residence (联系频次)? */
export const massachusettsHouseholdHome: CapRule = {
  kind: 'cap',
  id: 'us-ma.940-cmr-7.household-calls-home',
  label: {
    en: 'Two calls in seven days about a debt to others of the household',
    'zh-CN': '就同一债务七日内致电同住家人不超过两次',
  },
  effect: 'deny',
  // Who lives with the debtor is not known of a recipient: all who may.
  scope: {
    channels: ['phone', 'voice-robot'],
    actors: ['lender', 'agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['spouse', 'parent', 'guardian', 'relative', 'contact-person', 'other'],
    places: ['home'],
  },
  counts: {
    channels: ['phone', 'voice-robot'],
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
    actors: ['lender', 'agency', 'debt-buyer'],
    recipients: ['spouse', 'parent', 'guardian', 'relative', 'contact-person', 'other'],
    places: ['home'],
    per: ['account'],
  },
  history: [
    {
      from: '2024-09-27',
      value: { most: 2, period: { days: 7 } },
      citation: {
        title: 'Massachusetts debt collection regulations (940 CMR 7.00)',
        section: '7.05(3)(d)',
        href: 'https://regulations.justia.com/states/massachusetts/940-cmr/title-940-cmr-7-00/section-7-05',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How often may others of the household be called elsewhere (联系频次)? */
export const massachusettsHouseholdElsewhere: CapRule = {
  kind: 'cap',
  id: 'us-ma.940-cmr-7.household-calls-elsewhere',
  label: {
    en: 'Two calls in thirty days about a debt to others of the household elsewhere',
    'zh-CN': '就同一债务三十日内在其他地点致电同住家人不超过两次',
  },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot'],
    actors: ['lender', 'agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['spouse', 'parent', 'guardian', 'relative', 'contact-person', 'other'],
    places: ['work', 'elsewhere'],
  },
  counts: {
    channels: ['phone', 'voice-robot'],
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
    actors: ['lender', 'agency', 'debt-buyer'],
    recipients: ['spouse', 'parent', 'guardian', 'relative', 'contact-person', 'other'],
    places: ['work', 'elsewhere'],
    per: ['account'],
  },
  history: [
    {
      from: '2024-09-27',
      value: { most: 2, period: { days: 30 } },
      citation: {
        title: 'Massachusetts debt collection regulations (940 CMR 7.00)',
        section: '7.05(3)(d)',
        href: 'https://regulations.justia.com/states/massachusetts/940-cmr/title-940-cmr-7-00/section-7-05',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** At which hours may others of the household be called, by eastern time (联系时段)? */
export const massachusettsHouseholdHours: WindowRule = {
  kind: 'window',
  id: 'us-ma.940-cmr-7.household-hours',
  label: {
    en: 'Others of the household from 8:00 to 21:00 eastern time',
    'zh-CN': '仅可于美国东部时间 8:00 至 21:00 致电同住家人',
  },
  effect: 'deny',
  // Where their waking hours are not known; hours known to be others are passed as preferences.
  scope: {
    channels: ['phone', 'voice-robot'],
    actors: ['lender', 'agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['spouse', 'parent', 'guardian', 'relative', 'contact-person', 'other'],
  },
  sense: 'allows',
  zone: 'America/New_York',
  history: [
    {
      from: '2024-09-27',
      value: [{ from: '08:00', to: '21:00' }],
      citation: {
        title: 'Massachusetts debt collection regulations (940 CMR 7.00)',
        section: '7.05(3)(e)',
        href: 'https://regulations.justia.com/states/massachusetts/940-cmr/title-940-cmr-7-00/section-7-05',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** At which hours may a creditor call (联系时段)? */
export const massachusettsCreditorHours: WindowRule = {
  kind: 'window',
  id: 'us-ma.940-cmr-7.hours',
  label: { en: 'From 8:00 to 21:00', 'zh-CN': '仅限 8:00 至 21:00' },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot'],
    actors: ['lender'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor'],
  },
  sense: 'allows',
  history: [
    {
      from: '2024-09-27',
      value: [{ from: '08:00', to: '21:00' }],
      citation: {
        title: 'Massachusetts debt collection regulations (940 CMR 7.00)',
        section: '7.04(1)',
        href: 'https://masslegalhelp.org/consumer/debt/rights/creditors-debt-collectors',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
