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
const wilful: Case['marks'] = [
  {
    kind: 'wilful-default',
    from: '2026-05-20',
    until: '2026-11-19',
    evidence: 'transfer of the shop to a relative, 12 May',
    by: 'collector 7',
    reviewer: 'supervisor 2',
  },
]
const wilfulInHardship: Case['marks'] = [
  {
    kind: 'wilful-default',
    from: '2026-05-20',
    until: '2026-11-19',
    evidence: 'transfer of the shop to a relative, 12 May',
    by: 'collector 7',
    reviewer: 'supervisor 2',
  },
  { kind: 'hardship', from: '2026-06-02' },
]
const withheldFromTheUnwilling: readonly string[] = [
  'grace-days',
  'extension',
  'regular-payer-terms',
  'installments',
  'deferral',
  'interest-relief',
  'lower-overdue-rate',
  'rebate',
]
const hardshipPath: PolicyExample['expect'] = {
  segments: { quadrant: 'neither', debtorSegment: 'hardship' },
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
    ],
    withheld: pressing,
  },
}

/**
 * Who is offered what, by will and by need? Worked examples for either kind of customer: no concession to those who can pay
 * and will not, and in hardship whatever its review may offer, whatever is said of their will.
 */
export const examplesOfConcessions: readonly PolicyExample[] = [
  {
    id: 'hardship-of-one-called-unwilling',
    because: 'In hardship, and called unwilling: hardship comes first, and nothing of its path is lost.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: twoDues,
        marks: [{ kind: 'hardship', from: '2026-05-20' }],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { capacity: 'temporarily-unable', willing: false },
      },
      asOf: '2026-06-10',
    },
    expect: hardshipPath,
  },
  {
    id: 'hardship-of-one-who-is-said-to-refuse',
    because: 'A note of refusal takes away neither the review nor what it may offer.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: twoDues,
        marks: [{ kind: 'hardship', from: '2026-05-20' }],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { capacity: 'temporarily-unable', willing: false, cause: 'wilful-refusal' },
      },
      asOf: '2026-06-10',
    },
    expect: hardshipPath,
  },
  {
    id: 'hardship-of-one-who-is-said-to-delay',
    because: 'Nor does a note of delay.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: twoDues,
        marks: [{ kind: 'hardship', from: '2026-05-20' }],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { capacity: 'temporarily-unable', willing: false, cause: 'wilful-delay' },
      },
      asOf: '2026-06-10',
    },
    expect: hardshipPath,
  },
  {
    id: 'hardship-of-one-who-is-marked',
    because: 'Nor does the mark of wilful default: what the review finds comes first.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: twoDues,
        marks: wilfulInHardship,
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { capacity: 'temporarily-unable', willing: false },
      },
      asOf: '2026-06-10',
    },
    expect: hardshipPath,
  },
  {
    id: 'able-and-refusing',
    because: 'Able, and refusing: a clear demand, and no concession but what brings money today or security.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: twoDues,
        marks: [],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { capacity: 'able', willing: false, cause: 'wilful-refusal' },
      },
      asOf: '2026-06-10',
    },
    expect: {
      segments: { quadrant: 'able-unwilling', debtorSegment: 'refusing' },
      treatment: 'formal-demand',
      plan: {
        tone: 'formal',
        callGoal: 'payment-date',
        offers: ['part-payment', 'guarantee'],
        withheld: withheldFromTheUnwilling,
      },
    },
  },
  {
    id: 'able-and-delaying',
    because: 'Able, and delaying: firm, and no extension for the asking.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: twoDues,
        marks: [],
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { capacity: 'able', willing: false, cause: 'wilful-delay' },
      },
      asOf: '2026-06-10',
    },
    expect: {
      segments: { intent: 'delaying' },
      treatment: 'formal-demand',
      plan: {
        tone: 'firm',
        callGoal: 'payment-date',
        offers: ['part-payment', 'guarantee'],
        withheld: withheldFromTheUnwilling,
      },
    },
  },
  {
    id: 'able-and-marked',
    because: 'Marked as wilful, with evidence, a reviewer and an expiry: security, and no concession.',
    given: {
      facts: {},
      caseFile: {
        debtor: { id: 'D' },
        accounts: twoDues,
        marks: wilful,
        promises: [],
        agreements: [],
        contacts: oneTalk,
        facts: { capacity: 'able', willing: false },
      },
      asOf: '2026-06-10',
    },
    expect: {
      segments: { malice: 'marked' },
      treatment: 'formal-demand',
      plan: { tone: 'formal', withheld: withheldFromTheUnwilling },
    },
  },
]
