import type { Policy } from 'arrears'
import { tradeReceivables } from 'arrears/policies'

/** Nothing stands in the way: no mark, no promise, no agreement. */
const calm = {
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
}

/** The shipped policy, with what this lender wants of it as a worked example. */
export const before: Policy = {
  ...tradeReceivables,
  id: 'our-receivables',
  version: '2026-01',
  examples: [
    {
      id: 'soft-from-day-1',
      because: 'We call from the first day late: the earlier the call, the shorter it is.',
      given: { facts: { daysPastDue: 1 } },
      expect: { stage: 'soft', followUpDays: 7 },
    },
    {
      id: 'day-60-still-soft',
      because: 'The lawyer waits until soft collection had its sixty days.',
      given: { facts: { ...calm, daysPastDue: 60 }, lettersSent: ['letter-3'] },
      expect: { stage: 'soft', letter: { letter: 'lawyer-letter', status: 'due' } },
    },
  ],
}
