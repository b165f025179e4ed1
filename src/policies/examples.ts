import type { Policy, PolicyExample } from '../policy'
import { calm } from './example-facts'

type Given = PolicyExample['given']
type Expected = PolicyExample['expect']

const none: Given['lettersSent'] = []
const firstThree: Given['lettersSent'] = ['letter-1', 'letter-2', 'letter-3']
const legalReview: Expected = { treatment: 'legal-review', approver: 'general-manager' }

/** The worked examples of the shipped policies, which reach every row of their tables and every outcome they declare. */
export const examples: NonNullable<Policy['examples']> = [
  {
    id: 'due-date',
    because: 'The due date is day 0: nothing is late, and nobody is chased.',
    given: { facts: { ...calm, daysPastDue: 0, pastDue: '0.00' }, currency: 'CNY', lettersSent: none },
    expect: { stage: 'pre-due', treatment: 'none', letter: null, segments: { risk: 'low' } },
  },
  {
    id: 'day-1',
    because: 'Arrears are answered from the first day, with a reminder once a week.',
    given: { facts: { ...calm, daysPastDue: 1 }, currency: 'CNY', lettersSent: none },
    expect: { stage: 'identify', treatment: 'remind', followUpDays: 7, letter: null, approver: 'collector' },
  },
  {
    id: 'day-2',
    because: 'On the day before its window no letter is due.',
    given: { facts: { ...calm, daysPastDue: 2 }, currency: 'CNY', lettersSent: none },
    expect: { letter: null },
  },
  {
    id: 'day-3-first-letter',
    because: 'The first letter, a friendly reminder, opens on day 3.',
    given: { facts: { ...calm, daysPastDue: 3 }, currency: 'CNY', lettersSent: none },
    expect: { stage: 'identify', treatment: 'remind', letter: { letter: 'letter-1', status: 'due' } },
  },
  {
    id: 'day-10-without-letter',
    because: 'A letter that was not sent in its window is late, not skipped.',
    given: { facts: { ...calm, daysPastDue: 10 }, currency: 'CNY', lettersSent: none },
    expect: { followUpDays: 3, letter: { letter: 'letter-1', status: 'late' } },
  },
  {
    id: 'day-10-with-letter',
    because: 'Between two windows nothing is due.',
    given: { facts: { ...calm, daysPastDue: 10 }, currency: 'CNY', lettersSent: ['letter-1'] },
    expect: { letter: null },
  },
  {
    id: 'day-15-second-letter',
    because: 'The formal letter opens on day 15, after the reminder and never beside it.',
    given: { facts: { ...calm, daysPastDue: 15 }, currency: 'CNY', lettersSent: ['letter-1'] },
    expect: { stage: 'identify', letter: { letter: 'letter-2', status: 'due' } },
  },
  {
    id: 'day-30-third-letter',
    because: 'The third letter opens with soft collection, on day 30.',
    given: { facts: { ...calm, daysPastDue: 30 }, currency: 'CNY', lettersSent: ['letter-1', 'letter-2'] },
    expect: { stage: 'soft', letter: { letter: 'letter-3', status: 'due' } },
  },
  {
    id: 'day-60',
    because: "Day 60 is medium risk, every two days, still soft, and the lawyer's letter may open.",
    given: { facts: { ...calm, daysPastDue: 60 }, currency: 'CNY', lettersSent: firstThree },
    expect: {
      segments: { risk: 'medium', reachability: 'reachable', quadrant: 'able-willing' },
      stage: 'soft',
      treatment: 'negotiate',
      followUpDays: 2,
      letter: { letter: 'lawyer-letter', status: 'due' },
      approver: 'collector',
    },
  },
  {
    id: 'day-61',
    because: 'Day 61 is high risk, daily as far as the law lets, and pre-litigation.',
    given: { facts: { ...calm, daysPastDue: 61 }, currency: 'CNY', lettersSent: firstThree },
    expect: {
      segments: { risk: 'high' },
      stage: 'pre-litigation',
      treatment: 'formal-demand',
      followUpDays: 1,
    },
  },
  {
    id: 'day-90',
    because: 'Day 90 is still pre-litigation, even where soft collection has failed.',
    given: {
      facts: { ...calm, daysPastDue: 90, softEffortFailed: true },
      currency: 'CNY',
      lettersSent: firstThree,
    },
    expect: { segments: { risk: 'high' }, stage: 'pre-litigation' },
  },
  {
    id: 'day-91-failed',
    because:
      'From day 91 a suit is prepared where soft collection was tried without effect, by leave of the top.',
    given: {
      facts: { ...calm, daysPastDue: 91, softEffortFailed: true },
      currency: 'CNY',
      lettersSent: firstThree,
    },
    expect: {
      segments: { risk: 'very-high' },
      stage: 'litigation',
      treatment: 'sue',
      approver: 'general-manager',
    },
  },
  {
    id: 'day-91-untried',
    because: 'However late the debt, soft collection comes first.',
    given: { facts: { ...calm, daysPastDue: 91 }, currency: 'CNY', lettersSent: firstThree },
    expect: { stage: 'pre-litigation', treatment: 'formal-demand' },
  },
  {
    id: 'limit-of-the-collector',
    because: 'A limit includes its number: exactly 100,000 is the collector’s.',
    given: { facts: { ...calm, daysPastDue: 10, pastDue: '100000.00' }, currency: 'CNY', lettersSent: none },
    expect: { approver: 'collector' },
  },
  {
    id: 'a-cent-above-it',
    because: 'A cent more is the supervisor’s.',
    given: { facts: { ...calm, daysPastDue: 10, pastDue: '100000.01' }, currency: 'CNY', lettersSent: none },
    expect: { approver: 'supervisor' },
  },
  {
    id: 'hardship',
    because: 'Hardship is reviewed before anything is pressed for, and a plan on 20,000 is the director’s.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 100,
        inHardship: true,
        capacity: 'temporarily-unable',
        softEffortFailed: true,
      },
      currency: 'CNY',
      lettersSent: none,
    },
    expect: {
      segments: { quadrant: 'willing-not-able' },
      treatment: 'hardship-review',
      approver: 'director',
    },
  },
  {
    id: 'promise',
    because: 'A pending promise suspends other contact, however late the debt.',
    given: { facts: { ...calm, daysPastDue: 96, promisePending: true }, currency: 'CNY', lettersSent: none },
    expect: { stage: 'pre-litigation', treatment: 'await-promise' },
  },
  {
    id: 'agreement',
    because: 'Collection stops while an agreement is kept.',
    given: {
      facts: { ...calm, daysPastDue: 96, agreementInForce: true },
      currency: 'CNY',
      lettersSent: none,
    },
    expect: { treatment: 'follow-agreement' },
  },
  {
    id: 'dispute',
    because: 'A genuine dispute is resolved, not pressed, a promise or no promise.',
    given: {
      facts: { ...calm, daysPastDue: 96, disputed: true, promisePending: true },
      currency: 'CNY',
      lettersSent: none,
    },
    expect: { treatment: 'resolve-dispute' },
  },
  {
    id: 'vulnerable',
    because: 'Vulnerability comes before a dispute.',
    given: {
      facts: { ...calm, daysPastDue: 96, vulnerable: true, disputed: true },
      currency: 'CNY',
      lettersSent: none,
    },
    expect: { treatment: 'care' },
  },
  {
    id: 'identity',
    because: 'Who owes is settled before anyone is asked to pay.',
    given: { facts: { ...calm, daysPastDue: 96, identityDoubted: true }, currency: 'CNY', lettersSent: none },
    expect: { treatment: 'verify-identity', plan: { channels: ['letter'], offers: [] } },
  },
  {
    id: 'bankrupt',
    because: 'Bankruptcy is a legal stop, which nothing else outweighs.',
    given: {
      facts: { ...calm, daysPastDue: 96, bankrupt: true, vulnerable: true },
      currency: 'CNY',
      lettersSent: none,
    },
    expect: {
      treatment: 'legal-review',
      approver: 'general-manager',
      letter: null,
      plan: { channels: [], withheld: ['agency', 'credit-reporting', 'management-demand', 'credit-hold'] },
    },
  },
  {
    id: 'deceased',
    because: 'Death is a legal stop.',
    given: { facts: { ...calm, daysPastDue: 96, deceased: true }, currency: 'CNY', lettersSent: none },
    expect: legalReview,
  },
  {
    id: 'represented',
    because: 'Who is represented is not contacted past the representative.',
    given: { facts: { ...calm, daysPastDue: 96, represented: true }, currency: 'CNY', lettersSent: none },
    expect: legalReview,
  },
  {
    id: 'ceased',
    because: 'A request to stop stops.',
    given: { facts: { ...calm, daysPastDue: 96, ceaseRequested: true }, currency: 'CNY', lettersSent: none },
    expect: legalReview,
  },
  {
    id: 'lost',
    because: 'Three attempts that nobody answers: lost; and unwilling though able.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 45,
        debtorAnswered: false,
        othersAnswered: false,
        attempts: 3,
        willing: false,
      },
      currency: 'CNY',
      lettersSent: none,
    },
    expect: { segments: { reachability: 'lost', quadrant: 'able-unwilling' } },
  },
  {
    id: 'semi-lost',
    because: 'The debtor is silent and others answer, who are told nothing; neither able nor willing.',
    given: {
      facts: {
        ...calm,
        daysPastDue: 120,
        debtorAnswered: false,
        othersAnswered: true,
        attempts: 3,
        capacity: 'unable',
        willing: false,
      },
      currency: 'CNY',
      lettersSent: none,
    },
    expect: { segments: { reachability: 'semi-lost', quadrant: 'neither' } },
  },
  {
    id: 'untried',
    because: 'Two attempts prove nothing.',
    given: {
      facts: { ...calm, daysPastDue: 5, debtorAnswered: false, attempts: 2 },
      currency: 'CNY',
      lettersSent: none,
    },
    expect: { segments: { reachability: 'untried' } },
  },
  {
    id: 'nothing-known-of-the-effort',
    because: 'Unknown is not false: after day 90 someone must say whether soft collection failed.',
    given: { facts: { daysPastDue: 91, bankrupt: false }, currency: 'CNY' },
    expect: { undetermined: ['stage', 'treatment', 'letter', 'approver', 'quadrant', 'reachability'] },
  },
]
