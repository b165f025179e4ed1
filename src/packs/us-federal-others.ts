import type { BlockRule, CapRule, ContentRule, RecipientRule } from '../contact'

/** Who may be contacted, and for what (联系对象)? */
export const federalRecipients: RecipientRule = {
  kind: 'recipient',
  id: 'us.regulation-f.recipients',
  label: {
    en: 'The consumer and the attorney; others only to find the consumer',
    'zh-CN': '仅消费者及其律师；对他人仅可询问下落',
  },
  effect: 'deny',
  scope: { actors: ['agency', 'debt-buyer'], debtors: ['person'] },
  unless: ['consent:third-parties', 'court-permission'],
  // A `parent` is that of a debtor who is a minor; that of an adult is a `relative`.
  allows: ['debtor', 'co-debtor', 'guarantor', 'spouse', 'parent', 'guardian', 'executor', 'attorney'],
  limits: {
    recipients: [
      'heir',
      'representative',
      'contact-person',
      'relative',
      'employer',
      'colleague',
      'neighbor',
      'other',
    ],
    purposes: ['location'],
  },
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.6(a), (d)(1)-(2); 15 U.S.C. 1692c(b)',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How often may another be asked where the consumer is (联系频次)? */
export const federalLocationOnce: CapRule = {
  kind: 'cap',
  id: 'us.fdcpa.location-once',
  label: { en: 'Others are asked once where the consumer is', 'zh-CN': '向同一他人询问下落不得超过一次' },
  effect: 'deny',
  scope: {
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: [
      'heir',
      'representative',
      'contact-person',
      'relative',
      'employer',
      'colleague',
      'neighbor',
      'other',
    ],
    purposes: ['location'],
  },
  unless: ['reply'],
  // An attempt that nobody answers is no communication; a record does not say what a message left was about, so it counts.
  counts: {
    channels: ['phone', 'voice-robot', 'sms', 'email', 'letter', 'app', 'messenger', 'visit'],
    outcomes: ['voicemail', 'answered-by-debtor', 'answered-by-other', 'delivered', 'read', 'sent-letter'],
    directions: ['outbound'],
    actors: ['agency', 'debt-buyer'],
    pooled: 'actor',
    per: ['person'],
  },
  history: [
    {
      from: '2021-11-30',
      // The law names no period, so it is for ever: the hundred years that are the most a rule can count.
      value: { most: 1, period: { days: 36525 } },
      citation: {
        title: 'Fair Debt Collection Practices Act (15 U.S.C. 1692 ff.)',
        section: '1692b; 12 CFR 1006.10(c)',
        href: 'https://github.com/andrewmichaelcohen-a2j/a2j-ai',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** What is said to others, and what is not (联系内容)? */
export const federalLocationContent: ContentRule = {
  kind: 'content',
  id: 'us.fdcpa.location-content',
  label: {
    en: 'Others are told who calls, and nothing of a debt',
    'zh-CN': '对他人应表明身份，不得提及债务',
  },
  effect: 'deny',
  scope: {
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: [
      'heir',
      'representative',
      'contact-person',
      'relative',
      'employer',
      'colleague',
      'neighbor',
      'other',
    ],
    purposes: ['location'],
  },
  must: ['caller-identity'],
  mustNot: ['debt-to-others', 'debt-details', 'collector-disclosure', 'validation-information'],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Fair Debt Collection Practices Act (15 U.S.C. 1692 ff.)',
        section: '1692b; 12 CFR 1006.10(b)',
        href: 'https://github.com/andrewmichaelcohen-a2j/a2j-ai',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** May others be asked once an attorney is known (停止联系)? */
export const federalLocationAttorney: BlockRule = {
  kind: 'block',
  id: 'us.fdcpa.location-attorney',
  label: { en: 'Nobody else once an attorney is known', 'zh-CN': '已知有律师代理的，不得再向他人询问' },
  effect: 'deny',
  scope: {
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: [
      'heir',
      'representative',
      'contact-person',
      'relative',
      'employer',
      'colleague',
      'neighbor',
      'other',
    ],
    purposes: ['location'],
  },
  statuses: ['represented'],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Fair Debt Collection Practices Act (15 U.S.C. 1692 ff.)',
        section: '1692b; 12 CFR 1006.10',
        href: 'https://github.com/andrewmichaelcohen-a2j/a2j-ai',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
