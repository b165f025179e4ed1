import type { PreferenceRule, WindowRule } from '../contact'

/** At which hours may a collector contact a consumer (联系时段)? */
export const federalHours: WindowRule = {
  kind: 'window',
  id: 'us.regulation-f.hours',
  label: { en: "From 8:00 to 21:00 by the consumer's clock", 'zh-CN': '仅限消费者当地 8:00 至 21:00' },
  effect: 'deny',
  // Every medium; but a letter has no clock. A reply may lift a time that the consumer designated, not these hours.
  scope: {
    channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'],
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse', 'parent', 'guardian', 'executor'],
  },
  // Consent given to this collector; that to a creditor or an earlier collector is none.
  unless: ['agreed-time', 'consent:hours', 'court-permission'],
  sense: 'allows',
  history: [
    {
      from: '2021-11-30',
      // The Act says after 8 and before 9, the regulation before 8 or after 9: 8:00 is open, 21:00 is not.
      value: [{ from: '08:00', to: '21:00' }],
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.6(b)(1)(i), comment 6(b)(1)(i)-2; 15 U.S.C. 1692c(a)(1)',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/**
 * Must be kept what the consumer asked or what is known to be inconvenient: times, places, media, and a place of work whose
 * employer prohibits contact (尊重偏好)? Each is passed as a preference.
 */
export const federalPreferences: PreferenceRule = {
  kind: 'preference',
  id: 'us.regulation-f.inconvenient',
  label: {
    en: 'Not at times or places known to be inconvenient, nor by media refused',
    'zh-CN': '不得在已知不便的时间、地点或以其拒绝的方式联系',
  },
  effect: 'deny',
  // One confirmation of an opt-out may be sent.
  scope: {
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse', 'parent', 'guardian', 'executor'],
    exceptPurposes: ['opt-out-confirmation'],
  },
  unless: [
    'agreed-time',
    'debtor-request',
    'required-by-law',
    'court-permission',
    'reply',
    'consent:hours',
    'consent:channel',
  ],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.6(b)(1), (b)(3), (b)(4); 1006.14(h)',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
