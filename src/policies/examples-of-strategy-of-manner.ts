import type { PolicyExample } from '../policy'
import { calm } from './example-facts'

/** A small debt, 20 days late, of which the collector decides. */
const small: PolicyExample['given']['facts'] = { ...calm, daysPastDue: 20, pastDue: '8000.00' }

/**
 * How is whom spoken to? Worked examples for either kind of customer: what somebody noted of a person changes tone, goal
 * and playbook, and neither what may be offered nor how often.
 */
export const examplesOfManner: readonly PolicyExample[] = [
  {
    id: 'speaks-hard-words',
    because:
      '"Leave me alone": let speak, find the cause, never force against force; brief, and no other terms.',
    given: { facts: { ...small, temperNoted: 'hostile', styleNoted: 'impulsive' }, currency: 'CNY' },
    expect: {
      treatment: 'remind',
      followUpDays: 3,
      approver: 'collector',
      plan: {
        guidelines: ['light', 'personality-hostile', 'style-impulsive', 'growth'],
        tone: 'gentle',
        callGoal: 'true-cause',
        playbook: ['personality-hostile', 'style-impulsive', 'emotion-shame'],
        offers: ['rebate'],
      },
    },
  },
  {
    id: 'says-next-week',
    because: '"Next week": steady contact, a date to hold on to, help to decide; as often as anybody else.',
    given: { facts: { ...small, temperNoted: 'evasive', styleNoted: 'hesitant' }, currency: 'CNY' },
    expect: {
      followUpDays: 3,
      plan: {
        tone: 'firm',
        callGoal: 'payment-date',
        playbook: ['personality-evasive', 'style-hesitant', 'emotion-shame'],
        offers: ['rebate'],
      },
    },
  },
  {
    id: 'blames-the-lender',
    because: 'Feels a victim and finds fault: sympathy, then facts point by point, without an argument.',
    given: { facts: { ...small, temperNoted: 'victim', styleNoted: 'fault-finding' }, currency: 'CNY' },
    expect: {
      plan: {
        tone: 'gentle',
        playbook: ['personality-victim', 'style-fault-finding', 'emotion-shame'],
        offers: ['rebate'],
      },
    },
  },
  {
    id: 'is-not-impressed',
    because: '"I have money, you can do nothing": firm and competent, with a plan first.',
    given: { facts: { ...small, temperNoted: 'confident', styleNoted: 'decisive' }, currency: 'CNY' },
    expect: {
      approver: 'collector',
      plan: {
        tone: 'firm',
        callGoal: 'payment-plan',
        playbook: ['personality-confident', 'style-decisive', 'emotion-shame'],
        offers: ['rebate'],
      },
    },
  },
  {
    id: 'will-not-and-doubts',
    because: 'Refuses and suspects: patience and documents, heard to the end.',
    given: { facts: { ...small, temperNoted: 'stubborn', styleNoted: 'suspicious' }, currency: 'CNY' },
    expect: {
      plan: {
        tone: 'firm',
        playbook: ['personality-stubborn', 'style-suspicious', 'emotion-shame'],
        offers: ['rebate'],
      },
    },
  },
  {
    id: 'knows-the-procedure',
    because: 'Friendly and schooled, wants detail: competence, and the plan in writing.',
    given: { facts: { ...small, temperNoted: 'sophisticated', styleNoted: 'steady' }, currency: 'CNY' },
    expect: {
      plan: {
        tone: 'formal',
        callGoal: 'payment-plan',
        playbook: ['personality-sophisticated', 'style-steady', 'emotion-shame'],
        offers: ['rebate'],
      },
    },
  },
  {
    id: 'says-tomorrow-for-sure',
    because: '"Tomorrow for sure", and talks on: an exact promise, and a friendly end in time.',
    given: { facts: { ...small, temperNoted: 'promiser', styleNoted: 'talkative' }, currency: 'CNY' },
    expect: {
      plan: {
        tone: 'friendly',
        callGoal: 'payment-date',
        playbook: ['personality-promiser', 'style-talkative', 'emotion-shame'],
        offers: ['rebate'],
      },
    },
  },
  {
    id: 'manner-under-care',
    because: 'Whoever is owed care is spoken to gently, whatever somebody noted of the temper.',
    given: { facts: { ...small, temperNoted: 'confident', vulnerable: true }, currency: 'CNY' },
    expect: { treatment: 'care', plan: { tone: 'gentle', callGoal: 'affordability' } },
  },
]
