import type { PolicyExample } from '../policy'
import { calm } from './example-facts'

/** A debt of 45 days: soft collection, by a collector. */
const at45: PolicyExample['given']['facts'] = { ...calm, daysPastDue: 45 }

/**
 * What is asked of whom, after what the debtor last said against paying? Worked examples for either kind of
 * customer.
 */
export const examplesOfObjections: readonly PolicyExample[] = [
  {
    id: 'says-quality',
    because: '"The goods are faulty": recorded and verified, and the disputed part told from the rest.',
    given: { facts: { ...at45, excuse: 'quality' }, currency: 'CNY' },
    expect: {
      segments: { objection: 'quality' },
      plan: {
        guidelines: ['objection-quality', 'potential-payer', 'maturity-call'],
        tone: 'firm',
        callGoal: 'dispute-facts',
        playbook: ['objection-quality'],
      },
    },
  },
  {
    id: 'says-wrong-invoice',
    because: '"The invoice is wrong": corrected, sent again, and a new date asked for.',
    given: { facts: { ...at45, excuse: 'wrong-invoice' }, currency: 'CNY' },
    expect: {
      segments: { objection: 'wrong-invoice' },
      plan: { callGoal: 'payment-date', playbook: ['objection-wrong-invoice'] },
    },
  },
  {
    id: 'says-approval',
    because: '"It is being approved": the process is learned, and a date asked for.',
    given: { facts: { ...at45, excuse: 'approval' }, currency: 'CNY' },
    expect: {
      segments: { objection: 'approval' },
      plan: { callGoal: 'payment-date', playbook: ['objection-approval'] },
    },
  },
  {
    id: 'says-system',
    because: '"A system problem", for the first time: evidence and a date for the fix.',
    given: { facts: { ...at45, excuse: 'system', sameExcuse: 1, excusesGiven: 1 }, currency: 'CNY' },
    expect: {
      segments: { objection: 'system' },
      approver: 'collector',
      plan: { callGoal: 'payment-date', playbook: ['objection-system'] },
    },
  },
  {
    id: 'says-person-away',
    because: '"Not here this week": a message, a request to call back, the next date.',
    given: { facts: { ...at45, excuse: 'person-away' }, currency: 'CNY' },
    expect: {
      segments: { objection: 'person-away' },
      plan: { callGoal: 'right-person', playbook: ['objection-person-away'] },
    },
  },
  {
    id: 'says-already-arranged',
    because: '"The transfer is on its way": date, amount, proof.',
    given: { facts: { ...at45, excuse: 'already-arranged' }, currency: 'CNY' },
    expect: {
      segments: { objection: 'already-arranged' },
      plan: { callGoal: 'payment-proof', playbook: ['objection-already-arranged'] },
    },
  },
  {
    id: 'says-no-bill',
    because: '"No bill ever came": the address confirmed, a copy sent, a date set.',
    given: { facts: { ...at45, excuse: 'no-bill' }, currency: 'CNY' },
    expect: {
      segments: { objection: 'no-bill' },
      plan: { callGoal: 'payment-date', playbook: ['objection-no-bill'] },
    },
  },
  {
    id: 'says-not-received',
    because: '"Nothing was delivered": evidence of delivery.',
    given: { facts: { ...at45, excuse: 'not-received' }, currency: 'CNY' },
    expect: {
      segments: { objection: 'not-received' },
      plan: { callGoal: 'dispute-facts', playbook: ['objection-not-received'] },
    },
  },
  {
    id: 'says-price',
    because: '"That was not the price": contract and order, and a concession if it helps.',
    given: { facts: { ...at45, excuse: 'price' }, currency: 'CNY' },
    expect: {
      segments: { objection: 'price' },
      plan: { callGoal: 'dispute-facts', playbook: ['objection-price'] },
    },
  },
  {
    id: 'says-short-of-cash',
    because: '"No cash just now", and it is true: a plan, and a part payment today as a sign of good faith.',
    given: {
      facts: { ...at45, excuse: 'short-of-cash', cause: 'temporary', capacity: 'temporarily-unable' },
      currency: 'CNY',
    },
    expect: {
      segments: { objection: 'short-of-cash', intent: 'temporary-difficulty' },
      plan: {
        callGoal: 'part-payment',
        playbook: ['objection-short-of-cash'],
        offers: ['part-payment', 'extension', 'installments', 'interest-relief'],
      },
    },
  },
]
