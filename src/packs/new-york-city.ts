import type { Pack } from '../contact'

/**
 * New York City (纽约市): its rules on debt collectors as amended in 2026, from the day on which the amendment takes effect,
 * 2026-09-01; before that day, from the first of the federal rules on, they ask nothing yet. They stack on federal law. Not legal
 * advice.
 *
 * The wording was not read: all of it rests on secondary sources, and nothing is complete. A lender is bound once its procedures to
 * collect a debt have begun, which nothing tells, so that it is always. Left out: the count that was deemed excessive before, which no source
 * supports; the workplace, whose rule changed in a way that was not seen; the notice before a debt is reported.
 */
export const newYorkCity: Pack = {
  id: 'us-ny-nyc',
  place: 'US-NY-NYC',
  version: '2026.1',
  title: { en: 'New York City', 'zh-CN': '美国纽约市' },
  coverage: {
    window: 'not-researched',
    cap: 'partial',
    gap: 'not-researched',
    prerequisite: 'partial',
    recipient: 'not-researched',
    block: 'not-researched',
    preference: 'partial',
    content: 'not-researched',
    record: 'partial',
  },
  rules: [
    {
      kind: 'cap',
      id: 'us-ny-nyc.6-rcny-5-77.contacts-per-seven-days',
      label: {
        en: 'Three contacts or attempts in seven days on an account, by all channels',
        'zh-CN': '同一账户七日内各渠道联系或尝试联系合计不超过三次',
      },
      effect: 'deny',
      scope: { actors: ['lender', 'agency', 'debt-buyer'] },
      // An attempt counts, whatever came of it.
      counts: {
        channels: ['phone', 'voice-robot', 'sms', 'email', 'letter', 'app', 'messenger', 'visit'],
        outcomes: [
          'not-connected',
          'no-message-possible',
          'no-answer',
          'voicemail',
          'wrong-number',
          'hung-up',
          'answered-by-debtor',
          'answered-by-other',
          'delivered',
          'read',
          'not-delivered',
          'sent-letter',
        ],
        directions: ['outbound'],
        actors: ['lender', 'agency', 'debt-buyer'],
        pooled: 'actor',
        per: ['account'],
      },
      history: [
        {
          from: '2021-11-30',
          value: null,
          citation: {
            title: 'Rules of the City of New York (6 RCNY), as amended 2026-02-26',
            section: '5-77',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
        {
          from: '2026-09-01',
          value: { most: 3, period: { days: 7 } },
          citation: {
            title: 'Rules of the City of New York (6 RCNY), as amended 2026-02-26',
            section: '5-77',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'prerequisite',
      id: 'us-ny-nyc.6-rcny-5-77.consent-to-messages',
      label: { en: 'Consent to electronic messages', 'zh-CN': '电子联系须经同意' },
      effect: 'deny',
      scope: { channels: ['sms', 'email', 'app', 'messenger'], actors: ['lender', 'agency', 'debt-buyer'] },
      requires: { fact: 'consent', consent: 'channel' },
      history: [
        {
          from: '2021-11-30',
          value: null,
          citation: {
            title: 'Rules of the City of New York (6 RCNY), as amended 2026-02-26',
            section: '5-77',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
        {
          from: '2026-09-01',
          value: {},
          citation: {
            title: 'Rules of the City of New York (6 RCNY), as amended 2026-02-26',
            section: '5-77',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'preference',
      id: 'us-ny-nyc.6-rcny-5-77.opt-out',
      label: { en: 'No contact by a medium opted out of', 'zh-CN': '不得以其已拒绝的方式联系' },
      effect: 'deny',
      scope: { actors: ['lender', 'agency', 'debt-buyer'] },
      history: [
        {
          from: '2021-11-30',
          value: null,
          citation: {
            title: 'Rules of the City of New York (6 RCNY), as amended 2026-02-26',
            section: '5-77',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
        {
          from: '2026-09-01',
          value: 'in-force',
          citation: {
            title: 'Rules of the City of New York (6 RCNY), as amended 2026-02-26',
            section: '5-77',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'record',
      id: 'us-ny-nyc.6-rcny-2-193.records',
      label: { en: 'Records kept three years', 'zh-CN': '记录保存三年' },
      effect: 'deny',
      scope: { actors: ['lender', 'agency', 'debt-buyer'] },
      history: [
        {
          from: '2021-11-30',
          value: null,
          citation: {
            title: 'Rules of the City of New York (6 RCNY), as amended 2026-02-26',
            section: '2-193',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
        {
          from: '2026-09-01',
          // From which day the years run was not seen.
          value: { keep: { count: 3, unit: 'years' } },
          citation: {
            title: 'Rules of the City of New York (6 RCNY), as amended 2026-02-26',
            section: '2-193',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
  ],
}
