import type { Pack } from '../contact'

/**
 * Florida (佛罗里达州): the hours of the Consumer Collection Practices Act, which bind whoever collects. They stack on federal law. Not
 * legal advice. The first day is that from which e-mail is outside the rule, 2025-05-16. Other kinds of rules are not
 * researched.
 */
export const florida: Pack = {
  id: 'us-fl',
  place: 'US-FL',
  version: '2026.1',
  title: { en: 'Florida', 'zh-CN': '美国佛罗里达州' },
  coverage: {
    window: 'complete',
    cap: 'not-researched',
    gap: 'not-researched',
    prerequisite: 'not-researched',
    recipient: 'not-researched',
    block: 'not-researched',
    preference: 'not-researched',
    content: 'not-researched',
    record: 'not-researched',
  },
  rules: [
    {
      kind: 'window',
      id: 'us-fl.559-72.hours',
      label: {
        en: "None between 21:00 and 8:00 in the debtor's time zone without consent",
        'zh-CN': '未经事先同意，不得在债务人当地 21:00 至次日 8:00 联系',
      },
      effect: 'deny',
      // Not e-mail, and a letter has no clock. The zone of the area code may be presumed: pass it among the debtor's.
      scope: {
        channels: ['phone', 'voice-robot', 'sms', 'app', 'messenger', 'visit'],
        recipients: ['debtor', 'co-debtor', 'guarantor'],
      },
      unless: ['agreed-time', 'debtor-request', 'consent:hours'],
      sense: 'forbids',
      history: [
        {
          from: '2025-05-16',
          value: [{ from: '21:00', to: '08:00' }],
          citation: {
            title: 'Florida Statutes',
            section: '559.72(17)',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
  ],
}
