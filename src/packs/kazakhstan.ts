import type { Pack } from '../contact'
import { callsPerDay, meetingsPerDay, meetingsPerWeek } from './kazakhstan-frequency'

/**
 * Kazakhstan (哈萨克斯坦): the law on collection activity of 2017, article 5. Not legal advice.
 *
 * It binds collection agencies, and here those who bought a debt as well; what binds a lender that collects itself is not held.
 * A translation without a date and reminders of the regulator, the last of December 2025, were seen: from the first day
 * after that year. Holidays go by the calendar `kz`.
 *
 * Nothing is `complete`. Left out: that calls come from registered numbers; the notice that lenders give within 20 days of
 * default, that a debt is passed on after 90 days overdue, and the moratorium on assignments, none of which is a rule on
 * a contact. Of messages no limit was seen.
 */
export const kazakhstan: Pack = {
  id: 'kz',
  place: 'KZ',
  version: '2026.1',
  title: { en: 'Kazakhstan: collection agencies', 'zh-CN': '哈萨克斯坦：催收机构' },
  coverage: {
    window: 'partial',
    cap: 'partial',
    gap: 'not-researched',
    prerequisite: 'not-researched',
    recipient: 'partial',
    block: 'not-researched',
    preference: 'partial',
    content: 'not-researched',
    record: 'partial',
  },
  rules: [
    {
      kind: 'window',
      id: 'kz.62-vi.hours',
      label: { en: 'Weekdays 08:00 to 21:00', 'zh-CN': '平日 8:00 至 21:00' },
      effect: 'deny',
      // Letters have no clock.
      scope: {
        actors: ['agency', 'debt-buyer'],
        channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'],
      },
      sense: 'allows',
      calendar: 'kz',
      history: [
        {
          from: '2026-01-01',
          // Whether a holiday is a weekday, or a Saturday that is worked, is not said: neither, which is stricter.
          value: [
            { from: '08:00', to: '21:00', on: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] },
          ],
          citation: {
            title: 'Law of the Republic of Kazakhstan on collection activity, No. 62-VI of 2017-05-06',
            section: 'art. 5(2)(2)',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'preference',
      id: 'kz.62-vi.chosen-time',
      label: {
        en: 'A time that the debtor chose within these hours is kept',
        'zh-CN': '债务人在上述时段内另选时间的，从其选择',
      },
      effect: 'deny',
      scope: {
        actors: ['agency', 'debt-buyer'],
        channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'],
      },
      history: [
        {
          from: '2026-01-01',
          value: 'in-force',
          citation: {
            title: 'Law of the Republic of Kazakhstan on collection activity, No. 62-VI of 2017-05-06',
            section: 'art. 5(2)(2)',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    meetingsPerDay,
    meetingsPerWeek,
    callsPerDay,
    {
      kind: 'recipient',
      id: 'kz.62-vi.recipients',
      label: {
        en: 'The debtor, a representative, or who is bound by the debt as well',
        'zh-CN': '仅可联系债务人、其代理人及负有连带义务的第三人',
      },
      effect: 'deny',
      scope: { actors: ['agency', 'debt-buyer'] },
      // The text names these and nobody else; of heirs and executors it does not speak.
      allows: ['debtor', 'co-debtor', 'guarantor', 'guardian', 'representative', 'attorney'],
      history: [
        {
          from: '2026-01-01',
          value: 'in-force',
          citation: {
            title: 'Law of the Republic of Kazakhstan on collection activity, No. 62-VI of 2017-05-06',
            section: 'art. 5(1)',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'record',
      id: 'kz.62-vi.recording',
      label: { en: 'Calls and meetings are recorded', 'zh-CN': '通话与会面应当录音或录像' },
      effect: 'deny',
      scope: { actors: ['agency', 'debt-buyer'], channels: ['phone', 'voice-robot', 'visit'] },
      mustRecord: true,
      history: [
        {
          from: '2026-01-01',
          value: {},
          citation: {
            title: 'Reminders of the regulator on the law on collection activity, No. 62-VI of 2017-05-06',
            confidence: 'official',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
  ],
}
