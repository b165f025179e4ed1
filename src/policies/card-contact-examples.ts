import type { PolicyExample } from '../policy'
import {
  cardholder,
  cardholderAfterThreeTalks,
  cardholderNotReached,
  cardholderUnderAgreement,
} from './contact-example-facts'

/**
 * Worked examples of contact with a cardholder under the pack of China: the night, the fourth conversation of a day, the
 * recording, who may be asked to pay, and the agreement that is kept.
 */
export const cardContactExamples: readonly PolicyExample[] = [
  {
    id: 'card-call-before-22',
    because:
      'Until 22:00 by the clock of the cardholder a call may be made; the policy says that calls are recorded.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T21:59:59.999+08:00' },
        facts: cardholder,
      },
    },
    expect: { contact: { status: 'allowed' } },
  },
  {
    id: 'card-call-at-22',
    because: 'From 22:00 the cardholder is left in peace.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T22:00:00.000+08:00' },
        facts: cardholder,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.quiet-hours'] } },
  },
  {
    id: 'card-call-before-8',
    because: '07:59 is too early.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T07:59:59.999+08:00' },
        facts: cardholder,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.quiet-hours'] } },
  },
  {
    id: 'card-call-at-8',
    because: 'At 08:00 the day of contact begins.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T08:00:00.000+08:00' },
        facts: cardholder,
      },
    },
    expect: { contact: { status: 'allowed' } },
  },
  {
    id: 'card-fourth-conversation',
    because: 'Three conversations a day, those of agencies counted, and no fourth.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T12:00:00.000+08:00' },
        facts: cardholderAfterThreeTalks,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.conversations-per-day'] } },
  },
  {
    id: 'card-call-without-recording',
    because: 'A call about a card is recorded, or not made.',
    given: {
      facts: {},
      contact: {
        request: {
          channel: 'phone',
          actor: 'lender',
          at: '2026-06-10T12:00:00.000+08:00',
          isRecorded: false,
        },
        facts: cardholder,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.cba-2026.recording', 'cn.cards.recording'] } },
  },
  {
    id: 'card-relative-asked-to-pay',
    because: 'Of a card only the cardholder and the guarantor may be asked to pay, however hard to reach.',
    given: {
      facts: {},
      contact: {
        request: {
          channel: 'phone',
          actor: 'lender',
          at: '2026-06-10T12:00:00.000+08:00',
          recipient: 'relative',
          purpose: 'collection',
          contents: ['caller-identity'],
        },
        facts: cardholderNotReached,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.recipients', 'cn.cards.recipients'] } },
  },
  {
    id: 'card-guarantor-asked-to-pay',
    because: 'The guarantor answers for the debt.',
    given: {
      facts: {},
      contact: {
        request: {
          channel: 'phone',
          actor: 'lender',
          at: '2026-06-10T12:00:00.000+08:00',
          recipient: 'guarantor',
          purpose: 'collection',
          contents: ['caller-identity'],
        },
        facts: cardholderNotReached,
      },
    },
    expect: { contact: { status: 'allowed' } },
  },
  {
    id: 'card-call-under-agreement',
    because: 'While a personal installment agreement is kept, bank and agencies stop collecting.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T12:00:00.000+08:00' },
        facts: cardholderUnderAgreement,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.cards.settlement'] } },
  },
  {
    id: 'card-answer-under-agreement',
    because: 'A question of the cardholder is answered all the same.',
    given: {
      facts: {},
      contact: {
        request: {
          channel: 'phone',
          actor: 'lender',
          at: '2026-06-10T12:00:00.000+08:00',
          purpose: 'answer',
        },
        facts: cardholderUnderAgreement,
      },
    },
    expect: { contact: { status: 'allowed' } },
  },
]
