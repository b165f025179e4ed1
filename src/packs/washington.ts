import type { Pack } from '../contact'

/**
 * The State of Washington (华盛顿州): what collection agencies and debt buyers may not do. It stacks on federal law. Not legal
 * advice. The first day is the first of the year after the last amendment of the text read, which is of 2019.
 *
 * What of a mobile number holds of every number, as nothing tells the two apart. A call is presumed to be received where the area code
 * is: pass that zone, and any other in which the debtor may be. Left out: the safe harbor of monthly lists of mobiles;
 * numbers that are not shown; suits on time-barred claims; medical debt, of which no status says that a statement is owed.
 */
export const washington: Pack = {
  id: 'us-wa',
  place: 'US-WA',
  version: '2026.1',
  title: { en: 'Washington (state)', 'zh-CN': '美国华盛顿州' },
  coverage: {
    window: 'complete',
    cap: 'partial',
    gap: 'not-researched',
    prerequisite: 'not-researched',
    recipient: 'not-researched',
    block: 'partial',
    preference: 'not-researched',
    content: 'not-researched',
    record: 'not-researched',
  },
  rules: [
    {
      kind: 'cap',
      id: 'us-wa.rcw-19.16.communications-per-week',
      label: {
        en: 'More than three communications in a week with debtor or spouse, by any medium',
        'zh-CN': '一周内以任何方式联系债务人或其配偶超过三次',
      },
      effect: 'presume-violation',
      scope: { actors: ['agency', 'debt-buyer'], recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse'] },
      unless: ['reply'],
      // Whether an attempt is a communication is not said: what rang counts.
      counts: {
        channels: ['phone', 'voice-robot', 'sms', 'email', 'letter', 'app', 'messenger', 'visit'],
        outcomes: [
          'no-message-possible',
          'no-answer',
          'voicemail',
          'hung-up',
          'answered-by-debtor',
          'answered-by-other',
          'delivered',
          'read',
          'sent-letter',
        ],
        directions: ['outbound'],
        actors: ['agency', 'debt-buyer'],
        recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse'],
        pooled: 'actor',
        except: ['reply'],
      },
      history: [
        {
          from: '2020-01-01',
          // A single week, which is not defined.
          value: { most: 3, period: { unspecified: 'week' } },
          citation: {
            title: 'Revised Code of Washington',
            section: '19.16.250(13)(a)',
            href: 'https://github.com/tannewt/wa-law.org',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'cap',
      id: 'us-wa.rcw-19.16.communications-at-work',
      label: {
        en: 'More than one communication in a week at the place of employment',
        'zh-CN': '一周内在工作地点联系超过一次',
      },
      effect: 'presume-violation',
      scope: {
        actors: ['agency', 'debt-buyer'],
        recipients: ['debtor', 'co-debtor', 'guarantor'],
        places: ['work'],
      },
      unless: ['reply'],
      counts: {
        channels: ['phone', 'voice-robot', 'sms', 'email', 'letter', 'app', 'messenger', 'visit'],
        outcomes: [
          'no-message-possible',
          'no-answer',
          'voicemail',
          'hung-up',
          'answered-by-debtor',
          'answered-by-other',
          'delivered',
          'read',
          'sent-letter',
        ],
        directions: ['outbound'],
        actors: ['agency', 'debt-buyer'],
        recipients: ['debtor', 'co-debtor', 'guarantor'],
        places: ['work'],
        pooled: 'actor',
        except: ['reply'],
      },
      history: [
        {
          from: '2020-01-01',
          value: { most: 1, period: { unspecified: 'week' } },
          citation: {
            title: 'Revised Code of Washington',
            section: '19.16.250(13)(b)',
            href: 'https://github.com/tannewt/wa-law.org',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'window',
      id: 'us-wa.rcw-19.16.hours-at-residence',
      label: { en: 'At the residence between 21:00 and 7:30', 'zh-CN': '在 21:00 至次日 7:30 于住所联系' },
      effect: 'presume-violation',
      // A letter has no clock.
      scope: {
        channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'],
        actors: ['agency', 'debt-buyer'],
        recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse'],
        places: ['home'],
      },
      sense: 'forbids',
      history: [
        {
          from: '2020-01-01',
          value: [{ from: '21:00', to: '07:30' }],
          citation: {
            title: 'Revised Code of Washington',
            section: '19.16.250(13)(c)',
            href: 'https://github.com/tannewt/wa-law.org',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'cap',
      id: 'us-wa.rcw-19.16.mobile-per-day',
      label: {
        en: 'Two calls or messages a day to a mobile number',
        'zh-CN': '每日向同一手机号码来电或发送信息不超过两次',
      },
      effect: 'deny',
      // Of whatever the number is.
      scope: { channels: ['phone', 'voice-robot', 'sms', 'messenger'], actors: ['agency', 'debt-buyer'] },
      unless: ['reply'],
      counts: {
        channels: ['phone', 'voice-robot', 'sms', 'messenger'],
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
        ],
        directions: ['outbound'],
        actors: ['agency', 'debt-buyer'],
        pooled: 'actor',
        per: ['address'],
        except: ['reply'],
      },
      history: [
        {
          from: '2020-01-01',
          value: { most: 2, period: { days: 1 } },
          citation: {
            title: 'Revised Code of Washington',
            section: '19.16.250(18)',
            href: 'https://github.com/tannewt/wa-law.org',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'block',
      id: 'us-wa.rcw-19.16.attorney',
      label: { en: 'The attorney instead of the debtor', 'zh-CN': '有律师代理的，应联系律师' },
      effect: 'deny',
      // After a notice in writing.
      scope: { actors: ['agency', 'debt-buyer'], recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse'] },
      unless: ['counsel-unresponsive'],
      statuses: ['represented'],
      history: [
        {
          from: '2020-01-01',
          value: 'in-force',
          citation: {
            title: 'Revised Code of Washington',
            section: '19.16.250(12)',
            href: 'https://github.com/tannewt/wa-law.org',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
  ],
}
