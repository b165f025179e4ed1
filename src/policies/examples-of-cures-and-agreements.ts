import type { PolicyExample } from '../policy'

type Case = NonNullable<PolicyExample['given']['caseFile']>

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
    terms: {
      graceDays: 0,
      thresholdPercent: 100,
      cureDays: 5,
      missedInstallments: 1,
      onBreach: 'accelerate',
    },
  },
]

/**
 * What becomes of a debtor who cured, of one who keeps an agreement and of one who does not? Worked examples for either
 * kind of customer, with the terms of the agreement in the case.
 */
export const examplesOfCuresAndAgreements: readonly PolicyExample[] = [
  {
    id: 'cured-and-late-again',
    because:
      'Late in March, paid, and late again in May: the story begins anew, with the first letter, on the fourth day.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: [
          {
            id: 'A',
            currency: 'CNY',
            dues: [
              { id: '1', dueOn: '2026-03-01', amount: '1000.00' },
              { id: '2', dueOn: '2026-05-01', amount: '1000.00' },
            ],
            events: [{ kind: 'payment', id: 'cure', effectiveOn: '2026-03-20', amount: '1000.00' }],
          },
        ],
        marks: [],
        promises: [],
        agreements: [],
        contacts: [
          {
            id: 'reminder-of-march',
            at: '2026-03-05T10:00:00+08:00',
            channel: 'letter',
            direction: 'outbound',
            outcome: 'sent-letter',
            actor: 'lender',
            letter: 'letter-1',
          },
          {
            id: 'formal-of-march',
            at: '2026-03-17T10:00:00+08:00',
            channel: 'letter',
            direction: 'outbound',
            outcome: 'sent-letter',
            actor: 'lender',
            letter: 'letter-2',
          },
        ],
      },
      asOf: '2026-05-05',
    },
    expect: {
      stage: 'identify',
      treatment: 'remind',
      followUpDays: 7,
      letter: { letter: 'letter-1', status: 'due' },
    },
  },
  {
    id: 'agreement-kept-so-far',
    because:
      '129 days late by the old due date, and two of three installments paid on time: while the agreement is kept, collection stops.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: [
          {
            id: 'A',
            currency: 'CNY',
            dues: [{ id: '1', dueOn: '2026-02-01', amount: '6000.00' }],
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
      approver: 'collector',
      plan: {
        channels: [],
        withheld: ['agency', 'credit-reporting', 'management-demand', 'credit-hold', 'legal-step'],
      },
    },
  },
  {
    id: 'agreement-late-and-curable',
    because:
      'The installment of June is five days late, the last in which it can be made up: the agreement stands.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: [
          {
            id: 'A',
            currency: 'CNY',
            dues: [{ id: '1', dueOn: '2026-02-01', amount: '6000.00' }],
            events: [{ kind: 'payment', id: 'may', effectiveOn: '2026-05-01', amount: '2000.00' }],
          },
        ],
        marks: [],
        promises: [],
        agreements: agreed,
        facts: { softEffortFailed: true },
      },
      asOf: '2026-06-06',
    },
    expect: { treatment: 'follow-agreement', changesOn: '2026-06-07' },
  },
  {
    id: 'agreement-broken',
    because: 'A day later it is broken, and the work goes on where the debt stands.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: [
          {
            id: 'A',
            currency: 'CNY',
            dues: [{ id: '1', dueOn: '2026-02-01', amount: '6000.00' }],
            events: [{ kind: 'payment', id: 'may', effectiveOn: '2026-05-01', amount: '2000.00' }],
          },
        ],
        marks: [],
        promises: [],
        agreements: agreed,
        facts: { softEffortFailed: true },
      },
      asOf: '2026-06-07',
    },
    expect: { stage: 'litigation', treatment: 'sue', approver: 'general-manager' },
  },
]
