import type { PolicyExample } from '../policy'
import { calm } from './example-facts'
import { pressingMeasures } from './pressing-measures'

/**
 * What is done, whatever the customer, once a judgment is had, care is owed, a right is about to end, promises were
 * broken or the creditor itself is late? Worked examples for either kind of customer.
 */
export const examplesOfStrategy: readonly PolicyExample[] = [
  {
    id: 'judgment-unpaid',
    because: 'After judgment, where the debtor cannot pay, what is there is recovered and the rest settled.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 400,
        judgmentUnpaid: true,
        capacity: 'temporarily-unable',
        softEffortFailed: true,
      },
      currency: 'CNY',
    },
    expect: {
      segments: { courtOutcome: 'judgment-unpaid' },
      stage: 'asset-recovery',
      treatment: 'recover-assets',
      approver: 'general-manager',
      plan: {
        channels: ['letter', 'phone'],
        tone: 'serious',
        callGoal: 'payment-plan',
        offers: [
          'restructured-debt',
          'payment-in-kind',
          'third-party-offer',
          'lower-overdue-rate',
          'principal-forgiveness',
          'assignment',
          'extension',
          'installments',
          'interest-relief',
        ],
        measures: ['asset-search', 'write-off'],
      },
    },
  },
  {
    id: 'judgment-unpaid-by-the-unable',
    because: 'Who has no means at all is reviewed for hardship first, with a judgment or without.',
    given: {
      facts: { ...calm, daysPastDue: 400, judgmentUnpaid: true, capacity: 'unable', willing: false },
      currency: 'CNY',
    },
    expect: {
      stage: 'asset-recovery',
      treatment: 'hardship-review',
      plan: { tone: 'gentle', callGoal: 'affordability', withheld: pressingMeasures },
    },
  },
  {
    id: 'no-judgment',
    because: 'No judgment stays unpaid: suit is prepared by day and effort alone, and settlement stays open.',
    given: {
      facts: { ...calm, daysPastDue: 120, judgmentUnpaid: false, softEffortFailed: true },
      currency: 'CNY',
    },
    expect: {
      segments: { courtOutcome: 'none' },
      stage: 'litigation',
      treatment: 'sue',
      plan: { tone: 'serious', callGoal: 'payment-plan', channels: ['letter', 'phone'] },
    },
  },
  {
    id: 'special-care',
    because: 'Who was taken into special care is treated with patience and trained staff, however late.',
    given: {
      facts: { ...calm, daysPastDue: 96, specialCare: true, softEffortFailed: true },
      currency: 'CNY',
    },
    expect: {
      segments: { debtorSegment: 'special' },
      stage: 'litigation',
      treatment: 'care',
      approver: 'collector',
      plan: {
        guidelines: ['special-care', 'decline'],
        channels: ['phone', 'letter'],
        tone: 'gentle',
        callGoal: 'affordability',
        playbook: ['emotion-anxiety', 'emotion-helplessness'],
        offers: ['deferral', 'installments', 'interest-relief'],
        measures: ['advice-referral'],
        withheld: pressingMeasures,
      },
    },
  },
  {
    id: 'hardship-of-the-unwilling',
    because:
      'A lost job is a hardship, willing or not: nobody is refused a deferral for having delayed before.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 100,
        hardshipCause: 'unemployment',
        cause: 'wilful-delay',
        willing: false,
      },
      currency: 'CNY',
    },
    expect: {
      segments: { debtorSegment: 'hardship', intent: 'delaying' },
      treatment: 'hardship-review',
      approver: 'director',
      plan: {
        tone: 'gentle',
        callGoal: 'affordability',
        playbook: ['emotion-helplessness', 'objection-short-of-cash'],
        offers: [
          'deferral',
          'installments',
          'interest-relief',
          'restructured-debt',
          'payment-in-kind',
          'third-party-offer',
        ],
        measures: ['advice-referral'],
        withheld: pressingMeasures,
      },
    },
  },
  {
    id: 'hardship-of-the-marked',
    because: 'A mark of wilful default closes no door to somebody in hardship: that is looked at first.',
    given: {
      facts: { ...calm, daysPastDue: 100, inHardship: true, wilfulDefault: true, willing: false },
      currency: 'CNY',
    },
    expect: {
      segments: { malice: 'marked' },
      treatment: 'hardship-review',
      approver: 'director',
      plan: {
        guidelines: ['decline'],
        tone: 'gentle',
        measures: ['advice-referral'],
        withheld: pressingMeasures,
      },
    },
  },
  {
    id: 'dispute-told',
    because:
      'A dispute that was told, and not yet recorded as one, is resolved before anything is pressed for.',
    given: { facts: { ...calm, daysPastDue: 70, cause: 'dispute' }, currency: 'CNY' },
    expect: {
      segments: { intent: 'disputing' },
      stage: 'pre-litigation',
      treatment: 'resolve-dispute',
      approver: 'collector',
      plan: {
        channels: ['phone', 'email'],
        tone: 'friendly',
        callGoal: 'dispute-facts',
        playbook: ['disagreement-genuine-dispute', 'disagreement-reasonable-question'],
        withheld: pressingMeasures,
      },
    },
  },
  {
    id: 'due-soon-at-high-risk',
    because:
      'Two signs of early warning: a reminder before the due date, as prevention is cheaper than cure.',
    given: { facts: { ...calm, daysPastDue: 0, pastDue: '0.00', warningSigns: 2 }, currency: 'CNY' },
    expect: {
      segments: { earlyWarning: 'strong' },
      stage: 'pre-due',
      treatment: 'remind-ahead',
      plan: { channels: ['app', 'sms', 'email'], tone: 'friendly', urgency: 0 },
    },
  },
  {
    id: 'due-soon-with-one-sign',
    because: 'One sign is a data point: nobody is reminded ahead for it, and the account is watched.',
    given: { facts: { ...calm, daysPastDue: 0, pastDue: '0.00', warningSigns: 1 }, currency: 'CNY' },
    expect: {
      segments: { earlyWarning: 'some' },
      treatment: 'none',
      plan: { channels: [], measures: ['closer-watch'] },
    },
  },
  {
    id: 'small-and-unwilling',
    because: 'A small debt of somebody able who delays may be followed up more often, over several channels.',
    given: {
      facts: { ...calm, daysPastDue: 8, pastDue: '800.00', cause: 'wilful-delay', willing: false },
      currency: 'CNY',
    },
    expect: {
      segments: { severity: 'light', intent: 'delaying' },
      treatment: 'remind',
      followUpDays: 2,
      plan: {
        guidelines: ['delaying', 'light', 'growth'],
        channels: ['app', 'sms', 'email', 'voice-robot', 'phone', 'messenger'],
        tone: 'firm',
        callGoal: 'payment-date',
        playbook: ['motive-delay', 'persuasion-commitment-kept', 'emotion-shame'],
        offers: [],
      },
    },
  },
  {
    id: 'small-and-unwilling-at-first',
    because: 'In the first week once is enough, whatever the will.',
    given: {
      facts: { ...calm, daysPastDue: 7, pastDue: '800.00', cause: 'wilful-delay', willing: false },
      currency: 'CNY',
    },
    expect: { followUpDays: 7 },
  },
  {
    id: 'followed-up-with-care',
    because: 'Where hardship is known, a hundred days late is no reason to call every day.',
    given: { facts: { ...calm, daysPastDue: 100, hardshipCause: 'epidemic' }, currency: 'CNY' },
    expect: { treatment: 'hardship-review', followUpDays: 14 },
  },
  {
    id: 'unable-and-not-called-daily',
    because: 'Who cannot pay is not asked every day.',
    given: { facts: { ...calm, daysPastDue: 100, capacity: 'unable' }, currency: 'CNY' },
    expect: { treatment: 'hardship-review', followUpDays: 14 },
  },
  {
    id: 'own-promise-overdue',
    because: 'A corrected invoice was promised and has not gone out: until it has, its point is not pressed.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 70,
        creditorCommitmentOpen: true,
        creditorCommitmentOverdue: true,
      },
      currency: 'CNY',
    },
    expect: {
      segments: { ownPromises: 'overdue' },
      plan: {
        guidelines: [
          'own-promise-overdue',
          'visit-in-special-cases',
          'visit-after-other-means',
          'potential-payer',
          'demand-in-form',
        ],
        playbook: ['disagreement-creditor-promised'],
        measures: ['inform-legal', 'evidence-file'],
        withheld: pressingMeasures,
      },
    },
  },
  {
    id: 'own-promise-open',
    because: 'What was promised for a later day is a task, and holds nothing up before that day.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 10,
        creditorCommitmentOpen: true,
        creditorCommitmentOverdue: false,
      },
      currency: 'CNY',
    },
    expect: { segments: { ownPromises: 'open' }, treatment: 'remind' },
  },
  {
    id: 'no-own-promise',
    because: 'Nothing was promised that is not done.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 10,
        creditorCommitmentOpen: false,
        creditorCommitmentOverdue: false,
      },
      currency: 'CNY',
    },
    expect: { segments: { ownPromises: 'none' } },
  },
]
