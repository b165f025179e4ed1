import type { CapRule, PrerequisiteRule } from '../contact'

/** Has the notice been mailed before an electronic message (联系前提)? */
export const districtNoticeFirst: PrerequisiteRule = {
  kind: 'prerequisite',
  id: 'us-dc.28-3814.notice-before-messages',
  label: { en: 'The mailed notice before electronic messages', 'zh-CN': '发送电子信息前须先邮寄通知' },
  effect: 'deny',
  scope: {
    channels: ['sms', 'email', 'app', 'messenger'],
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
  requires: { fact: 'notice', notice: 'collection' },
  history: [
    {
      from: '2023-01-01',
      value: {},
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814(d)(4)(B), (m)(2)(A)',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Did the consumer consent to messages of this kind (联系前提)? One may ask for it. */
export const districtConsent: PrerequisiteRule = {
  kind: 'prerequisite',
  id: 'us-dc.28-3814.consent-to-messages',
  label: { en: 'Express consent to electronic messages', 'zh-CN': '发送电子信息须经明示同意' },
  effect: 'deny',
  scope: {
    channels: ['sms', 'email', 'app', 'messenger'],
    exceptPurposes: ['consent-request'],
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
  requires: { fact: 'consent', consent: 'channel' },
  history: [
    {
      from: '2023-01-01',
      value: {},
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814(d)(4)(B)',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How often may a text ask for consent to texts (联系频次)? */
export const districtTextRequests: CapRule = {
  kind: 'cap',
  id: 'us-dc.28-3814.consent-requests-by-text',
  label: { en: 'One text in seven days to ask for consent', 'zh-CN': '七日内以短信征求同意不超过一次' },
  effect: 'deny',
  // A record does not say what a message asked for: all of the kind count, but those to a wrong number.
  scope: {
    channels: ['sms'],
    purposes: ['consent-request'],
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
  counts: {
    channels: ['sms'],
    outcomes: ['delivered', 'read', 'not-delivered'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    pooled: 'actor',
  },
  history: [
    {
      from: '2023-01-01',
      value: { most: 1, period: { days: 7 } },
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814(d)(4)(B)',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How often may an e-mail ask for consent to e-mail (联系频次)? */
export const districtEmailRequests: CapRule = {
  kind: 'cap',
  id: 'us-dc.28-3814.consent-requests-by-email',
  label: { en: 'One e-mail in seven days to ask for consent', 'zh-CN': '七日内以电子邮件征求同意不超过一次' },
  effect: 'deny',
  scope: {
    channels: ['email'],
    purposes: ['consent-request'],
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
  counts: {
    channels: ['email'],
    outcomes: ['delivered', 'read', 'not-delivered'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    pooled: 'actor',
  },
  history: [
    {
      from: '2023-01-01',
      value: { most: 1, period: { days: 7 } },
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814(d)(4)(B)',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How often may a private message ask for consent to such (联系频次)? */
export const districtPrivateRequests: CapRule = {
  kind: 'cap',
  id: 'us-dc.28-3814.consent-requests-by-private-message',
  label: {
    en: 'One private message in seven days to ask for consent',
    'zh-CN': '七日内以私信征求同意不超过一次',
  },
  effect: 'deny',
  scope: {
    channels: ['app', 'messenger'],
    purposes: ['consent-request'],
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
  counts: {
    channels: ['app', 'messenger'],
    outcomes: ['delivered', 'read', 'not-delivered'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    pooled: 'actor',
  },
  history: [
    {
      from: '2023-01-01',
      value: { most: 1, period: { days: 7 } },
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814(d)(4)(B)',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How many electronic messages may be sent on an account, with consent (联系频次)? */
export const districtMessages: CapRule = {
  kind: 'cap',
  id: 'us-dc.28-3814.messages-per-seven-days',
  label: {
    en: 'Five electronic messages in seven days on an account, unless more are agreed',
    'zh-CN': '同一账户七日内电子信息不超过五条，另有约定的除外',
  },
  effect: 'deny',
  scope: {
    channels: ['sms', 'email', 'app', 'messenger'],
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
  unless: ['consent:frequency', 'reply'],
  counts: {
    channels: ['sms', 'email', 'app', 'messenger'],
    outcomes: ['delivered', 'read', 'not-delivered'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    pooled: 'actor',
    per: ['account'],
    except: ['reply'],
  },
  history: [
    {
      from: '2023-01-01',
      value: { most: 5, period: { days: 7 } },
      citation: {
        title: 'Code of the District of Columbia',
        section: '28-3814(d)(4)(B)',
        href: 'https://github.com/DCCouncil/law-xml',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
