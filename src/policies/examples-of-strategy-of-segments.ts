import type { PolicyExample } from '../policy'
import { calm } from './example-facts'
import { concessions } from './pressing-measures'

/**
 * What else is done for which customer segment, cause and conduct? Worked examples for either kind of customer, whose
 * measures are told where they are the same for both.
 */
export const examplesOfStrategyOfSegments: readonly PolicyExample[] = [
  {
    id: 'refuses-though-able',
    because: 'Able and refusing: a clear demand in form, legal informed, no concession.',
    given: {
      facts: { ...calm, daysPastDue: 70, cause: 'wilful-refusal', willing: false },
      currency: 'CNY',
    },
    expect: {
      segments: { debtorSegment: 'refusing', malice: 'suspected' },
      treatment: 'formal-demand',
      approver: 'collector',
      plan: {
        tone: 'formal',
        callGoal: 'payment-date',
        playbook: ['refusal-to-pay', 'persuasion-benefits-first'],
        measures: ['inform-legal', 'evidence-file'],
        withheld: concessions,
      },
    },
  },
  {
    id: 'marked-as-wilful',
    because: 'The mark tightens terms and completes the file; it brings no more contacts and no other tone.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 100,
        wilfulDefault: true,
        cause: 'wilful-refusal',
        willing: false,
        softEffortFailed: true,
      },
      currency: 'CNY',
    },
    expect: {
      segments: { malice: 'marked' },
      treatment: 'sue',
      followUpDays: 1,
      approver: 'general-manager',
      plan: {
        tone: 'formal',
        measures: [
          'evidence-file',
          'asset-search',
          'excuse-plan',
          'security',
          'tighter-terms',
          'inform-legal',
        ],
        withheld: concessions,
      },
    },
  },
  {
    id: 'assets-are-hidden',
    because: 'Signs of wilful default call for evidence, and for no mark before a reviewer has seen it.',
    given: { facts: { ...calm, daysPastDue: 45, assetsHidden: true }, currency: 'CNY' },
    expect: {
      segments: { malice: 'suspected' },
      approver: 'collector',
      plan: { measures: ['evidence-file'] },
    },
  },
  {
    id: 'excuse-after-its-disproof',
    because: 'What was disproved and is said again gets a plan of its own, and the supervisor’s eye.',
    given: {
      facts: { ...calm, daysPastDue: 20, excuseAfterDisproof: true, sameExcuse: 2, excusesGiven: 2 },
      currency: 'CNY',
    },
    expect: {
      segments: { excusePattern: 'disproved' },
      approver: 'supervisor',
      plan: {
        callGoal: 'true-cause',
        playbook: ['refusal-same-excuse', 'emotion-shame'],
        measures: ['excuse-plan', 'evidence-file'],
      },
    },
  },
  {
    id: 'same-excuse-twice',
    because: 'The same excuse a second time is counted, and the true cause looked for.',
    given: {
      facts: { ...calm, daysPastDue: 45, excuseAfterDisproof: false, sameExcuse: 2, excusesGiven: 2 },
      currency: 'CNY',
    },
    expect: {
      segments: { excusePattern: 'repeated' },
      approver: 'collector',
      plan: { callGoal: 'true-cause', playbook: ['refusal-same-excuse'], measures: ['excuse-plan'] },
    },
  },
  {
    id: 'warned-twice',
    because: 'Strong warning: security is asked for and the account watched, which the supervisor approves.',
    given: { facts: { ...calm, daysPastDue: 20, warningSigns: 2 }, currency: 'CNY' },
    expect: { segments: { earlyWarning: 'strong' }, approver: 'supervisor', plan: { tone: 'friendly' } },
  },
  {
    id: 'warned-once',
    because: 'One sign: a closer look, and nothing else.',
    given: { facts: { ...calm, daysPastDue: 20, warningSigns: 1 }, currency: 'CNY' },
    expect: {
      segments: { earlyWarning: 'some' },
      approver: 'collector',
      plan: { measures: ['closer-watch'] },
    },
  },
  {
    id: 'unwilling-after-90-days',
    because: 'Long overdue and of low will: suit and lawful credit reporting, with privacy and dignity kept.',
    given: {
      facts: { ...calm, daysPastDue: 120, willing: false, softEffortFailed: true },
      currency: 'CNY',
    },
    expect: {
      segments: { debtorSegment: 'long-overdue-low-will' },
      treatment: 'sue',
      plan: {
        tone: 'serious',
        measures: ['evidence-file', 'asset-search', 'credit-reporting'],
        offers: ['lump-sum-discount', 'restructured-debt'],
      },
    },
  },
  {
    id: 'much-debt-and-weak-means',
    because: 'Debt high and ability weak: negotiation stays open, with security or a sum that settles it.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 45,
        capacity: 'temporarily-unable',
        debtBurden: 'high',
        cause: 'temporary',
      },
      currency: 'CNY',
    },
    expect: {
      segments: { debtorSegment: 'high-risk' },
      plan: {
        callGoal: 'payment-plan',
        offers: [
          'part-payment',
          'lump-sum-discount',
          'guarantee',
          'extension',
          'installments',
          'interest-relief',
        ],
        measures: ['closer-watch'],
        urgency: 25,
      },
    },
  },
  {
    id: 'willing-and-overdue',
    because: 'Willing and overdue: call, letter, a plan, whose installments the director approves.',
    given: { facts: { ...calm, daysPastDue: 31 }, currency: 'CNY' },
    expect: {
      segments: { debtorSegment: 'potential-payer' },
      approver: 'collector',
      plan: {
        guidelines: ['potential-payer', 'maturity-call'],
        callGoal: 'payment-plan',
        offers: ['part-payment', 'extension', 'installments'],
        urgency: 15,
      },
    },
  },
  {
    id: 'short-and-not-small',
    because: 'Short, but not small: a plan is negotiated, in a friendly tone.',
    given: { facts: { ...calm, daysPastDue: 20, pastDue: '150000.00' }, currency: 'CNY' },
    expect: {
      segments: { debtorSegment: 'medium' },
      approver: 'supervisor',
      plan: {
        guidelines: ['medium', 'growth'],
        tone: 'friendly',
        callGoal: 'payment-plan',
        offers: ['extension', 'installments'],
      },
    },
  },
  {
    id: 'several-lenders-at-once',
    because: 'Several debts at once: what can be borne over all of them comes before any plan.',
    given: {
      facts: { ...calm, daysPastDue: 45, cause: 'several-debts', capacity: 'temporarily-unable' },
      currency: 'CNY',
    },
    expect: {
      segments: { intent: 'multiple-debts' },
      plan: {
        callGoal: 'affordability',
        playbook: ['motive-ranking'],
        offers: ['part-payment', 'extension', 'installments', 'interest-relief'],
      },
    },
  },
  {
    id: 'valued-and-struck',
    because: 'A valued customer of long standing, struck by a sudden cause: softly, by phone and mail.',
    given: {
      facts: { ...calm, daysPastDue: 45, valueRated: 'high', daysAsCustomer: 730, cause: 'temporary' },
      currency: 'CNY',
    },
    expect: {
      segments: { customerValue: 'high', relationship: 'long-standing', intent: 'temporary-difficulty' },
      plan: { channels: ['phone', 'email'], tone: 'gentle', callGoal: 'payment-plan', urgency: 25 },
    },
  },
  {
    id: 'did-not-know',
    because: 'Once late by oversight: a friendly reminder that explains the terms, and days of grace.',
    given: {
      facts: { ...calm, daysPastDue: 5, pastDue: '500.00', cause: 'unaware', timesLate: 1 },
      currency: 'CNY',
    },
    expect: {
      segments: { debtorSegment: 'short-term', intent: 'unaware' },
      approver: 'collector',
      plan: {
        guidelines: ['short-term', 'unaware', 'growth'],
        tone: 'friendly',
        playbook: ['objection-no-bill', 'emotion-shame'],
        offers: ['grace-days'],
      },
    },
  },
  {
    id: 'little-debt-and-good-means',
    because: 'Low risk: SMS, e-mail and self-service, an extension or part of the interest.',
    given: { facts: { ...calm, daysPastDue: 10, pastDue: '500.00', debtBurden: 'low' }, currency: 'CNY' },
    expect: {
      segments: { debtorSegment: 'low-risk' },
      plan: { channels: ['app', 'sms', 'email'], offers: ['extension', 'interest-relief'] },
    },
  },
  {
    id: 'light-arrears',
    because: 'Light: a reminder, and a rebate for those who have paid a large part.',
    given: { facts: { ...calm, daysPastDue: 30, pastDue: '8000.00' }, currency: 'CNY' },
    expect: {
      segments: { debtorSegment: 'light' },
      plan: { offers: ['part-payment', 'rebate'] },
    },
  },
]
