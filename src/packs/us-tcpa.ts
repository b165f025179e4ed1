import type { CapRule, ContentRule } from '../contact'

/** How many calls with a recorded or artificial voice may a line get without consent (联系频次)? */
export const tcpaRecordedCalls: CapRule = {
  kind: 'cap',
  id: 'us.tcpa.recorded-voice-calls',
  label: {
    en: 'Three calls with a recorded voice in thirty days to a line, more with consent',
    'zh-CN': '未经同意，同一线路三十日内录制语音来电不超过三次',
  },
  effect: 'deny',
  // A line at home; neither a record nor a request tells it from a mobile, so it holds for both.
  scope: { channels: ['voice-robot'], debtors: ['person'] },
  unless: ['consent:recorded-voice'],
  counts: {
    channels: ['voice-robot'],
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
    actors: ['lender', 'agency', 'debt-buyer'],
    per: ['address'],
  },
  history: [
    {
      from: '2021-11-30',
      value: null,
      citation: {
        title: 'Telephone Consumer Protection Act rules (47 CFR 64.1200)',
        section: '(a)(3)',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
    {
      from: '2023-07-20',
      value: { most: 3, period: { days: 30 } },
      citation: {
        title: 'Telephone Consumer Protection Act rules (47 CFR 64.1200)',
        section: '(a)(3), 88 FR 3668',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Must such a call tell how to opt out (联系内容)? */
export const tcpaOptOut: ContentRule = {
  kind: 'content',
  id: 'us.tcpa.recorded-voice-opt-out',
  label: { en: 'A recorded voice tells how to opt out', 'zh-CN': '录制语音应告知退订方式' },
  effect: 'deny',
  scope: { channels: ['voice-robot'], debtors: ['person'] },
  unless: ['consent:recorded-voice'],
  must: ['opt-out'],
  history: [
    {
      from: '2021-11-30',
      value: null,
      citation: {
        title: 'Telephone Consumer Protection Act rules (47 CFR 64.1200)',
        section: '(a)(3)',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
    {
      from: '2023-07-20',
      value: 'in-force',
      citation: {
        title: 'Telephone Consumer Protection Act rules (47 CFR 64.1200)',
        section: '(a)(3), 88 FR 3668',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Must such a call tell who calls, and a number (联系内容)? */
export const tcpaIdentity: ContentRule = {
  kind: 'content',
  id: 'us.tcpa.recorded-voice-identity',
  label: {
    en: 'A recorded voice tells who is responsible, and a number',
    'zh-CN': '录制语音应表明责任主体与联系电话',
  },
  effect: 'deny',
  scope: { channels: ['voice-robot'] },
  must: ['caller-identity', 'telephone-number'],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Telephone Consumer Protection Act rules (47 CFR 64.1200)',
        section: '(b)(1)-(2)',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
