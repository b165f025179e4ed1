import type { PolicyExample } from '../policy'
import { calm } from './example-facts'

/** 50,000, 20 days late: light between firms. */
const light: PolicyExample['given']['facts'] = { ...calm, daysPastDue: 20, pastDue: '50000.00' }

/**
 * How is a firm spoken to that behaves so? Worked examples for trade between firms: what somebody observed changes tone,
 * goal and playbook alone.
 */
export const examplesOfBehaviors: readonly PolicyExample[] = [
  {
    id: 'behaves-delays-with-money',
    because: 'Has money but delays: dated steps, spoken in form; nothing else follows from an opinion.',
    given: { facts: { ...light, behaviorNoted: 'delays-with-money' }, currency: 'CNY' },
    expect: {
      approver: 'collector',
      plan: {
        guidelines: ['light', 'behavior-delays-with-money', 'growth'],
        tone: 'formal',
        callGoal: 'payment-date',
        playbook: ['behavior-delays-with-money', 'emotion-shame'],
        offers: ['rebate'],
      },
    },
  },
  {
    id: 'behaves-credit-as-finance',
    because: 'Lives on the credit of its suppliers: firm, and for a date.',
    given: { facts: { ...light, behaviorNoted: 'credit-as-finance' }, currency: 'CNY' },
    expect: {
      plan: {
        tone: 'firm',
        callGoal: 'payment-date',
        playbook: ['behavior-credit-as-finance', 'emotion-shame'],
      },
    },
  },
  {
    id: 'behaves-insolvent',
    because: 'Has nothing left: early, with sympathy, for what it can afford.',
    given: { facts: { ...light, behaviorNoted: 'insolvent' }, currency: 'CNY' },
    expect: {
      plan: {
        tone: 'gentle',
        callGoal: 'affordability',
        playbook: ['behavior-insolvent', 'emotion-shame'],
      },
    },
  },
  {
    id: 'behaves-changing-excuses',
    because: 'Another excuse each time: facts, dates and documents, and the true cause.',
    given: { facts: { ...light, behaviorNoted: 'changing-excuses' }, currency: 'CNY' },
    expect: {
      plan: {
        tone: 'formal',
        callGoal: 'true-cause',
        playbook: ['behavior-changing-excuses', 'emotion-shame'],
      },
    },
  },
]
