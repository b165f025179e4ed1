import type { CapRule, RecordRule } from '../contact'

// The guide of the banking association on collection of personal consumer loans, of 2026 (金融机构个人消费类贷款催收工作指引).

/** Six unanswered attempts a day to one number or address (同一联系方式每日未接通的拨打不宜超过六次). */
export const bankUnansweredPerNumber: CapRule = {
  kind: 'cap',
  id: 'cn.cba-2026.unanswered-per-number',
  label: {
    en: 'Six unanswered attempts a day to one number or address',
    'zh-CN': '同一联系方式每日未接通的拨打不宜超过六次',
  },
  // 不宜 (should not): advice.
  effect: 'advise',
  scope: {
    channels: ['phone', 'voice-robot'],
    institutions: ['bank'],
    debtKinds: ['credit-card', 'consumer-credit', 'online-consumer-credit'],
  },
  unless: ['agreed-time', 'consent:frequency'],
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: ['not-connected', 'no-message-possible', 'no-answer', 'voicemail'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    per: ['address'],
  },
  history: [
    {
      from: '2025-02-28',
      value: null,
      citation: {
        title: '中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
    {
      // When it was published; the day from which it applies was not seen.
      from: '2026-01-30',
      value: { most: 6, period: { days: 1 } },
      citation: {
        title: '中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Calls are recorded (电话催收应当录音). */
export const bankRecording: RecordRule = {
  kind: 'record',
  id: 'cn.cba-2026.recording',
  label: { en: 'Calls are recorded', 'zh-CN': '电话催收应当录音' },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot'],
    institutions: ['bank'],
    debtKinds: ['credit-card', 'consumer-credit', 'online-consumer-credit'],
  },
  mustRecord: true,
  history: [
    {
      from: '2025-02-28',
      value: null,
      citation: {
        title: '中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
    {
      from: '2026-01-30',
      value: {},
      citation: {
        title: '中国银行业协会《金融机构个人消费类贷款催收工作指引（试行）》',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
