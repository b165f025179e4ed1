import type { Pack } from '../contact'

/**
 * Ontario (加拿大安大略省): the general regulation on collection agencies (R.R.O. 1990, Reg. 74), sections 20 to 25. Not legal
 * advice.
 *
 * Only the ministry's guide to collection agencies, section 20 and reports of the rest were seen. It binds agencies, and here
 * those who bought a debt as well; what binds a lender that collects itself is not held. Section 20 is in force since 2006-06-01
 * and of the others no day was seen: all hold from the first day after that year. Holidays go by the calendar `ca-on`.
 *
 * Nothing is `complete`. The limit on contacts begins after the first talk with the debtor, of which no record tells that it
 * was the first: here the talk and what came before it count as well, which is stricter. Left out: that calls are recorded
 * (sections 31 and 32), of which the headings alone were seen. A debtor who says that the notice did not arrive is sent another:
 * the first is then to be left out of the notices.
 */
export const ontario: Pack = {
  id: 'ca-on',
  place: 'CA-ON',
  version: '2026.1',
  title: { en: 'Ontario: collection agencies', 'zh-CN': '加拿大安大略省：催收机构' },
  coverage: {
    window: 'partial',
    cap: 'partial',
    gap: 'not-researched',
    prerequisite: 'partial',
    recipient: 'not-researched',
    block: 'not-researched',
    preference: 'not-researched',
    content: 'not-researched',
    record: 'not-researched',
  },
  rules: [
    {
      kind: 'prerequisite',
      id: 'ca-on.reg-74.notice',
      label: {
        en: 'A written notice first, and contact from the seventh day after it was sent',
        'zh-CN': '须先寄送书面通知，满六日后方可联系',
      },
      effect: 'deny',
      // The notice itself, which is sent by mail or e-mail.
      scope: { actors: ['agency', 'debt-buyer'], exceptPurposes: ['required-notice'] },
      requires: { fact: 'notice', notice: 'collection' },
      history: [
        {
          from: '2007-01-01',
          value: { waitDays: 6 },
          citation: {
            title: 'Ontario: guide to collection agencies, on R.R.O. 1990, Reg. 74',
            section: 'ss. 20-25 of the regulation',
            confidence: 'official',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'cap',
      id: 'ca-on.reg-74.contacts-per-week',
      label: {
        en: 'At most three contacts in seven days on behalf of one creditor',
        'zh-CN': '代表同一债权人，每七日联系不超过三次',
      },
      effect: 'deny',
      scope: {
        actors: ['agency', 'debt-buyer'],
        // Contact by ordinary mail is free, and so are calls to learn where the debtor is.
        channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'],
        exceptPurposes: ['location'],
      },
      // Contact to which the debtor agreed, for which the debtor asked, or which the debtor began.
      unless: ['agreed-time', 'debtor-request', 'reply', 'consent:frequency'],
      counts: {
        channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'],
        // Not a call that nobody answered and that left no message, nor one that reached the wrong person. Of a call to
        // another person no record tells whether it was to learn where the debtor is: it counts.
        outcomes: ['voicemail', 'hung-up', 'answered-by-debtor', 'answered-by-other', 'delivered', 'read'],
        directions: ['outbound'],
        actors: ['agency', 'debt-buyer'],
        per: ['principal'],
        except: ['with-consent', 'reply'],
      },
      history: [
        {
          from: '2007-01-01',
          value: { most: 3, period: { days: 7 } },
          citation: {
            title: 'R.R.O. 1990, Reg. 74 (Ontario), with O. Reg. 103/06 and the guide to collection agencies',
            section: 'ss. 20-25',
            href: 'https://www.ontario.ca/laws/regulation/r06103',
            // The number is the guide's; what counts rests on a copy of what the ministry wrote.
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'window',
      id: 'ca-on.reg-74.hours',
      label: {
        en: 'Monday to Saturday 07:00 to 21:00, Sunday 13:00 to 17:00, none on holidays',
        'zh-CN': '周一至周六 7:00 至 21:00，周日 13:00 至 17:00，节假日除外',
      },
      effect: 'deny',
      // Letters have no clock.
      scope: {
        actors: ['agency', 'debt-buyer'],
        channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'],
      },
      sense: 'allows',
      calendar: 'ca-on',
      history: [
        {
          from: '2007-01-01',
          value: [
            {
              from: '07:00',
              to: '21:00',
              // The days of the week that are no holiday.
              on: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
            },
            { from: '13:00', to: '17:00', on: ['sunday'] },
          ],
          citation: {
            title: 'R.R.O. 1990, Reg. 74 (Ontario)',
            section: 'ss. 20-25',
            confidence: 'secondary',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
  ],
}
