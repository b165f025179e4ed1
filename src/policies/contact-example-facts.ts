import type { PolicyExample } from '../policy'

type Facts = NonNullable<PolicyExample['given']['contact']>['facts']
type Attempt = NonNullable<Facts['history']>[number]

const debtor: Facts['debtor'] = { kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'] }
const debtKinds: Facts['debtKinds'] = ['online-consumer-credit']
// The pack of China holds part of its law only, and says so.
const acceptGaps: Facts['acceptGaps'] = ['cn:*']

const firstTalk: Attempt = {
  id: 'talk-1',
  at: '2026-06-10T09:00:00.000+08:00',
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'lender',
}
const secondTalk: Attempt = {
  id: 'talk-2',
  at: '2026-06-10T10:00:00.000+08:00',
  channel: 'phone',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'agency',
}
const thirdTalk: Attempt = {
  id: 'talk-3',
  at: '2026-06-10T11:00:00.000+08:00',
  channel: 'voice-robot',
  direction: 'outbound',
  outcome: 'answered-by-debtor',
  actor: 'lender',
}
const firstFailure: Attempt = {
  id: 'failure-1',
  at: '2026-06-10T09:00:00.000+08:00',
  channel: 'phone',
  direction: 'outbound',
  outcome: 'no-answer',
  actor: 'lender',
}
const secondFailure: Attempt = {
  id: 'failure-2',
  at: '2026-06-10T10:00:00.000+08:00',
  channel: 'phone',
  direction: 'outbound',
  outcome: 'not-connected',
  actor: 'lender',
}
const thirdFailure: Attempt = {
  id: 'failure-3',
  at: '2026-06-10T11:00:00.000+08:00',
  channel: 'phone',
  direction: 'outbound',
  outcome: 'no-answer',
  actor: 'lender',
}

/** A debtor in China of whom all is known: no contacts so far, no statuses, no wishes. */
export const calm: Facts = {
  debtor,
  history: [],
  marks: [],
  consents: [],
  notices: [],
  preferences: [],
  institution: 'micro-lender',
  debtKinds,
  acceptGaps,
}

/** Two conversations on 10 June 2026: lender and agency count together. */
export const twoTalks: Facts = {
  debtor,
  history: [firstTalk, secondTalk],
  marks: [],
  consents: [],
  notices: [],
  preferences: [],
  institution: 'micro-lender',
  debtKinds,
  acceptGaps,
}

/** Three of them, one led by a robot. */
export const threeTalks: Facts = {
  debtor,
  history: [firstTalk, secondTalk, thirdTalk],
  marks: [],
  consents: [],
  notices: [],
  preferences: [],
  institution: 'micro-lender',
  debtKinds,
  acceptGaps,
}

/** Two attempts in a row that failed on that day: the debtor is not lost yet. */
export const twoFailures: Facts = {
  debtor,
  history: [firstFailure, secondFailure],
  marks: [],
  consents: [],
  notices: [],
  preferences: [],
  institution: 'micro-lender',
  debtKinds,
  acceptGaps,
}

/** Three of them: the debtor cannot be reached. */
export const threeFailures: Facts = {
  debtor,
  history: [firstFailure, secondFailure, thirdFailure],
  marks: [],
  consents: [],
  notices: [],
  preferences: [],
  institution: 'micro-lender',
  debtKinds,
  acceptGaps,
}

/** Three of them, and a brother who asked to be left alone. */
export const brotherRefused: Facts = {
  debtor,
  history: [firstFailure, secondFailure, thirdFailure],
  marks: [],
  consents: [],
  notices: [],
  preferences: [{ from: '2026-06-01', personId: 'brother' }],
  institution: 'micro-lender',
  debtKinds,
  acceptGaps,
}

/** The debtor of whom all is known, paid on the tenth of each month, which 10 June 2026 is. */
export const paidOnTheTenth: Facts = {
  debtor: { kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'], payDays: [10] },
  history: [],
  marks: [],
  consents: [],
  notices: [],
  preferences: [],
  institution: 'micro-lender',
  debtKinds,
  acceptGaps,
}

/** A cardholder in China of whom all is known, whose bank asks: no contacts so far, no statuses, no wishes. */
export const cardholder: Facts = {
  debtor,
  history: [],
  marks: [],
  consents: [],
  notices: [],
  preferences: [],
  institution: 'bank',
  debtKinds: ['credit-card'],
  acceptGaps,
}

/** The same after three conversations on 10 June 2026. */
export const cardholderAfterThreeTalks: Facts = {
  debtor,
  history: [firstTalk, secondTalk, thirdTalk],
  marks: [],
  consents: [],
  notices: [],
  preferences: [],
  institution: 'bank',
  debtKinds: ['credit-card'],
  acceptGaps,
}

/** The same, who cannot be reached. */
export const cardholderNotReached: Facts = {
  debtor,
  history: [firstFailure, secondFailure, thirdFailure],
  marks: [],
  consents: [],
  notices: [],
  preferences: [],
  institution: 'bank',
  debtKinds: ['credit-card'],
  acceptGaps,
}

/** The same, who keeps a personal installment agreement since 1 April 2026. */
export const cardholderUnderAgreement: Facts = {
  debtor,
  history: [],
  marks: [{ kind: 'agreement-in-force', from: '2026-04-01' }],
  consents: [],
  notices: [],
  preferences: [],
  institution: 'bank',
  debtKinds: ['credit-card'],
  acceptGaps,
}
