import type { PolicyExample } from '../policy'
import { calm } from './example-facts'

/** Which term and limit has which grade in which trade, and how much of the limit is used? Worked examples between firms. */
export const examplesOfCreditTerms: readonly PolicyExample[] = [
  {
    id: 'terms-of-high-grade-in-prompt-trade',
    because: 'Grade A in retail, where 30 days are normal: 30 days, and a month beyond them as the limit.',
    given: { facts: { creditScore: 70, tradeTermDays: 30 } },
    expect: {
      segments: {
        creditGrade: 'a',
        paymentCycle: 'prompt',
        creditTerms: 'net-30',
        creditLimit: 'two-months',
      },
    },
  },
  {
    id: 'terms-of-high-grade',
    because: 'A day more is a usual cycle: 60 days and three months.',
    given: { facts: { creditScore: 70, tradeTermDays: 31 } },
    expect: { segments: { paymentCycle: 'usual', creditTerms: 'net-60', creditLimit: 'three-months' } },
  },
  {
    id: 'terms-of-high-grade-in-slow-trade',
    because: 'In construction, where more than 60 days are normal: 90 days and four months.',
    given: { facts: { creditScore: 95, tradeTermDays: 61 } },
    expect: {
      segments: {
        creditGrade: 'aaa',
        paymentCycle: 'slow',
        creditTerms: 'net-90',
        creditLimit: 'four-months',
      },
    },
  },
  {
    id: 'terms-of-middle-grade-in-prompt-trade',
    because: 'A point less than A: half the term, and what is bought within it.',
    given: { facts: { creditScore: 69, tradeTermDays: 30 } },
    expect: { segments: { creditGrade: 'bbb', creditTerms: 'net-15', creditLimit: 'half-month' } },
  },
  {
    id: 'terms-of-middle-grade',
    because: 'At 60 days the cycle is usual still: a middling grade has 30 of them.',
    given: { facts: { creditScore: 55, tradeTermDays: 60 } },
    expect: {
      segments: { creditGrade: 'bb', paymentCycle: 'usual', creditTerms: 'net-30', creditLimit: 'one-month' },
    },
  },
  {
    id: 'terms-of-middle-grade-in-slow-trade',
    because: 'Grade B in a slow trade: 60 days of its 90, and what is bought within them.',
    given: { facts: { creditScore: 40, tradeTermDays: 90 } },
    expect: { segments: { creditGrade: 'b', creditTerms: 'net-60', creditLimit: 'two-months' } },
  },
  {
    id: 'terms-of-low-grade',
    because: 'A low grade has 15 days with security or insurance, in whichever trade.',
    given: { facts: { creditScore: 39 } },
    expect: {
      segments: {
        creditGrade: 'ccc',
        paymentCycle: 'not-known',
        creditTerms: 'secured-15',
        creditLimit: 'half-month',
      },
    },
  },
  {
    id: 'terms-of-lowest-grade',
    because: 'The lowest grades prepay, and have no limit.',
    given: { facts: { creditScore: 19, tradeTermDays: 90 } },
    expect: { segments: { creditGrade: 'c', creditTerms: 'prepayment', creditLimit: 'none' } },
  },
  {
    id: 'terms-of-new-customer-below-minimum',
    because: 'New and below grade B: prepayment, where an old customer of that grade has 15 days.',
    given: { facts: { creditScore: 39, daysAsCustomer: 100, tradeTermDays: 30 } },
    expect: { segments: { relationship: 'new', creditTerms: 'prepayment', creditLimit: 'none' } },
  },
  {
    id: 'terms-of-new-customer-without-a-grade',
    because: 'New, and nobody could grade it: no minimum is met.',
    given: { facts: { daysAsCustomer: 100, tradeTermDays: 30 } },
    expect: { segments: { creditGrade: 'not-known', creditTerms: 'prepayment', creditLimit: 'none' } },
  },
  {
    id: 'terms-of-new-customer-at-minimum',
    because: 'New, and of grade B: the minimum is met, and the terms are those of the grade.',
    given: { facts: { creditScore: 40, daysAsCustomer: 100, tradeTermDays: 30 } },
    expect: { segments: { relationship: 'new', creditTerms: 'net-15' } },
  },
  {
    id: 'terms-after-warning',
    because:
      'Two signs of warning: lower the limit, ask for security, shorten terms, however good the grade.',
    given: { facts: { creditScore: 95, tradeTermDays: 90, warningSigns: 2 } },
    expect: { segments: { earlyWarning: 'strong', creditTerms: 'secured-15', creditLimit: 'half-month' } },
  },
  {
    id: 'terms-of-wilful-default',
    because: 'Marked as wilful default: prepayment, however good the figures.',
    given: { facts: { creditScore: 95, tradeTermDays: 30, wilfulDefault: true } },
    expect: { segments: { malice: 'marked', creditTerms: 'prepayment', creditLimit: 'none' } },
  },
  {
    id: 'terms-without-payment-cycle',
    because: 'A good grade in a trade of which nobody stated the normal term: not known.',
    given: { facts: { creditScore: 80 } },
    expect: { segments: { paymentCycle: 'not-known', creditTerms: 'not-known', creditLimit: 'not-known' } },
  },
  {
    id: 'limit-well-within',
    because: 'Less than four fifths of the limit are used.',
    given: { facts: { limitUsedShare: 0.79 } },
    expect: { segments: { limitUse: 'within' } },
  },
  {
    id: 'limit-near',
    because: 'Four fifths of the limit: the alarm comes before the breach, and the account is watched.',
    given: { facts: { ...calm, daysPastDue: 20, limitUsedShare: 0.8 }, currency: 'CNY' },
    expect: { segments: { limitUse: 'near' }, approver: 'collector', plan: { measures: ['closer-watch'] } },
  },
  {
    id: 'limit-reached',
    because: 'All of it is used, and nothing more: near still.',
    given: { facts: { limitUsedShare: 1 } },
    expect: { segments: { limitUse: 'near' } },
  },
  {
    id: 'limit-over',
    because: 'Over the limit: no further credit, with notice, which the supervisor decides.',
    given: { facts: { ...calm, daysPastDue: 20, limitUsedShare: 1.01 }, currency: 'CNY' },
    expect: {
      segments: { limitUse: 'over' },
      approver: 'supervisor',
      plan: { measures: ['closer-watch', 'credit-hold'] },
    },
  },
  {
    id: 'limit-over-in-hardship',
    because: 'Over the limit and in hardship: the credit hold is withheld while the hardship is reviewed.',
    given: { facts: { ...calm, inHardship: true, daysPastDue: 20, limitUsedShare: 1.01 }, currency: 'CNY' },
    expect: { treatment: 'hardship-review', plan: { measures: ['advice-referral', 'closer-watch'] } },
  },
]
