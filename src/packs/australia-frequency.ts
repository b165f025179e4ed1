import type { CapRule } from '../contact'

/** How many contacts a week about one account (每周联系次数)? Those made, not those attempted. */
export const contactsPerWeek: CapRule = {
  kind: 'cap',
  id: 'au.rg-96.contacts-per-week',
  label: { en: 'At most three contacts a week per account', 'zh-CN': '每个账户每周联系不超过三次' },
  effect: 'presume-violation',
  // Visits are left out of the count, and limited apart.
  scope: { channels: ['phone', 'voice-robot', 'sms', 'email', 'letter', 'app', 'messenger'] },
  counts: {
    channels: ['phone', 'voice-robot', 'sms', 'email', 'letter', 'app', 'messenger'],
    outcomes: [
      'voicemail',
      'hung-up',
      'answered-by-debtor',
      'answered-by-other',
      'delivered',
      'read',
      'sent-letter',
    ],
    // A thread in which the debtor takes part may count once; each message of it that was sent counts here.
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    per: ['account'],
  },
  history: [
    {
      from: '2021-05-01',
      value: { most: 3, period: { unspecified: 'week' } },
      citation: {
        title: 'ACCC and ASIC: Debt collection guideline (RG 96, April 2021)',
        section: 'part 2, sections 3 and 5',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How many contacts a month about one account (每月联系次数)? Those made, not those attempted. */
export const contactsPerMonth: CapRule = {
  kind: 'cap',
  id: 'au.rg-96.contacts-per-month',
  label: { en: 'At most ten contacts a month per account', 'zh-CN': '每个账户每月联系不超过十次' },
  effect: 'presume-violation',
  scope: { channels: ['phone', 'voice-robot', 'sms', 'email', 'letter', 'app', 'messenger'] },
  counts: {
    channels: ['phone', 'voice-robot', 'sms', 'email', 'letter', 'app', 'messenger'],
    outcomes: [
      'voicemail',
      'hung-up',
      'answered-by-debtor',
      'answered-by-other',
      'delivered',
      'read',
      'sent-letter',
    ],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    per: ['account'],
  },
  history: [
    {
      from: '2021-05-01',
      value: { most: 10, period: { unspecified: 'month' } },
      citation: {
        title: 'ACCC and ASIC: Debt collection guideline (RG 96, April 2021)',
        section: 'part 2, sections 3 and 5',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
