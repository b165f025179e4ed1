import type { Pack } from '../contact'

/** The contact law of a place that does not exist, for examples and tests: every kind of rule, short to tell. */
export const fictional: Pack = {
  id: 'xx',
  place: 'XX',
  version: '2026.1',
  title: { en: 'Fictional place: Fair Calls Act', 'zh-CN': '虚构地区：公平来电法' },
  coverage: {
    window: 'complete',
    cap: 'complete',
    gap: 'none-in-law',
    prerequisite: 'none-in-law',
    recipient: 'none-in-law',
    block: 'none-in-law',
    preference: 'none-in-law',
    content: 'none-in-law',
    record: 'none-in-law',
  },
  rules: [
    {
      kind: 'window',
      id: 'xx.fair-calls.hours',
      label: { en: 'Contact only by day', 'zh-CN': '仅限白天联系' },
      effect: 'deny',
      scope: { channels: ['phone', 'voice-robot', 'sms', 'app', 'messenger', 'visit'] },
      unless: ['agreed-time'],
      sense: 'allows',
      history: [
        {
          from: '2020-01-01',
          value: [{ from: '08:00', to: '20:00' }],
          citation: {
            title: 'Fair Calls Act',
            section: 's 3',
            href: 'https://law.example/fca#3',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
        {
          from: '2026-07-01',
          value: [{ from: '09:00', to: '19:00' }],
          citation: {
            title: 'Amending Order 2026',
            section: 'art 1',
            href: 'https://law.example/ao26#1',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'cap',
      id: 'xx.fair-calls.calls-per-day',
      label: { en: 'At most two calls a day', 'zh-CN': '每日最多两次电话' },
      effect: 'deny',
      scope: { channels: ['phone', 'voice-robot'] },
      counts: {
        channels: ['phone', 'voice-robot'],
        outcomes: ['no-answer', 'answered-by-debtor', 'answered-by-other'],
        directions: ['outbound'],
        actors: ['lender', 'agency'],
      },
      history: [
        {
          from: '2020-01-01',
          value: { most: 2, period: { days: 1 } },
          citation: {
            title: 'Fair Calls Act',
            section: 's 4',
            href: 'https://law.example/fca#4',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
  ],
}
