import type { Policy } from '../policy'
import {
  brotherRefused,
  calm,
  paidOnTheTenth,
  threeFailures,
  threeTalks,
  twoFailures,
  twoTalks,
} from './contact-example-facts'

/** Worked examples of contact under the pack of China: the night, the fourth call of a day, and the people around a debtor. */
export const contactExamples: NonNullable<Policy['examples']> = [
  {
    id: 'call-before-22',
    because: 'Until 22:00 by the clock of the debtor a call may be made, and not a moment longer.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T21:59:59.999+08:00' },
        facts: calm,
      },
    },
    expect: { contact: { status: 'allowed' } },
  },
  {
    id: 'call-at-22',
    because: 'From 22:00 the debtor is left in peace, wherever the office is.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T22:00:00.000+08:00' },
        facts: calm,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.quiet-hours'] } },
  },
  {
    id: 'call-before-8',
    because: 'The night lasts until 08:00: 07:59 is too early.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T07:59:59.999+08:00' },
        facts: calm,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.quiet-hours'] } },
  },
  {
    id: 'call-at-8',
    because: 'At 08:00 the day of contact begins.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T08:00:00.000+08:00' },
        facts: calm,
      },
    },
    expect: { contact: { status: 'allowed' } },
  },
  {
    id: 'pay-day-before-8',
    because: 'The money comes in on the tenth, early: a pay-day opens no hour that is closed.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T06:30:00.000+08:00' },
        facts: paidOnTheTenth,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.quiet-hours'] } },
  },
  {
    id: 'pay-day-after-22',
    because: 'Nor does it prolong the day: at 22:30 the debtor is left in peace, paid or not.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T22:30:00.000+08:00' },
        facts: paidOnTheTenth,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.quiet-hours'] } },
  },
  {
    id: 'pay-day-by-day',
    because: 'By day a pay-day is a day like any other: the call is allowed.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T08:00:00.000+08:00' },
        facts: paidOnTheTenth,
      },
    },
    expect: { contact: { status: 'allowed' } },
  },
  {
    id: 'third-conversation',
    because: 'Three conversations a day are allowed, and this is the third, those of agencies counted.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T12:00:00.000+08:00' },
        facts: twoTalks,
      },
    },
    expect: { contact: { status: 'allowed' } },
  },
  {
    id: 'fourth-conversation',
    because: 'A fourth is not, whoever led the others and whether a robot did.',
    given: {
      facts: {},
      contact: {
        request: { channel: 'phone', actor: 'lender', at: '2026-06-10T12:00:00.000+08:00' },
        facts: threeTalks,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.conversations-per-day'] } },
  },
  {
    id: 'relative-asked-to-pay',
    because:
      'Nobody pays for another: a relative is never collected from, though the debtor cannot be reached.',
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
        facts: threeFailures,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.recipients'] } },
  },
  {
    id: 'relative-before-the-debtor',
    because: 'Two attempts that fail prove nothing: the debtor comes first.',
    given: {
      facts: {},
      contact: {
        request: {
          channel: 'phone',
          actor: 'lender',
          at: '2026-06-10T12:00:00.000+08:00',
          recipient: 'relative',
          purpose: 'location',
          contents: ['caller-identity'],
        },
        facts: twoFailures,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.debtor-first'] } },
  },
  {
    id: 'relative-asked-for-the-debtor',
    because: 'After three in a row that fail, a relative may be asked where the debtor is.',
    given: {
      facts: {},
      contact: {
        request: {
          channel: 'phone',
          actor: 'lender',
          at: '2026-06-10T12:00:00.000+08:00',
          recipient: 'relative',
          purpose: 'location',
          contents: ['caller-identity'],
        },
        facts: threeFailures,
      },
    },
    expect: { contact: { status: 'allowed' } },
  },
  {
    id: 'contact-person-before-the-debtor',
    because: 'Whom the debtor named as a contact is no way around the debtor either.',
    given: {
      facts: {},
      contact: {
        request: {
          channel: 'phone',
          actor: 'lender',
          at: '2026-06-10T12:00:00.000+08:00',
          recipient: 'contact-person',
          purpose: 'message',
          contents: ['caller-identity'],
        },
        facts: twoFailures,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.debtor-first'] } },
  },
  {
    id: 'contact-person-asked-to-tell-the-debtor',
    because:
      'After three in a row that fail, a contact whom the debtor named may be asked to pass on a message.',
    given: {
      facts: {},
      contact: {
        request: {
          channel: 'phone',
          actor: 'lender',
          at: '2026-06-10T12:00:00.000+08:00',
          recipient: 'contact-person',
          purpose: 'message',
          contents: ['caller-identity'],
        },
        facts: threeFailures,
      },
    },
    expect: { contact: { status: 'allowed' } },
  },
  {
    id: 'relative-told-of-the-debt',
    because: 'Whoever is asked for the debtor is told nothing of the debt.',
    given: {
      facts: {},
      contact: {
        request: {
          channel: 'phone',
          actor: 'lender',
          at: '2026-06-10T12:00:00.000+08:00',
          recipient: 'relative',
          purpose: 'location',
          contents: ['caller-identity', 'debt-to-others'],
        },
        facts: threeFailures,
      },
    },
    expect: { contact: { status: 'blocked', rules: ['cn.gbt-45251.no-disclosure'] } },
  },
  {
    id: 'relative-who-refused',
    because: 'Whoever asks to be left alone is asked no more.',
    given: {
      facts: {},
      contact: {
        request: {
          channel: 'phone',
          actor: 'lender',
          at: '2026-06-10T12:00:00.000+08:00',
          recipient: 'relative',
          personId: 'brother',
          purpose: 'location',
          contents: ['caller-identity'],
        },
        facts: brotherRefused,
      },
    },
    expect: {
      contact: { status: 'blocked', rules: ['cn.gbt-45251.refusal-of-others', 'debtor.preferences'] },
    },
  },
]
