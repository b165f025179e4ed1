import type { CapRule } from '../contact'

/** How many meetings a day (每日会面次数)? */
export const meetingsPerDay: CapRule = {
  kind: 'cap',
  id: 'kz.62-vi.meetings-per-day',
  label: { en: 'At most one meeting a day', 'zh-CN': '每日会面不超过一次' },
  effect: 'deny',
  // Those on the initiative of the agency alone.
  scope: { actors: ['agency', 'debt-buyer'], channels: ['visit'], initiators: ['collector'] },
  counts: {
    channels: ['visit'],
    // Not one at which nobody was met.
    outcomes: ['hung-up', 'answered-by-debtor', 'answered-by-other'],
    directions: ['outbound'],
    actors: ['agency', 'debt-buyer'],
  },
  history: [
    {
      from: '2026-01-01',
      // Once in the hours of a weekday, which lie on one day.
      value: { most: 1, period: { days: 1 } },
      citation: {
        title: 'Law of the Republic of Kazakhstan on collection activity, No. 62-VI of 2017-05-06',
        section: 'art. 5(2)(3)',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How many meetings a week (每周会面次数)? */
export const meetingsPerWeek: CapRule = {
  kind: 'cap',
  id: 'kz.62-vi.meetings-per-week',
  label: { en: 'At most three meetings a week', 'zh-CN': '每周会面不超过三次' },
  effect: 'deny',
  scope: { actors: ['agency', 'debt-buyer'], channels: ['visit'], initiators: ['collector'] },
  counts: {
    channels: ['visit'],
    outcomes: ['hung-up', 'answered-by-debtor', 'answered-by-other'],
    directions: ['outbound'],
    actors: ['agency', 'debt-buyer'],
  },
  history: [
    {
      from: '2026-01-01',
      value: { most: 3, period: { unspecified: 'week' } },
      citation: {
        title: 'Law of the Republic of Kazakhstan on collection activity, No. 62-VI of 2017-05-06',
        section: 'art. 5(2)(3)',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How many calls a day (每日通话次数)? */
export const callsPerDay: CapRule = {
  kind: 'cap',
  id: 'kz.62-vi.calls-per-day',
  label: { en: 'At most three calls a day', 'zh-CN': '每日拨打电话不超过三次' },
  effect: 'deny',
  scope: { actors: ['agency', 'debt-buyer'], channels: ['phone', 'voice-robot'] },
  counts: {
    channels: ['phone', 'voice-robot'],
    // Whether a call that nobody answered counts was not read: every call does.
    outcomes: [
      'not-connected',
      'no-message-possible',
      'no-answer',
      'voicemail',
      'wrong-number',
      'hung-up',
      'answered-by-debtor',
      'answered-by-other',
    ],
    directions: ['outbound'],
    actors: ['agency', 'debt-buyer'],
  },
  history: [
    {
      from: '2026-01-01',
      value: { most: 3, period: { days: 1 } },
      citation: {
        title: 'Law of the Republic of Kazakhstan on collection activity, No. 62-VI of 2017-05-06',
        section: 'art. 5(2)',
        // A digest of the article, and reminders of the regulator that name the number.
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
