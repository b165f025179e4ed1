import type { Pack } from './pack'

/** What the debtor asked binds also where no rule of a pack says so: it can only tighten. */
export const debtorWishes: Pack = {
  id: 'debtor',
  issuer: 'lender',
  place: '*',
  version: '1',
  title: { en: "The debtor's own wishes", 'zh-CN': '债务人本人的意愿' },
  coverage: {},
  rules: [
    {
      kind: 'preference',
      id: 'debtor.preferences',
      label: { en: 'What the debtor asked', 'zh-CN': '债务人提出的要求' },
      effect: 'deny',
      // What confirms the wish, or what law has the debtor told, is no contact against it.
      scope: { exceptPurposes: ['opt-out-confirmation', 'required-notice'] },
      unless: [
        'agreed-time',
        'debtor-request',
        'required-by-law',
        'court-permission',
        'emergency',
        'reply',
        'consent:hours',
        'consent:channel',
      ],
      history: [
        {
          from: '0001-01-01',
          value: 'in-force',
          citation: {
            title: { en: "The debtor's own wishes", 'zh-CN': '债务人本人的意愿' },
            confidence: 'verified',
          },
        },
      ],
    },
  ],
}
