import type { PolicyExample } from '../policy'

type Case = NonNullable<PolicyExample['given']['caseFile']>

const accountsLate20Days: Case['accounts'] = [
  { id: 'A', currency: 'CNY', dues: [{ id: 'bill', dueOn: '2026-05-21', amount: '5000.00' }] },
]
const accountsLate35Days: Case['accounts'] = [
  { id: 'A', currency: 'CNY', dues: [{ id: 'bill', dueOn: '2026-05-06', amount: '5000.00' }] },
]
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

/**
 * How is the work done with which person? Worked examples for loans and cards: why people are silent, what they are
 * owed, and how their money comes in.
 */
export const examplesOfStrategyOfPersons: readonly PolicyExample[] = [
  {
    id: 'silence-on-purpose-is-met-firmly',
    because:
      'It was shown that the debtor could answer and pay, and does not: firm, 20 days late and no more.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: accountsLate20Days,
        marks: [],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { capacity: 'able', silenceShown: 'wilful' },
      },
      asOf: '2026-06-10',
    },
    expect: {
      stage: 'identify',
      treatment: 'remind',
      plan: {
        guidelines: ['light', 'silent-wilfully', 'growth'],
        tone: 'firm',
        callGoal: 'true-cause',
        playbook: ['refusal-silent-after-promise', 'emotion-shame'],
      },
    },
  },
  {
    id: 'silence-for-want-of-money-is-no-refusal',
    because: 'Cheated, and nothing left: what can be paid is the question, and the tone stays friendly.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: accountsLate20Days,
        marks: [],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { silenceShown: 'no-money' },
      },
      asOf: '2026-06-10',
    },
    expect: {
      treatment: 'remind',
      plan: {
        guidelines: ['light', 'silent-without-money', 'growth'],
        tone: 'friendly',
        callGoal: 'affordability',
        playbook: ['emotion-helplessness', 'motive-face', 'emotion-shame'],
      },
    },
  },
  {
    id: 'silence-among-creditors-is-about-all-debts',
    because:
      'Some money and several creditors: affordability over all debts, and not more calls than theirs.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: accountsLate20Days,
        marks: [],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { silenceShown: 'several-creditors' },
      },
      asOf: '2026-06-10',
    },
    expect: {
      treatment: 'remind',
      followUpDays: 3,
      plan: {
        guidelines: ['light', 'silent-with-several-creditors', 'growth'],
        callGoal: 'affordability',
        playbook: ['motive-ranking', 'emotion-shame'],
      },
    },
  },
  {
    id: 'elderly-and-late',
    because:
      'Elderly, as somebody noted: by phone and letter alone, gently, with a deferral to offer, before anybody takes the case into special care.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: accountsLate35Days,
        marks: [],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { specialCircumstances: 'elderly' },
      },
      asOf: '2026-06-10',
    },
    expect: {
      stage: 'soft',
      treatment: 'negotiate',
      approver: 'collector',
      plan: {
        guidelines: ['protected-circumstances', 'medium', 'maturity-call'],
        channels: ['phone', 'letter'],
        tone: 'gentle',
        offers: ['deferral', 'part-payment', 'extension', 'installments'],
      },
    },
  },
  {
    id: 'salary-and-late',
    because: 'A steady income that one unexpected cost broke: the next call is about what can be afforded.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: accountsLate20Days,
        marks: [],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { incomeKind: 'salaried' },
      },
      asOf: '2026-06-10',
    },
    expect: {
      plan: { guidelines: ['light', 'salaried', 'growth'], tone: 'friendly', callGoal: 'affordability' },
    },
  },
  {
    id: 'irregular-wage-and-late',
    because: 'Paid now and then: willingness first, then where the payment is to come from.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: accountsLate20Days,
        marks: [],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { incomeKind: 'irregular-wage' },
      },
      asOf: '2026-06-10',
    },
    expect: {
      plan: {
        guidelines: ['light', 'irregular-wage', 'growth'],
        tone: 'friendly',
        callGoal: 'affordability',
      },
    },
  },
  {
    id: 'small-business-and-late',
    because: 'A business of one: receipts, stock and all debts together.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: accountsLate20Days,
        marks: [],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { incomeKind: 'small-business' },
      },
      asOf: '2026-06-10',
    },
    expect: {
      plan: {
        guidelines: ['light', 'small-business', 'growth'],
        tone: 'friendly',
        callGoal: 'affordability',
      },
    },
  },
]
