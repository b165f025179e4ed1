import type { PolicyExample } from '../policy'

type Case = NonNullable<PolicyExample['given']['caseFile']>

const oneTalk: Case['contacts'] = [
  {
    id: 'talk',
    at: '2026-06-01T10:00:00+08:00',
    channel: 'phone',
    direction: 'outbound',
    outcome: 'answered-by-debtor',
    actor: 'lender',
  },
]
const pressing: readonly string[] = [
  'agency',
  'credit-reporting',
  'management-demand',
  'credit-hold',
  'legal-step',
]

/** What becomes of three persons of whom practice tells? Worked examples for loans and cards, each a whole story. */
export const examplesOfWorkedCasesOfPersons: readonly PolicyExample[] = [
  {
    id: 'job-lost-and-willing',
    because:
      '50,000 on a card, six months late, the job lost, no other income, willing: hardship and a longer term, by leave of the director; no suit.',
    given: {
      facts: {},
      caseFile: {
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
        contacts: oneTalk,
        facts: {
          capacity: 'temporarily-unable',
          willing: true,
          hardshipCause: 'unemployment',
          softEffortFailed: true,
        },
      },
      asOf: '2026-06-10',
    },
    expect: {
      segments: {
        quadrant: 'willing-not-able',
        hardshipKind: 'unemployment',
        severity: 'heavy',
        debtorSegment: 'hardship',
      },
      stage: 'litigation',
      treatment: 'hardship-review',
      approver: 'director',
      plan: {
        channels: ['phone', 'letter'],
        tone: 'gentle',
        callGoal: 'affordability',
        offers: [
          'deferral',
          'installments',
          'interest-relief',
          'restructured-debt',
          'payment-in-kind',
          'third-party-offer',
          'extension',
        ],
        measures: ['advice-referral'],
        withheld: pressing,
      },
    },
  },
  {
    id: 'shop-owner-silent-after-next-week',
    because:
      '120 days late, silent for three weeks after "next week", and staff who know nothing and are told nothing: letters and the formal path.',
    given: {
      facts: {
        bankrupt: false,
        deceased: false,
        represented: false,
        ceaseRequested: false,
        identityDoubted: false,
        vulnerable: false,
        inHardship: false,
        disputed: false,
        agreementInForce: false,
        promisePending: false,
        daysPastDue: 120,
        pastDue: '30000.00',
        willing: false,
        softEffortFailed: true,
        debtorAnswered: false,
        othersAnswered: true,
        attempts: 6,
        brokenPromises: 2,
        brokenPromisesInARow: 2,
        keptPromisesPercent: 0,
        temperNoted: 'evasive',
        incomeKind: 'small-business',
      },
      currency: 'CNY',
      lettersSent: ['letter-1', 'letter-2', 'letter-3'],
    },
    expect: {
      segments: {
        reachability: 'semi-lost',
        promiseReliability: 'unreliable',
        personality: 'evasive',
        incomePattern: 'small-business',
      },
      stage: 'litigation',
      treatment: 'sue',
      letter: { letter: 'lawyer-letter', status: 'due' },
      approver: 'general-manager',
      plan: {
        channels: ['letter', 'phone'],
        tone: 'formal',
        callGoal: 'right-person',
        playbook: ['refusal-silent-after-promise', 'refusal-broken-promises', 'personality-evasive'],
        withheld: ['grace-days', 'regular-payer-terms'],
      },
    },
  },
  {
    id: 'both-installments-next-month',
    because:
      '96 days late, the stock unsold, "both installments next month" from one who knows the law: dates and amounts are in writing, and until then there is no other contact.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: [
          {
            id: 'A',
            currency: 'CNY',
            dues: [
              { id: '1', dueOn: '2026-03-06', amount: '3000.00' },
              { id: '2', dueOn: '2026-04-06', amount: '3000.00' },
            ],
          },
        ],
        marks: [],
        promises: [
          {
            id: 'both',
            madeOn: '2026-06-09',
            dueOn: '2026-07-20',
            amount: '6000.00',
            currency: 'CNY',
            legs: [
              { dueOn: '2026-07-06', dueAt: '2026-07-06T10:00:00+08:00', amount: '3000.00' },
              { dueOn: '2026-07-20', dueAt: '2026-07-20T10:00:00+08:00', amount: '3000.00' },
            ],
          },
        ],
        agreements: [],
        contacts: oneTalk,
        observations: [{ fact: 'temperNoted', value: 'sophisticated', on: '2026-06-09', by: 'collector 7' }],
        facts: { softEffortFailed: false },
      },
      asOf: '2026-06-10',
    },
    expect: {
      segments: { personality: 'sophisticated' },
      stage: 'pre-litigation',
      treatment: 'await-promise',
      reminders: ['2026-07-06T01:30:00.000Z'],
      plan: {
        channels: [],
        withheld: pressing,
      },
    },
  },
]
