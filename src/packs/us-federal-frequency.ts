import type { CapRule, GapRule } from '../contact'

/** How many calls may be placed to a person about a debt (联系频次)? */
export const federalCalls: CapRule = {
  kind: 'cap',
  id: 'us.regulation-f.calls-per-seven-days',
  label: {
    en: 'More than seven calls in seven days about a debt',
    'zh-CN': '就同一债务七日内拨打超过七次',
  },
  effect: 'presume-violation',
  // A ringless voicemail is a call, a text is none; calls to the attorney are left out.
  scope: {
    channels: ['phone', 'voice-robot'],
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: [
      'debtor',
      'co-debtor',
      'guarantor',
      'spouse',
      'parent',
      'guardian',
      'executor',
      'heir',
      'representative',
      'contact-person',
      'relative',
      'employer',
      'colleague',
      'neighbor',
      'other',
    ],
  },
  // Consent to calls holds seven days at most, from the day it was given, and ends with the next conversation: its `until`.
  unless: ['required-by-law', 'debtor-request', 'consent:frequency'],
  // Neither a busy signal nor a number that proved wrong counts; a call about no debt counts for those its record names.
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: [
      'no-message-possible',
      'no-answer',
      'voicemail',
      'hung-up',
      'answered-by-debtor',
      'answered-by-other',
    ],
    directions: ['outbound'],
    actors: ['agency', 'debt-buyer'],
    pooled: 'actor',
    per: ['person', 'account'],
    except: ['with-consent'],
  },
  history: [
    {
      from: '2021-11-30',
      value: { most: 7, period: { days: 7 } },
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.14(b)(2)(i)(A), (b)(3), (b)(4)',
        href: 'https://www.consumerfinance.gov/rules-policy/regulations/1006/14/',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How long after a conversation may the debtor not be called (联系间隔)? */
export const federalDaysAfterConversation: GapRule = {
  kind: 'gap',
  id: 'us.regulation-f.days-after-conversation',
  label: {
    en: 'A call within seven days of a conversation, whose day is the first',
    'zh-CN': '通话之日起七日内再次拨打',
  },
  effect: 'presume-violation',
  scope: {
    channels: ['phone', 'voice-robot'],
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor'],
  },
  unless: ['required-by-law', 'debtor-request', 'consent:frequency'],
  // Whoever began it; one that consent allowed ends the consent and counts.
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: ['answered-by-debtor'],
    directions: ['outbound', 'inbound'],
    actors: ['agency', 'debt-buyer'],
    pooled: 'actor',
    per: ['person', 'account'],
  },
  history: [
    {
      from: '2021-11-30',
      value: { days: 7, firstDay: 'same' },
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.14(b)(2)(i)(B), (b)(3); comment 14(b)(2)(i)-1.ii',
        href: 'https://www.consumerfinance.gov/rules-policy/regulations/1006/14/',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How long after a conversation may another person not be called (联系间隔)? */
export const federalDaysAfterConversationWithOthers: GapRule = {
  kind: 'gap',
  id: 'us.regulation-f.days-after-conversation-with-others',
  label: {
    en: 'A call to another person within seven days of a conversation with that person',
    'zh-CN': '与他人通话之日起七日内再次拨打该人',
  },
  effect: 'presume-violation',
  scope: {
    channels: ['phone', 'voice-robot'],
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: [
      'co-debtor',
      'guarantor',
      'spouse',
      'parent',
      'guardian',
      'executor',
      'heir',
      'representative',
      'contact-person',
      'relative',
      'employer',
      'colleague',
      'neighbor',
      'other',
    ],
  },
  unless: ['required-by-law', 'debtor-request', 'consent:frequency'],
  // A record does not say which other person answered: one who is not the debtor counts as the person called.
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: ['answered-by-debtor', 'answered-by-other'],
    directions: ['outbound', 'inbound'],
    actors: ['agency', 'debt-buyer'],
    pooled: 'actor',
    per: ['person', 'account'],
  },
  history: [
    {
      from: '2021-11-30',
      value: { days: 7, firstDay: 'same' },
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.14(b)(2)(i)(B), (b)(3)',
        href: 'https://www.consumerfinance.gov/rules-policy/regulations/1006/14/',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
