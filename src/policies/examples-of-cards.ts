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

/**
 * What becomes of a cardholder with a personal installment agreement, and how long may it run? Worked examples under the terms of the
 * policy.
 */
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
  {
    id: 'second-re-aging-in-five-years',
    because:
      'Made anew once in 2022 and asked for again in 2024: the second in five years is the last that is allowed.',
    given: {
      facts: {},
      reAging: {
        request: {
          kind: 'ordinary',
          openedOn: '2018-06-01',
          reAgings: [{ on: '2022-01-10', kind: 'ordinary' }],
          consecutivePayments: 3,
          abilityAndWillingness: true,
        },
        asOf: '2024-03-10',
      },
    },
    expect: { reAging: { status: 'allowed' } },
  },
  {
    id: 'second-re-aging-within-the-year',
    because: 'Once in twelve months: on the day before the year is over the answer is no, whatever the will.',
    given: {
      facts: {},
      reAging: {
        request: {
          kind: 'ordinary',
          openedOn: '2018-06-01',
          reAgings: [{ on: '2023-03-11', kind: 'ordinary' }],
          consecutivePayments: 3,
          abilityAndWillingness: true,
        },
        asOf: '2024-03-10',
      },
    },
    expect: { reAging: { status: 'blocked', unmet: ['re-agings-in-12-months'] } },
  },
  {
    id: 'fourth-re-aging-in-five-years',
    because:
      'Three times in five years the account was made current without being paid: a fourth would only better the figures.',
    given: {
      facts: {},
      reAging: {
        request: {
          kind: 'ordinary',
          openedOn: '2018-06-01',
          reAgings: [
            { on: '2022-01-10', kind: 'ordinary' },
            { on: '2023-02-10', kind: 'ordinary' },
            { on: '2024-03-10', kind: 'ordinary' },
          ],
          consecutivePayments: 3,
          abilityAndWillingness: true,
        },
        asOf: '2025-04-10',
      },
    },
    expect: { reAging: { status: 'blocked', unmet: ['re-agings-in-60-months'] } },
  },
  {
    id: 'card-plan-of-five-years',
    because:
      'Where 1,000 a month are free, 60,000 take five years: as long as the law allows a personal agreement, and as long as any is offered.',
    given: {
      facts: {},
      offers: {
        asOf: '2026-06-10',
        owed: { principal: '60000.00' },
        willingness: 'willing',
        difficulty: 'temporary',
        monthlyIncome: '5000.00',
        monthlyExpenses: '4000.00',
        role: 'director',
      },
    },
    expect: {
      offers: {
        'interest-free:36': { status: 'not-allowed', reasons: ['above-free-income'] },
        'interest-free:60': {
          status: 'offered',
          reasons: [],
          approver: 'director',
          mayPromise: true,
          monthlyPayment: '1000.00',
        },
      },
    },
  },
]
