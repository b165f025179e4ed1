import type { PolicyExample } from '../policy'

type Case = NonNullable<PolicyExample['given']['caseFile']>

// The job is lost, and hardship review has installments to offer.
const jobLost: Case = {
  debtor: { id: 'D' },
  accounts: [
    {
      id: 'A',
      currency: 'CNY',
      debtKind: 'credit-card',
      dues: [{ id: 'bill', dueOn: '2025-12-12', amount: '50000.00' }],
    },
  ],
  marks: [],
  promises: [],
  agreements: [],
  contacts: [
    {
      id: 'talk',
      at: '2026-06-01T10:00:00+08:00',
      channel: 'phone',
      direction: 'outbound',
      outcome: 'answered-by-debtor',
      actor: 'lender',
    },
  ],
  facts: {
    capacity: 'temporarily-unable',
    willing: true,
    hardshipCause: 'unemployment',
    softEffortFailed: true,
  },
}
/**
 * What may be offered to somebody who lost the job (失业者可提供的还款方案)? Worked examples on one case, by what comes in: 50,000 over ten
 * months without interest is the shape, and it is held against what is free.
 */
export const examplesOfOffersOnCases: readonly PolicyExample[] = [
  {
    id: 'job-lost-and-no-income',
    because:
      '50,000 over ten months are 5,000 each, and without income nothing is free: it fails, however long it runs. Hardship is reviewed first.',
    given: {
      facts: {},
      caseFile: jobLost,
      asOf: '2026-06-10',
      offers: {
        debt: 'past-due',
        willingness: 'willing',
        difficulty: 'temporary',
        monthlyIncome: '0.00',
        monthlyExpenses: '3000.00',
        role: 'collector',
      },
    },
    expect: {
      treatment: 'hardship-review',
      offers: {
        'interest-free:10': {
          status: 'not-allowed',
          reasons: ['above-free-income', 'needs-approval'],
          approver: 'director',
          monthlyPayment: '5000.00',
        },
        'interest-free:24': { status: 'not-allowed', reasons: ['above-free-income', 'needs-approval'] },
      },
    },
  },
  {
    id: 'job-lost-and-a-new-income',
    because:
      'The same with an income of which 5,000 are free: ten times 5,000 without interest fit exactly, and are a fifth of the income, of which nobody is warned.',
    given: {
      facts: {},
      caseFile: jobLost,
      asOf: '2026-06-10',
      offers: {
        debt: 'past-due',
        willingness: 'willing',
        difficulty: 'temporary',
        monthlyIncome: '25000.00',
        monthlyExpenses: '20000.00',
        role: 'collector',
      },
    },
    expect: {
      treatment: 'hardship-review',
      approver: 'director',
      offers: {
        'interest-free:10': {
          status: 'offered',
          reasons: ['needs-approval'],
          approver: 'director',
          mayPromise: false,
          monthlyPayment: '5000.00',
          payable: '50000.00',
        },
        'interest-free:6': { status: 'not-allowed', reasons: ['above-free-income', 'needs-approval'] },
        // Hardship review has neither of them to offer.
        'good-faith-payment': { status: 'not-allowed', reasons: ['not-in-strategy'] },
        'early-lump-sum': { status: 'not-allowed', reasons: ['not-in-strategy', 'needs-approval'] },
      },
    },
  },
  {
    id: 'job-lost-and-a-small-income',
    because:
      'With 4,999.99 free it does not fit over ten months; over twelve it does, and the share of the income is above the warning line.',
    given: {
      facts: {},
      caseFile: jobLost,
      asOf: '2026-06-10',
      offers: {
        debt: 'past-due',
        willingness: 'willing',
        difficulty: 'temporary',
        monthlyIncome: '20000.00',
        monthlyExpenses: '15000.01',
        role: 'collector',
      },
    },
    expect: {
      offers: {
        'interest-free:10': { status: 'not-allowed', reasons: ['above-free-income', 'needs-approval'] },
        'interest-free:12': {
          status: 'offered',
          reasons: ['above-warning-share', 'needs-approval'],
          monthlyPayment: '4166.67',
        },
      },
    },
  },
]
