import type { Pack } from '../contact'

/**
 * Mainland China (中国大陆): the recommended national standard on collection of online personal consumer
 * credit, as several secondary sources quote it. Not legal advice.
 *
 * Both kinds of rule are `partial`. Left out, because the text or a date was not seen, or because a contact
 * record does not hold what is counted: the calls of notice type (告知式) that connect, the banking
 * association's guideline of 2026 with its unanswered calls per number, and the rules of provinces.
 */
export const china: Pack = {
  id: 'cn',
  place: 'CN',
  version: '2026.1',
  title: { en: 'Mainland China: GB/T 45251-2025', 'zh-CN': '中国大陆：GB/T 45251-2025' },
  coverage: { window: 'partial', cap: 'partial' },
  rules: [
    {
      kind: 'window',
      id: 'cn.gbt-45251.quiet-hours',
      label: {
        en: 'No collection from 22:00 to 08:00 unless agreed',
        'zh-CN': '未经约定，每日 22:00 至次日 8:00 不得催收',
      },
      effect: 'deny',
      // Letters have no clock.
      channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'],
      unless: ['agreed-time'],
      sense: 'forbids',
      history: [
        {
          from: '2025-02-28',
          value: [{ from: '22:00', to: '08:00' }],
          citation: {
            title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
            href: 'https://m.csai.cn/wenda/1022378.html',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'cap',
      id: 'cn.gbt-45251.conversations-per-day',
      label: {
        en: 'At most three conversations a day that the collector started',
        'zh-CN': '同一债务人每日主动有效通话不超过三次',
      },
      effect: 'deny',
      channels: ['phone', 'voice-robot'],
      counts: {
        channels: ['phone', 'voice-robot'],
        outcomes: ['answered-by-debtor'],
        directions: ['outbound'],
        actors: ['lender', 'agency'],
      },
      history: [
        {
          from: '2025-02-28',
          value: { most: 3, days: 1 },
          citation: {
            title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
  ],
}
