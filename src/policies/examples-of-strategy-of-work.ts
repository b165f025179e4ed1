import type { PolicyExample } from '../policy'
import { calm } from './example-facts'

/**
 * What is done, whatever the customer, about who cannot be reached, a major or heavy case, promises that were kept or
 * broken, and how is each treatment spoken? Worked examples for either kind of customer.
 */
export const examplesOfWork: readonly PolicyExample[] = [
  {
    id: 'only-others-answer',
    because: 'Whoever else answers owes nothing and hears nothing: letters and the formal way go on.',
    given: {
      facts: { ...calm, daysPastDue: 120, debtorAnswered: false, othersAnswered: true, attempts: 3 },
      currency: 'CNY',
    },
    expect: {
      segments: { reachability: 'semi-lost' },
      treatment: 'formal-demand',
      approver: 'collector',
      plan: {
        channels: ['letter', 'phone', 'email'],
        tone: 'formal',
        callGoal: 'right-person',
        playbook: ['refusal-silent-after-promise'],
      },
    },
  },
  {
    id: 'nobody-answers',
    because: 'The debtor is sought in lawful, necessary sources alone: contract data, public registers.',
    given: {
      facts: { ...calm, daysPastDue: 45, debtorAnswered: false, othersAnswered: false, attempts: 3 },
      currency: 'CNY',
    },
    expect: {
      segments: { reachability: 'lost' },
      approver: 'collector',
      plan: { callGoal: 'right-person', measures: ['address-search'] },
    },
  },
  {
    id: 'limit-of-the-director',
    because: 'A limit includes its number: exactly 1,000,000 is the director’s, and needs no task force.',
    given: { facts: { ...calm, daysPastDue: 20, pastDue: '1000000.00' }, currency: 'CNY' },
    expect: {
      approver: 'director',
      plan: { guidelines: ['medium', 'growth'], offers: ['extension', 'installments'], urgency: 25 },
    },
  },
  {
    id: 'major-case',
    because: 'A cent more is a major case: a task force with sales, finance, legal and service.',
    given: { facts: { ...calm, daysPastDue: 20, pastDue: '1000000.01' }, currency: 'CNY' },
    expect: {
      approver: 'general-manager',
      plan: {
        guidelines: ['major-case', 'medium', 'growth'],
        measures: ['task-force'],
        urgency: 35,
      },
    },
  },
  {
    id: 'limit-of-the-supervisor',
    because: 'Exactly 500,000 is the supervisor’s.',
    given: { facts: { ...calm, daysPastDue: 20, pastDue: '500000.00' }, currency: 'CNY' },
    expect: { approver: 'supervisor', plan: { urgency: 15 } },
  },
  {
    id: 'heavy-and-tried',
    because: 'Heavy arrears after soft collection failed: a visit, suit or an agency, under the same limits.',
    given: {
      facts: { ...calm, daysPastDue: 120, pastDue: '600000.00', softEffortFailed: true },
      currency: 'CNY',
    },
    expect: {
      segments: { severity: 'heavy', debtorSegment: 'heavy' },
      stage: 'litigation',
      treatment: 'sue',
      approver: 'general-manager',
      plan: {
        guidelines: ['heavy-and-tried', 'decline', 'heavy', 'before-suit'],
        channels: ['letter', 'phone', 'visit'],
        tone: 'serious',
        callGoal: 'payment-plan',
        offers: ['lump-sum-discount', 'restructured-debt'],
        measures: ['evidence-file', 'asset-search', 'agency'],
      },
    },
  },
  {
    id: 'heavy-and-untried',
    because: 'Heavy arrears alone send nobody to the door: other means come first.',
    given: { facts: { ...calm, daysPastDue: 120, pastDue: '600000.00' }, currency: 'CNY' },
    expect: {
      segments: { severity: 'heavy' },
      treatment: 'formal-demand',
      plan: {
        guidelines: ['visit-after-other-means', 'decline', 'heavy', 'demand-in-form'],
        channels: ['letter', 'phone', 'email'],
        tone: 'formal',
        measures: ['inform-legal', 'evidence-file', 'asset-search'],
      },
    },
  },
  {
    id: 'long-and-tried-not-heavy',
    because: 'Nor does a small sum, however long: a visit and an agency are for heavy arrears.',
    given: { facts: { ...calm, daysPastDue: 120, softEffortFailed: true }, currency: 'CNY' },
    expect: {
      segments: { severity: 'medium' },
      treatment: 'sue',
      plan: { channels: ['letter', 'phone'], measures: ['evidence-file', 'asset-search'] },
    },
  },
  {
    id: 'promises-broken-twice',
    because: 'Two promises broken in a row are a pattern: the supervisor takes it up, whatever the amount.',
    given: {
      facts: { ...calm, daysPastDue: 20, brokenPromises: 2, brokenPromisesInARow: 2 },
      currency: 'CNY',
    },
    expect: {
      segments: { promiseReliability: 'unreliable' },
      approver: 'supervisor',
      plan: {
        tone: 'formal',
        callGoal: 'payment-date',
        playbook: ['refusal-broken-promises', 'emotion-shame'],
        withheld: ['grace-days', 'regular-payer-terms'],
      },
    },
  },
  {
    id: 'promise-broken-once',
    because: 'One broken promise is a data point: looked at sooner, and nobody else is asked.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 20,
        brokenPromises: 1,
        brokenPromisesInARow: 1,
        keptPromisesPercent: 50,
      },
      currency: 'CNY',
    },
    expect: {
      segments: { promiseReliability: 'mixed' },
      approver: 'collector',
      plan: { tone: 'friendly', playbook: ['refusal-broken-promises', 'emotion-shame'] },
    },
  },
  {
    id: 'every-promise-kept',
    because: 'Who keeps promises is offered better terms, and a rebate after paying a large part.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 20,
        pastDue: '8000.00',
        brokenPromises: 0,
        brokenPromisesInARow: 0,
        keptPromisesPercent: 100,
      },
      currency: 'CNY',
    },
    expect: {
      segments: { promiseReliability: 'reliable' },
      plan: { guidelines: ['reliable', 'light', 'growth'], offers: ['regular-payer-terms', 'rebate'] },
    },
  },
  {
    id: 'just-overdue',
    because: 'Just overdue: a friendly word, and an ear for the true cause.',
    given: { facts: { ...calm, daysPastDue: 1, pastDue: '8000.00' }, currency: 'CNY' },
    expect: {
      segments: { lifeCycle: 'growth' },
      plan: { tone: 'friendly', callGoal: 'true-cause', playbook: ['emotion-shame'], urgency: 5 },
    },
  },
  {
    id: 'last-soft-days',
    because: 'From day 30 the talk is of a plan, firm and friendly, in one steady line.',
    given: { facts: { ...calm, daysPastDue: 30 }, currency: 'CNY' },
    expect: {
      stage: 'soft',
      treatment: 'negotiate',
      plan: {
        channels: ['phone', 'sms', 'email', 'letter'],
        tone: 'firm',
        callGoal: 'payment-plan',
        urgency: 5,
      },
    },
  },
  {
    id: 'right-about-to-end',
    because: 'The claim can be taken to court for thirty days more: this case is worked first.',
    given: { facts: { ...calm, daysPastDue: 70, daysSinceRightEnded: -30 }, currency: 'CNY' },
    expect: { plan: { urgency: 65 } },
  },
  {
    id: 'right-to-end-in-half-a-year',
    because: 'Half a year still leaves time to prepare, and is counted already.',
    given: { facts: { ...calm, daysPastDue: 70, daysSinceRightEnded: -31 }, currency: 'CNY' },
    expect: { plan: { urgency: 45 } },
  },
  {
    id: 'right-ended',
    because: 'Once it has ended nothing is gained by haste.',
    given: { facts: { ...calm, daysPastDue: 70, daysSinceRightEnded: 1 }, currency: 'CNY' },
    expect: { plan: { urgency: 25 } },
  },
  {
    id: 'promise-for-today',
    because: 'A promise that falls due today is looked after first, and nothing else is asked.',
    given: {
      facts: { ...calm, daysPastDue: 45, promisePending: true, promiseDueToday: true },
      currency: 'CNY',
    },
    expect: { treatment: 'await-promise', plan: { channels: [], urgency: 40 } },
  },
]
