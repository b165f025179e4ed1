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
const twoDues: Case['accounts'] = [
  {
    id: 'A',
    currency: 'CNY',
    dues: [
      { id: '1', dueOn: '2026-04-01', amount: '5000.00' },
      { id: '2', dueOn: '2026-05-01', amount: '5000.00' },
    ],
  },
]

/**
 * What becomes of a case that somebody else's software gets wrong? Worked examples for either kind of customer, each by the
 * name under which practice knows it.
 */
export const examplesOfScenarios: readonly PolicyExample[] = [
  {
    id: 'promised-for-three-in-the-afternoon',
    because:
      'Promised for 15:00 on 12 June: a reminder at 14:30 by the clock of Shanghai, and nothing else until then.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: [{ id: 'A', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-05-01', amount: '8000.00' }] }],
        marks: [],
        promises: [
          {
            id: 'P',
            accountId: 'A',
            madeOn: '2026-06-08',
            dueOn: '2026-06-12',
            dueAt: '2026-06-12T15:00:00+08:00',
            amount: '8000.00',
            currency: 'CNY',
          },
        ],
        agreements: [],
        contacts: [
          {
            id: 'reminder',
            at: '2026-05-05T10:00:00+08:00',
            channel: 'letter',
            direction: 'outbound',
            outcome: 'sent-letter',
            actor: 'lender',
            letter: 'letter-1',
          },
          {
            id: 'formal',
            at: '2026-05-18T10:00:00+08:00',
            channel: 'letter',
            direction: 'outbound',
            outcome: 'sent-letter',
            actor: 'lender',
            letter: 'letter-2',
          },
          {
            id: 'serious',
            at: '2026-06-02T10:00:00+08:00',
            channel: 'letter',
            direction: 'outbound',
            outcome: 'sent-letter',
            actor: 'lender',
            letter: 'letter-3',
          },
          {
            id: 'promise',
            at: '2026-06-08T10:00:00+08:00',
            channel: 'phone',
            direction: 'outbound',
            outcome: 'answered-by-debtor',
            actor: 'lender',
          },
        ],
      },
      asOf: '2026-06-10',
    },
    expect: {
      stage: 'soft',
      treatment: 'await-promise',
      letter: null,
      reminders: ['2026-06-12T06:30:00.000Z'],
      plan: { channels: [], withheld: pressing },
    },
  },
  {
    id: 'two-promises-broken',
    because: 'One broken promise is a data point, two in a row are a pattern: the supervisor, and formally.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: [
          { id: 'A', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-04-20', amount: '12000.00' }] },
        ],
        marks: [],
        promises: [
          {
            id: 'first',
            madeOn: '2026-05-10',
            dueOn: '2026-05-15',
            amount: '12000.00',
            currency: 'CNY',
          },
          {
            id: 'second',
            madeOn: '2026-05-20',
            dueOn: '2026-05-29',
            amount: '12000.00',
            currency: 'CNY',
          },
        ],
        agreements: [],
        contacts: oneTalk,
      },
      asOf: '2026-06-10',
    },
    expect: {
      segments: { promiseReliability: 'unreliable' },
      stage: 'soft',
      treatment: 'negotiate',
      approver: 'supervisor',
      reminders: [],
      plan: {
        tone: 'formal',
        callGoal: 'payment-date',
        playbook: ['refusal-broken-promises'],
        withheld: ['grace-days', 'regular-payer-terms'],
      },
    },
  },
  {
    id: 'one-bill-of-two-disputed',
    because:
      'Of two bills the later is disputed: pressing rests, 70 days late or not, until it is clear what is disputed and what is not.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: twoDues,
        marks: [{ kind: 'dispute', from: '2026-05-05', accountId: 'A', dueIds: ['2'] }],
        promises: [],
        agreements: [],
        contacts: oneTalk,
      },
      asOf: '2026-06-10',
    },
    expect: {
      segments: { intent: 'disputing' },
      stage: 'pre-litigation',
      treatment: 'resolve-dispute',
      followUpDays: 7,
      plan: {
        channels: ['phone', 'email'],
        tone: 'friendly',
        callGoal: 'dispute-facts',
        withheld: pressing,
      },
    },
  },
  {
    id: 'part-of-a-bill-disputed',
    because: '1,200 of a bill of 5,000 are disputed: a part is enough for pressing to rest.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: twoDues,
        marks: [{ kind: 'dispute', from: '2026-05-05', accountId: 'A', dueIds: ['1'], amount: '1200.00' }],
        promises: [],
        agreements: [],
        contacts: oneTalk,
      },
      asOf: '2026-06-10',
    },
    expect: {
      treatment: 'resolve-dispute',
      plan: { callGoal: 'dispute-facts', withheld: pressing },
    },
  },
]
