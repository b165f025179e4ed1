import type { PolicyExample } from '../policy'
import { calm } from './example-facts'
import { concessions } from './pressing-measures'

type Facts = PolicyExample['given']['facts']

/** A large customer of long standing, sometimes late. */
const core: Facts = {
  ...calm,
  tradeVolume: 'large',
  paymentHistory: 'sometimes-late',
  strategicValue: 'high',
  daysAsCustomer: 2000,
}

/** The same, of large effect on the business and with worsening finances. */
const coreAtRisk: Facts = { ...core, daysPastDue: 20, largeEffect: true, financesWorsening: true }

/**
 * What is done about which firm, by its type, importance, risk, grade and conduct? Worked examples for trade between
 * firms.
 */
export const examplesOfStrategyOfFirms: readonly PolicyExample[] = [
  {
    id: 'manufacturer-short-of-cash',
    because:
      'Two million of a core customer, able and willing: task force, and installments the top approves.',
    given: {
      facts: {
        ...core,
        daysPastDue: 100,
        pastDue: '2000000.00',
        excuse: 'short-of-cash',
        cause: 'temporary',
      },
      currency: 'CNY',
    },
    expect: {
      segments: { customerType: 'core', importance: 'important', severity: 'heavy', overdueKind: 'soft' },
      stage: 'pre-litigation',
      treatment: 'formal-demand',
      approver: 'general-manager',
      plan: {
        channels: ['letter', 'phone', 'email'],
        callGoal: 'part-payment',
        playbook: ['objection-short-of-cash', 'objection-approval'],
        offers: [
          'part-payment',
          'guarantee',
          'extension',
          'installments',
          'interest-relief',
          'regular-payer-terms',
        ],
        measures: ['task-force', 'inform-legal', 'evidence-file', 'asset-search', 'key-account-plan'],
        urgency: 60,
      },
    },
  },
  {
    id: 'retail-chain-system-problem',
    because:
      '"System problem" again and again: counted, a demand to the management, notice of a credit hold.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 120,
        pastDue: '500000.00',
        excuse: 'system',
        sameExcuse: 3,
        excusesGiven: 3,
        excuseAfterDisproof: false,
      },
      currency: 'CNY',
    },
    expect: {
      segments: { excusePattern: 'repeated', objection: 'system' },
      treatment: 'formal-demand',
      approver: 'supervisor',
      plan: {
        tone: 'formal',
        callGoal: 'payment-date',
        playbook: ['objection-system', 'refusal-same-excuse'],
        measures: [
          'inform-legal',
          'evidence-file',
          'excuse-plan',
          'asset-search',
          'management-demand',
          'credit-hold',
        ],
        urgency: 40,
      },
    },
  },
  {
    id: 'core-at-risk-of-the-collector',
    because: 'A core customer at high risk goes to whom its amount demands: up to 100,000 to the collector.',
    given: { facts: { ...coreAtRisk, pastDue: '100000.00' }, currency: 'CNY' },
    expect: {
      segments: { customerType: 'core', standing: 'high-importance-high-risk' },
      approver: 'collector',
      plan: { measures: ['key-account-plan', 'task-force'], urgency: 5 },
    },
  },
  {
    id: 'core-at-risk-of-the-supervisor',
    because: 'A cent above 100,000 goes to the supervisor.',
    given: { facts: { ...coreAtRisk, pastDue: '100000.01' }, currency: 'CNY' },
    expect: {
      segments: { standing: 'high-importance-high-risk' },
      approver: 'supervisor',
      plan: { measures: ['key-account-plan', 'task-force'] },
    },
  },
  {
    id: 'core-at-risk-of-the-director',
    because: '600,000 goes to the director.',
    given: { facts: { ...coreAtRisk, pastDue: '600000.00' }, currency: 'CNY' },
    expect: {
      segments: { standing: 'high-importance-high-risk' },
      approver: 'director',
      plan: { measures: ['key-account-plan', 'task-force'] },
    },
  },
  {
    id: 'important-at-low-risk',
    because: 'Important and sound: a key-account plan, friendly as ever, and the principle held.',
    given: {
      facts: { ...calm, daysPastDue: 20, largeEffect: true, financesWorsening: false, badRecord: false },
      currency: 'CNY',
    },
    expect: {
      segments: { standing: 'high-importance-low-risk' },
      approver: 'collector',
      plan: { tone: 'friendly', measures: ['key-account-plan'] },
    },
  },
  {
    id: 'ordinary-at-high-risk',
    because:
      'Of little weight with a bad record: shorter terms, a credit hold with notice, the supervisor early.',
    given: {
      facts: { ...calm, daysPastDue: 10, largeEffect: false, financesWorsening: false, badRecord: true },
      currency: 'CNY',
    },
    expect: {
      segments: { standing: 'low-importance-high-risk' },
      treatment: 'remind',
      followUpDays: 3,
      approver: 'supervisor',
      plan: { measures: ['tighter-terms', 'credit-hold'] },
    },
  },
  {
    id: 'ordinary-at-low-risk',
    because: 'Of little weight and sound: the standard process, to the collector up to exactly 100,000.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 20,
        pastDue: '100000.00',
        largeEffect: false,
        financesWorsening: false,
        badRecord: false,
      },
      currency: 'CNY',
    },
    expect: {
      segments: { standing: 'low-importance-low-risk' },
      approver: 'collector',
      plan: { guidelines: ['light', 'ordinary-low-risk', 'growth'], offers: ['rebate'] },
    },
  },
  {
    id: 'growing-customer',
    because: 'A growing customer, sometimes late: moderate and flexible, with an extension.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 20,
        tradeVolume: 'regular',
        paymentHistory: 'sometimes-late',
        strategicValue: 'high',
      },
      currency: 'CNY',
    },
    expect: {
      segments: { customerType: 'growth' },
      approver: 'collector',
      plan: { tone: 'friendly', offers: ['rebate', 'extension'] },
    },
  },
  {
    id: 'problem-customer',
    because: 'Often late and hard to talk to: watched, and legal is told.',
    given: { facts: { ...calm, daysPastDue: 20, paymentHistory: 'often-late' }, currency: 'CNY' },
    expect: {
      segments: { customerType: 'problem' },
      approver: 'collector',
      plan: { measures: ['closer-watch', 'inform-legal'] },
    },
  },
  {
    id: 'occasional-customer',
    because: 'Few deals, and new: strict terms and quick, without an extension or a regular payer’s terms.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 45,
        tradeVolume: 'few-deals',
        paymentHistory: 'prompt',
        daysAsCustomer: 100,
      },
      currency: 'CNY',
    },
    expect: {
      segments: { customerType: 'occasional', relationship: 'new' },
      approver: 'supervisor',
      plan: {
        offers: ['part-payment', 'installments'],
        measures: ['tighter-terms'],
        withheld: ['extension', 'regular-payer-terms'],
      },
    },
  },
  {
    id: 'customer-of-long-standing',
    because: 'Two years and more: better terms for paying regularly.',
    given: { facts: { ...calm, daysPastDue: 20, daysAsCustomer: 730 }, currency: 'CNY' },
    expect: {
      segments: { relationship: 'long-standing' },
      plan: { offers: ['rebate', 'regular-payer-terms'] },
    },
  },
  {
    id: 'low-grade',
    because: 'A low grade: a shorter term or prepayment, security or insurance.',
    given: { facts: { ...calm, daysPastDue: 20, creditScore: 39 }, currency: 'CNY' },
    expect: {
      segments: { creditGrade: 'ccc' },
      approver: 'supervisor',
      plan: { measures: ['tighter-terms', 'security'] },
    },
  },
  {
    id: 'grade-not-low',
    because: 'A point more is no low grade, and nothing is tightened.',
    given: { facts: { ...calm, daysPastDue: 20, creditScore: 40 }, currency: 'CNY' },
    expect: { segments: { creditGrade: 'b' }, approver: 'collector' },
  },
  {
    id: 'warned-before-the-due-date',
    because: 'Strong warning in trade: lower the limit, ask for security, shorten terms, look closer.',
    given: { facts: { ...calm, daysPastDue: 0, pastDue: '0.00', warningSigns: 2 }, currency: 'CNY' },
    expect: {
      treatment: 'remind-ahead',
      approver: 'supervisor',
      plan: { measures: ['closer-watch', 'security', 'tighter-terms'] },
    },
  },
  {
    id: 'firm-delays',
    because: 'A firm that delays for long: a demand to its management and a credit hold, and no concession.',
    given: {
      facts: { ...calm, daysPastDue: 70, cause: 'wilful-delay', willing: false },
      currency: 'CNY',
    },
    expect: {
      treatment: 'formal-demand',
      approver: 'supervisor',
      plan: {
        tone: 'firm',
        callGoal: 'payment-date',
        measures: ['inform-legal', 'evidence-file', 'management-demand', 'credit-hold'],
        withheld: concessions,
      },
    },
  },
]
