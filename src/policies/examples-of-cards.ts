import type { PolicyExample } from '../policy'

type Case = NonNullable<PolicyExample['given']['caseFile']>

// It states no terms of its own: those of the policy hold.
const agreed: Case['agreements'] = [
  {
    id: 'plan',
    accountId: 'A',
    agreedOn: '2026-04-01',
    currency: 'CNY',
    installments: [
      { dueOn: '2026-05-01', amount: '2000.00' },
      { dueOn: '2026-06-01', amount: '2000.00' },
      { dueOn: '2026-07-01', amount: '2000.00' },
    ],
  },
]

/** What becomes of a cardholder with a personal installment agreement? Worked examples under the terms of the policy. */
export const examplesOfCards: readonly PolicyExample[] = [
  {
    id: 'card-agreement-kept',
    because: 'Two of three installments paid on their days: collection stops, up to the day after the third.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: [
          {
            id: 'A',
            currency: 'CNY',
            debtKind: 'credit-card',
            dues: [{ id: 'bill', dueOn: '2026-02-01', amount: '6000.00' }],
            events: [
              { kind: 'payment', id: 'may', effectiveOn: '2026-05-01', amount: '2000.00' },
              { kind: 'payment', id: 'june', effectiveOn: '2026-06-01', amount: '2000.00' },
            ],
          },
        ],
        marks: [],
        promises: [],
        agreements: agreed,
        facts: { softEffortFailed: true },
      },
      asOf: '2026-06-10',
    },
    expect: {
      stage: 'litigation',
      treatment: 'follow-agreement',
      changesOn: '2026-07-02',
      plan: {
        channels: [],
        withheld: ['agency', 'credit-reporting', 'management-demand', 'credit-hold', 'legal-step'],
      },
    },
  },
  {
    id: 'card-agreement-on-its-day',
    because: 'The installment of June is due today, and the day is not over.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: [
          {
            id: 'A',
            currency: 'CNY',
            debtKind: 'credit-card',
            dues: [{ id: 'bill', dueOn: '2026-02-01', amount: '6000.00' }],
            events: [{ kind: 'payment', id: 'may', effectiveOn: '2026-05-01', amount: '2000.00' }],
          },
        ],
        marks: [],
        promises: [],
        agreements: agreed,
        facts: { softEffortFailed: true },
      },
      asOf: '2026-06-01',
    },
    expect: { treatment: 'follow-agreement', changesOn: '2026-06-02' },
  },
  {
    id: 'card-agreement-broken',
    because: 'A day later it is not performed, and collection resumes where the debt stands.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: [
          {
            id: 'A',
            currency: 'CNY',
            debtKind: 'credit-card',
            dues: [{ id: 'bill', dueOn: '2026-02-01', amount: '6000.00' }],
            events: [{ kind: 'payment', id: 'may', effectiveOn: '2026-05-01', amount: '2000.00' }],
          },
        ],
        marks: [],
        promises: [],
        agreements: agreed,
        facts: { softEffortFailed: true },
      },
      asOf: '2026-06-02',
    },
    expect: { stage: 'litigation', treatment: 'sue', approver: 'general-manager' },
  },
]
